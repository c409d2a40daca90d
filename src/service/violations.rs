//! The violations on record (C7): the list, and one with what was said at each step.
//! Must not record or decide any; those are actions on a case.

use uuid::Uuid;

use super::case_file::Who;
use super::case_view::{self, CaseForStaff};
use super::{App, paging};
use crate::domain::permissions;
use crate::domain::violations::{Offence, Stage, answers};
use crate::error::{Error, Result};
pub use crate::storage::violations::{Place, ViolationRow};
use crate::storage::{cases, violations};

/// Rows of one page.
pub const PAGE: i64 = 50;

/// One page of the list.
#[derive(Clone, Debug)]
pub struct Page {
    /// The violations, the newest first, each with the number of its case.
    pub rows: Vec<(ViolationRow, String)>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Place>,
}

/// One page of the list.
pub async fn page(
    app: &App,
    who: &Who,
    stage: Option<Stage>,
    after: Option<Place>,
) -> Result<Page> {
    let tops = permissions::disciplined_units(&who.actor());
    if tops.is_empty() {
        return Err(Error::NotFound);
    }
    let directory = app.directory();
    let units = directory.limit(&tops);
    let units = units.as_deref();
    let mut conn = app.db.read().await?;
    let mut found = violations::page(&mut conn, units, stage, after, PAGE + 1).await?;
    let more = paging::cut(&mut found, PAGE);
    let next = found.last().filter(|_| more).map(|last| Place {
        at: last.recorded_at,
        case: last.case_id,
        number: last.number,
    });
    let ids: Vec<Uuid> = found.iter().map(|row| row.case_id).collect();
    let numbers = cases::numbers_of(&mut conn, &ids).await?;
    let number = |row: &ViolationRow| {
        let known = numbers.iter().find(|(id, _)| *id == row.case_id);
        known.map(|(_, number)| number.clone()).unwrap_or_default()
    };
    Ok(Page {
        rows: found
            .into_iter()
            .map(|row| {
                let number = number(&row);
                (row, number)
            })
            .collect(),
        next,
    })
}

/// One violation with its case: for who reads the list of its unit, and for the person it is about.
pub async fn one(app: &App, who: &Who, case: &str, number: i64) -> Result<(CaseForStaff, Offence)> {
    let (file, shown) = case_view::for_staff(app, who, case).await?;
    let mut all = file.standing.offences.iter();
    let offence = all
        .find(|offence| offence.number == number)
        .ok_or(Error::NotFound)?
        .clone();
    let actor = who.actor();
    let reads = permissions::disciplined_units(&actor)
        .iter()
        .any(|top| top.reaches(&offence.unit.path));
    match reads || answers(&actor, &offence) {
        true => Ok((shown, offence)),
        false => Err(Error::NotFound),
    }
}
