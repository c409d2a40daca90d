//! What happened on a case since somebody last looked (quality 25).
//! Must not tell more than who did what: the page that is loaded anew has the rest.

use super::App;
use super::case_file::{self, Who};
use crate::domain::Action;
use crate::domain::event::ActorKind;
use crate::error::Result;

/// The last event of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Latest {
    /// How many events the case has.
    pub events: i64,
    /// What was done.
    pub action: Action,
    /// Who did it: a resident, staff, a clock.
    pub by: ActorKind,
    /// The name of the member of staff.
    pub name: String,
}

/// The last event of a case that has more than `seen` events; `None` when nothing happened since.
/// Only for who may see the case.
pub async fn since(app: &App, who: &Who, number: &str, seen: i64) -> Result<Option<Latest>> {
    let mut conn = app.db.read().await?;
    let file = case_file::for_staff(&mut conn, who, number).await?;
    Ok(file
        .events
        .last()
        .filter(|_| file.case.event_count > seen)
        .map(|event| Latest {
            events: file.case.event_count,
            action: event.action,
            by: event.actor_kind,
            name: event.actor_name.clone(),
        }))
}
