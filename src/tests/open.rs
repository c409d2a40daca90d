//! The pages for everybody: /, /guide, /privacy, /open, and what stands before every page.

use axum::http::StatusCode;

use super::support::*;
use crate::storage::Engine;

on_both_engines! {
    async fn every_public_page_is_there_in_three_languages_and_in_large_type(app: TestApp) {
        for path in ["/", "/guide", "/privacy", "/open", "/file", "/track", "/staff/sign-in"] {
            for lang in ["zh-CN", "zh-TW", "en"] {
                let page = app.browser().get(&format!("{path}?_lang={lang}&_care=1")).await;
                assert_eq!(page.status, StatusCode::OK, "{path}");
                assert!(page.has(&format!("<html lang=\"{lang}\" class=\"govuk-template care")), "{path} {lang}");
                assert_eq!(page.body.matches("<h1").count(), 1, "{path} has one heading");
                let title = page.body.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
                assert!(!title.contains('<'), "{title} would be shown as it is");
            }
        }
    }

    async fn language_and_large_type_are_kept_from_page_to_page(app: TestApp) {
        let mut browser = app.browser();
        browser.get("/?_lang=en").await;
        browser.get("/?_care=1").await;
        assert!(browser.get("/guide").await.has("lang=\"en\" class=\"govuk-template care"));
        browser.get("/guide?_care=0").await;
        assert!(!browser.get("/").await.has("template care"));
        let mut english = app.browser();
        english.headers.insert("accept-language", "en-GB,en;q=0.9,zh;q=0.8".parse().unwrap());
        assert!(english.get("/").await.has("lang=\"en\""));
    }

    async fn the_figures_are_those_of_the_cases(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        let (total, departments) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!((total.total, total.open, total.replied), (2, 1, 1));
        assert_eq!(departments.iter().map(|figures| figures.total).sum::<i64>(), 2);
        assert!(app.browser().get("/open").await.has("自来水") || app.browser().get("/open").await.has("水务"));
    }

    async fn a_department_whose_replies_are_disputed_does_not_look_perfect(app: TestApp) {
        let good = file_case(&app, &mut app.browser()).await;
        let bad = file_case(&app, &mut app.browser()).await;
        for (filed, solved) in [(&good, "yes"), (&bad, "no")] {
            handle(&app, &filed.number).await;
            let mut resident = app.browser();
            resident.post("/track", &[("number", &filed.number), ("code", &filed.code)]).await;
            let rating = [("solved", solved), ("treatment", "satisfied"), ("comment", "还是没有水")];
            resident.post(&format!("/cases/{}/rate", filed.number), &rating).await;
        }
        let (total, departments) = crate::service::figures::read(&app.app).await.unwrap();
        assert_eq!((total.at_once, total.again, total.solved_at_once()), (1, 1, Some(50)));
        let replied = app.app.directory();
        let replied = replied.department_of(app.unit("water.repair").parse().unwrap()).unwrap().id;
        let figures = departments.iter().find(|figures| figures.unit == replied).unwrap();
        assert_eq!((figures.at_once, figures.again), (1, 1), "the disputed case lies with the dispatchers now");
        app.assert_whole().await;
    }

    async fn a_missing_page_says_so_in_the_readers_language(app: TestApp) {
        let mut browser = app.browser();
        let page = browser.get("/nowhere?_lang=en").await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.has("<h1") && page.has("lang=\"en\""));
    }

    async fn the_house_answers_when_it_is_alive_and_when_it_is_ready(app: TestApp) {
        assert_eq!(app.browser().get("/healthz").await.body, "ok");
        assert_eq!(app.browser().get("/readyz").await.body, "ready");
        app.db().close().await;
        assert_eq!(app.browser().get("/healthz").await.status, StatusCode::OK);
        assert_eq!(app.browser().get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
        let page = app.browser().get("/open").await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(page.has("<h1") && !page.body.to_lowercase().contains("pool") && !page.body.to_lowercase().contains("sql"));
    }
}
