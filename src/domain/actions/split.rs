//! 拆分 (I9): what is another matter becomes a case of its own, of the same resident.

use super::{By, Details, From, Left, Link, NewCase, Room, Rule, Taking, Telling, To, Value};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use serde::{Deserialize, Serialize};

input! {
    /// What becomes a case of its own.
    pub struct Input {
        /// What happened, in the resident's words as far as they are about it.
        part: text(10, 4000),
        /// What the resident wants there.
        want: text(2, 1000),
        /// What it is about.
        category: category,
        /// Why.
        reason: text(2, 1000),
    }
}

/// The number of the new case, and why it is one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Split {
    /// Its case number.
    pub number: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for Split {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::DISPATCHER],
        to: To::Same,
        visibility: Visibility::Public,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    const OPENS: bool = true;
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let number = taking.fresh?.to_owned();
        let body = Self {
            number: number.clone(),
            reason: input.reason,
        };
        Some(Left {
            opens: Some(NewCase {
                number,
                what: input.part,
                wish: input.want,
                category: input.category.id,
            }),
            ..Left::one(body)?
        })
    }

    /// Staff find either from the other.
    fn elsewhere(&self, own: &str) -> Option<(String, Details)> {
        let origin = Link {
            other: own.to_owned(),
            reason: self.reason.clone(),
        };
        Some((self.number.clone(), origin.into()))
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.parts.push(self.number.clone());
        case.linked.push(self.number.clone());
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("part", Value::CaseNumber(self.number.clone()))
            .said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: "261116000002".into(),
            reason: "路灯是另一个单位的事。".into(),
        }]
    }
}
