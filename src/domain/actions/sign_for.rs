//! 签收 (D3): somebody of the unit takes the case on.

use super::{Author, By, Effect, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, To, Value, refuse};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, AssignmentState, PersonRef, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

input! {
    /// Nothing but the signature.
    pub struct Input {}
}

/// Who took it on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignFor {
    /// Their id.
    pub handler: Uuid,
    /// Their name then.
    #[serde(default)]
    pub handler_name: String,
}

impl Room for SignFor {
    const RULE: Rule = Rule {
        from: From::In(&[State::Dispatched]),
        by: &[By::HANDLER],
        to: To::State(State::InProgress),
        visibility: Visibility::Public,
        effects: &[Effect::Stop(ClockKind::SignFor)],
        offered: Offered::Forward,
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["handler_name"];
    type Input = Input;

    fn leave(Input {}: Input, taking: &Taking<'_>) -> Option<Left> {
        let Author::Staff(person) = taking.author else {
            return None;
        };
        Left::one(Self {
            handler: person.id,
            handler_name: person.name.clone(),
        })
    }

    /// Whoever the supervisor named signs; from some handling on nobody else does, and a second one is not
    /// taken on by whoever handled the first (C6).
    fn limit(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        let Actor::Staff { id, .. } = actor else {
            return Ok(());
        };
        let reason = match &case.named {
            Some(named) if named.id.to_string() == *id => return Ok(()),
            Some(_) => Reason::AnotherNamed,
            None if case.round >= moment.policy().periods.named_from_handling => Reason::ToBeNamed,
            None if id.parse().is_ok_and(|id| case.handled_before(id)) => Reason::HandledBefore,
            None => return Ok(()),
        };
        refuse(reason, &[By::SUPERVISOR])
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.handler = Some(PersonRef {
            id: self.handler,
            name: self.handler_name.clone(),
        });
        case.signed = Some(stamp);
        if let Some(lead) = case.lead_mut() {
            lead.state = AssignmentState::Signed;
            lead.handler = Some(self.handler);
            lead.signed_at = Some(stamp.at);
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.with("name", Value::Text(self.handler_name.clone()))
    }

    fn examples() -> Vec<Self> {
        vec![Self { handler: Uuid::nil(), handler_name: "李华".into() }]
    }
}
