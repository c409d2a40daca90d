//! /staff/violations: recorded, proposed, decided, appealed.

use axum::http::StatusCode;
use chrono::Duration;

use super::support::*;
use crate::jobs::follow;
use crate::storage::{Engine, inbox, people};

/// Why somebody was told last.
async fn told(app: &TestApp, username: &str) -> String {
    follow::round(&app.app).await.unwrap();
    let mut conn = app.db().read().await.unwrap();
    let person = people::by_username(&mut conn, username).await.unwrap();
    let rows = inbox::page(&mut conn, person.unwrap().id, None, 1)
        .await
        .unwrap();
    rows.first()
        .map(|row| row.why.as_str().to_owned())
        .unwrap_or_default()
}

async fn person(app: &TestApp, username: &str) -> String {
    let mut conn = app.db().read().await.unwrap();
    people::by_username(&mut conn, username)
        .await
        .unwrap()
        .unwrap()
        .id
        .to_string()
}

const FACTS: &str = "三次督办都没有按期报回。";

/// A proposal against the handler of a case that was replied to.
async fn proposed(app: &TestApp) -> String {
    let filed = file_case(app, &mut app.browser()).await;
    handle(app, &filed.number).await;
    let (unit, handler) = (app.unit("water.repair"), person(app, "handler").await);
    let fields = [
        ("violation", "overdue_order"),
        ("unit", unit.as_str()),
        ("person", handler.as_str()),
        ("facts", FACTS),
        ("penalty", "talk"),
    ];
    let mut supervisor = app.signed_in("supervisor").await;
    let answer = act(&mut supervisor, &filed.number, "record_violation", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    filed.number
}

on_both_engines! {
    async fn a_penalty_is_proposed_decided_appealed_and_lifted_and_each_is_told(app: TestApp) {
        let number = proposed(&app).await;
        assert_eq!(told(&app, "director").await, "penalty");
        let decide = [("offence", "1"), ("verdict", "yes"), ("reason", "事实清楚")];
        let mut supervisor = app.signed_in("supervisor").await;
        assert_eq!(act(&mut supervisor, &number, "decide_penalty", &decide).await.status, StatusCode::CONFLICT, "not by who proposed it");
        let mut director = app.signed_in("director").await;
        assert_eq!(act(&mut director, &number, "decide_penalty", &decide).await.status, StatusCode::SEE_OTHER);
        assert_eq!(told(&app, "lead").await, "penalty");
        assert_eq!(told(&app, "handler").await, "penalty");
        let appeal = [("offence", "1"), ("reason", "当天已经电话报回")];
        let mut other = app.signed_in("water.repair.2").await;
        assert_eq!(act(&mut other, &number, "appeal_penalty", &appeal).await.status, StatusCode::CONFLICT, "nobody else's");
        let mut handler = app.signed_in("handler").await;
        let answer = act(&mut handler, &number, "appeal_penalty", &appeal).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let lifted = [("offence", "1"), ("verdict", "yes"), ("reason", "有通话记录")];
        assert_eq!(act(&mut director, &number, "decide_appeal", &lifted).await.status, StatusCode::SEE_OTHER);
        let list = director.get("/staff/violations?stage=lifted").await;
        assert!(list.has("督办逾期") && list.has("已撤销"), "{}", list.body);
        let one = handler.get(&format!("/staff/violations/{number}/1")).await;
        assert!(one.has(FACTS) && one.has("有通话记录"), "{}", one.body);
        app.assert_whole().await;
    }

    async fn colleagues_read_that_there_is_a_violation_and_not_who_or_what(app: TestApp) {
        let number = proposed(&app).await;
        let mut other = app.signed_in("water.repair.2").await;
        let page = other.get(&format!("/staff/cases/{number}")).await;
        assert!(page.has("登记违规") && !page.has(FACTS), "{}", page.body);
        assert_eq!(other.get("/staff/violations").await.status, StatusCode::NOT_FOUND);
        assert_eq!(other.get(&format!("/staff/violations/{number}/1")).await.status, StatusCode::NOT_FOUND);
        assert!(!app.signed_in("power.lead").await.get("/staff/violations").await.has("督办逾期"), "another unit's");
    }

    async fn an_appeal_comes_too_late_after_the_days_of_a_review(app: TestApp) {
        let number = proposed(&app).await;
        let mut director = app.signed_in("director").await;
        act(&mut director, &number, "decide_penalty", &[("offence", "1"), ("verdict", "yes"), ("reason", "事实清楚")]).await;
        app.clock.set(morning() + Duration::days(16));
        let mut lead = app.signed_in("lead").await;
        let late = act(&mut lead, &number, "appeal_penalty", &[("offence", "1"), ("reason", "当天已经电话报回")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.has("已经过了"), "{}", late.body);
    }
}
