//! 并案 (I8): handled together with a master case.

use super::{By, Effect, From, Left, Mistake, Room, Rule, Taking, Telling, To, Value};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// With which case, and why.
    pub struct Input {
        /// The master: another case that is still being handled.
        master: case,
        /// Why.
        reason: text(2, 4000),
    }
}

/// With which case, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Merge {
    /// The master's case number.
    pub master: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for Merge {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::DISPATCHER],
        to: To::State(State::Merged),
        visibility: Visibility::Public,
        effects: &[Effect::StopAll],
        hears: &[(Hearer::Handler, Why::LeftTheRoad)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            master: input.master,
            reason: input.reason,
        })
    }

    /// No chains: what others are handled together with is a master, and stays one.
    fn mistakes(_: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        match taking.merged {
            0 => Vec::new(),
            _ => vec![("master", Mistake::Invalid)],
        }
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.master = Some(self.master.clone());
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("master", Value::CaseNumber(self.master.clone()))
            .said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { master: "261116000001".into(), reason: "同一处漏水。".into() }]
    }
}
