//! /staff/inbox: who is told of what, the bell, reading.

use axum::http::StatusCode;

use super::support::*;
use crate::jobs::follow;
use crate::storage::{Engine, inbox, people};

/// The reasons why somebody was told, the newest first.
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

/// The value of a hidden field of the first form that has it.
fn hidden(page: &Answer, name: &str) -> String {
    let after = page
        .body
        .split(&format!("name=\"{name}\" value=\""))
        .nth(1)
        .unwrap();
    after.split('"').next().unwrap().to_owned()
}

on_both_engines! {
    async fn each_hears_of_what_is_theirs_and_nobody_of_what_they_did_themselves(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let number = filed.number.as_str();
        let unit = app.unit("water.repair");
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, number, "dispatch", &[("unit", &unit)]).await;
        assert_eq!(told(&app, "handler").await, ["to_sign"]);
        assert_eq!(told(&app, "water.repair.2").await, ["to_sign"], "the whole team");
        assert!(told(&app, "water.hall.1").await.is_empty() && told(&app, "lead").await.is_empty());
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, number, "sign_for", &[]).await;
        let mut resident = app.browser();
        resident.post("/track", &[("number", number), ("code", &filed.code)]).await;
        resident.post(&format!("/cases/{number}/add_information"), &[("text", "楼上也没有水")]).await;
        assert_eq!(told(&app, "handler").await, ["resident_wrote", "to_sign"]);
        assert_eq!(told(&app, "water.repair.2").await, ["to_sign"], "it is somebody's now");
        act(&mut handler, number, "draft_reply", &[("reply", REPLY)]).await;
        assert_eq!(told(&app, "lead").await, ["to_review"]);
        let mut lead = app.signed_in("lead").await;
        act(&mut lead, number, "send_back_reply", &[("reason", "请写明完成日期")]).await;
        assert_eq!(told(&app, "handler").await, ["sent_back", "resident_wrote", "to_sign"]);
        act(&mut lead, number, "return", &[("reason", "不是我单位的管网，是物业的内管")]).await;
        assert_eq!(told(&app, "dispatcher").await, ["came_back"]);
        assert_eq!(told(&app, "lead").await, ["to_review"], "not of their own return");
        app.assert_whole().await;
    }

    async fn the_bell_counts_what_is_unread_until_it_was_read(app: TestApp) {
        let mut handler = app.signed_in("handler").await;
        let empty = handler.get("/staff/inbox").await;
        assert!(empty.has("还没有消息") && !empty.has("class=\"count\""));
        let unit = app.unit("water.repair");
        let mut dispatcher = app.signed_in("dispatcher").await;
        let mut numbers = Vec::new();
        for _ in 0..2 {
            let filed = file_case(&app, &mut app.browser()).await;
            act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
            act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &unit)]).await;
            numbers.push(filed.number);
        }
        follow::round(&app.app).await.unwrap();
        assert!(handler.get("/staff/account").await.has("未读 2 条"), "on every page");
        let page = handler.get("/staff/inbox").await;
        assert!(page.has("等您单位签收") && page.has("已派单给"), "{}", page.body);
        let (case, up_to) = (hidden(&page, "case"), hidden(&page, "up_to"));
        let newest = numbers.pop().unwrap();
        let opened = handler.post("/staff/inbox/read", &[("case", &case), ("up_to", &up_to), ("open", "1")]).await;
        assert_eq!(opened.location(), format!("/staff/cases/{newest}"));
        assert!(handler.get("/staff/inbox").await.has("未读 1 条"), "the other one is still to be read");
        let page = handler.get("/staff/inbox").await;
        handler.post("/staff/inbox/read", &[("up_to", &hidden(&page, "up_to"))]).await;
        let page = handler.get("/staff/inbox").await;
        assert!(!page.has("class=\"count\"") && page.has("已派单给"), "read, and still there");
    }

    async fn what_came_meanwhile_is_not_marked_as_read(app: TestApp) {
        let unit = app.unit("water.repair");
        let mut dispatcher = app.signed_in("dispatcher").await;
        let mut handler = app.signed_in("handler").await;
        let filed = file_case(&app, &mut app.browser()).await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &unit)]).await;
        follow::round(&app.app).await.unwrap();
        let shown = hidden(&handler.get("/staff/inbox").await, "up_to");
        act(&mut dispatcher, &filed.number, "recall", &[("reason", "派错了单位")]).await;
        follow::round(&app.app).await.unwrap();
        handler.post("/staff/inbox/read", &[("up_to", &shown)]).await;
        assert_eq!(told(&app, "handler").await, ["recalled"]);
    }

    async fn a_case_that_is_not_theirs_any_more_tells_nothing_of_itself(app: TestApp) {
        let unit = app.unit("water.repair");
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &unit)]).await;
        act(&mut dispatcher, &filed.number, "recall", &[("reason", "派错了单位")]).await;
        follow::round(&app.app).await.unwrap();
        let page = app.signed_in("handler").await.get("/staff/inbox").await;
        assert!(page.has("不在您能看的范围内") && !page.has("派错了单位") && !page.has(&crate::forms::tracking::grouped(&filed.number)), "{}", page.body);
    }

    async fn nobody_reads_or_marks_the_inbox_of_somebody_else(app: TestApp) {
        let unit = app.unit("water.repair");
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &unit)]).await;
        follow::round(&app.app).await.unwrap();
        assert_eq!(app.browser().get("/staff/inbox").await.status, StatusCode::SEE_OTHER);
        let mut other = app.signed_in("water.repair.2").await;
        other.post("/staff/inbox/read", &[("up_to", "999999")]).await;
        assert_eq!(told(&app, "handler").await, ["to_sign"]);
        assert!(told(&app, "water.repair.2").await.is_empty());
    }

    async fn an_inbox_of_many_is_paged_and_nothing_is_shown_twice(app: TestApp) {
        let person = {
            let mut conn = app.db().read().await.unwrap();
            people::by_username(&mut conn, "handler").await.unwrap().unwrap().id
        };
        let filed = file_case(&app, &mut app.browser()).await;
        let mut tx = app.db().write().await.unwrap();
        let case = crate::storage::cases::by_number(&mut tx, &filed.number).await.unwrap().unwrap();
        let rows: Vec<_> = (1..=130).map(|position| inbox::InboxRow {
            person_id: person,
            position,
            case_id: case.id,
            sequence: 1,
            why: crate::storage::rows::Word::Known(crate::domain::inbox::Why::Urged),
            at: morning(),
            unread: position % 3 == 0,
        }).collect();
        inbox::insert(&mut tx, &rows).await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = app.db().read().await.unwrap();
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = inbox::page(&mut conn, person, after, 50).await.unwrap();
            let Some(last) = page.last() else { break };
            after = Some(inbox::Place { unread: last.unread, position: last.position });
            seen.extend(page.iter().map(|row| (row.unread, row.position)));
        }
        let mut all: Vec<_> = rows.iter().map(|row| (row.unread, row.position)).collect();
        all.sort();
        all.reverse();
        assert_eq!(seen, all);
        assert_eq!(inbox::unread(&mut conn, person, 20).await.unwrap(), 20, "counted no further than asked");
    }
}
