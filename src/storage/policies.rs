//! The versions of the policy.
//! Must not offer a way to change or remove one.

use chrono::{DateTime, Utc};
use sqlx::types::Json;

use super::{Conn, StorageError, Tx};
use crate::domain::policy::{Policies, Policy, Version};

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    policy: Json<Policy>,
    from_when: DateTime<Utc>,
    published_at: DateTime<Utc>,
    published_by: String,
    reason: String,
}

impl From<Row> for Version {
    fn from(row: Row) -> Self {
        Self {
            number: row.number,
            policy: row.policy.0,
            from: row.from_when,
            published_at: row.published_at,
            published_by: row.published_by,
            reason: row.reason,
        }
    }
}

/// Every version; `None` in a database that was never used.
pub async fn all(conn: &mut Conn) -> Result<Option<Policies>, StorageError> {
    let rows: Vec<Row> = on!(conn, c => sqlx::query_as("select * from policies order by number").fetch_all(c).await)?;
    Ok(Policies::new(rows.into_iter().map(Version::from).collect()))
}

/// The number of the version published last; 0 where there is none.
pub async fn last_number(conn: &mut Conn) -> Result<i64, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_scalar("select coalesce(max(number), 0) from policies").fetch_one(c).await)?,
    )
}

/// Appends a version. Of two that take the same number at once, the second meets the primary key.
pub async fn append(tx: &mut Tx, version: &Version) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "insert into policies (number, policy, from_when, published_at, published_by, reason) values ($1, $2, $3, $4, $5, $6)")
        .bind(version.number).bind(Json(&version.policy)).bind(version.from).bind(version.published_at)
        .bind(&version.published_by).bind(&version.reason).execute(c).await.map(drop))?;
    Ok(())
}
