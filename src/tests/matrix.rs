//! Every role against every page: what is not theirs does not exist (quality 29).

use std::collections::BTreeMap;

use axum::http::StatusCode;
use uuid::Uuid;

use super::support::*;
use crate::domain::Action;
use crate::forms::acting::fields;
use crate::storage::{Engine, people};

/// The states in which the matrix looks at a case of 管网抢修队.
const STATES: [&str; 4] = ["submitted", "in_progress", "in_review", "replied"];

/// What somebody may do to a case in each of the states; `None` where it does not exist for them.
type Sees = [Option<&'static [Action]>; STATES.len()];

const NOWHERE: Sees = [None; STATES.len()];
/// They read and do nothing.
const READS: Sees = [Some(&[]); STATES.len()];

/// The column "by" of lifecycle.md, written by hand.
#[rustfmt::skip]
const ALLOWED: &[(&str, Sees)] = {
    use Action::*;
    &[
        ("clerk", READS),
        ("dispatcher", [
            Some(&[AskToComplete, Accept, Merge, Note]),
            Some(&[Merge, Note]),
            Some(&[Merge, Note]),
            Some(&[Note]),
        ]),
        ("supervisor", [
            Some(&[DoNotAccept, Urge, TransferOut, Note]),
            Some(&[Return, Urge, TransferOut, Note]),
            Some(&[Urge, Note]),
            Some(&[SecondHandling, Note]),
        ]),
        ("revisit", [
            Some(&[LogContact, Note]),
            Some(&[LogContact, Note]),
            Some(&[LogContact, Note]),
            Some(&[SecondHandling, Note]),
        ]),
        // The case of the matrix is a minor one: the director reviews only major ones.
        ("director", READS),
        ("coordinator", READS),
        ("inspector", READS),
        ("editor", NOWHERE),
        ("analyst", NOWHERE),
        ("admin", NOWHERE),
        ("lead", [
            None,
            Some(&[Return, Reassign, Note]),
            Some(&[PassReply, SendBackReply, Note]),
            Some(&[Note]),
        ]),
        ("handler", [
            None,
            Some(&[LogContact, AskResident, DraftReply, Note]),
            Some(&[LogContact, Note]),
            Some(&[Note]),
        ]),
        // Another team of the same bureau, the head of another bureau, one of its teams.
        ("water.hall.1", NOWHERE),
        ("power.lead", NOWHERE),
        ("power.repair.1", NOWHERE),
    ]
};

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

/// Words for every field there is, good enough for each action: what is refused is refused for no
/// other reason than who asks.
async fn good_fields(app: &TestApp, other: &str) -> Vec<(&'static str, String)> {
    let handler = people::by_username(&mut app.db().read().await.unwrap(), "handler")
        .await
        .unwrap()
        .unwrap();
    let mut fields = vec![
        ("unit", app.unit("water.repair")),
        ("handler", handler.id.to_string()),
        ("master", other.to_owned()),
    ];
    for (name, value) in [
        ("severity", "minor"),
        ("means", "phone"),
        ("result", "reached"),
        ("reply", REPLY),
    ] {
        fields.push((name, value.to_owned()));
    }
    for name in [
        "text", "note", "reason", "referral", "question", "body", "contact",
    ] {
        fields.push((name, "已经核实，情况属实。".to_owned()));
    }
    fields
}

async fn look_and_try(
    mut browser: Browser,
    username: &str,
    sees: Sees,
    cases: &[Brought],
    good: &[(&str, &str)],
) {
    for (case, may) in cases.iter().zip(sees) {
        let told = format!("{username}, {}", case.state);
        let path = format!("/staff/cases/{}", case.number);
        let there = match may {
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
            if fields(*action).is_none() {
                continue;
            }
            let wanted = match may {
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
        for (username, _) in ALLOWED {
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
        let tries = ALLOWED.iter().map(|(username, sees)| {
            let (browser, cases, good) = (staff[username].clone(), cases.clone(), good.clone());
            tokio::spawn(async move {
                let good: Vec<(&str, &str)> = good.iter().map(|(name, value)| (*name, value.as_str())).collect();
                look_and_try(browser, username, *sees, &cases, &good).await;
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
