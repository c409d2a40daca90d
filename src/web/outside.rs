//! The page of a body outside that has a case: what is shared with it, and the form for its answer. No account.
//! Must not show anything that the hand-over does not share.

use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use crate::domain::Action;
use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::forms::acting::Filled;
use crate::service::handover::{self, Linked};
use crate::service::{acting, filing};
use crate::ui::pages::handover as pages;
use crate::web::context::Context;
use crate::web::fields::Upload;
use crate::web::held_off;
use crate::web::resident::case::{change_photos, key};
use crate::web::resident::filing::{file_response, take_photo};

const ACTION: Action = Action::OutsideReply;

async fn opened(context: &Context, token: &str) -> Result<Option<Linked>> {
    match handover::linked(context.app(), token, &context.address).await {
        Ok(linked) => Ok(Some(linked)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Of a link that opens nothing, whatever the reason.
fn nothing(context: Context) -> Response {
    context.page_with(StatusCode::NOT_FOUND, pages::nothing)
}

async fn form(
    context: Context,
    token: &str,
    linked: &Linked,
    filled: &Filled,
    errors: &Errors,
) -> Result<Response> {
    if !linked.is_open {
        return Ok(context.page(|| pages::answered(linked)));
    }
    let app = context.app();
    let shared = handover::shared(app, linked).await?;
    let photos = match filled.get("key").parse() {
        Ok(key) => filing::photos_of(app, key).await?,
        Err(_) => Vec::new(),
    };
    let directory = app.directory();
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(context.page_with(status, || {
        pages::reply(&shared, token, filled, &photos, errors, &directory)
    }))
}

/// What is shared, and the form; once it was sent, that it was.
pub async fn show(context: Context, Path(token): Path<String>) -> Result<Response> {
    let Some(linked) = opened(&context, &token).await? else {
        return Ok(nothing(context));
    };
    let mut filled = Filled::default();
    // What is added before it is sent waits under the key.
    let key = Uuid::new_v4().to_string();
    filled.0.insert("key".to_owned(), key);
    form(context, &token, &linked, &filled, &Errors::default()).await
}

/// Sends the answer, or takes a photo into the form or out of it.
pub async fn send(
    mut context: Context,
    Path(token): Path<String>,
    request: Request,
) -> Result<Response> {
    let Some(linked) = opened(&context, &token).await? else {
        return Ok(nothing(context));
    };
    let upload = Upload::read(request, &context.site, &context.address).await?;
    let (fields, arrived) = (upload.fields, upload.file);
    let switched = context.switch(&fields.values);
    let key = key(&fields);
    let mut filled = Filled(fields.values);
    filled.0.insert("key".to_owned(), key.clone());
    if !linked.is_open {
        // Whoever pressed twice hears of the first press.
        return form(context, &token, &linked, &filled, &Errors::default()).await;
    }
    let stay = switched
        || ["more", "remove"]
            .iter()
            .any(|button| !filled.get(button).is_empty());
    let photo = change_photos(&context, ACTION, &filled, arrived).await;
    if let Err(Error::Upload(code)) = photo {
        held_off::upload_refused(&context, code);
        let errors = Errors::one("photo", code);
        return form(context, &token, &linked, &filled, &errors).await;
    }
    photo?;
    if stay {
        return form(context, &token, &linked, &filled, &Errors::default()).await;
    }
    let number = linked.file.case.number.clone();
    let sent = acting::act(context.app(), &linked.who(), &number, ACTION, &filled, &key).await;
    match sent {
        Ok(_) => Ok(context.redirect(&format!("/reply/{token}"))),
        Err(Error::Invalid(errors)) => form(context, &token, &linked, &filled, &errors).await,
        // Answered or ended meanwhile: the page says which.
        Err(Error::Refused(_)) => Ok(context.redirect(&format!("/reply/{token}"))),
        Err(error) => Err(error),
    }
}

async fn open_now(context: &Context, token: &str) -> Result<Linked> {
    let linked = handover::linked(context.app(), token, &context.address).await?;
    match linked.is_open {
        true => Ok(linked),
        false => Err(Error::NotFound),
    }
}

/// Takes one photo from the island of the form.
pub async fn upload_photo(
    context: Context,
    Path((token, key)): Path<(String, Uuid)>,
    request: Request,
) -> Result<Response> {
    open_now(&context, &token).await?;
    filing::begin_under(context.app(), key, &context.address).await?;
    take_photo(&context, request, key).await
}

/// A photo that waits for the form to be sent.
pub async fn waiting_photo(
    context: Context,
    Path((token, key, id)): Path<(String, Uuid, Uuid)>,
) -> Result<Response> {
    open_now(&context, &token).await?;
    let (photo, bytes) = filing::photo(context.app(), key, id).await?;
    Ok(file_response(&photo.name, &photo.media_type, bytes))
}

/// One of the photos that are shared.
pub async fn file(context: Context, Path((token, id)): Path<(String, Uuid)>) -> Result<Response> {
    let linked = open_now(&context, &token).await?;
    let (file, bytes) = handover::photo(context.app(), &linked, id).await?;
    Ok(file_response(&file.name, &file.media_type, bytes))
}
