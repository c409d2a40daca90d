//! The resident's rating on two axes (R13).

use super::{Code, Errors};
use crate::domain::case::{Solved, Treatment};
use crate::domain::text;

/// The longest comment, in characters.
pub const COMMENT_MOST: usize = 1000;

/// A rating as filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rating {
    /// Is it solved?
    pub solved: Option<Solved>,
    /// How were you treated?
    pub treatment: Option<Treatment>,
    /// In their own words.
    pub comment: String,
}

impl Rating {
    /// The rating as a form gives it.
    pub fn from(get: &dyn Fn(&str) -> String) -> Self {
        Self {
            solved: get("solved").parse().ok(),
            treatment: get("treatment").parse().ok(),
            comment: get("comment"),
        }
    }

    /// The rating, or what is wrong with it. Both axes are asked for; the comment may stay empty.
    pub fn parse(&self) -> Result<(Solved, Treatment, String), Errors> {
        let mut errors = Errors::default();
        if self.solved.is_none() {
            errors.add("solved", Code::Missing);
        }
        if self.treatment.is_none() {
            errors.add("treatment", Code::Missing);
        }
        let comment = text::clean(&self.comment);
        errors.length("comment", &comment, 0, COMMENT_MOST);
        match (self.solved, self.treatment) {
            (Some(solved), Some(treatment)) if errors.is_empty() => {
                Ok((solved, treatment, comment))
            }
            _ => Err(errors),
        }
    }
}
