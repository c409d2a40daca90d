//! A call or visit to the resident (H2).

use super::promising::{self, LONGEST, MOST};
use super::{By, From, Left, Mistake, Room, Rule, Taking, Telling};
use crate::domain::case::{ContactMeans, ContactResult};
use crate::domain::clocks::{ClockFact, ClockKind};
use crate::domain::event::{ActorKind, Stamp, Standing};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// How, with what result, and what was said.
    pub struct Input {
        /// How.
        means: choice(ContactMeans),
        /// With what result.
        result: choice(ContactResult),
        /// What was said.
        note: text(2, 4000),
        /// What was promised by the way (C9).
        promises: dated(MOST, LONGEST),
    }
}

/// How, with what result, and what was said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogContact {
    /// How.
    pub means: ContactMeans,
    /// With what result.
    pub result: ContactResult,
    /// What was said.
    #[serde(default)]
    pub note: String,
    /// What was promised by the way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promises: Vec<String>,
    /// Until when, each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub until: Vec<DateTime<Utc>>,
}

impl Room for LogContact {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::HANDLER, By::REVISIT_OFFICER],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["note", "promises"];
    type Input = Input;

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        promising::mistakes(&input.promises, taking).into_iter().collect()
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let (promises, until) = promising::of(input.promises, taking);
        Left::one(Self {
            means: input.means,
            result: input.result,
            note: input.note,
            promises,
            until,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        promising::commit(case, stamp, &self.promises, &self.until);
    }

    /// The first reply is given when the resident was really reached.
    fn clock_facts(&self, at: DateTime<Utc>, _: i64) -> Vec<ClockFact> {
        let clock = ClockKind::FirstReply;
        match self.result {
            ContactResult::Reached => vec![ClockFact::Stop { clock, at }],
            _ => Vec::new(),
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let how = [("means", self.means.as_str()), ("result", self.result.as_str())];
        promising::tell(telling.chosen(how, &self.note), &self.promises, &self.until)
    }

    fn examples() -> Vec<Self> {
        vec![Self { means: ContactMeans::Phone, result: ContactResult::Reached, note: "下午上门。".into(), promises: Vec::new(), until: Vec::new() },
            Self { means: ContactMeans::Phone, result: ContactResult::Reached, note: "周五换阀门。".into(),
                promises: vec!["更换楼前的阀门".into()], until: DateTime::from_timestamp(1_795_431_600, 0).into_iter().collect() },
            Self { means: ContactMeans::Visit, result: ContactResult::NoAnswer, note: "家中无人。".into(), promises: Vec::new(), until: Vec::new() }]
    }
}
