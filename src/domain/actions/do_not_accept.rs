//! 不予受理 (I5): not ours, with the reason and where else to go; as proposed, or otherwise.

use super::{Action, Blank, By, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Refusing, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Why, and where else.
    pub struct Input {
        /// Why, to the resident.
        reason: text(5, 4000),
        /// Where the resident can go instead.
        referral: text(5, 4000),
    }
}

/// Why, and where else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DoNotAccept {
    /// Why, to the resident.
    #[serde(default)]
    pub reason: String,
    /// Where the resident can go instead.
    #[serde(default)]
    pub referral: String,
}

impl Room for DoNotAccept {
    const RULE: Rule = Rule {
        from: From::In(&[State::Submitted]),
        by: By::NOT_ACCEPTING,
        to: To::State(State::NotAccepted),
        visibility: Visibility::Public,
        effects: &[Effect::StopAll],
        about: &[Action::ProposeNotAccepting],
        undo: true,
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

    /// What a review decided is not decided again the other way.
    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.review.is_some_and(|review| review.overturned) {
            true => refuse(Reason::Overturned, &[By::DISPATCHER]),
            false => Ok(()),
        }
    }

    /// What was proposed, to be decided so or amended.
    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let proposed = blank.case.refusing.iter();
        let fields = |proposed: &Refusing| {
            [("reason", proposed.reason.clone()), ("referral", proposed.referral.clone())]
        };
        proposed.flat_map(fields).collect()
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.not_accepted = Some(stamp);
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
