//! Counters of tries in a window of time, for limits that must hold over several servers.
//! Must not decide what is too many.

use chrono::{DateTime, Utc};

use super::{StorageError, Tx};

/// Counts one more try of `key` and gives how many there were since `window_start`, this one
/// included. A window that began before `window_start` begins anew.
pub async fn count(
    tx: &mut Tx,
    key: &str,
    now: DateTime<Utc>,
    window_start: DateTime<Utc>,
) -> Result<i64, StorageError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "insert into attempts (key, count, window_start) values ($1, 1, $2)
         on conflict (key) do update set
            count = case when attempts.window_start < $3 then 1 else attempts.count + 1 end,
            window_start = case when attempts.window_start < $3 then excluded.window_start else attempts.window_start end
         returning count")
        .bind(key).bind(now).bind(window_start).fetch_one(c).await)?)
}

/// Forgets the tries of `key`, after a success.
pub async fn clear(tx: &mut Tx, key: &str) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from attempts where key = $1").bind(key).execute(c).await.map(drop))?;
    Ok(())
}

/// Takes one try of `key` back.
pub async fn give_back(tx: &mut Tx, key: &str) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update attempts set count = count - 1 where key = $1 and count > 0").bind(key).execute(c).await.map(drop))?;
    Ok(())
}

/// Forgets windows that began before `before`.
pub async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from attempts where window_start < $1").bind(before).execute(c).await.map(drop))?;
    Ok(())
}
