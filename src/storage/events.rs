//! The append-only history of cases.
//! Must not offer a way to change or remove an event.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::bulk::Value;
use super::{Conn, StorageError, Tx};
use crate::domain::Action;
use crate::domain::event::{ActorKind, Details, Happened, Visibility};
use crate::domain::proof;

/// One event as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Event {
    /// Which case.
    pub case_id: Uuid,
    /// Counts from 1.
    pub sequence: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// What sort of actor.
    #[sqlx(try_from = "String")]
    pub actor_kind: ActorKind,
    /// Which member of staff.
    pub actor_id: Option<Uuid>,
    /// Their name then.
    pub actor_name: String,
    /// What was done.
    #[sqlx(try_from = "String")]
    pub action: Action,
    /// Who may read it.
    #[sqlx(try_from = "String")]
    pub visibility: Visibility,
    /// Keeps short words from being guessed from their digest.
    pub salt: Vec<u8>,
    /// [`Details`] as JSON text, byte for byte as hashed; `jsonb` would reorder it.
    pub body: String,
    /// Digest of salt and body.
    pub body_hash: Vec<u8>,
    /// The event's own hash, see [`proof::Link`].
    pub hash: Vec<u8>,
    /// The key under which the action was sent, so that sending it twice does it once.
    pub idempotency_key: String,
}

/// What is given to make an event.
pub struct NewEvent {
    /// When.
    pub at: DateTime<Utc>,
    /// What sort of actor.
    pub actor_kind: ActorKind,
    /// Which member of staff.
    pub actor_id: Option<Uuid>,
    /// Their name.
    pub actor_name: String,
    /// What happened.
    pub details: Details,
    /// Random, 16 bytes.
    pub salt: [u8; 16],
    /// See [`Event::idempotency_key`].
    pub idempotency_key: String,
}

impl Event {
    /// Makes the next event of a case, chained to `previous`.
    pub fn chain(
        case_id: Uuid,
        case_number: &str,
        sequence: i64,
        previous: [u8; 32],
        new: NewEvent,
    ) -> Result<Self, StorageError> {
        let body =
            serde_json::to_string(&new.details).map_err(|_| StorageError::Unreadable("event"))?;
        let action = new.details.action();
        let mut event = Self {
            case_id,
            sequence,
            at: new.at,
            actor_kind: new.actor_kind,
            actor_id: new.actor_id,
            actor_name: new.actor_name,
            action,
            visibility: action.rule().visibility,
            salt: new.salt.to_vec(),
            body_hash: proof::digest(&new.salt, &body).to_vec(),
            body,
            hash: Vec::new(),
            idempotency_key: new.idempotency_key,
        };
        event.hash = event.computed_hash(case_number, previous).to_vec();
        Ok(event)
    }

    /// The hash that this event must have after `previous`.
    pub fn computed_hash(&self, case_number: &str, previous: [u8; 32]) -> [u8; 32] {
        let actor = format!(
            "{}:{}:{}",
            self.actor_kind,
            self.actor_id.unwrap_or_default(),
            self.actor_name
        );
        proof::Link {
            case_number,
            sequence: self.sequence,
            at: self.at,
            actor: &actor,
            action: self.action.as_str(),
            visibility: self.visibility.as_str(),
            body: self.body_hash.as_slice().try_into().unwrap_or_default(),
            previous,
        }
        .hash()
    }

    /// The row as `schema` orders it, for writing in bulk.
    pub fn row(&self) -> Vec<Value> {
        let text = |text: &str| Value::Text(Some(text.to_owned()));
        vec![
            Value::Uuid(Some(self.case_id)),
            Value::Integer(self.sequence),
            Value::Time(self.at),
            text(self.actor_kind.as_str()),
            Value::Uuid(self.actor_id),
            text(&self.actor_name),
            text(self.action.as_str()),
            text(self.visibility.as_str()),
            Value::Bytes(self.salt.clone()),
            text(&self.body),
            Value::Bytes(self.body_hash.clone()),
            Value::Bytes(self.hash.clone()),
            text(&self.idempotency_key),
        ]
    }

    /// Whether the words are those that the digest in the chain was made of.
    pub fn words_are_whole(&self) -> bool {
        self.body_hash == proof::digest(&self.salt, &self.body)
    }

    /// What happened.
    pub fn details(&self) -> Result<Details, StorageError> {
        serde_json::from_str(&self.body).map_err(|_| StorageError::Unreadable("event"))
    }

    /// What happened, when: what the rules of the domain read.
    pub fn happened(&self) -> Result<Happened, StorageError> {
        Ok(Happened {
            at: self.at,
            details: self.details()?,
        })
    }
}

/// The whole history of a case, oldest first.
pub async fn of(conn: &mut Conn, case: Uuid) -> Result<Vec<Event>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from events where case_id = $1 order by sequence").bind(case).fetch_all(c).await)?,
    )
}

/// Histories of cases in the order of their ids, after `after`, for checks of the whole house.
pub async fn of_range(
    conn: &mut Conn,
    after: Uuid,
    up_to: Uuid,
) -> Result<Vec<Event>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from events where case_id > $1 and case_id <= $2 order by case_id, sequence")
        .bind(after).bind(up_to).fetch_all(c).await)?,
    )
}

/// Appends an event, and puts it into the feed of those who follow.
pub async fn append(tx: &mut Tx, event: &Event) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "insert into events (case_id, sequence, at, actor_kind, actor_id, actor_name, action, visibility, salt, body, body_hash, hash, idempotency_key)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)")
        .bind(event.case_id).bind(event.sequence).bind(event.at).bind(event.actor_kind.as_str()).bind(event.actor_id)
        .bind(&event.actor_name).bind(event.action.as_str()).bind(event.visibility.as_str()).bind(&event.salt)
        .bind(&event.body).bind(&event.body_hash).bind(&event.hash).bind(&event.idempotency_key)
        .execute(c).await.map(drop))?;
    super::feed::append(tx, event.case_id, event.sequence).await
}
