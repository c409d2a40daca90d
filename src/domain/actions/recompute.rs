//! A published policy is applied to a running case (shape: rules are versions).

use super::{By, From, Left, NoForm, Room, Rule, Taking, Telling};
use crate::domain::clocks::ClockFact;
use crate::domain::event::{ActorKind, Visibility};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Under which policy the running clocks are counted from now on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recompute {
    /// The number of the policy.
    pub policy: i64,
    /// Why it was published.
    #[serde(default)]
    pub reason: String,
}

impl Room for Recompute {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::System],
        visibility: Visibility::Public,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = NoForm;

    fn leave(input: NoForm, _: &Taking<'_>) -> Option<Left> {
        match input {}
    }

    fn clock_facts(&self, at: DateTime<Utc>, _: i64) -> Vec<ClockFact> {
        vec![ClockFact::Recomputed {
            policy: self.policy,
            at,
        }]
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { policy: 2, reason: "缩短办理时限。".into() }]
    }
}
