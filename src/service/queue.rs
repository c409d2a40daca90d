//! Entering what is to be done apart from a request, in the transaction that causes it; and what
//! an administrator does with jobs that failed for good.
//! Must not do any of it; the module `jobs` does.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::{App, case_file::Who};
use crate::domain::Role;
use crate::error::{Error, Result};
use crate::storage::jobs::{self, Job, NewJob};
use crate::storage::{StorageError, Tx};

/// Dead letters on one page.
pub const PAGE: i64 = 50;

/// A piece of work as data: what it needs to know and nothing more. It must be harmless to do it
/// twice, since whoever does it may die before they could say so. How it is done is a `jobs::Job`.
pub trait Work: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Its name in the database, in logs and in the catalogues (`job-…`); never changes.
    const NAME: &'static str;
    /// Higher comes first.
    const PRIORITY: i64 = 0;
    /// Whether it is enough to do it once while an equal one waits, runs or lies dead.
    const DEDUPLICATED: bool = false;
    /// How often it is tried before a person has to look.
    const TRIES: i64 = 10;
    /// After how many minutes a try is broken off.
    const LONGEST_MINUTES: u64 = 10;
}

/// A job to be entered, due now.
pub fn new_job<W: Work>(app: &App, work: &W) -> Result<NewJob> {
    let body = serde_json::to_value(work).map_err(|_| StorageError::Unreadable("job"))?;
    let now = app.clock.now();
    Ok(NewJob {
        id: Uuid::now_v7(),
        name: W::NAME,
        same: W::DEDUPLICATED.then(|| format!("{} {body}", W::NAME)),
        body,
        priority: W::PRIORITY,
        due_at: now,
        created_at: now,
    })
}

/// Enters a piece of work; it is begun once the transaction is committed. `false` where an equal one
/// is there and one is enough.
pub async fn enqueue<W: Work>(tx: &mut Tx, app: &App, work: &W) -> Result<bool> {
    Ok(jobs::insert(tx, &new_job(app, work)?).await?)
}

/// Jobs are the whole portal's: whoever administers only a part of it does not see them.
fn administrator(who: &Who) -> Result<&str> {
    match who {
        Who::Staff { name, grants, .. }
            if grants
                .iter()
                .any(|grant| grant.role == Role::Administrator && grant.unit.depth() == 1) =>
        {
            Ok(name)
        }
        _ => Err(Error::NotFound),
    }
}

/// A job that failed for good, without what it works on.
#[derive(Clone, Debug)]
pub struct DeadLetter {
    /// Its id.
    pub id: Uuid,
    /// Which job.
    pub name: String,
    /// How often it was begun.
    pub tries: i64,
    /// What went wrong last.
    pub last_error: String,
    /// When it was entered.
    pub created_at: DateTime<Utc>,
}

impl From<Job> for DeadLetter {
    fn from(job: Job) -> Self {
        Self {
            id: job.id,
            name: job.name,
            tries: job.tries,
            last_error: job.last_error,
            created_at: job.created_at,
        }
    }
}

/// Jobs that failed for good, after the one with the id `after`, the oldest first.
pub async fn dead_letters(app: &App, who: &Who, after: Uuid) -> Result<Vec<DeadLetter>> {
    administrator(who)?;
    let dead = jobs::dead(&mut app.db.read().await?, after, PAGE).await?;
    Ok(dead.into_iter().map(DeadLetter::from).collect())
}

/// Has a dead letter tried again from the beginning.
pub async fn send_again(app: &App, who: &Who, id: Uuid) -> Result<()> {
    let person = administrator(who)?;
    let mut tx = app.db.write().await?;
    let job = jobs::revive(&mut tx, id, app.clock.now())
        .await?
        .ok_or(Error::NotFound)?;
    tx.commit().await?;
    tracing::info!(job, %id, person, "a dead letter was sent again");
    Ok(())
}

/// Lays a dead letter aside: nobody tries it again.
pub async fn give_up(app: &App, who: &Who, id: Uuid) -> Result<()> {
    let person = administrator(who)?;
    let mut tx = app.db.write().await?;
    let job = jobs::give_up(&mut tx, id).await?.ok_or(Error::NotFound)?;
    tx.commit().await?;
    tracing::info!(job, %id, person, "a dead letter was given up");
    Ok(())
}
