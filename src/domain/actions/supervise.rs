//! 督办 (C4): the supervisor takes formal oversight, with an order that the unit reports back on.

use super::{By, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// What is ordered.
    pub struct Input {
        /// What the unit has to do, and what to report.
        order: text(5, 4000),
    }
}

/// What is ordered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Supervise {
    /// What the unit has to do, and what to report.
    #[serde(default)]
    pub order: String,
}

impl Room for Supervise {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::SUPERVISOR],
        effects: &[Effect::Start(ClockKind::ReportBack)],
        hears: &[(Hearer::Unit(Role::UnitLead), Why::Ordered), (Hearer::Handler, Why::Ordered)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["order"];
    type Input = Input;

    /// One order at a time: the report on the last one comes first.
    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.report_due {
            false => Ok(()),
            true => refuse(Reason::Waiting, &[By::UNIT_LEAD]),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { order: input.order })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.supervised = true;
        case.report_due = true;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.order)
    }

    fn examples() -> Vec<Self> {
        vec![Self { order: "今天派人到现场，明天报告结果。".into() }]
    }
}
