//! Clocks (C2): every deadline of a case, computed from its facts, the rules and the calendar.
//! Not here: the present time, texts, who is told of what (C3), deriving facts from events.

mod limit;
mod replay;
mod rules;
#[cfg(test)]
pub(super) mod tests;

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::calendar::Calendar;
use crate::domain::case::{Kind, Severity};
use crate::domain::policy::Policies;

pub use limit::{Limit, NoLimit};
pub use replay::clocks;
pub use rules::{ClockRule, ClockRules, Matter};

words! {
    /// What a deadline is for (C2), in the order of a case's life.
    pub enum ClockKind {
        /// Given to a unit, from filing or from a return.
        Dispatch = "dispatch",
        /// Accepted or not, from filing.
        Acceptance = "acceptance",
        /// Signed for by the unit, from dispatch.
        SignFor = "sign_for",
        /// The resident reached for the first time, from acceptance.
        FirstReply = "first_reply",
        /// A definite answer in a major case.
        DefiniteAnswer = "definite_answer",
        /// The reply sent, from acceptance.
        Resolve = "resolve",
        /// The resident told of the result, from the review passed.
        ToldResident = "told_resident",
        /// Asked whether it is solved, from the reply.
        Revisit = "revisit",
        /// A co-handler's report to the lead.
        CoHandling = "co_handling",
        /// A report back on a supervision order 督办.
        ReportBack = "report_back",
        /// A notice signed for.
        NoticeSigned = "notice_signed",
        /// A fine paid.
        FinePaid = "fine_paid",
        /// What was promised to the resident is done (C9).
        Promise = "promise",
        /// A follow-up measure is done (H11).
        Measure = "measure",
        /// A decision not to accept looked at again 复核, from the resident's asking.
        Review = "review",
        /// The resident completes the facts 补正; then the case counts as withdrawn.
        Completion = "completion",
        /// The resident answers a question or proposal; then handling goes on without.
        ResidentAnswer = "resident_answer",
        /// The resident reacts to the reply; then the system closes the case.
        NoAnswer = "no_answer",
    }
}

impl ClockKind {
    /// Whether it is a notice's, and not the case's.
    pub const fn is_of_notice(self) -> bool {
        matches!(self, Self::NoticeSigned | Self::FinePaid)
    }

    /// Whether it is one of several that run beside the case, each for a unit of its own: whether the case is
    /// in time does not hang on it.
    pub const fn is_beside(self) -> bool {
        self.is_of_notice() || matches!(self, Self::CoHandling | Self::Promise | Self::Measure)
    }

    /// Whether it is the resident who is waited for: nobody on the staff can be late on it.
    pub const fn waits_for_resident(self) -> bool {
        matches!(
            self,
            Self::Completion | Self::ResidentAnswer | Self::NoAnswer
        )
    }
}

words! {
    /// Why a clock stands still.
    pub enum PauseReason {
        /// The resident was asked to complete the facts 补正.
        Completion = "completion",
        /// The resident was asked a question.
        Question = "question",
        /// A solution was proposed to the resident 征求意见.
        Proposal = "proposal",
    }
}

/// How far an approved extension moves a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Extension {
    /// To this instant; outside opening hours, to the next close of business. Never brings it forward.
    Until(DateTime<Utc>),
    /// By this much, counted from the due time it replaces.
    By(Limit),
}

/// One thing that happened to the clocks of a case, derived from an event of the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClockFact {
    /// A clock starts, under the policy with that number, which decides its time for good. One of the
    /// same kind that still runs ends, superseded.
    Start {
        clock: ClockKind,
        at: DateTime<Utc>,
        policy: i64,
    },
    /// The case was accepted with this severity. It comes before the clocks that start at acceptance.
    /// Where the policy begins dispatching at acceptance, that clock starts with it.
    Accepted {
        at: DateTime<Utc>,
        policy: i64,
        severity: Severity,
    },
    /// A clock stands still. Ignored while it already does.
    Pause {
        clock: ClockKind,
        at: DateTime<Utc>,
        reason: PauseReason,
    },
    /// A clock goes on.
    Resume { clock: ClockKind, at: DateTime<Utc> },
    /// A later due time was approved.
    Extend {
        clock: ClockKind,
        at: DateTime<Utc>,
        to: Extension,
        reason: String,
    },
    /// What the clock was for is undone: it goes on from its first start. Ignored where one runs.
    Reopen { clock: ClockKind },
    /// What the clock was for is done.
    Stop { clock: ClockKind, at: DateTime<Utc> },
    /// The case leaves the process undone (withdrawn, not accepted, transferred): all clocks end.
    StopAll { at: DateTime<Utc> },
    /// The severity was raised or lowered: clocks not yet ended are computed anew from their start, by
    /// the rules of the policy of their start. Raising never makes one due later.
    SeverityChanged { to: Severity },
    /// Harm is going on in the case, or is not any more: clocks for which the policy says so are due
    /// soon, by the clock on the wall from here on.
    Danger {
        at: DateTime<Utc>,
        policy: i64,
        on: bool,
    },
    /// The case belongs to another category, with that code: clocks not yet ended are computed anew from
    /// their start, by the rules of the policy of their start.
    CategoryChanged { to: String },
    /// A later policy was laid over running cases too: clocks not yet ended that follow an earlier one
    /// are computed anew from their start with it, from here on.
    Recomputed { policy: i64, at: DateTime<Utc> },
}

/// What the clocks of a case depend on besides its facts.
#[derive(Debug, Clone, Copy)]
pub struct ClockBasis<'a> {
    /// The kind of case.
    pub kind: Kind,
    /// The severity before the first fact that gives one.
    pub severity: Severity,
    /// The code of its category before the first fact that gives one; empty where there is none.
    pub category: &'a str,
    /// The code of the unit that took it in, whose calendar accepting and dispatching follow; empty
    /// where there is none.
    pub desk: &'a str,
    /// The time each clock allows, and working time, version by version.
    pub policies: &'a Policies,
    /// The due time a sending body set: no resolve clock is due later, whatever is paused or extended.
    /// Once gone by, it no longer binds a second handling begun after it.
    pub due_at_most: Option<DateTime<Utc>>,
}

words! {
    /// How a clock ended.
    pub enum Ending {
        /// What it was for was done.
        Done = "done",
        /// A newer clock of its kind took its place.
        Superseded = "superseded",
        /// The case left the process.
        Dropped = "dropped",
    }
}

words! {
    /// Where a clock stands at some moment. The due instant itself is still in time.
    pub enum ClockStatus {
        /// Ended in time without being done: superseded, or the case left the process.
        Cancelled = "cancelled",
        /// Done in time.
        Met = "met",
        /// Stands still while the resident is waited for.
        Paused = "paused",
        /// Running, with time in hand.
        Running = "running",
        /// Running, most of the time used (75 % by default).
        DueSoon = "due_soon",
        /// Running past its due time.
        Overdue = "overdue",
        /// Ended after its due time, however it ended.
        Missed = "missed",
    }
}

/// Time left until a due time; negative once it has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remaining {
    /// Whole minutes of working time.
    pub working_minutes: i64,
    /// Whole minutes by the clock on the wall.
    pub wall_minutes: i64,
}

/// One step of how a due time came about; the last is always [`Explanation::Due`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Explanation {
    /// It started.
    Started { at: DateTime<Utc> },
    /// It started outside opening hours and counts from the next opening.
    CountsFrom { at: DateTime<Utc> },
    /// The time allowed; with the severity where it is the severity that decides.
    Allowed {
        limit: Limit,
        severity: Option<Severity>,
    },
    /// It stood still, or still does. `minutes` is what that adds: working minutes for a clock that
    /// counts working time, wall minutes otherwise, 0 when the due time had already passed, and
    /// nothing while it lasts.
    Paused {
        from: DateTime<Utc>,
        to: Option<DateTime<Utc>>,
        reason: PauseReason,
        minutes: Option<i64>,
    },
    /// It was extended.
    Extended {
        at: DateTime<Utc>,
        to: DateTime<Utc>,
        reason: String,
    },
    /// The last day was no working day, or its business was over: it moved to this one.
    MovedToWorkingDay { from: NaiveDate, to: NaiveDate },
    /// A later policy was laid over it while it ran, for this reason; that moved its due time.
    Recomputed {
        at: DateTime<Utc>,
        /// Nothing where there was no such clock before.
        from_due: Option<DateTime<Utc>>,
        to_due: DateTime<Utc>,
        reason: String,
    },
    /// The due time was set, and follows from no rule.
    Set { at: DateTime<Utc> },
    /// The due time the sending body set is earlier, and holds.
    Capped { at: DateTime<Utc> },
    /// The due time.
    Due { at: DateTime<Utc> },
}

/// One deadline of a case (C2). Clocks of one kind in one case are separate values, one a start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// What it is for.
    pub kind: ClockKind,
    /// The time it allows.
    pub limit: Limit,
    /// The number of the policy that decides.
    pub policy: i64,
    /// When it started.
    pub started_at: DateTime<Utc>,
    /// When the time is up. Of a paused clock: if it went on at once; it can only become later.
    pub due_at: DateTime<Utc>,
    /// From when on most of the time is used.
    pub due_soon_at: DateTime<Utc>,
    /// The sending body's due time, where it binds this clock.
    pub due_at_most: Option<DateTime<Utc>>,
    /// Since when it has stood still. An extension decided meanwhile counts the pause up to then and
    /// begins it anew. Empty when pausing cannot move `due_at`: it had passed, or is capped.
    pub paused_since: Option<DateTime<Utc>>,
    /// When and how it ended.
    pub ended: Option<(DateTime<Utc>, Ending)>,
    steps: Vec<Explanation>,
}

/// A due time that somebody set, and no rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Set {
    /// What it is for.
    pub kind: ClockKind,
    /// The number of the policy whose ladder tells of it.
    pub policy: i64,
    /// From when on.
    pub since: DateTime<Utc>,
    /// When the time is up.
    pub due: DateTime<Utc>,
    /// When it was done.
    pub done: Option<DateTime<Utc>>,
}

impl Clock {
    /// The clock of a due time that somebody set.
    pub fn set(set: Set, policies: &Policies) -> Self {
        let policy = policies.get(set.policy);
        let due = set.due.max(set.since);
        let percent = i32::from(policy.clocks.due_soon_percent.min(100));
        let soon = set.since + (due - set.since) / 100 * percent;
        let last = policy.calendar.local_date(due);
        let days = (last - policy.calendar.local_date(set.since)).num_days();
        Self {
            kind: set.kind,
            limit: Limit::CalendarDays(days),
            policy: set.policy,
            started_at: set.since,
            due_at: due,
            due_soon_at: soon.min(due).trunc_subsecs(6),
            due_at_most: None,
            paused_since: None,
            ended: set.done.map(|at| (at.max(set.since), Ending::Done)),
            steps: vec![
                Explanation::Started { at: set.since },
                Explanation::Set { at: due },
                Explanation::Due { at: due },
            ],
        }
    }

    /// The same time for somebody who was asked to take part later on.
    pub fn shared(&self, kind: ClockKind, since: DateTime<Utc>) -> Self {
        let due_at = self.due_at.max(since);
        let mut steps = self.steps.clone();
        if due_at != self.due_at {
            steps.push(Explanation::Due { at: due_at });
        }
        Self {
            kind,
            started_at: since,
            due_at,
            due_soon_at: self.due_soon_at.max(since),
            steps,
            ..self.clone()
        }
    }

    /// When it ended, in whatever way.
    pub fn stopped_at(&self) -> Option<DateTime<Utc>> {
        self.ended.map(|(at, _)| at)
    }

    /// Where it stands at `now`.
    pub fn status(&self, now: DateTime<Utc>) -> ClockStatus {
        match self.ended {
            Some((at, _)) if at > self.due_at => ClockStatus::Missed,
            Some((_, Ending::Done)) => ClockStatus::Met,
            Some(_) => ClockStatus::Cancelled,
            None if self.next_due().is_some_and(|due| now > due) => ClockStatus::Overdue,
            None if self.paused_since.is_some() => ClockStatus::Paused,
            None if now >= self.due_soon_at => ClockStatus::DueSoon,
            None => ClockStatus::Running,
        }
    }

    /// When it falls due if nothing more happens. Nothing once it has ended; while paused, only what
    /// the sending body set.
    pub fn next_due(&self) -> Option<DateTime<Utc>> {
        match (self.ended, self.paused_since) {
            (Some(_), _) => None,
            (None, Some(_)) => self.due_at_most,
            (None, None) => Some(self.due_at),
        }
    }

    /// Time left at `now`; what was left when it was paused or ended, if it was.
    pub fn remaining(&self, now: DateTime<Utc>, calendar: &Calendar) -> Remaining {
        let at = self.stopped_at().or(self.paused_since).unwrap_or(now);
        Remaining {
            working_minutes: calendar.working_minutes_between(at, self.due_at),
            wall_minutes: (self.due_at - at).num_minutes(),
        }
    }

    /// How `due_at` came about, in the order it happened.
    pub fn explain(&self) -> &[Explanation] {
        &self.steps
    }

    /// What ended pauses have added: working minutes for a clock that counts working time, otherwise
    /// wall minutes.
    pub fn paused_minutes(&self) -> i64 {
        self.steps
            .iter()
            .filter_map(|step| match step {
                Explanation::Paused { minutes, .. } => *minutes,
                _ => None,
            })
            .sum()
    }

    /// The extensions that moved it: the due time each gave, and why.
    pub fn extensions(&self) -> impl Iterator<Item = (DateTime<Utc>, &str)> {
        self.steps.iter().filter_map(|step| match step {
            Explanation::Extended { to, reason, .. } => Some((*to, reason.as_str())),
            _ => None,
        })
    }
}

/// The earliest due time among clocks that run (C2): what lists sort by. A paused clock counts only
/// with what a sending body set.
pub fn next_due<'a>(
    clocks: impl IntoIterator<Item = &'a Clock>,
) -> Option<(&'a Clock, DateTime<Utc>)> {
    clocks
        .into_iter()
        .filter_map(|clock| Some((clock, clock.next_due()?)))
        .min_by_key(|(_, due)| *due)
}
