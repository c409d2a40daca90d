//! Case number and query code, as people type them.

use validator::{Validate, ValidationError};

use super::errors::{invalid, validated};
use super::{Code, Errors};
use crate::domain::text;

/// Digits of a case number: six of the date, six at random.
pub const NUMBER_DIGITS: usize = 12;
/// Digits of a query code.
pub const CODE_DIGITS: usize = 8;

/// What opens a case to its resident.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lookup {
    /// Case number as typed.
    pub number: String,
    /// Query code as typed.
    pub code: String,
}

impl Lookup {
    /// The bare digits of both, or what is wrong with them.
    pub fn parse(&self) -> Result<(String, String), Errors> {
        let digits = Digits {
            number: text::digits(&self.number),
            code: text::digits(&self.code),
        };
        validated(&digits, &["number", "code"])?;
        Ok((digits.number, digits.code))
    }
}

#[derive(Validate)]
struct Digits {
    #[validate(custom(function = "all_of::<NUMBER_DIGITS>"))]
    number: String,
    #[validate(custom(function = "all_of::<CODE_DIGITS>"))]
    code: String,
}

fn all_of<const N: usize>(digits: &str) -> Result<(), ValidationError> {
    match digits.len() {
        0 => Err(invalid(Code::Missing)),
        n if n != N => Err(invalid(Code::Invalid)),
        _ => Ok(()),
    }
}

/// `261121480391` → `2611 2148 0391`, easier to read out on the telephone.
pub fn grouped(digits: &str) -> String {
    digits
        .as_bytes()
        .chunks(4)
        .map(|group| String::from_utf8_lossy(group))
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_read_from_paper_opens_the_case_however_it_is_typed() {
        let lookup = Lookup {
            number: "２６１１ 2148-0391".into(),
            code: " 1234 5678 ".into(),
        };
        assert_eq!(
            lookup.parse(),
            Ok(("261121480391".into(), "12345678".into()))
        );
        assert_eq!(grouped("261121480391"), "2611 2148 0391");
    }

    #[test]
    fn a_missing_digit_is_told_before_anything_is_looked_up() {
        let lookup = Lookup {
            number: "2611 2148 039".into(),
            code: String::new(),
        };
        assert_eq!(
            lookup.parse().unwrap_err().0,
            vec![
                ("number".into(), Code::Invalid),
                ("code".into(), Code::Missing)
            ]
        );
    }
}
