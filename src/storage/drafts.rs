//! Unfinished forms of residents, so that a bad line loses nothing.
//! Must not know what the answers mean; they are `forms::filing`.

use chrono::{DateTime, Utc};
use sqlx::types::Json;
use uuid::Uuid;

use super::{Conn, StorageError, Tx};
use crate::forms::filing::Answers;

/// A draft.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Draft {
    /// Its id; the resident's cookie holds it.
    pub id: Uuid,
    /// What was answered so far.
    pub answers: Json<Answers>,
    /// The case that it became.
    pub case_id: Option<Uuid>,
    /// How many photos it has.
    pub photos: i64,
}

/// The draft with that id.
pub async fn find(conn: &mut Conn, id: Uuid) -> Result<Option<Draft>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select id, answers, case_id, (select count(*) from attachments where draft_id = drafts.id and case_id is null) as photos
         from drafts where id = $1")
        .bind(id).fetch_optional(c).await)?)
}

/// Locks the draft until the transaction ends, so that answers from two windows and the filing come
/// one after the other; gives it as it is now.
pub async fn lock(tx: &mut Tx, id: Uuid) -> Result<Option<Draft>, StorageError> {
    Ok(on!(tx, c => sqlx::query_as(
        "update drafts set updated_at = updated_at where id = $1
         returning id, answers, case_id, (select count(*) from attachments where draft_id = drafts.id and case_id is null) as photos")
        .bind(id).fetch_optional(c).await)?)
}

/// Keeps the answers; a draft that has become a case is not touched any more.
pub async fn save(
    tx: &mut Tx,
    id: Uuid,
    answers: &Answers,
    now: DateTime<Utc>,
) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "insert into drafts (id, answers, created_at, updated_at) values ($1, $2, $3, $3)
         on conflict (id) do update set answers = excluded.answers, updated_at = excluded.updated_at where drafts.case_id is null")
        .bind(id).bind(Json(answers)).bind(now).execute(c).await.map(drop))?;
    Ok(())
}

/// The draft has become a case: what was typed is in the case now, and leaves the draft.
pub async fn filed(
    tx: &mut Tx,
    id: Uuid,
    case: Uuid,
    now: DateTime<Utc>,
) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update drafts set answers = $2, case_id = $3, updated_at = $4 where id = $1")
        .bind(id).bind(Json(Answers::default())).bind(case).bind(now).execute(c).await.map(drop))?;
    Ok(())
}

/// Removes drafts that were not touched since `before`; gives the ids of their attachments.
pub async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<Vec<Uuid>, StorageError> {
    let files = on!(tx, c => sqlx::query_scalar(
        "delete from attachments where case_id is null and draft_id in (select id from drafts where updated_at < $1) returning id")
        .bind(before).fetch_all(c).await)?;
    on!(tx, c => sqlx::query(
        "update attachments set draft_id = null where draft_id in (select id from drafts where updated_at < $1)")
        .bind(before).execute(c).await.map(drop))?;
    on!(tx, c => sqlx::query("delete from drafts where updated_at < $1").bind(before).execute(c).await.map(drop))?;
    Ok(files)
}
