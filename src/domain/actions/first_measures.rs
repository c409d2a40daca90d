//! 先行处置 (I6): what was done at once against harm going on, and who was called.

use super::lift_danger::in_danger;
use super::mark_danger::LIFTERS;
use super::{From, Left, Refusal, Room, Rule, Taking, Telling};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// What was done.
    pub struct Input {
        /// Whom was called, when, and what they did.
        measures: text(5, 4000),
    }
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FirstMeasures {
    /// Whom was called, when, and what they did.
    #[serde(default)]
    pub measures: String,
}

impl Room for FirstMeasures {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: LIFTERS,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["measures"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { measures: input.measures })
    }

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        in_danger(case)
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.first_measures = true;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.measures)
    }

    fn examples() -> Vec<Self> {
        vec![Self { measures: "05:34 通知燃气抢修和 119，05:50 到场关阀、疏散。".into() }]
    }
}
