//! What happened, in words: for pages, messages, notices and the API alike.
//! Must not know who reads, or single actions.

use chrono::{Datelike, NaiveDate};

use super::Texts;
use super::times::Times;
use crate::domain::Lang;
use crate::domain::actions::{Said, Telling, Value};
use crate::forms::tracking::grouped;

impl Texts {
    /// The title of an event.
    pub fn title_of(self, telling: &Telling) -> String {
        let values: Vec<(&'static str, String)> = telling
            .values
            .iter()
            .map(|(name, value)| (*name, self.shown(value)))
            .collect();
        self.with(&telling.title, &values)
    }

    /// What was said, each with its label where there is more than one thing.
    pub fn said(self, telling: &Telling) -> Vec<(Option<String>, String)> {
        let label = |said: &Said| {
            let words: Vec<String> = said.label.iter().map(|key| self.get(key)).collect();
            (!words.is_empty()).then(|| words.join(" · "))
        };
        let said = telling.said.iter();
        let said = said.map(|said| (label(said), self.shown(&said.words)));
        let photos = (telling.photos > 0)
            .then(|| (None, self.with("photo-count", &[("n", telling.photos)])));
        said.chain(photos).collect()
    }

    /// A value in the reader's language.
    pub fn shown(self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Name(name) => name.get(self.0).to_owned(),
            Value::Key(key) => self.get(key),
            Value::CaseNumber(number) => grouped(number),
            // With its year only where it is not the one that it is told in itself.
            Value::Moment(at) => Times {
                texts: self,
                now: *at,
            }
            .moment(*at),
            Value::Date(date) => self.day_of(*date),
            Value::Yuan(yuan) => self.with("yuan", &[("n", *yuan)]),
        }
    }

    /// A day with its year.
    fn day_of(self, date: NaiveDate) -> String {
        match self.0 {
            Lang::En => {
                let month = self.get(&format!("month-{}", date.month()));
                format!("{} {month} {}", date.day(), date.year())
            }
            Lang::ZhCn | Lang::ZhTw => {
                format!("{}年{}月{}日", date.year(), date.month(), date.day())
            }
        }
    }
}
