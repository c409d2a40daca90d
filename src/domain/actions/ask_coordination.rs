//! 请协调 (H8): several units have to act together, and the coordinator is asked.

use super::{By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// Which units, about what, by when.
    pub struct Input {
        /// Which units, about what, by when.
        question: text(5, 4000),
    }
}

/// Which units, about what, by when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskCoordination {
    /// Which units, about what, by when.
    #[serde(default)]
    pub question: String,
}

impl Room for AskCoordination {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::HANDLER, By::UNIT_LEAD],
        hears: &[(Hearer::Unit(Role::Coordinator), Why::ToDecide)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["question"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.coordination_due {
            false => Ok(()),
            true => refuse(Reason::Waiting, &[By::Staff(Role::Coordinator)]),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            question: input.question,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.coordination_due = true;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.question)
    }

    fn examples() -> Vec<Self> {
        vec![Self { question: "路面和水管要一起修。".into() }]
    }
}
