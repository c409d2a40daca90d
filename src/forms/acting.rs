//! The forms of actions on a case: which fields each asks for, as data, and their validation.
//! Must not decide who may act; that is `domain::lifecycle`.

use std::collections::BTreeMap;

use super::{Code, Errors};
use crate::domain::Action;
use crate::domain::case::{ContactMeans, ContactResult, Severity};
use crate::domain::text;

/// One thing that a form asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// A text of several lines.
    Text {
        /// Its name; the label is `field-<name>`.
        name: &'static str,
        /// The fewest characters; 0 when it may stay empty.
        least: usize,
        /// The most characters.
        most: usize,
    },
    /// A text of one line.
    Line {
        /// Its name; the label is `field-<name>`.
        name: &'static str,
        /// The fewest characters; 0 when it may stay empty.
        least: usize,
    },
    /// A unit to dispatch to.
    Unit,
    /// A handler of the case's unit.
    Handler,
    /// A severity.
    Severity,
    /// How the resident was contacted.
    Means,
    /// With what result.
    Result,
}

impl Field {
    /// The name of the field in the form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text { name, .. } | Self::Line { name, .. } => name,
            Self::Unit => "unit",
            Self::Handler => "handler",
            Self::Severity => "severity",
            Self::Means => "means",
            Self::Result => "result",
        }
    }
}

const fn text(name: &'static str, least: usize) -> Field {
    Field::Text {
        name,
        least,
        most: 4000,
    }
}

/// The fields of an action's form; `None` when the action is not taken by a form of its own.
pub const fn fields(action: Action) -> Option<&'static [Field]> {
    Some(match action {
        Action::Accept => const { &[Field::Severity, text("note", 0)] },
        Action::DoNotAccept => const { &[text("reason", 5), text("referral", 5)] },
        Action::AskToComplete | Action::AskResident => const { &[text("question", 5)] },
        Action::Complete | Action::Answer | Action::AddInformation => const { &[text("text", 2)] },
        Action::Dispatch => const { &[Field::Unit, text("note", 0)] },
        Action::SignFor => &[],
        Action::Return | Action::SendBackReply | Action::SecondHandling => {
            const { &[text("reason", 5)] }
        }
        Action::Reassign => const { &[Field::Handler, text("reason", 2)] },
        Action::LogContact => const { &[Field::Means, Field::Result, text("note", 2)] },
        Action::DraftReply => const { &[text("reply", 20)] },
        Action::PassReply => const { &[text("reply", 20)] },
        Action::Withdraw => const { &[text("reason", 0)] },
        Action::Urge => const { &[text("text", 2)] },
        Action::Note => const { &[text("text", 2)] },
        Action::TransferOut => {
            const {
                &[
                    Field::Line {
                        name: "body",
                        least: 2,
                    },
                    Field::Line {
                        name: "contact",
                        least: 2,
                    },
                    text("reason", 5),
                ]
            }
        }
        Action::Merge => {
            const {
                &[
                    Field::Line {
                        name: "master",
                        least: 12,
                    },
                    text("reason", 2),
                ]
            }
        }
        Action::File | Action::Rate | Action::CloseWithoutAnswer => return None,
    })
}

/// A form as it was sent: every value as typed.
#[derive(Clone, Debug, Default)]
pub struct Filled(pub BTreeMap<String, String>);

impl Filled {
    /// The value of a field, or nothing.
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map(String::as_str).unwrap_or_default()
    }

    /// The value of a field, cleaned.
    pub fn clean(&self, field: &str) -> String {
        text::clean(self.get(field))
    }

    /// What is wrong with the values, by themselves; whether a unit exists the use case finds.
    pub fn validate(&self, fields: &[Field]) -> Result<(), Errors> {
        let mut errors = Errors::default();
        for field in fields {
            let name = field.name();
            // Checked as it will be kept.
            let value = &self.clean(name);
            match *field {
                Field::Text { least, most, .. } => errors.length(name, value, least, most),
                Field::Line { least, .. } => errors.length(name, value, least, 200),
                Field::Unit | Field::Handler if value.is_empty() => errors.add(name, Code::Missing),
                Field::Severity => choice::<Severity>(&mut errors, name, value),
                Field::Means => choice::<ContactMeans>(&mut errors, name, value),
                Field::Result => choice::<ContactResult>(&mut errors, name, value),
                Field::Unit | Field::Handler => {}
            }
        }
        errors.check()
    }
}

fn choice<T: std::str::FromStr>(errors: &mut Errors, name: &str, value: &str) {
    if value.is_empty() {
        errors.add(name, Code::Missing);
    } else if value.parse::<T>().is_err() {
        errors.add(name, Code::Invalid);
    }
}
