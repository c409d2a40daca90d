//! 更正分类 (D1): the case is about something else than it was filed under; clocks by category follow.

use super::{Author, By, MarkDanger, From, Left, Mistake, Offered, Room, Rule, Taking, Telling};
use crate::domain::clocks::ClockFact;
use crate::domain::event::{ActorKind, CategoryRef, Stamp, Standing, Visibility};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// To what, and why.
    pub struct Input {
        /// What it is about.
        category: category,
        /// Why, to the resident too.
        reason: text(2, 4000),
    }
}

/// To what, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CorrectCategory {
    /// What it is about.
    pub category: CategoryRef,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for CorrectCategory {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::DISPATCHER, By::UNIT_LEAD],
        visibility: Visibility::Public,
        offered: Offered::Aside,
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    /// Where harm goes on in whatever belongs to the right category, the mark follows, with its clock.
    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let danger = input.category.urgent && !taking.case.danger;
        let left = Left::one(Self {
            category: input.category,
            reason: input.reason,
        })?;
        let mark = danger.then(|| (Author::System, MarkDanger::by_category()));
        Some(Left {
            then: mark.into_iter().collect(),
            ..left
        })
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let same = input.category.id == taking.case.category;
        same.then_some(("category", Mistake::Invalid)).into_iter().collect()
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.category = self.category.id;
    }

    fn clock_facts(&self, _: DateTime<Utc>, _: i64) -> Vec<ClockFact> {
        vec![ClockFact::CategoryChanged {
            to: self.category.code.clone(),
        }]
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .named("category", &self.category.name)
            .said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { category: CategoryRef::example(), reason: "说的是燃气。".into() }]
    }
}
