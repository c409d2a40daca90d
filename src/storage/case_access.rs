//! What opens a case for its resident since it was filed: a version that ends older cookies, and the
//! query code where it was changed (safety.md 19).
//! Must not know cookies or compare codes.

use uuid::Uuid;

use super::{Conn, StorageError, Tx};

/// What opens a case now. A case that nobody left and whose code was never changed has version 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Access {
    /// Counts up whenever what opened the case before is to open it no more.
    pub version: i64,
    /// The hash of the query code; empty while it is the one that the case was filed with.
    pub query_code_hash: Vec<u8>,
}

/// What opens the case now.
pub async fn of(conn: &mut Conn, case: Uuid) -> Result<Access, StorageError> {
    let row: Option<Access> = on!(conn, c => sqlx::query_as(
        "select version, query_code_hash from case_access where case_id = $1")
        .bind(case).fetch_optional(c).await)?;
    Ok(row.unwrap_or_default())
}

/// The version that opens the case now, and how many events it has; `None` where there is no case.
pub async fn state(conn: &mut Conn, case: Uuid) -> Result<Option<(i64, i64)>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select coalesce(a.version, 0), c.event_count from cases c left join case_access a on a.case_id = c.id where c.id = $1")
        .bind(case).fetch_optional(c).await)?)
}

/// Ends everything that opened the case before; gives the version that opens it from now on. With
/// `hash`, the case opens with another code.
pub async fn renew(tx: &mut Tx, case: Uuid, hash: Option<&[u8]>) -> Result<i64, StorageError> {
    // Two statements, so that a code that was changed before is kept where none comes along.
    on!(tx, c => sqlx::query(
        "insert into case_access (case_id, version, query_code_hash) values ($1, 0, $2) on conflict (case_id) do nothing")
        .bind(case).bind(&b""[..]).execute(c).await.map(drop))?;
    let version = on!(tx, c => sqlx::query_scalar(
        "update case_access set version = version + 1 where case_id = $1 returning version")
        .bind(case).fetch_one(c).await)?;
    if let Some(hash) = hash {
        on!(tx, c => sqlx::query("update case_access set query_code_hash = $2 where case_id = $1")
            .bind(case).bind(hash).execute(c).await.map(drop))?;
    }
    Ok(version)
}
