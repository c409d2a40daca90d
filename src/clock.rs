//! The only place that asks for the time. Everything else is told it.
//! Must not compute deadlines; that is `domain::clocks`.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, SubsecRound, Utc};

/// Tells the time; a test can stop it and move it.
#[derive(Clone, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The machine's own clock.
    pub fn system() -> Self {
        Self(None)
    }

    /// A clock that stands at `at` until it is moved.
    pub fn fixed(at: DateTime<Utc>) -> Self {
        Self(Some(Arc::new(AtomicI64::new(at.timestamp_micros()))))
    }

    /// Now, in UTC, cut to microseconds: what both engines can store.
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            Some(fixed) => {
                DateTime::from_timestamp_micros(fixed.load(Ordering::SeqCst)).unwrap_or_default()
            }
            None => Utc::now().trunc_subsecs(6),
        }
    }

    /// Moves a fixed clock; the machine's clock cannot be moved.
    pub fn set(&self, at: DateTime<Utc>) {
        if let Some(fixed) = &self.0 {
            fixed.store(at.timestamp_micros(), Ordering::SeqCst);
        }
    }
}
