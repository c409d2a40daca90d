//! A new query code (R8, safety.md 19): who holds the old one has another made, and the old one is dead.

use super::{By, From, Left, NoForm, Room, Rule, Taking};
use crate::domain::event::Visibility;
use serde::{Deserialize, Serialize};

/// Nothing more to say: the code itself stands nowhere, and its hash beside the event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChangeQueryCode {}

impl Room for ChangeQueryCode {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::Resident],
        visibility: Visibility::Public,
        ..Rule::BASE
    };
    type Input = NoForm;

    fn leave(input: NoForm, _: &Taking<'_>) -> Option<Left> {
        match input {}
    }

    fn examples() -> Vec<Self> {
        vec![Self {}]
    }
}
