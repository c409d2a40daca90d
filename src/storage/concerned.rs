//! Who is complained about (I11): an entry for each firm, site, post or employee, and the spellings by which
//! cases name it.
//! Must not hold what happened; a case names what it is about in its own row.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};
use crate::domain::case::ConcernedKind;

row! {
    /// One who is complained about.
    pub struct EntryRow in "concerned" by ["id"] {
        /// Its id.
        id: Uuid,
        /// What sort of thing.
        kind: ConcernedKind,
        /// Its full name.
        name: String,
        /// The name as it is searched and sorted by.
        sought: String,
        /// When a case named it first.
        created_at: DateTime<Utc>,
    }
}

row! {
    /// A spelling by which cases name an entry.
    pub struct KeyRow in "concerned_keys" by ["key"] {
        /// The spelling, with the sort of thing before it.
        key: String,
        /// Whose it is.
        concerned_id: Uuid,
    }
}

/// The entry that a spelling belongs to.
pub async fn of_key(conn: &mut Conn, key: &str) -> Result<Option<EntryRow>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select e.* from concerned_keys k join concerned e on e.id = k.concerned_id where k.key = $1")
        .bind(key).fetch_optional(c).await)?)
}

/// An entry.
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<EntryRow>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from concerned where id = $1").bind(id).fetch_optional(c).await)?,
    )
}

/// The spellings of an entry.
pub async fn keys_of(conn: &mut Conn, id: Uuid) -> Result<Vec<String>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_scalar("select key from concerned_keys where concerned_id = $1 order by key")
        .bind(id).fetch_all(c).await)?,
    )
}

/// Enters it under that spelling, where nobody has; gives whether it did.
pub async fn note(tx: &mut Tx, key: &str, entry: &EntryRow) -> Result<bool, StorageError> {
    if of_key(tx, key).await?.is_some() {
        return Ok(false);
    }
    bulk::insert(tx, &EntryRow::TABLE, vec![entry.row()]).await?;
    let spelled: u64 = on!(tx, c => sqlx::query(
        "insert into concerned_keys (key, concerned_id) values ($1, $2) on conflict do nothing")
        .bind(key).bind(entry.id).execute(c).await.map(|done| done.rows_affected()))?;
    if spelled == 0 {
        // Somebody else entered it at the same moment.
        remove(tx, entry.id).await?;
    }
    Ok(spelled > 0)
}

/// Gives an entry one more spelling, where nobody else has it.
pub async fn spell(tx: &mut Tx, key: &str, id: Uuid) -> Result<(), StorageError> {
    Ok(on!(tx, c => sqlx::query(
        "insert into concerned_keys (key, concerned_id) values ($1, $2) on conflict do nothing")
        .bind(key).bind(id).execute(c).await.map(drop))?)
}

/// Changes what an entry is called.
pub async fn update(tx: &mut Tx, before: &EntryRow, after: &EntryRow) -> Result<(), StorageError> {
    bulk::update(tx, &EntryRow::TABLE, &before.row(), after.row()).await
}

/// Gives every spelling of one entry to another, and takes the first away.
pub async fn merge(tx: &mut Tx, from: Uuid, into: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update concerned_keys set concerned_id = $1 where concerned_id = $2")
        .bind(into).bind(from).execute(c).await.map(drop))?;
    remove(tx, from).await
}

async fn remove(tx: &mut Tx, id: Uuid) -> Result<(), StorageError> {
    Ok(
        on!(tx, c => sqlx::query("delete from concerned where id = $1").bind(id).execute(c).await.map(drop))?,
    )
}

/// A spelling that some case names and no entry has; for checks of the whole house.
pub async fn unlisted(conn: &mut Conn) -> Result<Option<String>, StorageError> {
    Ok(on!(conn, c => sqlx::query_scalar(
        "select concerned from cases where concerned <> ''
         and not exists (select 1 from concerned_keys k where k.key = cases.concerned) limit 1")
        .fetch_optional(c).await)?)
}

/// Where a page of the register begins: after this entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// See [`EntryRow::sought`].
    pub sought: String,
    /// See [`EntryRow::id`].
    pub id: Uuid,
}

/// One page of the register in the order of names: with these characters in the name, of that kind or of any;
/// employees only where they are to be shown.
pub async fn page(
    conn: &mut Conn,
    sought: &str,
    kind: Option<ConcernedKind>,
    employees: bool,
    after: Option<&Place>,
    limit: i64,
) -> Result<Vec<EntryRow>, StorageError> {
    let pattern = sought
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select * from concerned where 1 = 1");
        if !pattern.is_empty() {
            query.push(" and sought like ").push_bind(format!("%{pattern}%")).push(" escape '\\'");
        }
        if let Some(kind) = kind {
            query.push(" and kind = ").push_bind(kind.as_str());
        }
        if !employees {
            query.push(" and kind <> ").push_bind(ConcernedKind::Employee.as_str());
        }
        if let Some(after) = after {
            query.push(" and (sought, id) > (").push_bind(after.sought.clone()).push(", ").push_bind(after.id).push(")");
        }
        query.push(" order by sought, id limit ").push_bind(limit);
        query.build_query_as().fetch_all(c).await
    })?)
}
