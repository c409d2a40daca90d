//! What a person was told inside the application (C3): read, grouped by case, marked as read.
//! Must not show of a case what the person may not see now.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::case_file::Who;
use super::{App, paging};
use crate::domain::actions::{Details, Telling};
use crate::domain::event::{ActorKind, Body};
use crate::domain::inbox::Why;
use crate::domain::permissions;
use crate::domain::role::UnitPath;
use crate::error::{Error, Result};
pub use crate::storage::inbox::Place;
use crate::storage::inbox::{self, Shown};
use crate::storage::{StorageError, assignments, cases, commitments};

/// Rows of one page.
pub const PAGE: i64 = 50;
/// Unread rows are counted up to here; beyond, the bell says "more than".
pub const UNREAD_MOST: i64 = 99;

/// One thing that a person was told.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Why; `None` for a reason of a newer version.
    pub why: Option<Why>,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Who did it: a resident, staff, a clock.
    pub by: ActorKind,
    /// Of staff, their name.
    pub name: String,
    /// What happened, in keys and values.
    pub telling: Telling,
}

/// What a person was told of one case, one after the other.
#[derive(Clone, Debug)]
pub struct Group {
    /// The case.
    pub case: Uuid,
    /// Its number and its first words; `None` where the person may not see it any more.
    pub known: Option<(String, String)>,
    /// What they were told, the newest first; nothing where they may not see the case any more.
    pub entries: Vec<Entry>,
    /// Whether they have not read it yet.
    pub unread: bool,
    /// The place of the newest, up to which reading goes.
    pub up_to: i64,
}

/// One page of an inbox.
#[derive(Clone, Debug)]
pub struct Page {
    /// The unread first, the newest first.
    pub groups: Vec<Group>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Place>,
    /// The newest place of all on the page, up to which everything is read at once.
    pub up_to: i64,
}

fn me(who: &Who) -> Result<Uuid> {
    who.id().ok_or(Error::NotFound)
}

/// How many things a person has not read, up to [`UNREAD_MOST`] + 1.
pub async fn unread(app: &App, who: &Who) -> Result<i64> {
    let mut conn = app.db.read().await?;
    Ok(inbox::unread(&mut conn, me(who)?, UNREAD_MOST + 1).await?)
}

/// One page of a person's inbox.
pub async fn page(app: &App, who: &Who, after: Option<Place>) -> Result<Page> {
    let person = me(who)?;
    let mut conn = app.db.read().await?;
    let mut found = inbox::page(&mut conn, person, after, PAGE + 1).await?;
    let ids: Vec<Uuid> = found.iter().map(|row| row.case_id).collect();
    let mut parts = commitments::owing(&mut conn, &ids).await?;
    parts.extend(assignments::taking_part(&mut conn, &ids).await?);
    drop(conn);
    let more = paging::cut(&mut found, PAGE);
    let next = found.last().filter(|_| more).map(|last| Place {
        unread: last.unread,
        position: last.position,
    });
    let up_to = found.iter().map(|row| row.position).max();
    let mut groups: Vec<Group> = Vec::new();
    for row in found {
        let sees = sees(app, who, &row, &parts);
        let same = groups
            .iter_mut()
            .find(|group| group.case == row.case_id && group.unread == row.unread);
        let entry = match sees {
            true => Some(entry(&row)?),
            false => None,
        };
        match same {
            Some(group) => group.entries.extend(entry),
            None => groups.push(Group {
                case: row.case_id,
                known: sees.then_some((row.number, row.summary)),
                entries: entry.into_iter().collect(),
                unread: row.unread,
                up_to: row.position,
            }),
        }
    }
    Ok(Page {
        groups,
        next,
        up_to: up_to.unwrap_or_default(),
    })
}

/// Whether the person may see the case now, as `case_file::check` decides it of an opened one.
/// `parts` are the units that take part in cases or still have to do something of them.
fn sees(app: &App, who: &Who, row: &Shown, parts: &[(Uuid, Uuid)]) -> bool {
    let directory = app.directory();
    let takes_part = |(case, unit): &(Uuid, Uuid)| {
        let place = directory
            .unit(*unit)
            .map(|unit| UnitPath(unit.path.clone()));
        *case == row.case_id && permissions::may_see(&who.actor(), place.as_ref(), None)
    };
    let place = directory.unit(row.unit_id).or_else(|| directory.root());
    let place = place.map(|unit| UnitPath(unit.path.clone()));
    let receiver = row.first_receiver_id.map(|id| id.to_string());
    // Whoever a notice went to keeps sight of its case.
    row.why == Why::Notice
        || row.why == Why::Penalty
        || parts.iter().any(takes_part)
        || permissions::may_see(&who.actor(), place.as_ref(), receiver.as_deref())
}

fn entry(row: &Shown) -> Result<Entry> {
    let body = Body {
        facts: row.facts.clone(),
        words: row.words.clone(),
    };
    let details = Details::read(&row.action, &row.state, &body)
        .map_err(|_| StorageError::Unreadable("event"))?;
    Ok(Entry {
        why: row.why.known(),
        at: row.at,
        by: row.actor_kind,
        name: row.actor_name.clone(),
        telling: details.telling(row.actor_kind),
    })
}

/// Marks as read what a person was told up to that place: of one case, or of all. Gives the case's
/// number, where they may see it now.
pub async fn read(app: &App, who: &Who, case: Option<Uuid>, up_to: i64) -> Result<Option<String>> {
    let person = me(who)?;
    let mut tx = app.db.write().await?;
    inbox::read(&mut tx, person, case, up_to).await?;
    let number = match case {
        Some(case) => cases::by_id(&mut tx, case).await?.map(|case| case.number),
        None => None,
    };
    tx.commit().await?;
    Ok(number)
}
