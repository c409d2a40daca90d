//! What people fill in: one struct per form, and its validation, the same in server and browser.
//! Must not hold messages; an error is a field and a code, and the catalogues have the words.

pub mod acting;
pub mod errors;
pub mod filing;
#[cfg(feature = "ssr")]
pub mod intake;
pub mod tracking;

pub use errors::{Code, Errors};

use serde::{Deserialize, Serialize};

/// A form, as far as the browser can check it before it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// One question of filing.
    Filing(filing::Step),
    /// Case number and query code.
    Tracking,
    /// An action on a case.
    Acting(Vec<acting::Check>),
}

impl Form {
    /// The form of an action.
    #[cfg(feature = "ssr")]
    pub fn of(action: crate::domain::Action) -> Self {
        let fields = action.fields().unwrap_or_default();
        Self::Acting(fields.iter().filter_map(acting::Check::of).collect())
    }

    /// The fields that can be wrong, in the order of the page.
    pub fn fields(&self) -> Vec<&str> {
        match self {
            Self::Filing(step) => step.fields().to_vec(),
            Self::Tracking => vec!["number", "code"],
            Self::Acting(checks) => checks.iter().map(|check| check.name.as_str()).collect(),
        }
    }

    /// What is wrong with the values that `get` gives, the same in server and browser.
    pub fn validate(&self, get: &dyn Fn(&str) -> String) -> Result<(), Errors> {
        match self {
            Self::Filing(step) => {
                let mut answers = filing::Answers::default();
                answers.take(*step, get);
                answers.validate(*step)
            }
            Self::Tracking => tracking::Lookup {
                number: get("number"),
                code: get("code"),
            }
            .parse()
            .map(drop),
            Self::Acting(checks) => {
                let mut errors = Errors::default();
                for check in checks {
                    check.run(&get(&check.name), &mut errors);
                }
                errors.check()
            }
        }
    }
}

/// Whether a field holds words that somebody wrote and would have to write again; secrets and
/// choices are none.
#[cfg(feature = "ssr")]
pub fn is_written(name: &str) -> bool {
    const RESIDENTS: &[&str] = &[
        "what",
        "happened",
        "place",
        "concerns",
        "wish",
        "name",
        "phone",
        "email",
        "reference",
        "sender",
        "sender_number",
    ];
    RESIDENTS.contains(&name) || acting::is_written(name)
}
