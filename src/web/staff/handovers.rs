//! Cases that bodies outside have: the list, the letter, the link for an answer.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::response::Response;
use chrono::{DateTime, Datelike};
use uuid::Uuid;

use crate::error::Result;
use crate::service::handover::{self, Place};
use crate::ui::pages::handover as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;
use crate::web::resident::case::key;

/// `1763712000000000.0192…` back into a place; what is no such place is the beginning.
fn place(text: &str) -> Option<Place> {
    let (due, case) = text.split_once('.')?;
    let due = DateTime::from_timestamp_micros(due.parse().ok()?)?;
    // Neither engine can compare with years beyond these.
    (1..=9999).contains(&due.year()).then_some(())?;
    Some(Place {
        due,
        case: Uuid::try_parse(case).ok()?,
    })
}

/// A page of the list.
pub async fn list(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let (waiting, after) = (get("answered") != "1", place(get("after")));
    let page = handover::page(context.app(), &me, waiting, after).await?;
    let directory = context.app().directory();
    let outside = context.app().moment().policy().outside.clone();
    Ok(context.page(|| pages::list(&page, waiting, after.is_some(), &directory, &outside)))
}

/// In which cookie a fresh link is shown for some minutes.
fn slot(case: &str) -> String {
    format!("{case}/reply")
}

/// The letter, and the link where one was opened a moment ago.
pub async fn sheet(context: Context, Path(case): Path<String>) -> Result<Response> {
    let me = context.staff()?.who();
    let sheet = handover::sheet(context.app(), &me, &case).await?;
    let token = context.new_code(&slot(&case)).filter(|_| sheet.is_open);
    let public = context.site.server.public_url.trim_end_matches('/');
    let link = token.map(|token| format!("{public}/reply/{token}"));
    let directory = context.app().directory();
    Ok(context.page(|| pages::sheet(&sheet, link.as_deref(), &directory)))
}

/// Opens a new link.
pub async fn open_link(
    mut context: Context,
    Path(case): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let me = context.staff()?.who();
    let token = handover::open_link(context.app(), &me, &case, &key(&fields)).await?;
    context.show_new_code(&slot(&case), &token);
    Ok(context.redirect(&format!("/staff/handovers/{case}#link")))
}
