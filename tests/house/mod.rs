//! The server as a process of its own, and a browser that knows just enough to file.
//! Must not hold tests.

// Every test of a process uses a part of this.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sqlx::{Connection, PgConnection, SqliteConnection};

/// What came back.
pub struct Answer {
    pub status: u16,
    pub location: String,
    pub body: String,
}

/// A browser that knows just enough to file.
#[derive(Clone, Default)]
pub struct Resident {
    pub cookies: BTreeMap<String, String>,
    /// Whether they heard that their photo arrived.
    pub photo: bool,
    /// Whether they heard that their case was filed.
    pub filed: bool,
}

impl Resident {
    /// `None` when the server died on the way.
    pub fn send(
        &mut self,
        port: u16,
        (method, path): (&str, &str),
        kind: &str,
        body: &[u8],
    ) -> Option<Answer> {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .ok()?;
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\naccept: text/html\r\nconnection: close\r\ncookie: {}\r\n\
             content-type: {kind}\r\ncontent-length: {}\r\n\r\n",
            cookies.join("; "),
            body.len()
        );
        stream.write_all(head.as_bytes()).ok()?;
        stream.write_all(body).ok()?;
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
        Some(Answer {
            status,
            location,
            body: body.to_owned(),
        })
    }

    pub fn get(&mut self, port: u16, path: &str) -> Option<Answer> {
        self.send(port, ("GET", path), "text/plain", b"")
    }

    pub fn post(&mut self, port: u16, path: &str, form: &str) -> Option<Answer> {
        let kind = "application/x-www-form-urlencoded";
        self.send(port, ("POST", path), kind, form.as_bytes())
    }

    pub fn upload(&mut self, port: u16, photo: &[u8]) -> Option<Answer> {
        let mut body =
            b"--edge\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\n"
                .to_vec();
        body.extend_from_slice(photo);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let kind = "multipart/form-data; boundary=edge";
        self.send(port, ("POST", "/file/photos"), kind, &body)
    }

    /// Files one case, or as much of it as the server lives to hear.
    pub fn file(&mut self, port: u16, category: &str, photo: Option<&[u8]>) -> Option<()> {
        for (path, form) in questions(category) {
            self.post(port, path, &form)?;
        }
        match photo {
            Some(photo) => {
                let answer = self.upload(port, photo)?;
                assert_eq!(answer.status, 303, "a photo was refused: {}", answer.body);
                self.photo = true;
            }
            None => drop(self.post(port, "/file/photos", "")?),
        }
        self.post(port, "/file/contact", "identity=anonymous")?;
        let answer = self.post(port, "/file/check", "")?;
        let done = (answer.status, answer.location.as_str());
        assert_eq!(done, (303, "/file/done"), "a complete form was refused");
        self.filed = true;
        Some(())
    }

    /// Looks at the photo where it is now: still in the draft, or in the case.
    pub fn sees_photo(&mut self, port: u16) -> bool {
        let looks = |resident: &mut Self, path: &str, folder: &str| {
            let page = resident.get(port, path)?.body;
            let source = page
                .split(&format!("src=\"{folder}/"))
                .nth(1)?
                .split('"')
                .next()?;
            let answer = resident.get(port, &format!("{folder}/{source}"))?;
            (answer.status == 200).then_some(())
        };
        if looks(self, "/file/photos", "/file/photos").is_some() {
            return true;
        }
        // Sent again, it is the same case; the answer lets the browser in.
        self.post(port, "/file/check", "");
        let number = self.number(port).unwrap_or_default();
        let case = format!("/cases/{number}");
        looks(self, &case, &format!("{case}/files")).is_some()
    }

    /// The number of the case, as the confirmation shows it.
    pub fn number(&mut self, port: u16) -> Option<String> {
        let page = self.get(port, "/file/done")?.body;
        let after = page.split("id=\"case-number\"").nth(1)?;
        let text = after.split_once('>')?.1.split('<').next()?;
        Some(text.replace(' ', ""))
    }
}

/// The questions before the photos, and their answers.
pub fn questions(category: &str) -> Vec<(&'static str, String)> {
    [
        ("/file/start", ""),
        ("/file/what", "what=no+water+since+yesterday"),
        ("/file/category", &format!("category={category}")),
        ("/file/kind", "kind=complaint"),
        ("/file/when", "happened="),
        ("/file/where", "place=Jiefang+Road"),
        ("/file/concerns", "concerns="),
        ("/file/wish", "wish=water"),
    ]
    .map(|(path, form)| (path, form.to_owned()))
    .into()
}

/// The data of one server, gone when the test is over, however it ends.
pub struct House {
    pub data: PathBuf,
    pub database: Option<Database>,
    pub port: u16,
}

/// A running server, which never outlives the test.
pub struct Server(pub Child);

impl Server {
    pub fn kill(&mut self) {
        self.0.kill().expect("kill -9");
        self.0.wait().expect("it is dead");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.data);
    }
}

impl House {
    /// A house with the demo city in it.
    pub fn build(name: &str, database: Option<Database>) -> Self {
        let data = std::env::temp_dir().join(format!("huiyin-{name}-{}", std::process::id()));
        Self::build_in(data, database)
    }

    /// The same, in a folder of one's choice.
    pub fn build_in(data: PathBuf, database: Option<Database>) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("a port")
            .port();
        let house = Self {
            data,
            database,
            port,
        };
        let demo = house
            .command("demo")
            .args(["--cases", "20"])
            .stdout(Stdio::null())
            .status();
        assert!(demo.expect("demo runs").success());
        house
    }

    pub fn command(&self, verb: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_huiyin"));
        command
            .arg(verb)
            .arg("--data-dir")
            .arg(&self.data)
            .env_remove("DATABASE_URL")
            .env("RUST_LOG", "error");
        if let Some(database) = &self.database {
            command.env("DATABASE_URL", database.url());
        }
        command
    }

    pub fn serve(&self) -> Server {
        let child = self
            .command("serve")
            .args(["--addr", &format!("127.0.0.1:{}", self.port)])
            .env("HUIYIN_POSTS_PER_MINUTE", "1000000")
            .env("HUIYIN_ANONYMOUS_PER_ADDRESS", "1000000")
            .env("HUIYIN_DRAFTS_PER_ADDRESS", "1000000")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let server = Server(child);
        wait_until("the server comes up", || {
            let ready = Resident::default().get(self.port, "/readyz");
            ready.is_some_and(|answer| answer.status == 200)
        });
        server
    }

    /// The id of a category that can be chosen.
    pub fn category(&self) -> String {
        let mut resident = Resident::default();
        resident.post(self.port, "/file/start", "");
        resident.post(self.port, "/file/what", "what=no+water+since+yesterday");
        let page = resident.get(self.port, "/file/category").expect("answers");
        let after = page.body.split("name=\"category\"").nth(1);
        after
            .and_then(|rest| rest.split("value=\"").nth(1))
            .and_then(|rest| rest.split('"').next())
            .expect("a category to choose")
            .to_owned()
    }

    /// Every file of the residents, finished or not.
    pub fn files(&self) -> Vec<PathBuf> {
        let list = |folder: PathBuf| {
            let entries = fs::read_dir(folder).expect("a folder");
            entries.map(|entry| entry.expect("an entry").path())
        };
        let folders = list(self.data.join("files")).filter(|path| path.is_dir());
        // The trash holds folders; what lies in them is swept already.
        folders
            .flat_map(list)
            .filter(|path| path.is_file())
            .collect()
    }

    /// How many photos the database knows of; looks on the way whether the database is sound.
    pub fn photos(&self) -> usize {
        const COUNT: &str = "select count(*) from attachments";
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let count: i64 = runtime.block_on(async {
            match &self.database {
                Some(database) => {
                    let mut conn = PgConnection::connect(&database.url())
                        .await
                        .expect("PostgreSQL is there");
                    sqlx::query_scalar(COUNT).fetch_one(&mut conn).await
                }
                None => {
                    let file = format!("sqlite://{}", self.data.join("huiyin.db").display());
                    let mut conn = SqliteConnection::connect(&file).await.expect("it opens");
                    let sound: Vec<String> = sqlx::query_scalar("pragma integrity_check")
                        .fetch_all(&mut conn)
                        .await
                        .expect("it can be checked");
                    assert_eq!(sound, ["ok"], "SQLite's file is broken");
                    sqlx::query_scalar(COUNT).fetch_one(&mut conn).await
                }
            }
            .expect("it counts")
        });
        usize::try_from(count).expect("no less than none")
    }
}

pub fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(
            begun.elapsed() < Duration::from_secs(30),
            "not in time: {what}"
        );
        std::thread::sleep(Duration::from_millis(10));
    }
}

pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(width, height, image::Rgb([200, 30, 30]))
        .write_to(&mut bytes, image::ImageFormat::Png)
        .expect("a picture");
    bytes.into_inner()
}

/// A database of the tests' PostgreSQL, gone when it is dropped.
pub struct Database {
    pub base: String,
    pub name: String,
}

impl Database {
    pub fn make() -> Self {
        let base = std::env::var("HUIYIN_TEST_POSTGRES")
            .expect("run `./dev test rust`, which starts PostgreSQL");
        let database = Self {
            base,
            name: format!("crash{}", std::process::id()),
        };
        let made = database.psql(&format!("create database {}", database.name));
        assert!(made, "psql could not make a database");
        database
    }

    pub fn psql(&self, statement: &str) -> bool {
        Command::new("psql")
            .args([&self.base, "-qc", statement])
            .status()
            .is_ok_and(|status| status.success())
    }

    pub fn url(&self) -> String {
        let (server, query) = self
            .base
            .split_once('?')
            .map_or((self.base.as_str(), String::new()), |(server, query)| {
                (server, format!("?{query}"))
            });
        let (server, _) = server.rsplit_once('/').expect("postgres://host/name");
        format!("{server}/{}{query}", self.name)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.psql(&format!(
            "drop database if exists {} with (force)",
            self.name
        ));
    }
}
