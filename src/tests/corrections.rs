//! /staff/cases: what was decided wrongly is put right: severity, category, the last step.

use axum::http::StatusCode;
use chrono::{DateTime, Duration, Utc};

use super::support::*;
use crate::domain::Severity;
use crate::domain::clocks::ClockKind;
use crate::jobs::follow;
use crate::storage::cases::Case;
use crate::storage::{Engine, assignments, cases, outbox};

async fn row(app: &TestApp, number: &str) -> Case {
    let mut conn = app.db().read().await.unwrap();
    cases::by_number(&mut conn, number).await.unwrap().unwrap()
}

/// When the clock of that kind is due, computed from the events.
async fn due(app: &TestApp, number: &str, kind: ClockKind) -> Option<DateTime<Utc>> {
    let case = row(app, number).await;
    let mut conn = app.db().read().await.unwrap();
    let file = crate::service::case_file::CaseFile::read(&mut conn, case)
        .await
        .unwrap();
    let clocks = file.clocks(&app.app);
    let running = clocks
        .iter()
        .find(|clock| clock.kind == kind && clock.ended.is_none());
    running.map(|clock| clock.due_at)
}

async fn accepted(app: &TestApp, severity: &str) -> String {
    let number = file_case(app, &mut app.browser()).await.number;
    let mut dispatcher = app.signed_in("dispatcher").await;
    let answer = act(
        &mut dispatcher,
        &number,
        "accept",
        &[("severity", severity), ("deviation", "按类似案件定")],
    )
    .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    number
}

on_both_engines! {
    async fn a_severity_chosen_wrongly_is_put_right_and_the_clocks_follow(app: TestApp) {
        let number = accepted(&app, "important").await;
        let important = due(&app, &number, ClockKind::Resolve).await.unwrap();
        app.clock.set(morning() + Duration::minutes(30));
        let mut dispatcher = app.signed_in("dispatcher").await;
        let why = ("reason", "核实后发现影响更大");
        for wrong in ["minor", "important"] {
            let answer = act(&mut dispatcher, &number, "raise_severity", &[("severity", wrong), why]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong} is not higher");
            assert!(answer.has("请另选一个等级"));
        }
        let answer = act(&mut dispatcher, &number, "raise_severity", &[("severity", "major"), why]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(row(&app, &number).await.severity, Severity::Major);
        assert_eq!(due(&app, &number, ClockKind::Resolve).await, Some(important), "raising gives no time");
        assert_eq!(due(&app, &number, ClockKind::Dispatch).await, Some(morning() + Duration::hours(1)), "from its start");
        assert!(due(&app, &number, ClockKind::DefiniteAnswer).await.is_some());

        let down = [("severity", "minor"), ("reason", "只影响一户，没有人受伤")];
        let refused = act(&mut dispatcher, &number, "lower_severity", &down).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.has("督办"), "who could is named: {}", refused.body);
        let mut supervisor = app.signed_in("supervisor").await;
        assert_eq!(act(&mut supervisor, &number, "lower_severity", &down).await.status, StatusCode::SEE_OTHER);
        assert_eq!(row(&app, &number).await.severity, Severity::Minor);
        assert_eq!(due(&app, &number, ClockKind::DefiniteAnswer).await, None);
        assert_eq!(act(&mut supervisor, &number, "lower_severity", &down).await.status, StatusCode::CONFLICT);
        app.assert_whole().await;
    }

    async fn a_category_chosen_wrongly_is_put_right_wherever_it_is_shown(app: TestApp) {
        let mut resident = app.browser();
        let number = file_case(&app, &mut resident).await.number;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let same = [("category", app.category("water.outage")), ("reason", "没有改变".to_owned())];
        let same = same.each_ref().map(|(name, value)| (*name, value.as_str()));
        let answer = act(&mut dispatcher, &number, "correct_category", &same).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let other = app.category("water.pressure");
        let fields = [("category", other.as_str()), ("reason", "有水，只是水压不足")];
        let answer = act(&mut dispatcher, &number, "correct_category", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(row(&app, &number).await.category_id.to_string(), other);
        for page in [
            resident.get(&format!("/cases/{number}")).await,
            dispatcher.get(&format!("/staff/cases/{number}")).await,
        ] {
            assert!(page.has("供水 › 水压不足") && !page.has("供水 › 停水"), "{}", page.body);
        }
        assert!(dispatcher.get("/staff/cases").await.has("水压不足"));
        app.assert_whole().await;
    }

    async fn whoever_slipped_undoes_it_and_the_resident_is_not_told_twice(app: TestApp) {
        let number = accepted(&app, "minor").await;
        let before = row(&app, &number).await;
        let dispatching = due(&app, &number, ClockKind::Dispatch).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let unit = app.unit("power.repair");
        act(&mut dispatcher, &number, "dispatch", &[("unit", &unit), ("note", "先派到这里")]).await;
        follow::round(&app.app).await.unwrap();
        app.clock.set(morning() + Duration::minutes(9));
        let page = dispatcher.get(&format!("/staff/cases/{number}")).await;
        assert!(page.has(&format!("/staff/cases/{number}/undo\"")), "a note of their own is no other step");
        let other = app.signed_in("supervisor").await.get(&format!("/staff/cases/{number}")).await;
        assert!(!other.has(&format!("/staff/cases/{number}/undo\"")), "only who did it");
        let answer = act(&mut dispatcher, &number, "undo", &[("reason", "派错了单位")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let after = row(&app, &number).await;
        assert_eq!((after.state, after.unit_id, after.due_at), (before.state, before.unit_id, before.due_at));
        assert_eq!(due(&app, &number, ClockKind::Dispatch).await, dispatching);
        let mut conn = app.db().read().await.unwrap();
        assert!(assignments::of_case(&mut conn, after.id).await.unwrap().is_empty());
        drop(conn);
        follow::round(&app.app).await.unwrap();
        let mut conn = app.db().read().await.unwrap();
        let told = outbox::of_case(&mut conn, after.id).await.unwrap();
        drop(conn);
        let told: Vec<&str> = told.iter().map(|message| message.message.as_str()).collect();
        assert_eq!(told, ["file", "accept"], "neither of the slip nor of its undoing");
        assert!(dispatcher.get(&format!("/staff/cases/{number}")).await.has("（已撤销）"));
        assert_eq!(act(&mut dispatcher, &number, "undo", &[("reason", "再撤一步")]).await.status, StatusCode::CONFLICT);
        let answer = act(&mut dispatcher, &number, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        app.assert_whole().await;
    }

    async fn a_case_put_under_a_dangerous_category_is_pinned_and_due_within_half_an_hour(app: TestApp) {
        let number = accepted(&app, "minor").await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let gas = [("category", app.category("water.burst")), ("reason", "说的是爆管，路面塌了".to_owned())];
        let fields: Vec<(&str, &str)> = gas.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = act(&mut dispatcher, &number, "correct_category", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(row(&app, &number).await.rank, 0, "above all others in every list");
        let half_an_hour = Some(morning() + Duration::minutes(30));
        assert_eq!(due(&app, &number, ClockKind::Dispatch).await, half_an_hour);
        assert_eq!(app.history(&number).await.last().unwrap(), "mark_danger");
        app.assert_whole().await;
    }

    async fn who_is_pressed_can_still_undo_and_a_case_that_is_pressed_lies_as_long_as_it_did(app: TestApp) {
        let mut resident = app.browser();
        let number = file_case(&app, &mut resident).await.number;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &number, "accept", &[("severity", "minor")]).await;
        app.clock.set(morning() + Duration::minutes(5));
        let urged = resident.post(&format!("/cases/{number}/urge"), &[("text", "快一点")]).await;
        assert_eq!(urged.status, StatusCode::SEE_OTHER);
        let case = row(&app, &number).await;
        assert_eq!((case.moved_at, case.updated_at), (morning(), morning() + Duration::minutes(5)));
        let answer = act(&mut dispatcher, &number, "undo", &[("reason", "等级选错了")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(app.state(&number).await, "submitted");
        assert_eq!(due(&app, &number, ClockKind::FirstReply).await, None, "nothing of the acceptance is left");
        let again = resident.post(&format!("/cases/{number}/urge"), &[("text", "再快一点")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "the urge was heard all the same");
        app.assert_whole().await;
    }

    async fn a_question_is_a_first_reply(app: TestApp) {
        let number = accepted(&app, "minor").await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &number, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &number, "sign_for", &[]).await;
        assert!(due(&app, &number, ClockKind::FirstReply).await.is_some());
        act(&mut handler, &number, "ask_resident", &[("question", "几点开始停水的？")]).await;
        assert_eq!(due(&app, &number, ClockKind::FirstReply).await, None);
        app.assert_whole().await;
    }

    async fn what_was_told_or_followed_by_somebody_else_stays_done(app: TestApp) {
        let number = accepted(&app, "minor").await;
        let undo = [("reason", "等级选错了")];
        let mut dispatcher = app.signed_in("dispatcher").await;
        app.clock.set(morning() + Duration::minutes(10));
        let late = act(&mut dispatcher, &number, "undo", &undo).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.has("已经过了可以办理的时间"), "{}", late.body);
        act(&mut dispatcher, &number, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &number, "sign_for", &[]).await;
        assert_eq!(act(&mut dispatcher, &number, "undo", &undo).await.status, StatusCode::CONFLICT, "the unit has it");
        assert_eq!(app.state(&number).await, "in_progress");

        let grave = accepted(&app, "major").await;
        assert_eq!(act(&mut dispatcher, &grave, "undo", &undo).await.status, StatusCode::CONFLICT, "of a major case the resident is told at once");
        app.assert_whole().await;
    }

    async fn a_proposal_that_only_colleagues_read_is_undone_without_a_word_to_the_resident(app: TestApp) {
        let mut resident = app.browser();
        let number = file_case(&app, &mut resident).await.number;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let proposal = [("reason", "合同纠纷属于法院管辖"), ("referral", "市中级人民法院 12368")];
        act(&mut dispatcher, &number, "propose_not_accepting", &proposal).await;
        let answer = act(&mut dispatcher, &number, "undo", &[("reason", "还要再核实")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(row(&app, &number).await.awaits, None);
        let page = resident.get(&format!("/cases/{number}")).await;
        assert!(!page.has("还要再核实") && !page.has("撤销了"), "{}", page.body);
        app.assert_whole().await;
    }

    async fn who_presses_without_end_is_paused_for_a_while_and_still_heard_on_everything_else(app: TestApp) {
        let mut resident = app.browser();
        let number = file_case(&app, &mut resident).await.number;
        let path = format!("/cases/{number}");
        let mut supervisor = app.signed_in("supervisor").await;
        let why = ("reason", "一天内催了三十次，已经逐条答复");
        let limit = [("until", "2026-11-20"), why];
        assert_eq!(act(&mut supervisor, &number, "limit_use", &limit).await.status, StatusCode::CONFLICT, "nobody looked at it yet");
        act(&mut app.signed_in("dispatcher").await, &number, "accept", &[("severity", "minor")]).await;
        for wrong in ["2026-11-17", "2027-11-17", "下周"] {
            let answer = act(&mut supervisor, &number, "limit_use", &[("until", wrong), why]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        assert_eq!(act(&mut supervisor, &number, "limit_use", &limit).await.status, StatusCode::SEE_OTHER);
        let page = resident.get(&path).await;
        assert!(page.has("一天内催了三十次") && page.has("11月20日") && !page.has("/urge\""), "{}", page.body);
        for action in ["urge", "add_information"] {
            let refused = resident.post(&format!("{path}/{action}"), &[("text", "快一点办")]).await;
            assert_eq!(refused.status, StatusCode::CONFLICT, "{action}");
            assert!(refused.has("催办和补充暂停了"));
        }
        let other = file_case(&app, &mut resident).await;
        assert_eq!(app.state(&other.number).await, "submitted", "another matter is another matter");
        act(&mut supervisor, &number, "end_limit", &[("reason", "已经当面说清楚")]).await;
        let urged = resident.post(&format!("{path}/urge"), &[("text", "快一点办")]).await;
        assert_eq!(urged.status, StatusCode::SEE_OTHER);
        app.assert_whole().await;
    }
}
