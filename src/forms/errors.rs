//! The one shape of a validation error.

use serde::{Deserialize, Serialize};
use validator::{ValidationError, ValidationErrors};

words! {
    /// What is wrong with a field.
    pub enum Code {
        Missing = "missing",
        TooShort = "too_short",
        TooLong = "too_long",
        Invalid = "invalid",
        TooMany = "too_many",
        TooBig = "too_big",
        WrongType = "wrong_type",
        Empty = "empty",
        Failed = "failed",
        NotFound = "not_found",
        Common = "common",
    }
}

/// What is wrong with a form: each field with the first thing that is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Errors(pub Vec<(String, Code)>);

impl Errors {
    /// One error alone.
    pub fn one(field: &str, code: Code) -> Self {
        Self(vec![(field.to_owned(), code)])
    }

    /// Notes an error, unless the field has one already.
    pub fn add(&mut self, field: &str, code: Code) {
        if self.of(field).is_none() {
            self.0.push((field.to_owned(), code));
        }
    }

    /// What is wrong with `field`.
    pub fn of(&self, field: &str) -> Option<Code> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, code)| *code)
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Checks the length of a text in characters; an empty text is `Missing` where `least` > 0.
    pub fn length(&mut self, field: &str, text: &str, least: usize, most: usize) {
        match crate::domain::text::length(text.trim()) {
            0 if least > 0 => self.add(field, Code::Missing),
            0 => {}
            n if n < least => self.add(field, Code::TooShort),
            n if n > most => self.add(field, Code::TooLong),
            _ => {}
        }
    }

    /// `Ok` when nothing is wrong.
    pub fn check(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl From<ValidationErrors> for Errors {
    fn from(faults: ValidationErrors) -> Self {
        let mut errors = Self::default();
        for (field, faults) in faults.field_errors() {
            if let Some(fault) = faults.first() {
                errors.add(&field, code_of(fault));
            }
        }
        errors
    }
}

/// Which of our codes a fault of the validator is: what is empty is missing, whatever the least length.
fn code_of(fault: &ValidationError) -> Code {
    let number = |name: &str| fault.params.get(name).and_then(|value| value.as_u64());
    let length = fault
        .params
        .get("value")
        .and_then(|value| value.as_str())
        .map(|value| value.chars().count() as u64);
    match (length, number("min")) {
        (Some(0), _) => Code::Missing,
        (Some(length), Some(least)) if length < least => Code::TooShort,
        (Some(_), _) => Code::TooLong,
        (None, _) => Code::Invalid,
    }
}
