//! The server as a process of its own. It is killed with `kill -9` in the middle of filing, fifty
//! times: every case and every photo that was acknowledged is there afterwards, every chain holds,
//! and no file is left that belongs to nothing. And it is sent photos that unfold without end, or that
//! ask for hours of work.

mod house;

use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use house::{Database, House, Resident, png, wait_until};

/// How often the server is killed; `HUIYIN_KILLS` says otherwise.
fn kills() -> u64 {
    let wanted = std::env::var("HUIYIN_KILLS").ok();
    wanted.and_then(|kills| kills.parse().ok()).unwrap_or(50)
}
const RESIDENTS: usize = 4;

fn crash(house: &House) {
    let port = house.port;
    let mut server = house.serve();
    let category = house.category();
    let photo = png(200, 150);
    let everybody: Mutex<Vec<Resident>> = Mutex::default();
    let count = AtomicUsize::new(0);

    for round in 0..kills() {
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..RESIDENTS {
                scope.spawn(|| {
                    while !stop.load(Ordering::Relaxed) {
                        let mut resident = Resident::default();
                        let third = count.fetch_add(1, Ordering::Relaxed).is_multiple_of(3);
                        let alive = resident.file(port, &category, third.then_some(&photo[..]));
                        everybody.lock().expect("no panic").push(resident);
                        if alive.is_none() {
                            return;
                        }
                    }
                });
            }
            std::thread::sleep(Duration::from_millis(60 + round * 7 % 230));
            server.kill();
            stop.store(true, Ordering::Relaxed);
        });
        server = house.serve();
    }
    server.kill();

    // What the dead servers left on its way is swept once it is old enough.
    let known = house.photos();
    for file in house.files() {
        let file = fs::File::options().write(true).open(file).expect("a file");
        file.set_modified(SystemTime::UNIX_EPOCH).expect("its time");
    }
    let mut server = house.serve();
    wait_until("files that belong to nothing are swept away", || {
        house.files().len() == known
    });

    let everybody = everybody.into_inner().expect("no panic");
    let filed = everybody.iter().filter(|resident| resident.filed).count();
    let photos = everybody.iter().filter(|resident| resident.photo).count();
    assert!(filed > 20, "only {filed} cases were filed");
    assert!(photos > 0, "no photo arrived in time");
    for mut resident in everybody {
        if resident.filed {
            let number = resident.number(port);
            assert!(number.is_some(), "an acknowledged case is lost");
        }
        if resident.photo {
            assert!(resident.sees_photo(port), "an acknowledged photo is lost");
        }
    }
    server.kill();
    let verified = house.command("verify").output().expect("verify runs");
    assert!(
        verified.status.success(),
        "{}",
        String::from_utf8_lossy(&verified.stdout)
    );
    println!(
        "{filed} cases and {photos} photos acknowledged over {} kills, none lost",
        kills()
    );
}

mod every_acknowledged_case_survives_kills_in_the_middle {
    use super::{Database, House, crash};

    #[test]
    fn sqlite() {
        crash(&House::build("crash-sqlite", None));
    }

    #[test]
    fn postgres() {
        if std::env::var("HUIYIN_TEST_ENGINES").as_deref() == Ok("sqlite") {
            eprintln!("NOT TESTED ON POSTGRESQL: HUIYIN_TEST_ENGINES=sqlite");
            return;
        }
        crash(&House::build("crash-postgres", Some(Database::make())));
    }
}

/// The most memory that the server ever held, in bytes.
#[cfg(target_os = "linux")]
fn peak(server: &house::Server) -> u64 {
    let status =
        fs::read_to_string(format!("/proc/{}/status", server.0.id())).expect("the server lives");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
    kilobytes
        .and_then(|text| text.parse::<u64>().ok())
        .expect("a number")
        * 1024
}

/// Its own process is what makes the memory of one upload visible.
#[cfg(target_os = "linux")]
mod a_photo_that_unfolds_to_400_megabytes_does_not_take_the_house_down {
    use super::house::{House, Resident, png};
    use super::peak;

    const UNFOLDED: usize = 400 * 1024 * 1024;
    /// One photo may take 48 MB; while a buffer grows, its smaller selves are still there.
    const MEMORY_MOST: u64 = 64 * 1024 * 1024;

    /// So many zeros, or a few more, as zlib writes them: one literal, then repetitions of it.
    fn zeros(length: usize) -> Vec<u8> {
        let repetitions = length.div_ceil(258);
        let mut bits: Vec<bool> = vec![true, true, false]; // the last block, with the fixed codes
        let mut put = |code: u16, length: u16| {
            bits.extend((0..length).rev().map(|at| (code >> at) & 1 == 1));
        };
        put(0x30, 8); // the byte 0
        for _ in 0..repetitions {
            put(0xc5, 8); // 258 bytes again
            put(0, 5); // from one byte back
        }
        put(0, 7); // the end
        let mut bytes = vec![0x78, 0x01];
        bytes.extend(bits.chunks(8).map(|bits| {
            let bits = bits.iter().enumerate();
            bits.fold(0, |byte, (at, bit)| byte | (u8::from(*bit) << at))
        }));
        let sum = u32::try_from((1 + repetitions * 258) % 65_521).expect("small");
        bytes.extend_from_slice(&((sum << 16) | 1).to_be_bytes());
        bytes
    }

    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0u32, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                if crc & 1 == 1 {
                    (crc >> 1) ^ 0xedb8_8320
                } else {
                    crc >> 1
                }
            })
        })
    }

    /// A small picture with one more chunk behind its header.
    fn with_chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let picture = png(8, 8);
        let mut chunk = kind.to_vec();
        chunk.extend_from_slice(data);
        let length = u32::try_from(data.len()).expect("small");
        let mut bytes = picture[..33].to_vec();
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(&chunk);
        bytes.extend_from_slice(&crc32(&chunk).to_be_bytes());
        bytes.extend_from_slice(&picture[33..]);
        bytes
    }

    #[test]
    fn sqlite() {
        let house = House::build("bomb", None);
        let server = house.serve();
        let upload = |photo: &[u8]| {
            let mut resident = Resident::default();
            resident.post(house.port, "/file/start", "");
            resident.upload(house.port, photo).expect("an answer")
        };
        assert_eq!(upload(&png(8, 8)).status, 303);
        let bomb = zeros(UNFOLDED);
        for (kind, head) in [
            (b"zTXt", &b"Comment\0\0"[..]),
            (b"iCCP", b"profile\0\0"),
            (b"iTXt", b"XML:com.adobe.xmp\0\x01\0\0\0"),
        ] {
            let before = peak(&server);
            let photo = with_chunk(kind, &[head, &bomb].concat());
            let answer = upload(&photo);
            let name = String::from_utf8_lossy(kind);
            assert!(
                [303, 422].contains(&answer.status),
                "{name}: {}",
                answer.status
            );
            let grown = peak(&server).saturating_sub(before);
            assert!(grown < MEMORY_MOST, "{name} took {grown} bytes");
            let alive = Resident::default().get(house.port, "/readyz");
            assert!(alive.is_some_and(|answer| answer.status == 200), "{name}");
        }
    }
}

/// A photo is decoded by a process of its own: the house pays for what was sent and what is kept.
#[cfg(target_os = "linux")]
mod photos_that_cost_memory_and_time_cost_the_house_neither {
    use std::fs::File;
    use std::io::Write;
    use std::process::{Command, Stdio};

    use super::house::{House, Resident, png};
    use super::peak;

    const MEMORY_MOST: u64 = 64 * 1024 * 1024;

    /// Bits, as a JPEG packs them: what looks like a marker is followed by a zero.
    #[derive(Default)]
    struct Bits(Vec<bool>);

    impl Bits {
        fn put(&mut self, value: usize, length: u32) {
            let bits = (0..length).rev().map(|at| (value >> at) & 1 == 1);
            self.0.extend(bits);
        }

        fn bytes(&self) -> Vec<u8> {
            let mut bytes = Vec::new();
            for bits in self.0.chunks(8) {
                let padded = bits.iter().copied().chain([true; 8]).take(8);
                let byte = padded.fold(0u8, |byte, bit| (byte << 1) | u8::from(bit));
                bytes.push(byte);
                if byte == 0xff {
                    bytes.push(0);
                }
            }
            bytes
        }
    }

    /// A grey progressive JPEG: a first pass over everything, then as many over nothing as are wanted,
    /// some thirty bytes each.
    fn progressive(side: u16, scans: usize) -> Vec<u8> {
        let blocks = usize::from(side.div_ceil(8)).pow(2);
        let [high, low] = side.to_be_bytes();
        let mut bytes = vec![0xff, 0xd8, 0xff, 0xdb, 0, 67, 0];
        bytes.extend([1; 64]);
        bytes.extend([0xff, 0xc2, 0, 17, 8, high, low, high, low, 3]);
        bytes.extend([1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
        // One code of one bit each: "no difference", and "nothing in the next 2^14 blocks and more".
        for (table, symbol) in [(0x00, 0x00), (0x10, 0xe0)] {
            bytes.extend([0xff, 0xc4, 0, 20, table, 1]);
            bytes.extend([0; 15]);
            bytes.push(symbol);
        }
        bytes.extend([0xff, 0xda, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 0, 0]);
        bytes.extend(Bits(vec![false; blocks * 3]).bytes());
        let runs = blocks.div_ceil(0x7fff);
        let mut nothing = Bits::default();
        for run in 0..runs {
            let length = blocks / runs + usize::from(run < blocks % runs);
            nothing.put(0, 1);
            nothing.put(length - 0x4000, 14);
        }
        let nothing = nothing.bytes();
        for scan in 1..scans {
            let component = u8::try_from(scan % 3 + 1).expect("small");
            let band = u8::try_from(1 + (scan / 3) % 63).expect("small");
            bytes.extend([0xff, 0xda, 0, 8, 1, component, 0, band, band, 0]);
            bytes.extend(&nothing);
        }
        bytes.extend([0xff, 0xd9]);
        bytes
    }

    #[test]
    fn sqlite() {
        let house = House::build("costly", None);
        let server = house.serve();
        let upload = |photo: &[u8]| {
            let mut resident = Resident::default();
            resident.post(house.port, "/file/start", "");
            resident.upload(house.port, photo).expect("an answer")
        };
        assert_eq!(upload(&png(8, 8)).status, 303);
        for (name, photo, status) in [
            ("16 megapixels", png(4000, 4000), 303),
            ("5 megapixels in 31 passes", progressive(2300, 31), 303),
            ("5 megapixels in 91 passes", progressive(2300, 91), 422),
            ("16 megapixels in 91 passes", progressive(4000, 91), 422),
        ] {
            let before = peak(&server);
            let answer = upload(&photo);
            assert_eq!(answer.status, status, "{name}: {}", answer.body);
            let grown = peak(&server).saturating_sub(before);
            println!("{name}, {} bytes: {} KiB", photo.len(), grown / 1024);
            assert!(grown < MEMORY_MOST, "{name} took {grown} bytes");
        }
    }

    #[test]
    fn the_process_has_no_more_memory_than_it_is_given() {
        let mut photo = tempfile::tempfile().expect("a file");
        photo.write_all(&png(4000, 4000)).expect("room");
        let decoded = |kilobytes: &str| {
            let mut photo: File = photo.try_clone().expect("a file");
            std::io::Seek::rewind(&mut photo).expect("its beginning");
            let mut process = Command::new("sh")
                .args(["-c", "ulimit -d $1; exec \"$0\" decode-photo"])
                .args([env!("CARGO_BIN_EXE_huiyin"), kilobytes])
                .env("MIMALLOC_ARENA_EAGER_COMMIT", "0")
                .stdin(photo)
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .expect("it starts");
            let mut jpeg = Vec::new();
            let stdout = process.stdout.as_mut().expect("its output");
            std::io::Read::read_to_end(stdout, &mut jpeg).expect("it speaks");
            process.wait().expect("it ends").success() && jpeg.starts_with(&[0xff, 0xd8])
        };
        assert!(decoded("1000000"), "with room enough it decodes");
        assert!(!decoded("30000"), "the picture alone takes 48 MB");
    }
}
