//! 即办 (I2): whoever takes the case in answers it at once; it is still counted, and still rated.

use super::promising::{self, LONGEST, MOST};
use super::{By, Effect, From, Left, Mistake, Offered, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::role::Role;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// The answer.
    pub struct Input {
        /// What the caller was told.
        reply: text(5, 4000),
        /// What it promises, by which day (C9).
        promises: dated(MOST, LONGEST),
    }
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswerOnTheSpot {
    /// What the caller was told.
    #[serde(default)]
    pub text: String,
    /// What it promises.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promises: Vec<String>,
    /// Until when, each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub until: Vec<DateTime<Utc>>,
}

impl Room for AnswerOnTheSpot {
    const RULE: Rule = Rule {
        from: From::In(&[State::Submitted]),
        by: &[By::Staff(Role::IntakeClerk)],
        to: To::State(State::Replied),
        visibility: Visibility::Public,
        effects: &[Effect::StopAll, Effect::Start(ClockKind::NoAnswer), Effect::Start(ClockKind::Revisit)],
        offered: Offered::Other,
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text", "promises"];
    type Input = Input;

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        promising::mistakes(&input.promises, taking).into_iter().collect()
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let (promises, until) = promising::of(input.promises, taking);
        Left::one(Self { text: input.reply, promises, until })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.reply = Some((stamp, self.text.clone()));
        promising::commit(case, stamp, &self.promises, &self.until);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        promising::tell(telling.said(&self.text), &self.promises, &self.until)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "带身份证原件到一楼三号窗口，当场可以办。".into(), promises: Vec::new(), until: Vec::new() }]
    }
}
