//! An amount of time that a clock allows: how it is counted, and how it is written.
//! Not here: which case has which limit (rules.rs).

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::calendar::{Calendar, days_after};

/// An amount of time that a clock allows. Less than zero counts as zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Minutes of working time.
    WorkingMinutes(i64),
    /// Working days counted by hours, each as long as the calendar's standard hours, to the minute.
    WorkingDays(i64),
    /// Working days counted by dates: the first day is not counted, and the last ends at the close of
    /// business.
    WorkingDaysByDate(i64),
    /// Calendar days, to the close of business of the last.
    CalendarDays(i64),
    /// To the close of business of the same day.
    SameDay,
    /// Minutes by the clock on the wall, day and night.
    Minutes(i64),
}

/// The longest limit that is no slip of the pen, in minutes: ten years.
const MOST_MINUTES: i64 = 10 * 366 * 24 * 60;

impl Limit {
    /// When the time is up for a clock that starts at `start` and never pauses.
    pub fn due(self, start: DateTime<Utc>, calendar: &Calendar) -> DateTime<Utc> {
        match self {
            Self::WorkingMinutes(minutes) => calendar.add_working_minutes(start, minutes),
            Self::WorkingDays(days) => {
                let minutes = days.saturating_mul(calendar.minutes_per_working_day());
                calendar.add_working_minutes(start, minutes)
            }
            Self::WorkingDaysByDate(days) => calendar.end_of_working_days(start, days),
            Self::CalendarDays(days) => calendar.end_of_calendar_days(start, days),
            Self::SameDay => calendar.end_of_day(start),
            Self::Minutes(minutes) => start + TimeDelta::minutes(minutes.clamp(0, MOST_MINUTES)),
        }
    }

    /// The due time that is later by as much than `due`, as an extension counts.
    pub fn after(self, due: DateTime<Utc>, calendar: &Calendar) -> DateTime<Utc> {
        match self {
            Self::CalendarDays(days) => {
                let last = days_after(calendar.closing_date(due), days);
                calendar.close_of_business(last)
            }
            Self::WorkingDaysByDate(days) => {
                let from = calendar.closing_date(due);
                calendar.close_after_working_days(from, days).unwrap_or(due)
            }
            _ => self.due(due, calendar),
        }
    }

    /// Whether only opening hours count.
    pub const fn counts_working_time(self) -> bool {
        matches!(
            self,
            Self::WorkingMinutes(_) | Self::WorkingDays(_) | Self::WorkingDaysByDate(_)
        )
    }

    /// Whether it counts hours and minutes of working time, and so begins with the next opening.
    pub const fn counts_hours(self) -> bool {
        matches!(self, Self::WorkingMinutes(_) | Self::WorkingDays(_))
    }

    /// Whether it ends at a close of business.
    pub const fn ends_with_the_day(self) -> bool {
        matches!(
            self,
            Self::WorkingDaysByDate(_) | Self::CalendarDays(_) | Self::SameDay
        )
    }

    /// Its number, of whatever unit; 0 for the same day.
    pub const fn amount(self) -> i64 {
        match self {
            Self::WorkingMinutes(n)
            | Self::WorkingDays(n)
            | Self::WorkingDaysByDate(n)
            | Self::CalendarDays(n)
            | Self::Minutes(n) => n,
            Self::SameDay => 0,
        }
    }

    /// Whether it is too long to be meant.
    pub const fn is_absurd(self) -> bool {
        let most = match self {
            Self::WorkingMinutes(_) | Self::Minutes(_) => MOST_MINUTES,
            _ => 10 * 366,
        };
        self.amount() > most
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = |n: i64| if n == 1 { "" } else { "s" };
        match *self {
            Self::WorkingMinutes(n) if n != 0 && n % 60 == 0 => {
                write!(f, "{} working hour{}", n / 60, plural(n / 60))
            }
            Self::WorkingMinutes(n) => write!(f, "{n} working minute{}", plural(n)),
            Self::WorkingDays(n) => write!(f, "{n} working day{}", plural(n)),
            Self::WorkingDaysByDate(n) => write!(f, "{n} working day{} by date", plural(n)),
            Self::CalendarDays(n) => write!(f, "{n} calendar day{}", plural(n)),
            Self::SameDay => f.write_str("same day"),
            Self::Minutes(n) => write!(f, "{n} minute{}", plural(n)),
        }
    }
}

/// A text that is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoLimit;

impl fmt::Display for NoLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "not an amount of time: write `4 working hours`, `90 working minutes`, `1 working day` (by hours), \
             `5 working days by date`, `2 calendar days`, `same day` or `30 minutes`",
        )
    }
}

impl std::error::Error for NoLimit {}

impl FromStr for Limit {
    type Err = NoLimit;

    fn from_str(text: &str) -> Result<Self, NoLimit> {
        let words: Vec<&str> = text.split_whitespace().collect();
        if words == ["same", "day"] {
            return Ok(Self::SameDay);
        }
        let (amount, unit) = words.split_first().ok_or(NoLimit)?;
        let n: i64 = amount.parse().map_err(|_| NoLimit)?;
        match unit {
            ["working", "hour" | "hours"] => {
                let minutes = n.checked_mul(60).ok_or(NoLimit)?;
                Ok(Self::WorkingMinutes(minutes))
            }
            ["working", "minute" | "minutes"] => Ok(Self::WorkingMinutes(n)),
            ["working", "day" | "days"] => Ok(Self::WorkingDays(n)),
            ["working", "day" | "days", "by", "date"] => Ok(Self::WorkingDaysByDate(n)),
            ["calendar", "day" | "days"] => Ok(Self::CalendarDays(n)),
            ["minute" | "minutes"] => Ok(Self::Minutes(n)),
            _ => Err(NoLimit),
        }
    }
}

impl Serialize for Limit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Limit {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// A limit, or `off`.
pub(super) mod or_off {
    use serde::{Deserialize, Deserializer, Serializer};

    use super::Limit;

    const OFF: &str = "off";

    pub(in super::super) fn serialize<S: Serializer>(
        limit: &Option<Limit>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match limit {
            Some(limit) => to.collect_str(limit),
            None => to.serialize_str(OFF),
        }
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Limit>, D::Error> {
        match String::deserialize(from)?.as_str() {
            OFF => Ok(None),
            text => text.parse().map(Some).map_err(serde::de::Error::custom),
        }
    }
}
