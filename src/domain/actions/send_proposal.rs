//! 征求意见 (R12): the resident is asked whether they agree with the solution; handling waits for them.

use super::{
    Action, By, Effect, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse,
};
use crate::domain::case::{Item, State};
use crate::domain::clocks::{ClockKind, PauseReason};
use crate::domain::event::{ActorKind, Proposal, ProposalStage, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

input! {
    /// Nothing but the decision.
    pub struct Input {}
}

/// The solution as it was approved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SendProposal {
    /// Who does what until when.
    #[serde(default)]
    pub solution: String,
    /// What is paid for what, in yuan.
    pub items: BTreeMap<Item, i64>,
}

/// Whoever may decide about compensation somewhere; about how much, the policy says.
pub(super) const DECIDERS: &[By] = &[By::UNIT_LEAD, By::Staff(Role::Director)];

/// Whether `actor` decides about the proposal that waits.
pub(super) fn decides(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
    let waits = |proposal: &&Proposal| proposal.stage == ProposalStage::Drafted;
    let Some(proposal) = case.proposal.as_ref().filter(waits) else {
        return refuse(Reason::WrongState, DECIDERS);
    };
    match moment.policy().authority.compensates(proposal.total()) {
        Some(role) if !actor.holds(role, &case.unit.path) => {
            refuse(Reason::NotYours, &[By::Staff(role)])
        }
        _ => Ok(()),
    }
}

impl Room for SendProposal {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::HANDLER, By::UNIT_LEAD, By::Staff(Role::Director)],
        to: To::State(State::WaitingResident),
        visibility: Visibility::Public,
        effects: &[
            Effect::Stop(ClockKind::FirstReply),
            Effect::Pause(ClockKind::Resolve, PauseReason::Proposal),
            Effect::Pause(ClockKind::DefiniteAnswer, PauseReason::Proposal),
            Effect::Start(ClockKind::ResidentAnswer),
        ],
        about: &[Action::Propose, Action::SendBackSolution],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["solution"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        decides(actor, case, moment)
    }

    fn leave(Input {}: Input, taking: &Taking<'_>) -> Option<Left> {
        let proposal = taking.case.proposal.as_ref()?;
        Left::one(Self {
            solution: proposal.solution.clone(),
            items: proposal.items.clone(),
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.question = None;
        case.proposal = Some(Proposal {
            solution: self.solution.clone(),
            items: self.items.clone(),
            stage: ProposalStage::Sent,
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said(&self.solution).paid(&self.items)
    }

    fn examples() -> Vec<Self> {
        let solution = "更换水管，并补偿这几天的用水。".to_owned();
        vec![Self { solution, items: BTreeMap::from([(Item::Goods, 300), (Item::Goodwill, 100)]) }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::actions::{AskResident, DeclineProposal, Details, Propose, check};
    use crate::domain::event::Statement;
    use crate::domain::policy::Policies;
    use crate::domain::role::{Grant, UnitPath};
    use chrono::{DateTime, Utc};

    fn staff(role: Role) -> Actor {
        let unit = UnitPath("c/".into());
        Actor::Staff { id: "someone".into(), grants: vec![Grant { role, unit }] }
    }

    fn apply(case: &mut Standing, details: impl Into<Details>) {
        case.apply(Stamp { at: DateTime::UNIX_EPOCH, policy: 1, by: None }, &details.into());
    }

    fn proposed(yuan: i64) -> Propose {
        Propose { solution: "更换水管".into(), items: BTreeMap::from([(Item::Goods, yuan)]) }
    }

    #[test]
    fn how_much_is_paid_decides_who_approves_and_a_changed_amount_asks_again() {
        let policies = Policies::default();
        let now: DateTime<Utc> = "2026-11-17T02:00:00Z".parse().unwrap();
        let moment = Moment { now, policies: &policies };
        let may = |role, case: &Standing| {
            check(Action::SendProposal, &staff(role), case, moment).map_err(|no| no.reason)
        };
        let mut case = Standing::filed(&Statement::example());
        case.state = State::InProgress;
        assert_eq!(may(Role::UnitLead, &case), Err(Reason::WrongState), "nothing is proposed");
        for (yuan, handler, lead, director) in [(500, false, true, false), (501, false, false, true)] {
            apply(&mut case, proposed(yuan));
            assert_eq!(may(Role::Handler, &case).is_ok(), handler, "{yuan}");
            assert_eq!(may(Role::UnitLead, &case).is_ok(), lead, "{yuan}");
            assert_eq!(may(Role::Director, &case).is_ok(), director, "{yuan}");
        }
        apply(&mut case, Propose { solution: "道歉".into(), items: BTreeMap::new() });
        assert_eq!(may(Role::Handler, &case), Ok(()), "words cost nothing");
        apply(&mut case, SendProposal { solution: "道歉".into(), items: BTreeMap::new() });
        apply(&mut case, DeclineProposal { text: "不够".into(), recorded: false });
        assert_eq!(case.state, State::InProgress);
        assert_eq!(may(Role::Director, &case), Err(Reason::WrongState), "what was declined is not sent again");
        apply(&mut case, proposed(9_000));
        assert_eq!(may(Role::UnitLead, &case), Err(Reason::NotYours));
        apply(&mut case, AskResident { question: "账号是？".into() });
        assert_eq!(may(Role::Director, &case), Err(Reason::WrongState), "one thing at a time");
    }
}
