//! 提议不予受理 (I5): the dispatcher proposes, somebody else decides; the case waits where it is.

use super::{By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::case::State;
use crate::domain::inbox::{Hearer, Why};
use crate::domain::event::{ActorKind, Refusing, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// Why, and where else.
    pub struct Input {
        /// Why, as the resident would read it.
        reason: text(5, 4000),
        /// Where the resident can go instead.
        referral: text(5, 4000),
    }
}

/// Why, and where else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProposeNotAccepting {
    /// Why, as the resident would read it.
    #[serde(default)]
    pub reason: String,
    /// Where the resident can go instead.
    #[serde(default)]
    pub referral: String,
}

impl Room for ProposeNotAccepting {
    const RULE: Rule = Rule {
        from: From::In(&[State::Submitted]),
        by: &[By::DISPATCHER],
        undo: true,
        hears: &[(Hearer::Unit(Role::Supervisor), Why::ToDecide)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason", "referral"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
            referral: input.referral,
        })
    }

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        if case.review.is_some_and(|review| review.overturned) {
            return refuse(Reason::Overturned, &[By::DISPATCHER]);
        }
        match case.refusing.is_some() {
            true => refuse(Reason::AlreadyAsked, By::NOT_ACCEPTING),
            false => Ok(()),
        }
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.refusing = Some(Refusing {
            reason: self.reason.clone(),
            referral: self.referral.clone(),
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .said_as("reason", &self.reason)
            .said_as("referral", &self.referral)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "属于法院管辖。".into(), referral: "市中级人民法院 12368".into() }]
    }
}
