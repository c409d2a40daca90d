//! The public figures: how many cases each department has and where they stand.
//! Must not count over the table of cases; the counts are kept.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::App;
use crate::domain::State;
use crate::domain::case::{Closing, FirstRating};
use crate::error::Result;
use crate::storage::counts;

/// One department's figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The department; nil in the total.
    pub unit: Uuid,
    /// Every case.
    pub total: i64,
    /// Cases that are owed an answer.
    pub open: i64,
    /// Cases with a reply that has not been rated.
    pub replied: i64,
    /// Closed: the resident said that it is solved.
    pub confirmed: i64,
    /// Not solved at the first handling, as residents rated it, wherever the cases lie now.
    pub again: i64,
    /// Solved at the first handling, as residents rated it.
    pub at_once: i64,
    /// Closed: nobody answered. Never counted as satisfied (Q2).
    pub no_answer: i64,
    /// Not accepted, withdrawn, merged or transferred.
    pub other: i64,
}

impl Figures {
    /// Of the cases that residents rated, how many percent were solved at the first handling. An
    /// unrated case counts on neither side (Q2); `None` while nothing was rated.
    pub fn solved_at_once(&self) -> Option<i64> {
        let rated = self.at_once + self.again;
        (rated > 0).then(|| self.at_once * 100 / rated)
    }

    fn add(&mut self, count: &counts::Count) {
        let cases = count.cases;
        self.total += cases;
        let place = match (count.state, count.closing) {
            (state, _) if state.is_open() => &mut self.open,
            (State::Replied, _) => &mut self.replied,
            (State::Closed, Some(Closing::Confirmed)) => &mut self.confirmed,
            (State::Closed, _) => &mut self.no_answer,
            _ => &mut self.other,
        };
        *place += cases;
    }

    fn add_rating(&mut self, count: &counts::RatingCount) {
        match count.rating {
            FirstRating::Solved => self.at_once += count.cases,
            FirstRating::Again => self.again += count.cases,
        }
    }
}

/// The figures of the whole portal, then of each department with cases, most cases first.
pub async fn read(app: &App) -> Result<(Figures, Vec<Figures>)> {
    let mut conn = app.db.read().await?;
    let counts = counts::all(&mut conn).await?;
    let ratings = counts::ratings(&mut conn).await?;
    drop(conn);
    let directory = app.directory();
    let mut total = Figures::default();
    let mut departments: BTreeMap<Uuid, Figures> = BTreeMap::new();
    let mut of = |unit: Uuid, add: &dyn Fn(&mut Figures)| {
        add(&mut total);
        if let Some(department) = directory.department_of(unit) {
            let figures = departments.entry(department.id).or_default();
            figures.unit = department.id;
            add(figures);
        }
    };
    for count in &counts {
        of(count.unit_id, &|figures| figures.add(count));
    }
    for count in &ratings {
        of(count.unit_id, &|figures| figures.add_rating(count));
    }
    let mut departments: Vec<Figures> = departments.into_values().collect();
    departments.sort_by_key(|figures| (-figures.total, figures.unit));
    Ok((total, departments))
}
