//! 补正: the resident is asked to complete the facts (I5).

use super::{By, Effect, From, Left, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::clocks::{ClockKind, PauseReason};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use serde::{Deserialize, Serialize};

input! {
    /// What is missing.
    pub struct Input {
        /// The question.
        question: text(5, 4000),
    }
}

/// What is missing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskToComplete {
    /// The question.
    #[serde(default)]
    pub question: String,
}

impl Room for AskToComplete {
    const RULE: Rule = Rule {
        from: From::In(&[State::Submitted]),
        by: &[By::DISPATCHER],
        to: To::State(State::InfoNeeded),
        visibility: Visibility::Public,
        effects: &[
            Effect::Pause(ClockKind::Acceptance, PauseReason::Completion),
            Effect::Pause(ClockKind::Dispatch, PauseReason::Completion),
            Effect::Start(ClockKind::Completion),
        ],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["question"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            question: input.question,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.question = Some(self.question.clone());
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.question)
    }

    fn examples() -> Vec<Self> {
        vec![Self { question: "几号楼几单元？".into() }]
    }
}
