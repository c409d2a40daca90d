//! 二次处理 (C6): the case is handled again, with new clocks.

use super::{Author, By, DraftNotice, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse};
use crate::domain::case::{FirstRating, State};
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef, Visibility};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// What is still unsolved.
        reason: text(5, 4000),
    }
}

/// Why, and where it lies now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecondHandling {
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// Where the case lies from now on: the dispatchers' unit.
    pub unit: UnitRef,
}

impl Room for SecondHandling {
    const RULE: Rule = Rule {
        from: From::In(&[State::Replied, State::Closed]),
        by: &[By::SUPERVISOR, By::REVISIT_OFFICER, By::System],
        to: To::State(State::Accepted),
        visibility: Visibility::Public,
        effects: &[
            Effect::Stop(ClockKind::Revisit),
            Effect::Stop(ClockKind::NoAnswer),
            Effect::Start(ClockKind::Dispatch),
            Effect::Start(ClockKind::FirstReply),
            Effect::Start(ClockKind::DefiniteAnswer),
            Effect::Start(ClockKind::Resolve),
        ],
        hears: &[(Hearer::Unit(Role::Dispatcher), Why::Again)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let notice = DraftNotice::of_second_handling(taking.case);
        let body = Self {
            reason: input.reason,
            unit: taking.case.intake_unit.clone(),
        };
        Some(Left {
            details: body.into(),
            then: notice
                .map(|notice| (Author::System, notice.into()))
                .into_iter()
                .collect(),
            opens: None,
        })
    }

    fn limit(_: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        match moment.within_rating_days(case.closed.or(case.replied())) {
            true => Ok(()),
            false => refuse(Reason::TooLate, Self::RULE.by),
        }
    }

    /// It counts against the unit that had replied, whoever opened it.
    fn settle(&self, _: Stamp, case: &mut Standing) {
        let again = (FirstRating::Again, case.unit.id);
        case.first_rating.get_or_insert(again);
        case.lie_with(&self.unit);
        case.round += 1;
        case.returns = 0;
        case.to_rule = false;
        case.ruled = false;
        case.belongs = None;
        case.more_time = None;
        case.finding = None;
        for point in &mut case.points {
            point.remedy = None;
            point.rated = None;
        }
        case.closing = None;
        case.rating = None;
        case.reply = None;
        case.broadcast = None;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "水压仍然不足。".into(), unit: UnitRef::example() }]
    }
}
