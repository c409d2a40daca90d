//! The violations on record, as a list: one row for each, which follows from the events of its case.
//! Must not hold what was written or names; those are in the events.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};
use crate::domain::violations::{Penalty, Stage, Violation};

row! {
    /// A violation as the list tells it. See [`Offence`](crate::domain::violations::Offence).
    pub struct ViolationRow in "violations" by ["case_id", "number"] {
        /// Which case.
        case_id: Uuid,
        /// Counts the case's violations from 1.
        number: i64,
        /// What was done.
        kind: Violation,
        /// Where it stands.
        stage: Stage,
        /// What is proposed, or was.
        penalty: Option<Penalty>,
        /// The unit that answers for it.
        unit_id: Uuid,
        /// The person, where it was one.
        person_id: Option<Uuid>,
        /// When it was put on record.
        recorded_at: DateTime<Utc>,
        /// When it was decided last.
        decided_at: Option<DateTime<Utc>>,
    }
}

/// The violations of a case, oldest first.
pub async fn of_case(conn: &mut Conn, case: Uuid) -> Result<Vec<ViolationRow>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from violations where case_id = $1 order by number").bind(case).fetch_all(c).await)?,
    )
}

/// The violations of a range of cases, for checks of the whole house.
pub async fn of_range(
    conn: &mut Conn,
    after: Uuid,
    up_to: Uuid,
) -> Result<Vec<ViolationRow>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from violations where case_id > $1 and case_id <= $2 order by case_id, number")
        .bind(after).bind(up_to).fetch_all(c).await)?)
}

/// Makes the rows those that follow from the events; `before` is what is there.
pub async fn replace(
    tx: &mut Tx,
    before: &[ViolationRow],
    after: &[ViolationRow],
) -> Result<(), StorageError> {
    for row in after {
        match before.iter().find(|before| before.number == row.number) {
            Some(before) => {
                bulk::update(tx, &ViolationRow::TABLE, &before.row(), row.row()).await?;
            }
            None => bulk::insert(tx, &ViolationRow::TABLE, vec![row.row()]).await?,
        }
    }
    let left = |row: &&ViolationRow| !after.iter().any(|after| after.number == row.number);
    for row in before.iter().filter(left) {
        on!(tx, c => sqlx::query("delete from violations where case_id = $1 and number = $2")
            .bind(row.case_id).bind(row.number).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Takes the rows of a case away, where they cannot be read.
pub async fn clear(tx: &mut Tx, case: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from violations where case_id = $1").bind(case).execute(c).await.map(drop))?;
    Ok(())
}

/// Where a page of the list begins: after this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// See [`ViolationRow::recorded_at`].
    pub at: DateTime<Utc>,
    /// See [`ViolationRow::case_id`].
    pub case: Uuid,
    /// See [`ViolationRow::number`].
    pub number: i64,
}

/// One page of the list, the newest first: of these units, or of all; at this stage, or any.
pub async fn page(
    conn: &mut Conn,
    units: Option<&[Uuid]>,
    stage: Option<Stage>,
    after: Option<Place>,
    limit: i64,
) -> Result<Vec<ViolationRow>, StorageError> {
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select * from violations where 1 = 1");
        if let Some(units) = units {
            query.push(" and unit_id in (");
            let mut list = query.separated(", ");
            for unit in units {
                list.push_bind(*unit);
            }
            query.push(")");
        }
        if let Some(stage) = stage {
            query.push(" and stage = ").push_bind(stage.as_str());
        }
        if let Some(after) = after {
            query.push(" and (recorded_at, case_id, number) < (").push_bind(after.at).push(", ").push_bind(after.case)
                .push(", ").push_bind(after.number).push(")");
        }
        query.push(" order by recorded_at desc, case_id desc, number desc limit ").push_bind(limit);
        query.build_query_as().fetch_all(c).await
    })?)
}
