//! What is done apart from requests: the queue's jobs, what recurs, and the followers of events.
//! Must not hold rules or SQL; a job calls one use case, as a handler of `web` does.
//!
//! A job is a serialisable struct: [`Work`] says what it is called and how often it is tried, [`Job`]
//! how it is done. It is entered with [`enqueue`] in the transaction that causes it. Whoever takes it
//! holds a lease; should they die, it runs out and somebody else takes the job. So a job can be begun
//! twice, and must be harmless then, or end itself in the transaction of its effect
//! ([`Turn::finish_in`]).

pub mod back_off;
pub mod catch_up;
pub mod follow;
pub mod hearing;
pub mod recomputing;
pub mod recurring;
pub mod surging;
pub mod sweeping;
pub mod telling;
pub mod timekeeper;
pub mod worker;

use std::future::Future;
use std::time::Duration;

use tokio::sync::watch;

pub use crate::service::queue::{Work, enqueue};

use crate::error::{Error, Result};
use crate::service::App;
use crate::storage::jobs::{Claim, Job as Row, finish};
use crate::storage::{StorageError, Tx};

/// How a piece of work is done.
pub trait Job: Work {
    /// Does it. An error or a panic is a failed try.
    fn run(self, app: App, turn: Turn) -> impl Future<Output = Result<()>> + Send;
}

/// One try of one job.
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    claim: Claim,
}

impl Turn {
    /// Takes the job out of the queue in the transaction of its effect, so that both stand or fall
    /// together: the effect comes once, even where the lease ran out meanwhile and somebody else
    /// does the same.
    pub async fn finish_in(self, tx: &mut Tx) -> Result<()> {
        match finish(tx, self.claim).await? {
            true => Ok(()),
            false => Err(Error::Internal("the lease ran out".into())),
        }
    }
}

/// The list of jobs: their names, how often each is tried, and how a row of the queue becomes one.
macro_rules! jobs {
    ($($job:ty),+ $(,)?) => {
        /// The name of every job.
        pub const NAMES: &[&str] = &[$(<$job as Work>::NAME),+];

        fn most_tries(name: &str) -> i64 {
            $(if name == <$job as Work>::NAME {
                return <$job as Work>::TRIES;
            })+
            DEFAULT_TRIES
        }

        fn longest(name: &str) -> Duration {
            $(if name == <$job as Work>::NAME {
                return Duration::from_secs(60 * <$job as Work>::LONGEST_MINUTES);
            })+
            Duration::from_secs(60)
        }

        async fn run(app: App, row: Row, turn: Turn) -> Result<()> {
            $(if row.name == <$job as Work>::NAME {
                let job: $job = read(&row)?;
                return job.run(app, turn).await;
            })+
            // Entered by a newer version that is being brought in: it is tried again, by that one.
            Err(Error::Internal("this version does not know the job".into()))
        }
    };
}

jobs! {
    catch_up::CatchUp,
    recurring::FindWaitedOut,
    recurring::FindReminders,
    recomputing::Recompute,
    crate::service::timekeeper::MoveOn,
    crate::service::timekeeper::Remind,
    sweeping::SweepDrafts,
    sweeping::SweepTries,
}

/// Tries of a job that this version does not know.
const DEFAULT_TRIES: i64 = 10;

fn read<J: Job>(row: &Row) -> Result<J, StorageError> {
    serde_json::from_value(row.body.0.clone()).map_err(|_| StorageError::Unreadable("job"))
}

/// Works off the queue and follows the events until told to stop; jobs that have begun are finished.
pub async fn keep(app: App, stop: watch::Receiver<bool>) {
    tokio::join!(
        again("the worker", &stop, || worker::keep(
            app.clone(),
            stop.clone()
        )),
        again("the followers", &stop, || follow::keep(
            app.clone(),
            stop.clone()
        )),
    );
}

/// Begins anew what panicked: the clocks of a city must not stand still because of one mistake.
async fn again<F>(name: &'static str, stop: &watch::Receiver<bool>, begin: impl Fn() -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    while let Err(error) = tokio::spawn(begin()).await {
        tracing::error!(%error, "{name} broke down and begins again");
        if *stop.borrow() {
            return;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// What may be told of an error to an administrator and in a log: never what somebody typed.
fn told(error: &Error) -> String {
    let text = match error {
        Error::Invalid(_) => "invalid input".to_owned(),
        other => other.to_string(),
    };
    text.chars().take(300).collect()
}
