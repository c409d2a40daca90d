//! The application under test, and a browser without scripts.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use chrono::{DateTime, Utc};
use tower::ServiceExt;
use uuid::Uuid;

use crate::clock::Clock;
use crate::config::{Connections, Data, Limits, Server};
use crate::demo;
use crate::domain::proof::hex;
use crate::service::App;
use crate::service::secret::Secret;
use crate::storage::{Db, Engine};
use crate::web::{self, Site};

/// Writes a test once and runs it on both engines; the test's name ends in the engine's.
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($app:ident: TestApp) $body:block)+) => {$(
        mod $name {
            use super::*;

            $(#[$meta])*
            async fn run($app: TestApp) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run(TestApp::new(Engine::Sqlite).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if TestApp::postgres_is_wanted() {
                    run(TestApp::new(Engine::Postgres).await).await;
                }
            }
        }
    )+};
}
pub(crate) use on_both_engines;

/// A Tuesday morning in office hours.
pub fn morning() -> DateTime<Utc> {
    "2026-11-17T02:00:00Z".parse().unwrap()
}

/// An empty place for data, gone with everything in it when it is dropped.
pub struct Scratch {
    pub data: Data,
}

impl Scratch {
    pub async fn new(engine: Engine) -> Self {
        let data_dir =
            std::env::temp_dir().join(format!("huiyin-test-{}", Uuid::new_v4().simple()));
        std::fs::create_dir_all(&data_dir).unwrap();
        let database_url = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(new_postgres_database().await),
        };
        Self {
            data: Data {
                data_dir,
                database_url,
                secret: Some("ab".repeat(32)),
            },
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.data.data_dir);
        if let Some(url) = self.data.database_url.take() {
            // A thread of its own: a runtime cannot wait inside another one, and what panics there
            // must not panic here.
            let _ = std::thread::spawn(move || drop_postgres_database(&url)).join();
        }
    }
}

/// The application with the demo city's people, on a database of its own.
#[derive(Clone)]
pub struct TestApp {
    pub app: App,
    pub router: Router,
    pub clock: Clock,
    pub data: Data,
    // The last field, so that the connections go before the database.
    _scratch: Arc<Scratch>,
}

impl TestApp {
    /// Only when a person said so may PostgreSQL be left out, and then loudly.
    pub fn postgres_is_wanted() -> bool {
        let wanted = std::env::var("HUIYIN_TEST_ENGINES").as_deref() != Ok("sqlite");
        if !wanted {
            eprintln!("NOT TESTED ON POSTGRESQL: HUIYIN_TEST_ENGINES=sqlite");
        }
        wanted
    }

    pub async fn new(engine: Engine) -> Self {
        Self::with(
            engine,
            0,
            Limits {
                posts_per_minute: 100_000,
                ..Limits::default()
            },
            "http://portal.test",
        )
        .await
    }

    pub async fn with(engine: Engine, cases: u64, limits: Limits, public_url: &str) -> Self {
        let scratch = Scratch::new(engine).await;
        let data = scratch.data.clone();
        let db = crate::ops::migrated(&data).await.unwrap();
        let secret = Secret::from_hex(&"ab".repeat(32)).unwrap();
        demo::fill(&db, &secret, cases, 1, morning(), &mut |_| {})
            .await
            .unwrap();
        let clock = Clock::fixed(morning());
        let app = App::new(db, clock.clone(), secret, &data.data_dir, limits)
            .await
            .unwrap();
        let server = server(public_url);
        let router = web::router(Site::new(app.clone(), server));
        Self {
            app,
            router,
            clock,
            data,
            _scratch: Arc::new(scratch),
        }
    }

    /// A browser at a portal that is set up in another way, over the same data.
    pub fn browser_where(&self, change: impl FnOnce(&mut Server)) -> Browser {
        let mut server = server("http://portal.test");
        change(&mut server);
        Browser {
            router: web::router(Site::new(self.app.clone(), server)),
            ..self.browser()
        }
    }

    pub fn db(&self) -> &Db {
        &self.app.db
    }

    /// A browser without cookies.
    pub fn browser(&self) -> Browser {
        Browser {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
            address: "10.0.0.1:5000".parse().unwrap(),
            headers: HeaderMap::new(),
        }
    }

    /// A browser in which a demo account is signed in.
    pub async fn signed_in(&self, username: &str) -> Browser {
        let mut browser = self.browser();
        let answer = browser
            .post(
                "/staff/sign-in",
                &[("username", username), ("password", demo::PASSWORD)],
            )
            .await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{username} could not sign in: {}",
            answer.body
        );
        browser
    }

    pub fn category(&self, code: &str) -> String {
        let directory = self.app.directory();
        directory
            .categories()
            .iter()
            .find(|category| category.code == code)
            .unwrap()
            .id
            .to_string()
    }

    pub fn unit(&self, code: &str) -> String {
        self.app
            .directory()
            .unit_by_code(code)
            .unwrap()
            .id
            .to_string()
    }

    /// The whole history of a case as `action` words.
    pub async fn history(&self, number: &str) -> Vec<String> {
        let mut conn = self.db().read().await.unwrap();
        let case = crate::storage::cases::by_number(&mut conn, number)
            .await
            .unwrap()
            .unwrap();
        let events = crate::storage::events::of(&mut conn, case.id)
            .await
            .unwrap();
        events
            .iter()
            .map(|event| event.action.as_str().to_owned())
            .collect()
    }

    pub async fn state(&self, number: &str) -> String {
        let mut conn = self.db().read().await.unwrap();
        crate::storage::cases::by_number(&mut conn, number)
            .await
            .unwrap()
            .unwrap()
            .state
            .to_string()
    }

    /// Every chain, row and file holds.
    pub async fn assert_whole(&self) {
        let mut told = Vec::new();
        let broken = crate::ops::verify::verify(&self.app, &mut |line| told.push(line))
            .await
            .unwrap();
        assert!(broken.is_empty(), "{told:?}");
    }
}

fn server(public_url: &str) -> Server {
    Server {
        addr: "127.0.0.1:0".parse().unwrap(),
        public_url: public_url.to_owned(),
        site_dir: PathBuf::from("/nonexistent"),
        behind_proxy: false,
        log_json: false,
        demo: false,
        hsts_this_host_only: false,
        connections: Connections::default(),
    }
}

fn postgres_server() -> String {
    let Ok(base) = std::env::var("HUIYIN_TEST_POSTGRES") else {
        panic!(
            "no PostgreSQL to test on: run `./dev test rust`, which starts one, or set HUIYIN_TEST_ENGINES=sqlite to leave it out"
        )
    };
    base
}

async fn tell_postgres(statement: String) {
    let Db::Postgres(pool) = Db::open_postgres(&postgres_server()).await.unwrap() else {
        unreachable!()
    };
    sqlx::QueryBuilder::<sqlx::Postgres>::new(statement)
        .build()
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
}

fn drop_postgres_database(url: &str) {
    let name = url.rsplit('/').next().unwrap().split('?').next().unwrap();
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(tell_postgres(format!(
            "drop database if exists {name} with (force)"
        )));
}

async fn new_postgres_database() -> String {
    let base = postgres_server();
    let name = format!("t{}", Uuid::new_v4().simple());
    tell_postgres(format!("create database {name}")).await;
    let (server, query) = base
        .split_once('?')
        .map_or((base.as_str(), String::new()), |(server, query)| {
            (server, format!("?{query}"))
        });
    let (server, _) = server.rsplit_once('/').unwrap();
    format!("{server}/{name}{query}")
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .map(|to| to.to_str().unwrap())
            .unwrap_or_default()
    }

    /// The value of the first input of that name.
    pub fn value_of(&self, name: &str) -> String {
        let after = self.body.split(&format!("name=\"{name}\" value=\"")).nth(1);
        after
            .unwrap_or_default()
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    }

    /// The text of the element with that id.
    pub fn text_of(&self, id: &str) -> String {
        let after = self
            .body
            .split(&format!("id=\"{id}\""))
            .nth(1)
            .unwrap_or_default();
        after
            .split_once('>')
            .map(|(_, rest)| rest.split('<').next().unwrap_or_default())
            .unwrap_or_default()
            .to_owned()
    }

    pub fn has(&self, text: &str) -> bool {
        self.body.contains(text)
    }
}

/// A browser without scripts: keeps cookies, sends forms.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    pub address: SocketAddr,
    pub headers: HeaderMap,
}

impl Browser {
    /// The portal that it looks at, to be served over a real listener.
    pub fn router(self) -> Router {
        self.router
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None, Vec::new()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.send(
            Method::POST,
            path,
            Some("application/x-www-form-urlencoded"),
            body.into_bytes(),
        )
        .await
    }

    pub async fn upload(&mut self, path: &str, name: &str, bytes: &[u8]) -> Answer {
        let mut body = Vec::new();
        let name = name.replace('"', "%22");
        body.extend_from_slice(
            b"--edge\r\nContent-Disposition: form-data; name=\"more\"\r\n\r\n1\r\n",
        );
        body.extend_from_slice(format!("--edge\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"{name}\"\r\nContent-Type: image/png\r\n\r\n").as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        self.send(
            Method::POST,
            path,
            Some("multipart/form-data; boundary=edge"),
            body,
        )
        .await
    }

    /// A form that may bring a file, in its place: before the buttons.
    pub async fn send_form(
        &mut self,
        path: &str,
        fields: &[(&str, String)],
        file: Option<(&str, &[u8])>,
    ) -> Answer {
        let mut body = Vec::new();
        let (name, bytes) = file.unwrap_or_default();
        body.extend_from_slice(format!("--edge\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"{name}\"\r\n\r\n").as_bytes());
        body.extend_from_slice(bytes);
        let part = |(name, value): &(&str, String)| {
            format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let fields: String = fields.iter().map(part).collect();
        let body = [fields.into_bytes(), body, b"\r\n--edge--\r\n".to_vec()].concat();
        let kind = "multipart/form-data; boundary=edge";
        self.send(Method::POST, path, Some(kind), body).await
    }

    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        kind: Option<&str>,
        body: Vec<u8>,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "portal.test")
            .header(header::ACCEPT, "text/html");
        if let Some(kind) = kind {
            request = request
                .header(header::CONTENT_TYPE, kind)
                .header(header::CONTENT_LENGTH, body.len());
        }
        if !self.cookies.is_empty() {
            let cookies = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect::<Vec<_>>()
                .join("; ");
            request = request.header(header::COOKIE, cookies);
        }
        let mut request = request.body(Body::from(body)).unwrap();
        // In place of the browser's own, `host` among them.
        for (name, value) in &self.headers {
            request.headers_mut().insert(name, value.clone());
        }
        request.extensions_mut().insert(ConnectInfo(self.address));
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, rest) = cookie.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            match value.is_empty() || rest.contains("Max-Age=0") {
                true => self.cookies.remove(name),
                false => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
        let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
        }
    }
}

/// A case as its resident knows it.
#[derive(Clone)]
pub struct Filed {
    pub number: String,
    pub code: String,
}

/// The answers that a test does not care about.
pub const ANSWERS: &[(&str, &str, &str)] = &[
    ("kind", "kind", "complaint"),
    ("category", "category", ""),
    (
        "what",
        "what",
        "三号楼从昨天晚上开始没有水，老人在家做不了饭。",
    ),
    ("when", "happened", "11月16日晚上"),
    ("where", "place", "解放路听江苑3号楼"),
    ("concerns", "concerns", "自来水公司"),
    ("wish", "wish", "尽快恢复供水"),
];

/// Answers every question up to the check-answers page.
pub async fn answer_everything(app: &TestApp, browser: &mut Browser) {
    browser.post("/file/start", &[]).await;
    let category = app.category("water.outage");
    for (step, field, value) in ANSWERS {
        let value = if *step == "category" {
            category.as_str()
        } else {
            value
        };
        let answer = browser
            .post(&format!("/file/{step}"), &[(field, value)])
            .await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{step}: {}",
            answer.body
        );
    }
    browser
        .send(
            Method::POST,
            "/file/photos",
            Some("multipart/form-data; boundary=edge"),
            b"--edge--\r\n".to_vec(),
        )
        .await;
    let answer = browser
        .post(
            "/file/contact",
            &[
                ("identity", "contact"),
                ("name", "王秀英"),
                ("phone", "138 0000 1234"),
                ("email", ""),
            ],
        )
        .await;
    assert_eq!(answer.location(), "/file/check");
}

/// Files a case as a resident does.
pub async fn file_case(app: &TestApp, browser: &mut Browser) -> Filed {
    answer_everything(app, browser).await;
    send_case(browser).await
}

pub async fn send_case(browser: &mut Browser) -> Filed {
    let answer = browser.post("/file/check", &[]).await;
    assert_eq!(answer.location(), "/file/done", "{}", answer.body);
    let done = browser.get("/file/done").await;
    let bare = |text: String| text.replace(' ', "");
    Filed {
        number: bare(done.text_of("case-number")),
        code: bare(done.text_of("query-code")),
    }
}

/// Puts a photo into the draft of `browser`, and gives the photo's id.
pub async fn add_photo(browser: &mut Browser, bytes: &[u8]) -> Uuid {
    let answer = browser.upload("/file/photos", "a.png", bytes).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let page = browser.get("/file/photos").await;
    let after = page.body.split("src=\"/file/photos/").nth(1).unwrap();
    after
        .split(['"', '?'])
        .next()
        .and_then(|id| id.parse().ok())
        .unwrap()
}

/// Files a case with a photo, and gives the photo's id with it.
pub async fn file_case_with_photo(app: &TestApp, browser: &mut Browser) -> (Filed, Uuid) {
    answer_everything(app, browser).await;
    let photo = add_photo(browser, &png(64, 64)).await;
    (send_case(browser).await, photo)
}

/// Takes an action as the signed-in person of `browser`.
pub async fn act(
    browser: &mut Browser,
    number: &str,
    action: &str,
    fields: &[(&str, &str)],
) -> Answer {
    browser
        .post(&format!("/staff/cases/{number}/{action}"), fields)
        .await
}

pub const REPLY: &str =
    "王女士您好：您反映的停水问题，管网抢修队已于11月17日修复，水压恢复正常，给您添麻烦了。";

/// Brings a case from submitted to replied, by the people whose work it is.
pub async fn handle(app: &TestApp, number: &str) {
    let unit = app.unit("water.repair");
    let mut dispatcher = app.signed_in("dispatcher").await;
    for (action, fields) in [
        ("accept", vec![("severity", "minor"), ("note", "")]),
        ("dispatch", vec![("unit", unit.as_str()), ("note", "")]),
    ] {
        let answer = act(&mut dispatcher, number, action, &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{action}: {}",
            answer.body
        );
    }
    let mut handler = app.signed_in("handler").await;
    for (action, fields) in [
        ("sign_for", vec![]),
        (
            "log_contact",
            vec![
                ("means", "phone"),
                ("result", "reached"),
                ("note", "已联系，下午上门"),
            ],
        ),
        ("draft_reply", vec![("reply", REPLY)]),
    ] {
        let answer = act(&mut handler, number, action, &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{action}: {}",
            answer.body
        );
    }
    let mut lead = app.signed_in("lead").await;
    let answer = act(&mut lead, number, "pass_reply", &[("reply", REPLY)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

/// A PNG of one colour.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(width, height, image::Rgb([200, 30, 30]))
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

/// For messages of assertions.
pub fn short(bytes: &[u8]) -> String {
    hex(&bytes[..bytes.len().min(8)])
}
