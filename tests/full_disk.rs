//! A server on a small file system that others fill up: it says so, goes on reading, and writes again
//! by itself once there is room; nothing that it acknowledged is lost (safety.md 1, quality 42).

#[cfg(target_os = "linux")]
mod house;

/// A file system of 60 MB in memory, gone when it is dropped.
#[cfg(target_os = "linux")]
mod small_disk {
    use std::fs;
    use std::io::Write;
    use std::path::PathBuf;
    use std::process::Command;

    pub struct SmallDisk(pub PathBuf);

    impl SmallDisk {
        /// `None` where this account may not mount.
        pub fn mount() -> Option<Self> {
            let folder = std::env::temp_dir().join(format!("huiyin-disk-{}", std::process::id()));
            fs::create_dir_all(&folder).expect("a folder");
            let mounted = Command::new("mount")
                .args(["-t", "tmpfs", "-o", "size=60m", "tmpfs"])
                .arg(&folder)
                .output();
            if mounted.is_ok_and(|done| done.status.success()) {
                return Some(Self(folder));
            }
            let _ = fs::remove_dir(&folder);
            None
        }

        /// Takes all the room that is left.
        pub fn fill(&self) {
            let mut file = fs::File::options()
                .create(true)
                .append(true)
                .open(self.filler())
                .expect("a file");
            for size in [1024 * 1024, 4096, 1] {
                let bytes = vec![0; size];
                while file.write_all(&bytes).is_ok() {}
            }
        }

        /// Gives it back.
        pub fn make_room(&self) {
            fs::remove_file(self.filler()).expect("it was filled");
        }

        fn filler(&self) -> PathBuf {
            self.0.join("others")
        }
    }

    impl Drop for SmallDisk {
        fn drop(&mut self) {
            let _ = Command::new("umount").arg("-l").arg(&self.0).status();
            let _ = fs::remove_dir(&self.0);
        }
    }
}

#[cfg(target_os = "linux")]
mod a_full_disk_is_said_and_survived_and_nothing_acknowledged_is_lost {
    use std::io::Write;
    use std::net::TcpStream;
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::{Duration, Instant};

    use super::house::{House, Resident, png, questions};
    use super::small_disk::SmallDisk;

    const FULL: u16 = 507;

    /// Files a case; gives the status of the first answer that was no success.
    fn file(resident: &mut Resident, house: &House, category: &str) -> Result<(), u16> {
        let mut steps = questions(category);
        steps.push(("/file/photos", String::new()));
        steps.push(("/file/contact", "identity=anonymous".into()));
        steps.push(("/file/check", String::new()));
        for (path, form) in steps {
            let answer = resident.post(house.port, path, &form).expect("it answers");
            if answer.status != 303 {
                return Err(answer.status);
            }
        }
        resident.filed = true;
        Ok(())
    }

    /// Several residents at once, until each was told that the disk is full.
    fn file_until_full(house: &House, category: &str, everybody: &Mutex<Vec<Resident>>) {
        let told = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..200 {
                        let mut resident = Resident::default();
                        let filed = file(&mut resident, house, category);
                        everybody.lock().expect("no panic").push(resident);
                        match filed {
                            Ok(()) => {}
                            Err(FULL) => {
                                told.fetch_add(1, Ordering::Relaxed);
                                return;
                            }
                            Err(status) => panic!("a full disk was said as {status}"),
                        }
                    }
                });
            }
        });
        assert!(told.into_inner() > 0, "nobody was told");
    }

    /// What was there before is still read while nothing can be written.
    fn reads(house: &House, everybody: &Mutex<Vec<Resident>>) {
        let visitor = Resident::default().get(house.port, "/");
        assert!(visitor.is_some_and(|answer| answer.status == 200));
        let mut everybody = everybody.lock().expect("no panic");
        let resident = everybody.iter_mut().find(|resident| resident.filed);
        let resident = resident.expect("somebody filed before");
        let number = resident.number(house.port).expect("the case is shown");
        let page = resident.get(house.port, &format!("/cases/{number}"));
        assert!(page.is_some_and(|answer| answer.status == 200));
    }

    fn writes_within_five_seconds(house: &House, category: &str, everybody: &Mutex<Vec<Resident>>) {
        let begun = Instant::now();
        loop {
            let mut resident = Resident::default();
            let filed = file(&mut resident, house, category);
            everybody.lock().expect("no panic").push(resident);
            if filed.is_ok() {
                return;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(5),
                "there is room, and it does not write: {filed:?}"
            );
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Uploads that never end, all the same enough to fill what is left. Refused ones are fine.
    fn half_uploads(house: &House) -> Vec<TcpStream> {
        let part = vec![b'x'; 256 * 1024];
        let begin = || {
            let mut resident = Resident::default();
            resident.post(house.port, "/file/start", "")?;
            let cookies: Vec<String> = resident
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            let mut stream = TcpStream::connect(("127.0.0.1", house.port)).ok()?;
            stream
                .set_write_timeout(Some(Duration::from_secs(2)))
                .ok()?;
            let head = format!(
                "POST /file/photos HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: {}\r\ncontent-length: 9000000\r\n\
                 content-type: multipart/form-data; boundary=edge\r\n\r\n--edge\r\n\
                 Content-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\n",
                cookies.join("; ")
            );
            stream.write_all(head.as_bytes()).ok()?;
            for _ in 0..30 {
                if stream.write_all(&part).is_err() {
                    break;
                }
            }
            Some(stream)
        };
        (0..12).filter_map(|_| begin()).collect()
    }

    #[test]
    fn sqlite() {
        let Some(disk) = SmallDisk::mount() else {
            eprintln!("NOT TESTED: A FULL DISK. This account may not mount a small file system.");
            return;
        };
        let house = House::build_in(disk.0.join("data"), None);
        let mut server = house.serve();
        let category = house.category();
        let everybody = Mutex::default();
        writes_within_five_seconds(&house, &category, &everybody);
        let mut photographer = Resident::default();
        photographer.post(house.port, "/file/start", "");

        disk.fill();
        file_until_full(&house, &category, &everybody);
        reads(&house, &everybody);
        let upload = photographer.upload(house.port, &png(2000, 1500));
        assert_eq!(upload.expect("it answers").status, FULL);
        disk.make_room();
        writes_within_five_seconds(&house, &category, &everybody);

        let uploads = half_uploads(&house);
        disk.fill();
        file_until_full(&house, &category, &everybody);
        reads(&house, &everybody);
        drop(uploads);
        disk.make_room();
        writes_within_five_seconds(&house, &category, &everybody);

        let everybody = everybody.into_inner().expect("no panic");
        let filed = everybody.iter().filter(|resident| resident.filed).count();
        for mut resident in everybody {
            if resident.filed {
                let number = resident.number(house.port);
                assert!(number.is_some(), "an acknowledged case is lost");
            }
        }
        server.kill();
        let verified = house.command("verify").output().expect("verify runs");
        assert!(
            verified.status.success(),
            "{}",
            String::from_utf8_lossy(&verified.stdout)
        );
        house.photos();
        println!("{filed} cases acknowledged around two full disks, none lost");
    }
}

#[cfg(not(target_os = "linux"))]
#[test]
fn a_full_disk() {
    eprintln!("NOT TESTED: A FULL DISK. Only Linux makes a small file system here.");
}
