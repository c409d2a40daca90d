//! The register of notices, a notice as a paper, and the reward fund.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Datelike};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::service::fund::{self, Reward};
use crate::service::notices::{self, Place, Wanted};
use crate::ui::pages::notices as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

fn wanted(query: &HashMap<String, String>) -> Wanted {
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    Wanted {
        paper: get("paper").parse().ok(),
        state: get("state").parse().ok(),
        year: get("year")
            .parse()
            .ok()
            .filter(|year| (1..=9998).contains(year)),
        after: place(get("after")),
    }
}

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

/// A page of the register.
pub async fn show(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let wanted = wanted(&query);
    let app = context.app().clone();
    let page = notices::page(&app, &me, &wanted).await?;
    let directory = app.directory();
    let has_fund = fund::is_readable(&app, &me);
    Ok(context.page(|| pages::register(&page, &wanted, &directory, has_fund)))
}

/// A notice as a paper.
pub async fn sheet(
    context: Context,
    Path((case, number)): Path<(String, i64)>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let app = context.app().clone();
    let sheet = notices::sheet(&app, &me, &case, number).await?;
    let directory = app.directory();
    let policy = app.moment().policy();
    Ok(context.page(|| pages::sheet(&sheet, &directory, policy)))
}

/// The ledger of the reward fund.
pub async fn fund(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let before = query.get("before").and_then(|before| before.parse().ok());
    let ledger = fund::page(context.app(), &me, before).await?;
    Ok(context.page(|| pages::fund(&ledger, &Reward::default(), &Errors::default())))
}

/// Gives a reward.
pub async fn reward(mut context: Context, fields: Fields) -> Result<Response> {
    let me = context.staff()?.who();
    let switched = context.switch(&fields.values);
    let typed = Reward {
        amount: fields.get("amount").to_owned(),
        recipient: fields.get("recipient").to_owned(),
        reason: fields.get("reason").to_owned(),
    };
    let errors = match switched {
        true => Errors::default(),
        false => match fund::reward(context.app(), &me, &typed).await {
            Ok(()) => return Ok(context.redirect("/staff/fund")),
            Err(Error::Invalid(errors)) => errors,
            Err(error) => return Err(error),
        },
    };
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let ledger = fund::page(context.app(), &me, None).await?;
    Ok(context.page_with(status, || pages::fund(&ledger, &typed, &errors)))
}
