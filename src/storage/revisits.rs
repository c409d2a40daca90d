//! 回访 (Q1): one row for each reply of a case, which follows from the events, and the lists of whoever calls.
//! Must not decide who may call; that is `domain::revisit`.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::cases::ListEngine;
use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};
use crate::domain::case::{Severity, State};
use crate::domain::revisit::{RevisitOutcome, RevisitResult};

row! {
    /// A reply, and what its resident was asked and said about it. See
    /// [`Revisit`](crate::domain::revisit::Revisit).
    pub struct RevisitRow in "revisits" by ["case_id", "number"] {
        /// Which case.
        case_id: Uuid,
        /// Counts the case's replies from 1.
        number: i64,
        /// The unit that replied.
        unit_id: Uuid,
        /// When the reply went out.
        replied_at: DateTime<Utc>,
        /// Whether the resident is still to be called.
        waiting: bool,
        /// Whether they are to be called again, after a call that came to nothing.
        again: bool,
        /// Until when they are to be called; of one that is over, when it ended.
        at: DateTime<Utc>,
        /// How often they were called.
        calls: i64,
        /// What came of the last call.
        last: Option<RevisitOutcome>,
        /// What it came to.
        result: Option<RevisitResult>,
        /// Whether what was written down is not what they say themselves.
        differs: bool,
    }
}

row! {
    /// A revisit as a list shows it: the row with what is known of its case now.
    pub struct Listed in "revisits" by ["case_id"] {
        /// Which case.
        case_id: Uuid,
        /// The case number.
        number: String,
        /// The first words of what happened.
        summary: String,
        /// 等级
        severity: Severity,
        /// State now.
        state: State,
        /// See [`RevisitRow::unit_id`].
        unit_id: Uuid,
        /// See [`RevisitRow::replied_at`].
        replied_at: DateTime<Utc>,
        /// See [`RevisitRow::waiting`].
        waiting: bool,
        /// See [`RevisitRow::at`].
        at: DateTime<Utc>,
        /// See [`RevisitRow::calls`].
        calls: i64,
        /// See [`RevisitRow::last`].
        last: Option<RevisitOutcome>,
        /// See [`RevisitRow::result`].
        result: Option<RevisitResult>,
        /// See [`RevisitRow::differs`].
        differs: bool,
    }
}

words! {
    /// Which revisits a list holds.
    pub enum Which {
        /// Everybody who is to be called, in the order of the time.
        Calls = "calls",
        /// Of them, those who were not reached before, or asked to be called at this time.
        Again = "again",
        /// Those who are not satisfied, the latest first.
        Dissatisfied = "dissatisfied",
        /// Those who were never reached, the latest first.
        NotReached = "not_reached",
        /// Those who did not want to be asked, the latest first.
        Refused = "refused",
        /// Those who say something else online than what was written down, the latest first.
        Differs = "differs",
    }
}

impl Which {
    /// What a row of the list has, as the index begins.
    const fn condition(self) -> &'static str {
        match self {
            Self::Calls => "r.waiting = 1",
            Self::Again => "r.again = 1",
            Self::Dissatisfied => "r.result = 'dissatisfied'",
            Self::NotReached => "r.result = 'not_reached'",
            Self::Refused => "r.result = 'refused'",
            Self::Differs => "r.differs = 1",
        }
    }

    /// Whether the earliest comes first.
    const fn is_waiting(self) -> bool {
        matches!(self, Self::Calls | Self::Again)
    }
}

/// Where a page of a list begins: after this time and case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The time of the last row shown.
    pub at: DateTime<Utc>,
    /// Its case.
    pub case: Uuid,
}

/// One page of a list; of these units, or of all. One index serves each list in its order.
pub async fn list(
    conn: &mut Conn,
    units: Option<&[Uuid]>,
    which: Which,
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Listed>, StorageError> {
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("");
        push_list(&mut query, units, which, after, limit);
        query.build_query_as().fetch_all(c).await
    })?)
}

/// How the engine means to run a list, for the test that an index serves it.
#[cfg(test)]
pub async fn explain(
    conn: &mut Conn,
    which: Which,
    after: Option<Cursor>,
) -> Result<String, StorageError> {
    let plan: Vec<String> = match conn.link() {
        super::engine::Link::Sqlite(c) => {
            let mut query = QueryBuilder::new("explain query plan ");
            push_list(&mut query, None, which, after, 50);
            let rows = query
                .build_query_as::<(i64, i64, i64, String)>()
                .fetch_all(c)
                .await?;
            rows.into_iter().map(|row| row.3).collect()
        }
        super::engine::Link::Postgres(c) => {
            let mut query = QueryBuilder::new("explain ");
            push_list(&mut query, None, which, after, 50);
            query.build_query_scalar().fetch_all(c).await?
        }
    };
    Ok(plan.join("\n"))
}

fn push_list<D: ListEngine>(
    query: &mut QueryBuilder<D>,
    units: Option<&[Uuid]>,
    which: Which,
    after: Option<Cursor>,
    limit: i64,
) where
    for<'q> Uuid: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> i64: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> DateTime<Utc>: sqlx::Encode<'q, D> + sqlx::Type<D>,
{
    query.push(
        "select r.case_id, c.number, c.summary, c.severity, c.state, r.unit_id, r.replied_at, r.waiting, r.at, r.calls, r.last, r.result, r.differs
         from revisits r join cases c on c.id = r.case_id where ",
    );
    query.push(which.condition());
    let forward = which.is_waiting();
    if let Some(Cursor { at, case }) = after {
        query.push(match forward {
            true => " and (r.at, r.case_id) > (",
            false => " and (r.at, r.case_id) < (",
        });
        query.push_bind(at).push(", ").push_bind(case).push(")");
    }
    if let Some(units) = units {
        query.push(" and r.unit_id in (");
        let mut list = query.separated(", ");
        for unit in units {
            list.push_bind(*unit);
        }
        query.push(")");
    }
    query.push(match forward {
        true => " order by r.at, r.case_id limit ",
        false => " order by r.at desc, r.case_id desc limit ",
    });
    query.push_bind(limit);
}

/// The replies of a case, oldest first.
pub async fn of_case(conn: &mut Conn, case: Uuid) -> Result<Vec<RevisitRow>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from revisits where case_id = $1 order by number")
        .bind(case).fetch_all(c).await)?,
    )
}

/// The replies of a range of cases, for checks of the whole house.
pub async fn of_range(
    conn: &mut Conn,
    after: Uuid,
    up_to: Uuid,
) -> Result<Vec<RevisitRow>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from revisits where case_id > $1 and case_id <= $2 order by case_id, number")
        .bind(after).bind(up_to).fetch_all(c).await)?)
}

/// Makes the rows those that follow from the events; `before` is what is there.
pub async fn replace(
    tx: &mut Tx,
    before: &[RevisitRow],
    after: &[RevisitRow],
) -> Result<(), StorageError> {
    for row in after {
        match before.iter().find(|before| before.number == row.number) {
            Some(before) if before == row => {}
            Some(before) => {
                bulk::update(tx, &RevisitRow::TABLE, &before.row(), row.row()).await?;
            }
            None => bulk::insert(tx, &RevisitRow::TABLE, vec![row.row()]).await?,
        }
    }
    let left = |row: &&RevisitRow| !after.iter().any(|after| after.number == row.number);
    for row in before.iter().filter(left) {
        on!(tx, c => sqlx::query("delete from revisits where case_id = $1 and number = $2")
            .bind(row.case_id).bind(row.number).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Takes the rows of a case away, where they cannot be read.
pub async fn clear(tx: &mut Tx, case: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from revisits where case_id = $1").bind(case).execute(c).await.map(drop))?;
    Ok(())
}
