//! What people would lose if publishing a policy touched what it must not, or took a broken file.

use chrono::{DateTime, Utc};
use proptest::prelude::*;

use super::*;
use crate::domain::calendar::tests::any_calendar;
use crate::domain::case::Kind;
use crate::domain::clocks::tests::laws::{any_life, any_limit, any_severity};
use crate::domain::clocks::{
    Clock, ClockBasis, ClockFact, ClockKind, ClockRule, Explanation, Limit, clocks,
};

/// A policy that allows other times by another calendar.
pub(crate) fn any_policy() -> impl Strategy<Value = Policy> {
    let kinds = prop::sample::select(ClockKind::ALL);
    let severity = prop::option::of(any_severity());
    let rule = (kinds, severity, any_limit()).prop_map(|(clock, severity, limit)| ClockRule {
        severity,
        ..ClockRule::every(clock, limit)
    });
    let rules = prop::collection::vec(rule, 0..12);
    let from = prop::sample::select(DispatchFrom::ALL);
    (rules, any_calendar(), from).prop_map(|(rules, calendar, dispatch_from)| Policy {
        clocks: ClockRules::default().overlaid(&rules),
        calendar,
        dispatch_from,
        ..Policy::default()
    })
}

fn version(number: i64, policy: Policy, from: DateTime<Utc>) -> Version {
    Version {
        number,
        policy,
        from,
        published_at: from,
        published_by: "陈静".into(),
        reason: "新的规定".into(),
    }
}

fn of(policies: &Policies, facts: &[ClockFact]) -> Vec<Clock> {
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

/// When the last of the facts happened.
fn end_of(facts: &[ClockFact]) -> DateTime<Utc> {
    let at = |fact: &ClockFact| match fact {
        ClockFact::Start { at, .. }
        | ClockFact::Accepted { at, .. }
        | ClockFact::Pause { at, .. }
        | ClockFact::Resume { at, .. }
        | ClockFact::Extend { at, .. }
        | ClockFact::Stop { at, .. }
        | ClockFact::StopAll { at }
        | ClockFact::Danger { at, .. }
        | ClockFact::Recomputed { at, .. } => Some(*at),
        ClockFact::SeverityChanged { .. }
        | ClockFact::CategoryChanged { .. }
        | ClockFact::Reopen { .. } => None,
    };
    facts.iter().filter_map(at).max().unwrap_or_default()
}

proptest! {
    #[test]
    fn publishing_a_policy_moves_nothing_that_was_told_and_no_judgement(
        before in any_policy(), after in any_policy(), facts in any_life(),
    ) {
        let old = Policies::only(before);
        let new = old.with(version(2, after, end_of(&facts)));
        prop_assert_eq!(of(&old, &facts), of(&new, &facts));
    }

    #[test]
    fn laid_over_running_clocks_it_moves_only_them_and_says_so(
        before in any_policy(), after in any_policy(), facts in any_life(),
    ) {
        let old = Policies::only(before);
        let now = end_of(&facts);
        let new = old.with(version(2, after, now));
        let told = of(&old, &facts);
        let recomputed = ClockFact::Recomputed { policy: 2, at: now };
        let moved = of(&new, &[facts.clone(), vec![recomputed.clone()]].concat());
        for clock in &moved {
            let was = told.iter().find(|was| {
                (was.kind, was.started_at, was.ended) == (clock.kind, clock.started_at, clock.ended)
            });
            prop_assert_eq!(clock.explain().last(), Some(&Explanation::Due { at: clock.due_at }));
            if clock.ended.is_some() {
                prop_assert_eq!(Some(clock), was, "what has ended stays as it was");
                continue;
            }
            let says = clock.explain().iter().find_map(|step| match step {
                Explanation::Recomputed { from_due, to_due, .. } => Some((*from_due, *to_due)),
                _ => None,
            });
            match was.map(|was| was.due_at) {
                Some(due) if due == clock.due_at => prop_assert_eq!(says, None),
                due => prop_assert_eq!(says, Some((due, clock.due_at))),
            }
        }
        let twice = of(&new, &[facts, vec![recomputed.clone(), recomputed]].concat());
        prop_assert_eq!(moved, twice, "once is enough");
    }

    #[test]
    fn any_policy_survives_being_written_down_as_a_file_and_as_it_is_kept(policy in any_policy()) {
        let kept = serde_json::to_string(&policy).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Policy>(&kept).unwrap(), &policy);
        #[cfg(feature = "ssr")]
        {
            let file = policy.to_toml().unwrap();
            prop_assert_eq!(&Policy::from_toml(&file).unwrap(), &policy);
        }
    }
}

#[test]
fn what_is_published_later_replaces_what_was_still_to_come() {
    let at = |day: u32| format!("2026-12-{day:02}T00:00:00Z").parse().unwrap();
    let policies = Policies::default()
        .with(version(2, Policy::default(), at(20)))
        .with(version(3, Policy::default(), at(10)));
    let holds = |day| policies.in_force(at(day)).number;
    assert_eq!([9, 10, 19, 20, 25].map(holds), [1, 3, 3, 3, 3]);
}

#[test]
fn a_later_policy_of_another_server_is_not_a_broken_page() {
    let policies = Policies::default();
    assert_eq!(policies.get(7), policies.get(1));
    assert_eq!(policies.reason(7), "");
}

#[test]
fn who_promises_more_than_five_hundred_asks_the_director() {
    let authority = Authority::default();
    let who = |yuan| authority.compensates(yuan);
    assert_eq!(who(0), None);
    assert_eq!(who(500), Some(Role::UnitLead));
    assert_eq!(who(501), Some(Role::Director));
}

#[test]
fn the_default_process_has_no_fault() {
    assert_eq!(Policy::default().faults(), []);
}

#[test]
fn every_fault_is_told_at_once() {
    let mut policy = Policy::default();
    policy.periods.rating_days = -1;
    policy.approvers.transfer = Role::Analyst;
    policy.authority.compensation.reverse();
    policy.clocks.due_soon_percent = 0;
    let rules = &mut policy.clocks.rules;
    rules.retain(|rule| rule.clock != ClockKind::SignFor);
    rules.push(ClockRule {
        limit: None,
        ..ClockRule::every(ClockKind::NoAnswer, Limit::SameDay)
    });
    rules.push(ClockRule::every(
        ClockKind::Resolve,
        Limit::CalendarDays(-2),
    ));
    let last = policy.clocks.rules.len();
    let told: Vec<String> = policy.faults().iter().map(ToString::to_string).collect();
    for place in [
        "periods.rating_days:",
        "approvers.transfer:",
        "authority.compensation:",
        "clocks.due_soon_percent:",
        "clocks.rules (sign_for):",
        &format!("clocks.rules[{}] (no_answer):", last - 1),
        &format!("clocks.rules[{last}] (resolve):"),
        "clocks.rules[7] (resolve):",
    ] {
        assert!(
            told.iter().any(|line| line.starts_with(place)),
            "{place} {told:#?}"
        );
    }
}

#[test]
fn a_clock_switched_off_is_not_a_clock_forgotten() {
    let mut policy = Policy::default();
    policy
        .clocks
        .rules
        .retain(|rule| rule.clock != ClockKind::FirstReply);
    assert_eq!(policy.faults().len(), 1);
    policy.clocks.rules.push(ClockRule {
        limit: None,
        ..ClockRule::every(ClockKind::FirstReply, Limit::SameDay)
    });
    assert_eq!(policy.faults(), []);
}

#[cfg(feature = "ssr")]
#[test]
fn a_slip_of_the_pen_is_pointed_at_by_line_and_column() {
    let file = Policy::default().to_toml().unwrap();
    assert!(
        file.contains(r#"holidays = ["#) && file.contains("limit = \"2 calendar days\""),
        "{file}"
    );
    for (right, wrong, says) in [
        ("rating_days = 30", "rating_dais = 30", "rating_dais"),
        (
            "2 calendar days",
            "2 calender days",
            "not an amount of time",
        ),
        ("severity = \"minor\"", "severity = \"small\"", "severity"),
        ("09:00-12:00", "09:00 to 12:00", "09:00 to 12:00"),
    ] {
        let broken = file.replacen(right, wrong, 1);
        assert_ne!(broken, file, "{right}");
        let told = Policy::from_toml(&broken).unwrap_err().to_string();
        assert!(told.contains("line ") && told.contains("column "), "{told}");
        assert!(told.contains(says), "{told}");
    }
}
