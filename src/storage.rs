//! Where everything is kept: SQLite in one file, or PostgreSQL, by one text of SQL.
//! Must not decide anything of the field. No other module holds SQL.

#[macro_use]
mod engine;

pub mod attachments;
pub mod attempts;
pub mod bulk;
pub mod cases;
pub mod categories;
pub mod contacts;
pub mod counts;
pub mod drafts;
pub mod events;
pub mod form_drafts;
pub mod people;
pub mod schema;
pub mod sessions;
pub mod settings;
pub mod units;

pub use engine::{Conn, Db, Engine, StorageError, Tx};

/// The time that stands for "no clock runs", after every real one.
pub fn never() -> chrono::DateTime<chrono::Utc> {
    chrono::NaiveDate::from_ymd_opt(9999, 12, 31)
        .unwrap_or_default()
        .and_time(chrono::NaiveTime::MIN)
        .and_utc()
}
