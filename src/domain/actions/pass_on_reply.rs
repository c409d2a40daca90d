//! 转告回复 (D6): the resident is told what the body answered that has the case.

use super::transfer_out::KEEPERS;
use super::{Blank, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// What the resident reads.
    pub struct Input {
        /// What the resident reads.
        told: text(5, 8000),
    }
}

/// What the resident reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PassOnReply {
    /// What the resident reads.
    #[serde(default)]
    pub text: String,
}

impl Room for PassOnReply {
    const RULE: Rule = Rule {
        from: From::In(&[State::Transferred]),
        by: KEEPERS,
        visibility: Visibility::Public,
        offered: Offered::Forward,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let over = blank.case.handed_over.as_ref();
        let answer = over.and_then(|over| over.answer.as_ref());
        answer.map(|answer| ("told", answer.text.clone())).into_iter().collect()
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { text: input.told })
    }

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        let over = case.handed_over.as_ref();
        match over.is_some_and(|over| over.answer.is_some() && !over.passed_on) {
            true => Ok(()),
            false => refuse(Reason::NothingAsked, KEEPERS),
        }
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        if let Some(over) = &mut case.handed_over {
            over.passed_on = true;
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "人社部门答复：本周五前补发工资。".into() }]
    }
}
