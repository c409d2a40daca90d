//! 协调结果 (H8): what the units agreed on.

use super::{Action, By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// Who does what by when.
    pub struct Input {
        /// Who does what by when.
        text: text(5, 4000),
    }
}

/// Who does what by when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Coordinate {
    /// Who does what by when.
    #[serde(default)]
    pub text: String,
}

impl Room for Coordinate {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::Staff(Role::Coordinator)],
        about: &[Action::AskCoordination],
        hears: &[(Hearer::Handler, Why::Decided)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.coordination_due {
            true => Ok(()),
            false => refuse(Reason::WrongState, Self::RULE.by),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            text: input.text,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.coordination_due = false;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "周三先修水管，周四铺路面。".into() }]
    }
}
