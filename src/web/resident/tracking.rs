//! Looking up a case with its number and query code (R8).

use std::collections::HashMap;

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;

use crate::domain::text;
use crate::error::{Error, Result};
use crate::forms::tracking::Lookup;
use crate::forms::{Code, Errors};
use crate::service::tracking;
use crate::ui::pages::tracking as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

/// Asks for number and code; the QR code of the receipt brings the number.
pub async fn ask(context: Context, Query(query): Query<HashMap<String, String>>) -> Response {
    let number = query
        .get("number")
        .map(|number| text::digits(number))
        .unwrap_or_default();
    let lookup = Lookup {
        number,
        code: String::new(),
    };
    context.page(|| pages::ask(&lookup, &Errors::default()))
}

/// Opens the case, or says the same whether the number or the code is wrong.
pub async fn open(mut context: Context, fields: Fields) -> Result<Response> {
    let lookup = Lookup {
        number: fields.get("number").to_owned(),
        code: fields.get("code").to_owned(),
    };
    if context.switch(&fields.values) {
        return Ok(context.page(|| pages::ask(&lookup, &Errors::default())));
    }
    let opened = match lookup.parse() {
        Ok((number, code)) => {
            match tracking::open(context.app(), &number, &code, &context.address).await {
                Ok(opened) => Ok((number, opened)),
                Err(Error::NotFound) => Err(Errors::one("number", Code::NotFound)),
                Err(error) => return Err(error),
            }
        }
        Err(errors) => Err(errors),
    };
    match opened {
        Ok((number, opened)) => {
            context.open_case(&number, opened);
            Ok(context.redirect(&format!("/cases/{number}")))
        }
        Err(errors) => Ok(context.page_with(StatusCode::UNPROCESSABLE_ENTITY, || {
            pages::ask(&lookup, &errors)
        })),
    }
}
