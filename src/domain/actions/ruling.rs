//! 裁定 (D4): a case that was returned too often is given to a unit for good, and the dispatch directory
//! learns where such cases go.

use super::{
    By, Effect, From, Left, Lesson, Offered, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse,
};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Part, Stamp, Standing, UnitRef, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// To whom, why, and whether it holds from now on.
    pub struct Input {
        /// The unit.
        unit: unit,
        /// Why it is theirs.
        reason: text(5, 4000),
        /// Whether cases of this category go there from now on.
        learn: tick,
        /// Only where the place says so; anywhere, where it is empty.
        area: line(0, 40),
    }
}

/// To whom, why, and whether it holds from now on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ruling {
    /// The unit.
    pub unit: UnitRef,
    /// Why it is theirs.
    #[serde(default)]
    pub reason: String,
    /// Whether cases of this category go there from now on.
    pub learn: bool,
    /// Only where the place says so; anywhere, where it is empty.
    #[serde(default)]
    pub area: String,
}

impl Room for Ruling {
    const RULE: Rule = Rule {
        from: From::In(&[State::Accepted]),
        by: &[By::SUPERVISOR],
        to: To::State(State::Dispatched),
        visibility: Visibility::Public,
        effects: &[Effect::Stop(ClockKind::Dispatch), Effect::Start(ClockKind::SignFor)],
        offered: Offered::Forward,
        hears: &[(Hearer::Unit(Role::Handler), Why::ToSign)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason", "area"];
    type Input = Input;

    /// Only of a case that waits for one: dispatching is the dispatchers'.
    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.to_rule {
            true => Ok(()),
            false => refuse(Reason::WrongState, Self::RULE.by),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            unit: input.unit,
            reason: input.reason,
            area: match input.learn {
                true => input.area,
                false => String::new(),
            },
            learn: input.learn,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.lie_with(&self.unit);
        case.assign(stamp.at, Part::Lead, self.unit.id);
        case.to_rule = false;
        case.ruled = true;
        case.belongs = None;
    }

    fn teaches(&self) -> Option<Lesson> {
        self.learn.then(|| Lesson {
            area: self.area.clone(),
            unit: self.unit.clone(),
            reason: self.reason.clone(),
        })
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.named("unit", &self.unit.name).said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { unit: UnitRef::example(), reason: "这一段管网由自来水公司养护。".into(), learn: false, area: String::new() },
            Self { unit: UnitRef::example(), reason: "这一段管网由自来水公司养护。".into(), learn: true, area: "解放路".into() }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::actions::{Action, Details, Return, check};
    use crate::domain::event::Statement;
    use crate::domain::policy::Policies;
    use crate::domain::role::{Grant, Role, UnitPath};
    use chrono::{DateTime, Utc};

    const STAMP: Stamp = Stamp {
        at: DateTime::UNIX_EPOCH,
        policy: 1, by: None };

    fn staff(role: Role) -> Actor {
        Actor::Staff {
            id: "someone".into(),
            grants: vec![Grant {
                role,
                unit: UnitPath("c/".into()),
            }],
        }
    }

    fn apply(case: &mut Standing, details: impl Into<Details>) {
        case.apply(STAMP, &details.into());
    }

    #[test]
    fn a_case_returned_too_often_is_ruled_on_and_nobody_sends_it_round_any_more() {
        let policies = Policies::default();
        let now: DateTime<Utc> = "2026-11-17T02:00:00Z".parse().unwrap();
        let moment = Moment { now, policies: &policies };
        let may = |role, case: &Standing, action| check(action, &staff(role), case, moment).map_err(|no| no.reason);
        let unit = UnitRef::example();
        let mut case = Standing::filed(&Statement::example());
        case.state = State::Accepted;
        assert_eq!(may(Role::Supervisor, &case, Action::Ruling), Err(Reason::WrongState), "nothing to rule on");
        let back = |to_rule| Return { reason: "不归我们".into(), unit: UnitRef::example(), belongs: None, to_rule };
        apply(&mut case, back(true));
        assert_eq!(may(Role::Dispatcher, &case, Action::Dispatch), Err(Reason::ToRule));
        assert_eq!(may(Role::Supervisor, &case, Action::Ruling), Ok(()));
        apply(&mut case, Ruling { unit, reason: "归你们".into(), learn: false, area: String::new() });
        assert_eq!(case.state, State::Dispatched);
        assert_eq!(may(Role::UnitLead, &case, Action::Return), Err(Reason::Ruled));
        assert_eq!(may(Role::Dispatcher, &case, Action::Recall), Err(Reason::Ruled));
        assert_eq!(may(Role::Supervisor, &case, Action::Return), Ok(()), "a ruling can be put right by who gave it");
        apply(&mut case, back(true));
        assert_eq!(may(Role::Dispatcher, &case, Action::Dispatch), Err(Reason::ToRule));
    }
}
