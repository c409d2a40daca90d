//! 直接介入 (H10): the supervisor takes the case out of the unit and gives it to one that begins at once.

use super::{By, Effect, From, Left, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::clocks::{ClockFact, ClockKind};
use crate::domain::event::{
    ActorKind, AssignmentState, Part, Stamp, Standing, UnitRef, Visibility,
};
use chrono::{DateTime, Utc};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

input! {
    /// Who has it from now on, and why.
    pub struct Input {
        /// The unit that handles it under the supervisor's eyes.
        unit: unit,
        /// Why; the resident reads it.
        reason: text(5, 4000),
    }
}

/// Who has it from now on, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Intervene {
    /// The unit.
    pub unit: UnitRef,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// Whether it was accepted before: the clocks of a case that was not begin with this.
    pub accepted: bool,
}

impl Room for Intervene {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::SUPERVISOR],
        to: To::State(State::InProgress),
        visibility: Visibility::Public,
        effects: &[
            Effect::Stop(ClockKind::Acceptance),
            Effect::Stop(ClockKind::Dispatch),
            Effect::Stop(ClockKind::SignFor),
            Effect::Stop(ClockKind::Completion),
            Effect::Stop(ClockKind::ResidentAnswer),
            Effect::Resume(ClockKind::Resolve),
            Effect::Resume(ClockKind::DefiniteAnswer),
        ],
        hears: &[(Hearer::Unit(Role::Handler), Why::ToHandle)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let waits = matches!(taking.case.state, State::Submitted | State::InfoNeeded);
        Left::one(Self {
            unit: input.unit,
            reason: input.reason,
            accepted: !waits,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.end_lead(stamp.at, AssignmentState::Recalled);
        case.lie_with(&self.unit);
        case.assign(stamp.at, Part::Lead, self.unit.id);
        if let Some(lead) = case.lead_mut() {
            lead.state = AssignmentState::Signed;
            lead.signed_at = Some(stamp.at);
        }
        case.signed = Some(stamp);
        case.question = None;
        case.draft = None;
        case.to_rule = false;
        case.ruled = true;
    }

    fn clock_facts(&self, at: DateTime<Utc>, policy: i64) -> Vec<ClockFact> {
        let clocks = [ClockKind::FirstReply, ClockKind::DefiniteAnswer, ClockKind::Resolve];
        let start = |clock| ClockFact::Start { clock, at, policy };
        match self.accepted {
            true => Vec::new(),
            false => clocks.map(start).into(),
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.named("unit", &self.unit.name).said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { unit: UnitRef::example(), reason: "两次超时，改由抢修队直接办理。".into(), accepted: false }]
    }
}
