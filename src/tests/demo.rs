//! The demo city.

use super::support::*;
use crate::config::Limits;
use crate::demo::corpus;
use crate::domain::actions::{Complete, Details, Merge, Rate, TransferOut};
use crate::domain::case::opens_second_handling;
use crate::domain::{Kind, State};
use crate::storage::{Engine, cases, events};
use uuid::Uuid;

on_both_engines! {
    async fn the_demo_city_has_cases_in_every_state_and_every_chain_holds(app: TestApp) {
        let app = TestApp::with(app.db().engine(), 400, Limits::default(), "http://portal.test").await;
        app.assert_whole().await;
        let all = cases::in_order(&mut app.db().read().await.unwrap(), Uuid::nil(), 1000).await.unwrap();
        assert_eq!(all.len(), 400);
        for state in State::ALL {
            assert!(all.iter().any(|case| case.state == *state), "no case is {state}");
        }
        let (total, _) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!(total.total, 400);
    }

    async fn nobody_who_tries_the_demo_sits_at_an_empty_desk(app: TestApp) {
        let app = TestApp::with(app.db().engine(), 400, Limits::default(), "http://portal.test").await;
        for (username, list) in [("dispatcher", "units"), ("handler", "mine"), ("handler", "units"), ("lead", "units"), ("supervisor", "units")] {
            let page = app.signed_in(username).await.get(&format!("/staff/cases?view={list}")).await;
            assert!(page.has("href=\"/staff/cases/26"), "{username} has nothing to do in {list}");
        }
    }

    async fn what_people_say_and_where_a_case_goes_fits_the_matter(app: TestApp) {
        let app = TestApp::with(app.db().engine(), 1000, Limits::default(), "http://portal.test").await;
        let mut conn = app.db().read().await.unwrap();
        let all = cases::in_order(&mut conn, Uuid::nil(), 2000).await.unwrap();
        let words = corpus::words().unwrap();
        let phones: Vec<_> = words.pack.units.iter().map(|unit| &unit.phone).collect();
        let (mut praised, mut merged, mut transferred) = (0, 0, 0);
        for case in &all {
            for event in events::of(&mut conn, case.id).await.unwrap() {
                match event.details().unwrap() {
                    Details::Rate(Rate { solved, treatment, .. }) if case.kind == Kind::Praise => {
                        praised += 1;
                        assert!(!opens_second_handling(solved, treatment), "praise rated badly: {}", case.number);
                    }
                    Details::SecondHandling(_) | Details::Urge(_) => assert_ne!(case.kind, Kind::Praise, "{}", case.number),
                    Details::TransferOut(TransferOut { body, contact, .. }) => {
                        transferred += 1;
                        assert!(!phones.contains(&&contact), "{body} has a telephone of the city's own");
                        let mut senders = words.people.sending_bodies.iter();
                        assert!(senders.all(|names| !names.contains(&body)), "{body} sends cases");
                    }
                    Details::Merge(Merge { master, .. }) => {
                        merged += 1;
                        let master = all.iter().find(|other| other.number == master).unwrap();
                        assert_eq!(master.category_id, case.category_id, "{}", case.number);
                        assert!(master.summary == case.summary || master.area == case.area, "{}", case.number);
                        assert!(master.filed_at < case.filed_at && master.state != State::Merged);
                    }
                    Details::Complete(Complete { text, .. }) => assert!(!text.is_empty(), "{}", case.number),
                    _ => {}
                }
            }
        }
        assert!(praised > 0 && merged > 0 && transferred > 0, "{praised} {merged} {transferred}");
    }

    async fn the_same_seed_tells_the_same_city_to_the_hash(app: TestApp) {
        let limits = Limits::default();
        let one = TestApp::with(app.db().engine(), 50, limits.clone(), "http://portal.test").await;
        let two = TestApp::with(app.db().engine(), 50, limits, "http://portal.test").await;
        let mut hashes = Vec::new();
        for app in [one, two] {
            let all = cases::in_order(&mut app.db().read().await.unwrap(), Uuid::nil(), 1000).await.unwrap();
            hashes.push(all.into_iter().map(|case| (case.number, case.last_hash)).collect::<Vec<_>>());
        }
        assert_eq!(hashes[0], hashes[1]);
    }

    async fn a_demo_case_opens_with_the_code_that_the_readme_names(app: TestApp) {
        let app = TestApp::with(app.db().engine(), 5, Limits::default(), "http://portal.test").await;
        let all = cases::in_order(&mut app.db().read().await.unwrap(), Uuid::nil(), 1).await.unwrap();
        let answer = app.browser().post("/track", &[("number", &all[0].number), ("code", crate::demo::QUERY_CODE)]).await;
        assert_eq!(answer.location(), format!("/cases/{}", all[0].number));
    }

    async fn the_demo_shows_every_scene_on_whatever_day_of_the_week_it_is_made(app: TestApp) {
        for days in 0..7 {
            let until = morning() + chrono::Duration::days(days);
            let played = crate::demo::scenes::play(app.db(), &app.data, until).await;
            assert_eq!(played.unwrap(), 17, "{until}");
        }
        app.assert_whole().await;
    }
}
