//! 复核维持 (I5): somebody else looked again, and the case stays not accepted.

use super::{Action, By, Effect, From, Left, Refusal, Room, Rule, Taking, Telling};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{AcceptanceReview, ActorKind, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// Why, to the resident.
        reason: text(5, 4000),
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Uphold {
    /// Why, to the resident.
    #[serde(default)]
    pub reason: String,
}

impl Room for Uphold {
    const RULE: Rule = Rule {
        from: From::In(&[State::NotAccepted]),
        by: By::REVIEWING_ACCEPTANCE,
        visibility: Visibility::Public,
        effects: &[Effect::Stop(ClockKind::Review)],
        about: &[Action::AskReview],
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { reason: input.reason })
    }

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        super::overturn::may_review(actor, case)
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.review = Some(AcceptanceReview {
            decided: true,
            overturned: false,
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said_as("reason", &self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "已核对，确属法院管辖。".into() }]
    }
}
