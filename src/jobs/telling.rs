//! The follower that notes for every public event whom it has to be told.
//! Must not write texts or look at contact data: that is done when a message is sent.

use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

use super::follow::Follower;
use crate::domain::actions::Details;
use crate::domain::event::Visibility;
use crate::domain::{Action, Severity};
use crate::error::Result;
use crate::service::App;
use crate::storage::feed::FedEvent;
use crate::storage::outbox::{self, Message, MessageChannel, MessageState, Recipient};
use crate::storage::{Tx, events};

/// Writes the outbox.
pub struct Telling;

impl Follower for Telling {
    const NAME: &'static str = "telling";

    async fn follow(tx: &mut Tx, app: &App, events: &[FedEvent]) -> Result<()> {
        for event in events {
            if event.visibility == Visibility::Public && !takes_back(tx, event).await? {
                outbox::insert(tx, &message(event, app)).await?;
            }
        }
        Ok(())
    }
}

/// Of a step that was undone before anybody was told of it nobody is told, nor of its undoing.
async fn takes_back(tx: &mut Tx, event: &FedEvent) -> Result<bool> {
    if event.action.parse() != Ok(Action::Undo) {
        return Ok(false);
    }
    let kept = events::one(tx, event.case_id, event.sequence).await?;
    let details = kept.map(|event| event.details()).transpose()?;
    match details {
        Some(Details::Undo(undo)) => Ok(outbox::take_back(tx, event.case_id, undo.step).await?),
        _ => Ok(false),
    }
}

/// A message waits so long, so that what is corrected at once is told once.
fn message(event: &FedEvent, app: &App) -> Message {
    let quiet = Duration::minutes(app.moment().policy().periods.undo_minutes);
    waiting(event, app.clock.now(), quiet)
}

fn waiting(event: &FedEvent, now: DateTime<Utc>, quiet: Duration) -> Message {
    Message {
        id: Uuid::now_v7(),
        case_id: event.case_id,
        sequence: event.sequence,
        recipient: Recipient::Resident,
        message: event.action.clone(),
        language: event.language.clone(),
        channel: MessageChannel::Pending,
        state: MessageState::Held,
        not_before: if is_pressing(event) {
            event.at
        } else {
            event.at + quiet
        },
        tries: 0,
        last_error: String::new(),
        created_at: now,
    }
}

/// A question stops the clock of a case, and danger does not wait: both are told at once.
fn is_pressing(event: &FedEvent) -> bool {
    let asks = matches!(
        event.action.parse(),
        Ok(Action::AskToComplete | Action::AskResident)
    );
    asks || event.severity == Severity::Major.as_str() || event.rank == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::ActorKind;

    fn event(action: Action, severity: Severity) -> FedEvent {
        FedEvent {
            position: 1,
            case_id: Uuid::nil(),
            sequence: 1,
            at: DateTime::UNIX_EPOCH,
            actor_kind: ActorKind::Staff,
            action: action.to_string(),
            visibility: Visibility::Public,
            language: "zh-CN".into(),
            severity: severity.to_string(),
            rank: 1,
        }
    }

    #[test]
    fn a_question_and_what_is_dangerous_are_told_at_once_and_all_else_after_ten_minutes() {
        let wait = |action, severity| {
            let event = event(action, severity);
            (waiting(&event, event.at, Duration::minutes(10)).not_before - event.at).num_minutes()
        };
        assert_eq!(wait(Action::Dispatch, Severity::Minor), 10);
        assert_eq!(wait(Action::AskResident, Severity::Minor), 0);
        assert_eq!(wait(Action::AskToComplete, Severity::Important), 0);
        assert_eq!(wait(Action::Dispatch, Severity::Major), 0);
        let danger = FedEvent {
            rank: 0,
            ..event(Action::Dispatch, Severity::Minor)
        };
        let message = waiting(&danger, danger.at, Duration::minutes(10));
        assert_eq!(message.not_before, danger.at);
    }
}
