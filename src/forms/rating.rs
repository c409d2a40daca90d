//! The resident's rating on two axes, with what was wanting (R13).

use validator::Validate;

use super::Errors;
use super::errors::{chars, validated};
use crate::domain::case::{Complaint, Solved, Treatment};
use crate::domain::text;

/// The longest comment, in characters.
pub const COMMENT_MOST: usize = 1000;

/// A rating as filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Validate)]
pub struct Rating {
    /// Is it solved?
    #[validate(required)]
    pub solved: Option<Solved>,
    /// How were you treated?
    #[validate(required)]
    pub treatment: Option<Treatment>,
    /// What was wanting.
    pub wanting: Vec<Complaint>,
    /// In their own words, cleaned.
    #[validate(length(max = chars(COMMENT_MOST)))]
    pub comment: String,
}

/// A rating with both axes answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// Is it solved?
    pub solved: Solved,
    /// How were you treated?
    pub treatment: Treatment,
    /// What was wanting.
    pub wanting: Vec<Complaint>,
    /// In their own words, as it will be kept.
    pub comment: String,
}

/// The name of the box of a complaint in the form.
pub fn box_of(complaint: Complaint) -> String {
    format!("wanting_{complaint}")
}

impl Rating {
    /// The rating as a form gives it.
    pub fn from(get: &dyn Fn(&str) -> String) -> Self {
        let ticked = |complaint: &Complaint| get(&box_of(*complaint)) == "1";
        Self {
            solved: get("solved").parse().ok(),
            treatment: get("treatment").parse().ok(),
            wanting: Complaint::ALL.iter().copied().filter(ticked).collect(),
            comment: text::clean(&get("comment")),
        }
    }

    /// The rating, or what is wrong with it. Both axes are asked for; the rest may stay empty.
    pub fn parse(&self) -> Result<Rated, Errors> {
        validated(self, &["solved", "treatment", "comment"])?;
        // Both are there: the rules above ask for them.
        let (Some(solved), Some(treatment)) = (self.solved, self.treatment) else {
            return Err(Errors::default());
        };
        Ok(Rated {
            solved,
            treatment,
            wanting: self.wanting.clone(),
            comment: self.comment.clone(),
        })
    }
}
