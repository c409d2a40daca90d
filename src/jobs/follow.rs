//! Followers of events: each sees every event exactly once and in the case's order, on any number
//! of servers, since its place in the feed moves in the transaction of what it writes.
//! Must not hold what a follower does; that is a file each.

use std::future::Future;
use std::time::Duration;

use tokio::pin;
use tokio::sync::watch;
use tokio::time::sleep;
use uuid::Uuid;

use super::catch_up::CatchUp;
use super::hearing::Hearing;
use super::surging::Surging;
use super::telling::Telling;
use super::worker::LOOK_EVERY;
use super::{enqueue, told};
use crate::error::Result;
use crate::service::App;
use crate::storage::feed::{self, FedEvent};
use crate::storage::{Tx, bell};

/// Events that get their position, or are followed, at once.
const BATCH: i64 = 500;
/// The least time between two rounds: under load a few commits serve hundreds of events.
const PAUSE: Duration = Duration::from_millis(100);

/// Whoever has to learn of every event.
pub trait Follower: Send + Sync + 'static {
    /// Its name in the database; never changes.
    const NAME: &'static str;

    /// Takes in some events, in the feed's order, and writes what follows from them in `tx` and nowhere
    /// else. Should it fail, it has seen none of them.
    fn follow(
        tx: &mut Tx,
        app: &App,
        events: &[FedEvent],
    ) -> impl Future<Output = Result<()>> + Send;
}

/// Follows until told to stop.
pub async fn keep(app: App, mut stop: watch::Receiver<bool>) {
    let mut known = false;
    loop {
        let rung = bell::feed_rung();
        pin!(rung);
        rung.as_mut().enable();
        if *stop.borrow() {
            return;
        }
        let outcome = async {
            if !known {
                begin(&app).await?;
                known = true;
            }
            round(&app).await
        }
        .await;
        if let Err(error) = outcome {
            tracing::error!(%error, "the feed could not be followed");
        }
        tokio::select! {
            () = rung => sleep(PAUSE).await,
            _ = stop.changed() => {}
            () = sleep(LOOK_EVERY) => {}
        }
    }
}

/// A follower that is new begins with the first event of the feed.
async fn begin(app: &App) -> Result<()> {
    let mut tx = app.db.write().await?;
    feed::begin(&mut tx, feed::SEQUENCER).await?;
    feed::begin(&mut tx, Telling::NAME).await?;
    feed::begin(&mut tx, Hearing::NAME).await?;
    feed::begin(&mut tx, Surging::NAME).await?;
    Ok(tx.commit().await?)
}

/// Brings every follower up to the last event that is committed now; costs one look where they are
/// there already.
pub async fn round(app: &App) -> Result<()> {
    let behind = feed::is_behind(&mut app.db.read().await?).await?;
    if behind {
        sequence(app).await?;
        follow::<Telling>(app).await?;
        follow::<Hearing>(app).await?;
        follow::<Surging>(app).await?;
    }
    Ok(())
}

/// Gives a position to every event that is committed.
pub async fn sequence(app: &App) -> Result<()> {
    loop {
        let mut tx = app.db.write().await?;
        let given = feed::sequence(&mut tx, BATCH).await?;
        tx.commit().await?;
        if given < BATCH {
            return Ok(());
        }
    }
}

/// Brings one follower up to the last position.
pub async fn follow<F: Follower>(app: &App) -> Result<()> {
    loop {
        let outcome = match step::<F>(app, BATCH).await {
            // Perhaps one event is to blame: it shows when it is alone.
            Err(error) => {
                let text = told(&error);
                tracing::warn!(
                    follower = F::NAME,
                    error = text,
                    "a batch of events could not be followed"
                );
                step_alone::<F>(app).await
            }
            other => other,
        };
        if outcome? == 0 {
            return Ok(());
        }
    }
}

/// Follows at most so many events; gives how many there were.
async fn step<F: Follower>(app: &App, most: i64) -> Result<usize> {
    let app = app.clone();
    // A task of its own, so that a panic is an error.
    tokio::spawn(async move {
        let mut tx = app.db.write().await?;
        let position = feed::lock(&mut tx, F::NAME).await?;
        let mut events = feed::after(&mut tx, position, most).await?;
        let (count, Some(last)) = (events.len(), events.last().map(|event| event.position)) else {
            return Ok(0);
        };
        let behind = feed::left_behind(&mut tx, F::NAME).await?;
        events.retain(|event| !behind.iter().any(|(case, _)| *case == event.case_id));
        if !events.is_empty() {
            F::follow(&mut tx, &app, &events).await?;
        }
        feed::advance(&mut tx, F::NAME, last).await?;
        tx.commit().await?;
        Ok(count)
    })
    .await?
}

/// Follows the next event alone; where that is what fails, leaves its case behind for a job, so that
/// one case never stops all others.
async fn step_alone<F: Follower>(app: &App) -> Result<usize> {
    let Err(error) = step::<F>(app, 1).await else {
        return Ok(1);
    };
    let mut tx = app.db.write().await?;
    let position = feed::lock(&mut tx, F::NAME).await?;
    let Some(event) = feed::after(&mut tx, position, 1).await?.pop() else {
        return Err(error);
    };
    tracing::error!(follower = F::NAME, case = %event.case_id, sequence = event.sequence, error = told(&error),
        "a case is left behind; a job tries to catch up");
    feed::leave_behind(&mut tx, F::NAME, event.case_id, event.sequence).await?;
    let work = CatchUp {
        follower: F::NAME.to_owned(),
        case: event.case_id,
    };
    enqueue(&mut tx, app, &work).await?;
    feed::advance(&mut tx, F::NAME, event.position).await?;
    tx.commit().await?;
    Ok(1)
}

/// Follows what a follower left behind of a case, in `tx`.
pub async fn catch_up<F: Follower>(tx: &mut Tx, app: &App, case: Uuid) -> Result<()> {
    // Locked, so that no event of the case is passed over meanwhile because it is still behind.
    let position = feed::lock(tx, F::NAME).await?;
    let behind = feed::left_behind(tx, F::NAME).await?;
    let Some((_, from)) = behind.into_iter().find(|(left, _)| *left == case) else {
        return Ok(());
    };
    let events = feed::of_case(tx, case, from, position).await?;
    F::follow(tx, app, &events).await?;
    feed::caught_up(tx, F::NAME, case).await?;
    Ok(())
}
