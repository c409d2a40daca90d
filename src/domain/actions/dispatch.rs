//! 派单 (D1, D2): the case is given to a unit.

use super::{Blank, By, Effect, From, Left, Offered, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Part, Stamp, Standing, UnitRef, Visibility};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

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

impl Room for Dispatch {
    const RULE: Rule = Rule {
        from: From::In(&[State::Accepted]),
        by: &[By::DISPATCHER],
        to: To::State(State::Dispatched),
        visibility: Visibility::Public,
        effects: &[Effect::Stop(ClockKind::Dispatch), Effect::Start(ClockKind::SignFor)],
        offered: Offered::Forward,
        hears: &[(Hearer::Unit(Role::Handler), Why::ToSign)],
        ..Rule::BASE
    };
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::with_note(Self { unit: input.unit }, input.note, taking)
    }

    /// The unit that usually handles the category, unless a unit has returned the case: it may be that one.
    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let usual = blank.usual_unit.filter(|_| blank.case.returns == 0);
        usual
            .map(|unit| ("unit", unit.to_string()))
            .into_iter()
            .collect()
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.lie_with(&self.unit);
        case.assign(stamp.at, Part::Lead, self.unit.id);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.named("unit", &self.unit.name)
    }

    fn examples() -> Vec<Self> {
        vec![Self { unit: UnitRef::example() }]
    }
}
