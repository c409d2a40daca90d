//! 绿色通道 (H10): the case goes before others, and everybody who has it sees that.

use super::{By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Why it goes before others.
    pub struct Input {
        /// Why it goes before others.
        reason: text(2, 4000),
    }
}

/// Why it goes before others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GreenChannel {
    /// Why it goes before others.
    #[serde(default)]
    pub reason: String,
}

impl Room for GreenChannel {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::SUPERVISOR],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.green {
            false => Ok(()),
            true => refuse(Reason::TooOften, Self::RULE.by),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.green = true;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "家中有危重病人。".into() }]
    }
}
