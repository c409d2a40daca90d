//! /staff/cases and /cases: the decision to accept or not, and its review (I5).

use axum::http::StatusCode;
use chrono::Duration;

use super::support::*;
use crate::domain::clocks::ClockKind;
use crate::storage::{Engine, cases};

const WHY: [(&str, &str); 2] = [
    ("reason", "合同纠纷属于法院管辖"),
    ("referral", "市中级人民法院，电话 12368"),
];

/// Which clock of the case is next.
async fn next_clock(app: &TestApp, number: &str) -> Option<ClockKind> {
    let mut conn = app.db().read().await.unwrap();
    let case = cases::by_number(&mut conn, number).await.unwrap();
    case.unwrap().due_clock
}

/// A case that the supervisor decided not to accept, with its resident's browser.
async fn not_accepted(app: &TestApp) -> (Filed, Browser) {
    let mut resident = app.browser();
    let filed = file_case(app, &mut resident).await;
    let mut supervisor = app.signed_in("supervisor").await;
    let answer = act(&mut supervisor, &filed.number, "do_not_accept", &WHY).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    (filed, resident)
}

/// The resident, come back with number and code.
async fn back(app: &TestApp, filed: &Filed) -> Browser {
    let mut browser = app.browser();
    let fields = [
        ("number", filed.number.as_str()),
        ("code", filed.code.as_str()),
    ];
    let answer = browser.post("/track", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    browser
}

on_both_engines! {
    async fn a_case_is_turned_away_only_when_somebody_else_than_the_dispatcher_decides_so(app: TestApp) {
        let mut resident = app.browser();
        let number = file_case(&app, &mut resident).await.number;
        let path = format!("/staff/cases/{number}");
        let mut dispatcher = app.signed_in("dispatcher").await;
        let mut supervisor = app.signed_in("supervisor").await;
        assert_eq!(act(&mut dispatcher, &number, "do_not_accept", &WHY).await.status, StatusCode::CONFLICT);
        let sent_back = [("reason", "先核实合同内容")];
        let refused = act(&mut supervisor, &number, "send_back_proposal", &sent_back).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "nothing was proposed");
        let refused = refused.has("现在没有要决定的提议或申请");
        assert!(refused);
        assert!(!supervisor.get(&path).await.has("send_back_proposal"));

        assert_eq!(act(&mut dispatcher, &number, "propose_not_accepting", &WHY).await.status, StatusCode::SEE_OTHER);
        assert_eq!(app.state(&number).await, "submitted", "it waits where it is");
        assert_eq!(act(&mut dispatcher, &number, "propose_not_accepting", &WHY).await.status, StatusCode::CONFLICT, "once is enough");
        let queue = supervisor.get("/staff/cases?awaits=not_accepting").await;
        assert!(queue.has(&path) && supervisor.get("/staff/cases").await.has("awaits=not_accepting"));
        let page = supervisor.get(&path).await;
        assert!(page.has("合同纠纷属于法院管辖") && page.has("市中级人民法院"));
        assert!(!resident.get(&format!("/cases/{number}")).await.has("合同纠纷属于法院管辖"), "nothing is decided yet");

        assert_eq!(act(&mut supervisor, &number, "send_back_proposal", &sent_back).await.status, StatusCode::SEE_OTHER);
        assert!(dispatcher.get(&path).await.has("先核实合同内容"));
        assert!(!supervisor.get("/staff/cases?awaits=not_accepting").await.has(&path));
        act(&mut dispatcher, &number, "propose_not_accepting", &WHY).await;
        let form = supervisor.get(&format!("{path}/do_not_accept")).await;
        assert!(form.has("合同纠纷属于法院管辖</textarea>"), "as proposed: {}", form.body);
        let amended = [("reason", "合同纠纷由法院审理，我们无权处理"), WHY[1]];
        assert_eq!(act(&mut supervisor, &number, "do_not_accept", &amended).await.status, StatusCode::SEE_OTHER);
        assert_eq!(app.state(&number).await, "not_accepted");
        assert!(resident.get(&format!("/cases/{number}")).await.has("合同纠纷由法院审理"));
        app.assert_whole().await;
    }

    async fn a_proposal_is_gone_once_the_dispatcher_accepts_after_all(app: TestApp) {
        let number = file_case(&app, &mut app.browser()).await.number;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &number, "propose_not_accepting", &WHY).await;
        act(&mut dispatcher, &number, "accept", &[("severity", "minor")]).await;
        let mut supervisor = app.signed_in("supervisor").await;
        assert!(!supervisor.get("/staff/cases?awaits=not_accepting").await.has(&number));
        app.assert_whole().await;
    }

    async fn a_resident_turned_away_is_heard_once_more_by_somebody_else(app: TestApp) {
        let (filed, mut resident) = not_accepted(&app).await;
        let number = filed.number;
        let page = format!("/cases/{number}");
        let shown = resident.get(&page).await;
        assert!(shown.has("/ask_review\"") && shown.has("12月2日"), "{}", shown.body);
        let answer = resident.post(&format!("{page}/ask_review"), &[("text", "法院说应当由住建部门处理")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(next_clock(&app, &number).await, Some(ClockKind::Review));
        let shown = resident.get(&page).await;
        assert!(!shown.has("/ask_review\"") && shown.has("由另一个人复核"));

        let mut supervisor = app.signed_in("supervisor").await;
        let why = [("reason", "已经核对，仍然属于法院管辖")];
        let refused = act(&mut supervisor, &number, "uphold", &why).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.has("原来的决定是您做的") && refused.has("总经理"), "{}", refused.body);
        let mut director = app.signed_in("director").await;
        assert!(director.get("/staff/cases?awaits=acceptance_review").await.has(&number));
        assert_eq!(act(&mut director, &number, "uphold", &why).await.status, StatusCode::SEE_OTHER);
        assert_eq!(app.state(&number).await, "not_accepted");
        assert_eq!(next_clock(&app, &number).await, None);
        assert!(resident.get(&page).await.has("已经核对，仍然属于法院管辖"));
        let again = resident.post(&format!("{page}/ask_review"), &[("text", "我还是不同意这个决定")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "once");
        assert_eq!(act(&mut director, &number, "overturn", &why).await.status, StatusCode::CONFLICT, "nothing is asked any more");
        app.assert_whole().await;
    }

    async fn a_review_that_finds_for_the_resident_brings_the_case_back_with_new_clocks_for_good(app: TestApp) {
        let (filed, _) = not_accepted(&app).await;
        app.clock.set(morning() + Duration::days(10));
        let mut resident = back(&app, &filed).await;
        let number = filed.number;
        resident.post(&format!("/cases/{number}/ask_review"), &[("text", "法院说应当由住建部门处理")]).await;
        let mut director = app.signed_in("director").await;
        let answer = act(&mut director, &number, "overturn", &[("reason", "属于我们的范围，由我们办理")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(app.state(&number).await, "submitted");
        assert_eq!(next_clock(&app, &number).await, Some(ClockKind::Dispatch));
        let mut conn = app.db().read().await.unwrap();
        let due = cases::by_number(&mut conn, &number).await.unwrap().unwrap().due_at;
        drop(conn);
        // Friday 27 November, 10:00: four working hours.
        assert_eq!(due, morning() + Duration::days(10) + Duration::hours(6));
        assert!(resident.get(&format!("/cases/{number}")).await.has("属于我们的范围，由我们办理"));
        let mut supervisor = app.signed_in("supervisor").await;
        let refused = act(&mut supervisor, &number, "do_not_accept", &WHY).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.has("不能再不予受理"));
        let mut dispatcher = app.signed_in("dispatcher").await;
        assert_eq!(act(&mut dispatcher, &number, "propose_not_accepting", &WHY).await.status, StatusCode::CONFLICT);
        assert_eq!(act(&mut dispatcher, &number, "accept", &[("severity", "minor")]).await.status, StatusCode::SEE_OTHER);
        app.assert_whole().await;
    }

    async fn after_fifteen_days_a_decision_not_to_accept_stands(app: TestApp) {
        let (filed, _) = not_accepted(&app).await;
        let path = format!("/cases/{}/ask_review", filed.number);
        let asking = [("text", "法院说应当由住建部门处理")];
        // To the close of business of the fifteenth day, Wednesday 2 December.
        app.clock.set("2026-12-02T11:00:01Z".parse().unwrap());
        let refused = back(&app, &filed).await.post(&path, &asking).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.has("已经过了可以办理的时间"), "{}", refused.body);
        app.clock.set("2026-12-02T11:00:00Z".parse().unwrap());
        let answer = back(&app, &filed).await.post(&path, &asking).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }
}
