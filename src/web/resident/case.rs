//! A case for its resident: read it (R9), add to it, answer, urge, withdraw (R10), rate it (R13).

use std::collections::BTreeMap;

use axum::extract::{DefaultBodyLimit, FromRequest, Path, Query, Request};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::filing::{file_response, take_photo};
use crate::domain::actions::{FieldKind, Offered, check};
use crate::domain::{Action, text};
use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::forms::acting::Filled;
use crate::service::acting::Way;
use crate::service::case_file::Who;
use crate::service::tracking::Opened;
use crate::service::uploads::Arrived;
use crate::service::{CaseFile, acting, case_view, filing, tracking};
use crate::ui::pages::agreement::{self as paper, Agreement};
use crate::ui::pages::{query_code, resident_case as pages};
use crate::web::FORM_BYTES_MOST;
use crate::web::context::Context;
use crate::web::fields::{Fields, Upload};
use crate::web::held_off;

/// What this browser has opened; anything else does not exist, whether it does or not.
async fn opened(context: &Context, number: &str) -> Result<Option<CaseFile>> {
    match open_now(context, number).await? {
        Some(opened) => Ok(Some(tracking::case(context.app(), opened.case).await?)),
        None => Ok(None),
    }
}

/// The case, if this browser has opened it and what opened it then opens it still.
async fn open_now(context: &Context, number: &str) -> Result<Option<Opened>> {
    let Some(opened) = context.opened_case(number) else {
        return Ok(None);
    };
    match tracking::event_count(context.app(), opened).await {
        Ok(_) => Ok(Some(opened)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn shown(context: &Context, file: &CaseFile) -> Result<pages::Shown> {
    let app = context.app();
    Ok(pages::Shown {
        case: case_view::for_resident(app, file).await?,
        directory: app.directory(),
        policies: app.policies().clone(),
    })
}

/// The form of an action, where it stands: on the case's own page, or on a page of its own.
async fn form(
    context: Context,
    file: &CaseFile,
    action: Action,
    filled: &Filled,
    errors: &Errors,
) -> Result<Response> {
    let shown = shown(&context, file).await?;
    let way = Way {
        lang: context.lang,
        asked: &BTreeMap::new(),
    };
    let (choices, _) = acting::form(context.app(), &Who::Resident, file, action, &way).await?;
    let photos = match (takes_photos(action), filled.get("key").parse()) {
        (true, Ok(key)) => filing::photos_of(context.app(), key).await?,
        _ => Vec::new(),
    };
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(context.page_with(status, || match action.rule().offered {
        Offered::OnCase => pages::show(&shown, filled, errors),
        _ => pages::ask(&shown, &choices, action, filled, &photos, errors),
    }))
}

/// The case, like a letter.
pub async fn show(mut context: Context, Path(number): Path<String>) -> Result<Response> {
    let Some(opened) = context.opened_case(&number) else {
        return Err(Error::NotOpened(number));
    };
    let id = opened.case;
    let events = match tracking::event_count(context.app(), opened).await {
        // It was left elsewhere, or has another code.
        Err(Error::NotFound) => return Err(Error::NotOpened(number)),
        other => other?,
    };
    context.stay_in(&number);
    let key = context.kept_key(id, events);
    if let Some(kept) = key.as_ref().and_then(|key| context.site.kept.get(key)) {
        return Ok(context.kept_page(&kept));
    }
    let shown = shown(&context, &tracking::case(context.app(), id).await?).await?;
    let page = || pages::show(&shown, &Filled::default(), &Errors::default());
    match context.kept_key(id, shown.case.version) {
        Some(key) => {
            let kept = context.keep_page(key, page);
            Ok(context.kept_page(&kept))
        }
        None => Ok(context.page(page)),
    }
}

/// A case that was split off from one that is open here.
pub async fn part(
    mut context: Context,
    Path((number, part)): Path<(String, String)>,
) -> Result<Response> {
    let Some(origin) = open_now(&context, &number).await? else {
        return Err(Error::NotOpened(number));
    };
    let opened = tracking::open_part(context.app(), origin, &part).await?;
    context.open_case(&part, opened);
    Ok(context.redirect(&format!("/cases/{part}")))
}

/// Closes the case: on this computer, and in every copy of what opened it here.
pub async fn leave(mut context: Context, Path(number): Path<String>) -> Result<Response> {
    if let Some(opened) = open_now(&context, &number).await? {
        forget_drafts(&mut context, opened.case).await?;
        tracking::leave(context.app(), opened).await?;
    }
    context.close_case(&number);
    Ok(context.redirect("/"))
}

/// Takes the confirmation of a case, with its query code, out of this browser.
async fn forget_drafts(context: &mut Context, case: Uuid) -> Result<()> {
    for (id, _) in context.drafts() {
        let draft = filing::draft(context.app(), id).await?;
        if draft.is_some_and(|draft| draft.case == Some(case)) {
            context.forget_draft(id);
        }
    }
    Ok(())
}

/// The form for a new query code; after it was sent, for a few minutes, the code.
pub async fn ask_code(context: Context, Path(number): Path<String>) -> Result<Response> {
    if open_now(&context, &number).await?.is_none() {
        return Err(Error::NotOpened(number));
    }
    let code = context.new_code(&number);
    Ok(context.page(|| match code {
        Some(code) => query_code::show(&number, &code),
        None => query_code::ask(&number, &Filled::default(), &Errors::default()),
    }))
}

/// Gives the case a new query code.
pub async fn renew_code(
    mut context: Context,
    Path(number): Path<String>,
    fields: Fields,
) -> Result<Response> {
    // Whoever presses twice comes with what the first press has just ended: the use case looks.
    let Some(opened) = context.opened_case(&number) else {
        return Err(Error::NotOpened(number));
    };
    let old = fields.get("code").to_owned();
    if context.switch(&fields.values) {
        return Ok(context.page(|| {
            query_code::ask(&number, &Filled(fields.values.clone()), &Errors::default())
        }));
    }
    let (code, key) = (text::digits(&old), key(&fields));
    match tracking::renew_code(context.app(), opened, &number, &code, &key).await {
        Ok((opened, code)) => {
            forget_drafts(&mut context, opened.case).await?;
            context.open_case(&number, opened);
            context.show_new_code(&number, &code);
            Ok(context.redirect(&format!("/cases/{number}/code")))
        }
        Err(Error::Invalid(errors)) => Ok(context
            .page_with(StatusCode::UNPROCESSABLE_ENTITY, || {
                query_code::ask(&number, &Filled(fields.values.clone()), &errors)
            })),
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

fn may(context: &Context, file: &CaseFile, action: Action) -> Result<()> {
    action.fields().ok_or(Error::NotFound)?;
    let moment = context.app().moment();
    Ok(check(
        action,
        &Who::Resident.actor(),
        &file.standing,
        moment,
    )?)
}

/// The form of something that the resident can do.
pub async fn ask(
    context: Context,
    Path((number, action)): Path<(String, String)>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Result<Response> {
    let action: Action = action.parse().map_err(|_| Error::NotFound)?;
    let Some(file) = opened(&context, &number).await? else {
        return Err(Error::NotOpened(number));
    };
    may(&context, &file, action)?;
    let way = Way {
        lang: context.lang,
        asked: &asked,
    };
    let app = context.app();
    let (_, mut filled) = acting::form(app, &Who::Resident, &file, action, &way).await?;
    // What is added before it is sent waits under the key.
    filled
        .0
        .insert("key".to_owned(), Uuid::new_v4().to_string());
    form(context, &file, action, &filled, &Errors::default()).await
}

/// Does it, or takes a photo into the form or out of it.
pub async fn act(
    mut context: Context,
    Path((number, action)): Path<(String, String)>,
    mut request: Request,
) -> Result<Response> {
    let action: Action = action.parse().map_err(|_| Error::NotFound)?;
    let Some(file) = opened(&context, &number).await? else {
        // The words are read all the same, so that the page which says so shows them.
        DefaultBodyLimit::max(FORM_BYTES_MOST).apply(&mut request);
        let _ = Fields::from_request(request, &context.site).await;
        return Err(Error::NotOpened(number));
    };
    let (fields, arrived) = match takes_photos(action) {
        true => {
            let upload = Upload::read(request, &context.site, &context.address).await?;
            (upload.fields, upload.file)
        }
        false => {
            DefaultBodyLimit::max(FORM_BYTES_MOST).apply(&mut request);
            let fields = Fields::from_request(request, &context.site).await?;
            (fields, Ok(None))
        }
    };
    let switched = context.switch(&fields.values);
    let key = key(&fields);
    let mut filled = Filled(fields.values);
    filled.0.insert("key".to_owned(), key.clone());
    let stay = switched
        || ["more", "remove"]
            .iter()
            .any(|button| !filled.get(button).is_empty());
    let photo = change_photos(&context, action, &filled, arrived).await;
    if let Err(Error::Upload(code)) = photo {
        held_off::upload_refused(&context, code);
        let errors = Errors::one("photo", code);
        return form(context, &file, action, &filled, &errors).await;
    }
    photo?;
    if stay {
        may(&context, &file, action)?;
        return form(context, &file, action, &filled, &Errors::default()).await;
    }
    let (app, who) = (context.app(), Who::Resident);
    match acting::act(app, &who, &number, action, &filled, &key).await {
        Ok(_) => Ok(context.redirect(&format!("/cases/{number}"))),
        Err(Error::Invalid(errors)) => form(context, &file, action, &filled, &errors).await,
        Err(error) => Err(error),
    }
}

/// Whether the form of an action has a place for photos.
pub(crate) fn takes_photos(action: Action) -> bool {
    let fields = action.fields().unwrap_or_default();
    fields.iter().any(|field| field.kind == FieldKind::Photos)
}

/// Takes the photo that came into what waits under the form's key, and the one that was named out of it.
pub(crate) async fn change_photos(
    context: &Context,
    action: Action,
    filled: &Filled,
    arrived: Result<Option<Arrived>>,
) -> Result<()> {
    let app = context.app();
    let (Ok(key), true) = (filled.get("key").parse(), takes_photos(action)) else {
        return Ok(());
    };
    let draft = filing::draft(app, key).await?;
    if draft.is_some_and(|draft| draft.case.is_some()) {
        // The form was sent before: whoever pressed twice hears of the first press.
        return Ok(());
    }
    if let Some(arrived) = arrived? {
        filing::begin_under(app, key, &context.address).await?;
        filing::add_photo(app, key, arrived).await?;
    }
    match filled.get("remove").parse() {
        Ok(photo) => filing::remove_photo(app, key, photo).await,
        Err(_) => Ok(()),
    }
}

/// Takes one photo from the island of a form.
pub async fn upload_photo(
    context: Context,
    Path((number, key)): Path<(String, Uuid)>,
    request: Request,
) -> Result<Response> {
    if open_now(&context, &number).await?.is_none() {
        return Err(Error::NotFound);
    }
    filing::begin_under(context.app(), key, &context.address).await?;
    take_photo(&context, request, key).await
}

/// A photo that waits for its form to be sent.
pub async fn waiting_photo(
    context: Context,
    Path((number, key, id)): Path<(String, Uuid, Uuid)>,
) -> Result<Response> {
    open_now(&context, &number).await?.ok_or(Error::NotFound)?;
    let (photo, bytes) = filing::photo(context.app(), key, id).await?;
    Ok(file_response(&photo.name, &photo.media_type, bytes))
}

/// What was agreed on, to print.
pub async fn agreement(context: Context, Path(number): Path<String>) -> Result<Response> {
    let Some(file) = opened(&context, &number).await? else {
        return Err(Error::NotOpened(number));
    };
    let agreed = (file.standing.proposal.as_ref()).filter(|proposal| proposal.stage.is_agreed());
    let proposal = agreed.ok_or(Error::NotFound)?;
    let agreement = Agreement {
        number: &number,
        unit: &file.standing.unit.name,
        wish: &file.statement()?.wish,
        proposal,
        back: format!("/cases/{number}"),
    };
    Ok(context.page(|| paper::show(&agreement)))
}

/// One of the case's photos.
pub async fn file(context: Context, Path((number, id)): Path<(String, Uuid)>) -> Result<Response> {
    let opened = open_now(&context, &number).await?.ok_or(Error::NotFound)?;
    let (file, bytes) = tracking::attachment(context.app(), opened.case, id).await?;
    Ok(file_response(&file.name, &file.media_type, bytes))
}
