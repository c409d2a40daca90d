//! Running cases that follow a new policy too.
//! Must not decide which; that is `service::policy`.

use serde::{Deserialize, Serialize};

use super::{Job, Turn, Work};
use crate::error::Result;
use crate::service::{App, policy};

/// Goes on with recomputing where that was asked for and the time has come.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Recompute;

impl Work for Recompute {
    const NAME: &'static str = "recompute";
    const DEDUPLICATED: bool = true;
    // Every case of a large city; should its worker die, it goes on after the last case.
    const LONGEST_MINUTES: u64 = 12 * 60;
}

impl Job for Recompute {
    async fn run(self, app: App, _turn: Turn) -> Result<()> {
        app.refresh_policies().await?;
        policy::go_on(&app).await.map(drop)
    }
}
