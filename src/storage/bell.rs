//! Rings in this process when something was committed that somebody waits for, so that they need
//! not look more often than now and then.
//! Must not carry anything: whoever hears it looks into the database, where the truth is.

use tokio::sync::Notify;
use tokio::sync::futures::Notified;

/// One each for the process. A ring that was meant for another database costs its hearer one look.
static QUEUE: Notify = Notify::const_new();
static FEED: Notify = Notify::const_new();

/// What a transaction leaves for others.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rings {
    /// A job.
    pub(super) queue: bool,
    /// An event.
    pub(super) feed: bool,
}

impl Rings {
    /// Wakes whoever waits for it.
    pub(super) fn ring(self) {
        if self.queue {
            QUEUE.notify_waiters();
        }
        if self.feed {
            FEED.notify_waiters();
        }
    }
}

/// Resolves when the next job is committed. Begin to listen (`Notified::enable`) before looking for
/// work, or what is committed between the look and the wait is heard of late.
pub fn queue_rung() -> Notified<'static> {
    QUEUE.notified()
}

/// The same for the next event.
pub fn feed_rung() -> Notified<'static> {
    FEED.notified()
}
