//! How many cases each unit has in each state, and how the first ratings of its replies came out:
//! kept in the transaction that changes a case, never counted over the table.
//! Must not be written by anything but `cases`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::cases::Case;
use super::rows::row;
use super::{Conn, Engine, StorageError, Tx};
use crate::domain::State;
use crate::domain::case::{Closing, FirstRating};

row! {
    /// A kept count of cases.
    pub struct Count in "case_counts" by ["unit_id", "state", "closing"] {
        /// The unit.
        unit_id: Uuid,
        /// The state.
        state: State,
        /// How the cases were closed.
        closing: Option<Closing>,
        /// How many.
        cases: i64,
    }
}

row! {
    /// A kept count of first ratings.
    pub struct RatingCount in "rating_counts" by ["unit_id", "rating"] {
        /// The unit that had replied.
        unit_id: Uuid,
        /// How they came out.
        rating: FirstRating,
        /// How many.
        cases: i64,
    }
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

/// Counts of cases by where they stand, and of first ratings by whose reply they rated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    cases: BTreeMap<(Uuid, State, Option<Closing>), i64>,
    ratings: BTreeMap<(Uuid, FirstRating), i64>,
}

impl Totals {
    /// Counts a case.
    pub fn add(&mut self, case: &Case) {
        self.place(case, 1);
        if let (Some(unit), Some(rating)) = (case.first_rated_unit_id, case.first_rating) {
            *self.ratings.entry((unit, rating)).or_default() += 1;
        }
    }

    /// Takes other counts in.
    pub fn merge(&mut self, other: Self) {
        for (place, cases) in other.cases {
            *self.cases.entry(place).or_default() += cases;
        }
        for (place, cases) in other.ratings {
            *self.ratings.entry(place).or_default() += cases;
        }
    }

    fn place(&mut self, case: &Case, by: i64) {
        let place = (case.unit_id, case.state, case.closing);
        *self.cases.entry(place).or_default() += by;
    }

    /// The counts as they are kept.
    pub async fn kept(conn: &mut Conn) -> Result<Self, StorageError> {
        let cases = all(conn).await?;
        let ratings = ratings(conn).await?;
        Ok(Self {
            cases: cases
                .into_iter()
                .map(|one| ((one.unit_id, one.state, one.closing), one.cases))
                .collect(),
            ratings: ratings
                .into_iter()
                .map(|one| ((one.unit_id, one.rating), one.cases))
                .collect(),
        })
    }
}

/// Changes of counts that a transaction owes.
#[derive(Debug, Default)]
pub(super) struct Moves(Totals);

impl Moves {
    /// Notes a new case.
    pub(super) fn enter(&mut self, case: &Case) {
        self.0.place(case, 1);
    }

    /// Notes a changed case in its new place, and its first rating, which the resident's own word may
    /// have put in the place of another one.
    pub(super) fn shift(&mut self, before: &Case, case: &Case) {
        self.0.place(before, -1);
        self.0.place(case, 1);
        let rated = |case: &Case| case.first_rated_unit_id.zip(case.first_rating);
        let (was, is) = (rated(before), rated(case));
        if was != is {
            for (rating, by) in [(was, -1), (is, 1)] {
                if let Some(rating) = rating {
                    *self.0.ratings.entry(rating).or_default() += by;
                }
            }
        }
    }

    /// Writes them.
    pub(super) async fn write(&mut self, conn: &mut Conn) -> Result<(), StorageError> {
        let Totals { cases, ratings } = std::mem::take(&mut self.0);
        for ((unit, state, closing), by) in cases {
            if by == 0 {
                continue;
            }
            on!(conn, c => sqlx::query(
                "insert into case_counts (unit_id, state, closing, cases) values ($1, $2, $3, $4)
                 on conflict (unit_id, state, closing) do update set cases = case_counts.cases + excluded.cases")
                .bind(unit).bind(state.as_str()).bind(closing.map_or("", Closing::as_str)).bind(by).execute(c).await.map(drop))?;
        }
        for ((unit, rating), by) in ratings {
            on!(conn, c => sqlx::query(
                "insert into rating_counts (unit_id, rating, cases) values ($1, $2, $3)
                 on conflict (unit_id, rating) do update set cases = rating_counts.cases + excluded.cases")
                .bind(unit).bind(rating.as_str()).bind(by).execute(c).await.map(drop))?;
        }
        Ok(())
    }
}

/// Counts everything anew, after cases were written in bulk or mended. Whoever acts meanwhile waits.
pub async fn recount(tx: &mut Tx) -> Result<(), StorageError> {
    if tx.engine() == Engine::Postgres {
        on!(tx, c => sqlx::query("lock table case_counts, rating_counts in exclusive mode").execute(c).await.map(drop))?;
    }
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
