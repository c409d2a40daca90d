//! 撤回协办 (D2): a unit does not have to take part any more.

use super::{
    Blank, By, From, Left, Mistake, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse,
};

use crate::domain::event::{ActorKind, AssignmentState, Stamp, Standing, UnitRef};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Which unit, and why.
    pub struct Input {
        /// Whose task.
        task: listed,
        /// Why it is not needed any more.
        reason: text(2, 4000),
    }
}

/// Which unit, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WithdrawCoHandler {
    /// The number of the assignment.
    pub assignment: i64,
    /// The unit.
    pub unit: UnitRef,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for WithdrawCoHandler {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::DISPATCHER, By::UNIT_LEAD, By::SUPERVISOR],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.co_handling().next().is_some() {
            true => Ok(()),
            false => refuse(Reason::WrongState, Self::RULE.by),
        }
    }

    /// The tasks that are not done, by the units' names.
    fn listed(blank: &Blank<'_>) -> Vec<(String, Value)> {
        let tasks = blank.case.co_handling().filter_map(|task| {
            let co = task.co.as_ref()?;
            Some((task.number.to_string(), Value::Name(co.unit.name.clone())))
        });
        tasks.collect()
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let number: Option<i64> = input.task.parse().ok();
        let mut tasks = taking.case.co_handling();
        match tasks.any(|task| Some(task.number) == number) {
            true => Vec::new(),
            false => vec![("task", Mistake::Invalid)],
        }
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let assignment: i64 = input.task.parse().ok()?;
        let mut tasks = taking.case.co_handling();
        let task = tasks.find(|task| task.number == assignment)?;
        Left::one(Self {
            assignment,
            unit: task.co.as_ref()?.unit.clone(),
            reason: input.reason,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        if let Some(task) = case.assignment_mut(self.assignment) {
            task.state = AssignmentState::Recalled;
            task.ended_at = Some(stamp.at);
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.named("unit", &self.unit.name).said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { assignment: 2, unit: UnitRef::example(), reason: "路面没有损坏。".into() }]
    }
}
