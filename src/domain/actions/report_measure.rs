//! 后续措施反馈 (H11): the unit that was asked says what it did, also long after the case is closed.

use super::report_promise::{first, listed, report, unknown};
use super::{Blank, By, From, Left, Mistake, Offered, Room, Rule, Taking, Telling, Value};
use crate::domain::commitments::Sort;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

input! {
    /// Which, and what was done.
    pub struct Input {
        /// Its number.
        step: listed,
        /// What was done.
        report: text(5, 4000),
    }
}

/// Which, and what was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportMeasure {
    /// Its number among the case's commitments.
    pub number: i64,
    /// What was asked for.
    #[serde(default)]
    pub measure: String,
    /// What was done.
    #[serde(default)]
    pub report: String,
}

impl Room for ReportMeasure {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::Owes(Sort::Measure)],
        offered: Offered::Aside,
        hears: &[(Hearer::Handler, Why::MeasureReported), (Hearer::Unit(Role::Supervisor), Why::MeasureReported)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["measure", "report"];
    type Input = Input;

    fn listed(blank: &Blank<'_>) -> Vec<(String, Value)> {
        listed(blank, Sort::Measure)
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        first(blank, Sort::Measure, "step")
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        unknown(&input.step, taking, Sort::Measure, "step")
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let number = input.step.parse().ok()?;
        Left::one(Self {
            number,
            measure: taking.case.commitment(number)?.text.clone(),
            report: input.report,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        report(case, self.number, stamp, &self.report);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said_as("measure", &self.measure).said(&self.report)
    }

    fn examples() -> Vec<Self> {
        vec![Self { number: 1, measure: "这一批次先下架".into(), report: "三家门店已经全部下架。".into() }]
    }
}
