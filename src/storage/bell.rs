//! Rings in this process when something was committed that somebody waits for, so that they need
//! not look more often than now and then.
//! Must not carry anything: whoever hears it looks into the database, where the truth is.

use tokio::sync::Notify;
use tokio::sync::futures::Notified;

/// One for the process. A ring that was meant for another database costs its hearer one look.
static BELL: Notify = Notify::const_new();

/// Wakes everybody who listens.
pub(super) fn ring() {
    BELL.notify_waiters();
}

/// Resolves at the next ring. Begin to listen (`Notified::enable`) before looking for work, or what
/// is committed between the look and the wait is heard of late.
pub fn rung() -> Notified<'static> {
    BELL.notified()
}
