//! The ledger of the reward fund (优质服务奖励基金): entries are added and never changed.
//! Must not decide who pays or is rewarded.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};

row! {
    /// An entry, with the balance after it.
    pub struct Entry in "fund" by ["number"] {
        /// Counts from 1, without gaps.
        number: i64,
        /// When.
        at: DateTime<Utc>,
        /// In yuan: more than 0 what came in, less what went out.
        amount: i64,
        /// What is in the fund after it.
        balance: i64,
        /// Of a fine, its case.
        case_id: Option<Uuid>,
        /// Who entered it.
        person_id: Option<Uuid>,
        /// Their name then.
        person_name: String,
        /// Of a reward, who gets it.
        recipient: String,
        /// Of a reward, for what.
        reason: String,
    }
}

/// The last entry; `None` while the fund is empty from its beginning.
pub async fn last(conn: &mut Conn) -> Result<Option<Entry>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from fund order by number desc limit 1").fetch_optional(c).await)?,
    )
}

/// Entries before that number, the newest first.
pub async fn page(conn: &mut Conn, before: i64, limit: i64) -> Result<Vec<Entry>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from fund where number < $1 order by number desc limit $2")
        .bind(before).bind(limit).fetch_all(c).await)?,
    )
}

/// What all entries add up to, and how many there are.
pub async fn sum(conn: &mut Conn) -> Result<(i64, i64), StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select cast(coalesce(sum(amount), 0) as bigint), cast(count(*) as bigint) from fund")
        .fetch_one(c).await)?)
}

/// Adds an entry.
pub async fn insert(tx: &mut Tx, entry: &Entry) -> Result<(), StorageError> {
    bulk::insert(tx, &Entry::TABLE, vec![entry.row()]).await
}
