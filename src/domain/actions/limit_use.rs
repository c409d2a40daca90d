//! 限制催办和补充 (I10): a supervisor keeps one case from being pressed without end, with reason and last day.
//! It never touches what was not looked at yet, an answer, a review, a rating or another matter.

use super::{By, From, Left, Mistake, Offered, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// Until when, and why.
    pub struct Input {
        /// The last day.
        until: date,
        /// Why, to the resident.
        reason: text(5, 4000),
    }
}

/// Until when, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LimitUse {
    /// When it ends by itself.
    pub until: DateTime<Utc>,
    /// Why, to the resident.
    #[serde(default)]
    pub reason: String,
}

impl Room for LimitUse {
    const RULE: Rule = Rule {
        from: From::In(&[State::Accepted, State::Dispatched, State::InProgress, State::InReview]),
        by: &[By::SUPERVISOR],
        visibility: Visibility::Public,
        offered: Offered::Aside,
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let calendar = &taking.moment.policy().calendar;
        Left::one(Self {
            until: calendar.close_of_business(input.until),
            reason: input.reason,
        })
    }

    /// Within the days of the policy, and not in the past.
    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let policy = taking.moment.policy();
        let today = policy.calendar.local_date(taking.moment.now);
        let days = (input.until - today).num_days();
        let fits = (1..=policy.periods.limit_days).contains(&days);
        (!fits).then_some(("until", Mistake::Invalid)).into_iter().collect()
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.limited_until = Some(self.until);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said_as("reason", &self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { until: DateTime::UNIX_EPOCH, reason: "一天内催了三十次，已经逐条答复。".into() }]
    }
}

/// Refused to a resident while the case is limited.
pub(super) fn unlimited(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
    let limited = case.limited_until.is_some_and(|until| moment.now < until);
    match limited && *actor == Actor::Resident {
        true => refuse(Reason::Limited, &[By::Resident]),
        false => Ok(()),
    }
}
