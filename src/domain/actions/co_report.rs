//! 协办反馈 (D2): a unit that takes part reports what it did; its task is done.

use super::{Action, By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::event::{ActorKind, AssignmentState, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// What was done.
    pub struct Input {
        /// What was done, and what came of it.
        report: text(10, 4000),
    }
}

/// Which task, and what was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CoReport {
    /// The number of the assignment.
    pub assignment: i64,
    /// What was done, and what came of it.
    #[serde(default)]
    pub report: String,
}

impl Room for CoReport {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::CoHandler],
        about: &[Action::AddCoHandler],
        hears: &[(Hearer::Handler, Why::Helped)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["report"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.task_of(actor, AssignmentState::Signed) {
            Some(_) => Ok(()),
            None => refuse(Reason::WrongState, &[By::Staff(Role::Handler)]),
        }
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            assignment: taking.case.task_of(taking.actor, AssignmentState::Signed)?,
            report: input.report,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        if let Some(task) = case.assignment_mut(self.assignment) {
            task.state = AssignmentState::Done;
            task.ended_at = Some(stamp.at);
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.report)
    }

    fn examples() -> Vec<Self> {
        vec![Self { assignment: 2, report: "路面已经恢复，通车了。".into() }]
    }
}
