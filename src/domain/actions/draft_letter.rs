//! 起草告知书 (C5): a letter to the resident or to another body is written.

use super::draft_notice::{draft, name_of, next_number, paper_text};
use super::{Blank, By, From, Left, Offered, Room, Rule, Taking, Telling, Value};
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::notices::{Letter, Paper};
use crate::domain::role::Role;
use crate::domain::case::State;
use serde::{Deserialize, Serialize};

input! {
    /// Which letter, and what it says.
    pub struct Input {
        /// Which letter.
        paper: choice(Letter),
        /// What it says.
        text: text(10, 8000),
    }
}

/// Which letter, and what it says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DraftLetter {
    /// Counts the case's notices from 1.
    pub number: i64,
    /// Which letter.
    pub paper: Paper,
    /// Whose case it is.
    pub unit: UnitRef,
    /// What it says.
    #[serde(default)]
    pub text: String,
}

/// The letter that a case in that state asks for.
fn usual(state: State) -> Letter {
    match state {
        State::NotAccepted => Letter::Refusal,
        State::Transferred => Letter::Transfer,
        State::Replied | State::Closed => Letter::Settlement,
        State::InProgress | State::WaitingResident | State::InReview => Letter::Extension,
        _ => Letter::Acceptance,
    }
}

impl Room for DraftLetter {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::DISPATCHER, By::UNIT_LEAD, By::SUPERVISOR],
        offered: Offered::Aside,
        hears: &[(Hearer::Unit(Role::Supervisor), Why::Notice)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let usual = usual(blank.case.state);
        let paper = blank.asked("paper").unwrap_or(usual.as_str());
        vec![("paper", paper.to_owned())]
    }

    fn drafted(blank: &Blank<'_>) -> Option<(&'static str, Telling)> {
        let asked = blank.asked("paper").and_then(|paper| paper.parse().ok());
        let letter: Letter = asked.unwrap_or_else(|| usual(blank.case.state));
        Some(("text", paper_text(letter.into(), blank)))
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            number: next_number(taking.case),
            paper: input.paper.into(),
            unit: taking.case.unit.clone(),
            text: input.text,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.notices.push(draft(self.number, self.paper, &self.unit, 0, &self.text, stamp));
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.with("paper", Value::Key(name_of(self.paper)))
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: 1,
            paper: Paper::Acceptance,
            unit: UnitRef::example(),
            text: "您反映的事项已经受理。".into(),
        }]
    }
}
