//! A case for its resident: read it (R9), add to it, answer, urge, withdraw (R10), rate it (R13).

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::filing::file_response;
use crate::domain::Action;
use crate::error::{Error, Result};
use crate::forms::acting::Filled;
use crate::forms::rating::Rating;
use crate::forms::{Errors, acting as forms};
use crate::service::case_file::Who;
use crate::service::{CaseFile, acting, filing, rating, tracking};
use crate::storage::attachments;
use crate::ui::pages::resident_case as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;

/// What this browser has opened; anything else does not exist, whether it does or not.
async fn opened(context: &Context, number: &str) -> Result<Option<CaseFile>> {
    match context.opened_case(number) {
        Some(id) => Ok(Some(tracking::case(context.app(), id).await?)),
        None => Ok(None),
    }
}

fn to_lookup(context: Context, number: &str) -> Response {
    let number: String = number
        .chars()
        .filter(char::is_ascii_digit)
        .take(12)
        .collect();
    context.redirect(&format!("/track?number={number}"))
}

async fn page(
    context: Context,
    file: CaseFile,
    rating: &Rating,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let mut conn = context.app().db.read().await?;
    let files = attachments::of_case(&mut conn, file.case.id).await?;
    drop(conn);
    let clocks = file.clocks(context.app());
    let actions = crate::domain::lifecycle::permitted(
        &Who::Resident.actor(),
        &file.standing,
        context.app().moment(),
    );
    let directory = context.app().directory();
    let calendar = context.app().calendar;
    Ok(context.page_with(status, || {
        pages::show(
            &pages::Shown {
                file: &file,
                files: &files,
                clocks: &clocks,
                actions: &actions,
                directory: &directory,
                calendar,
            },
            rating,
            errors,
        )
    }))
}

/// The case, like a letter.
pub async fn show(context: Context, Path(number): Path<String>) -> Result<Response> {
    match opened(&context, &number).await? {
        Some(file) => {
            page(
                context,
                file,
                &Rating::default(),
                &Errors::default(),
                StatusCode::OK,
            )
            .await
        }
        None => Ok(to_lookup(context, &number)),
    }
}

/// Closes the case on this computer.
pub async fn leave(mut context: Context, Path(number): Path<String>) -> Result<Response> {
    if let Some(case) = context.opened_case(&number) {
        for (id, _) in context.drafts() {
            let draft = filing::draft(context.app(), id).await?;
            if draft.is_some_and(|draft| draft.case_id == Some(case)) {
                context.forget_draft(id);
            }
        }
    }
    context.close_case(&number);
    Ok(context.redirect("/"))
}

/// Rates the reply.
pub async fn rate(
    mut context: Context,
    Path(number): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let Some(file) = opened(&context, &number).await? else {
        return Ok(to_lookup(context, &number));
    };
    let filled = Rating::from(&|name| fields.get(name).to_owned());
    if context.switch(&fields.values) {
        return page(context, file, &filled, &Errors::default(), StatusCode::OK).await;
    }
    match rating::rate(
        context.app(),
        &number,
        &filled,
        fields.get("seen").parse().ok(),
        &key(&fields),
    )
    .await
    {
        Ok(_) => Ok(context.redirect(&format!("/cases/{number}"))),
        Err(Error::Invalid(errors)) => {
            page(
                context,
                file,
                &filled,
                &errors,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
        Err(error) => Err(error),
    }
}

/// The key under which a form was sent: a uuid of ours, or one made up where it came without, so
/// that nobody can take a key that the house will need.
pub fn key(fields: &Fields) -> String {
    Uuid::try_parse(fields.get("key"))
        .unwrap_or_else(|_| Uuid::new_v4())
        .to_string()
}

/// The form of something that the resident can do.
pub async fn ask(
    context: Context,
    Path((number, action)): Path<(String, String)>,
) -> Result<Response> {
    let action: Action = action.parse().map_err(|_| Error::NotFound)?;
    let Some(file) = opened(&context, &number).await? else {
        return Ok(to_lookup(context, &number));
    };
    forms::fields(action).ok_or(Error::NotFound)?;
    crate::domain::lifecycle::check(
        action,
        &Who::Resident.actor(),
        &file.standing,
        context.app().moment(),
    )?;
    Ok(context.page(|| pages::ask(&file, action, &Filled::default(), &Errors::default())))
}

/// Does it.
pub async fn act(
    mut context: Context,
    Path((number, action)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let action: Action = action.parse().map_err(|_| Error::NotFound)?;
    let Some(file) = opened(&context, &number).await? else {
        return Ok(to_lookup(context, &number));
    };
    let switched = context.switch(&fields.values);
    let key = key(&fields);
    let filled = Filled(fields.values);
    if switched {
        crate::domain::lifecycle::check(
            action,
            &Who::Resident.actor(),
            &file.standing,
            context.app().moment(),
        )?;
        return Ok(context.page(|| pages::ask(&file, action, &filled, &Errors::default())));
    }
    match acting::act(
        context.app(),
        &Who::Resident,
        &number,
        action,
        &filled,
        &key,
    )
    .await
    {
        Ok(_) => Ok(context.redirect(&format!("/cases/{number}"))),
        Err(Error::Invalid(errors)) => Ok(context
            .page_with(StatusCode::UNPROCESSABLE_ENTITY, || {
                pages::ask(&file, action, &filled, &errors)
            })),
        Err(error) => Err(error),
    }
}

/// One of the case's photos.
pub async fn file(context: Context, Path((number, id)): Path<(String, Uuid)>) -> Result<Response> {
    let case = context.opened_case(&number).ok_or(Error::NotFound)?;
    let (file, bytes) = tracking::attachment(context.app(), case, id).await?;
    Ok(file_response(&file.name, &file.media_type, bytes, false))
}
