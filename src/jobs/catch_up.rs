//! Follows a case that a follower had to leave behind.
//! Must not hold how events are followed.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::follow::{Follower, catch_up};
use super::hearing::Hearing;
use super::surging::Surging;
use super::telling::Telling;
use super::{Job, Turn, Work};
use crate::error::{Error, Result};
use crate::service::App;

/// A follower and a case that it could not follow.
#[derive(Debug, Serialize, Deserialize)]
pub struct CatchUp {
    /// The follower's name.
    pub follower: String,
    /// The case.
    pub case: Uuid,
}

impl Work for CatchUp {
    const NAME: &'static str = "catch_up";
}

impl Job for CatchUp {
    async fn run(self, app: App, turn: Turn) -> Result<()> {
        let mut tx = app.db.write().await?;
        match self.follower.as_str() {
            Telling::NAME => catch_up::<Telling>(&mut tx, &app, self.case).await?,
            Hearing::NAME => catch_up::<Hearing>(&mut tx, &app, self.case).await?,
            Surging::NAME => catch_up::<Surging>(&mut tx, &app, self.case).await?,
            #[cfg(test)]
            crate::tests::jobs::Recorder::NAME => {
                catch_up::<crate::tests::jobs::Recorder>(&mut tx, &app, self.case).await?;
            }
            _ => return Err(Error::Internal("there is no such follower".into())),
        }
        turn.finish_in(&mut tx).await?;
        Ok(tx.commit().await?)
    }
}
