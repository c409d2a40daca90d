//! Cases that another body has: one row for each, which follows from its events; and the links by which such
//! bodies answer, each as a keyed hash of what opens it.
//! Must not hold what was written or names; those are in the events.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};

row! {
    /// A case that another body has, as the list tells it.
    pub struct HandoverRow in "handovers" by ["case_id"] {
        /// Which case.
        case_id: Uuid,
        /// Whose case it was.
        unit_id: Uuid,
        /// The body's code in the policy; empty where it is none of the list.
        body: String,
        /// When it was handed over.
        handed_at: DateTime<Utc>,
        /// Until when an answer is asked for.
        due_at: DateTime<Utc>,
        /// Whether there is no answer yet.
        waiting: bool,
        /// When the last answer came.
        answered_at: Option<DateTime<Utc>>,
    }
}

row! {
    /// A link for an answer.
    pub struct LinkRow in "reply_links" by ["case_id", "link"] {
        /// Of which case.
        case_id: Uuid,
        /// Counts the case's links from 1.
        link: i64,
        /// The keyed hash of what opens it.
        token_hash: Vec<u8>,
        /// When it was opened first.
        opened_at: Option<DateTime<Utc>>,
    }
}

/// The row of a case, where another body has it.
pub async fn of_case(conn: &mut Conn, case: Uuid) -> Result<Option<HandoverRow>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from handovers where case_id = $1").bind(case).fetch_optional(c).await)?,
    )
}

/// The rows of a range of cases, for checks of the whole house.
pub async fn of_range(
    conn: &mut Conn,
    after: Uuid,
    up_to: Uuid,
) -> Result<Vec<HandoverRow>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from handovers where case_id > $1 and case_id <= $2 order by case_id")
        .bind(after).bind(up_to).fetch_all(c).await)?)
}

/// Makes the row the one that follows from the events.
pub async fn replace(
    tx: &mut Tx,
    case: Uuid,
    after: Option<&HandoverRow>,
) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from handovers where case_id = $1").bind(case).execute(c).await.map(drop))?;
    match after {
        Some(row) => bulk::insert(tx, &HandoverRow::TABLE, vec![row.row()]).await,
        None => Ok(()),
    }
}

/// Where a page of the list begins: after this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// See [`HandoverRow::due_at`].
    pub due: DateTime<Utc>,
    /// See [`HandoverRow::case_id`].
    pub case: Uuid,
}

/// One page of what waits for an answer, or of what has one, the earliest due first: of these units, or of all.
pub async fn page(
    conn: &mut Conn,
    units: Option<&[Uuid]>,
    waiting: bool,
    after: Option<Place>,
    limit: i64,
) -> Result<Vec<HandoverRow>, StorageError> {
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select * from handovers where waiting = ");
        query.push_bind(i64::from(waiting));
        if let Some(units) = units {
            query.push(" and unit_id in (");
            let mut list = query.separated(", ");
            for unit in units {
                list.push_bind(*unit);
            }
            query.push(")");
        }
        if let Some(after) = after {
            query.push(" and (due_at, case_id) > (").push_bind(after.due).push(", ").push_bind(after.case).push(")");
        }
        query.push(" order by due_at, case_id limit ").push_bind(limit);
        query.build_query_as().fetch_all(c).await
    })?)
}

/// Keeps a new link.
pub async fn add_link(tx: &mut Tx, link: &LinkRow) -> Result<(), StorageError> {
    bulk::insert(tx, &LinkRow::TABLE, vec![link.row()]).await
}

/// The link that this hash belongs to, whether it still works or not.
pub async fn link(conn: &mut Conn, hash: &[u8]) -> Result<Option<LinkRow>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from reply_links where token_hash = $1").bind(hash).fetch_optional(c).await)?,
    )
}

/// The last link of a case.
pub async fn last_link(conn: &mut Conn, case: Uuid) -> Result<Option<LinkRow>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from reply_links where case_id = $1 order by link desc limit 1")
        .bind(case).fetch_optional(c).await)?)
}

/// Notes that a link was opened, the first time.
pub async fn opened(
    tx: &mut Tx,
    case: Uuid,
    link: i64,
    at: DateTime<Utc>,
) -> Result<(), StorageError> {
    Ok(on!(tx, c => sqlx::query(
        "update reply_links set opened_at = $1 where case_id = $2 and link = $3 and opened_at is null")
        .bind(at).bind(case).bind(link).execute(c).await.map(drop))?)
}
