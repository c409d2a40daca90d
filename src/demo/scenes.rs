//! Cases of the demo that show what seldom happens, played step by step through the real actions.
//! Must not hold words, which are in the pack, nor take a way around the rules.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, Utc};
use serde::Deserialize;
use uuid::Uuid;

use super::QUERY_CODE;
use crate::auth::sign_in;
use crate::clock::Clock;
use crate::config::{Data, Limits};
use crate::domain::calendar::Calendar;
use crate::domain::{Action, Kind, Lang};
use crate::error::{Error, Result};
use crate::forms::acting::Filled;
use crate::forms::filing::{self as form, Answers, Identity};
use crate::packs::LINJIANG;
use crate::service::app::open_secret;
use crate::service::case_file::Who;
use crate::service::{App, acting, filing};
use crate::storage::{Db, people};

/// All scenes of the pack.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenes {
    scenes: Vec<Scene>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scene {
    /// What it shows.
    about: String,
    /// So many days before the day of the demo it begins.
    days: i64,
    cases: Vec<Opening>,
    steps: Vec<Step>,
}

/// What a resident brings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Opening {
    category: String,
    what: String,
    place: String,
    wish: String,
    name: String,
    phone: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    /// An account of the demo, or `resident`.
    by: String,
    does: Action,
    /// Working minutes after the step before.
    after: i64,
    /// Whose step it is, counted from 1.
    #[serde(default = "first")]
    case: usize,
    #[serde(default)]
    fields: BTreeMap<String, String>,
}

const fn first() -> usize {
    1
}

/// Plays every scene until the day of the demo; gives how many cases there are in them.
pub async fn play(db: &Db, data: &Data, until: DateTime<Utc>) -> Result<usize> {
    let scenes: Scenes = LINJIANG
        .read("demo/scenes.toml")
        .map_err(|error| Error::Internal(error.to_string()))?;
    let clock = Clock::fixed(until);
    let limits = Limits {
        actions_per_case: i64::MAX,
        ..Limits::default()
    };
    let secret = open_secret(data)?;
    let app = App::new(db.clone(), clock, secret, &data.data_dir, limits).await?;
    let mut played = 0;
    for scene in &scenes.scenes {
        played += Play::new(&app, scene, until).go().await?;
    }
    Ok(played)
}

/// One scene while it is played.
struct Play<'a> {
    app: &'a App,
    scene: &'a Scene,
    until: DateTime<Utc>,
    calendar: &'static Calendar,
    at: DateTime<Utc>,
    numbers: Vec<String>,
}

impl<'a> Play<'a> {
    fn new(app: &'a App, scene: &'a Scene, until: DateTime<Utc>) -> Self {
        let calendar = Calendar::mainland_china();
        // A scene of the day itself began an hour ago, whenever that is.
        let begun = match scene.days {
            0 => until - Duration::hours(1),
            days => calendar.add_working_minutes(until - Duration::days(days), 30),
        };
        Self {
            app,
            scene,
            until,
            calendar,
            at: begun,
            numbers: Vec::new(),
        }
    }

    async fn go(mut self) -> Result<usize> {
        for opening in &self.scene.cases {
            self.file(opening).await?;
        }
        for step in &self.scene.steps {
            self.at = match self.scene.days {
                0 => self.at + Duration::minutes(step.after),
                _ => self.calendar.add_working_minutes(self.at, step.after),
            };
            if self.at >= self.until {
                break;
            }
            self.app.clock.set(self.at);
            self.take(step).await.map_err(|error| {
                let (does, about) = (step.does, &self.scene.about);
                Error::Internal(format!("{does} of the scene “{about}”: {error}"))
            })?;
        }
        Ok(self.numbers.len())
    }

    async fn file(&mut self, opening: &Opening) -> Result<()> {
        self.app.clock.set(self.at);
        let (draft, _) = filing::begin(self.app, "").await?;
        let answers = Answers {
            kind: Some(Kind::Complaint),
            category: Some(self.id("category", &opening.category).await?),
            what: opening.what.clone(),
            passed: vec![form::Step::When, form::Step::Concerns, form::Step::Photos],
            place: opening.place.clone(),
            wish: opening.wish.clone(),
            identity: Some(Identity::Contact),
            name: opening.name.clone(),
            phone: opening.phone.clone(),
            ..Answers::default()
        };
        filing::change(self.app, draft, |kept| *kept = answers).await?;
        let number = filing::file(self.app, draft, QUERY_CODE, Lang::ZhCn, "").await?;
        self.numbers.push(number);
        self.at += Duration::minutes(1);
        Ok(())
    }

    async fn take(&self, step: &Step) -> Result<()> {
        let who = match step.by.as_str() {
            "resident" => Who::Resident,
            username => sign_in::staff(self.app, username).await?,
        };
        let mut filled = Filled::default();
        for (name, value) in &step.fields {
            filled.0.insert(name.clone(), self.value(value).await?);
        }
        let number = self.number(step.case)?;
        let key = Uuid::new_v4().to_string();
        acting::act(self.app, &who, number, step.does, &filled, &key).await?;
        Ok(())
    }

    fn number(&self, case: usize) -> Result<&str> {
        let number = case.checked_sub(1).and_then(|at| self.numbers.get(at));
        number.map(String::as_str).ok_or(Error::NotFound)
    }

    /// What stands in a field: a thing by its code, or the words themselves.
    async fn value(&self, written: &str) -> Result<String> {
        Ok(match written.split_once(':') {
            Some(("case", number)) => {
                let case = number.parse().map_err(|_| Error::NotFound)?;
                self.number(case)?.to_owned()
            }
            Some(("day", days)) => {
                let days = days.parse().map_err(|_| Error::NotFound)?;
                let today = self.calendar.local_date(self.at);
                let close = self.calendar.close_after_working_days(today, days);
                let day = self.calendar.closing_date(close.ok_or(Error::NotFound)?);
                day.to_string()
            }
            Some((what @ ("unit" | "person" | "category"), code)) => {
                self.id(what, code).await?.to_string()
            }
            _ => written.to_owned(),
        })
    }

    async fn id(&self, what: &str, code: &str) -> Result<Uuid> {
        let directory = self.app.directory();
        let found = match what {
            "unit" => directory
                .units()
                .iter()
                .find(|unit| unit.code == code)
                .map(|unit| unit.id),
            "category" => directory
                .categories()
                .iter()
                .find(|category| category.code == code)
                .map(|category| category.id),
            _ => {
                let mut conn = self.app.db.read().await?;
                people::by_username(&mut conn, code)
                    .await?
                    .map(|person| person.id)
            }
        };
        found.ok_or_else(|| Error::Internal(format!("the demo has no {what} {code}")))
    }
}
