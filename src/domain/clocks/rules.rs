//! The time each clock allows (C2), as data that an administrator edits, with the defaults.
//! Not here: what happened in a case (replay.rs), and which category has rules of its own.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::ClockKind;
use crate::domain::calendar::Calendar;
use crate::domain::case::{Kind, Severity};

/// An amount of time that a clock allows. Less than zero counts as zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// Minutes of working time.
    WorkingMinutes(i64),
    /// Working days, each as long as the calendar's standard hours.
    WorkingDays(i64),
    /// Calendar days, to the close of business of the last.
    CalendarDays(i64),
    /// To the close of business of the same day.
    SameDay,
}

impl Limit {
    /// When the time is up for a clock that starts at `start` and never pauses.
    pub fn due(self, start: DateTime<Utc>, calendar: &Calendar) -> DateTime<Utc> {
        match self {
            Self::WorkingMinutes(minutes) => calendar.add_working_minutes(start, minutes),
            Self::WorkingDays(days) => {
                let minutes = days.saturating_mul(calendar.minutes_per_working_day());
                calendar.add_working_minutes(start, minutes)
            }
            Self::CalendarDays(days) => calendar.end_of_calendar_days(start, days),
            Self::SameDay => calendar.end_of_day(start),
        }
    }

    /// Whether only opening hours count.
    pub fn counts_working_time(self) -> bool {
        matches!(self, Self::WorkingMinutes(_) | Self::WorkingDays(_))
    }
}

/// The time one clock allows in some cases (C2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockRule {
    /// Which clock.
    pub clock: ClockKind,
    /// Only cases of this severity; any, when empty.
    pub severity: Option<Severity>,
    /// Only cases of this kind; any, when empty.
    pub kind: Option<Kind>,
    /// The time allowed; when empty, these cases have no such clock.
    pub limit: Option<Limit>,
}

impl ClockRule {
    const fn every(clock: ClockKind, limit: Limit) -> Self {
        Self {
            clock,
            severity: None,
            kind: None,
            limit: Some(limit),
        }
    }

    const fn when(self, severity: Severity) -> Self {
        Self {
            severity: Some(severity),
            ..self
        }
    }

    const fn of(self, kind: Kind) -> Self {
        Self {
            kind: Some(kind),
            ..self
        }
    }

    fn fits(&self, clock: ClockKind, severity: Severity, kind: Kind) -> bool {
        self.clock == clock
            && self.severity.is_none_or(|only| only == severity)
            && self.kind.is_none_or(|only| only == kind)
    }
}

/// The time each clock allows (C2). The last rule that fits a case decides; where none does, there is
/// no such clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockRules {
    /// The rules, general ones first.
    pub rules: Vec<ClockRule>,
    /// From what part of its time on a clock is due soon, in percent.
    pub due_soon_percent: u8,
}

impl ClockRules {
    /// The rule that decides: the last one that fits.
    fn rule(&self, clock: ClockKind, severity: Severity, kind: Kind) -> Option<&ClockRule> {
        self.rules
            .iter()
            .rfind(|rule| rule.fits(clock, severity, kind))
    }

    /// The time this clock allows in such a case.
    pub fn limit(&self, clock: ClockKind, severity: Severity, kind: Kind) -> Option<Limit> {
        self.rule(clock, severity, kind)?.limit
    }

    /// The severity, where the rule that decides asks for one.
    pub fn deciding(&self, clock: ClockKind, severity: Severity, kind: Kind) -> Option<Severity> {
        self.rule(clock, severity, kind)?.severity
    }

    /// These rules with others laid over them, as those of a category over the general ones: where
    /// one of the others fits, it decides.
    pub fn overlaid(&self, others: &[ClockRule]) -> Self {
        Self {
            rules: [self.rules.as_slice(), others].concat(),
            ..*self
        }
    }
}

impl Default for ClockRules {
    /// The table of the default process, general rules first.
    fn default() -> Self {
        use ClockKind::*;
        use Limit::*;
        use Severity::*;
        let every = ClockRule::every;
        Self {
            due_soon_percent: 75,
            rules: vec![
                every(Dispatch, WorkingMinutes(4 * 60)),
                every(Dispatch, WorkingMinutes(60)).when(Major),
                every(Acceptance, WorkingDays(5)),
                every(SignFor, WorkingMinutes(4 * 60)),
                every(SignFor, WorkingMinutes(60)).when(Major),
                every(FirstReply, WorkingMinutes(4 * 60)),
                every(FirstReply, WorkingMinutes(8 * 60)).when(Major),
                every(DefiniteAnswer, CalendarDays(2)).when(Major),
                every(Resolve, CalendarDays(2)).when(Minor),
                every(Resolve, CalendarDays(3)).when(Important),
                every(Resolve, CalendarDays(10)).when(Major),
                every(Resolve, WorkingDays(1)).of(Kind::Consultation),
                every(Resolve, CalendarDays(30)).of(Kind::Report),
                every(ToldResident, SameDay),
                every(Revisit, WorkingDays(1)),
                every(CoHandling, CalendarDays(2)).when(Minor),
                every(CoHandling, CalendarDays(3)).when(Important),
                every(CoHandling, CalendarDays(10)).when(Major),
                every(ReportBack, WorkingDays(1)),
                every(NoticeSigned, WorkingMinutes(4 * 60)),
                every(FinePaid, CalendarDays(3)),
                every(Completion, CalendarDays(15)),
                every(ResidentAnswer, CalendarDays(5)),
                every(NoAnswer, CalendarDays(15)),
            ],
        }
    }
}
