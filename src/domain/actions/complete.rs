//! The resident completes the facts (I5).

use super::{Action, By, Effect, From, Left, Offered, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Visibility};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// What they add.
    pub struct Input {
        /// In their own words.
        text: text(2, 4000),
        /// What shows it.
        photo: photos,
    }
}

/// What they added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Complete {
    /// In their own words.
    #[serde(default)]
    pub text: String,
    /// SHA-256 of each photo that came with it, in hexadecimal.
    pub evidence: Vec<String>,
}

impl Room for Complete {
    const RULE: Rule = Rule {
        from: From::In(&[State::InfoNeeded]),
        by: &[By::Resident],
        to: To::State(State::Submitted),
        visibility: Visibility::Public,
        effects: &[
            Effect::Stop(ClockKind::Completion),
            Effect::Resume(ClockKind::Acceptance),
            Effect::Resume(ClockKind::Dispatch),
        ],
        offered: Offered::WithQuestion,
        about: &[Action::AskResident, Action::AskToComplete],
        hears: &[(Hearer::Holder, Why::ResidentWrote)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            text: input.text,
            evidence: input.photo,
        })
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text).photos(&self.evidence)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "三号楼二单元。".into(), evidence: Vec::new() }]
    }
}
