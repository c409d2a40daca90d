//! The two engines behind one door: opening, pools, transactions, migrations.
//! Must not hold queries of any aggregate.

use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{
    ConnectOptions, Connection, PgConnection, PgPool, Postgres, Sqlite, SqliteConnection,
    SqlitePool, Transaction,
};

use super::bell::Rings;
use super::counts::Moves;
use super::writer::{Failure, LONGEST, Turn, Writer};

/// What can go wrong with storage. Never shown to a client as it is.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The engine refused or was not there.
    #[error(transparent)]
    Engine(#[from] sqlx::Error),
    /// The engine failed while it wrote for several use cases at once; nothing of this one was kept.
    #[error("nothing was written: {0}")]
    Batch(Failure),
    /// A migration failed; it was rolled back.
    #[error(transparent)]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// What was read does not mean anything to this version.
    #[error("unreadable {0}")]
    Unreadable(&'static str),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] std::io::Error),
}

impl StorageError {
    /// Whether a unique index refused a row: somebody else was first.
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Self::Engine(sqlx::Error::Database(error)) if error.is_unique_violation())
    }

    /// Whether two transactions of PostgreSQL stood in each other's way (a serialisation failure or
    /// a deadlock): the same use case, tried again from its beginning, may well succeed (safety.md 24).
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Engine(error) if has_code(error, &["40001", "40P01"]))
    }

    /// Whether the disk is full (quality 42).
    pub fn is_full(&self) -> bool {
        match self {
            Self::Engine(error) => has_code(error, FULL),
            Self::Batch(error) => has_code(error, FULL),
            Self::File(error) => error.kind() == std::io::ErrorKind::StorageFull,
            _ => false,
        }
    }
}

/// `SQLITE_FULL`; `SQLITE_IOERR_SHMSIZE`, which SQLite says when there is no room for the index of its
/// log; and PostgreSQL's `disk_full`.
const FULL: &[&str] = &["13", "4874", "53100"];

fn has_code(error: &sqlx::Error, codes: &[&str]) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| codes.contains(&&*code))
}

/// Which engine a database runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// One file, the default.
    Sqlite,
    /// For a city that outgrew one machine.
    Postgres,
}

/// An open database.
#[derive(Clone, Debug)]
pub enum Db {
    /// SQLite allows one writer at a time: use cases queue for it in memory and never meet
    /// "database is locked".
    Sqlite {
        /// Several readers.
        read: SqlitePool,
        /// The one writer.
        write: Writer,
    },
    /// PostgreSQL.
    Postgres(PgPool),
}

/// Expands one body for either engine: `on!(conn, c => query.execute(c).await)`.
macro_rules! on {
    ($conn:expr, $c:ident => $body:expr) => {
        match $conn.link() {
            $crate::storage::engine::Link::Sqlite($c) => $body,
            $crate::storage::engine::Link::Postgres($c) => $body,
        }
    };
}

/// A connection of either engine, borrowed for one query.
pub enum Link<'c> {
    /// SQLite.
    Sqlite(&'c mut SqliteConnection),
    /// PostgreSQL.
    Postgres(&'c mut PgConnection),
}

/// A connection for reading, or the inside of a transaction.
pub enum Conn {
    /// SQLite, reading.
    Sqlite(PoolConnection<Sqlite>),
    /// PostgreSQL, reading.
    Postgres(PoolConnection<Postgres>),
    /// SQLite, reading, in a transaction.
    SqliteTx(Transaction<'static, Sqlite>),
    /// SQLite, writing.
    SqliteTurn(Turn),
    /// PostgreSQL, in a transaction.
    PostgresTx(Transaction<'static, Postgres>),
}

impl Conn {
    pub(super) fn link(&mut self) -> Link<'_> {
        match self {
            Self::Sqlite(conn) => Link::Sqlite(conn),
            Self::Postgres(conn) => Link::Postgres(conn),
            Self::SqliteTx(tx) => Link::Sqlite(tx),
            Self::SqliteTurn(turn) => Link::Sqlite(turn.conn()),
            Self::PostgresTx(tx) => Link::Postgres(tx),
        }
    }

    /// Which engine this is, for the few fragments that differ.
    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) | Self::SqliteTx(_) | Self::SqliteTurn(_) => Engine::Sqlite,
            Self::Postgres(_) | Self::PostgresTx(_) => Engine::Postgres,
        }
    }
}

/// A transaction; what is not committed is undone when it is dropped.
pub struct Tx {
    conn: Conn,
    /// Counts that change with it. They are written last, and in one order, so that nobody holds one
    /// while waiting for another.
    pub(super) moves: Moves,
    /// What it leaves for whoever listens for the [`bell`](super::bell).
    pub(super) rings: Rings,
}

impl Tx {
    fn new(conn: Conn) -> Self {
        Self {
            conn,
            moves: Moves::default(),
            rings: Rings::default(),
        }
    }

    /// Makes everything durable: after this returns, it survives `kill -9` and a power cut. Also who
    /// wrote nothing, and answers by what somebody else wrote just now, commits before answering: on
    /// SQLite the other's work may be in the same batch and not yet on the disk.
    pub async fn commit(mut self) -> Result<(), StorageError> {
        self.moves.write(&mut self.conn).await?;
        match self.conn {
            Conn::SqliteTurn(turn) => turn.keep().await.map_err(StorageError::Batch)?,
            Conn::SqliteTx(tx) => tx.commit().await?,
            Conn::PostgresTx(tx) => tx.commit().await?,
            Conn::Sqlite(_) | Conn::Postgres(_) => {}
        }
        self.rings.ring();
        Ok(())
    }
}

impl Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.conn
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.conn
    }
}

impl Db {
    /// Opens SQLite's file, making it where there is none.
    pub async fn open_sqlite(file: &Path) -> Result<Self, StorageError> {
        Self::open_sqlite_with(file, LONGEST).await
    }

    /// The same, with batches of writes as old as `longest`.
    pub(super) async fn open_sqlite_with(
        file: &Path,
        longest: Duration,
    ) -> Result<Self, StorageError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10));
        let write = options
            .clone()
            .pragma("cache_size", "-16000")
            // What a savepoint may have to restore stays in memory, and off a full disk.
            .pragma("temp_store", "memory");
        let write = Writer::open(write, longest).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(8)
            // A connection to a file does not go stale: no ping before each use.
            .test_before_acquire(false)
            // What readers remember of the file is given back when the rush is over; the system
            // keeps it in its own cache.
            .idle_timeout(Duration::from_secs(60))
            .connect_with(options.read_only(true).pragma("cache_size", "-4000"))
            .await?;
        Ok(Self::Sqlite { read, write })
    }

    /// Connects to PostgreSQL.
    pub async fn open_postgres(url: &str) -> Result<Self, StorageError> {
        let options: PgConnectOptions = url.parse()?;
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(options)
            .await?;
        Ok(Self::Postgres(pool))
    }

    /// The address of a database called `name` on the same server of PostgreSQL, made where there is
    /// none yet: for measuring.
    pub async fn beside_postgres(url: &str, name: &'static str) -> Result<String, StorageError> {
        const THERE_ALREADY: &str = "42P04";
        let options: PgConnectOptions = url.parse()?;
        let mut conn = PgConnection::connect_with(&options).await?;
        // No input: `name` is written in the source.
        let make = sqlx::AssertSqlSafe(format!("create database {name}"));
        match sqlx::raw_sql(make).execute(&mut conn).await {
            Err(error) if !has_code(&error, &[THERE_ALREADY]) => return Err(error.into()),
            _ => conn.close().await?,
        }
        Ok(options.database(name).to_url_lossy().into())
    }

    /// Brings the tables to this version. Each migration is a transaction of its own.
    pub async fn migrate(&self) -> Result<(), StorageError> {
        match self {
            Self::Sqlite { write, .. } => {
                // The writer lets nobody but itself commit.
                let mut conn = write.another().await?;
                sqlx::migrate!("migrations/sqlite").run(&mut conn).await?;
                conn.close().await?;
            }
            Self::Postgres(pool) => sqlx::migrate!("migrations/postgres").run(pool).await?,
        }
        Ok(())
    }

    /// A connection for reading.
    pub async fn read(&self) -> Result<Conn, StorageError> {
        Ok(match self {
            Self::Sqlite { read, .. } => Conn::Sqlite(read.acquire().await?),
            Self::Postgres(pool) => Conn::Postgres(pool.acquire().await?),
        })
    }

    /// A transaction that sees one state of everything, for exports and checks of the whole.
    pub async fn snapshot(&self) -> Result<Tx, StorageError> {
        Ok(Tx::new(match self {
            Self::Sqlite { read, .. } => Conn::SqliteTx(read.begin().await?),
            Self::Postgres(pool) => Conn::PostgresTx(
                pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    .await?,
            ),
        }))
    }

    /// A transaction for writing. On SQLite it waits for its turn, and others wait for it: nothing
    /// slow belongs inside, and no second transaction.
    pub async fn write(&self) -> Result<Tx, StorageError> {
        Ok(Tx::new(match self {
            Self::Sqlite { write, .. } => {
                Conn::SqliteTurn(write.turn().await.map_err(StorageError::Batch)?)
            }
            Self::Postgres(pool) => Conn::PostgresTx(pool.begin().await?),
        }))
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite { .. } => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }

    /// Closes every connection, so that SQLite folds its log into the file.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}
