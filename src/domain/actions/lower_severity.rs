//! 降低等级 (I6): the case is less grave than it was taken for; decided above whoever handles it.

use super::{By, From, Left, Mistake, Offered, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::case::Severity;
use crate::domain::clocks::ClockFact;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::policy::Decision;
use crate::domain::role::Actor;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// To what, and why.
    pub struct Input {
        /// A lower one.
        severity: choice(Severity),
        /// Why, to the resident too.
        reason: text(2, 4000),
    }
}

/// To what, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LowerSeverity {
    /// From now on.
    pub severity: Severity,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for LowerSeverity {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::Decides(Decision::Lowering)],
        visibility: Visibility::Public,
        offered: Offered::Aside,
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            severity: input.severity,
            reason: input.reason,
        })
    }

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.severity {
            Severity::Minor => refuse(Reason::AtTheEnd, Self::RULE.by),
            _ => Ok(()),
        }
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let lower = input.severity < taking.case.severity;
        (!lower).then_some(("severity", Mistake::Invalid)).into_iter().collect()
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.severity = self.severity;
    }

    fn clock_facts(&self, _: DateTime<Utc>, _: i64) -> Vec<ClockFact> {
        vec![ClockFact::SeverityChanged { to: self.severity }]
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("severity", Value::Key(format!("severity-{}", self.severity)))
            .said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { severity: Severity::Minor, reason: "没有人受伤。".into() }]
    }
}
