//! 不接受首问 (I4): whoever was asked says no, and the first receiver stays it.

use super::accept_receiving::offered;
use super::{By, From, Left, Offered, Refusal, Room, Rule, Taking, Telling};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// Why not.
        reason: text(2, 4000),
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeclineReceiving {
    /// Why not.
    #[serde(default)]
    pub reason: String,
}

impl Room for DeclineReceiving {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::OfferedReceiver],
        offered: Offered::Other,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { reason: input.reason })
    }

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        offered(case)
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.receiving_offered = None;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "我下周休假。".into() }]
    }
}
