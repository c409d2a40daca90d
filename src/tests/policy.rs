//! What the organisation decides, as residents and staff meet it: publishing a version, with and
//! without the cases that run.

use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

use super::support::*;
use crate::config::Limits;
use crate::domain::Policy;
use crate::domain::calendar::Calendar;
use crate::domain::clocks::{ClockKind, ClockRule, Limit};
use crate::error::Error;
use crate::ops::policy as command;
use crate::service::App;
use crate::service::policy::{self, Preview, Publication};
use crate::service::secret::Secret;
use crate::storage::Engine;

/// Resolve in one day where it was two.
fn faster() -> Policy {
    let mut policy = Policy::default();
    for rule in &mut policy.clocks.rules {
        if rule.clock == ClockKind::Resolve && rule.limit == Some(Limit::CalendarDays(2)) {
            rule.limit = Some(Limit::CalendarDays(1));
        }
    }
    policy
}

/// As [`faster`], and the first of January 2027 is a holiday.
fn faster_with_new_year() -> Policy {
    let policy = faster();
    let calendar = serde_json::to_string(&policy.calendar).unwrap();
    let calendar = calendar.replace(r#""],"workdays""#, r#"","2027-01-01"],"workdays""#);
    let calendar: Calendar = serde_json::from_str(&calendar).unwrap();
    assert_ne!(calendar, policy.calendar);
    Policy { calendar, ..policy }
}

fn publication(policy: Policy, also_running: bool) -> Publication {
    Publication {
        policy,
        from: None,
        reason: "市里要求一天办结".into(),
        by: "陈静".into(),
        also_running,
    }
}

async fn accepted(app: &TestApp, severity: &str) -> Filed {
    let filed = file_case(app, &mut app.browser()).await;
    let mut dispatcher = app.signed_in("dispatcher").await;
    act(
        &mut dispatcher,
        &filed.number,
        "accept",
        &[("severity", severity), ("deviation", "按类似案件定")],
    )
    .await;
    filed
}

async fn as_resident(app: &TestApp, filed: &Filed) -> Answer {
    let mut resident = app.browser();
    let fields = [
        ("number", filed.number.as_str()),
        ("code", filed.code.as_str()),
    ];
    resident.post("/track", &fields).await;
    resident.get(&format!("/cases/{}", filed.number)).await
}

fn local(day: &str) -> DateTime<Utc> {
    format!("{day}T10:00:00+08:00").parse().unwrap()
}

async fn recomputed(app: &TestApp, number: &str) -> usize {
    let history = app.history(number).await;
    history
        .iter()
        .filter(|action| *action == "recompute")
        .count()
}

on_both_engines! {
    async fn who_files_after_a_new_policy_gets_its_time_and_nobody_before_loses_a_minute(app: TestApp) {
        let before = accepted(&app, "minor").await;
        let done = file_case(&app, &mut app.browser()).await;
        handle(&app, &done.number).await;
        let told = as_resident(&app, &done).await;
        assert!(as_resident(&app, &before).await.has("11月19日（周四）19:00"));
        policy::publish(&app.app, publication(faster(), false)).await.unwrap();
        assert_eq!(policy::go_on(&app.app).await.unwrap(), 0);
        let after = accepted(&app, "minor").await;
        assert!(as_resident(&app, &before).await.has("11月19日（周四）19:00"));
        let page = as_resident(&app, &after).await;
        assert!(page.has("11月18日（周三）19:00") && !page.has("11月19日（周四）19:00"), "{}", page.body);
        let still = as_resident(&app, &done).await;
        let due = "12月2日（周三）19:00";
        assert!(told.has(due) && still.has(due), "{}", told.body);
        // An action under the new policy leaves the clock that began under the old one alone.
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &before.number, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        assert!(as_resident(&app, &before).await.has("11月19日（周四）19:00"));
        app.assert_whole().await;
    }

    async fn where_running_cases_follow_each_says_once_what_moved_and_why(app: TestApp) {
        let running = accepted(&app, "minor").await;
        let closed = file_case(&app, &mut app.browser()).await;
        let mut resident = app.browser();
        resident.post("/track", &[("number", &closed.number), ("code", &closed.code)]).await;
        resident.post(&format!("/cases/{}/withdraw", closed.number), &[("reason", "")]).await;
        assert_eq!(app.state(&closed.number).await, "withdrawn");
        let shown = policy::preview(&app.app, &faster()).await.unwrap();
        assert_eq!(shown, Preview { running: 1, earlier: 1, later: 0, overdue_at_once: 0 });
        app.clock.set(local("2026-11-19"));
        let shown = policy::preview(&app.app, &faster()).await.unwrap();
        assert_eq!(shown.overdue_at_once, 1, "it would be late at once");
        app.clock.set(morning());
        policy::publish(&app.app, publication(faster(), true)).await.unwrap();
        assert_eq!(policy::go_on(&app.app).await.unwrap(), 1);
        assert_eq!(policy::go_on(&app.app).await.unwrap(), 0);
        assert_eq!(policy::recompute_running(&app.app, 2, Uuid::nil()).await.unwrap(), 0, "nor when it begins anew");
        let after = accepted(&app, "minor").await;
        assert_eq!(policy::recompute_running(&app.app, 2, Uuid::nil()).await.unwrap(), 0, "nor what began under it");
        for (filed, events) in [(&running, 1), (&closed, 0), (&after, 0)] {
            assert_eq!(recomputed(&app, &filed.number).await, events);
        }
        let page = as_resident(&app, &running).await;
        let told = "到期时间从 11月19日（周四）19:00 改为 11月18日（周三）19:00，原因：市里要求一天办结";
        assert!(page.has(told), "{}", page.body);
        assert!(page.has("到期时间：11月18日（周三）19:00") && page.has("规定有变，时限重新计算"), "{}", page.body);
        let list = app.signed_in("dispatcher").await.get("/staff/cases").await;
        assert!(list.has(&crate::forms::tracking::grouped(&running.number)));
        app.assert_whole().await;
    }

    async fn running_cases_follow_when_the_policy_begins_and_not_before(app: TestApp) {
        let running = accepted(&app, "minor").await;
        let from = Some(morning() + Duration::hours(2));
        policy::publish(&app.app, Publication { from, ..publication(faster(), true) }).await.unwrap();
        assert_eq!(policy::go_on(&app.app).await.unwrap(), 0);
        app.clock.set(morning() + Duration::hours(3));
        assert_eq!(policy::go_on(&app.app).await.unwrap(), 1);
        assert_eq!(recomputed(&app, &running.number).await, 1);
    }

    async fn a_new_holiday_moves_only_what_begins_after_it_was_published(app: TestApp) {
        app.clock.set(local("2026-12-29"));
        let before = accepted(&app, "important").await;
        policy::publish(&app.app, publication(faster_with_new_year(), false)).await.unwrap();
        let after = accepted(&app, "important").await;
        assert!(as_resident(&app, &before).await.has("2027年1月1日（周五）19:00"));
        let page = as_resident(&app, &after).await;
        assert!(page.has("2027年1月4日（周一）19:00"), "{}", page.body);
        assert!(page.has("2027年1月1日（周五）不是工作日"), "and says why: {}", page.body);
    }

    async fn what_the_portal_promises_is_what_the_policy_says(app: TestApp) {
        let home = app.browser().get("/").await;
        assert!(home.has("5 个工作日内，告诉您是否受理") && home.has("一般事项 2 天"), "{}", home.body);
        let mut policy = faster();
        policy.periods.most_returns = 3;
        policy.periods.rating_days = 10;
        policy::publish(&app.app, publication(policy, false)).await.unwrap();
        let home = app.browser().get("/").await;
        assert!(home.has("一般事项 1 天") && home.has("4 小时工作时间"), "{}", home.body);
        let guide = app.browser().get("/guide").await;
        assert!(guide.has("09:00–12:00、14:00–19:00"), "{}", guide.body);
    }

    async fn a_policy_with_faults_or_without_a_reason_or_for_yesterday_is_not_published(app: TestApp) {
        let mut broken = faster();
        broken.periods.rating_days = 0;
        let mut mistyped = faster();
        let nowhere = Some("nowhere".into());
        mistyped.clocks.rules.push(ClockRule { category: nowhere, ..ClockRule::every(ClockKind::SignFor, Limit::SameDay) });
        let good = || publication(faster(), false);
        for (new, says) in [
            (publication(broken, false), "periods.rating_days"),
            (publication(mistyped, false), "no category nowhere"),
            (Publication { reason: " ".into(), ..good() }, "reason"),
            (Publication { from: Some(morning() - Duration::minutes(1)), ..good() }, "passed"),
        ] {
            let refused = policy::publish(&app.app, new).await;
            assert!(matches!(&refused, Err(Error::Operator(text)) if text.contains(says)), "{refused:?}");
        }
        app.app.refresh_policies().await.unwrap();
        assert_eq!(app.app.policies().last().number, 1);
    }

    async fn another_server_follows_once_it_has_looked_again(app: TestApp) {
        let secret = Secret::from_hex(&"ab".repeat(32)).unwrap();
        let other = App::new(app.db().clone(), app.clock.clone(), secret, &app.data.data_dir, Limits::default())
            .await
            .unwrap();
        policy::publish(&app.app, publication(faster(), false)).await.unwrap();
        assert_eq!(other.moment().policy(), &Policy::default());
        other.refresh_policies().await.unwrap();
        assert_eq!(other.moment().policy(), &faster());
        assert_eq!(other.policies().last().published_by, "陈静");
    }

    async fn what_show_prints_can_be_edited_and_published(app: TestApp) {
        let now = app.app.clock.now();
        let file = command::show(app.app.policies(), None, now).unwrap();
        assert_eq!(command::parse(&file).unwrap(), Policy::default());
        let edited = file.replace("\"2 calendar days\"", "\"1 calendar day\"");
        policy::publish(&app.app, publication(command::parse(&edited).unwrap(), false)).await.unwrap();
        let second = command::show(app.app.policies(), Some(2), now).unwrap();
        assert!(second.starts_with("# Version 2") && second.contains("市里要求一天办结"), "{second}");
        assert!(command::show(app.app.policies(), Some(3), now).is_err());
        let told = command::parse(&edited.replace("most_returns = 2", "most_returns = -2")).unwrap_err();
        assert!(told.contains("periods.most_returns"), "{told}");
    }
}
