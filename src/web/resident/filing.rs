//! Filing a case, one question a page (R1).

use axum::extract::{Path, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::forms::filing::Step;
use crate::forms::{Code, Errors};
use crate::service::filing::{self, Draft};
use crate::service::tracking;
use crate::ui::pages::filing as pages;
use crate::web::context::Context;
use crate::web::fields::{Fields, Upload};
use crate::web::{errors, held_off};

/// The draft of this browser, if it is not a case yet.
enum Found {
    Open(Box<Draft>),
    Filed,
    None,
}

async fn found(context: &Context) -> Result<Found> {
    let Some((id, _)) = context.draft() else {
        return Ok(Found::None);
    };
    Ok(match filing::draft(context.app(), id).await? {
        Some(draft) if draft.case.is_none() => Found::Open(Box::new(draft)),
        Some(_) => Found::Filed,
        None => Found::None,
    })
}

/// What to have at hand, and the way in; or back into a draft.
pub async fn start(context: Context) -> Result<Response> {
    let unfinished = match found(&context).await? {
        Found::Open(draft) => Some(draft.answers.first_open()),
        Found::Filed | Found::None => None,
    };
    Ok(context.page(|| pages::start(unfinished)))
}

/// Begins a new draft.
pub async fn begin(mut context: Context) -> Result<Response> {
    let (id, code) = filing::begin(context.app(), &context.address).await?;
    context.set_draft(id, &code);
    Ok(context.redirect("/file/what"))
}

/// A question.
pub async fn show(context: Context, Path(step): Path<String>) -> Result<Response> {
    let step: Step = step.parse().map_err(|_| Error::NotFound)?;
    let draft = match found(&context).await? {
        Found::Open(draft) => draft,
        Found::Filed => return Ok(context.page(pages::already)),
        Found::None => return Ok(context.redirect("/file")),
    };
    let directory = context.app().directory();
    let change = context.path.contains("change=1");
    Ok(context.page(|| pages::question(step, &draft, &Errors::default(), change, &directory)))
}

/// An answer. It is kept first, right or wrong; then it is checked.
pub async fn answer(
    mut context: Context,
    Path(step): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let step: Step = step.parse().map_err(|_| Error::NotFound)?;
    let id = match found(&context).await? {
        Found::Open(draft) => draft.id,
        Found::Filed => return Ok(context.page_with(StatusCode::CONFLICT, pages::already)),
        Found::None => {
            // The cookie is gone, but not the words: they begin a new draft.
            let (id, code) = filing::begin(context.app(), &context.address).await?;
            context.set_draft(id, &code);
            id
        }
    };
    // The draft lives on for another week, and so does the way to it.
    if let Some((id, code)) = context.draft() {
        context.set_draft(id, &code);
    }
    let switched = context.switch(&fields.values);
    let directory = context.app().directory();
    let mut checked = Ok(());
    let answers = filing::change(context.app(), id, |answers| {
        answers.take(step, &|name| fields.get(name).to_owned());
        answers.category = answers.category.filter(|id| directory.is_leaf(*id));
        checked = answers.validate(step);
        if checked.is_ok() && !switched {
            answers.pass(step);
        }
    })
    .await?;
    let draft = Draft {
        id,
        answers,
        case: None,
    };
    let change = fields.get("change") == "1";
    match checked {
        _ if switched => {
            Ok(context
                .page(|| pages::question(step, &draft, &Errors::default(), change, &directory)))
        }
        Err(errors) => Ok(context.page_with(StatusCode::UNPROCESSABLE_ENTITY, || {
            pages::question(step, &draft, &errors, change, &directory)
        })),
        Ok(()) => {
            let suggested = step == Step::What && !fields.get("category").is_empty();
            let next = match step.next() {
                // Chosen already, from the suggestions beside the words.
                Some(Step::Category) if suggested && draft.answers.category.is_some() => {
                    Step::Category.next()
                }
                next => next,
            };
            let next = next.filter(|_| !change).map_or("check", Step::as_str);
            Ok(context.redirect(&format!("/file/{next}")))
        }
    }
}

/// The photos so far, and a place for one more.
pub async fn show_photos(context: Context) -> Result<Response> {
    photos_page(context, Errors::default(), StatusCode::OK).await
}

async fn photos_page(context: Context, errors: Errors, status: StatusCode) -> Result<Response> {
    let draft = match found(&context).await? {
        Found::Open(draft) => draft,
        Found::Filed => return Ok(context.page(pages::already)),
        Found::None => return Ok(context.redirect("/file")),
    };
    let photos = filing::photos_of(context.app(), draft.id).await?;
    Ok(context.page_with(status, || pages::photos(draft.id, &photos, &errors)))
}

/// The status with which a photo is refused.
fn status_of(code: Code) -> StatusCode {
    errors::status(&Error::Upload(code))
}

/// Adds the photo that was chosen, if any; goes on when the button said so. Whose draft it is for is
/// known before a byte of it is read.
pub async fn answer_photos(mut context: Context, request: Request) -> Result<Response> {
    let draft = match found(&context).await? {
        Found::Open(draft) => draft.id,
        Found::Filed => return Ok(context.page_with(StatusCode::CONFLICT, pages::already)),
        Found::None => return Ok(context.redirect("/file")),
    };
    let (more, added) = match Upload::read(request, &context.site, &context.address).await {
        Ok(Upload { fields, file }) => {
            if context.switch(&fields.values) {
                return photos_page(context, Errors::default(), StatusCode::OK).await;
            }
            let more = fields.values.contains_key("more");
            let added = match file {
                Ok(Some(arrived)) => filing::add_photo(context.app(), draft, arrived).await,
                Ok(None) if more => Err(Error::Upload(Code::Missing)),
                Ok(None) => Ok(()),
                Err(error) => Err(error),
            };
            (more, added)
        }
        Err(error) => (false, Err(error)),
    };
    match added {
        Ok(()) => {}
        Err(Error::Upload(code)) => {
            held_off::upload_refused(&context, code);
            let errors = Errors::one("photo", code);
            return photos_page(context, errors, status_of(code)).await;
        }
        Err(error) => return Err(error),
    }
    if more {
        return Ok(context.redirect("/file/photos"));
    }
    let answers =
        filing::change(context.app(), draft, |answers| answers.pass(Step::Photos)).await?;
    let done = answers.first_open().is_none();
    Ok(context.redirect(if done { "/file/check" } else { "/file/contact" }))
}

/// Takes one photo from the island of the form.
pub async fn upload_photo(context: Context, request: Request) -> Result<Response> {
    let Found::Open(draft) = found(&context).await? else {
        let code = Code::Failed;
        return Ok((status_of(code), code.as_str()).into_response());
    };
    take_photo(&context, request, draft.id).await
}

/// Takes one photo from the island into a draft; the error is a code, whose words the island has.
pub async fn take_photo(context: &Context, request: Request, draft: Uuid) -> Result<Response> {
    let upload = Upload::read(request, &context.site, &context.address).await;
    let added = match upload.and_then(|upload| upload.file) {
        Ok(Some(arrived)) => filing::add_photo(context.app(), draft, arrived).await,
        Ok(None) => Err(Error::Upload(Code::Failed)),
        Err(error) => Err(error),
    };
    match added {
        Ok(()) => Ok(StatusCode::NO_CONTENT.into_response()),
        Err(Error::Upload(code)) => {
            held_off::upload_refused(context, code);
            Ok((status_of(code), code.as_str()).into_response())
        }
        Err(error) => Err(error),
    }
}

/// One of the draft's own photos.
pub async fn photo(context: Context, Path(id): Path<Uuid>) -> Result<Response> {
    let Found::Open(draft) = found(&context).await? else {
        return Err(Error::NotFound);
    };
    let (photo, bytes) = filing::photo(context.app(), draft.id, id).await?;
    Ok(file_response(&photo.name, &photo.media_type, bytes))
}

/// Takes a photo out again.
pub async fn remove_photo(context: Context, Path(id): Path<Uuid>) -> Result<Response> {
    if let Found::Open(draft) = found(&context).await? {
        filing::remove_photo(context.app(), draft.id, id).await?;
    }
    Ok(context.redirect("/file/photos"))
}

/// Every answer at a glance, before it is sent.
pub async fn check(context: Context) -> Result<Response> {
    let draft = match found(&context).await? {
        Found::Open(draft) => draft,
        Found::Filed => return Ok(context.page(pages::already)),
        Found::None => return Ok(context.redirect("/file")),
    };
    if let Some(step) = draft.answers.first_open() {
        return Err(Error::Unanswered(step));
    }
    let photos = filing::photos_of(context.app(), draft.id).await?;
    let directory = context.app().directory();
    let danger = filing::sounds_dangerous(context.app(), &draft.answers);
    Ok(context.page(|| pages::check(&draft, &photos, &directory, danger)))
}

/// Files the case: once, however often it is sent.
pub async fn submit(mut context: Context, fields: Fields) -> Result<Response> {
    if context.switch(&fields.values) {
        return check(context).await;
    }
    let Some((draft, code)) = context.draft() else {
        return Ok(context.redirect("/file"));
    };
    let number =
        match filing::file(context.app(), draft, &code, context.lang, &context.address).await {
            Err(Error::NotFound) => return Ok(context.redirect("/file")),
            other => other?,
        };
    if let Some(id) = filing::draft(context.app(), draft)
        .await?
        .and_then(|draft| draft.case)
        && let Some(opened) = tracking::open_filed(context.app(), id, &code).await?
    {
        context.open_case(&number, opened);
    }
    Ok(context.redirect("/file/done"))
}

/// The confirmation, with number and query code, for the browser that filed it; a bookmark opened
/// elsewhere shows no secret.
pub async fn done(context: Context) -> Result<Response> {
    let case = match context.draft() {
        Some((draft, code)) if !code.is_empty() => {
            let case = filing::draft(context.app(), draft)
                .await?
                .and_then(|draft| draft.case);
            match case {
                Some(case)
                    if tracking::open_filed(context.app(), case, &code)
                        .await?
                        .is_some() =>
                {
                    Some((tracking::case(context.app(), case).await?, code))
                }
                _ => None,
            }
        }
        _ => None,
    };
    match case {
        Some((file, code)) => {
            let clocks = file.clocks(context.app());
            let address = context
                .site
                .server
                .public_url
                .trim_end_matches('/')
                .to_owned();
            let receipt = pages::Receipt {
                number: &file.case.number,
                filed_at: file.case.filed_at,
                code: &code,
                clocks: &clocks,
                address: &address,
                danger: file.standing.danger,
            };
            Ok(context.page(|| pages::done(&receipt)))
        }
        None => Ok(context.page(pages::done_elsewhere)),
    }
}

/// A resident's file as an answer: never run by the browser, whatever is in it.
pub fn file_response(name: &str, media_type: &str, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    // Photos are written anew as JPEG; whatever else there may be is only ever downloaded.
    let inline = media_type == "image/jpeg";
    let kind = if media_type == "image/jpeg" {
        "image/jpeg"
    } else {
        "application/octet-stream"
    };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let encoded: String = name.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let place = if inline { "inline" } else { "attachment" };
    if let Ok(value) = HeaderValue::from_str(&format!("{place}; filename*=UTF-8''{encoded}")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    response
}
