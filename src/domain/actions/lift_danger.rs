//! 解除危险标记 (I6): nobody is in danger any more, or never was.

use super::mark_danger::LIFTERS;
use super::{From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::clocks::ClockFact;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// How it was found out.
        reason: text(2, 4000),
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LiftDanger {
    /// How it was found out.
    #[serde(default)]
    pub reason: String,
}

impl Room for LiftDanger {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: LIFTERS,
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { reason: input.reason })
    }

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        in_danger(case)
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.danger = false;
    }

    fn clock_facts(&self, at: DateTime<Utc>, policy: i64) -> Vec<ClockFact> {
        vec![ClockFact::Danger { at, policy, on: false }]
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "已到现场，阀门已关，无人受伤。".into() }]
    }
}

/// Whether the case has the mark.
pub(super) fn in_danger(case: &Standing) -> Result<(), Refusal> {
    match case.danger {
        true => Ok(()),
        false => refuse(Reason::NoChange, LIFTERS),
    }
}
