//! Looking behind the mask of a resident's contact data (O3).

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::service::contacts;
use crate::ui::pages::contact as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

/// Asks why.
pub async fn ask(context: Context, Path(number): Path<String>) -> Result<Response> {
    let me = context.staff()?.who();
    let app = context.app();
    contacts::about(app, &mut app.db.read().await?, &me, &number).await?;
    Ok(context.page(|| pages::ask(&number, "", &Errors::default())))
}

/// Shows them on the case's page for a while.
pub async fn reveal(
    mut context: Context,
    Path(number): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let me = context.staff()?.who();
    let reason = fields.get("reason").to_owned();
    let app = context.app().clone();
    if context.switch(&fields.values) {
        contacts::about(&app, &mut app.db.read().await?, &me, &number).await?;
        return Ok(context.page(|| pages::ask(&number, &reason, &Errors::default())));
    }
    match contacts::reveal(&app, &me, &number, &reason).await {
        Ok(_) => Ok(context.redirect(&format!("/staff/cases/{number}"))),
        Err(Error::Invalid(errors)) => Ok(context
            .page_with(StatusCode::UNPROCESSABLE_ENTITY, || {
                pages::ask(&number, &reason, &errors)
            })),
        Err(error) => Err(error),
    }
}
