//! A reply is drafted and waits for review (H6).

use super::promising::{self, LONGEST, MOST};
use super::{Blank, By, Details, From, Left, Mistake, Offered, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// The draft.
    pub struct Input {
        /// Its text.
        reply: text(20, 4000),
        /// What everybody reads whose case is handled together with this one (I8); names nobody.
        broadcast: text(0, 4000),
        /// What it promises, by which day (C9).
        promises: dated(MOST, LONGEST),
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
    /// What it promises.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promises: Vec<String>,
    /// Until when, each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub until: Vec<DateTime<Utc>>,
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
    const WORDS: &'static [&'static str] = &["text", "broadcast", "promises"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let (promises, until) = promising::of(input.promises, taking);
        Left::one(Self {
            text: input.reply,
            broadcast: input.broadcast,
            promises,
            until,
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
        let missing = taking.merged > 0 && input.broadcast.is_empty();
        let missing = missing.then_some(("broadcast", Mistake::Missing));
        let promised = promising::mistakes(&input.promises, taking);
        missing.into_iter().chain(promised).collect()
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
            Details::DraftReply(draft) => Some(draft),
            _ => None,
        });
        let Some(draft) = last else {
            return Vec::new();
        };
        let promises = promising::pairs(&draft.promises, &draft.until);
        [
            ("reply", draft.text.clone()),
            ("broadcast", draft.broadcast.clone()),
        ]
        .into_iter()
        .chain(promising::initial(&promises, blank))
        .collect()
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.draft = Some(self.text.clone());
        case.draft_promises = promising::pairs(&self.promises, &self.until);
        case.broadcast = (!self.broadcast.is_empty()).then(|| self.broadcast.clone());
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let telling = telling.said(&self.text).said_as("broadcast", &self.broadcast);
        promising::tell(telling, &self.promises, &self.until)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "管网抢修队已于今天修复，水压恢复正常。".into(), broadcast: String::new(), promises: Vec::new(), until: Vec::new() },
            Self { text: "明天更换阀门，今晚先供水。".into(), broadcast: String::new(), promises: vec!["更换楼前的阀门".into()],
                until: DateTime::from_timestamp(1_795_431_600, 0).into_iter().collect() }]
    }
}
