//! 调查 (H3): what was found out, why it came about, who answers for it, and whether the complaint is upheld.

use super::{Blank, By, Details, From, Left, Room, Rule, Taking, Telling};
use crate::domain::case::{Finding, State};
use crate::domain::event::{ActorKind, Happened, Stamp, Standing};
use serde::{Deserialize, Serialize};

input! {
    /// What was found.
    pub struct Input {
        /// What happened, and how that is known.
        found: text(10, 4000),
        /// Why.
        cause: text(2, 4000),
        /// Who answers for it.
        responsible: line(0, 200),
        /// Whether the complaint is upheld.
        finding: choice(Finding),
    }
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Investigate {
    /// What happened, and how that is known.
    #[serde(default)]
    pub facts: String,
    /// Why.
    #[serde(default)]
    pub cause: String,
    /// Who answers for it.
    #[serde(default)]
    pub responsible: String,
    /// Whether the complaint is upheld.
    pub finding: Finding,
}

impl Room for Investigate {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::HANDLER],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["facts", "cause", "responsible"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            facts: input.found,
            cause: input.cause,
            responsible: input.responsible,
            finding: input.finding,
        })
    }

    /// What was found so far, to be corrected.
    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let found = |happened: &Happened| match &happened.details {
            Details::Investigate(found) => Some(found.clone()),
            _ => None,
        };
        let Some(found) = blank.history.iter().rev().find_map(found) else {
            return Vec::new();
        };
        vec![
            ("found", found.facts),
            ("cause", found.cause),
            ("responsible", found.responsible),
            ("finding", found.finding.to_string()),
        ]
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.finding = Some(self.finding);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .chosen([("finding", self.finding.as_str())], "")
            .said_as("facts", &self.facts)
            .said_as("cause", &self.cause)
            .said_if("responsible", &self.responsible)
    }

    fn examples() -> Vec<Self> {
        vec![Self { facts: "阀门老化，夜里破裂。".into(), cause: "超过使用年限。".into(), responsible: "抢修队".into(), finding: Finding::Upheld },
            Self { facts: "停水有公告。".into(), cause: "管网检修。".into(), responsible: String::new(), finding: Finding::NotUpheld }]
    }
}
