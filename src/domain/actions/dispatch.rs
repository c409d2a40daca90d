//! 派单 (D1, D2): the case is given to a unit.

use super::{
    Blank, By, Effect, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, To, Value,
    refuse,
};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{
    ActorKind, Assignment, AssignmentState, Part, Stamp, Standing, UnitRef, Visibility,
};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

input! {
    /// To whom.
    pub struct Input {
        /// The unit.
        unit: unit,
        /// For colleagues.
        note: text(0, 4000),
    }
}

/// To whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dispatch {
    /// The unit.
    pub unit: UnitRef,
}

/// The unit that the case seems to belong to, and why (D1): the one that a returning unit named, the one
/// of the dispatch directory, the usual one of its category; never one that has returned it in this round.
fn suggested(blank: &Blank<'_>) -> Option<(Uuid, Telling)> {
    let case = blank.case;
    let named = case.belongs.as_ref().map(|unit| {
        let why = Telling::hint("unit-named");
        (unit.id, why)
    });
    let taught = blank.taught.map(|taught| {
        let day = blank.moment.policy().calendar.local_date(taught.at);
        let why = match taught.area.is_empty() {
            true => Telling::hint("unit-ruled"),
            false => Telling::hint("unit-ruled-here").with("area", Value::Text(taught.area.clone())),
        };
        let why = why.with("case", Value::CaseNumber(taught.case.clone()));
        (taught.unit, why.with("day", Value::Date(day)))
    });
    let usual = blank.usual_unit.map(|unit| (unit, Telling::hint("unit-usual")));
    let returned = |unit: Uuid| {
        let by_it = |one: &Assignment| {
            one.round == case.round && one.unit == unit && one.state == AssignmentState::Returned
        };
        case.assignments.iter().any(by_it)
    };
    [named, taught, usual]
        .into_iter()
        .flatten()
        .find(|(unit, _)| !returned(*unit))
}

impl Room for Dispatch {
    const RULE: Rule = Rule {
        from: From::In(&[State::Accepted]),
        by: &[By::DISPATCHER],
        to: To::State(State::Dispatched),
        visibility: Visibility::Public,
        effects: &[Effect::Stop(ClockKind::Dispatch), Effect::Start(ClockKind::SignFor)],
        offered: Offered::Forward,
        hears: &[(Hearer::Unit(Role::Handler), Why::ToSign)],
        undo: true,
        ..Rule::BASE
    };
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::with_note(Self { unit: input.unit }, input.note, taking)
    }

    /// What went round too often waits for a ruling (D4).
    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.to_rule {
            true => refuse(Reason::ToRule, &[By::SUPERVISOR]),
            false => Ok(()),
        }
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let suggested = suggested(blank).map(|(unit, _)| ("unit", unit.to_string()));
        suggested.into_iter().collect()
    }

    fn hints(blank: &Blank<'_>) -> Vec<(&'static str, Telling)> {
        let why = suggested(blank).map(|(_, why)| ("unit", why));
        why.into_iter().collect()
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.lie_with(&self.unit);
        case.assign(stamp.at, Part::Lead, self.unit.id);
        case.belongs = None;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.named("unit", &self.unit.name)
    }

    fn examples() -> Vec<Self> {
        vec![Self { unit: UnitRef::example() }]
    }
}
