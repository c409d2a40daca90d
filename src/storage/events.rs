//! The append-only history of cases.
//! Must not offer a way to change or remove an event.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::rows::{Word, row};
use super::{Conn, StorageError, Tx, bulk};
use crate::domain::actions::Details;
use crate::domain::event::{ActorKind, Body, Happened, Visibility};
use crate::domain::proof::{self, Header, OpenedHeader, OpenedPart, PublicChain, PublicLink, hex};
use crate::domain::{Action, State};

/// The policy of an installation that never published one.
pub const FIRST_POLICY: i64 = 1;

row! {
    /// One event as it is kept. What people wrote, and the actor's name, can be erased: the text and
    /// its salt are empty then, and the digest stays.
    pub struct Event in "events" by ["case_id", "sequence"] {
        /// Which case.
        case_id: Uuid,
        /// Counts from 1.
        sequence: i64,
        /// When.
        at: DateTime<Utc>,
        /// What sort of actor.
        actor_kind: ActorKind,
        /// Which member of staff.
        actor_id: Option<Uuid>,
        /// Their name then.
        actor_name: String,
        /// Keeps the name from being guessed from its digest.
        name_salt: Vec<u8>,
        /// Digest of the name; empty where there is none.
        name_digest: Vec<u8>,
        /// What was done; a newer version may know more words.
        action: Word<Action>,
        /// Who may read it.
        visibility: Visibility,
        /// The policy under which it happened.
        policy: i64,
        /// The state after it; a newer version may know more words.
        state: Word<State>,
        /// [`Body::facts`], byte for byte as digested; `jsonb` would reorder it.
        facts: String,
        /// Keeps few facts from being guessed from their digest.
        facts_salt: Vec<u8>,
        /// [`Body::words`], byte for byte as digested.
        words: String,
        /// Keeps short words from being guessed from their digest.
        words_salt: Vec<u8>,
        /// Digest of the words.
        words_digest: Vec<u8>,
        /// [`Own::beside`](super::cases::Own::beside), where this event changed it; otherwise empty.
        beside: Vec<u8>,
        /// Keeps the header of an internal event from being guessed from its digest.
        header_salt: Vec<u8>,
        /// See [`Header::digest`].
        header_digest: Vec<u8>,
        /// The event's own hash, see [`proof::link`].
        hash: Vec<u8>,
        /// The key under which the action was sent, so that sending it twice does it once.
        idempotency_key: String,
    }
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
    /// The policy under which it happens.
    pub policy: i64,
    /// The state after it.
    pub state: State,
    /// What is kept beside the events from now on, where it changes.
    pub beside: Option<[u8; 32]>,
    /// Random, 16 bytes; the salts come from it, and nobody keeps it.
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
        let body = new
            .details
            .body()
            .map_err(|_| StorageError::Unreadable("event"))?;
        let action = new
            .details
            .action()
            .ok_or(StorageError::Unreadable("event"))?;
        let salt = |part: &str| proof::salt(&new.salt, part).to_vec();
        let name_salt = match new.actor_name.is_empty() {
            true => Vec::new(),
            false => salt("name"),
        };
        let mut event = Self {
            case_id,
            sequence,
            at: new.at,
            actor_kind: new.actor_kind,
            actor_id: new.actor_id,
            actor_name: new.actor_name,
            name_salt,
            name_digest: Vec::new(),
            action: Word::Known(action),
            visibility: new.details.visibility(),
            policy: new.policy,
            state: Word::Known(new.state),
            facts: body.facts,
            facts_salt: salt("facts"),
            words: body.words,
            words_salt: salt("words"),
            words_digest: Vec::new(),
            beside: new.beside.map(Vec::from).unwrap_or_default(),
            header_salt: salt("header"),
            header_digest: Vec::new(),
            hash: Vec::new(),
            idempotency_key: new.idempotency_key,
        };
        event.seal(case_number, &previous);
        Ok(event)
    }

    /// Computes digests and hash of a new event.
    pub(crate) fn seal(&mut self, case_number: &str, previous: &[u8; 32]) {
        if !self.name_salt.is_empty() {
            self.name_digest = proof::digest(&self.name_salt, &self.actor_name).to_vec();
        }
        self.words_digest = proof::digest(&self.words_salt, &self.words).to_vec();
        self.header_digest = self.computed_header().to_vec();
        self.hash = proof::link(case_number, self.sequence, &self.header_digest, previous).to_vec();
    }

    fn facts_digest(&self) -> [u8; 32] {
        proof::digest(&self.facts_salt, &self.facts)
    }

    fn key_digest(&self) -> [u8; 32] {
        proof::digest(&self.header_salt, &self.idempotency_key)
    }

    fn computed_header(&self) -> [u8; 32] {
        Header {
            at: self.at,
            actor_kind: self.actor_kind.as_str(),
            actor_id: self.actor_id,
            name: &self.name_digest,
            action: self.action.as_str(),
            visibility: self.visibility.as_str(),
            policy: self.policy,
            state: self.state.as_str(),
            facts: &self.facts_digest(),
            words: &self.words_digest,
            beside: &self.beside,
            key: &self.key_digest(),
        }
        .digest(&self.header_salt)
    }

    /// Whether everything in it is what its hash was made of, after `previous`.
    pub fn holds(&self, case_number: &str, previous: &[u8; 32]) -> bool {
        self.name_is_whole()
            && self.words_are_whole()
            && self.header_digest == self.computed_header()
            && self.hash == proof::link(case_number, self.sequence, &self.header_digest, previous)
    }

    fn name_is_whole(&self) -> bool {
        match self.name_salt.is_empty() {
            true => self.actor_name.is_empty(),
            false => self.name_digest == proof::digest(&self.name_salt, &self.actor_name),
        }
    }

    /// What was erased leaves no words and no salt by which they could be guessed.
    fn words_are_whole(&self) -> bool {
        match self.words_salt.is_empty() {
            true => matches!(self.words.as_str(), "" | "{}"),
            false => self.words_digest == proof::digest(&self.words_salt, &self.words),
        }
    }

    /// What happened.
    pub fn details(&self) -> Result<Details, StorageError> {
        let body = Body {
            facts: self.facts.clone(),
            words: self.words.clone(),
        };
        Details::read(self.action.as_str(), self.state.as_str(), &body)
            .map_err(|_| StorageError::Unreadable("event"))
    }

    /// What happened, when: what the rules of the domain read.
    pub fn happened(&self) -> Result<Happened, StorageError> {
        Ok(Happened {
            at: self.at,
            details: self.details()?,
            policy: self.policy,
            by: self.actor_id,
        })
    }

    /// The event as its resident may see it: closed where it is internal (T2).
    pub fn public_link(&self) -> PublicLink {
        let opened = |salt: &[u8], text: &str| {
            (!salt.is_empty()).then(|| OpenedPart {
                salt: hex(salt),
                text: text.to_owned(),
            })
        };
        PublicLink {
            sequence: self.sequence,
            header_digest: hex(&self.header_digest),
            hash: hex(&self.hash),
            opened: (self.visibility == Visibility::Public).then(|| OpenedHeader {
                salt: hex(&self.header_salt),
                at: self.at,
                actor_kind: self.actor_kind.as_str().to_owned(),
                actor_id: self.actor_id,
                name_digest: hex(&self.name_digest),
                action: self.action.as_str().to_owned(),
                visibility: self.visibility.as_str().to_owned(),
                policy: self.policy,
                state: self.state.as_str().to_owned(),
                facts_digest: hex(&self.facts_digest()),
                words_digest: hex(&self.words_digest),
                beside: hex(&self.beside),
                key_digest: hex(&self.key_digest()),
                facts: opened(&self.facts_salt, &self.facts),
                words: opened(&self.words_salt, &self.words),
            }),
        }
    }
}

/// The chain of a case as its resident may see it (T2).
pub fn public_chain(case_number: &str, events: &[Event]) -> PublicChain {
    PublicChain {
        format: proof::FORMAT.to_owned(),
        case: case_number.to_owned(),
        links: events.iter().map(Event::public_link).collect(),
    }
}

/// The whole history of a case, oldest first.
pub async fn of(conn: &mut Conn, case: Uuid) -> Result<Vec<Event>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from events where case_id = $1 order by sequence").bind(case).fetch_all(c).await)?,
    )
}

/// The event of a case that was sent under that key.
pub async fn under_key(
    conn: &mut Conn,
    case: Uuid,
    key: &str,
) -> Result<Option<Event>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from events where case_id = $1 and idempotency_key = $2")
        .bind(case).bind(key).fetch_optional(c).await)?,
    )
}

/// One event of a case.
pub async fn one(
    conn: &mut Conn,
    case: Uuid,
    sequence: i64,
) -> Result<Option<Event>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from events where case_id = $1 and sequence = $2")
        .bind(case).bind(sequence).fetch_optional(c).await)?,
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
    bulk::insert(tx, &Event::TABLE, vec![event.row()]).await?;
    super::feed::append(tx, event.case_id, event.sequence).await
}

/// Histories of the cases of [`cases::running`](super::cases::running), in the same order.
pub async fn of_running(
    conn: &mut Conn,
    after: Uuid,
    up_to: Uuid,
) -> Result<Vec<Event>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select events.* from events join cases on cases.id = events.case_id
         where cases.id > $1 and cases.id <= $2 and (cases.open = 1 or cases.state = 'replied')
         order by events.case_id, events.sequence")
        .bind(after).bind(up_to).fetch_all(c).await)?)
}

/// Histories of some cases, each oldest first.
pub async fn of_cases(conn: &mut Conn, cases: &[Uuid]) -> Result<Vec<Event>, StorageError> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(conn, c => {
        let mut query = sqlx::QueryBuilder::new("select * from events where case_id in (");
        let mut list = query.separated(", ");
        for case in cases {
            list.push_bind(*case);
        }
        query.push(") order by case_id, sequence");
        query.build_query_as().fetch_all(c).await
    })?)
}
