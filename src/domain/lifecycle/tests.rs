use chrono::TimeZone;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::domain::actions::{self, Details, oracle};
use crate::domain::calendar::Calendar;
use crate::domain::case::{Kind, Severity, State};
use crate::domain::clocks::{ClockBasis, ClockKind, ClockStatus, Explanation, clocks};
use crate::domain::event::{Stamp, Standing, Statement, UnitRef};
use crate::domain::localised::Localised;
use crate::domain::policy::Policies;
use crate::domain::role::{Actor, Grant, Role, UnitPath};

fn at(text: &str) -> DateTime<Utc> {
    let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    Calendar::mainland_china()
        .offset()
        .from_local_datetime(&local)
        .unwrap()
        .with_timezone(&Utc)
}

fn unit(path: &str) -> UnitRef {
    UnitRef {
        id: Uuid::nil(),
        path: UnitPath(path.into()),
        name: Localised::default(),
    }
}

fn statement() -> Details {
    actions::File(Box::new(Statement {
        unit: unit("c/"),
        anonymous: false,
        ..Statement::example()
    }))
    .into()
}

fn happened(time: &str, details: impl Into<Details>) -> Happened {
    Happened {
        at: at(time),
        policy: 1,
        by: None,
        details: details.into(),
    }
}

fn staff(role: Role, path: &str) -> Actor {
    Actor::Staff {
        id: person(role).to_string(),
        grants: vec![Grant {
            role,
            unit: UnitPath(path.into()),
        }],
    }
}

/// Whoever holds that role.
fn person(role: Role) -> Uuid {
    Uuid::from_u128(role as u128 + 1)
}

/// What somebody may do now.
fn permitted(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Vec<Action> {
    let answers = answers(actor, case, moment);
    let yes = answers.into_iter().filter(|(_, answer)| answer.is_ok());
    yes.map(|(action, _)| action).collect()
}

/// Everybody who could act on a case of 自来水, and the resident and the clocks.
fn everybody() -> Vec<Actor> {
    let mut all = vec![Actor::Resident, Actor::System];
    all.extend(Role::ALL.iter().map(|role| staff(*role, "c/")));
    all
}

/// From the process description: whether an action may lead from one state to another.
fn is_documented(from: State, action: Action, to: State) -> bool {
    let row = oracle::of(action);
    row.from.contains(&from) && row.to.unwrap_or(from) == to
}

/// What the process description calls an actor of [`everybody`].
fn called(actor: &Actor) -> &'static str {
    match actor {
        Actor::Resident => "resident",
        Actor::System => "system",
        Actor::Outside => "outside",
        Actor::Staff { grants, .. } => grants[0].role.as_str(),
    }
}

#[test]
fn no_action_is_left_out_of_the_process_description() {
    for action in Action::ALL {
        let row = oracle::of(*action);
        assert_eq!(action.rule().to.state(), row.to, "{action}");
        for state in State::ALL {
            let fits = action.rule().from.fits(*state);
            assert_eq!(fits, row.from.contains(state), "{action} from {state}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn however_people_act_a_case_only_takes_documented_steps(
        steps in proptest::collection::vec((any::<proptest::sample::Index>(), any::<proptest::sample::Index>(), prop_oneof![1i64..12, 1i64..4000], any::<bool>()), 1..40)
    ) {
        let policies = Policies::default();
        let policy = policies.get(1);
        let mut now = at("2026-11-16 09:00");
        let mut history = vec![happened("2026-11-16 09:00", statement())];
        let mut standing = Standing::of(&history).unwrap();
        for (who, what, minutes, bad) in steps {
            now += Duration::minutes(minutes);
            let actors = everybody();
            let actor = who.get(&actors);
            let moment = Moment { now, policies: &policies };
            let offered = permitted(actor, &standing, moment);
            if offered.is_empty() {
                continue;
            }
            for action in &offered {
                prop_assert!(oracle::takes(*action, called(actor), standing.severity), "{action} by {}", called(actor));
            }
            let action = *what.get(&offered);
            let before = standing.clone();
            let examples = action.examples();
            let details = examples[usize::from(bad) % examples.len()].clone();
            let by = match actor {
                Actor::Staff { grants, .. } => Some(person(grants[0].role)),
                Actor::Resident | Actor::System | Actor::Outside => None,
            };
            history.push(Happened { at: now, policy: 1, by, details: details.clone() });
            standing.apply(Stamp { at: now, policy: 1, by }, &details);
            let (from, to) = (before.state, standing.state);
            match (action, before.undo) {
                (Action::Undo, Some(last)) => {
                    let kept = (standing.reminded.clone(), standing.urged);
                    let undone = Standing { steps: standing.steps, reminded: kept.0, urged: kept.1, ..*last.before };
                    prop_assert_eq!(&standing, &undone, "as if it never had been");
                }
                _ => prop_assert!(is_documented(from, action, to), "{from:?} --{action}--> {to:?}"),
            }
            prop_assert_eq!(Standing::of(&history), Some(standing.clone()), "the events alone tell the standing");

            let basis = ClockBasis { kind: standing.kind, severity: Severity::Minor, category: "", desk: "", policies: &policies, due_at_most: None };
            let all = clocks(&basis, &clock_facts(&history));
            for clock in &all {
                let steps = clock.explain();
                prop_assert_eq!(steps.first(), Some(&Explanation::Started { at: clock.started_at }));
                prop_assert_eq!(steps.last(), Some(&Explanation::Due { at: clock.due_at }));
                let allowed = steps.iter().any(|step| matches!(step, Explanation::Allowed { limit, .. } if *limit == clock.limit));
                prop_assert!(allowed, "{:?} says how much time there is", clock.kind);
                let without_pauses = clock.limit.due(clock.started_at, &policy.calendar);
                match steps.iter().any(|step| matches!(step, Explanation::Paused { .. } | Explanation::Extended { .. })) {
                    true => prop_assert!(clock.due_at >= without_pauses, "{:?}", clock),
                    false => prop_assert_eq!(clock.due_at, without_pauses),
                }
            }
            let runs = all.iter().any(|clock| clock.ended.is_none());
            let waits = standing.state.is_open() || standing.state == State::Replied || standing.awaits().is_some();
            prop_assert_eq!(runs, waits, "an open case has a clock, a closed one none: {:?}", standing.state);
        }
    }

    #[test]
    fn nobody_without_a_role_there_can_do_anything(path in "c/(power|water/north|wate)/", index in any::<proptest::sample::Index>()) {
        let mut standing = Standing::of(&[happened("2026-11-16 09:00", statement())]).unwrap();
        standing.unit = unit("c/water/");
        let role = *index.get(Role::ALL);
        for state in State::ALL {
            standing.state = *state;
            let moment = Moment { now: at("2026-11-16 10:00"), policies: &Policies::default() };
            prop_assert!(permitted(&staff(role, &path), &standing, moment).is_empty());
        }
    }
}

#[test]
fn a_question_to_the_resident_stops_the_clock_of_the_unit_to_the_minute() {
    let history = [
        happened("2026-11-16 09:00", statement()),
        happened(
            "2026-11-16 09:00",
            actions::Accept {
                severity: Severity::Important,
                checklist: Vec::new(),
            },
        ),
        happened(
            "2026-11-16 09:30",
            actions::Dispatch {
                unit: unit("c/water/"),
            },
        ),
        happened("2026-11-16 09:40", Action::SignFor.examples().remove(0)),
        happened(
            "2026-11-17 10:00",
            actions::AskResident {
                question: "几号楼？".into(),
            },
        ),
        happened(
            "2026-11-18 16:00",
            actions::Answer {
                text: "三号".into(),
                evidence: Vec::new(),
            },
        ),
    ];
    let basis = ClockBasis {
        kind: Kind::Complaint,
        severity: Severity::Minor,
        category: "",
        desk: "",
        policies: &Policies::default(),
        due_at_most: None,
    };
    let all = clocks(&basis, &clock_facts(&history));
    let resolve = all
        .iter()
        .find(|clock| clock.kind == ClockKind::Resolve)
        .unwrap();
    assert_eq!(resolve.due_at, at("2026-11-23 19:00"), "worked example 4");
    assert_eq!(resolve.status(at("2026-11-23 19:01")), ClockStatus::Overdue);
}

#[test]
fn a_unit_can_return_a_case_within_one_working_day_of_signing_until_it_is_ruled_on_and_a_supervisor_always()
 {
    let policies = Policies::default();
    let mut standing = Standing::of(&[happened("2026-11-16 09:00", statement())]).unwrap();
    standing.unit = unit("c/water/");
    standing.state = State::InProgress;
    standing.signed = Some(Stamp {
        at: at("2026-11-20 15:00"),
        policy: 1,
        by: None,
    });
    let (lead, supervisor) = (
        staff(Role::UnitLead, "c/water/"),
        staff(Role::Supervisor, "c/"),
    );
    let check_at = |actor: &Actor, standing: &Standing, time: &str| {
        let moment = Moment {
            now: at(time),
            policies: &policies,
        };
        check(Action::Return, actor, standing, moment)
    };
    let refused = |reason| {
        Err(Refusal {
            reason,
            who: vec![By::Staff(Role::Supervisor)],
        })
    };
    assert_eq!(
        check_at(&lead, &standing, "2026-11-23 14:59"),
        Ok(()),
        "the weekend does not count"
    );
    let late = "2026-11-23 15:01";
    assert_eq!(
        check_at(&lead, &standing, late),
        refused(Reason::TooLate),
        "and who could is named"
    );
    assert_eq!(check_at(&supervisor, &standing, late), Ok(()));
    standing.returns = 7;
    let early = "2026-11-20 16:00";
    assert_eq!(check_at(&lead, &standing, early), Ok(()), "however often");
    standing.ruled = true;
    assert_eq!(check_at(&lead, &standing, early), refused(Reason::Ruled));
    assert_eq!(check_at(&supervisor, &standing, early), Ok(()));
}
