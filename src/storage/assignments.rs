//! To which units a case was given (D2): one row for each assignment, which follows from the events.
//! Must not decide who may see what; that is `permissions`.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};
use crate::domain::clocks::ClockKind;
use crate::domain::event::{AssignmentState, Part};

row! {
    /// An assignment as its row tells it. See [`Assignment`](crate::domain::event::Assignment).
    pub struct AssignmentRow in "assignments" by ["case_id", "number"] {
        /// Which case.
        case_id: Uuid,
        /// Counts the case's assignments from 1.
        number: i64,
        /// What the unit does.
        part: Part,
        /// Which unit.
        unit_id: Uuid,
        /// Who handles it there.
        handler_id: Option<Uuid>,
        /// Where it stands.
        state: AssignmentState,
        /// The handling it belongs to.
        round: i64,
        /// When the case was given to the unit.
        assigned_at: DateTime<Utc>,
        /// When the unit signed for it.
        signed_at: Option<DateTime<Utc>>,
        /// When it came back or was done.
        ended_at: Option<DateTime<Utc>>,
        /// When the unit has to sign for it; [`super::never`] when no such clock runs.
        due_at: DateTime<Utc>,
        /// Which clock that is.
        due_clock: Option<ClockKind>,
    }
}

/// The assignments of a case, oldest first: its participants.
pub async fn of_case(conn: &mut Conn, case: Uuid) -> Result<Vec<AssignmentRow>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from assignments where case_id = $1 order by number")
        .bind(case).fetch_all(c).await)?,
    )
}

/// The units that take part in a case beside the one that leads.
pub async fn co_handling(conn: &mut Conn, case: Uuid) -> Result<Vec<Uuid>, StorageError> {
    Ok(on!(conn, c => sqlx::query_scalar(
        "select unit_id from assignments where case_id = $1 and part = 'co_handler' and ended_at is null order by number")
        .bind(case).fetch_all(c).await)?)
}

/// The units that take part in those cases beside the ones that lead: case and unit.
pub async fn taking_part(
    conn: &mut Conn,
    cases: &[Uuid],
) -> Result<Vec<(Uuid, Uuid)>, StorageError> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new(
            "select case_id, unit_id from assignments where part = 'co_handler' and ended_at is null and case_id in (");
        let mut list = query.separated(", ");
        for case in cases {
            list.push_bind(*case);
        }
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?)
}

/// What units that take part have still to do.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct CoTask {
    /// Which case.
    pub case_id: Uuid,
    /// Counts the case's assignments from 1.
    pub number: i64,
    /// Which unit.
    pub unit_id: Uuid,
    /// Until when.
    pub due_at: DateTime<Utc>,
}

/// A page of what these units have still to do beside others that lead, in that state, the first due first.
pub async fn co_tasks(
    conn: &mut Conn,
    units: &[Uuid],
    state: AssignmentState,
    after: (DateTime<Utc>, Uuid),
    limit: i64,
) -> Result<Vec<CoTask>, StorageError> {
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new(
            "select case_id, number, unit_id, due_at from assignments where part = 'co_handler' and unit_id in (");
        let mut list = query.separated(", ");
        for unit in units {
            list.push_bind(*unit);
        }
        query.push(") and state = ").push_bind(state.as_str());
        query.push(" and (due_at, case_id) > (").push_bind(after.0).push(", ").push_bind(after.1);
        query.push(") order by due_at, case_id limit ").push_bind(limit);
        query.build_query_as().fetch_all(c).await
    })?)
}

/// The assignments of a range of cases, for checks of the whole house.
pub async fn of_range(
    conn: &mut Conn,
    after: Uuid,
    up_to: Uuid,
) -> Result<Vec<AssignmentRow>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from assignments where case_id > $1 and case_id <= $2 order by case_id, number")
        .bind(after).bind(up_to).fetch_all(c).await)?)
}

/// Makes the rows those that follow from the events; `before` is what is there.
pub async fn replace(
    tx: &mut Tx,
    before: &[AssignmentRow],
    after: &[AssignmentRow],
) -> Result<(), StorageError> {
    for row in after {
        match before.iter().find(|before| before.number == row.number) {
            Some(before) => {
                bulk::update(tx, &AssignmentRow::TABLE, &before.row(), row.row()).await?;
            }
            None => bulk::insert(tx, &AssignmentRow::TABLE, vec![row.row()]).await?,
        }
    }
    let left = |row: &&AssignmentRow| !after.iter().any(|after| after.number == row.number);
    for row in before.iter().filter(left) {
        on!(tx, c => sqlx::query("delete from assignments where case_id = $1 and number = $2")
            .bind(row.case_id).bind(row.number).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Takes the rows of a case away, where they cannot be read.
pub async fn clear(tx: &mut Tx, case: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from assignments where case_id = $1").bind(case).execute(c).await.map(drop))?;
    Ok(())
}
