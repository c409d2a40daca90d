//! How many cases each unit has in each state, and how the first ratings of its replies came out:
//! kept in the transaction that changes a case, never counted over the table.
//! Must not be written by anything but `cases`.

use std::collections::BTreeMap;

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

/// Changes of counts that a transaction owes.
#[derive(Debug, Default)]
pub(super) struct Moves {
    cases: BTreeMap<(Uuid, State, String), i64>,
    ratings: BTreeMap<(Uuid, String), i64>,
}

impl Moves {
    fn add(&mut self, case: &Case, by: i64) {
        let place = (case.unit_id, case.state, case.closing.clone());
        *self.cases.entry(place).or_default() += by;
    }

    /// Notes a new case.
    pub(super) fn enter(&mut self, case: &Case) {
        self.add(case, 1);
    }

    /// Notes a changed case in its new place, and its first rating.
    pub(super) fn shift(&mut self, before: &Case, case: &Case) {
        self.add(before, -1);
        self.add(case, 1);
        if let (None, Some(unit)) = (before.first_rated_unit_id, case.first_rated_unit_id) {
            let place = (unit, case.first_rating.clone());
            *self.ratings.entry(place).or_default() += 1;
        }
    }

    /// Writes them.
    pub(super) async fn write(&mut self, conn: &mut Conn) -> Result<(), StorageError> {
        for ((unit, state, closing), by) in std::mem::take(&mut self.cases) {
            if by == 0 {
                continue;
            }
            on!(conn, c => sqlx::query(
                "insert into case_counts (unit_id, state, closing, cases) values ($1, $2, $3, $4)
                 on conflict (unit_id, state, closing) do update set cases = case_counts.cases + excluded.cases")
                .bind(unit).bind(state.as_str()).bind(closing).bind(by).execute(c).await.map(drop))?;
        }
        for ((unit, rating), by) in std::mem::take(&mut self.ratings) {
            on!(conn, c => sqlx::query(
                "insert into rating_counts (unit_id, rating, cases) values ($1, $2, $3)
                 on conflict (unit_id, rating) do update set cases = rating_counts.cases + excluded.cases")
                .bind(unit).bind(rating).bind(by).execute(c).await.map(drop))?;
        }
        Ok(())
    }
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
