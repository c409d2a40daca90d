//! 并案答复 (I8): the reply that was written for everybody whose case is handled with a master reaches one of them.

use super::{By, Effect, From, Left, NoForm, Room, Rule, Taking, Telling, To};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef, Visibility};
use serde::{Deserialize, Serialize};

/// What everybody reads, and who replied.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Broadcast {
    /// The reply, which names nobody.
    #[serde(default)]
    pub text: String,
    /// The unit that handled the master.
    pub unit: UnitRef,
}

impl Room for Broadcast {
    const RULE: Rule = Rule {
        from: From::In(&[State::Merged]),
        by: &[By::System],
        to: To::State(State::Replied),
        visibility: Visibility::Public,
        effects: &[
            Effect::Start(ClockKind::Revisit),
            Effect::Start(ClockKind::NoAnswer),
        ],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = NoForm;

    fn leave(input: NoForm, _: &Taking<'_>) -> Option<Left> {
        match input {}
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.lie_with(&self.unit);
        case.reply = Some((stamp, self.text.clone()));
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            text: "三号楼的水管已于今天修复，整栋楼恢复供水。".into(),
            unit: UnitRef::example(),
        }]
    }
}
