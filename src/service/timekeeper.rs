//! What happens by itself when a clock runs out: a question comes back, a case closes unanswered.
//! Must not tell people; that will be the outbox.

use uuid::Uuid;

use super::case_file::{CaseFile, Who};
use super::{App, autosave, filing, limits};
use crate::domain::State;
use crate::domain::event::Details;
use crate::domain::lifecycle::check;
use crate::error::{Error, Result};
use crate::storage::cases;

/// At most this many cases are moved on in one transaction each before others get their turn.
const BATCH: i64 = 200;

/// Moves on every case whose wait for its resident is over; gives how many there were.
pub async fn run(app: &App) -> Result<usize> {
    let due = cases::waited_out(&mut app.db.read().await?, app.clock.now(), BATCH).await?;
    let mut moved = 0;
    for id in due {
        // One case that cannot be moved on must not stop all others.
        match move_on(app, id).await {
            Ok(done) => moved += usize::from(done),
            Err(error) => tracing::error!(case = %id, %error, "a case could not be moved on"),
        }
    }
    Ok(moved)
}

async fn move_on(app: &App, id: Uuid) -> Result<bool> {
    let mut tx = app.db.write().await?;
    cases::lock(&mut tx, id).await?;
    let case = cases::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if case.wait_until >= app.clock.now() {
        return Ok(false);
    }
    let mut file = CaseFile::read(&mut tx, case).await?;
    let details = match file.standing.state {
        State::InfoNeeded => Details::Withdraw {
            reason: String::new(),
        },
        State::WaitingResident => Details::Answer {
            text: String::new(),
        },
        _ => Details::CloseWithoutAnswer,
    };
    check(
        details.action(),
        &Who::System.actor(),
        &file.standing,
        app.moment(),
    )?;
    let key = format!("wait/{}", file.case.event_count);
    file.append(&mut tx, app, &Who::System, details, key)
        .await?;
    tx.commit().await?;
    Ok(true)
}

/// Moves on and sweeps for as long as the server runs. What panics is logged and begun again: clocks
/// must not stand still because of one case.
pub async fn keep(app: App) {
    loop {
        let mut task = tokio::task::JoinSet::new();
        task.spawn(rounds(app.clone()));
        if let Some(Err(error)) = task.join_next().await {
            tracing::error!(%error, "the timekeeper broke down and begins again");
        }
        tokio::time::sleep(std::time::Duration::from_secs(60)).await;
    }
}

async fn rounds(app: App) {
    let mut minute = tokio::time::interval(std::time::Duration::from_secs(60));
    let mut minutes = 0u64;
    loop {
        minute.tick().await;
        if let Err(error) = run(&app).await {
            tracing::error!(%error, "the timekeeper failed");
        }
        if let Err(error) = app.refresh_directory().await {
            tracing::error!(%error, "units and categories could not be read");
        }
        if minutes.is_multiple_of(60) {
            if let Err(error) = limits::sweep(&app).await {
                tracing::error!(%error, "sweeping tries failed");
            }
            if let Err(error) = filing::sweep(&app, minutes == 0).await {
                tracing::error!(%error, "sweeping drafts failed");
            }
            if let Err(error) = autosave::sweep(&app).await {
                tracing::error!(%error, "sweeping drafts of forms failed");
            }
        }
        minutes += 1;
    }
}
