//! The words that only the demo needs, read from `packs/linjiang/demo/` when somebody asks for them.
//! Must not hold words, randomness or dates; the words are in the pack, the story in `demo::story`.

pub mod cases;
pub mod handling;
pub mod replies;

#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use serde::Deserialize;

use self::cases::CaseTemplate;
use self::handling::{
    Contact, Decisions, FactSeed, Outside, Questions, Rating, Supervision, Voices,
};
use self::replies::ReplyTemplate;
use crate::domain::Kind;
use crate::packs::{Folder, LINJIANG, Pack, PackError};

/// In place of a category: suits all of them.
pub const ANY: &str = "*";

/// Files of `demo/topics/`. A seed tells the same city only as long as this order stays.
const TOPICS: &[&str] = &[
    "water",
    "power",
    "gas",
    "traffic",
    "parking",
    "facility",
    "green",
    "noise",
    "clean",
    "illegal",
    "property",
    "consumer",
    "food",
    "telecom",
    "labour",
    "health",
    "education",
    "gov",
    "any",
];

/// A text in zh-CN, zh-TW and English.
pub type Three = [String; 3];

/// Every word the demo data is made of.
#[derive(Debug)]
pub struct Corpus {
    /// Units and categories.
    pub pack: Pack,
    /// All slots. Within one case a slot keeps one value through all texts, `due` excepted.
    pub slots: Vec<Slot>,
    pub people: People,
    pub cases: Vec<CaseTemplate>,
    pub replies: Vec<ReplyTemplate>,
    pub contact: Contact,
    pub decisions: Decisions,
    pub facts: Vec<FactSeed>,
    pub outside: Outside,
    pub questions: Questions,
    pub ratings: Vec<Rating>,
    pub supervision: Supervision,
    pub voices: Voices,
}

/// The words of 临江市, parsed the first time that they are asked for, which `serve` never does.
pub fn words() -> Result<&'static Corpus, &'static PackError> {
    static WORDS: LazyLock<Result<Corpus, PackError>> = LazyLock::new(|| Corpus::read(&LINJIANG));
    WORDS.as_ref()
}

impl Corpus {
    fn read(folder: &Folder) -> Result<Self, PackError> {
        let mut cases = Vec::new();
        let mut replies = Vec::new();
        for topic in TOPICS {
            let topic: Topic = folder.read(&format!("demo/topics/{topic}.toml"))?;
            cases.extend(topic.cases);
            replies.extend(topic.replies);
        }
        Ok(Self {
            pack: Pack::read(folder)?,
            slots: folder.read::<Slots>("demo/slots.toml")?.slots,
            people: folder.read("demo/people.toml")?,
            cases,
            replies,
            contact: folder.read("demo/contact.toml")?,
            decisions: folder.read("demo/decisions.toml")?,
            facts: folder.read::<Facts>("demo/investigation.toml")?.facts,
            outside: folder.read("demo/outside.toml")?,
            questions: folder.read("demo/questions.toml")?,
            ratings: folder.read::<Ratings>("demo/ratings.toml")?.ratings,
            supervision: folder.read("demo/supervision.toml")?,
            voices: folder.read("demo/voices.toml")?,
        })
    }

    /// The slots that take one of a list of names.
    pub fn named_slots(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| !slot.values.is_empty())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Topic {
    #[serde(default)]
    cases: Vec<CaseTemplate>,
    replies: Vec<ReplyTemplate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Slots {
    slots: Vec<Slot>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    facts: Vec<FactSeed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ratings {
    ratings: Vec<Rating>,
}

/// What an investigation concludes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingSeed {
    Upheld,
    PartlyUpheld,
    NotUpheld,
    Invalid,
}

/// Kinds of case. Files also name groups of them: `grievances`, `all_but_praise`, `all`.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct Kinds(Vec<Kind>);

impl Kinds {
    /// Whether the kind is one of them.
    #[must_use]
    pub fn contains(&self, kind: Kind) -> bool {
        self.0.contains(&kind)
    }
}

impl TryFrom<Vec<String>> for Kinds {
    type Error = String;

    fn try_from(words: Vec<String>) -> Result<Self, String> {
        let mut kinds = Vec::new();
        for word in &words {
            match word.as_str() {
                "grievances" => kinds.extend([Kind::Complaint, Kind::HelpRequest, Kind::Report]),
                "all_but_praise" => {
                    kinds.extend(Kind::ALL.iter().filter(|kind| **kind != Kind::Praise));
                }
                "all" => kinds.extend(Kind::ALL),
                word => kinds.push(word.parse().map_err(|_| format!("no such kind: {word}"))?),
            }
        }
        if kinds.is_empty() {
            return Err("at least one kind is needed".into());
        }
        Ok(Self(kinds))
    }
}

/// Who may use a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotSide {
    /// Texts of residents and of staff.
    Resident,
    /// Texts of staff only.
    Staff,
}

/// A name in braces inside a text, replaced by the generator.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Without the braces.
    pub name: String,
    pub side: SlotSide,
    pub meaning: String,
    /// What it can be; empty where the generator draws it.
    #[serde(default)]
    pub values: Vec<Three>,
    /// What the generator draws looks like this.
    pub sample: Option<Three>,
}

/// Names of people and of bodies, all invented or generic.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    pub surnames: Vec<Three>,
    pub given_elder_women: Vec<String>,
    pub given_elder_men: Vec<String>,
    pub given_women: Vec<String>,
    pub given_men: Vec<String>,
    pub given_staff: Vec<String>,
    /// What an agent may be to the resident.
    pub relations: Vec<Three>,
    /// Who may send a case on to the centre.
    pub sending_bodies: Vec<Three>,
}
