//! Who is away, and who sees to their cases meanwhile; and the open cases on which nothing happens.
//! Must not decide who may see them.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::cases::Case;
use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};

row! {
    /// An absence, with its deputy.
    pub struct Absence in "absences" by ["id"] {
        /// Its id.
        id: Uuid,
        /// Who is away.
        person_id: Uuid,
        /// Who sees to their cases.
        deputy_id: Uuid,
        /// From when.
        from_at: DateTime<Utc>,
        /// Until when.
        until_at: DateTime<Utc>,
        /// When it was entered.
        entered_at: DateTime<Utc>,
        /// By whom.
        entered_by_id: Uuid,
    }
}

/// Absences that are not over, those that end first coming first; no more than a house can have at once.
pub async fn not_over(conn: &mut Conn, now: DateTime<Utc>) -> Result<Vec<Absence>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from absences where until_at > $1 order by until_at, id limit 1000")
        .bind(now).fetch_all(c).await)?)
}

/// Enters an absence.
pub async fn insert(tx: &mut Tx, absence: &Absence) -> Result<(), StorageError> {
    bulk::insert(tx, &Absence::TABLE, vec![absence.row()]).await
}

/// Somebody is back, or does not go: the absence ends.
pub async fn end(tx: &mut Tx, id: Uuid, at: DateTime<Utc>) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update absences set until_at = $2 where id = $1 and until_at > $2")
        .bind(id).bind(at).execute(c).await.map(drop))?;
    Ok(())
}

/// Which open cases a list holds.
#[derive(Clone, Debug)]
pub enum Left {
    /// Those on which nothing has happened since.
    Idle(DateTime<Utc>),
    /// Those that these people handle.
    HeldBy(Vec<Uuid>),
}

/// Open cases, of these units or of all, those on which nothing has happened the longest coming first,
/// after a moment and an id.
pub async fn cases(
    conn: &mut Conn,
    left: &Left,
    units: Option<&[Uuid]>,
    after: (DateTime<Utc>, Uuid),
    limit: i64,
) -> Result<Vec<Case>, StorageError> {
    if matches!(left, Left::HeldBy(people) if people.is_empty()) {
        return Ok(Vec::new());
    }
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select * from cases where open = 1 and (moved_at, id) > (");
        query.push_bind(after.0).push(", ").push_bind(after.1).push(")");
        match left {
            Left::Idle(since) => {
                query.push(" and moved_at < ").push_bind(*since);
            }
            Left::HeldBy(people) => {
                query.push(" and handler_id in (");
                let mut list = query.separated(", ");
                for person in people {
                    list.push_bind(*person);
                }
                query.push(")");
            }
        }
        if let Some(units) = units {
            query.push(" and unit_id in (");
            let mut list = query.separated(", ");
            for unit in units {
                list.push_bind(*unit);
            }
            query.push(")");
        }
        query.push(" order by moved_at, id limit ").push_bind(limit);
        query.build_query_as().fetch_all(c).await
    })?)
}
