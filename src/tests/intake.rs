//! /staff/intake: staff take cases in for those who call, come or write (I1–I4).

use axum::http::StatusCode;
use chrono::{DateTime, Duration, Utc};

use super::support::*;
use crate::domain::clocks::ClockKind;
use crate::ops::create_user;
use crate::storage::cases::Case;
use crate::storage::{Engine, audit, cases, contacts};

async fn row(app: &TestApp, number: &str) -> Case {
    let mut conn = app.db().read().await.unwrap();
    cases::by_number(&mut conn, number).await.unwrap().unwrap()
}

/// A call about no water.
fn call(app: &TestApp) -> Vec<(&'static str, String)> {
    let category = app.category("water.outage");
    [
        ("do", "file"),
        ("channel", "phone"),
        ("kind", "complaint"),
        ("category", category.as_str()),
        ("what", "三号楼从昨晚开始没有水，老人在家做不了饭"),
        ("place", "解放路听江苑3号楼"),
        ("wish", "尽快恢复供水"),
        ("name", "王秀英"),
        ("phone", "138 0000 1234"),
        ("restated", "1"),
        ("reference", "录音 20261117-0931"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

async fn send(
    browser: &mut Browser,
    fields: &[(&str, String)],
    changes: &[(&str, &str)],
) -> Answer {
    let kept = fields
        .iter()
        .filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    let all: Vec<(&str, &str)> = kept
        .map(|(name, value)| (*name, value.as_str()))
        .chain(changes.iter().copied())
        .collect();
    browser.post("/staff/intake", &all).await
}

fn number_of(answer: &Answer) -> String {
    let number = answer.location().strip_prefix("/staff/intake/");
    number
        .unwrap_or_else(|| panic!("{}: {}", answer.status, answer.body))
        .to_owned()
}

on_both_engines! {
    async fn who_calls_leaves_with_a_number_and_a_code_that_opens_the_case(app: TestApp) {
        let mut clerk = app.signed_in("clerk").await;
        assert!(clerk.get("/staff/cases").await.has("href=\"/staff/intake\""));
        assert_eq!(clerk.get("/staff/intake").await.status, StatusCode::OK);
        let key = ("key", "018f0000-0000-7000-8000-00000000000c");
        let number = number_of(&send(&mut clerk, &call(&app), &[key]).await);
        assert_eq!(number_of(&send(&mut clerk, &call(&app), &[key]).await), number, "sent twice it is one case");
        let slip = clerk.get(&format!("/staff/intake/{number}")).await;
        let code = slip.text_of("query-code").replace(' ', "");
        let mut caller = app.browser();
        let opened = caller.post("/track", &[("number", &number), ("code", &code)]).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
        assert!(caller.get(&format!("/cases/{number}")).await.has("三号楼从昨晚开始没有水"));
        let case = row(&app, &number).await;
        assert!(case.first_receiver_id.is_some() && case.channel.as_str() == "phone" && !case.anonymous);
        assert!(clerk.get(&format!("/staff/cases/{number}")).await.has("录音 20261117-0931"));
        for other in ["dispatcher", "supervisor"] {
            let answer = app.signed_in(other).await.get(&format!("/staff/intake/{number}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{other} has no slip of it");
        }
        app.clock.set(morning() + Duration::minutes(121));
        assert_eq!(app.signed_in("clerk").await.get(&format!("/staff/intake/{number}")).await.status, StatusCode::NOT_FOUND);
        app.assert_whole().await;
    }

    async fn what_is_wrong_with_an_intake_is_said_and_every_word_stays(app: TestApp) {
        let mut clerk = app.signed_in("clerk").await;
        let answer = send(&mut clerk, &call(&app), &[("restated", ""), ("what", "水"), ("phone", "12")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.has("请把要点复述一遍") && answer.has("尽快恢复供水") && answer.has("录音 20261117-0931"), "{}", answer.body);
        let answer = send(&mut clerk, &call(&app), &[("do", "answer")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing was answered");
        let answer = send(&mut clerk, &call(&app), &[("_lang", "en")]).await;
        assert!(answer.has("<html lang=\"en\"") && answer.has("尽快恢复供水"), "switching the language loses nothing");
    }

    async fn what_is_solved_at_the_counter_is_answered_counted_and_rated(app: TestApp) {
        let mut clerk = app.signed_in("clerk").await;
        let told = ("reply", "停水公告在物业一楼，今天十二点前恢复，已当面说明。");
        let number = number_of(&send(&mut clerk, &call(&app), &[("do", "answer"), ("channel", "visit"), told]).await);
        assert_eq!(app.history(&number).await, ["file", "answer_on_the_spot"]);
        let case = row(&app, &number).await;
        assert_eq!((case.state.as_str(), case.open), ("replied", false));
        let code = clerk.get(&format!("/staff/intake/{number}")).await.text_of("query-code").replace(' ', "");
        let mut caller = app.browser();
        caller.post("/track", &[("number", &number), ("code", &code)]).await;
        let page = caller.get(&format!("/cases/{number}")).await;
        assert!(page.has("今天十二点前恢复"), "{}", page.body);
        let rated = caller.post(&format!("/cases/{number}/rate"), &[("solved", "yes"), ("treatment", "satisfied")]).await;
        assert_eq!(rated.status, StatusCode::SEE_OTHER, "{}", rated.body);
        assert_eq!(app.state(&number).await, "closed");
        app.assert_whole().await;
    }

    async fn a_case_sent_by_another_body_is_due_when_that_body_says(app: TestApp) {
        let mut clerk = app.signed_in("clerk").await;
        let sent = [("channel", "transferred"), ("sender", "市长专线"), ("sender_number", "市转〔2026〕88号"), ("sender_due", "2026-11-18"), ("report_back", "1"), ("restated", "")];
        let number = number_of(&send(&mut clerk, &call(&app), &sent).await);
        let mut dispatcher = app.signed_in("dispatcher").await;
        let page = dispatcher.get(&format!("/staff/cases/{number}")).await;
        assert!(page.has("市长专线") && page.has("市转〔2026〕88号") && page.has("要求书面反馈"), "{}", page.body);
        act(&mut dispatcher, &number, "accept", &[("severity", "minor")]).await;
        let case = row(&app, &number).await;
        let mut conn = app.db().read().await.unwrap();
        let file = crate::service::case_file::CaseFile::read(&mut conn, case).await.unwrap();
        drop(conn);
        let clocks = file.clocks(&app.app);
        let resolve = clocks.iter().find(|clock| clock.kind == ClockKind::Resolve).unwrap();
        assert_eq!(resolve.due_at, "2026-11-18T11:00:00Z".parse::<DateTime<Utc>>().unwrap(), "a day before our own");
        app.assert_whole().await;
    }

    async fn a_clerk_sees_what_the_caller_brought_before_and_the_look_is_on_record(app: TestApp) {
        let before = file_case(&app, &mut app.browser()).await.number;
        let mut clerk = app.signed_in("clerk").await;
        let answer = send(&mut clerk, &call(&app), &[("do", "look_up"), ("phone", "138-0000-1234")]).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert!(answer.has(&format!("/staff/cases/{before}")) && answer.has("尽快恢复供水"), "what was typed stays: {}", answer.body);
        let log = audit::page(&mut app.db().read().await.unwrap(), uuid::Uuid::nil(), 10).await.unwrap();
        assert_eq!(log.last().map(|entry| entry.action), Some(audit::Done::LookUpCaller));
        assert!(!format!("{log:?}").contains("13800001234"));
        let nobody = send(&mut clerk, &call(&app), &[("do", "look_up"), ("phone", "13900000000")]).await;
        assert!(nobody.has("没有以前的案件") && !nobody.has(&before));
        let wrong = send(&mut clerk, &call(&app), &[("do", "look_up"), ("phone", "")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for other in ["dispatcher", "handler", "admin"] {
            let mut other = app.signed_in(other).await;
            assert_eq!(other.get("/staff/intake").await.status, StatusCode::NOT_FOUND);
            assert_eq!(send(&mut other, &call(&app), &[("do", "look_up")]).await.status, StatusCode::NOT_FOUND);
            assert_eq!(send(&mut other, &call(&app), &[]).await.status, StatusCode::NOT_FOUND);
        }
        let case = row(&app, &before).await;
        assert!(contacts::of(&mut app.db().read().await.unwrap(), case.id).await.unwrap().is_some());
    }

    async fn who_says_nothing_of_themselves_is_taken_in_too(app: TestApp) {
        let mut clerk = app.signed_in("clerk").await;
        let number = number_of(&send(&mut clerk, &call(&app), &[("name", ""), ("phone", "")]).await);
        let case = row(&app, &number).await;
        assert!(case.anonymous);
        assert!(contacts::of(&mut app.db().read().await.unwrap(), case.id).await.unwrap().is_none());
        app.assert_whole().await;
    }

    async fn the_first_receiver_stays_it_until_somebody_else_has_accepted(app: TestApp) {
        let roles = ["intake_clerk@centre".to_owned()];
        create_user(app.db(), &app.clock, "second.clerk", "周敏", "", "槐树 八点半 又开花", &roles).await.unwrap();
        let second = crate::ops::person(app.db(), "second.clerk").await.unwrap().id;
        let mut other = app.browser();
        other.post("/staff/sign-in", &[("username", "second.clerk"), ("password", "槐树 八点半 又开花")]).await;
        let mut clerk = app.signed_in("clerk").await;
        let number = number_of(&send(&mut clerk, &call(&app), &[]).await);
        let path = format!("/staff/cases/{number}");
        let first = row(&app, &number).await.first_receiver_id;
        assert_eq!(act(&mut other, &number, "accept_receiving", &[]).await.status, StatusCode::CONFLICT, "nobody asked");
        let form = clerk.get(&format!("{path}/offer_receiving")).await;
        assert!(form.has("周敏"), "{}", form.body);
        let asked = [("receiver", second.to_string()), ("reason", "我调去别的窗口".to_owned())];
        let asked = asked.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(act(&mut other, &number, "offer_receiving", &asked).await.status, StatusCode::CONFLICT, "it is not theirs to give");
        assert_eq!(act(&mut clerk, &number, "offer_receiving", &asked).await.status, StatusCode::SEE_OTHER);
        assert_eq!(row(&app, &number).await.first_receiver_id, first, "not yet");
        assert!(other.get(&path).await.has("accept_receiving\""));
        assert_eq!(act(&mut other, &number, "decline_receiving", &[("reason", "下周休假")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(row(&app, &number).await.first_receiver_id, first);
        act(&mut clerk, &number, "offer_receiving", &asked).await;
        assert_eq!(act(&mut other, &number, "accept_receiving", &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(row(&app, &number).await.first_receiver_id, Some(second));
        assert_eq!(act(&mut clerk, &number, "offer_receiving", &asked).await.status, StatusCode::CONFLICT, "it is no longer theirs");
        app.assert_whole().await;
    }

    async fn what_has_to_be_known_first_stands_on_the_list_and_on_the_case_until_it_is_lifted(app: TestApp) {
        let mut resident = app.browser();
        let number = file_case(&app, &mut resident).await.number;
        let path = format!("/staff/cases/{number}");
        let mut clerk = app.signed_in("clerk").await;
        let flag = [("flag", "violence_risk"), ("reason", "上次见面时动手推人")];
        assert_eq!(act(&mut clerk, &number, "set_flag", &flag).await.status, StatusCode::SEE_OTHER);
        assert_eq!(act(&mut clerk, &number, "set_flag", &flag).await.status, StatusCode::UNPROCESSABLE_ENTITY, "it is set");
        let mut dispatcher = app.signed_in("dispatcher").await;
        assert!(dispatcher.get("/staff/cases").await.has("可能有暴力"));
        assert!(dispatcher.get(&path).await.has("见面要两个人同去"), "and what follows from it");
        let page = resident.get(&format!("/cases/{number}")).await;
        assert!(!page.has("可能有暴力") && !page.has("动手推人"), "only colleagues read it");
        assert_eq!(act(&mut dispatcher, &number, "lift_flag", &[("flag", "vulnerable"), ("reason", "x已核实")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(act(&mut dispatcher, &number, "lift_flag", &[("flag", "violence_risk"), ("reason", "已当面沟通")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(row(&app, &number).await.flags, "");
        assert_eq!(act(&mut dispatcher, &number, "lift_flag", &[("flag", "violence_risk"), ("reason", "已当面沟通")]).await.status, StatusCode::CONFLICT);
        app.assert_whole().await;
    }

    async fn who_is_complained_about_again_is_seen_at_triage(app: TestApp) {
        let mut dispatcher = app.signed_in("dispatcher").await;
        let mut numbers = Vec::new();
        for name in ["半亩田果蔬店", " 半亩田 果蔬店", "另一家店"] {
            let number = file_case(&app, &mut app.browser()).await.number;
            let fields = [("sort", "firm"), ("concerned", name)];
            let answer = act(&mut dispatcher, &number, "name_concerned", &fields).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
            numbers.push(number);
        }
        let page = dispatcher.get(&format!("/staff/cases/{}", numbers[1])).await;
        assert!(page.has(&format!("/staff/cases/{}\"", numbers[0])) && !page.has(&numbers[2]), "{}", page.body);
        let alone = dispatcher.get(&format!("/staff/cases/{}", numbers[2])).await;
        assert!(alone.has("没有同一对象的其他案件"));
        act(&mut dispatcher, &numbers[0], "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &numbers[0], "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        let handler = app.signed_in("handler").await.get(&format!("/staff/cases/{}", numbers[0])).await;
        assert!(handler.has("2611") && !handler.has(&format!("/staff/cases/{}\"", numbers[1])), "what is not theirs opens nowhere");
        app.assert_whole().await;
    }
}
