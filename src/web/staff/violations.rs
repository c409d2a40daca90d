//! The violations on record.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::response::Response;
use chrono::{DateTime, Datelike};
use uuid::Uuid;

use crate::error::Result;
use crate::service::violations::{self, Place};
use crate::ui::pages::violations as pages;
use crate::web::context::Context;

/// `1763712000000000.0192….2` back into a place; what is no such place is the beginning.
fn place(text: &str) -> Option<Place> {
    let mut parts = text.split('.');
    let at = DateTime::from_timestamp_micros(parts.next()?.parse().ok()?)?;
    // Neither engine can compare with years beyond these.
    (1..=9999).contains(&at.year()).then_some(())?;
    Some(Place {
        at,
        case: Uuid::try_parse(parts.next()?).ok()?,
        number: parts.next()?.parse().ok()?,
    })
}

/// A page of the list.
pub async fn show(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let (stage, after) = (get("stage").parse().ok(), place(get("after")));
    let page = violations::page(context.app(), &me, stage, after).await?;
    let directory = context.app().directory();
    Ok(context.page(|| pages::list(&page, stage, after.is_some(), &directory)))
}

/// One violation.
pub async fn one(context: Context, Path((case, number)): Path<(String, i64)>) -> Result<Response> {
    let me = context.staff()?.who();
    let (case, offence) = violations::one(context.app(), &me, &case, number).await?;
    Ok(context.page(|| pages::one(&case, &offence)))
}
