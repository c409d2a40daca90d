//! 标为危险 (I6): harm is going on; the case stands above all others and its clocks run by the wall.

use super::{Author, By, Details, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::clocks::ClockFact;
use crate::domain::inbox::{Hearer, Why};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// What is going on.
        reason: text(2, 4000),
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MarkDanger {
    /// What is going on; of what was found at filing, the words that said so.
    #[serde(default)]
    pub reason: String,
    /// Whether the category says so.
    pub category: bool,
}

impl Room for MarkDanger {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::DISPATCHER, By::HANDLER, By::UNIT_LEAD, By::SUPERVISOR, By::System],
        offered: Offered::Aside,
        undo: true,
        hears: &[(Hearer::Unit(Role::Supervisor), Why::Danger), (Hearer::Holder, Why::Danger)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
            category: false,
        })
    }

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.danger {
            true => refuse(Reason::NoChange, LIFTERS),
            false => Ok(()),
        }
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.danger = true;
        case.first_measures = false;
    }

    fn clock_facts(&self, at: DateTime<Utc>, policy: i64) -> Vec<ClockFact> {
        vec![ClockFact::Danger { at, policy, on: true }]
    }

    fn telling(&self, telling: Telling, by: ActorKind) -> Telling {
        match (by, self.reason.is_empty()) {
            (ActorKind::System, true) => telling.variant("category"),
            (ActorKind::System, false) => telling.variant("found").said(&self.reason),
            (_, true) => telling.variant("checklist"),
            (_, false) => telling.said(&self.reason),
        }
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "煤气味".into(), category: true }, Self { reason: String::new(), category: true }]
    }
}

impl MarkDanger {
    /// What follows where everything in a category is dangerous.
    pub(super) fn by_category() -> Details {
        let mark = Self {
            reason: String::new(),
            category: true,
        };
        mark.into()
    }

    /// What follows where the checklist says that harm is going on.
    pub(super) fn by_checklist(author: Author) -> (Author, Details) {
        let mark = Self {
            reason: String::new(),
            category: false,
        };
        (author, mark.into())
    }
}

/// Who works with the mark.
pub(super) const LIFTERS: &[By] = &[By::DISPATCHER, By::HANDLER, By::UNIT_LEAD, By::SUPERVISOR];
