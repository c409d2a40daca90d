//! 拆出并案 (I8): a case is handled by itself again, because it is another matter or its master left the road.

use super::{By, Effect, From, Left, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// Why it is not the same matter.
        reason: text(2, 4000),
    }
}

/// Why; nothing where it follows from what happened to the master.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Detach {
    /// Why it is not the same matter.
    #[serde(default)]
    pub reason: String,
}

impl Detach {
    /// Because the master left the road.
    pub const fn by_itself() -> Self {
        Self {
            reason: String::new(),
        }
    }
}

impl Room for Detach {
    const RULE: Rule = Rule {
        from: From::In(&[State::Merged]),
        by: &[By::DISPATCHER, By::System],
        to: To::State(State::Submitted),
        visibility: Visibility::Public,
        effects: &[
            Effect::Start(ClockKind::Dispatch),
            Effect::Start(ClockKind::Acceptance),
        ],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.master = None;
    }

    fn telling(&self, telling: Telling, by: ActorKind) -> Telling {
        match by {
            ActorKind::System => telling.variant("alone"),
            _ => telling.said(&self.reason),
        }
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            reason: "查明不是同一处漏水。".into(),
        }]
    }
}
