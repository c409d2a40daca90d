//! The ladder (C3): who is told that time runs short, once each, and how lists show what was missed.

use chrono::{DateTime, Duration, Utc};

use super::support::*;
use crate::domain::actions::{Author, Remind};
use crate::domain::ladder;
use crate::jobs::{follow, timekeeper};
use crate::service::case_file::Who;
use crate::service::docket::{Docket, Which};
use crate::service::timekeeper as service;
use crate::storage::{Engine, cases, events, inbox, people};

/// An hour of the week of [`morning`], which is a Tuesday, 10:00 in the city.
fn on(day: i64, hour: i64, minute: i64) -> DateTime<Utc> {
    morning() + Duration::days(day - 17) + Duration::hours(hour - 10) + Duration::minutes(minute)
}

/// Why somebody was told and has not read it, the newest first.
async fn told(app: &TestApp, username: &str) -> Vec<String> {
    follow::round(&app.app).await.unwrap();
    let mut conn = app.db().read().await.unwrap();
    let person = people::by_username(&mut conn, username).await.unwrap();
    let rows = inbox::page(&mut conn, person.unwrap().id, None, 100)
        .await
        .unwrap();
    let unread = rows.iter().filter(|row| row.unread);
    unread.map(|row| row.why.as_str().to_owned()).collect()
}

/// A case that waits for 管网抢修队 to sign for it, since 10:00 on Tuesday: both that and the first reply
/// are due at 16:00.
async fn dispatched(app: &TestApp) -> Filed {
    let filed = file_case(app, &mut app.browser()).await;
    let mut dispatcher = app.signed_in("dispatcher").await;
    act(
        &mut dispatcher,
        &filed.number,
        "accept",
        &[("severity", "minor")],
    )
    .await;
    act(
        &mut dispatcher,
        &filed.number,
        "dispatch",
        &[("unit", &app.unit("water.repair"))],
    )
    .await;
    filed
}

async fn reminders(app: &TestApp, number: &str) -> usize {
    let history = app.history(number).await;
    history.iter().filter(|action| *action == "remind").count()
}

async fn case(app: &TestApp, number: &str) -> cases::Case {
    let mut conn = app.db().read().await.unwrap();
    cases::by_number(&mut conn, number).await.unwrap().unwrap()
}

on_both_engines! {
    async fn each_rung_reaches_whom_the_policy_names_once_and_nobody_before_their_time(app: TestApp) {
        let filed = dispatched(&app).await;
        app.clock.set(on(17, 14, 59));
        assert_eq!(timekeeper::tell(&app.app).await.unwrap(), 0);
        app.clock.set(on(17, 15, 0));
        assert_eq!(timekeeper::tell(&app.app).await.unwrap(), 1);
        assert_eq!(reminders(&app, &filed.number).await, 2, "of signing and of the first reply");
        assert_eq!(told(&app, "handler").await, ["due_soon", "to_sign"], "two rungs, one message");
        app.clock.set(on(17, 16, 0));
        timekeeper::tell(&app.app).await.unwrap();
        assert_eq!(told(&app, "handler").await, ["overdue", "to_sign"], "within the hour it is one message");
        assert!(told(&app, "lead").await.is_empty(), "the due minute is still in time");
        app.clock.set(on(17, 16, 1));
        timekeeper::tell(&app.app).await.unwrap();
        assert_eq!(told(&app, "lead").await, ["overdue"]);
        assert!(told(&app, "supervisor").await.is_empty());
        app.clock.set(on(18, 16, 1));
        timekeeper::tell(&app.app).await.unwrap();
        assert_eq!(told(&app, "supervisor").await, ["overdue"]);
        assert!(told(&app, "director").await.is_empty());
        app.clock.set(on(19, 16, 1));
        timekeeper::tell(&app.app).await.unwrap();
        assert_eq!(told(&app, "director").await, ["overdue"]);
        let all = reminders(&app, &filed.number).await;
        assert_eq!(timekeeper::tell(&app.app).await.unwrap(), 0);
        assert_eq!(reminders(&app, &filed.number).await, all, "each is told once");
        app.assert_whole().await;
    }

    async fn what_is_done_in_time_reminds_nobody(app: TestApp) {
        let filed = dispatched(&app).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "sign_for", &[]).await;
        act(&mut handler, &filed.number, "log_contact", &[("means", "phone"), ("result", "reached"), ("note", "下午上门")]).await;
        app.clock.set(on(17, 18, 0));
        assert_eq!(timekeeper::tell(&app.app).await.unwrap(), 0);
        assert_eq!(case(&app, &filed.number).await.remind_at, on(19, 4, 45), "of the resolve clock alone");
    }

    async fn several_servers_and_one_that_was_killed_tell_each_rung_once(app: TestApp) {
        let filed = dispatched(&app).await;
        app.clock.set(on(17, 16, 1));
        let id = case(&app, &filed.number).await.id;
        // Killed after the first rung was written and before it was committed.
        let who = Who::System;
        let mut docket = Docket::open(&app.app, &who, Which::Id(id), &[]).await.unwrap();
        let clocks = docket.file.clocks(&app.app);
        let rung = ladder::untold(&clocks, app.app.policies(), &docket.file.standing).remove(0);
        docket.leave(Author::System, Remind::from(&rung).into(), rung.key()).await.unwrap();
        drop(docket);
        assert_eq!(reminders(&app, &filed.number).await, 0);
        let servers = (0..4).map(|_| {
            let app = app.app.clone();
            tokio::spawn(async move {
                service::find_to_remind(&app).await.unwrap();
                service::remind(&app, id).await.unwrap()
            })
        });
        let servers: Vec<_> = servers.collect();
        let mut rungs = 0;
        for server in servers {
            rungs += server.await.unwrap();
        }
        timekeeper::tell(&app.app).await.unwrap();
        let mut conn = app.db().read().await.unwrap();
        let events = events::of(&mut conn, id).await.unwrap();
        let mut keys: Vec<_> = events.iter().map(|event| &event.idempotency_key).filter(|key| key.starts_with("remind/")).collect();
        assert_eq!((keys.len(), rungs), (6, 6), "two clocks, due soon, due and the lead's step");
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 6);
        drop(conn);
        app.assert_whole().await;
    }

    async fn a_missed_clock_is_a_mark_beside_the_next_one_in_the_list_and_on_the_case(app: TestApp) {
        let filed = dispatched(&app).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "sign_for", &[]).await;
        app.clock.set(on(17, 16, 1));
        timekeeper::tell(&app.app).await.unwrap();
        let row = case(&app, &filed.number).await;
        assert!(row.late && row.due_at == on(19, 19, 0), "{row:?}");
        let mut lead = app.signed_in("lead").await;
        let list = lead.get("/staff/cases").await;
        assert!(list.has("办结 还剩") && list.has("已超时：首次回应") && list.has("超时 1 件"), "{}", list.body);
        let page = lead.get(&format!("/staff/cases/{}", filed.number)).await;
        assert!(page.has("clock-mark") && page.has("首次回应已超时，到期时间"), "{}", page.body);
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "log_contact", &[("means", "phone"), ("result", "reached"), ("note", "下午上门")]).await;
        let row = case(&app, &filed.number).await;
        assert!(!row.late && row.missed == [crate::domain::clocks::ClockKind::FirstReply], "missed for good: {row:?}");
        app.assert_whole().await;
    }

    async fn no_resident_reads_who_was_reminded(app: TestApp) {
        let filed = dispatched(&app).await;
        app.clock.set(on(17, 15, 1));
        timekeeper::tell(&app.app).await.unwrap();
        let mut resident = app.browser();
        resident.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        let page = resident.get(&format!("/cases/{}", filed.number)).await;
        assert!(page.has("已派单给") && !page.has("快到期") && !page.has("已提醒"), "{}", page.body);
    }
}
