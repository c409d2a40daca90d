//! verify, backup, restore, admin create-user.

use crate::clock::Clock;
use crate::config::Limits;
use crate::ops::{backup, create_user, verify};
use crate::service::App;
use crate::storage::bulk;

use super::support::*;
use crate::storage::Engine;

/// What `verify` finds: what is broken, and every line it tells.
async fn verified(app: &TestApp) -> (Vec<String>, Vec<String>) {
    let mut told = Vec::new();
    let broken = verify::verify(&app.app, &mut |line| told.push(line))
        .await
        .unwrap();
    (broken, told)
}

async fn tamper(app: &TestApp, statement: &str) {
    let mut tx = app.db().write().await.unwrap();
    bulk::run_for_tests(&mut tx, statement).await.unwrap();
    tx.commit().await.unwrap();
}

on_both_engines! {
    async fn a_changed_word_in_the_database_is_found(app: TestApp) {
        for (statement, fault) in [
            ("update events set facts = replace(facts, '恢复供水', '减免水费'), words = replace(words, '恢复供水', '减免水费') where sequence = 1", "event 1 was changed"),
            ("update events set actor_name = 'somebody else' where sequence = 2", "event 2 was changed"),
            ("update events set visibility = 'public' where sequence = 5", "event 5 was changed"),
            ("delete from events where sequence = 3", "event 3 is missing"),
            ("delete from events where sequence = 7", "its last events are missing"),
            ("update cases set state = 'closed' where state = 'replied'", "its row does not follow from its events: state"),
            ("delete from attachments", "its contact data, files, query code or language were changed"),
        ] {
            // A house of its own for each, so that none is found because of the one before.
            let app = TestApp::new(app.db().engine()).await;
            let (filed, _) = file_case_with_photo(&app, &mut app.browser()).await;
            handle(&app, &filed.number).await;
            assert_eq!(app.history(&filed.number).await.len(), 7);
            app.assert_whole().await;
            tamper(&app, statement).await;
            let (broken, told) = verified(&app).await;
            assert!(broken.contains(&filed.number), "{statement} was not seen: {told:?}");
            assert!(told.contains(&format!("{} is broken: {fault}", filed.number)), "{statement}: {told:?}");
        }
    }

    async fn one_broken_case_is_told_from_the_whole_ones(app: TestApp) {
        let whole = file_case(&app, &mut app.browser()).await;
        let broken = file_case(&app, &mut app.browser()).await;
        tamper(&app, &format!("update cases set round = 2 where number = '{}'", broken.number)).await;
        let (found, told) = verified(&app).await;
        assert!(found.contains(&broken.number) && !found.contains(&whole.number), "{told:?}");
        assert!(!told.iter().any(|line| line.contains(&whole.number)), "{told:?}");
    }

    async fn a_photo_exchanged_on_the_disk_is_found(app: TestApp) {
        let exchanged = file_case_with_photo(&app, &mut app.browser()).await;
        let removed = file_case_with_photo(&app, &mut app.browser()).await;
        file_case_with_photo(&app, &mut app.browser()).await;
        app.assert_whole().await;
        std::fs::write(app.app.files.path(exchanged.1), png(8, 8)).unwrap();
        std::fs::remove_file(app.app.files.path(removed.1)).unwrap();
        let (broken, told) = verified(&app).await;
        assert_eq!(broken.len(), 2, "{told:?}");
        for (filed, photo) in [exchanged, removed] {
            assert!(broken.contains(&filed.number), "{told:?}");
            let line = format!("{} is broken: its file {photo} is missing or was changed", filed.number);
            assert!(told.iter().any(|told| told.starts_with(&line)), "{told:?}");
        }
    }

    async fn a_backup_brings_everything_back_on_either_engine(app: TestApp) {
        let app = TestApp::with(app.db().engine(), 60, Limits::default(), "http://portal.test").await;
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        browser.upload("/file/photos", "a.png", &png(64, 64)).await;
        browser.post("/file/check", &[]).await;
        let done = browser.get("/file/done").await;
        let (number, code) = (done.text_of("case-number").replace(' ', ""), done.text_of("query-code").replace(' ', ""));
        let file = app.data.data_dir.join("all.tar");
        backup::backup(app.db(), &app.data, &file).await.unwrap();
        let engines = if TestApp::postgres_is_wanted() { vec![Engine::Sqlite, Engine::Postgres] } else { vec![Engine::Sqlite] };
        for engine in engines {
            let place = Scratch::new(engine).await;
            let data = place.data.clone();
            let db = crate::ops::migrated(&data).await.unwrap();
            backup::restore(&db, &data, &file).await.unwrap();
            assert!(backup::restore(&db, &data, &file).await.is_err(), "never over what is there");
            let restored = App::new(db, Clock::fixed(morning()), app.app.secret.clone(), &data.data_dir, Limits::default()).await.unwrap();
            let mut told = Vec::new();
            assert!(verify::verify(&restored, &mut |line| told.push(line)).await.unwrap().is_empty(), "{told:?}");
            assert!(told.last().unwrap().starts_with("61 cases"), "{told:?}");
            let id = crate::service::tracking::open(&restored, &number, &code, "x").await.unwrap();
            assert_eq!(crate::service::tracking::case(&restored, id).await.unwrap().events.len(), 1);
            let (total, _) = crate::service::figures::read(&restored).await.unwrap();
            assert_eq!(total.total, 61);
        }
    }

    async fn a_backup_cut_short_changes_nothing(app: TestApp) {
        file_case(&app, &mut app.browser()).await;
        let file = app.data.data_dir.join("all.tar");
        backup::backup(app.db(), &app.data, &file).await.unwrap();
        let bytes = std::fs::read(&file).unwrap();
        std::fs::write(&file, &bytes[..bytes.len() / 2]).unwrap();
        let place = Scratch::new(app.db().engine()).await;
        let data = place.data.clone();
        let db = crate::ops::migrated(&data).await.unwrap();
        assert!(backup::restore(&db, &data, &file).await.is_err());
        assert!(bulk::is_empty(&mut db.read().await.unwrap()).await.unwrap());
    }

    async fn a_new_person_can_sign_in_with_the_roles_given(app: TestApp) {
        let clock = Clock::fixed(morning());
        let roles = ["handler@water.repair".to_owned(), "unit_lead@power".to_owned()];
        create_user(app.db(), &clock, "New.Person", "新同事", "", "a long password", &roles).await.unwrap();
        let mut browser = app.browser();
        browser.post("/staff/sign-in", &[("username", "new.person"), ("password", "a long password")]).await;
        assert!(browser.get("/staff/account").await.has("新同事"));
        for (username, password, role) in [
            ("new.person", "a long password", "handler@water.repair"),
            ("other", "short", "handler@water.repair"),
            ("other", "a long password", "king@water.repair"),
            ("other", "a long password", "handler@nowhere"),
        ] {
            assert!(create_user(app.db(), &clock, username, "x", "", password, &[role.to_owned()]).await.is_err());
        }
    }

    async fn fifty_writers_at_once_lose_nothing(app: TestApp) {
        let writers = (0..50).map(|n| {
            let app = app.clone();
            tokio::spawn(async move {
                let mut browser = app.browser();
                browser.address = format!("10.2.0.{n}:1").parse().unwrap();
                answer_everything(&app, &mut browser).await;
                browser.post("/file/contact", &[("identity", "anonymous")]).await;
                browser.post("/file/check", &[]).await.status
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            assert_eq!(writer.await.unwrap(), axum::http::StatusCode::SEE_OTHER);
        }
        let (total, _) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!(total.total, 50);
        app.assert_whole().await;
    }
}
