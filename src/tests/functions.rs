//! /fn: what islands ask of the server.

use axum::http::{HeaderValue, Method, StatusCode, header};
use serde_json::{Value, json};

use super::support::*;
use crate::config::Limits;
use crate::functions::Denied;
use crate::storage::Engine;

const WORDS: &str = "三号楼从昨天晚上开始停水，一直没水。";

async fn call(browser: &mut Browser, function: &str, arguments: Value) -> Answer {
    call_with(browser, function, &arguments.to_string()).await
}

/// As an island calls: it takes no page for an answer.
async fn call_with(browser: &mut Browser, function: &str, body: &str) -> Answer {
    let json = HeaderValue::from_static("application/json");
    browser.headers.insert(header::ACCEPT, json);
    let path = format!("/fn/{function}");
    let answer = browser
        .send(
            Method::POST,
            &path,
            Some("application/json"),
            body.as_bytes().to_vec(),
        )
        .await;
    browser.headers.remove(header::ACCEPT);
    answer
}

fn denied(answer: &Answer) -> Denied {
    serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("{answer:?}"))
}

/// Every function with arguments that it takes.
fn every(number: &str) -> Vec<(&'static str, Value)> {
    vec![
        ("suggest", json!({ "words": WORDS })),
        (
            "staff/draft/save",
            json!({ "number": number, "action": "note", "written": { "text": "写到一半" }, "seen": 1 }),
        ),
        (
            "staff/draft/discard",
            json!({ "number": number, "action": "note" }),
        ),
        ("staff/news", json!({ "number": number, "seen": 0 })),
    ]
}

/// A case in handling by the demo's handler, its number.
async fn in_progress(app: &TestApp) -> String {
    let filed = file_case(app, &mut app.browser()).await;
    let unit = app.unit("water.repair");
    let mut dispatcher = app.signed_in("dispatcher").await;
    act(
        &mut dispatcher,
        &filed.number,
        "accept",
        &[("severity", "minor")],
    )
    .await;
    act(
        &mut dispatcher,
        &filed.number,
        "dispatch",
        &[("unit", &unit)],
    )
    .await;
    act(
        &mut app.signed_in("handler").await,
        &filed.number,
        "sign_for",
        &[],
    )
    .await;
    assert_eq!(app.state(&filed.number).await, "in_progress");
    filed.number
}

on_both_engines! {
    async fn a_resident_is_shown_what_fits_their_words_while_they_write(app: TestApp) {
        let mut browser = app.browser();
        browser.post("/file/start", &[]).await;
        let answer = call(&mut browser, "suggest", json!({ "words": WORDS })).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        let found: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(found[0]["category"], app.category("water.outage"));
        assert!(found[0]["because"].as_str().unwrap().contains("停水"), "{found}");
        let last = found.as_array().unwrap().last().unwrap();
        assert_eq!(last["category"], app.category("unsure"), "who cannot say is always offered a way");
        let none = call(&mut browser, "suggest", json!({ "words": "嗯" })).await;
        assert_eq!(none.body, "[]");
    }

    async fn nobody_calls_a_function_whose_form_they_could_not_fill_in(app: TestApp) {
        let number = in_progress(&app).await;
        let before = app.history(&number).await;
        for (function, arguments) in every(&number) {
            let answer = call(&mut app.browser(), function, arguments.clone()).await;
            assert_eq!((answer.status, denied(&answer)), (StatusCode::UNAUTHORIZED, Denied::SignedOut), "{function}");
            if function.starts_with("staff/") {
                // A resident is nobody there, and staff of another unit know of no such case.
                let mut resident = app.browser();
                resident.post("/file/start", &[]).await;
                let answer = call(&mut resident, function, arguments.clone()).await;
                assert_eq!(denied(&answer), Denied::SignedOut, "{function}");
                let answer = call(&mut app.signed_in("editor").await, function, arguments).await;
                assert_eq!((answer.status, denied(&answer)), (StatusCode::NOT_FOUND, Denied::NotFound), "{function}");
            }
        }
        assert_eq!(app.history(&number).await, before);
    }

    async fn another_site_calls_nothing_in_the_name_of_whoever_is_signed_in(app: TestApp) {
        let number = in_progress(&app).await;
        let mut handler = app.signed_in("handler").await;
        for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
            let mut lured = handler.clone();
            lured.headers.insert(name, HeaderValue::from_static(value));
            for (function, arguments) in every(&number) {
                assert_eq!(call(&mut lured, function, arguments).await.status, StatusCode::FORBIDDEN, "{function} {name}");
            }
        }
        for (function, _) in every(&number) {
            let answer = handler.get(&format!("/fn/{function}?words=x&number={number}&action=note&seen=0")).await;
            assert!(answer.status.is_client_error(), "{function} takes no words in its address: {}", answer.status);
        }
        let page = handler.get(&format!("/staff/cases/{number}/note")).await;
        assert!(!page.has("id=\"draft\""), "nothing was written");
    }

    async fn junk_is_told_apart_from_a_failure(app: TestApp) {
        let number = in_progress(&app).await;
        let mut handler = app.signed_in("handler").await;
        handler.post("/file/start", &[]).await;
        for (function, _) in every(&number) {
            for junk in ["", "{", "null", "[]", "{\"number\":7}", "\u{0}", "{\"words\":{}}"] {
                let answer = call_with(&mut handler, function, junk).await;
                assert_eq!((answer.status, denied(&answer)), (StatusCode::BAD_REQUEST, Denied::Unreadable), "{function} {junk:?}");
            }
            let much = format!("{{\"words\":\"{}\"}}", "水".repeat(200_000));
            let answer = call_with(&mut handler, function, &much).await;
            assert!(answer.status.is_client_error(), "{function}: {}", answer.status);
        }
        assert!(call(&mut handler, "nothing", json!({})).await.status.is_client_error());
    }

    async fn half_a_reply_is_there_again_after_a_reload_and_on_another_machine(app: TestApp) {
        let number = in_progress(&app).await;
        let mut handler = app.signed_in("handler").await;
        let form = format!("/staff/cases/{number}/draft_reply");
        let written = json!({
            "number": number, "action": "draft_reply", "seen": 4,
            "written": { "reply": "您好：抢修队已经到场", "key": "x", "unit": "y" },
        });
        let saved = call(&mut handler, "staff/draft/save", written).await;
        assert_eq!(saved.status, StatusCode::OK, "{}", saved.body);
        assert!(saved.has("10:00"), "says when: {}", saved.body);
        let page = app.signed_in("handler").await.get(&form).await;
        assert!(page.has(">\n您好：抢修队已经到场</textarea>") && page.has("id=\"draft\""), "{}", page.body);
        let lead = app.signed_in("lead").await.get(&format!("/staff/cases/{number}/note")).await;
        assert!(!lead.has("抢修队已经到场"), "nobody reads what somebody else is writing");

        act(&mut handler, &number, "draft_reply", &[("reply", REPLY)]).await;
        act(&mut app.signed_in("lead").await, &number, "send_back_reply", &[("reason", "请写明恢复时间")]).await;
        let page = handler.get(&form).await;
        assert!(!page.has("id=\"draft\"") && !page.has("抢修队已经到场"), "once sent, the draft is gone");
        app.assert_whole().await;
    }

    async fn what_was_written_for_an_older_draft_never_takes_the_place_of_a_newer_one(app: TestApp) {
        let number = in_progress(&app).await;
        let (mut handler, mut lead) = (app.signed_in("handler").await, app.signed_in("lead").await);
        act(&mut handler, &number, "draft_reply", &[("reply", REPLY)]).await;
        let seen = app.history(&number).await.len();
        let edited = json!({ "number": number, "action": "pass_reply", "seen": seen, "written": { "reply": "领导改过的第一稿" } });
        call(&mut lead, "staff/draft/save", edited).await;
        let form = format!("/staff/cases/{number}/pass_reply");
        assert!(lead.get(&form).await.has(">\n领导改过的第一稿</textarea>"));
        let mut deputy = app.signed_in("lead").await;
        act(&mut deputy, &number, "send_back_reply", &[("reason", "请写明恢复时间")]).await;
        let second = REPLY.replace("您好", "您好，补充如下");
        act(&mut handler, &number, "draft_reply", &[("reply", &second)]).await;
        let page = lead.get(&form).await;
        assert!(!page.has(">\n领导改过的第一稿</textarea>"), "it would undo the second draft");
        assert!(page.has("领导改过的第一稿") && page.has("id=\"draft\""), "and is not lost either");
        let passed = act(&mut lead, &number, "pass_reply", &[("reply", &second)]).await;
        assert_eq!(passed.status, StatusCode::SEE_OTHER, "the page as it is now can be sent: {}", passed.body);
    }

    async fn a_form_that_came_back_with_errors_is_kept_without_scripts_until_it_is_thrown_away(app: TestApp) {
        let number = in_progress(&app).await;
        let mut handler = app.signed_in("handler").await;
        let form = format!("/staff/cases/{number}/draft_reply");
        let answer = act(&mut handler, &number, "draft_reply", &[("reply", "太短了")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(handler.get(&form).await.has(">\n太短了</textarea>"));
        let answer = handler.post(&format!("{form}/discard"), &[("reply", "太短了")]).await;
        assert_eq!(answer.location(), form);
        assert!(!handler.get(&form).await.has("太短了"));
    }

    async fn a_draft_has_an_end(app: TestApp) {
        let number = in_progress(&app).await;
        let mut handler = app.signed_in("handler").await;
        let long = json!({ "number": number, "action": "note", "seen": 4, "written": { "text": "长".repeat(20_001) } });
        let answer = call(&mut handler, "staff/draft/save", long).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(matches!(denied(&answer), Denied::Invalid(_)));
        let save = |text: &str| json!({ "number": number, "action": "note", "seen": 4, "written": { "text": text } });
        call(&mut handler, "staff/draft/save", save("写过")).await;
        let emptied = call(&mut handler, "staff/draft/save", save("  ")).await;
        assert_eq!(emptied.body, "\"\"", "what was emptied is not kept");
        assert!(!handler.get(&format!("/staff/cases/{number}/note")).await.has("id=\"draft\""));
        call(&mut handler, "staff/draft/save", save("写过")).await;
        app.clock.set(morning() + chrono::Duration::days(31));
        crate::service::autosave::sweep(&app.app).await.unwrap();
        assert!(!app.signed_in("handler").await.get(&format!("/staff/cases/{number}/note")).await.has("写过"));
    }

    async fn a_screen_left_open_does_not_keep_whoever_left_it_signed_in(app: TestApp) {
        let number = in_progress(&app).await;
        let mut lead = app.signed_in("lead").await;
        let ask = json!({ "number": number, "seen": 99 });
        for minutes in [60, 119] {
            app.clock.set(morning() + chrono::Duration::minutes(minutes));
            assert_eq!(call(&mut lead, "staff/news", ask.clone()).await.status, StatusCode::OK, "{minutes}");
        }
        app.clock.set(morning() + chrono::Duration::minutes(180));
        assert_eq!(call(&mut lead, "staff/news", ask).await.status, StatusCode::UNAUTHORIZED);
    }

    async fn whoever_looks_at_a_case_hears_who_has_just_acted(app: TestApp) {
        let number = in_progress(&app).await;
        let mut lead = app.signed_in("lead").await;
        let ask = |seen: i64| json!({ "number": number, "seen": seen });
        let events = app.history(&number).await.len() as i64;
        assert_eq!(call(&mut lead, "staff/news", ask(events)).await.body, "null");
        act(&mut app.signed_in("handler").await, &number, "note", &[("text", "已约下午上门")]).await;
        let answer = call(&mut lead, "staff/news", ask(events)).await;
        let news: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(news["events"], events + 1);
        assert!(news["text"].as_str().unwrap().contains("内部记录"), "{news}");
        assert!(!answer.has("已约下午上门"), "who and what, no more");
        assert!(lead.get(&format!("/staff/cases/{number}")).await.has("role=\"status\""));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_are_counted_by_who_calls_and_not_by_the_address_of_an_office() {
    let limits = Limits {
        calls_per_minute: 1,
        posts_per_minute: 1000,
        ..Limits::default()
    };
    let app = TestApp::with(Engine::Sqlite, 0, limits, "http://portal.test").await;
    let number = in_progress(&app).await;
    let (mut handler, mut lead) = (app.signed_in("handler").await, app.signed_in("lead").await);
    let ask = || json!({ "number": number, "seen": 99 });
    assert_eq!(
        call(&mut handler, "staff/news", ask()).await.status,
        StatusCode::OK
    );
    let answer = call(&mut handler, "staff/news", ask()).await;
    assert_eq!(
        (answer.status, denied(&answer)),
        (StatusCode::TOO_MANY_REQUESTS, Denied::TooMany(1))
    );
    assert_eq!(
        call(&mut lead, "staff/news", ask()).await.status,
        StatusCode::OK,
        "the same address, another person"
    );
    assert_eq!(
        handler.get(&format!("/staff/cases/{number}")).await.status,
        StatusCode::OK,
        "pages and forms go on"
    );
}
