//! Single values that belong to the installation, such as the check of its secret.
//! Must not hold secrets themselves; those are files of the data folder.

use super::{Conn, StorageError, Tx};

/// The value kept under `key`.
pub async fn get(conn: &mut Conn, key: &str) -> Result<Option<String>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_scalar("select value from settings where key = $1").bind(key).fetch_optional(c).await)?,
    )
}

/// Every key that begins with `prefix`, with its value.
pub async fn with_prefix(
    conn: &mut Conn,
    prefix: &str,
) -> Result<Vec<(String, String)>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select key, value from settings where key like $1 order by key")
        .bind(format!("{prefix}%")).fetch_all(c).await)?,
    )
}

/// Forgets what is kept under `key`.
pub async fn remove(tx: &mut Tx, key: &str) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from settings where key = $1").bind(key).execute(c).await.map(drop))?;
    Ok(())
}

/// Keeps `value` under `key`.
pub async fn put(tx: &mut Tx, key: &str, value: &str) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("insert into settings (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value")
        .bind(key).bind(value).execute(c).await.map(drop))?;
    Ok(())
}

/// Keeps `value` under `key` unless there is one already; gives what is kept.
pub async fn put_first(tx: &mut Tx, key: &str, value: &str) -> Result<String, StorageError> {
    on!(tx, c => sqlx::query("insert into settings (key, value) values ($1, $2) on conflict (key) do nothing")
        .bind(key).bind(value).execute(c).await.map(drop))?;
    Ok(
        on!(tx, c => sqlx::query_scalar("select value from settings where key = $1").bind(key).fetch_one(c).await)?,
    )
}
