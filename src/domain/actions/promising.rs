//! 承诺 (C9): what forms that promise something to the resident have in common.
//! Must not be an action; a reply and a contact promise by the way.

use super::{Blank, Mistake, Taking, Telling, Value};
use crate::domain::commitments::{Dated, Sort};
use crate::domain::event::{Stamp, Standing};
use chrono::{DateTime, Utc};

/// The most promises of one reply.
pub const MOST: usize = 3;
/// The most characters of one.
pub const LONGEST: usize = 200;

/// What was promised, and until when: to the close of business of each day.
pub fn of(promises: Vec<Dated>, taking: &Taking<'_>) -> (Vec<String>, Vec<DateTime<Utc>>) {
    let calendar = &taking.moment.policy().calendar;
    let each = promises.into_iter();
    each.map(|one| (one.text, calendar.close_of_business(one.day)))
        .unzip()
}

/// Nothing can be promised for a time that is over, nor for one that nobody will see.
pub fn mistakes(promises: &[Dated], taking: &Taking<'_>) -> Option<(&'static str, Mistake)> {
    let (now, policy) = (taking.moment.now, taking.moment.policy());
    let calendar = &policy.calendar;
    let today = calendar.local_date(now);
    let wrong = |one: &Dated| {
        (one.day - today).num_days() > policy.periods.promise_days
            || calendar.close_of_business(one.day) <= now
    };
    promises
        .iter()
        .any(wrong)
        .then_some(("promises", Mistake::Invalid))
}

/// Each with the time until which it was promised; one whose words were erased still counts.
pub fn pairs(texts: &[String], untils: &[DateTime<Utc>]) -> Vec<(String, DateTime<Utc>)> {
    let text = |index: usize| texts.get(index).cloned().unwrap_or_default();
    let each = untils.iter().enumerate();
    each.map(|(index, until)| (text(index), *until)).collect()
}

/// The unit that has the case owes them from now on.
pub fn commit(case: &mut Standing, made: Stamp, texts: &[String], untils: &[DateTime<Utc>]) {
    let unit = case.unit.clone();
    for what in pairs(texts, untils) {
        case.commit(made, (Sort::Promise, None), &unit, what);
    }
}

/// How they are told.
pub fn tell(mut telling: Telling, texts: &[String], untils: &[DateTime<Utc>]) -> Telling {
    for (text, until) in pairs(texts, untils) {
        telling = telling
            .said_as("promise", &text)
            .with_said("due", Value::Moment(until));
    }
    telling
}

/// What stands in the form where something was promised before.
pub fn initial(
    promises: &[(String, DateTime<Utc>)],
    blank: &Blank<'_>,
) -> Vec<(&'static str, String)> {
    const NAMES: [(&str, &str); MOST] = [
        ("promises_1", "promises_1_date"),
        ("promises_2", "promises_2_date"),
        ("promises_3", "promises_3_date"),
    ];
    let calendar = &blank.moment.policy().calendar;
    let each = NAMES.iter().zip(promises);
    each.flat_map(|((name, date), (text, until))| {
        [
            (*name, text.clone()),
            (*date, calendar.closing_date(*until).to_string()),
        ]
    })
    .collect()
}
