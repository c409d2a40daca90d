//! /file: filing a case, one question a page.

use axum::http::{Method, StatusCode};

use super::support::*;
use crate::config::Limits;
use crate::storage::Engine;

on_both_engines! {
    async fn a_resident_gets_a_number_and_a_code_that_open_the_case(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        assert_eq!((filed.number.len(), filed.code.len()), (12, 8));
        assert!(filed.number.starts_with("261117"), "the number begins with the local date");
        let mut elsewhere = app.browser();
        let opened = elsewhere.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        assert_eq!(opened.location(), format!("/cases/{}", filed.number));
        assert!(elsewhere.get(opened.location()).await.has("三号楼从昨天晚上开始没有水"));
        app.assert_whole().await;
    }

    async fn every_word_survives_an_error_and_the_error_says_what_to_do(app: TestApp) {
        let mut browser = app.browser();
        browser.post("/file/start", &[]).await;
        let answer = browser.post("/file/what", &[("what", "没水")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.has("<title>错误："));
        assert!(answer.has("govuk-error-summary") && answer.has("href=\"#what\""));
        assert!(answer.has(">\n没水</textarea>"), "{}", answer.body);
        assert!(browser.get("/file/what").await.has("没水"), "and it was kept");
    }

    async fn no_question_can_be_jumped_over(app: TestApp) {
        let mut browser = app.browser();
        browser.post("/file/start", &[]).await;
        assert_eq!(browser.get("/file/check").await.location(), "/file/what");
        assert_eq!(browser.post("/file/check", &[]).await.location(), "/file/what");
        assert_eq!(app.browser().get("/file/what").await.location(), "/file", "without a draft the way leads to the start");
        assert_eq!(browser.get("/file/nonsense").await.status, StatusCode::NOT_FOUND);
    }

    async fn what_happened_comes_first_and_the_next_page_suggests_from_the_words(app: TestApp) {
        let mut browser = app.browser();
        assert_eq!(browser.post("/file/start", &[]).await.location(), "/file/what");
        let answer = browser.post("/file/what", &[("what", "三号楼从昨天晚上开始停水，一直没水。")]).await;
        assert_eq!(answer.location(), "/file/category");
        let page = browser.get("/file/category").await;
        let at = |id: &str| page.body.find(&format!("value=\"{id}\"")).unwrap();
        let (outage, unsure) = (app.category("water.outage"), app.category("unsure"));
        assert!(page.has("因为您写到：") && page.has("停水"), "and says why");
        assert!(at(&outage) < at(&unsure), "who cannot say comes after the suggestions");
        assert!(at(&unsure) < at(&app.category("water.bill")), "and before all the rest");
        assert_eq!(page.body.matches(&format!("value=\"{outage}\"")).count(), 1, "nothing stands there twice");
        let answer = browser.post("/file/category", &[("category", &outage)]).await;
        assert_eq!(answer.location(), "/file/kind");
    }

    async fn who_cannot_say_what_it_is_about_files_all_the_same_and_staff_see_it(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        browser.post("/file/what", &[("what", "有件事不知道归谁管，想请你们看看")]).await;
        let page = browser.get("/file/category").await;
        let last = page.body.rfind("type=\"radio\"").unwrap();
        assert!(page.body[last..].contains(&app.category("unsure")), "offered last where no word decides");
        browser.post("/file/category", &[("category", &app.category("unsure"))]).await;
        browser.post("/file/check", &[]).await;
        let number = browser.get("/file/done").await.text_of("case-number").replace(' ', "");
        let page = app.signed_in("dispatcher").await.get(&format!("/staff/cases/{number}")).await;
        assert!(page.has("说不准，请受理中心帮我选"));
    }

    async fn whoever_chose_beside_their_words_is_not_asked_again(app: TestApp) {
        let mut browser = app.browser();
        browser.post("/file/start", &[]).await;
        let outage = app.category("water.outage");
        let fields = [("what", "小区停水三天了没有人管"), ("category", outage.as_str())];
        assert_eq!(browser.post("/file/what", &fields).await.location(), "/file/kind");
        let forged = [("what", "小区停水三天了没有人管"), ("category", "00000000-0000-0000-0000-000000000000")];
        assert_eq!(browser.post("/file/what", &forged).await.location(), "/file/category");
    }

    async fn the_choice_of_kind_waits_for_no_script_and_knows_a_thank_you(app: TestApp) {
        let mut browser = app.browser();
        browser.post("/file/start", &[]).await;
        browser.post("/file/what", &[("what", "我要表扬三号窗口的工作人员，特别耐心")]).await;
        let page = browser.get("/file/kind").await;
        assert!(!page.has("<script") && !page.has("leptos-island") && !page.has(".wasm"), "{}", page.body);
        let praise = page.body.split("<input").find(|input| input.contains("value=\"praise\"")).unwrap();
        assert!(praise.contains("checked"), "{praise}");
        let answer = browser.post("/file/kind", &[]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.has("id=\"error-summary\"") && answer.has("autofocus"));
    }

    async fn changing_one_answer_leads_straight_back_to_the_check_page(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        assert!(browser.get("/file/wish?change=1").await.has("name=\"change\""));
        let answer = browser.post("/file/wish", &[("wish", "尽快恢复供水并道歉"), ("change", "1")]).await;
        assert_eq!(answer.location(), "/file/check");
        assert!(browser.get("/file/check").await.has("尽快恢复供水并道歉"));
    }

    async fn twenty_clicks_at_once_file_one_case(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        let clicks = (0..20).map(|_| {
            let mut browser = browser.clone();
            tokio::spawn(async move { browser.post("/file/check", &[]).await })
        });
        for click in clicks.collect::<Vec<_>>() {
            assert_eq!(click.await.unwrap().location(), "/file/done");
        }
        let (total, _) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!(total.total, 1);
        browser.post("/file/check", &[]).await;
        let first = browser.get("/file/done").await.text_of("case-number");
        assert_eq!(browser.get("/file/done").await.text_of("case-number"), first);
        app.assert_whole().await;
    }

    async fn going_back_after_filing_says_so_and_files_nothing(app: TestApp) {
        let mut browser = app.browser();
        file_case(&app, &mut browser).await;
        for path in ["/file/check", "/file/what", "/file/photos"] {
            assert!(browser.get(path).await.has("/file/done"), "{path}");
        }
        assert_eq!(browser.post("/file/what", &[("what", "又写了一遍同样的事情")]).await.status, StatusCode::CONFLICT);
    }

    async fn a_bookmark_of_the_confirmation_shows_no_code_to_others(app: TestApp) {
        let mut browser = app.browser();
        let filed = file_case(&app, &mut browser).await;
        let mut stranger = app.browser();
        let page = stranger.get("/file/done").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.has(&filed.number) && !page.has(&filed.code));
        assert!(browser.get("/file/done").await.has("id=\"query-code\""));
        browser.post(&format!("/cases/{}/leave", filed.number), &[]).await;
        assert!(!browser.get("/file/done").await.has("id=\"query-code\""), "leaving a shared computer takes the code along");
    }

    async fn closing_one_case_does_not_take_the_code_of_the_next(app: TestApp) {
        let mut browser = app.browser();
        let first = file_case(&app, &mut browser).await;
        answer_everything(&app, &mut browser).await;
        browser.post(&format!("/cases/{}/leave", first.number), &[]).await;
        browser.post("/cases/000000000000/leave", &[]).await;
        browser.post("/file/check", &[]).await;
        assert_eq!(browser.get("/file/done").await.text_of("query-code").replace(' ', "").len(), 8);
    }

    async fn switching_the_language_in_the_middle_keeps_what_was_typed(app: TestApp) {
        let mut browser = app.browser();
        browser.post("/file/start", &[]).await;
        let answer = browser.post("/file/what", &[("what", "没"), ("_lang", "en")]).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.has("lang=\"en\"") && answer.has(">\n没</textarea>") && !answer.has("error-summary\""));
        let answer = browser.post("/file/what", &[("what", "没"), ("_care", "1")]).await;
        assert!(answer.has("govuk-template care") && answer.has("lang=\"en\""));
    }

    async fn an_anonymous_case_keeps_no_identity_even_when_one_was_typed(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        browser.post("/file/contact", &[("identity", "anonymous"), ("name", "王秀英"), ("phone", "13800001234")]).await;
        browser.post("/file/check", &[]).await;
        let number = browser.get("/file/done").await.text_of("case-number").replace(' ', "");
        let mut conn = app.db().read().await.unwrap();
        let case = crate::storage::cases::by_number(&mut conn, &number).await.unwrap().unwrap();
        assert_eq!(crate::storage::contacts::of(&mut conn, case.id).await.unwrap(), None);
        let draft = crate::storage::drafts::find(&mut conn, case.idempotency_key.parse().unwrap()).await.unwrap().unwrap();
        assert_eq!(draft.answers.0, crate::forms::filing::Answers::default(), "nothing stays behind in the draft");
    }

    async fn two_windows_file_two_cases_and_neither_takes_the_words_of_the_other(app: TestApp) {
        let mut browser = app.browser();
        let address = |page: &Answer| page.body.split("action=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        answer_everything(&app, &mut browser).await;
        let first = browser.get("/file/what").await;
        answer_everything(&app, &mut browser).await;
        let second = browser.get("/file/what").await;
        assert_ne!(address(&first), address(&second));
        browser.post(&address(&first), &[("what", "第一个窗口：路灯坏了三天没有人来修")]).await;
        let check = browser.get("/file/check").await;
        assert!(check.has("路灯坏了三天"), "the window that was used last goes on");
        browser.post(&address(&second), &[("what", "第二个窗口：垃圾一个星期没有清运")]).await;
        for (window, mine, other) in [(&check, "路灯坏了三天", "垃圾一个星期"), (&browser.get("/file/check").await, "垃圾一个星期", "路灯坏了三天")] {
            let answer = browser.post(&address(window), &[]).await;
            assert_eq!(answer.location(), "/file/done");
            let number = browser.get("/file/done").await.text_of("case-number").replace(' ', "");
            let page = browser.get(&format!("/cases/{number}")).await;
            assert!(page.has(mine) && !page.has(other), "{number}");
        }
        let (total, _) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!(total.total, 2);
    }

    async fn answers_of_two_windows_at_once_are_both_kept(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        let posts = [("what", "what", "楼道里堆满了旧家具，晚上看不见路"), ("where", "place", "人民路5号院2号楼"), ("wish", "wish", "请尽快清走")].map(|(step, field, value)| {
            let mut browser = browser.clone();
            tokio::spawn(async move { browser.post(&format!("/file/{step}"), &[(field, value)]).await })
        });
        for post in posts {
            assert_eq!(post.await.unwrap().status, StatusCode::SEE_OTHER);
        }
        let check = browser.get("/file/check").await;
        assert!(check.has("堆满了旧家具") && check.has("人民路5号院") && check.has("请尽快清走"));
    }

    async fn nobody_floods_the_portal_behind_the_mask_of_anonymity(app: TestApp) {
        let limits = Limits { posts_per_minute: 100_000, anonymous_per_address: 2, ..Limits::default() };
        let app = TestApp::with(app.db().engine(), 0, limits, "http://portal.test").await;
        for wanted in [StatusCode::SEE_OTHER, StatusCode::SEE_OTHER, StatusCode::TOO_MANY_REQUESTS] {
            let mut browser = app.browser();
            answer_everything(&app, &mut browser).await;
            browser.post("/file/contact", &[("identity", "anonymous")]).await;
            assert_eq!(browser.post("/file/check", &[]).await.status, wanted);
        }
        let mut neighbour = app.browser();
        neighbour.address = "10.9.9.9:1".parse().unwrap();
        answer_everything(&app, &mut neighbour).await;
        neighbour.post("/file/contact", &[("identity", "anonymous")]).await;
        assert_eq!(neighbour.post("/file/check", &[]).await.status, StatusCode::SEE_OTHER);
    }

    async fn one_contact_cannot_flood_the_portal(app: TestApp) {
        for n in 0..11 {
            let mut browser = app.browser();
            answer_everything(&app, &mut browser).await;
            let answer = browser.post("/file/check", &[]).await;
            let wanted = if n < 10 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(answer.status, wanted, "case {n}");
            if n == 10 {
                assert!(browser.get("/file/check").await.has("三号楼"), "and nothing typed is lost");
            }
        }
    }

    async fn a_photo_goes_with_the_case_and_nobody_else_can_see_it(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        let added = browser.upload("/file/photos", "路灯.png", &png(640, 480)).await;
        assert_eq!(added.location(), "/file/photos");
        let page = browser.get("/file/photos").await;
        let source = page.body.split("src=\"/file/photos/").nth(1).unwrap().split('?').next().unwrap().to_owned();
        let own = browser.get(&format!("/file/photos/{source}")).await;
        assert_eq!(own.headers["content-type"], "image/jpeg");
        assert_eq!(own.headers["x-content-type-options"], "nosniff");
        let mut stranger = app.browser();
        stranger.post("/file/start", &[]).await;
        assert_eq!(stranger.get(&format!("/file/photos/{source}")).await.status, StatusCode::NOT_FOUND);
        browser.post("/file/check", &[]).await;
        let number = browser.get("/file/done").await.text_of("case-number").replace(' ', "");
        assert_eq!(browser.get(&format!("/cases/{number}/files/{source}")).await.status, StatusCode::OK);
        assert_eq!(stranger.get(&format!("/cases/{number}/files/{source}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(app.signed_in("dispatcher").await.get(&format!("/staff/cases/{number}/files/{source}")).await.status, StatusCode::OK);
        assert_eq!(app.signed_in("handler").await.get(&format!("/staff/cases/{number}/files/{source}")).await.status, StatusCode::NOT_FOUND);
        app.assert_whole().await;
    }

    async fn a_fourth_photo_is_told_and_the_first_three_stay(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        for _ in 0..3 {
            assert_eq!(browser.upload("/file/photos", "a.png", &png(8, 8)).await.status, StatusCode::SEE_OTHER);
        }
        assert_eq!(browser.upload("/file/photos", "a.png", &png(8, 8)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = browser.get("/file/photos").await;
        assert_eq!(page.body.matches("photo-list__item").count(), 3);
        let id = page.body.split("/file/photos/").nth(1).unwrap().split(['"', '/', '?']).next().unwrap().to_owned();
        browser.post(&format!("/file/photos/{id}/remove"), &[]).await;
        assert_eq!(browser.get("/file/photos").await.body.matches("photo-list__item").count(), 2);
    }

    async fn the_island_uploads_to_the_same_draft_and_hears_the_error_as_a_code(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        assert_eq!(browser.upload("/file/photos/upload", "a.png", &png(8, 8)).await.status, StatusCode::NO_CONTENT);
        let refused = browser.upload("/file/photos/upload", "a.png", b"<svg onload=alert(1)>").await;
        assert_eq!((refused.status, refused.body.as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "wrong_type"));
    }

    async fn a_form_sent_without_content_type_is_read_as_empty_not_lost(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        assert_eq!(browser.send(Method::POST, "/file/check", None, Vec::new()).await.location(), "/file/done");
    }
}
