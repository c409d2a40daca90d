//! /staff/promises, and what residents read of what they were promised.

use axum::http::StatusCode;
use chrono::{DateTime, Duration, Utc};

use super::support::*;
use crate::domain::commitments::Sort;
use crate::jobs::{follow, recurring, worker};
use crate::storage::commitments::{self, Part, Place, Wanted};
use crate::storage::{Engine, bulk, inbox, people};

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

fn day(from: DateTime<Utc>, days: i64) -> String {
    (from + Duration::days(days)).date_naive().to_string()
}

const VALVE: &str = "更换三号楼的阀门";
const PIPE: &str = "清洗水箱";

/// A reply with two promises: for three days later, and for ten.
async fn replied(app: &TestApp, resident: &mut Browser) -> Filed {
    let filed = file_case(app, resident).await;
    let number = &filed.number;
    let unit = app.unit("water.repair");
    let mut dispatcher = app.signed_in("dispatcher").await;
    act(&mut dispatcher, number, "accept", &[("severity", "minor")]).await;
    act(
        &mut dispatcher,
        number,
        "dispatch",
        &[("unit", unit.as_str())],
    )
    .await;
    let mut handler = app.signed_in("handler").await;
    act(&mut handler, number, "sign_for", &[]).await;
    let (soon, later) = (day(morning(), 3), day(morning(), 10));
    let reply = [
        ("reply", REPLY),
        ("promises_1", VALVE),
        ("promises_1_date", soon.as_str()),
        ("promises_2", PIPE),
        ("promises_2_date", later.as_str()),
    ];
    let answer = act(&mut handler, number, "draft_reply", &reply).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let mut lead = app.signed_in("lead").await;
    let form = lead.get(&format!("/staff/cases/{number}/pass_reply")).await;
    assert!(
        form.has(VALVE) && form.has(&soon),
        "the reviewer reads what is promised"
    );
    let answer = act(&mut lead, number, "pass_reply", &reply).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    filed
}

/// A call in which the valve was promised for that day.
async fn call(handler: &mut Browser, number: &str, date: &str) -> Answer {
    let fields = [
        ("means", "phone"),
        ("result", "reached"),
        ("note", "明天上门"),
        ("promises_1", VALVE),
        ("promises_1_date", date),
    ];
    act(handler, number, "log_contact", &fields).await
}

on_both_engines! {
    async fn a_promise_outlives_the_closing_is_reported_back_and_confirmed_by_its_resident(app: TestApp) {
        let mut resident = app.browser();
        let filed = replied(&app, &mut resident).await;
        let page = format!("/cases/{}", filed.number);
        let shown = resident.get(&page).await;
        assert!(shown.has("答应您的事") && shown.has(VALVE) && shown.has("还没有到时间"), "{}", shown.body);
        let rated = resident.post(&format!("{page}/rate"), &[("solved", "yes"), ("treatment", "satisfied")]).await;
        assert_eq!(rated.status, StatusCode::SEE_OTHER);
        assert_eq!(app.state(&filed.number).await, "closed");
        let mut handler = app.signed_in("handler").await;
        let case = handler.get(&format!("/staff/cases/{}", filed.number)).await;
        assert!(case.has("报告承诺已做到") && case.has(PIPE), "{}", case.body);
        let early = resident.post(&format!("{page}/confirm_promise"), &[("promise", "1"), ("kept", "yes")]).await;
        assert_eq!(early.status, StatusCode::CONFLICT, "nobody said that it is done");
        let report = [("promise", "1"), ("report", "阀门已经换好，试压正常")];
        let mut other = app.signed_in("power.repair.1").await;
        assert_eq!(act(&mut other, &filed.number, "report_promise", &report).await.status, StatusCode::NOT_FOUND);
        let answer = act(&mut handler, &filed.number, "report_promise", &report).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let again = act(&mut handler, &filed.number, "report_promise", &report).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "only the other one is left");
        let shown = resident.get(&page).await;
        assert!(shown.has("试压正常") && shown.has("/confirm_promise?promise=1"), "{}", shown.body);
        let form = resident.get(&format!("{page}/confirm_promise?promise=1")).await;
        assert!(form.has(VALVE) && !form.has(PIPE) && form.has("做到了"), "{}", form.body);
        let unsaid = resident.post(&format!("{page}/confirm_promise"), &[("promise", "1")]).await;
        assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unsaid.has("请选做到了没有") && unsaid.has(VALVE), "{}", unsaid.body);
        let yes = [("promise", "1"), ("kept", "yes"), ("remark", "水压正常了")];
        assert_eq!(resident.post(&format!("{page}/confirm_promise"), &yes).await.status, StatusCode::SEE_OTHER);
        assert!(resident.get(&page).await.has("您已确认做到"));
        assert_eq!(told(&app, "handler").await.first().map(String::as_str), Some("promise_answered"));
        app.clock.set(morning() + Duration::days(4));
        let mut lead = app.signed_in("lead").await;
        let done = lead.get("/staff/promises?part=done").await;
        assert!(done.has(VALVE) && done.has("诉求人确认已做到") && done.has("100%"), "{}", done.body);
        let open = lead.get("/staff/promises").await;
        assert!(open.has(PIPE) && !open.has(VALVE), "{}", open.body);
        assert!(!app.signed_in("power.lead").await.get("/staff/promises").await.has(PIPE), "another bureau's");
        app.assert_whole().await;
    }

    async fn a_promise_that_was_not_kept_is_told_once_is_public_and_counts_against_the_unit(app: TestApp) {
        let mut resident = app.browser();
        let filed = replied(&app, &mut resident).await;
        let page = format!("/cases/{}", filed.number);
        resident.post(&format!("{page}/rate"), &[("solved", "yes"), ("treatment", "satisfied")]).await;
        recurring::begin(&app.app).await.unwrap();
        app.clock.set(morning() + Duration::days(5));
        for _ in 0..2 {
            recurring::tick(&app.app).await.unwrap();
            worker::drain(&app.app).await.unwrap();
            app.clock.set(app.clock.now() + Duration::minutes(2));
        }
        let reminded = app.history(&filed.number).await;
        assert!(reminded.iter().filter(|action| *action == "remind").count() >= 3, "{reminded:?}");
        assert!(told(&app, "lead").await.contains(&"overdue".to_owned()), "the head of the unit that promised");
        resident.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        assert!(resident.get(&page).await.has("已经过了时间"));
        let mut lead = app.signed_in("lead").await;
        let late = lead.get("/staff/promises?part=overdue").await;
        assert!(late.has(VALVE) && !late.has(PIPE) && late.has("0%"), "{}", late.body);
        // What its resident denies is owed again, and never kept.
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "report_promise", &[("promise", "2"), ("report", "水箱已经清洗")]).await;
        let no = [("promise", "2"), ("kept", "no"), ("remark", "没有人来过")];
        assert_eq!(resident.post(&format!("{page}/confirm_promise"), &no).await.status, StatusCode::SEE_OTHER);
        assert!(lead.get("/staff/promises").await.has("诉求人说没有做到"));
        assert!(told(&app, "lead").await.contains(&"promise_answered".to_owned()));
        app.assert_whole().await;
    }

    async fn the_lists_of_the_demo_city_are_paged_without_a_gap_and_an_index_serves_them(app: TestApp) {
        let limits = crate::config::Limits::default();
        let app = TestApp::with(app.db().engine(), 300, limits, "http://portal.test").await;
        let mut tx = app.db().write().await.unwrap();
        bulk::forbid_sequential_scans_for_tests(&mut tx).await.unwrap();
        let now = app.clock.now();
        for part in [Part::Owed, Part::Overdue(now), Part::Done] {
            let wanted = Wanted { sort: Sort::Promise, part, units: None };
            let all = commitments::page(&mut tx, wanted, None, 10_000).await.unwrap();
            assert!(!all.is_empty(), "the demo has something for {part:?}");
            let (mut paged, mut after) = (Vec::new(), None);
            loop {
                let page = commitments::page(&mut tx, wanted, after, 7).await.unwrap();
                let Some(last) = page.last() else { break };
                after = Some(Place { at: last.due_at, case: last.case_id, number: last.number });
                paged.extend(page);
            }
            assert_eq!(paged, all, "{part:?}");
            let unit = [all[0].unit_id];
            for units in [None, Some(&unit[..])] {
                let plan = commitments::explain(&mut tx, Wanted { units, ..wanted }, after).await.unwrap();
                assert!(plan.contains("commitments_by_"), "{part:?}: {plan}");
                assert!(!plan.contains("TEMP B-TREE") && !plan.contains("Sort Key"), "{part:?} sorts: {plan}");
            }
        }
    }

    async fn what_is_promised_on_the_phone_counts_and_nothing_is_promised_for_the_past(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let unit = app.unit("water.repair");
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", unit.as_str())]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "sign_for", &[]).await;
        for wrong in [day(morning(), -1), String::new(), "whenever".to_owned()] {
            let answer = call(&mut handler, &filed.number, &wrong).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.has("日期不能早于今天") && answer.has(VALVE), "{}", answer.body);
        }
        assert_eq!(call(&mut handler, &filed.number, &day(morning(), 1)).await.status, StatusCode::SEE_OTHER);
        let shown = resident.get(&format!("/cases/{}", filed.number)).await;
        assert!(shown.has(VALVE) && !shown.has("明天上门"), "the promise is public, the note is not");
        app.assert_whole().await;
    }

    async fn each_point_of_a_reply_can_be_rated_by_itself_and_the_unit_reads_it(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let (number, page) = (&filed.number, format!("/cases/{}", filed.number));
        let unit = app.unit("water.repair");
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, number, "dispatch", &[("unit", unit.as_str())]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, number, "sign_for", &[]).await;
        act(&mut handler, number, "set_points", &[("points", "恢复供水\n赔偿地板")]).await;
        for (point, redress) in [("1", "done"), ("2", "compensation")] {
            let answer = [("point", point), ("finding", "upheld"), ("ground", "阀门破裂属实"), ("redress", redress)];
            assert_eq!(act(&mut handler, number, "answer_point", &answer).await.status, StatusCode::SEE_OTHER);
        }
        assert!(!resident.get(&page).await.has("赔偿地板"), "what is not sent is not shown");
        act(&mut handler, number, "draft_reply", &[("reply", REPLY)]).await;
        let mut lead = app.signed_in("lead").await;
        act(&mut lead, number, "pass_reply", &[("reply", REPLY)]).await;
        let shown = resident.get(&page).await;
        assert!(shown.has("赔偿地板") && shown.has("/rate_point?point=2"), "{}", shown.body);
        let form = resident.get(&format!("{page}/rate_point?point=2")).await;
        assert!(form.has("2. 赔偿地板") && form.has("部分解决"), "{}", form.body);
        let rated = resident.post(&format!("{page}/rate_point"), &[("point", "2"), ("solved", "no"), ("remark", "地板没有赔")]).await;
        assert_eq!(rated.status, StatusCode::SEE_OTHER, "{}", rated.body);
        let twice = resident.post(&format!("{page}/rate_point"), &[("point", "2"), ("solved", "yes")]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(app.state(number).await, "replied", "the whole is still to be rated");
        let whole = resident.post(&format!("{page}/rate"), &[("solved", "yes"), ("treatment", "satisfied")]).await;
        assert_eq!(whole.status, StatusCode::SEE_OTHER);
        let late = resident.post(&format!("{page}/rate_point"), &[("point", "1"), ("solved", "yes")]).await;
        assert_eq!(late.status, StatusCode::SEE_OTHER, "after the whole as well");
        let case = handler.get(&format!("/staff/cases/{number}")).await;
        assert!(case.has("诉求人评价：没有解决") && case.has("诉求人评价：已解决") && case.has("地板没有赔"), "{}", case.body);
        assert!(told(&app, "handler").await.contains(&"rated".to_owned()));
        app.assert_whole().await;
    }
}
