//! 答复请示 (H8): the duty manager decides what was put to them.

use super::{Action, By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// What is decided.
    pub struct Input {
        /// What is decided.
        text: text(2, 4000),
    }
}

/// What is decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Instruct {
    /// What is decided.
    #[serde(default)]
    pub text: String,
}

impl Room for Instruct {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::SUPERVISOR],
        about: &[Action::AskInstruction],
        hears: &[(Hearer::Handler, Why::Decided)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.instruction_due {
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
        case.instruction_due = false;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "先修，费用月底结算。".into() }]
    }
}
