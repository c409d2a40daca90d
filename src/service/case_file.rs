//! A case as a whole: its row, its history, where it stands and its clocks; and the one way to
//! write the next event.
//! Must not decide who may act; callers ask `lifecycle::check` first.

use uuid::Uuid;

use super::App;
use super::projection::{clocks_of, project};
use crate::domain::clocks::Clock;
use crate::domain::event::{ActorKind, Details, Happened, Standing, Statement};
use crate::domain::permissions;
use crate::domain::role::{Actor, Grant};
use crate::error::{Error, Result};
use crate::storage::cases::Case;
use crate::storage::events::{Event, NewEvent};
use crate::storage::{Conn, StorageError, Tx, cases, events};

/// Who acts, with the name that goes into the history.
#[derive(Clone, Debug)]
pub enum Who {
    /// The resident whose case it is.
    Resident,
    /// A clock.
    System,
    /// A signed-in member of staff.
    Staff {
        /// Their id.
        id: Uuid,
        /// Their name.
        name: String,
        /// Their roles.
        grants: Vec<Grant>,
    },
}

impl Who {
    /// The person as the rules see them.
    pub fn actor(&self) -> Actor {
        match self {
            Self::Resident => Actor::Resident,
            Self::System => Actor::System,
            Self::Staff { id, grants, .. } => Actor::Staff {
                id: id.to_string(),
                grants: grants.clone(),
            },
        }
    }

    /// The id of a member of staff.
    pub fn id(&self) -> Option<Uuid> {
        match self {
            Self::Staff { id, .. } => Some(*id),
            Self::Resident | Self::System => None,
        }
    }

    fn kind(&self) -> ActorKind {
        match self {
            Self::Resident => ActorKind::Resident,
            Self::System => ActorKind::System,
            Self::Staff { .. } => ActorKind::Staff,
        }
    }
}

/// A case with everything that happened to it.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// Its row.
    pub case: Case,
    /// Its events, oldest first.
    pub events: Vec<Event>,
    /// The same events as the rules read them.
    pub history: Vec<Happened>,
    /// Where it stands.
    pub standing: Standing,
}

impl CaseFile {
    /// Reads the history of a case.
    pub async fn read(conn: &mut Conn, case: Case) -> Result<Self> {
        let events = events::of(conn, case.id).await?;
        Self::from_events(case, events)
    }

    /// Puts a case and its events together.
    pub fn from_events(case: Case, events: Vec<Event>) -> Result<Self> {
        let history = events
            .iter()
            .map(Event::happened)
            .collect::<Result<Vec<_>, _>>()?;
        let standing = Standing::of(&history).ok_or(StorageError::Unreadable("history"))?;
        Ok(Self {
            case,
            events,
            history,
            standing,
        })
    }

    /// What the resident told us.
    pub fn statement(&self) -> Result<&Statement> {
        match self.history.first().map(|first| &first.details) {
            Some(Details::File(statement)) => Ok(statement),
            _ => Err(StorageError::Unreadable("history").into()),
        }
    }

    /// The case's clocks, computed from its events.
    pub fn clocks(&self, app: &App) -> Vec<Clock> {
        clocks_of(app, &self.standing, &self.history)
    }

    /// Writes the next event of the case and the row that follows from it.
    pub async fn append(
        &mut self,
        tx: &mut Tx,
        app: &App,
        who: &Who,
        details: Details,
        key: String,
    ) -> Result<()> {
        let before = self.case.clone();
        let previous = hash(&self.case.last_hash)?;
        let (actor_id, actor_name) = match who {
            Who::Staff { id, name, .. } => (Some(*id), name.clone()),
            Who::Resident | Who::System => (None, String::new()),
        };
        // Time never runs backwards inside a case, even where the machine's clock does.
        let at = app.clock.now().max(self.case.updated_at);
        let event = Event::chain(
            self.case.id,
            &self.case.number,
            self.case.event_count + 1,
            previous,
            NewEvent {
                at,
                actor_kind: who.kind(),
                actor_id,
                actor_name,
                details,
                salt: rand::random(),
                idempotency_key: key,
            },
        )?;
        events::append(tx, &event).await?;
        let happened = event.happened()?;
        self.standing.apply(happened.at, &happened.details);
        self.history.push(happened);
        self.case.event_count = event.sequence;
        self.case.last_hash.clone_from(&event.hash);
        self.case.updated_at = at;
        self.events.push(event);
        let clocks = self.clocks(app);
        project(&mut self.case, &self.standing, &clocks);
        cases::update(tx, &before, &self.case).await?;
        Ok(())
    }
}

/// A stored hash as 32 bytes.
pub fn hash(bytes: &[u8]) -> Result<[u8; 32], StorageError> {
    bytes
        .try_into()
        .map_err(|_| StorageError::Unreadable("hash"))
}

/// Opens a case for a member of staff; what they may not see does not exist for them.
pub async fn for_staff(conn: &mut Conn, who: &Who, number: &str) -> Result<CaseFile> {
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::NotFound);
    }
    let case = cases::by_number(conn, number)
        .await?
        .ok_or(Error::NotFound)?;
    let file = CaseFile::read(conn, case).await?;
    let receiver = file.case.first_receiver_id.map(|id| id.to_string());
    match permissions::may_see(&who.actor(), &file.standing.unit.path, receiver.as_deref()) {
        true => Ok(file),
        false => Err(Error::NotFound),
    }
}
