//! The audit log: who looked at what, and who changed whose rights (shape.md 4, safety.md).
//! Entries are added and never changed or removed. Must not hold contact data, passwords or codes.

use chrono::{DateTime, Utc};
use sqlx::types::Json;
use uuid::Uuid;

use super::{Conn, StorageError, Tx};

words! {
    /// What was done. A word that was stored keeps its spelling for ever.
    pub enum Done {
        RevealContact = "reveal_contact",
        LookUpCaller = "look_up_caller",
        CreateUser = "create_user",
        DisableUser = "disable_user",
        EnableUser = "enable_user",
        SetPassword = "set_password",
        RemoveCodes = "remove_codes",
        Grant = "grant",
        Revoke = "revoke",
    }
}

/// One entry.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Entry {
    /// Its id; ids of later entries are greater.
    pub id: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// Who, of the staff; `None` for a resident and for the operator's command line.
    pub person_id: Option<Uuid>,
    /// Their name as it was then; of the operator, the command.
    pub person_name: String,
    /// What was done.
    #[sqlx(try_from = "String")]
    pub action: Done,
    /// What it was done to: `case` or `person`.
    pub subject_kind: String,
    /// Which one.
    pub subject_id: Option<Uuid>,
    /// The case that it belongs to, if any.
    pub case_id: Option<Uuid>,
    /// Why, in the words of who did it; empty where nobody is asked.
    pub reason: String,
    /// What else belongs to it, such as role and unit; never personal.
    pub details: Json<serde_json::Value>,
}

impl Entry {
    /// An entry about a case.
    pub fn about_case(at: DateTime<Utc>, action: Done, case: Uuid) -> Self {
        Self {
            case_id: Some(case),
            ..Self::new(at, action, "case", case)
        }
    }

    /// An entry about a member of staff, left by the operator's command line.
    pub fn by_operator(at: DateTime<Utc>, action: Done, person: Uuid) -> Self {
        Self {
            person_name: "huiyin admin".into(),
            ..Self::new(at, action, "person", person)
        }
    }

    fn new(at: DateTime<Utc>, action: Done, kind: &str, subject: Uuid) -> Self {
        Self {
            id: Uuid::now_v7(),
            at,
            person_id: None,
            person_name: String::new(),
            action,
            subject_kind: kind.to_owned(),
            subject_id: Some(subject),
            case_id: None,
            reason: String::new(),
            details: Json(serde_json::json!({})),
        }
    }
}

/// Adds an entry, in the transaction of what it tells of.
pub async fn append(tx: &mut Tx, entry: &Entry) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "insert into audit (id, at, person_id, person_name, action, subject_kind, subject_id, case_id, reason, details)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
        .bind(entry.id).bind(entry.at).bind(entry.person_id).bind(&entry.person_name).bind(entry.action.as_str())
        .bind(&entry.subject_kind).bind(entry.subject_id).bind(entry.case_id).bind(&entry.reason).bind(&entry.details)
        .execute(c).await.map(drop))?;
    Ok(())
}

/// When that person last did that to that case.
pub async fn last(
    conn: &mut Conn,
    case: Uuid,
    person: Uuid,
    action: Done,
) -> Result<Option<DateTime<Utc>>, StorageError> {
    Ok(on!(conn, c => sqlx::query_scalar(
        "select at from audit where case_id = $1 and person_id = $2 and action = $3 order by at desc limit 1")
        .bind(case).bind(person).bind(action.as_str()).fetch_optional(c).await)?)
}

/// A page of the log in its order, after the entry `after`.
pub async fn page(conn: &mut Conn, after: Uuid, limit: i64) -> Result<Vec<Entry>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from audit where id > $1 order by id limit $2")
        .bind(after).bind(limit).fetch_all(c).await)?,
    )
}
