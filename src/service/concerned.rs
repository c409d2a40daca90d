//! Who is complained about (I11): the register of firms, sites, posts and employees, one with its cases, and
//! putting right what is entered twice or wrongly.
//! Must not name an employee to whom `permissions::sees_employees` does not show them.

use uuid::Uuid;

use super::case_file::{self, Who};
use super::case_view::Other;
use super::{App, paging};
use crate::domain::case::ConcernedKind;
use crate::domain::event::Concerned;
use crate::domain::permissions;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::forms::{Code, Errors};
use crate::storage::cases;
use crate::storage::concerned::{self as entries, EntryRow};
pub use crate::storage::concerned::{EntryRow as Entry, Place};
use crate::storage::{Conn, Tx};

/// Rows of one page.
pub const PAGE: i64 = 50;
/// The fewest and the most characters of a name.
pub const NAME: (usize, usize) = (2, 100);

/// Enters what a case names, where nobody has; gives whether it was new.
pub async fn note(tx: &mut Tx, app: &App, concerned: &Concerned) -> Result<bool> {
    let entry = EntryRow {
        id: Uuid::now_v7(),
        kind: concerned.kind,
        name: concerned.name.clone(),
        sought: concerned.sought(),
        created_at: app.clock.now(),
    };
    Ok(entries::note(tx, &concerned.key(), &entry).await?)
}

/// What is entered under exactly that name, where it is one thing and no employee: for what is taken in.
pub async fn named(conn: &mut Conn, name: &str) -> Result<Option<Concerned>> {
    let mut found = None;
    for kind in [
        ConcernedKind::Firm,
        ConcernedKind::Site,
        ConcernedKind::Post,
    ] {
        let concerned = Concerned {
            kind,
            name: name.to_owned(),
        };
        let entry = entries::of_key(conn, &concerned.key()).await?;
        let entry = entry.filter(|entry| entry.kind != ConcernedKind::Employee);
        if let Some(entry) = entry {
            let entry = Concerned {
                kind: entry.kind,
                name: entry.name,
            };
            match found {
                None => found = Some(entry),
                // Two things are called that: somebody has to say which.
                Some(_) => return Ok(None),
            }
        }
    }
    Ok(found)
}

/// One page of the register.
#[derive(Clone, Debug)]
pub struct Page {
    /// The entries, in the order of their names.
    pub rows: Vec<Entry>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Place>,
    /// Whether the reader is shown employees.
    pub employees: bool,
}

/// One page of the register: with these characters in the name, of that kind or of any.
pub async fn page(
    app: &App,
    who: &Who,
    sought: &str,
    kind: Option<ConcernedKind>,
    after: Option<&Place>,
) -> Result<Page> {
    let actor = who.actor();
    if !permissions::reads_concerned(&actor) {
        return Err(Error::NotFound);
    }
    let employees = permissions::sees_employees(&actor);
    let sought = text::sought(sought);
    let mut conn = app.db.read().await?;
    let mut rows = entries::page(&mut conn, &sought, kind, employees, after, PAGE + 1).await?;
    let more = paging::cut(&mut rows, PAGE);
    let next = rows.last().filter(|_| more).map(|last| Place {
        sought: last.sought.clone(),
        id: last.id,
    });
    Ok(Page {
        rows,
        next,
        employees,
    })
}

/// An entry, for whom it is to be shown.
async fn entry(conn: &mut Conn, who: &Who, id: Uuid) -> Result<Entry> {
    let actor = who.actor();
    let entry = entries::by_id(conn, id).await?;
    let shown = |entry: &Entry| {
        permissions::reads_concerned(&actor)
            && (entry.kind != ConcernedKind::Employee || permissions::sees_employees(&actor))
    };
    entry.filter(shown).ok_or(Error::NotFound)
}

/// An entry with its cases.
#[derive(Clone, Debug)]
pub struct One {
    /// The entry.
    pub entry: Entry,
    /// Its cases, newest first; of those that the reader may not see no words.
    pub cases: Vec<Other>,
    /// After which case the next page begins; `None` on the last.
    pub next: Option<Uuid>,
    /// Whether the reader can put it right.
    pub may_edit: bool,
}

/// One entry with a page of its cases.
pub async fn one(app: &App, who: &Who, id: Uuid, after: Option<Uuid>) -> Result<One> {
    let mut conn = app.db.read().await?;
    let entry = entry(&mut conn, who, id).await?;
    let keys = entries::keys_of(&mut conn, id).await?;
    let mut found = cases::about(&mut conn, &keys, after, PAGE + 1).await?;
    let more = paging::cut(&mut found, PAGE);
    let next = found.last().filter(|_| more).map(|last| last.id);
    let cases = found.into_iter().map(|case| Other {
        summary: case_file::sees(app, who, &case).then(|| case.summary.clone()),
        number: case.number,
        state: case.state,
        filed_at: case.filed_at,
    });
    Ok(One {
        entry,
        cases: cases.collect(),
        next,
        may_edit: permissions::edits_concerned(&who.actor()),
    })
}

/// What an entry is to be called.
#[derive(Clone, Debug, Default)]
pub struct Edit {
    /// Its full name.
    pub name: String,
    /// What sort of thing, as a word.
    pub sort: String,
    /// The full name of the entry that it is the same as; nothing where it is not to be merged.
    pub same: String,
}

/// Renames an entry, or merges it into the one that has exactly the name that was given; gives the entry that
/// is left.
pub async fn edit(app: &App, who: &Who, id: Uuid, edit: &Edit) -> Result<Uuid> {
    let mut tx = app.db.write().await?;
    let before = entry(&mut tx, who, id).await?;
    let actor = who.actor();
    if !permissions::edits_concerned(&actor) {
        return Err(Error::NotFound);
    }
    let same = text::clean(&edit.same);
    if !same.is_empty() {
        let other = other(&mut tx, who, &before, &same).await?;
        entries::merge(&mut tx, id, other.id).await?;
        tx.commit().await?;
        return Ok(other.id);
    }
    let mut errors = Errors::default();
    let name = text::clean(&edit.name);
    errors.length("concerned", &name, NAME.0, NAME.1);
    let kind = edit.sort.parse::<ConcernedKind>().ok();
    // Who does not see employees cannot make somebody one and lose them.
    let kind =
        kind.filter(|kind| *kind != ConcernedKind::Employee || permissions::sees_employees(&actor));
    if kind.is_none() {
        errors.add("sort", Code::Invalid);
    }
    let concerned = Concerned {
        kind: kind.unwrap_or(before.kind),
        name,
    };
    let key = concerned.key();
    let taken = entries::of_key(&mut tx, &key).await?;
    if taken.is_some_and(|other| other.id != id) {
        errors.add("concerned", Code::Invalid);
    }
    errors.check()?;
    let after = Entry {
        kind: concerned.kind,
        sought: concerned.sought(),
        name: concerned.name,
        ..before.clone()
    };
    entries::update(&mut tx, &before, &after).await?;
    entries::spell(&mut tx, &key, id).await?;
    tx.commit().await?;
    Ok(id)
}

/// The entry of exactly that name, of the same sort first.
async fn other(tx: &mut Tx, who: &Who, before: &Entry, name: &str) -> Result<Entry> {
    let employees = permissions::sees_employees(&who.actor());
    let mut kinds = vec![before.kind];
    kinds.extend(
        ConcernedKind::ALL
            .iter()
            .filter(|kind| **kind != before.kind),
    );
    for kind in kinds {
        if kind == ConcernedKind::Employee && !employees {
            continue;
        }
        let concerned = Concerned {
            kind,
            name: name.to_owned(),
        };
        let found = entries::of_key(tx, &concerned.key()).await?;
        if let Some(found) = found.filter(|found| found.id != before.id) {
            return Ok(found);
        }
    }
    Err(Error::Invalid(Errors::one("same", Code::NotFound)))
}
