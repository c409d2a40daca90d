//! /file and /staff/cases: harm that is going on, and how grave a case is (I6, C2).

use axum::http::StatusCode;
use chrono::{DateTime, Duration, Utc};

use super::support::*;
use crate::domain::Severity;
use crate::domain::clocks::ClockKind;
use crate::storage::cases::Case;
use crate::storage::{Engine, cases};

async fn row(app: &TestApp, number: &str) -> Case {
    let mut conn = app.db().read().await.unwrap();
    cases::by_number(&mut conn, number).await.unwrap().unwrap()
}

/// Files a case that says so.
async fn filed_with(app: &TestApp, browser: &mut Browser, what: &str) -> Filed {
    answer_everything(app, browser).await;
    let answer = browser.post("/file/what?change=1", &[("what", what)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    send_case(browser).await
}

const GAS: &str = "楼道里有很浓的煤气味，已经闻到半个小时了。";

/// At which places of the list the numbers stand.
fn places(page: &Answer, numbers: &[&str]) -> Vec<usize> {
    let place = |number: &&str| page.body.find(&format!("/staff/cases/{number}\"")).unwrap();
    numbers.iter().map(place).collect()
}

on_both_engines! {
    async fn a_smell_of_gas_at_night_is_the_first_row_and_half_an_hour_is_half_an_hour(app: TestApp) {
        let night: DateTime<Utc> = "2026-11-16T21:30:00Z".parse().unwrap();
        app.clock.set(night - Duration::hours(12));
        let before = file_case(&app, &mut app.browser()).await.number;
        app.clock.set(night);
        let mut resident = app.browser();
        answer_everything(&app, &mut resident).await;
        resident.post("/file/what?change=1", &[("what", GAS)]).await;
        assert!(resident.get("/file/check").await.has("govuk-warning-text"), "whom to call first");
        let gas = send_case(&mut resident).await.number;
        assert!(resident.get("/file/done").await.has("govuk-warning-text"));
        assert!(resident.get(&format!("/cases/{gas}")).await.has("govuk-warning-text"));
        let after = file_case(&app, &mut app.browser()).await.number;
        assert_eq!(app.history(&gas).await, ["file", "mark_danger"]);
        let case = row(&app, &gas).await;
        assert_eq!((case.due_clock, case.due_at), (Some(ClockKind::Dispatch), night + Duration::minutes(30)), "05:30 to 06:00 on the wall");

        let mut dispatcher = app.signed_in("dispatcher").await;
        for list in ["/staff/cases", "/staff/cases?view=units&state=submitted"] {
            let page = dispatcher.get(list).await;
            let places = places(&page, &[&gas, &before, &after]);
            assert!(places[0] < places[1] && places[0] < places[2], "{list}: {places:?}");
        }
        let page = dispatcher.get(&format!("/staff/cases/{gas}")).await;
        assert!(page.has("煤气味") && page.has("可能有人正处在危险中"), "{}", page.body);
        let measures = [("measures", "05:34 通知燃气抢修和 119，05:50 到场关阀")];
        assert_eq!(act(&mut dispatcher, &gas, "first_measures", &measures).await.status, StatusCode::SEE_OTHER);
        let page = dispatcher.get(&format!("/staff/cases/{gas}")).await;
        assert!(!page.has("可能有人正处在危险中") && page.has("05:50 到场关阀"));
        act(&mut dispatcher, &gas, "accept", &[("severity", "major"), ("checklist_injury", "1")]).await;
        app.clock.set(night + Duration::minutes(20));
        act(&mut dispatcher, &gas, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        let case = row(&app, &gas).await;
        assert_eq!((case.due_clock, case.due_at), (Some(ClockKind::SignFor), night + Duration::minutes(50)));
        let mut handler = app.signed_in("handler").await;
        let lifted = act(&mut handler, &gas, "lift_danger", &[("reason", "阀门已关，无人受伤")]).await;
        assert_eq!(lifted.status, StatusCode::SEE_OTHER, "{}", lifted.body);
        let case = row(&app, &gas).await;
        assert_eq!(case.rank, 1);
        assert_eq!(case.due_at, "2026-11-17T02:00:00Z".parse::<DateTime<Utc>>().unwrap(), "one working hour from 09:00");
        app.assert_whole().await;
    }

    async fn a_case_without_danger_is_pinned_by_staff_alone_and_runs_from_then(app: TestApp) {
        let number = file_case(&app, &mut app.browser()).await.number;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let noon = morning() + Duration::hours(1);
        app.clock.set(noon);
        assert_eq!(act(&mut dispatcher, &number, "lift_danger", &[("reason", "没有危险")]).await.status, StatusCode::CONFLICT);
        act(&mut dispatcher, &number, "mark_danger", &[("reason", "回电得知有人被困")]).await;
        let case = row(&app, &number).await;
        assert_eq!((case.rank, case.due_at), (0, noon + Duration::minutes(30)), "not before it was known");
        let page = dispatcher.get("/staff/cases").await;
        assert!(page.has("tag--danger"));
        act(&mut dispatcher, &number, "lift_danger", &[("reason", "已经救出")]).await;
        assert_eq!(row(&app, &number).await.due_at, morning() + Duration::hours(6), "four working hours from filing");
        app.assert_whole().await;
    }

    async fn the_checklist_gives_the_severity_and_another_one_needs_a_reason(app: TestApp) {
        let number = file_case(&app, &mut app.browser()).await.number;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let form = dispatcher.get(&format!("/staff/cases/{number}/accept")).await;
        assert!(form.has("有人受伤或者生病 → 重大"), "{}", form.body);
        let lower = [("severity", "minor"), ("checklist_injury", "1")];
        let answer = act(&mut dispatcher, &number, "accept", &lower).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.has("等级和勾选的不同") && answer.has("checked"), "what was ticked stays: {}", answer.body);
        let told = [lower[0], lower[1], ("deviation", "只是擦伤，已经处理")];
        assert_eq!(act(&mut dispatcher, &number, "accept", &told).await.status, StatusCode::SEE_OTHER);
        assert_eq!(app.history(&number).await, ["file", "accept", "note"]);
        assert_eq!(row(&app, &number).await.severity, Severity::Minor);

        let number = file_case(&app, &mut app.browser()).await.number;
        let going_on = [("severity", "major"), ("checklist_harm_going_on", "1")];
        assert_eq!(act(&mut dispatcher, &number, "accept", &going_on).await.status, StatusCode::SEE_OTHER);
        assert_eq!(row(&app, &number).await.rank, 0, "what is going on is pinned");
        app.assert_whole().await;
    }

    async fn danger_never_stops_a_filing(app: TestApp) {
        for what in [GAS, "有人要跳楼，请快来人。", "There is a gas leak in the hall, please come"] {
            let filed = filed_with(&app, &mut app.browser(), what).await;
            assert_eq!(app.state(&filed.number).await, "submitted");
            assert_eq!(row(&app, &filed.number).await.rank, 0, "{what}");
        }
        app.assert_whole().await;
    }
}
