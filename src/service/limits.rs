//! Limits that hold over several servers: tries per account, case, contact and address.
//! Must not keep what was tried in readable form: keys are keyed hashes.

use chrono::Duration;

use super::App;
use super::security::{self, About, Signal};
use crate::domain::proof::hex;
use crate::error::{Error, Result};
use crate::storage::{Tx, attempts};

/// No window is longer.
const LONGEST: Duration = Duration::days(1);

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
        security::log(
            Signal::TooMany,
            About {
                by: Some(window.purpose),
                ..About::default()
            },
        );
        Err(Error::TooMany {
            minutes: window.minutes,
        })
    } else {
        Ok(())
    }
}

/// A try that was right: its own tries are forgotten, and those of the address that it came from are
/// as if it had not been one, so that a service hall behind one address is never locked out by right
/// answers, and one right answer does not pay for many wrong ones.
pub async fn forgive(
    app: &App,
    (own, subject): (Window, &str),
    address: Option<(Window, &str)>,
) -> Result<()> {
    let mut tx = app.db.write().await?;
    attempts::clear(&mut tx, &key(app, own, subject)).await?;
    if let Some((window, address)) = address {
        attempts::give_back(&mut tx, &key(app, window, address)).await?;
    }
    Ok(tx.commit().await?)
}

/// Forgets windows that are over, so that nothing is kept of who tried what.
pub async fn sweep(app: &App) -> Result<()> {
    let mut tx = app.db.write().await?;
    attempts::sweep(&mut tx, app.clock.now() - LONGEST).await?;
    Ok(tx.commit().await?)
}
