//! Demo handling: what staff write while a case runs, and what residents say back.
//! Must not hold outcomes told to residents (`replies`) or logic that chooses among texts.

use super::FindingSeed;

pub mod contact;
pub mod decisions;
pub mod investigation;
pub mod questions;
pub mod supervision;
pub mod voices;

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
    pub result: ContactSeed,
    pub means: MeansSeed,
    pub text: &'static str,
}

/// A question to the resident, and answers that fit it.
#[derive(Clone, Copy, Debug)]
pub struct QuestionSeed {
    /// Code of a top category, or `ANY`.
    pub category_top: &'static str,
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
    pub reason: &'static str,
    pub body: &'static str,
    pub advice: &'static str,
}
