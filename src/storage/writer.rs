//! SQLite's one writer, a group commit: many use cases share one flush of the disk.
//! Must not hold queries, nor know what a use case does.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tokio::sync::{Mutex, OwnedMutexGuard, mpsc, oneshot};

/// How long a use case waits for its turn.
const PATIENCE: Duration = Duration::from_secs(30);
/// A batch of so many use cases is committed even while others wait.
const MOST: usize = 64;
/// And one that is so old.
pub(super) const LONGEST: Duration = Duration::from_millis(5);

/// Why a turn was not given, or a batch was lost: told to everybody whom it concerns.
pub(super) type Failure = Arc<sqlx::Error>;

type Lend = oneshot::Sender<Result<Turn, Failure>>;
type Acknowledge = oneshot::Sender<Result<(), Failure>>;

/// Where use cases queue for the one connection that writes. They run one after the other inside
/// one transaction, each in a savepoint of its own, so that one that is refused is undone alone. The
/// transaction is committed when nobody waits, and nobody is told of success before. When the engine
/// itself fails (full disk, broken disk) it may have undone everything: then the whole batch is told,
/// and the connection is thrown away and opened anew (safety.md 1).
#[derive(Clone, Debug)]
pub struct Writer {
    wishes: mpsc::Sender<Wish>,
    options: Arc<SqliteConnectOptions>,
}

#[derive(Debug)]
enum Wish {
    Turn(Lend),
    Close(oneshot::Sender<()>),
}

/// The connection, lent to one use case. What was written is undone when it is dropped, also by a
/// panic or because nobody waits for the answer any more.
#[derive(Debug)]
pub struct Turn {
    // Dropped in this order: who hears the verdict finds the connection free.
    conn: OwnedMutexGuard<SqliteConnection>,
    verdict: oneshot::Sender<Acknowledge>,
}

impl Turn {
    pub(super) fn conn(&mut self) -> &mut SqliteConnection {
        &mut self.conn
    }

    /// Keeps what was written, lets the next one in, and returns when it is on the disk. Who stops
    /// waiting may find it kept, but never half of it.
    pub(super) async fn keep(self) -> Result<(), Failure> {
        let (acknowledge, acknowledged) = oneshot::channel();
        let Self { conn, verdict } = self;
        // Where nobody listens, `acknowledge` is dropped, and waiting ends at once.
        let _ = verdict.send(acknowledge);
        drop(conn);
        acknowledged.await.unwrap_or_else(|_| Err(gone()))
    }
}

fn gone() -> Failure {
    Arc::new(sqlx::Error::WorkerCrashed)
}

impl Writer {
    /// Opens the file for writing. The connection is looked after by a task, which ends with the last
    /// clone of the writer. A batch that is older than `longest` is committed even while others wait.
    pub(super) async fn open(
        options: SqliteConnectOptions,
        longest: Duration,
    ) -> Result<Self, sqlx::Error> {
        let options = Arc::new(options);
        let desk = Desk::open(&options, longest).await?;
        let (wish, wishes) = mpsc::channel(1024);
        tokio::spawn(keep(options.clone(), longest, desk, wishes));
        Ok(Self {
            wishes: wish,
            options,
        })
    }

    /// A connection like the writer's, for who makes transactions of their own.
    pub(super) async fn another(&self) -> Result<SqliteConnection, sqlx::Error> {
        self.options.connect().await
    }

    /// Waits for a turn; first come, first served.
    pub(super) async fn turn(&self) -> Result<Turn, Failure> {
        let (lend, lent) = oneshot::channel();
        let asked = async {
            self.wishes
                .send(Wish::Turn(lend))
                .await
                .map_err(|_| Arc::new(sqlx::Error::PoolClosed))?;
            lent.await.unwrap_or_else(|_| Err(gone()))
        };
        tokio::time::timeout(PATIENCE, asked)
            .await
            .unwrap_or_else(|_| Err(Arc::new(sqlx::Error::PoolTimedOut)))
    }

    /// Closes the connection after everybody who waits already had their turn.
    pub(super) async fn close(&self) {
        let (done, closed) = oneshot::channel();
        if self.wishes.send(Wish::Close(done)).await.is_ok() {
            let _ = closed.await;
        }
    }
}

/// Serves wishes until it is told to close, or nobody is left who could have one.
async fn keep(
    options: Arc<SqliteConnectOptions>,
    longest: Duration,
    desk: Desk,
    mut wishes: mpsc::Receiver<Wish>,
) {
    let mut desk = Some(desk);
    let mut next = None;
    loop {
        let wish = match next.take() {
            Some(wish) => Some(wish),
            None => wishes.recv().await,
        };
        match wish {
            Some(Wish::Turn(lend)) => {
                let open = match desk.take() {
                    Some(desk) => Ok(desk),
                    None => Desk::open(&options, longest).await,
                };
                match open {
                    Ok(open) => (desk, next) = serve(open, lend, &mut wishes).await,
                    Err(error) => drop(lend.send(Err(Arc::new(error)))),
                }
            }
            Some(Wish::Close(done)) => {
                wishes.close();
                close(desk).await;
                let _ = done.send(());
                return;
            }
            None => return close(desk).await,
        }
    }
}

async fn close(desk: Option<Desk>) {
    if let Some(desk) = desk {
        desk.tidy().await;
        desk.close().await;
    }
}

/// Runs a batch; gives the connection back if it is sound, and the wish that came after the batch.
async fn serve(
    desk: Desk,
    first: Lend,
    wishes: &mut mpsc::Receiver<Wish>,
) -> (Option<Desk>, Option<Wish>) {
    let mut kept = Vec::new();
    let (outcome, next) = desk.batch(first, wishes, &mut kept).await;
    for acknowledge in kept {
        // Who stopped waiting does not hear it.
        let _ = acknowledge.send(outcome.clone());
    }
    match outcome {
        Ok(()) => (Some(desk), next),
        Err(error) => {
            tracing::error!(%error, "a batch of writes failed; the connection is opened anew");
            desk.close().await;
            (None, next)
        }
    }
}

/// The one connection, and whether it may commit now.
struct Desk {
    conn: Arc<Mutex<SqliteConnection>>,
    may_commit: Arc<AtomicBool>,
    longest: Duration,
}

impl Desk {
    async fn open(options: &SqliteConnectOptions, longest: Duration) -> Result<Self, sqlx::Error> {
        let mut conn = options.connect().await?;
        let may_commit = Arc::new(AtomicBool::new(false));
        let asked = may_commit.clone();
        // After SQLite undid a transaction by itself, each further statement of the use case would be
        // a transaction of its own, and half of the use case would stay.
        conn.lock_handle()
            .await?
            .set_commit_hook(move || asked.load(Ordering::SeqCst));
        Ok(Self {
            conn: Arc::new(Mutex::new(conn)),
            may_commit,
            longest,
        })
    }

    /// Runs a statement once the connection was given back.
    async fn run(&self, statement: &'static str) -> Result<(), Failure> {
        let mut conn = self.conn.lock().await;
        sqlx::query(statement).execute(&mut *conn).await?;
        Ok(())
    }

    /// Lends the connection; gives who is to be told once the work is on the disk, or nothing when it
    /// is to be undone.
    async fn lend(&self, lend: Lend) -> Option<Acknowledge> {
        let (verdict, heard) = oneshot::channel();
        let conn = self.conn.clone().lock_owned().await;
        let _ = lend.send(Ok(Turn { conn, verdict }));
        heard.await.ok()
    }

    /// One transaction. `kept` are those who are to be told how it ended.
    async fn batch(
        &self,
        first: Lend,
        wishes: &mut mpsc::Receiver<Wish>,
        kept: &mut Vec<Acknowledge>,
    ) -> (Result<(), Failure>, Option<Wish>) {
        let begun = Instant::now();
        if let Err(error) = self.run("begin immediate; savepoint turn").await {
            let _ = first.send(Err(error.clone()));
            return (Err(error), None);
        }
        let mut lend = first;
        loop {
            let acknowledge = self.lend(lend).await;
            let keep = acknowledge.is_some();
            kept.extend(acknowledge);
            let full = kept.len() >= MOST || begun.elapsed() >= self.longest;
            let next = if full { None } else { waiting(wishes) };
            let Some(Wish::Turn(waits)) = next else {
                return (self.end(keep, kept.is_empty()).await, next);
            };
            let between = match keep {
                true => "release turn; savepoint turn",
                false => "rollback to turn",
            };
            if let Err(error) = self.run(between).await {
                return (Err(error), Some(Wish::Turn(waits)));
            }
            lend = waits;
        }
    }

    /// Commits what the batch keeps; without the last one, unless that is to be kept.
    async fn end(&self, keep_last: bool, empty: bool) -> Result<(), Failure> {
        if empty {
            return self.run("rollback").await;
        }
        if !keep_last {
            self.run("rollback to turn").await?;
        }
        self.may_commit.store(true, Ordering::SeqCst);
        let committed = self.run("commit").await;
        self.may_commit.store(false, Ordering::SeqCst);
        committed
    }

    /// Lets SQLite look whether its statistics of indexes are still right.
    async fn tidy(&self) {
        self.may_commit.store(true, Ordering::SeqCst);
        if let Err(error) = self
            .run("pragma analysis_limit = 400; pragma optimize")
            .await
        {
            tracing::warn!(%error, "statistics of indexes could not be kept");
        }
    }

    /// Closes the connection and waits until it is closed: a transaction that it may still have open
    /// would shut out the next one.
    async fn close(self) {
        if let Some(conn) = Arc::into_inner(self.conn)
            && let Err(error) = conn.into_inner().close().await
        {
            tracing::warn!(%error, "the writing connection did not close well");
        }
    }
}

/// Who waits next and still wants to.
fn waiting(wishes: &mut mpsc::Receiver<Wish>) -> Option<Wish> {
    loop {
        match wishes.try_recv().ok()? {
            Wish::Turn(lend) if lend.is_closed() => {}
            wish => return Some(wish),
        }
    }
}

#[cfg(test)]
mod tests;
