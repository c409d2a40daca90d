//! 协办签收 (D2, D3): somebody of a unit that takes part signs for its task.

use super::{Author, By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::event::{ActorKind, AssignmentState, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

input! {
    /// Nothing but the signature.
    pub struct Input {}
}

/// Which task, and who took it on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CoSign {
    /// The number of the assignment.
    pub assignment: i64,
    /// Their id.
    pub handler: Uuid,
    /// Their name then.
    #[serde(default)]
    pub handler_name: String,
}

impl Room for CoSign {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::CoHandler],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["handler_name"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.task_of(actor, AssignmentState::Waiting) {
            Some(_) => Ok(()),
            None => refuse(Reason::WrongState, &[By::Staff(Role::Handler)]),
        }
    }

    fn leave(Input {}: Input, taking: &Taking<'_>) -> Option<Left> {
        let Author::Staff(person) = taking.author else {
            return None;
        };
        Left::one(Self {
            assignment: taking.case.task_of(taking.actor, AssignmentState::Waiting)?,
            handler: person.id,
            handler_name: person.name.clone(),
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        if let Some(task) = case.assignment_mut(self.assignment) {
            task.state = AssignmentState::Signed;
            task.handler = Some(self.handler);
            task.signed_at = Some(stamp.at);
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.with("name", Value::Text(self.handler_name.clone()))
    }

    fn examples() -> Vec<Self> {
        vec![Self { assignment: 2, handler: Uuid::nil(), handler_name: "周宁".into() }]
    }
}
