//! Demo handling: what staff write while a case runs, and what residents say back.
//! Must not hold outcomes told to residents (`replies`) or logic that chooses among texts.

use super::replies::GRIEVANCES;
use super::{FindingSeed, KindSeed, LangSeed};

pub mod contact;
pub mod decisions;
pub mod investigation;
pub mod outside;
pub mod questions;
pub mod ratings;
pub mod supervision;
pub mod voices;

const ALL: &[KindSeed] = &[
    KindSeed::Complaint,
    KindSeed::Consultation,
    KindSeed::HelpRequest,
    KindSeed::Suggestion,
    KindSeed::Report,
    KindSeed::Praise,
    KindSeed::StaffAppeal,
];
const WANTING: &[KindSeed] = &[
    KindSeed::Complaint,
    KindSeed::Consultation,
    KindSeed::HelpRequest,
    KindSeed::Suggestion,
    KindSeed::Report,
    KindSeed::StaffAppeal,
];
const COMPLAINT: &[KindSeed] = &[KindSeed::Complaint];
const CONSULTATION: &[KindSeed] = &[KindSeed::Consultation];
const HELP: &[KindSeed] = &[KindSeed::HelpRequest];
const SUGGESTION: &[KindSeed] = &[KindSeed::Suggestion];
const REPORT: &[KindSeed] = &[KindSeed::Report];
const PRAISE: &[KindSeed] = &[KindSeed::Praise];
const APPEAL: &[KindSeed] = &[KindSeed::StaffAppeal];

/// Which cases a text fits.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    /// Codes of top categories and of sub-categories; empty: all.
    pub categories: &'static [&'static str],
    /// Kinds of case.
    pub kinds: &'static [KindSeed],
    /// Only a case whose text holds one of these words; empty: any.
    pub about: &'static [&'static str],
    /// Language of the resident; what only staff read stays in the first language.
    pub lang: LangSeed,
}

impl Fit {
    const fn of(categories: &'static [&'static str], kinds: &'static [KindSeed]) -> Self {
        Self {
            categories,
            kinds,
            about: &[],
            lang: LangSeed::ZhCn,
        }
    }

    const fn about(self, about: &'static [&'static str]) -> Self {
        Self { about, ..self }
    }

    const fn tw(self) -> Self {
        Self {
            lang: LangSeed::ZhTw,
            ..self
        }
    }

    const fn en(self) -> Self {
        Self {
            lang: LangSeed::En,
            ..self
        }
    }

    /// Whether it fits a case whose text is the body of a template.
    #[must_use]
    pub fn suits(&self, category: &str, kind: KindSeed, lang: LangSeed, body: &str) -> bool {
        let top = category.split('.').next().unwrap_or(category);
        let named = |code: &&str| **code == *category || **code == *top;
        self.lang == lang
            && self.kinds.contains(&kind)
            && (self.is_neutral() || self.categories.iter().any(named))
            && (self.about.is_empty() || self.about.iter().any(|word| body.contains(word)))
    }

    /// Whether it fits whatever the case is about.
    #[must_use]
    pub const fn is_neutral(&self) -> bool {
        self.categories.is_empty()
    }
}

/// Texts for the same cases.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub fit: Fit,
    pub texts: &'static [&'static str],
}

/// What residents say when they rate. Praise has only satisfied ones.
#[derive(Clone, Copy, Debug)]
pub struct Rating {
    pub fit: Fit,
    pub satisfied: &'static [&'static str],
    pub partly: &'static [&'static str],
    pub dissatisfied: &'static [&'static str],
}

/// How a contact ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactSeed {
    Reached,
    NoAnswer,
    Appointment,
    Refused,
}

/// How the contact was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeansSeed {
    Phone,
    Visit,
    Counter,
    Message,
    Email,
}

/// One entry of the contact log.
#[derive(Clone, Copy, Debug)]
pub struct ContactNote {
    pub fit: Fit,
    pub result: ContactSeed,
    pub means: MeansSeed,
    pub text: &'static str,
}

/// A question to the resident, and answers that fit it.
#[derive(Clone, Copy, Debug)]
pub struct QuestionSeed {
    pub fit: Fit,
    pub question: &'static str,
    pub answers: &'static [&'static str],
}

/// What was found, why, and who is responsible.
#[derive(Clone, Copy, Debug)]
pub struct FactSeed {
    /// Code of a top category, or `ANY`.
    pub category_top: &'static str,
    /// Sub-categories it fits; empty: the whole top category.
    pub categories: &'static [&'static str],
    pub finding: FindingSeed,
    pub facts: &'static str,
    pub cause: &'static str,
    pub responsible: &'static str,
}

/// Why a case is not accepted, which body to turn to, and how.
#[derive(Clone, Copy, Debug)]
pub struct ReferralSeed {
    pub fit: Fit,
    pub reason: &'static str,
    pub body: &'static str,
    pub advice: &'static str,
}

/// An outside body that takes a case over, and why.
#[derive(Clone, Copy, Debug)]
pub struct TransferSeed {
    pub fit: Fit,
    pub body: &'static str,
    pub phone: &'static str,
    pub reason: &'static str,
}
