//! What comes again and again: once, however many servers there are.
//! Must not do it; it only enters jobs.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use super::recomputing::Recompute;
use super::sweeping::{SweepDrafts, SweepTries};
use super::{Job, Turn, Work};
use crate::error::Result;
use crate::service::queue::new_job;
use crate::service::{App, timekeeper};
use crate::storage::jobs::{self, NewJob};

/// A job that recurs.
struct Recurring {
    name: &'static str,
    minutes: i64,
    job: fn(&App) -> Result<NewJob>,
}

impl Recurring {
    const fn of<W: Work + Default>(minutes: i64) -> Self {
        Self {
            name: W::NAME,
            minutes,
            job: |app| new_job(app, &W::default()),
        }
    }

    /// The first full turn after now: all servers count the same turns, whenever they were started.
    fn next(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let length = self.minutes * 60;
        let into = now.timestamp().rem_euclid(length);
        let begun = DateTime::from_timestamp(now.timestamp() - into, 0).unwrap_or(now);
        begun + Duration::minutes(self.minutes)
    }
}

const RECURRING: &[Recurring] = &[
    Recurring::of::<FindWaitedOut>(1),
    Recurring::of::<FindReminders>(1),
    Recurring::of::<Recompute>(1),
    Recurring::of::<SweepTries>(60),
    Recurring::of::<SweepDrafts>(60),
];

/// Makes what recurs known to the database; what is new to it is due at once.
pub async fn begin(app: &App) -> Result<()> {
    let mut tx = app.db.write().await?;
    for recurring in RECURRING {
        jobs::begin_recurring(&mut tx, recurring.name, app.clock.now()).await?;
    }
    Ok(tx.commit().await?)
}

/// Enters what is due; gives how many turns this server took. A turn and its job stand or fall
/// together, and a turn that nobody took while all servers were down is taken once.
pub async fn tick(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let mut taken = 0;
    for recurring in RECURRING {
        let mut tx = app.db.write().await?;
        if jobs::take_turn(&mut tx, recurring.name, now, recurring.next(now)).await? {
            jobs::insert(&mut tx, &(recurring.job)(app)?).await?;
            taken += 1;
        }
        tx.commit().await?;
    }
    Ok(taken)
}

/// Looks for cases whose wait for their resident is over.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct FindWaitedOut;

impl Work for FindWaitedOut {
    const NAME: &'static str = "find_waited_out";
    const DEDUPLICATED: bool = true;
    const PRIORITY: i64 = 1;
}

impl Job for FindWaitedOut {
    async fn run(self, app: App, _turn: Turn) -> Result<()> {
        timekeeper::find_waited_out(&app).await.map(drop)
    }
}

/// Looks for cases of which a rung of the ladder is to be told.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct FindReminders;

impl Work for FindReminders {
    const NAME: &'static str = "find_reminders";
    const DEDUPLICATED: bool = true;
    const PRIORITY: i64 = 1;
}

impl Job for FindReminders {
    async fn run(self, app: App, _turn: Turn) -> Result<()> {
        timekeeper::find_to_remind(&app).await.map(drop)
    }
}
