//! A proposal goes back to the handler (H5).

use super::send_proposal::{DECIDERS, decides};
use super::{Action, From, Left, Refusal, Room, Rule, Taking, Telling};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, ProposalStage, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// What has to change.
        reason: text(5, 4000),
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SendBackSolution {
    /// What has to change.
    #[serde(default)]
    pub reason: String,
}

impl Room for SendBackSolution {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: DECIDERS,
        about: &[Action::Propose, Action::SendBackSolution],
        hears: &[(Hearer::Handler, Why::Decided)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        decides(actor, case, moment)
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        if let Some(proposal) = &mut case.proposal {
            proposal.stage = ProposalStage::SentBack;
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "请附上票据再报。".into() }]
    }
}
