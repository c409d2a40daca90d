//! 突增预警 (C8): days on which there were more cases than chance explains, and what is done about it.
//! Must not judge; that is `domain::surge`.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};

row! {
    /// A surge as it was told, and the task that follows.
    pub struct SurgeRow in "surges" by ["id"] {
        /// Its id, of version 7: the latest is the greatest.
        id: Uuid,
        /// 事项分类
        category_id: Uuid,
        /// The place; empty where it is no single one.
        area: String,
        /// The day, counted from 1970.
        day: i64,
        /// When it was told.
        raised_at: DateTime<Utc>,
        /// How many cases there were that day.
        cases: i64,
        /// How many a day usually, in tenths.
        usual_tenths: i64,
        /// From how many on it is told.
        bound: i64,
        /// What is to be done so that no more come; empty while nobody said.
        task: String,
        /// Who does it.
        owner_id: Option<Uuid>,
        /// When it was given to them.
        assigned_at: Option<DateTime<Utc>>,
        /// By whom.
        assigned_by_id: Option<Uuid>,
        /// What was done; empty while it is open.
        outcome: String,
        /// When it was closed.
        closed_at: Option<DateTime<Utc>>,
        /// By whom.
        closed_by_id: Option<Uuid>,
    }
}

/// The last surge of that category and place since a day, locked.
pub async fn last_of(
    tx: &mut Tx,
    category: Uuid,
    area: &str,
    since: i64,
) -> Result<Option<SurgeRow>, StorageError> {
    Ok(on!(tx, c => sqlx::query_as(
        "select * from surges where category_id = $1 and area = $2 and day >= $3 order by day desc limit 1")
        .bind(category).bind(area).bind(since).fetch_optional(c).await)?)
}

/// Enters a surge.
pub async fn insert(tx: &mut Tx, surge: &SurgeRow) -> Result<(), StorageError> {
    bulk::insert(tx, &SurgeRow::TABLE, vec![surge.row()]).await
}

/// Writes a surge as it is now; `before` is what is there.
pub async fn update(tx: &mut Tx, before: &SurgeRow, surge: &SurgeRow) -> Result<(), StorageError> {
    bulk::update(tx, &SurgeRow::TABLE, &before.row(), surge.row()).await
}

/// The surge with that id.
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<SurgeRow>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from surges where id = $1").bind(id).fetch_optional(c).await)?,
    )
}

/// Surges before the one with the id `before`, the latest first.
pub async fn list(
    conn: &mut Conn,
    before: Uuid,
    limit: i64,
) -> Result<Vec<SurgeRow>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from surges where id < $1 order by id desc limit $2")
        .bind(before).bind(limit).fetch_all(c).await)?,
    )
}
