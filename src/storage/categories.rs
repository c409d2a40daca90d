//! Categories of matters.
//! Must not suggest anything; that is a use case.

use sqlx::types::Json;
use uuid::Uuid;

use super::{Conn, StorageError};
use crate::domain::Localised;

/// A category (事项分类).
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Category {
    /// Its id.
    pub id: Uuid,
    /// The category above.
    pub parent_id: Option<Uuid>,
    /// A short name for imports.
    pub code: String,
    /// Its name.
    pub name: Json<Localised>,
    /// What belongs here, in a sentence.
    pub hint: Json<Localised>,
    /// Words by which people look for it, separated by spaces.
    pub keywords: String,
    /// The unit that usually handles it.
    pub unit_id: Option<Uuid>,
    /// Whether danger may be at hand, so that the form names the emergency numbers (R2).
    pub urgent: i64,
}

/// Every active category, parents before children, in the order of the screens.
pub async fn all(conn: &mut Conn) -> Result<Vec<Category>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select id, parent_id, code, name, hint, keywords, unit_id, urgent from categories where active = 1 order by position, id")
        .fetch_all(c).await)?)
}
