//! Every role against every page: what is not theirs does not exist (quality 29).

use std::collections::BTreeMap;

use axum::http::StatusCode;
use uuid::Uuid;

use super::support::*;
use crate::domain::actions::{FieldKind, oracle};
use crate::domain::case::Severity;
use crate::domain::{Action, State};
use crate::storage::{Engine, people};

/// The states in which the matrix looks at a case of 管网抢修队.
const STATES: [&str; 4] = ["submitted", "in_progress", "in_review", "replied"];

/// In which of the states the case exists for somebody.
type Sees = [bool; STATES.len()];

const NOWHERE: Sees = [false; STATES.len()];
const EVERYWHERE: Sees = [true; STATES.len()];
/// Once it lies with their unit.
const HERE: Sees = [false, true, true, true];

/// Who sees the case, and by what they may do is read from the oracle of lifecycle.md.
const PEOPLE: &[(&str, &str, Sees)] = &[
    ("clerk", "intake_clerk", EVERYWHERE),
    ("dispatcher", "dispatcher", EVERYWHERE),
    ("supervisor", "supervisor", EVERYWHERE),
    ("revisit", "revisit_officer", EVERYWHERE),
    // The case of the matrix is a minor one: the director reviews only major ones.
    ("director", "director", EVERYWHERE),
    ("coordinator", "coordinator", EVERYWHERE),
    ("inspector", "quality_inspector", EVERYWHERE),
    ("editor", "knowledge_editor", NOWHERE),
    ("analyst", "analyst", NOWHERE),
    ("admin", "administrator", NOWHERE),
    ("lead", "unit_lead", HERE),
    ("handler", "handler", HERE),
    // Another team of the same bureau, the head of another bureau, one of its teams.
    ("water.hall.1", "handler", NOWHERE),
    ("power.lead", "unit_lead", NOWHERE),
    ("power.repair.1", "handler", NOWHERE),
];

/// What the oracle lets that role do by a form to a minor case in `state` to which nothing else happened.
fn allowed(role: &str, state: &str) -> Vec<Action> {
    let state: State = state.parse().unwrap();
    let may = |action: &&Action| {
        action.fields().is_some()
            && oracle::of(**action).from.contains(&state)
            && oracle::takes(**action, role, Severity::Minor)
            && !oracle::of(**action).needs
    };
    Action::ALL.iter().filter(may).copied().collect()
}

/// A case of the matrix.
#[derive(Clone)]
struct Brought {
    number: String,
    photo: Uuid,
    state: &'static str,
}

/// Files a case with a photo and lets the people whose work it is bring it to `state`.
async fn brought_to(
    app: &TestApp,
    staff: &mut BTreeMap<&str, Browser>,
    state: &'static str,
) -> Brought {
    let (filed, photo) = file_case_with_photo(app, &mut app.browser()).await;
    let unit = app.unit("water.repair");
    let road = [
        ("dispatcher", "accept", vec![("severity", "minor")]),
        ("dispatcher", "dispatch", vec![("unit", unit.as_str())]),
        ("handler", "sign_for", vec![]),
        ("handler", "draft_reply", vec![("reply", REPLY)]),
        ("lead", "pass_reply", vec![("reply", REPLY)]),
    ];
    for (username, action, fields) in road {
        if app.state(&filed.number).await == state {
            break;
        }
        let browser = staff.get_mut(username).unwrap();
        act(browser, &filed.number, action, &fields).await;
    }
    assert_eq!(app.state(&filed.number).await, state);
    Brought {
        number: filed.number,
        photo,
        state,
    }
}

/// Something for every field of every action, good enough: what is refused is refused for no other
/// reason than who asks.
async fn good_fields(app: &TestApp, other: &str) -> Vec<(&'static str, String)> {
    let mut conn = app.db().read().await.unwrap();
    let handler = people::by_username(&mut conn, "handler").await.unwrap();
    let handler = handler.unwrap().id.to_string();
    let fields = Action::ALL
        .iter()
        .flat_map(|action| action.fields().unwrap_or_default());
    fields
        .map(|field| {
            let value = match field.kind {
                FieldKind::Unit => app.unit("water.repair"),
                FieldKind::Person(_) => handler.clone(),
                FieldKind::Case | FieldKind::AnyCase => other.to_owned(),
                FieldKind::Choice(words) | FieldKind::Choices(words) => words[0].to_owned(),
                FieldKind::Text { .. } | FieldKind::Line { .. } => REPLY.to_owned(),
                FieldKind::Checklist => String::new(),
                FieldKind::Listed => "1".to_owned(),
                FieldKind::Dated { .. } => String::new(),
                FieldKind::Tick => "1".to_owned(),
                FieldKind::Photos => String::new(),
                FieldKind::Date => (morning() + chrono::Duration::days(1))
                    .date_naive()
                    .to_string(),
                FieldKind::Amount(most) => most.min(100).to_string(),
                FieldKind::Offence(_) | FieldKind::Notice(_) => "1".to_owned(),
                FieldKind::Category => app.category("water.outage"),
            };
            (field.name, value)
        })
        .collect()
}

async fn look_and_try(
    mut browser: Browser,
    (username, role): (&str, &str),
    sees: Sees,
    cases: &[Brought],
    good: &[(&str, &str)],
) {
    for (case, sees) in cases.iter().zip(sees) {
        let may = sees.then(|| allowed(role, case.state));
        let told = format!("{username}, {}", case.state);
        let path = format!("/staff/cases/{}", case.number);
        let there = match &may {
            Some(_) => StatusCode::OK,
            None => StatusCode::NOT_FOUND,
        };
        assert_eq!(browser.get(&path).await.status, there, "{told}");
        let list = format!("/staff/cases?view=units&state={}", case.state);
        let list = browser.get(&list).await;
        assert_eq!(list.status, StatusCode::OK, "{told}");
        assert_eq!(list.has(&path), may.is_some(), "{told}: the list");
        for other in cases {
            let photo = browser.get(&format!("{path}/files/{}", other.photo)).await;
            let wanted = match other.number == case.number {
                true => there,
                false => StatusCode::NOT_FOUND,
            };
            assert_eq!(photo.status, wanted, "{told}: photo, {}", other.state);
        }
        for action in Action::ALL {
            if action.fields().is_none() {
                continue;
            }
            let wanted = match &may {
                None => StatusCode::NOT_FOUND,
                Some(may) if may.contains(action) => StatusCode::OK,
                Some(_) => StatusCode::CONFLICT,
            };
            let form = browser.get(&format!("{path}/{action}")).await;
            assert_eq!(form.status, wanted, "{told}: GET {action}");
            if wanted != StatusCode::OK {
                let answer = act(&mut browser, &case.number, action.as_str(), good).await;
                assert_eq!(answer.status, wanted, "{told}: POST {action}");
            }
        }
    }
}

on_both_engines! {
    async fn nobody_sees_or_touches_a_case_that_is_not_theirs(app: TestApp) {
        let mut staff = BTreeMap::new();
        for (username, ..) in PEOPLE {
            staff.insert(*username, app.signed_in(username).await);
        }
        let mut cases = Vec::new();
        for state in STATES {
            cases.push(brought_to(&app, &mut staff, state).await);
        }
        let other = file_case(&app, &mut app.browser()).await;
        let good = good_fields(&app, &other.number).await;
        let mut before = Vec::new();
        for case in &cases {
            before.push(app.history(&case.number).await);
        }
        // Nobody has a step left that they could undo.
        app.clock.set(morning() + chrono::Duration::minutes(10));
        let tries = PEOPLE.iter().map(|(username, role, sees)| {
            let (browser, cases, good) = (staff[username].clone(), cases.clone(), good.clone());
            tokio::spawn(async move {
                let good: Vec<(&str, &str)> = good.iter().map(|(name, value)| (*name, value.as_str())).collect();
                look_and_try(browser, (username, role), *sees, &cases, &good).await;
            })
        });
        for one in tries.collect::<Vec<_>>() {
            one.await.unwrap();
        }
        for (case, before) in cases.iter().zip(before) {
            assert_eq!(app.history(&case.number).await, before, "{}", case.state);
        }
        app.assert_whole().await;
    }

    async fn without_signing_in_every_page_of_staff_leads_to_the_sign_in(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let case = format!("/staff/cases/{}", filed.number);
        let action = format!("{case}/accept");
        let file = format!("{case}/files/018f0000-0000-7000-8000-000000000000");
        for path in ["/staff", "/staff/cases", "/staff/account", "/staff/cases/find?number=1", &case, &action, &file] {
            let answer = app.browser().get(path).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
            assert!(answer.location().starts_with("/staff/sign-in"), "{path}");
        }
        for path in ["/staff/account/password", "/staff/account/codes", "/staff/account/codes/remove", &action] {
            let answer = app.browser().post(path, &[("severity", "minor")]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
            assert!(answer.location().starts_with("/staff/sign-in"), "{path}");
        }
        assert_eq!(app.state(&filed.number).await, "submitted");
    }

    async fn one_resident_cannot_reach_the_case_of_another(app: TestApp) {
        let mut one = app.browser();
        let mine = file_case(&app, &mut one).await;
        let theirs = file_case(&app, &mut app.browser()).await;
        assert_eq!(one.get(&format!("/cases/{}", mine.number)).await.status, StatusCode::OK);
        let other = one.get(&format!("/cases/{}", theirs.number)).await;
        assert!(other.location().starts_with("/track"));
        one.post(&format!("/cases/{}/withdraw", theirs.number), &[("reason", "")]).await;
        assert_eq!(app.state(&theirs.number).await, "submitted");
    }
}
