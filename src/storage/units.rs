//! Organisation units.
//! Must not decide what a unit's people may see.

use sqlx::types::Json;
use uuid::Uuid;

use super::{Conn, StorageError};
use crate::domain::Localised;
use crate::domain::event::UnitRef;
use crate::domain::role::UnitPath;

/// A unit (承办单位).
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Unit {
    /// Its id.
    pub id: Uuid,
    /// The unit above.
    pub parent_id: Option<Uuid>,
    /// A short name for URLs and imports.
    pub code: String,
    /// Its place in the tree, see [`UnitPath`].
    pub path: String,
    /// Its name.
    pub name: Json<Localised>,
    /// `centre`, `department`, `office` or `supervision`.
    pub kind: String,
    /// The telephone that residents can call.
    pub phone: String,
}

impl Unit {
    /// The unit as events write it down.
    pub fn reference(&self) -> UnitRef {
        UnitRef {
            id: self.id,
            path: UnitPath(self.path.clone()),
            name: self.name.0.clone(),
        }
    }
}

/// Every active unit, parents before children.
pub async fn all(conn: &mut Conn) -> Result<Vec<Unit>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select id, parent_id, code, path, name, kind, phone from units where active = 1 order by path")
        .fetch_all(c).await)?,
    )
}
