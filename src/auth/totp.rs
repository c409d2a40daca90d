//! One-time codes of staff (TOTP, RFC 6238): optional per person, each code works once.

use chrono::{DateTime, Utc};
use totp_rs::{Algorithm, Secret, TOTP};

use crate::error::{Error, Result};

/// Length of a time step in seconds.
pub const STEP: i64 = 30;

fn totp(secret: &str, username: &str) -> Result<TOTP> {
    let bytes = Secret::Encoded(secret.to_owned())
        .to_bytes()
        .map_err(|error| Error::Internal(error.to_string()))?;
    TOTP::new(
        Algorithm::SHA1,
        6,
        1,
        STEP.unsigned_abs(),
        bytes,
        Some("回音 Huiyin".into()),
        username.to_owned(),
    )
    .map_err(|error| Error::Internal(error.to_string()))
}

/// A new secret in base32.
pub fn new_secret() -> String {
    Secret::Raw(rand::random::<[u8; 20]>().to_vec())
        .to_encoded()
        .to_string()
}

/// The address that an authenticator app reads.
pub fn address(secret: &str, username: &str) -> Result<String> {
    Ok(totp(secret, username)?.get_url())
}

/// The time step that `code` belongs to, this one or a neighbour; `None` when it is wrong.
pub fn step_of(
    secret: &str,
    username: &str,
    code: &str,
    now: DateTime<Utc>,
) -> Result<Option<i64>> {
    let totp = totp(secret, username)?;
    let code = crate::domain::text::digits(code);
    let current = now.timestamp() / STEP;
    Ok([current, current - 1, current + 1]
        .into_iter()
        .find(|step| {
            let expected = totp.generate((step * STEP).unsigned_abs());
            crate::service::secret::same(expected.as_bytes(), code.as_bytes())
        }))
}

/// The code of a moment, for tests and for setting up.
pub fn code_at(secret: &str, username: &str, now: DateTime<Utc>) -> Result<String> {
    Ok(totp(secret, username)?.generate(now.timestamp().unsigned_abs()))
}
