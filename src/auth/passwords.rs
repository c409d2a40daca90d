//! Passwords: argon2id, never in a log, never compared in the async threads.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use tokio::sync::Semaphore;

use crate::error::{Error, Result};

/// The fewest characters of a password.
pub const LEAST: usize = 10;
/// The most characters: longer ones only cost time.
pub const MOST: usize = 200;

/// Each hash takes 19 MiB; two at a time are enough for a city's staff in the morning.
static HASHING: Semaphore = Semaphore::const_new(2);

/// A hash to check against when the account does not exist, so that both take the same time.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody at all").unwrap_or_default());

/// Hashes a password; blocks.
pub fn hash_now(password: &str) -> Result<String> {
    let salt = SaltString::encode_b64(&rand::random::<[u8; 16]>())
        .map_err(|error| Error::Internal(error.to_string()))?;
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt);
    Ok(hash
        .map_err(|error| Error::Internal(error.to_string()))?
        .to_string())
}

/// Hashes a password.
pub async fn hash(password: String) -> Result<String> {
    let _turn = HASHING
        .acquire()
        .await
        .map_err(|error| Error::Internal(error.to_string()))?;
    tokio::task::spawn_blocking(move || hash_now(&password)).await?
}

/// Whether the password belongs to the hash; for `None` it takes as long and is wrong.
pub async fn verify(password: String, hash: Option<String>) -> Result<bool> {
    let _turn = HASHING
        .acquire()
        .await
        .map_err(|error| Error::Internal(error.to_string()))?;
    tokio::task::spawn_blocking(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let right = PasswordHash::new(&hash).is_ok_and(|parsed| {
            Argon2::default()
                .verify_password(password.as_bytes(), &parsed)
                .is_ok()
        });
        Ok(known && right)
    })
    .await?
}
