//! What was promised to residents and what was asked of other units, as lists.

use std::collections::HashMap;

use axum::extract::Query;
use axum::response::Response;
use chrono::{DateTime, Datelike};
use uuid::Uuid;

use crate::domain::commitments::Sort;
use crate::error::Result;
use crate::service::commitments::{self, Place};
use crate::ui::pages::commitments as pages;
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

async fn show(context: Context, sort: Sort, query: HashMap<String, String>) -> Result<Response> {
    let me = context.staff()?.who();
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let app = context.app();
    let part = commitments::part(get("part"), app.clock.now());
    let after = place(get("after"));
    let page = commitments::page(app, &me, sort, part, after).await?;
    let directory = app.directory();
    Ok(context.page(|| pages::list(&page, sort, part, after.is_some(), &directory)))
}

/// 后续措施
pub async fn measures(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    show(context, Sort::Measure, query).await
}

/// 承诺台账
pub async fn promises(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    show(context, Sort::Promise, query).await
}
