//! 接受首问 (I4): whoever was asked is the first receiver from now on.

use super::{Author, By, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

input! {
    /// Nothing but that they accept.
    pub struct Input {}
}

/// Who accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AcceptReceiving {
    /// Their id.
    pub receiver: Uuid,
    /// Their name then.
    #[serde(default)]
    pub receiver_name: String,
}

impl Room for AcceptReceiving {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::OfferedReceiver],
        offered: Offered::Other,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["receiver_name"];
    type Input = Input;

    fn leave(Input {}: Input, taking: &Taking<'_>) -> Option<Left> {
        let Author::Staff(person) = taking.author else {
            return None;
        };
        Left::one(Self {
            receiver: person.id,
            receiver_name: person.name.clone(),
        })
    }

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        offered(case)
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.first_receiver = Some(self.receiver);
        case.receiving_offered = None;
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.with("name", Value::Text(self.receiver_name.clone()))
    }

    fn examples() -> Vec<Self> {
        vec![Self { receiver: Uuid::nil(), receiver_name: "周敏".into() }]
    }
}

/// Whether anybody was asked.
pub(super) fn offered(case: &Standing) -> Result<(), Refusal> {
    match case.receiving_offered {
        Some(_) => Ok(()),
        None => refuse(Reason::NothingAsked, &[By::FirstReceiver]),
    }
}
