//! The one order in which every follower sees events, and how far each has come.
//!
//! Transactions commit in another order than they began, so a number that an event takes when it
//! is written would be overtaken: a follower that has read up to 7 would never see a 6 that is
//! committed later. Therefore an event has no position when it is written. The sequencer, of which
//! one runs at a time, gives positions to what is committed and therefore seen; positions are
//! without a gap and committed in order, and a plain cursor misses nothing. A case is locked while it
//! is written, so those events of one case that are seen are always its next ones.
//!
//! Must not know any follower; `jobs::follow` does.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Conn, StorageError, Tx};
use crate::domain::event::{ActorKind, Visibility};

/// The row of `followers` that has the last position given.
pub const SEQUENCER: &str = "sequencer";

/// An event as followers see it: without its body, which they read where they need it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct FedEvent {
    /// Its place in the order of all events, from 1, without gaps.
    pub position: i64,
    /// Which case.
    pub case_id: Uuid,
    /// Its place in the case, from 1.
    pub sequence: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// What sort of actor.
    #[sqlx(try_from = "String")]
    pub actor_kind: ActorKind,
    /// What was done, as the word that is stored: it may be one of a later version.
    pub action: String,
    /// Who may read it.
    #[sqlx(try_from = "String")]
    pub visibility: Visibility,
    /// The language of the case's resident.
    pub language: String,
    /// How grave the case is now.
    pub severity: String,
    /// 0 where harm is going on in it.
    pub rank: i64,
}

/// Puts an event into the feed, in the transaction that writes it.
pub async fn append(tx: &mut Tx, case: Uuid, sequence: i64) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("insert into feed (case_id, sequence, position) values ($1, $2, 0)")
        .bind(case).bind(sequence).execute(c).await.map(drop))?;
    tx.rings.feed = true;
    Ok(())
}

/// Whether an event waits for its position, or a follower has not read up to the last one.
pub async fn is_behind(conn: &mut Conn) -> Result<bool, StorageError> {
    let behind: i64 = on!(conn, c => sqlx::query_scalar(
        "select cast(case when exists (select 1 from feed where position = 0)
            or exists (select 1 from followers where position < (select position from followers where name = $1))
            then 1 else 0 end as bigint)")
        .bind(SEQUENCER).fetch_one(c).await)?;
    Ok(behind == 1)
}

/// Enters a follower that is not known yet, at the very beginning.
pub async fn begin(tx: &mut Tx, name: &str) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("insert into followers (name, position) values ($1, 0) on conflict (name) do nothing")
        .bind(name).execute(c).await.map(drop))?;
    Ok(())
}

/// Where a follower stands; nobody else follows for it before the transaction ends.
pub async fn lock(tx: &mut Tx, name: &str) -> Result<i64, StorageError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "insert into followers (name, position) values ($1, 0)
         on conflict (name) do update set position = followers.position returning position")
        .bind(name).fetch_one(c).await)?)
}

/// Moves a follower on.
pub async fn advance(tx: &mut Tx, name: &str, position: i64) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update followers set position = $2 where name = $1")
        .bind(name).bind(position).execute(c).await.map(drop))?;
    Ok(())
}

/// Gives the next positions to at most `limit` events that have none; gives how many there were.
pub async fn sequence(tx: &mut Tx, limit: i64) -> Result<i64, StorageError> {
    // Locked first, so that the next statement sees what the sequencer before this one committed.
    let last = lock(tx, SEQUENCER).await?;
    let given = on!(tx, c => sqlx::query(
        "update feed set position = $1 + turn.place from (
            select case_id, sequence, row_number() over (order by case_id, sequence) as place
            from feed where position = 0 order by case_id, sequence limit $2) turn
         where feed.case_id = turn.case_id and feed.sequence = turn.sequence")
        .bind(last).bind(limit).execute(c).await.map(|done| done.rows_affected()))?;
    let given = i64::try_from(given).unwrap_or_default();
    if given > 0 {
        advance(tx, SEQUENCER, last + given).await?;
    }
    Ok(given)
}

/// The events after a position, in order.
pub async fn after(
    conn: &mut Conn,
    position: i64,
    limit: i64,
) -> Result<Vec<FedEvent>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select f.position, f.case_id, f.sequence, e.at, e.actor_kind, e.action, e.visibility, k.language, k.severity, k.rank
         from feed f join events e on e.case_id = f.case_id and e.sequence = f.sequence join cases k on k.id = f.case_id
         where f.position > $1 and f.position <= $1 + $2 order by f.position")
        .bind(position).bind(limit).fetch_all(c).await)?)
}

/// The events of one case from a sequence on that a follower has come past.
pub async fn of_case(
    conn: &mut Conn,
    case: Uuid,
    from: i64,
    up_to: i64,
) -> Result<Vec<FedEvent>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select f.position, f.case_id, f.sequence, e.at, e.actor_kind, e.action, e.visibility, k.language, k.severity, k.rank
         from feed f join events e on e.case_id = f.case_id and e.sequence = f.sequence join cases k on k.id = f.case_id
         where f.case_id = $1 and f.sequence >= $2 and f.position > 0 and f.position <= $3 order by f.sequence")
        .bind(case).bind(from).bind(up_to).fetch_all(c).await)?)
}

/// Notes that a follower could not follow a case from this event on.
pub async fn leave_behind(
    tx: &mut Tx,
    name: &str,
    case: Uuid,
    sequence: i64,
) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("insert into followers_behind (follower, case_id, sequence) values ($1, $2, $3)")
        .bind(name).bind(case).bind(sequence).execute(c).await.map(drop))?;
    Ok(())
}

/// The cases that a follower could not follow, and from which event on.
pub async fn left_behind(conn: &mut Conn, name: &str) -> Result<Vec<(Uuid, i64)>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select case_id, sequence from followers_behind where follower = $1")
        .bind(name).fetch_all(c).await)?,
    )
}

/// The follower has caught up with a case.
pub async fn caught_up(tx: &mut Tx, name: &str, case: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from followers_behind where follower = $1 and case_id = $2")
        .bind(name).bind(case).execute(c).await.map(drop))?;
    Ok(())
}

/// How many positions were given, and the last of them: the same where there is no gap.
pub async fn extent(conn: &mut Conn) -> Result<(i64, i64), StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select cast(count(*) as bigint), cast(coalesce(max(position), 0) as bigint) from feed where position > 0")
        .fetch_one(c).await)?,
    )
}
