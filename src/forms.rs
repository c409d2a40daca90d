//! What people fill in: one struct per form, and its validation, the same in server and browser.
//! Must not hold messages; an error is a field and a code, and the catalogues have the words.

pub mod acting;
pub mod errors;
pub mod filing;
pub mod rating;
pub mod tracking;

pub use errors::{Code, Errors};

use serde::{Deserialize, Serialize};

/// A form, as far as the browser can check it before it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// One question of filing.
    Filing(filing::Step),
    /// Case number and query code.
    Tracking,
    /// The rating.
    Rating,
    /// An action on a case.
    Acting(crate::domain::Action),
}

impl Form {
    /// The fields that can be wrong, in the order of the page.
    pub fn fields(self) -> Vec<&'static str> {
        match self {
            Self::Filing(step) => step.fields().to_vec(),
            Self::Tracking => vec!["number", "code"],
            Self::Rating => vec!["solved", "treatment", "comment"],
            Self::Acting(action) => acting::fields(action)
                .unwrap_or_default()
                .iter()
                .map(|field| field.name())
                .collect(),
        }
    }

    /// What is wrong with the values that `get` gives, the same in server and browser.
    pub fn validate(self, get: &dyn Fn(&str) -> String) -> Result<(), Errors> {
        match self {
            Self::Filing(step) => {
                let mut answers = filing::Answers::default();
                answers.take(step, get);
                answers.validate(step)
            }
            Self::Tracking => tracking::Lookup {
                number: get("number"),
                code: get("code"),
            }
            .parse()
            .map(drop),
            Self::Rating => rating::Rating::from(get).parse().map(drop),
            Self::Acting(action) => {
                let fields = acting::fields(action).unwrap_or_default();
                let values = fields
                    .iter()
                    .map(|field| (field.name().to_owned(), get(field.name())))
                    .collect();
                acting::Filled(values).validate(fields)
            }
        }
    }
}

/// Whether a field holds words that somebody wrote and would have to write again; secrets and
/// choices are none.
pub fn is_written(name: &str) -> bool {
    use acting::Field;
    const RESIDENTS: &[&str] = &[
        "what", "happened", "place", "concerns", "wish", "name", "phone", "email", "comment",
    ];
    RESIDENTS.contains(&name)
        || crate::domain::Action::ALL.iter().any(|action| {
            let fields = acting::fields(*action).unwrap_or_default();
            fields.iter().any(|field| {
                matches!(field, Field::Text { .. } | Field::Line { .. }) && field.name() == name
            })
        })
}
