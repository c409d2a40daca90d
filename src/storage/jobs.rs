//! The queue: what is to be done apart from a request, who holds it, what came of it, and when
//! recurring jobs are due.
//! Must not know any job; the module `jobs` does.

use chrono::{DateTime, Utc};
use sqlx::types::Json;
use uuid::Uuid;

use super::{Conn, Engine, StorageError, Tx};

words! {
    /// Where a job stands.
    pub enum JobState {
        Waiting = "waiting",
        Dead = "dead",
        GivenUp = "given_up",
    }
}

/// A job as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Job {
    /// Its id; ids grow with time.
    pub id: Uuid,
    /// Which job.
    pub name: String,
    /// What it needs to know.
    pub body: Json<serde_json::Value>,
    /// Where it stands.
    #[sqlx(try_from = "String")]
    pub state: JobState,
    /// When it may be taken, again or for the first time.
    pub due_at: DateTime<Utc>,
    /// How often it was begun.
    pub tries: i64,
    /// What went wrong last; never personal data.
    pub last_error: String,
    /// When it was entered.
    pub created_at: DateTime<Utc>,
}

/// What is given to enter a job.
#[derive(Clone, Debug)]
pub struct NewJob {
    /// Its id, of version 7.
    pub id: Uuid,
    /// Which job.
    pub name: &'static str,
    /// What it needs to know.
    pub body: serde_json::Value,
    /// Equal where one of two is enough.
    pub same: Option<String>,
    /// Higher comes first.
    pub priority: i64,
    /// From when on it may be taken.
    pub due_at: DateTime<Utc>,
    /// Now.
    pub created_at: DateTime<Utc>,
}

/// The right to do a job, until another claim takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The job.
    pub job: Uuid,
    /// The holder.
    pub holder: Uuid,
}

/// Enters a job; `false` where the same one waits, runs or lies dead already.
pub async fn insert(tx: &mut Tx, job: &NewJob) -> Result<bool, StorageError> {
    let entered = on!(tx, c => sqlx::query(
        "insert into jobs (id, name, body, same, priority, state, due_at, claim, tries, last_error, created_at)
         values ($1, $2, $3, $4, $5, 'waiting', $6, null, 0, '', $7)
         on conflict (same) do nothing")
        .bind(job.id).bind(job.name).bind(Json(&job.body)).bind(&job.same).bind(job.priority)
        .bind(job.due_at).bind(job.created_at).execute(c).await.map(|done| done.rows_affected()))?;
    tx.rings.queue |= entered == 1;
    Ok(entered == 1)
}

/// Whether a job or a recurring one is due, without taking it.
pub async fn is_any_due(conn: &mut Conn, now: DateTime<Utc>) -> Result<(bool, bool), StorageError> {
    let (jobs, recurring): (i64, i64) = on!(conn, c => sqlx::query_as(
        "select cast(case when exists (select 1 from jobs where state = 'waiting' and due_at <= $1) then 1 else 0 end as bigint),
                cast(case when exists (select 1 from recurring where next_at <= $1) then 1 else 0 end as bigint)")
        .bind(now).fetch_one(c).await)?;
    Ok((jobs == 1, recurring == 1))
}

/// One text but for how rows that another claim looks at are passed over, which only one of the
/// engines has to be told.
macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "update jobs set claim = $2, due_at = $3, tries = tries + 1 where id = (
                select id from jobs where state = 'waiting' and due_at <= $1
                order by priority desc, due_at, id limit 1 ",
            $lock,
            ") returning *"
        )
    };
}

/// Takes the job whose turn it is, and counts the try; nobody else gets it before `until`.
pub async fn claim(
    tx: &mut Tx,
    holder: Uuid,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Option<Job>, StorageError> {
    let text = match tx.engine() {
        Engine::Sqlite => claim!(""),
        Engine::Postgres => claim!("for update skip locked"),
    };
    Ok(
        on!(tx, c => sqlx::query_as(text).bind(now).bind(holder).bind(until).fetch_optional(c).await)?,
    )
}

/// Holds a job longer; `false` when the claim was lost.
pub async fn renew(tx: &mut Tx, claim: Claim, until: DateTime<Utc>) -> Result<bool, StorageError> {
    let held = on!(tx, c => sqlx::query("update jobs set due_at = $3 where id = $1 and claim = $2")
        .bind(claim.job).bind(claim.holder).bind(until).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(held == 1)
}

/// Takes a job that is done out of the queue; `false` when the claim was lost.
pub async fn finish(tx: &mut Tx, claim: Claim) -> Result<bool, StorageError> {
    let gone = on!(tx, c => sqlx::query("delete from jobs where id = $1 and claim = $2")
        .bind(claim.job).bind(claim.holder).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(gone == 1)
}

/// Lets go of a job that failed: to be tried again at `due_at`, or, with `dead`, when a person says so.
pub async fn fail(
    tx: &mut Tx,
    claim: Claim,
    error: &str,
    due_at: DateTime<Utc>,
    dead: bool,
) -> Result<bool, StorageError> {
    let state = if dead {
        JobState::Dead
    } else {
        JobState::Waiting
    };
    let held = on!(tx, c => sqlx::query(
        "update jobs set state = $3, last_error = $4, due_at = $5, claim = null where id = $1 and claim = $2")
        .bind(claim.job).bind(claim.holder).bind(state.as_str()).bind(error).bind(due_at)
        .execute(c).await.map(|done| done.rows_affected()))?;
    Ok(held == 1)
}

/// The job with that id.
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<Job>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from jobs where id = $1").bind(id).fetch_optional(c).await)?,
    )
}

/// Dead letters after `after`, the oldest first.
pub async fn dead(conn: &mut Conn, after: Uuid, limit: i64) -> Result<Vec<Job>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from jobs where state = 'dead' and id > $1 order by id limit $2")
        .bind(after).bind(limit).fetch_all(c).await)?,
    )
}

/// Gives a dead letter as many tries again as a new job has; gives its name, or `None` where it is
/// not dead.
pub async fn revive(
    tx: &mut Tx,
    id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<String>, StorageError> {
    let name = on!(tx, c => sqlx::query_scalar(
        "update jobs set state = 'waiting', tries = 0, due_at = $2, claim = null where id = $1 and state = 'dead' returning name")
        .bind(id).bind(now).fetch_optional(c).await)?;
    tx.rings.queue |= name.is_some();
    Ok(name)
}

/// Lays a dead letter aside for good. Its row stays, so that the same job is not entered again; but
/// the next turn of one that recurs is another.
pub async fn give_up(tx: &mut Tx, id: Uuid) -> Result<Option<String>, StorageError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "update jobs set state = 'given_up', same = case when name in (select name from recurring) then null else same end
         where id = $1 and state = 'dead' returning name")
        .bind(id).fetch_optional(c).await)?)
}

/// How many jobs there are in a state.
pub async fn count(conn: &mut Conn, state: JobState) -> Result<i64, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_scalar("select cast(count(*) as bigint) from jobs where state = $1")
        .bind(state.as_str()).fetch_one(c).await)?,
    )
}

/// Enters a recurring job that is not known yet.
pub async fn begin_recurring(
    tx: &mut Tx,
    name: &str,
    next_at: DateTime<Utc>,
) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("insert into recurring (name, next_at) values ($1, $2) on conflict (name) do nothing")
        .bind(name).bind(next_at).execute(c).await.map(drop))?;
    Ok(())
}

/// Takes one turn of a recurring job; `false` where it is not due, or somebody else took the turn.
pub async fn take_turn(
    tx: &mut Tx,
    name: &str,
    now: DateTime<Utc>,
    next_at: DateTime<Utc>,
) -> Result<bool, StorageError> {
    let taken = on!(tx, c => sqlx::query("update recurring set next_at = $3 where name = $1 and next_at <= $2")
        .bind(name).bind(now).bind(next_at).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(taken == 1)
}
