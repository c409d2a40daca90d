//! What happens by itself when a wait is over.

use chrono::Duration;

use super::support::*;
use crate::jobs::timekeeper;
use crate::storage::Engine;

on_both_engines! {
    async fn an_unrated_case_closes_after_fifteen_days_and_is_not_called_satisfied(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        app.clock.set(morning() + Duration::days(14));
        assert_eq!(timekeeper::run(&app.app).await.unwrap(), 0);
        app.clock.set(morning() + Duration::days(20));
        assert_eq!(timekeeper::run(&app.app).await.unwrap(), 1);
        assert_eq!(timekeeper::run(&app.app).await.unwrap(), 0, "once");
        assert_eq!(app.state(&filed.number).await, "closed");
        let (total, _) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!((total.no_answer, total.confirmed, total.solved_at_once()), (1, 0, None));
        app.assert_whole().await;
    }

    async fn a_question_nobody_answers_comes_back_to_the_handler(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "sign_for", &[]).await;
        act(&mut handler, &filed.number, "ask_resident", &[("question", "请问是几号楼？")]).await;
        app.clock.set(morning() + Duration::days(8));
        assert_eq!(timekeeper::run(&app.app).await.unwrap(), 1);
        assert_eq!(app.state(&filed.number).await, "in_progress");
        app.assert_whole().await;
    }

    async fn a_case_that_is_never_completed_is_withdrawn_after_fifteen_days(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "ask_to_complete", &[("question", "请补充楼号")]).await;
        app.clock.set(morning() + Duration::days(20));
        assert_eq!(timekeeper::run(&app.app).await.unwrap(), 1);
        assert_eq!(app.state(&filed.number).await, "withdrawn");
    }

    async fn no_resident_can_stop_the_clock_of_the_city(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let mut resident = app.browser();
        resident.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        for n in 2..5 {
            let key = format!("wait/{n}");
            resident.post(&format!("/cases/{}/add_information", filed.number), &[("text", "补充"), ("key", &key)]).await;
        }
        act(&mut dispatcher, &filed.number, "ask_to_complete", &[("question", "请补充楼号")]).await;
        app.clock.set(morning() + Duration::days(20));
        assert_eq!(timekeeper::run(&app.app).await.unwrap(), 1);
    }

    async fn a_draft_that_nobody_touched_for_a_week_is_removed_with_its_photos(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        browser.upload("/file/photos", "a.png", &png(8, 8)).await;
        let page = browser.get("/file/photos").await;
        let id = page.body.split("src=\"/file/photos/").nth(1).unwrap().split('?').next().unwrap();
        let photo = app.app.files.path(id.parse().unwrap());
        assert!(photo.exists());
        let filed = file_case(&app, &mut app.browser()).await;
        app.clock.set(morning() + Duration::days(8));
        crate::service::filing::sweep(&app.app, true).await.unwrap();
        assert_eq!(browser.get("/file/check").await.location(), "/file");
        assert_eq!(app.state(&filed.number).await, "submitted", "cases stay");
        assert!(!photo.exists(), "the photo of a draft that is gone stays behind");
    }
}
