//! How many cases each unit has in each state, and how the first ratings of its replies came out:
//! kept in the transaction that changes a case, never counted over the table.
//! Must not be written by anything but `cases`.

use uuid::Uuid;

use super::cases::Case;
use super::{Conn, StorageError, Tx};
use crate::domain::State;
use crate::domain::case::FirstRating;

/// A kept count of cases.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Count {
    /// The unit.
    pub unit_id: Uuid,
    /// The state.
    #[sqlx(try_from = "String")]
    pub state: State,
    /// How the cases were closed; empty while they are not.
    pub closing: String,
    /// How many.
    pub cases: i64,
}

/// A kept count of first ratings.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RatingCount {
    /// The unit that had replied.
    pub unit_id: Uuid,
    /// How they came out.
    #[sqlx(try_from = "String")]
    pub rating: FirstRating,
    /// How many.
    pub cases: i64,
}

/// Every count of cases that is not zero.
pub async fn all(conn: &mut Conn) -> Result<Vec<Count>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select unit_id, state, closing, cases from case_counts where cases <> 0").fetch_all(c).await)?,
    )
}

/// Every count of first ratings.
pub async fn ratings(conn: &mut Conn) -> Result<Vec<RatingCount>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select unit_id, rating, cases from rating_counts").fetch_all(c).await)?,
    )
}

/// What a case is counted under.
fn place(case: &Case) -> (Uuid, State, &str) {
    (case.unit_id, case.state, &case.closing)
}

/// Counts a new case.
pub(super) async fn enter(tx: &mut Tx, case: &Case) -> Result<(), StorageError> {
    add(tx, case, 1).await
}

/// Counts a changed case in its new place, and its first rating.
pub(super) async fn shift(tx: &mut Tx, before: &Case, case: &Case) -> Result<(), StorageError> {
    if place(before) != place(case) {
        // Everybody locks the two rows in the same order, so that opposite moves never wait for
        // each other on PostgreSQL.
        let mut moves = [(before, -1), (case, 1)];
        moves.sort_by_key(|(case, _)| place(case));
        for (case, by) in moves {
            add(tx, case, by).await?;
        }
    }
    match case.first_rated_unit_id {
        Some(unit) if before.first_rated_unit_id.is_none() => {
            add_rating(tx, unit, &case.first_rating).await
        }
        _ => Ok(()),
    }
}

async fn add(tx: &mut Tx, case: &Case, by: i64) -> Result<(), StorageError> {
    let (unit, state, closing) = place(case);
    on!(tx, c => sqlx::query(
        "insert into case_counts (unit_id, state, closing, cases) values ($1, $2, $3, $4)
         on conflict (unit_id, state, closing) do update set cases = case_counts.cases + excluded.cases")
        .bind(unit).bind(state.as_str()).bind(closing).bind(by).execute(c).await.map(drop))?;
    Ok(())
}

async fn add_rating(tx: &mut Tx, unit: Uuid, rating: &str) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "insert into rating_counts (unit_id, rating, cases) values ($1, $2, 1)
         on conflict (unit_id, rating) do update set cases = rating_counts.cases + 1")
        .bind(unit).bind(rating).execute(c).await.map(drop))?;
    Ok(())
}

/// Counts everything anew, after cases were written in bulk.
pub async fn recount(tx: &mut Tx) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from case_counts").execute(c).await.map(drop))?;
    on!(tx, c => sqlx::query(
        "insert into case_counts (unit_id, state, closing, cases)
         select unit_id, state, closing, cast(count(*) as bigint) from cases group by 1, 2, 3")
        .execute(c).await.map(drop))?;
    on!(tx, c => sqlx::query("delete from rating_counts").execute(c).await.map(drop))?;
    on!(tx, c => sqlx::query(
        "insert into rating_counts (unit_id, rating, cases)
         select first_rated_unit_id, first_rating, cast(count(*) as bigint) from cases
         where first_rated_unit_id is not null group by 1, 2")
        .execute(c).await.map(drop))?;
    Ok(())
}
