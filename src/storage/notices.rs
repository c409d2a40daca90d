//! The notices of all cases as a register: one row for each, which follows from the events.
//! Must not hold their texts; those are in the events.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};
use crate::domain::notices::{NoticeState, Paper};

row! {
    /// A notice as the register tells it. See [`Notice`](crate::domain::notices::Notice).
    pub struct NoticeRow in "notices" by ["case_id", "number"] {
        /// Which case.
        case_id: Uuid,
        /// Counts the case's notices from 1.
        number: i64,
        /// Which paper.
        paper: Paper,
        /// Where it stands.
        state: NoticeState,
        /// The unit that it goes to; of a letter, whose case it was.
        unit_id: Uuid,
        /// The year whose numbers it counts in; 0 before it is issued.
        year: i64,
        /// Its number in that year; 0 before it is issued.
        serial: i64,
        /// Of a fine, how much, in yuan.
        amount: i64,
        /// When it was issued, or drafted before that.
        at: DateTime<Utc>,
        /// When the unit signed for it.
        signed_at: Option<DateTime<Utc>>,
        /// When the fine was paid.
        paid_at: Option<DateTime<Utc>>,
        /// Whether that was after its time.
        was_late: bool,
        /// When it has to be signed for or paid; [`super::never`] when no such clock runs.
        due_at: DateTime<Utc>,
    }
}

/// The notices of a case, oldest first.
pub async fn of_case(conn: &mut Conn, case: Uuid) -> Result<Vec<NoticeRow>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from notices where case_id = $1 order by number").bind(case).fetch_all(c).await)?,
    )
}

/// The units that notices of a case went to.
pub async fn addressed(conn: &mut Conn, case: Uuid) -> Result<Vec<Uuid>, StorageError> {
    Ok(on!(conn, c => sqlx::query_scalar(
        "select unit_id from notices where case_id = $1 and serial > 0 and paper in ('rectification', 'second_handling', 'fine')")
        .bind(case).fetch_all(c).await)?)
}

/// The notices of a range of cases, for checks of the whole house.
pub async fn of_range(
    conn: &mut Conn,
    after: Uuid,
    up_to: Uuid,
) -> Result<Vec<NoticeRow>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from notices where case_id > $1 and case_id <= $2 order by case_id, number")
        .bind(after).bind(up_to).fetch_all(c).await)?)
}

/// Makes the rows those that follow from the events; `before` is what is there.
pub async fn replace(
    tx: &mut Tx,
    before: &[NoticeRow],
    after: &[NoticeRow],
) -> Result<(), StorageError> {
    for row in after {
        match before.iter().find(|before| before.number == row.number) {
            Some(before) => {
                bulk::update(tx, &NoticeRow::TABLE, &before.row(), row.row()).await?;
            }
            None => bulk::insert(tx, &NoticeRow::TABLE, vec![row.row()]).await?,
        }
    }
    let left = |row: &&NoticeRow| !after.iter().any(|after| after.number == row.number);
    for row in before.iter().filter(left) {
        on!(tx, c => sqlx::query("delete from notices where case_id = $1 and number = $2")
            .bind(row.case_id).bind(row.number).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Takes the rows of a case away, where they cannot be read.
pub async fn clear(tx: &mut Tx, case: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from notices where case_id = $1").bind(case).execute(c).await.map(drop))?;
    Ok(())
}

/// Series whose numbers are not exactly those that were given, from 1 without a gap: the paper and the
/// year.
pub async fn with_gaps(conn: &mut Conn) -> Result<Vec<(String, i64)>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select paper, year from notices where serial > 0 group by paper, year
         having count(*) <> max(serial) or max(serial) <> coalesce(
            (select last from series where name = 'notice/' || paper || '/' || cast(year as text)), 0)
         order by paper, year")
        .fetch_all(c).await)?)
}

/// Which notices a register shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Those of these units; of all where there are none.
    pub units: Option<Vec<Uuid>>,
    /// Only this paper.
    pub paper: Option<Paper>,
    /// Only in this state.
    pub state: Option<NoticeState>,
    /// Only from this moment on.
    pub from: Option<DateTime<Utc>>,
    /// Only before this moment.
    pub before: Option<DateTime<Utc>>,
}

/// Where a page of the register begins: after this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// See [`NoticeRow::at`].
    pub at: DateTime<Utc>,
    /// See [`NoticeRow::case_id`].
    pub case: Uuid,
    /// See [`NoticeRow::number`].
    pub number: i64,
}

/// A row of the register.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Listed {
    /// Which case.
    pub case_id: Uuid,
    /// The case number.
    pub case_number: String,
    /// Counts the case's notices from 1.
    pub number: i64,
    /// Which paper.
    #[sqlx(try_from = "String")]
    pub paper: Paper,
    /// Where it stands.
    #[sqlx(try_from = "String")]
    pub state: NoticeState,
    /// The unit that it goes to.
    pub unit_id: Uuid,
    /// The year whose numbers it counts in.
    pub year: i64,
    /// Its number in that year.
    pub serial: i64,
    /// Of a fine, how much, in yuan.
    pub amount: i64,
    /// When it was issued, or drafted before that.
    pub at: DateTime<Utc>,
    /// When the unit signed for it.
    pub signed_at: Option<DateTime<Utc>>,
    /// When the fine was paid.
    pub paid_at: Option<DateTime<Utc>>,
    /// 1 where that was after its time.
    pub was_late: i64,
    /// When it has to be signed for or paid.
    pub due_at: DateTime<Utc>,
}

/// One page of the register, the newest first.
pub async fn page(
    conn: &mut Conn,
    filter: &Filter,
    after: Option<Place>,
    limit: i64,
) -> Result<Vec<Listed>, StorageError> {
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new(
            "select n.case_id, k.number as case_number, n.number, n.paper, n.state, n.unit_id, n.year, n.serial, n.amount,
                    n.at, n.signed_at, n.paid_at, n.was_late, n.due_at
             from notices n join cases k on k.id = n.case_id where 1 = 1");
        if let Some(units) = &filter.units {
            query.push(" and n.unit_id in (");
            let mut list = query.separated(", ");
            for unit in units {
                list.push_bind(*unit);
            }
            query.push(")");
        }
        if let Some(paper) = filter.paper {
            query.push(" and n.paper = ").push_bind(paper.as_str());
        }
        if let Some(state) = filter.state {
            query.push(" and n.state = ").push_bind(state.as_str());
        }
        if let Some(from) = filter.from {
            query.push(" and n.at >= ").push_bind(from);
        }
        if let Some(before) = filter.before {
            query.push(" and n.at < ").push_bind(before);
        }
        if let Some(after) = after {
            query.push(" and (n.at, n.case_id, n.number) < (").push_bind(after.at).push(", ").push_bind(after.case)
                .push(", ").push_bind(after.number).push(")");
        }
        query.push(" order by n.at desc, n.case_id desc, n.number desc limit ").push_bind(limit);
        query.build_query_as().fetch_all(c).await
    })?)
}
