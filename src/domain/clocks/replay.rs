//! From the facts of a case to its clocks (C2): which fact concerns which clock, and what it does to it.
//! Not here: how much time is allowed (rules.rs), what working time is (calendar.rs).

use chrono::{DateTime, NaiveDate, SubsecRound, TimeDelta, Utc};

use super::{
    Clock, ClockBasis, ClockFact, ClockKind, Ending, Explanation, Extension, Limit, Matter,
    PauseReason,
};
use crate::domain::calendar::{Calendar, days_after};
use crate::domain::case::Severity;
use crate::domain::policy::DispatchFrom;

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
        .iter()
        .filter_map(|track| track.replay(case))
        .collect()
}

/// The facts sorted by the clock that they concern.
struct Tracks<'a> {
    case: &'a ClockBasis<'a>,
    severity: Severity,
    category: &'a str,
    accepted: bool,
    danger: bool,
    all: Vec<Track<'a>>,
}

/// One start of a clock with what concerns it. It is kept even where no time is set for it, because
/// a change of severity or a later policy may yet set one.
struct Track<'a> {
    kind: ClockKind,
    /// The policy that decides: that of its start, or the one laid over it since.
    policy: i64,
    /// The code of the category by which it is counted.
    category: &'a str,
    /// The severity now, last; before it those that it was raised from, of which none may have left
    /// less time.
    severities: Vec<Severity>,
    started_at: DateTime<Utc>,
    /// Since when harm has been going on while it ran.
    danger_since: Option<DateTime<Utc>>,
    due_at_most: Option<DateTime<Utc>>,
    steps: Vec<Step<'a>>,
    ended: Option<(DateTime<Utc>, Ending)>,
}

/// What concerned one clock.
enum Step<'a> {
    /// A fact of its own.
    Fact(&'a ClockFact),
    /// A later policy moved it.
    Recomputed(Explanation),
}

impl<'a> Tracks<'a> {
    fn of(case: &'a ClockBasis<'a>) -> Self {
        Self {
            case,
            severity: case.severity,
            category: case.category,
            accepted: false,
            danger: false,
            all: Vec::new(),
        }
    }

    fn take(&mut self, fact: &'a ClockFact) {
        match fact {
            ClockFact::Start { clock, at, policy } => {
                if !self.waits_for_acceptance(*clock, *policy) {
                    self.start(*clock, *at, *policy);
                }
            }
            ClockFact::Accepted {
                at,
                policy,
                severity,
            } => self.accept(*at, *policy, *severity),
            ClockFact::Pause { clock, .. }
            | ClockFact::Resume { clock, .. }
            | ClockFact::Extend { clock, .. } => {
                if let Some(track) = self.running().find(|track| track.kind == *clock) {
                    track.steps.push(Step::Fact(fact));
                }
            }
            ClockFact::Stop { clock, at } => self.end(*clock, *at, Ending::Done),
            ClockFact::Reopen { clock } => self.reopen(*clock),
            ClockFact::StopAll { at } => self
                .running()
                .for_each(|track| track.end(*at, Ending::Dropped)),
            ClockFact::SeverityChanged { to } => self.change_severity(*to),
            ClockFact::Danger { at, policy, on } => self.endanger(*at, *policy, *on),
            ClockFact::CategoryChanged { to } => {
                self.category = to;
                self.running().for_each(|track| track.category = to);
            }
            ClockFact::Recomputed { policy, at } => {
                let case = self.case;
                self.running()
                    .filter(|track| track.policy < *policy)
                    .for_each(|track| track.recompute(case, *policy, *at));
            }
        }
    }

    fn waits_for_acceptance(&self, clock: ClockKind, policy: i64) -> bool {
        let policy = self.case.policies.get(policy);
        clock == ClockKind::Dispatch
            && !self.accepted
            && policy.dispatch_from == DispatchFrom::Acceptance
    }

    fn accept(&mut self, at: DateTime<Utc>, policy: i64, severity: Severity) {
        self.accepted = true;
        self.change_severity(severity);
        let dispatching = self
            .running()
            .any(|track| track.kind == ClockKind::Dispatch);
        if !dispatching {
            self.start(ClockKind::Dispatch, at, policy);
        }
    }

    fn change_severity(&mut self, to: Severity) {
        let raised = to > self.severity;
        self.severity = to;
        self.running().for_each(|track| {
            if !raised {
                track.severities.clear();
            }
            track.severities.push(to);
        });
    }

    /// Who is in danger does not wait for a case to be accepted: dispatching begins at once.
    fn endanger(&mut self, at: DateTime<Utc>, policy: i64, on: bool) {
        self.danger = on;
        self.running().for_each(|track| {
            track.danger_since = on.then_some(at.max(track.started_at));
        });
        let dispatched = self
            .all
            .iter()
            .any(|track| track.kind == ClockKind::Dispatch);
        if on && !self.accepted && !dispatched {
            self.start(ClockKind::Dispatch, at, policy);
        }
    }

    fn start(&mut self, kind: ClockKind, at: DateTime<Utc>, policy: i64) {
        self.end(kind, at, Ending::Superseded);
        let cap = self.case.due_at_most;
        self.all.push(Track {
            kind,
            policy,
            category: self.category,
            severities: vec![self.severity],
            started_at: at,
            danger_since: self.danger.then_some(at),
            due_at_most: cap.filter(|cap| self.binds(*cap, kind, at)),
            steps: Vec::new(),
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

    /// The time that went by while it was thought done counts: nobody gains any by undoing a step.
    fn reopen(&mut self, kind: ClockKind) {
        let last = self.all.iter_mut().rfind(|track| track.kind == kind);
        if let Some(track) = last
            && matches!(track.ended, Some((_, Ending::Done)))
        {
            track.ended = None;
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

    fn recompute(&mut self, case: &ClockBasis<'_>, policy: i64, at: DateTime<Utc>) {
        let due = |track: &Self| track.replay(case).map(|clock| clock.due_at);
        let from_due = due(self);
        self.policy = policy;
        let to_due = due(self).filter(|to| from_due != Some(*to));
        let Some(to_due) = to_due else {
            return;
        };
        self.steps.push(Step::Recomputed(Explanation::Recomputed {
            at,
            from_due,
            to_due,
            reason: case.policies.reason(policy).to_owned(),
        }));
    }

    /// The clock by the severity now, or by one that it was raised from where that is earlier.
    fn replay(&self, case: &ClockBasis<'_>) -> Option<Clock> {
        self.severities
            .iter()
            .rev()
            .filter_map(|severity| self.replay_at(case, *severity))
            .chain(self.replay_in_danger(case))
            .min_by_key(|clock| clock.due_at)
    }

    /// The clock while harm is going on, where the policy has a time for it; nothing makes it stand still.
    fn replay_in_danger(&self, case: &ClockBasis<'_>) -> Option<Clock> {
        let policy = case.policies.get(self.policy);
        let limit = *policy.danger.limits.get(&self.kind)?;
        let tally = Tally::start(limit, None, self.danger_since?, &policy.calendar);
        Some(tally.finish(self, policy.clocks.due_soon_percent))
    }

    fn replay_at(&self, case: &ClockBasis<'_>, severity: Severity) -> Option<Clock> {
        let policy = case.policies.get(self.policy);
        let matter = Matter {
            kind: case.kind,
            severity,
            category: self.category,
        };
        let limit = policy.clocks.limit(self.kind, matter)?;
        let deciding = policy.clocks.deciding(self.kind, matter);
        let calendar = match self.kind {
            ClockKind::Acceptance | ClockKind::Dispatch => policy.calendar_of(case.desk),
            _ => &policy.calendar,
        };
        let mut tally = Tally::start(limit, deciding, self.started_at, calendar);
        for step in &self.steps {
            match step {
                Step::Recomputed(told) => tally.steps.push(told.clone()),
                Step::Fact(ClockFact::Pause { at, reason, .. }) => tally.pause(*at, *reason),
                Step::Fact(ClockFact::Resume { at, .. }) => tally.resume(*at),
                Step::Fact(ClockFact::Extend { at, to, reason, .. }) => {
                    tally.extend(*at, *to, reason)
                }
                Step::Fact(_) => {}
            }
        }
        if let Some((at, _)) = self.ended {
            tally.resume(at);
        }
        Some(tally.finish(self, policy.clocks.due_soon_percent))
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
        if limit.counts_hours() && opening != at {
            tally.steps.push(Explanation::CountsFrom { at: opening });
        }
        tally.steps.push(Explanation::Allowed { limit, severity });
        match limit {
            Limit::CalendarDays(days) => tally.explain_move(days_after(tally.date(at), days)),
            Limit::SameDay => tally.explain_move(tally.date(at)),
            _ => {}
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
        let stood = self.measure.between(from, to);
        self.unmoved = self.measure.add(self.unmoved, stood);
        self.due = match self.limit.ends_with_the_day() {
            true => self.calendar.close_at_or_after(self.unmoved),
            false => self.unmoved,
        };
    }

    fn extend(&mut self, at: DateTime<Utc>, by: Extension, reason: &str) {
        let paused = self.open_pause;
        self.resume(at);
        self.explain_pauses_moved();
        let asked = match by {
            Extension::Until(to) => to,
            Extension::By(limit) => limit.after(self.due, self.calendar),
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

    /// A clock of the wall keeps to no hours.
    fn within_hours(&self, t: DateTime<Utc>) -> DateTime<Utc> {
        match matches!(self.limit, Limit::Minutes(_)) || self.calendar.is_open(t) {
            true => t,
            false => self.calendar.close_at_or_after(t),
        }
    }

    fn finish(mut self, track: &Track<'_>, due_soon_percent: u8) -> Clock {
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
            policy: track.policy,
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
        // As fine as every engine keeps it, so that a row can be compared with what it follows from.
        self.measure.add(at, left).min(self.due).trunc_subsecs(6)
    }

    fn explain_pauses_moved(&mut self) {
        self.explain_move(self.calendar.closing_date(self.unmoved));
    }

    fn explain_move(&mut self, from: NaiveDate) {
        let to = self.calendar.closing_date(self.due);
        let moves = !matches!(self.limit, Limit::Minutes(_));
        if moves && from != to {
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
