//! Working time (C1): opening hours, weekends, public holidays, make-up workdays, and sums over them.
//! Not here: which deadlines a case has (clocks.rs), the present time, loading and saving calendars.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

mod written;

use written::Written;

#[cfg(test)]
pub(super) mod tests;

/// How many days ahead any search looks: a century. A sum that does not fit ends there, so that no
/// calendar, however closed, can hold a request up.
const HORIZON_DAYS: u32 = 36_525;

static MAINLAND_CHINA: LazyLock<Calendar> = LazyLock::new(|| {
    let exceptions = parse_days(include_str!("calendar/cn.csv")).expect("a test reads cn.csv");
    Calendar {
        exceptions,
        ..Calendar::without_holidays()
    }
});

/// One opening of a day, local time: opens, closes. A closing time of 00:00 is midnight at the end
/// of the day, so `(00:00, 00:00)` is the whole day.
pub type Span = (NaiveTime, NaiveTime);

/// How one date differs from what its weekday says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayKind {
    /// Closed all day.
    Holiday,
    /// Open at the standard hours, whatever the weekday (make-up workday 调休).
    Workday,
    /// Open at these hours in place of the standard ones (half day).
    Hours(Vec<Span>),
}

/// Working time of one place (C1). Every instant is UTC; the offset serves only to tell local dates
/// and hours, and is fixed because mainland China has no daylight saving.
///
/// Only a calendar that opens on some weekday can be built or deserialised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Calendar {
    offset: FixedOffset,
    hours: Vec<Span>,
    week: [bool; 7],
    exceptions: BTreeMap<NaiveDate, DayKind>,
}

/// Why a calendar cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalendarError {
    /// The standard hours are missing, reversed or overlap.
    Hours,
    /// The hours of this date are missing, reversed or overlap.
    HoursOf(NaiveDate),
    /// No weekday is a working day.
    NeverOpen,
    /// This text is not what stands here: an offset, opening hours, a weekday, a date or a range of dates.
    Word(String),
    /// These dates are not in order, or one stands twice.
    Order(NaiveDate),
    /// This line of a list of days (counted from 1) is not `date,holiday|workday,…`, or repeats a date.
    Line(usize),
}

impl fmt::Display for CalendarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hours => write!(f, "standard hours are missing, reversed or overlap"),
            Self::HoursOf(date) => write!(f, "hours of {date} are missing, reversed or overlap"),
            Self::NeverOpen => write!(f, "no weekday is a working day"),
            Self::Word(text) => write!(f, "`{text}` cannot be read here"),
            Self::Order(date) => {
                write!(f, "{date} is not after the date before it, or stands twice")
            }
            Self::Line(line) => write!(f, "line {line} is not a day of its own"),
        }
    }
}

impl std::error::Error for CalendarError {}

impl Default for Calendar {
    fn default() -> Self {
        Self::mainland_china().clone()
    }
}

/// What a calendar is made of.
impl Calendar {
    /// Builds a calendar (C1). `hours` are the standard hours in order, `week` runs from Monday.
    pub fn new(
        offset: FixedOffset,
        hours: Vec<Span>,
        week: [bool; 7],
        exceptions: BTreeMap<NaiveDate, DayKind>,
    ) -> Result<Self, CalendarError> {
        if !in_order(&hours) {
            return Err(CalendarError::Hours);
        }
        if !week.contains(&true) {
            return Err(CalendarError::NeverOpen);
        }
        let wrong = exceptions
            .iter()
            .find(|(_, kind)| matches!(kind, DayKind::Hours(hours) if !in_order(hours)));
        match wrong {
            Some((date, _)) => Err(CalendarError::HoursOf(*date)),
            None => Ok(Self {
                offset,
                hours,
                week,
                exceptions,
            }),
        }
    }

    /// The default calendar (C1): Asia/Shanghai, Monday to Friday, 09:00–12:00 and 14:00–19:00, with
    /// mainland China's public holidays and make-up workdays from 2020 to 2026.
    pub fn mainland_china() -> &'static Self {
        &MAINLAND_CHINA
    }

    fn without_holidays() -> Self {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        Self {
            offset: FixedOffset::east_opt(8 * 3600).expect("eight hours are less than a day"),
            hours: vec![(hour(9), hour(12)), (hour(14), hour(19))],
            week: [true, true, true, true, true, false, false],
            exceptions: BTreeMap::new(),
        }
    }

    /// How far local time is ahead of UTC.
    pub fn offset(&self) -> FixedOffset {
        self.offset
    }

    /// The standard hours of a working day, in order.
    pub fn hours(&self) -> &[Span] {
        &self.hours
    }

    /// Which weekdays are working days, from Monday.
    pub fn week(&self) -> [bool; 7] {
        self.week
    }

    /// The dates that differ from their weekday.
    pub fn exceptions(&self) -> &BTreeMap<NaiveDate, DayKind> {
        &self.exceptions
    }

    /// The last day of the last year whose holidays are known; they are announced year by year.
    pub fn known_until(&self) -> Option<NaiveDate> {
        let (last, _) = self.exceptions.last_key_value()?;
        NaiveDate::from_ymd_opt(last.year(), 12, 31)
    }

    /// Length of a standard working day, in working minutes (480 by default).
    pub fn minutes_per_working_day(&self) -> i64 {
        length(&self.hours).num_minutes()
    }
}

/// Questions about dates.
impl Calendar {
    /// The local date on which an instant falls.
    pub fn local_date(&self, t: DateTime<Utc>) -> NaiveDate {
        let utc = t.naive_utc();
        utc.checked_add_offset(self.offset).unwrap_or(utc).date()
    }

    /// The hours a date is open at, in order; empty when it is not a working day.
    pub fn opening_hours(&self, date: NaiveDate) -> &[Span] {
        match self.exceptions.get(&date) {
            Some(DayKind::Holiday) => &[],
            Some(DayKind::Workday) => &self.hours,
            Some(DayKind::Hours(hours)) => hours,
            None => self.weekday_hours(date),
        }
    }

    /// Whether a date is open at all.
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        !self.opening_hours(date).is_empty()
    }

    /// The date itself when it is a working day, otherwise the next one that is.
    pub fn next_working_day_on_or_after(&self, date: NaiveDate) -> NaiveDate {
        days_from(date)
            .find(|date| self.is_working_day(*date))
            .unwrap_or_else(|| days_after(date, HORIZON_DAYS.into()))
    }

    /// When the last opening of a date ends; of the next working day when the date is not one.
    pub fn close_of_business(&self, date: NaiveDate) -> DateTime<Utc> {
        self.first_close(date, |_| true)
    }

    /// The date whose business ends at `close`: midnight belongs to the day that it ends.
    pub fn closing_date(&self, close: DateTime<Utc>) -> NaiveDate {
        self.local_date(close - TimeDelta::nanoseconds(1))
    }

    fn weekday_hours(&self, date: NaiveDate) -> &[Span] {
        if self.opens_on_weekday(date) {
            &self.hours
        } else {
            &[]
        }
    }

    fn opens_on_weekday(&self, date: NaiveDate) -> bool {
        self.week[date.weekday().num_days_from_monday() as usize]
    }
}

/// Sums of working time.
impl Calendar {
    /// `t` while open with time still to come, otherwise the next opening.
    pub fn next_opening(&self, t: DateTime<Utc>) -> DateTime<Utc> {
        self.openings_from(self.local_date(t))
            .find(|(_, closes)| *closes > t)
            .map_or_else(|| self.horizon(t), |(opens, _)| opens.max(t))
    }

    /// Whether `t` lies in opening hours, both ends included.
    pub fn is_open(&self, t: DateTime<Utc>) -> bool {
        self.add_working(t, TimeDelta::zero()) == t
    }

    /// The instant at which `minutes` of working time have gone by since `start`. Time outside opening
    /// hours does not count; the result lies within them, and on a closing time rather than on the
    /// opening after it. Less than zero counts as zero.
    pub fn add_working_minutes(&self, start: DateTime<Utc>, minutes: i64) -> DateTime<Utc> {
        let most = i64::from(HORIZON_DAYS) * 24 * 60;
        self.add_working(start, TimeDelta::minutes(minutes.clamp(0, most)))
    }

    /// As [`Self::add_working_minutes`], exact to any fraction of a minute.
    pub fn add_working(&self, start: DateTime<Utc>, time: TimeDelta) -> DateTime<Utc> {
        let mut left = time.max(TimeDelta::zero());
        for (opens, closes) in self.openings_from(self.day_before(start)) {
            let from = opens.max(start);
            if from > closes {
                continue;
            }
            if left <= closes - from {
                return from + left;
            }
            left -= closes - from;
        }
        self.horizon(start)
    }

    /// Whole working minutes from `a` to `b`; negative when `b` is before `a`.
    pub fn working_minutes_between(&self, a: DateTime<Utc>, b: DateTime<Utc>) -> i64 {
        self.working_between(a, b).num_minutes()
    }

    /// As [`Self::working_minutes_between`], exact to any fraction of a minute. Takes as long as there
    /// are exceptions between the two, not days.
    pub fn working_between(&self, a: DateTime<Utc>, b: DateTime<Utc>) -> TimeDelta {
        if b < a {
            return -self.working_between(b, a);
        }
        let (first, last) = (self.local_date(a), self.local_date(b));
        self.whole_days(first, last) - self.gone_by(first, a) + self.gone_by(last, b)
    }

    /// The end of a term of calendar days: close of business of the last day, or of the next working
    /// day when that is none. The day of `start` is day 0. Always after `start`.
    pub fn end_of_calendar_days(&self, start: DateTime<Utc>, days: i64) -> DateTime<Utc> {
        self.first_close(days_after(self.local_date(start), days), |close| {
            close > start
        })
    }

    /// The end of "the same day": the first close of business after `t`. On a working day that is its
    /// own; once the day is closed, or on a day off, the next working day's.
    pub fn end_of_day(&self, t: DateTime<Utc>) -> DateTime<Utc> {
        self.end_of_calendar_days(t, 0)
    }

    /// The end of a term of working days counted by dates: close of business of the last of them. The
    /// day of `start` is not counted, whether it is a working day or not. Always after `start`.
    pub fn end_of_working_days(&self, start: DateTime<Utc>, days: i64) -> DateTime<Utc> {
        self.close_after_working_days(self.local_date(start), days)
            .unwrap_or_else(|| self.end_of_day(start))
    }

    /// Close of business of the so-manieth working day after a date; `None` for less than one.
    pub fn close_after_working_days(&self, date: NaiveDate, days: i64) -> Option<DateTime<Utc>> {
        let nth = usize::try_from(days).ok()?.checked_sub(1)?;
        let last = days_from(date)
            .skip(1)
            .filter(|date| self.is_working_day(*date))
            .nth(nth)
            .unwrap_or_else(|| days_after(date, HORIZON_DAYS.into()));
        Some(self.close_of_business(last))
    }

    /// `t` when it is a close of business, otherwise the next one.
    pub fn close_at_or_after(&self, t: DateTime<Utc>) -> DateTime<Utc> {
        self.first_close(self.day_before(t), |close| close >= t)
    }

    fn first_close(&self, date: NaiveDate, fits: impl Fn(DateTime<Utc>) -> bool) -> DateTime<Utc> {
        days_from(date)
            .filter_map(|date| Some((date, self.opening_hours(date).last()?)))
            .map(|(date, span)| self.instant(date, bounds(*span).1))
            .find(|close| fits(*close))
            .unwrap_or_else(|| {
                self.instant(days_after(date, HORIZON_DAYS.into()), TimeDelta::zero())
            })
    }

    /// Working time of all the dates from `first` up to, not including, `until`.
    fn whole_days(&self, first: NaiveDate, until: NaiveDate) -> TimeDelta {
        let days = (until - first).num_days() as usize;
        let open_in_week = self.week.iter().filter(|open| **open).count();
        let open_in_rest = days_from(first)
            .take(days % 7)
            .filter(|date| self.opens_on_weekday(*date))
            .count();
        let open_days = days / 7 * open_in_week + open_in_rest;
        let by_weekday = length(&self.hours) * open_days as i32;
        self.exceptions
            .range(first..until)
            .fold(by_weekday, |sum, (date, _)| {
                sum + length(self.opening_hours(*date)) - length(self.weekday_hours(*date))
            })
    }

    /// Working time of a date that lies before `t`.
    fn gone_by(&self, date: NaiveDate, t: DateTime<Utc>) -> TimeDelta {
        self.openings(date)
            .map(|(opens, closes)| (closes.min(t) - opens).max(TimeDelta::zero()))
            .sum()
    }

    fn openings(
        &self,
        date: NaiveDate,
    ) -> impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)> + '_ {
        self.opening_hours(date).iter().map(move |span| {
            let (opens, closes) = bounds(*span);
            (self.instant(date, opens), self.instant(date, closes))
        })
    }

    fn openings_from(
        &self,
        date: NaiveDate,
    ) -> impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)> + '_ {
        days_from(date).flat_map(|date| self.openings(date))
    }

    /// Where to look from for an opening that may end at `t`: one that closes at midnight belongs to
    /// the day before.
    fn day_before(&self, t: DateTime<Utc>) -> NaiveDate {
        let date = self.local_date(t);
        date.pred_opt().unwrap_or(date)
    }

    fn instant(&self, date: NaiveDate, since_midnight: TimeDelta) -> DateTime<Utc> {
        let ahead = TimeDelta::seconds(self.offset.local_minus_utc().into());
        date.and_time(NaiveTime::MIN)
            .and_utc()
            .checked_add_signed(since_midnight - ahead)
            .unwrap_or(DateTime::<Utc>::MAX_UTC)
    }

    fn horizon(&self, t: DateTime<Utc>) -> DateTime<Utc> {
        t.checked_add_days(Days::new(HORIZON_DAYS.into()))
            .unwrap_or(DateTime::<Utc>::MAX_UTC)
    }
}

/// Reads a list of days off and make-up workdays: a heading, then `date,holiday|workday` a line,
/// further columns ignored. For the bundled calendar and for an administrator's next year.
pub fn parse_days(csv: &str) -> Result<BTreeMap<NaiveDate, DayKind>, CalendarError> {
    let mut days = BTreeMap::new();
    for (index, line) in csv.lines().enumerate().skip(1) {
        if line.trim().is_empty() {
            continue;
        }
        let (date, kind) = parse_day(line).ok_or(CalendarError::Line(index + 1))?;
        if days.insert(date, kind).is_some() {
            return Err(CalendarError::Line(index + 1));
        }
    }
    Ok(days)
}

fn parse_day(line: &str) -> Option<(NaiveDate, DayKind)> {
    let mut columns = line.split(',').map(str::trim);
    let date = columns.next()?.parse().ok()?;
    match columns.next()? {
        "holiday" => Some((date, DayKind::Holiday)),
        "workday" => Some((date, DayKind::Workday)),
        _ => None,
    }
}

/// Start and end of a span, since midnight of its day.
fn bounds((opens, closes): Span) -> (TimeDelta, TimeDelta) {
    let since_midnight = |time: NaiveTime| time.signed_duration_since(NaiveTime::MIN);
    match closes {
        NaiveTime::MIN => (since_midnight(opens), TimeDelta::days(1)),
        _ => (since_midnight(opens), since_midnight(closes)),
    }
}

fn length(hours: &[Span]) -> TimeDelta {
    hours
        .iter()
        .map(|span| bounds(*span))
        .map(|(opens, closes)| closes - opens)
        .sum()
}

fn in_order(hours: &[Span]) -> bool {
    let spans: Vec<_> = hours.iter().map(|span| bounds(*span)).collect();
    !spans.is_empty()
        && spans.iter().all(|(opens, closes)| opens < closes)
        && spans.windows(2).all(|pair| pair[0].1 <= pair[1].0)
}

fn days_from(date: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    date.iter_days().take(HORIZON_DAYS as usize)
}

/// The date so many calendar days after another; less than zero counts as zero.
pub fn days_after(date: NaiveDate, days: i64) -> NaiveDate {
    let days = days.clamp(0, HORIZON_DAYS.into()).unsigned_abs();
    date.checked_add_days(Days::new(days))
        .unwrap_or(NaiveDate::MAX)
}
