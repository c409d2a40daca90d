//! Cases whose clock ran out, one job each.
//! Must not hold what happens then; that is `service::timekeeper`.

use super::{Job, Turn, Work, worker};
use crate::error::Result;
use crate::service::App;
#[cfg(test)]
use crate::service::timekeeper::find_to_remind;
use crate::service::timekeeper::{MoveOn, Remind, find_waited_out, move_on, remind};

impl Job for MoveOn {
    /// Harmless to do twice: the event's key is that of the wait, and a case that does not wait stays.
    async fn run(self, app: App, _turn: Turn) -> Result<()> {
        move_on(&app, self.case).await.map(drop)
    }
}

impl Job for Remind {
    /// Harmless to do twice: each rung is an event under its own key.
    async fn run(self, app: App, _turn: Turn) -> Result<()> {
        remind(&app, self.case).await.map(drop)
    }
}

/// Finds and tells the rungs of the ladder at once, without a worker: for tests. Gives in how many cases.
#[cfg(test)]
pub async fn tell(app: &App) -> Result<usize> {
    find_to_remind(app).await?;
    let done = worker::drain(app).await?;
    Ok(done.iter().filter(|name| *name == Remind::NAME).count())
}

/// Finds and moves on at once, without a worker: for tests and for commands. Gives how many cases
/// were done with.
pub async fn run(app: &App) -> Result<usize> {
    find_waited_out(app).await?;
    let done = worker::drain(app).await?;
    Ok(done.iter().filter(|name| *name == MoveOn::NAME).count())
}
