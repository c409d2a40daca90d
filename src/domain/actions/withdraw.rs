//! The resident takes the case back, or never completes it (R10).

use super::{By, Effect, From, Left, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Visibility};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// Why; may be empty.
    pub struct Input {
        /// In their own words.
        reason: text(0, 4000),
    }
}

/// Why; may be empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Withdraw {
    /// In their own words.
    #[serde(default)]
    pub reason: String,
}

impl Room for Withdraw {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::Resident, By::System],
        to: To::State(State::Withdrawn),
        visibility: Visibility::Public,
        effects: &[Effect::StopAll],
        hears: &[(Hearer::Handler, Why::Withdrawn), (Hearer::HolderBefore, Why::Withdrawn)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
        })
    }

    fn by_clock(clock: ClockKind) -> Option<Self> {
        (clock == ClockKind::Completion).then(|| Self { reason: String::new() })
    }

    fn telling(&self, telling: Telling, by: ActorKind) -> Telling {
        match by {
            ActorKind::System => telling.variant("none"),
            _ => telling.said(&self.reason),
        }
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "已经解决了。".into() }, Self { reason: String::new() }]
    }
}
