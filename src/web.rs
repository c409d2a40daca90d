//! HTTP: the router, who asks, what is limited, how errors look.
//! Must not hold rules or SQL; a handler reads the request, calls one use case and shows a page.

pub mod address;
pub mod connections;
pub mod context;
pub mod errors;
pub mod fields;
pub mod functions;
pub mod guards;
pub mod health;
pub mod held_off;
pub mod kept;
pub mod outside;
pub mod public;
pub mod resident;
pub mod site;
pub mod staff;

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::RequestBodyTimeoutLayer;
use tower_http::trace::TraceLayer;

pub use site::Site;

/// The largest form without files, in bytes.
pub(crate) const FORM_BYTES_MOST: usize = 256 * 1024;
/// The largest form with a photo, in bytes.
const UPLOAD_BYTES_MOST: usize = crate::forms::filing::PHOTO_BYTES_MOST + FORM_BYTES_MOST;

/// Every address of the portal.
pub fn router(site: Site) -> Router {
    let uploads = Router::new()
        .route(
            "/file/photos",
            get(resident::filing::show_photos).post(resident::filing::answer_photos),
        )
        .route("/file/photos/upload", post(resident::filing::upload_photo))
        .route(
            "/cases/{number}/waiting/{key}",
            post(resident::case::upload_photo),
        )
        .route(
            "/reply/{token}",
            get(outside::show)
                .post(outside::send)
                .layer(middleware::from_fn(guards::unlisted)),
        )
        .route("/reply/{token}/waiting/{key}", post(outside::upload_photo))
        .route(
            "/cases/{number}/{action}",
            get(resident::case::ask).post(resident::case::act),
        )
        .layer(DefaultBodyLimit::max(UPLOAD_BYTES_MOST));

    let resident = Router::new()
        .route("/file", get(resident::filing::start))
        .route("/file/start", post(resident::filing::begin))
        .route(
            "/file/check",
            get(resident::filing::check).post(resident::filing::submit),
        )
        .route(
            "/file/done",
            get(resident::filing::done).layer(middleware::from_fn(guards::uncompressed)),
        )
        .route("/file/photos/{id}", get(resident::filing::photo))
        .route(
            "/file/photos/{id}/remove",
            post(resident::filing::remove_photo),
        )
        .route(
            "/file/{step}",
            get(resident::filing::show).post(resident::filing::answer),
        )
        .route(
            "/track",
            get(resident::tracking::ask).post(resident::tracking::open),
        )
        .route("/cases/{number}", get(resident::case::show))
        .route("/cases/{number}/leave", post(resident::case::leave))
        .route(
            "/cases/{number}/code",
            get(resident::case::ask_code)
                .post(resident::case::renew_code)
                .layer(middleware::from_fn(guards::uncompressed)),
        )
        .route("/cases/{number}/agreement", get(resident::case::agreement))
        .route("/cases/{number}/files/{id}", get(resident::case::file))
        .route("/cases/{number}/parts/{part}", get(resident::case::part))
        .route(
            "/cases/{number}/waiting/{key}/{id}",
            get(resident::case::waiting_photo),
        );

    let resident = resident
        .route(
            "/reply/{token}/waiting/{key}/{id}",
            get(outside::waiting_photo).layer(middleware::from_fn(guards::unlisted)),
        )
        .route(
            "/reply/{token}/files/{id}",
            get(outside::file).layer(middleware::from_fn(guards::unlisted)),
        );

    let staff = Router::new()
        .route("/staff", get(staff::home))
        .route(
            "/staff/sign-in",
            get(staff::sign_in::ask).post(staff::sign_in::enter),
        )
        .route(
            "/staff/sign-in/code",
            get(staff::sign_in::ask_code).post(staff::sign_in::enter_code),
        )
        .route("/staff/sign-out", post(staff::sign_in::leave))
        .route(
            "/staff/account",
            get(staff::account::show).layer(middleware::from_fn(guards::uncompressed)),
        )
        .route(
            "/staff/account/password",
            post(staff::account::change_password),
        )
        .route(
            "/staff/account/codes",
            post(staff::account::set_up_codes).layer(middleware::from_fn(guards::uncompressed)),
        )
        .route(
            "/staff/account/codes/remove",
            post(staff::account::remove_codes),
        )
        .route("/staff/jobs", get(staff::jobs::show))
        .route("/staff/jobs/{id}/send-again", post(staff::jobs::send_again))
        .route("/staff/jobs/{id}/give-up", post(staff::jobs::give_up))
        .route(
            "/staff/intake",
            get(staff::intake::ask).post(staff::intake::act),
        )
        .route(
            "/staff/intake/{number}",
            get(staff::intake::slip).layer(middleware::from_fn(guards::uncompressed)),
        )
        .route("/staff/revisits", get(staff::revisits::show))
        .route("/staff/inbox", get(staff::inbox::show))
        .route("/staff/inbox/read", post(staff::inbox::read))
        .route("/staff/parts", get(staff::worklist::parts))
        .route("/staff/directory", get(staff::directory::show))
        .route("/staff/promises", get(staff::commitments::promises))
        .route("/staff/measures", get(staff::commitments::measures))
        .route("/staff/violations", get(staff::violations::show))
        .route(
            "/staff/violations/{case}/{number}",
            get(staff::violations::one),
        )
        .route("/staff/concerned", get(staff::concerned::list))
        .route(
            "/staff/concerned/{id}",
            get(staff::concerned::one).post(staff::concerned::edit),
        )
        .route("/staff/handovers", get(staff::handovers::list))
        .route(
            "/staff/handovers/{case}",
            get(staff::handovers::sheet).layer(middleware::from_fn(guards::uncompressed)),
        )
        .route(
            "/staff/handovers/{case}/link",
            post(staff::handovers::open_link),
        )
        .route("/staff/notices", get(staff::notices::show))
        .route("/staff/notices/{case}/{number}", get(staff::notices::sheet))
        .route(
            "/staff/fund",
            get(staff::notices::fund).post(staff::notices::reward),
        )
        .route("/staff/unattended", get(staff::absences::unattended))
        .route(
            "/staff/absences",
            get(staff::absences::show).post(staff::absences::enter),
        )
        .route("/staff/absences/{id}/end", post(staff::absences::end))
        .route("/staff/surges", get(staff::surges::list))
        .route("/staff/surges/{id}", get(staff::surges::show))
        .route("/staff/surges/{id}/task", post(staff::surges::assign))
        .route("/staff/surges/{id}/close", post(staff::surges::close))
        .route("/staff/cases", get(staff::worklist::show))
        .route("/staff/cases/find", get(staff::worklist::find))
        .route("/staff/cases/{number}", get(staff::case::show))
        .route(
            "/staff/cases/{number}/agreement",
            get(staff::case::agreement),
        )
        .route("/staff/cases/{number}/files/{id}", get(staff::case::file))
        .route(
            "/staff/cases/{number}/contact",
            get(staff::contact::ask).post(staff::contact::reveal),
        )
        .route(
            "/staff/cases/{number}/{action}/discard",
            post(staff::case::discard),
        )
        .route(
            "/staff/cases/{number}/{action}",
            get(staff::case::ask).post(staff::case::act),
        );

    let public = Router::new()
        .route("/", get(public::home))
        .route("/guide", get(public::guide))
        .route("/privacy", get(public::privacy))
        .route("/open", get(public::figures));

    // Server functions count their callers themselves.
    crate::functions::call::register();
    let functions = Router::new().route(
        &format!("{}/{{*function}}", crate::functions::PREFIX),
        post(functions::answer),
    );

    let stall = Duration::from_secs(site.server.connections.stall_seconds);
    let limited = guards::limit_posts(&site, public.merge(resident).merge(staff).merge(uploads));
    limited
        .merge(functions)
        .layer(guards::csrf(&site))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .fallback_service(guards::static_files(&site))
        .layer(CatchPanicLayer::custom(errors::panicked))
        .layer(middleware::from_fn_with_state(site.clone(), errors::render))
        .layer(guards::compression())
        .layer(middleware::from_fn_with_state(
            site.clone(),
            guards::headers,
        ))
        .layer(DefaultBodyLimit::max(FORM_BYTES_MOST))
        .layer(RequestBodyTimeoutLayer::new(stall))
        .layer(TraceLayer::new_for_http().make_span_with(guards::span))
        .with_state(site)
}
