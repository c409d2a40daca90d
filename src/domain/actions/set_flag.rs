//! 加标记 (I7): what whoever works on the case has to know first, with the reason.

use super::{By, From, Left, Mistake, Offered, Room, Rule, Taking, Telling, Value};
use crate::domain::case::Flag;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

input! {
    /// Which, and why.
    pub struct Input {
        /// What has to be known.
        flag: choice(Flag),
        /// Why.
        reason: text(2, 4000),
    }
}

/// Which, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SetFlag {
    /// What has to be known.
    pub flag: Flag,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for SetFlag {
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

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let there = taking.case.flags.contains(&input.flag);
        there.then_some(("flag", Mistake::Invalid)).into_iter().collect()
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.flags.push(self.flag);
        case.flags.sort_unstable();
        case.flags.dedup();
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let flag = format!("flag-{}", self.flag.as_str().replace('_', "-"));
        telling.with("flag", Value::Key(flag)).said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { flag: Flag::Vulnerable, reason: "独居老人。".into() }]
    }
}

/// Who works with flags.
pub(super) const FLAGGERS: &[By] = &[
    By::Staff(Role::IntakeClerk),
    By::DISPATCHER,
    By::HANDLER,
    By::UNIT_LEAD,
    By::SUPERVISOR,
    By::REVISIT_OFFICER,
];
