//! /staff/revisits, and what a revisit officer records on a case (Q1, Q2).

use axum::http::StatusCode;
use chrono::{DateTime, Duration, Utc};

use super::support::*;
use crate::storage::revisits::{Cursor, Which};
use crate::storage::{Engine, bulk, revisits};

const LIST: &str = "/staff/revisits";

/// A case that was replied to, and the officer who calls.
async fn replied(app: &TestApp) -> (Filed, Browser) {
    let filed = file_case(app, &mut app.browser()).await;
    handle(app, &filed.number).await;
    (filed, app.signed_in("revisit").await)
}

async fn call(officer: &mut Browser, number: &str, fields: &[(&str, &str)]) -> Answer {
    act(officer, number, "record_revisit", fields).await
}

async fn opened(app: &TestApp, filed: &Filed) -> Browser {
    let mut browser = app.browser();
    let fields = [("number", filed.number.as_str()), ("code", &filed.code)];
    browser.post("/track", &fields).await;
    browser
}

const SOLVED: &[(&str, &str)] = &[
    ("outcome", "reached"),
    ("solved", "yes"),
    ("treatment", "satisfied"),
];
const SILENT: &[(&str, &str)] = &[("outcome", "no_answer")];

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

on_both_engines! {
    async fn a_revisit_officer_calls_on_a_replied_case_and_what_the_resident_says_closes_it(app: TestApp) {
        let (filed, mut officer) = replied(&app).await;
        let list = officer.get(LIST).await;
        let form = format!("/staff/cases/{}/record_revisit", filed.number);
        assert!(list.has(&form), "the case is to be called about");
        let page = officer.get(&form).await;
        assert!(page.has("问题解决了吗") && page.has("管网抢修队") && page.has(REPLY), "script and reply are there");
        assert!(page.has("138****1234") && page.has(&format!("/staff/cases/{}/contact?next=record_revisit", filed.number)));
        let reason = [("reason", "回访核实结果"), ("next", "record_revisit")];
        let shown = act(&mut officer, &filed.number, "contact", &reason).await;
        assert_eq!(shown.location(), form);
        assert!(officer.get(&form).await.has("tel:13800001234"));
        let mut fields = SOLVED.to_vec();
        fields.extend([("comment", "比想的快"), ("note", "SECRET-NOTE")]);
        let answer = call(&mut officer, &filed.number, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(app.state(&filed.number).await, "closed");
        let history = app.history(&filed.number).await;
        assert_eq!(history[history.len() - 3..], ["record_revisit", "note", "close_after_revisit"]);
        assert!(!officer.get(LIST).await.has(&form), "nobody is called twice");
        let resident = opened(&app, &filed).await.get(&format!("/cases/{}", filed.number)).await;
        assert!(resident.has("比想的快") && resident.has("电话回访") && !resident.has("SECRET-NOTE"), "they read what was written down for them");
        let (total, _) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!((total.confirmed, total.at_once), (1, 1));
        app.assert_whole().await;
    }

    async fn three_calls_without_an_answer_close_the_case_as_unanswered_and_never_as_satisfied(app: TestApp) {
        let (filed, mut officer) = replied(&app).await;
        for (outcome, state) in [("no_answer", "replied"), ("wrong_number", "replied"), ("no_answer", "closed")] {
            let answer = call(&mut officer, &filed.number, &[("outcome", outcome)]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
            assert_eq!(app.state(&filed.number).await, state);
            let again = officer.get(&format!("{LIST}?list=again")).await;
            assert_eq!(again.has(&filed.number), state == "replied");
        }
        assert_eq!(app.history(&filed.number).await.last().unwrap(), "close_without_answer");
        assert!(officer.get(&format!("{LIST}?list=not_reached")).await.has(&filed.number));
        assert!(!officer.get(&format!("{LIST}?list=dissatisfied")).await.has(&filed.number));
        let (total, _) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!((total.no_answer, total.confirmed, total.solved_at_once()), (1, 0, None));
        app.assert_whole().await;
    }

    async fn what_is_solved_only_in_part_is_handled_again_without_a_new_form(app: TestApp) {
        let (filed, mut officer) = replied(&app).await;
        call(&mut officer, &filed.number, SILENT).await;
        let fields = [("outcome", "reached"), ("solved", "partly"), ("treatment", "satisfied"), ("comment", "六楼还是没有水")];
        call(&mut officer, &filed.number, &fields).await;
        assert_eq!(app.state(&filed.number).await, "accepted");
        let history = app.history(&filed.number).await;
        assert_eq!(history[history.len() - 4..], ["record_revisit", "close_after_revisit", "second_handling", "draft_notice"]);
        assert!(officer.get(&format!("{LIST}?list=dissatisfied")).await.has(&filed.number));
        let page = app.signed_in("dispatcher").await.get(&format!("/staff/cases/{}", filed.number)).await;
        assert!(page.has("六楼还是没有水") && page.has("第 2 次办理"));
        let (total, _) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!((total.again, total.at_once), (1, 0), "it counts against the unit that had replied");
        app.assert_whole().await;
    }

    async fn the_residents_own_word_counts_before_what_was_written_down_for_them(app: TestApp) {
        let (filed, mut officer) = replied(&app).await;
        call(&mut officer, &filed.number, SOLVED).await;
        let mut resident = opened(&app, &filed).await;
        let path = format!("/cases/{}", filed.number);
        let page = resident.get(&path).await;
        assert!(page.has("电话回访时您说已经解决") && page.has("name=\"solved\""), "they can still say otherwise");
        let rated = resident.post(&format!("{path}/rate"), &[("solved", "no"), ("treatment", "satisfied"), ("comment", "没有人问过我")]).await;
        assert_eq!(rated.status, StatusCode::SEE_OTHER, "{}", rated.body);
        assert_eq!(app.state(&filed.number).await, "accepted", "it is handled again");
        let differs = officer.get(&format!("{LIST}?list=differs")).await;
        assert!(differs.has(&filed.number) && differs.has("说法不一致"));
        let page = officer.get(&format!("/staff/cases/{}", filed.number)).await;
        assert!(page.has("网上评价：") && page.has("电话里说："), "both stand side by side");
        let (total, _) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!((total.again, total.at_once), (1, 0), "the figure follows the resident");
        app.assert_whole().await;
    }

    async fn whoever_asked_to_be_called_later_is_called_then_and_the_clock_waits(app: TestApp) {
        let (filed, mut officer) = replied(&app).await;
        for (fields, error) in [
            (vec![("outcome", "later")], "day-error"),
            (vec![("outcome", "later"), ("day", "2026-11-16"), ("hour", "10:00")], "day-error"),
            (vec![("outcome", "later"), ("day", "2026-11-20"), ("hour", "25:00")], "hour-error"),
            (vec![("outcome", "reached")], "solved-error"),
        ] {
            let answer = call(&mut officer, &filed.number, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
            assert!(answer.has(error), "{fields:?}");
        }
        let fields = [("outcome", "later"), ("day", "2026-11-20"), ("hour", "15:30")];
        assert_eq!(call(&mut officer, &filed.number, &fields).await.status, StatusCode::SEE_OTHER);
        let page = officer.get(&format!("{LIST}?list=again")).await;
        assert!(page.has(&filed.number) && page.has("11月20日（周五）15:30"));
        app.clock.set(at("2026-11-20T07:00:00Z"));
        let mut officer = app.signed_in("revisit").await;
        let page = officer.get(LIST).await;
        assert!(page.has(&filed.number) && !page.has("clock--overdue"), "they chose the time");
        app.clock.set(at("2026-11-20T08:00:00Z"));
        assert!(officer.get(LIST).await.has("clock--overdue"));
        let resident = opened(&app, &filed).await.get(&format!("/cases/{}", filed.number)).await;
        assert!(resident.has("约好 11月20日（周五）15:30 再打"));
        app.assert_whole().await;
    }

    async fn who_does_not_want_to_be_asked_is_not_called_again_and_can_still_rate(app: TestApp) {
        let (filed, mut officer) = replied(&app).await;
        call(&mut officer, &filed.number, &[("outcome", "refused")]).await;
        assert_eq!(app.state(&filed.number).await, "replied");
        assert!(!officer.get(LIST).await.has(&filed.number));
        assert!(officer.get(&format!("{LIST}?list=refused")).await.has(&filed.number));
        let mut resident = opened(&app, &filed).await;
        resident.post(&format!("/cases/{}/rate", filed.number), &[("solved", "yes"), ("treatment", "neutral")]).await;
        assert_eq!(app.state(&filed.number).await, "closed");
        assert!(!officer.get(&format!("{LIST}?list=refused")).await.has(&filed.number), "they have said it themselves");
        app.assert_whole().await;
    }

    async fn a_unit_never_asks_residents_about_its_own_work(app: TestApp) {
        let (filed, _) = replied(&app).await;
        for unit in ["water.repair", "centre"] {
            crate::ops::grant(app.db(), &app.clock, "handler", &format!("revisit_officer@{unit}")).await.unwrap();
            let mut handler = app.signed_in("handler").await;
            let refused = call(&mut handler, &filed.number, SOLVED).await;
            assert_eq!(refused.status, StatusCode::CONFLICT, "{unit}");
            assert!(refused.has("不能由自己回访") && refused.has("回访员"), "{}", refused.body);
        }
        assert_eq!(app.state(&filed.number).await, "replied");
    }

    async fn nobody_is_listed_to_be_called_who_left_no_number(app: TestApp) {
        let mut resident = app.browser();
        answer_everything(&app, &mut resident).await;
        resident.post("/file/contact", &[("identity", "anonymous")]).await;
        let filed = send_case(&mut resident).await;
        handle(&app, &filed.number).await;
        let mut officer = app.signed_in("revisit").await;
        assert!(!officer.get(LIST).await.has(&filed.number));
        let refused = call(&mut officer, &filed.number, SOLVED).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.has("没有留下联系方式"), "{}", refused.body);
    }

    async fn the_lists_are_of_those_who_call_or_answer_for_it_and_nobody_elses(app: TestApp) {
        for (username, there) in [("revisit", true), ("supervisor", true), ("director", true), ("inspector", true),
            ("handler", false), ("lead", false), ("dispatcher", false), ("admin", false), ("analyst", false)] {
            let mut browser = app.signed_in(username).await;
            let status = browser.get(LIST).await.status;
            assert_eq!(status == StatusCode::OK, there, "{username}: {status}");
            assert_eq!(browser.get("/staff/account").await.has("href=\"/staff/revisits\""), there, "{username}");
        }
        assert_eq!(app.signed_in("revisit").await.get("/staff").await.location(), LIST, "their day begins there");
        assert_eq!(app.signed_in("supervisor").await.get("/staff").await.location(), "/staff/cases");
        for after in ["x", "1.x", "9999999999999999999.00", "-9000000000000000.0192f000-0000-7000-8000-000000000000"] {
            let page = app.signed_in("revisit").await.get(&format!("{LIST}?list=nonsense&after={after}")).await;
            assert_eq!(page.status, StatusCode::OK, "{after}");
        }
    }

    async fn every_call_of_the_demo_city_is_listed_once_by_an_index(app: TestApp) {
        let limits = crate::config::Limits { posts_per_minute: 100_000, ..crate::config::Limits::default() };
        let app = TestApp::with(app.db().engine(), 900, limits, "http://portal.test").await;
        let mut tx = app.db().write().await.unwrap();
        bulk::forbid_sequential_scans_for_tests(&mut tx).await.unwrap();
        for which in Which::ALL {
            let all = revisits::list(&mut tx, None, *which, None, 10_000).await.unwrap();
            let (mut paged, mut after) = (Vec::new(), None);
            loop {
                let page = revisits::list(&mut tx, None, *which, after, 7).await.unwrap();
                let Some(last) = page.last() else { break };
                after = Some(Cursor { at: last.at, case: last.case_id });
                paged.extend(page);
            }
            assert_eq!(paged, all, "{which}");
            let rare = matches!(which, Which::Refused | Which::Differs);
            assert!(!all.is_empty() || rare, "the demo has something for {which}");
            let plan = revisits::explain(&mut tx, *which, after).await.unwrap();
            assert!(plan.contains("revisits_") && !plan.contains("TEMP B-TREE") && !plan.contains("Sort Key"), "{which}: {plan}");
        }
        drop(tx);
        let page = app.signed_in("revisit").await.get(LIST).await;
        assert!(page.has("record_revisit"), "whoever tries the demo has somebody to call");
    }

    async fn nobody_is_called_late_who_was_called_within_one_working_day(app: TestApp) {
        let (filed, _) = replied(&app).await;
        app.clock.set(morning() + Duration::hours(23));
        let mut officer = app.signed_in("revisit").await;
        assert!(officer.get(LIST).await.has(&filed.number) && !officer.get(LIST).await.has("clock--overdue"));
        app.clock.set(morning() + Duration::hours(25));
        assert!(officer.get(LIST).await.has("clock--overdue"), "one working day by hours");
    }

    async fn a_second_handling_goes_to_somebody_else_unless_the_supervisor_names_them(app: TestApp) {
        let (filed, mut officer) = replied(&app).await;
        let number = filed.number.as_str();
        let again = [("outcome", "reached"), ("solved", "no"), ("treatment", "satisfied")];
        call(&mut officer, number, &again).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let unit = app.unit("water.repair");
        act(&mut dispatcher, number, "dispatch", &[("unit", &unit)]).await;
        let mut handler = app.signed_in("handler").await;
        let refused = act(&mut handler, number, "sign_for", &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.has("二次处理要换人办理") && refused.has("这一步由督办办理"), "{}", refused.body);
        let mut colleague = app.signed_in("water.repair.1").await;
        assert_eq!(act(&mut colleague, number, "sign_for", &[]).await.status, StatusCode::SEE_OTHER);
        let own = id_of(&app, "handler").await;
        let mut lead = app.signed_in("lead").await;
        let back = act(&mut lead, number, "reassign", &[("handler", &own), ("reason", "他熟悉")]).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(back.has("上次办过这件案件"), "{}", back.body);
        let mut supervisor = app.signed_in("supervisor").await;
        let named = act(&mut supervisor, number, "name_handler", &[("handler", &own), ("reason", "只有他会修")]).await;
        assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.body);
        assert_eq!(act(&mut handler, number, "draft_reply", &[("reply", REPLY)]).await.status, StatusCode::SEE_OTHER);
        app.assert_whole().await;
    }

    async fn from_the_third_handling_on_the_supervisor_says_who_handles(app: TestApp) {
        let (filed, mut officer) = replied(&app).await;
        let number = filed.number.as_str();
        let again = [("outcome", "reached"), ("solved", "no"), ("treatment", "satisfied")];
        let unit = app.unit("water.repair");
        let mut dispatcher = app.signed_in("dispatcher").await;
        let mut colleague = app.signed_in("water.repair.1").await;
        let mut lead = app.signed_in("lead").await;
        call(&mut officer, number, &again).await;
        act(&mut dispatcher, number, "dispatch", &[("unit", &unit)]).await;
        act(&mut colleague, number, "sign_for", &[]).await;
        act(&mut colleague, number, "draft_reply", &[("reply", REPLY)]).await;
        act(&mut lead, number, "pass_reply", &[("reply", REPLY)]).await;
        call(&mut officer, number, &again).await;
        act(&mut dispatcher, number, "dispatch", &[("unit", &unit)]).await;
        let mut third = app.signed_in("water.repair.2").await;
        let refused = act(&mut third, number, "sign_for", &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.has("要由督办指定"), "{}", refused.body);
        let chosen = id_of(&app, "water.repair.2").await;
        let mut supervisor = app.signed_in("supervisor").await;
        act(&mut supervisor, number, "name_handler", &[("handler", &chosen), ("reason", "换一个人从头查")]).await;
        assert!(act(&mut colleague, number, "sign_for", &[]).await.has("已经指定别人"));
        assert_eq!(act(&mut third, number, "sign_for", &[]).await.status, StatusCode::SEE_OTHER);
        let other = id_of(&app, "water.repair.1").await;
        let refused = act(&mut lead, number, "reassign", &[("handler", &other), ("reason", "忙")]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "whom the supervisor named is not replaced");
        app.assert_whole().await;
    }

    async fn a_second_handling_counts_against_the_unit_also_where_nobody_rated(app: TestApp) {
        let (filed, _) = replied(&app).await;
        let mut supervisor = app.signed_in("supervisor").await;
        act(&mut supervisor, &filed.number, "second_handling", &[("reason", "抽查发现没有修好")]).await;
        let (total, departments) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!((total.again, total.at_once), (1, 0));
        let water = app.app.directory().unit_by_code("water").unwrap().id;
        let counted = departments.iter().find(|figures| figures.unit == water).unwrap();
        assert_eq!(counted.again, 1, "where the reply came from, not where the case lies now");
        app.assert_whole().await;
    }
}

async fn id_of(app: &TestApp, username: &str) -> String {
    let mut conn = app.db().read().await.unwrap();
    let person = crate::storage::people::by_username(&mut conn, username)
        .await
        .unwrap();
    person.unwrap().id.to_string()
}
