//! Jobs that failed for good, for administrators.
//! Must not do jobs.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::response::Response;
use uuid::Uuid;

use crate::error::Result;
use crate::service::queue;
use crate::ui::pages::jobs as pages;
use crate::web::context::Context;

/// The dead letters.
pub async fn show(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let after = Uuid::try_parse(get("after")).unwrap_or_default();
    let letters = queue::dead_letters(context.app(), &me, after).await?;
    let done = ["again", "given-up"]
        .into_iter()
        .find(|done| *done == get("done"));
    Ok(context.page(|| pages::show(&letters, after, done)))
}

/// Has one tried again.
pub async fn send_again(context: Context, Path(id): Path<Uuid>) -> Result<Response> {
    let me = context.staff()?.who();
    queue::send_again(context.app(), &me, id).await?;
    Ok(context.redirect("/staff/jobs?done=again"))
}

/// Lays one aside.
pub async fn give_up(context: Context, Path(id): Path<Uuid>) -> Result<Response> {
    let me = context.staff()?.who();
    queue::give_up(context.app(), &me, id).await?;
    Ok(context.redirect("/staff/jobs?done=given-up"))
}
