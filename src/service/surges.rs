//! 突增预警 and 未诉先办 (C8): a surge is told to supervisors at once, and somebody sees to it that no more come.
//! Must not judge what is many; `domain::surge` does.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::App;
use super::case_file::{self, Who};
use super::projection::day_of;
use crate::domain::inbox::{Why, nearest};
use crate::domain::permissions;
use crate::domain::role::UnitPath;
use crate::domain::surge::{Filed, SurgeRules, look};
use crate::domain::{Role, text};
use crate::error::{Error, Result};
use crate::forms::{Code, Errors};
use crate::storage::feed::FedEvent;
use crate::storage::inbox::{self, InboxRow};
use crate::storage::rows::Word;
pub use crate::storage::surges::SurgeRow;
use crate::storage::{Conn, Tx, cases, counts, people, surges};

/// Surges on one page.
pub const PAGE: i64 = 50;
/// Cases of a surge that its page shows.
const SHOWN: i64 = 50;
/// The fewest and the most characters of a task and of what was done.
pub const WORDS: (usize, usize) = (5, 2000);

/// Looks at one category on one day, and tells each surge that is new; gives how many those were.
pub async fn tell(
    tx: &mut Tx,
    rules: &SurgeRules,
    category: Uuid,
    day: i64,
    now: DateTime<Utc>,
) -> Result<usize> {
    let Some(since) = cases::first_day(tx).await? else {
        return Ok(0);
    };
    let kept = counts::filings(tx, category, day - rules.history_days, day).await?;
    let filed: Vec<Filed> = kept
        .into_iter()
        .map(|one| Filed {
            area: one.area,
            day: one.day,
            cases: one.cases,
        })
        .collect();
    let mut told = 0;
    for surge in look(rules, day, since, &filed) {
        let quiet_since = day - rules.quiet_days;
        match surges::last_of(tx, category, &surge.area, quiet_since).await? {
            // It is known; that day's number is kept up to date.
            Some(known) => {
                if known.day == day && known.cases != surge.cases {
                    let counted = SurgeRow {
                        cases: surge.cases,
                        ..known.clone()
                    };
                    surges::update(tx, &known, &counted).await?;
                }
            }
            None => {
                let row = SurgeRow {
                    id: Uuid::now_v7(),
                    category_id: category,
                    area: surge.area,
                    day,
                    raised_at: now,
                    cases: surge.cases,
                    usual_tenths: surge.usual_tenths,
                    bound: surge.bound,
                    task: String::new(),
                    owner_id: None,
                    assigned_at: None,
                    assigned_by_id: None,
                    outcome: String::new(),
                    closed_at: None,
                    closed_by_id: None,
                };
                surges::insert(tx, &row).await?;
                told += 1;
            }
        }
    }
    Ok(told)
}

/// Looks at what was just filed, and tells supervisors where a surge is new: with the case that made it one.
pub async fn filed(tx: &mut Tx, app: &App, filed: &[&FedEvent]) -> Result<()> {
    let mut last = BTreeMap::new();
    let ids: Vec<Uuid> = filed.iter().map(|event| event.case_id).collect();
    let cases = cases::by_ids(tx, &ids).await?;
    for event in filed {
        if let Some(case) = cases.iter().find(|case| case.id == event.case_id) {
            last.insert((case.category_id, case.filed_day), *event);
        }
    }
    let (rules, now) = (app.moment().policy().surges, app.clock.now());
    for ((category, day), event) in last {
        if tell(tx, &rules, category, day, now).await? > 0 {
            tracing::warn!(%category, day, "more cases than chance explains");
            let rows = heard(app, tx, category, event).await?;
            inbox::insert(tx, &rows).await?;
        }
    }
    Ok(())
}

/// Who hears of it at once: the supervisors of the unit that usually handles the category.
async fn heard(app: &App, tx: &mut Tx, category: Uuid, event: &FedEvent) -> Result<Vec<InboxRow>> {
    let Some(unit) = usual_unit(app, category) else {
        return Ok(Vec::new());
    };
    let holdings = people::holdings(tx).await?;
    let supervisors = nearest(&holdings, Role::Supervisor, &unit);
    let row = |person_id| InboxRow {
        person_id,
        position: event.position,
        case_id: event.case_id,
        sequence: event.sequence,
        why: Word::Known(Why::Surge),
        at: event.at,
        unread: true,
    };
    Ok(supervisors.map(row).collect())
}

/// Looks at every day that is past, in their order, as if each were today; gives how many surges there
/// were. For a house that begins with cases it already has.
pub async fn look_back(tx: &mut Tx, rules: &SurgeRules, now: DateTime<Utc>) -> Result<usize> {
    let mut told = 0;
    for (category, day) in counts::full_days(tx, rules.least_cases).await? {
        told += tell(tx, rules, category, day, now).await?;
    }
    Ok(told)
}

/// A surge with what is around it.
pub struct Shown {
    /// The surge.
    pub surge: SurgeRow,
    /// Numbers, and first words of what happened, of cases of that day that the person may see.
    pub cases: Vec<(String, String)>,
    /// Who can be given the task: people of the unit that usually handles the category.
    pub people: Vec<(Uuid, String)>,
    /// Whether this person gives tasks, and may say what was done.
    pub may_assign: bool,
    /// Whether this person may say what was done.
    pub may_close: bool,
}

fn supervises(app: &App, who: &Who, surge: &SurgeRow) -> bool {
    permissions::sees_surges(&who.actor(), unit(app, surge).as_ref())
}

/// The unit that usually handles the category.
fn usual_unit(app: &App, category: Uuid) -> Option<UnitPath> {
    let directory = app.directory();
    let unit = directory.category(category)?.unit_id?;
    Some(UnitPath(directory.unit(unit)?.path.clone()))
}

fn unit(app: &App, surge: &SurgeRow) -> Option<UnitPath> {
    usual_unit(app, surge.category_id)
}

fn is_owner(who: &Who, surge: &SurgeRow) -> bool {
    surge.owner_id.is_some() && surge.owner_id == who.id()
}

/// Surges before the one with the id `before`, the latest first, and where the next page begins; of those
/// that the person answers for or has a task in. They do not exist for who has neither.
pub async fn page(
    app: &App,
    who: &Who,
    before: Option<Uuid>,
) -> Result<(Vec<SurgeRow>, Option<Uuid>)> {
    let before = before.unwrap_or(Uuid::max());
    let found = surges::list(&mut app.db.read().await?, before, PAGE).await?;
    let full = i64::try_from(found.len()).is_ok_and(|count| count == PAGE);
    let next = found.last().filter(|_| full).map(|last| last.id);
    let theirs: Vec<SurgeRow> = found
        .into_iter()
        .filter(|surge| supervises(app, who, surge) || is_owner(who, surge))
        .collect();
    match theirs.is_empty() && !permissions::supervises(&who.actor()) {
        true => Err(Error::NotFound),
        false => Ok((theirs, next)),
    }
}

/// One surge, for who answers for it or has its task.
pub async fn shown(app: &App, who: &Who, id: Uuid) -> Result<Shown> {
    let mut conn = app.db.read().await?;
    let surge = surges::by_id(&mut conn, id).await?.ok_or(Error::NotFound)?;
    let supervises = supervises(app, who, &surge);
    if !supervises && !is_owner(who, &surge) {
        return Err(Error::NotFound);
    }
    let of_day = cases::of_series(&mut conn, surge.category_id, &surge.area, surge.day, SHOWN);
    let of_day = of_day.await?.into_iter();
    let seen = of_day.filter(|case| case_file::sees(app, who, case));
    let cases = seen.map(|case| (case.number, case.summary)).collect();
    let people = able(app, &mut conn, &surge).await?;
    let open = surge.closed_at.is_none();
    Ok(Shown {
        may_assign: supervises && open,
        may_close: open && surge.owner_id.is_some(),
        cases,
        people,
        surge,
    })
}

/// Who can be given the task.
async fn able(app: &App, conn: &mut Conn, surge: &SurgeRow) -> Result<Vec<(Uuid, String)>> {
    let Some(unit) = unit(app, surge) else {
        return Ok(Vec::new());
    };
    let mut able = people::with_role(conn, Role::UnitLead, &unit).await?;
    for person in people::with_role(conn, Role::Handler, &unit).await? {
        if !able.contains(&person) {
            able.push(person);
        }
    }
    Ok(able)
}

fn words(field: &str, typed: &str, errors: &mut Errors) -> String {
    let words = text::clean(typed);
    errors.length(field, &words, WORDS.0, WORDS.1);
    words
}

/// Gives somebody the task of seeing to it that no more come.
pub async fn assign(app: &App, who: &Who, id: Uuid, owner: &str, task: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    let surge = surges::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if !supervises(app, who, &surge) || surge.closed_at.is_some() {
        return Err(Error::NotFound);
    }
    let mut errors = Errors::default();
    let people = able(app, &mut tx, &surge).await?;
    let owner = people.iter().find(|(id, _)| id.to_string() == owner);
    if owner.is_none() {
        errors.add("owner", Code::Missing);
    }
    let task = words("todo", task, &mut errors);
    errors.check()?;
    let given = SurgeRow {
        task,
        owner_id: owner.map(|(id, _)| *id),
        assigned_at: Some(app.clock.now()),
        assigned_by_id: who.id(),
        ..surge.clone()
    };
    surges::update(&mut tx, &surge, &given).await?;
    tx.commit().await?;
    tracing::info!(surge = %id, "a task was given so that no more cases come");
    Ok(())
}

/// Says what was done, and closes it.
pub async fn close(app: &App, who: &Who, id: Uuid, outcome: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    let surge = surges::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let theirs = supervises(app, who, &surge) || is_owner(who, &surge);
    if !theirs || surge.owner_id.is_none() || surge.closed_at.is_some() {
        return Err(Error::NotFound);
    }
    let mut errors = Errors::default();
    let outcome = words("done", outcome, &mut errors);
    errors.check()?;
    let closed = SurgeRow {
        outcome,
        closed_at: Some(app.clock.now()),
        closed_by_id: who.id(),
        ..surge.clone()
    };
    surges::update(&mut tx, &surge, &closed).await?;
    Ok(tx.commit().await?)
}

/// The day of a surge as a moment of it, for a page that names it.
pub fn moment_of(day: i64) -> DateTime<Utc> {
    // Noon in China, in whatever zone it is read.
    DateTime::from_timestamp(day * 86_400 + 4 * 3_600, 0).unwrap_or_default()
}

/// Whether that day is today.
pub fn is_today(day: i64, now: DateTime<Utc>) -> bool {
    day == day_of(now)
}
