//! What staff were writing in the form of an action when they were interrupted.
//! Must not know which fields a form has; that is `forms`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::types::Json;
use uuid::Uuid;

use super::{Conn, StorageError, Tx};
use crate::domain::Action;

/// A draft of one person, on one case, for one action.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct FormDraft {
    /// What was written, by field.
    pub written: Json<BTreeMap<String, String>>,
    /// How many events of the case the person had seen.
    pub seen: i64,
    /// When it was saved last.
    pub updated_at: DateTime<Utc>,
}

/// Whose draft it is, and of what.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The person.
    pub person: Uuid,
    /// The case.
    pub case: Uuid,
    /// The action.
    pub action: Action,
}

/// The draft at that place.
pub async fn find(conn: &mut Conn, at: Place) -> Result<Option<FormDraft>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select written, seen, updated_at from form_drafts where person_id = $1 and case_id = $2 and action = $3")
        .bind(at.person).bind(at.case).bind(at.action.as_str()).fetch_optional(c).await)?)
}

/// Keeps a draft in place of the one before.
pub async fn save(tx: &mut Tx, at: Place, draft: &FormDraft) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "insert into form_drafts (person_id, case_id, action, written, seen, updated_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (person_id, case_id, action)
         do update set written = excluded.written, seen = excluded.seen, updated_at = excluded.updated_at")
        .bind(at.person).bind(at.case).bind(at.action.as_str())
        .bind(&draft.written).bind(draft.seen).bind(draft.updated_at).execute(c).await.map(drop))?;
    Ok(())
}

/// Removes a draft that was sent or thrown away.
pub async fn delete(tx: &mut Tx, at: Place) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from form_drafts where person_id = $1 and case_id = $2 and action = $3")
        .bind(at.person).bind(at.case).bind(at.action.as_str()).execute(c).await.map(drop))?;
    Ok(())
}

/// Removes every draft on a case, with its erasure.
pub async fn delete_of_case(tx: &mut Tx, case: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from form_drafts where case_id = $1").bind(case).execute(c).await.map(drop))?;
    Ok(())
}

/// Removes all but the newest `most` drafts of a person.
pub async fn thin_out(tx: &mut Tx, person: Uuid, most: i64) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "delete from form_drafts where person_id = $1 and updated_at <
            (select min(updated_at) from
                (select updated_at from form_drafts where person_id = $1 order by updated_at desc limit $2) newest)")
        .bind(person).bind(most).execute(c).await.map(drop))?;
    Ok(())
}

/// Removes drafts that were not touched since `before`.
pub async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from form_drafts where updated_at < $1").bind(before).execute(c).await.map(drop))?;
    Ok(())
}
