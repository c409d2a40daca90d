//! Two servers that also do jobs, and a worker beside them, each a process of its own, killed with
//! `kill -9` again and again while residents file: afterwards every event has its place in the feed,
//! every public one is to be told exactly once, every case whose wait was over was moved on and every
//! reminder told exactly once. `HUIYIN_SOAK=600` keeps it up for so many seconds; a few are enough to notice.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::{Duration, Instant};

use sqlx::{Connection, PgConnection, SqliteConnection};

const SECONDS: u64 = 12;
const RESIDENTS: usize = 3;
/// The demo city ends here, long before today: whoever waited for their resident then has waited too long.
const CITY_UNTIL: &str = "2026-02-01T00:00:00Z";

/// A browser that knows just enough to file.
#[derive(Default)]
struct Resident {
    cookies: BTreeMap<String, String>,
}

impl Resident {
    /// Status, where it leads, and what came; `None` when the server died on the way.
    fn send(
        &mut self,
        port: u16,
        method: &str,
        path: &str,
        form: &str,
    ) -> Option<(u16, String, String)> {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
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
        let headers: Vec<_> = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .collect();
        for (name, value) in &headers {
            let pair = value
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='));
            if let Some((cookie, value)) = pair.filter(|_| name.eq_ignore_ascii_case("set-cookie"))
            {
                self.cookies.insert(cookie.to_owned(), value.to_owned());
            }
        }
        let to = headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("location"));
        let to = to.map(|(_, to)| (*to).to_owned()).unwrap_or_default();
        Some((head.split(' ').nth(1)?.parse().ok()?, to, body.to_owned()))
    }

    /// Files one case, or as much of it as the server lives to hear; `None` when it died.
    fn file(&mut self, port: u16, category: &str) -> Option<()> {
        self.send(port, "POST", "/file/start", "")?;
        for (step, form) in [
            ("what", "what=no+water+since+yesterday"),
            ("category", &format!("category={category}")),
            ("kind", "kind=complaint"),
            ("when", "happened="),
            ("where", "place=Jiefang+Road"),
            ("concerns", "concerns="),
            ("wish", "wish=water"),
            ("photos", ""),
            ("contact", "identity=anonymous"),
        ] {
            self.send(port, "POST", &format!("/file/{step}"), form)?;
        }
        let (status, to, _) = self.send(port, "POST", "/file/check", "")?;
        (status == 303 && to == "/file/done").then_some(())
    }
}

/// A process that never outlives the test.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The data of one portal, gone when the test is over, however it ends.
struct House {
    data: PathBuf,
    database: Option<Database>,
    ports: [u16; 2],
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.data);
    }
}

impl House {
    fn build(name: &str, database: Option<Database>) -> Self {
        let port = || {
            let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
            listener.local_addr().expect("a port").port()
        };
        let house = Self {
            data: std::env::temp_dir().join(format!("huiyin-{name}-{}", std::process::id())),
            database,
            ports: [port(), port()],
        };
        let demo = house
            .command("demo")
            .args(["--cases", "300", "--until", CITY_UNTIL])
            .stdout(Stdio::null())
            .status();
        assert!(demo.expect("demo runs").success());
        house
    }

    fn command(&self, verb: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_huiyin"));
        command
            .arg(verb)
            .arg("--data-dir")
            .arg(&self.data)
            .env_remove("DATABASE_URL")
            .env("RUST_LOG", "error")
            .env("HUIYIN_POSTS_PER_MINUTE", "1000000")
            .env("HUIYIN_ANONYMOUS_PER_ADDRESS", "1000000")
            .env("HUIYIN_DRAFTS_PER_ADDRESS", "1000000");
        if let Some(database) = &self.database {
            command.env("DATABASE_URL", database.url());
        }
        command
    }

    /// The first two are servers, the third a worker.
    fn start(&self, which: usize) -> Process {
        let mut command = match self.ports.get(which) {
            Some(port) => {
                let mut serve = self.command("serve");
                serve.args(["--addr", &format!("127.0.0.1:{port}")]);
                serve
            }
            None => self.command("worker"),
        };
        Process(command.stdout(Stdio::null()).spawn().expect("it starts"))
    }

    /// The id of a category that can be chosen.
    fn category(&self) -> Option<String> {
        let mut resident = Resident::default();
        resident.send(self.ports[0], "POST", "/file/start", "")?;
        let what = "what=no+water+since+yesterday";
        resident.send(self.ports[0], "POST", "/file/what", what)?;
        let (_, _, page) = resident.send(self.ports[0], "GET", "/file/category", "")?;
        let after = page.split("name=\"category\"").nth(1)?;
        Some(
            after
                .split("value=\"")
                .nth(1)?
                .split('"')
                .next()?
                .to_owned(),
        )
    }

    /// The one number that a query gives.
    fn number(&self, query: &'static str) -> i64 {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            match &self.database {
                Some(database) => {
                    let mut conn = PgConnection::connect(&database.url())
                        .await
                        .expect("PostgreSQL");
                    sqlx::query_scalar(query).fetch_one(&mut conn).await
                }
                None => {
                    let file = format!("sqlite://{}", self.data.join("huiyin.db").display());
                    let mut conn = SqliteConnection::connect(&file).await.expect("it opens");
                    sqlx::query_scalar(query).fetch_one(&mut conn).await
                }
            }
            .expect("it counts")
        })
    }
}

const WAITED_OUT: &str =
    "select cast(count(*) as bigint) from cases where wait_until < '2026-06-01T00:00:00+00:00'";
const TO_REMIND: &str =
    "select cast(count(*) as bigint) from cases where remind_at < '2026-06-01T00:00:00+00:00'";
const EVENTS: &str = "select cast(count(*) as bigint) from events";
/// What is not done yet: events without a position or not followed, and jobs that wait.
const UNDONE: &str = "select (select cast(count(*) as bigint) from feed where position = 0)
    + (select cast(count(*) as bigint) from jobs where state = 'waiting')
    + (select cast(sum(s.position - t.position) as bigint) from followers s join followers t on t.name <> s.name
        where s.name = 'sequencer')";
const GAPS: &str = "select cast(max(position) - count(*) as bigint) from feed";
const FED: &str = "select cast(count(*) as bigint) from feed";
const OUT_OF_ORDER: &str = "select cast(count(*) as bigint) from feed a join feed b
    on a.case_id = b.case_id and a.sequence < b.sequence where a.position >= b.position";
const PUBLIC: &str = "select cast(count(*) as bigint) from feed f join events e
    on e.case_id = f.case_id and e.sequence = f.sequence where e.visibility = 'public'";
const TOLD: &str = "select cast(count(*) as bigint) from outbox";
const MOVED_ON: &str = "select cast(count(*) as bigint) from feed f join events e
    on e.case_id = f.case_id and e.sequence = f.sequence where e.actor_kind = 'system' and e.action <> 'remind'";
const REMINDED: &str = "select cast(count(*) as bigint) from feed f join events e
    on e.case_id = f.case_id and e.sequence = f.sequence where e.action = 'remind'";
/// Reminders whose clock, start and rung are those of another one in the same case.
const TWICE_REMINDED: &str = "select cast(count(*) as bigint) from events a join events b
    on a.case_id = b.case_id and a.sequence < b.sequence and a.action = b.action and a.facts = b.facts
    where a.action = 'remind'";
/// Cases of which reminders stand in nobody's inbox; several at once are one line.
const UNHEARD: &str = "select cast(count(distinct f.case_id) as bigint) from feed f join events e
    on e.case_id = f.case_id and e.sequence = f.sequence where e.action = 'remind' and not exists
    (select 1 from inbox i where i.case_id = f.case_id and i.why in ('due_soon', 'overdue'))";
const DEAD: &str = "select cast(count(*) as bigint) from jobs where state <> 'waiting'";

fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(
            begun.elapsed() < Duration::from_secs(120),
            "not in time: {what}"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn soak(house: &House) {
    let (before, waiting) = (house.number(EVENTS), house.number(WAITED_OUT));
    // What the demo played through the real actions is in the feed already.
    let (fed_before, moved_before) = (house.number(FED), house.number(MOVED_ON));
    assert!(waiting > 0, "nobody waits in this city");
    let mut processes = [house.start(0), house.start(1), house.start(2)];
    let mut category = None;
    wait_until("a server comes up", || {
        category = house.category();
        category.is_some()
    });
    let category = category.expect("a category to choose");
    let seconds = std::env::var("HUIYIN_SOAK").ok();
    let seconds = seconds.map_or(SECONDS, |seconds| seconds.parse().expect("seconds"));
    let (stop, filed, mut kills) = (AtomicBool::new(false), AtomicI64::new(0), 0);
    std::thread::scope(|scope| {
        for _ in 0..RESIDENTS {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let port = house.ports[rand::random_range(0..2usize)];
                    match Resident::default().file(port, &category) {
                        Some(()) => drop(filed.fetch_add(1, Ordering::Relaxed)),
                        None => std::thread::sleep(Duration::from_millis(20)),
                    }
                }
            });
        }
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(seconds) {
            std::thread::sleep(Duration::from_millis(rand::random_range(100..900)));
            let which = rand::random_range(0..3usize);
            // Dropped is killed: `Child::kill` is SIGKILL.
            processes[which].0.kill().expect("kill -9");
            processes[which].0.wait().expect("it is dead");
            processes[which] = house.start(which);
            kills += 1;
        }
        stop.store(true, Ordering::Relaxed);
    });
    wait_until("what was begun is done", || {
        [UNDONE, WAITED_OUT, TO_REMIND]
            .iter()
            .all(|query| house.number(query) == 0)
    });
    drop(processes);

    let filed = filed.into_inner();
    assert!(filed > 0, "nobody could file");
    assert_eq!(
        house.number(FED) - fed_before,
        house.number(EVENTS) - before,
        "an event is not in the feed"
    );
    assert!(
        house.number(FED) >= filed + waiting,
        "an acknowledged case is lost"
    );
    assert_eq!(house.number(GAPS), 0, "the feed has a gap");
    assert_eq!(
        house.number(OUT_OF_ORDER),
        0,
        "events of a case are out of order"
    );
    assert_eq!(
        house.number(TOLD),
        house.number(PUBLIC),
        "not everything is to be told once"
    );
    assert_eq!(
        house.number(MOVED_ON) - moved_before,
        waiting,
        "not every case was moved on once"
    );
    let reminded = house.number(REMINDED);
    assert!(reminded > 0, "nobody was reminded");
    assert_eq!(
        house.number(TWICE_REMINDED),
        0,
        "somebody was reminded twice"
    );
    assert_eq!(
        house.number(UNHEARD),
        0,
        "reminders of a case reached nobody's inbox"
    );
    assert_eq!(house.number(DEAD), 0, "a job failed for good");
    let verified = house.command("verify").output().expect("verify runs");
    let told = String::from_utf8_lossy(&verified.stdout).into_owned();
    assert!(verified.status.success(), "{told}");
    println!(
        "{kills} kills in {seconds} s: {filed} cases acknowledged, {waiting} moved on, {reminded} reminders, {} events followed, each once",
        house.number(FED)
    );
}

/// A database of the tests' PostgreSQL, gone when it is dropped.
struct Database {
    base: String,
    name: String,
}

impl Database {
    fn make() -> Self {
        let base = std::env::var("HUIYIN_TEST_POSTGRES")
            .expect("run `./dev test rust`, which starts PostgreSQL");
        let name = format!("workers{}", std::process::id());
        let database = Self { base, name };
        let made = database.psql(&format!("create database {}", database.name));
        assert!(made, "psql could not make a database");
        database
    }

    fn psql(&self, statement: &str) -> bool {
        let mut psql = Command::new("psql");
        let psql = psql.args([&self.base, "-qc", statement]).status();
        psql.is_ok_and(|status| status.success())
    }

    fn url(&self) -> String {
        let (server, query) = match self.base.split_once('?') {
            Some((server, query)) => (server, format!("?{query}")),
            None => (self.base.as_str(), String::new()),
        };
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

mod whoever_is_killed_everything_is_done_exactly_once {
    use super::{Database, House, soak};

    #[test]
    fn sqlite() {
        soak(&House::build("workers-sqlite", None));
    }

    #[test]
    fn postgres() {
        if std::env::var("HUIYIN_TEST_ENGINES").as_deref() == Ok("sqlite") {
            eprintln!("NOT TESTED ON POSTGRESQL: HUIYIN_TEST_ENGINES=sqlite");
            return;
        }
        soak(&House::build("workers-postgres", Some(Database::make())));
    }
}
