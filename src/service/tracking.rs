//! The resident opens a case with its number and query code (R8).
//! Must not tell whether a number exists: every refusal is the same.

use uuid::Uuid;

use super::case_file::{CaseFile, Who};
use super::docket::{Docket, Which};
use super::limits::{self, Window};
use super::secret::same;
use super::security::{self, About, Signal};
use super::{App, conflict};
use crate::domain::Action;
use crate::error::{Error, Result};
use crate::forms::{Code, Errors};
use crate::storage::cases::Case;
use crate::storage::{attachments, case_access, cases};

/// A case that a browser may read, and the version of what opened it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The case.
    pub case: Uuid,
    /// Its access version when it was opened; it opens nothing under another one (safety.md 19).
    pub version: i64,
}

/// Wrong codes of one case are tried in one window, wherever they are asked for.
fn per_case(app: &App) -> Window {
    Window {
        purpose: "track-case",
        most: app.limits.tries,
        minutes: 15,
    }
}

/// Opens a case for the resident's cookie. Wrong tries are limited per case number, whether it exists
/// or not, and per address.
pub async fn open(app: &App, number: &str, code: &str, address: &str) -> Result<Opened> {
    let per_address = Window {
        purpose: "track-address",
        most: app.limits.tries_per_address,
        minutes: 15,
    };
    limits::spend(app, per_address, address).await?;
    limits::spend(app, per_case(app), number).await?;
    let mut conn = app.db.read().await?;
    let case = cases::by_number(&mut conn, number).await?;
    // A look-up of the same cost for a number that is none.
    let id = case.as_ref().map_or(Uuid::nil(), |case| case.id);
    let version = case_access::version(&mut conn, id).await?;
    drop(conn);
    let right = is_code(app, number, code, case.as_ref());
    let source = security::source(app, address);
    let about = About {
        case: case.as_ref().map(|case| case.id),
        source: Some(&source),
        ..About::default()
    };
    let Some(case) = case.filter(|_| right) else {
        security::log(Signal::CaseNotOpened, about);
        return Err(Error::NotFound);
    };
    limits::forgive(app, (per_case(app), number), Some((per_address, address))).await?;
    security::log(Signal::CaseOpened, about);
    Ok(Opened {
        case: case.id,
        version,
    })
}

/// Whether it is the code that opens the case now.
fn is_code(app: &App, number: &str, code: &str, case: Option<&Case>) -> bool {
    let given = app.secret.query_code_hash(number, code);
    let kept = case.map_or(&[0; 32][..], |case| &case.query_code_hash);
    same(&given, kept) && case.is_some()
}

/// Opens a case in the browser that filed it, whose cookie has the code: `None` once the case has
/// another one.
pub async fn open_filed(app: &App, case: Uuid, code: &str) -> Result<Option<Opened>> {
    let mut conn = app.db.read().await?;
    let version = case_access::version(&mut conn, case).await?;
    let found = cases::by_id(&mut conn, case)
        .await?
        .ok_or(Error::NotFound)?;
    let right = is_code(app, &found.number, code, Some(&found));
    Ok(right.then_some(Opened { case, version }))
}

/// How many events an opened case has, with those of the case that it is handled together with: what its
/// page shows changes with them. `NotFound` where it is open no longer, because it was left or has another code.
pub async fn event_count(app: &App, opened: Opened) -> Result<i64> {
    let state = case_access::state(&mut app.db.read().await?, opened.case).await?;
    match state {
        Some((version, events)) if version == opened.version => Ok(events),
        _ => Err(Error::NotFound),
    }
}

/// The resident leaves: whatever opened the case until now, here or in a copy of the cookie, opens it no
/// more.
pub async fn leave(app: &App, opened: Opened) -> Result<()> {
    let mut tx = app.db.write().await?;
    case_access::renew(&mut tx, opened.case).await?;
    Ok(tx.commit().await?)
}

/// Gives the case a new query code, for who holds the old one; the old one and everything that it opened
/// are dead. Sent twice under one `key`, it is done once and gives the same code.
pub async fn renew_code(
    app: &App,
    opened: Opened,
    number: &str,
    old: &str,
    key: &str,
) -> Result<(Opened, String)> {
    limits::spend(app, per_case(app), number).await?;
    let once = || renew_once(app, opened, number, old, key);
    let renewed = conflict::again(once).await?;
    limits::forgive(app, (per_case(app), number), None).await?;
    let about = About {
        case: Some(opened.case),
        ..About::default()
    };
    security::log(Signal::QueryCodeChanged, about);
    Ok(renewed)
}

async fn renew_once(
    app: &App,
    opened: Opened,
    number: &str,
    old: &str,
    key: &str,
) -> Result<(Opened, String)> {
    let mut docket = Docket::open(app, &Who::Resident, Which::Id(opened.case), &[]).await?;
    if docket.file.case.number != number {
        return Err(Error::NotFound);
    }
    let held = case_access::version(docket.tx(), opened.case).await?;
    let code = app.secret.later_query_code(number, key);
    // Whoever presses twice comes with what the first press has just ended, and with no other.
    let twice = docket.is_done(Action::ChangeQueryCode, key)? && held == opened.version + 1;
    if !twice && held != opened.version {
        return Err(Error::NotOpened(number.to_owned()));
    }
    let mut version = held;
    if !twice {
        if !is_code(app, number, old, Some(&docket.file.case)) {
            return Err(Error::Invalid(Errors::one("code", Code::Invalid)));
        }
        let hash = app.secret.query_code_hash(number, &code);
        docket.change_query_code(hash, key.to_owned()).await?;
        version = case_access::renew(docket.tx(), opened.case).await?;
    }
    docket.commit().await?;
    let opened = Opened { version, ..opened };
    Ok((opened, code))
}

/// A case that the resident has opened.
pub async fn case(app: &App, id: Uuid) -> Result<CaseFile> {
    let mut conn = app.db.read().await?;
    let case = cases::by_id(&mut conn, id).await?.ok_or(Error::NotFound)?;
    CaseFile::read(&mut conn, case).await
}

/// One file of a case, with its bytes.
pub async fn attachment(
    app: &App,
    case: Uuid,
    id: Uuid,
) -> Result<(attachments::Attachment, Vec<u8>)> {
    let all = attachments::of_case(&mut app.db.read().await?, case).await?;
    let file = all
        .into_iter()
        .find(|file| file.id == id)
        .ok_or(Error::NotFound)?;
    let bytes = app
        .files
        .get(id)
        .await
        .map_err(crate::storage::StorageError::from)?;
    Ok((file, bytes))
}

/// Opens a case that was split off from one that is open in this browser: it is the same resident's.
pub async fn open_part(app: &App, origin: Opened, number: &str) -> Result<Opened> {
    event_count(app, origin).await?;
    let file = case(app, origin.case).await?;
    if !file.standing.parts.iter().any(|part| part == number) {
        return Err(Error::NotFound);
    }
    let mut conn = app.db.read().await?;
    let part = cases::by_number(&mut conn, number)
        .await?
        .ok_or(Error::NotFound)?;
    let version = case_access::version(&mut conn, part.id).await?;
    Ok(Opened {
        case: part.id,
        version,
    })
}
