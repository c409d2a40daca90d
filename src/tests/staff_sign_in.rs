//! /staff/sign-in: passwords, one-time codes, sessions.

use axum::http::StatusCode;
use chrono::Duration;

use super::support::*;
use crate::auth::{sign_in, totp};
use crate::storage::{Engine, people};

on_both_engines! {
    async fn a_wrong_password_and_an_unknown_name_are_answered_alike(app: TestApp) {
        let mut bodies = Vec::new();
        for username in ["dispatcher", "nobody-at-all"] {
            let answer = app.browser().post("/staff/sign-in", &[("username", username), ("password", "wrong password")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            bodies.push(answer.body.replace(username, "").split("nonce").map(|part| part.chars().skip(40).collect::<String>()).collect::<String>());
        }
        assert_eq!(bodies[0], bodies[1]);
    }

    async fn guessing_a_password_is_throttled_for_the_account(app: TestApp) {
        for n in 0..8u8 {
            let mut guesser = app.browser();
            guesser.address = format!("10.1.0.{n}:99").parse().unwrap();
            let answer = guesser.post("/staff/sign-in", &[("username", "director"), ("password", "guess guess")]).await;
            let wanted = if n < 5 { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(answer.status, wanted, "guess {n}");
        }
    }

    async fn the_session_changes_at_sign_in_and_ends_at_sign_out(app: TestApp) {
        let mut browser = app.browser();
        browser.cookies.insert("session".into(), "planted-by-somebody-else".into());
        browser.post("/staff/sign-in", &[("username", "handler"), ("password", crate::demo::PASSWORD)]).await;
        let token = browser.cookies["session"].clone();
        assert_ne!(token, "planted-by-somebody-else");
        assert_eq!(browser.get("/staff/cases").await.status, StatusCode::OK);
        browser.post("/staff/sign-out", &[]).await;
        browser.cookies.insert("session".into(), token);
        assert_eq!(browser.get("/staff/cases").await.status, StatusCode::SEE_OTHER);
    }

    async fn a_disabled_person_is_out_at_once(app: TestApp) {
        let mut browser = app.signed_in("handler").await;
        let person = people::by_username(&mut app.db().read().await.unwrap(), "handler").await.unwrap().unwrap();
        sign_in::set_active(app.db(), app.clock.now(), person.id, false).await.unwrap();
        assert_eq!(browser.get("/staff/cases").await.status, StatusCode::SEE_OTHER);
        let answer = app.browser().post("/staff/sign-in", &[("username", "handler"), ("password", crate::demo::PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn a_session_ends_after_hours_and_when_nobody_uses_it(app: TestApp) {
        let mut browser = app.signed_in("handler").await;
        for hours in [1, 2, 3] {
            app.clock.set(morning() + Duration::hours(hours));
            assert_eq!(browser.get("/staff/cases").await.status, StatusCode::OK, "hour {hours}");
        }
        app.clock.set(morning() + Duration::hours(6));
        assert_eq!(browser.get("/staff/cases").await.status, StatusCode::SEE_OTHER, "idle for three hours");
    }

    async fn with_one_time_codes_the_password_alone_opens_nothing_and_a_code_works_once(app: TestApp) {
        let mut browser = app.signed_in("lead").await;
        let page = browser.get("/staff/account").await;
        let secret = page.body.split("name=\"secret\" value=\"").nth(1).or_else(|| page.body.split("<code>").nth(1)).unwrap();
        let secret = secret.split(['"', '<']).next().unwrap().to_owned();
        let code = totp::code_at(&secret, "lead", app.clock.now()).unwrap();
        let set = browser.post("/staff/account/codes", &[("secret", &secret), ("totp", &code), ("password", crate::demo::PASSWORD)]).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);

        let mut half = app.browser();
        let entered = half.post("/staff/sign-in", &[("username", "lead"), ("password", crate::demo::PASSWORD)]).await;
        assert!(entered.location().starts_with("/staff/sign-in/code"));
        assert_eq!(half.get("/staff/cases").await.status, StatusCode::SEE_OTHER, "half a sign-in opens nothing");
        assert_eq!(half.post("/staff/sign-in/code", &[("totp", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "the code was spent");
        app.clock.set(morning() + Duration::seconds(60));
        let code = totp::code_at(&secret, "lead", app.clock.now()).unwrap();
        assert_eq!(half.post("/staff/sign-in/code", &[("totp", &code)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(half.get("/staff/cases").await.status, StatusCode::OK);
    }

    async fn guessing_one_time_codes_is_throttled(app: TestApp) {
        let mut tx = app.db().write().await.unwrap();
        let person = people::by_username(&mut tx, "lead").await.unwrap().unwrap();
        people::set_totp(&mut tx, person.id, Some(&totp::new_secret())).await.unwrap();
        tx.commit().await.unwrap();
        let mut browser = app.browser();
        browser.post("/staff/sign-in", &[("username", "lead"), ("password", crate::demo::PASSWORD)]).await;
        for n in 0..7 {
            let answer = browser.post("/staff/sign-in/code", &[("totp", "000000")]).await;
            let wanted = if n < 5 { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(answer.status, wanted, "guess {n}");
        }
    }

    async fn signing_in_leads_on_only_to_pages_of_staff(app: TestApp) {
        for (wanted, reached) in [
            ("/staff/cases?view=mine", "/staff/cases?view=mine"),
            ("https://evil.example/", "/staff"),
            ("//evil.example/staff", "/staff"),
            ("/staff\\evil", "/staff"),
        ] {
            let answer = app.browser().post("/staff/sign-in", &[("username", "clerk"), ("password", crate::demo::PASSWORD), ("next", wanted)]).await;
            assert_eq!(answer.location(), reached);
        }
    }
}
