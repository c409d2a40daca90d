//! 后续措施 (H11): what a finding asks of another unit, with a time of its own; the end of the case does not end it.

use super::{Action, By, From, Left, Mistake, Offered, Room, Rule, Taking, Telling, Value};
use crate::domain::case::State;
use crate::domain::commitments::{Aim, Sort};
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::role::Role;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// What, by whom, until when.
    pub struct Input {
        /// What sort of thing.
        aim: choice(Aim),
        /// Which unit does it.
        unit: unit,
        /// What exactly, and why.
        measure: text(5, 2000),
        /// Until which day.
        deadline: date,
    }
}

/// What, by whom, until when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProposeMeasure {
    /// Its number among the case's commitments.
    pub number: i64,
    /// What sort of thing.
    pub aim: Aim,
    /// Which unit does it.
    pub unit: UnitRef,
    /// What exactly, and why.
    #[serde(default)]
    pub measure: String,
    /// Until when.
    pub until: DateTime<Utc>,
}

impl Room for ProposeMeasure {
    const RULE: Rule = Rule {
        from: From::In(&[
            State::InProgress,
            State::WaitingResident,
            State::InReview,
            State::Replied,
            State::Closed,
        ]),
        by: &[By::HANDLER, By::UNIT_LEAD, By::SUPERVISOR],
        offered: Offered::Aside,
        about: &[Action::Investigate],
        hears: &[(Hearer::Unit(Role::UnitLead), Why::Measure)],
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["measure"];
    type Input = Input;

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let calendar = &taking.moment.policy().calendar;
        match calendar.close_of_business(input.deadline) <= taking.moment.now {
            true => vec![("deadline", Mistake::Invalid)],
            false => Vec::new(),
        }
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let calendar = &taking.moment.policy().calendar;
        Left::one(Self {
            number: i64::try_from(taking.case.commitments.len()).ok()? + 1,
            aim: input.aim,
            unit: input.unit,
            measure: input.measure,
            until: calendar.close_of_business(input.deadline),
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        let sort = (Sort::Measure, Some(self.aim));
        case.commit(stamp, sort, &self.unit, (self.measure.clone(), self.until));
    }

    /// The unit that is to do it.
    fn hearers(&self) -> Vec<(Hearer, Why)> {
        let of = |role| (Hearer::Committed(role, self.number), Why::Measure);
        vec![of(Role::UnitLead), of(Role::Handler)]
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let aim = [("aim", self.aim.as_str())];
        telling
            .named("unit", &self.unit.name)
            .chosen(aim, &self.measure)
            .with_said("due", Value::Moment(self.until))
    }

    fn examples() -> Vec<Self> {
        let measure = "这一批次先下架，查清来源再说。".to_owned();
        let until = DateTime::from_timestamp(1_795_431_600, 0).unwrap_or_default();
        vec![Self { number: 1, aim: Aim::OffSale, unit: UnitRef::example(), measure, until }]
    }
}
