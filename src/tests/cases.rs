//! /cases/{number}: what a resident reads and does.

use axum::http::StatusCode;

use super::support::*;
use crate::storage::Engine;

async fn opened(app: &TestApp, filed: &Filed) -> Browser {
    let mut browser = app.browser();
    browser
        .post(
            "/track",
            &[("number", &filed.number), ("code", &filed.code)],
        )
        .await;
    browser
}

on_both_engines! {
    async fn a_promise_that_was_not_kept_reads_as_what_it_is_with_the_way_to_press(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        app.clock.set(morning() + chrono::Duration::days(5));
        let mut resident = app.browser();
        resident.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        let page = resident.get(&format!("/cases/{}", filed.number)).await;
        assert!(page.has("本应在 11月19日（周四）19:00 前答复您，已经晚了 2 天 15 小时，很抱歉。"), "{}", page.body);
        let (urge, history) = (page.body.find("/urge\"").unwrap(), page.body.find("timeline").unwrap());
        assert!(urge < history && page.has("href=\"tel:"), "{}", page.body);
        let english = resident.get(&format!("/cases/{}?_lang=en", filed.number)).await;
        assert!(english.has("You should have had an answer by"));
    }

    async fn a_satisfied_resident_closes_the_case_and_every_step_is_in_the_chain(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        let mut resident = opened(&app, &filed).await;
        let page = resident.get(&format!("/cases/{}", filed.number)).await;
        assert!(page.has("管网抢修队已于11月17日修复") && page.has("name=\"solved\"") && page.has("管网抢修队"));
        let rated = resident.post(&format!("/cases/{}/rate", filed.number), &[("solved", "yes"), ("treatment", "very_satisfied"), ("comment", "谢谢"), ("key", "018f0000-0000-7000-8000-000000000001")]).await;
        assert_eq!(rated.status, StatusCode::SEE_OTHER);
        assert_eq!(app.state(&filed.number).await, "closed");
        assert_eq!(
            app.history(&filed.number).await,
            ["file", "accept", "dispatch", "sign_for", "log_contact", "draft_reply", "pass_reply", "rate"]
        );
        assert!(!resident.get(&format!("/cases/{}", filed.number)).await.has("name=\"solved\""), "nobody is asked twice");
        app.assert_whole().await;
    }

    async fn a_dissatisfied_resident_gets_a_second_handling_without_asking(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        let mut resident = opened(&app, &filed).await;
        let fields = [("solved", "no"), ("treatment", "satisfied"), ("comment", "还是没有水"), ("key", "018f0000-0000-7000-8000-000000000001")];
        resident.post(&format!("/cases/{}/rate", filed.number), &fields).await;
        assert_eq!(app.state(&filed.number).await, "accepted");
        let again = resident.post(&format!("/cases/{}/rate", filed.number), &fields).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "a second click is not an error");
        assert_eq!(app.history(&filed.number).await.iter().filter(|action| *action == "rate").count(), 1);
        handle_again(&app, &filed.number).await;
        assert_eq!(app.state(&filed.number).await, "replied");
        app.assert_whole().await;
    }

    async fn a_page_that_was_kept_shows_what_happened_since_and_no_two_share_a_nonce(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut resident = opened(&app, &filed).await;
        let path = format!("/cases/{}", filed.number);
        let nonce = |page: &Answer| page.headers["content-security-policy"].to_str().unwrap().split("nonce-").nth(1).unwrap()[..32].to_owned();
        let (one, two) = (resident.get(&path).await, resident.get(&path).await);
        assert_ne!(nonce(&one), nonce(&two));
        assert_eq!(one.body.replace(&nonce(&one), ""), two.body.replace(&nonce(&two), ""));
        assert!(resident.get(&format!("{path}?_lang=en")).await.has("lang=\"en\""));
        assert!(resident.get(&path).await.has("<html lang=\"en\""), "the language is the reader's own");
        resident.get(&format!("{path}?_lang=zh-CN")).await;
        handle(&app, &filed.number).await;
        let replied = resident.get(&path).await;
        assert!(replied.has("管网抢修队已于11月17日修复"), "nobody reads yesterday's page");
        let again = resident.get(&path).await;
        assert!(again.has(&format!("name=\"key\" value=\"{}\"", nonce(&again))) && !replied.has(&nonce(&again)), "each form has a key of its own");
        assert!(app.browser().get(&path).await.location().starts_with("/track"), "and a stranger none at all");
    }

    async fn words_written_after_the_case_was_closed_to_this_browser_are_shown_again(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut resident = app.browser();
        let path = format!("/cases/{}/add_information", filed.number);
        let answer = resident.post(&path, &[("text", "昨天夜里又停了一次水")]).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(answer.has("昨天夜里又停了一次水") && answer.has("/track?number="));
        assert_eq!(app.history(&filed.number).await, ["file"]);
    }

    async fn one_resident_cannot_bury_a_case_under_additions(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut resident = opened(&app, &filed).await;
        let path = format!("/cases/{}/add_information", filed.number);
        for n in 0..31 {
            let answer = resident.post(&path, &[("text", "再补充一点情况")]).await;
            let wanted = if n < 30 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(answer.status, wanted, "addition {n}");
            if n == 30 {
                assert!(answer.has("再补充一点情况"));
            }
        }
    }

    async fn an_empty_answer_in_disguise_is_not_taken_for_one(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut resident = opened(&app, &filed).await;
        let path = format!("/cases/{}/add_information", filed.number);
        for text in ["\u{202e}".repeat(20), "\u{0}\u{7}".repeat(9), "\r".repeat(200_000), "\r".repeat(9_000) + "水"] {
            let answer = resident.post(&path, &[("text", &text)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{} characters", text.len());
        }
        assert_eq!(app.history(&filed.number).await, ["file"]);
    }

    async fn a_rating_with_one_axis_missing_keeps_the_comment_and_says_which(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        let mut resident = opened(&app, &filed).await;
        let answer = resident.post(&format!("/cases/{}/rate", filed.number), &[("solved", "yes"), ("comment", "师傅很好")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.has("href=\"#treatment\"") && answer.has("师傅很好"));
        assert_eq!(app.state(&filed.number).await, "replied");
    }

    async fn a_rating_after_thirty_days_is_refused_with_the_reason(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        app.clock.set(morning() + chrono::Duration::days(31));
        let mut resident = opened(&app, &filed).await;
        let answer = resident.post(&format!("/cases/{}/rate", filed.number), &[("solved", "yes"), ("treatment", "satisfied")]).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert_eq!(app.state(&filed.number).await, "replied");
    }

    async fn who_is_asked_for_a_photo_can_send_one_and_loses_no_word_over_it(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "sign_for", &[]).await;
        let mut resident = opened(&app, &filed).await;
        act(&mut handler, &filed.number, "ask_resident", &[("question", "请拍一张水表的照片")]).await;
        let path = format!("/cases/{}/answer", filed.number);
        let key = resident.get(&path).await.value_of("key");
        let form = |text: &str, button: &'static str| vec![("key", key.clone()), ("text", text.to_owned()), (button, "1".to_owned())];
        let page = resident.send_form(&path, &form("照片在这里", "more"), Some(("水表.png", &png(64, 64)))).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.has("照片在这里") && page.has("水表.jpg"), "{}", page.body);
        let page = resident.send_form(&path, &form("照片在这里", "more"), Some(("信.pdf", b"%PDF-1.7"))).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.has("照片在这里") && page.has("水表.jpg"), "a file that is none costs nothing: {}", page.body);
        let waiting = |page: &Answer| {
            let after = page.body.split(&format!("/waiting/{key}/")).nth(1).unwrap();
            after.split('"').next().unwrap().to_owned()
        };
        let first = waiting(&page);
        let image = format!("/cases/{}/waiting/{key}/{first}", filed.number);
        assert_eq!(resident.get(&image).await.headers["content-type"], "image/jpeg");
        assert_eq!(app.browser().get(&image).await.status, StatusCode::NOT_FOUND, "nobody else sees it");
        let mut taken_out = form("照片在这里", "none");
        taken_out.push(("remove", first.clone()));
        assert!(!resident.send_form(&path, &taken_out, None).await.has("水表.jpg"));
        let island = resident.upload(&format!("/cases/{}/waiting/{key}", filed.number), "b.png", &png(32, 32)).await;
        assert_eq!(island.status, StatusCode::NO_CONTENT, "scripts send it ahead");
        assert_eq!(resident.send_form(&path, &form("", "none"), None).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            let sent = resident.send_form(&path, &form("照片在这里", "none"), Some(("c.png", &png(16, 16)))).await;
            assert_eq!(sent.location(), format!("/cases/{}", filed.number));
        }
        let page = resident.get(&format!("/cases/{}", filed.number)).await;
        assert_eq!(page.body.matches("photo-list__image").count(), 2, "both, once: {}", page.body);
        assert_eq!(app.state(&filed.number).await, "in_progress");
        assert!(handler.get(&format!("/staff/cases/{}", filed.number)).await.has("photo-list__image"));
        app.assert_whole().await;
    }

    async fn a_question_reaches_the_resident_and_the_answer_the_handler(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "important"), ("checklist_loss", "1")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "sign_for", &[]).await;
        act(&mut handler, &filed.number, "ask_resident", &[("question", "请问是整栋楼都没有水吗？")]).await;
        let mut resident = opened(&app, &filed).await;
        assert!(resident.get(&format!("/cases/{}", filed.number)).await.has("请问是整栋楼都没有水吗？"));
        let sent = resident.post(&format!("/cases/{}/answer", filed.number), &[("text", "整栋都没有"), ("key", "018f0000-0000-7000-8000-000000000001")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        assert_eq!(app.state(&filed.number).await, "in_progress");
        assert!(handler.get(&format!("/staff/cases/{}", filed.number)).await.has("整栋都没有"));
    }

    async fn a_resident_can_add_urge_and_withdraw(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut resident = opened(&app, &filed).await;
        for (action, field) in [("add_information", "text"), ("urge", "text"), ("withdraw", "reason")] {
            let path = format!("/cases/{}/{action}", filed.number);
            assert_eq!(resident.get(&path).await.status, StatusCode::OK, "{action}");
            let answer = resident.post(&path, &[(field, "又停了一天了")]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{action}");
        }
        assert_eq!(app.history(&filed.number).await, ["file", "add_information", "urge", "withdraw"]);
        let late = resident.get(&format!("/cases/{}/urge", filed.number)).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.has("案件现在的状态不能这样办理") && !late.has("诉求人办理"), "and nobody is sent to themselves");
    }

    async fn an_urge_is_heard_once_a_day(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut resident = opened(&app, &filed).await;
        let path = format!("/cases/{}/urge", filed.number);
        assert_eq!(resident.post(&path, &[("text", "请快一点")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(resident.post(&path, &[("text", "请快一点")]).await.status, StatusCode::CONFLICT);
        app.clock.set(morning() + chrono::Duration::hours(25));
        let mut resident = opened(&app, &filed).await;
        assert_eq!(resident.post(&path, &[("text", "请快一点")]).await.status, StatusCode::SEE_OTHER);
    }

    async fn nothing_internal_reaches_the_resident(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "note", &[("text", "SECRET-NOTE 诉求人情绪激动")]).await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor"), ("note", "SECRET-ACCEPT 请老李办")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &app.unit("water.repair")), ("note", "SECRET-DISPATCH")]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "sign_for", &[]).await;
        act(&mut handler, &filed.number, "log_contact", &[("means", "phone"), ("result", "no_answer"), ("note", "SECRET-CONTACT")]).await;
        act(&mut handler, &filed.number, "draft_reply", &[("reply", "SECRET-DRAFT 这是一份还没有审核的答复草稿，请不要外传。")]).await;
        let mut lead = app.signed_in("lead").await;
        act(&mut lead, &filed.number, "send_back_reply", &[("reason", "SECRET-REVIEW 不行")]).await;
        let page = opened(&app, &filed).await.get(&format!("/cases/{}", filed.number)).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.has("SECRET"), "{}", page.body);
        let staff = lead.get(&format!("/staff/cases/{}", filed.number)).await;
        for word in ["NOTE", "ACCEPT", "DISPATCH", "CONTACT", "DRAFT", "REVIEW"] {
            assert!(staff.has(&format!("SECRET-{word}")), "{word} is there for colleagues");
        }
    }

    async fn extra_fields_change_neither_state_nor_owner(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut resident = opened(&app, &filed).await;
        let fields = [("text", "补充一点"), ("state", "closed"), ("unit", "x"), ("severity", "major"), ("handler_id", "x"), ("action", "accept"), ("visibility", "internal")];
        resident.post(&format!("/cases/{}/add_information", filed.number), &fields).await;
        assert_eq!(app.state(&filed.number).await, "submitted");
        for action in ["accept", "dispatch", "pass_reply", "note"] {
            let answer = resident.post(&format!("/cases/{}/{action}", filed.number), &[("severity", "minor"), ("text", "xx"), ("reason", "xxxxx"), ("reply", REPLY)]).await;
            assert_eq!(answer.status, StatusCode::CONFLICT, "{action}");
        }
        assert_eq!(app.history(&filed.number).await, ["file", "add_information"]);
    }
}

async fn handle_again(app: &TestApp, number: &str) {
    let mut dispatcher = app.signed_in("dispatcher").await;
    let unit = app.unit("water.repair");
    act(&mut dispatcher, number, "dispatch", &[("unit", &unit)]).await;
    let mut handler = app.signed_in("water.repair.1").await;
    act(&mut handler, number, "sign_for", &[]).await;
    act(&mut handler, number, "draft_reply", &[("reply", REPLY)]).await;
    let mut lead = app.signed_in("lead").await;
    act(&mut lead, number, "pass_reply", &[("reply", REPLY)]).await;
}
