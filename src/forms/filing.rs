//! The resident's form (R1): its questions in their order, the answers, and what is wrong with them.
//! Must not know pages or storage.

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use validator::{Validate, ValidationError};

use super::errors::{chars, invalid, invalid_at, validated};
use super::{Code, Errors};
use crate::domain::{Kind, text};

words! {
    /// One question, one page.
    pub enum Step {
        What = "what",
        Category = "category",
        Kind = "kind",
        When = "when",
        Where = "where",
        Concerns = "concerns",
        Wish = "wish",
        Photos = "photos",
        Contact = "contact",
    }
}

impl Step {
    /// The question after this one; `None` before the check-answers page.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The fields of its page.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Kind => &["kind"],
            Self::Category => &["category"],
            Self::What => &["what"],
            Self::When => &["happened"],
            Self::Where => &["place"],
            Self::Concerns => &["concerns"],
            Self::Wish => &["wish"],
            Self::Photos => &["photo"],
            Self::Contact => &["identity", "name", "phone", "email"],
        }
    }

    /// The question before this one.
    pub fn previous(self) -> Option<Self> {
        (self as usize).checked_sub(1).map(|index| Self::ALL[index])
    }
}

/// The longest text of "what happened", in characters.
pub const WHAT_MOST: usize = 5000;
/// The shortest text of "what happened" that somebody can act on.
pub const WHAT_LEAST: usize = 5;
/// The longest answer to "what do you want".
pub const WISH_MOST: usize = 1000;
/// The longest answer in one line.
pub const LINE_MOST: usize = 200;
/// How many photos a case can have on filing.
pub const PHOTOS_MOST: usize = 3;
/// The largest photo taken, in bytes.
pub const PHOTO_BYTES_MOST: usize = 10 * 1024 * 1024;

words! {
    /// Whether we may know who brings the case (R4).
    pub enum Identity {
        Contact = "contact",
        Anonymous = "anonymous",
    }
}

/// Everything that a resident has answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// 诉求类型
    pub kind: Option<Kind>,
    /// 事项分类
    pub category: Option<Uuid>,
    /// What happened.
    pub what: String,
    /// When, in their own words.
    pub happened: String,
    /// Where.
    pub place: String,
    /// Which unit or person it concerns.
    pub concerns: String,
    /// What they want.
    pub wish: String,
    /// Contact or anonymous.
    pub identity: Option<Identity>,
    /// Name.
    pub name: String,
    /// Phone number as typed.
    pub phone: String,
    /// Email address as typed.
    pub email: String,
    /// Pages that may stay empty and were passed.
    pub passed: Vec<Step>,
}

impl Answers {
    /// Takes the fields of one question from a form.
    pub fn take(&mut self, step: Step, get: &dyn Fn(&str) -> String) {
        match step {
            Step::Kind => {
                self.kind = get("kind")
                    .parse()
                    .ok()
                    .filter(|kind| Kind::FOR_RESIDENTS.contains(kind))
            }
            Step::Category => self.category = Uuid::try_parse(&get("category")).ok(),
            Step::What => {
                self.what = get("what");
                // Whoever chose one of the suggestions beside it has answered the next question too.
                if let Ok(category) = Uuid::try_parse(&get("category")) {
                    self.category = Some(category);
                }
            }
            Step::When => self.happened = get("happened"),
            Step::Where => self.place = get("place"),
            Step::Concerns => self.concerns = get("concerns"),
            Step::Wish => self.wish = get("wish"),
            Step::Photos => {}
            Step::Contact => {
                self.identity = get("identity").parse().ok();
                self.name = get("name");
                self.phone = get("phone");
                self.email = get("email");
            }
        }
        self.clean();
    }

    /// Cleans a step's texts, so that what is checked is what will be kept.
    fn clean(&mut self) {
        for field in [
            &mut self.what,
            &mut self.happened,
            &mut self.place,
            &mut self.concerns,
            &mut self.wish,
            &mut self.name,
        ] {
            *field = text::clean(field);
        }
        self.email = text::normalise(&self.email);
    }

    /// What is wrong with the answer to one question.
    pub fn validate(&self, step: Step) -> Result<(), Errors> {
        let fields = step.fields();
        match step {
            Step::What => validated(&What { what: &self.what }, fields),
            Step::Category => validated(
                &Category {
                    category: self.category,
                },
                fields,
            ),
            Step::Kind => validated(&KindOf { kind: self.kind }, fields),
            Step::When => validated(
                &When {
                    happened: &self.happened,
                },
                fields,
            ),
            Step::Where => validated(&Where { place: &self.place }, fields),
            Step::Concerns => validated(
                &Concerns {
                    concerns: &self.concerns,
                },
                fields,
            ),
            Step::Wish => validated(&Wish { wish: &self.wish }, fields),
            Step::Photos => Ok(()),
            Step::Contact => self.validate_contact(fields),
        }
    }

    fn validate_contact(&self, fields: &[&str]) -> Result<(), Errors> {
        match self.identity {
            None => Err(Errors::one("identity", Code::Missing)),
            Some(Identity::Anonymous) => Ok(()),
            Some(Identity::Contact) => {
                let contact = Contact {
                    name: &self.name,
                    phone: self.phone.trim(),
                    email: self.email.trim(),
                };
                validated(&contact, fields)
            }
        }
    }

    /// The first question that still needs an answer; `None` when the case can be filed.
    pub fn first_open(&self) -> Option<Step> {
        Step::ALL.iter().copied().find(|&step| {
            let may_be_empty = matches!(step, Step::When | Step::Concerns | Step::Photos);
            self.validate(step).is_err() || (may_be_empty && !self.passed.contains(&step))
        })
    }

    /// Notes that a page was passed, so that an empty answer to it counts as given.
    pub fn pass(&mut self, step: Step) {
        if !self.passed.contains(&step) {
            self.passed.push(step);
        }
    }
}

#[derive(Validate)]
struct What<'a> {
    #[validate(length(min = chars(WHAT_LEAST), max = chars(WHAT_MOST)))]
    what: &'a str,
}

#[derive(Validate)]
struct Category {
    #[validate(required)]
    category: Option<Uuid>,
}

#[derive(Validate)]
struct KindOf {
    #[validate(required)]
    kind: Option<Kind>,
}

#[derive(Validate)]
struct When<'a> {
    #[validate(length(max = chars(LINE_MOST)))]
    happened: &'a str,
}

#[derive(Validate)]
struct Where<'a> {
    #[validate(length(min = 2, max = chars(LINE_MOST)))]
    place: &'a str,
}

#[derive(Validate)]
struct Concerns<'a> {
    #[validate(length(max = chars(LINE_MOST)))]
    concerns: &'a str,
}

#[derive(Validate)]
struct Wish<'a> {
    #[validate(length(min = 2, max = chars(WISH_MOST)))]
    wish: &'a str,
}

/// One way to reach the resident is enough.
#[derive(Validate)]
#[validate(schema(function = "one_way", skip_on_field_errors = false))]
struct Contact<'a> {
    #[validate(length(max = 50))]
    name: &'a str,
    #[validate(custom(function = "looks_like_phone"))]
    phone: &'a str,
    #[validate(custom(function = "looks_like_email"))]
    email: &'a str,
}

fn one_way(contact: &Contact<'_>) -> Result<(), ValidationError> {
    match contact.phone.is_empty() && contact.email.is_empty() {
        true => Err(invalid_at("phone", Code::Missing)),
        false => Ok(()),
    }
}

fn looks_like_phone(typed: &str) -> Result<(), ValidationError> {
    match typed.is_empty() || (7..=15).contains(&text::phone(typed).len()) {
        true => Ok(()),
        false => Err(invalid(Code::Invalid)),
    }
}

/// Good enough to catch a slip; whether mail arrives only sending can tell.
/// Whether it looks like an address of mail.
#[cfg(feature = "ssr")]
pub fn is_mail(typed: &str) -> bool {
    looks_like_email(typed).is_ok()
}

fn looks_like_email(typed: &str) -> Result<(), ValidationError> {
    let address = text::normalise(typed);
    let right = address.is_empty()
        || address.rsplit_once('@').is_some_and(|(local, domain)| {
            !local.is_empty()
                && address.len() <= 254
                && !address
                    .chars()
                    .any(|c| c.is_whitespace() || c.is_control() || "<>(),;:\"\\[]".contains(c))
                && domain.contains('.')
                && domain.split('.').all(|label| !label.is_empty())
        });
    match right {
        true => Ok(()),
        false => Err(invalid(Code::Invalid)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete() -> Answers {
        Answers {
            kind: Some(Kind::Complaint),
            category: Some(Uuid::nil()),
            what: "小区门口的路灯坏了".into(),
            place: "解放路".into(),
            wish: "修好".into(),
            identity: Some(Identity::Anonymous),
            passed: Step::ALL.to_vec(),
            ..Answers::default()
        }
    }

    #[test]
    fn a_resident_who_answered_everything_can_file() {
        assert_eq!(complete().first_open(), None);
    }

    #[test]
    fn no_question_can_be_jumped_over() {
        assert_eq!(Answers::default().first_open(), Some(Step::What));
        let mut answers = complete();
        answers.wish.clear();
        assert_eq!(answers.first_open(), Some(Step::Wish));
        let mut answers = complete();
        answers.passed.clear();
        assert_eq!(answers.first_open(), Some(Step::When));
    }

    #[test]
    fn one_way_to_reach_the_resident_is_enough_and_a_slip_is_told() {
        let with = |phone: &str, email: &str| Answers {
            identity: Some(Identity::Contact),
            phone: phone.into(),
            email: email.into(),
            ..complete()
        };
        assert!(
            with("＋86 138－1234－5678", "")
                .validate(Step::Contact)
                .is_ok()
        );
        assert!(with("", "wang@example.cn").validate(Step::Contact).is_ok());
        assert_eq!(
            with("", "").validate(Step::Contact),
            Err(Errors::one("phone", Code::Missing))
        );
        assert_eq!(
            with("1234", "").validate(Step::Contact),
            Err(Errors::one("phone", Code::Invalid))
        );
        assert_eq!(
            with("", "wang@com").validate(Step::Contact),
            Err(Errors::one("email", Code::Invalid))
        );
        assert_eq!(
            with("", "a\r\nBcc: b@c.de").validate(Step::Contact),
            Err(Errors::one("email", Code::Invalid))
        );
    }

    #[test]
    fn five_thousand_chinese_characters_fit_and_one_more_is_told() {
        let with = |n: usize| {
            Answers {
                what: "水".repeat(n),
                ..complete()
            }
            .validate(Step::What)
        };
        assert!(with(WHAT_MOST).is_ok());
        assert_eq!(with(WHAT_MOST + 1), Err(Errors::one("what", Code::TooLong)));
        assert_eq!(with(2), Err(Errors::one("what", Code::TooShort)));
        assert_eq!(with(0), Err(Errors::one("what", Code::Missing)));
    }
}
