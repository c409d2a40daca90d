//! 开通回复链接 (D6): the body that has the case can answer without an account, by a link of its own.

use super::transfer_out::KEEPERS;
use super::{From, Left, NoForm, Room, Rule, Taking, Telling, Value};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Which link; never what opens it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenReplyLink {
    /// Counts the case's links from 1; the one before ends with it.
    pub link: i64,
    /// Until when it works.
    pub until: DateTime<Utc>,
}

impl Room for OpenReplyLink {
    const RULE: Rule = Rule {
        from: From::In(&[State::Transferred]),
        by: KEEPERS,
        ..Rule::BASE
    };
    type Input = NoForm;

    fn leave(input: NoForm, _: &Taking<'_>) -> Option<Left> {
        match input {}
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        if let Some(over) = &mut case.handed_over {
            over.links = self.link;
            over.open_until = Some(self.until);
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.with("until", Value::Moment(self.until))
    }

    fn examples() -> Vec<Self> {
        vec![Self { link: 1, until: DateTime::UNIX_EPOCH }]
    }
}
