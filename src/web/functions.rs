//! The door of the server functions: who calls, how often, and which status a refusal has.
//! Must not know a function; `functions` holds them.

use axum::RequestExt;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::provide_context;
use leptos::server_fn::ServerFn;
use leptos::server_fn::error::{FromServerFnError, SERVER_FN_ERROR_HEADER};

use super::Site;
use super::context::Context;
use super::guards::Allowance;
use crate::auth::sign_in::{self, Sent, Session};
use crate::error::Error;
use crate::functions::Denied;
use crate::functions::call::{Call, Caller};
use crate::functions::news::NewsOf;

/// The largest answer that a function gives when it refuses, in bytes.
const REFUSAL_BYTES_MOST: usize = 64 * 1024;

/// How often each caller may call. Counted by who they are, and not by the address that a whole
/// office shares; only strangers are counted by address.
#[derive(Clone, Debug)]
pub struct Calls(Allowance);

impl Calls {
    /// So many calls a minute for each.
    pub fn per_minute(most: u32) -> Self {
        Self(Allowance::per_minute(most))
    }

    fn spend(&self, caller: &Caller, address: &str) -> Result<(), Denied> {
        let key = match caller {
            Caller::Staff(who) => format!("staff {}", who.id().unwrap_or_default()),
            Caller::Resident(draft) => format!("draft {draft}"),
            Caller::Stranger => format!("address {address}"),
        };
        match self.0.spend(&key) {
            true => Ok(()),
            false => Err(Denied::TooMany(1)),
        }
    }
}

/// Answers a call of a function.
pub async fn answer(
    State(site): State<Site>,
    context: Context,
    request: Request<Body>,
) -> Response {
    let caller = match caller(&site, &context, request.uri().path()).await {
        Ok(caller) => caller,
        Err(error) => return refusal(&error.into()),
    };
    if let Err(denied) = site.calls.spend(&caller, &context.address) {
        return refusal(&denied);
    }
    let call = Call {
        app: site.app.clone(),
        lang: context.lang,
        caller,
    };
    let provide = move || provide_context(call.clone());
    // The library would read a body of any length.
    let request = request.with_limited_body();
    let response = leptos_axum::handle_server_fns_with_context(provide, request)
        .await
        .into_response();
    without_store(with_status(response).await)
}

/// Staff functions are called with the session, a resident's with the draft of this browser.
async fn caller(site: &Site, context: &Context, path: &str) -> Result<Caller, Error> {
    if path.starts_with("/fn/staff/") {
        let session = match context.token() {
            Some(token) => sign_in::find(&site.app, &token, sent(path)).await?,
            None => None,
        };
        return Ok(match session {
            Some(Session::Full(person)) => Caller::Staff(person.who()),
            _ => Caller::Stranger,
        });
    }
    Ok(context
        .draft()
        .map_or(Caller::Stranger, |(draft, _)| Caller::Resident(draft)))
}

/// Only the news are asked for by a page that nobody touches.
fn sent(path: &str) -> Sent {
    match path == <NewsOf as ServerFn>::PATH {
        true => Sent::ByItself,
        false => Sent::ByHand,
    }
}

const fn status(denied: &Denied) -> StatusCode {
    match denied {
        Denied::NotFound => StatusCode::NOT_FOUND,
        Denied::SignedOut => StatusCode::UNAUTHORIZED,
        Denied::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
        Denied::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Denied::Refused(_) => StatusCode::CONFLICT,
        Denied::Unreadable => StatusCode::BAD_REQUEST,
        Denied::Unreachable | Denied::Failed => StatusCode::SERVICE_UNAVAILABLE,
    }
}

fn refusal(denied: &Denied) -> Response {
    let mut response = (status(denied), denied.ser()).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    headers.insert(SERVER_FN_ERROR_HEADER, HeaderValue::from_static("1"));
    without_store(response)
}

/// The library answers every refusal with 500; ours say what they are.
async fn with_status(response: Response) -> Response {
    if !response.headers().contains_key(SERVER_FN_ERROR_HEADER) {
        return response;
    }
    match to_bytes(response.into_body(), REFUSAL_BYTES_MOST).await {
        Ok(body) => refusal(&Denied::de(body)),
        Err(_) => refusal(&Denied::Failed),
    }
}

fn without_store(mut response: Response) -> Response {
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
