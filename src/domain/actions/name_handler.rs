//! 指定处理员 (C6): the supervisor says who handles a case, from the third handling on always.

use super::{By, From, Left, Room, Rule, Taking, Telling, To, Value};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, PersonRef, Stamp, Standing};
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

input! {
    /// Who, and why.
    pub struct Input {
        /// A handler of the unit; also one who handled it before.
        handler: person(Role::Handler),
        /// Why.
        reason: text(2, 4000),
    }
}

/// Who handles it from now on, or signs for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NameHandler {
    /// Their id.
    pub handler: Uuid,
    /// Their name then.
    #[serde(default)]
    pub handler_name: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for NameHandler {
    const RULE: Rule = Rule {
        from: From::In(&[State::Dispatched, State::InProgress]),
        by: &[By::SUPERVISOR],
        to: To::Same,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["handler_name", "reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            handler: input.handler.id,
            handler_name: input.handler.name,
            reason: input.reason,
        })
    }

    /// What is signed for already changes hands at once.
    fn settle(&self, _: Stamp, case: &mut Standing) {
        let named = PersonRef {
            id: self.handler,
            name: self.handler_name.clone(),
        };
        if case.signed.is_some() {
            case.handler = Some(named.clone());
            if let Some(lead) = case.lead_mut() {
                lead.handler = Some(self.handler);
            }
        }
        case.named = Some(named);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("name", Value::Text(self.handler_name.clone()))
            .said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            handler: Uuid::nil(),
            handler_name: "李华".into(),
            reason: "前两次没有查到原因。".into(),
        }]
    }
}
