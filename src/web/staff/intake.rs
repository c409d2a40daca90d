//! Taking a case in by staff.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::{Error, Result};
use crate::forms::acting::Filled;
use crate::forms::{Errors, intake as forms};
use crate::service::intake::{self, Earlier};
use crate::ui::pages::intake as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;
use crate::web::resident::case::key;

/// The form.
pub async fn ask(context: Context) -> Result<Response> {
    let me = context.staff()?.who();
    intake::open(&me)?;
    Ok(page(context, &Filled::default(), &Errors::default(), None))
}

fn page(
    context: Context,
    filled: &Filled,
    errors: &Errors,
    earlier: Option<&[Earlier]>,
) -> Response {
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let directory = context.app().directory();
    context.page_with(status, || pages::ask(filled, errors, earlier, &directory))
}

/// Takes the case in, or looks up who calls: with every value that was typed.
pub async fn act(mut context: Context, fields: Fields) -> Result<Response> {
    let me = context.staff()?.who();
    intake::open(&me)?;
    let switched = context.switch(&fields.values);
    let key = key(&fields);
    let filled = Filled(fields.values);
    let wanted = filled.get("do").to_owned();
    if switched {
        return Ok(page(context, &filled, &Errors::default(), None));
    }
    if wanted == "look_up" {
        let found = intake::callers_cases(context.app(), &me, filled.get("phone")).await;
        return match found {
            Ok(earlier) => Ok(page(context, &filled, &Errors::default(), Some(&earlier))),
            Err(Error::Invalid(errors)) => Ok(page(context, &filled, &errors, None)),
            Err(error) => Err(error),
        };
    }
    let outcome = match forms::read(&filled, wanted == "answer") {
        Ok(taken) => intake::take_in(context.app(), &me, &taken, context.lang, &key).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match outcome {
        Ok(number) => Ok(context.redirect(&format!("/staff/intake/{number}"))),
        Err(Error::Invalid(errors)) => Ok(page(context, &filled, &errors, None)),
        Err(error) => Err(error),
    }
}

/// The slip to print.
pub async fn slip(context: Context, Path(number): Path<String>) -> Result<Response> {
    let me = context.staff()?.who();
    let slip = intake::slip(context.app(), &me, &number).await?;
    let address = context.site.server.public_url.clone();
    Ok(context.page(|| pages::slip(&slip, &address)))
}
