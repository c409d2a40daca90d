//! Laws that every due time obeys, whatever the calendar and however unlikely the life of the case.
//! No single cases here; those are in tests.rs.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::{ClockKind::*, only};
use crate::domain::calendar::tests::{any_calendar, any_instant};
use crate::domain::clocks::*;
use crate::domain::policy::Policy;

/// A fact without its time.
#[derive(Debug, Clone)]
enum Happening {
    Start,
    Pause,
    Resume,
    Stop,
    StopAll,
    Until(i64),
    By(Limit),
    Severity(Severity),
}

impl Happening {
    fn at(&self, clock: ClockKind, at: DateTime<Utc>) -> ClockFact {
        let reason = PauseReason::Proposal;
        let extend = |to| ClockFact::Extend {
            clock,
            at,
            to,
            reason: String::new(),
        };
        match self {
            Self::Start => ClockFact::Start {
                clock,
                at,
                policy: 1,
            },
            Self::Pause => ClockFact::Pause { clock, at, reason },
            Self::Resume => ClockFact::Resume { clock, at },
            Self::Stop => ClockFact::Stop { clock, at },
            Self::StopAll => ClockFact::StopAll { at },
            Self::Until(minutes) => extend(Extension::Until(at + TimeDelta::minutes(*minutes))),
            Self::By(limit) => extend(Extension::By(*limit)),
            Self::Severity(to) => ClockFact::SeverityChanged { to: *to },
        }
    }
}

pub fn any_limit() -> impl Strategy<Value = Limit> {
    prop_oneof![
        (1..3_000_i64).prop_map(Limit::WorkingMinutes),
        (1..7_i64).prop_map(Limit::WorkingDays),
        (0..30_i64).prop_map(Limit::WorkingDaysByDate),
        (0..31_i64).prop_map(Limit::CalendarDays),
        Just(Limit::SameDay),
    ]
}

pub fn any_severity() -> impl Strategy<Value = Severity> {
    prop::sample::select(Severity::ALL)
}

fn any_kind() -> impl Strategy<Value = ClockKind> {
    prop::sample::select(vec![
        Dispatch,
        SignFor,
        DefiniteAnswer,
        Resolve,
        ToldResident,
    ])
}

fn any_happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        3 => Just(Happening::Start),
        3 => Just(Happening::Pause),
        3 => Just(Happening::Resume),
        1 => Just(Happening::Stop),
        1 => Just(Happening::StopAll),
        1 => (-5_000..20_000_i64).prop_map(Happening::Until),
        1 => any_limit().prop_map(Happening::By),
        1 => any_severity().prop_map(Happening::Severity),
    ]
}

/// A life of a case, however unlikely, in the order of time.
pub fn any_life() -> impl Strategy<Value = Vec<ClockFact>> {
    let step = (any_kind(), any_happening(), 0..4_000_i64);
    (any_instant(), prop::collection::vec(step, 1..25)).prop_map(|(mut now, steps)| {
        let mut facts = vec![];
        for (clock, happening, minutes) in steps {
            now += TimeDelta::minutes(minutes);
            facts.push(happening.at(clock, now));
        }
        facts
    })
}

/// Pauses that do not overlap, as minutes running and minutes paused in turn.
fn any_pauses() -> impl Strategy<Value = Vec<(i64, i64)>> {
    prop::collection::vec((1..3_000_i64, 0..5_000_i64), 0..5)
}

/// The one clock that starts at `start` and is paused like this.
fn paused(limit: Limit, calendar: &Calendar, start: DateTime<Utc>, pauses: &[(i64, i64)]) -> Clock {
    let mut now = start;
    let mut facts = vec![Happening::Start.at(Resolve, now)];
    for (running, waiting) in pauses {
        now += TimeDelta::minutes(*running);
        facts.push(Happening::Pause.at(Resolve, now));
        now += TimeDelta::minutes(*waiting);
        facts.push(Happening::Resume.at(Resolve, now));
    }
    only(with_limit(limit, calendar, &facts))
}

fn with_limit(limit: Limit, calendar: &Calendar, facts: &[ClockFact]) -> Vec<Clock> {
    let policies = Policies::only(Policy {
        clocks: ClockRules::default().overlaid(&[ClockRule::every(Resolve, limit)]),
        calendar: calendar.clone(),
        ..Policy::default()
    });
    let basis = ClockBasis {
        kind: Kind::Complaint,
        severity: Severity::Minor,
        category: "",
        desk: "",
        policies: &policies,
        due_at_most: None,
    };
    clocks(&basis, facts)
}

proptest! {
    #[test]
    fn any_life_gives_clocks_that_hold_together(
        calendar in any_calendar(), facts in any_life(), limit in any_limit(), now in any_instant(),
    ) {
        let all = with_limit(limit, &calendar, &facts);
        for clock in &all {
            prop_assert_eq!(
                clock.explain().last(), Some(&Explanation::Due { at: clock.due_at })
            );
            prop_assert!(clock.due_soon_at <= clock.due_at);
            prop_assert!(clock.started_at <= clock.due_soon_at);
            prop_assert!(calendar.is_open(clock.due_at), "{:?}", clock);
            prop_assert!(clock.due_at >= clock.limit.due(clock.started_at, &calendar));
            prop_assert!(clock.paused_since.is_none_or(|since| since < clock.due_at));
            let overdue = clock.status(now) == ClockStatus::Overdue;
            prop_assert_eq!(overdue, clock.next_due().is_some_and(|due| due < now));
        }
        let earliest = all.iter().filter_map(Clock::next_due).min();
        prop_assert_eq!(next_due(&all).map(|(_, due)| due), earliest);
        for kind in ClockKind::ALL {
            let open = |clock: &&Clock| clock.kind == *kind && clock.ended.is_none();
            prop_assert!(all.iter().filter(open).count() <= 1);
        }
    }

    #[test]
    fn a_sending_bodys_time_is_never_passed(
        facts in any_life(), cap in any_instant(), severity in any_severity(),
    ) {
        let policies = Policies::default();
        let kind = Kind::Complaint;
        let free = ClockBasis { kind, severity, category: "", desk: "", policies: &policies, due_at_most: None };
        let bound = ClockBasis { due_at_most: Some(cap), ..free };
        for (free, bound) in clocks(&free, &facts).iter().zip(clocks(&bound, &facts)) {
            let binds = bound.due_at_most.is_some();
            let expected = if binds { free.due_at.min(cap) } else { free.due_at };
            prop_assert_eq!(bound.due_at, expected);
            prop_assert!(binds || bound.kind != Resolve || bound.started_at >= cap);
        }
    }

    #[test]
    fn a_pause_never_brings_the_due_time_forward(
        calendar in any_calendar(), limit in any_limit(), start in any_instant(),
        pauses in any_pauses(), more in (1..3_000_i64, 0..5_000_i64),
    ) {
        let before = paused(limit, &calendar, start, &pauses);
        let longer = [pauses.as_slice(), &[more]].concat();
        let after = paused(limit, &calendar, start, &longer);
        prop_assert!(before.due_at <= after.due_at);
        prop_assert!(before.paused_minutes() <= after.paused_minutes());
    }

    #[test]
    fn a_handler_has_exactly_the_working_time_allowed_whatever_the_pauses(
        calendar in any_calendar(), minutes in 1..3_000_i64, start in any_instant(),
        pauses in any_pauses(),
    ) {
        let clock = paused(Limit::WorkingMinutes(minutes), &calendar, start, &pauses);
        let mut free = calendar.working_between(start, clock.due_at);
        for step in clock.explain() {
            match step {
                Explanation::Paused { from, to: Some(to), .. } if *from < clock.due_at => {
                    free -= calendar.working_between(*from, *to);
                }
                _ => {}
            }
        }
        prop_assert_eq!(free, TimeDelta::minutes(minutes));
    }

    #[test]
    fn one_pause_or_the_same_in_two_parts_is_all_one(
        calendar in any_calendar(), limit in any_limit(), start in any_instant(),
        running in 1..3_000_i64, waiting in 2..5_000_i64,
    ) {
        let whole = paused(limit, &calendar, start, &[(running, waiting)]);
        let parts = paused(limit, &calendar, start, &[(running, waiting / 2), (0, waiting - waiting / 2)]);
        prop_assert_eq!(whole.due_at, parts.due_at);
    }

    #[test]
    fn time_only_makes_a_running_clock_worse(
        calendar in any_calendar(), limit in any_limit(), start in any_instant(),
        a in any_instant(), b in any_instant(),
    ) {
        let clock = paused(limit, &calendar, start, &[]);
        prop_assert!(clock.status(a.min(b)) <= clock.status(a.max(b)));
        let left = |now| clock.remaining(now, &calendar);
        prop_assert!(left(a.min(b)).wall_minutes >= left(a.max(b)).wall_minutes);
        prop_assert!(left(a.min(b)).working_minutes >= left(a.max(b)).working_minutes);
    }
}
