//! The register of those who are complained about.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use crate::domain::permissions;
use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::service::concerned::{self, Edit, Place};
use crate::ui::pages::concerned as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

/// `0192….果蔬店` back into a place; what is no such place is the beginning.
fn place(text: &str) -> Option<Place> {
    let (id, sought) = text.split_once('.')?;
    Some(Place {
        sought: sought.to_owned(),
        id: Uuid::try_parse(id).ok()?,
    })
}

/// A page of the register.
pub async fn list(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let (sought, kind, after) = (get("q"), get("sort").parse().ok(), place(get("after")));
    let page = concerned::page(context.app(), &me, sought, kind, after.as_ref()).await?;
    Ok(context.page(|| pages::list(&page, sought, kind, after.is_some())))
}

/// One with its cases.
pub async fn one(
    context: Context,
    Path(id): Path<Uuid>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let after = query
        .get("after")
        .and_then(|after| Uuid::try_parse(after).ok());
    let one = concerned::one(context.app(), &me, id, after).await?;
    let employees = permissions::sees_employees(&me.actor());
    let (typed, errors) = (Edit::default(), Errors::default());
    Ok(context.page(|| pages::one(&one, &typed, &errors, after.is_some(), employees)))
}

/// Puts one right, or merges it into another.
pub async fn edit(mut context: Context, Path(id): Path<Uuid>, fields: Fields) -> Result<Response> {
    let me = context.staff()?.who();
    let switched = context.switch(&fields.values);
    let typed = Edit {
        name: fields.get("concerned").to_owned(),
        sort: fields.get("sort").to_owned(),
        same: fields.get("same").to_owned(),
    };
    let errors = match switched {
        true => Errors::default(),
        false => match concerned::edit(context.app(), &me, id, &typed).await {
            Ok(left) => return Ok(context.redirect(&format!("/staff/concerned/{left}"))),
            Err(Error::Invalid(errors)) => errors,
            Err(error) => return Err(error),
        },
    };
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let one = concerned::one(context.app(), &me, id, None).await?;
    let employees = permissions::sees_employees(&me.actor());
    Ok(context.page_with(status, || {
        pages::one(&one, &typed, &errors, false, employees)
    }))
}
