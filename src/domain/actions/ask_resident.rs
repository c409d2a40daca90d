//! A question to the resident (H4); the resolve clock waits for the answer.

use super::{By, Effect, From, Left, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::clocks::{ClockKind, PauseReason};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use serde::{Deserialize, Serialize};

input! {
    /// What is asked.
    pub struct Input {
        /// The question.
        question: text(5, 4000),
    }
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskResident {
    /// The question.
    #[serde(default)]
    pub question: String,
}

impl Room for AskResident {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::HANDLER],
        to: To::State(State::WaitingResident),
        visibility: Visibility::Public,
        effects: &[
            // A question is a first reply: we were in touch.
            Effect::Stop(ClockKind::FirstReply),
            Effect::Pause(ClockKind::Resolve, PauseReason::Question),
            Effect::Pause(ClockKind::DefiniteAnswer, PauseReason::Question),
            Effect::Start(ClockKind::ResidentAnswer),
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
        vec![Self { question: "几点开始停水的？".into() }]
    }
}
