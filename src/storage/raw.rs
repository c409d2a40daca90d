//! The least that an engine can commit, by which the bench measures a use case.
//! Must not be used by the product.

use sqlx::pool::PoolConnection;
use sqlx::{Postgres, SqliteConnection};

use super::engine::Link;
use super::{Db, StorageError};

/// A connection of its own that commits one small row after the other.
pub enum Raw {
    /// SQLite, to the same file.
    Sqlite(Box<SqliteConnection>),
    /// PostgreSQL.
    Postgres(PoolConnection<Postgres>),
}

impl Raw {
    /// Opens it.
    pub async fn open(db: &Db) -> Result<Self, StorageError> {
        Ok(match db {
            Db::Sqlite { write, .. } => Self::Sqlite(Box::new(write.another().await?)),
            Db::Postgres(pool) => Self::Postgres(pool.acquire().await?),
        })
    }

    fn link(&mut self) -> Link<'_> {
        match self {
            Self::Sqlite(conn) => Link::Sqlite(conn),
            Self::Postgres(conn) => Link::Postgres(conn),
        }
    }

    /// Writes and commits one small row.
    pub async fn commit(&mut self, value: &str) -> Result<(), StorageError> {
        on!(self, c => sqlx::query("insert into settings (key, value) values ('bench', $1) on conflict (key) do update set value = excluded.value")
            .bind(value).execute(c).await.map(drop))?;
        Ok(())
    }
}
