//! 协办 (D2): another unit takes part in handling, with a task and a limit of its own.

use super::{By, From, Left, Mistake, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef};
use crate::domain::lifecycle::Moment;
use crate::domain::inbox::{Hearer, Why};
use crate::domain::role::{Actor, Role};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The most units that take part at once.
const MOST: usize = 10;

input! {
    /// Which unit, what for, and until when.
    pub struct Input {
        /// The unit.
        unit: unit,
        /// What it has to do.
        task: text(5, 4000),
        /// Until when; as long as the whole case has, where nothing is said.
        due: maybe_date,
    }
}

/// Which unit, what for, and until when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AddCoHandler {
    /// The unit.
    pub unit: UnitRef,
    /// What it has to do.
    #[serde(default)]
    pub task: String,
    /// Until when, where that is not as long as the case has.
    pub until: Option<DateTime<Utc>>,
}

impl Room for AddCoHandler {
    const RULE: Rule = Rule {
        from: From::In(&[State::Dispatched, State::InProgress, State::WaitingResident]),
        by: &[By::DISPATCHER, By::UNIT_LEAD, By::SUPERVISOR],
        hears: &[(Hearer::AskedLast(Role::Handler), Why::ToHelp), (Hearer::AskedLast(Role::UnitLead), Why::ToHelp)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["task"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.co_handling().count() < MOST {
            true => Ok(()),
            false => refuse(Reason::TooOften, Self::RULE.by),
        }
    }

    /// Neither the unit that leads nor one that takes part already.
    fn may_be(case: &Standing, unit: &UnitRef) -> bool {
        case.unit.id != unit.id && case.co_handling().all(|one| one.unit != unit.id)
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let today = taking.moment.policy().calendar.local_date(taking.moment.now);
        match input.due.is_some_and(|until| until < today) {
            true => vec![("due", Mistake::Invalid)],
            false => Vec::new(),
        }
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let calendar = &taking.moment.policy().calendar;
        Left::one(Self {
            unit: input.unit,
            task: input.task,
            until: input.due.map(|day| calendar.close_of_business(day)),
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.assign_co_handler(stamp, &self.unit, &self.task, self.until);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let telling = telling.named("unit", &self.unit.name).said(&self.task);
        match self.until {
            Some(until) => telling.with_said("due", Value::Moment(until)),
            None => telling,
        }
    }

    fn examples() -> Vec<Self> {
        let until = DateTime::from_timestamp(1_795_431_600, 0);
        let task = "恢复路面。".to_owned();
        vec![Self { unit: UnitRef::example(), task: task.clone(), until }, Self { unit: UnitRef::example(), task, until: None }]
    }
}
