//! Where everything is kept: SQLite in one file, or PostgreSQL, by one text of SQL.
//! Must not decide anything of the field. No other module holds SQL.

#[macro_use]
mod engine;

pub mod absences;
pub mod assignments;
pub mod attachments;
pub mod attempts;
pub mod audit;
pub mod bell;
pub mod bulk;
pub mod case_access;
pub mod cases;
pub mod categories;
pub mod commitments;
pub mod concerned;
pub mod contacts;
pub mod counts;
pub mod dispatch_directory;
pub mod drafts;
pub mod events;
pub mod feed;
pub mod form_drafts;
pub mod fund;
pub mod handovers;
pub mod inbox;
pub mod jobs;
pub mod notices;
pub mod outbox;
pub mod people;
pub mod policies;
pub mod raw;
pub mod revisits;
pub mod rows;
pub mod schema;
pub mod series;
pub mod sessions;
pub mod settings;
pub mod surges;
pub mod units;
pub mod violations;
mod writer;

pub use engine::{Conn, Db, Engine, StorageError, Tx};

/// The time that stands for "no clock runs", after every real one.
pub fn never() -> chrono::DateTime<chrono::Utc> {
    chrono::NaiveDate::from_ymd_opt(9999, 12, 31)
        .unwrap_or_default()
        .and_time(chrono::NaiveTime::MIN)
        .and_utc()
}
