//! Numbers without gaps: each is taken in the transaction of what is numbered, and whoever takes the next
//! one waits for that.
//! Must not know what is numbered.

use super::{StorageError, Tx};

/// The next number of a series, from 1. Given back where the transaction is undone.
pub async fn next(tx: &mut Tx, name: &str) -> Result<i64, StorageError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "insert into series (name, last) values ($1, 1) on conflict (name) do update set last = series.last + 1 returning last")
        .bind(name).fetch_one(c).await)?)
}
