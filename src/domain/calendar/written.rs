//! A calendar as people read and write it, in TOML and JSON alike.
//! Must not hold sums over working time.

use std::collections::BTreeMap;

use chrono::{FixedOffset, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{Calendar, CalendarError, DayKind, Span};

words! {
    /// A day of the week, in its order.
    pub enum Weekday {
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
        Sunday = "sunday",
    }
}

/// A [`Calendar`] as it is written down, not yet checked.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    /// How far local time is ahead of UTC: `+08:00`.
    offset: String,
    /// Standard hours: `09:00-12:00`; `00:00-00:00` is the whole day.
    hours: Vec<String>,
    /// The working days of a week.
    week: Vec<Weekday>,
    /// Days off in order, one by one or as `2026-10-01..2026-10-07`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    holidays: Vec<String>,
    /// Days worked whatever the weekday, in order and written likewise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    workdays: Vec<String>,
    /// Days with hours of their own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    other_hours: BTreeMap<NaiveDate, Vec<String>>,
}

impl From<Calendar> for Written {
    fn from(calendar: Calendar) -> Self {
        let days_of = |wanted: &DayKind| {
            let days = calendar.exceptions.iter();
            ranges(
                days.filter(|(_, kind)| *kind == wanted)
                    .map(|(date, _)| *date),
            )
        };
        let open = Weekday::ALL.iter().zip(calendar.week);
        Self {
            offset: calendar.offset.to_string(),
            hours: spans(&calendar.hours),
            week: open
                .filter(|(_, open)| *open)
                .map(|(day, _)| *day)
                .collect(),
            holidays: days_of(&DayKind::Holiday),
            workdays: days_of(&DayKind::Workday),
            other_hours: calendar
                .exceptions
                .iter()
                .filter_map(|(date, kind)| match kind {
                    DayKind::Hours(hours) => Some((*date, spans(hours))),
                    DayKind::Holiday | DayKind::Workday => None,
                })
                .collect(),
        }
    }
}

impl TryFrom<Written> for Calendar {
    type Error = CalendarError;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let offset: FixedOffset = parse(&written.offset)?;
        let mut week = [false; 7];
        for day in written.week {
            week[day as usize] = true;
        }
        let mut exceptions = BTreeMap::new();
        let mut enter = |date, kind| match exceptions.insert(date, kind) {
            None => Ok(()),
            Some(_) => Err(CalendarError::Order(date)),
        };
        for (list, kind) in [
            (&written.holidays, DayKind::Holiday),
            (&written.workdays, DayKind::Workday),
        ] {
            for date in dates(list)? {
                enter(date, kind.clone())?;
            }
        }
        for (date, hours) in &written.other_hours {
            enter(*date, DayKind::Hours(read_spans(hours)?))?;
        }
        Self::new(offset, read_spans(&written.hours)?, week, exceptions)
    }
}

fn spans(hours: &[Span]) -> Vec<String> {
    let time = |time: &NaiveTime| time.format("%H:%M").to_string();
    hours
        .iter()
        .map(|(opens, closes)| format!("{}-{}", time(opens), time(closes)))
        .collect()
}

fn read_spans(hours: &[String]) -> Result<Vec<Span>, CalendarError> {
    let time = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
    let span = |text: &String| {
        let (opens, closes) = text.split_once('-')?;
        Some((time(opens)?, time(closes)?))
    };
    hours
        .iter()
        .map(|text| span(text).ok_or_else(|| CalendarError::Word(text.clone())))
        .collect()
}

/// Dates one after the other as `first..last`.
fn ranges(dates: impl Iterator<Item = NaiveDate>) -> Vec<String> {
    let mut all: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for date in dates {
        match all.last_mut() {
            Some((_, last)) if last.succ_opt() == Some(date) => *last = date,
            _ => all.push((date, date)),
        }
    }
    all.into_iter()
        .map(|(first, last)| match first == last {
            true => first.to_string(),
            false => format!("{first}..{last}"),
        })
        .collect()
}

/// The longest range of days off that is no slip of the pen.
const RANGE_MOST: i64 = 366;

fn dates(list: &[String]) -> Result<Vec<NaiveDate>, CalendarError> {
    let mut all = Vec::new();
    for text in list {
        let (first, last) = text.split_once("..").unwrap_or((text, text));
        let (first, last): (NaiveDate, NaiveDate) = (parse(first.trim())?, parse(last.trim())?);
        if first > last || all.last().is_some_and(|before| *before >= first) {
            return Err(CalendarError::Order(first));
        }
        if (last - first).num_days() > RANGE_MOST {
            return Err(CalendarError::Word(text.clone()));
        }
        all.extend(first.iter_days().take_while(|date| *date <= last));
    }
    Ok(all)
}

fn parse<T: std::str::FromStr>(text: &str) -> Result<T, CalendarError> {
    text.parse()
        .map_err(|_| CalendarError::Word(text.to_owned()))
}
