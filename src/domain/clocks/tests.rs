//! What a person would lose if a clock (C2) were wrong: the worked examples of the default process, and
//! the edges of pauses, extensions and restarts. No calendar arithmetic here; general laws are in laws.rs.

pub mod laws;

use super::*;
use crate::domain::calendar::tests::{at, round_the_clock};
use crate::domain::policy::Policy;
use ClockKind::*;

fn start(clock: ClockKind, when: &str) -> ClockFact {
    let at = at(when);
    ClockFact::Start {
        clock,
        at,
        policy: 1,
    }
}

fn pause(clock: ClockKind, when: &str) -> ClockFact {
    let (at, reason) = (at(when), PauseReason::Question);
    ClockFact::Pause { clock, at, reason }
}

fn resume(clock: ClockKind, when: &str) -> ClockFact {
    let at = at(when);
    ClockFact::Resume { clock, at }
}

fn stop(clock: ClockKind, when: &str) -> ClockFact {
    let at = at(when);
    ClockFact::Stop { clock, at }
}

fn extend(clock: ClockKind, when: &str, to: Extension) -> ClockFact {
    ClockFact::Extend {
        clock,
        at: at(when),
        to,
        reason: "laboratory".into(),
    }
}

/// All clocks of a minor complaint.
fn minor(facts: &[ClockFact]) -> Vec<Clock> {
    of(Kind::Complaint, Severity::Minor, None, facts)
}

/// All clocks of an important complaint: three days to resolve.
fn important(facts: &[ClockFact]) -> Vec<Clock> {
    of(Kind::Complaint, Severity::Important, None, facts)
}

fn of(
    kind: Kind,
    severity: Severity,
    due_at_most: Option<&str>,
    facts: &[ClockFact],
) -> Vec<Clock> {
    let basis = ClockBasis {
        kind,
        severity,
        category: "",
        desk: "",
        policies: &Policies::default(),
        due_at_most: due_at_most.map(at),
    };
    clocks(&basis, facts)
}

const fn complaint(severity: Severity) -> Matter<'static> {
    Matter {
        kind: Kind::Complaint,
        severity,
        category: "",
    }
}

/// The only clock there should be.
fn only(clocks: Vec<Clock>) -> Clock {
    let [clock] = clocks.try_into().unwrap();
    clock
}

fn next_kind(clocks: &[Clock]) -> Option<(ClockKind, DateTime<Utc>)> {
    next_due(clocks).map(|(clock, due)| (clock.kind, due))
}

#[test]
fn the_unit_does_not_lose_its_four_hours_to_the_national_holiday() {
    let clock = only(minor(&[start(SignFor, "2026-09-30 18:30")]));
    assert_eq!(clock.due_at, at("2026-10-08 14:30"));
}

#[test]
fn a_resident_who_files_on_a_makeup_saturday_does_not_lose_that_day() {
    let facts = [start(Resolve, "2026-10-10 10:00")];
    let clock = only(of(Kind::Consultation, Severity::Minor, None, &facts));
    assert_eq!(clock.limit, Limit::WorkingDays(1));
    assert_eq!(clock.due_at, at("2026-10-12 10:00"));
}

#[test]
fn a_handler_is_not_late_on_a_sunday_when_nobody_works() {
    let clock = only(minor(&[start(Resolve, "2026-11-20 15:00")]));
    assert_eq!(clock.due_at, at("2026-11-23 19:00"));
}

#[test]
fn a_handler_does_not_lose_the_thirty_hours_the_resident_took_to_answer() {
    let clock = only(important(&[
        start(Resolve, "2026-11-16 09:00"),
        pause(Resolve, "2026-11-17 10:00"),
        resume(Resolve, "2026-11-18 16:00"),
    ]));
    assert_eq!(clock.due_at, at("2026-11-23 19:00"));
    assert_eq!(clock.paused_minutes(), 30 * 60);
    assert_eq!(
        clock.explain(),
        [
            Explanation::Started {
                at: at("2026-11-16 09:00")
            },
            Explanation::Allowed {
                limit: Limit::CalendarDays(3),
                severity: Some(Severity::Important)
            },
            Explanation::Paused {
                from: at("2026-11-17 10:00"),
                to: Some(at("2026-11-18 16:00")),
                reason: PauseReason::Question,
                minutes: Some(1800)
            },
            Explanation::MovedToWorkingDay {
                from: "2026-11-21".parse().unwrap(),
                to: "2026-11-23".parse().unwrap()
            },
            Explanation::Due {
                at: at("2026-11-23 19:00")
            },
        ]
    );
    let before_the_pause = only(important(&[start(Resolve, "2026-11-16 09:00")]));
    assert_eq!(before_the_pause.due_at, at("2026-11-19 19:00"));
}

#[test]
fn every_default_of_the_table_is_kept() {
    use Limit::{CalendarDays, SameDay, WorkingDays, WorkingDaysByDate, WorkingMinutes};
    let rules = ClockRules::default();
    for (clock, [minor, important, major]) in [
        (Dispatch, [240, 240, 60].map(WorkingMinutes)),
        (Acceptance, [WorkingDaysByDate(5); 3]),
        (SignFor, [240, 240, 60].map(WorkingMinutes)),
        (FirstReply, [240, 240, 480].map(WorkingMinutes)),
        (Resolve, [2, 3, 10].map(CalendarDays)),
        (ToldResident, [SameDay; 3]),
        (Revisit, [WorkingDays(1); 3]),
        (NoticeSigned, [WorkingMinutes(240); 3]),
        (FinePaid, [CalendarDays(3); 3]),
        (Completion, [CalendarDays(15); 3]),
        (ResidentAnswer, [CalendarDays(5); 3]),
        (NoAnswer, [CalendarDays(15); 3]),
    ] {
        let limit = |severity| rules.limit(clock, complaint(severity));
        assert_eq!(limit(Severity::Minor), Some(minor), "{clock}");
        assert_eq!(limit(Severity::Important), Some(important), "{clock}");
        assert_eq!(limit(Severity::Major), Some(major), "{clock}");
    }
    let answer = |severity| rules.limit(DefiniteAnswer, complaint(severity));
    assert_eq!(answer(Severity::Major), Some(CalendarDays(2)));
    assert_eq!(answer(Severity::Minor), None);
    assert_eq!(answer(Severity::Important), None);
    for severity in Severity::ALL {
        let resolve = |kind| {
            let matter = complaint(*severity);
            rules.limit(Resolve, Matter { kind, ..matter })
        };
        assert_eq!(resolve(Kind::Consultation), Some(WorkingDays(1)));
        assert_eq!(resolve(Kind::Report), Some(CalendarDays(30)));
    }
}

#[test]
fn every_clock_has_a_time_for_a_major_complaint() {
    let rules = ClockRules::default();
    // What was promised or asked for has the time that somebody set.
    let set = [CoHandling, Promise, Measure];
    for clock in ClockKind::ALL.iter().filter(|clock| !set.contains(clock)) {
        let limit = rules.limit(*clock, complaint(Severity::Major));
        assert!(limit.is_some(), "{clock}");
    }
}

#[test]
fn a_category_that_promises_ten_minutes_keeps_it_in_major_cases_too() {
    let ten_minutes = ClockRule {
        category: Some("lifts".into()),
        ..ClockRule::every(Dispatch, Limit::WorkingMinutes(10))
    };
    let rules = ClockRules::default().overlaid(&[ten_minutes]);
    for severity in Severity::ALL {
        let limit = |clock, category| {
            let matter = complaint(*severity);
            rules.limit(clock, Matter { category, ..matter })
        };
        let ten = Some(Limit::WorkingMinutes(10));
        assert_eq!(limit(Dispatch, "lifts"), ten);
        assert_eq!(limit(Dispatch, "lifts.stuck"), ten, "and what is below it");
        assert_ne!(limit(Dispatch, "liftsandmore"), ten);
        assert_ne!(limit(Dispatch, ""), ten);
        assert!(limit(SignFor, "lifts").is_some());
    }
}

#[test]
fn rules_survive_being_saved() {
    let rules = ClockRules::default();
    let text = serde_json::to_string(&rules).unwrap();
    assert!(text.contains(r#""limit":"30 calendar days""#));
    assert_eq!(serde_json::from_str::<ClockRules>(&text).unwrap(), rules);
}

#[test]
fn a_clock_tells_when_it_began_to_count() {
    let clock = only(minor(&[start(SignFor, "2026-11-20 20:00")]));
    let counts = Explanation::CountsFrom {
        at: at("2026-11-23 09:00"),
    };
    assert_eq!(clock.explain()[1], counts);
    assert_eq!(clock.due_at, at("2026-11-23 15:00"));
}

#[test]
fn a_term_moved_off_a_day_off_says_so() {
    let clock = only(minor(&[start(Resolve, "2026-11-20 15:00")]));
    let moved = Explanation::MovedToWorkingDay {
        from: "2026-11-22".parse().unwrap(),
        to: "2026-11-23".parse().unwrap(),
    };
    assert_eq!(clock.explain()[2], moved);
}

#[test]
fn marks_turn_yellow_at_three_quarters_and_red_after_the_due_minute() {
    let clock = only(minor(&[start(SignFor, "2026-11-16 09:00")]));
    assert_eq!(clock.due_at, at("2026-11-16 15:00"));
    for (now, status) in [
        ("2026-11-16 08:00", ClockStatus::Running),
        ("2026-11-16 11:59", ClockStatus::Running),
        ("2026-11-16 12:00", ClockStatus::DueSoon),
        ("2026-11-16 15:00", ClockStatus::DueSoon),
        ("2026-11-16 15:00:01", ClockStatus::Overdue),
    ] {
        assert_eq!(clock.status(at(now)), status, "{now}");
    }
}

#[test]
fn a_pause_does_not_use_up_the_three_quarters() {
    let clock = only(minor(&[
        start(SignFor, "2026-11-16 09:00"),
        pause(SignFor, "2026-11-16 10:00"),
        resume(SignFor, "2026-11-17 10:00"),
    ]));
    assert_eq!(clock.due_at, at("2026-11-17 15:00"));
    assert_eq!(clock.due_soon_at, at("2026-11-17 12:00"));
    assert_eq!(clock.paused_minutes(), 480);
}

#[test]
fn what_is_left_stands_still_while_the_resident_is_waited_for() {
    let clock = only(minor(&[
        start(SignFor, "2026-11-16 09:00"),
        pause(SignFor, "2026-11-16 11:00"),
    ]));
    let calendar = Calendar::mainland_china();
    let much_later = at("2026-12-24 11:00");
    assert_eq!(clock.status(much_later), ClockStatus::Paused);
    assert_eq!(clock.paused_since, Some(at("2026-11-16 11:00")));
    let left = clock.remaining(much_later, calendar);
    assert_eq!((left.working_minutes, left.wall_minutes), (120, 240));
    assert_eq!(next_due(&[clock]), None);
}

#[test]
fn what_was_left_when_the_work_was_done_stays_known() {
    let clock = only(minor(&[
        start(SignFor, "2026-11-16 09:00"),
        stop(SignFor, "2026-11-16 11:00"),
    ]));
    let left = clock.remaining(at("2026-12-24 11:00"), Calendar::mainland_china());
    assert_eq!((left.working_minutes, left.wall_minutes), (120, 240));
}

#[test]
fn an_overdue_clock_tells_by_how_much() {
    let clock = only(minor(&[start(SignFor, "2026-11-16 09:00")]));
    let left = clock.remaining(at("2026-11-17 10:00"), Calendar::mainland_china());
    assert_eq!(left.working_minutes, -(4 * 60 + 60));
    assert_eq!(left.wall_minutes, -19 * 60);
}

#[test]
fn work_done_in_the_due_minute_is_in_time_and_after_it_is_not() {
    let signed = |when| {
        let facts = [start(SignFor, "2026-11-16 09:00"), stop(SignFor, when)];
        only(minor(&facts)).status(at("2026-12-01 09:00"))
    };
    assert_eq!(signed("2026-11-16 15:00"), ClockStatus::Met);
    assert_eq!(signed("2026-11-16 15:00:01"), ClockStatus::Missed);
}

#[test]
fn two_short_pauses_give_no_more_than_one_long() {
    let due = |pauses: &[[&str; 2]]| {
        let mut facts = vec![start(Resolve, "2026-11-16 09:00")];
        for [from, to] in pauses {
            facts.extend([pause(Resolve, from), resume(Resolve, to)]);
        }
        only(minor(&facts)).due_at
    };
    let long = due(&[["2026-11-17 10:00", "2026-11-17 12:00"]]);
    let short = due(&[
        ["2026-11-17 10:00", "2026-11-17 11:00"],
        ["2026-11-17 15:00", "2026-11-17 16:00"],
    ]);
    assert_eq!(long, at("2026-11-19 19:00"));
    assert_eq!(short, long);
}

#[test]
fn a_second_question_while_waiting_changes_nothing() {
    let clock = only(minor(&[
        start(SignFor, "2026-11-16 09:00"),
        pause(SignFor, "2026-11-16 10:00"),
        pause(SignFor, "2026-11-16 11:00"),
        resume(SignFor, "2026-11-16 14:00"),
        resume(SignFor, "2026-11-16 18:00"),
    ]));
    assert_eq!(clock.paused_minutes(), 120);
    assert_eq!(clock.due_at, at("2026-11-16 17:00"));
}

#[test]
fn work_done_while_waiting_for_the_resident_counts_the_wait() {
    let clock = only(important(&[
        start(Resolve, "2026-11-16 09:00"),
        pause(Resolve, "2026-11-18 09:00"),
        stop(Resolve, "2026-11-25 09:00"),
    ]));
    assert_eq!(clock.due_at, at("2026-11-26 19:00"));
    assert_eq!(clock.paused_since, None);
    assert_eq!(clock.status(at("2026-12-01 09:00")), ClockStatus::Met);
}

#[test]
fn asking_the_resident_after_the_due_time_does_not_undo_the_delay() {
    let late = [
        start(Resolve, "2026-11-16 09:00"),
        pause(Resolve, "2026-11-19 09:00"),
    ];
    let clock = only(minor(&late));
    assert_eq!(clock.due_at, at("2026-11-18 19:00"));
    assert_eq!(clock.status(at("2026-11-19 10:00")), ClockStatus::Overdue);
    assert!(next_due(&[clock]).is_some());

    let resumed = [late.as_slice(), &[resume(Resolve, "2026-11-24 09:00")]].concat();
    let clock = only(minor(&resumed));
    assert_eq!(clock.due_at, at("2026-11-18 19:00"));
    assert_eq!(clock.paused_minutes(), 0);
}

#[test]
fn an_extension_by_days_ends_at_close_of_business() {
    let clock = only(minor(&[
        start(Resolve, "2026-11-16 09:00"),
        extend(
            Resolve,
            "2026-11-17 09:00",
            Extension::By(Limit::CalendarDays(3)),
        ),
    ]));
    assert_eq!(clock.due_at, at("2026-11-23 19:00"));
    let extensions: Vec<_> = clock.extensions().collect();
    assert_eq!(extensions, [(at("2026-11-23 19:00"), "laboratory")]);
}

#[test]
fn an_extension_at_a_hotline_that_closes_at_midnight_is_not_a_day_longer() {
    let policies = Policies::only(Policy {
        calendar: round_the_clock(),
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
    let by_a_day = Extension::By(Limit::CalendarDays(1));
    let facts = [
        start(Resolve, "2026-11-16 09:00"),
        extend(Resolve, "2026-11-17 09:00", by_a_day),
    ];
    assert_eq!(only(clocks(&basis, &facts)).due_at, at("2026-11-20 00:00"));
}

#[test]
fn an_extension_holds_to_the_minute_that_the_resident_was_told() {
    let until = |when| {
        only(minor(&[
            start(Resolve, "2026-11-16 09:00"),
            extend(Resolve, "2026-11-17 09:00", Extension::Until(at(when))),
        ]))
    };
    assert_eq!(until("2026-11-20 15:30").due_at, at("2026-11-20 15:30"));
    assert_eq!(until("2026-11-21 10:00").due_at, at("2026-11-23 19:00"));
    let earlier = until("2026-11-17 10:00");
    assert_eq!(earlier.due_at, at("2026-11-18 19:00"));
    assert_eq!(earlier.extensions().count(), 0);
}

#[test]
fn an_extension_until_a_time_already_contains_the_wait_before_it() {
    let clock = only(minor(&[
        start(SignFor, "2026-11-16 09:00"),
        pause(SignFor, "2026-11-16 10:00"),
        extend(
            SignFor,
            "2026-11-16 11:00",
            Extension::Until(at("2026-11-17 11:00")),
        ),
        resume(SignFor, "2026-11-16 12:00"),
    ]));
    assert_eq!(clock.due_at, at("2026-11-17 12:00"));
    assert_eq!(clock.paused_minutes(), 120);
}

#[test]
fn a_second_handling_has_clocks_of_its_own() {
    let all = minor(&[
        start(Resolve, "2026-11-16 09:00"),
        stop(Resolve, "2026-11-17 09:00"),
        start(Resolve, "2026-11-23 09:00"),
    ]);
    assert_eq!(all.len(), 2);
    assert_eq!(all[0].status(at("2026-11-24 09:00")), ClockStatus::Met);
    assert_eq!(all[1].due_at, at("2026-11-25 19:00"));
    let expected = Some((Resolve, at("2026-11-25 19:00")));
    assert_eq!(next_kind(&all), expected);
}

#[test]
fn a_clock_replaced_too_late_still_counts_as_missed() {
    let replaced = |when| {
        let all = minor(&[
            start(FirstReply, "2026-11-16 09:00"),
            start(FirstReply, when),
        ]);
        all[0].status(at("2026-12-01 09:00"))
    };
    assert_eq!(replaced("2026-11-16 10:00"), ClockStatus::Cancelled);
    assert_eq!(replaced("2026-11-17 10:00"), ClockStatus::Missed);
}

#[test]
fn a_withdrawn_case_earns_nobody_a_met_deadline() {
    let all = minor(&[
        start(Dispatch, "2026-11-16 09:00"),
        start(Acceptance, "2026-11-16 09:00"),
        ClockFact::StopAll {
            at: at("2026-11-16 10:00"),
        },
        resume(Dispatch, "2026-11-16 10:30"),
    ]);
    assert_eq!(next_due(&all), None);
    for clock in all {
        let status = clock.status(at("2026-12-01 09:00"));
        assert_eq!(status, ClockStatus::Cancelled);
    }
}

#[test]
fn a_raised_severity_counts_from_the_start_and_spares_what_is_done() {
    let all = minor(&[
        start(SignFor, "2026-11-16 09:00"),
        stop(SignFor, "2026-11-16 11:00"),
        start(DefiniteAnswer, "2026-11-16 11:00"),
        start(FirstReply, "2026-11-16 11:00"),
        ClockFact::SeverityChanged {
            to: Severity::Major,
        },
    ]);
    let kinds: Vec<_> = all.iter().map(|clock| clock.kind).collect();
    assert_eq!(kinds, [SignFor, DefiniteAnswer, FirstReply]);
    assert_eq!(all[0].status(at("2026-11-17 09:00")), ClockStatus::Met);
    assert_eq!(all[1].due_at, at("2026-11-18 19:00"));
    let four_hours = at("2026-11-16 17:00");
    assert_eq!(all[2].due_at, four_hours, "raising gives nobody more time");
}

#[test]
fn a_lowered_severity_gives_the_time_of_the_lower_one() {
    let due = |changes: &[Severity]| {
        let mut facts = vec![start(SignFor, "2026-11-16 09:00")];
        let changes = changes
            .iter()
            .map(|to| ClockFact::SeverityChanged { to: *to });
        facts.extend(changes);
        only(minor(&facts)).due_at
    };
    let (one_hour, four_hours) = (at("2026-11-16 10:00"), at("2026-11-16 15:00"));
    assert_eq!(due(&[Severity::Major]), one_hour);
    assert_eq!(due(&[Severity::Major, Severity::Minor]), four_hours);
}

#[test]
fn a_case_accepted_as_major_has_the_times_of_a_major_one() {
    let all = minor(&[
        start(Dispatch, "2026-11-16 09:00"),
        ClockFact::Accepted {
            at: at("2026-11-16 09:30"),
            policy: 1,
            severity: Severity::Major,
        },
        start(FirstReply, "2026-11-16 09:30"),
        start(Resolve, "2026-11-16 09:30"),
    ]);
    let due: Vec<_> = all.iter().map(|clock| clock.due_at).collect();
    let expected = ["2026-11-16 10:00", "2026-11-17 09:30", "2026-11-26 19:00"];
    assert_eq!(due, expected.map(at));
}

fn with_rules(rules: &[(ClockKind, Limit)]) -> Policy {
    let rules: Vec<_> = rules
        .iter()
        .map(|(clock, limit)| ClockRule::every(*clock, *limit))
        .collect();
    Policy {
        clocks: ClockRules::default().overlaid(&rules),
        ..Policy::default()
    }
}

fn under(policies: &Policies, facts: &[ClockFact]) -> Vec<Clock> {
    let basis = ClockBasis {
        kind: Kind::Complaint,
        severity: Severity::Minor,
        category: "",
        desk: "",
        policies,
        due_at_most: None,
    };
    clocks(&basis, facts)
}

#[test]
fn a_regulators_deadlines_hold_to_the_day() {
    let policies = Policies::only(with_rules(&[
        (Acceptance, Limit::CalendarDays(15)),
        (Resolve, Limit::CalendarDays(60)),
    ]));
    let due = |clock, when| only(under(&policies, &[start(clock, when)])).due_at;
    let accepted = due(Acceptance, "2026-11-06 10:00");
    assert_eq!(
        accepted,
        at("2026-11-23 19:00"),
        "packs: regulator, example 9"
    );
    assert_eq!(due(Resolve, "2026-11-23 10:00"), at("2027-01-22 19:00"));
}

#[test]
fn a_consumer_reads_of_acceptance_by_the_fifth_working_day() {
    let policies = Policies::only(with_rules(&[(Acceptance, Limit::WorkingDaysByDate(5))]));
    let clock = only(under(&policies, &[start(Acceptance, "2026-09-30 15:00")]));
    assert_eq!(
        clock.due_at,
        at("2026-10-13 19:00"),
        "packs: consumer, example 3"
    );
    let allowed = Explanation::Allowed {
        limit: Limit::WorkingDaysByDate(5),
        severity: None,
    };
    assert_eq!(
        clock.explain()[1],
        allowed,
        "and which way of counting it is"
    );
}

#[test]
fn waiting_half_a_day_moves_a_deadline_by_dates_to_the_next_close_of_business() {
    let policies = Policies::only(with_rules(&[(Acceptance, Limit::WorkingDaysByDate(2))]));
    let due = |pauses: &[[&str; 2]]| {
        let mut facts = vec![start(Acceptance, "2026-11-16 10:00")];
        for [from, to] in pauses {
            facts.extend([pause(Acceptance, from), resume(Acceptance, to)]);
        }
        only(under(&policies, &facts)).due_at
    };
    assert_eq!(due(&[]), at("2026-11-18 19:00"));
    let half = ["2026-11-17 09:00", "2026-11-17 12:00"];
    let again = ["2026-11-18 09:00", "2026-11-18 12:00"];
    assert_eq!(due(&[half]), at("2026-11-19 19:00"));
    assert_eq!(due(&[half, again]), at("2026-11-19 19:00"));
    let at_night = ["2026-11-17 19:00", "2026-11-18 09:00"];
    assert_eq!(due(&[at_night]), at("2026-11-18 19:00"));
}

#[test]
fn danger_is_dispatched_in_thirty_minutes_at_three_at_night_too() {
    let policies = Policies::only(with_rules(&[(Dispatch, Limit::Minutes(30))]));
    let clock = only(under(&policies, &[start(Dispatch, "2026-11-22 03:00")]));
    assert_eq!(clock.due_at, at("2026-11-22 03:30"));
    assert_eq!(clock.explain().len(), 3, "{:?}", clock.explain());
}

#[test]
fn a_desk_that_never_closes_dispatches_at_night_while_its_units_keep_hours() {
    let mut policy = Policy::default();
    policy
        .unit_calendars
        .insert("centre".into(), round_the_clock());
    let basis = ClockBasis {
        kind: Kind::Complaint,
        severity: Severity::Minor,
        category: "",
        desk: "centre",
        policies: &Policies::only(policy),
        due_at_most: None,
    };
    let filed = "2026-11-21 22:30";
    let all = clocks(&basis, &[start(Dispatch, filed), start(SignFor, filed)]);
    assert_eq!(
        all[0].due_at,
        at("2026-11-22 02:30"),
        "packs: hotline, example 6"
    );
    assert_eq!(all[1].due_at, at("2026-11-23 15:00"));
}

#[test]
fn where_acceptance_is_a_decision_nobody_is_late_with_dispatching_before_it() {
    let policies = Policies::only(Policy {
        dispatch_from: crate::domain::policy::DispatchFrom::Acceptance,
        ..Policy::default()
    });
    let accepted = ClockFact::Accepted {
        at: at("2026-11-20 09:00"),
        policy: 1,
        severity: Severity::Minor,
    };
    let filed = start(Dispatch, "2026-11-16 09:00");
    assert_eq!(under(&policies, std::slice::from_ref(&filed)), []);
    let facts = [filed, accepted.clone()];
    let clock = only(under(&policies, &facts));
    assert_eq!(clock.due_at, at("2026-11-20 15:00"));
    let from_filing = only(minor(&facts));
    assert_eq!(from_filing.due_at, at("2026-11-16 15:00"), "it ran already");
}

#[test]
fn a_later_policy_laid_over_a_running_clock_says_so_and_why() {
    let later = Policies::default().with(crate::domain::policy::Version {
        number: 2,
        policy: with_rules(&[(Resolve, Limit::CalendarDays(1))]),
        reason: "faster".into(),
        ..Policies::default().last().clone()
    });
    let begun = start(Resolve, "2026-11-16 09:00");
    let moved_at = at("2026-11-16 15:00");
    let recomputed = ClockFact::Recomputed {
        policy: 2,
        at: moved_at,
    };
    let unmoved = only(under(&later, std::slice::from_ref(&begun)));
    assert_eq!(unmoved.due_at, at("2026-11-18 19:00"));
    let ended = stop(Resolve, "2026-11-16 14:00");
    let done = only(under(&later, &[begun.clone(), ended, recomputed.clone()]));
    assert_eq!(done.due_at, at("2026-11-18 19:00"), "what is done stays");
    let clock = only(under(&later, &[begun, recomputed]));
    assert_eq!(clock.due_at, at("2026-11-17 19:00"));
    let told = Explanation::Recomputed {
        at: moved_at,
        from_due: Some(at("2026-11-18 19:00")),
        to_due: at("2026-11-17 19:00"),
        reason: "faster".into(),
    };
    assert_eq!(
        clock.explain()[2..],
        [told, Explanation::Due { at: clock.due_at }]
    );
}

#[test]
fn every_limit_reads_as_it_is_written() {
    for text in [
        "4 working hours",
        "1 working hour",
        "90 working minutes",
        "1 working day",
        "5 working days by date",
        "2 calendar days",
        "same day",
        "30 minutes",
    ] {
        assert_eq!(text.parse::<Limit>().unwrap().to_string(), text);
    }
    for text in [
        "",
        "4",
        "four hours",
        "4 hours",
        "1 working day by hours",
        "2.5 calendar days",
    ] {
        assert_eq!(text.parse::<Limit>(), Err(NoLimit), "{text}");
    }
}

#[test]
fn the_mayors_line_is_answered_by_its_own_time() {
    let due = |cap, facts: &[ClockFact]| {
        let all = of(Kind::Complaint, Severity::Important, Some(cap), facts);
        all.last().unwrap().due_at
    };
    let facts = [start(Resolve, "2026-11-16 09:00")];
    assert_eq!(due("2026-11-18 12:30", &facts), at("2026-11-18 12:30"));
    assert_eq!(due("2026-11-30 12:30", &facts), at("2026-11-19 19:00"));
    let revisit = [start(Revisit, "2026-11-19 09:00")];
    assert_eq!(due("2026-11-18 12:30", &revisit), at("2026-11-19 19:00"));
}

#[test]
fn waiting_for_the_resident_does_not_move_the_mayors_line() {
    let facts = [
        start(Resolve, "2026-11-16 09:00"),
        pause(Resolve, "2026-11-17 09:00"),
    ];
    let waiting = |cap| of(Kind::Complaint, Severity::Important, Some(cap), &facts);
    let later = at("2026-11-20 12:00");
    for cap in ["2026-11-18 12:00", "2026-11-19 19:00", "2026-11-20 10:00"] {
        let all = waiting(cap);
        assert_eq!(next_kind(&all), Some((Resolve, at(cap))), "{cap}");
        assert_eq!(all[0].status(later), ClockStatus::Overdue, "{cap}");
    }
    let bound = only(waiting("2026-11-18 12:00"));
    let soon = bound.status(at("2026-11-18 11:00"));
    assert_eq!(soon, ClockStatus::DueSoon);
    let free = only(waiting("2026-11-30 12:00"));
    assert_eq!(free.status(later), ClockStatus::Paused);
}

#[test]
fn a_second_handling_is_not_late_at_birth_for_a_time_long_gone() {
    let all = of(
        Kind::Complaint,
        Severity::Minor,
        Some("2026-11-13 12:00"),
        &[
            start(Resolve, "2026-11-16 09:00"),
            stop(Resolve, "2026-11-17 09:00"),
            start(Resolve, "2026-11-23 09:00"),
        ],
    );
    assert_eq!(all[0].due_at, at("2026-11-13 12:00"));
    assert_eq!(all[0].status(at("2026-11-24 09:00")), ClockStatus::Missed);
    assert_eq!(all[1].due_at, at("2026-11-25 19:00"));
}

#[test]
fn a_saved_clock_is_the_same_clock() {
    let clock = only(minor(&[
        start(Resolve, "2026-11-16 09:00"),
        pause(Resolve, "2026-11-17 09:00"),
    ]));
    let text = serde_json::to_string(&clock).unwrap();
    assert_eq!(serde_json::from_str::<Clock>(&text).unwrap(), clock);
}

#[test]
fn a_row_is_not_called_broken_for_a_fraction_that_no_database_keeps() {
    let odd = at("2026-11-16 09:00") + chrono::TimeDelta::microseconds(123_457);
    let clock = only(minor(&[ClockFact::Start {
        clock: Dispatch,
        at: odd,
        policy: 1,
    }]));
    assert_eq!(clock.due_soon_at.timestamp_subsec_nanos() % 1000, 0);
}
