//! A case for staff, and what they do with it.

use std::collections::BTreeMap;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use crate::domain::Action;
use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::forms::acting::Filled;
use crate::service::acting::Way;
use crate::service::{acting, autosave, case_file, case_view, tracking};
use crate::ui::pages::agreement::{self as paper, Agreement};
use crate::ui::pages::{staff_action, staff_case};
use crate::web::context::Context;
use crate::web::fields::Fields;
use crate::web::resident::case::key;
use crate::web::resident::filing::file_response;

/// The case.
pub async fn show(context: Context, Path(number): Path<String>) -> Result<Response> {
    let me = context.staff()?.who();
    let app = context.app().clone();
    let (_, case) = case_view::for_staff(&app, &me, &number).await?;
    let shown = staff_case::Shown {
        case,
        directory: app.directory(),
        policies: app.policies().clone(),
    };
    Ok(context.page(|| staff_case::show(&shown)))
}

/// The form of an action.
pub async fn ask(
    context: Context,
    Path((number, action)): Path<(String, String)>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Result<Response> {
    let action: Action = action.parse().map_err(|_| Error::NotFound)?;
    form(context, (&number, action), &asked, None, Errors::default()).await
}

async fn form(
    context: Context,
    (number, action): (&str, Action),
    asked: &BTreeMap<String, String>,
    filled: Option<Filled>,
    errors: Errors,
) -> Result<Response> {
    let me = context.staff()?.who();
    let app = context.app().clone();
    let way = Way {
        lang: context.lang,
        asked,
    };
    let form = case_view::form_for_staff(&app, &me, number, action, filled, &way).await?;
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let directory = app.directory();
    Ok(context.page_with(status, || {
        staff_action::ask(&form, action, &errors, &directory)
    }))
}

/// Takes the action.
pub async fn act(
    mut context: Context,
    Path((number, action)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let me = context.staff()?.who();
    let action: Action = action.parse().map_err(|_| Error::NotFound)?;
    let switched = context.switch(&fields.values);
    let key = key(&fields);
    let filled = Filled(fields.values);
    if switched {
        // Whoever cannot take it any more learns that from sending it, with every word kept.
        let asked = BTreeMap::new();
        return form(
            context,
            (&number, action),
            &asked,
            Some(filled),
            Errors::default(),
        )
        .await;
    }
    match acting::act(context.app(), &me, &number, action, &filled, &key).await {
        Ok(file) => {
            let seen = case_file::still_sees(context.app(), &me, &file);
            Ok(context.redirect(&after(&number, action, seen)))
        }
        // Sent twice, and the first took the case out of sight.
        Err(Error::NotFound)
            if acting::was_done(context.app(), &me, &number, action, &key).await? =>
        {
            Ok(context.redirect(&after(&number, action, false)))
        }
        Err(Error::Invalid(errors)) => {
            autosave::keep(context.app(), &me, &number, action, &filled).await;
            let asked = BTreeMap::new();
            form(context, (&number, action), &asked, Some(filled), errors).await
        }
        // What was written is shown with the refusal, so that nothing is lost.
        Err(Error::Refused(refusal)) => {
            let (_, case) = case_view::for_staff(context.app(), &me, &number).await?;
            Ok(context.page_with(StatusCode::CONFLICT, || {
                staff_action::refused(&case, action, &filled, &refusal)
            }))
        }
        Err(error) => Err(error),
    }
}

/// Where somebody goes who has taken an action: to the case, or to the list where it is not theirs to see
/// any more.
fn after(number: &str, action: Action, seen: bool) -> String {
    match seen {
        true => format!("/staff/cases/{number}"),
        false => format!("/staff/cases?done={action}&number={number}"),
    }
}

/// Throws away what was being written in the form of an action.
pub async fn discard(
    context: Context,
    Path((number, action)): Path<(String, String)>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let action: Action = action.parse().map_err(|_| Error::NotFound)?;
    autosave::discard(context.app(), &me, &number, action).await?;
    Ok(context.redirect(&format!("/staff/cases/{number}/{action}")))
}

/// What was agreed on with the resident, to print.
pub async fn agreement(context: Context, Path(number): Path<String>) -> Result<Response> {
    let me = context.staff()?.who();
    let (_, case) = case_view::for_staff(context.app(), &me, &number).await?;
    let agreed = (case.proposal.as_ref()).filter(|proposal| proposal.stage.is_agreed());
    let proposal = agreed.ok_or(Error::NotFound)?;
    let agreement = Agreement {
        number: &number,
        unit: &case.unit,
        wish: &case.told.wish,
        proposal,
        back: format!("/staff/cases/{number}"),
    };
    Ok(context.page(|| paper::show(&agreement).staff("cases")))
}

/// One of the case's photos.
pub async fn file(context: Context, Path((number, id)): Path<(String, Uuid)>) -> Result<Response> {
    let me = context.staff()?.who();
    let (file, _) = case_view::for_staff(context.app(), &me, &number).await?;
    let (file, bytes) = tracking::attachment(context.app(), file.case.id, id).await?;
    Ok(file_response(&file.name, &file.media_type, bytes))
}
