//! Demo cases: templates of what residents bring, in the voices of many people.
//! Must not hold staff texts, replies or real persons; slots are listed in `corpus::SLOTS`.

use super::{KindSeed, LangSeed};

pub mod clean;
pub mod consumer;
pub mod education;
pub mod facility;
pub mod food;
pub mod gas;
pub mod gov;
pub mod green;
pub mod health;
pub mod illegal;
pub mod labour;
pub mod noise;
pub mod parking;
pub mod power;
pub mod property;
pub mod telecom;
pub mod traffic;
pub mod water;

/// One matter and several ways of telling it.
#[derive(Clone, Copy, Debug)]
pub struct CaseTemplate {
    /// Code of a sub-category.
    pub category: &'static str,
    /// What the resident brings.
    pub kind: KindSeed,
    /// Language of every text of the template; slots are filled in it too.
    pub lang: LangSeed,
    /// Bodies of text, 20 to 600 characters, with slots.
    pub what: &'static [&'static str],
    /// What is asked for: body `i` goes with `wish[i % wish.len()]`.
    pub wish: &'static [&'static str],
    /// Who or which unit it concerns: body `i` goes with `concerns[i % concerns.len()]`.
    pub concerns: &'static [&'static str],
}

/// All templates, one slice a topic.
pub static CASES: &[&[CaseTemplate]] = &[
    water::CASES,
    power::CASES,
    gas::CASES,
    traffic::CASES,
    parking::CASES,
    facility::CASES,
    green::CASES,
    noise::CASES,
    clean::CASES,
    illegal::CASES,
    property::CASES,
    consumer::CASES,
    food::CASES,
    telecom::CASES,
    labour::CASES,
    health::CASES,
    education::CASES,
    gov::CASES,
];

/// All templates in order.
pub fn all() -> impl Iterator<Item = &'static CaseTemplate> {
    CASES.iter().copied().flatten()
}
