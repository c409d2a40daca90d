//! The public figures: how many cases each department has and where they stand.
//! Must not count over the table of cases; the counts are kept.

use uuid::Uuid;

use super::App;
use crate::domain::State;
use crate::domain::case::Closing;
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
    /// Handled again because the resident was not satisfied, wherever they stand now.
    pub again: i64,
    /// Closed by the resident at the first handling.
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
        if count.again == 1 {
            self.again += cases;
        } else if count.closing == Closing::Confirmed.as_str() {
            self.at_once += cases;
        }
        let place = match (count.state, count.closing.as_str()) {
            (state, _) if state.is_open() => &mut self.open,
            (State::Replied, _) => &mut self.replied,
            (State::Closed, "confirmed") => &mut self.confirmed,
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
        total.add(&count);
        let Some(unit) = directory.department_of(count.unit_id).map(|unit| unit.id) else {
            continue;
        };
        let place = departments
            .iter()
            .position(|figures| figures.unit == unit)
            .unwrap_or_else(|| {
                departments.push(Figures {
                    unit,
                    ..Figures::default()
                });
                departments.len() - 1
            });
        departments[place].add(&count);
    }
    departments.sort_by_key(|figures| (-figures.total, figures.unit));
    Ok((total, departments))
}
