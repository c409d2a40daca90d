//! What can be written in the history of a case: one variant for each thing that happened, and
//! the standing that follows from them (engineering.md 4: the case is its events).
//! Must not hold who may do it; that is `lifecycle`. Contact data never stands in an event.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::actions::{Action, Details};
use super::case::{
    Awaited, Channel, Closing, ConcernedKind, Finding, FirstRating, Flag, Item, Kind, Remedy,
    Severity, Solved, State, Treatment,
};
use super::clocks::{Clock, ClockKind, Ending, Set};
use super::commitments::Commitment;
use super::handover::HandedOver;
use super::ladder::Reminded;
use super::localised::Localised;
use super::notices::Notice;
use super::policy::Policies;
use super::revisit::Revisit;
use super::role::{Actor, Role, UnitPath};
use super::text;
use super::violations::Offence;

words! {
    /// Who may read an event.
    pub enum Visibility {
        Public = "public",
        Internal = "internal",
    }
}

words! {
    /// What sort of actor left an event.
    pub enum ActorKind {
        Resident = "resident",
        Staff = "staff",
        System = "system",
        Outside = "outside",
    }
}

/// A unit as it was called when the event was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitRef {
    /// The unit's id.
    pub id: Uuid,
    /// Its place in the tree.
    pub path: UnitPath,
    /// Its name then.
    pub name: Localised,
}

impl UnitRef {
    /// A unit for examples and tests.
    pub fn example() -> Self {
        Self {
            id: Uuid::nil(),
            path: UnitPath("c/water/".into()),
            name: Localised::new(["自来水公司", "自來水公司", "Water company"]),
        }
    }
}

/// A person as they were called when the event was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRef {
    /// The person's id.
    pub id: Uuid,
    /// Their name then.
    pub name: String,
}

/// What the resident told us (R1), without who they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// 诉求类型
    pub kind: Kind,
    /// 受理渠道
    pub channel: Channel,
    /// The category's id.
    pub category: Uuid,
    /// What happened.
    #[serde(default)]
    pub what: String,
    /// When, in the resident's own words.
    #[serde(default)]
    pub happened: String,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// Which unit or person it concerns.
    #[serde(default)]
    pub concerns: String,
    /// What the resident wants (诉求).
    #[serde(default)]
    pub wish: String,
    /// SHA-256 of each photo, in hexadecimal, so that evidence cannot be exchanged silently.
    pub evidence: Vec<String>,
    /// Whether no identity was kept (R4).
    pub anonymous: bool,
    /// The unit that took the case (首问).
    pub unit: UnitRef,
    /// Which recording or scan, of a case that staff took in (I1).
    #[serde(default)]
    pub reference: String,
    /// Whether it was said again to the caller, who agreed (I1).
    #[serde(default)]
    pub restated: bool,
    /// The body that sent it (I3).
    #[serde(default)]
    pub sender: String,
    /// That body's document number.
    #[serde(default)]
    pub sender_number: String,
    /// When it has to be done at the latest by that body.
    #[serde(default)]
    pub due: Option<DateTime<Utc>>,
    /// Whether that body wants a letter back.
    #[serde(default)]
    pub report_back: bool,
}

impl Statement {
    /// A statement for examples and tests.
    pub fn example() -> Self {
        Self {
            kind: Kind::Complaint,
            channel: Channel::Web,
            category: Uuid::nil(),
            what: "没有水".into(),
            happened: "昨晚".into(),
            place: "解放路".into(),
            concerns: "自来水公司".into(),
            wish: "恢复供水".into(),
            evidence: Vec::new(),
            anonymous: true,
            unit: UnitRef::example(),
            reference: String::new(),
            restated: false,
            sender: String::new(),
            sender_number: String::new(),
            due: None,
            report_back: false,
        }
    }
}

/// What an event says, in two parts that are digested apart: erasing what people wrote, or who they
/// are, leaves what figures and rows are built from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// What is structure: severity, unit, result. Never personal. A JSON object.
    pub facts: String,
    /// What people wrote or who they are. A JSON object; `{}` where there is nothing, or where it was
    /// erased.
    pub words: String,
}

words! {
    /// What a unit does in a case (D2).
    pub enum Part {
        Lead = "lead",
        CoHandler = "co_handler",
    }
}

words! {
    /// Where an assignment stands.
    pub enum AssignmentState {
        Waiting = "waiting",
        Signed = "signed",
        Returned = "returned",
        Recalled = "recalled",
        Done = "done",
    }
}

/// A case given to a unit (派单, D2): it has a state, clocks and a row of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// Counts the case's assignments from 1; with the case's id it names the assignment.
    pub number: i64,
    /// What the unit does.
    pub part: Part,
    /// Which unit.
    pub unit: Uuid,
    /// Who handles it there.
    pub handler: Option<Uuid>,
    /// Where it stands.
    pub state: AssignmentState,
    /// The handling it belongs to.
    pub round: i64,
    /// When the case was given to the unit.
    pub assigned_at: DateTime<Utc>,
    /// When the unit signed for it.
    pub signed_at: Option<DateTime<Utc>>,
    /// When it came back or was done.
    pub ended_at: Option<DateTime<Utc>>,
    /// Of a unit that takes part beside the one that leads, what for.
    pub co: Option<CoTask>,
}

impl Assignment {
    /// When its clock starts, of a unit that takes part: each has a moment of its own.
    pub fn since(&self) -> DateTime<Utc> {
        self.assigned_at + Duration::microseconds(self.number)
    }

    /// The clock of a unit that takes part: as long as it was told, else as long as the whole case has.
    pub fn clock(&self, policies: &Policies, resolve: Option<&Clock>) -> Option<Clock> {
        let co = self.co.as_ref()?;
        let mut clock = match (co.until, resolve) {
            (Some(due), _) => Clock::set(
                Set {
                    kind: ClockKind::CoHandling,
                    policy: co.policy,
                    since: self.since(),
                    due,
                    done: None,
                },
                policies,
            ),
            (None, Some(resolve)) => resolve.shared(ClockKind::CoHandling, self.since()),
            (None, None) => return None,
        };
        let how = match self.state {
            AssignmentState::Done => Ending::Done,
            _ => Ending::Dropped,
        };
        clock.ended = self.ended_at.map(|at| (at.max(clock.started_at), how));
        Some(clock)
    }

    /// Whether `actor` handles what that unit was asked to do.
    pub fn is_of(&self, actor: &Actor) -> bool {
        let holds = |co: &CoTask| actor.holds(Role::Handler, &co.unit.path);
        self.ended_at.is_none() && self.co.as_ref().is_some_and(holds)
    }
}

/// What a unit that takes part has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoTask {
    /// Which unit.
    pub unit: UnitRef,
    /// What.
    pub task: String,
    /// Until when, where that is not as long as the case has.
    pub until: Option<DateTime<Utc>>,
    /// The number of the policy under which it was asked.
    pub policy: i64,
}

/// When something happened, and under which policy: what was promised with it counts by that one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// When, in UTC.
    pub at: DateTime<Utc>,
    /// The number of the policy.
    pub policy: i64,
    /// By which member of staff; `None` of residents and clocks.
    pub by: Option<Uuid>,
}

impl Happened {
    /// When, and under which policy.
    pub const fn stamp(&self) -> Stamp {
        Stamp {
            at: self.at,
            policy: self.policy,
            by: self.by,
        }
    }
}

/// One thing that happened, when.
#[derive(Clone, Debug, PartialEq)]
pub struct Happened {
    /// When, in UTC.
    pub at: DateTime<Utc>,
    /// The number of the policy under which it happened.
    pub policy: i64,
    /// By which member of staff; `None` of residents and clocks.
    pub by: Option<Uuid>,
    /// What.
    pub details: Details,
}

/// A proposal not to accept a case (I5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusing {
    /// Why, as the resident would read it.
    pub reason: String,
    /// Where else they can go.
    pub referral: String,
}

/// What a case is about (I11).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concerned {
    /// What sort of thing.
    pub kind: ConcernedKind,
    /// Its full name.
    pub name: String,
}

impl Concerned {
    /// One spelling for one thing: what the row is found by.
    pub fn key(&self) -> String {
        format!("{}:{}", self.kind, self.sought())
    }

    /// Its name as it is searched for.
    pub fn sought(&self) -> String {
        text::sought(&self.name)
    }
}

/// The review 复核 of a case that was not accepted (I5): once a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AcceptanceReview {
    /// Whether somebody has decided it.
    pub decided: bool,
    /// Whether the case is to be accepted after all.
    pub overturned: bool,
}

/// A step that whoever took it can undo for some minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undoable {
    /// Its number among the case's events.
    pub step: i64,
    /// What was done.
    pub action: Action,
    /// By whom.
    pub by: Uuid,
    /// When.
    pub at: Stamp,
    /// Whether only colleagues read of it.
    pub internal: bool,
    /// Whether its message leaves at once, so that it cannot be undone.
    pub told: bool,
    /// Where the case stood before it.
    pub before: Box<Standing>,
}

/// A category as it was called when the event was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryRef {
    /// The category's id.
    pub id: Uuid,
    /// Its code, by which rules name it.
    pub code: String,
    /// Its name then.
    pub name: Localised,
    /// Whether harm is going on in whatever belongs to it.
    #[serde(default)]
    pub urgent: bool,
}

impl CategoryRef {
    /// A category for examples and tests.
    pub fn example() -> Self {
        Self {
            id: Uuid::nil(),
            code: "gas.leak".into(),
            name: Localised::new(["燃气泄漏", "瓦斯外洩", "Gas leak"]),
            urgent: true,
        }
    }
}

/// One of the things that were asked for (H12).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What.
    pub text: String,
    /// Whether it is upheld and what is done about it, once that is known.
    pub remedy: Option<(Finding, Remedy)>,
    /// Whether it is solved, by the resident's word.
    pub rated: Option<Solved>,
}

/// More time as it was asked for (H7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoreTime {
    /// Until when.
    pub until: DateTime<Utc>,
    /// Why.
    pub reason: String,
    /// What was decided; `None` while nobody did.
    pub granted: Option<bool>,
}

/// Where a proposed solution stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalStage {
    /// It waits for whoever may decide about so much.
    Drafted,
    /// It has to be changed.
    SentBack,
    /// The resident is asked.
    Sent,
    /// The resident agreed.
    Accepted {
        /// When.
        at: DateTime<Utc>,
        /// Whether a handler recorded it.
        recorded: bool,
    },
    /// The resident did not agree.
    Declined,
    /// The resident did not answer in time.
    Lapsed,
}

impl ProposalStage {
    /// Whether the resident agreed.
    pub const fn is_agreed(self) -> bool {
        matches!(self, Self::Accepted { .. })
    }

    /// Its word in the catalogues.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::SentBack => "sent-back",
            Self::Sent => "sent",
            Self::Accepted { .. } => "accepted",
            Self::Declined => "declined",
            Self::Lapsed => "lapsed",
        }
    }
}

/// A solution with what is paid for (H5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Who does what until when.
    pub solution: String,
    /// What is paid for what, in yuan.
    pub items: BTreeMap<Item, i64>,
    /// Where it stands.
    pub stage: ProposalStage,
}

impl Proposal {
    /// What is paid in all, in yuan.
    pub fn total(&self) -> i64 {
        self.items.values().sum()
    }
}

/// Where a case stands: what its events add up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// 诉求类型
    pub kind: Kind,
    /// Whether no identity was kept (R4): nobody can be called.
    pub anonymous: bool,
    /// State now.
    pub state: State,
    /// Which handling this is: 1 at first, 2 and more for second handling.
    pub round: i64,
    /// Severity now.
    pub severity: Severity,
    /// Whose case it is now: the unit that took it in, then the lead unit.
    pub unit: UnitRef,
    /// The unit that took it in (首问); dispatching goes out from here.
    pub intake_unit: UnitRef,
    /// Who handles it now.
    pub handler: Option<PersonRef>,
    /// Whom the supervisor named to handle it, where they did (C6).
    pub named: Option<PersonRef>,
    /// How often it was returned in this round (D4).
    pub returns: i64,
    /// Whether it was returned so often that the supervisor rules on it (D4).
    pub to_rule: bool,
    /// Whether it was ruled on in this round: no unit returns it any more.
    pub ruled: bool,
    /// Whose it is, by the unit that returned it last.
    pub belongs: Option<UnitRef>,
    /// Whether more time was asked for in this round, and what came of it (H7).
    pub more_time: Option<MoreTime>,
    /// The last solution that was proposed in this round (H5).
    pub proposal: Option<Proposal>,
    /// What was found out, by the last investigation (H3).
    pub finding: Option<Finding>,
    /// What was asked for, point by point (H12).
    pub points: Vec<Point>,
    /// Whether the duty manager owes a decision (请示).
    pub instruction_due: bool,
    /// Whether the coordinator was asked and has not told what came of it.
    pub coordination_due: bool,
    /// Whether it goes before others (绿色通道).
    pub green: bool,
    /// Of a case that was passed down (二级派单), the unit that reviews.
    pub reviewed_by: Option<UnitRef>,
    /// Whether the supervisor took oversight (督办).
    pub supervised: bool,
    /// Whether the unit owes a report on an order (C4).
    pub report_due: bool,
    /// When the present unit signed for it.
    pub signed: Option<Stamp>,
    /// The last question to the resident.
    pub question: Option<String>,
    /// The reply that stands, and when it went out.
    pub reply: Option<(Stamp, String)>,
    /// When it was closed, by whatever way.
    pub closed: Option<Stamp>,
    /// How it was closed.
    pub closing: Option<Closing>,
    /// The draft that waits for review.
    pub draft: Option<String>,
    /// What the draft promises, and until when (C9).
    pub draft_promises: Vec<(String, DateTime<Utc>)>,
    /// What was promised to the resident, and what was asked of others (C9, H11), oldest first.
    pub commitments: Vec<Commitment>,
    /// The numbers of cases that were split off from it (I9).
    pub parts: Vec<String>,
    /// The numbers of cases that it has to do with (I9).
    pub linked: Vec<String>,
    /// The number of the case that it is handled together with (I8).
    pub master: Option<String>,
    /// What everybody reads whose case is handled together with this one, as far as it was written.
    pub broadcast: Option<String>,
    /// When the resident last urged.
    pub urged: Option<Stamp>,
    /// The last rating.
    pub rating: Option<(Solved, Treatment)>,
    /// How the first rating came out, and whose reply it rated.
    pub first_rating: Option<(FirstRating, Uuid)>,
    /// Every assignment so far, oldest first (D2).
    pub assignments: Vec<Assignment>,
    /// Every reply so far, with what its resident was asked and said about it (Q1).
    pub revisits: Vec<Revisit>,
    /// Every violation on record with the case, oldest first (C7).
    pub offences: Vec<Offence>,
    /// Every notice of the case, oldest first (C5).
    pub notices: Vec<Notice>,
    /// The body outside that has it, while one does (D6).
    pub handed_over: Option<HandedOver>,
    /// Every rung of the ladder that was told (C3).
    pub reminded: Vec<Reminded>,
    /// The proposal not to accept it that waits for a decision (I5).
    pub refusing: Option<Refusing>,
    /// When, and by whom, it was decided not to accept it.
    pub not_accepted: Option<Stamp>,
    /// The review of that decision.
    pub review: Option<AcceptanceReview>,
    /// 事项分类 now.
    pub category: Uuid,
    /// Whether harm is going on (I6).
    pub danger: bool,
    /// Whether something was done at once against it 先行处置.
    pub first_measures: bool,
    /// What has to be known before anything is done (I7).
    pub flags: Vec<Flag>,
    /// Who first took it in (I4); `None` when the resident filed it.
    pub first_receiver: Option<Uuid>,
    /// Whom they asked to be it in their place.
    pub receiving_offered: Option<PersonRef>,
    /// Until when its resident cannot press or add (I10).
    pub limited_until: Option<DateTime<Utc>>,
    /// What it is about (I11).
    pub concerned: Option<Concerned>,
    /// How many events there are.
    pub steps: i64,
    /// The last step, where it can be undone.
    pub undo: Option<Undoable>,
}

impl Standing {
    /// The standing right after filing.
    pub fn filed(statement: &Statement) -> Self {
        Self {
            kind: statement.kind,
            anonymous: statement.anonymous,
            state: State::Submitted,
            round: 1,
            severity: Severity::Minor,
            unit: statement.unit.clone(),
            intake_unit: statement.unit.clone(),
            handler: None,
            named: None,
            returns: 0,
            to_rule: false,
            ruled: false,
            belongs: None,
            more_time: None,
            proposal: None,
            finding: None,
            points: Vec::new(),
            instruction_due: false,
            coordination_due: false,
            green: false,
            reviewed_by: None,
            supervised: false,
            report_due: false,
            signed: None,
            question: None,
            reply: None,
            closed: None,
            closing: None,
            draft: None,
            draft_promises: Vec::new(),
            commitments: Vec::new(),
            parts: Vec::new(),
            linked: Vec::new(),
            master: None,
            broadcast: None,
            urged: None,
            rating: None,
            first_rating: None,
            assignments: Vec::new(),
            revisits: Vec::new(),
            offences: Vec::new(),
            notices: Vec::new(),
            handed_over: None,
            reminded: Vec::new(),
            refusing: None,
            not_accepted: None,
            review: None,
            category: statement.category,
            danger: false,
            first_measures: false,
            flags: Vec::new(),
            first_receiver: None,
            receiving_offered: None,
            limited_until: None,
            concerned: None,
            steps: 1,
            undo: None,
        }
    }

    /// The standing that a whole history adds up to; `None` when it does not begin with filing.
    pub fn of(history: &[Happened]) -> Option<Self> {
        let (first, rest) = history.split_first()?;
        let Details::File(filed) = &first.details else {
            return None;
        };
        let mut standing = Self {
            first_receiver: first.by,
            ..Self::filed(&filed.0)
        };
        for happened in rest {
            standing.apply(happened.stamp(), &happened.details);
        }
        Some(standing)
    }

    /// Takes one more event in: the state by the table, the rest by the action's room.
    pub fn apply(&mut self, stamp: Stamp, details: &Details) {
        let before = self.state;
        let undo = self.undo_after(stamp, details);
        let steps = self.steps + 1;
        details.apply(stamp, self);
        self.steps = steps;
        self.undo = undo.map(|undo| Undoable {
            told: undo.told || !undo.internal && (self.is_pressing() || self.is_broadcast()),
            ..undo
        });
        // What was undone takes back what followed from it.
        if !matches!(details, Details::Undo(_)) {
            self.follow_reply(before, stamp);
        }
        self.closed = match self.state {
            State::Closed
            | State::NotAccepted
            | State::Withdrawn
            | State::Merged
            | State::Transferred => self.closed.or(Some(stamp)),
            _ => None,
        };
        // Once the case is answered or over, nobody owes a part of it.
        if !self.state.is_open() {
            let open = |one: &&mut Assignment| one.co.is_some() && one.ended_at.is_none();
            for task in self.assignments.iter_mut().filter(open) {
                task.state = AssignmentState::Recalled;
                task.ended_at = Some(stamp.at);
            }
        }
        if self.state != State::Submitted {
            self.refusing = None;
        }
    }

    /// What can be undone once this has happened.
    fn undo_after(&self, stamp: Stamp, details: &Details) -> Option<Undoable> {
        if details.is_reminder() {
            return self.undo.clone();
        }
        let by = stamp.by?;
        if details.is_remark() {
            return self.undo.clone().filter(|last| last.by == by);
        }
        let action = details.action().filter(|action| action.rule().undo)?;
        Some(Undoable {
            step: self.steps + 1,
            action,
            by,
            at: stamp,
            internal: details.visibility() == Visibility::Internal,
            told: false,
            before: Box::new(Self {
                undo: None,
                ..self.clone()
            }),
        })
    }

    /// Whether others than its resident have read the reply already, as their own (I8).
    fn is_broadcast(&self) -> bool {
        self.state == State::Replied && self.broadcast.is_some()
    }

    /// Whether what happens to it is told at once (lifecycle.md, *told*).
    fn is_pressing(&self) -> bool {
        self.severity == Severity::Major || self.danger
    }

    /// Whether it stands above all others in every list.
    pub fn is_pinned(&self) -> bool {
        self.danger && self.state.is_open()
    }

    /// A reply, by whatever action it goes out, is something to ask its resident about; once the case
    /// goes on from there, there is nothing more to ask.
    fn follow_reply(&mut self, before: State, stamp: Stamp) {
        if self.state == State::Replied && before != State::Replied {
            let revisit = Revisit::of(self.round, &self.unit, stamp);
            self.revisits.push(revisit);
        } else if before == State::Replied && self.state != State::Replied {
            let unanswered = self.closing == Some(Closing::NoAnswer);
            if let Some(revisit) = self.revisits.last_mut() {
                revisit.ended.get_or_insert(stamp.at);
                revisit.unanswered = unanswered;
            }
        }
    }

    /// What the resident was asked and said about the last reply.
    pub fn revisit(&self) -> Option<&Revisit> {
        self.revisits.last()
    }

    /// Whether a rung of that clock was told.
    pub fn was_told(&self, clock: ClockKind, since: DateTime<Utc>, rung: i64) -> bool {
        self.reminded
            .iter()
            .any(|told| (told.clock, told.since, told.rung) == (clock, since, rung))
    }

    /// What it waits for that somebody else than its handler has to do; the most urgent where it is more
    /// than one thing.
    pub fn awaits(&self) -> Option<Awaited> {
        if self.review.is_some_and(|review| !review.decided) {
            return Some(Awaited::AcceptanceReview);
        }
        let drafted = |proposal: &Proposal| proposal.stage == ProposalStage::Drafted;
        let asked = |more: &MoreTime| more.granted.is_none();
        let ruling = self.to_rule && self.state == State::Accepted;
        let extension = self.more_time.as_ref().is_some_and(asked);
        let compensation = self.proposal.as_ref().is_some_and(drafted);
        let waits = [
            (ruling, Awaited::Ruling),
            (self.refusing.is_some(), Awaited::NotAccepting),
            (extension, Awaited::Extension),
            (compensation, Awaited::Compensation),
            (self.instruction_due, Awaited::Instruction),
            (self.coordination_due, Awaited::Coordination),
            (self.report_due, Awaited::Report),
        ];
        let mut waits = waits.into_iter().filter(|(does, _)| *does);
        let first = waits.next().filter(|_| self.state.is_open());
        first.map(|(_, awaited)| awaited)
    }

    /// Whether the resident is asked about a solution.
    pub fn is_proposed(&self) -> bool {
        let sent = |proposal: &Proposal| proposal.stage == ProposalStage::Sent;
        self.proposal.as_ref().is_some_and(sent)
    }

    /// When the reply that stands went out.
    pub fn replied(&self) -> Option<Stamp> {
        self.reply.as_ref().map(|(stamp, _)| *stamp)
    }

    /// The case lies with `unit` from now on, and nobody there has signed for it yet.
    pub(super) fn lie_with(&mut self, unit: &UnitRef) {
        self.unit = unit.clone();
        self.handler = None;
        self.named = None;
        self.signed = None;
        // What its handler asked for and nobody decided yet is not for whoever has it now.
        self.more_time.take_if(|more| more.granted.is_none());
        self.proposal = None;
        self.instruction_due = false;
        self.coordination_due = false;
        self.reviewed_by = None;
    }

    /// Gives the case to a unit.
    pub(super) fn assign(&mut self, at: DateTime<Utc>, part: Part, unit: Uuid) {
        self.assignments.push(Assignment {
            number: i64::try_from(self.assignments.len()).unwrap_or(i64::MAX) + 1,
            part,
            unit,
            handler: None,
            state: AssignmentState::Waiting,
            round: self.round,
            assigned_at: at,
            signed_at: None,
            ended_at: None,
            co: None,
        });
    }

    /// Asks another unit to take part.
    pub(super) fn assign_co_handler(
        &mut self,
        asked: Stamp,
        unit: &UnitRef,
        task: &str,
        until: Option<DateTime<Utc>>,
    ) {
        self.assign(asked.at, Part::CoHandler, unit.id);
        if let Some(last) = self.assignments.last_mut() {
            last.co = Some(CoTask {
                unit: unit.clone(),
                task: task.to_owned(),
                until,
                policy: asked.policy,
            });
        }
    }

    /// What units that take part have still to do.
    pub fn co_handling(&self) -> impl Iterator<Item = &Assignment> {
        let open = |one: &&Assignment| one.part == Part::CoHandler && one.ended_at.is_none();
        self.assignments.iter().filter(open)
    }

    /// The number of the first task of `actor`'s unit in that state.
    pub fn task_of(&self, actor: &Actor, state: AssignmentState) -> Option<i64> {
        let mut own = self.co_handling().filter(|task| task.state == state);
        own.find(|task| task.is_of(actor)).map(|task| task.number)
    }

    /// The assignment with that number.
    pub(super) fn assignment_mut(&mut self, number: i64) -> Option<&mut Assignment> {
        self.assignments.iter_mut().find(|one| one.number == number)
    }

    /// Whether that person handled it in an earlier handling (C6).
    pub fn handled_before(&self, person: Uuid) -> bool {
        self.assignments
            .iter()
            .any(|one| one.round < self.round && one.handler == Some(person))
    }

    /// The lead's assignment, while it lasts.
    pub(super) fn lead_mut(&mut self) -> Option<&mut Assignment> {
        self.assignments
            .iter_mut()
            .rfind(|one| one.part == Part::Lead && one.ended_at.is_none())
    }

    /// The lead's assignment came back or is done.
    pub(super) fn end_lead(&mut self, at: DateTime<Utc>, state: AssignmentState) {
        if let Some(lead) = self.lead_mut() {
            lead.state = state;
            lead.ended_at = Some(at);
        }
    }
}
