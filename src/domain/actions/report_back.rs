//! 督办反馈 (C4): the unit reports on the supervisor's order.

use super::{Action, By, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// What was done.
    pub struct Input {
        /// What was done, what came of it, what is still open and until when.
        report: text(10, 4000),
    }
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportBack {
    /// What was done, what came of it, what is still open and until when.
    #[serde(default)]
    pub report: String,
}

impl Room for ReportBack {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::UNIT_LEAD],
        effects: &[Effect::Stop(ClockKind::ReportBack)],
        about: &[Action::Supervise],
        hears: &[(Hearer::Unit(Role::Supervisor), Why::Reported)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["report"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.report_due {
            true => Ok(()),
            false => refuse(Reason::WrongState, Self::RULE.by),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            report: input.report,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.report_due = false;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.report)
    }

    fn examples() -> Vec<Self> {
        vec![Self { report: "已到现场，阀门明天更换。".into() }]
    }
}
