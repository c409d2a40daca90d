//! The forms of actions on a case, by kinds of fields: what is wrong with them, in server and browser.
//! Must not know single actions; what each asks for its room in `domain::actions` says.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Code, Errors};
use crate::domain::Action;
use crate::domain::actions::{Field, FieldKind, Given, Mistake, Taking, row_of};
use crate::domain::text;

/// A form as it was sent: every value as typed.
#[derive(Clone, Debug, Default)]
pub struct Filled(pub BTreeMap<String, String>);

impl Filled {
    /// The value of a field, or nothing.
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map(String::as_str).unwrap_or_default()
    }

    /// The number of events that its page showed.
    pub fn seen(&self) -> Option<i64> {
        self.get("seen").parse().ok()
    }
}

/// What is wrong with a form. References that were filled in and not found are told as such.
pub fn validate(action: Action, given: &Given) -> Result<(), Errors> {
    let fields = action.fields().unwrap_or_default();
    let lengths = match action.validate(given) {
        Ok(()) => Errors::default(),
        Err(faults) => Errors::from(faults),
    };
    let mut errors = Errors::default();
    for field in fields {
        let code = match field.kind {
            FieldKind::Text { .. } | FieldKind::Line { .. } => lengths.of(field.name),
            FieldKind::Dated { rows, most } => match given.dated(field.name, rows, most) {
                Some(_) => None,
                None => Some(Code::Invalid),
            },
            _ => choice(*field, given),
        };
        if let Some(code) = code {
            errors.add(field.name, code);
        }
    }
    errors.check()
}

/// What is wrong with a form that is fine by itself, in the case where it is sent.
pub fn in_this_case(action: Action, given: &Given, taking: &Taking<'_>) -> Result<(), Errors> {
    let mut errors = Errors::default();
    for (field, mistake) in action.mistakes(given, taking) {
        let code = match mistake {
            Mistake::Missing => Code::Missing,
            Mistake::Invalid => Code::Invalid,
        };
        errors.add(field, code);
    }
    errors.check()
}

/// What is wrong with a choice or a reference.
fn choice(field: Field, given: &Given) -> Option<Code> {
    let (name, value) = (field.name, given.raw(field.name));
    let known = match field.kind {
        FieldKind::Choice(words) => words.contains(&value),
        FieldKind::Unit => given.units.contains_key(name),
        FieldKind::Person(_) => given.people.contains_key(name),
        FieldKind::Case | FieldKind::AnyCase => given.cases.contains_key(name),
        FieldKind::Offence(_) => given.offences.contains_key(name),
        FieldKind::Notice(_) => given.notices.contains_key(name),
        FieldKind::Listed => !value.trim().is_empty(),
        FieldKind::Category => given.categories.contains_key(name),
        FieldKind::Date => given.date(name).is_some(),
        FieldKind::Amount(most) => given.amount(name, most).is_some(),
        FieldKind::Text { .. }
        | FieldKind::Line { .. }
        | FieldKind::Choices(_)
        | FieldKind::Checklist
        | FieldKind::Dated { .. }
        | FieldKind::Tick
        | FieldKind::Photos => true,
    };
    match (known, value.trim().is_empty(), field.kind) {
        (true, ..) => None,
        (false, true, _) if field.optional => None,
        (false, true, _) => Some(Code::Missing),
        (false, false, FieldKind::Case | FieldKind::AnyCase) => Some(Code::NotFound),
        (false, false, _) => Some(Code::Invalid),
    }
}

/// What the browser checks of one field before it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The field.
    pub name: String,
    /// The fewest characters; of a choice 1. As wide in the browser as in the server.
    pub least: u32,
    /// The most characters.
    pub most: u32,
}

impl Check {
    /// The check of a field; what may stay empty and has no length needs none.
    pub fn of(field: &Field) -> Option<Self> {
        let narrow = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let (least, most) = match field.kind {
            FieldKind::Text { least, most } | FieldKind::Line { least, most } => {
                (narrow(least), narrow(most))
            }
            _ if field.is_optional() => return None,
            _ => (1, u32::MAX),
        };
        Some(Self {
            name: field.name.to_owned(),
            least,
            most,
        })
    }

    /// Notes what is wrong with the value, as it would be kept.
    pub fn run(&self, value: &str, errors: &mut Errors) {
        let (least, most) = (self.least as usize, self.most as usize);
        errors.length(&self.name, &text::clean(value), least, most);
    }
}

/// Whether a field of some action holds words that somebody wrote and would have to write again.
pub fn is_written(name: &str) -> bool {
    let fields = Action::ALL
        .iter()
        .flat_map(|action| action.fields().unwrap_or_default());
    fields
        .into_iter()
        .any(|field| field.is_written() && (field.name == name || is_line_of(field, name)))
}

/// Whether it is one of several lines of a field.
fn is_line_of(field: &Field, name: &str) -> bool {
    match field.kind {
        FieldKind::Dated { rows, .. } => (1..=rows).any(|row| row_of(field.name, row).0 == name),
        _ => false,
    }
}

/// The field that a name in a form belongs to: of one of several lines, the field of them all.
pub fn field_of(name: &str) -> &str {
    name.trim_end_matches(|c: char| c == '_' || c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_browser_checks_fits_the_browser() {
        let fields = Action::ALL.iter().filter_map(|action| action.fields());
        for check in fields.flatten().filter_map(Check::of) {
            let sent = serde_json::to_value(&check).unwrap();
            for limit in ["least", "most"] {
                let count = sent[limit].as_u64().unwrap();
                assert!(count <= u64::from(u32::MAX), "{}: {count}", check.name);
            }
        }
    }
}
