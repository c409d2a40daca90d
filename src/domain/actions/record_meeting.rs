//! 疑难会商 (D7): what a joint meeting decided.

use super::{By, From, Left, Room, Rule, Taking, Telling, Value};
use crate::domain::event::ActorKind;
use crate::domain::role::Role;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

input! {
    /// What was decided.
    pub struct Input {
        /// On which day.
        met: date,
        /// Who took part.
        present: line(2, 200),
        /// What was decided.
        text: text(5, 4000),
    }
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordMeeting {
    /// On which day.
    pub day: NaiveDate,
    /// Who took part.
    #[serde(default)]
    pub present: String,
    /// What was decided.
    #[serde(default)]
    pub text: String,
}

impl Room for RecordMeeting {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::UNIT_LEAD, By::SUPERVISOR, By::Staff(Role::Coordinator)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["present", "text"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            day: input.met,
            present: input.present,
            text: input.text,
        })
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("day", Value::Date(self.day))
            .said_as("present", &self.present)
            .said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self { day: NaiveDate::default(), present: "水务、市政".into(), text: "水务先修，市政后铺。".into() }]
    }
}
