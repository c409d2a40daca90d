//! 拟定方案 (H5): the handler writes a solution with what is paid for; above their authority somebody else
//! decides before the resident is asked (R12).

use super::{By, From, Left, Room, Rule, SendProposal, Taking, Telling};
use crate::domain::case::{Item, State};
use crate::domain::event::{ActorKind, Proposal, ProposalStage, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most that can be typed for one item, in yuan.
const MOST: i64 = 10_000_000;

input! {
    /// The solution, and what is paid for.
    pub struct Input {
        /// Who does what until when.
        solution: text(10, 4000),
        /// 医疗费
        medical: maybe_amount(MOST),
        /// 护理费
        care: maybe_amount(MOST),
        /// 误工费
        earnings: maybe_amount(MOST),
        /// 残疾辅助器具费
        aids: maybe_amount(MOST),
        /// 残疾赔偿金
        disability: maybe_amount(MOST),
        /// 丧葬费
        funeral: maybe_amount(MOST),
        /// 死亡赔偿金
        death: maybe_amount(MOST),
        /// 被扶养人生活费
        dependants: maybe_amount(MOST),
        /// 财物损失
        goods: maybe_amount(MOST),
        /// 慰问或补偿
        goodwill: maybe_amount(MOST),
    }
}

/// The solution, and what is paid for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Propose {
    /// Who does what until when.
    #[serde(default)]
    pub solution: String,
    /// What is paid for what, in yuan; only items that are paid.
    pub items: BTreeMap<Item, i64>,
}

impl Room for Propose {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::HANDLER],
        hears: &[(Hearer::Unit(Role::UnitLead), Why::ToDecide), (Hearer::Unit(Role::Director), Why::ToDecide)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["solution"];
    type Input = Input;

    /// Within the handler's authority it goes to the resident at once.
    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let items = [
            (Item::Medical, input.medical),
            (Item::Care, input.care),
            (Item::Earnings, input.earnings),
            (Item::Aids, input.aids),
            (Item::Disability, input.disability),
            (Item::Funeral, input.funeral),
            (Item::Death, input.death),
            (Item::Dependants, input.dependants),
            (Item::Goods, input.goods),
            (Item::Goodwill, input.goodwill),
        ];
        let paid = items
            .into_iter()
            .filter_map(|(item, yuan)| Some((item, yuan.filter(|yuan| *yuan > 0)?)));
        let body = Self {
            solution: input.solution,
            items: paid.collect(),
        };
        let total = body.items.values().sum();
        let authority = &taking.moment.policy().authority;
        let sent = SendProposal {
            solution: body.solution.clone(),
            items: body.items.clone(),
        };
        let then = match authority.compensates(total) {
            None => vec![(taking.author.clone(), sent.into())],
            Some(_) => Vec::new(),
        };
        Some(Left {
            details: body.into(),
            then,
            opens: None,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.proposal = Some(Proposal {
            solution: self.solution.clone(),
            items: self.items.clone(),
            stage: ProposalStage::Drafted,
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.solution).paid(&self.items)
    }

    fn examples() -> Vec<Self> {
        let solution = "更换水管，并补偿这几天的用水。".to_owned();
        vec![Self { solution: solution.clone(), items: BTreeMap::from([(Item::Goods, 300), (Item::Goodwill, 100)]) },
            Self { solution, items: BTreeMap::new() }]
    }
}
