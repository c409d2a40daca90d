//! Another person of the unit handles the case (D5).

use super::{By, From, Left, Mistake, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, PersonRef, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

input! {
    /// Who, and why.
    pub struct Input {
        /// A handler of the unit.
        handler: person(Role::Handler),
        /// Why.
        reason: text(2, 4000),
    }
}

/// Who handles it now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reassign {
    /// Their id.
    pub handler: Uuid,
    /// Their name then.
    #[serde(default)]
    pub handler_name: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for Reassign {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::UNIT_LEAD],
        hears: &[(Hearer::Handler, Why::ToHandle)],
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["handler_name", "reason"];
    type Input = Input;

    /// Whom the supervisor named, a lead does not replace; nor do they name anybody where the supervisor
    /// has to (C6).
    fn limit(_: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        let supervised = case.round >= moment.policy().periods.named_from_handling;
        match case.named.is_some() || supervised {
            true => refuse(Reason::ToBeNamed, &[By::SUPERVISOR]),
            false => Ok(()),
        }
    }

    /// Not to whoever handled it before.
    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        match taking.case.handled_before(input.handler.id) {
            true => vec![("handler", Mistake::Invalid)],
            false => Vec::new(),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            handler: input.handler.id,
            handler_name: input.handler.name,
            reason: input.reason,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.handler = Some(PersonRef {
            id: self.handler,
            name: self.handler_name.clone(),
        });
        if let Some(lead) = case.lead_mut() {
            lead.handler = Some(self.handler);
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("name", Value::Text(self.handler_name.clone()))
            .said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { handler: Uuid::nil(), handler_name: "李华".into(), reason: "休假".into() }]
    }
}
