//! /staff/notices and /staff/fund: drafted, issued with a number, signed for, paid; the register.

use axum::http::StatusCode;
use chrono::Duration;

use super::support::*;
use crate::domain::policy::Policy;
use crate::jobs::{follow, timekeeper};
use crate::service::policy::{Publication, publish};
use crate::storage::notices::{self, Filter, NoticeRow};
use crate::storage::{Engine, cases, fund, inbox, people};

const TEXT: &str = "答复没有写明完成日期，也没有先联系诉求人，请整改。";

/// A case that 管网抢修队 has replied to.
async fn replied(app: &TestApp) -> Filed {
    let filed = file_case(app, &mut app.browser()).await;
    handle(app, &filed.number).await;
    filed
}

async fn rows(app: &TestApp, number: &str) -> Vec<NoticeRow> {
    let mut conn = app.db().read().await.unwrap();
    let case = cases::by_number(&mut conn, number).await.unwrap().unwrap();
    notices::of_case(&mut conn, case.id).await.unwrap()
}

async fn draft(app: &TestApp, supervisor: &mut Browser, number: &str) {
    let unit = app.unit("water.repair");
    let fields = [
        ("paper", "rectification"),
        ("unit", unit.as_str()),
        ("text", TEXT),
    ];
    let answer = act(supervisor, number, "draft_notice", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

/// Why somebody was told, the newest first.
async fn told(app: &TestApp, username: &str) -> Vec<String> {
    follow::round(&app.app).await.unwrap();
    let mut conn = app.db().read().await.unwrap();
    let person = people::by_username(&mut conn, username).await.unwrap();
    let rows = inbox::page(&mut conn, person.unwrap().id, None, 100)
        .await
        .unwrap();
    rows.iter().map(|row| row.why.as_str().to_owned()).collect()
}

async fn with_fund(app: &TestApp) {
    let policy = Policy {
        reward_fund: true,
        ..Policy::default()
    };
    let new = Publication {
        policy,
        from: None,
        reason: "设立奖励基金".into(),
        by: "陈静".into(),
        also_running: false,
    };
    publish(&app.app, new).await.unwrap();
    app.app.refresh_policies().await.unwrap();
}

on_both_engines! {
    async fn a_rectification_notice_is_drafted_issued_with_a_number_and_signed_for_by_the_units_head(app: TestApp) {
        let filed = replied(&app).await;
        let path = format!("/staff/cases/{}", filed.number);
        let mut supervisor = app.signed_in("supervisor").await;
        let form = supervisor.get(&format!("{path}/draft_notice?paper=rectification")).await;
        assert!(form.has("老人在家做不了饭") && form.has("落实整改"), "the case writes the text: {}", form.body);
        assert_eq!(act(&mut supervisor, &filed.number, "issue_notice", &[("notice", "1"), ("text", TEXT)]).await.status, StatusCode::CONFLICT, "there is no draft");
        draft(&app, &mut supervisor, &filed.number).await;
        let sheet = supervisor.get(&format!("/staff/notices/{}/1", filed.number)).await;
        assert!(sheet.has("服务质量整改通知单") && sheet.has("未编号") && sheet.has("issue_notice?notice=1"), "{}", sheet.body);
        let form = supervisor.get(&format!("{path}/issue_notice?notice=1")).await;
        assert!(form.has("答复没有写明完成日期"));
        let mut lead = app.signed_in("lead").await;
        assert_eq!(act(&mut lead, &filed.number, "sign_for_notice", &[("notice", "1")]).await.status, StatusCode::CONFLICT, "not issued yet");
        let issued = act(&mut supervisor, &filed.number, "issue_notice", &[("notice", "1"), ("text", TEXT)]).await;
        assert_eq!(issued.status, StatusCode::SEE_OTHER, "{}", issued.body);
        assert_eq!(told(&app, "lead").await[0], "notice");
        let row = rows(&app, &filed.number).await.remove(0);
        assert_eq!((row.year, row.serial, row.due_at), (2026, 1, morning() + Duration::hours(6)), "4 working hours from 10:00");
        assert_eq!(act(&mut app.signed_in("power.lead").await, &filed.number, "sign_for_notice", &[("notice", "1")]).await.status, StatusCode::NOT_FOUND);
        let signed = act(&mut lead, &filed.number, "sign_for_notice", &[("notice", "1"), ("remedy", "今天起两人复核")]).await;
        assert_eq!(signed.status, StatusCode::SEE_OTHER, "{}", signed.body);
        assert_eq!(act(&mut lead, &filed.number, "sign_for_notice", &[("notice", "1")]).await.status, StatusCode::CONFLICT, "once");
        let sheet = lead.get(&format!("/staff/notices/{}/1", filed.number)).await;
        assert!(sheet.has("整改〔2026〕1号") && sheet.has("2026年11月17日") && sheet.has("doc__seal") && sheet.has("已签收"), "{}", sheet.body);
        assert_eq!(told(&app, "supervisor").await[0], "notice");
        app.assert_whole().await;
    }

    async fn a_second_handling_drafts_its_notice_by_itself_and_the_unit_can_still_sign_though_the_case_left_it(app: TestApp) {
        let filed = replied(&app).await;
        let mut resident = app.browser();
        resident.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        let rating = [("solved", "no"), ("treatment", "neutral"), ("comment", "水压还是不够")];
        resident.post(&format!("/cases/{}/rate", filed.number), &rating).await;
        let history = app.history(&filed.number).await;
        assert_eq!(history[history.len() - 3..], ["rate", "second_handling", "draft_notice"]);
        let mut lead = app.signed_in("lead").await;
        let path = format!("/staff/cases/{}", filed.number);
        assert_eq!(lead.get(&path).await.status, StatusCode::NOT_FOUND, "a draft is nobody's yet");
        let mut supervisor = app.signed_in("supervisor").await;
        let form = supervisor.get(&format!("{path}/issue_notice")).await;
        assert!(form.has("水压还是不够") && form.has("客户投诉二次处理通知单"), "{}", form.body);
        act(&mut supervisor, &filed.number, "issue_notice", &[("notice", "1"), ("text", TEXT)]).await;
        assert_eq!(lead.get(&path).await.status, StatusCode::OK);
        let signed = act(&mut lead, &filed.number, "sign_for_notice", &[("notice", "1"), ("remedy", "")]).await;
        assert_eq!(signed.status, StatusCode::SEE_OTHER, "{}", signed.body);
        assert!(lead.get("/staff/notices").await.has("二次〔2026〕1号"));
        let page = resident.get(&format!("/cases/{}", filed.number)).await;
        assert!(!page.has("通知单"), "between offices");
        app.assert_whole().await;
    }

    async fn numbers_have_no_gap_and_come_once_though_many_issue_at_once_and_some_fail(app: TestApp) {
        let mut supervisor = app.signed_in("supervisor").await;
        let mut numbers = Vec::new();
        for _ in 0..6 {
            let filed = file_case(&app, &mut app.browser()).await;
            draft(&app, &mut supervisor, &filed.number).await;
            numbers.push(filed.number);
        }
        let tries = numbers.iter().flat_map(|number| [number.clone(), number.clone()]).map(|number| {
            let mut browser = supervisor.clone();
            tokio::spawn(async move {
                act(&mut browser, &number, "issue_notice", &[("notice", "1"), ("text", TEXT)]).await.status
            })
        });
        let tries: Vec<_> = tries.collect();
        let mut done = 0;
        for one in tries {
            done += usize::from(one.await.unwrap() == StatusCode::SEE_OTHER);
        }
        assert_eq!(done, 6, "each once");
        let mut serials = Vec::new();
        for number in &numbers {
            serials.push(rows(&app, number).await[0].serial);
        }
        serials.sort();
        assert_eq!(serials, [1, 2, 3, 4, 5, 6]);
        app.clock.set("2027-01-04T02:00:00Z".parse().unwrap());
        let filed = file_case(&app, &mut app.browser()).await;
        let mut supervisor = app.signed_in("supervisor").await;
        draft(&app, &mut supervisor, &filed.number).await;
        act(&mut supervisor, &filed.number, "issue_notice", &[("notice", "1"), ("text", TEXT)]).await;
        let row = rows(&app, &filed.number).await.remove(0);
        assert_eq!((row.year, row.serial), (2027, 1), "every year begins anew");
        app.assert_whole().await;
    }

    async fn a_number_that_is_missing_is_found(app: TestApp) {
        let mut supervisor = app.signed_in("supervisor").await;
        let filed = file_case(&app, &mut app.browser()).await;
        draft(&app, &mut supervisor, &filed.number).await;
        act(&mut supervisor, &filed.number, "issue_notice", &[("notice", "1"), ("text", TEXT)]).await;
        let mut tx = app.db().write().await.unwrap();
        crate::storage::bulk::run_for_tests(&mut tx, "update series set last = 2").await.unwrap();
        tx.commit().await.unwrap();
        let broken = crate::ops::verify::verify(&app.app, &mut |_| {}).await.unwrap();
        assert_eq!(broken, ["notices of rectification"]);
    }

    async fn an_unsigned_notice_climbs_the_ladder_without_moving_its_case_in_the_list(app: TestApp) {
        let filed = replied(&app).await;
        let mut supervisor = app.signed_in("supervisor").await;
        draft(&app, &mut supervisor, &filed.number).await;
        act(&mut supervisor, &filed.number, "issue_notice", &[("notice", "1"), ("text", TEXT)]).await;
        app.clock.set(morning() + Duration::hours(6) + Duration::minutes(1));
        timekeeper::tell(&app.app).await.unwrap();
        assert_eq!(told(&app, "lead").await[0], "notice");
        let mut conn = app.db().read().await.unwrap();
        let case = cases::by_number(&mut conn, &filed.number).await.unwrap().unwrap();
        assert!(!case.late && case.missed.is_empty(), "{case:?}");
        drop(conn);
        let list = app.signed_in("supervisor").await.get("/staff/notices?paper=rectification&state=issued&year=2026").await;
        assert!(list.has("逾期，应在"), "{}", list.body);
        app.assert_whole().await;
    }

    async fn a_fine_is_the_directors_and_goes_into_the_fund_whose_balance_is_its_sum(app: TestApp) {
        with_fund(&app).await;
        let filed = replied(&app).await;
        let unit = app.unit("water.repair");
        let mut supervisor = app.signed_in("supervisor").await;
        let fields = [("unit", unit.as_str()), ("amount", "200"), ("text", TEXT)];
        assert_eq!(act(&mut supervisor, &filed.number, "draft_fine", &fields).await.status, StatusCode::SEE_OTHER);
        assert_eq!(act(&mut supervisor, &filed.number, "issue_fine", &[("notice", "1"), ("text", TEXT)]).await.status, StatusCode::CONFLICT);
        let mut director = app.signed_in("director").await;
        assert_eq!(act(&mut director, &filed.number, "issue_fine", &[("notice", "1"), ("text", TEXT)]).await.status, StatusCode::SEE_OTHER);
        for _ in 0..2 {
            act(&mut supervisor, &filed.number, "pay_fine", &[("notice", "1"), ("receipt", "收据 17"), ("key", "018f0000-0000-7000-8000-00000000000f")]).await;
        }
        assert_eq!(rows(&app, &filed.number).await[0].state.as_str(), "paid");
        assert_eq!(fund::sum(&mut app.db().read().await.unwrap()).await.unwrap(), (200, 1), "paid once");
        let reward = |amount: &'static str| [("amount", amount), ("recipient", "管网抢修队"), ("reason", "连续三个月零投诉")];
        assert_eq!(supervisor.post("/staff/fund", &reward("10")).await.status, StatusCode::NOT_FOUND);
        let tries = (0..3).map(|_| {
            let mut director = director.clone();
            tokio::spawn(async move { director.post("/staff/fund", &reward("90")).await.status })
        });
        let tries: Vec<_> = tries.collect();
        let mut given = 0;
        for one in tries {
            given += usize::from(one.await.unwrap() == StatusCode::SEE_OTHER);
        }
        assert_eq!(given, 2, "never more than there is");
        let page = director.get("/staff/fund").await;
        assert!(page.has("现在余额 20 元") && page.has("连续三个月零投诉"), "{}", page.body);
        let mut conn = app.db().read().await.unwrap();
        let last = fund::last(&mut conn).await.unwrap().unwrap();
        assert_eq!((last.balance, last.number), fund::sum(&mut conn).await.unwrap());
        drop(conn);
        app.assert_whole().await;
    }

    async fn without_a_fund_there_is_no_ledger(app: TestApp) {
        assert_eq!(app.signed_in("director").await.get("/staff/fund").await.status, StatusCode::NOT_FOUND);
        assert!(!app.signed_in("director").await.get("/staff/notices").await.has("/staff/fund"));
    }

    async fn a_letter_reaches_the_resident_when_it_is_issued_and_not_before(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &filed.number, "draft_letter", &[("paper", "acceptance"), ("text", "您反映的停水问题已经受理。")]).await;
        let mut resident = app.browser();
        resident.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
        let path = format!("/cases/{}", filed.number);
        assert!(!resident.get(&path).await.has("受理告知书"));
        let mut supervisor = app.signed_in("supervisor").await;
        let issued = act(&mut supervisor, &filed.number, "issue_letter", &[("notice", "1"), ("text", "您反映的停水问题已经受理。")]).await;
        assert_eq!(issued.status, StatusCode::SEE_OTHER, "{}", issued.body);
        let page = resident.get(&path).await;
        assert!(page.has("受理告知书〔2026〕1号") && page.has("您反映的停水问题已经受理"), "{}", page.body);
        app.assert_whole().await;
    }

    async fn a_draft_is_laid_aside_and_no_number_is_missing(app: TestApp) {
        let filed = replied(&app).await;
        let mut supervisor = app.signed_in("supervisor").await;
        draft(&app, &mut supervisor, &filed.number).await;
        draft(&app, &mut supervisor, &filed.number).await;
        act(&mut supervisor, &filed.number, "discard_notice", &[("notice", "1"), ("reason", "重复")]).await;
        assert_eq!(act(&mut supervisor, &filed.number, "issue_notice", &[("notice", "1"), ("text", TEXT)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        act(&mut supervisor, &filed.number, "issue_notice", &[("notice", "2"), ("text", TEXT)]).await;
        let all = rows(&app, &filed.number).await;
        assert_eq!((all[0].state.as_str(), all[0].serial, all[1].serial), ("discarded", 0, 1));
        app.assert_whole().await;
    }

    async fn the_register_is_paged_filtered_and_shows_a_unit_its_own(app: TestApp) {
        let mut supervisor = app.signed_in("supervisor").await;
        let filed = file_case(&app, &mut app.browser()).await;
        for _ in 0..3 {
            draft(&app, &mut supervisor, &filed.number).await;
        }
        act(&mut supervisor, &filed.number, "issue_notice", &[("notice", "2"), ("text", TEXT)]).await;
        let mut conn = app.db().read().await.unwrap();
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = notices::page(&mut conn, &Filter::default(), after, 2).await.unwrap();
            let Some(last) = page.last() else { break };
            after = Some(notices::Place { at: last.at, case: last.case_id, number: last.number });
            seen.extend(page.iter().map(|row| row.number));
        }
        drop(conn);
        assert_eq!(seen, [3, 2, 1], "each once");
        assert!(app.signed_in("lead").await.get("/staff/notices").await.has("整改〔2026〕1号"));
        assert!(!app.signed_in("power.lead").await.get("/staff/notices").await.has("〔2026〕"));
        assert!(!supervisor.get("/staff/notices?state=draft").await.has("〔2026〕"));
        for query in ["after=x", "after=1.2.3", "paper=x&state=y&year=99999", "year=0", "after=-9000000000000000.0192f000-0000-7000-8000-000000000000.1"] {
            assert_eq!(supervisor.get(&format!("/staff/notices?{query}")).await.status, StatusCode::OK, "{query}");
        }
        assert_eq!(app.signed_in("admin").await.get("/staff/notices").await.status, StatusCode::NOT_FOUND);
    }
}
