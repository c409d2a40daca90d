//! 签发罚款通知单 (C5): a fine is decided by issuing its notice; it has to be signed for and paid.

use super::draft_notice::name_of;
use super::issue_notice::{issue, one, picked, some, unwritten};
use super::{Blank, By, From, Left, Offered, Refusal, Room, Rule, Taking, Telling, Value};
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::notices::{Paper, Pick};
use crate::domain::policy::Decision;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Which one, and what it says in the end.
    pub struct Input {
        /// Which one.
        notice: notice(Pick::FineDraft),
        /// Why, by which rule.
        text: text(10, 8000),
    }
}

/// Which one, its number, how much, and what it says in the end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IssueFine {
    /// Which of the case's notices.
    pub number: i64,
    /// To which unit.
    pub unit: UnitRef,
    /// How much, in yuan.
    pub amount: i64,
    /// The year whose numbers it counts in.
    pub year: i32,
    /// Its number in that year, without gaps.
    pub serial: i64,
    /// Why, by which rule.
    #[serde(default)]
    pub text: String,
}

impl Room for IssueFine {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::Decides(Decision::Fine)],
        offered: Offered::Aside,
        hears: &[(Hearer::Addressee, Why::Notice)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        some(Pick::FineDraft, actor, case, Self::RULE.by)
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        picked(Pick::FineDraft, blank)
    }

    fn drafted(blank: &Blank<'_>) -> Option<(&'static str, Telling)> {
        unwritten(Pick::FineDraft, blank)
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let notice = one(taking.case, input.notice)?;
        Left::one(Self {
            number: notice.number,
            unit: notice.unit.clone(),
            amount: notice.amount,
            year: 0,
            serial: 0,
            text: input.text,
        })
    }

    fn series(&self, year: i32) -> Option<String> {
        Some(Paper::Fine.series(year))
    }

    fn take_number(&mut self, year: i32, number: i64) {
        (self.year, self.serial) = (year, number);
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        issue(case, self.number, stamp, (self.year, self.serial), &self.text);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("paper", Value::Key(name_of(Paper::Fine)))
            .with("year", Value::Text(self.year.to_string()))
            .with("serial", Value::Text(self.serial.to_string()))
            .with("amount", Value::Text(self.amount.to_string()))
            .named("unit", &self.unit.name)
            .said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: 1,
            unit: UnitRef::example(),
            amount: 200,
            year: 2026,
            serial: 3,
            text: "两次没有在时限内答复。".into(),
        }]
    }
}
