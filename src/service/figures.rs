//! The public figures: how many cases each department has and where they stand.
//! Must not count over the table of cases; the counts are kept.

use uuid::Uuid;

use super::App;
use crate::domain::State;
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
    /// Closed: the resident disagreed.
    pub disputed: i64,
    /// Closed: nobody answered. Never counted as satisfied (Q2).
    pub no_answer: i64,
    /// Not accepted, withdrawn, merged or transferred.
    pub other: i64,
}

impl Figures {
    fn add(&mut self, state: State, closing: &str, cases: i64) {
        self.total += cases;
        let place = match (state, closing) {
            (state, _) if state.is_open() => &mut self.open,
            (State::Replied, _) => &mut self.replied,
            (State::Closed, "confirmed") => &mut self.confirmed,
            (State::Closed, "disputed") => &mut self.disputed,
            (State::Closed, _) => &mut self.no_answer,
            _ => &mut self.other,
        };
        *place += cases;
    }
}

/// The figures of the whole portal, then of each department with cases, most cases first.
pub async fn read(app: &App) -> Result<(Figures, Vec<Figures>)> {
    let counts = counts::all(&mut app.db.read().await?).await?;
    let directory = app.directory();
    let mut total = Figures::default();
    let mut departments: Vec<Figures> = Vec::new();
    for count in counts {
        total.add(count.state, &count.closing, count.cases);
        let Some(unit) = directory.department_of(count.unit_id).map(|unit| unit.id) else { continue };
        let place = departments.iter().position(|figures| figures.unit == unit).unwrap_or_else(|| {
            departments.push(Figures { unit, ..Figures::default() });
            departments.len() - 1
        });
        departments[place].add(count.state, &count.closing, count.cases);
    }
    departments.sort_by_key(|figures| (-figures.total, figures.unit));
    Ok((total, departments))
}
