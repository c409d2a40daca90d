//! An internal note (H9).

use super::{By, From, Left, Offered, Room, Rule, Taking, Telling};
use crate::domain::event::ActorKind;
use serde::{Deserialize, Serialize};

input! {
    /// What colleagues read.
    pub struct Input {
        /// The note.
        text: text(2, 4000),
    }
}

/// What colleagues read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// The note.
    #[serde(default)]
    pub text: String,
}

impl Room for Note {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[
            By::HANDLER,
            By::UNIT_LEAD,
            By::DISPATCHER,
            By::SUPERVISOR,
            By::REVISIT_OFFICER,
            By::CoHandler,
        ],
        offered: Offered::Aside,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { text: input.text })
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "管线图在档案室。".into() }]
    }
}
