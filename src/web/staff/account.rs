//! One's own password and one-time codes.

use axum::http::StatusCode;
use axum::response::Response;

use crate::auth::sign_in::SignedIn;
use crate::auth::{sign_in, totp};
use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::ui::pages::account as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

fn page(
    mut context: Context,
    me: &SignedIn,
    errors: &Errors,
    done: &'static str,
) -> Result<Response> {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let secret = context.pending_codes(me.person.id);
    let address = totp::address(&secret, &me.person.username)?;
    let directory = context.app().directory();
    let account = pages::Account {
        name: me.person.name.clone(),
        username: me.person.username.clone(),
        grants: me.grants.clone(),
        has_codes: me.person.totp_secret.is_some(),
    };
    Ok(context.page_with(status, || {
        pages::show(&account, &directory, &secret, &address, errors, done)
    }))
}

/// Roles, password, one-time codes.
pub async fn show(context: Context) -> Result<Response> {
    let me = context.staff()?.clone();
    let done = ["password", "codes", "removed"]
        .into_iter()
        .find(|done| context.path.ends_with(&format!("done={done}")));
    page(context, &me, &Errors::default(), done.unwrap_or_default())
}

/// Changes the password.
pub async fn change_password(context: Context, fields: Fields) -> Result<Response> {
    let me = context.staff()?.clone();
    let token = context.token().unwrap_or_default();
    match sign_in::change_password(
        context.app(),
        &me,
        &token,
        fields.get("old"),
        fields.get("new"),
    )
    .await
    {
        Ok(()) => Ok(context.redirect("/staff/account?done=password")),
        Err(Error::Invalid(errors)) => page(context, &me, &errors, ""),
        Err(error) => Err(error),
    }
}

/// Sets up one-time codes.
pub async fn set_up_codes(mut context: Context, fields: Fields) -> Result<Response> {
    let me = context.staff()?.clone();
    let secret = context.pending_codes(me.person.id);
    let token = context.token().unwrap_or_default();
    let proofs = (fields.get("totp"), fields.get("password"));
    match sign_in::set_up_codes(context.app(), &me, &token, &secret, proofs).await {
        Ok(()) => {
            context.forget_pending_codes();
            Ok(context.redirect("/staff/account?done=codes"))
        }
        Err(Error::Invalid(errors)) => page(context, &me, &errors, ""),
        Err(error) => Err(error),
    }
}

/// Takes one-time codes away.
pub async fn remove_codes(context: Context, fields: Fields) -> Result<Response> {
    let me = context.staff()?.clone();
    let token = context.token().unwrap_or_default();
    match sign_in::remove_codes(context.app(), &me, &token, fields.get("password")).await {
        Ok(()) => Ok(context.redirect("/staff/account?done=removed")),
        Err(Error::Invalid(errors)) => page(context, &me, &errors, ""),
        Err(error) => Err(error),
    }
}
