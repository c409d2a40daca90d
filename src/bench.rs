//! Speed and size against the bars of quality.md F: one run, one table, each ratio within the run.
//! Must not be part of a test: a busy machine is no defect.

mod load;

use std::fmt::Display;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use uuid::Uuid;

use self::load::{Client, percentile};
use crate::clock::Clock;
use crate::config::{Data, Limits, Server};
use crate::demo;
use crate::domain::Lang;
use crate::domain::case::Kind;
use crate::error::{Error, Result};
use crate::forms::filing::{Answers, Identity, Step};
use crate::service::app::open_secret;
use crate::service::{App, filing};
use crate::storage::{Db, cases, settings};
use crate::web::{self, Site};

/// How large the bench is.
#[derive(Args, Clone, Debug)]
pub struct Plan {
    /// Cases of the smaller database
    #[arg(long, default_value_t = 10_000, value_name = "N")]
    pub small: u64,
    /// Cases of the larger database; 0 leaves it out
    #[arg(long, default_value_t = 1_000_000, value_name = "N")]
    pub large: u64,
    /// Seconds of each load
    #[arg(long, default_value_t = 5, value_name = "S")]
    pub seconds: u64,
    /// Where the databases are kept between runs; a temporary folder that is removed, if not given
    #[arg(long, value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

/// The table as it grows.
#[derive(Default)]
struct Table(Vec<[String; 4]>);

impl Table {
    fn row(&mut self, what: &str, measured: impl Display, bar: &str, good: Option<bool>) {
        let verdict = match good {
            Some(true) => "ok",
            Some(false) => "MISSED",
            None => "",
        };
        let row = [
            what.to_owned(),
            measured.to_string(),
            bar.to_owned(),
            verdict.to_owned(),
        ];
        println!("{:<58} {:>22}  {:<30} {}", row[0], row[1], row[2], row[3]);
        self.0.push(row);
    }
}

/// Measures everything and prints the table.
pub async fn run(server: Server, plan: Plan) -> Result<()> {
    let temporary = std::env::temp_dir().join(format!("huiyin-bench-{}", Uuid::new_v4().simple()));
    let folder = plan.folder.clone().unwrap_or_else(|| temporary.clone());
    let mut table = Table::default();
    println!("{:<58} {:>22}  {:<30}", "what", "measured", "bar");
    sizes(&mut table, &server.site_dir);
    let small = Place::open(&folder.join("small"), plan.small, &server, &mut table).await?;
    resident_pages(&mut table, &small).await?;
    filing_speed(&mut table, &small).await?;
    let rate = Duration::from_secs(plan.seconds);
    tracking_speed(&mut table, &small, rate).await?;
    let few = worklist_speed(&mut table, &small, plan.small).await?;
    if plan.large > 0 {
        let large = Place::open(&folder.join("large"), plan.large, &server, &mut table).await?;
        let many = worklist_speed(&mut table, &large, plan.large).await?;
        let ratio = many / few.max(0.1);
        table.row(
            "worklist p95, larger against smaller",
            format!("{ratio:.2} ×"),
            "at most 1.5 ×",
            Some(ratio <= 1.5),
        );
        figures_speed(&mut table, &large).await?;
        start_speed(&mut table, &large, &server)?;
    } else {
        start_speed(&mut table, &small, &server)?;
    }
    if plan.folder.is_none() {
        let _ = std::fs::remove_dir_all(&temporary);
    }
    let missed = table.0.iter().filter(|row| row[3] == "MISSED").count();
    println!("{} measured, {missed} missed", table.0.len());
    Ok(())
}

/// A database with a server in front of it, in this process.
struct Place {
    app: App,
    data: Data,
    address: SocketAddr,
}

impl Place {
    async fn open(folder: &Path, cases: u64, server: &Server, table: &mut Table) -> Result<Self> {
        let data = Data {
            data_dir: folder.to_owned(),
            database_url: None,
            secret: None,
        };
        let db = crate::ops::migrated(&data).await?;
        let secret = open_secret(&data)?;
        let clock = Clock::system();
        if settings::get(&mut db.read().await?, "demo")
            .await?
            .is_none()
        {
            let begun = Instant::now();
            demo::fill(&db, &secret, cases, 1, clock.now(), &mut |_| {}).await?;
            table.row(
                &format!("demo city of {cases} cases, written in"),
                format!("{:.1} s", begun.elapsed().as_secs_f64()),
                "minutes",
                None,
            );
        }
        let limits = Limits {
            posts_per_minute: 10_000_000,
            cases_per_contact: i64::MAX,
            tries: i64::MAX,
            tries_per_address: i64::MAX,
            anonymous_per_address: i64::MAX,
            drafts_per_address: i64::MAX,
            calls_per_minute: u32::MAX,
            actions_per_case: i64::MAX,
        };
        let app = App::new(db, clock, secret, folder, limits).await?;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .map_err(told)?;
        let address = listener.local_addr().map_err(told)?;
        let router = web::router(Site::new(app.clone(), server.clone()));
        tokio::spawn(async move {
            axum::serve(
                listener,
                router.into_make_service_with_connect_info::<SocketAddr>(),
            )
            .await
        });
        Ok(Self { app, data, address })
    }
}

fn told(error: impl Display) -> Error {
    Error::Internal(error.to_string())
}

fn sizes(table: &mut Table, site: &Path) {
    let size = |ending: &str| -> f64 {
        let Ok(folder) = std::fs::read_dir(site.join("pkg")) else {
            return 0.0;
        };
        let bytes: u64 = folder
            .flatten()
            .filter(|entry| entry.file_name().to_string_lossy().ends_with(ending))
            .filter_map(|entry| Some(entry.metadata().ok()?.len()))
            .sum();
        bytes as f64 / 1024.0
    };
    let (css, js, wasm) = (size(".css.br"), size(".js.br"), size(".wasm.br"));
    table.row("style sheet, brotli", format!("{css:.1} KB"), "", None);
    table.row(
        "WASM + JS, brotli",
        format!("{wasm:.1} + {js:.1} KB"),
        "100 KB",
        Some(wasm + js <= 100.0),
    );
}

async fn resident_pages(table: &mut Table, place: &Place) -> Result<()> {
    let mut client = Client::connect(place.address).await.map_err(told)?;
    for path in ["/", "/file", "/track", "/guide"] {
        let answer = client
            .get(path, "accept-encoding: br\r\n")
            .await
            .map_err(told)?;
        table.row(
            &format!("{path}, HTML, brotli"),
            format!("{:.1} KB", answer.body.len() as f64 / 1024.0),
            "40 KB with the style sheet",
            None,
        );
    }
    Ok(())
}

fn complete_answers(app: &App) -> Result<Answers> {
    let directory = app.directory();
    let category = directory
        .categories()
        .iter()
        .rev()
        .find(|category| directory.is_leaf(category.id));
    Ok(Answers {
        kind: Some(Kind::Complaint),
        category: Some(category.ok_or(Error::NotFound)?.id),
        what: "三号楼从昨天晚上开始没有水，老人在家做不了饭，物业说不归他们管。".into(),
        place: "解放路听江苑3号楼".into(),
        wish: "尽快恢复供水".into(),
        identity: Some(Identity::Contact),
        phone: "13800001234".into(),
        passed: Step::ALL.to_vec(),
        ..Answers::default()
    })
}

async fn filing_speed(table: &mut Table, place: &Place) -> Result<()> {
    const TIMES: usize = 400;
    let app = &place.app;
    let answers = complete_answers(app)?;
    let mut drafts = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        let id = Uuid::new_v4();
        filing::change(app, id, |kept| kept.clone_from(&answers)).await?;
        drafts.push(id);
    }
    let (mut raw, mut filed) = (Vec::new(), Vec::new());
    // Turn about, so that a disk that slows down slows both.
    for draft in drafts {
        let begun = Instant::now();
        commit_once(&app.db, &draft.to_string()).await?;
        raw.push(begun.elapsed());
        let begun = Instant::now();
        filing::file(app, draft, "12345678", Lang::ZhCn, "").await?;
        filed.push(begun.elapsed());
    }
    let p95 = percentile(&mut filed, 95).as_secs_f64() * 1000.0;
    table.row(
        "filing a case, fsync on, p95",
        format!("{p95:.2} ms"),
        "30 ms",
        Some(p95 < 30.0),
    );
    let rate = |all: &[Duration]| all.len() as f64 / all.iter().sum::<Duration>().as_secs_f64();
    let (raw, filed) = (rate(&raw), rate(&filed));
    table.row(
        "raw commits a second of the same file",
        format!("{raw:.0}"),
        "",
        None,
    );
    table.row(
        "cases filed a second, one after the other",
        format!("{filed:.0} ({:.2} ×)", filed / raw),
        "at least 0.5 ×",
        Some(filed * 2.0 >= raw),
    );
    Ok(())
}

/// The least that SQLite can commit: one small row.
async fn commit_once(db: &Db, value: &str) -> Result<()> {
    let mut tx = db.write().await?;
    settings::put(&mut tx, "bench", value).await?;
    Ok(tx.commit().await?)
}

async fn tracking_speed(table: &mut Table, place: &Place, time: Duration) -> Result<()> {
    let case = cases::in_order(&mut place.app.db.read().await?, Uuid::nil(), 1).await?;
    let number = case
        .first()
        .map(|case| case.number.clone())
        .ok_or(Error::NotFound)?;
    let mut client = Client::connect(place.address).await.map_err(told)?;
    let cookie = client
        .post(
            "/track",
            &format!("number={number}&code={}", demo::QUERY_CODE),
            "",
        )
        .await
        .map_err(told)?
        .cookies;
    let path = format!("/cases/{number}");
    let page = client
        .get(&path, &format!("cookie: {cookie}\r\n"))
        .await
        .map_err(told)?;
    if page.status != 200 {
        return Err(told(format!("the tracking page answered {}", page.status)));
    }
    let health = load::requests_per_second(place.address, "/healthz", "", time)
        .await
        .map_err(told)?;
    let track =
        load::requests_per_second(place.address, &path, &format!("cookie: {cookie}\r\n"), time)
            .await
            .map_err(told)?;
    table.row(
        "/healthz, requests a second",
        format!("{health:.0}"),
        "",
        None,
    );
    table.row(
        "tracking page, requests a second",
        format!("{track:.0} ({:.2} ×)", track / health),
        "at least 0.33 ×",
        Some(track * 3.0 >= health),
    );
    let memory = load::resident_memory();
    table.row(
        "server and load in one process, memory",
        format!("{memory:.0} MB"),
        "200 MB",
        Some(memory < 200.0),
    );
    Ok(())
}

async fn sign_in(place: &Place, username: &str) -> Result<(Client, String)> {
    let mut client = Client::connect(place.address).await.map_err(told)?;
    let form = format!("username={username}&password={}&next=", demo::PASSWORD);
    let cookie = client
        .post("/staff/sign-in", &form, "")
        .await
        .map_err(told)?
        .cookies;
    Ok((client, format!("cookie: {cookie}\r\n")))
}

async fn worklist_speed(table: &mut Table, place: &Place, cases: u64) -> Result<f64> {
    let mut worst: f64 = 0.0;
    for (username, path) in [
        ("supervisor", "/staff/cases?view=units"),
        ("lead", "/staff/cases?view=units"),
        ("supervisor", "/staff/cases?view=units&state=closed"),
    ] {
        let (mut client, headers) = sign_in(place, username).await?;
        let mut times = Vec::new();
        for _ in 0..60 {
            let begun = Instant::now();
            let answer = client.get(path, &headers).await.map_err(told)?;
            times.push(begun.elapsed());
            if answer.status != 200 {
                return Err(told(format!("{path} answered {}", answer.status)));
            }
            tokio::time::sleep(Duration::from_millis(100).saturating_sub(begun.elapsed())).await;
        }
        let p95 = percentile(&mut times, 95).as_secs_f64() * 1000.0;
        worst = worst.max(p95);
        let name = format!(
            "worklist, {cases} cases, {username}{}, p95 at 10/s",
            if path.contains("closed") {
                ", closed"
            } else {
                ""
            }
        );
        table.row(&name, format!("{p95:.1} ms"), "10 ms", Some(p95 < 10.0));
    }
    Ok(worst)
}

async fn figures_speed(table: &mut Table, place: &Place) -> Result<()> {
    let mut client = Client::connect(place.address).await.map_err(told)?;
    let mut times = Vec::new();
    for _ in 0..20 {
        let begun = Instant::now();
        client.get("/open", "").await.map_err(told)?;
        times.push(begun.elapsed());
    }
    let p95 = percentile(&mut times, 95).as_secs_f64() * 1000.0;
    table.row(
        "public figures over the larger database, p95",
        format!("{p95:.1} ms"),
        "200 ms",
        Some(p95 < 200.0),
    );
    Ok(())
}

/// From the start of a process of its own to its first answer, and its memory when idle.
fn start_speed(table: &mut Table, place: &Place, server: &Server) -> Result<()> {
    let program = std::env::current_exe().map_err(told)?;
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .map_err(told)?
        .port();
    let begun = Instant::now();
    let mut child = std::process::Command::new(program)
        .args(["serve", "--addr", &format!("127.0.0.1:{port}")])
        .arg("--data-dir")
        .arg(&place.data.data_dir)
        .arg("--site-dir")
        .arg(&server.site_dir)
        .env("RUST_LOG", "error")
        .stdout(std::process::Stdio::null())
        .spawn()
        .map_err(told)?;
    let answered = load::wait_for(port, Duration::from_secs(20));
    let time = begun.elapsed().as_secs_f64();
    std::thread::sleep(Duration::from_secs(2));
    let memory = load::memory_of(child.id());
    let _ = child.kill();
    let _ = child.wait();
    table.row(
        "from start to first answer, existing database",
        format!("{time:.2} s"),
        "1 s",
        Some(answered && time < 1.0),
    );
    table.row(
        "server, idle, memory",
        format!("{memory:.0} MB"),
        "60 MB",
        Some(memory < 60.0),
    );
    Ok(())
}
