use chrono::TimeZone;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::domain::case::{Channel, ContactMeans, Kind, Solved, Treatment};
use crate::domain::clocks::{ClockBasis, ClockRules, ClockStatus, Explanation, clocks};
use crate::domain::event::{PersonRef, Statement, UnitRef};
use crate::domain::localised::Localised;
use crate::domain::role::{Grant, UnitPath};

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
    Details::File(Box::new(Statement {
        kind: Kind::Complaint,
        channel: Channel::Web,
        category: Uuid::nil(),
        what: "没有水".into(),
        happened: String::new(),
        place: String::new(),
        concerns: String::new(),
        wish: String::new(),
        evidence: Vec::new(),
        anonymous: true,
        unit: unit("c/"),
    }))
}

fn handler() -> PersonRef {
    PersonRef {
        id: Uuid::nil(),
        name: "李华".into(),
    }
}

fn staff(role: Role, path: &str) -> Actor {
    Actor::Staff {
        id: "someone".into(),
        grants: vec![Grant {
            role,
            unit: UnitPath(path.into()),
        }],
    }
}

/// Something that could be written for each action, whatever the state.
fn details(action: Action, bad: bool) -> Option<Details> {
    let text = || "words".to_owned();
    Some(match action {
        Action::File => return None,
        Action::AskToComplete => Details::AskToComplete { question: text() },
        Action::Complete => Details::Complete { text: text() },
        Action::Accept => Details::Accept {
            severity: if bad {
                Severity::Major
            } else {
                Severity::Minor
            },
        },
        Action::DoNotAccept => Details::DoNotAccept {
            reason: text(),
            referral: text(),
        },
        Action::Dispatch => Details::Dispatch {
            unit: unit("c/water/"),
        },
        Action::SignFor => Details::SignFor { handler: handler() },
        Action::Return => Details::Return {
            reason: text(),
            unit: unit("c/"),
        },
        Action::Reassign => Details::Reassign {
            handler: handler(),
            reason: text(),
        },
        Action::LogContact => Details::LogContact {
            means: ContactMeans::Phone,
            result: ContactResult::Reached,
            note: text(),
        },
        Action::AskResident => Details::AskResident { question: text() },
        Action::Answer => Details::Answer { text: text() },
        Action::AddInformation => Details::AddInformation { text: text() },
        Action::DraftReply => Details::DraftReply { text: text() },
        Action::PassReply => Details::PassReply { text: text() },
        Action::SendBackReply => Details::SendBackReply { reason: text() },
        Action::Rate => Details::Rate {
            solved: if bad { Solved::No } else { Solved::Yes },
            treatment: Treatment::Satisfied,
            wanting: Vec::new(),
            comment: text(),
        },
        Action::SecondHandling => Details::SecondHandling {
            reason: text(),
            unit: unit("c/"),
        },
        Action::CloseWithoutAnswer => Details::CloseWithoutAnswer,
        Action::Withdraw => Details::Withdraw { reason: text() },
        Action::Urge => Details::Urge {
            text: text(),
            from_resident: bad,
        },
        Action::TransferOut => Details::TransferOut {
            body: text(),
            contact: text(),
            reason: text(),
        },
        Action::Merge => Details::Merge {
            master: text(),
            reason: text(),
        },
        Action::Note => Details::Note { text: text() },
    })
}

/// Everybody who could act on a case of 自来水, and the resident and the clocks.
fn everybody() -> Vec<Actor> {
    let mut all = vec![Actor::Resident, Actor::System];
    all.extend(Role::ALL.iter().map(|role| staff(*role, "c/")));
    all
}

/// The open states of the process description.
const OPEN: &[State] = &[
    State::Submitted,
    State::InfoNeeded,
    State::Accepted,
    State::Dispatched,
    State::InProgress,
    State::WaitingResident,
    State::InReview,
];

/// From the process description: where each action leads, and from where.
const DOCUMENTED: &[(State, Action, State)] = {
    use Action as A;
    use State as S;
    &[
        (S::Submitted, A::AskToComplete, S::InfoNeeded),
        (S::InfoNeeded, A::Complete, S::Submitted),
        (S::Submitted, A::Accept, S::Accepted),
        (S::Submitted, A::DoNotAccept, S::NotAccepted),
        (S::Accepted, A::Dispatch, S::Dispatched),
        (S::Dispatched, A::SignFor, S::InProgress),
        (S::Dispatched, A::Return, S::Accepted),
        (S::InProgress, A::Return, S::Accepted),
        (S::InProgress, A::AskResident, S::WaitingResident),
        (S::WaitingResident, A::Answer, S::InProgress),
        (S::InProgress, A::DraftReply, S::InReview),
        (S::InReview, A::PassReply, S::Replied),
        (S::InReview, A::SendBackReply, S::InProgress),
        (S::Replied, A::Rate, S::Closed),
        (S::Closed, A::Rate, S::Closed),
        (S::Replied, A::SecondHandling, S::Accepted),
        (S::Closed, A::SecondHandling, S::Accepted),
        (S::Replied, A::CloseWithoutAnswer, S::Closed),
        (S::Submitted, A::TransferOut, S::Transferred),
        (S::Accepted, A::TransferOut, S::Transferred),
        (S::InProgress, A::TransferOut, S::Transferred),
    ]
};

/// From the process description: whether an action may lead from one state to another.
fn is_documented(from: State, action: Action, to: State) -> bool {
    use Action as A;
    use State as S;
    match action {
        A::Note => to == from,
        A::LogContact | A::Urge => to == from && OPEN.contains(&from),
        A::Reassign => to == from && from == S::InProgress,
        // Where a question is open, it is answered.
        A::AddInformation => {
            to == from
                && OPEN.contains(&from)
                && !matches!(from, S::InfoNeeded | S::WaitingResident)
        }
        A::Withdraw => to == S::Withdrawn && OPEN.contains(&from),
        A::Merge => to == S::Merged && OPEN.contains(&from),
        _ => DOCUMENTED.contains(&(from, action, to)),
    }
}

/// From the process description: who takes each action.
fn documented_by(action: Action, severity: Severity) -> &'static [&'static str] {
    use Action as A;
    match action {
        A::File => &["resident", "intake_clerk"],
        A::AskToComplete | A::Accept | A::Dispatch | A::Merge => &["dispatcher"],
        A::Complete | A::AddInformation | A::Rate => &["resident"],
        A::DoNotAccept | A::TransferOut => &["supervisor"],
        A::SignFor | A::AskResident | A::DraftReply => &["handler"],
        A::Return => &["unit_lead", "supervisor"],
        A::Reassign => &["unit_lead"],
        A::LogContact => &["handler", "revisit_officer"],
        A::Answer | A::Withdraw => &["resident", "system"],
        A::PassReply | A::SendBackReply if severity == Severity::Major => &["director"],
        A::PassReply | A::SendBackReply => &["unit_lead"],
        A::SecondHandling => &["supervisor", "revisit_officer", "system"],
        A::CloseWithoutAnswer => &["system"],
        A::Urge => &["resident", "supervisor"],
        A::Note => &[
            "handler",
            "unit_lead",
            "dispatcher",
            "supervisor",
            "revisit_officer",
        ],
    }
}

/// What the process description calls an actor of [`everybody`].
fn called(actor: &Actor) -> &'static str {
    match actor {
        Actor::Resident => "resident",
        Actor::System => "system",
        Actor::Staff { grants, .. } => grants[0].role.as_str(),
    }
}

#[test]
fn the_table_has_one_row_for_each_action_in_its_place() {
    for action in Action::ALL {
        assert_eq!(action.rule().action, *action);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn however_people_act_a_case_only_takes_documented_steps(
        steps in proptest::collection::vec((any::<proptest::sample::Index>(), any::<proptest::sample::Index>(), 1i64..4000, any::<bool>()), 1..40)
    ) {
        let calendar = Calendar::mainland_china();
        let mut now = at("2026-11-16 09:00");
        let mut history = vec![Happened { at: now, details: statement() }];
        let mut standing = Standing::of(&history).unwrap();
        for (who, what, minutes, bad) in steps {
            now += Duration::minutes(minutes);
            let actors = everybody();
            let actor = who.get(&actors);
            let offered = permitted(actor, &standing, Moment { now, calendar });
            if offered.is_empty() {
                continue;
            }
            for action in &offered {
                let by = documented_by(*action, standing.severity);
                prop_assert!(by.contains(&called(actor)), "{action} by {}", called(actor));
            }
            let action = *what.get(&offered);
            let before = standing.clone();
            let details = details(action, bad).expect("nobody files a case twice");
            history.push(Happened { at: now, details: details.clone() });
            standing.apply(now, &details);
            let (from, to) = (before.state, standing.state);
            prop_assert!(is_documented(from, action, to), "{from:?} --{action}--> {to:?}");
            prop_assert_eq!(Standing::of(&history), Some(standing.clone()), "the events alone tell the standing");

            let basis = ClockBasis { kind: standing.kind, severity: Severity::Minor, rules: &ClockRules::default(), calendar, due_at_most: None };
            let all = clocks(&basis, &clock_facts(&history));
            for clock in &all {
                let steps = clock.explain();
                prop_assert_eq!(steps.first(), Some(&Explanation::Started { at: clock.started_at }));
                prop_assert_eq!(steps.last(), Some(&Explanation::Due { at: clock.due_at }));
                let allowed = steps.iter().any(|step| matches!(step, Explanation::Allowed { limit, .. } if *limit == clock.limit));
                prop_assert!(allowed, "{:?} says how much time there is", clock.kind);
                let without_pauses = clock.limit.due(clock.started_at, calendar);
                match steps.iter().any(|step| matches!(step, Explanation::Paused { .. })) {
                    true => prop_assert!(clock.due_at >= without_pauses, "{:?}", clock),
                    false => prop_assert_eq!(clock.due_at, without_pauses),
                }
            }
            let runs = all.iter().any(|clock| clock.ended.is_none());
            prop_assert_eq!(runs, standing.state.is_open() || standing.state == State::Replied, "an open case has a clock, a closed one none: {:?}", standing.state);
        }
    }

    #[test]
    fn nobody_without_a_role_there_can_do_anything(path in "c/(power|water/north|wate)/", index in any::<proptest::sample::Index>()) {
        let mut standing = Standing::of(&[Happened { at: at("2026-11-16 09:00"), details: statement() }]).unwrap();
        standing.unit = unit("c/water/");
        let role = *index.get(Role::ALL);
        for state in State::ALL {
            standing.state = *state;
            let moment = Moment { now: at("2026-11-16 10:00"), calendar: Calendar::mainland_china() };
            prop_assert!(permitted(&staff(role, &path), &standing, moment).is_empty());
        }
    }
}

#[test]
fn a_question_to_the_resident_stops_the_clock_of_the_unit_to_the_minute() {
    let history: Vec<Happened> = [
        ("2026-11-16 09:00", statement()),
        (
            "2026-11-16 09:00",
            Details::Accept {
                severity: Severity::Important,
            },
        ),
        (
            "2026-11-16 09:30",
            Details::Dispatch {
                unit: unit("c/water/"),
            },
        ),
        ("2026-11-16 09:40", Details::SignFor { handler: handler() }),
        (
            "2026-11-17 10:00",
            Details::AskResident {
                question: "几号楼？".into(),
            },
        ),
        (
            "2026-11-18 16:00",
            Details::Answer {
                text: "三号".into(),
            },
        ),
    ]
    .into_iter()
    .map(|(time, details)| Happened {
        at: at(time),
        details,
    })
    .collect();
    let basis = ClockBasis {
        kind: Kind::Complaint,
        severity: Severity::Minor,
        rules: &ClockRules::default(),
        calendar: Calendar::mainland_china(),
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
fn a_unit_can_return_a_case_twice_within_one_working_day_of_signing_and_a_supervisor_always() {
    let mut standing = Standing::of(&[Happened {
        at: at("2026-11-16 09:00"),
        details: statement(),
    }])
    .unwrap();
    standing.unit = unit("c/water/");
    standing.state = State::InProgress;
    standing.signed_at = Some(at("2026-11-20 15:00"));
    let (lead, supervisor) = (
        staff(Role::UnitLead, "c/water/"),
        staff(Role::Supervisor, "c/"),
    );
    let check_at = |actor: &Actor, standing: &Standing, time: &str| {
        let moment = Moment {
            now: at(time),
            calendar: Calendar::mainland_china(),
        };
        check(Action::Return, actor, standing, moment)
    };
    let refused = |reason| {
        Err(Refusal {
            reason,
            who: &[By::Staff(Role::Supervisor)],
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
    standing.returns = MOST_RETURNS;
    let early = "2026-11-20 16:00";
    assert_eq!(check_at(&lead, &standing, early), refused(Reason::TooOften));
    assert_eq!(check_at(&supervisor, &standing, early), Ok(()));
}
