//! Drafts of staff forms that save themselves: brought back after a reload or on another machine,
//! gone once the action is done, thrown away, or its case is erased.
//! Must not keep choices or anything that nobody wrote: only words count (`forms::is_written`).

use std::collections::BTreeMap;

use chrono::Duration;
use sqlx::types::Json;

use super::case_file::{self, CaseFile, Who};
use super::{App, conflict};
use crate::domain::actions::check_seen;
use crate::domain::{Action, text};
use crate::error::{Error, Result};
use crate::forms::acting::Filled;
use crate::forms::{Code, Errors, is_written};
use crate::storage::form_drafts::{FormDraft, Place};
use crate::storage::{Tx, cases, form_drafts};

/// The most characters of one draft.
const CHARACTERS_MOST: usize = 20_000;
/// How many drafts one person keeps; older ones go.
const DRAFTS_MOST: i64 = 100;
/// Days after which an untouched draft is removed.
const DAYS: i64 = 30;

/// What somebody is writing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// By field.
    pub values: BTreeMap<String, String>,
    /// How many events of the case they had seen.
    pub seen: i64,
}

fn place(who: &Who, case: uuid::Uuid, action: Action) -> Result<Place> {
    match who {
        Who::Staff { id, .. } => Ok(Place {
            person: *id,
            case,
            action,
        }),
        _ => Err(Error::NotFound),
    }
}

/// The id of a case that they may see; its history is not read for it.
async fn seen_by(app: &App, tx: &mut Tx, who: &Who, number: &str) -> Result<uuid::Uuid> {
    let case = cases::by_number(tx, number).await?;
    let case = case.ok_or(Error::NotFound)?;
    case_file::check(app, tx, who, &case).await?;
    Ok(case.id)
}

/// Keeps what somebody is writing in the form of an action; whether there was anything to keep.
/// Only on a case that they may see. Whether they may act is asked when they do: until then nothing
/// they wrote is lost.
pub async fn save(
    app: &App,
    who: &Who,
    number: &str,
    action: Action,
    written: Written,
) -> Result<bool> {
    let values: BTreeMap<String, String> = written
        .values
        .into_iter()
        .filter(|(name, _)| is_written(name))
        .map(|(name, value)| (name, text::clean(&value)))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let longest = values.iter().max_by_key(|(_, value)| value.len());
    if let Some((name, _)) = longest
        && values
            .values()
            .map(|value| text::length(value))
            .sum::<usize>()
            > CHARACTERS_MOST
    {
        return Err(Error::Invalid(Errors::one(name, Code::TooLong)));
    }
    let draft = FormDraft {
        written: Json(values),
        seen: written.seen,
        updated_at: app.clock.now(),
    };
    conflict::again(|| put(app, who, number, action, &draft)).await
}

async fn put(
    app: &App,
    who: &Who,
    number: &str,
    action: Action,
    draft: &FormDraft,
) -> Result<bool> {
    let mut tx = app.db.write().await?;
    let place = place(who, seen_by(app, &mut tx, who, number).await?, action)?;
    let kept = !draft.written.is_empty();
    if kept {
        form_drafts::save(&mut tx, place, draft).await?;
        form_drafts::thin_out(&mut tx, place.person, DRAFTS_MOST).await?;
    } else {
        form_drafts::delete(&mut tx, place).await?;
    }
    tx.commit().await?;
    Ok(kept)
}

/// What this person was writing in that form.
pub async fn find(
    app: &App,
    who: &Who,
    case: uuid::Uuid,
    action: Action,
) -> Result<Option<FormDraft>> {
    let place = place(who, case, action)?;
    Ok(form_drafts::find(&mut app.db.read().await?, place).await?)
}

/// A draft that was brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When it was saved last.
    pub saved_at: chrono::DateTime<chrono::Utc>,
    /// How many events of the case its writer had seen.
    pub seen: i64,
    /// What was written, by field, where it must not go back into the form: what it was written for has
    /// been replaced since, and sending it would undo what a colleague did.
    pub out_of_date: Vec<(String, String)>,
}

/// Puts what this person was writing back into the form, or beside it where it is out of date.
pub async fn bring_back(
    app: &App,
    who: &Who,
    file: &CaseFile,
    action: Action,
    filled: &mut Filled,
) -> Result<Option<Kept>> {
    let Some(draft) = find(app, who, file.case.id, action).await? else {
        return Ok(None);
    };
    let moment = app.moment();
    let stands = check_seen(
        action,
        Some(draft.seen),
        file.sequenced(),
        &file.standing,
        moment,
    );
    let mut out_of_date = Vec::new();
    match stands {
        Ok(()) => filled.0.extend(draft.written.0),
        Err(_) => out_of_date.extend(draft.written.0),
    }
    Ok(Some(Kept {
        saved_at: draft.updated_at,
        seen: draft.seen,
        out_of_date,
    }))
}

/// Keeps what came in a form that goes back with errors, as well as it can: the form that comes back has
/// every word in any case.
pub async fn keep(app: &App, who: &Who, number: &str, action: Action, filled: &Filled) {
    let written = Written {
        values: filled.0.clone(),
        seen: filled.seen().unwrap_or_default(),
    };
    if let Err(error) = save(app, who, number, action, written).await {
        tracing::debug!(%error, "a form with errors was not kept as a draft");
    }
}

/// Throws a draft away.
pub async fn discard(app: &App, who: &Who, number: &str, action: Action) -> Result<()> {
    let mut tx = app.db.write().await?;
    let case = seen_by(app, &mut tx, who, number).await?;
    form_drafts::delete(&mut tx, place(who, case, action)?).await?;
    Ok(tx.commit().await?)
}

/// The action was taken, in this transaction: its draft goes with it.
pub async fn done(tx: &mut Tx, who: &Who, case: uuid::Uuid, action: Action) -> Result<()> {
    match place(who, case, action) {
        Ok(place) => Ok(form_drafts::delete(tx, place).await?),
        // Residents and clocks have none.
        Err(_) => Ok(()),
    }
}

/// Forgets drafts that nobody touched for a month.
pub async fn sweep(app: &App) -> Result<()> {
    let mut tx = app.db.write().await?;
    form_drafts::sweep(&mut tx, app.clock.now() - Duration::days(DAYS)).await?;
    Ok(tx.commit().await?)
}
