//! From the facts of a case to its clocks (C2): which fact concerns which clock, and what it does to it.
//! Not here: how much time is allowed (rules.rs), what working time is (calendar.rs).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{
    Clock, ClockBasis, ClockFact, ClockKind, Ending, Explanation, Extension, Limit, PauseReason,
};
use crate::domain::calendar::{Calendar, days_after};
use crate::domain::case::Severity;

/// The clocks of a case (C2) from its facts in the order of time, ordered by start. A fact about a
/// clock that does not run is ignored.
///
/// Clocks that a case can have several of at once (of co-handlers, of notices) each want a call with
/// the facts of that one assignment or notice.
pub fn clocks(case: &ClockBasis<'_>, facts: &[ClockFact]) -> Vec<Clock> {
    let mut tracks = Tracks::of(case);
    for fact in facts {
        tracks.take(fact);
    }
    tracks
        .all
        .into_iter()
        .filter_map(|track| track.replay(case))
        .collect()
}

/// The facts sorted by the clock that they concern.
struct Tracks<'a> {
    severity: Severity,
    due_at_most: Option<DateTime<Utc>>,
    all: Vec<Track<'a>>,
}

/// One start of a clock with what concerns it. It is kept even where no time is set for it, because
/// a change of severity may yet set one.
struct Track<'a> {
    kind: ClockKind,
    severity: Severity,
    started_at: DateTime<Utc>,
    due_at_most: Option<DateTime<Utc>>,
    facts: Vec<&'a ClockFact>,
    ended: Option<(DateTime<Utc>, Ending)>,
}

impl<'a> Tracks<'a> {
    fn of(case: &ClockBasis<'_>) -> Self {
        Self {
            severity: case.severity,
            due_at_most: case.due_at_most,
            all: Vec::new(),
        }
    }

    fn take(&mut self, fact: &'a ClockFact) {
        match fact {
            ClockFact::Start { clock, at } => self.start(*clock, *at),
            ClockFact::Pause { clock, .. }
            | ClockFact::Resume { clock, .. }
            | ClockFact::Extend { clock, .. } => {
                if let Some(track) = self.running().find(|track| track.kind == *clock) {
                    track.facts.push(fact);
                }
            }
            ClockFact::Stop { clock, at } => self.end(*clock, *at, Ending::Done),
            ClockFact::StopAll { at } => self
                .running()
                .for_each(|track| track.end(*at, Ending::Dropped)),
            ClockFact::SeverityChanged { to } => {
                self.severity = *to;
                self.running().for_each(|track| track.severity = *to);
            }
        }
    }

    fn start(&mut self, kind: ClockKind, at: DateTime<Utc>) {
        self.end(kind, at, Ending::Superseded);
        self.all.push(Track {
            kind,
            severity: self.severity,
            started_at: at,
            due_at_most: self.due_at_most.filter(|cap| self.binds(*cap, kind, at)),
            facts: Vec::new(),
            ended: None,
        });
    }

    /// A sending body that is answered late still sees the first handling as late, but cannot make a
    /// second one overdue at its start.
    fn binds(&self, cap: DateTime<Utc>, kind: ClockKind, start: DateTime<Utc>) -> bool {
        let first = self.all.iter().all(|track| track.kind != kind);
        kind == ClockKind::Resolve && (first || start < cap)
    }

    fn end(&mut self, kind: ClockKind, at: DateTime<Utc>, how: Ending) {
        if let Some(track) = self.running().find(|track| track.kind == kind) {
            track.end(at, how);
        }
    }

    fn running(&mut self) -> impl Iterator<Item = &mut Track<'a>> {
        self.all.iter_mut().filter(|track| track.ended.is_none())
    }
}

impl Track<'_> {
    fn end(&mut self, at: DateTime<Utc>, how: Ending) {
        self.ended = Some((at.max(self.started_at), how));
    }

    fn replay(self, case: &ClockBasis<'_>) -> Option<Clock> {
        let limit = case.rules.limit(self.kind, self.severity, case.kind)?;
        let severity = case.rules.deciding(self.kind, self.severity, case.kind);
        let mut tally = Tally::start(limit, severity, self.started_at, case.calendar);
        for fact in &self.facts {
            match fact {
                ClockFact::Pause { at, reason, .. } => tally.pause(*at, *reason),
                ClockFact::Resume { at, .. } => tally.resume(*at),
                ClockFact::Extend { at, to, reason, .. } => tally.extend(*at, *to, reason),
                _ => {}
            }
        }
        if let Some((at, _)) = self.ended {
            tally.resume(at);
        }
        Some(tally.finish(self, case.rules.due_soon_percent))
    }
}

/// The due time of one clock as its facts move it, and the steps that explain it.
struct Tally<'a> {
    limit: Limit,
    measure: Measure<'a>,
    calendar: &'a Calendar,
    started_at: DateTime<Utc>,
    /// The due time so far.
    due: DateTime<Utc>,
    /// The due time before it moves to a close of business; pauses add up here, so that two short
    /// ones move it no further than one long one.
    unmoved: DateTime<Utc>,
    open_pause: Option<(DateTime<Utc>, PauseReason)>,
    /// Ended pauses that began before the due time.
    pauses: Vec<(DateTime<Utc>, DateTime<Utc>)>,
    steps: Vec<Explanation>,
}

impl<'a> Tally<'a> {
    fn start(
        limit: Limit,
        severity: Option<Severity>,
        at: DateTime<Utc>,
        calendar: &'a Calendar,
    ) -> Self {
        let due = limit.due(at, calendar);
        let mut tally = Self {
            limit,
            measure: Measure::of(limit, calendar),
            calendar,
            started_at: at,
            due,
            unmoved: due,
            open_pause: None,
            pauses: Vec::new(),
            steps: vec![Explanation::Started { at }],
        };
        let opening = calendar.next_opening(at);
        if limit.counts_working_time() && opening != at {
            tally.steps.push(Explanation::CountsFrom { at: opening });
        }
        tally.steps.push(Explanation::Allowed { limit, severity });
        match limit {
            Limit::CalendarDays(days) => tally.explain_move(days_after(tally.date(at), days)),
            Limit::SameDay => tally.explain_move(tally.date(at)),
            Limit::WorkingMinutes(_) | Limit::WorkingDays(_) => {}
        }
        tally
    }

    fn pause(&mut self, at: DateTime<Utc>, reason: PauseReason) {
        let at = at.max(self.started_at);
        self.open_pause.get_or_insert((at, reason));
    }

    fn resume(&mut self, at: DateTime<Utc>) {
        let Some((from, reason)) = self.open_pause.take() else {
            return;
        };
        let to = at.max(from);
        let counts = from < self.due && from < to;
        let minutes = match counts {
            true => self.measure.between(from, to).num_minutes(),
            false => 0,
        };
        if counts {
            self.lengthen(from, to);
            self.pauses.push((from, to));
        }
        self.steps.push(Explanation::Paused {
            from,
            to: Some(to),
            reason,
            minutes: Some(minutes),
        });
    }

    fn lengthen(&mut self, from: DateTime<Utc>, to: DateTime<Utc>) {
        match self.measure {
            Measure::Working(calendar) => {
                self.due = calendar.add_working(to, calendar.working_between(from, self.due));
                self.unmoved = self.due;
            }
            Measure::Wall => {
                self.unmoved += to - from;
                self.due = self.calendar.close_at_or_after(self.unmoved);
            }
        }
    }

    fn extend(&mut self, at: DateTime<Utc>, by: Extension, reason: &str) {
        let paused = self.open_pause;
        self.resume(at);
        self.explain_pauses_moved();
        let asked = match by {
            Extension::Until(to) => to,
            Extension::By(limit) => self.extended_by(limit),
        };
        let to = self.within_hours(asked);
        if to > self.due {
            self.due = to;
            self.unmoved = to;
            self.steps.push(Explanation::Extended {
                at,
                to,
                reason: reason.to_owned(),
            });
            self.explain_move(self.calendar.closing_date(asked));
        }
        if let Some((from, reason)) = paused {
            self.open_pause = Some((at.max(from), reason));
        }
    }

    fn extended_by(&self, limit: Limit) -> DateTime<Utc> {
        match limit {
            Limit::CalendarDays(days) => {
                let last = days_after(self.calendar.closing_date(self.due), days);
                self.calendar.close_of_business(last)
            }
            _ => limit.due(self.due, self.calendar),
        }
    }

    fn within_hours(&self, t: DateTime<Utc>) -> DateTime<Utc> {
        match self.calendar.is_open(t) {
            true => t,
            false => self.calendar.close_at_or_after(t),
        }
    }

    fn finish(mut self, track: Track<'_>, due_soon_percent: u8) -> Clock {
        if let Some((from, reason)) = self.open_pause {
            self.steps.push(Explanation::Paused {
                from,
                to: None,
                reason,
                minutes: None,
            });
        }
        self.explain_pauses_moved();
        let cap = track.due_at_most.filter(|cap| *cap < self.due);
        if let Some(at) = cap {
            self.due = at;
            self.steps.push(Explanation::Capped { at });
        }
        self.steps.push(Explanation::Due { at: self.due });
        let paused_since = self
            .open_pause
            .map(|(from, _)| from)
            .filter(|from| *from < self.due && track.due_at_most != Some(self.due));
        Clock {
            kind: track.kind,
            limit: self.limit,
            started_at: self.started_at,
            due_at: self.due,
            due_soon_at: self.due_soon_at(due_soon_percent),
            due_at_most: track.due_at_most,
            paused_since,
            ended: track.ended,
            steps: self.steps,
        }
    }

    /// The moment at which this part of the time has been used, pauses left out.
    fn due_soon_at(&self, percent: u8) -> DateTime<Utc> {
        let paused: TimeDelta = self
            .pauses
            .iter()
            .map(|(from, to)| {
                self.measure
                    .between(*from, (*to).clamp(*from, self.due.max(*from)))
            })
            .sum();
        let all = self.measure.between(self.started_at, self.due) - paused;
        let mut left = all.max(TimeDelta::zero()) * i32::from(percent.min(100)) / 100;
        let mut at = self.started_at;
        for (from, to) in &self.pauses {
            let free = self.measure.between(at, *from);
            if left <= free {
                break;
            }
            left -= free;
            at = *to;
        }
        self.measure.add(at, left).min(self.due)
    }

    fn explain_pauses_moved(&mut self) {
        self.explain_move(self.calendar.closing_date(self.unmoved));
    }

    fn explain_move(&mut self, from: NaiveDate) {
        let to = self.calendar.closing_date(self.due);
        if from != to {
            self.steps.push(Explanation::MovedToWorkingDay { from, to });
        }
    }

    fn date(&self, t: DateTime<Utc>) -> NaiveDate {
        self.calendar.local_date(t)
    }
}

/// Time as a clock counts it.
#[derive(Clone, Copy)]
enum Measure<'a> {
    Working(&'a Calendar),
    Wall,
}

impl<'a> Measure<'a> {
    fn of(limit: Limit, calendar: &'a Calendar) -> Self {
        match limit.counts_working_time() {
            true => Self::Working(calendar),
            false => Self::Wall,
        }
    }

    fn between(self, a: DateTime<Utc>, b: DateTime<Utc>) -> TimeDelta {
        match self {
            Self::Working(calendar) => calendar.working_between(a, b),
            Self::Wall => b - a,
        }
    }

    fn add(self, start: DateTime<Utc>, time: TimeDelta) -> DateTime<Utc> {
        match self {
            Self::Working(calendar) => calendar.add_working(start, time),
            Self::Wall => start + time,
        }
    }
}
