//! Staff sessions. Only the hash of a token is kept.
//! Must not know cookies.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Conn, StorageError, Tx};

/// A session.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Session {
    /// Whose.
    pub person_id: Uuid,
    /// When it was last used; written at most once a minute.
    pub seen_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// 0 while a one-time code is still owed.
    pub verified: i64,
}

/// The session of a token, unless it has expired.
pub async fn find(
    conn: &mut Conn,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Session>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select person_id, seen_at, expires_at, verified from sessions where token_hash = $1 and expires_at > $2")
        .bind(token_hash).bind(now).fetch_optional(c).await)?)
}

/// Begins a session, and sweeps away those that have expired.
pub async fn insert(
    tx: &mut Tx,
    token_hash: &[u8],
    person: Uuid,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    verified: bool,
) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from sessions where expires_at <= $1").bind(now).execute(c).await.map(drop))?;
    on!(tx, c => sqlx::query(
        "insert into sessions (token_hash, person_id, created_at, seen_at, expires_at, verified) values ($1, $2, $3, $3, $4, $5)")
        .bind(token_hash).bind(person).bind(now).bind(expires_at).bind(i64::from(verified)).execute(c).await.map(drop))?;
    Ok(())
}

/// Marks a session as used now.
pub async fn touch(tx: &mut Tx, token_hash: &[u8], now: DateTime<Utc>) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update sessions set seen_at = $2 where token_hash = $1")
        .bind(token_hash).bind(now).execute(c).await.map(drop))?;
    Ok(())
}

/// Ends one session.
pub async fn delete(tx: &mut Tx, token_hash: &[u8]) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from sessions where token_hash = $1").bind(token_hash).execute(c).await.map(drop))?;
    Ok(())
}

/// Ends every session of a person, but for the one named.
pub async fn delete_of(tx: &mut Tx, person: Uuid, except: &[u8]) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from sessions where person_id = $1 and token_hash <> $2")
        .bind(person).bind(except).execute(c).await.map(drop))?;
    Ok(())
}
