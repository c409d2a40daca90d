//! What staff of the demo write while a case runs, and what residents say back.
//! Must not hold outcomes told to residents (`replies`), words, or logic that chooses among texts.

use serde::Deserialize;

use super::{FindingSeed, Kinds};
use crate::domain::{Kind, Lang};

/// Which cases a text fits.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fit {
    /// Codes of top categories and of sub-categories; empty: all.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Kinds of case.
    pub kinds: Kinds,
    /// Only a case whose text holds one of these words; empty: any.
    #[serde(default)]
    pub about: Vec<String>,
    /// Language of the resident; what only staff read stays in the first language.
    #[serde(default)]
    pub lang: Lang,
}

impl Fit {
    /// Whether it fits a case whose text is the body of a template.
    #[must_use]
    pub fn suits(&self, category: &str, kind: Kind, lang: Lang, body: &str) -> bool {
        let inside = |code: &String| {
            let rest = category.strip_prefix(code.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.lang == lang
            && self.kinds.contains(kind)
            && (self.is_neutral() || self.categories.iter().any(inside))
            && (self.about.is_empty() || self.about.iter().any(|word| body.contains(word)))
    }

    /// Whether it fits whatever the case is about.
    #[must_use]
    pub fn is_neutral(&self) -> bool {
        self.categories.is_empty()
    }
}

/// Texts for the same cases.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub fit: Fit,
    pub texts: Vec<String>,
}

/// What residents say when they rate. Praise has only satisfied ones.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    pub fit: Fit,
    #[serde(default)]
    pub satisfied: Vec<String>,
    #[serde(default)]
    pub partly: Vec<String>,
    #[serde(default)]
    pub dissatisfied: Vec<String>,
}

/// How a contact ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactSeed {
    Reached,
    NoAnswer,
    Appointment,
    Refused,
}

/// How the contact was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeansSeed {
    Phone,
    Visit,
    Counter,
    Message,
    Email,
}

/// One entry of the contact log.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactNote {
    pub fit: Fit,
    pub result: ContactSeed,
    pub means: MeansSeed,
    pub text: String,
}

/// A question to the resident, and answers that fit it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionSeed {
    pub fit: Fit,
    pub question: String,
    pub answers: Vec<String>,
}

/// What was found, why, and who is responsible.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactSeed {
    /// Codes of the categories it fits, top or sub; or `ANY`.
    pub categories: Vec<String>,
    pub finding: FindingSeed,
    pub facts: String,
    pub cause: String,
    pub responsible: String,
}

/// Why a case is not accepted, which body to turn to, and how.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralSeed {
    pub fit: Fit,
    pub reason: String,
    pub body: String,
    pub advice: String,
}

/// An outside body that takes a case over, and why.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransferSeed {
    pub fit: Fit,
    pub body: String,
    pub phone: String,
    pub reason: String,
}

/// `contact.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Entries of the contact log.
    pub contact_notes: Vec<ContactNote>,
    /// Notes of revisit officers after the call.
    pub revisit_notes: Vec<ContactNote>,
}

/// `decisions.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decisions {
    /// A unit gives an assignment back, not knowing whose it is.
    pub return_reasons: Vec<Words>,
    /// Why a case is handled with an earlier one; the master is the same matter, filed twice.
    pub merge_reasons: Vec<String>,
    /// Why one case becomes several.
    pub split_reasons: Vec<String>,
    /// Why a unit asks for a later date.
    pub extension_reasons: Vec<String>,
    /// Why a case is raised or lowered.
    pub severity_reasons: Vec<String>,
}

/// `outside.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outside {
    /// Why a case is not accepted, and where to go in its place.
    pub not_accepted: Vec<ReferralSeed>,
    /// Bodies that take a case over.
    pub transfers: Vec<TransferSeed>,
}

/// `questions.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// Questions that pause the clock, and what residents answer.
    pub questions: Vec<QuestionSeed>,
    /// What the dispatcher asks before accepting, and what residents add.
    pub info_needed: Vec<QuestionSeed>,
}

/// `supervision.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supervision {
    /// Written orders of the supervision unit.
    pub supervise_orders: Vec<String>,
    /// Short reminders of supervisors.
    pub supervisor_urges: Vec<String>,
    /// Promised progress reports to the resident.
    pub interim_replies: Vec<String>,
    /// Rulings on cases that were returned too often.
    pub rulings: Vec<String>,
    /// Notes among staff; never shown to residents.
    pub internal_notes: Vec<Words>,
    /// Why a unit lead sends a draft reply back.
    pub review_send_back: Vec<Words>,
}

/// `voices.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voices {
    /// Why a case is handled a second time.
    pub second_handling: Vec<String>,
    /// What residents add while the case runs.
    pub resident_additions: Vec<String>,
    /// What residents write when they press; nobody presses for praise.
    pub resident_urges: Vec<Words>,
    /// Why a resident withdraws.
    pub withdraw_reasons: Vec<Words>,
}
