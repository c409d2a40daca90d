//! /staff/concerned: found, renamed, merged; and who is told the name of an employee.

use axum::http::StatusCode;

use super::support::*;
use crate::storage::Engine;

/// A case about that, noted by the dispatcher.
async fn about(app: &TestApp, sort: &str, name: &str) -> String {
    let number = file_case(app, &mut app.browser()).await.number;
    let mut dispatcher = app.signed_in("dispatcher").await;
    let fields = [("sort", sort), ("concerned", name)];
    let answer = act(&mut dispatcher, &number, "name_concerned", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    number
}

/// The address of the first entry of a page of the register.
fn first(page: &Answer) -> String {
    let after = page.body.split("href=\"/staff/concerned/").nth(1);
    let id = after.unwrap_or_else(|| panic!("{}", page.body));
    format!("/staff/concerned/{}", id.split('"').next().unwrap())
}

on_both_engines! {
    async fn who_is_complained_about_is_found_by_a_part_of_the_name_with_every_case(app: TestApp) {
        let one = about(&app, "firm", "半亩田果蔬店").await;
        let two = about(&app, "firm", " 半亩田 果蔬店").await;
        about(&app, "site", "解放路工地").await;
        let mut clerk = app.signed_in("clerk").await;
        let page = clerk.get("/staff/concerned?q=%E6%9E%9C%E8%94%AC").await;
        assert!(page.has("半亩田果蔬店") && !page.has("解放路工地"), "{}", page.body);
        let entry = clerk.get(&first(&page)).await;
        assert!(entry.has(&one[6..]) && entry.has(&format!("/staff/cases/{one}")) && entry.has(&format!("/staff/cases/{two}")), "{}", entry.body);
        assert!(!entry.has("name=\"same\""), "a clerk corrects nothing");
        assert_eq!(clerk.get("/staff/concerned?q=%25").await.status, StatusCode::OK);
        assert!(!clerk.get("/staff/concerned?q=%25").await.has("半亩田果蔬店"), "a percent sign is one");
        let sites = clerk.get("/staff/concerned?sort=site").await;
        assert!(sites.has("解放路工地") && !sites.has("半亩田果蔬店"));
        assert_eq!(app.signed_in("editor").await.get("/staff/concerned").await.status, StatusCode::NOT_FOUND);
        app.assert_whole().await;
    }

    async fn two_entries_that_are_the_same_become_one_with_the_cases_of_both(app: TestApp) {
        let one = about(&app, "firm", "半亩田果蔬店").await;
        let two = about(&app, "firm", "半亩田").await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let short = first(&dispatcher.get("/staff/concerned").await);
        let form = |same: &'static str| [("concerned", "半亩田"), ("sort", "firm"), ("same", same)];
        let wrong = dispatcher.post(&short, &form("没有这家店")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.has("没有这个全称的另一条"), "{}", wrong.body);
        let clash = dispatcher.post(&short, &[("concerned", "半亩田果蔬店"), ("sort", "firm"), ("same", "")]).await;
        assert_eq!(clash.status, StatusCode::UNPROCESSABLE_ENTITY, "two of one name are merged, not made");
        let mut clerk = app.signed_in("clerk").await;
        assert_eq!(clerk.post(&short, &form("半亩田果蔬店")).await.status, StatusCode::NOT_FOUND, "not by a clerk");
        let merged = dispatcher.post(&short, &form("半亩田果蔬店")).await;
        assert_eq!(merged.status, StatusCode::SEE_OTHER, "{}", merged.body);
        let left = dispatcher.get(merged.location()).await;
        assert!(left.has(&format!("/staff/cases/{one}")) && left.has(&format!("/staff/cases/{two}")), "{}", left.body);
        assert_eq!(dispatcher.get(&short).await.status, StatusCode::NOT_FOUND);
        let case = dispatcher.get(&format!("/staff/cases/{two}")).await;
        assert!(case.has(&format!("/staff/cases/{one}\"")), "the history of both is seen at triage: {}", case.body);
        let renamed = dispatcher.post(merged.location(), &[("concerned", "半亩田果蔬有限公司"), ("sort", "firm"), ("same", "")]).await;
        assert_eq!(renamed.status, StatusCode::SEE_OTHER, "{}", renamed.body);
        assert!(dispatcher.get(&format!("/staff/cases/{one}")).await.has("半亩田果蔬有限公司"));
        let three = about(&app, "firm", "半亩田果蔬有限公司").await;
        assert!(dispatcher.get(merged.location()).await.has(&format!("/staff/cases/{three}")), "by its new name as well");
        app.assert_whole().await;
    }

    async fn whom_a_caller_names_is_known_at_intake_by_what_was_noted_before(app: TestApp) {
        let one = about(&app, "firm", "半亩田果蔬店").await;
        let mut clerk = app.signed_in("clerk").await;
        let category = app.category("water.outage");
        let fields = [
            ("channel", "phone"), ("kind", "complaint"), ("category", category.as_str()), ("name", "王女士"), ("phone", "13812345678"),
            ("what", "店里的秤不准，买三斤少二两。"), ("place", "解放路"), ("concerns", "半亩田 果蔬店"), ("wish", "退钱"), ("restated", "1"), ("do", "file"),
        ];
        let taken = clerk.post("/staff/intake", &fields).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
        let number = taken.location().strip_prefix("/staff/intake/").unwrap().to_owned();
        let page = clerk.get(&format!("/staff/cases/{number}")).await;
        assert!(page.has(&format!("/staff/cases/{one}\"")), "{}", page.body);
        app.assert_whole().await;
    }

    async fn an_employee_is_named_to_supervisors_and_to_nobody_else(app: TestApp) {
        let number = about(&app, "employee", "赵某某").await;
        let path = format!("/staff/cases/{number}");
        let mut dispatcher = app.signed_in("dispatcher").await;
        let page = dispatcher.get(&path).await;
        assert!(page.has("本单位工作人员") && !page.has("赵某某"), "{}", page.body);
        assert!(!dispatcher.get(&format!("{path}/name_concerned")).await.has("赵某某"));
        assert!(!dispatcher.get("/staff/concerned").await.has("赵某某"));
        let mut supervisor = app.signed_in("supervisor").await;
        assert!(supervisor.get(&path).await.has("赵某某"));
        let list = supervisor.get("/staff/concerned").await;
        assert!(list.has("赵某某"));
        assert_eq!(dispatcher.get(&first(&list)).await.status, StatusCode::NOT_FOUND);
        app.assert_whole().await;
    }
}
