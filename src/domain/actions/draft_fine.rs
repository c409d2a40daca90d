//! 起草罚款通知单 (C5): a fine is proposed; somebody else decides on it by issuing it.

use super::draft_notice::{draft, last_unit, name_of, next_number, paper_text};
use super::{Blank, By, From, Left, Offered, Room, Rule, Taking, Telling, Value};
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::notices::Paper;
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

/// The highest fine, in yuan.
const MOST: i64 = 100_000;

input! {
    /// To whom, how much, and why.
    pub struct Input {
        /// To which unit.
        unit: unit,
        /// How much, in yuan.
        amount: amount(MOST),
        /// Why, by which rule.
        text: text(10, 8000),
    }
}

/// To whom, how much, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DraftFine {
    /// Counts the case's notices from 1.
    pub number: i64,
    /// To which unit.
    pub unit: UnitRef,
    /// How much, in yuan.
    pub amount: i64,
    /// Why, by which rule.
    #[serde(default)]
    pub text: String,
}

impl Room for DraftFine {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::SUPERVISOR],
        offered: Offered::Aside,
        hears: &[(Hearer::Unit(Role::Director), Why::Notice)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        vec![("unit", last_unit(blank.case))]
    }

    fn drafted(blank: &Blank<'_>) -> Option<(&'static str, Telling)> {
        Some(("text", paper_text(Paper::Fine, blank)))
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            number: next_number(taking.case),
            unit: input.unit,
            amount: input.amount,
            text: input.text,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        let fine = draft(self.number, Paper::Fine, &self.unit, self.amount, &self.text, stamp);
        case.notices.push(fine);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("paper", Value::Key(name_of(Paper::Fine)))
            .named("unit", &self.unit.name)
            .with("amount", Value::Text(self.amount.to_string()))
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: 1,
            unit: UnitRef::example(),
            amount: 200,
            text: "两次没有在时限内答复。".into(),
        }]
    }
}
