//! 解除限制 (I10): the supervisor looked again, and the limit ends before its day.

use super::{By, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// Why, to the resident.
        reason: text(2, 4000),
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EndLimit {
    /// Why, to the resident.
    #[serde(default)]
    pub reason: String,
}

impl Room for EndLimit {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::SUPERVISOR],
        visibility: Visibility::Public,
        offered: Offered::Aside,
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { reason: input.reason })
    }

    fn limit(_: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        match case.limited_until.is_some_and(|until| moment.now < until) {
            true => Ok(()),
            false => refuse(Reason::NoChange, &[By::SUPERVISOR]),
        }
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.limited_until = None;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said_as("reason", &self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "已经当面说清楚。".into() }]
    }
}
