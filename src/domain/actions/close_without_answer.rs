//! Nobody rates in time: closed, and never counted as satisfied (Q2).

use super::{By, Effect, From, Left, NoForm, Room, Rule, Taking, To};
use crate::domain::case::{Closing, State};
use crate::domain::clocks::ClockKind;
use crate::domain::event::{Stamp, Standing, Visibility};
use serde::{Deserialize, Serialize};

/// Nothing more to say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CloseWithoutAnswer {}

impl Room for CloseWithoutAnswer {
    const RULE: Rule = Rule {
        from: From::In(&[State::Replied]),
        by: &[By::System],
        to: To::State(State::Closed),
        visibility: Visibility::Public,
        effects: &[Effect::Stop(ClockKind::Revisit), Effect::Stop(ClockKind::NoAnswer)],
        ..Rule::BASE
    };
    type Input = NoForm;

    fn leave(input: NoForm, _: &Taking<'_>) -> Option<Left> {
        match input {}
    }

    fn by_clock(clock: ClockKind) -> Option<Self> {
        (clock == ClockKind::NoAnswer).then_some(Self {})
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.closing = Some(Closing::NoAnswer);
    }

    fn examples() -> Vec<Self> {
        vec![Self {}]
    }
}
