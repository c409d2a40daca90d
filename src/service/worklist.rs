//! The lists of staff: my cases, my units' cases, everything I may see, in the order of the clocks.
//! Must not widen what a person may see; `domain::permissions` says what that is.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::case_file::Who;
use super::{App, paging};
use crate::domain::case::{Awaited, Flag};
use crate::domain::clocks::ClockKind;
use crate::domain::event::AssignmentState;
use crate::domain::role::Actor;
use crate::domain::{Kind, Severity, State, permissions};
use crate::error::Result;
use crate::storage::cases::{self, Listed, Scope};
pub use crate::storage::cases::{Cursor, Stage};
use crate::storage::{Conn, assignments, counts, never};

/// Rows of one page.
pub const PAGE: i64 = 50;
/// Overdue cases are counted up to here; beyond, the page says "more than".
pub const OVERDUE_MOST: i64 = 999;

words! {
    /// Whose cases a list holds.
    pub enum View {
        Mine = "mine",
        Units = "units",
    }
}

/// Which part of which list is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Whose cases.
    pub view: View,
    /// Which of them.
    pub stage: Stage,
    /// After which row.
    pub after: Option<Cursor>,
}

/// A case as a list shows it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The case number.
    pub number: String,
    /// The first words of what happened.
    pub summary: String,
    /// 诉求类型
    pub kind: Kind,
    /// 事项分类
    pub category: Uuid,
    /// 等级
    pub severity: Severity,
    /// State now.
    pub state: State,
    /// Counts handlings from 1.
    pub round: i64,
    /// Whose case it is now.
    pub unit: Uuid,
    /// Who handles it now.
    pub handler: Option<Uuid>,
    /// Whether harm is going on, so that it stands above all others.
    pub pinned: bool,
    /// What has to be known before anything is done.
    pub flags: Vec<Flag>,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// What it waits for that somebody else than its handler has to do.
    pub awaits: Option<Awaited>,
    /// The next clock that runs: which, from when on it is due soon, and when it is due.
    pub next: Option<(ClockKind, DateTime<Utc>, DateTime<Utc>)>,
    /// The clocks that were missed.
    pub missed: Vec<ClockKind>,
}

impl From<Listed> for Row {
    fn from(case: Listed) -> Self {
        Self {
            number: case.number,
            summary: case.summary,
            kind: case.kind,
            category: case.category_id,
            severity: case.severity,
            state: case.state,
            round: case.round,
            unit: case.unit_id,
            handler: case.handler_id,
            pinned: case.rank == 0,
            flags: case
                .flags
                .split(' ')
                .filter_map(|flag| flag.parse().ok())
                .collect(),
            filed_at: case.filed_at,
            awaits: case.awaits,
            next: case
                .due_clock
                .map(|clock| (clock, case.due_soon_at, case.due_at)),
            missed: case.missed,
        }
    }
}

/// One page of a list.
pub struct Page {
    /// The cases.
    pub cases: Vec<Row>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Cursor>,
    /// How many cases of the view are in each state; kept, not counted.
    pub counts: Vec<(State, i64)>,
    /// How many cases wait for somebody like this person to sign for them.
    pub to_sign_for: i64,
    /// How many open cases are past due, up to [`OVERDUE_MOST`] + 1.
    pub overdue: i64,
    /// Which lists of waiting cases are this person's.
    pub awaited: Vec<Awaited>,
    /// Whether they read the dispatch directory.
    pub directory: bool,
}

/// What a person's view holds: of what they handle, as of everything, only what they may see now.
pub fn scope(app: &App, who: &Who, view: View) -> Scope {
    const NOTHING: [Uuid; 1] = [Uuid::nil()];
    let (Who::Staff { id, .. }, actor @ Actor::Staff { .. }) = (who, who.actor()) else {
        return Scope::Units(NOTHING.to_vec());
    };
    let tops = permissions::visible_units(&actor);
    let directory = app.directory();
    match (directory.limit(&tops), view) {
        (Some(units), _) if units.is_empty() => Scope::Units(NOTHING.to_vec()),
        (units, View::Mine) => Scope::Handler(*id, units),
        (None, View::Units) => Scope::All,
        (Some(units), View::Units) => Scope::Units(units),
    }
}

/// One page of a list.
pub async fn page(
    app: &App,
    who: &Who,
    view: View,
    stage: Stage,
    after: Option<Cursor>,
) -> Result<Page> {
    let scope = scope(app, who, view);
    let mut conn = app.db.read().await?;
    let mut found = cases::list(&mut conn, &scope, stage, after, PAGE + 1).await?;
    let more = paging::cut(&mut found, PAGE);
    let next = found.last().filter(|_| more).map(|last| Cursor {
        rank: last.rank,
        due_at: last.due_at,
        id: last.id,
    });
    let overdue = cases::overdue(&mut conn, &scope, app.clock.now(), OVERDUE_MOST + 1).await?;
    let to_sign_for = to_sign_for(app, who, &mut conn).await?;
    let counts = match &scope {
        Scope::Handler(..) => Vec::new(),
        Scope::All => in_each_state(&counts::by_state(&mut conn, None).await?),
        Scope::Units(units) => in_each_state(&counts::by_state(&mut conn, Some(units)).await?),
    };
    Ok(Page {
        cases: found.into_iter().map(Row::from).collect(),
        next,
        counts,
        to_sign_for,
        overdue,
        awaited: permissions::awaited_of(&who.actor()),
        directory: permissions::may_read_directory(&who.actor()),
    })
}

/// Something that a unit of this person has to do in a case that another leads.
#[derive(Clone, Debug)]
pub struct Part {
    /// The case number.
    pub number: String,
    /// The first words of what happened.
    pub summary: String,
    /// Whose case it is.
    pub lead: Uuid,
    /// Which unit takes part.
    pub unit: Uuid,
    /// Until when; nothing where the case stands still.
    pub due_at: Option<DateTime<Utc>>,
}

/// Where a page of parts begins: after this time and case.
pub type After = (DateTime<Utc>, Uuid);

/// A page of what this person's units have to do in cases that others lead (D2), waiting to be signed for or
/// signed, and where the next one begins.
pub async fn parts(
    app: &App,
    who: &Who,
    state: AssignmentState,
    after: Option<After>,
) -> Result<(Vec<Part>, Option<After>)> {
    let tops = permissions::visible_units(&who.actor());
    let directory = app.directory();
    let units: Vec<Uuid> = directory.below(&tops).iter().map(|unit| unit.id).collect();
    if units.is_empty() {
        return Ok((Vec::new(), None));
    }
    let after = after.unwrap_or((DateTime::UNIX_EPOCH, Uuid::nil()));
    let mut conn = app.db.read().await?;
    let mut tasks = assignments::co_tasks(&mut conn, &units, state, after, PAGE + 1).await?;
    let more = paging::cut(&mut tasks, PAGE);
    let ids: Vec<Uuid> = tasks.iter().map(|task| task.case_id).collect();
    let listed = cases::listed(&mut conn, &ids).await?;
    let parts = tasks.iter().filter_map(|task| {
        let case = listed.iter().find(|case| case.id == task.case_id)?;
        Some(Part {
            number: case.number.clone(),
            summary: case.summary.clone(),
            lead: case.unit_id,
            unit: task.unit_id,
            due_at: (task.due_at < never()).then_some(task.due_at),
        })
    });
    let next = tasks.last().filter(|_| more);
    Ok((
        parts.collect(),
        next.map(|last| (last.due_at, last.case_id)),
    ))
}

fn in_each_state(counts: &[(State, i64)]) -> Vec<(State, i64)> {
    let of = |state| counts.iter().find(|(known, _)| *known == state);
    State::ALL
        .iter()
        .map(|&state| (state, of(state).map_or(0, |(_, cases)| *cases)))
        .collect()
}

/// How many cases wait for a handler of this person's units to sign for them.
async fn to_sign_for(app: &App, who: &Who, conn: &mut Conn) -> Result<i64> {
    let tops = permissions::handled_units(&who.actor());
    let directory = app.directory();
    let units: Vec<Uuid> = directory.below(&tops).iter().map(|unit| unit.id).collect();
    if units.is_empty() {
        return Ok(0);
    }
    let counts = counts::by_state(conn, Some(&units)).await?;
    let waiting = counts.iter().find(|(state, _)| *state == State::Dispatched);
    Ok(waiting.map_or(0, |(_, cases)| *cases))
}
