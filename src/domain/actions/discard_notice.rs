//! 作废草稿 (C5): a draft is laid aside before it has a number, so that no number is missing.

use super::draft_notice::name_of;
use super::issue_notice::{chosen, one, some};
use super::{Blank, By, From, Left, Offered, Refusal, Room, Rule, Taking, Telling, Value};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::notices::{NoticeState, Paper, Pick};
use crate::domain::policy::Decision;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Which one, and why.
    pub struct Input {
        /// Which one.
        notice: notice(Pick::Draft),
        /// Why.
        reason: text(2, 1000),
    }
}

/// Which one, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DiscardNotice {
    /// Which of the case's notices.
    pub number: i64,
    /// Which paper.
    pub paper: Paper,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for DiscardNotice {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::SUPERVISOR, By::Decides(Decision::Fine)],
        offered: Offered::Aside,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        some(Pick::Draft, actor, case, Self::RULE.by)
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let notice = chosen(Pick::Draft, blank);
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
            reason: input.reason,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        let mut notices = case.notices.iter_mut();
        if let Some(notice) = notices.find(|notice| notice.number == self.number) {
            notice.state = NoticeState::Discarded;
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("paper", Value::Key(name_of(self.paper)))
            .said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: 1,
            paper: Paper::Rectification,
            reason: "单位已经整改。".into(),
        }]
    }
}
