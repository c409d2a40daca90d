//! 罚款已缴 (C5): a fine was paid, into the reward fund (优质服务奖励基金) where there is one.

use super::issue_notice::{chosen, one, some};
use super::{Blank, By, From, Left, Offered, Refusal, Room, Rule, Taking, Telling, Value};
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef};
use crate::domain::lifecycle::Moment;
use crate::domain::notices::{NoticeState, Pick};
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Which one.
    pub struct Input {
        /// Which one.
        notice: notice(Pick::ToPay),
        /// The receipt, or how it was paid.
        receipt: line(0, 200),
    }
}

/// Which one, by whom, and how much.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PayFine {
    /// Which of the case's notices.
    pub number: i64,
    /// Which unit paid.
    pub unit: UnitRef,
    /// How much, in yuan.
    pub amount: i64,
    /// The receipt, or how it was paid.
    #[serde(default)]
    pub receipt: String,
}

impl Room for PayFine {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::SUPERVISOR],
        offered: Offered::Aside,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["receipt"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        some(Pick::ToPay, actor, case, Self::RULE.by)
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let notice = chosen(Pick::ToPay, blank);
        notice
            .map(|notice| ("notice", notice.number.to_string()))
            .into_iter()
            .collect()
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let notice = one(taking.case, input.notice)?;
        Left::one(Self {
            number: notice.number,
            unit: notice.unit.clone(),
            amount: notice.amount,
            receipt: input.receipt,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        let mut notices = case.notices.iter_mut();
        if let Some(notice) = notices.find(|notice| notice.number == self.number) {
            notice.paid = Some(stamp.at);
            notice.state = NoticeState::Paid;
        }
    }

    fn pays_in(&self) -> Option<i64> {
        Some(self.amount)
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .named("unit", &self.unit.name)
            .with("amount", Value::Text(self.amount.to_string()))
            .said(&self.receipt)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: 1,
            unit: UnitRef::example(),
            amount: 200,
            receipt: "收据 0017".into(),
        }]
    }
}
