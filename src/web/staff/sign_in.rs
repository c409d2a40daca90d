//! Signing in and out (O6).

use std::collections::HashMap;

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;

use crate::auth::sign_in::{self, Sent, Session};
use crate::error::{Error, Result};
use crate::forms::{Code, Errors};
use crate::ui::pages::sign_in as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

/// A path as part of a query.
pub fn encode(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

/// Where to go after signing in: only ever a page of staff.
fn next(wanted: &str) -> &str {
    let inside =
        wanted == "/staff" || wanted.starts_with("/staff/") || wanted.starts_with("/staff?");
    let plain = wanted
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let safe = inside && plain && !wanted.starts_with("/staff/sign");
    if safe { wanted } else { "/staff" }
}

/// The form.
pub async fn ask(context: Context, Query(query): Query<HashMap<String, String>>) -> Response {
    match &context.session {
        Some(Session::Full(_)) => context.redirect("/staff"),
        // Who still owes a code may have left the desk to a colleague.
        Some(Session::CodeOwed(_)) | None => {
            let next = query.get("next").cloned().unwrap_or_default();
            context.page(|| pages::password("", &next, &Errors::default()))
        }
    }
}

/// Checks user name and password.
pub async fn enter(mut context: Context, fields: Fields) -> Result<Response> {
    let (username, wanted) = (
        fields.get("username").to_owned(),
        fields.get("next").to_owned(),
    );
    if context.switch(&fields.values) {
        return Ok(context.page(|| pages::password(&username, &wanted, &Errors::default())));
    }
    let mut errors = Errors::default();
    errors.length("username", &username, 1, 100);
    if fields.get("password").is_empty() {
        errors.add("password", Code::Missing);
    }
    let entered = match errors.check() {
        Ok(()) => {
            sign_in::sign_in(
                context.app(),
                &username,
                fields.get("password"),
                &context.address,
            )
            .await
        }
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match entered {
        Ok(token) => {
            if let Some(old) = context.token() {
                sign_in::sign_out(context.app(), &old).await?;
            }
            context.set_token(Some(&token));
            match sign_in::find(context.app(), &token, Sent::ByHand).await? {
                Some(Session::CodeOwed(_)) => Ok(context.redirect(&format!(
                    "/staff/sign-in/code?next={}",
                    encode(next(&wanted))
                ))),
                _ => Ok(context.redirect(next(&wanted))),
            }
        }
        Err(Error::Invalid(errors)) => Ok(context
            .page_with(StatusCode::UNPROCESSABLE_ENTITY, || {
                pages::password(&username, &wanted, &errors)
            })),
        Err(error) => Err(error),
    }
}

/// Asks for the one-time code.
pub async fn ask_code(context: Context, Query(query): Query<HashMap<String, String>>) -> Response {
    match &context.session {
        Some(Session::CodeOwed(_)) => {
            let next = query.get("next").cloned().unwrap_or_default();
            context.page(|| pages::code(&next, &Errors::default()))
        }
        Some(Session::Full(_)) => context.redirect("/staff"),
        None => context.redirect("/staff/sign-in"),
    }
}

/// Checks the one-time code.
pub async fn enter_code(mut context: Context, fields: Fields) -> Result<Response> {
    let wanted = fields.get("next").to_owned();
    let Some(token) = context.token() else {
        return Err(Error::SignInNeeded);
    };
    if context.switch(&fields.values) {
        return Ok(context.page(|| pages::code(&wanted, &Errors::default())));
    }
    match sign_in::enter_code(context.app(), &token, fields.get("totp")).await {
        Ok(token) => {
            context.set_token(Some(&token));
            Ok(context.redirect(next(&wanted)))
        }
        Err(Error::Invalid(_)) => {
            let errors = Errors::one("totp", Code::NotFound);
            Ok(context.page_with(StatusCode::UNPROCESSABLE_ENTITY, || {
                pages::code(&wanted, &errors)
            }))
        }
        Err(error) => Err(error),
    }
}

/// Ends the session.
pub async fn leave(mut context: Context) -> Result<Response> {
    if let Some(token) = context.token() {
        sign_in::sign_out(context.app(), &token).await?;
    }
    context.set_token(None);
    Ok(context.redirect("/staff/sign-in"))
}
