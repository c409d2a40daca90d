//! /staff/handovers and /reply: a case handed over, shown by a link, answered without an account; and whoever
//! tries what is not theirs.

use axum::http::StatusCode;
use chrono::Duration;

use super::support::*;
use crate::jobs::follow;
use crate::storage::{Engine, inbox, people};

const WHY: &str = "属于人社部门的职责";
const ANSWER: &str = "已经责令单位本周五前补发工资。";

/// A case with a photo that was handed over to the labour authority, with these shares ticked.
async fn handed_over(app: &TestApp, more: &[(&str, &str)]) -> (String, uuid::Uuid) {
    let (filed, photo) = file_case_with_photo(app, &mut app.browser()).await;
    let mut fields = vec![("outside", "labour"), ("reason", WHY)];
    fields.extend_from_slice(more);
    let mut supervisor = app.signed_in("supervisor").await;
    let answer = act(&mut supervisor, &filed.number, "transfer_out", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    (filed.number, photo)
}

/// Opens a link, and gives its address.
async fn link(browser: &mut Browser, number: &str) -> String {
    let page = format!("/staff/handovers/{number}");
    let key = browser.get(&page).await.value_of("key");
    let answer = browser
        .post(&format!("{page}/link"), &[("key", &key)])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let shown = browser.get(&page).await.text_of("reply-link");
    let path = shown.strip_prefix("http://portal.test").unwrap();
    assert!(path.len() > "/reply/".len() + 32, "{path}");
    path.to_owned()
}

/// Sends an answer as somebody without an account.
async fn send(browser: &mut Browser, path: &str, text: &str) -> Answer {
    let key = browser.get(path).await.value_of("key");
    let fields = [
        ("key", key),
        ("answerer", "陈科长 0000-7654321".to_owned()),
        ("answered", text.to_owned()),
    ];
    browser.send_form(path, &fields, None).await
}

on_both_engines! {
    async fn a_body_outside_answers_by_its_link_and_whoever_handed_over_hears_and_tells_the_resident(app: TestApp) {
        let (number, photo) = handed_over(&app, &[("shares_photos", "1"), ("shares_steps", "1")]).await;
        let mut supervisor = app.signed_in("supervisor").await;
        assert!(supervisor.get("/staff/handovers").await.has("人力资源和社会保障部门"));
        let path = link(&mut supervisor, &number).await;
        let mut outside = app.browser();
        let page = outside.get(&path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.has(WHY) && page.has("photo-list__image"), "{}", page.body);
        assert_eq!(page.headers["x-robots-tag"], "noindex, nofollow");
        assert_eq!(page.headers["referrer-policy"], "same-origin");
        assert_eq!(page.headers["cache-control"], "no-store");
        assert_eq!(outside.get(&format!("{path}/files/{photo}")).await.headers["content-type"], "image/jpeg");
        assert!(supervisor.get(&format!("/staff/handovers/{number}")).await.has("第一次打开"));

        let empty = send(&mut outside, &path, "").await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.has("陈科长 0000-7654321"), "nothing that was written is lost: {}", empty.body);
        let key = outside.get(&path).await.value_of("key");
        let fields = [("key", key), ("answerer", "陈科长 0000-7654321".to_owned()), ("answered", ANSWER.to_owned())];
        for _ in 0..2 {
            let sent = outside.send_form(&path, &fields, Some(("现场.png", &png(32, 32)))).await;
            assert!(sent.status == StatusCode::SEE_OTHER || sent.has("答复已收到"), "{}", sent.body);
        }
        let done = outside.get(&path).await;
        assert!(done.has("答复已收到") && done.has(ANSWER) && !done.has(WHY), "{}", done.body);
        let history = app.history(&number).await;
        assert_eq!(history.iter().filter(|action| *action == "outside_reply").count(), 1, "sent twice, it is there once");

        follow::round(&app.app).await.unwrap();
        let mut conn = app.db().read().await.unwrap();
        let person = people::by_username(&mut conn, "supervisor").await.unwrap().unwrap();
        let told = inbox::page(&mut conn, person.id, None, 1).await.unwrap();
        assert_eq!(told[0].why.as_str(), "outside_answered");
        drop(conn);

        assert!(!supervisor.get("/staff/handovers").await.has(&format!("/staff/handovers/{number}")), "it waits no more");
        assert!(supervisor.get("/staff/handovers?answered=1").await.has(&format!("/staff/handovers/{number}")));
        let case = supervisor.get(&format!("/staff/cases/{number}")).await;
        assert!(case.has(ANSWER) && case.has("人力资源和社会保障部门"), "{}", case.body);
        let form = supervisor.get(&format!("/staff/cases/{number}/pass_on_reply")).await;
        assert!(form.has(ANSWER), "the answer stands in the form: {}", form.body);
        let passed = act(&mut supervisor, &number, "pass_on_reply", &[("told", "人社部门：周五前补发。")]).await;
        assert_eq!(passed.status, StatusCode::SEE_OTHER, "{}", passed.body);
        app.assert_whole().await;
    }

    async fn what_is_not_shared_is_not_shown_to_whoever_holds_the_link(app: TestApp) {
        let (number, photo) = handed_over(&app, &[]).await;
        let mut supervisor = app.signed_in("supervisor").await;
        act(&mut supervisor, &number, "note", &[("text", "内部的话不外传")]).await;
        let path = link(&mut supervisor, &number).await;
        let mut outside = app.browser();
        let page = outside.get(&path).await;
        for hidden in ["photo-list__image", "内部的话不外传", "13800000000", "此前的办理经过"] {
            assert!(!page.has(hidden), "{hidden}: {}", page.body);
        }
        assert_eq!(outside.get(&format!("{path}/files/{photo}")).await.status, StatusCode::NOT_FOUND);
        assert!(outside.get(&format!("/staff/cases/{number}")).await.location().starts_with("/staff/sign-in"));
        assert!(outside.get(&format!("/cases/{number}")).await.location().starts_with("/track"));
    }

    async fn contact_details_are_shared_with_a_reason_only(app: TestApp) {
        let (filed, _) = file_case_with_photo(&app, &mut app.browser()).await;
        let mut supervisor = app.signed_in("supervisor").await;
        let without = [("outside", "labour"), ("reason", WHY), ("shares_contact", "1")];
        let answer = act(&mut supervisor, &filed.number, "transfer_out", &without).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.has("为什么要提供诉求人的联系方式"), "{}", answer.body);
        let neither = act(&mut supervisor, &filed.number, "transfer_out", &[("reason", WHY)]).await;
        assert_eq!(neither.status, StatusCode::UNPROCESSABLE_ENTITY, "some body has to be named");
        let with = [&without[..], &[("sharing", "要上门核实工资条")]].concat();
        assert_eq!(act(&mut supervisor, &filed.number, "transfer_out", &with).await.status, StatusCode::SEE_OTHER);
        let path = link(&mut supervisor, &filed.number).await;
        let mut conn = app.db().read().await.unwrap();
        let case = crate::storage::cases::by_number(&mut conn, &filed.number).await.unwrap().unwrap();
        let phone = crate::storage::contacts::of(&mut conn, case.id).await.unwrap().unwrap().phone;
        drop(conn);
        assert!(!phone.is_empty() && app.browser().get(&path).await.has(&phone));
    }

    async fn a_link_that_is_wrong_ended_replaced_or_out_of_time_opens_nothing(app: TestApp) {
        let (number, photo) = handed_over(&app, &[("shares_photos", "1")]).await;
        let mut supervisor = app.signed_in("supervisor").await;
        let first = link(&mut supervisor, &number).await;
        let second = link(&mut supervisor, &number).await;
        assert_ne!(first, second);
        let mut outside = app.browser();
        let dead = |answer: &Answer| answer.status == StatusCode::NOT_FOUND && answer.has("这个链接打不开");
        assert!(dead(&outside.get(&first).await), "replaced");
        let mut wrong = second.clone();
        wrong.pop();
        assert!(dead(&outside.get(&wrong).await), "too short");
        wrong.push(if second.ends_with('0') { '1' } else { '0' });
        assert!(dead(&outside.get(&wrong).await), "one digit is another");
        assert!(dead(&outside.send_form(&wrong, &[("answered", ANSWER.to_owned())], None).await));

        let key = outside.get(&second).await.value_of("key");
        act(&mut supervisor, &number, "close_reply_link", &[]).await;
        assert!(dead(&outside.get(&second).await), "ended");
        let fields = [("key", key), ("answerer", "陈科长".to_owned()), ("answered", ANSWER.to_owned())];
        assert!(dead(&outside.send_form(&second, &fields, None).await), "its form as well");
        assert_eq!(outside.get(&format!("{second}/files/{photo}")).await.status, StatusCode::NOT_FOUND);

        let third = link(&mut supervisor, &number).await;
        app.clock.set(morning() + Duration::days(61));
        assert!(dead(&outside.get(&third).await), "out of time");
        assert!(!app.history(&number).await.contains(&"outside_reply".to_owned()));
        app.assert_whole().await;
    }

    async fn a_link_opens_its_own_case_only_and_its_guessers_are_held_off(app: TestApp) {
        let (one, _) = handed_over(&app, &[("shares_photos", "1")]).await;
        let (_, photo) = handed_over(&app, &[("shares_photos", "1")]).await;
        let mut supervisor = app.signed_in("supervisor").await;
        let path = link(&mut supervisor, &one).await;
        let mut outside = app.browser();
        assert_eq!(outside.get(&format!("{path}/files/{photo}")).await.status, StatusCode::NOT_FOUND, "the photo of another case");
        let mut held = false;
        for n in 0..32 {
            held = outside.get(&format!("/reply/{n:040x}")).await.status == StatusCode::TOO_MANY_REQUESTS;
        }
        assert!(held, "whoever tries is held off");
        assert_eq!(outside.get(&path).await.status, StatusCode::OK, "and whoever has the link is not");
    }

    async fn nobody_else_opens_links_and_the_database_does_not_hold_what_opens_one(app: TestApp) {
        let (number, _) = handed_over(&app, &[]).await;
        for username in ["handler", "admin", "power.lead"] {
            let mut other = app.signed_in(username).await;
            let answer = other.post(&format!("/staff/handovers/{number}/link"), &[("key", "")]).await;
            assert!(matches!(answer.status, StatusCode::NOT_FOUND | StatusCode::CONFLICT), "{username}: {}", answer.status);
        }
        assert_eq!(app.signed_in("admin").await.get("/staff/handovers").await.status, StatusCode::NOT_FOUND);
        let mut dispatcher = app.signed_in("dispatcher").await;
        let path = link(&mut dispatcher, &number).await;
        let token = path.strip_prefix("/reply/").unwrap();
        let mut conn = app.db().read().await.unwrap();
        let case = crate::storage::cases::by_number(&mut conn, &number).await.unwrap().unwrap();
        let kept = crate::storage::handovers::last_link(&mut conn, case.id).await.unwrap().unwrap();
        assert!(!crate::domain::proof::hex(&kept.token_hash).contains(token));
        drop(conn);
        let again = dispatcher.get(&format!("/staff/handovers/{number}")).await;
        assert!(again.has(token), "for a few minutes");
        app.clock.set(morning() + Duration::minutes(11));
        assert!(!dispatcher.get(&format!("/staff/handovers/{number}")).await.has(token), "and not afterwards");
    }

    async fn a_hand_over_that_was_undone_takes_its_link_and_its_line_with_it(app: TestApp) {
        let (number, _) = handed_over(&app, &[]).await;
        let mut supervisor = app.signed_in("supervisor").await;
        let undone = act(&mut supervisor, &number, "undo", &[("reason", "选错了单位")]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.body);
        assert!(!supervisor.get("/staff/handovers").await.has(&format!("/staff/handovers/{number}")));
        assert_eq!(supervisor.get(&format!("/staff/handovers/{number}")).await.status, StatusCode::NOT_FOUND);
        app.assert_whole().await;
    }
}
