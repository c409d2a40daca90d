//! 同意方案 (R12): by the resident on their page, or recorded by the handler as they said it.

use super::{
    Action, Author, By, Effect, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, To,
    refuse,
};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, ProposalStage, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// What is said to it.
    pub struct Input {
        /// In their own words; of what is recorded, how and when they said it.
        text: text(0, 4000),
    }
}

/// What is said to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AcceptProposal {
    /// In their own words; of what is recorded, how and when they said it.
    #[serde(default)]
    pub text: String,
    /// Whether a handler recorded it.
    pub recorded: bool,
}

impl Room for AcceptProposal {
    const RULE: Rule = Rule {
        from: From::In(&[State::WaitingResident]),
        by: &[By::Resident, By::HANDLER],
        to: To::State(State::InProgress),
        visibility: Visibility::Public,
        effects: &[
            Effect::Stop(ClockKind::ResidentAnswer),
            Effect::Resume(ClockKind::Resolve),
            Effect::Resume(ClockKind::DefiniteAnswer),
        ],
        offered: Offered::WithProposal,
        about: &[Action::SendProposal],
        hears: &[(Hearer::Handler, Why::ResidentWrote)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.is_proposed() {
            true => Ok(()),
            false => refuse(Reason::WrongState, Self::RULE.by),
        }
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            text: input.text,
            recorded: *taking.author != Author::Resident,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        if let Some(proposal) = &mut case.proposal {
            proposal.stage = ProposalStage::Accepted {
                at: stamp.at,
                recorded: self.recorded,
            };
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let telling = match self.recorded {
            true => telling.variant("recorded"),
            false => telling,
        };
        telling.said(&self.text)
    }

    fn examples() -> Vec<Self> {
        let text = "好的，同意。".to_owned();
        vec![Self { text: text.clone(), recorded: false }, Self { text, recorded: true }]
    }
}
