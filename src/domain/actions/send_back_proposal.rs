//! 退回提议 (I5): whoever decides does not follow a proposal not to accept; the case is taken in as usual.

use super::{Action, By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::case::State;
use crate::domain::inbox::{Hearer, Why};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// Why, to the dispatcher.
        reason: text(5, 4000),
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SendBackProposal {
    /// Why, to the dispatcher.
    #[serde(default)]
    pub reason: String,
}

impl Room for SendBackProposal {
    const RULE: Rule = Rule {
        from: From::In(&[State::Submitted]),
        by: By::NOT_ACCEPTING,
        about: &[Action::ProposeNotAccepting],
        undo: true,
        hears: &[(Hearer::Unit(Role::Dispatcher), Why::ProposalBack)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { reason: input.reason })
    }

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.refusing.is_some() {
            true => Ok(()),
            false => refuse(Reason::NothingAsked, &[By::DISPATCHER]),
        }
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.refusing = None;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "属于我们的范围，请受理。".into() }]
    }
}
