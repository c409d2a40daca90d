//! Files on their way in: which are taken, from whom, and what becomes of the others (safety.md 2, 3,
//! 16 and 20).

use axum::http::{Method, StatusCode};

use super::support::*;
use crate::config::Limits;
use crate::storage::Engine;

const MULTIPART: &str = "multipart/form-data; boundary=edge";

fn roomy() -> Limits {
    Limits {
        posts_per_minute: 100_000,
        ..Limits::default()
    }
}

/// A form with one field and one file.
fn with_file(field: &str, value: &str) -> Vec<u8> {
    format!(
        "--edge\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n--edge\r\n\
         Content-Disposition: form-data; name=\"extra\"; filename=\"a.bin\"\r\n\r\n{}\r\n--edge--\r\n",
        "x".repeat(50_000)
    )
    .into_bytes()
}

/// A JPEG of markers alone that would be built up in so many passes.
fn passes(side: u16, scans: usize) -> Vec<u8> {
    let [high, low] = side.to_be_bytes();
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xc2, 0, 17, 8, high, low, high, low, 3];
    bytes.extend([1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
    for _ in 0..scans {
        bytes.extend([0xff, 0xda, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 0, 0, 0]);
    }
    bytes.extend([0xff, 0xd9]);
    bytes
}

on_both_engines! {
    async fn a_form_that_asks_for_no_file_takes_none(app: TestApp) {
        let mut browser = app.browser();
        browser.post("/file/start", &[]).await;
        for (path, field) in [("/file/what", "what"), ("/track", "number"), ("/staff/sign-in", "username"), ("/file/check", "x")] {
            let body = with_file(field, "三号楼从昨天晚上开始没有水，老人在家做不了饭。");
            let answer = browser.send(Method::POST, path, Some(MULTIPART), body).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        }
        assert!(!browser.get("/file/what").await.has("三号楼从昨天"), "and nothing of it is kept");
        let body = "--edge\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\n三号楼从昨天晚上开始没有水。\r\n--edge--\r\n";
        let answer = browser.send(Method::POST, "/file/what", Some(MULTIPART), body.into()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "words are taken from either encoding");
    }

    async fn a_disk_that_is_nearly_full_takes_words_but_no_photos_and_says_so(app: TestApp) {
        let limits = Limits { free_mib_least: u64::MAX, ..roomy() };
        let app = TestApp::with(app.db().engine(), 0, limits, "http://portal.test").await;
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        let photo = noise(200, 200);
        for (lang, words) in [("zh-CN", "空间快满了"), ("zh-TW", "空間快滿了"), ("en", "hardly any room left")] {
            browser.cookies.insert("lang".into(), lang.into());
            let answer = browser.upload("/file/photos", "a.png", &photo).await;
            assert_eq!(answer.status, StatusCode::INSUFFICIENT_STORAGE);
            assert!(answer.has(words) && answer.has("photo-error"), "{}", answer.body);
        }
        let island = browser.upload("/file/photos/upload", "a.png", &photo).await;
        assert_eq!((island.status, island.body.as_str()), (StatusCode::INSUFFICIENT_STORAGE, "full"));
        let on = browser.post("/file/photos", &[]).await;
        assert_eq!(on.location(), "/file/check", "going on without a photo");
        send_case(&mut browser).await;
    }

    async fn one_address_with_many_uploads_under_way_does_not_keep_others_from_theirs(app: TestApp) {
        let mut crowd = app.browser();
        answer_everything(&app, &mut crowd).await;
        let mut neighbour = app.browser();
        neighbour.address = "10.9.9.9:1".parse().unwrap();
        answer_everything(&app, &mut neighbour).await;
        let _under_way: Vec<_> = (0..app.app.limits.uploads_per_address)
            .map(|_| app.app.uploads.admit("10.0.0.1", 1000).unwrap())
            .collect();
        let answer = crowd.upload("/file/photos", "a.png", &png(8, 8)).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(answer.has("photo-error"), "{}", answer.body);
        let island = crowd.upload("/file/photos/upload", "a.png", &png(8, 8)).await;
        assert_eq!((island.status, island.body.as_str()), (StatusCode::TOO_MANY_REQUESTS, "busy"));
        add_photo(&mut neighbour, &png(8, 8)).await;
        drop(_under_way);
        add_photo(&mut crowd, &png(8, 8)).await;
    }

    async fn an_address_whose_photo_is_being_decoded_waits_and_another_does_not(app: TestApp) {
        let mut neighbour = app.browser();
        neighbour.address = "10.9.9.9:1".parse().unwrap();
        answer_everything(&app, &mut neighbour).await;
        let mut crowd = app.browser();
        answer_everything(&app, &mut crowd).await;
        let place = app.app.uploads.admit("10.0.0.1", 1000).unwrap();
        // One turn is held for ever: on a machine with one core it is the only one.
        let turn = place.turn().await.unwrap();
        let second = app.app.uploads.admit("10.0.0.1", 1000).unwrap();
        let waits = tokio::time::timeout(std::time::Duration::from_millis(20), second.turn()).await;
        assert!(waits.is_err(), "one at a time from one address");
        if std::thread::available_parallelism().is_ok_and(|cores| cores.get() == 1) {
            drop(turn);
        }
        add_photo(&mut neighbour, &png(8, 8)).await;
    }

    async fn a_small_file_cannot_ask_for_hours_of_work(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        for (side, scans) in [(64, 91), (4000, 10), (4000, 91), (20_000, 1)] {
            let answer = browser.upload("/file/photos", "a.jpg", &passes(side, scans)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{side} {scans}");
            assert!(answer.has("15"), "told how big it may be: {}", answer.body);
        }
    }

    async fn nothing_is_left_on_the_disk_of_what_was_refused(app: TestApp) {
        let mut browser = app.browser();
        answer_everything(&app, &mut browser).await;
        browser.upload("/file/photos", "a.svg", b"<svg/>").await;
        browser.upload("/file/photos", "a.jpg", &passes(4000, 91)).await;
        browser.send(Method::POST, "/file/photos", Some(MULTIPART), with_file("more", "1")).await;
        let incoming = app.data.data_dir.join("files/incoming");
        assert_eq!(std::fs::read_dir(incoming).unwrap().count(), 0);
        let all = app.app.limits.uploads_per_address;
        let again: Vec<_> = (0..all).map(|_| app.app.uploads.admit("10.0.0.1", 1)).collect();
        assert!(again.iter().all(Result::is_ok), "and every place is given back");
    }
}

/// A PNG that does not pack: larger than any form without a file.
fn noise(width: u32, height: u32) -> Vec<u8> {
    let mut state = 1u32;
    let picture = image::RgbImage::from_fn(width, height, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [a, b, c, _] = state.to_be_bytes();
        image::Rgb([a, b, c])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}
