//! 停用回复链接 (D6): the link of the body that has the case opens nothing any more.

use super::transfer_out::KEEPERS;
use super::{From, Left, Offered, Reason, Refusal, Room, Rule, Taking, refuse};
use crate::domain::case::State;
use crate::domain::event::{Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Nothing but the decision.
    pub struct Input {}
}

/// The last link ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CloseReplyLink {}

impl Room for CloseReplyLink {
    const RULE: Rule = Rule {
        from: From::In(&[State::Transferred]),
        by: KEEPERS,
        offered: Offered::Aside,
        ..Rule::BASE
    };
    type Input = Input;

    fn leave(Input {}: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {})
    }

    fn limit(_: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        match case.handed_over.as_ref().is_some_and(|over| over.is_open(moment.now)) {
            true => Ok(()),
            false => refuse(Reason::NothingAsked, KEEPERS),
        }
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        if let Some(over) = &mut case.handed_over {
            over.open_until = None;
        }
    }

    fn examples() -> Vec<Self> {
        vec![Self {}]
    }
}
