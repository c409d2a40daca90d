//! The time each clock allows (C2), as data that an administrator edits, with the defaults.
//! Not here: what happened in a case (replay.rs), and how a limit is written (limit.rs).

use serde::{Deserialize, Serialize};

use super::{ClockKind, Limit};
use crate::domain::case::{Kind, Severity};

/// What about a case decides how much time its clocks allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Matter<'a> {
    /// 诉求类型
    pub kind: Kind,
    /// 等级
    pub severity: Severity,
    /// The code of its category; empty where there is none.
    pub category: &'a str,
}

/// The time one clock allows in some cases (C2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockRule {
    /// Which clock.
    pub clock: ClockKind,
    /// Only cases of this severity; any, when empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Only cases of this kind; any, when empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Only cases of the category with this code, or of one below it; any, when empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The time allowed; when empty, written `off`, these cases have no such clock.
    #[serde(with = "super::limit::or_off")]
    pub limit: Option<Limit>,
}

impl ClockRule {
    /// The rule for every case.
    pub const fn every(clock: ClockKind, limit: Limit) -> Self {
        Self {
            clock,
            severity: None,
            kind: None,
            category: None,
            limit: Some(limit),
        }
    }

    fn when(self, severity: Severity) -> Self {
        Self {
            severity: Some(severity),
            ..self
        }
    }

    fn of(self, kind: Kind) -> Self {
        Self {
            kind: Some(kind),
            ..self
        }
    }

    /// Whether it fits wherever another one does.
    pub fn covers(&self, other: &Self) -> bool {
        self.clock == other.clock
            && (self.severity.is_none() || self.severity == other.severity)
            && (self.kind.is_none() || self.kind == other.kind)
            && (self.category.is_none() || self.category == other.category)
    }

    fn fits(&self, clock: ClockKind, matter: Matter<'_>) -> bool {
        self.clock == clock
            && self.severity.is_none_or(|only| only == matter.severity)
            && self.kind.is_none_or(|only| only == matter.kind)
            && self.category.as_deref().is_none_or(|only| {
                matter
                    .category
                    .strip_prefix(only)
                    .is_some_and(|below| below.is_empty() || below.starts_with('.'))
            })
    }
}

/// The time each clock allows (C2). The last rule that fits a case decides; where none does, there is
/// no such clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockRules {
    /// From what part of its time on a clock is due soon, in percent.
    pub due_soon_percent: u8,
    /// The rules, general ones first.
    pub rules: Vec<ClockRule>,
}

impl ClockRules {
    /// The rule that decides: the last one that fits.
    fn rule(&self, clock: ClockKind, matter: Matter<'_>) -> Option<&ClockRule> {
        self.rules.iter().rfind(|rule| rule.fits(clock, matter))
    }

    /// The time this clock allows in such a case.
    pub fn limit(&self, clock: ClockKind, matter: Matter<'_>) -> Option<Limit> {
        self.rule(clock, matter)?.limit
    }

    /// Whether any rule says whether there is such a clock in such a case.
    pub fn says(&self, clock: ClockKind, matter: Matter<'_>) -> bool {
        self.rule(clock, matter).is_some()
    }

    /// The severity, where the rule that decides asks for one.
    pub fn deciding(&self, clock: ClockKind, matter: Matter<'_>) -> Option<Severity> {
        self.rule(clock, matter)?.severity
    }

    /// These rules with others laid over them: where one of the others fits, it decides.
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
                every(Acceptance, WorkingDaysByDate(5)),
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
                every(ReportBack, WorkingDays(1)),
                every(NoticeSigned, WorkingMinutes(4 * 60)),
                every(FinePaid, CalendarDays(3)),
                every(Review, WorkingDaysByDate(5)),
                every(Completion, CalendarDays(15)),
                every(ResidentAnswer, CalendarDays(5)),
                every(NoAnswer, CalendarDays(15)),
            ],
        }
    }
}
