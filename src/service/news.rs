//! What happened on a case since somebody last looked (quality 25).
//! Must not tell more than who did what: the page that is loaded anew has the rest.

use super::App;
use super::case_file::{self, Who};
use crate::domain::event::ActorKind;
use crate::error::{Error, Result};
use crate::storage::cases;

/// The last event of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Latest {
    /// How many events the case has.
    pub events: i64,
    /// What was done; a newer version may know more words.
    pub action: String,
    /// Who did it: a resident, staff, a clock.
    pub by: ActorKind,
    /// The name of the member of staff.
    pub name: String,
}

/// The last event of a case that has more than `seen` events; `None` when nothing happened since.
/// Only for who may see the case. Asked again and again: where nothing happened, one row is read.
pub async fn since(app: &App, who: &Who, number: &str, seen: i64) -> Result<Option<Latest>> {
    let mut conn = app.db.read().await?;
    let file = match cases::by_number(&mut conn, number).await? {
        Some(case) if case.event_count <= seen => {
            case_file::check(app, &mut conn, who, &case).await?;
            return Ok(None);
        }
        Some(case) => case_file::opened(app, &mut conn, who, case).await?,
        None => return Err(Error::NotFound),
    };
    Ok(file.events.last().map(|event| Latest {
        events: file.case.event_count,
        action: event.action.as_str().to_owned(),
        by: event.actor_kind,
        name: event.actor_name.clone(),
    }))
}
