//! What happens by itself when a clock runs out: a question comes back, a case closes unanswered.
//! Must not tell people; that is the outbox's. When it happens is for `jobs` to say.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::App;
use super::case_file::{CaseFile, Who};
use super::queue::{self, Work};
use crate::domain::State;
use crate::domain::event::Details;
use crate::domain::lifecycle::check;
use crate::error::{Error, Result};
use crate::storage::cases;

/// Cases found at once.
const BATCH: i64 = 200;

/// A case whose wait for its resident is over, to be moved on.
#[derive(Debug, Serialize, Deserialize)]
pub struct MoveOn {
    /// The case.
    pub case: Uuid,
    /// How many events it had when it was found: a later wait is another piece of work.
    pub events: i64,
}

impl Work for MoveOn {
    const NAME: &'static str = "move_on";
    const DEDUPLICATED: bool = true;
}

/// Enters a piece of work for every case whose wait is over, so that one that cannot be moved on
/// stops no other; gives how many were new.
pub async fn find_waited_out(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let (mut entered, mut after) = (0, None);
    loop {
        let found = cases::waited_out(&mut app.db.read().await?, now, after, BATCH).await?;
        let Some(last) = found.last() else {
            return Ok(entered);
        };
        after = Some((last.wait_until, last.id));
        let mut tx = app.db.write().await?;
        for case in &found {
            let work = MoveOn {
                case: case.id,
                events: case.event_count,
            };
            entered += usize::from(queue::enqueue(&mut tx, app, &work).await?);
        }
        tx.commit().await?;
    }
}

/// Moves on a case if its wait is over; whether it was.
pub async fn move_on(app: &App, id: Uuid) -> Result<bool> {
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
