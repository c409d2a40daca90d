//! What was promised and what was asked for, as lists: one row for each, which follows from the events of
//! its case.
//! Must not hold what was written; that is in the events.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::cases::ListEngine;
use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};
use crate::domain::commitments::{Progress, Sort};

row! {
    /// What a unit still has to do, or has done. See [`Commitment`](crate::domain::commitments::Commitment).
    pub struct CommitmentRow in "commitments" by ["case_id", "number"] {
        /// Which case.
        case_id: Uuid,
        /// Counts the case's commitments from 1.
        number: i64,
        /// To whom it is owed.
        sort: Sort,
        /// Where it stands.
        progress: Progress,
        /// The unit that owes it.
        unit_id: Uuid,
        /// When it was promised or asked for.
        made_at: DateTime<Utc>,
        /// Until when.
        due_at: DateTime<Utc>,
        /// When the unit said that it is done.
        reported_at: Option<DateTime<Utc>>,
        /// When the resident said whether it is.
        answered_at: Option<DateTime<Utc>>,
        /// Whether it is still to be done.
        owed: bool,
        /// Whether it was done in time, and nobody said otherwise.
        kept: bool,
    }
}

/// The commitments of a case, oldest first.
pub async fn of_case(conn: &mut Conn, case: Uuid) -> Result<Vec<CommitmentRow>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from commitments where case_id = $1 order by number").bind(case).fetch_all(c).await)?,
    )
}

/// The commitments of a range of cases, for checks of the whole house.
pub async fn of_range(
    conn: &mut Conn,
    after: Uuid,
    up_to: Uuid,
) -> Result<Vec<CommitmentRow>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from commitments where case_id > $1 and case_id <= $2 order by case_id, number")
        .bind(after).bind(up_to).fetch_all(c).await)?)
}

/// Makes the rows those that follow from the events; `before` is what is there.
pub async fn replace(
    tx: &mut Tx,
    before: &[CommitmentRow],
    after: &[CommitmentRow],
) -> Result<(), StorageError> {
    for row in after {
        match before.iter().find(|before| before.number == row.number) {
            Some(before) => {
                bulk::update(tx, &CommitmentRow::TABLE, &before.row(), row.row()).await?;
            }
            None => bulk::insert(tx, &CommitmentRow::TABLE, vec![row.row()]).await?,
        }
    }
    let left = |row: &&CommitmentRow| !after.iter().any(|after| after.number == row.number);
    for row in before.iter().filter(left) {
        on!(tx, c => sqlx::query("delete from commitments where case_id = $1 and number = $2")
            .bind(row.case_id).bind(row.number).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Takes the rows of a case away, where they cannot be read.
pub async fn clear(tx: &mut Tx, case: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from commitments where case_id = $1").bind(case).execute(c).await.map(drop))?;
    Ok(())
}

/// The units that still have to do something of those cases: case and unit.
pub async fn owing(conn: &mut Conn, cases: &[Uuid]) -> Result<Vec<(Uuid, Uuid)>, StorageError> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select case_id, unit_id from commitments where owed = 1 and case_id in (");
        let mut list = query.separated(", ");
        for case in cases {
            list.push_bind(*case);
        }
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?)
}

/// Which part of a list somebody looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What is still to be done, the first due first.
    Owed,
    /// What is still to be done and was due before this moment, the longest overdue first.
    Overdue(DateTime<Utc>),
    /// What is done, the last due first.
    Done,
}

/// Where a page of a list begins: after this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// See [`CommitmentRow::due_at`].
    pub at: DateTime<Utc>,
    /// See [`CommitmentRow::case_id`].
    pub case: Uuid,
    /// See [`CommitmentRow::number`].
    pub number: i64,
}

/// Which rows a list holds.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// To whom it is owed.
    pub sort: Sort,
    /// Which part.
    pub part: Part,
    /// Of these units; of all where there are none.
    pub units: Option<&'a [Uuid]>,
}

/// One page of a list.
pub async fn page(
    conn: &mut Conn,
    wanted: Wanted<'_>,
    after: Option<Place>,
    limit: i64,
) -> Result<Vec<CommitmentRow>, StorageError> {
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("");
        push_page(&mut query, wanted, after, limit);
        query.build_query_as().fetch_all(c).await
    })?)
}

/// How the engine means to run a list, for the test that an index serves it.
#[cfg(test)]
pub async fn explain(
    conn: &mut Conn,
    wanted: Wanted<'_>,
    after: Option<Place>,
) -> Result<String, StorageError> {
    let plan: Vec<String> = match conn.link() {
        super::engine::Link::Sqlite(c) => {
            let mut query = QueryBuilder::new("explain query plan ");
            push_page(&mut query, wanted, after, 50);
            let rows = query
                .build_query_as::<(i64, i64, i64, String)>()
                .fetch_all(c)
                .await?;
            rows.into_iter().map(|row| row.3).collect()
        }
        super::engine::Link::Postgres(c) => {
            let mut query = QueryBuilder::new("explain ");
            push_page(&mut query, wanted, after, 50);
            query.build_query_scalar().fetch_all(c).await?
        }
    };
    Ok(plan.join("\n"))
}

fn push_page<D: ListEngine>(
    query: &mut QueryBuilder<D>,
    wanted: Wanted<'_>,
    after: Option<Place>,
    limit: i64,
) where
    for<'q> Uuid: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> i64: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> DateTime<Utc>: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> &'q str: sqlx::Encode<'q, D> + sqlx::Type<D>,
{
    let done = wanted.part == Part::Done;
    query
        .push("select * from commitments where sort = ")
        .push_bind(wanted.sort.as_str())
        .push(" and owed = ")
        .push_bind(i64::from(!done));
    if let Some(units) = wanted.units {
        query.push(" and unit_id in (");
        let mut list = query.separated(", ");
        for unit in units {
            list.push_bind(*unit);
        }
        query.push(")");
    }
    if let Part::Overdue(now) = wanted.part {
        query.push(" and due_at < ").push_bind(now);
    }
    if let Some(after) = after {
        query
            .push(match done {
                true => " and (due_at, case_id, number) < (",
                false => " and (due_at, case_id, number) > (",
            })
            .push_bind(after.at)
            .push(", ")
            .push_bind(after.case)
            .push(", ")
            .push_bind(after.number)
            .push(")");
    }
    query
        .push(match done {
            true => " order by due_at desc, case_id desc, number desc limit ",
            false => " order by due_at, case_id, number limit ",
        })
        .push_bind(limit);
}

/// How a unit keeps what it promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Tally {
    /// Which unit.
    pub unit_id: Uuid,
    /// What was due.
    pub due: i64,
    /// What of it was done in time, and nobody said otherwise.
    pub kept: i64,
    /// What of that the resident confirmed.
    pub confirmed: i64,
}

/// How each unit kept what was due between two moments.
pub async fn tallies(
    conn: &mut Conn,
    sort: Sort,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<Tally>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select unit_id, cast(count(*) as bigint) as due, cast(sum(kept) as bigint) as kept,
                cast(sum(case when kept = 1 and progress = 'confirmed' then 1 else 0 end) as bigint) as confirmed
         from commitments where sort = $1 and due_at >= $2 and due_at < $3 and progress <> 'withdrawn' group by unit_id order by unit_id")
        .bind(sort.as_str()).bind(from).bind(to).fetch_all(c).await)?)
}
