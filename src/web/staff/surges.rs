//! Surges, and the tasks that follow.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::service::surges;
use crate::ui::pages::surges as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

/// The list.
pub async fn list(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let before = query.get("before").and_then(|id| Uuid::try_parse(id).ok());
    let (found, next) = surges::page(context.app(), &me, before).await?;
    let directory = context.app().directory();
    Ok(context.page(|| pages::list(&found, next, before.is_some(), &directory)))
}

/// One.
pub async fn show(context: Context, Path(id): Path<Uuid>) -> Result<Response> {
    page(context, id, pages::Typed::default(), &Errors::default()).await
}

async fn page(
    context: Context,
    id: Uuid,
    typed: pages::Typed,
    errors: &Errors,
) -> Result<Response> {
    let me = context.staff()?.who();
    let shown = surges::shown(context.app(), &me, id).await?;
    let directory = context.app().directory();
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(context.page_with(status, || pages::show(&shown, &typed, errors, &directory)))
}

/// Gives somebody the task.
pub async fn assign(context: Context, Path(id): Path<Uuid>, fields: Fields) -> Result<Response> {
    let me = context.staff()?.who();
    let done = surges::assign(
        context.app(),
        &me,
        id,
        fields.get("owner"),
        fields.get("todo"),
    )
    .await;
    answer(context, id, &fields, done).await
}

/// Says what was done.
pub async fn close(context: Context, Path(id): Path<Uuid>, fields: Fields) -> Result<Response> {
    let me = context.staff()?.who();
    let done = surges::close(context.app(), &me, id, fields.get("done")).await;
    answer(context, id, &fields, done).await
}

async fn answer(
    mut context: Context,
    id: Uuid,
    fields: &Fields,
    done: Result<()>,
) -> Result<Response> {
    context.switch(&fields.values);
    match done {
        Ok(()) => Ok(context.redirect(&format!("/staff/surges/{id}"))),
        Err(Error::Invalid(errors)) => {
            let typed = |name: &str| fields.get(name).to_owned();
            let typed = pages::Typed {
                owner: typed("owner"),
                task: typed("todo"),
                outcome: typed("done"),
            };
            page(context, id, typed, &errors).await
        }
        Err(error) => Err(error),
    }
}
