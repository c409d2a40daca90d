//! Speed and size against the bars of quality.md F: one run, one table, each ratio within the run.
//! Must not be part of a test: a busy machine is no defect.

mod load;
mod writing;

use std::fmt::Display;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use uuid::Uuid;

use self::load::{Client, Page, percentile};
use crate::clock::Clock;
use crate::config::{Data, Limits, Server};
use crate::demo;
use crate::error::{Error, Result};
use crate::service::App;
use crate::service::app::open_secret;
use crate::storage::{Db, cases, settings};
use crate::web::{self, Site, connections};

/// Connections of a load.
const CONNECTIONS: usize = 16;
/// So many cases are looked at in turn.
const TRACKED: i64 = 10_000;

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
    /// A server of PostgreSQL to measure on instead of SQLite; the databases huiyin_bench_small and
    /// huiyin_bench_large are made there and stay
    #[arg(long, value_name = "URL")]
    pub database_url: Option<String>,
    /// A first look in half a minute: a small city, short loads, no larger database
    #[arg(long)]
    pub quick: bool,
}

impl Plan {
    /// As asked for, or a quick one.
    fn settled(self) -> Self {
        match self.quick {
            true => Self {
                small: self.small.min(1_000),
                large: 0,
                seconds: 1,
                ..self
            },
            false => self,
        }
    }

    fn filings(&self) -> usize {
        if self.quick { 80 } else { 400 }
    }
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
    let plan = plan.settled();
    let temporary = std::env::temp_dir().join(format!("huiyin-bench-{}", Uuid::new_v4().simple()));
    let folder = plan.folder.clone().unwrap_or_else(|| temporary.clone());
    let mut table = Table::default();
    println!("{:<58} {:>22}  {:<30}", "what", "measured", "bar");
    sizes(&mut table, &server.site_dir);
    let url = beside(&plan, "huiyin_bench_small").await?;
    let small = Place::open(&folder.join("small"), url, plan.small, &server, &mut table).await?;
    resident_pages(&mut table, &small).await?;
    writing::measure(&mut table, &small, plan.filings()).await?;
    let rate = Duration::from_secs(plan.seconds);
    let health = tracking_speed(&mut table, &small, rate).await?;
    let few = worklist_speed(&mut table, &small, plan.small).await?;
    worklist_rate(&mut table, &small, health, rate).await?;
    if plan.large > 0 {
        let url = beside(&plan, "huiyin_bench_large").await?;
        let large =
            Place::open(&folder.join("large"), url, plan.large, &server, &mut table).await?;
        let many = worklist_speed(&mut table, &large, plan.large).await?;
        let ratio = many / few.max(0.1);
        table.row(
            "worklist p95, larger against smaller",
            format!("{ratio:.2} ×"),
            "at most 1.5 ×",
            Some(ratio <= 1.5),
        );
        figures_speed(&mut table, &large).await?;
        own_process(&mut table, &large, &server, rate).await?;
    } else {
        own_process(&mut table, &small, &server, rate).await?;
    }
    if plan.folder.is_none() {
        let _ = std::fs::remove_dir_all(&temporary);
    }
    let missed = table.0.iter().filter(|row| row[3] == "MISSED").count();
    println!("{} measured, {missed} missed", table.0.len());
    Ok(())
}

/// The address of a database of the bench on PostgreSQL, if that is measured.
async fn beside(plan: &Plan, name: &'static str) -> Result<Option<String>> {
    Ok(match &plan.database_url {
        Some(url) => Some(Db::beside_postgres(url, name).await?),
        None => None,
    })
}

/// A database with a server in front of it, in this process.
struct Place {
    app: App,
    data: Data,
    address: SocketAddr,
}

impl Place {
    async fn open(
        folder: &Path,
        database_url: Option<String>,
        cases: u64,
        server: &Server,
        table: &mut Table,
    ) -> Result<Self> {
        let data = Data {
            data_dir: folder.to_owned(),
            database_url,
            // The same in every run: databases outlive the folder.
            secret: Some("be".repeat(32)),
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
            ..Limits::default()
        };
        let app = App::new(db, clock, secret, folder, limits).await?;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .map_err(told)?;
        let address = listener.local_addr().map_err(told)?;
        let router = web::router(Site::new(app.clone(), server.clone()));
        let rules = server.connections.clone();
        tokio::spawn(connections::serve(
            listener,
            router,
            rules,
            true,
            std::future::pending(),
        ));
        Ok(Self { app, data, address })
    }
}

fn told(error: impl Display) -> Error {
    Error::Internal(error.to_string())
}

fn sizes(table: &mut Table, site: &Path) {
    let size = |client: &str, ending: &str| -> f64 {
        let Ok(folder) = std::fs::read_dir(site.join("pkg")) else {
            return 0.0;
        };
        let bytes: u64 = folder
            .flatten()
            .filter(|entry| {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                name.starts_with(client) && name.ends_with(ending)
            })
            .filter_map(|entry| Some(entry.metadata().ok()?.len()))
            .sum();
        bytes as f64 / 1024.0
    };
    table.row(
        "style sheet, brotli",
        format!("{:.1} KB", size("", ".css.br")),
        "",
        None,
    );
    for (client, most) in [("resident", 100.0), ("staff", 300.0), ("verify", 80.0)] {
        let (wasm, js) = (size(client, ".wasm.br"), size(client, ".js.br"));
        table.row(
            &format!("WASM + JS of the client {client}, brotli"),
            format!("{wasm:.1} + {js:.1} KB"),
            &format!("{most} KB"),
            Some(wasm > 0.0 && wasm + js <= most),
        );
    }
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

/// Opens these cases as their residents do, each in a browser of its own.
async fn opened(place: &Place, numbers: Vec<String>) -> Result<Vec<Page>> {
    let mut client = Client::connect(place.address).await.map_err(told)?;
    let mut pages = Vec::with_capacity(numbers.len());
    for number in numbers {
        let form = format!("number={number}&code={}", demo::QUERY_CODE);
        let answer = client.post("/track", &form, "").await.map_err(told)?;
        pages.push(Page {
            path: format!("/cases/{number}"),
            headers: format!("cookie: {}\r\n", answer.cookies),
        });
    }
    Ok(pages)
}

async fn tracking_speed(table: &mut Table, place: &Place, time: Duration) -> Result<f64> {
    let mut conn = place.app.db.read().await?;
    let cases = cases::in_order(&mut conn, Uuid::nil(), TRACKED).await?;
    drop(conn);
    let numbers: Vec<String> = cases.into_iter().map(|case| case.number).collect();
    let mut pages = Vec::new();
    for part in numbers.chunks(numbers.len().div_ceil(CONNECTIONS).max(1)) {
        pages.push(opened(place, part.to_vec()));
    }
    let mut all = Vec::new();
    for part in pages {
        all.extend(part.await?);
    }
    let rate = async |pages: Vec<Page>| {
        load::requests_per_second(place.address, pages, CONNECTIONS, time)
            .await
            .map_err(told)
    };
    let health = Page {
        path: "/healthz".into(),
        headers: String::new(),
    };
    let one: Vec<Page> = all.first().cloned().into_iter().collect();
    let count = all.len();
    let (health, one, many) = (
        rate(vec![health]).await?,
        rate(one).await?,
        rate(all).await?,
    );
    table.row(
        "/healthz, requests a second",
        format!("{health:.0}"),
        "",
        None,
    );
    table.row(
        "tracking page, the same again and again, a second",
        format!("{one:.0} ({:.2} ×)", one / health),
        "0.33 ×",
        Some(one / health >= 0.33),
    );
    table.row(
        &format!("tracking page, {count} different at random, a second"),
        format!("{many:.0} ({:.2} ×)", many / health),
        "0.12 ×",
        Some(many / health >= 0.12),
    );
    Ok(health)
}

async fn sign_in(address: SocketAddr, username: &str) -> Result<(Client, String)> {
    let mut client = Client::connect(address).await.map_err(told)?;
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
        let (mut client, headers) = sign_in(place.address, username).await?;
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

async fn worklist_rate(
    table: &mut Table,
    place: &Place,
    health: f64,
    time: Duration,
) -> Result<()> {
    let (_, headers) = sign_in(place.address, "lead").await?;
    let pages = vec![Page {
        path: "/staff/cases?view=units".into(),
        headers,
    }];
    let rate = load::requests_per_second(place.address, pages, 8, time)
        .await
        .map_err(told)?;
    table.row(
        "worklist pages a second, 8 clients",
        format!("{rate:.0} ({:.3} ×)", rate / health),
        "0.05 × of /healthz",
        Some(rate / health >= 0.05),
    );
    Ok(())
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
        "100 ms",
        Some(p95 < 100.0),
    );
    Ok(())
}

/// A server in a process of its own: from its start to its first answer, its memory when idle, and the
/// most that it takes under load.
async fn own_process(
    table: &mut Table,
    place: &Place,
    server: &Server,
    time: Duration,
) -> Result<()> {
    let program = std::env::current_exe().map_err(told)?;
    let address = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .map_err(told)?;
    let mut command = std::process::Command::new(program);
    command
        .args(["serve", "--addr", &address.to_string()])
        .arg("--data-dir")
        .arg(&place.data.data_dir)
        .arg("--site-dir")
        .arg(&server.site_dir)
        .env("RUST_LOG", "error")
        .env_remove("DATABASE_URL")
        .env(
            "HUIYIN_SECRET",
            place.data.secret.as_deref().unwrap_or_default(),
        )
        .stdout(std::process::Stdio::null());
    if let Some(url) = &place.data.database_url {
        command.env("DATABASE_URL", url);
    }
    let begun = Instant::now();
    let child = Running(command.spawn().map_err(told)?);
    let process = child.0.id();
    let answered = load::wait_for(address.port(), Duration::from_secs(20));
    let started = begun.elapsed().as_secs_f64();
    table.row(
        "from start to first answer, existing database",
        format!("{started:.2} s"),
        "0.2 s",
        Some(answered && started < 0.2),
    );
    tokio::time::sleep(Duration::from_secs(2)).await;
    let memory = load::memory_of(process);
    table.row(
        "server of its own, idle, memory",
        format!("{memory:.0} MB"),
        "60 MB",
        Some(memory < 60.0),
    );
    let (_, headers) = sign_in(address, "supervisor").await?;
    let pages = [
        "/",
        "/open",
        "/staff/cases?view=units",
        "/staff/cases?view=units&state=closed",
    ]
    .map(|path| Page {
        path: path.into(),
        headers: headers.clone(),
    });
    load::requests_per_second(address, pages.into(), CONNECTIONS, time)
        .await
        .map_err(told)?;
    let memory = load::most_memory_of(process);
    table.row(
        "server of its own, under load, most memory",
        format!("{memory:.0} MB"),
        "200 MB",
        Some(memory < 200.0),
    );
    Ok(())
}

/// A process that ends when this is dropped.
struct Running(std::process::Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
