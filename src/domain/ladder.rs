//! The ladder (C3): who is told, and when, that a clock runs short or has run out. Each rung is told once.
//! Must not start or stop clocks, or know who the people are.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use super::case::State;
use super::clocks::{Clock, ClockKind, Limit};
use super::event::Standing;
use super::policy::Policies;
use super::role::Role;

words! {
    /// Who is told at a rung.
    pub enum Told {
        /// Whoever has to do what the clock is for.
        Holder = "holder",
        /// Who first took the case (首问).
        FirstReceiver = "first_receiver",
        Dispatcher = "dispatcher",
        Coordinator = "coordinator",
        UnitLead = "unit_lead",
        Supervisor = "supervisor",
        Director = "director",
    }
}

impl Told {
    /// The role, where it is one that is held in a unit.
    pub const fn role(self) -> Option<Role> {
        match self {
            Self::Holder | Self::FirstReceiver => None,
            Self::Dispatcher => Some(Role::Dispatcher),
            Self::Coordinator => Some(Role::Coordinator),
            Self::UnitLead => Some(Role::UnitLead),
            Self::Supervisor => Some(Role::Supervisor),
            Self::Director => Some(Role::Director),
        }
    }
}

/// Who is told of a clock, from the first warning upwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ladder {
    /// Who is told when most of the time is used.
    pub due_soon: Vec<Told>,
    /// Who is told when the time is up.
    pub due: Vec<Told>,
    /// Minutes within which several rungs for one person in one case are one message.
    pub together_minutes: i64,
    /// Who is told after that.
    pub steps: Vec<Step>,
}

/// A rung after the due time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// How long after the due time; every step counts from there.
    pub after: Limit,
    /// Who is told.
    pub tells: Vec<Told>,
}

impl Default for Ladder {
    fn default() -> Self {
        let step = |after, told| Step {
            after,
            tells: vec![told],
        };
        Self {
            due_soon: vec![Told::Holder],
            due: vec![Told::Holder, Told::FirstReceiver],
            together_minutes: 60,
            steps: vec![
                step(Limit::Minutes(0), Told::UnitLead),
                step(Limit::WorkingDays(1), Told::Supervisor),
                step(Limit::WorkingDays(2), Told::Director),
            ],
        }
    }
}

/// The rung of most of the time used.
pub const DUE_SOON: i64 = 0;
/// The rung of the due time. The steps of the policy follow, counted on.
pub const DUE: i64 = 1;

/// A rung of the ladder of one clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    /// Which clock.
    pub clock: ClockKind,
    /// When it started: with the clock's kind this names it.
    pub since: DateTime<Utc>,
    /// When its time is up.
    pub due: DateTime<Utc>,
    /// [`DUE_SOON`], [`DUE`], or a step after it.
    pub rung: i64,
    /// From when on it is told.
    pub at: DateTime<Utc>,
    /// Whom.
    pub tells: Vec<Told>,
}

impl Rung {
    /// Whether it is told by now. The due moment itself is still in time.
    pub fn is_to_be_told(&self, now: DateTime<Utc>) -> bool {
        match self.rung > DUE {
            true => now > self.at,
            false => now >= self.at,
        }
    }

    /// What names it among the events of its case.
    pub fn key(&self) -> String {
        let since = self.since.timestamp_micros();
        format!("remind/{}/{since}/{}", self.clock, self.rung)
    }
}

/// That a rung was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminded {
    /// Of which clock.
    pub clock: ClockKind,
    /// When that started.
    pub since: DateTime<Utc>,
    /// The due time that it had then.
    pub due: DateTime<Utc>,
    /// Which rung.
    pub rung: i64,
}

impl Ladder {
    /// Every rung of a clock that runs, the earliest first; of one that waits for the resident, none.
    fn rungs(&self, clock: &Clock, calendar: &Calendar) -> Vec<Rung> {
        let Some(due) = clock
            .next_due()
            .filter(|_| !clock.kind.waits_for_resident())
        else {
            return Vec::new();
        };
        let rung = |rung, at, tells: &[Told]| Rung {
            clock: clock.kind,
            since: clock.started_at,
            due,
            rung,
            at,
            tells: tells.to_vec(),
        };
        let steps = self.steps.iter().zip(DUE + 1..);
        let steps = steps.map(|(step, number)| {
            rung(number, step.after.due(due, calendar).max(due), &step.tells)
        });
        [
            rung(DUE_SOON, clock.due_soon_at.min(due), &self.due_soon),
            rung(DUE, due, &self.due),
        ]
        .into_iter()
        .chain(steps)
        .collect()
    }
}

/// The rungs that are still to be told of a case, by the ladder of the policy under which each clock
/// started, the earliest first.
pub fn untold(clocks: &[Clock], policies: &Policies, case: &Standing) -> Vec<Rung> {
    let mut all: Vec<Rung> = clocks
        .iter()
        .flat_map(|clock| {
            let policy = policies.get(clock.policy);
            policy.ladder.rungs(clock, &policy.calendar)
        })
        .filter(|rung| !case.was_told(rung.clock, rung.since, rung.rung))
        .collect();
    all.sort_by_key(|rung| (rung.at, rung.rung));
    all
}

/// Whether it was told that the time of a clock is up, and it still runs: it is marked, and hides none that
/// runs in time.
pub fn is_late(clock: &Clock, case: &Standing) -> bool {
    let told = |told: &Reminded| {
        (told.clock, told.since) == (clock.kind, clock.started_at)
            && told.rung >= DUE
            && told.due >= clock.due_at
    };
    clock.ended.is_none() && case.reminded.iter().any(told)
}

/// The clocks of staff that were missed: told to be overdue, or ended after their time. Each kind once.
pub fn missed(clocks: &[Clock], case: &Standing) -> Vec<ClockKind> {
    let mut all: Vec<ClockKind> = clocks
        .iter()
        .filter(|clock| !clock.kind.waits_for_resident() && !clock.kind.is_beside())
        .filter(|clock| {
            let ended_late = clock.stopped_at().is_some_and(|at| at > clock.due_at);
            ended_late || is_late(clock, case)
        })
        .map(|clock| clock.kind)
        .collect();
    all.sort();
    all.dedup();
    all
}

/// The clock that a case is listed by: of those that still run in time the one that is due next, and where
/// none does, the one that has been overdue longest. Of two that are due at once, that of the state speaks.
pub fn foremost(
    clocks: &[Clock],
    state: State,
    is_late: impl Fn(&Clock) -> bool,
) -> Option<(&Clock, DateTime<Utc>)> {
    clocks
        .iter()
        .filter(|clock| !clock.kind.is_beside())
        .filter_map(|clock| Some((clock, clock.next_due()?)))
        .min_by_key(|(clock, due)| (is_late(clock), *due, Some(clock.kind) != speaks(state)))
}

/// The clock of what has to be done next in a state.
const fn speaks(state: State) -> Option<ClockKind> {
    match state {
        State::Submitted => Some(ClockKind::Acceptance),
        State::InfoNeeded => Some(ClockKind::Completion),
        State::Accepted => Some(ClockKind::Dispatch),
        State::Dispatched => Some(ClockKind::SignFor),
        State::InProgress | State::InReview => Some(ClockKind::Resolve),
        State::WaitingResident => Some(ClockKind::ResidentAnswer),
        State::Replied => Some(ClockKind::Revisit),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::{Kind, Severity};
    use crate::domain::clocks::{ClockBasis, ClockFact, clocks};
    use crate::domain::event::Statement;
    use chrono::TimeZone;

    fn at(text: &str) -> DateTime<Utc> {
        let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        let offset = Calendar::mainland_china().offset();
        offset
            .from_local_datetime(&local)
            .unwrap()
            .with_timezone(&Utc)
    }

    fn told_at(facts: &[ClockFact]) -> Vec<(i64, DateTime<Utc>)> {
        let policies = Policies::default();
        let basis = ClockBasis {
            kind: Kind::Complaint,
            severity: Severity::Minor,
            category: "",
            desk: "",
            policies: &policies,
            due_at_most: None,
        };
        let case = Standing::filed(&Statement::example());
        let rungs = untold(&clocks(&basis, facts), &policies, &case);
        rungs.iter().map(|rung| (rung.rung, rung.at)).collect()
    }

    fn start(clock: ClockKind, text: &str) -> ClockFact {
        ClockFact::Start {
            clock,
            at: at(text),
            policy: 1,
        }
    }

    #[test]
    fn the_ladder_goes_over_a_weekend_to_the_minute() {
        // 4 working hours from Friday 17:30: 1 h 30 on Friday, the rest on Monday from 9:00 on.
        let rungs = told_at(&[start(ClockKind::SignFor, "2026-11-20 17:30")]);
        let expected = [
            (DUE_SOON, at("2026-11-23 10:30")),
            (DUE, at("2026-11-23 11:30")),
            (2, at("2026-11-23 11:30")),
            (3, at("2026-11-24 11:30")),
            (4, at("2026-11-25 11:30")),
        ];
        assert_eq!(rungs, expected);
    }

    #[test]
    fn the_ladder_waits_for_the_end_of_the_holidays() {
        // Lifecycle, example 1: due 2026-10-08 14:30; Saturday the 10th is worked, Sunday is not.
        let rungs = told_at(&[start(ClockKind::SignFor, "2026-09-30 18:30")]);
        let expected = [
            (DUE_SOON, at("2026-10-08 11:30")),
            (DUE, at("2026-10-08 14:30")),
            (2, at("2026-10-08 14:30")),
            (3, at("2026-10-09 14:30")),
            (4, at("2026-10-10 14:30")),
        ];
        assert_eq!(rungs, expected);
    }

    #[test]
    fn both_higher_steps_count_from_the_due_time_and_not_from_each_other() {
        // Due at the close of a Friday: one working day later is the close of Monday.
        let rungs = told_at(&[start(ClockKind::Resolve, "2026-11-18 15:00")]);
        assert_eq!(rungs[1], (DUE, at("2026-11-20 19:00")));
        assert_eq!(rungs[3], (3, at("2026-11-23 19:00")));
        assert_eq!(rungs[4], (4, at("2026-11-24 19:00")));
    }

    #[test]
    fn nobody_is_reminded_of_a_clock_that_stands_still_is_done_or_is_the_residents() {
        let pause = ClockFact::Pause {
            clock: ClockKind::Resolve,
            at: at("2026-11-16 10:00"),
            reason: crate::domain::clocks::PauseReason::Question,
        };
        let stop = ClockFact::Stop {
            clock: ClockKind::SignFor,
            at: at("2026-11-16 10:00"),
        };
        let facts = [
            start(ClockKind::Resolve, "2026-11-16 09:00"),
            start(ClockKind::SignFor, "2026-11-16 09:00"),
            start(ClockKind::ResidentAnswer, "2026-11-16 09:00"),
            pause,
            stop,
        ];
        assert_eq!(told_at(&facts), []);
    }

    #[test]
    fn a_missed_clock_never_hides_the_next_one() {
        let policies = Policies::default();
        let basis = ClockBasis {
            kind: Kind::Complaint,
            severity: Severity::Important,
            category: "",
            desk: "",
            policies: &policies,
            due_at_most: None,
        };
        let facts = [
            start(ClockKind::FirstReply, "2026-11-16 09:00"),
            start(ClockKind::Resolve, "2026-11-16 09:00"),
        ];
        let all = clocks(&basis, &facts);
        let mut case = Standing::filed(&Statement::example());
        case.state = State::InProgress;
        let listed = |case: &Standing| {
            let next = foremost(&all, case.state, |clock| is_late(clock, case));
            next.map(|(clock, _)| clock.kind)
        };
        assert_eq!(listed(&case), Some(ClockKind::FirstReply));
        for rung in untold(&all, &policies, &case) {
            if rung.rung == DUE {
                case.reminded.push(Reminded {
                    clock: rung.clock,
                    since: rung.since,
                    due: rung.due,
                    rung: DUE,
                });
                match rung.clock {
                    ClockKind::FirstReply => {
                        assert_eq!(listed(&case), Some(ClockKind::Resolve));
                        assert_eq!(missed(&all, &case), [ClockKind::FirstReply]);
                    }
                    _ => assert_eq!(listed(&case), Some(ClockKind::FirstReply), "late longest"),
                }
            }
        }
    }

    #[test]
    fn of_two_clocks_that_are_due_at_once_that_of_the_state_speaks() {
        let policies = Policies::default();
        let basis = ClockBasis {
            kind: Kind::Complaint,
            severity: Severity::Minor,
            category: "",
            desk: "",
            policies: &policies,
            due_at_most: None,
        };
        let facts = [
            start(ClockKind::FirstReply, "2026-11-16 09:00"),
            start(ClockKind::SignFor, "2026-11-16 09:00"),
        ];
        let all = clocks(&basis, &facts);
        let next = foremost(&all, State::Dispatched, |_| false);
        assert_eq!(next.map(|(clock, _)| clock.kind), Some(ClockKind::SignFor));
    }

    #[test]
    fn what_was_told_is_not_told_again_and_a_second_handling_begins_anew() {
        let policies = Policies::default();
        let basis = ClockBasis {
            kind: Kind::Complaint,
            severity: Severity::Minor,
            category: "",
            desk: "",
            policies: &policies,
            due_at_most: None,
        };
        let first = at("2026-11-16 09:00");
        let mut case = Standing::filed(&Statement::example());
        case.reminded.push(Reminded {
            clock: ClockKind::Resolve,
            since: first,
            due: at("2026-11-18 19:00"),
            rung: DUE_SOON,
        });
        let left = |facts: &[ClockFact]| -> Vec<i64> {
            let rungs = untold(&clocks(&basis, facts), &policies, &case);
            rungs.iter().map(|rung| rung.rung).collect()
        };
        let one = start(ClockKind::Resolve, "2026-11-16 09:00");
        let two = start(ClockKind::Resolve, "2026-11-30 09:00");
        assert_eq!(left(std::slice::from_ref(&one)), [1, 2, 3, 4]);
        assert_eq!(left(&[one, two]), [0, 1, 2, 3, 4]);
    }
}
