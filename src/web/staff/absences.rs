//! Cases that nobody sees to, who is away, and who stands in.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Datelike, Utc};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::service::absences::{self, Filled};
use crate::ui::pages::absences as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

/// A page of a list of cases.
pub async fn unattended(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let (which, after) = (get("list").parse().ok(), cursor(get("after")));
    let page = absences::page(context.app(), &me, which, after).await?;
    let directory = context.app().directory();
    Ok(context.page(|| pages::unattended(&page, after.is_some(), &directory)))
}

/// `1763712000000000.0192…` back into a place in the list; what is no such place is the beginning.
fn cursor(text: &str) -> Option<(DateTime<Utc>, Uuid)> {
    let (micros, id) = text.split_once('.')?;
    let at = DateTime::from_timestamp_micros(micros.parse().ok()?)?;
    // Neither engine can compare with years beyond these.
    (1..=9999).contains(&at.year()).then_some(())?;
    Some((at, Uuid::try_parse(id).ok()?))
}

/// Who is away, and the form.
pub async fn show(context: Context) -> Result<Response> {
    page(context, &Filled::default(), &Errors::default()).await
}

async fn page(context: Context, filled: &Filled, errors: &Errors) -> Result<Response> {
    let me = context.staff()?.who();
    let shown = absences::shown(context.app(), &me).await?;
    let directory = context.app().directory();
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(context.page_with(status, || pages::show(&shown, filled, errors, &directory)))
}

/// Enters an absence.
pub async fn enter(mut context: Context, fields: Fields) -> Result<Response> {
    let me = context.staff()?.who();
    context.switch(&fields.values);
    let typed = |name: &str| fields.get(name).to_owned();
    let filled = Filled {
        person: typed("absent"),
        deputy: typed("deputy"),
        from: typed("first"),
        until: typed("last"),
    };
    match absences::enter(context.app(), &me, &filled).await {
        Ok(()) => Ok(context.redirect("/staff/absences")),
        Err(Error::Invalid(errors)) => page(context, &filled, &errors).await,
        Err(error) => Err(error),
    }
}

/// Somebody is back.
pub async fn end(context: Context, Path(id): Path<Uuid>) -> Result<Response> {
    let me = context.staff()?.who();
    absences::end(context.app(), &me, id).await?;
    Ok(context.redirect("/staff/absences"))
}
