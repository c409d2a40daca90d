//! 关联案件 (I9): two cases that have to do with each other know each other.

use super::{By, Details, From, Left, Mistake, Offered, Room, Rule, Taking, Telling, Value};
use crate::domain::event::{ActorKind, Stamp, Standing};
use serde::{Deserialize, Serialize};

input! {
    /// With which case, and why.
    pub struct Input {
        /// The other case, whatever became of it.
        other: any_case,
        /// What they have to do with each other.
        reason: text(2, 4000),
    }
}

/// With which case, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// The other's case number.
    pub other: String,
    /// What they have to do with each other.
    #[serde(default)]
    pub reason: String,
}

impl Room for Link {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::DISPATCHER, By::HANDLER, By::UNIT_LEAD, By::SUPERVISOR, By::System],
        offered: Offered::Aside,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    /// Once is enough.
    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        match taking.case.linked.contains(&input.other) {
            true => vec![("other", Mistake::Invalid)],
            false => Vec::new(),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            other: input.other,
            reason: input.reason,
        })
    }

    /// Both ways.
    fn elsewhere(&self, own: &str) -> Option<(String, Details)> {
        let back = Self {
            other: own.to_owned(),
            reason: self.reason.clone(),
        };
        Some((self.other.clone(), back.into()))
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        if !case.linked.contains(&self.other) {
            case.linked.push(self.other.clone());
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("other", Value::CaseNumber(self.other.clone()))
            .said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            other: "261116000001".into(),
            reason: "同一家施工单位。".into(),
        }]
    }
}
