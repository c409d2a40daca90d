//! /staff/cases: the list, the case, the actions.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use super::support::*;
use crate::config::Limits;
use crate::domain::Action;
use crate::domain::actions::{FieldKind, oracle};
use crate::domain::lifecycle::By;
use crate::jobs::{follow, recurring, worker};
use crate::storage::{Engine, audit};

on_both_engines! {
    async fn the_case_offers_each_person_their_own_next_step_and_nothing_more(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let path = format!("/staff/cases/{}", filed.number);
        let offers = |page: &Answer, action: &str| page.has(&format!("{path}/{action}\""));
        let page = app.signed_in("dispatcher").await.get(&path).await;
        assert!(offers(&page, "accept") && !offers(&page, "dispatch") && !offers(&page, "pass_reply"));
        assert_eq!(app.signed_in("handler").await.get(&path).await.status, StatusCode::NOT_FOUND, "not theirs yet");
        let page = app.signed_in("supervisor").await.get(&path).await;
        assert!(offers(&page, "do_not_accept") && !offers(&page, "accept"));
        handle(&app, &filed.number).await;
        let page = app.signed_in("handler").await.get(&path).await;
        assert!(!offers(&page, "draft_reply") && offers(&page, "note"));
    }

    async fn what_is_not_offered_is_refused_with_the_reason_and_who_could(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut supervisor = app.signed_in("supervisor").await;
        let refused = act(&mut supervisor, &filed.number, "accept", &[("severity", "minor")]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.has("转办员"), "{}", refused.body);
        assert_eq!(supervisor.get(&format!("/staff/cases/{}/accept", filed.number)).await.status, StatusCode::CONFLICT);
        assert_eq!(app.state(&filed.number).await, "submitted");
    }

    async fn a_refused_text_is_shown_again_so_that_nothing_is_lost(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        let mut handler = app.signed_in("handler").await;
        let refused = act(&mut handler, &filed.number, "draft_reply", &[("reply", "写了半个小时的答复，可是同事已经送审了，不能丢。")]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.has("写了半个小时的答复"));
    }

    async fn two_colleagues_at_once_do_it_once_and_the_second_hears_who_was_first(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut first = app.signed_in("dispatcher").await;
        let mut second = app.signed_in("dispatcher").await;
        let number = filed.number.as_str();
        let (one, two) = tokio::join!(
            act(&mut first, number, "accept", &[("severity", "minor"), ("key", "018f0000-0000-7000-8000-00000000000a")]),
            act(&mut second, number, "accept", &[("severity", "major"), ("checklist_injury", "1"), ("key", "018f0000-0000-7000-8000-00000000000b")]),
        );
        let mut codes = [one.status, two.status];
        codes.sort();
        assert_eq!(codes, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
        assert_eq!(app.history(number).await, ["file", "accept"]);
        app.assert_whole().await;
    }

    async fn a_double_click_on_an_action_leaves_one_event(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        for _ in 0..3 {
            let answer = act(&mut dispatcher, &filed.number, "note", &[("text", "已电话核实"), ("key", "018f0000-0000-7000-8000-000000000002")]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
        }
        assert_eq!(app.history(&filed.number).await, ["file", "note"]);
    }

    async fn a_case_that_nobody_wants_is_ruled_on_and_the_next_one_goes_to_the_right_unit_at_once(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let case = format!("/staff/cases/{}", filed.number);
        let mut dispatcher = app.signed_in("dispatcher").await;
        let mut lead = app.signed_in("lead").await;
        let mut supervisor = app.signed_in("supervisor").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        let (unit, other) = (app.unit("water.repair"), app.unit("water.hall"));
        let waiting = "/staff/cases?view=units&awaits=ruling";
        for round in 1..=3 {
            act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &unit)]).await;
            assert!(!supervisor.get(waiting).await.has(&case), "nothing to rule on before return {round}");
            let form = lead.get(&format!("{case}/return")).await;
            assert_eq!(form.has("这次退回后，案件交督办裁定"), round == 3, "the lead knows what the third return means");
            let key = format!("018f0000-0000-7000-8000-00000000000{round}");
            let why = [("reason", "不属于本单位职责范围"), ("belongs", other.as_str()), ("key", key.as_str())];
            for click in 1..=2 {
                let answer = act(&mut lead, &filed.number, "return", &why).await;
                assert_eq!(answer.location(), format!("/staff/cases?done=return&number={}", filed.number), "click {click}");
            }
            let list = lead.get(&format!("/staff/cases?done=return&number={}", filed.number)).await;
            assert!(list.status == StatusCode::OK && list.has("已办好：退单") && list.has("staff-nav"));
        }
        let refused = act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &unit)]).await;
        assert!(refused.status == StatusCode::CONFLICT && refused.has("等待督办裁定"), "{}", refused.body);
        assert!(dispatcher.get(&case).await.has("等待裁定。") && supervisor.get(waiting).await.has(&case));
        form_opens(&mut supervisor, &filed.number, Action::Ruling).await;
        let ruling = [("unit", unit.as_str()), ("reason", "听江苑的管网由抢修队养护"), ("learn", "1"), ("area", "听江苑")];
        assert_eq!(act(&mut supervisor, &filed.number, "rule", &ruling).await.status, StatusCode::SEE_OTHER);
        assert_eq!(app.state(&filed.number).await, "dispatched");
        assert!(!supervisor.get(waiting).await.has(&case));
        for (browser, action) in [(&mut lead, "return"), (&mut dispatcher, "recall")] {
            let refused = act(browser, &filed.number, action, &[("reason", "不属于本单位职责范围")]).await;
            assert!(refused.status == StatusCode::CONFLICT && refused.has("督办已经裁定"), "{action}");
        }
        let directory = dispatcher.get("/staff/directory").await;
        assert!(directory.has("听江苑的管网由抢修队养护") && directory.has("管网抢修队"));
        assert_eq!(lead.get("/staff/directory").await.status, StatusCode::NOT_FOUND);
        let next = file_case(&app, &mut app.browser()).await;
        act(&mut dispatcher, &next.number, "accept", &[("severity", "minor")]).await;
        let form = dispatcher.get(&format!("/staff/cases/{}/dispatch", next.number)).await;
        assert!(form.has("2026年11月17日对案件") && form.has("听江苑”的这类事项归它"), "{}", form.body);
        let chosen = form.body.split("<option").find(|option| option.contains("selected")).unwrap();
        assert!(chosen.contains(&unit), "{chosen}");
        app.assert_whole().await;
    }

    async fn a_unit_that_returned_a_case_is_not_suggested_again_but_the_one_that_it_named(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let mut lead = app.signed_in("lead").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        let form = format!("/staff/cases/{}/dispatch", filed.number);
        assert!(dispatcher.get(&form).await.has("通常的承办单位"));
        let (unit, other) = (app.unit("water.repair"), app.unit("water.hall"));
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &unit)]).await;
        act(&mut lead, &filed.number, "return", &[("reason", "属于营业厅办理的范围"), ("belongs", &other)]).await;
        let form = dispatcher.get(&form).await;
        assert!(form.has("退单单位建议的单位"), "{}", form.body);
        let chosen = form.body.split("<option").find(|option| option.contains("selected")).unwrap();
        assert!(chosen.contains(&other), "{chosen}");
    }

    async fn a_resident_reads_until_when_and_why_their_case_takes_longer_and_nothing_of_what_was_refused(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let number = filed.number.as_str();
        let mut handler = in_progress(&app, number, "minor").await;
        let mut lead = app.signed_in("lead").await;
        assert_eq!(act(&mut lead, number, "grant_extension", &[]).await.status, StatusCode::CONFLICT, "nobody asked");
        let form = handler.get(&format!("/staff/cases/{number}/ask_extension")).await;
        assert!(form.has("现在 11月19日（周四）19:00 到期，最晚可以延到 11月23日（周一）19:00"), "{}", form.body);
        let late = act(&mut handler, number, "ask_extension", &[("longer", "2026-11-24"), ("reason", "配件要从外地运来")]).await;
        assert!(late.status == StatusCode::UNPROCESSABLE_ENTITY && late.has("不超过最晚可以延到的日子"));
        act(&mut handler, number, "ask_extension", &[("longer", "2026-11-20"), ("reason", "配件要从外地运来")]).await;
        let waiting = "/staff/cases?view=units&awaits=extension";
        assert!(lead.get(waiting).await.has(number));
        for action in [Action::GrantExtension, Action::RefuseExtension] {
            form_opens(&mut lead, number, action).await;
        }
        let form = lead.get(&format!("/staff/cases/{number}/grant_extension")).await;
        assert!(form.has("配件要从外地运来"), "who decides reads why");
        assert!(!resident.get(&format!("/cases/{number}")).await.has("配件"));
        act(&mut lead, number, "grant_extension", &[]).await;
        let page = resident.get(&format!("/cases/{number}")).await;
        assert!(page.has("已延期到 11月20日（周五）19:00") && page.has("配件要从外地运来"), "{}", page.body);
        assert!(page.has("延期到 11月20日（周五）19:00"), "the clock says so too");
        assert!(!lead.get(waiting).await.has(number));
        let again = act(&mut handler, number, "ask_extension", &[("longer", "2026-11-23"), ("reason", "还是不够")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "once");
        app.assert_whole().await;
    }

    async fn a_refused_extension_leaves_the_time_as_it_was_and_tells_the_handler_why(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let number = filed.number.as_str();
        let mut handler = in_progress(&app, number, "important").await;
        act(&mut handler, number, "ask_extension", &[("longer", "2026-11-23"), ("reason", "配件要从外地运来")]).await;
        let mut lead = app.signed_in("lead").await;
        let refused = act(&mut lead, number, "refuse_extension", &[("reason", "先应急供水")]).await;
        assert!(refused.status == StatusCode::CONFLICT && refused.has("总经理"), "important: not the lead's to decide");
        let mut director = app.signed_in("director").await;
        act(&mut director, number, "refuse_extension", &[("reason", "先用应急办法供水")]).await;
        let page = handler.get(&format!("/staff/cases/{number}")).await;
        assert!(page.has("不同意延期") && page.has("先用应急办法供水") && page.has("11月20日（周五）19:00"));
        assert!(!resident.get(&format!("/cases/{number}")).await.has("应急办法"));
    }

    async fn an_order_of_the_supervisor_is_reported_back_on_and_never_shown_to_the_resident(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let number = filed.number.as_str();
        in_progress(&app, number, "minor").await;
        let mut supervisor = app.signed_in("supervisor").await;
        let mut lead = app.signed_in("lead").await;
        assert_eq!(act(&mut lead, number, "report_back", &[("report", "已经到现场，明天换阀门")]).await.status, StatusCode::CONFLICT);
        act(&mut supervisor, number, "supervise", &[("order", "今天派人到现场看")]).await;
        let waiting = "/staff/cases?view=units&awaits=report";
        assert!(lead.get(waiting).await.has(number) && supervisor.get(waiting).await.has(number));
        let second = act(&mut supervisor, number, "supervise", &[("order", "再派一次人去")]).await;
        assert_eq!(second.status, StatusCode::CONFLICT, "one order at a time");
        let page = lead.get(&format!("/staff/cases/{number}")).await;
        assert!(page.has("今天派人到现场看") && page.has("督办反馈"), "the clock of the report runs");
        form_opens(&mut lead, number, Action::ReportBack).await;
        act(&mut lead, number, "report_back", &[("report", "已经到现场，明天换阀门")]).await;
        assert!(!lead.get(waiting).await.has(number));
        let shown = supervisor.get(&format!("/staff/cases/{number}")).await;
        assert!(shown.has("已经到现场，明天换阀门") && shown.has("按时完成"));
        assert!(!resident.get(&format!("/cases/{number}")).await.has("到现场"));
        app.assert_whole().await;
    }

    async fn a_solution_above_authority_waits_for_who_may_decide_and_is_agreed_on_online(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let number = filed.number.as_str();
        let mut handler = in_progress(&app, number, "major").await;
        let (mut lead, mut director) = (app.signed_in("lead").await, app.signed_in("director").await);
        let paper = format!("/cases/{number}/agreement");
        act(&mut handler, number, "propose", &[("solution", "更换地板并赔偿全部损失"), ("goods", "2,000"), ("medical", "300")]).await;
        assert!(!resident.get(&format!("/cases/{number}")).await.has("更换地板"), "not before it is approved");
        let refused = act(&mut lead, number, "send_proposal", &[]).await;
        assert!(refused.status == StatusCode::CONFLICT && refused.has("总经理"));
        assert!(director.get("/staff/cases?view=units&awaits=compensation").await.has(number));
        for action in [Action::SendProposal, Action::SendBackSolution] {
            form_opens(&mut director, number, action).await;
        }
        let form = director.get(&format!("/staff/cases/{number}/send_proposal")).await;
        assert!(form.has("更换地板并赔偿全部损失") && form.has("2300 元"), "{}", form.body);
        act(&mut director, number, "send_back_solution", &[("reason", "医疗费要有票据")]).await;
        assert_eq!(act(&mut director, number, "send_proposal", &[]).await.status, StatusCode::CONFLICT, "it has to be changed first");
        act(&mut handler, number, "propose", &[("solution", "更换地板并赔偿全部损失"), ("goods", "2000")]).await;
        assert_eq!(act(&mut director, number, "send_proposal", &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(app.state(number).await, "waiting_resident");
        let page = resident.get(&format!("/cases/{number}")).await;
        assert!(page.has("提出了解决方案") && page.has("更换地板并赔偿全部损失") && page.has("2000 元") && page.has("/accept_proposal"));
        assert_eq!(resident.get(&paper).await.status, StatusCode::NOT_FOUND, "nothing is agreed on");
        assert_eq!(resident.post(&format!("/cases/{number}/answer"), &[("text", "好的")]).await.status, StatusCode::CONFLICT);
        for action in [Action::AcceptProposal, Action::DeclineProposal] {
            form_opens(&mut handler, number, action).await;
            assert_eq!(resident.get(&format!("/cases/{number}/{action}")).await.status, StatusCode::OK);
        }
        resident.post(&format!("/cases/{number}/accept_proposal"), &[("text", "")]).await;
        assert_eq!(app.state(number).await, "in_progress");
        let paper = resident.get(&paper).await;
        assert!(paper.has("和解协议") && paper.has("2000 元") && paper.has("在网上确认同意"), "{}", paper.body);
        assert!(handler.get(&format!("/staff/cases/{number}/agreement")).await.has("和解协议"));
        app.assert_whole().await;
    }

    async fn a_solution_that_costs_nothing_is_asked_about_at_once_and_an_answer_by_telephone_is_recorded(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let number = filed.number.as_str();
        let mut handler = in_progress(&app, number, "minor").await;
        act(&mut handler, number, "propose", &[("solution", "明天上午上门更换阀门")]).await;
        assert_eq!(app.state(number).await, "waiting_resident");
        act(&mut handler, number, "decline_proposal", &[("text", "电话里说：只有下午在家")]).await;
        assert_eq!(app.state(number).await, "in_progress");
        let page = resident.get(&format!("/cases/{number}")).await;
        assert!(page.has("工作人员代为记录") && page.has("只有下午在家"));
        act(&mut handler, number, "propose", &[("solution", "明天下午上门更换阀门")]).await;
        app.clock.set(morning() + chrono::Duration::days(8));
        assert_eq!(crate::jobs::timekeeper::run(&app.app).await.unwrap(), 1);
        assert_eq!(app.state(number).await, "in_progress", "handling goes on without an answer");
        let mut handler = app.signed_in("handler").await;
        let page = handler.get(&format!("/staff/cases/{number}")).await;
        assert!(page.has("到期没有收到答复") && !page.has("/accept_proposal"));
        app.assert_whole().await;
    }

    async fn every_point_that_was_asked_is_answered_before_the_reply_goes_out(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let number = filed.number.as_str();
        let mut handler = in_progress(&app, number, "minor").await;
        let form = handler.get(&format!("/staff/cases/{number}/set_points")).await;
        assert!(form.has("尽快恢复供水"), "it begins with what the resident wants");
        act(&mut handler, number, "set_points", &[("points", "尽快恢复供水\n\n赔偿泡坏的地板")]).await;
        form_opens(&mut handler, number, Action::AnswerPoint).await;
        let wrong = act(&mut handler, number, "answer_point", &[("point", "3"), ("finding", "upheld"), ("ground", "阀门破裂属实"), ("redress", "done")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "there is no third");
        act(&mut handler, number, "answer_point", &[("point", "1"), ("finding", "upheld"), ("ground", "阀门破裂属实"), ("redress", "done")]).await;
        act(&mut handler, number, "investigate", &[("found", "阀门老化，夜里破裂，有照片"), ("cause", "超过使用年限"), ("finding", "upheld")]).await;
        act(&mut handler, number, "draft_reply", &[("reply", REPLY)]).await;
        let mut lead = app.signed_in("lead").await;
        let refused = act(&mut lead, number, "pass_reply", &[("reply", REPLY)]).await;
        assert!(refused.status == StatusCode::CONFLICT && refused.has("还有诉求要点没有结论"), "{}", refused.body);
        act(&mut lead, number, "send_back_reply", &[("reason", "第二点没有答")]).await;
        act(&mut handler, number, "answer_point", &[("point", "2"), ("finding", "not_upheld"), ("ground", "地板没有进水"), ("redress", "explained")]).await;
        act(&mut handler, number, "draft_reply", &[("reply", REPLY)]).await;
        assert_eq!(act(&mut lead, number, "pass_reply", &[("reply", REPLY)]).await.status, StatusCode::SEE_OTHER);
        let page = lead.get(&format!("/staff/cases/{number}")).await;
        assert!(page.has("不成立 · 已解释说明") && page.has("阀门老化，夜里破裂"));
        app.assert_whole().await;
    }

    async fn what_is_beyond_a_handler_is_asked_answered_and_kept_from_the_resident(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let number = filed.number.as_str();
        let mut handler = in_progress(&app, number, "minor").await;
        let mut supervisor = app.signed_in("supervisor").await;
        let mut coordinator = app.signed_in("coordinator").await;
        for (ask, answerer, answer, list, action) in [
            ("ask_instruction", &mut supervisor, "instruct", "instruction", Action::Instruct),
            ("ask_coordination", &mut coordinator, "coordinate", "coordination", Action::Coordinate),
        ] {
            assert_eq!(act(answerer, number, answer, &[("text", "先修，费用月底结算")]).await.status, StatusCode::CONFLICT, "{answer}: nobody asked");
            act(&mut handler, number, ask, &[("question", "要不要先垫付修理费？")]).await;
            assert_eq!(act(&mut handler, number, ask, &[("question", "再问一次行不行？")]).await.status, StatusCode::CONFLICT, "{ask} twice");
            let waiting = format!("/staff/cases?view=units&awaits={list}");
            assert!(answerer.get(&waiting).await.has(number), "{list}");
            form_opens(answerer, number, action).await;
            assert!(answerer.get(&format!("/staff/cases/{number}/{answer}")).await.has("要不要先垫付修理费"));
            act(answerer, number, answer, &[("text", "先修，费用月底结算")]).await;
            assert!(!answerer.get(&waiting).await.has(number), "{list}");
        }
        act(&mut coordinator, number, "record_meeting", &[("met", "2026-11-17"), ("present", "水务、市政"), ("text", "水务先修，市政后铺")]).await;
        act(&mut supervisor, number, "record_instruction", &[("leader", "王局长"), ("text", "本周内办结")]).await;
        act(&mut handler, number, "mediate", &[("present", "诉求人、物业"), ("mediated", "agreed"), ("text", "双方同意周三上门")]).await;
        act(&mut supervisor, number, "green_channel", &[("reason", "家中有危重病人")]).await;
        let page = handler.get(&format!("/staff/cases/{number}")).await;
        for told in ["先修，费用月底结算", "2026年11月17日疑难会商", "王局长批示", "谈成了", "绿色通道"] {
            assert!(page.has(told), "{told}");
        }
        let shown = resident.get(&format!("/cases/{number}")).await;
        for internal in ["垫付", "市政", "王局长", "危重"] {
            assert!(!shown.has(internal), "{internal}");
        }
        app.assert_whole().await;
    }

    async fn a_case_passed_down_is_signed_for_below_and_reviewed_above(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let number = filed.number.as_str();
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, number, "dispatch", &[("unit", &app.unit("water"))]).await;
        let mut bureau = app.signed_in("water.lead").await;
        let form = bureau.get(&format!("/staff/cases/{number}/pass_down")).await;
        assert!(form.has(&app.unit("water.repair")) && !form.has(&app.unit("power.repair")), "its own offices alone");
        let elsewhere = act(&mut bureau, number, "pass_down", &[("unit", &app.unit("power.repair"))]).await;
        assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
        act(&mut bureau, number, "pass_down", &[("unit", &app.unit("water.repair"))]).await;
        assert_eq!(app.state(number).await, "dispatched");
        crate::ops::grant(app.db(), &app.clock, "handler", "unit_lead@water.repair").await.unwrap();
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, number, "sign_for", &[]).await;
        act(&mut handler, number, "draft_reply", &[("reply", REPLY)]).await;
        let refused = act(&mut handler, number, "pass_reply", &[("reply", REPLY)]).await;
        assert!(refused.status == StatusCode::CONFLICT && refused.has("由上级单位审核"), "the head of the office does not review: {}", refused.body);
        assert_eq!(act(&mut bureau, number, "pass_reply", &[("reply", REPLY)]).await.status, StatusCode::SEE_OTHER);
        app.assert_whole().await;
    }

    async fn a_supervisor_takes_a_case_out_of_a_unit_that_does_not_move_and_the_new_one_begins_at_once(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let number = filed.number.as_str();
        let mut supervisor = app.signed_in("supervisor").await;
        let unit = app.unit("water.repair");
        act(&mut supervisor, number, "intervene", &[("unit", &unit), ("reason", "两天没有人受理，直接办理")]).await;
        assert_eq!(app.state(number).await, "in_progress");
        let page = resident.get(&format!("/cases/{number}")).await;
        assert!(page.has("督办直接介入") && page.has("前，答复您"), "the clocks that acceptance would have started run: {}", page.body);
        let mut lead = app.signed_in("lead").await;
        assert_eq!(act(&mut lead, number, "return", &[("reason", "不属于本单位职责")]).await.status, StatusCode::CONFLICT);
        let mut handler = app.signed_in("handler").await;
        assert_eq!(act(&mut handler, number, "draft_reply", &[("reply", REPLY)]).await.status, StatusCode::SEE_OTHER);
        app.assert_whole().await;
    }

    async fn a_unit_that_takes_part_sees_the_case_while_it_does_and_not_a_minute_longer(app: TestApp) {
        let mut resident = app.browser();
        let filed = file_case(&app, &mut resident).await;
        let number = filed.number.as_str();
        in_progress(&app, number, "minor").await;
        let case = format!("/staff/cases/{number}");
        let mut lead = app.signed_in("lead").await;
        let mut other = app.signed_in("power.repair.1").await;
        assert_eq!(other.get(&case).await.status, StatusCode::NOT_FOUND);
        let unit = app.unit("power.repair");
        let own = act(&mut lead, number, "add_co_handler", &[("unit", &app.unit("water.repair")), ("task", "自己的任务")]).await;
        assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY, "the unit that leads does not take part beside itself");
        act(&mut lead, number, "add_co_handler", &[("unit", &unit), ("task", "断开泵房电源"), ("due", "2026-11-18")]).await;
        let waiting = other.get("/staff/parts").await;
        assert!(waiting.has(number) && waiting.has("11月18日（周三）19:00"), "{}", waiting.body);
        let page = other.get(&case).await;
        assert!(page.status == StatusCode::OK && page.has("断开泵房电源") && !page.has("13800001234"));
        assert!(!page.has(&format!("{case}/draft_reply")) && page.has(&format!("{case}/co_sign")) && page.has(&format!("{case}/note")));
        assert_eq!(act(&mut other, number, "draft_reply", &[("reply", REPLY)]).await.status, StatusCode::CONFLICT);
        form_opens(&mut other, number, Action::CoSign).await;
        act(&mut other, number, "co_sign", &[]).await;
        assert!(other.get("/staff/parts?state=signed").await.has(number) && !other.get("/staff/parts").await.has(number));
        form_opens(&mut other, number, Action::CoReport).await;
        form_opens(&mut lead, number, Action::WithdrawCoHandler).await;
        let done = act(&mut other, number, "co_report", &[("report", "电源已经断开，泵房安全")]).await;
        assert_eq!(done.location(), format!("/staff/cases?done=co_report&number={number}"));
        assert_eq!(other.get(&case).await.status, StatusCode::NOT_FOUND);
        let page = lead.get(&case).await;
        assert!(page.has("电源已经断开，泵房安全") && page.has("已反馈"));
        assert!(!resident.get(&format!("/cases/{number}")).await.has("泵房"));
        act(&mut lead, number, "add_co_handler", &[("unit", &unit), ("task", "恢复泵房电源")]).await;
        assert_eq!(other.get(&case).await.status, StatusCode::OK);
        assert!(other.get("/staff/parts").await.has("11月19日（周四）19:00"), "as long as the case has");
        act(&mut lead, number, "withdraw_co_handler", &[("task", "3"), ("reason", "不用了")]).await;
        assert_eq!(other.get(&case).await.status, StatusCode::NOT_FOUND);
        act(&mut lead, number, "add_co_handler", &[("unit", &unit), ("task", "恢复泵房电源")]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, number, "draft_reply", &[("reply", REPLY)]).await;
        act(&mut lead, number, "pass_reply", &[("reply", REPLY)]).await;
        assert_eq!(other.get(&case).await.status, StatusCode::NOT_FOUND, "nothing of it is left to do");
        app.assert_whole().await;
    }

    async fn a_unit_that_is_asked_to_take_part_hears_of_it_and_of_its_own_time(app: TestApp) {
        let number = file_case(&app, &mut app.browser()).await.number;
        in_progress(&app, &number, "minor").await;
        let unit = app.unit("power.repair");
        let mut lead = app.signed_in("lead").await;
        act(&mut lead, &number, "add_co_handler", &[("unit", &unit), ("task", "断开泵房电源"), ("due", "2026-11-18")]).await;
        act(&mut lead, &number, "record_instruction", &[("leader", "市长"), ("text", "今晚恢复供水")]).await;
        follow::round(&app.app).await.unwrap();
        for (username, says) in [("power.repair.1", "请您单位协办"), ("power.lead", "请您单位协办"), ("handler", "有领导批示")] {
            let inbox = app.signed_in(username).await.get("/staff/inbox").await;
            assert!(inbox.has(says) && !inbox.has("不在您能看的范围内"), "{username}: {}", inbox.body);
        }
        let mut other = app.signed_in("power.repair.1").await;
        let page = other.get(&format!("/staff/cases/{number}")).await;
        assert!(page.has("11月18日（周三）19:00 前由协办单位报回"), "{}", page.body);
        act(&mut other, &number, "co_sign", &[]).await;
        recurring::begin(&app.app).await.unwrap();
        app.clock.set("2026-11-18T11:05:00Z".parse().unwrap());
        recurring::tick(&app.app).await.unwrap();
        worker::drain(&app.app).await.unwrap();
        follow::round(&app.app).await.unwrap();
        for username in ["power.repair.1", "power.lead"] {
            let inbox = app.signed_in(username).await.get("/staff/inbox").await;
            assert!(inbox.has("到期了") && inbox.has("协办"), "{username}: {}", inbox.body);
        }
        act(&mut app.signed_in("power.repair.1").await, &number, "co_report", &[("report", "电源已经断开，泵房安全")]).await;
        follow::round(&app.app).await.unwrap();
        assert!(app.signed_in("handler").await.get("/staff/inbox").await.has("协办单位有了反馈"));
        app.assert_whole().await;
    }

    async fn whoever_meets_an_error_at_work_stays_in_the_frame_of_staff(app: TestApp) {
        let mut lead = app.signed_in("lead").await;
        for path in ["/staff/cases/261121480391", "/staff/cases/261121480391/accept", "/staff/nowhere"] {
            let page = lead.get(path).await;
            assert!(page.status == StatusCode::NOT_FOUND && page.has("staff-nav"), "{path}");
        }
    }

    async fn a_major_case_is_reviewed_by_the_director_and_not_by_the_lead(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "major"), ("checklist_injury", "1")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "sign_for", &[]).await;
        act(&mut handler, &filed.number, "draft_reply", &[("reply", REPLY)]).await;
        let mut lead = app.signed_in("lead").await;
        assert_eq!(act(&mut lead, &filed.number, "pass_reply", &[("reply", REPLY)]).await.status, StatusCode::CONFLICT);
        let mut director = app.signed_in("director").await;
        assert_eq!(act(&mut director, &filed.number, "pass_reply", &[("reply", REPLY)]).await.status, StatusCode::SEE_OTHER);
    }

    async fn a_phone_number_is_masked_until_a_reason_is_given_and_the_look_is_on_record(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let path = format!("/staff/cases/{}", filed.number);
        let mut dispatcher = app.signed_in("dispatcher").await;
        let masked = dispatcher.get(&path).await;
        assert!(masked.has("138****1234") && !masked.has("13800001234") && !masked.has("王秀英"));
        assert!(masked.has(&format!("{path}/contact")) && dispatcher.get(&format!("{path}/contact")).await.has("reason"));
        assert_eq!(act(&mut dispatcher, &filed.number, "contact", &[("reason", "")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!dispatcher.get(&path).await.has("13800001234"), "not without a reason");
        act(&mut dispatcher, &filed.number, "contact", &[("reason", "回电核实地址")]).await;
        assert!(dispatcher.get(&path).await.has("13800001234"));
        let other = app.signed_in("supervisor").await.get(&path).await;
        assert!(!other.has("13800001234"), "only who said why");
        let log = audit::page(&mut app.db().read().await.unwrap(), uuid::Uuid::nil(), 10).await.unwrap();
        let [look] = &log[..] else { panic!("{log:?}") };
        assert_eq!((look.action, look.reason.as_str()), (audit::Done::RevealContact, "回电核实地址"));
        assert!(look.person_id.is_some() && !look.person_name.is_empty() && look.case_id.is_some());
        assert!(!format!("{look:?}").contains("13800001234"), "the log tells of the look and not what was seen");
        assert_eq!(app.history(&filed.number).await, ["file"], "looks do not swell the case's history");
        app.clock.set(morning() + chrono::Duration::minutes(11));
        assert!(!dispatcher.get(&path).await.has("13800001234"), "the mask comes back");
    }

    async fn an_old_tab_cannot_send_a_draft_that_was_replaced(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &filed.number, "sign_for", &[]).await;
        act(&mut handler, &filed.number, "draft_reply", &[("reply", REPLY)]).await;
        let mut lead = app.signed_in("lead").await;
        let page = lead.get(&format!("/staff/cases/{}/pass_reply", filed.number)).await;
        let seen = page.body.split("name=\"seen\"").next().unwrap().len();
        let seen = page.body[seen..].split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        act(&mut lead, &filed.number, "send_back_reply", &[("reason", "请写明完成日期")]).await;
        act(&mut handler, &filed.number, "draft_reply", &[("reply", REPLY)]).await;
        let stale = act(&mut lead, &filed.number, "pass_reply", &[("reply", REPLY), ("seen", &seen)]).await;
        assert_eq!(stale.status, StatusCode::CONFLICT, "{seen}");
        assert_eq!(app.state(&filed.number).await, "in_review");
        assert_eq!(act(&mut lead, &filed.number, "pass_reply", &[("reply", REPLY)]).await.status, StatusCode::SEE_OTHER);
    }

    async fn a_case_cannot_be_sent_where_nobody_could_move_it_on(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "accept", &[("severity", "minor")]).await;
        for code in ["centre", "centre.intake"] {
            let answer = act(&mut dispatcher, &filed.number, "dispatch", &[("unit", &app.unit(code))]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{code}");
        }
        let form = dispatcher.get(&format!("/staff/cases/{}/dispatch", filed.number)).await;
        assert!(form.has(&app.unit("water.repair")) && !form.has(&app.unit("centre.intake")));
    }

    async fn a_case_is_found_by_its_number_only_by_those_who_may_see_it(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let typed = format!("{}+{}", &filed.number[..4], &filed.number[4..]);
        let found = app.signed_in("dispatcher").await.get(&format!("/staff/cases/find?number={typed}")).await;
        assert_eq!(found.location(), format!("/staff/cases/{}", filed.number));
        let hidden = app.signed_in("handler").await.get(&format!("/staff/cases/find?number={typed}")).await;
        assert!(hidden.location().contains("missing="));
    }

    async fn the_list_pages_through_every_case_once_and_in_the_order_of_the_clock(app: TestApp) {
        let app = TestApp::with(app.db().engine(), 300, Limits { posts_per_minute: 100_000, ..Limits::default() }, "http://portal.test").await;
        for (username, state) in [("supervisor", "closed"), ("lead", "closed"), ("supervisor", "replied"), ("supervisor", "")] {
            let mut browser = app.signed_in(username).await;
            let mut seen: Vec<String> = Vec::new();
            let mut path = format!("/staff/cases?view=units&state={state}");
            loop {
                let page = browser.get(&path).await;
                assert_eq!(page.status, StatusCode::OK);
                let rows = page.body.split("href=\"/staff/cases/").skip(1).map(|part| part[..12].to_owned());
                seen.extend(rows.filter(|number| number.bytes().all(|byte| byte.is_ascii_digit())));
                let next = page.body.split("rel=\"next\"").next().filter(|_| page.has("rel=\"next\""));
                let Some(before) = next else { break };
                let href = before.rsplit("href=\"").next().unwrap().split('"').next().unwrap();
                path = href.replace("&amp;", "&");
            }
            let scope = crate::service::worklist::scope(&app.app, &crate::auth::sign_in::staff(&app.app, username).await.unwrap(), crate::service::worklist::View::Units);
            let stage = state.parse().map_or(crate::storage::cases::Stage::Open, crate::storage::cases::Stage::In);
            let all = crate::storage::cases::list(&mut app.db().read().await.unwrap(), &scope, stage, None, 10_000).await.unwrap();
            let all: Vec<String> = all.into_iter().map(|case| case.number).collect();
            assert!(all.len() > 3, "{username} {state} has cases");
            assert_eq!(seen, all, "{username} {state}");
        }
    }

    async fn a_broken_cursor_is_the_first_page_and_never_an_error(app: TestApp) {
        let mut browser = app.signed_in("supervisor").await;
        for after in ["x", "1.x", "9999999999999999999.00", "-1.-1", "1763712000000000.not-a-uuid", "%00", "'%20or%201=1",
            "-9000000000000000.0192f000-0000-7000-8000-000000000000", "-210866803200000001.0192f000-0000-7000-8000-000000000000",
            "8210266876799999999.0192f000-0000-7000-8000-000000000000", "-8334601228800000000.0192f000-0000-7000-8000-000000000000"] {
            assert_eq!(browser.get(&format!("/staff/cases?after={after}")).await.status, StatusCode::OK, "{after}");
        }
    }

    async fn every_action_form_opens_for_those_who_may_take_it(app: TestApp) {
        let mut staff = Vec::new();
        for username in ["dispatcher", "supervisor", "handler", "lead", "revisit", "director", "clerk"] {
            staff.push((username, app.signed_in(username).await));
        }
        let mut resident = app.browser();
        let number = file_case(&app, &mut resident).await.number;
        let unit = app.unit("water.repair");
        let mut refused_resident = app.browser();
        let refused = file_case(&app, &mut refused_resident).await.number;
        let mut seen = forms_opened(&mut staff, &number).await;
        for (username, action, fields, state) in [
            ("dispatcher", "raise_severity", vec![("severity", "important"), ("reason", "影响的人多")], "submitted"),
            ("clerk", "set_flag", vec![("flag", "vulnerable"), ("reason", "独居老人")], "submitted"),
            ("dispatcher", "mark_danger", vec![("reason", "有人被困")], "submitted"),
            ("dispatcher", "first_measures", vec![("measures", "已经通知119")], "submitted"),
            ("dispatcher", "propose_not_accepting", vec![("reason", "属于法院管辖"), ("referral", "市中级人民法院 12368")], "submitted"),
            ("supervisor", "do_not_accept", vec![("reason", "属于法院管辖"), ("referral", "市中级人民法院 12368")], "not_accepted"),
            ("", "ask_review", vec![("text", "法院说由住建部门处理")], "not_accepted"),
        ] {
            let answer = match staff.iter_mut().find(|(name, _)| *name == username) {
                Some((_, browser)) => act(browser, &refused, action, &fields).await,
                None => refused_resident.post(&format!("/cases/{refused}/{action}"), &fields).await,
            };
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{action}: {}", answer.body);
            assert_eq!(app.state(&refused).await, state);
            seen.extend(forms_opened(&mut staff, &refused).await);
        }
        for (username, action, fields, state) in [
            ("dispatcher", "ask_to_complete", vec![("question", "请补充楼号和单元")], "info_needed"),
            ("", "complete", vec![("text", "三号楼二单元")], "submitted"),
            ("dispatcher", "accept", vec![("severity", "minor")], "accepted"),
            ("dispatcher", "dispatch", vec![("unit", unit.as_str())], "dispatched"),
            ("handler", "sign_for", vec![], "in_progress"),
            ("handler", "ask_resident", vec![("question", "请问是整栋楼吗？")], "waiting_resident"),
            ("", "answer", vec![("text", "整栋都没有")], "in_progress"),
            ("supervisor", "limit_use", vec![("until", "2026-11-20"), ("reason", "一天内催了三十次")], "in_progress"),
            ("handler", "draft_reply", vec![("reply", REPLY)], "in_review"),
            ("lead", "pass_reply", vec![("reply", REPLY)], "replied"),
        ] {
            let answer = match staff.iter_mut().find(|(name, _)| *name == username) {
                Some((_, browser)) => act(browser, &number, action, &fields).await,
                None => resident.post(&format!("/cases/{number}/{action}"), &fields).await,
            };
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{action}: {}", answer.body);
            assert_eq!(app.state(&number).await, state);
            seen.extend(forms_opened(&mut staff, &number).await);
        }
        // What is taken out of a merger has to be in one.
        let (one, two) = (file_case(&app, &mut app.browser()).await.number, file_case(&app, &mut app.browser()).await.number);
        act(&mut staff[0].1, &one, "merge", &[("master", &two), ("reason", "同一根水管")]).await;
        seen.extend(forms_opened(&mut staff, &one).await);
        // What needs something besides has a test of its own, which opens its form.
        seen.retain(|action| !oracle::of(*action).needs);
        let of_staff = |by: &By| !matches!(by, By::Resident | By::System | By::FirstReceiver | By::OfferedReceiver);
        let all = Action::ALL.iter().copied().filter(|action| {
            !oracle::of(*action).needs && action.fields().is_some() && action.rule().by.iter().any(of_staff)
        });
        assert_eq!(seen, all.collect());
    }
}

/// Brings a case that was just filed to its handler, who is given.
async fn in_progress(app: &TestApp, number: &str, severity: &str) -> Browser {
    let mut dispatcher = app.signed_in("dispatcher").await;
    let mut fields = vec![("severity", severity)];
    // The severity follows from what was found.
    match severity {
        "major" => fields.push(("checklist_injury", "1")),
        "important" => fields.push(("checklist_loss", "1")),
        _ => {}
    }
    act(&mut dispatcher, number, "accept", &fields).await;
    let unit = app.unit("water.repair");
    act(&mut dispatcher, number, "dispatch", &[("unit", &unit)]).await;
    let mut handler = app.signed_in("handler").await;
    act(&mut handler, number, "sign_for", &[]).await;
    handler
}

/// Opens every form that the page of the case offers to each person who sees it, in each language;
/// gives the actions that were offered.
async fn forms_opened(staff: &mut [(&str, Browser)], number: &str) -> BTreeSet<Action> {
    let mut seen = BTreeSet::new();
    let path = format!("/staff/cases/{number}");
    for (_, browser) in staff {
        let page = browser.get(&path).await;
        if page.status == StatusCode::NOT_FOUND {
            continue;
        }
        for part in page.body.split(&format!("href=\"{path}/")).skip(1) {
            let Ok(action) = part.split('"').next().unwrap().parse::<Action>() else {
                continue;
            };
            form_opens(browser, number, action).await;
            seen.insert(action);
        }
    }
    seen
}

/// The form of an action opens in each language and asks for everything.
async fn form_opens(browser: &mut Browser, number: &str, action: Action) {
    for lang in ["zh-CN", "zh-TW", "en"] {
        let path = format!("/staff/cases/{number}/{action}?_lang={lang}");
        let form = browser.get(&path).await;
        assert_eq!(form.status, StatusCode::OK, "{action} {lang}");
        assert!(
            form.has(&format!("<html lang=\"{lang}\"")),
            "{action} {lang}"
        );
        // With nothing merged into the case, nobody is asked for a reply to everybody.
        let fields = action.fields().unwrap().iter();
        for field in fields.filter(|field| field.name != "broadcast") {
            let name = match field.kind {
                FieldKind::Choices(_) | FieldKind::Checklist | FieldKind::Dated { .. } => {
                    format!("name=\"{}_", field.name)
                }
                _ => format!("name=\"{}\"", field.name),
            };
            assert!(form.has(&name), "{action} {lang} does not ask for {name}");
        }
    }
    browser.get("/staff/cases?_lang=zh-CN").await;
}
