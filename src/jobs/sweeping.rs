//! What is thrown away when its time is over.
//! Must not decide when that is; the use cases do.

use serde::{Deserialize, Serialize};

use super::{Job, Turn, Work};
use crate::error::Result;
use crate::service::{App, autosave, filing, limits};

/// Drafts that nobody went on with, and files that belong to nothing.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct SweepDrafts;

impl Work for SweepDrafts {
    const NAME: &'static str = "sweep_drafts";
    const DEDUPLICATED: bool = true;
    const PRIORITY: i64 = -1;
}

impl Job for SweepDrafts {
    async fn run(self, app: App, _turn: Turn) -> Result<()> {
        filing::sweep(&app, false).await?;
        autosave::sweep(&app).await
    }
}

/// Counts of tries whose window is over.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct SweepTries;

impl Work for SweepTries {
    const NAME: &'static str = "sweep_tries";
    const DEDUPLICATED: bool = true;
    const PRIORITY: i64 = -1;
}

impl Job for SweepTries {
    async fn run(self, app: App, _turn: Turn) -> Result<()> {
        limits::sweep(&app).await
    }
}
