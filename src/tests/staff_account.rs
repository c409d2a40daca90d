//! /staff/account: one's own password.

use axum::http::StatusCode;

use super::support::*;
use crate::storage::Engine;

on_both_engines! {
    async fn a_new_password_works_and_ends_other_sessions(app: TestApp) {
        let mut here = app.signed_in("clerk").await;
        let mut elsewhere = app.signed_in("clerk").await;
        let path = "/staff/account/password";
        assert_eq!(here.post(path, &[("old", "wrong one"), ("new", "a longer password")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(here.post(path, &[("old", crate::demo::PASSWORD), ("new", "short")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(here.post(path, &[("old", crate::demo::PASSWORD), ("new", "a longer password")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(here.get("/staff/account").await.status, StatusCode::OK);
        assert_eq!(elsewhere.get("/staff/account").await.status, StatusCode::SEE_OTHER);
        let old = app.browser().post("/staff/sign-in", &[("username", "clerk"), ("password", crate::demo::PASSWORD)]).await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
