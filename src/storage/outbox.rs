//! What people are to be told: one row for each event, recipient and channel.
//! Must not hold texts or contact data: both are looked up when a message is sent.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Conn, StorageError, Tx};

words! {
    /// Who is told.
    pub enum Recipient {
        Resident = "resident",
    }
}

words! {
    /// Which way a message goes.
    pub enum MessageChannel {
        // Chosen when it is sent: by then the resident may have changed their mind.
        Pending = "pending",
    }
}

words! {
    /// Where a message stands.
    pub enum MessageState {
        Held = "held",
    }
}

/// A message as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Message {
    /// Its id.
    pub id: Uuid,
    /// Which case.
    pub case_id: Uuid,
    /// Which event of it.
    pub sequence: i64,
    /// Who is told.
    #[sqlx(try_from = "String")]
    pub recipient: Recipient,
    /// What it is about: the word of the event.
    pub message: String,
    /// In which language.
    pub language: String,
    /// Which way it goes.
    #[sqlx(try_from = "String")]
    pub channel: MessageChannel,
    /// Where it stands.
    #[sqlx(try_from = "String")]
    pub state: MessageState,
    /// Not sent before.
    pub not_before: DateTime<Utc>,
    /// How often it was tried.
    pub tries: i64,
    /// What went wrong last.
    pub last_error: String,
    /// When it was written.
    pub created_at: DateTime<Utc>,
}

/// Writes a message. That somebody would be told twice is refused by the table and an error.
pub async fn insert(tx: &mut Tx, message: &Message) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "insert into outbox (id, case_id, sequence, recipient, message, language, channel, state, not_before, tries, last_error, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
        .bind(message.id).bind(message.case_id).bind(message.sequence).bind(message.recipient.as_str()).bind(&message.message)
        .bind(&message.language).bind(message.channel.as_str()).bind(message.state.as_str()).bind(message.not_before)
        .bind(message.tries).bind(&message.last_error).bind(message.created_at).execute(c).await.map(drop))?;
    Ok(())
}

/// Takes back what was to be told of an event, where it has not left; whether there was anything.
pub async fn take_back(tx: &mut Tx, case: Uuid, sequence: i64) -> Result<bool, StorageError> {
    let gone = on!(tx, c => sqlx::query("delete from outbox where case_id = $1 and sequence = $2 and state = $3")
        .bind(case).bind(sequence).bind(MessageState::Held.as_str()).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(gone > 0)
}

/// What there is to tell about a case, in the order of its events.
pub async fn of_case(conn: &mut Conn, case: Uuid) -> Result<Vec<Message>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from outbox where case_id = $1 order by sequence").bind(case).fetch_all(c).await)?,
    )
}
