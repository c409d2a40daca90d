//! 撤回派单 (D5): the dispatcher takes a dispatch back before it is signed for.

use super::{By, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, AssignmentState, Stamp, Standing, UnitRef};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// Why it goes elsewhere.
        reason: text(2, 4000),
    }
}

/// Why, and where it lies now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recall {
    /// Why it goes elsewhere.
    #[serde(default)]
    pub reason: String,
    /// Where the case lies from now on: the dispatchers' unit.
    pub unit: UnitRef,
}

impl Room for Recall {
    const RULE: Rule = Rule {
        from: From::In(&[State::Dispatched]),
        by: &[By::DISPATCHER],
        to: To::State(State::Accepted),
        effects: &[
            Effect::Stop(ClockKind::SignFor),
            Effect::Reopen(ClockKind::Dispatch),
        ],
        hears: &[(Hearer::HolderBefore, Why::Recalled)],
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    /// What was ruled on goes back to nobody but who ruled (D4).
    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.ruled {
            true => refuse(Reason::Ruled, &[By::SUPERVISOR]),
            false => Ok(()),
        }
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
            unit: taking.case.intake_unit.clone(),
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.end_lead(stamp.at, AssignmentState::Recalled);
        case.lie_with(&self.unit);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            reason: "派错了单位。".into(),
            unit: UnitRef::example(),
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::actions::{Accept, Details, Dispatch, File};
    use crate::domain::case::Severity;
    use crate::domain::clocks::{ClockBasis, clocks};
    use crate::domain::event::{Happened, Statement};
    use crate::domain::lifecycle::clock_facts;
    use crate::domain::policy::Policies;
    use chrono::{DateTime, Utc};

    fn happened(at: &str, details: impl Into<Details>) -> Happened {
        Happened {
            at: at.parse::<DateTime<Utc>>().unwrap(),
            policy: 1,
            by: None,
            details: details.into(),
        }
    }

    #[test]
    fn a_dispatch_taken_back_gains_the_dispatcher_no_time() {
        let unit = UnitRef::example();
        let mut history = vec![
            happened("2026-11-16T01:00:00Z", File(Box::new(Statement::example()))),
            happened("2026-11-16T02:00:00Z", Accept { severity: Severity::Minor, checklist: Vec::new() }),
        ];
        let dispatching = |history: &[Happened]| {
            let basis = ClockBasis {
                kind: Statement::example().kind,
                severity: Severity::Minor,
                category: "",
                desk: "",
                policies: &Policies::default(),
                due_at_most: None,
            };
            let all = clocks(&basis, &clock_facts(history));
            let runs = |kind| all.iter().find(|clock| clock.kind == kind && clock.ended.is_none()).cloned();
            (runs(ClockKind::Dispatch), runs(ClockKind::SignFor))
        };
        let before = dispatching(&history).0.unwrap();
        history.push(happened("2026-11-16T02:10:00Z", Dispatch { unit: unit.clone() }));
        assert!(matches!(dispatching(&history), (None, Some(_))));
        let reason = "派错了单位。".into();
        history.push(happened("2026-11-16T02:20:00Z", Recall { reason, unit }));
        let (again, signing) = dispatching(&history);
        assert_eq!(again.map(|clock| clock.due_at), Some(before.due_at));
        assert!(signing.is_none());
        let standing = Standing::of(&history).unwrap();
        assert_eq!(standing.state, State::Accepted);
        assert_eq!(standing.assignments[0].state, AssignmentState::Recalled);
    }
}
