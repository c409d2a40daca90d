//! What staff are told inside the application: one row for each person and event.
//! Must not decide who hears of what; that is `domain::inbox`.

use chrono::{DateTime, Duration, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::rows::{Column, Word, load, row};
use super::{Conn, StorageError, Tx, bulk};
use crate::domain::event::ActorKind;
use crate::domain::inbox::Why;

row! {
    /// That somebody is told of an event.
    pub struct InboxRow in "inbox" by ["person_id", "position"] {
        /// Who.
        person_id: Uuid,
        /// The event's place in the feed.
        position: i64,
        /// Which case.
        case_id: Uuid,
        /// Which event of it.
        sequence: i64,
        /// Why they hear of it; a newer version may know more reasons.
        why: Word<Why>,
        /// When the event happened.
        at: DateTime<Utc>,
        /// Whether they have not read it yet.
        unread: bool,
    }
}

/// A row with what a page shows of its case and its event.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The event's place in the feed.
    pub position: i64,
    /// Why they hear of it.
    pub why: Word<Why>,
    /// Whether they have not read it yet.
    pub unread: bool,
    /// When the event happened.
    pub at: DateTime<Utc>,
    /// Which case.
    pub case_id: Uuid,
    /// Its number.
    pub number: String,
    /// The first words of what happened.
    pub summary: String,
    /// Whose case it is now.
    pub unit_id: Uuid,
    /// Who first took it.
    pub first_receiver_id: Option<Uuid>,
    /// What sort of actor left the event.
    pub actor_kind: ActorKind,
    /// Their name.
    pub actor_name: String,
    /// What was done, as it is stored.
    pub action: String,
    /// The state after it, as it is stored.
    pub state: String,
    /// The event's facts.
    pub facts: String,
    /// The event's words.
    pub words: String,
}

macro_rules! read_shown {
    ($($row:ty),+) => {$(
        impl<'r> sqlx::FromRow<'r, $row> for Shown {
            fn from_row(row: &'r $row) -> Result<Self, sqlx::Error> {
                use sqlx::Row;
                fn word<T: Column<Stored = String>>(row: &$row, column: &str) -> Result<T, sqlx::Error> {
                    load(row.try_get(column)?, column)
                }
                Ok(Self {
                    position: row.try_get("position")?,
                    why: word(row, "why")?,
                    unread: row.try_get::<i64, _>("unread")? == 1,
                    at: row.try_get("at")?,
                    case_id: row.try_get("case_id")?,
                    number: row.try_get("number")?,
                    summary: row.try_get("summary")?,
                    unit_id: row.try_get("unit_id")?,
                    first_receiver_id: row.try_get("first_receiver_id")?,
                    actor_kind: word(row, "actor_kind")?,
                    actor_name: row.try_get("actor_name")?,
                    action: row.try_get("action")?,
                    state: row.try_get("state")?,
                    facts: row.try_get("facts")?,
                    words: row.try_get("words")?,
                })
            }
        }
    )+};
}
read_shown!(sqlx::sqlite::SqliteRow, sqlx::postgres::PgRow);

/// Where a page of somebody's inbox begins: after this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Whether the last row shown was unread.
    pub unread: bool,
    /// Its place in the feed.
    pub position: i64,
}

/// One page of somebody's inbox: the unread first, the newest first.
pub async fn page(
    conn: &mut Conn,
    person: Uuid,
    after: Option<Place>,
    limit: i64,
) -> Result<Vec<Shown>, StorageError> {
    let after = after.unwrap_or(Place {
        unread: true,
        position: i64::MAX,
    });
    Ok(on!(conn, c => sqlx::query_as(
        "select i.position, i.why, i.unread, i.at, i.case_id, k.number, k.summary, k.unit_id, k.first_receiver_id,
                e.actor_kind, e.actor_name, e.action, e.state, e.facts, e.words
         from inbox i join cases k on k.id = i.case_id join events e on e.case_id = i.case_id and e.sequence = i.sequence
         where i.person_id = $1 and (i.unread, i.position) < ($2, $3)
         order by i.unread desc, i.position desc limit $4")
        .bind(person).bind(i64::from(after.unread)).bind(after.position).bind(limit).fetch_all(c).await)?)
}

/// How many rows somebody has not read, counted up to `most`.
pub async fn unread(conn: &mut Conn, person: Uuid, most: i64) -> Result<i64, StorageError> {
    Ok(on!(conn, c => sqlx::query_scalar(
        "select cast(count(*) as bigint) from (select 1 from inbox where person_id = $1 and unread = 1 limit $2) counted")
        .bind(person).bind(most).fetch_one(c).await)?)
}

/// Notes that somebody has read what they were told up to a place in the feed: of one case, or of all.
pub async fn read(
    tx: &mut Tx,
    person: Uuid,
    case: Option<Uuid>,
    up_to: i64,
) -> Result<(), StorageError> {
    match case {
        Some(case) => on!(tx, c => sqlx::query(
            "update inbox set unread = 0 where person_id = $1 and case_id = $2 and unread = 1 and position <= $3")
            .bind(person).bind(case).bind(up_to).execute(c).await.map(drop))?,
        None => {
            on!(tx, c => sqlx::query("update inbox set unread = 0 where person_id = $1 and unread = 1 and position <= $2")
            .bind(person).bind(up_to).execute(c).await.map(drop))?
        }
    }
    Ok(())
}

/// Puts rows into inboxes; one that is there stays as it is.
pub async fn insert(tx: &mut Tx, rows: &[InboxRow]) -> Result<(), StorageError> {
    for part in rows.chunks(bulk::rows_at_once(&InboxRow::TABLE)) {
        let part = part.iter().map(InboxRow::row).collect();
        bulk::insert_or(
            tx,
            &InboxRow::TABLE,
            part,
            " on conflict (person_id, position) do nothing",
        )
        .await?;
    }
    Ok(())
}

/// Rows of one statement that names people and cases.
const PAIRS_AT_ONCE: usize = 200;

/// Takes the unread rows away that these replace: of the same person and case, with one of those
/// reasons, and not older than that.
pub async fn replaced(
    tx: &mut Tx,
    by: &[(Uuid, Uuid, DateTime<Utc>)],
    reasons: &[Why],
    not_older: Duration,
) -> Result<(), StorageError> {
    for part in by.chunks(PAIRS_AT_ONCE) {
        on!(tx, c => {
            let mut query = QueryBuilder::new("delete from inbox where unread = 1 and why in (");
            let mut list = query.separated(", ");
            for why in reasons {
                list.push_bind(why.as_str());
            }
            query.push(") and (");
            for (index, (person, case, at)) in part.iter().enumerate() {
                if index > 0 {
                    query.push(" or ");
                }
                query.push("(person_id = ").push_bind(*person).push(" and case_id = ").push_bind(*case);
                query.push(" and at >= ").push_bind(*at - not_older).push(")");
            }
            query.push(")");
            query.build().execute(c).await.map(drop)
        })?;
    }
    Ok(())
}
