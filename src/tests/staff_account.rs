//! /staff/account: one's own password and one-time codes.

use axum::http::StatusCode;

use super::support::*;
use crate::auth::totp;
use crate::storage::{Engine, people};

on_both_engines! {
    async fn a_new_password_works_and_ends_other_sessions(app: TestApp) {
        let mut here = app.signed_in("clerk").await;
        let mut elsewhere = app.signed_in("clerk").await;
        let path = "/staff/account/password";
        assert_eq!(here.post(path, &[("old", "wrong one"), ("new", "槐树 八点半 又开花")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(here.post(path, &[("old", crate::demo::PASSWORD), ("new", "short")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(here.post(path, &[("old", crate::demo::PASSWORD), ("new", "槐树 八点半 又开花")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(here.get("/staff/account").await.status, StatusCode::OK);
        assert_eq!(elsewhere.get("/staff/account").await.status, StatusCode::SEE_OTHER);
        let old = app.browser().post("/staff/sign-in", &[("username", "clerk"), ("password", crate::demo::PASSWORD)]).await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn a_password_that_everybody_tries_or_that_names_its_owner_is_refused(app: TestApp) {
        let mut clerk = app.signed_in("clerk").await;
        let mut conn = app.db().read().await.unwrap();
        let me = people::by_username(&mut conn, "clerk").await.unwrap().unwrap();
        drop(conn);
        let root = app.app.directory().root().unwrap().name.zh_cn.clone();
        let name = me.name.repeat(4);
        for easy in ["1234567890", "qwertyuiop", "woaini1314", "1qaz2wsx3edc", &name, "clerkclerk1", &format!("{root}2026")] {
            let answer = clerk.post("/staff/account/password", &[("old", crate::demo::PASSWORD), ("new", easy)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{easy}");
            assert!(answer.has("太容易被猜到"), "{easy}: {}", answer.body);
        }
        assert!(clerk.get("/staff/account").await.status == StatusCode::OK);
        app.signed_in("clerk").await;
    }

    async fn a_long_password_counts_to_its_last_letter(app: TestApp) {
        let long = "槐树 八点半 又开花, row 7, ".repeat(12);
        assert!(long.chars().count() > 200);
        let mut clerk = app.signed_in("clerk").await;
        let path = "/staff/account/password";
        let set = clerk.post(path, &[("old", crate::demo::PASSWORD), ("new", &long)]).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);
        let cut: String = long.chars().take(200).collect();
        for (password, wanted) in [(&cut, StatusCode::UNPROCESSABLE_ENTITY), (&long, StatusCode::SEE_OTHER)] {
            let answer = app.browser().post("/staff/sign-in", &[("username", "clerk"), ("password", password)]).await;
            assert_eq!(answer.status, wanted, "{} characters", password.chars().count());
        }
        let longer = "a b c d e f g ".repeat(100);
        let refused = clerk.post(path, &[("old", &long), ("new", &longer)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.has("新密码太长"), "told, and not cut in silence");
    }

    async fn whoever_finds_a_desk_unlocked_cannot_change_how_its_owner_signs_in(app: TestApp) {
        let mut desk = app.signed_in("lead").await;
        let secret = shown_secret(&mut desk).await;
        let code = totp::code_at(&secret, "lead", app.clock.now()).unwrap();
        for password in ["", "a guess at it"] {
            let answer = desk.post("/staff/account/codes", &[("totp", &code), ("password", password)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert!(app.browser().post("/staff/sign-in", &[("username", "lead"), ("password", crate::demo::PASSWORD)]).await.location().starts_with("/staff"), "no code is asked for");
    }

    async fn setting_up_codes_or_removing_them_ends_what_was_open_elsewhere(app: TestApp) {
        let mut here = app.signed_in("lead").await;
        let mut elsewhere = app.signed_in("lead").await;
        let secret = shown_secret(&mut here).await;
        let code = totp::code_at(&secret, "lead", app.clock.now()).unwrap();
        let own = ("password", crate::demo::PASSWORD);
        assert_eq!(here.post("/staff/account/codes", &[("totp", &code), own]).await.location(), "/staff/account?done=codes");
        assert_eq!(here.get("/staff/account").await.status, StatusCode::OK);
        assert_eq!(elsewhere.get("/staff/account").await.status, StatusCode::SEE_OTHER);

        let mut elsewhere = app.browser();
        elsewhere.post("/staff/sign-in", &[("username", "lead"), own]).await;
        app.clock.set(morning() + chrono::Duration::seconds(60));
        let code = totp::code_at(&secret, "lead", app.clock.now()).unwrap();
        elsewhere.post("/staff/sign-in/code", &[("totp", &code)]).await;
        assert_eq!(elsewhere.get("/staff/account").await.status, StatusCode::OK);
        assert_eq!(here.post("/staff/account/codes/remove", &[own]).await.location(), "/staff/account?done=removed");
        assert_eq!(here.get("/staff/account").await.status, StatusCode::OK);
        assert_eq!(elsewhere.get("/staff/account").await.status, StatusCode::SEE_OTHER);
    }

    async fn a_secret_that_somebody_saw_in_this_browser_is_never_the_next_persons(app: TestApp) {
        let mut shared = app.signed_in("lead").await;
        let seen = shown_secret(&mut shared).await;
        assert_eq!(shown_secret(&mut shared).await, seen, "the same while one person sets them up");
        let kept = shared.cookies["codes"].clone();
        shared.post("/staff/sign-out", &[]).await;
        assert!(!shared.cookies.contains_key("codes"), "dropped at sign-out");
        for username in ["handler", "lead"] {
            shared.post("/staff/sign-in", &[("username", username), ("password", crate::demo::PASSWORD)]).await;
            assert_ne!(shown_secret(&mut shared).await, seen, "{username}");
        }
        // Even where the cookie stays, as when a session runs out, it is its owner's.
        let mut other = app.signed_in("handler").await;
        other.cookies.insert("codes".into(), kept);
        assert_ne!(shown_secret(&mut other).await, seen);
    }

    async fn strangers_who_guess_do_not_keep_the_owner_from_changing_the_password(app: TestApp) {
        let mut owner = app.signed_in("clerk").await;
        for n in 0..8u8 {
            let mut stranger = app.browser();
            stranger.address = format!("10.7.0.{n}:99").parse().unwrap();
            stranger.post("/staff/sign-in", &[("username", "clerk"), ("password", "guess guess")]).await;
        }
        let changed = owner.post("/staff/account/password", &[("old", crate::demo::PASSWORD), ("new", "槐树 八点半 又开花")]).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.body);
        for n in 0..7 {
            let answer = owner.post("/staff/account/password", &[("old", "guess guess"), ("new", "槐树 八点半 又开花")]).await;
            let wanted = if n < 5 { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(answer.status, wanted, "guess {n} at an unlocked desk");
        }
    }
}

/// The secret that the account page shows for setting up codes.
async fn shown_secret(browser: &mut Browser) -> String {
    let page = browser.get("/staff/account").await;
    let after = page.body.split("<code>").nth(1).unwrap();
    after.split('<').next().unwrap().to_owned()
}
