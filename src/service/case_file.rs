//! A case as a whole: its row, its history, where it stands and its clocks; and the one way to
//! write the next event.
//! Must not decide who may act; callers ask `lifecycle::check` first.

use uuid::Uuid;

use super::App;
use super::projection::{self, Follows, clocks_of};
use super::security::{self, About, Signal};
use super::{concerned, dispatching};
use crate::domain::actions::{Author, Details};
use crate::domain::clocks::{Clock, ClockKind};
use crate::domain::event::{Happened, PersonRef, Stamp, Standing, Statement};
use crate::domain::notices;
use crate::domain::permissions;
use crate::domain::policy::Policies;
use crate::domain::role::{Actor, Grant, Role, UnitPath};
use crate::domain::violations::{self, Offence};
use crate::error::{Error, Result};
use crate::storage::cases::{Case, Own};
use crate::storage::events::{Event, NewEvent};
use crate::storage::{
    Conn, StorageError, Tx, assignments, attachments, cases, commitments, contacts, events,
    handovers, notices as notice_rows, revisits, violations as violation_rows,
};

/// Who acts, with the name that goes into the history.
#[derive(Clone, Debug)]
pub enum Who {
    /// The resident whose case it is.
    Resident,
    /// A clock.
    System,
    /// The body outside that a case was handed over to, by its link (D6): what it is called.
    Outside(String),
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
            Self::Outside(_) => Actor::Outside,
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
            Self::Resident | Self::System | Self::Outside(_) => None,
        }
    }

    /// The person as the history names them.
    pub fn author(&self) -> Author {
        match self {
            Self::Resident => Author::Resident,
            Self::System => Author::System,
            Self::Outside(body) => Author::Outside(body.clone()),
            Self::Staff { id, name, .. } => Author::Staff(PersonRef {
                id: *id,
                name: name.clone(),
            }),
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
    beside: Option<[u8; 32]>,
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
            beside: None,
        })
    }

    /// A case of which nothing but its events is believed; clocks are not in its row.
    pub fn of_events(own: Own, events: Vec<Event>) -> Result<Self> {
        let history = events
            .iter()
            .map(Event::happened)
            .collect::<Result<Vec<_>, _>>()?;
        let standing = Standing::of(&history).ok_or(StorageError::Unreadable("history"))?;
        let case = projection::row(own, &events, &history, &standing, &Policies::default(), &[])?;
        Self::from_events(case, events)
    }

    /// What the resident told us.
    pub fn statement(&self) -> Result<&Statement> {
        Ok(projection::statement(&self.history)?)
    }

    /// What happened, with the number of its event.
    pub fn sequenced(&self) -> impl Iterator<Item = (i64, &Details)> {
        let details = self.history.iter().map(|happened| &happened.details);
        self.events.iter().map(|event| event.sequence).zip(details)
    }

    /// The case's clocks, computed from its events.
    pub fn clocks(&self, app: &App) -> Vec<Clock> {
        clocks_of(
            app.policies(),
            &app.directory(),
            &self.standing,
            &self.history,
        )
    }

    /// The clock on which its resident has been waited for too long.
    pub fn waited_out(&self, app: &App) -> Option<ClockKind> {
        let now = app.clock.now();
        let clocks = self.clocks(app);
        let over = clocks.iter().find(|clock| {
            clock.kind.waits_for_resident() && clock.next_due().is_some_and(|due| due < now)
        });
        over.map(|clock| clock.kind)
    }

    /// The row that follows from the events, and everything else that does.
    pub fn projected(&self, app: &App) -> Result<(Case, Follows)> {
        let clocks = self.clocks(app);
        let row = projection::row(
            self.case.own(),
            &self.events,
            &self.history,
            &self.standing,
            app.policies(),
            &clocks,
        )?;
        let follows = Follows::of(self.case.id, &self.standing, &clocks);
        Ok((row, follows))
    }

    /// Says that contact data, files or the query code of the case were changed in this transaction:
    /// the next event vouches for them as they are now.
    pub async fn vouch(&mut self, tx: &mut Tx) -> Result<()> {
        let contact = contacts::kept(tx, self.case.id).await?;
        let mut files = attachments::of_case(tx, self.case.id).await?;
        files.sort_by_key(|file| file.id);
        self.beside = Some(self.case.own().beside(contact.as_ref(), &files));
        Ok(())
    }

    /// Lets the case open with another query code; the next event vouches for it.
    pub async fn reopen_with(&mut self, tx: &mut Tx, hash: [u8; 32]) -> Result<()> {
        cases::set_query_code(tx, self.case.id, &hash).await?;
        self.case.query_code_hash = hash.to_vec();
        self.vouch(tx).await
    }

    /// Writes the next event of the case and the rows that follow from it.
    pub async fn append(
        &mut self,
        tx: &mut Tx,
        app: &App,
        author: &Author,
        details: Details,
        key: String,
    ) -> Result<()> {
        let (actor_kind, actor_id, actor_name) = author.named();
        // Time never runs backwards inside a case, even where the machine's clock does.
        let at = app.clock.now().max(self.case.updated_at);
        let policy = app.policies().in_force(at).number;
        let stamp = Stamp {
            at,
            policy,
            by: actor_id,
        };
        let assigned = !self.standing.assignments.is_empty();
        let asked = !self.standing.revisits.is_empty();
        let handed = self.standing.handed_over.is_some();
        let about = self.standing.concerned.clone();
        let committed = !self.standing.commitments.is_empty();
        self.standing.apply(stamp, &details);
        let event = Event::chain(
            self.case.id,
            &self.case.number,
            self.case.event_count + 1,
            hash(&self.case.last_hash)?,
            NewEvent {
                at,
                actor_kind,
                actor_id,
                actor_name,
                details: details.clone(),
                policy,
                state: self.standing.state,
                beside: self.beside.take(),
                salt: rand::random(),
                idempotency_key: key,
            },
        )?;
        events::append(tx, &event).await?;
        if let Some(lesson) = details.teaches() {
            dispatching::learn(tx, self, &event, lesson).await?;
        }
        self.history.push(Happened {
            at,
            policy,
            by: actor_id,
            details,
        });
        self.events.push(event);
        let named = (self.standing.concerned.as_ref()).filter(|now| about.as_ref() != Some(*now));
        if let Some(concerned) = named {
            concerned::note(tx, app, concerned).await?;
        }
        let (row, follows) = self.projected(app)?;
        cases::update(tx, &self.case, &row).await?;
        self.case = row;
        if handed || follows.handover.is_some() {
            handovers::replace(tx, self.case.id, follows.handover.as_ref()).await?;
        }
        if !follows.notices.is_empty() {
            let there = notice_rows::of_case(tx, self.case.id).await?;
            notice_rows::replace(tx, &there, &follows.notices).await?;
        }
        if !follows.violations.is_empty() {
            let there = violation_rows::of_case(tx, self.case.id).await?;
            violation_rows::replace(tx, &there, &follows.violations).await?;
        }
        if committed || !follows.commitments.is_empty() {
            let there = commitments::of_case(tx, self.case.id).await?;
            commitments::replace(tx, &there, &follows.commitments).await?;
        }
        if assigned || !follows.assignments.is_empty() {
            let there = assignments::of_case(tx, self.case.id).await?;
            assignments::replace(tx, &there, &follows.assignments).await?;
        }
        if asked || !follows.revisits.is_empty() {
            let there = revisits::of_case(tx, self.case.id).await?;
            revisits::replace(tx, &there, &follows.revisits).await?;
        }
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
pub async fn for_staff(app: &App, conn: &mut Conn, who: &Who, number: &str) -> Result<CaseFile> {
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::NotFound);
    }
    let case = cases::by_number(conn, number)
        .await?
        .ok_or(Error::NotFound)?;
    opened(app, conn, who, case).await
}

/// A case for whoever asks; see [`check`].
pub async fn opened(app: &App, conn: &mut Conn, who: &Who, case: Case) -> Result<CaseFile> {
    let Sight { seen, place } = sight(app, who, &case);
    let (id, mut file) = (case.id, CaseFile::read(conn, case).await?);
    // What may be done is asked of where units stand now.
    if let Some(place) = place {
        file.standing.unit.path = place;
    }
    let reviewing = file.standing.reviewed_by.as_mut();
    if let Some((by, now)) = reviewing.and_then(|by| {
        let now = app.directory().unit(by.id)?.path.clone();
        Some((by, now))
    }) {
        by.path = UnitPath(now);
    }
    let directory = app.directory();
    for offence in &mut file.standing.offences {
        if let Some(unit) = directory.unit(offence.unit.id) {
            offence.unit.path = UnitPath(unit.path.clone());
        }
    }
    for notice in &mut file.standing.notices {
        if let Some(unit) = directory.unit(notice.unit.id) {
            notice.unit.path = UnitPath(unit.path.clone());
        }
    }
    for one in &mut file.standing.commitments {
        if let Some(unit) = directory.unit(one.unit.id) {
            one.unit.path = UnitPath(unit.path.clone());
        }
    }
    for task in &mut file.standing.assignments {
        if let Some(co) = &mut task.co
            && let Some(unit) = directory.unit(co.unit.id)
        {
            co.unit.path = UnitPath(unit.path.clone());
        }
    }
    match seen || is_addressed(who, &file.standing) || takes_part(who, &file.standing) {
        true => Ok(file),
        false => Err(denied(who, id)),
    }
}

/// Whether a notice of the case went to a unit that the person answers for: such a unit keeps sight of
/// the case, wherever it lies now.
fn is_addressed(who: &Who, case: &Standing) -> bool {
    let actor = who.actor();
    let accused =
        |offence: &Offence| offence.stage.was_approved() && violations::answers(&actor, offence);
    let is_accused = case.offences.iter().any(accused);
    is_accused
        || case.notices.iter().any(|notice| {
            notice.paper.is_for_unit() && notice.issued.is_some() && notices::leads(&actor, notice)
        })
}

/// Whether a unit of the person takes part in handling (D2), or still has to do something of the case (C9,
/// H11): it sees the case while it does.
fn takes_part(who: &Who, case: &Standing) -> bool {
    let actor = who.actor();
    let places = case.co_handling().filter_map(|task| task.co.as_ref());
    let places = places.map(|co| &co.unit.path);
    let owing = case.commitments.iter().filter(|one| one.is_owed());
    let mut places = places.chain(owing.map(|one| &one.unit.path));
    places.any(|place| permissions::may_see(&actor, Some(place), None))
}

/// Whether somebody sees a case by where it lies now, and where that is for the rules.
struct Sight {
    seen: bool,
    place: Option<UnitPath>,
}

fn sight(app: &App, who: &Who, case: &Case) -> Sight {
    if !matches!(who, Who::Staff { .. }) {
        return Sight {
            seen: true,
            place: None,
        };
    }
    let directory = app.directory();
    // Cases of a unit that is closed are the whole house's, in the lists as well.
    let place = directory.unit(case.unit_id).or_else(|| directory.root());
    let place = place.map(|unit| UnitPath(unit.path.clone()));
    let receiver = case.first_receiver_id.map(|id| id.to_string());
    let seen = permissions::may_see(&who.actor(), place.as_ref(), receiver.as_deref());
    Sight { seen, place }
}

fn denied(who: &Who, case: Uuid) -> Error {
    let about = About {
        person: who.id(),
        case: Some(case),
        ..About::default()
    };
    security::log(Signal::Denied, about);
    Error::NotFound
}

/// Whether a case exists for whoever asks, and for staff where its unit stands now. Decided by the unit's
/// id, by roles that are held and by the present tree, never by what an event wrote down (safety.md 21);
/// residents come with a case that they have opened, clocks with any.
pub async fn check(app: &App, conn: &mut Conn, who: &Who, case: &Case) -> Result<()> {
    if sight(app, who, case).seen {
        return Ok(());
    }
    let (actor, directory) = (who.actor(), app.directory());
    let leads = |unit: &Uuid| {
        let unit = directory.unit(*unit);
        unit.is_some_and(|unit| actor.holds(Role::UnitLead, &UnitPath(unit.path.clone())))
    };
    let addressed = notice_rows::addressed(conn, case.id).await?;
    let records = violation_rows::of_case(conn, case.id).await?;
    let accused = records
        .iter()
        .filter(|one| one.stage.was_approved())
        .any(|one| leads(&one.unit_id) || one.person_id.is_some() && one.person_id == who.id());
    let mut part = assignments::co_handling(conn, case.id).await?;
    let owing = commitments::owing(conn, &[case.id]).await?;
    part.extend(owing.into_iter().map(|(_, unit)| unit));
    let takes_part = |unit: &Uuid| {
        let place = directory
            .unit(*unit)
            .map(|unit| UnitPath(unit.path.clone()));
        permissions::may_see(&actor, place.as_ref(), None)
    };
    match accused || addressed.iter().any(leads) || part.iter().any(takes_part) {
        true => Ok(()),
        false => Err(denied(who, case.id)),
    }
}

/// Whether whoever asks may see the case by where it lies.
pub fn sees(app: &App, who: &Who, case: &Case) -> bool {
    sight(app, who, case).seen
}

/// Of somebody who has just acted on a case, whether they still may see it.
pub fn still_sees(app: &App, who: &Who, file: &CaseFile) -> bool {
    sees(app, who, &file.case)
        || is_addressed(who, &file.standing)
        || takes_part(who, &file.standing)
}
