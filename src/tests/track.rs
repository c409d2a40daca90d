//! /track: opening a case with number and query code.

use axum::http::StatusCode;

use super::support::*;
use crate::storage::Engine;

on_both_engines! {
    async fn a_wrong_number_and_a_wrong_code_are_answered_alike(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let wrong_code = app.browser().post("/track", &[("number", &filed.number), ("code", "00000000")]).await;
        let wrong_number = app.browser().post("/track", &[("number", "261117000000"), ("code", "00000000")]).await;
        assert_eq!(wrong_code.status, wrong_number.status);
        let bare = |answer: &Answer, number: &str| answer.body.replace(number, "").split("nonce").map(|part| part.chars().skip(40).collect::<String>()).collect::<String>();
        assert_eq!(bare(&wrong_code, &filed.number), bare(&wrong_number, "261117000000"));
    }

    async fn a_case_number_alone_opens_nothing_and_tells_nothing(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut stranger = app.browser();
        for path in ["", "/urge", "/withdraw", "/add_information"] {
            let real = stranger.get(&format!("/cases/{}{path}", filed.number)).await;
            let made_up = stranger.get(&format!("/cases/999999999999{path}")).await;
            assert_eq!((real.status, made_up.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER), "{path}");
            assert!(real.location().starts_with("/track") && made_up.location().starts_with("/track"));
        }
        let sent = stranger.post(&format!("/cases/{}/withdraw", filed.number), &[("reason", "x")]).await;
        assert!(sent.status == StatusCode::UNAUTHORIZED && sent.has("/track?number="));
        assert_eq!(app.state(&filed.number).await, "submitted");
    }

    async fn guessing_codes_is_throttled_from_wherever_it_comes(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        for n in 0..30u8 {
            let mut guesser = app.browser();
            guesser.address = format!("10.0.1.{n}:4000").parse().unwrap();
            guesser.headers.insert("x-forwarded-for", format!("192.0.2.{n}").parse().unwrap());
            let code = format!("{n:08}");
            let answer = guesser.post("/track", &[("number", &filed.number), ("code", &code)]).await;
            let wanted = if n < 5 { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(answer.status, wanted, "guess {n}");
        }
        app.clock.set(morning() + chrono::Duration::minutes(20));
        let answer = app.browser().post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "the resident gets in again after a while");
    }

    async fn one_address_cannot_try_many_numbers(app: TestApp) {
        let mut guesser = app.browser();
        let mut throttled = 0;
        for n in 0..70 {
            guesser.headers.insert("x-forwarded-for", format!("192.0.2.{n}").parse().unwrap());
            let number = format!("261117{n:06}");
            let answer = guesser.post("/track", &[("number", &number), ("code", "12345678")]).await;
            throttled += usize::from(answer.status == StatusCode::TOO_MANY_REQUESTS);
        }
        assert_eq!(throttled, 20);
    }

    async fn the_number_from_the_qr_code_is_filled_in_and_never_the_code(app: TestApp) {
        let page = app.browser().get("/track?number=261117123456&code=12345678").await;
        assert!(page.has("value=\"261117123456\"") && !page.has("12345678\""));
    }
}
