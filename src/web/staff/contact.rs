//! Looking behind the mask of a resident's contact data (O3).

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;

use crate::domain::Action;
use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::service::contacts;
use crate::ui::pages::contact as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

/// Asks why.
pub async fn ask(
    context: Context,
    Path(number): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let app = context.app();
    contacts::about(app, &mut app.db.read().await?, &me, &number).await?;
    let next = next(query.get("next").map(String::as_str).unwrap_or_default());
    Ok(context.page(|| pages::ask(&number, next, "", &Errors::default())))
}

/// The action whose form somebody came from.
fn next(word: &str) -> Option<Action> {
    word.parse().ok()
}

/// Shows them on the case's page for a while.
pub async fn reveal(
    mut context: Context,
    Path(number): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let me = context.staff()?.who();
    let reason = fields.get("reason").to_owned();
    let next = next(fields.get("next"));
    let app = context.app().clone();
    if context.switch(&fields.values) {
        contacts::about(&app, &mut app.db.read().await?, &me, &number).await?;
        return Ok(context.page(|| pages::ask(&number, next, &reason, &Errors::default())));
    }
    match contacts::reveal(&app, &me, &number, &reason).await {
        Ok(_) => {
            let form = next.map_or_else(String::new, |next| format!("/{next}"));
            Ok(context.redirect(&format!("/staff/cases/{number}{form}")))
        }
        Err(Error::Invalid(errors)) => Ok(context
            .page_with(StatusCode::UNPROCESSABLE_ENTITY, || {
                pages::ask(&number, next, &reason, &errors)
            })),
        Err(error) => Err(error),
    }
}
