//! 二级派单 (D7): a unit gives the case to one of its offices; the review comes back up to it.

use super::{
    By, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse,
};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{
    ActorKind, AssignmentState, Part, Stamp, Standing, UnitRef, Visibility,
};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::role::Role;
use crate::domain::lifecycle::Moment;
use crate::domain::policy::Decision;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// To which office.
    pub struct Input {
        /// The office.
        unit: unit,
        /// For colleagues.
        note: text(0, 4000),
    }
}

/// To which office.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PassDown {
    /// The office.
    pub unit: UnitRef,
    /// Who gives it down, and reviews.
    pub from: UnitRef,
}

/// Whether `actor` reviews here: of a case that was passed down, somebody of the unit that did.
pub(super) fn reviews(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
    let role = moment.policy().approvers.of(Decision::Review, case.severity);
    match &case.reviewed_by {
        Some(unit) if !actor.holds(role, &unit.path) => refuse(Reason::Upwards, &[By::Staff(role)]),
        _ => Ok(()),
    }
}

impl Room for PassDown {
    const RULE: Rule = Rule {
        from: From::In(&[State::Dispatched, State::InProgress]),
        by: &[By::UNIT_LEAD],
        to: To::State(State::Dispatched),
        visibility: Visibility::Public,
        effects: &[Effect::Start(ClockKind::SignFor)],
        hears: &[(Hearer::Unit(Role::Handler), Why::ToSign)],
        ..Rule::BASE
    };
    type Input = Input;

    /// Only what lies below the unit that has it.
    fn may_be(case: &Standing, unit: &UnitRef) -> bool {
        case.unit.path.reaches(&unit.path) && case.unit.id != unit.id
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let body = Self {
            unit: input.unit,
            from: taking.case.unit.clone(),
        };
        Left::with_note(body, input.note, taking)
    }

    /// The first that gives it down reviews, however far down it goes.
    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        let first = case.reviewed_by.take();
        case.end_lead(stamp.at, AssignmentState::Done);
        case.lie_with(&self.unit);
        case.assign(stamp.at, Part::Lead, self.unit.id);
        case.reviewed_by = first.or_else(|| Some(self.from.clone()));
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.named("unit", &self.unit.name)
    }

    fn examples() -> Vec<Self> {
        vec![Self { unit: UnitRef::example(), from: UnitRef::example() }]
    }
}
