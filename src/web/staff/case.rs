//! A case for staff, and what they do with it.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use crate::domain::event::ActorKind;
use crate::domain::lifecycle::check;
use crate::domain::{Action, Role};
use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::forms::acting::{Field, Filled, fields as fields_of};
use crate::service::case_file::{self, Who};
use crate::service::{CaseFile, acting, autosave, tracking};
use crate::storage::{attachments, contacts, people};
use crate::ui::pages::staff_action::{self, Choices};
use crate::ui::pages::staff_case as pages;
use crate::web::context::Context;
use crate::web::fields::Fields;
use crate::web::resident::case::key;
use crate::web::resident::filing::file_response;

/// The minutes for which a look behind the mask lasts after its reason was given.
const REVEALED_MINUTES: i64 = 10;

/// The case.
pub async fn show(context: Context, Path(number): Path<String>) -> Result<Response> {
    let me = context.staff()?.who();
    let app = context.app().clone();
    let mut conn = app.db.read().await?;
    let file = case_file::for_staff(&mut conn, &me, &number).await?;
    let files = attachments::of_case(&mut conn, file.case.id).await?;
    let contact = contacts::of(&mut conn, file.case.id).await?;
    drop(conn);
    let shown = pages::Shown {
        clocks: file.clocks(&app),
        actions: acting::offered(&app, &me, &file),
        revealed: revealed(&me, &file, app.clock.now()),
        directory: app.directory(),
        calendar: app.calendar,
        file,
        files,
        contact,
    };
    Ok(context.page(|| pages::show(&shown)))
}

/// Whether this person has just said why they need the contact data; that they looked stands in
/// the case's history (O3).
fn revealed(me: &Who, file: &CaseFile, now: chrono::DateTime<chrono::Utc>) -> bool {
    let Who::Staff { id, .. } = me else {
        return false;
    };
    let since = now - chrono::Duration::minutes(REVEALED_MINUTES);
    file.events.iter().rev().any(|event| {
        event.action == Action::RevealContact
            && event.actor_kind == ActorKind::Staff
            && event.actor_id == Some(*id)
            && event.at >= since
    })
}

async fn choices(context: &Context, file: &CaseFile, action: Action) -> Result<Choices> {
    let wanted = fields_of(action).unwrap_or_default();
    let handlers = match wanted.contains(&Field::Handler) {
        true => {
            people::with_role(
                &mut context.app().db.read().await?,
                Role::Handler,
                &file.standing.unit.path,
            )
            .await?
        }
        false => Vec::new(),
    };
    let units = match wanted.contains(&Field::Unit) {
        true => acting::dispatchable(context.app(), &mut context.app().db.read().await?).await?,
        false => Vec::new(),
    };
    Ok(Choices {
        units,
        directory: context.app().directory(),
        handlers,
    })
}

/// The form of an action.
pub async fn ask(
    context: Context,
    Path((number, action)): Path<(String, String)>,
) -> Result<Response> {
    let me = context.staff()?.who();
    let action: Action = action.parse().map_err(|_| Error::NotFound)?;
    fields_of(action).ok_or(Error::NotFound)?;
    let mut conn = context.app().db.read().await?;
    let file = case_file::for_staff(&mut conn, &me, &number).await?;
    drop(conn);
    check(action, &me.actor(), &file.standing, context.app().moment())?;
    let choices = choices(&context, &file, action).await?;
    let mut filled = staff_action::initial(&file, action, &choices);
    let draft = autosave::find(context.app(), &me, file.case.id, action).await?;
    if let Some(draft) = &draft {
        filled.0.extend(draft.written.0.clone());
    }
    Ok(context.page(|| {
        staff_action::ask(
            &file,
            action,
            &filled,
            &Errors::default(),
            &choices,
            draft.as_ref(),
        )
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
    let outcome = match switched {
        true => {
            fields_of(action).ok_or(Error::NotFound)?;
            let mut conn = context.app().db.read().await?;
            let file = case_file::for_staff(&mut conn, &me, &number).await?;
            check(action, &me.actor(), &file.standing, context.app().moment())?;
            Err(Error::Invalid(Errors::default()))
        }
        false => acting::act(context.app(), &me, &number, action, &filled, &key).await,
    };
    match outcome {
        Ok(_) => Ok(context.redirect(&format!("/staff/cases/{number}"))),
        Err(Error::Invalid(errors)) => {
            let mut conn = context.app().db.read().await?;
            let file = case_file::for_staff(&mut conn, &me, &number).await?;
            drop(conn);
            let written = autosave::Written {
                values: filled.0.clone(),
                seen: file.case.event_count,
            };
            // Best effort: the form that comes back has every word in any case.
            let _ = autosave::save(context.app(), &me, &number, action, written).await;
            let choices = choices(&context, &file, action).await?;
            let status = if switched {
                StatusCode::OK
            } else {
                StatusCode::UNPROCESSABLE_ENTITY
            };
            Ok(context.page_with(status, || {
                staff_action::ask(&file, action, &filled, &errors, &choices, None)
            }))
        }
        // What was written is shown with the refusal, so that nothing is lost.
        Err(Error::Refused(refusal)) => {
            let mut conn = context.app().db.read().await?;
            let file = case_file::for_staff(&mut conn, &me, &number).await?;
            drop(conn);
            Ok(context.page_with(StatusCode::CONFLICT, || {
                staff_action::refused(&file, action, &filled, &refusal)
            }))
        }
        Err(error) => Err(error),
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

/// One of the case's photos.
pub async fn file(context: Context, Path((number, id)): Path<(String, Uuid)>) -> Result<Response> {
    let me = context.staff()?.who();
    let mut conn = context.app().db.read().await?;
    let file = case_file::for_staff(&mut conn, &me, &number).await?;
    drop(conn);
    let (file, bytes) = tracking::attachment(context.app(), file.case.id, id).await?;
    Ok(file_response(&file.name, &file.media_type, bytes))
}
