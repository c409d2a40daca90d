//! How an event is told, below every page and message: keys of the catalogues and values, no texts.
//! Must not know who reads; a page, a mail and a notice say the same.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::case::Item;
use crate::domain::localised::Localised;

/// A value in a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// As it is.
    Text(String),
    /// In the reader's language.
    Name(Localised),
    /// The text under this key.
    Key(String),
    /// A case number, in groups as people read it.
    CaseNumber(String),
    /// A moment, by the clock on the wall.
    Moment(DateTime<Utc>),
    /// A day.
    Date(NaiveDate),
    /// Money, in whole yuan.
    Yuan(i64),
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// What stands before it: keys, joined by a middle dot.
    pub label: Vec<String>,
    /// The words.
    pub words: Value,
}

/// What an event reads like.
#[derive(Clone, Debug, PartialEq)]
pub struct Telling {
    /// The key of its title.
    pub title: String,
    /// The values in the title.
    pub values: Vec<(&'static str, Value)>,
    /// What was said, in its order; what is neither labelled nor written is left out.
    pub said: Vec<Said>,
    /// How many photos came with it.
    pub photos: usize,
}

/// A word as part of a key.
fn key(word: &str) -> String {
    word.replace('_', "-")
}

impl Telling {
    /// An event of that action, told by its name alone.
    pub fn of(action: &str) -> Self {
        Self {
            title: format!("event-{}", key(action)),
            values: Vec::new(),
            said: Vec::new(),
            photos: 0,
        }
    }

    /// What a form says of a field: the text `hint-<name>`.
    pub fn hint(name: &str) -> Self {
        Self {
            title: format!("hint-{name}"),
            values: Vec::new(),
            said: Vec::new(),
            photos: 0,
        }
    }

    /// With a value in the title.
    pub fn with(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((name, value));
        self
    }

    /// With a unit's or anything's name in the title, in the reader's language.
    pub fn named(self, name: &'static str, value: &Localised) -> Self {
        self.with(name, Value::Name(value.clone()))
    }

    /// Under another title: `event-<action>-<variant>`.
    pub fn variant(mut self, variant: &str) -> Self {
        self.title = format!("{}-{variant}", self.title);
        self
    }

    /// With photos.
    pub fn photos(mut self, evidence: &[String]) -> Self {
        self.photos = evidence.len();
        self
    }

    /// With what somebody wrote.
    pub fn said(self, words: &str) -> Self {
        self.labelled(Vec::new(), words)
    }

    /// With what somebody wrote, under the label `said-<label>`.
    pub fn said_as(self, label: &str, words: &str) -> Self {
        self.labelled(vec![format!("said-{label}")], words)
    }

    /// The same, where somebody wrote anything.
    pub fn said_if(self, label: &str, words: &str) -> Self {
        match words.is_empty() {
            true => self,
            false => self.said_as(label, words),
        }
    }

    /// With something else than words, under the label `said-<label>`.
    pub fn with_said(mut self, label: &str, value: Value) -> Self {
        self.said.push(Said {
            label: vec![format!("said-{label}")],
            words: value,
        });
        self
    }

    /// With what is paid for what, and in all where it is more than one thing.
    pub fn paid(mut self, items: &BTreeMap<Item, i64>) -> Self {
        let paid = items
            .iter()
            .map(|(item, yuan)| (format!("item-{item}"), *yuan));
        let total = ("proposal-total".to_owned(), items.values().sum());
        let total = (items.len() > 1).then_some(total);
        self.said
            .extend(paid.chain(total).map(|(label, yuan)| Said {
                label: vec![label],
                words: Value::Yuan(yuan),
            }));
        self
    }

    /// With what somebody chose, each a word of a list called `<list>-<word>`, and what they wrote.
    pub fn chosen<'a>(
        self,
        choices: impl IntoIterator<Item = (&'a str, &'a str)>,
        words: &str,
    ) -> Self {
        let label = choices
            .into_iter()
            .map(|(list, word)| format!("{list}-{}", key(word)));
        self.labelled(label.collect(), words)
    }

    fn labelled(mut self, label: Vec<String>, words: &str) -> Self {
        if !label.is_empty() || !words.is_empty() {
            self.said.push(Said {
                label,
                words: Value::Text(words.to_owned()),
            });
        }
        self
    }
}
