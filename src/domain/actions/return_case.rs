//! 退单 (D4): a unit gives the case back, with a reason, and soon; from the third time on it is ruled on.

use super::{Blank, By, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, To, Value, refuse};
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
        /// Whose it is, where they know.
        belongs: maybe_unit,
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
    /// Whose it is, where they know.
    #[serde(default)]
    pub belongs: Option<UnitRef>,
    /// Whether it went round often enough: the supervisor rules on it.
    #[serde(default)]
    pub to_rule: bool,
}

impl Room for Return {
    const RULE: Rule = Rule {
        from: From::In(&[State::Dispatched, State::InProgress]),
        by: &[By::UNIT_LEAD, By::SUPERVISOR],
        to: To::State(State::Accepted),
        effects: &[Effect::Stop(ClockKind::SignFor), Effect::Start(ClockKind::Dispatch)],
        hears: &[(Hearer::Unit(Role::Dispatcher), Why::CameBack)],
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
            unit: taking.case.intake_unit.clone(),
            belongs: input.belongs,
            to_rule: taking.case.returns >= taking.moment.policy().periods.most_returns,
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
        } else if case.ruled {
            refuse(Reason::Ruled, &[By::SUPERVISOR])
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
        case.to_rule = self.to_rule;
        case.belongs.clone_from(&self.belongs);
    }

    /// Where it has to be ruled on, that is the supervisor's and not the dispatchers'.
    fn hearers(&self) -> Vec<(Hearer, Why)> {
        match self.to_rule {
            true => vec![(Hearer::Unit(Role::Supervisor), Why::ToDecide)],
            false => Self::RULE.hears.to_vec(),
        }
    }

    fn hints(blank: &Blank<'_>) -> Vec<(&'static str, Telling)> {
        let last = blank.case.returns >= blank.moment.policy().periods.most_returns;
        let hint = Telling::hint("reason-to-rule");
        last.then_some(("reason", hint)).into_iter().collect()
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let telling = match self.to_rule {
            true => telling.variant("to-rule"),
            false => telling,
        };
        let telling = telling.said(&self.reason);
        match &self.belongs {
            Some(unit) => telling.with_said("belongs", Value::Name(unit.name.clone())),
            None => telling,
        }
    }

    fn examples() -> Vec<Self> {
        let back = Self { reason: "不是我单位的管网。".into(), unit: UnitRef::example(), belongs: None, to_rule: false };
        vec![back.clone(), Self { belongs: Some(UnitRef::example()), to_rule: true, ..back }]
    }
}
