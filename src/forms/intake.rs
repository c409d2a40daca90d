//! The form with which staff take a case in (I1–I3): what it asks for, and what is wrong with it.
//! Must not know pages or storage.

use chrono::NaiveDate;
use uuid::Uuid;

use super::acting::Filled;
use super::filing::{LINE_MOST, WHAT_LEAST, WHAT_MOST, WISH_MOST};
use super::{Code, Errors};
use crate::domain::{Channel, Kind, text};

/// The fields in the order of the page.
pub const FIELDS: &[&str] = &[
    "phone",
    "name",
    "email",
    "channel",
    "kind",
    "category",
    "what",
    "happened",
    "place",
    "concerns",
    "wish",
    "sender",
    "sender_number",
    "sender_due",
    "restated",
    "reference",
    "reply",
];

/// The channels by which staff take cases in.
pub fn channels() -> impl Iterator<Item = Channel> {
    let all = Channel::ALL.iter().copied();
    all.filter(|channel| *channel != Channel::Web)
}

/// What another body sent with a case (I3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Which body.
    pub name: String,
    /// Its document number.
    pub number: String,
    /// By when it wants the case done; `None` where it set no day.
    pub due: Option<NaiveDate>,
    /// Whether it wants a letter back.
    pub report_back: bool,
}

/// A case as it was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// 诉求类型
    pub kind: Kind,
    /// 受理渠道
    pub channel: Channel,
    /// 事项分类
    pub category: Uuid,
    /// What happened.
    pub what: String,
    /// When.
    pub happened: String,
    /// Where.
    pub place: String,
    /// Whom it concerns.
    pub concerns: String,
    /// What the caller wants.
    pub wish: String,
    /// Name, telephone and mail; all empty where nobody says who they are.
    pub caller: [String; 3],
    /// Which recording or scan.
    pub reference: String,
    /// Whether it was said again to the caller, who agreed.
    pub restated: bool,
    /// Who sent it, of a case that was transferred.
    pub sender: Option<Sender>,
    /// The answer that was given on the spot 即办 (I2).
    pub answer: Option<String>,
}

/// Whether the caller is there, so that it can be said again to them.
pub const fn is_spoken(channel: Channel) -> bool {
    matches!(channel, Channel::Phone | Channel::Visit)
}

/// What was filled in; `on_the_spot` where it was answered at once.
pub fn read(filled: &Filled, on_the_spot: bool) -> Result<Taken, Errors> {
    let mut errors = Errors::default();
    let text_of = |name: &str| text::clean(filled.get(name));
    let channel = filled.get("channel").parse::<Channel>().ok();
    let channel = channel.filter(|channel| channels().any(|known| known == *channel));
    let kind = filled.get("kind").parse::<Kind>().ok();
    let kind = kind.filter(|kind| Kind::FOR_RESIDENTS.contains(kind));
    let category = filled.get("category").parse::<Uuid>().ok();
    for (name, missing) in [
        ("channel", channel.is_none()),
        ("kind", kind.is_none()),
        ("category", category.is_none()),
    ] {
        if missing {
            errors.add(name, Code::Missing);
        }
    }
    for (name, least, most) in [
        ("what", WHAT_LEAST, WHAT_MOST),
        ("happened", 0, LINE_MOST),
        ("place", 2, LINE_MOST),
        ("concerns", 0, LINE_MOST),
        ("wish", 2, WISH_MOST),
        ("name", 0, 50),
        ("reference", 0, LINE_MOST),
    ] {
        errors.length(name, &text_of(name), least, most);
    }
    let phone = text::phone(filled.get("phone"));
    let typed = !filled.get("phone").trim().is_empty();
    if typed && !(7..=15).contains(&phone.len()) {
        errors.add("phone", Code::Invalid);
    }
    let email = text_of("email");
    if !email.is_empty() && !super::filing::is_mail(&email) {
        errors.add("email", Code::Invalid);
    }
    let restated = filled.get("restated") == "1";
    if channel.is_some_and(is_spoken) && !restated {
        errors.add("restated", Code::Missing);
    }
    let sender = (channel == Some(Channel::Transferred)).then(|| sender(filled, &mut errors));
    let answer = on_the_spot.then(|| text_of("reply"));
    if let Some(answer) = &answer {
        errors.length("reply", answer, 5, 4000);
    }
    let (Some(channel), Some(kind), Some(category)) = (channel, kind, category) else {
        return Err(errors.in_order(FIELDS));
    };
    errors.in_order(FIELDS).check()?;
    Ok(Taken {
        kind,
        channel,
        category,
        what: text_of("what"),
        happened: text_of("happened"),
        place: text_of("place"),
        concerns: text_of("concerns"),
        wish: text_of("wish"),
        caller: [text_of("name"), phone, email],
        reference: text_of("reference"),
        restated,
        sender,
        answer,
    })
}

fn sender(filled: &Filled, errors: &mut Errors) -> Sender {
    let text_of = |name: &str| text::clean(filled.get(name));
    errors.length("sender", &text_of("sender"), 2, LINE_MOST);
    errors.length("sender_number", &text_of("sender_number"), 0, LINE_MOST);
    let typed = text::normalise(filled.get("sender_due")).replace(['/', '.'], "-");
    let due = typed.parse::<NaiveDate>().ok();
    if due.is_none() && !typed.is_empty() {
        errors.add("sender_due", Code::Invalid);
    }
    Sender {
        name: text_of("sender"),
        number: text_of("sender_number"),
        due,
        report_back: filled.get("report_back") == "1",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(changes: &[(&str, &str)]) -> Filled {
        let all = [
            ("channel", "phone"),
            ("kind", "complaint"),
            ("category", "018f0000-0000-7000-8000-000000000001"),
            ("what", "三号楼从昨晚开始没有水"),
            ("place", "解放路"),
            ("wish", "尽快恢复"),
            ("phone", "138 0000 1234"),
            ("restated", "1"),
        ];
        let all = all.iter().chain(changes);
        Filled(
            all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        )
    }

    #[test]
    fn a_caller_hears_it_again_and_a_letter_cannot() {
        assert!(read(&filled(&[]), false).is_ok());
        let wrong = read(&filled(&[("restated", "")]), false).unwrap_err();
        assert_eq!(wrong.of("restated"), Some(Code::Missing));
        assert!(read(&filled(&[("restated", ""), ("channel", "letter")]), false).is_ok());
    }

    #[test]
    fn a_case_that_was_sent_here_says_by_whom_and_by_when() {
        let wrong = read(&filled(&[("channel", "transferred")]), false).unwrap_err();
        assert_eq!(wrong.of("sender"), Some(Code::Missing));
        let sent = [
            ("channel", "transferred"),
            ("sender", "市长专线"),
            ("sender_due", "2026/11/20"),
            ("report_back", "1"),
        ];
        let taken = read(&filled(&sent), false).unwrap().sender.unwrap();
        assert_eq!(taken.due, NaiveDate::from_ymd_opt(2026, 11, 20));
        assert!(taken.report_back);
        let wrong = read(&filled(&[sent[0], sent[1], ("sender_due", "下周")]), false).unwrap_err();
        assert_eq!(wrong.of("sender_due"), Some(Code::Invalid));
    }

    #[test]
    fn what_was_answered_on_the_spot_has_an_answer_and_nobody_files_by_the_web_here() {
        assert_eq!(
            read(&filled(&[]), true).unwrap_err().of("reply"),
            Some(Code::Missing)
        );
        let web = read(&filled(&[("channel", "web")]), false).unwrap_err();
        assert_eq!(web.of("channel"), Some(Code::Missing));
    }
}
