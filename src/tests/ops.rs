//! verify, backup, restore, admin create-user.

use crate::auth::sign_in;
use crate::clock::Clock;
use crate::config::Limits;
use crate::error::Error;
use crate::ops::{backup, create_user, verify};
use crate::service::{App, filing};
use crate::storage::{audit, bulk};

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
            let opened = crate::service::tracking::open(&restored, &number, &code, "x").await.unwrap();
            assert_eq!(crate::service::tracking::case(&restored, opened.case).await.unwrap().events.len(), 1);
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

    async fn a_backup_is_not_brought_back_under_a_running_server(app: TestApp) {
        file_case(&app, &mut app.browser()).await;
        let file = app.data.data_dir.join("all.tar");
        backup::backup(app.db(), &app.data, &file).await.unwrap();
        let place = Scratch::new(app.db().engine()).await;
        let db = crate::ops::migrated(&place.data).await.unwrap();
        let server = App::new(db, Clock::fixed(morning()), app.app.secret.clone(), &place.data.data_dir, Limits::default()).await.unwrap();
        let refused = backup::restore(&server.db, &place.data, &file).await.unwrap_err();
        assert!(matches!(&refused, Error::Operator(told) if told.contains("stop the server")), "{refused}");
    }

    async fn a_new_person_can_sign_in_with_the_roles_given(app: TestApp) {
        let clock = Clock::fixed(morning());
        let roles = ["handler@water.repair".to_owned(), "unit_lead@power".to_owned()];
        create_user(app.db(), &clock, "New.Person", "新同事", "", "槐树 八点半 又开花", &roles).await.unwrap();
        let mut browser = app.browser();
        browser.post("/staff/sign-in", &[("username", "new.person"), ("password", "槐树 八点半 又开花")]).await;
        assert!(browser.get("/staff/account").await.has("新同事"));
        for (username, password, role) in [
            ("new.person", "槐树 八点半 又开花", "handler@water.repair"),
            ("other", "short", "handler@water.repair"),
            ("other", "槐树 八点半 又开花", "king@water.repair"),
            ("other", "槐树 八点半 又开花", "handler@nowhere"),
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

    async fn an_empty_or_a_foreign_database_over_a_folder_with_files_deletes_nothing(app: TestApp) {
        let (_, photo) = file_case_with_photo(&app, &mut app.browser()).await;
        age(&app.app.files.path(photo));
        let id = app.data.data_dir.join("installation.id");
        for (with_id, begun) in [(true, false), (false, false), (true, true)] {
            let place = Scratch::new(app.db().engine()).await;
            let data = &place.data;
            if begun {
                crate::ops::migrated(data).await.unwrap().close().await;
            }
            let file = data.data_dir.join("files").join(app.app.files.path(photo).strip_prefix(app.data.data_dir.join("files")).unwrap());
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::copy(app.app.files.path(photo), &file).unwrap();
            if with_id {
                std::fs::copy(&id, data.data_dir.join("installation.id")).unwrap();
            }
            let told = crate::ops::migrated(data).await.unwrap_err();
            assert!(matches!(&told, crate::error::Error::Operator(text) if text.contains("DATABASE_URL")), "{told:?}");
            assert!(file.exists(), "{with_id} {begun}");
        }
        crate::ops::migrated(&app.data).await.unwrap().close().await;
    }

    async fn a_folder_that_is_not_the_databases_own_is_refused_with_what_to_do(app: TestApp) {
        file_case_with_photo(&app, &mut app.browser()).await;
        let (folder, aside) = (app.data.data_dir.join("installation.id"), app.data.data_dir.join("aside"));
        std::fs::rename(&folder, &aside).unwrap();
        let told = crate::ops::migrated(&app.data).await.unwrap_err().to_string();
        let kept = std::fs::read_to_string(&aside).unwrap();
        assert!(told.contains("HUIYIN_DATA_DIR") && told.contains(kept.trim()), "{told}");
        // What the sentence says works.
        std::fs::write(&folder, kept).unwrap();
        crate::ops::migrated(&app.data).await.unwrap().close().await;
    }

    async fn a_restored_copy_is_an_installation_of_its_own(app: TestApp) {
        file_case_with_photo(&app, &mut app.browser()).await;
        let file = app.data.data_dir.join("all.tar");
        backup::backup(app.db(), &app.data, &file).await.unwrap();
        let place = Scratch::new(app.db().engine()).await;
        let db = crate::ops::migrated(&place.data).await.unwrap();
        backup::restore(&db, &place.data, &file).await.unwrap();
        db.close().await;
        crate::ops::migrated(&place.data).await.unwrap().close().await;
        let id = |folder: &std::path::Path| std::fs::read_to_string(folder.join("installation.id")).unwrap();
        assert_ne!(id(&place.data.data_dir), id(&app.data.data_dir));
    }

    async fn the_sweep_takes_only_what_was_written_here_and_to_the_trash_first(app: TestApp) {
        let (_, photo) = file_case_with_photo(&app, &mut app.browser()).await;
        age(&app.app.files.path(photo));
        let left = uuid::Uuid::now_v7();
        app.app.files.put(left, b"left behind".to_vec()).await.unwrap();
        age(&app.app.files.path(left));
        let shelf = app.app.files.path(left).parent().unwrap().to_owned();
        let old = uuid::Uuid::try_parse("01890a5d-ac96-774b-bcce-b302099a8057").unwrap();
        app.app.files.put(old, b"from before this installation".to_vec()).await.unwrap();
        let foreign = [app.app.files.path(old), shelf.join("notes.txt"), shelf.join(uuid::Uuid::new_v4().to_string())];
        for path in &foreign {
            std::fs::write(path, b"somebody's").unwrap();
            age(path);
        }
        let incoming = app.data.data_dir.join("files/incoming/.tmpAbCdEf");
        std::fs::write(&incoming, b"half an upload").unwrap();
        age(&incoming);

        filing::sweep(&app.app, true).await.unwrap();
        assert!(app.app.files.path(photo).exists() && !app.app.files.path(left).exists() && !incoming.exists());
        for path in &foreign {
            assert!(path.exists(), "{} was not written here", path.display());
        }
        let trash = app.data.data_dir.join("files/trash/2026-11-17").join(left.simple().to_string());
        assert_eq!(std::fs::read(&trash).unwrap(), b"left behind", "an operator can bring it back");
        app.clock.set(morning() + chrono::Duration::days(filing::TRASH_DAYS));
        filing::sweep(&app.app, true).await.unwrap();
        assert!(trash.exists());
        app.clock.set(morning() + chrono::Duration::days(filing::TRASH_DAYS + 1));
        filing::sweep(&app.app, true).await.unwrap();
        assert!(!trash.exists() && app.app.files.path(photo).exists());
    }

    async fn where_much_would_go_the_sweep_takes_nothing(app: TestApp) {
        let mut files = Vec::new();
        for _ in 0..=filing::SWEPT_MOST {
            let id = uuid::Uuid::now_v7();
            app.app.files.put(id, b"a case of last week".to_vec()).await.unwrap();
            age(&app.app.files.path(id));
            files.push(app.app.files.path(id));
        }
        filing::sweep(&app.app, true).await.unwrap();
        assert!(files.iter().all(|path| path.exists()), "as under an older copy of the database");
        std::fs::remove_file(files.pop().unwrap()).unwrap();
        filing::sweep(&app.app, true).await.unwrap();
        assert!(files.iter().all(|path| !path.exists()));
    }

    async fn what_an_operator_does_to_an_account_stays_on_record(app: TestApp) {
        let clock = Clock::fixed(morning());
        let roles = ["handler@water.repair".to_owned()];
        create_user(app.db(), &clock, "new.person", "新同事", "5550199", "槐树 八点半 又开花", &roles).await.unwrap();
        let person = crate::ops::person(app.db(), "new.person").await.unwrap();
        crate::ops::grant(app.db(), &clock, "new.person", "unit_lead@power").await.unwrap();
        crate::ops::revoke(app.db(), &clock, "new.person", "unit_lead@power").await.unwrap();
        crate::ops::set_password(app.db(), &clock, &person, "路灯 下午三点 修好".into()).await.unwrap();
        for easy in ["new.person1", "5550199555", "1234567890"] {
            assert!(crate::ops::set_password(app.db(), &clock, &person, easy.into()).await.is_err(), "{easy}");
        }
        sign_in::forget_codes(app.db(), clock.now(), person.id).await.unwrap();
        sign_in::set_active(app.db(), clock.now(), person.id, false).await.unwrap();
        sign_in::set_active(app.db(), clock.now(), person.id, true).await.unwrap();
        let log = audit::page(&mut app.db().read().await.unwrap(), uuid::Uuid::nil(), 50).await.unwrap();
        let done: Vec<&str> = log.iter().map(|entry| entry.action.as_str()).collect();
        assert_eq!(done, ["create_user", "grant", "revoke", "set_password", "remove_codes", "disable_user", "enable_user"]);
        assert!(log.iter().all(|entry| entry.subject_id == Some(person.id) && entry.person_name == "huiyin admin"));
        assert_eq!(log[1].details.0, serde_json::json!({ "roles": ["unit_lead@power"] }));
        let all = format!("{log:?}");
        assert!(!all.contains("5550199") && !all.contains("新同事") && !all.contains("路灯"), "{all}");
    }
}

/// Lets a file have lain there since long ago.
fn age(path: &std::path::Path) {
    let file = std::fs::File::options().write(true).open(path).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH)
        .unwrap();
}
