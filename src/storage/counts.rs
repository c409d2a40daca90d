//! How many cases each unit has in each state, and how the first ratings of its replies came out:
//! kept in the transaction that changes a case, never counted over the table.
//! Must not be written by anything but `cases`.

use std::collections::BTreeMap;

use sqlx::QueryBuilder;
use uuid::Uuid;

use super::cases::Case;
use super::rows::{self, row};
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

row! {
    /// A kept count of cases by what, where and when (C8).
    pub struct FilingCount in "filings" by ["category_id", "day", "area"] {
        /// 事项分类
        category_id: Uuid,
        /// The day, counted from 1970.
        day: i64,
        /// The place; empty where none could be made out.
        area: String,
        /// How many.
        cases: i64,
    }
}

/// The counts of a category from one day to another.
pub async fn filings(
    conn: &mut Conn,
    category: Uuid,
    from: i64,
    to: i64,
) -> Result<Vec<FilingCount>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select category_id, day, area, cases from filings where category_id = $1 and day >= $2 and day <= $3")
        .bind(category).bind(from).bind(to).fetch_all(c).await)?)
}

/// Categories and days with so many cases, in the order of the days: where a surge can be, for looking back.
pub async fn full_days(conn: &mut Conn, least: i64) -> Result<Vec<(Uuid, i64)>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select category_id, day from filings group by category_id, day having sum(cases) >= $1 order by day, category_id")
        .bind(least).fetch_all(c).await)?)
}

/// Every count of cases that is not zero.
pub async fn all(conn: &mut Conn) -> Result<Vec<Count>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select unit_id, state, closing, cases from case_counts where cases <> 0").fetch_all(c).await)?,
    )
}

/// How many cases of some units, or of all, are in each state that has any.
pub async fn by_state(
    conn: &mut Conn,
    units: Option<&[Uuid]>,
) -> Result<Vec<(State, i64)>, StorageError> {
    let counts: Vec<(String, i64)> = on!(conn, c => {
        let mut query = QueryBuilder::new("select state, cast(sum(cases) as bigint) from case_counts");
        if let Some(units) = units {
            query.push(" where unit_id in (");
            let mut list = query.separated(", ");
            for unit in units {
                list.push_bind(*unit);
            }
            query.push(")");
        }
        query.push(" group by state having sum(cases) <> 0");
        query.build_query_as().fetch_all(c).await
    })?;
    let known = counts
        .into_iter()
        .map(|(state, cases)| Ok((rows::load(state, "state")?, cases)));
    known.collect()
}

/// Every count of first ratings.
pub async fn ratings(conn: &mut Conn) -> Result<Vec<RatingCount>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select unit_id, rating, cases from rating_counts where cases <> 0").fetch_all(c).await)?,
    )
}

/// Counts of cases by where they stand, and of first ratings by whose reply they rated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    cases: BTreeMap<(Uuid, State, Option<Closing>), i64>,
    ratings: BTreeMap<(Uuid, FirstRating), i64>,
    filings: BTreeMap<(Uuid, i64, String), i64>,
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
        for (place, cases) in other.filings {
            *self.filings.entry(place).or_default() += cases;
        }
    }

    fn place(&mut self, case: &Case, by: i64) {
        let place = (case.unit_id, case.state, case.closing);
        *self.cases.entry(place).or_default() += by;
        let filed = (case.category_id, case.filed_day, case.area.clone());
        *self.filings.entry(filed).or_default() += by;
    }

    /// The counts as they are kept.
    pub async fn kept(conn: &mut Conn) -> Result<Self, StorageError> {
        let cases = all(conn).await?;
        let ratings = ratings(conn).await?;
        let filings: Vec<FilingCount> = on!(conn, c => sqlx::query_as(
            "select category_id, day, area, cases from filings where cases <> 0").fetch_all(c).await)?;
        Ok(Self {
            filings: filings
                .into_iter()
                .map(|one| ((one.category_id, one.day, one.area), one.cases))
                .collect(),
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
        let Totals {
            cases,
            ratings,
            filings,
        } = std::mem::take(&mut self.0);
        for ((unit, state, closing), by) in cases {
            if by == 0 {
                continue;
            }
            on!(conn, c => sqlx::query(
                "insert into case_counts (unit_id, state, closing, cases) values ($1, $2, $3, $4)
                 on conflict (unit_id, state, closing) do update set cases = case_counts.cases + excluded.cases")
                .bind(unit).bind(state.as_str()).bind(closing.map_or("", Closing::as_str)).bind(by).execute(c).await.map(drop))?;
        }
        for ((category, day, area), by) in filings {
            if by == 0 {
                continue;
            }
            on!(conn, c => sqlx::query(
                "insert into filings (category_id, day, area, cases) values ($1, $2, $3, $4)
                 on conflict (category_id, day, area) do update set cases = filings.cases + excluded.cases")
                .bind(category).bind(day).bind(&area).bind(by).execute(c).await.map(drop))?;
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
        on!(tx, c => sqlx::query("lock table case_counts, rating_counts, filings in exclusive mode").execute(c).await.map(drop))?;
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
    on!(tx, c => sqlx::query("delete from filings").execute(c).await.map(drop))?;
    on!(tx, c => sqlx::query(
        "insert into filings (category_id, day, area, cases)
         select category_id, filed_day, area, cast(count(*) as bigint) from cases group by 1, 2, 3")
        .execute(c).await.map(drop))?;
    Ok(())
}
