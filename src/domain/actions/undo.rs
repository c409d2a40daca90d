//! 撤销 (D5): whoever took the last step undoes it, while nobody was told of it and nobody acted since.

use super::{By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// What was wrong with it.
        reason: text(2, 4000),
    }
}

/// Which step, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Undo {
    /// The number of the step's event.
    pub step: i64,
    /// What had been done.
    pub action: String,
    /// Whether only colleagues had read of it; then only they read of this.
    pub internal: bool,
    /// What was wrong with it.
    #[serde(default)]
    pub reason: String,
}

impl Room for Undo {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::WhoeverDidIt],
        visibility: Visibility::Public,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let last = taking.case.undo.as_ref()?;
        Left::one(Self {
            step: last.step,
            action: last.action.to_string(),
            internal: last.internal,
            reason: input.reason,
        })
    }

    fn limit(_: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        let Some(last) = &case.undo else {
            return refuse(Reason::NothingToUndo, Self::RULE.by);
        };
        match last.told || moment.now >= moment.undo_ends(last.at) {
            true => refuse(Reason::TooLate, Self::RULE.by),
            false => Ok(()),
        }
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        if let Some(last) = case.undo.take() {
            // Whoever was reminded or pressed meanwhile was.
            let (reminded, urged) = (std::mem::take(&mut case.reminded), case.urged);
            *case = *last.before;
            case.reminded = reminded;
            case.urged = urged;
        }
    }

    fn visibility(&self) -> Visibility {
        match self.internal {
            true => Visibility::Internal,
            false => Visibility::Public,
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let step = format!("action-{}", self.action.replace('_', "-"));
        telling.with("step", Value::Key(step)).said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { step: 2, action: "accept".into(), internal: false, reason: "等级选错了。".into() },
            Self { step: 2, action: "propose_not_accepting".into(), internal: true, reason: "还要核实。".into() }]
    }
}
