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
    /// The version of the person's credentials when it began; it opens nothing under another one.
    pub credential_version: i64,
}

/// The session of a token, unless it has expired.
pub async fn find(
    conn: &mut Conn,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Session>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select person_id, seen_at, expires_at, verified, credential_version from sessions where token_hash = $1 and expires_at > $2")
        .bind(token_hash).bind(now).fetch_optional(c).await)?)
}

/// Begins a session, last used `now`, and sweeps away those that have expired.
pub async fn insert(tx: &mut Tx, token_hash: &[u8], session: &Session) -> Result<(), StorageError> {
    let now = session.seen_at;
    on!(tx, c => sqlx::query("delete from sessions where expires_at <= $1").bind(now).execute(c).await.map(drop))?;
    on!(tx, c => sqlx::query(
        "insert into sessions (token_hash, person_id, created_at, seen_at, expires_at, verified, credential_version)
         values ($1, $2, $3, $3, $4, $5, $6)")
        .bind(token_hash).bind(session.person_id).bind(now).bind(session.expires_at).bind(session.verified)
        .bind(session.credential_version).execute(c).await.map(drop))?;
    Ok(())
}

/// Marks a session as used now.
pub async fn touch(tx: &mut Tx, token_hash: &[u8], now: DateTime<Utc>) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update sessions set seen_at = $2 where token_hash = $1")
        .bind(token_hash).bind(now).execute(c).await.map(drop))?;
    Ok(())
}

/// Ends one session; gives whose it was.
pub async fn delete(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Uuid>, StorageError> {
    Ok(
        on!(tx, c => sqlx::query_scalar("delete from sessions where token_hash = $1 returning person_id")
        .bind(token_hash).fetch_optional(c).await)?,
    )
}

/// Ends every session of a person.
pub async fn delete_of(tx: &mut Tx, person: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from sessions where person_id = $1").bind(person).execute(c).await.map(drop))?;
    Ok(())
}

/// Ends every session of a person but for the one in which they just changed their credentials, which
/// goes on under the new version.
pub async fn keep_only(
    tx: &mut Tx,
    person: Uuid,
    token_hash: &[u8],
    version: i64,
) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from sessions where person_id = $1 and token_hash <> $2")
        .bind(person).bind(token_hash).execute(c).await.map(drop))?;
    on!(tx, c => sqlx::query("update sessions set credential_version = $2 where token_hash = $1")
        .bind(token_hash).bind(version).execute(c).await.map(drop))?;
    Ok(())
}
