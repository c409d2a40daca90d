//! 不同意延期 (H7): the due time stays, and the handler reads why.

use super::grant_extension::is_asked;
use super::{Action, By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::policy::Decision;
use crate::domain::role::Actor;
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// Why.
    pub struct Input {
        /// Why there is no more time.
        reason: text(5, 4000),
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RefuseExtension {
    /// Why there is no more time.
    #[serde(default)]
    pub reason: String,
}

impl Room for RefuseExtension {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::Decides(Decision::Extension)],
        about: &[Action::AskExtension],
        hears: &[(Hearer::Handler, Why::Decided)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match is_asked(case) {
            true => Ok(()),
            false => refuse(Reason::WrongState, Self::RULE.by),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            reason: input.reason,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        if let Some(asked) = &mut case.more_time {
            asked.granted = Some(false);
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self { reason: "先用应急办法恢复供水。".into() }]
    }
}
