//! The one shape of a validation error, and the way to it from `validator`'s.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

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
        Busy = "busy",
        Full = "full",
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

    /// The same in the order of the alphabet. By hand: the library's sorting is three kilobytes in
    /// the browser, for a handful of entries.
    fn insert(&mut self, field: String, code: Code) {
        if self.of(&field).is_none() {
            let place = self.0.iter().position(|(name, _)| *name > field);
            self.0.insert(place.unwrap_or(self.0.len()), (field, code));
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

    /// The same errors in the order in which `fields` stand on the page; what is not among them
    /// comes last. `validator` keeps its errors in no order.
    pub fn in_order(mut self, fields: &[&str]) -> Self {
        let mut ordered = Self::default();
        for field in fields {
            if let Some(place) = self.0.iter().position(|(name, _)| name == field) {
                ordered.0.push(self.0.remove(place));
            }
        }
        ordered.0.append(&mut self.0);
        ordered
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

/// What the rules in an input's `#[validate(…)]` find wrong with it, in the order of `fields`. The
/// input has been cleaned before: lengths are those of what will be kept.
pub fn validated(input: &impl Validate, fields: &[&str]) -> Result<(), Errors> {
    input
        .validate()
        .map_err(|errors| Errors::from(errors).in_order(fields))
}

/// A length as `#[validate(length(…))]` takes it.
pub const fn chars(count: usize) -> u64 {
    count as u64
}

/// An error of a rule of our own, for `#[validate(custom(…))]`.
pub fn invalid(code: Code) -> ValidationError {
    ValidationError::new(code.as_str())
}

/// An error of a rule over several fields, for `#[validate(schema(…))]`: `field` is the one that
/// leads to its mending.
pub fn invalid_at(field: &'static str, code: Code) -> ValidationError {
    let mut error = invalid(code);
    error.params.insert(FIELD.into(), Value::from(field));
    error
}

/// The parameter in which a rule over several fields names the one to mend.
const FIELD: &str = "field";

impl From<ValidationErrors> for Errors {
    /// Fields of a nested input stand on the same page and keep their own names; those of the
    /// entries of a list get the place before them, `contacts-2-name`.
    fn from(found: ValidationErrors) -> Self {
        let mut errors = Self::default();
        gather(&mut errors, "", found);
        errors
    }
}

fn gather(errors: &mut Errors, before: &str, found: ValidationErrors) {
    for (name, kind) in found.into_errors() {
        match kind {
            ValidationErrorsKind::Field(wrong) => {
                for error in &wrong {
                    let field = error
                        .params
                        .get(FIELD)
                        .and_then(Value::as_str)
                        .unwrap_or(&name);
                    errors.insert([before, field].concat(), code(error));
                }
            }
            ValidationErrorsKind::Struct(inner) => gather(errors, before, *inner),
            ValidationErrorsKind::List(entries) => {
                for (index, inner) in entries {
                    let place = index.to_string();
                    gather(errors, &[before, &name, "-", &place, "-"].concat(), *inner);
                }
            }
        }
    }
}

/// A rule may name one of our codes itself. Otherwise a length is told apart by what was typed:
/// nothing at all is missing, and the rest is too short or too long.
fn code(error: &ValidationError) -> Code {
    if let Ok(code) = error.code.parse() {
        return code;
    }
    let number = |name: &str| error.params.get(name).and_then(Value::as_u64);
    let least = number("min")
        .or_else(|| number("equal"))
        .unwrap_or_default();
    match error.params.get("value") {
        None | Some(Value::Null) if error.code == "required" => Code::Missing,
        Some(Value::String(text)) => match crate::domain::text::length(text.trim()) as u64 {
            0 if least > 0 => Code::Missing,
            length if length < least => Code::TooShort,
            _ => Code::TooLong,
        },
        Some(Value::Array(entries)) => match entries.len() as u64 {
            0 if least > 0 => Code::Missing,
            length if length < least => Code::TooShort,
            _ => Code::TooMany,
        },
        _ => Code::Invalid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default, Validate)]
    struct Reply {
        #[validate(length(min = 5, max = 10))]
        text: String,
        #[validate(length(max = 10, code = "invalid"))]
        line: String,
        #[validate(required)]
        unit: Option<u8>,
        #[validate(range(min = 1, max = 9))]
        days: u8,
        #[validate(nested)]
        people: Vec<Person>,
        #[validate(nested)]
        contact: Person,
    }

    #[derive(Default, Validate)]
    struct Person {
        #[validate(length(max = 3), custom(function = "no_digit"))]
        name: String,
    }

    fn no_digit(name: &str) -> Result<(), ValidationError> {
        match name.chars().any(|c| c.is_ascii_digit()) {
            true => Err(invalid(Code::WrongType)),
            false => Ok(()),
        }
    }

    fn wrong(text: &str) -> Option<Code> {
        let reply = Reply {
            text: text.into(),
            ..Reply::default()
        };
        validated(&reply, &[]).unwrap_err().of("text")
    }

    #[test]
    fn an_empty_field_a_short_one_and_a_long_one_are_told_apart() {
        assert_eq!(wrong(""), Some(Code::Missing));
        assert_eq!(wrong("答复"), Some(Code::TooShort));
        assert_eq!(wrong(&"答".repeat(10)), None, "characters, not bytes");
        assert_eq!(wrong(&"答".repeat(11)), Some(Code::TooLong));
    }

    #[test]
    fn errors_come_in_the_order_of_the_page_and_from_every_depth() {
        let reply = Reply {
            line: "a line too long".into(),
            people: vec![Person::default(), Person { name: "7".into() }],
            contact: Person {
                name: "too long".into(),
            },
            ..Reply::default()
        };
        let found = validated(&reply, &["unit", "text", "days", "line", "name"]).unwrap_err();
        let expected = [
            ("unit", Code::Missing),
            ("text", Code::Missing),
            ("days", Code::Invalid),
            ("line", Code::Invalid),
            ("name", Code::TooLong),
            ("people-1-name", Code::WrongType),
        ];
        let expected = expected.map(|(field, code)| (field.to_owned(), code));
        assert_eq!(found.0, expected);
    }
}
