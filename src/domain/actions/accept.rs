//! 受理 (I5): the case is ours, and the clocks that the resident is promised start.

use super::{Blank, By, Effect, From, Left, MarkDanger, Mistake, Offered, Room, Rule, Taking, Telling, To, Value};
use crate::domain::case::{Severity, State};
use crate::domain::clocks::{ClockFact, ClockKind};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// How grave it is, and how that was found.
    pub struct Input {
        /// What is so, of what is asked before (I6).
        checklist: checklist,
        /// It sets the clocks (C2).
        severity: choice(Severity),
        /// Why another severity than the checklist implies, for colleagues.
        deviation: text(0, 1000),
        /// For colleagues.
        note: text(0, 4000),
    }
}

/// How grave it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Accept {
    /// The severity given on acceptance.
    pub severity: Severity,
    /// What was so, of the checklist.
    #[serde(default)]
    pub checklist: Vec<String>,
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
        undo: true,
        ..Rule::BASE
    };
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let list = &taking.moment.policy().checklist;
        let danger = list.is_danger(&input.checklist) && !taking.case.danger;
        let body = Self {
            severity: input.severity,
            checklist: input.checklist,
        };
        let words = [input.deviation, input.note];
        let notes = words.into_iter().filter(|text| !text.is_empty());
        let note = notes.collect::<Vec<_>>().join("\n\n");
        let mut left = Left::with_note(body, note, taking)?;
        let mark = danger.then(|| MarkDanger::by_checklist(taking.author.clone()));
        left.then.extend(mark);
        Some(left)
    }

    /// Another severity than the checklist implies needs a reason.
    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let list = &taking.moment.policy().checklist;
        let implied = list.severity(&input.checklist);
        let silent = input.severity != implied && input.deviation.is_empty();
        silent.then_some(("deviation", Mistake::Missing)).into_iter().collect()
    }

    /// What is thought so far.
    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let raised = blank.case.severity != Severity::Minor;
        raised
            .then(|| ("severity", blank.case.severity.to_string()))
            .into_iter()
            .collect()
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
        vec![Self { severity: Severity::Minor, checklist: Vec::new() },
            Self { severity: Severity::Major, checklist: vec!["injury".into(), "loss".into()] }]
    }
}
