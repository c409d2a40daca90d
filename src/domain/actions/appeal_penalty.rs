//! 申诉 (C7): the unit or the person objects to a penalty, within the days of a review.

use super::decide_penalty::{chosen, some};
use super::record_violation::step;
use super::{Blank, By, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::event::{Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use crate::domain::violations::{Stage, Wanted};
use chrono::Duration;
use serde::{Deserialize, Serialize};

input! {
    /// Which one, and why.
    pub struct Input {
        /// Which one.
        offence: offence(Wanted::Appealable),
        /// Why.
        reason: text(5, 4000),
    }
}

/// Which one, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AppealPenalty {
    /// Which of the case's violations.
    pub number: i64,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for AppealPenalty {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::Accused],
        offered: Offered::Aside,
        hears: &[(Hearer::Unit(Role::Director), Why::Penalty)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    /// As long as a decision about a resident's case can be reviewed.
    fn limit(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        some(Wanted::Appealable, actor, case, Self::RULE.by)?;
        let lasts = |decided: Stamp| {
            let days = moment.policy_of(decided).periods.review_days;
            moment.now <= decided.at + Duration::days(days)
        };
        let mut mine = Wanted::Appealable.of(case, actor);
        match mine.any(|offence| offence.decided.is_some_and(lasts)) {
            true => Ok(()),
            false => refuse(Reason::TooLate, Self::RULE.by),
        }
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        chosen(Wanted::Appealable, blank)
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            number: input.offence,
            reason: input.reason,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        step(case, self.number, Stage::Appealed, &self.reason, None);
    }

    fn telling(&self, telling: Telling, _: crate::domain::event::ActorKind) -> Telling {
        telling
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: 1,
            reason: "当天已经电话报回，有通话记录。".into(),
        }]
    }
}
