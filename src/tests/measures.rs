//! /staff/measures: what findings ask of other units, beyond the end of the case.

use axum::http::StatusCode;
use chrono::Duration;

use super::support::*;
use crate::jobs::{follow, recurring, worker};
use crate::storage::{Engine, inbox, people};

/// What somebody was told, the newest first.
async fn told(app: &TestApp, username: &str) -> Vec<String> {
    follow::round(&app.app).await.unwrap();
    let mut conn = app.db().read().await.unwrap();
    let person = people::by_username(&mut conn, username).await.unwrap();
    let rows = inbox::page(&mut conn, person.unwrap().id, None, 20)
        .await
        .unwrap();
    rows.iter().map(|row| row.why.as_str().to_owned()).collect()
}

const MEASURE: &str = "检修时先通知物业和居民，再关阀门。";

/// A closed case, from which another bureau was asked to mend a process within three days.
async fn asked(app: &TestApp) -> String {
    let mut resident = app.browser();
    let filed = file_case(app, &mut resident).await;
    handle(app, &filed.number).await;
    let rated = [("solved", "yes"), ("treatment", "satisfied")];
    resident
        .post(&format!("/cases/{}/rate", filed.number), &rated)
        .await;
    let (unit, day) = (app.unit("power.repair"), morning() + Duration::days(3));
    let day = day.date_naive().to_string();
    let fields = [
        ("aim", "process_mended"),
        ("unit", unit.as_str()),
        ("measure", MEASURE),
        ("deadline", day.as_str()),
    ];
    let mut lead = app.signed_in("lead").await;
    let answer = act(&mut lead, &filed.number, "propose_measure", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    filed.number
}

on_both_engines! {
    async fn a_measure_of_a_closed_case_is_done_and_reported_by_the_unit_that_was_asked(app: TestApp) {
        let number = asked(&app).await;
        assert_eq!(app.state(&number).await, "closed");
        assert_eq!(told(&app, "power.repair.1").await, ["measure"]);
        let mut owner = app.signed_in("power.repair.1").await;
        assert!(owner.get("/staff/inbox").await.has(&format!("/staff/cases/{number}")) || owner.get("/staff/inbox").await.has("后续措施"));
        assert!(!owner.get("/staff/inbox").await.has("不在您能看的范围内"), "the unit reads which case");
        let list = owner.get("/staff/measures").await;
        assert!(list.has(MEASURE) && list.has("改进流程") && list.has(&format!("/staff/cases/{number}")), "{}", list.body);
        let case = owner.get(&format!("/staff/cases/{number}")).await;
        assert!(case.status == StatusCode::OK && case.has("报告后续措施") && case.has(MEASURE), "{}", case.body);
        let report = [("step", "1"), ("report", "检修流程已经改了，今天起执行")];
        let mut lead = app.signed_in("lead").await;
        assert_eq!(act(&mut lead, &number, "report_measure", &report).await.status, StatusCode::CONFLICT, "not by who asked");
        let answer = act(&mut owner, &number, "report_measure", &report).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(owner.get(&format!("/staff/cases/{number}")).await.status, StatusCode::NOT_FOUND, "it has nothing more to do there");
        let done = owner.get("/staff/measures?part=done").await;
        assert!(done.has(MEASURE) && !done.has(&format!("/staff/cases/{number}")), "a list that leads nowhere: {}", done.body);
        assert_eq!(told(&app, "handler").await.first().map(String::as_str), Some("measure_reported"));
        assert!(lead.get(&format!("/staff/cases/{number}")).await.has("检修流程已经改了"));
        app.assert_whole().await;
    }

    async fn a_measure_that_runs_late_is_told_to_its_own_unit_and_can_be_withdrawn(app: TestApp) {
        let number = asked(&app).await;
        recurring::begin(&app.app).await.unwrap();
        app.clock.set(morning() + Duration::days(5));
        recurring::tick(&app.app).await.unwrap();
        worker::drain(&app.app).await.unwrap();
        assert!(told(&app, "power.repair.1").await.contains(&"overdue".to_owned()));
        assert!(told(&app, "power.lead").await.contains(&"overdue".to_owned()));
        let mut lead = app.signed_in("lead").await;
        let mut power = app.signed_in("power.lead").await;
        assert!(power.get("/staff/measures?part=overdue").await.has(MEASURE));
        let other = app.signed_in("lead").await.get("/staff/measures?part=overdue").await;
        assert!(!other.has(MEASURE), "it is another bureau's to do");
        let back = [("step", "1"), ("reason", "流程本来就是这样")];
        assert_eq!(act(&mut power, &number, "withdraw_measure", &back).await.status, StatusCode::CONFLICT, "not by who owes it");
        let answer = act(&mut lead, &number, "withdraw_measure", &back).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(told(&app, "power.lead").await.first().map(String::as_str), Some("measure_withdrawn"));
        assert!(!power.get("/staff/measures").await.has(MEASURE));
        assert!(!power.get("/staff/measures?part=done").await.has("%</td>"), "and counts for nobody");
        app.assert_whole().await;
    }
}
