//! A draft goes back to the handler (H6).

use super::pass_down::reviews;
use super::{Action, By, From, Left, Refusal, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::policy::Decision;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// What is wrong with it.
    pub struct Input {
        /// Which point, and how to mend it.
        reason: text(5, 4000),
    }
}

/// What is wrong with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SendBackReply {
    /// Which point, and how to mend it.
    #[serde(default)]
    pub reason: String,
}

impl Room for SendBackReply {
    const RULE: Rule = Rule {
        from: From::In(&[State::InReview]),
        by: &[By::Decides(Decision::Review)],
        to: To::State(State::InProgress),
        about: &[Action::DraftReply, Action::SendBackReply],
        hears: &[(Hearer::Handler, Why::SentBack)],
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        reviews(actor, case, moment)
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.draft = None;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "请写明修复的时间。".into() }]
    }
}
