//! Limits that hold over several servers: tries per account, case, contact and address.
//! Must not keep what was tried in readable form: keys are keyed hashes.

use chrono::Duration;

use super::App;
use crate::domain::proof::hex;
use crate::error::{Error, Result};
use crate::storage::{Tx, attempts};

/// A window of tries.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// What is limited.
    pub purpose: &'static str,
    /// How many tries are allowed in the window.
    pub most: i64,
    /// The window's length in minutes.
    pub minutes: i64,
}

fn key(app: &App, window: Window, subject: &str) -> String {
    hex(&app.secret.keyed("attempts", &[window.purpose, subject])[..16])
}

/// Counts a try; refuses when there were too many in the window, this one included.
pub async fn spend(app: &App, window: Window, subject: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    let spent = spend_in(&mut tx, app, window, subject).await;
    tx.commit().await?;
    spent
}

/// The same inside a transaction: what is limited and its count stand or fall together.
pub async fn spend_in(tx: &mut Tx, app: &App, window: Window, subject: &str) -> Result<()> {
    let now = app.clock.now();
    let count = attempts::count(
        tx,
        &key(app, window, subject),
        now,
        now - Duration::minutes(window.minutes),
    )
    .await?;
    if count > window.most {
        Err(Error::TooMany {
            minutes: window.minutes,
        })
    } else {
        Ok(())
    }
}

/// Forgets the tries after a success.
pub async fn forgive(app: &App, window: Window, subject: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    attempts::clear(&mut tx, &key(app, window, subject)).await?;
    Ok(tx.commit().await?)
}
