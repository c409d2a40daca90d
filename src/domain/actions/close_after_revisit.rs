//! What the resident said when they were called closes the case (Q2): confirmed, or disputed.

use super::{By, Effect, From, Left, NoForm, Room, Rule, Taking, Telling, To};
use crate::domain::case::{Closing, FirstRating, State};
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use serde::{Deserialize, Serialize};

/// How they see it; their words stand in the revisit before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CloseAfterRevisit {
    /// Whether it is not or not wholly solved, or they were treated badly: second handling follows.
    pub disputed: bool,
}

impl Room for CloseAfterRevisit {
    const RULE: Rule = Rule {
        from: From::In(&[State::Replied]),
        by: &[By::System],
        to: To::State(State::Closed),
        visibility: Visibility::Public,
        effects: &[Effect::Stop(ClockKind::Revisit), Effect::Stop(ClockKind::NoAnswer)],
        ..Rule::BASE
    };
    type Input = NoForm;

    fn leave(input: NoForm, _: &Taking<'_>) -> Option<Left> {
        match input {}
    }

    /// It counts as the first rating until they rate themselves.
    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.closing = Some(match self.disputed {
            true => Closing::Disputed,
            false => Closing::Confirmed,
        });
        if case.first_rating.is_none() {
            let outcome = match self.disputed || case.round > 1 {
                true => FirstRating::Again,
                false => FirstRating::Solved,
            };
            case.first_rating = Some((outcome, case.unit.id));
            if let Some(revisit) = case.revisits.last_mut() {
                revisit.counted = true;
            }
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        match self.disputed {
            true => telling.variant("disputed"),
            false => telling,
        }
    }

    fn examples() -> Vec<Self> {
        vec![Self { disputed: false }, Self { disputed: true }]
    }
}
