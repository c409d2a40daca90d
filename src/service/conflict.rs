//! Two use cases in each other's way: PostgreSQL breaks one of them off, and it is begun again.
//! Must not know what they do; each is one transaction, of which nothing is left when it fails.

use crate::error::{Error, Result};

/// How often a use case is begun.
const TRIES: u32 = 4;

/// Does it, and begins it again where the engine broke it off for the sake of another one (a deadlock,
/// or what could not be put in one order; safety.md 24).
pub async fn again<T, F>(mut once: impl FnMut() -> F) -> Result<T>
where
    F: Future<Output = Result<T>>,
{
    for _ in 1..TRIES {
        match once().await {
            Err(Error::Storage(error)) if error.is_conflict() => {}
            outcome => return outcome,
        }
    }
    once().await
}
