//! 签发告知书 (C5): a letter gets its number and goes out; the resident reads it.

use super::draft_notice::name_of;
use super::issue_notice::{issue, one, picked, some, unwritten};
use super::{Blank, By, From, Left, Offered, Refusal, Room, Rule, Taking, Telling, Value};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::notices::{Paper, Pick};
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Which one, and what it says in the end.
    pub struct Input {
        /// Which one.
        notice: notice(Pick::LetterDraft),
        /// What it says.
        text: text(10, 8000),
    }
}

/// Which one, its number, and what it says in the end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IssueLetter {
    /// Which of the case's notices.
    pub number: i64,
    /// Which letter.
    pub paper: Paper,
    /// The year whose numbers it counts in.
    pub year: i32,
    /// Its number in that year, without gaps.
    pub serial: i64,
    /// What it says.
    #[serde(default)]
    pub text: String,
}

impl Room for IssueLetter {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::SUPERVISOR],
        visibility: Visibility::Public,
        offered: Offered::Aside,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        some(Pick::LetterDraft, actor, case, Self::RULE.by)
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        picked(Pick::LetterDraft, blank)
    }

    fn drafted(blank: &Blank<'_>) -> Option<(&'static str, Telling)> {
        unwritten(Pick::LetterDraft, blank)
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let notice = one(taking.case, input.notice)?;
        Left::one(Self {
            number: notice.number,
            paper: notice.paper,
            year: 0,
            serial: 0,
            text: input.text,
        })
    }

    fn series(&self, year: i32) -> Option<String> {
        Some(self.paper.series(year))
    }

    fn take_number(&mut self, year: i32, number: i64) {
        (self.year, self.serial) = (year, number);
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        issue(case, self.number, stamp, (self.year, self.serial), &self.text);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("paper", Value::Key(name_of(self.paper)))
            .with("year", Value::Text(self.year.to_string()))
            .with("serial", Value::Text(self.serial.to_string()))
            .said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: 1,
            paper: Paper::Acceptance,
            year: 2026,
            serial: 12,
            text: "您反映的事项已经受理。".into(),
        }]
    }
}
