//! Limits that hold over several servers: tries per account, case, contact and address.
//! Must not keep what was tried in readable form: keys are keyed hashes.

use chrono::Duration;

use super::App;
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

/// How many times as much the network around an IPv6 address may: a provider hands out 48 bits to one
/// customer, who has 65 536 addresses' worth of allowances in them (safety.md 13).
pub const NETWORK_SHARE: u32 = 8;

/// The network of 48 bits around an address of 64, as `web::address` writes it; `None` for whatever
/// else is counted.
pub fn network(subject: &str) -> Option<String> {
    let groups = subject.strip_suffix("::/64")?;
    let (network, _) = groups.rsplit_once(':')?;
    Some(format!("{network}::/48"))
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
    let mut too_many = count_in(tx, app, window, subject).await? > window.most;
    if let Some(network) = network(subject) {
        let most = window.most.saturating_mul(i64::from(NETWORK_SHARE));
        too_many |= count_in(tx, app, window, &network).await? > most;
    }
    if too_many {
        Err(Error::TooMany {
            minutes: window.minutes,
        })
    } else {
        Ok(())
    }
}

async fn count_in(tx: &mut Tx, app: &App, window: Window, subject: &str) -> Result<i64> {
    let now = app.clock.now();
    let since = now - Duration::minutes(window.minutes);
    Ok(attempts::count(tx, &key(app, window, subject), now, since).await?)
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
        for subject in std::iter::once(address.to_owned()).chain(network(address)) {
            attempts::give_back(&mut tx, &key(app, window, &subject)).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Forgets windows that are over, so that nothing is kept of who tried what.
pub async fn sweep(app: &App) -> Result<()> {
    let mut tx = app.db.write().await?;
    attempts::sweep(&mut tx, app.clock.now() - LONGEST).await?;
    Ok(tx.commit().await?)
}
