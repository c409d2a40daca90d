//! Takes jobs from the queue and does them.
//! Must not know any single job.

use std::time::Duration;

use tokio::pin;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until, timeout};
use uuid::Uuid;

use super::{Turn, back_off, longest, most_tries, recurring, run, told};
use crate::error::{Error, Result};
use crate::service::App;
use crate::storage::jobs::{self, Claim, Job as Row};
use crate::storage::{StorageError, bell};

/// Jobs that one process does at once, so that a slow one does not stop the others.
const LANES: usize = 3;
/// How often the queue is looked at when nobody rings: jobs of other processes, and those that were put off.
pub(super) const LOOK_EVERY: Duration = Duration::from_millis(500);
/// How long a claim holds unless it is renewed; a killed worker's job waits no longer.
const LEASE: Duration = Duration::from_secs(30);
/// How often a claim is renewed.
const RENEW_EVERY: Duration = Duration::from_secs(10);
/// How long jobs that have begun may go on after the worker was told to stop.
const PATIENCE: Duration = Duration::from_secs(20);

/// Works until told to stop, then finishes what was begun.
pub async fn keep(app: App, mut stop: watch::Receiver<bool>) {
    let mut running = JoinSet::new();
    let mut known = false;
    loop {
        let rung = bell::queue_rung();
        pin!(rung);
        rung.as_mut().enable();
        if *stop.borrow() {
            break;
        }
        if !known {
            known = heard(recurring::begin(&app).await).is_some();
        }
        let begun = heard(round(&app, &mut running).await).unwrap_or(false);
        if begun {
            continue;
        }
        tokio::select! {
            () = rung => {}
            _ = stop.changed() => {}
            Some(_) = running.join_next(), if !running.is_empty() => {}
            () = sleep(LOOK_EVERY) => {}
        }
    }
    let rest = async { while running.join_next().await.is_some() {} };
    if timeout(PATIENCE, rest).await.is_err() {
        tracing::warn!("jobs that have begun were broken off; they are tried again");
    }
}

/// Logs what went wrong with the queue itself.
fn heard<T>(outcome: Result<T>) -> Option<T> {
    outcome
        .inspect_err(|error| tracing::error!(%error, "the queue could not be read"))
        .ok()
}

/// Begins one job, if one is due and a lane is free; whether there was one.
async fn round(app: &App, running: &mut JoinSet<bool>) -> Result<bool> {
    while running.try_join_next().is_some() {}
    let (due, recurs) = jobs::is_any_due(&mut app.db.read().await?, app.clock.now()).await?;
    if recurs {
        recurring::tick(app).await?;
    }
    if !(due || recurs) || running.len() >= LANES {
        return Ok(false);
    }
    let Some((row, claim)) = take(app).await? else {
        return Ok(false);
    };
    running.spawn(attempt(app.clone(), row, claim));
    Ok(true)
}

fn after(app: &App, time: Duration) -> chrono::DateTime<chrono::Utc> {
    app.clock.now() + chrono::Duration::from_std(time).unwrap_or_default()
}

/// Takes the job whose turn it is.
async fn take(app: &App) -> Result<Option<(Row, Claim)>, StorageError> {
    let holder = Uuid::new_v4();
    let mut tx = app.db.write().await?;
    let row = jobs::claim(&mut tx, holder, app.clock.now(), after(app, LEASE)).await?;
    tx.commit().await?;
    Ok(row.map(|row| {
        let claim = Claim {
            job: row.id,
            holder,
        };
        (row, claim)
    }))
}

/// Does a job once and notes what came of it; whether it is done.
async fn attempt(app: App, row: Row, claim: Claim) -> bool {
    let most = most_tries(&row.name);
    // A job that takes its worker down with it each time would never be seen to fail.
    let outcome = if row.tries > most {
        Err(Error::Internal("its worker died with it".into()))
    } else {
        watched(&app, row.clone(), claim).await
    };
    let noted = match &outcome {
        Ok(()) => finish(&app, claim).await,
        Err(error) => fail(&app, &row, claim, error, row.tries >= most).await,
    };
    if let Err(error) = noted {
        // Its lease runs out, and it is tried again.
        tracing::error!(job = row.name, id = %row.id, %error, "what came of a job could not be noted");
    }
    outcome.is_ok()
}

/// Runs a job, holding on to it for as long as it takes.
async fn watched(app: &App, row: Row, claim: Claim) -> Result<()> {
    // Of its own, so that a panic stays inside, and what is given up is broken off.
    let longest = longest(&row.name);
    let mut task = JoinSet::new();
    task.spawn(run(app.clone(), row, Turn { claim }));
    let begun = Instant::now();
    let mut held_until = begun + LEASE;
    loop {
        tokio::select! {
            done = task.join_next() => return match done {
                Some(Ok(outcome)) => outcome,
                // What a panic says is on standard error; here it could hold what somebody wrote.
                Some(Err(error)) if error.is_panic() => Err(Error::Internal("it panicked".into())),
                Some(Err(_)) | None => Err(Error::Internal("it was broken off".into())),
            },
            () = sleep_until(begun + longest) => return Err(Error::Internal("it took too long".into())),
            () = sleep(RENEW_EVERY) => {
                let asked = Instant::now();
                match renew(app, claim).await {
                    Ok(true) => held_until = asked + LEASE,
                    Ok(false) => return Err(Error::Internal("the lease ran out".into())),
                    Err(_) if asked + RENEW_EVERY < held_until => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }
    }
}

async fn renew(app: &App, claim: Claim) -> Result<bool, StorageError> {
    let mut tx = app.db.write().await?;
    let held = jobs::renew(&mut tx, claim, after(app, LEASE)).await?;
    tx.commit().await?;
    Ok(held)
}

async fn finish(app: &App, claim: Claim) -> Result<(), StorageError> {
    let mut tx = app.db.write().await?;
    jobs::finish(&mut tx, claim).await?;
    tx.commit().await
}

async fn fail(
    app: &App,
    row: &Row,
    claim: Claim,
    error: &Error,
    dead: bool,
) -> Result<(), StorageError> {
    let wait = back_off::wait(row.tries, rand::random());
    let text = told(error);
    let (job, id, tries) = (&row.name, row.id, row.tries);
    if dead {
        tracing::error!(job, %id, tries, error = text, "a job failed for good; see /staff/jobs");
    } else {
        tracing::warn!(job, %id, tries, error = text, again_in_seconds = wait.num_seconds(), "a job failed and will be tried again");
    }
    let mut tx = app.db.write().await?;
    jobs::fail(&mut tx, claim, &text, app.clock.now() + wait, dead).await?;
    tx.commit().await
}

/// Does everything that is due now, one after the other; gives the names of what was done. What
/// fails is put off, as by a worker.
pub async fn drain(app: &App) -> Result<Vec<String>> {
    let mut done = Vec::new();
    while let Some((row, claim)) = take(app).await? {
        let name = row.name.clone();
        if attempt(app.clone(), row, claim).await {
            done.push(name);
        }
    }
    Ok(done)
}
