//! Many people, one matter (I8), and cases that have to do with each other (I9).

use axum::http::StatusCode;

use super::support::*;
use crate::config::Limits;
use crate::storage::Engine;

const FOR_ALL: &str = "解放路的主水管已于11月17日修复，整条路恢复供水，给大家添麻烦了。";

/// The city, where one household may file as often as it likes.
async fn city(engine: Engine) -> TestApp {
    let limits = Limits {
        posts_per_minute: 100_000,
        cases_per_contact: 100,
        ..Limits::default()
    };
    TestApp::with(engine, 0, limits, "http://portal.test").await
}

/// A case and the browser of its resident.
async fn filed(app: &TestApp) -> (String, Browser) {
    let mut resident = app.browser();
    let number = file_case(app, &mut resident).await.number;
    (number, resident)
}

async fn merge(app: &TestApp, number: &str, master: &str) -> Answer {
    let fields = [("master", master), ("reason", "同一根水管")];
    act(
        &mut app.signed_in("dispatcher").await,
        number,
        "merge",
        &fields,
    )
    .await
}

/// Brings the master up to review.
async fn draft(app: &TestApp, master: &str) {
    let unit = app.unit("water.repair");
    let mut dispatcher = app.signed_in("dispatcher").await;
    act(&mut dispatcher, master, "accept", &[("severity", "minor")]).await;
    act(&mut dispatcher, master, "dispatch", &[("unit", &unit)]).await;
    let mut handler = app.signed_in("handler").await;
    act(&mut handler, master, "sign_for", &[]).await;
    let fields = [("reply", REPLY), ("broadcast", FOR_ALL)];
    let answer = act(&mut handler, master, "draft_reply", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

on_both_engines! {
    async fn five_residents_of_one_matter_read_one_reply_and_each_rates_alone(app: TestApp) {
        let app = city(app.db().engine()).await;
        let (master, mut first) = filed(&app).await;
        let mut others = Vec::new();
        for _ in 0..4 {
            let (number, resident) = filed(&app).await;
            let answer = merge(&app, &number, &master).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
            others.push((number, resident));
        }
        let page = app.signed_in("dispatcher").await.get(&format!("/staff/cases/{master}")).await;
        for (number, _) in &others {
            assert!(page.has(&format!("href=\"/staff/cases/{number}\"")), "the master knows {number}");
            let merged = app.signed_in("dispatcher").await.get(&format!("/staff/cases/{number}")).await;
            assert!(merged.has(&format!("href=\"/staff/cases/{master}\"")), "and {number} its master");
        }
        draft(&app, &master).await;
        let mut lead = app.signed_in("lead").await;
        let form = lead.get(&format!("/staff/cases/{master}/pass_reply")).await;
        assert!(form.has("name=\"broadcast\"") && form.has(FOR_ALL), "the reviewer reads what all will read");
        let refused = act(&mut lead, &master, "pass_reply", &[("reply", REPLY)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.has("有案件并在这件里"), "nobody waits for a reply that is not written");
        let fields = [("reply", REPLY), ("broadcast", FOR_ALL)];
        assert_eq!(act(&mut lead, &master, "pass_reply", &fields).await.status, StatusCode::SEE_OTHER);
        let own = first.get(&format!("/cases/{master}")).await;
        assert!(own.has("王女士您好") && !own.has(FOR_ALL));
        for (number, resident) in &mut others {
            assert_eq!(app.state(number).await, "replied");
            let page = resident.get(&format!("/cases/{number}")).await;
            assert!(page.has(FOR_ALL) && page.has("name=\"solved\""), "{number} reads it and can rate");
            assert!(!page.has("王女士您好"), "nobody reads what was written to somebody else");
        }
        let rate = |good: bool| [("solved", if good { "yes" } else { "no" }), ("treatment", "satisfied"), ("comment", "")];
        let (number, resident) = &mut others[0];
        resident.post(&format!("/cases/{number}/rate"), &rate(true)).await;
        assert_eq!(app.state(number).await, "closed");
        let (number, resident) = &mut others[1];
        resident.post(&format!("/cases/{number}/rate"), &rate(false)).await;
        assert_eq!(app.state(number).await, "accepted", "who is not helped is handled again, alone");
        assert_eq!((app.state(&others[2].0).await, app.state(&master).await), ("replied".into(), "replied".into()));
        let list = app.signed_in("revisit").await.get("/staff/revisits").await;
        assert!(list.has(&others[2].0) && list.has(&others[3].0), "each is called");
        app.assert_whole().await;
    }

    async fn a_merged_case_shows_how_far_its_master_is_and_nothing_of_whose_it_is(app: TestApp) {
        let app = city(app.db().engine()).await;
        let (master, mut first) = filed(&app).await;
        first.post(&format!("/cases/{master}/add_information"), &[("text", "SECRET-FIRST 我家在三楼")]).await;
        let (number, mut resident) = filed(&app).await;
        merge(&app, &number, &master).await;
        let path = format!("/cases/{number}");
        let before = resident.get(&path).await;
        assert!(before.has("一并办理") && !before.has("管网抢修队"));
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &master, "accept", &[("severity", "minor")]).await;
        act(&mut dispatcher, &master, "dispatch", &[("unit", &app.unit("water.repair"))]).await;
        let after = resident.get(&path).await;
        assert!(after.has("管网抢修队") && after.has("一并办理"), "a page that was kept is not yesterday's");
        let mut handler = app.signed_in("handler").await;
        act(&mut handler, &master, "sign_for", &[]).await;
        act(&mut handler, &master, "ask_resident", &[("question", "SECRET-QUESTION 您家门牌号是多少？")]).await;
        let asked = resident.get(&path).await;
        assert!(!asked.has("SECRET") && !asked.has("等您答复"), "what is asked of one is not asked of another");
        let page = handler.get(&format!("/staff/cases/{master}")).await;
        assert!(page.has(&format!("{} {} {}", &number[..4], &number[4..8], &number[8..])), "the handler knows how many wait");
        assert!(!page.has(&format!("href=\"/staff/cases/{number}\"")), "and is led nowhere that they may not go");
        assert_eq!(handler.get(&format!("/staff/cases/{number}")).await.status, StatusCode::NOT_FOUND);
        app.assert_whole().await;
    }

    async fn mergers_make_neither_circles_nor_chains(app: TestApp) {
        let app = city(app.db().engine()).await;
        let (one, _) = filed(&app).await;
        let (two, _) = filed(&app).await;
        let (three, _) = filed(&app).await;
        let (four, _) = filed(&app).await;
        assert_eq!(merge(&app, &one, &one).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        merge(&app, &one, &two).await;
        assert_eq!(merge(&app, &two, &one).await.status, StatusCode::UNPROCESSABLE_ENTITY, "a circle");
        let chained = merge(&app, &two, &four).await;
        assert_eq!(chained.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(chained.has("已经有案件并在这件里"), "{}", chained.body);
        assert_eq!(merge(&app, &three, &one).await.status, StatusCode::SEE_OTHER);
        let page = app.signed_in("dispatcher").await.get(&format!("/staff/cases/{two}")).await;
        assert!(page.has(&format!("href=\"/staff/cases/{three}\"")), "what is merged stands for its master");
        app.assert_whole().await;
    }

    async fn whose_master_is_withdrawn_is_handled_alone_and_not_forgotten(app: TestApp) {
        let app = city(app.db().engine()).await;
        let (master, mut first) = filed(&app).await;
        let (number, mut resident) = filed(&app).await;
        let (another, _) = filed(&app).await;
        merge(&app, &number, &master).await;
        merge(&app, &another, &master).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let taken_out = act(&mut dispatcher, &another, "detach", &[("reason", "查明是另一处漏水")]).await;
        assert_eq!(taken_out.status, StatusCode::SEE_OTHER, "{}", taken_out.body);
        assert_eq!(app.state(&another).await, "submitted");
        first.post(&format!("/cases/{master}/withdraw"), &[("reason", "")]).await;
        assert_eq!((app.state(&master).await, app.state(&number).await), ("withdrawn".into(), "submitted".into()));
        assert_eq!(app.history(&another).await, ["file", "merge", "detach"], "once");
        let page = resident.get(&format!("/cases/{number}")).await;
        assert!(page.has("改为单独办理"), "they are told why");
        assert_eq!(act(&mut dispatcher, &number, "accept", &[("severity", "minor")]).await.status, StatusCode::SEE_OTHER);
        app.assert_whole().await;
    }

    async fn linked_cases_know_each_other_both_ways_and_once(app: TestApp) {
        let app = city(app.db().engine()).await;
        let (one, mut resident) = filed(&app).await;
        let (two, _) = filed(&app).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let link = [("other", two.as_str()), ("reason", "SECRET-LINK 同一家施工单位")];
        assert_eq!(act(&mut dispatcher, &one, "link", &link).await.status, StatusCode::SEE_OTHER);
        for (here, there) in [(&one, &two), (&two, &one)] {
            let page = dispatcher.get(&format!("/staff/cases/{here}")).await;
            assert!(page.has(&format!("href=\"/staff/cases/{there}\"")), "{here} knows {there}");
        }
        let again = act(&mut dispatcher, &one, "link", &link).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.has("已经关联"), "{}", again.body);
        for other in [one.as_str(), "261100000000", "x"] {
            let wrong = act(&mut dispatcher, &one, "link", &[("other", other), ("reason", "同一家")]).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{other}");
        }
        assert!(!resident.get(&format!("/cases/{one}")).await.has("SECRET-LINK"));
        app.assert_whole().await;
    }

    async fn what_is_another_matter_becomes_a_case_of_the_same_resident_with_a_reply_of_its_own(app: TestApp) {
        let app = city(app.db().engine()).await;
        let (one, mut resident) = filed(&app).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        let category = app.category("water.outage");
        let fields = [("part", "楼下的路灯也坏了半个月，晚上看不见路。"), ("want", "修好路灯"), ("category", category.as_str()),
            ("reason", "路灯由别的单位管"), ("key", "018f0000-0000-7000-8000-00000000000c")];
        for _ in 0..2 {
            let answer = act(&mut dispatcher, &one, "split", &fields).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        }
        assert_eq!(app.history(&one).await, ["file", "split"], "a double click opens one case");
        let page = resident.get(&format!("/cases/{one}")).await;
        let start = format!("/cases/{one}/parts/");
        let part = page.body.split(&start).nth(1).unwrap()[..12].to_owned();
        assert_eq!((app.state(&part).await, app.history(&part).await), ("submitted".into(), vec!["file".to_owned(), "link".to_owned()]));
        let opened = resident.get(&format!("{start}{part}")).await;
        assert_eq!(opened.location(), format!("/cases/{part}"));
        let own = resident.get(&format!("/cases/{part}")).await;
        assert!(own.has("路灯也坏了半个月") && own.has("解放路听江苑3号楼") && !own.has("老人在家做不了饭"), "of the same place, and its own matter");
        assert!(app.browser().get(&format!("/cases/{part}")).await.location().starts_with("/track"), "a stranger opens neither");
        let (another, mut stranger) = filed(&app).await;
        assert_eq!(stranger.get(&format!("/cases/{another}/parts/{part}")).await.status, StatusCode::NOT_FOUND, "nor with a case of their own");
        let staff = dispatcher.get(&format!("/staff/cases/{part}")).await;
        assert!(staff.has("138****1234") && staff.has(&format!("href=\"/staff/cases/{one}\"")), "where it came from is noted");
        assert!(dispatcher.get(&format!("/staff/cases/{one}")).await.has(&format!("href=\"/staff/cases/{part}\"")));
        let accepted = act(&mut dispatcher, &part, "accept", &[("severity", "minor")]).await;
        assert_eq!(accepted.status, StatusCode::SEE_OTHER);
        app.assert_whole().await;
    }
}
