//! What is known about each attached file. The bytes are in `service::files`.
//! Must not serve anything.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};

row! {
    /// A file attached to a draft or a case.
    pub struct Attachment in "attachments" by ["id"] {
        /// Its id, and the name of its file on disk.
        id: Uuid,
        /// The draft that it came with.
        draft_id: Option<Uuid>,
        /// The case that it belongs to; `None` while it is a draft's.
        case_id: Option<Uuid>,
        /// The name that the resident gave it, made safe.
        name: String,
        /// Found by content, not by name.
        media_type: String,
        /// In bytes.
        size: i64,
        /// SHA-256 of the bytes as kept.
        sha256: Vec<u8>,
        /// When it came.
        created_at: DateTime<Utc>,
    }
}

impl Attachment {
    /// Whether it belongs to a case, and so stays.
    pub const fn in_case(&self) -> bool {
        self.case_id.is_some()
    }
}

/// Adds a file to a draft.
pub async fn insert(tx: &mut Tx, file: &Attachment) -> Result<(), StorageError> {
    bulk::insert(tx, &Attachment::TABLE, vec![file.row()]).await
}

/// The files of a draft, oldest first.
pub async fn of_draft(conn: &mut Conn, draft: Uuid) -> Result<Vec<Attachment>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from attachments where draft_id = $1 and case_id is null order by created_at, id")
        .bind(draft).fetch_all(c).await)?)
}

/// The files of a case, oldest first.
pub async fn of_case(conn: &mut Conn, case: Uuid) -> Result<Vec<Attachment>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from attachments where case_id = $1 order by created_at, id")
        .bind(case).fetch_all(c).await)?)
}

/// A file goes with its draft into the case.
pub async fn move_to_case(tx: &mut Tx, draft: Uuid, case: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update attachments set case_id = $2 where draft_id = $1 and case_id is null")
        .bind(draft).bind(case).execute(c).await.map(drop))?;
    Ok(())
}

/// Takes a file out of a draft; `false` when it is not there, or already belongs to a case.
pub async fn delete_from_draft(tx: &mut Tx, draft: Uuid, file: Uuid) -> Result<bool, StorageError> {
    let removed = on!(tx, c => sqlx::query("delete from attachments where id = $1 and draft_id = $2 and case_id is null")
        .bind(file).bind(draft).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(removed == 1)
}

/// Which of these ids, a few hundred at most, are known; a file on disk that is not may be removed.
pub async fn known(conn: &mut Conn, ids: &[Uuid]) -> Result<Vec<Uuid>, StorageError> {
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select id from attachments where id in (");
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(*id);
        }
        query.push(")");
        query.build_query_scalar().fetch_all(c).await
    })?)
}

/// The files of a range of cases, in the order of cases and ids, for checks of the whole house.
pub async fn of_range(
    conn: &mut Conn,
    after: Uuid,
    up_to: Uuid,
) -> Result<Vec<Attachment>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from attachments where case_id > $1 and case_id <= $2 order by case_id, id")
        .bind(after).bind(up_to).fetch_all(c).await)?)
}

/// Cases with a file whose draft became another case, or none: somebody moved it.
pub async fn strayed(conn: &mut Conn) -> Result<Vec<Uuid>, StorageError> {
    Ok(on!(conn, c => sqlx::query_scalar(
        "select a.case_id from attachments a join drafts d on d.id = a.draft_id
         where a.case_id is not null and (d.case_id is null or d.case_id <> a.case_id)")
        .fetch_all(c).await)?)
}

/// Whether there is any file at all.
pub async fn any(conn: &mut Conn) -> Result<bool, StorageError> {
    let one: Option<Uuid> = on!(conn, c => sqlx::query_scalar("select id from attachments limit 1")
        .fetch_optional(c).await)?;
    Ok(one.is_some())
}

/// Every attachment of the house, for backups.
pub async fn all(conn: &mut Conn) -> Result<Vec<Attachment>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as("select * from attachments order by id").fetch_all(c).await)?)
}
