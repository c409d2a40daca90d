//! A reply is drafted and waits for review (H6).

use super::{Blank, By, Details, From, Left, Mistake, Offered, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// The draft.
    pub struct Input {
        /// Its text.
        reply: text(20, 4000),
        /// What everybody reads whose case is handled together with this one (I8); names nobody.
        broadcast: text(0, 4000),
    }
}

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DraftReply {
    /// Its text.
    #[serde(default)]
    pub text: String,
    /// What everybody reads whose case is handled together with this one; empty where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub broadcast: String,
}

impl Room for DraftReply {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::HANDLER],
        to: To::State(State::InReview),
        offered: Offered::Forward,
        hears: &[(Hearer::Holder, Why::ToReview)],
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text", "broadcast"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            text: input.reply,
            broadcast: input.broadcast,
        })
    }

    fn leaves_out(blank: &Blank<'_>) -> &'static [&'static str] {
        match blank.merged {
            0 => &["broadcast"],
            _ => &[],
        }
    }

    /// Nobody's reply may be somebody else's: with others waiting for it, there has to be one for all.
    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        match taking.merged > 0 && input.broadcast.is_empty() {
            true => vec![("broadcast", Mistake::Missing)],
            false => Vec::new(),
        }
    }

    /// The draft that was sent back, and not one of an earlier handling or another unit.
    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let here = blank
            .history
            .iter()
            .rev()
            .map(|happened| &happened.details)
            .take_while(|details| !details.came_back());
        let last = here.into_iter().find_map(|details| match details {
            Details::DraftReply(draft) => Some([
                ("reply", draft.text.clone()),
                ("broadcast", draft.broadcast.clone()),
            ]),
            _ => None,
        });
        last.into_iter().flatten().collect()
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.draft = Some(self.text.clone());
        case.broadcast = (!self.broadcast.is_empty()).then(|| self.broadcast.clone());
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text).said_as("broadcast", &self.broadcast)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "管网抢修队已于今天修复，水压恢复正常。".into(), broadcast: String::new() }]
    }
}
