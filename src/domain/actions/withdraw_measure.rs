//! 撤回后续措施 (H11): it is not needed, or was asked of the wrong unit.

use super::{Blank, By, From, Left, Mistake, Offered, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::commitments::{Commitment, Progress, Sort};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// Which, and why.
    pub struct Input {
        /// Its number.
        step: listed,
        /// Why.
        reason: text(2, 4000),
    }
}

/// Which, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WithdrawMeasure {
    /// Its number among the case's commitments.
    pub number: i64,
    /// What was asked for.
    #[serde(default)]
    pub measure: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

fn owed(case: &Standing) -> impl Iterator<Item = &Commitment> {
    case.committed(Sort::Measure).filter(|one| one.is_owed())
}

impl Room for WithdrawMeasure {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::UNIT_LEAD, By::SUPERVISOR],
        offered: Offered::Aside,
        hears: &[(Hearer::Unit(Role::UnitLead), Why::MeasureWithdrawn)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["measure", "reason"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match owed(case).next() {
            Some(_) => Ok(()),
            None => refuse(Reason::NothingAsked, Self::RULE.by),
        }
    }

    fn listed(blank: &Blank<'_>) -> Vec<(String, Value)> {
        let all = owed(blank.case);
        all.map(|one| (one.number.to_string(), Value::Text(one.text.clone()))).collect()
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        match owed(taking.case).any(|one| one.number.to_string() == input.step) {
            true => Vec::new(),
            false => vec![("step", Mistake::Invalid)],
        }
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let number = input.step.parse().ok()?;
        Left::one(Self {
            number,
            measure: taking.case.commitment(number)?.text.clone(),
            reason: input.reason,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        if let Some(one) = case.commitment_mut(self.number) {
            one.progress = Progress::Withdrawn;
            one.answered = Some(stamp.at);
        }
    }

    /// The unit that was asked.
    fn hearers(&self) -> Vec<(Hearer, Why)> {
        let of = |role| (Hearer::Committed(role, self.number), Why::MeasureWithdrawn);
        vec![of(Role::UnitLead), of(Role::Handler)]
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said_as("measure", &self.measure).said_as("reason", &self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { number: 1, measure: "这一批次先下架".into(), reason: "检验合格，不用下架。".into() }]
    }
}
