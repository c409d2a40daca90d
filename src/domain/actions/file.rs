//! The case is brought (R1, I1).

use super::{By, Effect, Left, NoForm, Room, Rule, Taking, To};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{Statement, Visibility};
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

/// What the resident told us.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct File(pub Box<Statement>);

impl Room for File {
    const RULE: Rule = Rule {
        by: &[By::Resident, By::Staff(Role::IntakeClerk)],
        to: To::State(State::Submitted),
        visibility: Visibility::Public,
        effects: &[Effect::Start(ClockKind::Acceptance), Effect::Start(ClockKind::Dispatch)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &[
        "what",
        "happened",
        "place",
        "concerns",
        "wish",
        "reference",
        "sender",
        "sender_number",
    ];
    type Input = NoForm;

    fn leave(input: NoForm, _: &Taking<'_>) -> Option<Left> {
        match input {}
    }

    fn examples() -> Vec<Self> {
        vec![Self(Box::new(Statement::example()))]
    }
}
