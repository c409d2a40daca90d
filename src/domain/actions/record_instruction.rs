//! 批示 (D7): what a leader wrote on the case.

use super::{By, From, Left, Room, Rule, Taking, Telling, Value};
use crate::domain::event::ActorKind;
use crate::domain::inbox::{Hearer, Why};
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

input! {
    /// What it says.
    pub struct Input {
        /// Who.
        leader: line(2, 100),
        /// What it says.
        text: text(2, 4000),
    }
}

/// What it says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordInstruction {
    /// Who.
    #[serde(default)]
    pub leader: String,
    /// What it says.
    #[serde(default)]
    pub text: String,
}

impl Room for RecordInstruction {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::DISPATCHER, By::UNIT_LEAD, By::SUPERVISOR],
        hears: &[(Hearer::Handler, Why::Instructed), (Hearer::Unit(Role::UnitLead), Why::Instructed)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["leader", "text"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            leader: input.leader,
            text: input.text,
        })
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("leader", Value::Text(self.leader.clone()))
            .said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self { leader: "王局长".into(), text: "本周内办结。".into() }]
    }
}
