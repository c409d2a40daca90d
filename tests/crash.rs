//! Kills the server with `kill -9` in the middle of filing, fifty times: every case that was
//! acknowledged is there afterwards, and every chain holds.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const KILLS: u64 = 50;
const RESIDENTS: usize = 4;

/// A browser that knows just enough to file.
#[derive(Clone, Default)]
struct Resident {
    cookies: BTreeMap<String, String>,
}

impl Resident {
    /// Status, location and body; `None` when the server died on the way.
    fn ask(
        &mut self,
        port: u16,
        method: &str,
        path: &str,
        form: &str,
    ) -> Option<(u16, String, String)> {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .ok()?;
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\naccept: text/html\r\nconnection: close\r\ncookie: {}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            cookies.join("; "),
            form.len()
        );
        stream.write_all(request.as_bytes()).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let mut location = String::new();
        for line in head.lines() {
            let Some((name, value)) = line.split_once(": ") else {
                continue;
            };
            if name.eq_ignore_ascii_case("location") {
                location = value.to_owned();
            }
            if name.eq_ignore_ascii_case("set-cookie")
                && let Some((name, value)) = value
                    .split(';')
                    .next()
                    .and_then(|cookie| cookie.split_once('='))
            {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Some((status, location, body.to_owned()))
    }

    /// Files one case; whether it was acknowledged.
    fn file(&mut self, port: u16, category: &str) -> Option<bool> {
        self.ask(port, "POST", "/file/start", "")?;
        for (step, form) in [
            ("kind", "kind=complaint".to_owned()),
            ("category", format!("category={category}")),
            ("what", "what=no+water+since+yesterday".to_owned()),
            ("when", "happened=".to_owned()),
            ("where", "place=Jiefang+Road".to_owned()),
            ("concerns", "concerns=".to_owned()),
            ("wish", "wish=water".to_owned()),
            ("photos", String::new()),
            ("contact", "identity=anonymous".to_owned()),
        ] {
            self.ask(port, "POST", &format!("/file/{step}"), &form)?;
        }
        let (status, location, _) = self.ask(port, "POST", "/file/check", "")?;
        Some(status == 303 && location == "/file/done")
    }
}

struct House {
    data: PathBuf,
    database: Option<String>,
    port: u16,
}

impl House {
    fn command(&self, verb: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_huiyin"));
        command
            .arg(verb)
            .arg("--data-dir")
            .arg(&self.data)
            .env_remove("DATABASE_URL")
            .env("RUST_LOG", "error");
        if let Some(url) = &self.database {
            command.env("DATABASE_URL", url);
        }
        command
    }

    fn serve(&self) -> Child {
        let child = self
            .command("serve")
            .args(["--addr", &format!("127.0.0.1:{}", self.port)])
            .env("HUIYIN_POSTS_PER_MINUTE", "1000000")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let begun = Instant::now();
        while Resident::default()
            .ask(self.port, "GET", "/readyz", "")
            .is_none_or(|(status, ..)| status != 200)
        {
            assert!(
                begun.elapsed() < Duration::from_secs(30),
                "the server does not come up again"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
        child
    }
}

fn category(page: &str) -> String {
    let after = page
        .split("name=\"category\"")
        .nth(1)
        .expect("a category to choose");
    after
        .split("value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("its id")
        .to_owned()
}

fn crash(database: Option<String>) {
    let data = std::env::temp_dir().join(format!(
        "huiyin-crash-{}-{}",
        std::process::id(),
        database.is_some()
    ));
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a port")
        .port();
    let house = House {
        data: data.clone(),
        database,
        port,
    };
    assert!(
        house
            .command("demo")
            .args(["--cases", "20"])
            .stdout(Stdio::null())
            .status()
            .expect("demo runs")
            .success()
    );

    let mut server = house.serve();
    let mut first = Resident::default();
    first.ask(port, "POST", "/file/start", "");
    let category = category(
        &first
            .ask(port, "GET", "/file/category", "")
            .expect("the question")
            .2,
    );
    let acknowledged: Arc<Mutex<Vec<Resident>>> = Arc::default();

    for round in 0..KILLS {
        let stop = Arc::new(AtomicBool::new(false));
        let residents: Vec<_> = (0..RESIDENTS)
            .map(|_| {
                let (stop, acknowledged, category) =
                    (stop.clone(), acknowledged.clone(), category.clone());
                std::thread::spawn(move || {
                    while !stop.load(Ordering::Relaxed) {
                        let mut resident = Resident::default();
                        match resident.file(port, &category) {
                            Some(true) => acknowledged.lock().expect("no panic").push(resident),
                            Some(false) => panic!("a complete form was refused"),
                            None => return,
                        }
                    }
                })
            })
            .collect();
        std::thread::sleep(Duration::from_millis(60 + round * 7 % 230));
        server.kill().expect("kill -9");
        server.wait().expect("it is dead");
        stop.store(true, Ordering::Relaxed);
        for resident in residents {
            resident.join().expect("a resident was refused");
        }
        server = house.serve();
    }

    let filed = std::mem::take(&mut *acknowledged.lock().expect("no panic"));
    assert!(filed.len() > 20, "only {} cases were filed", filed.len());
    for mut resident in filed.clone() {
        let (_, _, page) = resident
            .ask(port, "GET", "/file/done", "")
            .expect("the server runs");
        assert!(
            page.contains("id=\"case-number\""),
            "an acknowledged case is lost"
        );
    }
    server.kill().expect("kill -9");
    server.wait().expect("it is dead");
    let verified = house.command("verify").output().expect("verify runs");
    assert!(
        verified.status.success(),
        "{}",
        String::from_utf8_lossy(&verified.stdout)
    );
    println!(
        "{} cases acknowledged over {KILLS} kills, none lost",
        filed.len()
    );
    remove(&data);
}

fn remove(folder: &Path) {
    let _ = std::fs::remove_dir_all(folder);
}

mod every_acknowledged_case_survives_fifty_kills {
    #[test]
    fn sqlite() {
        super::crash(None);
    }

    #[test]
    fn postgres() {
        if std::env::var("HUIYIN_TEST_ENGINES").as_deref() == Ok("sqlite") {
            eprintln!("NOT TESTED ON POSTGRESQL: HUIYIN_TEST_ENGINES=sqlite");
            return;
        }
        let base = std::env::var("HUIYIN_TEST_POSTGRES")
            .expect("run `./dev test rust`, which starts PostgreSQL");
        let name = format!("crash{}", std::process::id());
        let made = std::process::Command::new("psql")
            .args([&base, "-qc", &format!("create database {name}")])
            .status();
        assert!(
            made.is_ok_and(|status| status.success()),
            "psql could not make a database"
        );
        let (server, query) = base
            .split_once('?')
            .map_or((base.as_str(), String::new()), |(server, query)| {
                (server, format!("?{query}"))
            });
        let (server, _) = server.rsplit_once('/').expect("postgres://host/name");
        super::crash(Some(format!("{server}/{name}{query}")));
    }
}
