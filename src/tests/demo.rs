//! The demo city.

use super::support::*;
use crate::config::Limits;
use crate::domain::State;
use crate::storage::{Engine, cases};
use uuid::Uuid;

on_both_engines! {
    async fn the_demo_city_has_cases_in_every_state_and_every_chain_holds(app: TestApp) {
        let app = TestApp::with(app.db().engine(), 400, Limits::default(), "http://portal.test").await;
        app.assert_whole().await;
        let all = cases::in_order(&mut app.db().read().await.unwrap(), Uuid::nil(), 1000).await.unwrap();
        assert_eq!(all.len(), 400);
        for state in State::ALL {
            assert!(all.iter().any(|case| case.state == *state), "no case is {state}");
        }
        let (total, _) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!(total.total, 400);
    }

    async fn the_same_seed_tells_the_same_city_to_the_hash(app: TestApp) {
        let limits = Limits::default();
        let one = TestApp::with(app.db().engine(), 50, limits.clone(), "http://portal.test").await;
        let two = TestApp::with(app.db().engine(), 50, limits, "http://portal.test").await;
        let mut hashes = Vec::new();
        for app in [one, two] {
            let all = cases::in_order(&mut app.db().read().await.unwrap(), Uuid::nil(), 1000).await.unwrap();
            hashes.push(all.into_iter().map(|case| (case.number, case.last_hash)).collect::<Vec<_>>());
        }
        assert_eq!(hashes[0], hashes[1]);
    }

    async fn a_demo_case_opens_with_the_code_that_the_readme_names(app: TestApp) {
        let app = TestApp::with(app.db().engine(), 5, Limits::default(), "http://portal.test").await;
        let all = cases::in_order(&mut app.db().read().await.unwrap(), Uuid::nil(), 1).await.unwrap();
        let answer = app.browser().post("/track", &[("number", &all[0].number), ("code", crate::demo::QUERY_CODE)]).await;
        assert_eq!(answer.location(), format!("/cases/{}", all[0].number));
    }
}
