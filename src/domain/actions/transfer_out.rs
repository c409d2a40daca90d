//! 移交 (D6): an outside body takes the case over.

use super::{By, Effect, From, Left, Room, Rule, Taking, Telling, To, Value};
use crate::domain::case::State;
use crate::domain::policy::Decision;
use crate::domain::event::{ActorKind, Visibility};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// Which body, and why.
    pub struct Input {
        /// Which body.
        body: line(2, 200),
        /// How the resident reaches it.
        contact: line(2, 200),
        /// Why.
        reason: text(5, 4000),
    }
}

/// Which body, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TransferOut {
    /// Which body.
    #[serde(default)]
    pub body: String,
    /// How the resident reaches it.
    #[serde(default)]
    pub contact: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for TransferOut {
    const RULE: Rule = Rule {
        from: From::In(&[State::Submitted, State::Accepted, State::InProgress]),
        by: &[By::Decides(Decision::Transfer)],
        to: To::State(State::Transferred),
        visibility: Visibility::Public,
        effects: &[Effect::StopAll],
        hears: &[(Hearer::Handler, Why::LeftTheRoad)],
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["body", "contact", "reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            body: input.body,
            contact: input.contact,
            reason: input.reason,
        })
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("body", Value::Text(self.body.clone()))
            .said_as("contact", &self.contact)
            .said_as("reason", &self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { body: "铁路局".into(), contact: "12306".into(), reason: "铁路用地内。".into() }]
    }
}
