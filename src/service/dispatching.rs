//! Where a case belongs, as the dispatch directory knows it (D1, D4), and the directory as a list.
//! Must not send a case anywhere; people do.

use uuid::Uuid;

use super::case_file::{CaseFile, Who};
use super::{App, paging};
use crate::domain::actions::{Lesson, Taught};
use crate::domain::{permissions, text};
use crate::error::{Error, Result};
pub use crate::storage::dispatch_directory::Line;
use crate::storage::events::Event;
use crate::storage::{Conn, Tx, dispatch_directory};

/// Lines of one page.
const PAGE: i64 = 100;
/// Lines of one category that are looked at: an organisation has hardly more districts.
const AREAS_MOST: i64 = 500;

/// What the directory says of a case, if anything: the line with the longest area that its place names.
pub async fn taught(conn: &mut Conn, file: &CaseFile) -> Result<Option<Taught>> {
    let lines = dispatch_directory::of_category(conn, file.case.category_id, AREAS_MOST).await?;
    let place = text::normalise(&file.statement()?.place).to_lowercase();
    let fits = |line: &&Line| place.contains(&text::normalise(&line.area).to_lowercase());
    let best = lines
        .iter()
        .filter(fits)
        .max_by_key(|line| line.area.chars().count());
    Ok(best.map(|line| Taught {
        unit: line.unit_id,
        area: line.area.clone(),
        case: line.case_number.clone(),
        at: line.decided_at,
    }))
}

/// Writes into the directory what an event teaches, in its transaction.
pub async fn learn(tx: &mut Tx, file: &CaseFile, event: &Event, lesson: Lesson) -> Result<()> {
    let line = Line {
        category_id: file.case.category_id,
        area: lesson.area,
        unit_id: lesson.unit.id,
        case_id: file.case.id,
        case_number: file.case.number.clone(),
        reason: lesson.reason,
        decided_by: event.actor_id,
        decided_by_name: event.actor_name.clone(),
        decided_at: event.at,
    };
    Ok(dispatch_directory::learn(tx, &line).await?)
}

/// A page of the directory, and after which line the next one begins. For those who dispatch or rule.
pub async fn page(
    app: &App,
    who: &Who,
    after: Option<(Uuid, String)>,
) -> Result<(Vec<Line>, Option<(Uuid, String)>)> {
    if !permissions::may_read_directory(&who.actor()) {
        return Err(Error::NotFound);
    }
    let mut conn = app.db.read().await?;
    let (category, area) = after.unwrap_or_default();
    let mut lines = dispatch_directory::page(&mut conn, (category, &area), PAGE + 1).await?;
    let more = paging::cut(&mut lines, PAGE);
    let last = lines.last().filter(|_| more);
    let next = last.map(|line| (line.category_id, line.area.clone()));
    Ok((lines, next))
}
