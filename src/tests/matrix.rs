//! Every role against every page: what is not theirs does not exist (quality 29).

use axum::http::StatusCode;

use super::support::*;
use crate::storage::Engine;

const PEOPLE: &[&str] = &[
    "clerk",
    "dispatcher",
    "supervisor",
    "revisit",
    "director",
    "coordinator",
    "inspector",
    "editor",
    "analyst",
    "admin",
    "lead",
    "handler",
    "power.1",
];

/// Who sees a case that lies with the centre, and who one that lies with 管网抢修队.
fn sees(username: &str, dispatched: bool) -> bool {
    match username {
        "clerk" | "dispatcher" | "supervisor" | "revisit" | "director" | "coordinator"
        | "inspector" => true,
        "lead" | "handler" => dispatched,
        _ => false,
    }
}

on_both_engines! {
    async fn nobody_sees_or_touches_a_case_that_is_not_theirs(app: TestApp) {
        let waiting = file_case(&app, &mut app.browser()).await;
        let handled = file_case(&app, &mut app.browser()).await;
        handle(&app, &handled.number).await;
        for username in PEOPLE {
            let username = if *username == "power.1" { "power.repair.1" } else { username };
            let mut browser = app.signed_in(username).await;
            for (filed, dispatched) in [(&waiting, false), (&handled, true)] {
                let page = browser.get(&format!("/staff/cases/{}", filed.number)).await;
                let wanted = if sees(username, dispatched) { StatusCode::OK } else { StatusCode::NOT_FOUND };
                assert_eq!(page.status, wanted, "{username}, dispatched: {dispatched}");
                if wanted == StatusCode::NOT_FOUND {
                    for action in ["accept", "sign_for", "note", "reveal_contact", "pass_reply", "withdraw"] {
                        let path = format!("/staff/cases/{}/{action}", filed.number);
                        let fields = [("severity", "minor"), ("text", "xx"), ("reason", "xxxxx"), ("reply", REPLY)];
                        assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND, "{username} GET {action}");
                        assert_eq!(browser.post(&path, &fields).await.status, StatusCode::NOT_FOUND, "{username} POST {action}");
                    }
                    assert!(!browser.get("/staff/cases?view=units").await.has(&filed.number));
                }
            }
        }
        assert_eq!(app.state(&waiting.number).await, "submitted");
        assert_eq!(app.state(&handled.number).await, "replied");
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
