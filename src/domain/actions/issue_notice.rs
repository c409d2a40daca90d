//! 签发通知单 (C5): who may signs it, it gets the next number of its year, and its unit has to sign for it.

use super::draft_notice::{name_of, paper_text};
use super::{Blank, By, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::notices::{Notice, NoticeState, Paper, Pick};
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Which one, and what it says in the end.
    pub struct Input {
        /// Which one.
        notice: notice(Pick::UnitDraft),
        /// What it says.
        text: text(10, 8000),
    }
}

/// Which one, its number, and what it says in the end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IssueNotice {
    /// Which of the case's notices.
    pub number: i64,
    /// Which paper.
    pub paper: Paper,
    /// To which unit.
    pub unit: UnitRef,
    /// The year whose numbers it counts in.
    pub year: i32,
    /// Its number in that year, without gaps.
    pub serial: i64,
    /// What it says.
    #[serde(default)]
    pub text: String,
}

impl Room for IssueNotice {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::SUPERVISOR],
        offered: Offered::Aside,
        hears: &[(Hearer::Addressee, Why::Notice)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        some(Pick::UnitDraft, actor, case, Self::RULE.by)
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        picked(Pick::UnitDraft, blank)
    }

    fn drafted(blank: &Blank<'_>) -> Option<(&'static str, Telling)> {
        unwritten(Pick::UnitDraft, blank)
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let notice = one(taking.case, input.notice)?;
        Left::one(Self {
            number: notice.number,
            paper: notice.paper,
            unit: notice.unit.clone(),
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
            .named("unit", &self.unit.name)
            .said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: 1,
            paper: Paper::Rectification,
            unit: UnitRef::example(),
            year: 2026,
            serial: 7,
            text: "请在签收后报送整改措施。".into(),
        }]
    }
}

/// The notice with that number.
pub(super) fn one(case: &Standing, number: i64) -> Option<&Notice> {
    case.notices.iter().find(|notice| notice.number == number)
}

/// Refused where there is no such notice on the case.
pub(super) fn some(pick: Pick, actor: &Actor, case: &Standing, by: &[By]) -> Result<(), Refusal> {
    match pick.of(case, actor).next().is_some() {
        true => Ok(()),
        false => refuse(Reason::NoNotice, by),
    }
}

/// The notice that a form is opened for: the one that was asked for, else the oldest.
pub(super) fn chosen<'a>(pick: Pick, blank: &'a Blank<'a>) -> Option<&'a Notice> {
    let asked: Option<i64> = blank.asked("notice").and_then(|number| number.parse().ok());
    let mut fitting = pick.of(blank.case, blank.actor);
    match asked {
        Some(asked) => fitting.find(|notice| notice.number == asked),
        None => fitting.next(),
    }
}

/// The notice that a form is opened for, with its text where it was written.
pub(super) fn picked(pick: Pick, blank: &Blank<'_>) -> Vec<(&'static str, String)> {
    let Some(notice) = chosen(pick, blank) else {
        return Vec::new();
    };
    vec![("notice", notice.number.to_string()), ("text", notice.text.clone())]
}

/// The text that the case says, where nobody has written one.
pub(super) fn unwritten(pick: Pick, blank: &Blank<'_>) -> Option<(&'static str, Telling)> {
    let notice = chosen(pick, blank).filter(|notice| notice.text.is_empty())?;
    let mut telling = paper_text(notice.paper, blank);
    for (name, value) in &mut telling.values {
        if *name == "unit" {
            *value = Value::Name(notice.unit.name.clone());
        }
    }
    Some(("text", telling))
}

/// A draft becomes a paper with a number.
pub(super) fn issue(case: &mut Standing, number: i64, stamp: Stamp, serial: (i32, i64), text: &str) {
    if let Some(notice) = case.notices.iter_mut().find(|notice| notice.number == number) {
        notice.state = NoticeState::Issued;
        notice.issued = Some(stamp);
        notice.serial = Some(serial);
        notice.text = text.to_owned();
    }
}
