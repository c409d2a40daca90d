//! /staff/unattended and /staff/absences: no case lies about because somebody is away.

use axum::http::StatusCode;
use chrono::Duration;

use super::support::*;
use crate::storage::Engine;

const LIST: &str = "/staff/unattended";

/// A case that the handler has signed for.
async fn signed(app: &TestApp) -> String {
    let number = file_case(app, &mut app.browser()).await.number;
    let mut dispatcher = app.signed_in("dispatcher").await;
    act(&mut dispatcher, &number, "accept", &[("severity", "minor")]).await;
    act(
        &mut dispatcher,
        &number,
        "dispatch",
        &[("unit", &app.unit("water.repair"))],
    )
    .await;
    act(
        &mut app.signed_in("handler").await,
        &number,
        "sign_for",
        &[],
    )
    .await;
    number
}

async fn id_of(app: &TestApp, username: &str) -> String {
    let mut conn = app.db().read().await.unwrap();
    let person = crate::storage::people::by_username(&mut conn, username)
        .await
        .unwrap();
    person.unwrap().id.to_string()
}

on_both_engines! {
    async fn a_case_on_which_nothing_happens_is_seen_by_those_who_answer_for_it(app: TestApp) {
        let number = signed(&app).await;
        app.clock.set(morning() + Duration::days(2));
        assert!(!app.signed_in("lead").await.get(&format!("{LIST}?list=idle")).await.has(&number));
        app.clock.set(morning() + Duration::days(4));
        for (username, sees) in [("lead", true), ("supervisor", true), ("power.lead", false)] {
            let page = app.signed_in(username).await.get(&format!("{LIST}?list=idle")).await;
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(page.has(&number), sees, "{username}");
        }
        let handler = app.signed_in("handler").await.get(&format!("{LIST}?list=idle")).await;
        assert!(!handler.has(&number) && handler.has("我代办的"), "a handler has the list of a deputy only");
        act(&mut app.signed_in("handler").await, &number, "note", &[("text", "配件已到")]).await;
        assert!(!app.signed_in("lead").await.get(&format!("{LIST}?list=idle")).await.has(&number));
    }

    async fn whoever_is_away_has_a_deputy_who_gets_their_cases_and_no_others(app: TestApp) {
        let number = signed(&app).await;
        let (handler, colleague) = (id_of(&app, "handler").await, id_of(&app, "water.repair.1").await);
        let mut lead = app.signed_in("lead").await;
        let enter = [("absent", handler.as_str()), ("deputy", &colleague), ("first", "2026-11-17"), ("last", "2026-11-20")];
        for (field, value, error) in [("deputy", handler.as_str(), "deputy-error"), ("absent", "", "absent-error"),
            ("last", "2026-11-16", "last-error"), ("first", "x", "first-error")] {
            let mut wrong = enter.to_vec();
            wrong.retain(|(name, _)| *name != field);
            wrong.push((field, value));
            let answer = lead.post("/staff/absences", &wrong).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(answer.has(error), "{field}");
        }
        assert_eq!(app.signed_in("power.lead").await.post("/staff/absences", &enter).await.status, StatusCode::UNPROCESSABLE_ENTITY, "not their people");
        assert_eq!(app.signed_in("dispatcher").await.get("/staff/absences").await.status, StatusCode::NOT_FOUND);
        assert_eq!(lead.post("/staff/absences", &enter).await.status, StatusCode::SEE_OTHER);
        let mut deputy = app.signed_in("water.repair.1").await;
        assert!(deputy.get(LIST).await.has(&number), "the deputy has it");
        assert!(!app.signed_in("water.repair.2").await.get(LIST).await.has(&number), "nobody else");
        assert!(lead.get(&format!("{LIST}?list=absent")).await.has(&number));
        let drafted = act(&mut deputy, &number, "draft_reply", &[("reply", REPLY)]).await;
        assert_eq!(drafted.status, StatusCode::SEE_OTHER, "and can work on it");
        let page = lead.get("/staff/absences").await;
        assert!(page.has("11月17日") && page.has("11月20日"));
        let end = page.body.split("action=\"").find(|part| part.starts_with("/staff/absences/")).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(app.signed_in("power.lead").await.post(&end, &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(lead.post(&end, &[]).await.status, StatusCode::SEE_OTHER);
        assert!(!deputy.get(LIST).await.has(&number) && !lead.get(&format!("{LIST}?list=absent")).await.has(&number), "they are back");
    }

    async fn cases_of_somebody_who_can_sign_in_no_more_are_found(app: TestApp) {
        let number = signed(&app).await;
        let mut lead = app.signed_in("lead").await;
        assert!(!lead.get(&format!("{LIST}?list=absent")).await.has(&number));
        let id = id_of(&app, "handler").await.parse().unwrap();
        crate::auth::sign_in::set_active(app.db(), app.clock.now(), id, false).await.unwrap();
        assert!(lead.get(&format!("{LIST}?list=absent")).await.has(&number));
        let colleague = id_of(&app, "water.repair.1").await;
        act(&mut lead, &number, "reassign", &[("handler", &colleague), ("reason", "已调离")]).await;
        assert!(!lead.get(&format!("{LIST}?list=absent")).await.has(&number));
    }
}
