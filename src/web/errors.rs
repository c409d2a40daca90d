//! Errors as pages: what happened, what became of what was typed, and the way on.
//! Must not show a word of the database.

use std::any::Any;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::Site;
use super::context::Context;
use super::fields::Typed;
use crate::error::Error;
use crate::service::security::{self, About, Signal};
use crate::ui::pages::errors::{self, Problem};

impl IntoResponse for Error {
    /// Leaves the error for [`render`], which knows the language.
    fn into_response(self) -> Response {
        let status = status(&self);
        if status.is_server_error() {
            tracing::error!(error = %self, "request failed");
        }
        let mut response = status.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::SignInNeeded | Error::NotOpened(_) | Error::Unanswered(_) => StatusCode::SEE_OTHER,
        Error::Invalid(_) | Error::Upload(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Refused(_) => StatusCode::CONFLICT,
        Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        Error::Storage(error) if error.is_full() => StatusCode::INSUFFICIENT_STORAGE,
        Error::Storage(_) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Internal(_) | Error::Operator(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Renders what went wrong inside as a page in the language of the request, with the words that a
/// form brought, so that nobody has to write them twice.
pub async fn render(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let typed = Typed::default();
    request.extensions_mut().insert(typed.clone());
    let (mut parts, body) = request.into_parts();
    let response = next.run(Request::from_parts(parts.clone(), body)).await;
    let error = response.extensions().get::<Arc<Error>>().cloned();
    let status = response.status();
    let written = typed.take();
    let problem = match error.as_deref() {
        Some(Error::SignInNeeded) if written.is_empty() => return to_sign_in(&parts),
        Some(Error::SignInNeeded) => Problem::SignedOut("/staff/sign-in".to_owned()),
        Some(Error::NotOpened(number)) if written.is_empty() => {
            return Redirect::to(&lookup(number)).into_response();
        }
        Some(Error::NotOpened(number)) => Problem::SignedOut(lookup(number)),
        Some(Error::Unanswered(step)) => {
            return Redirect::to(&format!("/file/{step}")).into_response();
        }
        Some(error) => Problem::Error(error),
        None if is_page(&parts.headers) && !is_html(&response) => match foreign(status) {
            Some(problem) => problem,
            None => return response,
        },
        None => return response,
    };
    let context = match Context::from_request_parts(&mut parts, &site).await {
        Ok(context) => context,
        // The database is away: the page can do without knowing who is signed in.
        Err(_) => Context::without_session(&parts, &site),
    };
    let status = match problem {
        Problem::SignedOut(_) => StatusCode::UNAUTHORIZED,
        _ => status,
    };
    let mut rendered = context.page_with(status, || errors::page(&problem, &written));
    if let Some(Error::TooMany { minutes }) = error.as_deref()
        && let Ok(seconds) = HeaderValue::from_str(&(minutes * 60).to_string())
    {
        rendered.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    rendered
}

fn to_sign_in(parts: &Parts) -> Response {
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let next = if parts.method == Method::GET {
        path
    } else {
        "/staff"
    };
    let next = super::staff::sign_in::encode(next);
    Redirect::to(&format!("/staff/sign-in?next={next}")).into_response()
}

/// Where a case is opened again.
fn lookup(number: &str) -> String {
    let digits = number.chars().filter(char::is_ascii_digit).take(12);
    format!("/track?number={}", digits.collect::<String>())
}

/// What refusals mean that come from in front of the handlers: the router, the extractors, the
/// cross-site check, a panic. `None` for an answer that is none of these.
fn foreign(status: StatusCode) -> Option<Problem<'static>> {
    Some(match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Problem::Error(&Error::NotFound),
        StatusCode::FORBIDDEN => {
            security::log(Signal::CrossSite, About::default());
            Problem::CrossSite
        }
        StatusCode::BAD_REQUEST
        | StatusCode::REQUEST_TIMEOUT
        | StatusCode::PAYLOAD_TOO_LARGE
        | StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::BadRequest,
        StatusCode::INTERNAL_SERVER_ERROR => Problem::Failed,
        _ => return None,
    })
}

/// Whether somebody looks at the answer, rather than a script or an image tag.
fn is_page(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_none_or(|accept| accept == "*/*" || accept.contains("text/html"))
}

fn is_html(response: &Response) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// A panic in a handler is a 500 and the process lives.
pub fn panicked(panic: Box<dyn Any + Send + 'static>) -> Response {
    let message = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("no message");
    tracing::error!(message, "a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
