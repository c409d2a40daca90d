//! 移交首问 (I4): the first receiver asks somebody to be it in their place; it holds once they accept.

use super::{By, From, Left, Mistake, Offered, Room, Rule, Taking, Telling, Value};
use crate::domain::event::{ActorKind, PersonRef, Stamp, Standing};
use crate::domain::role::Role;
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

input! {
    /// To whom, and why.
    pub struct Input {
        /// Who takes cases in.
        receiver: person(Role::IntakeClerk),
        /// Why, and what was promised.
        reason: text(2, 4000),
    }
}

/// To whom, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OfferReceiving {
    /// Their id.
    pub receiver: Uuid,
    /// Their name then.
    #[serde(default)]
    pub receiver_name: String,
    /// Why, and what was promised.
    #[serde(default)]
    pub reason: String,
}

impl Room for OfferReceiving {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::FirstReceiver],
        offered: Offered::Aside,
        hears: &[(Hearer::OfferedReceiver, Why::ToReceive)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["receiver_name", "reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            receiver: input.receiver.id,
            receiver_name: input.receiver.name,
            reason: input.reason,
        })
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let same = taking.case.first_receiver == Some(input.receiver.id);
        same.then_some(("receiver", Mistake::Invalid)).into_iter().collect()
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.receiving_offered = Some(PersonRef {
            id: self.receiver,
            name: self.receiver_name.clone(),
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("name", Value::Text(self.receiver_name.clone()))
            .said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { receiver: Uuid::nil(), receiver_name: "周敏".into(), reason: "我调去别的窗口。".into() }]
    }
}
