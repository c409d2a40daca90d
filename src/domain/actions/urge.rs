//! 催办 (C4, R10): a resident or a supervisor presses.

use super::{Author, By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use super::limit_use::unlimited;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// What is said.
    pub struct Input {
        /// In their own words.
        text: text(2, 4000),
    }
}

/// What is said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Urge {
    /// What the person who urges says.
    #[serde(default)]
    pub text: String,
    /// Whether it is the resident, who is heard once in a while.
    pub from_resident: bool,
}

impl Room for Urge {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::Resident, By::SUPERVISOR],
        visibility: Visibility::Public,
        hears: &[(Hearer::Handler, Why::Urged), (Hearer::Holder, Why::Urged), (Hearer::Unit(Role::UnitLead), Why::Urged)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            text: input.text,
            from_resident: *taking.author == Author::Resident,
        })
    }

    fn limit(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        unlimited(actor, case, moment)?;
        let nothing_new =
            |last| moment.now < moment.urge_says_something_from(last);
        match *actor == Actor::Resident && case.urged.is_some_and(nothing_new) {
            true => refuse(Reason::TooOften, Self::RULE.by),
            false => Ok(()),
        }
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        if self.from_resident {
            case.urged = Some(stamp);
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.text)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "家里有老人。".into(), from_resident: true }, Self { text: "今天答复。".into(), from_resident: false }]
    }
}
