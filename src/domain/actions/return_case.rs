//! 退单 (D4): a unit gives the case back, with a reason; at most twice, and soon.

use super::{By, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse};
use crate::domain::case::State;
use crate::domain::clocks::{ClockKind, Limit};
use crate::domain::event::{ActorKind, AssignmentState, Stamp, Standing, UnitRef};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// Why the unit cannot handle it.
        reason: text(5, 4000),
    }
}

/// Why, and where it lies now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Return {
    /// Why the unit cannot handle it.
    #[serde(default)]
    pub reason: String,
    /// Where the case lies from now on: the dispatchers' unit.
    pub unit: UnitRef,
}

impl Room for Return {
    const RULE: Rule = Rule {
        from: From::In(&[State::Dispatched, State::InProgress]),
        by: &[By::UNIT_LEAD, By::SUPERVISOR],
        to: To::State(State::Accepted),
        effects: &[Effect::Stop(ClockKind::SignFor), Effect::Start(ClockKind::Dispatch)],
        hears: &[(Hearer::Unit(Role::Dispatcher), Why::CameBack)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
            unit: taking.case.intake_unit.clone(),
        })
    }

    /// Where the unit's own ways of sending a case back end, the supervisor rules (D4).
    fn limit(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        let signed_too_long = |signed: Stamp| {
            let policy = moment.policy_of(signed);
            let days = Limit::WorkingDays(policy.periods.return_working_days);
            moment.now > days.due(signed.at, &policy.calendar)
        };
        if actor.holds(Role::Supervisor, &case.unit.path) {
            Ok(())
        } else if case.returns >= moment.policy().periods.most_returns {
            refuse(Reason::TooOften, &[By::SUPERVISOR])
        } else if case.signed.is_some_and(signed_too_long) {
            refuse(Reason::TooLate, &[By::SUPERVISOR])
        } else {
            Ok(())
        }
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.end_lead(stamp.at, AssignmentState::Returned);
        case.lie_with(&self.unit);
        case.returns += 1;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "不是我单位的管网。".into(), unit: UnitRef::example() }]
    }
}
