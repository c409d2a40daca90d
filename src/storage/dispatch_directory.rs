//! The dispatch directory (派单目录, D1, D4): where cases of a category go, as rulings taught it.
//! Must not choose among its lines; that is a use case.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};

row! {
    /// A line of the directory; the latest ruling about a category and an area is the one that stands.
    pub struct Line in "dispatch_directory" by ["category_id", "area"] {
        /// Cases of this category …
        category_id: Uuid,
        /// … whose place says so, or any where it is empty …
        area: String,
        /// … go to this unit.
        unit_id: Uuid,
        /// The case that was ruled on.
        case_id: Uuid,
        /// Its number.
        case_number: String,
        /// Why.
        reason: String,
        /// Who ruled.
        decided_by: Option<Uuid>,
        /// Their name then.
        decided_by_name: String,
        /// When.
        decided_at: DateTime<Utc>,
    }
}

/// Enters a line, in place of an earlier one of that category and area.
pub async fn learn(tx: &mut Tx, line: &Line) -> Result<(), StorageError> {
    let over = " on conflict (category_id, area) do update set unit_id = excluded.unit_id, \
                case_id = excluded.case_id, case_number = excluded.case_number, reason = excluded.reason, \
                decided_by = excluded.decided_by, decided_by_name = excluded.decided_by_name, \
                decided_at = excluded.decided_at";
    bulk::insert_or(tx, &Line::TABLE, vec![line.row()], over).await?;
    Ok(())
}

/// The lines of a category, in the order of their areas, so many at most.
pub async fn of_category(
    conn: &mut Conn,
    category: Uuid,
    limit: i64,
) -> Result<Vec<Line>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from dispatch_directory where category_id = $1 order by area limit $2")
        .bind(category).bind(limit).fetch_all(c).await)?)
}

/// A page of the whole directory, after a category and an area.
pub async fn page(
    conn: &mut Conn,
    after: (Uuid, &str),
    limit: i64,
) -> Result<Vec<Line>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from dispatch_directory where (category_id, area) > ($1, $2) order by category_id, area limit $3")
        .bind(after.0).bind(after.1).bind(limit).fetch_all(c).await)?)
}
