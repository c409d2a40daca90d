//! The resident answers a question; without an answer in time handling goes on (H4).

use super::{Action, By, Effect, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, ProposalStage, Stamp, Standing, Visibility};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// The answer.
    pub struct Input {
        /// In their own words.
        text: text(2, 4000),
        /// What shows it.
        photo: photos,
    }
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// In their own words; empty when the time ran out.
    #[serde(default)]
    pub text: String,
    /// SHA-256 of each photo that came with it, in hexadecimal.
    pub evidence: Vec<String>,
}

impl Room for Answer {
    const RULE: Rule = Rule {
        from: From::In(&[State::WaitingResident]),
        by: &[By::Resident, By::System],
        to: To::State(State::InProgress),
        visibility: Visibility::Public,
        effects: &[
            Effect::Stop(ClockKind::ResidentAnswer),
            Effect::Resume(ClockKind::Resolve),
            Effect::Resume(ClockKind::DefiniteAnswer),
        ],
        offered: Offered::WithQuestion,
        about: &[Action::AskResident, Action::AskToComplete],
        hears: &[(Hearer::Handler, Why::ResidentWrote)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    /// A proposal is agreed to or not.
    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match *actor == Actor::Resident && case.is_proposed() {
            true => refuse(Reason::WrongState, &[By::Resident]),
            false => Ok(()),
        }
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.question = None;
        if case.is_proposed()
            && let Some(proposal) = &mut case.proposal
        {
            proposal.stage = ProposalStage::Lapsed;
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            text: input.text,
            evidence: input.photo,
        })
    }

    fn by_clock(clock: ClockKind) -> Option<Self> {
        (clock == ClockKind::ResidentAnswer).then(|| Self {
            text: String::new(),
            evidence: Vec::new(),
        })
    }

    fn telling(&self, telling: Telling, by: ActorKind) -> Telling {
        match by {
            ActorKind::System => telling.variant("none"),
            _ => telling.said(&self.text).photos(&self.evidence),
        }
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "昨晚九点。".into(), evidence: Vec::new() }, Self { text: String::new(), evidence: Vec::new() }]
    }
}
