//! Which cookies open a case for its resident: a version that ends older ones (safety.md 19).
//! Must not know cookies or query codes.

use uuid::Uuid;

use super::{Conn, StorageError, Tx};

/// The version that opens the case now; 0 for one that nobody left and whose code was never changed.
pub async fn version(conn: &mut Conn, case: Uuid) -> Result<i64, StorageError> {
    let version = on!(conn, c => sqlx::query_scalar("select version from case_access where case_id = $1")
        .bind(case).fetch_optional(c).await)?;
    Ok(version.unwrap_or_default())
}

/// The version that opens the case now, and how many events it has, with those of the case that it is
/// handled together with, whose stage its page shows; `None` where there is no case.
pub async fn state(conn: &mut Conn, case: Uuid) -> Result<Option<(i64, i64)>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select coalesce(a.version, 0), c.event_count + coalesce(m.event_count, 0) from cases c
         left join case_access a on a.case_id = c.id
         left join cases m on m.number = c.merged_into and c.merged_into <> '' where c.id = $1")
        .bind(case).fetch_optional(c).await)?)
}

/// Ends everything that opened the case before; gives the version that opens it from now on.
pub async fn renew(tx: &mut Tx, case: Uuid) -> Result<i64, StorageError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "insert into case_access (case_id, version) values ($1, 1)
         on conflict (case_id) do update set version = case_access.version + 1 returning version")
        .bind(case).fetch_one(c).await)?)
}
