//! /staff/surges: many cases in one place, and who sees to it that no more come (C8).

use axum::http::StatusCode;
use uuid::Uuid;

use super::support::*;
use crate::config::Limits;
use crate::jobs::follow;
use crate::storage::surges::SurgeRow;
use crate::storage::{Engine, surges};

const LIST: &str = "/staff/surges";

async fn city(engine: Engine, cases: u64) -> TestApp {
    let limits = Limits {
        posts_per_minute: 100_000,
        cases_per_contact: 100,
        ..Limits::default()
    };
    TestApp::with(engine, cases, limits, "http://portal.test").await
}

async fn told(app: &TestApp) -> Vec<SurgeRow> {
    let mut conn = app.db().read().await.unwrap();
    let mut all = surges::list(&mut conn, Uuid::max(), 1000).await.unwrap();
    all.sort_by_key(|surge| surge.day);
    all
}

on_both_engines! {
    async fn ninety_days_of_the_demo_have_one_alarm_for_each_burst_pipe_and_none_on_quiet_days(app: TestApp) {
        for cases in [400, 1500] {
            let app = city(app.db().engine(), cases).await;
            let all = told(&app).await;
            let places: Vec<&str> = all.iter().map(|surge| surge.area.as_str()).collect();
            assert_eq!(places, ["解放路", "人民路"], "{cases}: {all:?}");
            assert_eq!(all[1].day - all[0].day, 33);
            assert!(all.iter().all(|surge| surge.cases >= 13 && surge.bound <= 13), "{all:?}");
            app.assert_whole().await;
        }
    }

    async fn a_surge_is_told_at_once_and_once_and_somebody_sees_to_it_that_no_more_come(app: TestApp) {
        let app = city(app.db().engine(), 330).await;
        follow::sequence(&app.app).await.unwrap();
        let before = told(&app).await.len();
        let mut resident = app.browser();
        for filed in 1..=9 {
            file_case(&app, &mut resident).await;
            follow::follow::<crate::jobs::surging::Surging>(&app.app).await.unwrap();
            follow::sequence(&app.app).await.unwrap();
            follow::follow::<crate::jobs::surging::Surging>(&app.app).await.unwrap();
            let now = told(&app).await.len() - before;
            assert!(now == usize::from(filed >= 6) || filed == 6 || filed == 7, "after {filed} there are {now}");
        }
        let all = told(&app).await;
        assert_eq!(all.len(), before + 1, "once: {all:?}");
        let surge = all.last().unwrap().clone();
        assert_eq!((surge.area.as_str(), surge.cases), ("解放路", 9));
        let one = format!("{LIST}/{}", surge.id);
        let mut supervisor = app.signed_in("supervisor").await;
        let inbox = supervisor.get("/staff/inbox").await;
        assert_eq!(inbox.body.matches("突增预警：").count(), 1, "the supervisor is told at once, and once");
        let list = supervisor.get(LIST).await;
        assert!(list.has("今天 · 解放路") && list.has("9 件，平时一天") && list.has("还没有人负责"), "{}", list.body);
        let page = supervisor.get(&one).await;
        assert_eq!(page.body.matches("href=\"/staff/cases/26").count(), 9, "its cases are there");
        let empty = supervisor.post(&format!("{one}/task"), &[("owner", ""), ("todo", "查")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.has("请选一个人") && empty.has("todo-error") && empty.has(">查<") | empty.has("\n查"), "{}", empty.body);
        let handler = {
            let mut conn = app.db().read().await.unwrap();
            crate::storage::people::by_username(&mut conn, "handler").await.unwrap().unwrap().id.to_string()
        };
        let mut other = app.signed_in("handler").await;
        assert_eq!(other.get(&one).await.status, StatusCode::NOT_FOUND, "not theirs yet");
        let given = supervisor.post(&format!("{one}/task"), &[("owner", &handler), ("todo", "沿解放路查主管，先关阀止水，再逐户告知。")]).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
        assert!(supervisor.get(LIST).await.has("负责"));
        let page = other.get(&one).await;
        assert!(page.has("沿解放路查主管") && page.has("name=\"done\"") && !page.has("name=\"owner\""), "whose task it is says what was done");
        assert_eq!(other.post(&format!("{one}/task"), &[("owner", &handler), ("todo", "改给别人做")]).await.status, StatusCode::NOT_FOUND);
        let short = other.post(&format!("{one}/close"), &[("done", "")]).await;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        let closed = other.post(&format!("{one}/close"), &[("done", "主管破裂，已修复，逐户通知。")]).await;
        assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.body);
        let page = supervisor.get(&one).await;
        assert!(page.has("主管破裂，已修复") && !page.has("name=\"done\""), "closed once");
        assert_eq!(supervisor.post(&format!("{one}/close"), &[("done", "再办结一次")]).await.status, StatusCode::NOT_FOUND);
        app.assert_whole().await;
    }

    async fn surges_are_told_to_those_who_answer_for_the_unit_and_to_nobody_else(app: TestApp) {
        let app = city(app.db().engine(), 400).await;
        for (username, there) in [("supervisor", true), ("director", true), ("dispatcher", false), ("handler", false),
            ("lead", false), ("revisit", false), ("admin", false)] {
            let mut browser = app.signed_in(username).await;
            assert_eq!(browser.get(LIST).await.status == StatusCode::OK, there, "{username}");
            assert_eq!(browser.get("/staff/account").await.has("href=\"/staff/surges\""), there, "{username}");
        }
        for lang in ["zh-CN", "zh-TW", "en"] {
            let mut supervisor = app.signed_in("supervisor").await;
            let surge = told(&app).await.remove(0);
            assert!(supervisor.get(&format!("{LIST}/{}?_lang={lang}", surge.id)).await.has(&format!("<html lang=\"{lang}\"")));
        }
    }
}
