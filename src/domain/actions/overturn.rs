//! 复核撤销 (I5): somebody else looked again, and the case is to be accepted; it is taken in anew.

use super::{Action, By, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::inbox::{Hearer, Why};
use crate::domain::event::{AcceptanceReview, ActorKind, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// Why, to the resident.
        reason: text(5, 4000),
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overturn {
    /// Why, to the resident.
    #[serde(default)]
    pub reason: String,
}

impl Room for Overturn {
    const RULE: Rule = Rule {
        from: From::In(&[State::NotAccepted]),
        by: By::REVIEWING_ACCEPTANCE,
        to: To::State(State::Submitted),
        visibility: Visibility::Public,
        effects: &[
            Effect::Stop(ClockKind::Review),
            Effect::Start(ClockKind::Dispatch),
            Effect::Start(ClockKind::Acceptance),
        ],
        about: &[Action::AskReview],
        undo: true,
        hears: &[(Hearer::Unit(Role::Dispatcher), Why::ToAccept)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { reason: input.reason })
    }

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        may_review(actor, case)
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.not_accepted = None;
        case.review = Some(AcceptanceReview {
            decided: true,
            overturned: true,
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said_as("reason", &self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "属于我们的范围，由我们办理。".into() }]
    }
}

/// Whether there is a review to decide, and whoever decides it is not who decided before.
pub(super) fn may_review(actor: &Actor, case: &Standing) -> Result<(), Refusal> {
    if case.review.is_none_or(|review| review.decided) {
        return refuse(Reason::NothingAsked, &[By::Resident]);
    }
    match actor.is(case.not_accepted.and_then(|decided| decided.by)) {
        true => refuse(Reason::SamePerson, By::REVIEWING_ACCEPTANCE),
        false => Ok(()),
    }
}
