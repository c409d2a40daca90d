//! Cases that nobody sees to: on which nothing happens, or whose handler is away or gone; and deputies, who get
//! them.
//! Must not hand a case to anybody; whoever holds the role in the unit acts on it, as always.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use uuid::Uuid;

use super::case_file::Who;
use super::{App, paging};
use crate::domain::role::UnitPath;
use crate::domain::{Role, State, permissions};
use crate::error::{Error, Result};
use crate::forms::{Code, Errors};
pub use crate::storage::absences::Absence;
use crate::storage::absences::{self, Left};
use crate::storage::{Conn, people};

/// Rows of one page.
pub const PAGE: i64 = 50;
/// The longest absence, in days.
const DAYS_MOST: i64 = 366;

words! {
    /// Which of them a list holds.
    pub enum Unattended {
        /// Those that I see to for somebody who is away.
        Deputy = "deputy",
        /// Those on which nothing happens.
        Idle = "idle",
        /// Those whose handler is away, or can sign in no more.
        Absent = "absent",
    }
}

/// A case that nobody sees to.
#[derive(Clone, Debug)]
pub struct Row {
    /// The case number.
    pub number: String,
    /// The first words of what happened.
    pub summary: String,
    /// State now.
    pub state: State,
    /// Who handles it.
    pub handler: Option<Uuid>,
    /// Whose case it is.
    pub unit: Uuid,
    /// Since when nothing has happened.
    pub since: DateTime<Utc>,
}

/// One page of a list.
pub struct Page {
    /// The lists that are this person's.
    pub lists: Vec<Unattended>,
    /// Which it is.
    pub which: Unattended,
    /// The cases.
    pub cases: Vec<Row>,
    /// Where the next page begins.
    pub next: Option<(DateTime<Utc>, Uuid)>,
}

/// One page of a list; the first of those that are the person's where they ask for another.
pub async fn page(
    app: &App,
    who: &Who,
    which: Option<Unattended>,
    after: Option<(DateTime<Utc>, Uuid)>,
) -> Result<Page> {
    let tops = permissions::led_units(&who.actor());
    let lists = match tops.is_empty() {
        true => vec![Unattended::Deputy],
        false => Unattended::ALL.to_vec(),
    };
    let which = which.filter(|which| lists.contains(which));
    let which = which.unwrap_or(match tops.is_empty() {
        true => Unattended::Deputy,
        false => Unattended::Idle,
    });
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let away = absences::not_over(&mut conn, now).await?;
    let away: Vec<&Absence> = away.iter().filter(|one| one.from_at <= now).collect();
    let left = match which {
        Unattended::Idle => {
            let days = app.moment().policy().periods.idle_days;
            Left::Idle(now - Duration::days(days))
        }
        Unattended::Absent => {
            let mut gone = people::disabled(&mut conn).await?;
            gone.extend(away.iter().map(|one| one.person_id));
            Left::HeldBy(gone)
        }
        Unattended::Deputy => {
            let mine = away.iter().filter(|one| Some(one.deputy_id) == who.id());
            Left::HeldBy(mine.map(|one| one.person_id).collect())
        }
    };
    // A deputy sees no more than any handler of the unit does.
    let tops = match which {
        Unattended::Deputy => permissions::visible_units(&who.actor()),
        _ => tops,
    };
    let directory = app.directory();
    let units = directory.limit(&tops).map(|units| match units.is_empty() {
        true => [Uuid::nil()].to_vec(),
        false => units,
    });
    let after = after.unwrap_or((DateTime::UNIX_EPOCH, Uuid::nil()));
    let mut found = absences::cases(&mut conn, &left, units.as_deref(), after, PAGE + 1).await?;
    let more = paging::cut(&mut found, PAGE);
    let next = found.last().filter(|_| more);
    Ok(Page {
        next: next.map(|last| (last.moved_at, last.id)),
        cases: found
            .into_iter()
            .map(|case| Row {
                number: case.number,
                summary: case.summary,
                state: case.state,
                handler: case.handler_id,
                unit: case.unit_id,
                since: case.moved_at,
            })
            .collect(),
        lists,
        which,
    })
}

/// Absences and the form for one.
pub struct Absences {
    /// Those that are not over, of this person and of those for whom they answer.
    pub all: Vec<Absence>,
    /// Who can be said to be away.
    pub people: Vec<(Uuid, String)>,
    /// Who can see to their cases.
    pub deputies: Vec<(Uuid, String)>,
}

/// The handlers of those units and below, each once.
async fn handlers(conn: &mut Conn, tops: &[UnitPath]) -> Result<Vec<(Uuid, String)>> {
    let mut all = Vec::new();
    for top in tops {
        for person in people::below_with_role(conn, Role::Handler, top).await? {
            if !all.contains(&person) {
                all.push(person);
            }
        }
    }
    Ok(all)
}

async fn may(app: &App, conn: &mut Conn, who: &Who) -> Result<Absences> {
    let actor = who.actor();
    let (led, own) = (
        permissions::led_units(&actor),
        permissions::handled_units(&actor),
    );
    let mut people = handlers(conn, &led).await?;
    let mut deputies = people.clone();
    for person in handlers(conn, &own).await? {
        if Some(person.0) == who.id() && !people.contains(&person) {
            people.push(person.clone());
        }
        if !deputies.contains(&person) {
            deputies.push(person);
        }
    }
    if people.is_empty() {
        return Err(Error::NotFound);
    }
    let mut all = absences::not_over(conn, app.clock.now()).await?;
    all.retain(|one| people.iter().any(|(id, _)| *id == one.person_id));
    Ok(Absences {
        all,
        people,
        deputies,
    })
}

/// Absences that this person may see, and the form for one; it does not exist for who neither handles cases
/// nor answers for somebody who does.
pub async fn shown(app: &App, who: &Who) -> Result<Absences> {
    may(app, &mut app.db.read().await?, who).await
}

/// What was filled in.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    /// Who is away.
    pub person: String,
    /// Who sees to their cases.
    pub deputy: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
}

/// Enters an absence, from the beginning of the first day to the end of the last.
pub async fn enter(app: &App, who: &Who, filled: &Filled) -> Result<()> {
    let mut tx = app.db.write().await?;
    let may = may(app, &mut tx, who).await?;
    let find = |all: &[(Uuid, String)], id: &str| {
        let id = id.parse::<Uuid>().ok()?;
        all.iter().any(|(known, _)| *known == id).then_some(id)
    };
    let day = |text: &str| text.trim().parse::<NaiveDate>().ok();
    let (person, deputy) = (
        find(&may.people, &filled.person),
        find(&may.deputies, &filled.deputy),
    );
    let (from, until) = (day(&filled.from), day(&filled.until));
    let mut errors = Errors::default();
    if person.is_none() {
        errors.add("absent", Code::Missing);
    }
    match deputy {
        None => errors.add("deputy", Code::Missing),
        Some(_) if deputy == person => errors.add("deputy", Code::Invalid),
        Some(_) => {}
    }
    if from.is_none() {
        errors.add("first", Code::Missing);
    }
    let today = app.moment().policy().calendar.local_date(app.clock.now());
    match (from, until) {
        (_, None) => errors.add("last", Code::Missing),
        (Some(from), Some(until))
            if until < from || until < today || (until - from).num_days() > DAYS_MOST =>
        {
            errors.add("last", Code::Invalid);
        }
        _ => {}
    }
    errors.check()?;
    let (Some(person_id), Some(deputy_id), Some(from), Some(until)) = (person, deputy, from, until)
    else {
        return Err(Error::NotFound);
    };
    let offset = app.moment().policy().calendar.offset();
    let begins = |day: NaiveDate| {
        let midnight = day.and_time(chrono::NaiveTime::MIN);
        midnight
            .and_local_timezone(offset)
            .single()
            .map(|at| at.with_timezone(&Utc))
    };
    let ends = until.succ_opt().and_then(begins);
    let (Some(from_at), Some(until_at), Some(entered_by_id)) = (begins(from), ends, who.id())
    else {
        return Err(Error::Invalid(Errors::one("last", Code::Invalid)));
    };
    let absence = Absence {
        id: Uuid::now_v7(),
        person_id,
        deputy_id,
        from_at,
        until_at,
        entered_at: app.clock.now(),
        entered_by_id,
    };
    absences::insert(&mut tx, &absence).await?;
    Ok(tx.commit().await?)
}

/// Somebody is back, or does not go.
pub async fn end(app: &App, who: &Who, id: Uuid) -> Result<()> {
    let mut tx = app.db.write().await?;
    let may = may(app, &mut tx, who).await?;
    if !may.all.iter().any(|one| one.id == id) {
        return Err(Error::NotFound);
    }
    absences::end(&mut tx, id, app.clock.now()).await?;
    Ok(tx.commit().await?)
}
