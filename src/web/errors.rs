//! Errors as pages: what happened, what became of what was typed, and the way on.
//! Must not show a word of the database.

use std::any::Any;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::Site;
use super::context::Context;
use crate::error::Error;
use crate::ui::pages::errors;

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
        Error::SignInNeeded | Error::Unanswered(_) => StatusCode::SEE_OTHER,
        Error::Invalid(_) | Error::Upload(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Refused(_) => StatusCode::CONFLICT,
        Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        Error::Storage(error) if error.is_full() => StatusCode::INSUFFICIENT_STORAGE,
        Error::Storage(_) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Renders what went wrong inside as a page in the language of the request.
pub async fn render(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let kept = (
        parts.uri.clone(),
        parts.headers.clone(),
        parts.extensions.clone(),
    );
    let response = next.run(Request::from_parts(parts.clone(), body)).await;
    let error = match response.extensions().get::<Arc<Error>>() {
        Some(error) => error.clone(),
        None if response.status() == StatusCode::METHOD_NOT_ALLOWED => Arc::new(Error::NotFound),
        None if response.status() == StatusCode::NOT_FOUND && is_page(&kept.1) => {
            Arc::new(Error::NotFound)
        }
        None => return response,
    };
    (parts.uri, parts.headers, parts.extensions) = kept;
    let Ok(context) = Context::from_request_parts(&mut parts, &site).await else {
        return status(&error).into_response();
    };
    let mut rendered = match &*error {
        Error::SignInNeeded => {
            let next = if parts.method == axum::http::Method::GET {
                context.path.as_str()
            } else {
                "/staff"
            };
            let to = format!(
                "/staff/sign-in?next={}",
                super::staff::sign_in::encode(next)
            );
            Redirect::to(&to).into_response()
        }
        Error::Unanswered(step) => Redirect::to(&format!("/file/{step}")).into_response(),
        error => context.page_with(status(error), || errors::page(error)),
    };
    if let Error::TooMany { minutes } = &*error
        && let Ok(seconds) = HeaderValue::from_str(&(minutes * 60).to_string())
    {
        rendered.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    rendered
}

/// Whether somebody looks at the answer, rather than a script or an image tag.
fn is_page(headers: &axum::http::HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_none_or(|accept| accept == "*/*" || accept.contains("text/html"))
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
