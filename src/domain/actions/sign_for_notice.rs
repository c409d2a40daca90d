//! 签收通知单 (C5): the head of the unit signs for it, with what will be done.

use super::draft_notice::name_of;
use super::issue_notice::{chosen, one, some};
use super::{Blank, By, From, Left, Offered, Refusal, Room, Rule, Taking, Telling, Value};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::notices::{NoticeState, Paper, Pick};
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// Which one, and what will be done.
    pub struct Input {
        /// Which one.
        notice: notice(Pick::ToSign),
        /// What will be done.
        remedy: text(0, 4000),
    }
}

/// Which one, and what will be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignForNotice {
    /// Which of the case's notices.
    pub number: i64,
    /// Which paper.
    pub paper: Paper,
    /// What will be done.
    #[serde(default)]
    pub remedy: String,
}

impl Room for SignForNotice {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::Addressee],
        offered: Offered::Aside,
        hears: &[(Hearer::Unit(Role::Supervisor), Why::Notice)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["remedy"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        some(Pick::ToSign, actor, case, Self::RULE.by)
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let notice = chosen(Pick::ToSign, blank);
        notice
            .map(|notice| ("notice", notice.number.to_string()))
            .into_iter()
            .collect()
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let notice = one(taking.case, input.notice)?;
        Left::one(Self {
            number: notice.number,
            paper: notice.paper,
            remedy: input.remedy,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        let mut notices = case.notices.iter_mut();
        if let Some(notice) = notices.find(|notice| notice.number == self.number) {
            notice.signed = Some(stamp.at);
            if notice.paid.is_none() {
                notice.state = NoticeState::Signed;
            }
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("paper", Value::Key(name_of(self.paper)))
            .said(&self.remedy)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: 1,
            paper: Paper::Rectification,
            remedy: "今天起两人复核每一件答复。".into(),
        }]
    }
}
