//! What happens by itself when a clock runs out: a question comes back, a case closes unanswered, those
//! who answer for it are told.
//! Must not tell people; that is the outbox's. When it happens is for `jobs` to say.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::App;
use super::case_file::Who;
use super::docket::{Docket, Which};
use super::queue::{self, Work};
use crate::domain::Action;
use crate::domain::actions::{Author, Remind as Reminding};
use crate::domain::ladder;
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
        after = Some((last.since, last.id));
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
    let who = Who::System;
    let mut docket = Docket::open(app, &who, Which::Id(id), &[]).await?;
    if docket.file.case.wait_until >= app.clock.now() {
        return Ok(false);
    }
    let over = docket.file.waited_out(app);
    let Some(details) = over.and_then(Action::by_clock) else {
        return Err(Error::Internal("nothing follows from that wait".into()));
    };
    let key = format!("wait/{}", docket.file.case.event_count);
    docket.leave(Author::System, details, key).await?;
    docket.commit().await?;
    Ok(true)
}

/// A case of which a rung of the ladder is to be told (C3).
#[derive(Debug, Serialize, Deserialize)]
pub struct Remind {
    /// The case.
    pub case: Uuid,
    /// How many events it had when it was found.
    pub events: i64,
}

impl Work for Remind {
    const NAME: &'static str = "remind";
    const DEDUPLICATED: bool = true;
}

/// Enters a piece of work for every case of which a rung is to be told; gives how many were new.
pub async fn find_to_remind(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let (mut entered, mut after) = (0, None);
    loop {
        let found = cases::to_remind(&mut app.db.read().await?, now, after, BATCH).await?;
        let Some(last) = found.last() else {
            return Ok(entered);
        };
        after = Some((last.since, last.id));
        let mut tx = app.db.write().await?;
        for case in &found {
            let work = Remind {
                case: case.id,
                events: case.event_count,
            };
            entered += usize::from(queue::enqueue(&mut tx, app, &work).await?);
        }
        tx.commit().await?;
    }
}

/// Tells every rung of a case that is to be told by now; gives how many there were. Each is an event under
/// a key of its own, so that no rung is told twice, by however many servers.
pub async fn remind(app: &App, id: Uuid) -> Result<usize> {
    let who = Who::System;
    let mut docket = Docket::open(app, &who, Which::Id(id), &[]).await?;
    let now = app.clock.now();
    let clocks = docket.file.clocks(app);
    let mut rungs = ladder::untold(&clocks, app.policies(), &docket.file.standing);
    rungs.retain(|rung| rung.is_to_be_told(now));
    for rung in &rungs {
        let details = Reminding::from(rung).into();
        docket.leave(Author::System, details, rung.key()).await?;
    }
    docket.commit().await?;
    Ok(rungs.len())
}
