//! How long a failed job waits before it is tried again.
//! Must not ask for randomness; it is handed on.

use chrono::Duration;

/// The wait after the first failed try.
const FIRST_SECONDS: i64 = 10;
/// No wait is longer, but for the jitter.
const LONGEST_SECONDS: i64 = 3600;

/// The wait after `tries` failed tries: twice as long each time, up to an hour. `jitter`, from 0 to 1,
/// shortens it by up to a half, so that what failed together does not come back together.
pub fn wait(tries: i64, jitter: f64) -> Duration {
    let doublings = u32::try_from(tries.clamp(1, 20) - 1).unwrap_or_default();
    let seconds = (FIRST_SECONDS << doublings).min(LONGEST_SECONDS);
    let share = 1.0 - jitter.clamp(0.0, 1.0) / 2.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "at most an hour in milliseconds"
    )]
    let milliseconds = ((seconds * 1000) as f64 * share) as i64;
    Duration::milliseconds(milliseconds)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_fails_again_never_waits_less_and_never_longer_than_an_hour(tries in 1i64..10_000, jitter in 0.0f64..=1.0) {
            prop_assert!(wait(tries + 1, jitter) >= wait(tries, jitter));
            prop_assert!(wait(tries, jitter) <= Duration::hours(1));
            prop_assert!(wait(tries, jitter) >= Duration::seconds(5));
        }
    }

    #[test]
    fn what_failed_together_does_not_come_back_together() {
        assert_ne!(wait(3, 0.1), wait(3, 0.9));
    }
}
