//! The door: slow, silent and many clients, and the end of the house (safety.md 4 and 5). Through a
//! real listener; no database is asked, so that one engine is enough.

use std::net::SocketAddr;
use std::time::Duration;

use axum::http::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::support::*;
use crate::config::{Connections, Limits};
use crate::storage::Engine;
use crate::web::connections;

/// Longer than any test needs: what does not end by then never does.
const NEVER: Duration = Duration::from_secs(60);

fn patient() -> Connections {
    Connections {
        header_seconds: 600,
        stall_seconds: 600,
        idle_seconds: 600,
        drain_seconds: 600,
        ..Connections::default()
    }
}

struct House {
    app: TestApp,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    serving: JoinHandle<()>,
}

impl House {
    async fn open(rules: Connections) -> Self {
        Self::open_with(rules, Limits::default()).await
    }

    async fn open_with(rules: Connections, limits: Limits) -> Self {
        let app = TestApp::with(Engine::Sqlite, 0, limits, "http://portal.test").await;
        let rules_of_site = rules.clone();
        let router = app
            .browser_where(|server| server.connections = rules_of_site)
            .router();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(connections::serve(
            listener,
            router,
            rules,
            false,
            async move { drop(stopped.await) },
        ));
        Self {
            app,
            address,
            stop: Some(stop),
            serving,
        }
    }

    /// A connection from an address of this machine.
    async fn connect_from(&self, from: &str) -> TcpStream {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(format!("{from}:0").parse().unwrap()).unwrap();
        socket.connect(self.address).await.unwrap()
    }

    async fn connect(&self) -> TcpStream {
        self.connect_from("127.0.0.1").await
    }

    async fn stop(mut self) {
        self.stop.take().unwrap().send(()).unwrap();
        let ended = tokio::time::timeout(NEVER, &mut self.serving).await;
        ended.expect("the server never ends").unwrap();
    }
}

/// Everything until the server closes the connection.
async fn until_closed(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let read = tokio::time::timeout(NEVER, stream.read_to_end(&mut bytes)).await;
    let _ = read.expect("never closed");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Asks whether the house is alive, and keeps the connection.
async fn ask(stream: &mut TcpStream) -> bool {
    let request = b"GET /healthz HTTP/1.1\r\nhost: portal.test\r\n\r\n";
    if stream.write_all(request).await.is_err() {
        return false;
    }
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\nok") {
        let read = tokio::time::timeout(NEVER, stream.read_buf(&mut answer)).await;
        if !matches!(read.expect("never answered"), Ok(1..)) {
            return false;
        }
    }
    answer.starts_with(b"HTTP/1.1 200")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn headers_that_never_end_are_not_waited_for() {
    let house = House::open(Connections {
        header_seconds: 1,
        ..patient()
    })
    .await;
    let mut silent = house.connect().await;
    let mut slow = house.connect().await;
    slow.write_all(b"GET / HTTP/1.1\r\nhost: portal.test\r\nx: ")
        .await
        .unwrap();
    let mut late = house.connect().await;
    assert!(ask(&mut late).await);
    late.write_all(b"GET / HT").await.unwrap();
    until_closed(&mut silent).await;
    assert_eq!(until_closed(&mut slow).await, "");
    until_closed(&mut late).await;
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_brings_nothing_is_given_up() {
    let house = House::open(Connections {
        stall_seconds: 1,
        ..patient()
    })
    .await;
    let mut stalled = house.connect().await;
    let head = "POST /track HTTP/1.1\r\nhost: portal.test\r\naccept: text/html\r\n\
                content-type: application/x-www-form-urlencoded\r\ncontent-length: 1000\r\n\r\nnumber=2";
    stalled.write_all(head.as_bytes()).await.unwrap();
    let answer = until_closed(&mut stalled).await;
    assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_asks_and_asks_and_never_reads_is_given_up() {
    let house = House::open(Connections {
        stall_seconds: 1,
        ..patient()
    })
    .await;
    let mut deaf = house.connect().await;
    let request = b"GET /track HTTP/1.1\r\nhost: portal.test\r\naccept: text/html\r\n\r\n";
    let asking = async { while deaf.write_all(request).await.is_ok() {} };
    let closed = tokio::time::timeout(NEVER, asking).await;
    closed.expect("its answers are kept for it for ever");
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_asks_nothing_more_is_closed() {
    let house = House::open(Connections {
        idle_seconds: 1,
        ..patient()
    })
    .await;
    let mut idle = house.connect().await;
    assert!(ask(&mut idle).await);
    assert!(ask(&mut idle).await, "kept for the next request");
    until_closed(&mut idle).await;
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_idle_connections_shut_nobody_out() {
    let house = House::open(Connections {
        most: 60,
        most_per_address: 50,
        ..patient()
    })
    .await;
    let mut honest = house.connect_from("127.0.0.2").await;
    assert!(ask(&mut honest).await);
    let mut idle = Vec::new();
    for _ in 0..300 {
        idle.push(house.connect().await);
    }
    let mut neighbour = house.connect_from("127.0.0.3").await;
    assert!(ask(&mut neighbour).await, "another address comes in");
    assert!(ask(&mut honest).await, "who was there before stays in");
    let mut same = house.connect().await;
    assert!(
        ask(&mut same).await,
        "and so does another of the same address"
    );
    until_closed(&mut idle[0]).await;
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_addresses_together_leave_room_for_one_more() {
    let house = House::open(Connections {
        most: 20,
        most_per_address: 6,
        ..patient()
    })
    .await;
    let mut idle = Vec::new();
    for n in 10..40 {
        let from = format!("127.0.0.{}", n % 5 + 10);
        idle.push(house.connect_from(&from).await);
    }
    let mut honest = house.connect_from("127.0.0.2").await;
    assert!(ask(&mut honest).await);
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_half_sent_body_does_not_keep_the_house_open() {
    let house = House::open(Connections {
        drain_seconds: 1,
        ..patient()
    })
    .await;
    let mut half = house.connect().await;
    let head = "POST /track HTTP/1.1\r\nhost: portal.test\r\ncontent-length: 1000\r\n\r\nnumber=2";
    half.write_all(head.as_bytes()).await.unwrap();
    let mut idle = house.connect().await;
    assert!(ask(&mut idle).await);
    house.stop().await;
    until_closed(&mut half).await;
    until_closed(&mut idle).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_has_begun_is_finished_when_the_house_closes() {
    let house = House::open(patient()).await;
    let mut begun = house.connect().await;
    let head = "POST /track HTTP/1.1\r\nhost: portal.test\r\naccept: text/html\r\n\
                content-type: application/x-www-form-urlencoded\r\ncontent-length: 8\r\n\r\nnumb";
    begun.write_all(head.as_bytes()).await.unwrap();
    // Its head has been read once another connection, made later, has its answer.
    assert!(ask(&mut house.connect().await).await);
    let finish = async {
        begun.write_all(b"er=2").await.unwrap();
        until_closed(&mut begun).await
    };
    let ((), answer) = tokio::join!(house.stop(), finish);
    assert!(answer.starts_with("HTTP/1.1 422"), "{answer}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_photo_without_room_is_refused_before_a_byte_of_it_is_read() {
    let limits = Limits {
        free_mib_least: u64::MAX,
        ..Limits::default()
    };
    let house = House::open_with(patient(), limits).await;
    let mut browser = house.app.browser();
    let answer = browser.post("/file/start", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let mut sender = house.connect().await;
    let head = format!(
        "POST /file/photos HTTP/1.1\r\nhost: portal.test\r\naccept: text/html\r\ncookie: draft={}\r\n\
         content-type: multipart/form-data; boundary=edge\r\ncontent-length: 5000000\r\n\r\n",
        browser.cookies["draft"]
    );
    sender.write_all(head.as_bytes()).await.unwrap();
    let answer = until_closed(&mut sender).await;
    assert!(answer.starts_with("HTTP/1.1 507"), "{answer}");
    let incoming = house.app.data.data_dir.join("files/incoming");
    assert_eq!(std::fs::read_dir(incoming).unwrap().count(), 0);
    house.stop().await;
}
