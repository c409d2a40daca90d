//! What attackers try (quality D), for what exists.

use std::sync::{Arc, Mutex};

use axum::http::{Method, StatusCode};

use super::support::*;
use crate::config::Limits;
use crate::storage::{Engine, bulk};
use tracing::instrument::WithSubscriber;

const XSS: &[&str] = &[
    "<script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'><svg/onload=alert(1)>",
    "</title><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{constructor.constructor('alert(1)')()}}",
    "<!--><script>alert(1)</script>-->",
    "</script><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
];

/// Markup that a text brought along, as opposed to text that shows it.
fn is_clean(page: &Answer) -> bool {
    ["<script>alert", "<img src=x", "<svg/onload"]
        .iter()
        .all(|markup| !page.has(markup))
}

on_both_engines! {
    async fn nothing_that_somebody_types_runs_in_anybodys_browser(app: TestApp) {
        let mut dispatcher = app.signed_in("dispatcher").await;
        for payload in XSS {
            let mut browser = app.browser();
            answer_everything(&app, &mut browser).await;
            let long = format!("路灯坏了 {payload}");
            for (step, field) in [("what", "what"), ("when", "happened"), ("where", "place"), ("concerns", "concerns"), ("wish", "wish")] {
                browser.post(&format!("/file/{step}"), &[(field, &long)]).await;
                assert!(is_clean(&browser.get(&format!("/file/{step}")).await), "{step} {payload}");
            }
            browser.post("/file/contact", &[("identity", "contact"), ("name", payload), ("phone", payload), ("email", payload)]).await;
            assert!(is_clean(&browser.get("/file/contact").await), "contact {payload}");
            browser.post("/file/contact", &[("identity", "anonymous")]).await;
            browser.upload("/file/photos", payload, &png(4, 4)).await;
            assert!(is_clean(&browser.get("/file/photos").await) && is_clean(&browser.get("/file/check").await), "{payload}");
            browser.post("/file/check", &[]).await;
            let number = browser.get("/file/done").await.text_of("case-number").replace(' ', "");
            act(&mut dispatcher, &number, "note", &[("text", &long)]).await;
            act(&mut dispatcher, &number, "ask_to_complete", &[("question", &long)]).await;
            browser.post(&format!("/cases/{number}/complete"), &[("text", &long)]).await;
            for page in [browser.get(&format!("/cases/{number}")).await, dispatcher.get(&format!("/staff/cases/{number}")).await, dispatcher.get("/staff/cases").await] {
                assert_eq!(page.status, StatusCode::OK);
                assert!(is_clean(&page), "{payload}: {}", page.body);
            }
            for path in [format!("/track?number={payload}"), format!("/staff/sign-in?next={payload}"), format!("/?x={payload}")] {
                let path: String = path.chars().map(|c| if " <>\"'{}".contains(c) { format!("%{:02X}", c as u32) } else { c.to_string() }).collect();
                assert!(is_clean(&app.browser().get(&path).await), "{path}");
            }
        }
    }

    async fn another_site_cannot_make_a_browser_change_anything(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut victim = app.signed_in("dispatcher").await;
        let accept = format!("/staff/cases/{}/accept", filed.number);
        for (header, value) in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example"), ("origin", "null")] {
            victim.headers.clear();
            victim.headers.insert(header, value.parse().unwrap());
            for path in [accept.as_str(), "/staff/sign-out", "/staff/account/password", "/file/start", "/file/check", "/track"] {
                assert_eq!(victim.post(path, &[("severity", "minor")]).await.status, StatusCode::FORBIDDEN, "{path} {value}");
            }
        }
        victim.headers.clear();
        assert_eq!(victim.get("/staff/cases").await.status, StatusCode::OK, "still signed in");
        assert_eq!(app.state(&filed.number).await, "submitted");
        victim.headers.insert("sec-fetch-site", "same-origin".parse().unwrap());
        assert_eq!(victim.post(&accept, &[("severity", "minor")]).await.status, StatusCode::SEE_OTHER);
    }

    async fn reading_a_page_changes_nothing(app: TestApp) {
        let mut browser = app.browser();
        let filed = file_case(&app, &mut browser).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        for path in ["accept?severity=minor", "note?text=xx", "contact?reason=because"] {
            dispatcher.get(&format!("/staff/cases/{}/{path}", filed.number)).await;
        }
        browser.get(&format!("/cases/{}/withdraw?reason=x", filed.number)).await;
        browser.get(&format!("/cases/{}/rate?solved=yes&treatment=satisfied", filed.number)).await;
        assert_eq!(dispatcher.get("/staff/sign-out").await.status, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(dispatcher.get("/staff/cases").await.status, StatusCode::OK);
        assert_eq!(app.history(&filed.number).await, ["file"]);
    }

    async fn only_pictures_are_taken_and_only_the_picture_stays(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        let mut polyglot = b"GIF89a/*".to_vec();
        polyglot.extend_from_slice(b"*/=1;alert(1)");
        for (name, bytes) in [
            ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec()),
            ("a.png", b"<html><script>alert(1)</script>".to_vec()),
            ("a.jpg", polyglot),
            ("a.jpg", b"\xff\xd8\xff\xe0 not really a picture".to_vec()),
            ("a.zip", b"PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaa".to_vec()),
            ("a.png", Vec::new()),
        ] {
            let answer = browser.upload("/file/photos", name, &bytes).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {}", short(&bytes));
            assert!(answer.has("photo-error") && answer.has("govuk-error-summary"));
        }
        let mut with_tail = png(8, 8);
        with_tail.extend_from_slice(b"<script>alert(1)</script>GPS 31.2304N 121.4737E");
        let id = add_photo(&mut browser, &with_tail).await;
        let kept = browser.get(&format!("/file/photos/{id}")).await;
        assert!(!kept.bytes.windows(8).any(|part| part == b"<script>") && !kept.bytes.windows(3).any(|part| part == b"GPS"));
        assert_eq!(kept.bytes[..3], [0xff, 0xd8, 0xff], "written anew as JPEG");
    }

    async fn the_place_in_a_photo_is_gone_and_the_picture_stands_upright(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        let id = add_photo(&mut browser, &jpeg_with_exif()).await;
        let kept = browser.get(&format!("/file/photos/{id}")).await;
        assert!(!kept.bytes.windows(4).any(|part| part == b"Exif"));
        let picture = image::load_from_memory(&kept.bytes).unwrap();
        assert_eq!((picture.width(), picture.height()), (20, 40), "turned as the camera said");
    }

    async fn a_picture_that_would_fill_the_memory_is_refused(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        for (width, height) in [(100_000u32, 100_000u32), (20_001, 10), (12_000, 12_000)] {
            let mut bomb = png(1, 1);
            bomb[16..20].copy_from_slice(&width.to_be_bytes());
            bomb[20..24].copy_from_slice(&height.to_be_bytes());
            let checksum = crc32(&bomb[12..29]);
            bomb[29..33].copy_from_slice(&checksum.to_be_bytes());
            let answer = browser.upload("/file/photos", "bomb.png", &bomb).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{width}×{height}");
        }
        let huge = vec![0u8; 11 * 1024 * 1024];
        assert_eq!(browser.upload("/file/photos", "huge.jpg", &huge).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn a_form_that_is_far_too_long_is_refused_and_the_house_lives(app: TestApp) {
        let mut browser = app.browser();
        browser.post("/file/start", &[]).await;
        let long = "水".repeat(400_000);
        let answer = browser.post("/file/what", &[("what", &long)]).await;
        assert!(answer.status.is_client_error());
        assert_eq!(browser.get("/file/what").await.status, StatusCode::OK);
    }

    async fn every_answer_carries_its_guards(app: TestApp) {
        let mut browser = app.browser();
        let filed = file_case(&app, &mut browser).await;
        let case = format!("/cases/{}", filed.number);
        let mut nonces = std::collections::BTreeSet::new();
        for path in ["/", "/file/done", &case, "/track", "/staff/sign-in", "/nowhere"] {
            let page = browser.get(path).await;
            let policy = page.headers["content-security-policy"].to_str().unwrap().to_owned();
            assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path} {policy}");
            assert!(policy.contains("'strict-dynamic'") && !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{path}");
            nonces.insert(policy.split("nonce-").nth(1).unwrap()[..32].to_owned());
            assert_eq!(page.headers["x-content-type-options"], "nosniff");
            assert_eq!(page.headers["cache-control"], "no-store", "{path}");
            assert!(page.headers.get("strict-transport-security").is_none(), "not over plain http");
            assert!(!page.has(" style=\"") && !page.has("onclick="), "{path}");
        }
        assert_eq!(nonces.len(), 6, "a nonce is used once");
    }

    async fn over_https_every_cookie_is_bound_to_the_host(app: TestApp) {
        let limits = Limits { posts_per_minute: 100_000, ..Limits::default() };
        let app = TestApp::with(app.db().engine(), 0, limits, "https://portal.test").await;
        let mut browser = app.browser();
        let mut seen = Vec::new();
        for answer in [
            browser.post("/file/start", &[]).await,
            browser.get("/?_lang=en").await,
            browser.post("/staff/sign-in", &[("username", "clerk"), ("password", crate::demo::PASSWORD)]).await,
        ] {
            assert!(answer.headers.contains_key("strict-transport-security"));
            for cookie in answer.headers.get_all("set-cookie") {
                seen.push(cookie.to_str().unwrap().to_owned());
            }
        }
        assert!(seen.len() >= 3);
        for cookie in seen {
            assert!(cookie.starts_with("__Host-") && cookie.contains("Secure") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        }
    }

    async fn a_forged_cookie_opens_no_case_and_no_draft(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut conn = app.db().read().await.unwrap();
        let id = crate::storage::cases::by_number(&mut conn, &filed.number).await.unwrap().unwrap().id;
        drop(conn);
        let mut forger = app.browser();
        forger.cookies.insert("cases".into(), format!("{}:{id}:9999999999", filed.number));
        forger.cookies.insert("draft".into(), format!("{id}:12345678"));
        assert!(forger.get(&format!("/cases/{}", filed.number)).await.location().starts_with("/track"));
        assert_eq!(forger.get("/file/check").await.location(), "/file");
    }

    async fn a_spoofed_host_poisons_no_link(app: TestApp) {
        let mut browser = app.browser();
        let filed = file_case(&app, &mut browser).await;
        let mut spoofed = browser.clone();
        for (name, value) in [
            ("host", "evil.example"),
            ("x-forwarded-host", "evil.example"),
            ("x-forwarded-proto", "gopher"),
            ("x-forwarded-port", "666"),
            ("x-original-url", "//evil.example/"),
            ("forwarded", "host=evil.example;proto=gopher"),
        ] {
            spoofed.headers.insert(name, value.parse().unwrap());
        }
        let qr = |page: &Answer| {
            let after = page.body.split("class=\"qr\"").nth(1).unwrap();
            after[after.find("<svg").unwrap()..after.find("</svg>").unwrap()].to_owned()
        };
        let honest = browser.get("/file/done").await;
        for path in ["/file/done", "http://evil.example/file/done"] {
            let page = spoofed.get(path).await;
            assert_eq!(qr(&page), qr(&honest), "{path}: the code on the receipt leads to the portal");
            assert!(!page.has("evil.example") && !page.has("gopher"), "{path}");
        }
        let case = format!("/cases/{}/leave", filed.number);
        let sign_in = [("username", "clerk"), ("password", crate::demo::PASSWORD), ("next", "//evil.example/")];
        for answer in [
            spoofed.get("/staff").await,
            spoofed.get("http://evil.example/staff/cases").await,
            spoofed.get("/cases/261117000000").await,
            spoofed.post("/file/start", &[]).await,
            spoofed.get("/file/check").await,
            spoofed.post("/file/kind", &[("kind", "complaint")]).await,
            spoofed.post(&case, &[]).await,
            spoofed.post("/staff/sign-in", &sign_in).await,
            spoofed.get("/staff/cases/find?number=261117000000").await,
            spoofed.post("/staff/sign-out", &[]).await,
        ] {
            let to = answer.location();
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
            assert!(to.starts_with('/') && !to.starts_with("//") && !to.contains("evil"), "{to}");
        }
    }

    async fn one_address_cannot_flood_the_portal_with_changes(app: TestApp) {
        let limits = Limits { posts_per_minute: 10, ..Limits::default() };
        let app = TestApp::with(app.db().engine(), 0, limits, "http://portal.test").await;
        let mut browser = app.browser();
        let mut refused = 0;
        for n in 0..20 {
            browser.headers.insert("x-forwarded-for", format!("192.0.2.{n}").parse().unwrap());
            refused += usize::from(browser.post("/file/start", &[]).await.status == StatusCode::TOO_MANY_REQUESTS);
        }
        assert!(refused >= 9, "{refused}");
        assert_eq!(browser.get("/").await.status, StatusCode::OK, "reading goes on");
        let mut neighbour = app.browser();
        neighbour.address = "10.9.9.9:1".parse().unwrap();
        assert_eq!(neighbour.post("/file/start", &[]).await.status, StatusCode::SEE_OTHER);
    }

    async fn odd_requests_are_answered_and_never_a_crash(app: TestApp) {
        let mut browser = app.browser();
        browser.post("/file/start", &[]).await;
        for (path, kind, body) in [
            ("/file/what", "application/x-www-form-urlencoded", b"what=%ff%fe%00&&&==".to_vec()),
            ("/file/what", "application/json", b"{\"what\":1}".to_vec()),
            ("/file/photos", "multipart/form-data", b"no boundary".to_vec()),
            ("/file/photos", "multipart/form-data; boundary=x", b"--x\r\nbroken".to_vec()),
            ("/track", "text/plain", vec![0; 1000]),
        ] {
            let answer = browser.send(Method::POST, path, Some(kind), body).await;
            assert!(answer.status.is_client_error() || answer.status.is_redirection(), "{path} {}", answer.status);
        }
        for path in ["/cases/%00", "/cases/..%2f..%2fetc", "/staff/cases/%F0%9F%92%A9", "/file/photos/not-a-uuid", "/pkg/../../etc/passwd"] {
            let status = browser.get(path).await.status;
            assert!(!status.is_server_error() && status != StatusCode::OK, "{path} {status}");
        }
    }

    async fn a_mistyped_address_answers_with_a_page_in_the_readers_language(app: TestApp) {
        let mut browser = app.signed_in("dispatcher").await;
        browser.post("/file/start", &[]).await;
        for lang in ["zh-CN", "zh-TW", "en"] {
            browser.cookies.insert("lang".into(), lang.into());
            for path in ["/file/photos/not-a-uuid", "/cases/1/files/x", "/staff/cases/1/files/x", "/file/photos/x/remove"] {
                let answer = browser.get(path).await;
                assert!(answer.status.is_client_error(), "{path} {}", answer.status);
                assert!(answer.headers["content-type"].to_str().unwrap().starts_with("text/html"), "{path}");
                assert!(answer.has("<h1") && answer.has(&format!("<html lang=\"{lang}\"")), "{path} {}", answer.body);
                assert!(!answer.has("Cannot parse"), "{path} speaks of the program: {}", answer.body);
            }
        }
    }

    async fn whoever_is_sent_here_by_another_site_reads_why_nothing_happened(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let own = [format!("/cases/{}/withdraw", filed.number), "/file/start".to_owned()];
        let staff = [format!("/staff/cases/{}/note", filed.number), "/staff/sign-out".to_owned()];
        for (browser, paths) in [(&mut resident, own), (&mut dispatcher, staff)] {
            let cookies = browser.cookies.clone();
            browser.headers.insert("sec-fetch-site", "cross-site".parse().unwrap());
            for path in paths {
                let answer = browser.post(&path, &[("reason", "不要了"), ("text", "假的备注")]).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
                assert!(answer.headers["content-type"].to_str().unwrap().starts_with("text/html"), "{path}");
                assert!(answer.has("<h1") && answer.has("<html lang=\"zh-CN\""), "{path} {}", answer.body);
            }
            assert_eq!(browser.cookies, cookies);
        }
        assert_eq!(app.history(&filed.number).await, ["file"]);
        dispatcher.headers.clear();
        assert_eq!(dispatcher.get("/staff/cases").await.status, StatusCode::OK, "still signed in");
    }

    async fn what_staff_wrote_while_their_session_ended_is_given_back(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        app.clock.set(morning() + chrono::Duration::hours(13));
        let text = "写了一个小时的核实情况 <script>alert(1)</script>";
        let answer = act(&mut dispatcher, &filed.number, "note", &[("text", text)]).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(answer.has("写了一个小时的核实情况") && is_clean(&answer), "{}", answer.body);
        assert!(answer.has("href=\"/staff/sign-in"), "and the way to go on");
        assert_eq!(app.history(&filed.number).await, ["file"]);
        let secret = dispatcher.post("/staff/account/password", &[("old", "secret-old-words"), ("new", "secret-new-words")]).await;
        assert!(!secret.has("secret-"), "a password is never given back: {}", secret.body);
    }

    async fn what_a_resident_wrote_in_vain_is_shown_again(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let answer = resident.post(&format!("/cases/{}/answer", filed.number), &[("text", "整栋楼都没有水，从昨天晚上开始。")]).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.has("整栋楼都没有水，从昨天晚上开始。"), "{}", answer.body);
        assert_eq!(app.history(&filed.number).await, ["file"]);
    }

    async fn a_link_on_the_page_of_a_mistyped_address_never_leads_to_another_site(app: TestApp) {
        let mut browser = app.browser();
        for path in ["//evil.example/x", "///evil.example", "/%2fevil.example/x", "/%5c%5Cevil.example", "//evil.example/x?next=1", "//evil.example/staff"] {
            for (accept, status) in [("zh-CN", StatusCode::NOT_FOUND), ("en", StatusCode::NOT_FOUND)] {
                browser.cookies.insert("lang".into(), accept.into());
                let page = browser.get(path).await;
                assert_eq!(page.status, status, "{path}");
                for attribute in ["href=\"", "action=\"", "src=\""] {
                    for link in page.body.split(attribute).skip(1) {
                        let link = link.split('"').next().unwrap().to_lowercase();
                        let away = ["//", "/\\", "/%2f", "/%5c", "http:", "https:"].iter().any(|way| link.starts_with(way));
                        assert!(!away, "{path}: {link}");
                    }
                }
            }
        }
    }

    async fn a_page_with_a_query_code_is_not_compressed_with_what_the_address_brings(app: TestApp) {
        let mut browser = app.browser();
        file_case(&app, &mut browser).await;
        let mut clerk = app.signed_in("clerk").await;
        for browser in [&mut browser, &mut clerk] {
            browser.headers.insert("accept-encoding", "gzip, br".parse().unwrap());
        }
        let encoded = |answer: &Answer| answer.headers.contains_key("content-encoding");
        assert!(encoded(&browser.get("/").await) && encoded(&browser.get("/track").await), "others are");
        assert!(!encoded(&browser.get("/file/done?guess=12345678").await));
        assert!(!encoded(&clerk.get("/staff/account?guess=ABCDEF").await));
    }

    async fn behind_a_proxy_each_resident_has_limits_of_their_own(app: TestApp) {
        let limits = Limits { posts_per_minute: 2, ..Limits::default() };
        let app = TestApp::with(app.db().engine(), 0, limits, "http://portal.test").await;
        let mut browser = app.browser_where(|server| server.behind_proxy = true);
        async fn refused(browser: &mut Browser, from: &str) -> bool {
            browser.headers.insert("x-forwarded-for", from.parse().unwrap());
            browser.post("/track", &[]).await.status == StatusCode::TOO_MANY_REQUESTS
        }
        for from in ["192.0.2.1:4711", "192.0.2.1:4712"] {
            assert!(!refused(&mut browser, from).await, "{from}");
        }
        for same in ["192.0.2.1", "192.0.2.1:4713", "9.9.9.9, 192.0.2.1,", "\"192.0.2.1:1\""] {
            assert!(refused(&mut browser, same).await, "{same}");
        }
        assert!(!refused(&mut browser, "[2001:db8:1:1::5]:443").await);
        // What cannot be read has one allowance together, and does not use up anybody else's.
        let unreadable = [refused(&mut browser, "unknown").await, refused(&mut browser, "?").await, refused(&mut browser, "for=me").await];
        assert_eq!(unreadable, [false, false, true]);
        browser.headers.clear();
        assert_eq!(browser.post("/track", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "the proxy's own");
    }

    async fn whoever_sends_too_often_keeps_every_word(app: TestApp) {
        let limits = Limits { posts_per_minute: 1, ..Limits::default() };
        let app = TestApp::with(app.db().engine(), 0, limits, "http://portal.test").await;
        let mut browser = app.browser();
        let words = [("what", "三楼的水管又爆了，孩子没有水喝")];
        browser.post("/file/start", &[]).await;
        let answer = browser.post("/file/what", &words).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(answer.has("三楼的水管又爆了，孩子没有水喝"), "{}", answer.body);
        let long = "长".repeat(crate::web::FORM_BYTES_MOST);
        let answer = browser.post("/file/what", &[("what", long.as_str())]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(!answer.has("长长长"), "what is larger than any form is not read");
    }

    async fn a_customer_with_65536_networks_is_one_customer(app: TestApp) {
        let limits = Limits { posts_per_minute: 2, drafts_per_address: 1, ..Limits::default() };
        let app = TestApp::with(app.db().engine(), 0, limits, "http://portal.test").await;
        let mut browser = app.browser();
        let mut taken = 0;
        for n in 0..30 {
            browser.address = format!("[2001:db8:1:{n:x}::1]:1").parse().unwrap();
            taken += usize::from(browser.post("/track", &[]).await.status != StatusCode::TOO_MANY_REQUESTS);
        }
        assert_eq!(taken, 16, "eight addresses' worth");
        browser.address = "[2001:db8:2::1]:1".parse().unwrap();
        assert_eq!(browser.post("/file/start", &[]).await.status, StatusCode::SEE_OTHER, "another network");
        let mut begun = 0;
        for n in 0..12 {
            begun += usize::from(crate::service::filing::begin(&app.app, &format!("2001:db8:3:{n:x}::/64")).await.is_ok());
        }
        assert_eq!(begun, 8, "the same for what the database counts");
    }

    async fn browsers_are_told_that_the_whole_host_speaks_https(app: TestApp) {
        let https = "https://portal.test";
        let mut browser = app.browser_where(|server| server.public_url = https.into());
        assert_eq!(browser.get("/").await.headers["strict-transport-security"], "max-age=31536000; includeSubDomains");
        let mut alone = app.browser_where(|server| {
            server.public_url = https.into();
            server.hsts_this_host_only = true;
        });
        assert_eq!(alone.get("/").await.headers["strict-transport-security"], "max-age=31536000");
    }

    async fn what_is_held_off_is_noted_without_telling_who_it_was(app: TestApp) {
        let limits = Limits { posts_per_minute: 1, ..Limits::default() };
        let app = TestApp::with(app.db().engine(), 0, limits, "http://portal.test").await;
        let log = Log::default();
        log.during(async {
        let mut browser = app.browser();
        browser.headers.insert("x-forwarded-for", "203.0.113.9".parse().unwrap());
        let form = [("number", "261117000000"), ("code", "12345678")];
        browser.post("/track?number=261117000000", &form).await;
        assert!(!log.text().contains("too_many"), "what is allowed is not noted: {}", log.text());
        assert_eq!(browser.post("/track?number=261117000000", &form).await.status, StatusCode::TOO_MANY_REQUESTS);
        browser.headers.insert("sec-fetch-site", "cross-site".parse().unwrap());
        browser.address = "10.7.7.7:1".parse().unwrap();
        assert_eq!(browser.post("/staff/sign-out", &form).await.status, StatusCode::FORBIDDEN);
        }).await;
        let text = log.text();
        let held_off = |line: &&str| ["too_many", "cross_site"].iter().any(|signal| line.contains(signal));
        let noted: Vec<&str> = text.lines().filter(held_off).collect();
        assert_eq!(noted.len(), 2, "{text}");
        assert!(noted[0].contains("too_many") && noted[0].contains("track") && noted[1].contains("cross_site"), "{text}");
        for secret in ["10.0.0.1", "10.7.7.7", "203.0.113.9", "12345678", "261117000000"] {
            assert!(!noted.iter().any(|line| line.contains(secret)), "{secret}: {text}");
        }
        assert_eq!(text.matches("--behind-proxy is off").count(), 1, "said once: {text}");
    }
}

on_both_engines! {
    async fn a_stranger_who_gives_somebodys_number_does_not_use_up_their_day(app: TestApp) {
        let limits = Limits { posts_per_minute: 100_000, cases_per_contact: 2, ..Limits::default() };
        let app = TestApp::with(app.db().engine(), 0, limits, "http://portal.test").await;
        let mut stranger = app.browser();
        for _ in 0..2 {
            assert_eq!(sent_as(&app, &mut stranger, "13800001234", "").await, StatusCode::SEE_OTHER);
        }
        for (phone, email) in [
            ("13800001234", ""), ("013800001234", ""), ("+86 138 0000 1234", ""), ("0086 0138 0000 1234", ""),
        ] {
            assert_eq!(sent_as(&app, &mut stranger, phone, email).await, StatusCode::TOO_MANY_REQUESTS, "{phone}");
        }
        for (n, email) in ["wang@example.com", "Wang@Example.com", "wang+1@example.com", "WANG+2@example.com"].iter().enumerate() {
            let wanted = if n < 2 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(sent_as(&app, &mut stranger, "", email).await, wanted, "{email}");
        }
        let mut owner = app.browser();
        owner.address = "10.8.8.8:1".parse().unwrap();
        assert_eq!(sent_as(&app, &mut owner, "13800001234", "wang@example.com").await, StatusCode::SEE_OTHER);
    }

    async fn an_attack_leaves_a_trace_and_the_trace_names_nobody(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let log = Log::default();
        let person = log.during(async {
        let sign_in = |username: &'static str, password: &'static str| [("username", username), ("password", password)];
        app.browser().post("/staff/sign-in", &sign_in("dispatcher", "not the password")).await;
        app.browser().post("/staff/sign-in", &sign_in("nobody-at-all", "not the password")).await;
        let mut neighbour = app.signed_in("water.hall.1").await;
        neighbour.get(&format!("/staff/cases/{}", filed.number)).await;
        neighbour.post("/staff/account/password", &[("old", "not the password"), ("new", "x")]).await;
        neighbour.post("/staff/account/password", &[("old", crate::demo::PASSWORD), ("new", "槐树 八点半 又开花")]).await;
        let secret = neighbour.get("/staff/account").await.body.split("<code>").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let code = crate::auth::totp::code_at(&secret, "water.hall.1", app.clock.now()).unwrap();
        let own = ("password", "槐树 八点半 又开花");
        neighbour.post("/staff/account/codes", &[("totp", "000000"), own]).await;
        neighbour.post("/staff/account/codes", &[("totp", &code), own]).await;
        neighbour.post("/staff/account/codes/remove", &[own]).await;
        neighbour.post("/staff/sign-out", &[]).await;
        let mut foreign = app.browser();
        foreign.headers.insert("sec-fetch-site", "cross-site".parse().unwrap());
        foreign.post("/file/start", &[]).await;
        for _ in 0..6 {
            app.browser().post("/track", &[("number", &filed.number), ("code", "00000000")]).await;
        }
        let clock = &app.clock;
        crate::ops::grant(app.db(), clock, "dispatcher", "unit_lead@power").await.unwrap();
        crate::ops::revoke(app.db(), clock, "dispatcher", "unit_lead@power").await.unwrap();
        let person = crate::ops::person(app.db(), "dispatcher").await.unwrap();
        crate::auth::sign_in::set_active(app.db(), clock.now(), person.id, false).await.unwrap();
        person
        }).await;

        let text = log.text();
        for signal in [
            "sign_in", "sign_in_failed", "denied", "password_wrong", "password_changed", "code_failed", "codes_set_up",
            "codes_removed", "sign_out", "cross_site", "case_not_opened", "too_many", "role_granted", "role_revoked",
            "account_disabled",
        ] {
            assert!(text.contains(&format!("\"signal\":\"{signal}\"")), "{signal} left no trace: {text}");
        }
        let person = person.id.to_string();
        assert!(text.lines().any(|line| line.contains("sign_in_failed") && line.contains(&person)), "whose account: {text}");
        for personal in ["dispatcher", "water.hall", "nobody-at-all", "not the password", "槐树", "10.0.0.1", "00000000", &filed.number, "1380000"] {
            assert!(!text.contains(personal), "{personal} stands in the log: {text}");
        }
    }

    async fn a_copy_of_the_cookie_is_worth_nothing_after_the_case_was_closed(app: TestApp) {
        let mut resident = app.browser();
        let (filed, photo) = file_case_with_photo(&app, &mut resident).await;
        let case = format!("/cases/{}", filed.number);
        let mut copy = resident.clone();
        assert_eq!(copy.get(&case).await.status, StatusCode::OK);
        resident.post(&format!("{case}/leave"), &[]).await;
        for path in [case.clone(), format!("{case}/urge"), format!("{case}/code")] {
            assert!(copy.get(&path).await.location().starts_with("/track"), "{path}");
        }
        assert_eq!(copy.get(&format!("{case}/files/{photo}")).await.status, StatusCode::NOT_FOUND);
        copy.post(&format!("{case}/withdraw"), &[("reason", "x")]).await;
        copy.post(&format!("{case}/leave"), &[]).await;
        assert_eq!(app.state(&filed.number).await, "submitted");
        let opened = resident.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        assert_eq!(opened.location(), case, "and its resident opens it again");
        assert_eq!(resident.get(&case).await.status, StatusCode::OK);
    }

    async fn a_case_stays_open_in_a_browser_for_twelve_hours_at_most(app: TestApp) {
        let mut reader = app.browser();
        let filed = file_case(&app, &mut reader).await;
        let case = format!("/cases/{}", filed.number);
        for hour in 1..12 {
            app.clock.set(morning() + chrono::Duration::hours(hour));
            assert_eq!(reader.get(&case).await.status, StatusCode::OK, "hour {hour}: who goes on reading is not shut out");
        }
        app.clock.set(morning() + chrono::Duration::hours(12));
        assert!(reader.get(&case).await.location().starts_with("/track"));
    }

    async fn who_holds_the_query_code_can_have_a_new_one_and_the_old_one_is_dead(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let (case, path) = (format!("/cases/{}", filed.number), format!("/cases/{}/code", filed.number));
        let mut thief = app.browser();
        thief.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        let mut confirmation = resident.clone();
        assert!(resident.get(&case).await.has(&path) && resident.get(&path).await.has("name=\"code\""));
        let wrong = resident.post(&path, &[("code", "00000000")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "an open page alone gives no code");
        assert_eq!(resident.post(&path, &[("code", &filed.code)]).await.location(), path);
        let page = resident.get(&path).await;
        let new = page.text_of("query-code").replace(' ', "");
        assert!(new.len() == 8 && new != filed.code, "{}", page.body);
        assert_eq!(resident.get(&case).await.status, StatusCode::OK);
        app.clock.set(morning() + chrono::Duration::minutes(11));
        assert!(!resident.get(&path).await.has(&new[..4]), "shown for a few minutes only");

        assert!(thief.get(&case).await.location().starts_with("/track"), "whoever was in is out");
        for (code, wanted) in [(&filed.code, StatusCode::UNPROCESSABLE_ENTITY), (&new, StatusCode::SEE_OTHER)] {
            let answer = app.browser().post("/track", &[("number", &filed.number), ("code", code)]).await;
            assert_eq!(answer.status, wanted, "{code}");
        }
        // A copy of the confirmation, which has the old code, opens nothing either.
        assert_eq!(confirmation.get("/file/done").await.text_of("query-code"), "");
        confirmation.post("/file/check", &[]).await;
        assert!(confirmation.get(&case).await.location().starts_with("/track"));
        assert_eq!(app.history(&filed.number).await, ["file", "change_query_code"], "the owner reads of it, whoever did it");
        app.assert_whole().await;
        let hash = app.app.secret.query_code_hash(&filed.number, "11112222");
        let mut tx = app.db().write().await.unwrap();
        let id = crate::storage::cases::by_number(&mut tx, &filed.number).await.unwrap().unwrap().id;
        crate::storage::cases::set_query_code(&mut tx, id, &hash).await.unwrap();
        tx.commit().await.unwrap();
        let mut told = Vec::new();
        let broken = crate::ops::verify::verify(&app.app, &mut |line| told.push(line)).await.unwrap();
        assert!(broken.contains(&filed.number), "a code set behind the program's back is found: {told:?}");
    }

    async fn a_new_code_asked_for_twice_is_one(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let path = format!("/cases/{}/code", filed.number);
        let form = resident.get(&path).await;
        let sent = [("key", form.value_of("key")), ("code", filed.code.clone())];
        let sent: Vec<_> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut second = resident.clone();
        resident.post(&path, &sent).await;
        assert_eq!(second.post(&path, &sent).await.location(), path);
        let codes = [resident.get(&path).await.text_of("query-code"), second.get(&path).await.text_of("query-code")];
        assert!(codes[0] == codes[1] && codes[0].len() > 7, "{codes:?}");
        assert_eq!(app.history(&filed.number).await, ["file", "change_query_code"]);
    }

    async fn a_case_leaves_my_cases_with_the_role_that_showed_it(app: TestApp) {
        let filed = in_handling(&app).await;
        let mut handler = app.signed_in("handler").await;
        assert!(handler.get("/staff/cases?view=mine").await.has(&listed(&filed)));
        crate::ops::revoke(app.db(), &app.clock, "handler", "handler@water.repair").await.unwrap();
        for view in ["mine", "units"] {
            let page = handler.get(&format!("/staff/cases?view={view}")).await;
            assert!(page.status == StatusCode::OK && !page.has(&listed(&filed)), "{view}: {}", page.body);
        }
        assert_eq!(handler.get(&format!("/staff/cases/{}", filed.number)).await.status, StatusCode::NOT_FOUND);
        // A role elsewhere brings the lists back and not the case.
        crate::ops::grant(app.db(), &app.clock, "handler", "handler@power.repair").await.unwrap();
        assert!(!handler.get("/staff/cases?view=mine").await.has(&listed(&filed)));
    }

    async fn who_took_a_case_in_sees_it_only_while_they_work_here(app: TestApp) {
        let filed = in_handling(&app).await;
        let mut receiver = app.signed_in("water.hall.1").await;
        let path = format!("/staff/cases/{}", filed.number);
        assert_eq!(receiver.get(&path).await.status, StatusCode::NOT_FOUND);
        tamper(&app, "update cases set first_receiver_id = (select id from people where username = 'water.hall.1')").await;
        assert_eq!(receiver.get(&path).await.status, StatusCode::OK);
        crate::ops::revoke(app.db(), &app.clock, "water.hall.1", "handler@water.hall").await.unwrap();
        assert_eq!(receiver.get(&path).await.status, StatusCode::NOT_FOUND);
        crate::ops::grant(app.db(), &app.clock, "water.hall.1", "administrator@centre").await.unwrap();
        assert_eq!(receiver.get(&path).await.status, StatusCode::NOT_FOUND);
    }

    async fn lists_and_pages_agree_when_a_unit_moves_to_another_bureau(app: TestApp) {
        let filed = in_handling(&app).await;
        let everybody = ["handler", "lead", "water.lead", "power.lead", "power.repair.1", "dispatcher", "supervisor", "admin"];
        let sees = async |username: &str| {
            let mut browser = app.signed_in(username).await;
            let in_list = browser.get("/staff/cases?view=units").await.has(&listed(&filed));
            let opened = browser.get(&format!("/staff/cases/{}", filed.number)).await.status == StatusCode::OK;
            assert_eq!(in_list, opened, "{username}: the list and the page part");
            opened
        };
        for username in everybody {
            assert_eq!(sees(username).await, !matches!(username, "power.lead" | "power.repair.1" | "admin"), "{username}");
        }
        let path = |code: &str| app.app.directory().unit_by_code(code).unwrap().path.clone();
        let moved = format!("{}repair-of-water/", path("power"));
        tamper(&app, &format!("update units set path = '{moved}' where code = 'water.repair'")).await;
        // Until the directory is read again, both hold to the old place; then both to the new one.
        for username in everybody {
            sees(username).await;
        }
        app.app.refresh_directory().await.unwrap();
        for username in everybody {
            assert_eq!(sees(username).await, !matches!(username, "lead" | "water.lead" | "power.repair.1" | "admin"), "{username}");
        }
        // What may be done follows as well: the event still says where the unit stood then.
        let mut lead = app.signed_in("power.lead").await;
        let note = act(&mut lead, &filed.number, "note", &[("text", "现在归我们管")]).await;
        assert_eq!(note.status, StatusCode::SEE_OTHER, "{}", note.body);
    }
}

/// Files a case with these contact data; gives what came of it.
async fn sent_as(app: &TestApp, browser: &mut Browser, phone: &str, email: &str) -> StatusCode {
    answer_everything(app, browser).await;
    let contact = [
        ("identity", "contact"),
        ("name", "王秀英"),
        ("phone", phone),
        ("email", email),
    ];
    let answer = browser.post("/file/contact", &contact).await;
    assert_eq!(
        answer.location(),
        "/file/check",
        "{phone} {email}: {}",
        answer.body
    );
    browser.post("/file/check", &[]).await.status
}

/// How a list leads to a case.
fn listed(filed: &Filed) -> String {
    format!("href=\"/staff/cases/{}\"", filed.number)
}

/// A case that the handler of 管网抢修队 has signed for.
async fn in_handling(app: &TestApp) -> Filed {
    let filed = file_case(app, &mut app.browser()).await;
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
        &[("unit", &app.unit("water.repair"))],
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
    filed
}

async fn tamper(app: &TestApp, statement: &str) {
    let mut tx = app.db().write().await.unwrap();
    bulk::run_for_tests(&mut tx, statement).await.unwrap();
    tx.commit().await.unwrap();
}

/// The security log, as an operator would keep it.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

const HEARD: &str = "security=info,huiyin=warn";

impl Log {
    /// Listens while `doing` is done, on whatever thread it goes on.
    async fn during<T>(&self, doing: impl Future<Output = T>) -> T {
        // What a place that logs is asked when it is met for the first time counts for good: somebody who
        // always listens, everywhere, keeps another test from meeting it while nobody does.
        static EVERYWHERE: std::sync::Once = std::sync::Once::new();
        EVERYWHERE.call_once(|| {
            let deaf = tracing_subscriber::fmt()
                .with_env_filter(HEARD)
                .with_writer(std::io::sink);
            tracing::subscriber::set_global_default(deaf.finish()).expect("the tests' only one");
            tracing::callsite::rebuild_interest_cache();
        });
        let log = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .json()
            .with_env_filter(HEARD)
            .with_writer(move || log.clone())
            .finish();
        doing.with_subscriber(subscriber).await
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A JPEG of 40×20 whose EXIF says "turn me" and names a place.
fn jpeg_with_exif() -> Vec<u8> {
    let mut plain = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(40, 20, image::Rgb([10, 200, 30]))
        .write_to(&mut plain, image::ImageFormat::Jpeg)
        .unwrap();
    let plain = plain.into_inner();
    let mut tiff = b"MM\0\x2a\0\0\0\x08".to_vec();
    tiff.extend_from_slice(b"\0\x02");
    tiff.extend_from_slice(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
    tiff.extend_from_slice(b"\x01\x0e\0\x02\0\0\0\x04GPS\0");
    tiff.extend_from_slice(b"\0\0\0\0");
    let mut exif = b"Exif\0\0".to_vec();
    exif.extend_from_slice(&tiff);
    let mut jpeg = plain[..2].to_vec();
    jpeg.extend_from_slice(b"\xff\xe1");
    jpeg.extend_from_slice(&u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    jpeg.extend_from_slice(&exif);
    jpeg.extend_from_slice(&plain[2..]);
    jpeg
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 {
                (crc >> 1) ^ 0xedb8_8320
            } else {
                crc >> 1
            }
        })
    })
}
