//! 受理 (I5): the case is ours, and the clocks that the resident is promised start.

use super::{By, Effect, From, Left, Offered, Room, Rule, Taking, Telling, To, Value};
use crate::domain::case::{Severity, State};
use crate::domain::clocks::{ClockFact, ClockKind};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// How grave it is.
    pub struct Input {
        /// It sets the clocks (C2).
        severity: choice(Severity),
        /// For colleagues.
        note: text(0, 4000),
    }
}

/// How grave it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Accept {
    /// The severity given on acceptance.
    pub severity: Severity,
}

impl Room for Accept {
    const RULE: Rule = Rule {
        from: From::In(&[State::Submitted]),
        by: &[By::DISPATCHER],
        to: To::State(State::Accepted),
        visibility: Visibility::Public,
        effects: &[
            Effect::Stop(ClockKind::Acceptance),
            Effect::Start(ClockKind::FirstReply),
            Effect::Start(ClockKind::DefiniteAnswer),
            Effect::Start(ClockKind::Resolve),
        ],
        offered: Offered::Forward,
        ..Rule::BASE
    };
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let body = Self {
            severity: input.severity,
        };
        Left::with_note(body, input.note, taking)
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.severity = self.severity;
    }

    fn clock_facts(&self, at: DateTime<Utc>, policy: i64) -> Vec<ClockFact> {
        vec![ClockFact::Accepted {
            at,
            policy,
            severity: self.severity,
        }]
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.with("severity", Value::Key(format!("severity-{}", self.severity)))
    }

    fn examples() -> Vec<Self> {
        vec![Self { severity: Severity::Minor }, Self { severity: Severity::Major }]
    }
}
