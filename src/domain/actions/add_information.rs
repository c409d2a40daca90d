//! The resident adds something unasked (R10). Where a question is open, answering is the way.

use super::limit_use::unlimited;
use super::{By, From, Left, Refusal, Room, Rule, Taking, Telling};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Standing, Visibility};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// What they add.
    pub struct Input {
        /// In their own words.
        text: text(2, 4000),
        /// What shows it.
        photo: photos,
    }
}

/// What they added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AddInformation {
    /// In their own words.
    #[serde(default)]
    pub text: String,
    /// SHA-256 of each photo that came with it, in hexadecimal.
    pub evidence: Vec<String>,
}

impl Room for AddInformation {
    const RULE: Rule = Rule {
        from: From::In(&[
            State::Submitted,
            State::Accepted,
            State::Dispatched,
            State::InProgress,
            State::InReview,
        ]),
        by: &[By::Resident],
        visibility: Visibility::Public,
        hears: &[(Hearer::Handler, Why::ResidentWrote), (Hearer::Holder, Why::ResidentWrote)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            text: input.text,
            evidence: input.photo,
        })
    }

    fn limit(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        unlimited(actor, case, moment)
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text).photos(&self.evidence)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "照片在这里。".into(), evidence: vec!["ab".repeat(32)] }, Self { text: "今天又停了一次。".into(), evidence: Vec::new() }]
    }
}
