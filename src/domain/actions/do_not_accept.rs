//! 不予受理 (I5): not ours, with the reason and where else to go.

use super::{By, Effect, From, Left, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::policy::Decision;
use crate::domain::event::{ActorKind, Visibility};
use serde::{Deserialize, Serialize};

input! {
    /// Why, and where else.
    pub struct Input {
        /// Why, to the resident.
        reason: text(5, 4000),
        /// Where the resident can go instead.
        referral: text(5, 4000),
    }
}

/// Why, and where else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DoNotAccept {
    /// Why, to the resident.
    #[serde(default)]
    pub reason: String,
    /// Where the resident can go instead.
    #[serde(default)]
    pub referral: String,
}

impl Room for DoNotAccept {
    const RULE: Rule = Rule {
        from: From::In(&[State::Submitted]),
        by: &[By::Decides(Decision::NotAccepting)],
        to: To::State(State::NotAccepted),
        visibility: Visibility::Public,
        effects: &[Effect::StopAll],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason", "referral"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
            referral: input.referral,
        })
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .said_as("reason", &self.reason)
            .said_as("referral", &self.referral)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "属于法院管辖。".into(), referral: "市中级人民法院 12368".into() }]
    }
}
