//! 即办 (I2): whoever takes the case in answers it at once; it is still counted, and still rated.

use super::{By, Effect, From, Left, Offered, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

input! {
    /// The answer.
    pub struct Input {
        /// What the caller was told.
        reply: text(5, 4000),
    }
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswerOnTheSpot {
    /// What the caller was told.
    #[serde(default)]
    pub text: String,
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
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self { text: input.reply })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.reply = Some((stamp, self.text.clone()));
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "带身份证原件到一楼三号窗口，当场可以办。".into() }]
    }
}
