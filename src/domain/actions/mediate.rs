//! 调解记录 (H8): what came of talking it over with both sides.

use super::{By, From, Left, Room, Rule, Taking, Telling};
use crate::domain::case::{Mediated, State};
use crate::domain::event::ActorKind;
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

input! {
    /// What each side said, and what they agreed on.
    pub struct Input {
        /// Who took part.
        present: line(2, 200),
        /// What came of it.
        mediated: choice(Mediated),
        /// What each side said, and what they agreed on.
        text: text(5, 4000),
    }
}

/// What each side said, and what they agreed on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mediate {
    /// Who took part.
    #[serde(default)]
    pub present: String,
    /// What came of it.
    pub outcome: Mediated,
    /// What each side said, and what they agreed on.
    #[serde(default)]
    pub text: String,
}

impl Room for Mediate {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::HANDLER, By::UNIT_LEAD, By::Staff(Role::Coordinator)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["present", "text"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            present: input.present,
            outcome: input.mediated,
            text: input.text,
        })
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .chosen([("mediated", self.outcome.as_str())], "")
            .said_as("present", &self.present)
            .said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self { present: "诉求人、物业".into(), outcome: Mediated::Agreed, text: "双方同意周三上门。".into() }]
    }
}
