//! Taking connections in: how many there may be, how long each may keep the house waiting, and how
//! they end when the server is told to stop (safety.md 4 and 5).
//! Must not know what is asked over them.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, Sleep, sleep_until};
use tower::ServiceExt;

use super::address::subscriber;
use crate::config::Connections;

/// Answers what comes in until `stop`; then finishes what has begun, for as long as the rules say,
/// and cuts off the rest. Behind a proxy all connections have its address, and none is counted by it.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    rules: Connections,
    behind_proxy: bool,
    stop: impl Future<Output = ()>,
) {
    raise_file_limit();
    let hall = Hall::new(&rules, behind_proxy);
    let (stopping, _) = watch::channel(());
    let mut visits = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => break,
            Some(_) = visits.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    if let Some(seat) = hall.enter(peer.ip()) {
                        let visit = Visit { router: router.clone(), rules: rules.clone(), peer, seat };
                        visits.spawn(visit.attend(stream, stopping.subscribe()));
                    }
                }
                Err(error) => pause(&error).await,
            },
        }
    }
    drop(listener);
    let _ = stopping.send(());
    let drained = async { while visits.join_next().await.is_some() {} };
    let most = Duration::from_secs(rules.drain_seconds);
    if tokio::time::timeout(most, drained).await.is_err() {
        let left = visits.len();
        tracing::warn!(left, "requests that did not end in time are cut off");
        visits.shutdown().await;
    }
}

/// A client that gave up while it was taken in is its own affair; without free file descriptors,
/// trying again at once would only take the processor too.
async fn pause(error: &io::Error) {
    let theirs = matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    );
    if !theirs {
        tracing::error!(%error, "a connection could not be taken in");
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// Every connection is a file to the system, whose ordinary limit is lower than ours.
fn raise_file_limit() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
        let raised = Rlimit {
            current: maximum,
            maximum,
        };
        if let Err(error) = setrlimit(Resource::Nofile, raised) {
            tracing::debug!(%error, "the limit of open files stays as it is");
        }
    }
}

// ── who is inside ────────────────────────────────────────────────────────────────────────────────

/// Every connection, so that the idle ones can make room.
#[derive(Clone)]
struct Hall {
    most: usize,
    most_per_address: usize,
    inside: Arc<Mutex<Inside>>,
}

#[derive(Default)]
struct Inside {
    next: u64,
    seats: HashMap<u64, (String, Arc<Pace>)>,
    addresses: HashMap<String, usize>,
}

/// A place inside, given back when it is dropped.
struct Seat {
    id: u64,
    pace: Arc<Pace>,
    hall: Hall,
}

impl Hall {
    fn new(rules: &Connections, behind_proxy: bool) -> Self {
        let most = rules.most.max(1);
        Self {
            most,
            most_per_address: match behind_proxy {
                true => most,
                false => rules.most_per_address.max(1),
            },
            inside: Arc::default(),
        }
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a connection in. Where the address has as many as it may, or all together have, one that is
    /// idle gives way; where all are at work, nobody comes in.
    fn enter(&self, address: IpAddr) -> Option<Seat> {
        let address = subscriber(address);
        let mut inside = self.inside();
        let own = inside.addresses.get(&address).copied().unwrap_or_default();
        if own >= self.most_per_address {
            inside.make_room(Some(&address))?;
        }
        if inside.seats.len() >= self.most {
            inside.make_room(None)?;
        }
        let id = inside.next;
        inside.next += 1;
        let pace = Arc::new(Pace::new());
        *inside.addresses.entry(address.clone()).or_default() += 1;
        inside.seats.insert(id, (address, pace.clone()));
        Some(Seat {
            id,
            pace,
            hall: self.clone(),
        })
    }
}

impl Inside {
    /// Closes an idle connection: of an address, or of the address that has most; of these the one that
    /// has been idle longest.
    fn make_room(&mut self, address: Option<&str>) -> Option<()> {
        let idle = self.seats.iter().filter_map(|(id, (from, pace))| {
            let wanted = address.is_none_or(|address| address == from);
            let since = wanted.then(|| pace.idle_since()).flatten()?;
            let crowd = self.addresses.get(from).copied().unwrap_or_default();
            Some((std::cmp::Reverse(crowd), since, *id))
        });
        let (_, _, id) = idle.min()?;
        if let Some(pace) = self.remove(id) {
            pace.close.notify_one();
        }
        Some(())
    }

    fn remove(&mut self, id: u64) -> Option<Arc<Pace>> {
        let (address, pace) = self.seats.remove(&id)?;
        if let Some(count) = self.addresses.get_mut(&address) {
            *count -= 1;
            if *count == 0 {
                self.addresses.remove(&address);
            }
        }
        Some(pace)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.hall.inside().remove(self.id);
    }
}

// ── one connection ───────────────────────────────────────────────────────────────────────────────

struct Visit {
    router: Router,
    rules: Connections,
    peer: SocketAddr,
    seat: Seat,
}

impl Visit {
    async fn attend(self, stream: TcpStream, mut stopping: watch::Receiver<()>) {
        let Self {
            router,
            rules,
            peer,
            seat,
        } = self;
        let pace = seat.pace.clone();
        let most = 2 * Duration::from_secs(rules.header_seconds.max(rules.idle_seconds));
        let stream = TokioIo::new(Patient::new(stream, pace.clone(), &rules));
        let service = service_fn(|request: Request<Incoming>| {
            pace.set(Phase::Busy);
            let (router, pace) = (router.clone(), pace.clone());
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            async move {
                let response = router.oneshot(request).await;
                pace.set(Phase::Idle(Instant::now()));
                response
            }
        });
        let mut connection = pin!(
            http1::Builder::new()
                .timer(TokioTimer::new())
                // One time for headers and idleness alike; `Patient` tells them apart, and is only asked
                // again after an answer where this is set.
                .header_read_timeout(most)
                .serve_connection(stream, service)
        );
        let mut told = false;
        loop {
            tokio::select! {
                ended = &mut connection => {
                    if let Err(error) = ended {
                        tracing::debug!(%error, "a connection broke off");
                    }
                    break;
                }
                () = seat.pace.close.notified() => break,
                _ = stopping.changed(), if !told => {
                    told = true;
                    connection.as_mut().graceful_shutdown();
                }
            }
        }
    }
}

/// What a connection is about.
#[derive(Clone, Copy, Debug)]
enum Phase {
    /// The headers of a request are coming in.
    Headers(Instant),
    /// A request is being answered.
    Busy,
    /// The last answer is made, or is still being sent; nothing was asked since.
    Idle(Instant),
}

/// Where a connection is, told by the one who answers and read by the stream.
struct Pace {
    phase: Mutex<Phase>,
    close: Notify,
}

impl Pace {
    fn new() -> Self {
        Self {
            phase: Mutex::new(Phase::Headers(Instant::now())),
            close: Notify::new(),
        }
    }

    fn phase(&self) -> MutexGuard<'_, Phase> {
        self.phase.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, phase: Phase) {
        *self.phase() = phase;
    }

    fn idle_since(&self) -> Option<Instant> {
        match *self.phase() {
            Phase::Headers(since) | Phase::Idle(since) => Some(since),
            Phase::Busy => None,
        }
    }

    /// Bytes came in.
    fn heard(&self) {
        let mut phase = self.phase();
        if let Phase::Idle(_) = *phase {
            *phase = Phase::Headers(Instant::now());
        }
    }

    /// Bytes went out.
    fn told(&self) {
        if let Phase::Idle(since) = &mut *self.phase() {
            *since = Instant::now();
        }
    }
}

/// A stream that does not wait for ever. How long a body may pause is the router's affair, which
/// knows whether anybody reads it.
struct Patient {
    stream: TcpStream,
    pace: Arc<Pace>,
    headers: Duration,
    idle: Duration,
    stall: Duration,
    reading: Alarm,
    writing: Alarm,
}

/// A timer that is made when it is first needed.
#[derive(Default)]
struct Alarm(Option<Pin<Box<Sleep>>>);

impl Alarm {
    /// Ready when the deadline has passed.
    fn poll(&mut self, deadline: Instant, context: &mut Context<'_>) -> Poll<()> {
        let sleep = self
            .0
            .get_or_insert_with(|| Box::pin(sleep_until(deadline)));
        if sleep.deadline() != deadline {
            sleep.as_mut().reset(deadline);
        }
        sleep.as_mut().poll(context)
    }
}

impl Patient {
    fn new(stream: TcpStream, pace: Arc<Pace>, rules: &Connections) -> Self {
        Self {
            stream,
            pace,
            headers: Duration::from_secs(rules.header_seconds),
            idle: Duration::from_secs(rules.idle_seconds),
            stall: Duration::from_secs(rules.stall_seconds),
            reading: Alarm::default(),
            writing: Alarm::default(),
        }
    }

    /// What became of a write; one that waits too long for the other side is given up.
    fn written<T>(
        &mut self,
        poll: Poll<io::Result<T>>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<T>> {
        if poll.is_ready() {
            self.writing = Alarm::default();
            self.pace.told();
            return poll;
        }
        let deadline = match &self.writing.0 {
            Some(sleep) => sleep.deadline(),
            None => Instant::now() + self.stall,
        };
        ready!(self.writing.poll(deadline, context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Patient {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        if let Poll::Ready(read) = Pin::new(&mut self.stream).poll_read(context, buffer) {
            if buffer.filled().len() > before {
                self.pace.heard();
            }
            return Poll::Ready(read);
        }
        let deadline = match *self.pace.phase() {
            Phase::Busy => return Poll::Pending,
            Phase::Headers(since) => since + self.headers,
            Phase::Idle(since) => since + self.idle,
        };
        ready!(self.reading.poll(deadline, context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncWrite for Patient {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let poll = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.written(poll, context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let poll = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.written(poll, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
