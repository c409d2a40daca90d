//! What a room says of its action: the row of the table, what the table cannot say, and what follows.
//! Must not know single actions.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::{Action, Details, Input, Telling, Value};
use crate::domain::case::{Severity, State};
use crate::domain::clocks::{Clock, ClockFact, ClockKind, PauseReason};
use crate::domain::commitments::Sort;
use crate::domain::event::{
    ActorKind, Happened, PersonRef, Stamp, Standing, Statement, UnitRef, Visibility,
};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::notices::Pick;
use crate::domain::policy::{Decision, Policy};
use crate::domain::role::{Actor, Role};
use crate::domain::violations::Wanted;

/// Everything that is true of one action. The type that implements it is the body of its event.
pub trait Room: Sized + Serialize + DeserializeOwned + Into<Details> {
    /// Its row of the table.
    const RULE: Rule;
    /// The fields of the body in which people wrote or which say who they are: digested apart, so that
    /// they can be erased. Each has a serde default.
    const WORDS: &'static [&'static str] = &[];
    /// Whether taking it opens another case.
    const OPENS: bool = false;
    /// What its form asks for.
    type Input: Input;

    /// What the table cannot say: limits in time and number, with the refusal.
    fn limit(_: &Actor, _: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        Ok(())
    }

    /// What the case's clocks leave room for, with the refusal.
    fn in_time(_: &Standing, _: &[Clock], _: Moment<'_>) -> Result<(), Refusal> {
        Ok(())
    }

    /// What stands in its form before anything is typed.
    fn initial(_: &Blank<'_>) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// The fields that its form does not ask for in this case.
    fn leaves_out(_: &Blank<'_>) -> &'static [&'static str] {
        &[]
    }

    /// What is wrong with what was filled in, in this case: the field to mend, and how.
    fn mistakes(_: &Self::Input, _: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        Vec::new()
    }

    /// Whether its form can name that unit, of those that cases can be dispatched to.
    fn may_be(_: &Standing, _: &UnitRef) -> bool {
        true
    }

    /// What its form lists of this case, where it has such a field: values and words.
    fn listed(_: &Blank<'_>) -> Vec<(String, Value)> {
        Vec::new()
    }

    /// What its form says of a field in this case: the field's name, and the hint in keys and values.
    fn hints(_: &Blank<'_>) -> Vec<(&'static str, Telling)> {
        Vec::new()
    }

    /// A text of its form that the case itself drafts, where nothing else stands there: the field, and keys
    /// and values.
    fn drafted(_: &Blank<'_>) -> Option<(&'static str, Telling)> {
        None
    }

    /// The numbers without gaps from which it takes its own, in that year: given in the transaction of the
    /// event, so that none is missing and none comes twice.
    fn series(&self, _year: i32) -> Option<String> {
        None
    }

    /// Takes the number that it was given.
    fn take_number(&mut self, _year: i32, _number: i64) {}

    /// What it brings into the reward fund, in yuan; the entry is written with the event.
    fn pays_in(&self) -> Option<i64> {
        None
    }

    /// What taking it leaves in the history, and what follows at once.
    fn leave(input: Self::Input, taking: &Taking<'_>) -> Option<Left>;

    /// What it leaves when the resident lets this clock run out.
    fn by_clock(_: ClockKind) -> Option<Self> {
        None
    }

    /// What follows for the standing besides the state.
    fn settle(&self, _stamp: Stamp, _case: &mut Standing) {}

    /// What follows at once in another case, by its number; `own` is the number of this one.
    fn elsewhere(&self, _own: &str) -> Option<(String, Details)> {
        None
    }

    /// What it does to the clocks besides its row of the table; `policy` is the number of the one under
    /// which it happened.
    fn clock_facts(&self, _at: DateTime<Utc>, _policy: i64) -> Vec<ClockFact> {
        Vec::new()
    }

    /// Who among the staff hears of it, and why: those of the rule, where the body names no others.
    fn hearers(&self) -> Vec<(Hearer, Why)> {
        Self::RULE.hears.to_vec()
    }

    /// What the dispatch directory learns from it (D4).
    fn teaches(&self) -> Option<Lesson> {
        None
    }

    /// Who reads of it.
    fn visibility(&self) -> Visibility {
        Self::RULE.visibility
    }

    /// How it is told.
    fn telling(&self, telling: Telling, _by: ActorKind) -> Telling {
        telling
    }

    /// What could stand in a history, for tests, the matrix and pictures; one at least.
    fn examples() -> Vec<Self>;
}

/// What can be wrong with a value that is fine by itself, in the case where it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// In this case it has to be filled in.
    Missing,
    /// In this case it cannot be that.
    Invalid,
}

/// From where an action starts.
#[derive(Clone, Copy, Debug)]
pub enum From {
    /// There is no case before it.
    Nothing,
    /// Any of these states.
    In(&'static [State]),
    /// Any state in which the city still owes an answer.
    AnyOpen,
    /// Any state at all.
    Any,
}

impl From {
    /// Whether it starts in `state`.
    pub fn fits(self, state: State) -> bool {
        match self {
            Self::Nothing => false,
            Self::In(states) => states.contains(&state),
            Self::AnyOpen => state.is_open(),
            Self::Any => true,
        }
    }
}

/// Where an action leads.
#[derive(Clone, Copy, Debug)]
pub enum To {
    /// The state stays.
    Same,
    /// This state.
    State(State),
}

impl To {
    /// The new state, or `None` where it stays.
    pub const fn state(self) -> Option<State> {
        match self {
            Self::Same => None,
            Self::State(state) => Some(state),
        }
    }
}

/// Who may do it. A role counts in the case's unit and in every unit above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Whoever holds the query code.
    Resident,
    /// A clock.
    System,
    /// The body outside that has the case, by its link (D6).
    Outside,
    /// Staff with this role.
    Staff(Role),
    /// Staff with the role that the policy names for that decision.
    Decides(Decision),
    /// Handlers of a unit that takes part beside the one that leads.
    CoHandler,
    /// Whoever took the last step, where it can be undone.
    WhoeverDidIt,
    /// The first receiver 首问责任人 (I4).
    FirstReceiver,
    /// Whom the first receiver asked to be it in their place.
    OfferedReceiver,
    /// Whoever answers for a unit that has a notice of the case to sign for.
    Addressee,
    /// Whoever works for a unit that still has to do something of that sort (C9, H11).
    Owes(Sort),
    /// Whoever can appeal against a penalty: the person, or the head of the unit.
    Accused,
}

impl By {
    pub(super) const HANDLER: Self = Self::Staff(Role::Handler);
    pub(super) const UNIT_LEAD: Self = Self::Staff(Role::UnitLead);
    pub(super) const DISPATCHER: Self = Self::Staff(Role::Dispatcher);
    pub(super) const SUPERVISOR: Self = Self::Staff(Role::Supervisor);
    /// Who decides that a case is not accepted.
    pub(super) const NOT_ACCEPTING: &'static [Self] = &[Self::Decides(Decision::NotAccepting)];
    /// Who looks at such a decision again; the director too, so that there is somebody else.
    pub(super) const REVIEWING_ACCEPTANCE: &'static [Self] = &[
        Self::Decides(Decision::NotAccepting),
        Self::Staff(Role::Director),
    ];
    pub(super) const REVISIT_OFFICER: Self = Self::Staff(Role::RevisitOfficer);

    /// Whether these are members of staff.
    pub const fn is_staff(self) -> bool {
        matches!(
            self,
            Self::Staff(_)
                | Self::Decides(_)
                | Self::Addressee
                | Self::Accused
                | Self::CoHandler
                | Self::Owes(_)
        )
    }

    /// Whether `actor` is one of these in that case.
    pub fn is(self, actor: &Actor, case: &Standing, policy: &Policy) -> bool {
        match self {
            Self::Resident => *actor == Actor::Resident,
            Self::System => *actor == Actor::System,
            Self::Outside => *actor == Actor::Outside,
            Self::Staff(role) => actor.holds(role, &case.unit.path),
            Self::FirstReceiver => actor.is(case.first_receiver),
            Self::OfferedReceiver => {
                let offered = case.receiving_offered.as_ref();
                actor.is(offered.map(|person| person.id))
            }
            Self::WhoeverDidIt => actor.is(case.undo.as_ref().map(|last| last.by)),
            Self::Accused => Wanted::Appealable.of(case, actor).next().is_some(),
            Self::Addressee => Pick::ToSign.of(case, actor).next().is_some(),
            Self::Decides(decision) => {
                let role = policy.approvers.of(decision, case.severity);
                actor.holds(role, &case.unit.path)
            }
            Self::Owes(sort) => case.owed_by(sort, actor).next().is_some(),
            Self::CoHandler => case.co_handling().any(|task| task.is_of(actor)),
        }
    }

    /// The same, with the role that decides in that case in place of the decision.
    pub fn named(self, severity: Severity, policy: &Policy) -> Self {
        match self {
            Self::Decides(decision) => Self::Staff(policy.approvers.of(decision, severity)),
            other => other,
        }
    }
}

/// What an action does to a clock.
#[derive(Clone, Copy, Debug)]
pub enum Effect {
    /// Starts it, anew where one ran.
    Start(ClockKind),
    /// Stops it.
    Stop(ClockKind),
    /// Pauses it.
    Pause(ClockKind, PauseReason),
    /// Lets it run on.
    Resume(ClockKind),
    /// Lets one that was stopped go on from its first start, as if it never had been.
    Reopen(ClockKind),
    /// Stops every clock.
    StopAll,
}

/// Where an action is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// As the next step on the case's usual road.
    Forward,
    /// Among the other things that can be done.
    Other,
    /// Beside the case, without moving it.
    Aside,
    /// With the question that it answers.
    WithQuestion,
    /// With the solution that it is about.
    WithProposal,
    /// With the point that it is about.
    WithPoint,
    /// With the promise that it is about.
    WithPromise,
    /// As a form on the case's own page.
    OnCase,
}

/// One row of the table of lifecycle.md.
#[derive(Debug)]
pub struct Rule {
    /// From where.
    pub from: From,
    /// By whom; any of them.
    pub by: &'static [By],
    /// To where.
    pub to: To,
    /// Who reads of it.
    pub visibility: Visibility,
    /// What it does to the clocks.
    pub effects: &'static [Effect],
    /// Where it is offered.
    pub offered: Offered,
    /// What its form is filled in for: once one of these has happened again, the form is out of date.
    pub about: &'static [Action],
    /// Who among the staff hears of it, and why, besides whoever took it (C3).
    pub hears: &'static [(Hearer, Why)],
    /// Whether whoever did it can undo it for some minutes, while nobody was told and nobody acted since.
    pub undo: bool,
}

impl Rule {
    /// What most rows have in common.
    pub(super) const BASE: Self = Self {
        from: From::Nothing,
        by: &[],
        to: To::Same,
        visibility: Visibility::Internal,
        effects: &[],
        offered: Offered::Other,
        about: &[],
        hears: &[],
        undo: false,
    };
}

words! {
    /// Why an action is refused.
    pub enum Reason {
        WrongState = "wrong_state",
        NotYours = "not_yours",
        TooLate = "too_late",
        TooOften = "too_often",
        Changed = "changed",
        OwnCase = "own_case",
        NoContact = "no_contact",
        HandledBefore = "handled_before",
        AnotherNamed = "another_named",
        ToBeNamed = "to_be_named",
        ToRule = "to_rule",
        Ruled = "ruled",
        AlreadyAsked = "already_asked",
        NothingAsked = "nothing_asked",
        SamePerson = "same_person",
        NothingToUndo = "nothing_to_undo",
        AtTheEnd = "at_the_end",
        NoChange = "no_change",
        Limited = "limited",
        Overturned = "overturned",
        NoNotice = "no_notice",
        Waiting = "waiting",
        PointsOpen = "points_open",
        Upwards = "upwards",
    }
}

impl Reason {
    /// Whether somebody might wonder why it cannot be done; not where there is nothing to do.
    pub const fn is_worth_saying(self) -> bool {
        !matches!(
            self,
            Self::NothingAsked
                | Self::NothingToUndo
                | Self::NoChange
                | Self::AtTheEnd
                | Self::NoNotice
        )
    }
}

/// A refusal says why, and who could.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub reason: Reason,
    /// Who could do it, were the reason not in the way.
    pub who: Vec<By>,
}

impl Refusal {
    /// The same, with roles in place of decisions.
    pub(super) fn named(mut self, severity: Severity, policy: &Policy) -> Self {
        for by in &mut self.who {
            *by = by.named(severity, policy);
        }
        self
    }
}

/// Refuses.
pub fn refuse(reason: Reason, who: &[By]) -> Result<(), Refusal> {
    Err(Refusal {
        reason,
        who: who.to_vec(),
    })
}

/// Who takes an action, as far as the history names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// The resident whose case it is.
    Resident,
    /// A clock.
    System,
    /// The body outside that has the case, by what it is called.
    Outside(String),
    /// A member of staff.
    Staff(PersonRef),
}

impl Author {
    /// What sort of actor it is, and of staff who, and how they are called.
    pub fn named(&self) -> (ActorKind, Option<Uuid>, String) {
        match self {
            Self::Resident => (ActorKind::Resident, None, String::new()),
            Self::System => (ActorKind::System, None, String::new()),
            Self::Outside(body) => (ActorKind::Outside, None, body.clone()),
            Self::Staff(person) => (ActorKind::Staff, Some(person.id), person.name.clone()),
        }
    }
}

/// What a form that nobody has filled in yet can start from.
#[derive(Clone, Copy, Debug)]
pub struct Blank<'a> {
    /// Where the case stands.
    pub case: &'a Standing,
    /// Everything that happened, oldest first.
    pub history: &'a [Happened],
    /// The case's clocks.
    pub clocks: &'a [Clock],
    /// Now, and by which rules.
    pub moment: Moment<'a>,
    /// The unit that usually handles the case's category.
    pub usual_unit: Option<Uuid>,
    /// What the dispatch directory says of the case (D4).
    pub taught: Option<&'a Taught>,
    /// The case's number.
    pub number: &'a str,
    /// Who opens the form.
    pub actor: &'a Actor,
    /// What the way to the form asked for, by fields.
    pub asked: &'a BTreeMap<String, String>,
    /// How many cases are handled together with this one (I8).
    pub merged: usize,
}

impl Blank<'_> {
    /// What was asked for in a field.
    pub(super) fn asked(&self, field: &str) -> Option<&str> {
        self.asked.get(field).map(String::as_str)
    }
}

impl Blank<'_> {
    /// What the resident told us.
    pub fn statement(&self) -> Option<&Statement> {
        match self.history.first().map(|first| &first.details) {
            Some(Details::File(filed)) => Some(&filed.0),
            _ => None,
        }
    }
}

/// What a ruling teaches the dispatch directory: cases of its category go to that unit from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Only where the place says so; anywhere, where it is empty.
    pub area: String,
    /// The unit.
    pub unit: UnitRef,
    /// Why.
    pub reason: String,
}

/// What the dispatch directory says of a case: to which unit, and by which ruling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taught {
    /// The unit.
    pub unit: Uuid,
    /// The words of the place that decided; empty where it holds everywhere.
    pub area: String,
    /// In which case it was ruled.
    pub case: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// The circumstances under which an action is taken.
#[derive(Clone, Copy, Debug)]
pub struct Taking<'a> {
    /// Where the case stands.
    pub case: &'a Standing,
    /// Who takes it.
    pub author: &'a Author,
    /// The same, with the roles that they hold.
    pub actor: &'a Actor,
    /// When, and by which rules.
    pub moment: Moment<'a>,
    /// The case's clocks.
    pub clocks: &'a [Clock],
    /// How many cases are handled together with this one (I8).
    pub merged: usize,
    /// The number of the case that it opens, where it opens one.
    pub fresh: Option<&'a str>,
}

/// A case that an action opens, of the same resident as its own.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCase {
    /// Its number.
    pub number: String,
    /// What happened.
    pub what: String,
    /// What the resident wants.
    pub wish: String,
    /// 事项分类
    pub category: Uuid,
}

/// What taking an action leaves in the history.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// The event.
    pub details: Details,
    /// What follows at once: by whom, and what.
    pub then: Vec<(Author, Details)>,
    /// The case that it opens.
    pub opens: Option<NewCase>,
}

impl Left {
    /// One event.
    pub fn one(body: impl Into<Details>) -> Option<Self> {
        Some(Self {
            details: body.into(),
            then: Vec::new(),
            opens: None,
        })
    }

    /// One event, and a note for colleagues where one was written: what the resident reads of is one
    /// event, what only colleagues read another.
    pub(super) fn with_note(
        body: impl Into<Details>,
        note: String,
        taking: &Taking<'_>,
    ) -> Option<Self> {
        let note = (!note.is_empty()).then_some(super::Note { text: note });
        Some(Self {
            details: body.into(),
            then: note
                .into_iter()
                .map(|note| (taking.author.clone(), note.into()))
                .collect(),
            opens: None,
        })
    }
}
