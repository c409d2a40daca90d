//! The lists of whoever calls residents back.

use std::collections::HashMap;

use axum::extract::Query;
use axum::response::Response;
use chrono::{DateTime, Datelike};
use uuid::Uuid;

use crate::error::Result;
use crate::service::revisits::{self, Cursor, Which};
use crate::ui::pages::revisits as pages;
use crate::web::context::Context;

/// A page of the list.
pub async fn show(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let which = get("list").parse().unwrap_or(Which::Calls);
    let after = cursor(get("after"));
    let page = revisits::page(context.app(), &me, which, after).await?;
    let directory = context.app().directory();
    Ok(context.page(|| pages::show(&page, which, after.is_some(), &directory)))
}

/// `1763712000000000.0192…` back into a place in the list; what is no such place is the beginning.
fn cursor(text: &str) -> Option<Cursor> {
    let (micros, id) = text.split_once('.')?;
    let at = DateTime::from_timestamp_micros(micros.parse().ok()?)?;
    // Neither engine can compare with years beyond these.
    (1..=9999).contains(&at.year()).then_some(())?;
    Some(Cursor {
        at,
        case: Uuid::try_parse(id).ok()?,
    })
}
