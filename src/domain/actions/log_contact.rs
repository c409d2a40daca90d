//! A call or visit to the resident (H2).

use super::{By, From, Left, Room, Rule, Taking, Telling};
use crate::domain::case::{ContactMeans, ContactResult};
use crate::domain::clocks::{ClockFact, ClockKind};
use crate::domain::event::ActorKind;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// How, with what result, and what was said.
    pub struct Input {
        /// How.
        means: choice(ContactMeans),
        /// With what result.
        result: choice(ContactResult),
        /// What was said.
        note: text(2, 4000),
    }
}

/// How, with what result, and what was said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogContact {
    /// How.
    pub means: ContactMeans,
    /// With what result.
    pub result: ContactResult,
    /// What was said.
    #[serde(default)]
    pub note: String,
}

impl Room for LogContact {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::HANDLER, By::REVISIT_OFFICER],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["note"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            means: input.means,
            result: input.result,
            note: input.note,
        })
    }

    /// The first reply is given when the resident was really reached.
    fn clock_facts(&self, at: DateTime<Utc>, _: i64) -> Vec<ClockFact> {
        let clock = ClockKind::FirstReply;
        match self.result {
            ContactResult::Reached => vec![ClockFact::Stop { clock, at }],
            _ => Vec::new(),
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let how = [("means", self.means.as_str()), ("result", self.result.as_str())];
        telling.chosen(how, &self.note)
    }

    fn examples() -> Vec<Self> {
        vec![Self { means: ContactMeans::Phone, result: ContactResult::Reached, note: "下午上门。".into() },
            Self { means: ContactMeans::Visit, result: ContactResult::NoAnswer, note: "家中无人。".into() }]
    }
}
