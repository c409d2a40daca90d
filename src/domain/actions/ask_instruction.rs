//! 请示 (H8): what is beyond the handler's authority is put to the duty manager.

use super::{By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// What has to be decided, with the ways there are.
    pub struct Input {
        /// What has to be decided, with the ways there are.
        question: text(5, 4000),
    }
}

/// What has to be decided, with the ways there are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskInstruction {
    /// What has to be decided, with the ways there are.
    #[serde(default)]
    pub question: String,
}

impl Room for AskInstruction {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::HANDLER, By::UNIT_LEAD],
        hears: &[(Hearer::Unit(Role::Supervisor), Why::ToDecide)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["question"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.instruction_due {
            false => Ok(()),
            true => refuse(Reason::Waiting, &[By::SUPERVISOR]),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            question: input.question,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.instruction_due = true;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.question)
    }

    fn examples() -> Vec<Self> {
        vec![Self { question: "要不要先垫付修理费？".into() }]
    }
}
