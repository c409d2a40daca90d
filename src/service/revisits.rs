//! 回访 (Q1): the lists of whoever calls residents back, and of whoever answers for it.
//! Must not widen what a person may see; `domain::permissions` says whose lists these are.

use super::case_file::Who;
use super::{App, paging};
use crate::domain::permissions;
use crate::domain::role::{Actor, Role};
use crate::error::{Error, Result};
use crate::storage::revisits;
pub use crate::storage::revisits::{Cursor, Listed, Which};

/// Rows of one page.
pub const PAGE: i64 = 50;

/// One page of a list.
pub struct Page {
    /// The revisits.
    pub revisits: Vec<Listed>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Cursor>,
    /// Whether this person calls residents.
    pub calls: bool,
}

/// One page of a list; it does not exist for whose it is not.
pub async fn page(app: &App, who: &Who, which: Which, after: Option<Cursor>) -> Result<Page> {
    let actor = who.actor();
    let tops = permissions::revisited_units(&actor);
    if tops.is_empty() {
        return Err(Error::NotFound);
    }
    let directory = app.directory();
    let units = directory.limit(&tops);
    let units = units.as_deref();
    let mut conn = app.db.read().await?;
    let mut found = revisits::list(&mut conn, units, which, after, PAGE + 1).await?;
    let more = paging::cut(&mut found, PAGE);
    let next = found.last().filter(|_| more).map(|last| Cursor {
        at: last.at,
        case: last.case_id,
    });
    let calls = matches!(&actor, Actor::Staff { grants, .. }
        if grants.iter().any(|grant| grant.role == Role::RevisitOfficer));
    Ok(Page {
        revisits: found,
        next,
        calls,
    })
}
