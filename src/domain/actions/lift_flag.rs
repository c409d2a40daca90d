//! 去掉标记 (I7): it is not so any more, or never was, with the reason.

use super::set_flag::FLAGGERS;
use super::{From, Left, Mistake, Offered, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::case::Flag;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Which, and why.
    pub struct Input {
        /// What is not so.
        flag: choice(Flag),
        /// Why.
        reason: text(2, 4000),
    }
}

/// Which, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LiftFlag {
    /// What is not so.
    pub flag: Flag,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for LiftFlag {
    const RULE: Rule = Rule {
        from: From::Any,
        by: FLAGGERS,
        offered: Offered::Aside,
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            flag: input.flag,
            reason: input.reason,
        })
    }

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.flags.is_empty() {
            true => refuse(Reason::NoChange, FLAGGERS),
            false => Ok(()),
        }
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let there = taking.case.flags.contains(&input.flag);
        (!there).then_some(("flag", Mistake::Invalid)).into_iter().collect()
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.flags.retain(|flag| *flag != self.flag);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let flag = format!("flag-{}", self.flag.as_str().replace('_', "-"));
        telling.with("flag", Value::Key(flag)).said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { flag: Flag::Vulnerable, reason: "家人已经同住。".into() }]
    }
}
