//! 申请复核 (I5): the resident asks, once, that a case not accepted be looked at again.

use super::{By, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::inbox::{Hearer, Why};
use crate::domain::event::{AcceptanceReview, ActorKind, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// Why they do not agree.
    pub struct Input {
        /// In their own words.
        text: text(5, 4000),
    }
}

/// Why they do not agree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskReview {
    /// In their own words.
    #[serde(default)]
    pub text: String,
}

impl Room for AskReview {
    const RULE: Rule = Rule {
        from: From::In(&[State::NotAccepted]),
        by: &[By::Resident],
        visibility: Visibility::Public,
        effects: &[Effect::Start(ClockKind::Review)],
        hears: &[(Hearer::Unit(Role::Supervisor), Why::ToDecide), (Hearer::Unit(Role::Director), Why::ToDecide)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { text: input.text })
    }

    fn limit(_: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        if case.review.is_some() {
            return refuse(Reason::TooOften, Self::RULE.by);
        }
        let last = case.not_accepted.map(|decided| moment.review_ends(decided));
        match last.is_some_and(|last| moment.now <= last) {
            true => Ok(()),
            false => refuse(Reason::TooLate, Self::RULE.by),
        }
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.review = Some(AcceptanceReview {
            decided: false,
            overturned: false,
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "法院说应当由住建部门处理。".into() }]
    }
}
