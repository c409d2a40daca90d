//! What a member of staff was told.

use std::collections::HashMap;

use axum::extract::Query;
use axum::response::Response;
use uuid::Uuid;

use crate::error::Result;
use crate::service::inbox::{self, Place};
use crate::ui::pages::inbox as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

/// `1.4711` back into a place in the inbox; what is no such place is the beginning.
fn place(text: &str) -> Option<Place> {
    let (unread, position) = text.split_once('.')?;
    Some(Place {
        unread: unread == "1",
        position: position.parse().ok()?,
    })
}

/// A page of the inbox.
pub async fn show(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let after = query.get("after").and_then(|after| place(after));
    let page = inbox::page(context.app(), &me, after).await?;
    Ok(context.page(|| pages::show(&page, after.is_some())))
}

/// Marks as read what the page showed, of one case or of all; and opens the case where that was asked.
pub async fn read(context: Context, fields: Fields) -> Result<Response> {
    let me = context.staff()?.who();
    let case = Uuid::try_parse(fields.get("case")).ok();
    let up_to = fields.get("up_to").parse().unwrap_or_default();
    let number = inbox::read(context.app(), &me, case, up_to).await?;
    match number.filter(|_| fields.get("open") == "1") {
        Some(number) => Ok(context.redirect(&format!("/staff/cases/{number}"))),
        None => Ok(context.redirect("/staff/inbox")),
    }
}
