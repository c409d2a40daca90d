//! The dispatch directory as a list.

use std::collections::HashMap;

use axum::extract::Query;
use axum::response::Response;
use uuid::Uuid;

use crate::error::Result;
use crate::service::dispatching;
use crate::ui::pages::dispatch_directory as pages;
use crate::web::context::Context;

/// A page of it.
pub async fn show(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let after = Uuid::try_parse(get("after"))
        .ok()
        .map(|category| (category, get("area").to_owned()));
    let (lines, next) = dispatching::page(context.app(), &me, after.clone()).await?;
    let directory = context.app().directory();
    Ok(context.page(|| pages::show(&lines, after.is_some(), next.as_ref(), &directory)))
}
