//! From a case's history to everything that is derived of it: its clocks, its row, its assignments.
//! Filing, acting, the check of the whole house and the mending of rows all ask here.
//! Must not write anything; `case_file` does.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use uuid::Uuid;

use super::directory::Directory;
use crate::domain::actions::Details;
use crate::domain::calendar::Calendar;
use crate::domain::clocks::{Clock, ClockBasis, ClockFact, ClockKind, clocks};
use crate::domain::commitments::Commitment;
use crate::domain::event::{
    ActorKind, Assignment, AssignmentState, Concerned, Happened, Standing, Statement,
};
use crate::domain::ladder;
use crate::domain::lifecycle::clock_facts;
use crate::domain::notices::Notice;
use crate::domain::policy::Policies;
use crate::domain::revisit::Revisit;
use crate::domain::violations::Offence;
use crate::domain::{Severity, surge, text};
use crate::storage::assignments::AssignmentRow;
use crate::storage::bulk::Value;
use crate::storage::cases::{Case, Own};
use crate::storage::commitments::CommitmentRow;
use crate::storage::events::Event;
use crate::storage::handovers::HandoverRow;
use crate::storage::notices::NoticeRow;
use crate::storage::revisits::RevisitRow;
use crate::storage::violations::ViolationRow;
use crate::storage::{StorageError, never};

/// Characters of the summary that lists show.
const SUMMARY: usize = 60;

/// The clocks that follow from a history.
pub fn clocks_of(
    policies: &Policies,
    directory: &Directory,
    standing: &Standing,
    history: &[Happened],
) -> Vec<Clock> {
    clocks_with(policies, directory, standing, history, &[])
}

/// The clocks that would follow were there a few facts more.
pub fn clocks_with(
    policies: &Policies,
    directory: &Directory,
    standing: &Standing,
    history: &[Happened],
    more: &[ClockFact],
) -> Vec<Clock> {
    let statement = statement(history).ok();
    let category = statement.and_then(|statement| directory.category(statement.category));
    let due = statement.and_then(|statement| statement.due);
    let desk = directory.unit(standing.intake_unit.id);
    let basis = ClockBasis {
        kind: standing.kind,
        severity: Severity::Minor,
        category: category.map_or("", |category| category.code.as_str()),
        desk: desk.map_or("", |desk| desk.code.as_str()),
        policies,
        due_at_most: due,
    };
    let mut facts = clock_facts(history);
    facts.extend_from_slice(more);
    let mut all = clocks(&basis, &facts);
    // Each notice has its own, which no other supersedes.
    for notice in &standing.notices {
        all.extend(clocks(&basis, &notice.clock_facts()));
    }
    // Of several handlings the last one counts.
    let resolve = all.iter().rfind(|clock| clock.kind == ClockKind::Resolve);
    let resolve = resolve.cloned();
    let tasks = standing.assignments.iter();
    all.extend(tasks.filter_map(|task| task.clock(policies, resolve.as_ref())));
    let commitments = standing.commitments.iter();
    all.extend(commitments.map(|one| one.clock(policies)));
    all
}

/// The rows of the violations on record with a case.
pub fn violations(case: Uuid, standing: &Standing) -> Vec<ViolationRow> {
    let row = |offence: &Offence| ViolationRow {
        case_id: case,
        number: offence.number,
        kind: offence.kind,
        stage: offence.stage,
        penalty: offence.penalty,
        unit_id: offence.unit.id,
        person_id: offence.person,
        recorded_at: offence.recorded.at,
        decided_at: offence.decided.map(|stamp| stamp.at),
    };
    standing.offences.iter().map(row).collect()
}

/// The rows of what units still have to do whatever becomes of the case.
pub fn commitments(case: Uuid, standing: &Standing) -> Vec<CommitmentRow> {
    let row = |one: &Commitment| CommitmentRow {
        case_id: case,
        number: one.number,
        sort: one.sort,
        progress: one.progress,
        unit_id: one.unit.id,
        made_at: one.made.at,
        due_at: one.due,
        reported_at: one.reported,
        answered_at: one.answered,
        owed: one.is_owed(),
        kept: one.is_kept(),
    };
    standing.commitments.iter().map(row).collect()
}

/// The row of a case that another body has (D6).
fn handover(case: Uuid, standing: &Standing) -> Option<HandoverRow> {
    let over = standing.handed_over.as_ref()?;
    let answered = over.answer.as_ref();
    Some(HandoverRow {
        case_id: case,
        unit_id: standing.unit.id,
        body: over.code.clone(),
        handed_at: over.handed.at,
        due_at: over.due,
        waiting: answered.is_none(),
        answered_at: answered.map(|answer| answer.at),
    })
}

/// The rows of a case's notices.
pub fn notices(case: Uuid, standing: &Standing, clocks: &[Clock]) -> Vec<NoticeRow> {
    let row = |notice: &Notice| {
        let since = notice.issued.map(|stamp| stamp.at);
        let own = clocks
            .iter()
            .filter(|clock| clock.kind.is_of_notice() && Some(clock.started_at) == since);
        let late = |clock: &Clock| clock.ended.is_some_and(|(at, _)| at > clock.due_at);
        let was_late = own.clone().any(late);
        let owed = own.filter(|clock| match clock.kind {
            ClockKind::FinePaid => notice.is_to_pay(),
            _ => notice.is_to_sign(),
        });
        let (year, serial) = notice.serial.unwrap_or_default();
        NoticeRow {
            case_id: case,
            number: notice.number,
            paper: notice.paper,
            state: notice.state,
            unit_id: notice.unit.id,
            year: i64::from(year),
            serial,
            amount: notice.amount,
            at: notice.issued.unwrap_or(notice.drafted).at,
            signed_at: notice.signed,
            paid_at: notice.paid,
            was_late,
            due_at: owed.filter_map(Clock::next_due).min().unwrap_or_else(never),
        }
    };
    standing.notices.iter().map(row).collect()
}

/// The statement that a history begins with.
pub fn statement(history: &[Happened]) -> Result<&Statement, StorageError> {
    match history.first().map(|first| &first.details) {
        Some(Details::File(file)) => Ok(&file.0),
        _ => Err(StorageError::Unreadable("history")),
    }
}

/// The day of a moment, by the clock on the wall, counted from 1970.
pub fn day_of(at: DateTime<Utc>) -> i64 {
    let date = Calendar::mainland_china().local_date(at);
    i64::from(date.num_days_from_ce()) - i64::from(NaiveDate::default().num_days_from_ce())
}

/// The row at the moment of filing, without clocks.
fn blank(own: Own, statement: &Statement, first: &Event) -> Case {
    let staff = first.actor_kind == ActorKind::Staff;
    let standing = Standing::filed(statement);
    Case {
        id: own.id,
        number: own.number,
        idempotency_key: first.idempotency_key.clone(),
        query_code_hash: own.query_code_hash,
        kind: standing.kind,
        channel: statement.channel,
        category_id: statement.category,
        severity: standing.severity,
        state: standing.state,
        open: standing.state.is_open(),
        round: standing.round,
        unit_id: standing.unit.id,
        handler_id: None,
        first_receiver_id: first.actor_id.filter(|_| staff),
        anonymous: statement.anonymous,
        language: own.language,
        summary: text::summary(&statement.what, SUMMARY),
        closing: None,
        rank: 1,
        concerned: String::new(),
        flags: String::new(),
        filed_at: first.at,
        updated_at: first.at,
        moved_at: first.at,
        due_at: never(),
        due_soon_at: never(),
        due_clock: None,
        late: false,
        missed: Vec::new(),
        remind_at: never(),
        wait_until: never(),
        first_rating: None,
        first_rated_unit_id: None,
        awaits: None,
        merged_into: String::new(),
        area: surge::area_of(&statement.place),
        filed_day: day_of(first.at),
        event_count: 0,
        last_hash: Vec::new(),
    }
}

/// The row that follows from a case's events, all of it.
pub fn row(
    own: Own,
    events: &[Event],
    history: &[Happened],
    standing: &Standing,
    policies: &Policies,
    clocks: &[Clock],
) -> Result<Case, StorageError> {
    let (Some(first), Some(last)) = (events.first(), events.last()) else {
        return Err(StorageError::Unreadable("history"));
    };
    let mut case = blank(own, statement(history)?, first);
    project(&mut case, standing, policies, clocks);
    case.updated_at = last.at;
    let moved = history
        .iter()
        .rfind(|happened| !happened.details.is_reminder());
    case.moved_at = moved.map_or(first.at, |happened| happened.at);
    case.event_count = last.sequence;
    case.last_hash.clone_from(&last.hash);
    Ok(case)
}

/// Writes into the row what follows from standing and clocks.
pub fn project(case: &mut Case, standing: &Standing, policies: &Policies, clocks: &[Clock]) {
    case.kind = standing.kind;
    case.category_id = standing.category;
    case.first_receiver_id = standing.first_receiver;
    let concerned = standing.concerned.as_ref();
    case.concerned = concerned.map(Concerned::key).unwrap_or_default();
    case.flags = standing
        .flags
        .iter()
        .map(|flag| flag.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    case.severity = standing.severity;
    case.state = standing.state;
    case.open = standing.state.is_open();
    case.round = standing.round;
    case.unit_id = standing.unit.id;
    case.handler_id = standing.handler.as_ref().map(|handler| handler.id);
    case.merged_into = standing.master.clone().unwrap_or_default();
    case.closing = standing.closing;
    case.rank = i64::from(!standing.is_pinned());
    case.first_rating = standing.first_rating.map(|(outcome, _)| outcome);
    case.first_rated_unit_id = standing.first_rating.map(|(_, unit)| unit);
    let waits = clocks
        .iter()
        .filter(|clock| clock.kind.waits_for_resident());
    case.wait_until = waits
        .filter_map(Clock::next_due)
        .min()
        .unwrap_or_else(never);
    let next = ladder::foremost(clocks, standing.state, |clock| {
        ladder::is_late(clock, standing)
    });
    case.awaits = standing.awaits();
    case.due_at = next.map_or_else(never, |(_, due)| due);
    case.due_soon_at = next.map_or_else(never, |(clock, _)| clock.due_soon_at);
    case.due_clock = next.map(|(clock, _)| clock.kind);
    case.late = clocks
        .iter()
        .any(|clock| !clock.kind.is_beside() && ladder::is_late(clock, standing));
    case.missed = ladder::missed(clocks, standing);
    let rung = ladder::untold(clocks, policies, standing)
        .into_iter()
        .next();
    case.remind_at = rung.map_or_else(never, |rung| rung.at);
}

/// The rows of a case's assignments.
pub fn assignments(case: Uuid, standing: &Standing, clocks: &[Clock]) -> Vec<AssignmentRow> {
    let signing = clocks
        .iter()
        .filter(|clock| clock.kind == ClockKind::SignFor)
        .find_map(Clock::next_due);
    let taking_part = |assignment: &Assignment| {
        let own = |clock: &&Clock| {
            (clock.kind, clock.started_at) == (ClockKind::CoHandling, assignment.since())
        };
        clocks.iter().find(own).and_then(Clock::next_due)
    };
    let row = |assignment: &Assignment| {
        let (due, clock) = match &assignment.co {
            // As long as the whole case has, where nothing else was said.
            Some(_) => (taking_part(assignment), ClockKind::CoHandling),
            None => {
                let waits = assignment.state == AssignmentState::Waiting;
                (signing.filter(|_| waits), ClockKind::SignFor)
            }
        };
        AssignmentRow {
            case_id: case,
            number: assignment.number,
            part: assignment.part,
            unit_id: assignment.unit,
            handler_id: assignment.handler,
            state: assignment.state,
            round: assignment.round,
            assigned_at: assignment.assigned_at,
            signed_at: assignment.signed_at,
            ended_at: assignment.ended_at,
            due_at: due.unwrap_or_else(never),
            due_clock: due.map(|_| clock),
        }
    };
    standing.assignments.iter().map(row).collect()
}

/// The rows of a case's replies, with what residents were asked and said about them.
pub fn revisits(case: Uuid, standing: &Standing, clocks: &[Clock]) -> Vec<RevisitRow> {
    let calling = clocks
        .iter()
        .filter(|clock| clock.kind == ClockKind::Revisit)
        .find_map(Clock::next_due);
    let row = |(number, revisit): (i64, &Revisit)| {
        // Only the last reply can still be asked about.
        let due = calling.filter(|_| revisit.ended.is_none());
        RevisitRow {
            case_id: case,
            number,
            unit_id: revisit.unit,
            replied_at: revisit.replied.at,
            waiting: due.is_some(),
            again: due.is_some() && revisit.calls > 0,
            at: due
                .map(|due| revisit.call_at.unwrap_or(due))
                .or(revisit.ended)
                .unwrap_or(revisit.replied.at),
            calls: revisit.calls,
            last: revisit.last,
            result: revisit.result(),
            differs: revisit.differs(),
        }
    };
    (1..).zip(&standing.revisits).map(row).collect()
}

/// Everything that follows from the events of a case besides its row.
#[derive(Clone, Debug, PartialEq)]
pub struct Follows {
    /// The units that it was given to.
    pub assignments: Vec<AssignmentRow>,
    /// Its replies.
    pub revisits: Vec<RevisitRow>,
    /// Its notices.
    pub notices: Vec<NoticeRow>,
    /// The violations on record with it.
    pub violations: Vec<ViolationRow>,
    /// To whom it was handed over, where it was (D6).
    pub handover: Option<HandoverRow>,
    /// What units still have to do whatever becomes of it, or have done.
    pub commitments: Vec<CommitmentRow>,
}

impl Follows {
    /// What follows.
    pub fn of(case: Uuid, standing: &Standing, clocks: &[Clock]) -> Self {
        Self {
            assignments: assignments(case, standing, clocks),
            revisits: revisits(case, standing, clocks),
            notices: notices(case, standing, clocks),
            violations: violations(case, standing),
            handover: handover(case, standing),
            commitments: commitments(case, standing),
        }
    }

    /// The rows by the names of their tables, for whoever writes many cases at once. Taking itself apart, it
    /// can forget none.
    pub fn rows(&self) -> [(&'static str, Vec<Vec<Value>>); 6] {
        let Self {
            assignments,
            revisits,
            notices,
            violations,
            handover,
            commitments,
        } = self;
        [
            (
                "assignments",
                assignments.iter().map(AssignmentRow::row).collect(),
            ),
            ("revisits", revisits.iter().map(RevisitRow::row).collect()),
            ("notices", notices.iter().map(NoticeRow::row).collect()),
            (
                "violations",
                violations.iter().map(ViolationRow::row).collect(),
            ),
            ("handovers", handover.iter().map(HandoverRow::row).collect()),
            (
                "commitments",
                commitments.iter().map(CommitmentRow::row).collect(),
            ),
        ]
    }
}
