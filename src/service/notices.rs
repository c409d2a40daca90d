//! Notices (C5) as a register and as papers.
//! Must not write or sign any; those are actions on a case.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::case_file::{self, Who};
use super::case_view::{self, CaseForStaff};
use super::{App, paging};
use crate::domain::Localised;
use crate::domain::clocks::Clock;
use crate::domain::notices::{Notice, NoticeState, Paper};
use crate::domain::permissions;
use crate::error::{Error, Result};
use crate::storage::notices::{self, Filter};
pub use crate::storage::notices::{Listed, Place};

/// Rows of one page.
pub const PAGE: i64 = 50;

/// What the register is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// Only this paper.
    pub paper: Option<Paper>,
    /// Only in this state.
    pub state: Option<NoticeState>,
    /// Only of this year.
    pub year: Option<i32>,
    /// After which row.
    pub after: Option<Place>,
}

/// One page of the register.
#[derive(Clone, Debug)]
pub struct Page {
    /// The notices, the newest first.
    pub notices: Vec<Listed>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Place>,
    /// The years that can be chosen, the present one first.
    pub years: Vec<i32>,
}

/// The first moment of a year of the organisation.
fn begins(app: &App, year: i32) -> Option<DateTime<Utc>> {
    let offset = app.moment().policy().calendar.offset();
    let first = NaiveDate::from_ymd_opt(year, 1, 1)?.and_hms_opt(0, 0, 0)?;
    let local = first.and_local_timezone(offset).single()?;
    Some(local.with_timezone(&Utc))
}

/// One page of the register: of the whole house for who sees all of it, else of one's units.
pub async fn page(app: &App, who: &Who, wanted: &Wanted) -> Result<Page> {
    let actor = who.actor();
    let tops = permissions::visible_units(&actor);
    if tops.is_empty() {
        return Err(Error::NotFound);
    }
    let directory = app.directory();
    let filter = Filter {
        units: directory.limit(&tops),
        paper: wanted.paper,
        state: wanted.state,
        from: wanted.year.and_then(|year| begins(app, year)),
        before: wanted
            .year
            .and_then(|year| begins(app, year.saturating_add(1))),
    };
    let mut conn = app.db.read().await?;
    let mut found = notices::page(&mut conn, &filter, wanted.after, PAGE + 1).await?;
    let more = paging::cut(&mut found, PAGE);
    let next = found.last().filter(|_| more).map(|last| Place {
        at: last.at,
        case: last.case_id,
        number: last.number,
    });
    let moment = app.moment();
    let year = moment.policy().calendar.local_date(moment.now).year();
    Ok(Page {
        notices: found,
        next,
        years: (year - 4..=year).rev().collect(),
    })
}

/// A notice as a paper.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its case, as the reader may see it.
    pub case: CaseForStaff,
    /// The notice.
    pub notice: Notice,
    /// Its own clocks.
    pub clocks: Vec<Clock>,
    /// The unit that it goes to, as it is called.
    pub unit: Localised,
    /// The organisation that issues it.
    pub issuer: Localised,
}

/// One notice of a case, for who may see the case.
pub async fn sheet(app: &App, who: &Who, case: &str, number: i64) -> Result<Sheet> {
    let (file, shown) = case_view::for_staff(app, who, case).await?;
    let notice = file
        .standing
        .notices
        .iter()
        .find(|notice| notice.number == number)
        .ok_or(Error::NotFound)?
        .clone();
    let since = notice.issued.map(|stamp| stamp.at);
    let clocks = file.clocks(app);
    let own = clocks
        .into_iter()
        .filter(|clock| clock.kind.is_of_notice() && Some(clock.started_at) == since);
    let directory = app.directory();
    let issuer = directory
        .root()
        .map(|root| root.name.0.clone())
        .unwrap_or_default();
    Ok(Sheet {
        case: shown,
        clocks: own.collect(),
        unit: notice.unit.name.clone(),
        notice,
        issuer,
    })
}

/// The notices of a case, for its page.
pub fn of(file: &case_file::CaseFile) -> Vec<Notice> {
    let mut all = file.standing.notices.clone();
    all.reverse();
    all
}
