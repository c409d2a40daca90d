//! What can be written in the history of a case: one variant for each thing that happened, and
//! the standing that follows from them (engineering.md 4: the case is its events).
//! Must not hold who may do it; that is `lifecycle`. Contact data never stands in an event.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::case::{
    Channel, Closing, Complaint, ContactMeans, ContactResult, FirstRating, Kind, Severity, Solved,
    State, Treatment, opens_second_handling,
};
use super::lifecycle::Action;
use super::localised::Localised;
use super::role::UnitPath;

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
    pub what: String,
    /// When, in the resident's own words.
    pub happened: String,
    /// Where.
    pub place: String,
    /// Which unit or person it concerns.
    pub concerns: String,
    /// What the resident wants (诉求).
    pub wish: String,
    /// SHA-256 of each photo, in hexadecimal, so that evidence cannot be exchanged silently.
    pub evidence: Vec<String>,
    /// Whether no identity was kept (R4).
    pub anonymous: bool,
    /// The unit that took the case (首问).
    pub unit: UnitRef,
}

/// What happened, with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Details {
    /// The case was brought.
    File(Box<Statement>),
    /// 受理
    Accept {
        /// The severity given on acceptance.
        severity: Severity,
    },
    /// 不予受理
    DoNotAccept {
        /// Why, to the resident.
        reason: String,
        /// Where the resident can go instead.
        referral: String,
    },
    /// 补正: the resident is asked to complete the facts.
    AskToComplete {
        /// What is missing.
        question: String,
    },
    /// The resident completed the facts.
    Complete {
        /// What they added.
        text: String,
    },
    /// 派单
    Dispatch {
        /// To whom.
        unit: UnitRef,
    },
    /// 签收
    SignFor {
        /// Who took it on.
        handler: PersonRef,
    },
    /// 退单
    Return {
        /// Why the unit cannot handle it.
        reason: String,
        /// Where the case lies from now on: the dispatchers' unit.
        unit: UnitRef,
    },
    /// Another person of the unit handles the case.
    Reassign {
        /// The new handler.
        handler: PersonRef,
        /// Why.
        reason: String,
    },
    /// A call or visit (H2).
    LogContact {
        /// How.
        means: ContactMeans,
        /// With what result.
        result: ContactResult,
        /// What was said.
        note: String,
    },
    /// A question to the resident (H4).
    AskResident {
        /// The question.
        question: String,
    },
    /// The resident's answer.
    Answer {
        /// The answer.
        text: String,
    },
    /// The resident added something unasked (R10).
    AddInformation {
        /// What they added.
        text: String,
    },
    /// A reply was drafted and waits for review.
    DraftReply {
        /// The draft.
        text: String,
    },
    /// The reviewed reply went to the resident.
    PassReply {
        /// The reply as sent.
        text: String,
    },
    /// The draft went back to the handler.
    SendBackReply {
        /// What is wrong with it.
        reason: String,
    },
    /// The resident rated (R13).
    Rate {
        /// Is it solved?
        solved: Solved,
        /// How were you treated?
        treatment: Treatment,
        /// What was wanting, as ticked.
        #[serde(default)]
        wanting: Vec<Complaint>,
        /// In their own words.
        comment: String,
    },
    /// 二次处理: the case is handled again (C6).
    SecondHandling {
        /// Why.
        reason: String,
        /// Where the case lies from now on: the dispatchers' unit.
        unit: UnitRef,
    },
    /// Nobody rated in time.
    CloseWithoutAnswer,
    /// The resident took the case back.
    Withdraw {
        /// Why; may be empty.
        reason: String,
    },
    /// 催办
    Urge {
        /// What the person who urges says.
        text: String,
        /// Whether it is the resident, who is heard once a day.
        from_resident: bool,
    },
    /// 移交 to an outside body.
    TransferOut {
        /// Which body.
        body: String,
        /// How the resident reaches it.
        contact: String,
        /// Why.
        reason: String,
    },
    /// 并案 with a master case.
    Merge {
        /// The master's case number.
        master: String,
        /// Why.
        reason: String,
    },
    /// An internal note (H9).
    Note {
        /// The note.
        text: String,
    },
}

impl Details {
    /// The action that this is the trace of.
    pub const fn action(&self) -> Action {
        match self {
            Self::File(_) => Action::File,
            Self::Accept { .. } => Action::Accept,
            Self::DoNotAccept { .. } => Action::DoNotAccept,
            Self::AskToComplete { .. } => Action::AskToComplete,
            Self::Complete { .. } => Action::Complete,
            Self::Dispatch { .. } => Action::Dispatch,
            Self::SignFor { .. } => Action::SignFor,
            Self::Return { .. } => Action::Return,
            Self::Reassign { .. } => Action::Reassign,
            Self::LogContact { .. } => Action::LogContact,
            Self::AskResident { .. } => Action::AskResident,
            Self::Answer { .. } => Action::Answer,
            Self::AddInformation { .. } => Action::AddInformation,
            Self::DraftReply { .. } => Action::DraftReply,
            Self::PassReply { .. } => Action::PassReply,
            Self::SendBackReply { .. } => Action::SendBackReply,
            Self::Rate { .. } => Action::Rate,
            Self::SecondHandling { .. } => Action::SecondHandling,
            Self::CloseWithoutAnswer => Action::CloseWithoutAnswer,
            Self::Withdraw { .. } => Action::Withdraw,
            Self::Urge { .. } => Action::Urge,
            Self::TransferOut { .. } => Action::TransferOut,
            Self::Merge { .. } => Action::Merge,
            Self::Note { .. } => Action::Note,
        }
    }
}

/// What an event says, in two parts that are digested apart: erasing what people wrote, or who they
/// are, leaves what figures and rows are built from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// What is structure: severity, unit, result. Never personal. A JSON object.
    pub facts: String,
    /// What people wrote or who they are. A JSON object; `{}` where there is nothing, or where it was
    /// erased.
    pub words: String,
}

impl Details {
    /// The body that is kept of it.
    pub fn body(&self) -> Result<Body, serde_json::Error> {
        Ok(Body {
            facts: serde_json::to_string(self)?,
            words: "{}".to_owned(),
        })
    }

    /// What a kept body of that action says.
    pub fn read(_action: &str, body: &Body) -> Result<Self, serde_json::Error> {
        serde_json::from_str(&body.facts)
    }
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
}

/// One thing that happened, when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    /// When, in UTC.
    pub at: DateTime<Utc>,
    /// What.
    pub details: Details,
}

/// Where a case stands: what its events add up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// 诉求类型
    pub kind: Kind,
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
    /// How often it was returned in this round (D4).
    pub returns: i64,
    /// When the present unit signed for it.
    pub signed_at: Option<DateTime<Utc>>,
    /// When the last reply went out.
    pub replied_at: Option<DateTime<Utc>>,
    /// When it was closed, by whatever way.
    pub closed_at: Option<DateTime<Utc>>,
    /// How it was closed.
    pub closing: Option<Closing>,
    /// The draft that waits for review.
    pub draft: Option<String>,
    /// When the resident last urged.
    pub urged_at: Option<DateTime<Utc>>,
    /// The last rating.
    pub rating: Option<(Solved, Treatment)>,
    /// How the first rating came out, and whose reply it rated.
    pub first_rating: Option<(FirstRating, Uuid)>,
    /// Every assignment so far, oldest first (D2).
    pub assignments: Vec<Assignment>,
}

impl Standing {
    /// The standing right after filing.
    pub fn filed(statement: &Statement) -> Self {
        Self {
            kind: statement.kind,
            state: State::Submitted,
            round: 1,
            severity: Severity::Minor,
            unit: statement.unit.clone(),
            intake_unit: statement.unit.clone(),
            handler: None,
            returns: 0,
            signed_at: None,
            replied_at: None,
            closed_at: None,
            closing: None,
            draft: None,
            urged_at: None,
            rating: None,
            first_rating: None,
            assignments: Vec::new(),
        }
    }

    /// The standing that a whole history adds up to; `None` when it does not begin with filing.
    pub fn of(history: &[Happened]) -> Option<Self> {
        let (first, rest) = history.split_first()?;
        let Details::File(statement) = &first.details else {
            return None;
        };
        let mut standing = Self::filed(statement);
        for happened in rest {
            standing.apply(happened.at, &happened.details);
        }
        Some(standing)
    }

    /// Takes one more event in. The state follows the table in `lifecycle`; here stands the rest.
    pub fn apply(&mut self, at: DateTime<Utc>, details: &Details) {
        if let Some(state) = details.action().rule().to.state() {
            self.state = state;
        }
        match details {
            Details::Accept { severity } => self.severity = *severity,
            Details::Dispatch { unit } => {
                self.unit = unit.clone();
                self.handler = None;
                self.signed_at = None;
                self.assign(at, Part::Lead, unit.id);
            }
            Details::SignFor { handler } => {
                self.handler = Some(handler.clone());
                self.signed_at = Some(at);
                self.lead_mut(|lead| {
                    lead.state = AssignmentState::Signed;
                    lead.handler = Some(handler.id);
                    lead.signed_at = Some(at);
                });
            }
            Details::Reassign { handler, .. } => {
                self.handler = Some(handler.clone());
                self.lead_mut(|lead| lead.handler = Some(handler.id));
            }
            Details::Return { unit, .. } => {
                self.end_lead(at, AssignmentState::Returned);
                self.back_to(unit);
                self.returns += 1;
            }
            Details::DraftReply { text } => self.draft = Some(text.clone()),
            Details::SendBackReply { .. } => self.draft = None,
            Details::PassReply { .. } => {
                self.draft = None;
                self.replied_at = Some(at);
                self.end_lead(at, AssignmentState::Done);
            }
            Details::Rate {
                solved, treatment, ..
            } => {
                let disputed = opens_second_handling(*solved, *treatment);
                let outcome = match disputed || self.round > 1 {
                    true => FirstRating::Again,
                    false => FirstRating::Solved,
                };
                self.rating = Some((*solved, *treatment));
                self.first_rating.get_or_insert((outcome, self.unit.id));
                // A bad rating stays open to the dispatcher as second handling: the event that
                // reopens the case follows in the same transaction.
                self.closing = Some(match disputed {
                    true => Closing::Disputed,
                    false => Closing::Confirmed,
                });
            }
            Details::Urge {
                from_resident: true,
                ..
            } => self.urged_at = Some(at),
            Details::CloseWithoutAnswer => self.closing = Some(Closing::NoAnswer),
            Details::SecondHandling { unit, .. } => {
                self.back_to(unit);
                self.round += 1;
                self.returns = 0;
                self.closing = None;
                self.rating = None;
                self.replied_at = None;
            }
            _ => {}
        }
        self.closed_at = match self.state {
            State::Closed
            | State::NotAccepted
            | State::Withdrawn
            | State::Merged
            | State::Transferred => self.closed_at.or(Some(at)),
            _ => None,
        };
    }

    fn assign(&mut self, at: DateTime<Utc>, part: Part, unit: Uuid) {
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
        });
    }

    fn lead_mut(&mut self, change: impl FnOnce(&mut Assignment)) {
        let lead = self
            .assignments
            .iter_mut()
            .rfind(|one| one.part == Part::Lead && one.ended_at.is_none());
        if let Some(lead) = lead {
            change(lead);
        }
    }

    fn end_lead(&mut self, at: DateTime<Utc>, state: AssignmentState) {
        self.lead_mut(|lead| {
            lead.state = state;
            lead.ended_at = Some(at);
        });
    }

    fn back_to(&mut self, unit: &UnitRef) {
        self.unit = unit.clone();
        self.handler = None;
        self.signed_at = None;
    }
}
