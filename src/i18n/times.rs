//! Dates, durations and clocks in words.
//! Must not compute a deadline.

use chrono::{DateTime, Datelike, FixedOffset, Timelike, Utc};

use super::Texts;
use crate::domain::Lang;
use crate::domain::calendar::Calendar;
use crate::domain::clocks::Limit;

/// Writes times in one language.
#[derive(Clone, Copy)]
pub struct Times {
    /// The texts.
    pub texts: Texts,
    /// Now.
    pub now: DateTime<Utc>,
}

fn local(at: DateTime<Utc>) -> DateTime<FixedOffset> {
    at.with_timezone(&Calendar::mainland_china().offset())
}

impl Times {
    /// `11月21日（周六）14:30`; with the year where it is not this one.
    pub fn moment(self, at: DateTime<Utc>) -> String {
        let local = local(at);
        let gap = if self.texts.0 == Lang::En { " " } else { "" };
        format!(
            "{}{gap}{:02}:{:02}",
            self.date(at),
            local.hour(),
            local.minute()
        )
    }

    /// `11月21日（周六）`
    pub fn date(self, at: DateTime<Utc>) -> String {
        let date = local(at);
        let weekday = self.texts.get(&format!(
            "weekday-{}",
            date.weekday().num_days_from_monday()
        ));
        let year = date.year() != local(self.now).year();
        match self.texts.0 {
            Lang::En => {
                let month = self.texts.get(&format!("month-{}", date.month()));
                let year = if year {
                    format!(" {}", date.year())
                } else {
                    String::new()
                };
                format!("{weekday} {} {month}{year}", date.day())
            }
            Lang::ZhCn | Lang::ZhTw => {
                let year = if year {
                    format!("{}年", date.year())
                } else {
                    String::new()
                };
                format!("{year}{}月{}日（{weekday}）", date.month(), date.day())
            }
        }
    }

    /// `11月21日`, for narrow columns.
    pub fn day(self, at: DateTime<Utc>) -> String {
        let date = local(at);
        match self.texts.0 {
            Lang::En => format!(
                "{} {}",
                date.day(),
                self.texts.get(&format!("month-{}", date.month()))
            ),
            Lang::ZhCn | Lang::ZhTw => format!("{}月{}日", date.month(), date.day()),
        }
    }

    /// For the attribute `datetime`.
    pub fn machine(at: DateTime<Utc>) -> String {
        local(at).to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
    }

    /// An amount of time inside a sentence: `4 小时工作时间`.
    pub fn span(self, limit: Limit) -> String {
        let (key, n) = match limit {
            Limit::WorkingMinutes(n) if n != 0 && n % 60 == 0 => ("span-working-hours", n / 60),
            Limit::WorkingMinutes(n) => ("span-working-minutes", n),
            Limit::WorkingDays(n) | Limit::WorkingDaysByDate(n) => ("span-working-days", n),
            Limit::CalendarDays(n) => ("span-days", n),
            Limit::SameDay => return self.texts.get("span-same-day"),
            Limit::Minutes(n) => ("span-minutes", n),
        };
        self.texts.with(key, &[("n", n)])
    }

    /// The hours of a day: `09:00–12:00、14:00–19:00`.
    pub fn hours(self, calendar: &Calendar) -> String {
        let spans: Vec<String> = calendar
            .hours()
            .iter()
            .map(|(opens, closes)| format!("{}–{}", opens.format("%H:%M"), closes.format("%H:%M")))
            .collect();
        let and = if self.texts.0 == Lang::En {
            ", "
        } else {
            "、"
        };
        spans.join(and)
    }

    /// `3 小时 20 分`, of two units at most; never below one minute.
    pub fn duration(self, minutes: i64) -> String {
        let minutes = minutes.abs();
        let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        let part = |key: &str, n: i64| (n > 0).then(|| self.texts.with(key, &[("n", n)]));
        let parts: Vec<String> = if days > 0 {
            [part("days", days), part("hours", hours)]
                .into_iter()
                .flatten()
                .collect()
        } else {
            [part("hours", hours), part("minutes", rest)]
                .into_iter()
                .flatten()
                .collect()
        };
        match parts.is_empty() {
            true => self.texts.with("minutes", &[("n", 0)]),
            false => parts.join(" "),
        }
    }

    /// A duration of working time, in working days of eight hours.
    pub fn working(self, minutes: i64) -> String {
        let minutes = minutes.abs();
        let (days, hours, rest) = (minutes / 480, minutes / 60 % 8, minutes % 60);
        let part = |key: &str, n: i64| (n > 0).then(|| self.texts.with(key, &[("n", n)]));
        let parts: Vec<String> = if days > 0 {
            [part("working-days", days), part("hours", hours)]
                .into_iter()
                .flatten()
                .collect()
        } else {
            [part("hours", hours), part("minutes", rest)]
                .into_iter()
                .flatten()
                .collect()
        };
        match parts.is_empty() {
            true => self.texts.with("minutes", &[("n", 0)]),
            false => parts.join(" "),
        }
    }
}
