//! What is changed, removed or exchanged behind the program's back is found and named (safety.md 10),
//! and what follows from the events is built again from them.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use uuid::Uuid;

use super::support::*;
use crate::config::Limits;
use crate::domain::event::Visibility;
use crate::ops::reproject::{Derived, reproject};
use crate::ops::verify::verify;
use crate::service::heads;
use crate::storage::assignments::AssignmentRow;
use crate::storage::attachments::Attachment;
use crate::storage::bulk;
use crate::storage::cases::{self, Case, Own};
use crate::storage::contacts::Kept;
use crate::storage::events::{self, Event};
use crate::storage::revisits::RevisitRow;
use crate::storage::rows::Word;
use crate::storage::schema::{Table, Type};
use crate::storage::{Engine, settings};

async fn verified(app: &TestApp) -> (Vec<String>, Vec<String>) {
    let mut told = Vec::new();
    let broken = verify(&app.app, &mut |line| told.push(line)).await.unwrap();
    (broken, told)
}

async fn rebuilt(app: &TestApp, only: &[Derived]) -> Vec<String> {
    let mut told = Vec::new();
    reproject(&app.app, only, &mut |line| told.push(line))
        .await
        .unwrap();
    told
}

async fn tamper(app: &TestApp, statement: &str) {
    let mut tx = app.db().write().await.unwrap();
    bulk::run_for_tests(&mut tx, statement)
        .await
        .unwrap_or_else(|error| panic!("{statement}: {error}"));
    tx.commit().await.unwrap();
}

fn literal(engine: Engine, id: Uuid) -> String {
    match engine {
        Engine::Sqlite => format!("x'{}'", id.simple()),
        Engine::Postgres => format!("'{id}'::uuid"),
    }
}

/// Another value for a column than the one that is there.
fn other(engine: Engine, table: &Table, column: &str, kind: Type) -> String {
    let name = table.name;
    let another = |of: &str| {
        format!(
            "(select id from {of} other where {name}.{column} is null or other.id <> {name}.{column} order by id limit 1)"
        )
    };
    match kind {
        Type::Integer if matches!(column, "open" | "anonymous" | "waiting" | "again" | "differs") => format!("1 - {column}"),
        Type::Integer => format!("{column} + 1"),
        Type::Text | Type::Json => format!("{column} || 'x'"),
        Type::Time => "'2001-01-01T00:00:00+00:00'".to_owned(),
        Type::Bytes => match engine {
            Engine::Sqlite => "x'0badc0de'".to_owned(),
            Engine::Postgres => "'\\x0badc0de'".to_owned(),
        },
        Type::Uuid => match column {
            "id" => literal(engine, Uuid::from_u128(1 << 40)),
            "category_id" => another("categories"),
            "draft_id" => another("drafts"),
            "unit_id" | "first_rated_unit_id" => another("units"),
            // A case into which the row fits by its key, so that the engine lets it through.
            "case_id" => match name {
                "contacts" => "(select id from cases other where other.anonymous = 1 order by id limit 1)".to_owned(),
                "assignments" | "revisits" => "(select id from cases other where other.state = 'not_accepted' order by id limit 1)".to_owned(),
                "events" => "(select id from cases other where other.event_count < 2 order by id limit 1)".to_owned(),
                _ => another("cases"),
            },
            _ => another("people"),
        },
    }
}

/// A city with something of everything, and the cases that have a row in each table.
async fn city(engine: Engine) -> (TestApp, BTreeMap<&'static str, Vec<Case>>) {
    let limits = Limits {
        posts_per_minute: 100_000,
        cases_per_contact: 100,
        drafts_per_address: 100,
        ..Limits::default()
    };
    let app = TestApp::with(engine, 240, limits, "http://portal.test").await;
    let mut with_photo = BTreeSet::new();
    for _ in 0..Attachment::TABLE.columns.len() {
        let (filed, _) = file_case_with_photo(&app, &mut app.browser()).await;
        with_photo.insert(filed.number);
    }
    let mut conn = app.db().read().await.unwrap();
    let mut having: BTreeMap<&'static str, Vec<Case>> = BTreeMap::new();
    for case in cases::in_order(&mut conn, Uuid::nil(), 1000).await.unwrap() {
        let given = !crate::storage::assignments::of_case(&mut conn, case.id)
            .await
            .unwrap()
            .is_empty();
        let replied = !crate::storage::revisits::of_case(&mut conn, case.id)
            .await
            .unwrap()
            .is_empty();
        // The rarest first: every case is used once.
        let table = match () {
            () if with_photo.contains(&case.number) => "attachments",
            () if given
                && having
                    .get("assignments")
                    .is_none_or(|cases| cases.len() < 20) =>
            {
                "assignments"
            }
            () if replied && having.get("revisits").is_none_or(|cases| cases.len() < 20) => {
                "revisits"
            }
            () if given && having.get("events").is_none_or(|cases| cases.len() < 30) => "events",
            () if given && case.first_rated_unit_id.is_some() => "cases",
            () if !case.anonymous && case.event_count > 1 => "contacts",
            () => "spare",
        };
        having.entry(table).or_default().push(case);
    }
    drop(conn);
    app.assert_whole().await;
    (app, having)
}

/// The statement that changes one column of one row of a case.
fn change(engine: Engine, table: &Table, column: &str, kind: Type, case: &Case) -> String {
    let (name, id) = (table.name, literal(engine, case.id));
    let row = match name {
        "cases" => format!("id = {id}"),
        "events" => format!("case_id = {id} and sequence = {}", case.event_count),
        "assignments" | "revisits" => format!("case_id = {id} and number = 1"),
        _ => format!("case_id = {id}"),
    };
    format!(
        "update {name} set {column} = {} where {row}",
        other(engine, table, column, kind)
    )
}

on_both_engines! {
    async fn no_column_of_a_case_can_be_changed_without_being_named(app: TestApp) {
        let engine = app.db().engine();
        let (app, mut having) = city(engine).await;
        let mut changed = Vec::new();
        for table in [&Case::TABLE, &Event::TABLE, &AssignmentRow::TABLE, &RevisitRow::TABLE, &Kept::TABLE, &Attachment::TABLE] {
            for (column, kind) in table.columns {
                // Its events hold on to the id of a case: the engine refuses.
                if (table.name, *column) == ("cases", "id") {
                    continue;
                }
                let case = having.get_mut(table.name).and_then(Vec::pop).unwrap_or_else(|| panic!("too few cases for {}", table.name));
                tamper(&app, &change(engine, table, column, *kind, &case)).await;
                changed.push((table.name, *column, case));
            }
        }
        let (broken, told) = verified(&app).await;
        for (table, column, case) in changed {
            let number = match (table, column) {
                ("cases", "number") => format!("{}x", case.number),
                _ => case.number,
            };
            assert!(broken.contains(&number), "{table}.{column} of {number} was not seen: {told:#?}");
        }
        let whole = having["spare"].iter().filter(|case| !broken.contains(&case.number)).count();
        assert!(whole > 10, "cases that nobody touched are whole: {told:#?}");
    }

    async fn everything_that_follows_from_the_events_is_built_again_from_them(app: TestApp) {
        let engine = app.db().engine();
        let (app, mut having) = city(engine).await;
        let own: Vec<_> = Own::TABLE.columns.iter().map(|(name, _)| *name).collect();
        for table in [&Case::TABLE, &AssignmentRow::TABLE, &RevisitRow::TABLE] {
            for (column, kind) in table.columns.iter().filter(|(name, _)| table.name != "cases" || !own.contains(name)) {
                let case = having.get_mut(table.name).and_then(Vec::pop).unwrap();
                tamper(&app, &change(engine, table, column, *kind, &case)).await;
            }
        }
        tamper(&app, "update case_counts set cases = cases + 1").await;
        tamper(&app, "delete from rating_counts").await;
        assert!(verified(&app).await.0.len() > 30);
        rebuilt(&app, &[Derived::Cases, Derived::Assignments, Derived::Revisits]).await;
        assert_eq!(verified(&app).await.0, ["counts"]);
        rebuilt(&app, &[]).await;
        app.assert_whole().await;
    }

    async fn building_again_goes_on_where_it_was_interrupted(app: TestApp) {
        let app = TestApp::with(app.db().engine(), 30, Limits::default(), "http://portal.test").await;
        let all = cases::in_order(&mut app.db().read().await.unwrap(), Uuid::nil(), 100).await.unwrap();
        tamper(&app, "update cases set round = round + 7").await;
        let mut tx = app.db().write().await.unwrap();
        settings::put(&mut tx, "reproject/cases", &all[9].id.to_string()).await.unwrap();
        tx.commit().await.unwrap();
        rebuilt(&app, &[Derived::Cases]).await;
        assert_eq!(verified(&app).await.0.len(), 10, "those before were not done twice");
        rebuilt(&app, &[Derived::Cases]).await;
        app.assert_whole().await;
    }

    async fn a_case_whose_chain_is_broken_is_left_as_it_is(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        tamper(&app, "update events set actor_kind = 'system'").await;
        tamper(&app, "update cases set round = 3").await;
        let told = rebuilt(&app, &[]).await;
        assert!(told.iter().any(|line| line.starts_with(&filed.number)), "{told:?}");
        assert!(verified(&app).await.0.contains(&filed.number));
    }

    async fn a_removed_case_is_missed_even_where_every_trace_of_it_is_gone(app: TestApp) {
        let gone = file_case(&app, &mut app.browser()).await;
        let whole = file_case(&app, &mut app.browser()).await;
        assert_eq!(app.app.heads.write(&app.app).await.unwrap(), 2);
        app.assert_whole().await;
        let case = cases::by_number(&mut app.db().read().await.unwrap(), &gone.number).await.unwrap().unwrap();
        let id = literal(app.db().engine(), case.id);
        for statement in ["update drafts set case_id = null where case_id", "delete from contacts where case_id", "delete from assignments where case_id", "delete from revisits where case_id", "delete from events where case_id", "delete from cases where id"] {
            tamper(&app, &format!("{statement} = {id}")).await;
        }
        rebuilt(&app, &[]).await;
        let (broken, told) = verified(&app).await;
        assert_eq!(broken, [gone.number], "{told:?}");
        assert!(!told.iter().any(|line| line.contains(&whole.number)));
    }

    async fn a_last_event_cut_off_is_missed_though_the_row_no_longer_counts_it(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        app.app.heads.write(&app.app).await.unwrap();
        tamper(&app, "delete from events where sequence = 7").await;
        tamper(&app, "update cases set event_count = 6").await;
        rebuilt(&app, &[]).await;
        let (broken, told) = verified(&app).await;
        assert_eq!(broken, [filed.number], "{told:?}");
        assert!(told[0].contains("its last events are missing"), "{told:?}");
    }

    async fn every_case_that_changed_is_written_down_once_and_a_torn_line_loses_nothing(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let log = app.data.data_dir.join(heads::FILE);
        assert_eq!(app.app.heads.write(&app.app).await.unwrap(), 1);
        assert_eq!(app.app.heads.write(&app.app).await.unwrap(), 0, "nothing happened");
        handle(&app, &filed.number).await;
        assert_eq!(app.app.heads.write(&app.app).await.unwrap(), 1);
        let mut torn = std::fs::read_to_string(&log).unwrap();
        torn.push_str("case 0193");
        std::fs::write(&log, &torn).unwrap();
        app.assert_whole().await;
        let other = file_case(&app, &mut app.browser()).await;
        // As after a restart: nothing is remembered.
        heads::Heads::of(&app.data.data_dir).write(&app.app).await.unwrap();
        app.assert_whole().await;
        let text = std::fs::read_to_string(&log).unwrap();
        assert!(text.contains(&other.number) && !text.contains("case 0193case"), "{text}");
    }

    async fn the_log_of_heads_cannot_be_cut_changed_or_removed(app: TestApp) {
        file_case(&app, &mut app.browser()).await;
        app.app.heads.write(&app.app).await.unwrap();
        file_case(&app, &mut app.browser()).await;
        app.app.heads.write(&app.app).await.unwrap();
        app.assert_whole().await;
        let log = app.data.data_dir.join(heads::FILE);
        let whole = std::fs::read_to_string(&log).unwrap();
        let lines: Vec<_> = whole.lines().collect();
        let without = |at: usize| {
            let left: Vec<_> = lines.iter().enumerate().filter(|(line, _)| *line != at).map(|(_, line)| *line).collect();
            left.join("\n") + "\n"
        };
        let mut damaged: Vec<String> = (0..lines.len()).map(without).collect();
        damaged.push(lines[..3].join("\n") + "\n");
        damaged.push(whole.replacen(" 1 ", " 2 ", 1));
        damaged.push("nonsense\n".into());
        damaged.push(String::new());
        for text in damaged {
            std::fs::write(&log, &text).unwrap();
            assert!(verified(&app).await.0.contains(&"heads".to_owned()), "not seen: {text}");
        }
        std::fs::remove_file(&log).unwrap();
        assert!(verified(&app).await.0.contains(&"heads".to_owned()));
        std::fs::write(&log, &whole).unwrap();
        app.assert_whole().await;
    }

    async fn erased_words_names_and_contact_data_leave_a_chain_that_holds(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        let nothing = match app.db().engine() {
            Engine::Sqlite => "x''",
            Engine::Postgres => "'\\x'",
        };
        tamper(&app, &format!("update events set words = '', words_salt = {nothing}, actor_name = '', name_salt = {nothing}")).await;
        tamper(&app, &format!("update contacts set name = '', phone = '', email = '', salt = {nothing}")).await;
        rebuilt(&app, &[]).await;
        app.assert_whole().await;
        for (statement, fault) in [
            ("update events set actor_name = 'somebody' where sequence = 2", "event 2 was changed"),
            ("update events set actor_name = '', words = '{\"text\":\"never said\"}' where sequence = 2", "event 2 was changed"),
            ("update events set words = '' where sequence = 2", ""),
            ("update contacts set phone = '110'", "its contact data was changed"),
        ] {
            tamper(&app, statement).await;
            let (broken, told) = verified(&app).await;
            assert_eq!(broken.is_empty(), fault.is_empty(), "{statement}: {told:?}");
            assert!(told[0].contains(fault), "{statement}: {told:?}");
        }
    }

    async fn a_step_of_a_newer_version_stops_no_page_list_or_check(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        let mut conn = app.db().read().await.unwrap();
        let case = cases::by_number(&mut conn, &filed.number).await.unwrap().unwrap();
        let last = events::of(&mut conn, case.id).await.unwrap().pop().unwrap();
        drop(conn);
        let mut event = Event {
            sequence: last.sequence + 1,
            action: Word::Unknown("send_by_pigeon".into()),
            state: Word::Unknown("in_the_air".into()),
            visibility: Visibility::Public,
            facts: r#"{"pigeon":{"name":"P","speed":[1,2]}}"#.into(),
            words: r#"{"greeting":"coo"}"#.into(),
            idempotency_key: "newer/1".into(),
            beside: Vec::new(),
            ..last.clone()
        };
        event.seal(&filed.number, &last.hash.as_slice().try_into().unwrap());
        let mut tx = app.db().write().await.unwrap();
        events::append(&mut tx, &event).await.unwrap();
        tx.commit().await.unwrap();
        rebuilt(&app, &[]).await;
        app.assert_whole().await;
        assert_eq!(app.state(&filed.number).await, "replied", "the last state that is known");
        let mut lead = app.signed_in("lead").await;
        let unknown = crate::i18n::Texts(crate::domain::Lang::ZhCn).get("event-unknown");
        let path = format!("/staff/cases/{}", filed.number);
        let list = lead.get("/staff/cases?view=units&state=replied").await;
        assert!(list.has(&path), "the list shows the case: {}", list.body);
        let page = lead.get(&path).await;
        assert!(page.has(&unknown) && !page.has("coo"), "colleagues read that there was a step: {}", page.body);
        let answer = act(&mut lead, &filed.number, "note", &[("text", "它飞走了")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let mut resident = app.browser();
        resident.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        let page = resident.get(&format!("/cases/{}", filed.number)).await;
        assert!(page.has(&unknown) && !page.has("coo"), "so does the resident: {}", page.body);
        app.assert_whole().await;
    }
}
