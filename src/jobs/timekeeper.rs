//! Cases whose clock ran out, one job each.
//! Must not hold what happens then; that is `service::timekeeper`.

use super::{Job, Turn, Work, worker};
use crate::error::Result;
use crate::service::App;
use crate::service::timekeeper::{MoveOn, find_waited_out, move_on};

impl Job for MoveOn {
    /// Harmless to do twice: the event's key is that of the wait, and a case that does not wait stays.
    async fn run(self, app: App, _turn: Turn) -> Result<()> {
        move_on(&app, self.case).await.map(drop)
    }
}

/// Finds and moves on at once, without a worker: for tests and for commands. Gives how many cases
/// were done with.
pub async fn run(app: &App) -> Result<usize> {
    find_waited_out(app).await?;
    let done = worker::drain(app).await?;
    Ok(done.iter().filter(|name| *name == MoveOn::NAME).count())
}
