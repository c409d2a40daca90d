//! The list of cases.

use std::collections::HashMap;

use axum::extract::Query;
use axum::response::Response;
use chrono::{DateTime, Datelike};
use uuid::Uuid;

use crate::domain::event::AssignmentState;
use crate::domain::{permissions, text};
use crate::error::{Error, Result};
use crate::service::case_file;
use crate::service::worklist::{self, Cursor, Stage, View, Wanted};
use crate::ui::pages::worklist as pages;
use crate::web::context::Context;

/// What the address of a list says.
fn wanted(query: &HashMap<String, String>, default: View) -> Wanted {
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    Wanted {
        view: get("view").parse().unwrap_or(default),
        stage: match (get("awaits").parse(), get("state").parse()) {
            (Ok(awaited), _) => Stage::Awaiting(awaited),
            (_, Ok(state)) => Stage::In(state),
            _ => Stage::Open,
        },
        after: cursor(get("after")),
    }
}

/// `1.1763712000000000.0192…` back into a place in the list; what is no such place is the beginning.
fn cursor(text: &str) -> Option<Cursor> {
    let (rank, place) = text.split_once('.')?;
    let (micros, id) = place.split_once('.')?;
    let due_at = DateTime::from_timestamp_micros(micros.parse().ok()?)?;
    // Neither engine can compare with years beyond these.
    if !(1..=9999).contains(&due_at.year()) {
        return None;
    }
    Some(Cursor {
        rank: rank.parse().ok()?,
        due_at,
        id: Uuid::try_parse(id).ok()?,
    })
}

/// A page of the list.
pub async fn show(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let default = if permissions::handles_only(&me.actor()) {
        View::Mine
    } else {
        View::Units
    };
    let wanted = wanted(&query, default);
    let page = worklist::page(context.app(), &me, wanted.view, wanted.stage, wanted.after).await?;
    let directory = context.app().directory();
    let app = context.app().clone();
    let policy = app.moment().policy();
    let number = |name: &str| query.get(name).map(|number| text::digits(number));
    let done = query.get("done").and_then(|action| action.parse().ok());
    let said = pages::Said {
        missing: number("missing"),
        done: done.zip(number("number")),
    };
    Ok(context.page(|| pages::show(&page, &wanted, &directory, policy, &said)))
}

/// What the person's units have to do in cases that others lead.
pub async fn parts(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let state = match get("state") {
        "signed" => AssignmentState::Signed,
        _ => AssignmentState::Waiting,
    };
    let after = cursor(get("after")).map(|cursor| (cursor.due_at, cursor.id));
    let (parts, next) = worklist::parts(context.app(), &me, state, after).await?;
    let directory = context.app().directory();
    Ok(context.page(|| pages::parts(&parts, state, next, &directory)))
}

/// Opens a case by its number, however it was typed.
pub async fn find(
    context: Context,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let number = text::digits(query.get("number").map(String::as_str).unwrap_or_default());
    let mut conn = context.app().db.read().await?;
    let found = case_file::for_staff(context.app(), &mut conn, &me, &number).await;
    drop(conn);
    match found {
        Ok(_) => Ok(context.redirect(&format!("/staff/cases/{number}"))),
        Err(Error::NotFound) => Ok(context.redirect(&format!("/staff/cases?missing={number}"))),
        Err(error) => Err(error),
    }
}
