//! The resident opens a case with its number and query code (R8).
//! Must not tell whether a number exists: every refusal is the same.

use uuid::Uuid;

use super::App;
use super::case_file::CaseFile;
use super::limits::{self, Window};
use super::secret::same;
use super::security::{self, About, Signal};
use crate::error::{Error, Result};
use crate::forms::{Code, Errors};
use crate::storage::audit::{self, Done};
use crate::storage::case_access::{self, Access};
use crate::storage::cases::Case;
use crate::storage::{attachments, cases};

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
    let access = match &case {
        Some(case) => case_access::of(&mut conn, case.id).await?,
        // A look-up of the same cost for a number that is none.
        None => case_access::of(&mut conn, Uuid::nil()).await?,
    };
    drop(conn);
    let right = is_code(app, number, code, case.as_ref(), &access);
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
        version: access.version,
    })
}

/// Whether it is the code that opens the case now.
fn is_code(app: &App, number: &str, code: &str, case: Option<&Case>, access: &Access) -> bool {
    let given = app.secret.query_code_hash(number, code);
    let kept = match case {
        Some(_) if !access.query_code_hash.is_empty() => &access.query_code_hash[..],
        Some(case) => &case.query_code_hash[..],
        None => &[0; 32][..],
    };
    same(&given, kept) && case.is_some()
}

/// Opens a case in the browser that filed it, whose cookie has the code: `None` once the case has
/// another one.
pub async fn open_filed(app: &App, case: Uuid, code: &str) -> Result<Option<Opened>> {
    let mut conn = app.db.read().await?;
    let access = case_access::of(&mut conn, case).await?;
    let found = cases::by_id(&mut conn, case)
        .await?
        .ok_or(Error::NotFound)?;
    let right = is_code(app, &found.number, code, Some(&found), &access);
    Ok(right.then_some(Opened {
        case,
        version: access.version,
    }))
}

/// How many events an opened case has: what its page shows changes with them. `NotFound` where it is
/// open no longer, because it was left or has another code.
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
    case_access::renew(&mut tx, opened.case, None).await?;
    Ok(tx.commit().await?)
}

/// Gives the case a new query code, for who holds the old one; the old one and everything that it opened
/// are dead.
pub async fn renew_code(
    app: &App,
    opened: Opened,
    number: &str,
    old: &str,
) -> Result<(Opened, String)> {
    limits::spend(app, per_case(app), number).await?;
    let mut tx = app.db.write().await?;
    cases::lock(&mut tx, opened.case).await?;
    let case = cases::by_id(&mut tx, opened.case)
        .await?
        .filter(|case| case.number == number)
        .ok_or(Error::NotFound)?;
    let access = case_access::of(&mut tx, case.id).await?;
    if access.version != opened.version {
        return Err(Error::NotOpened(number.to_owned()));
    }
    if !is_code(app, number, old, Some(&case), &access) {
        return Err(Error::Invalid(Errors::one("code", Code::Invalid)));
    }
    let code = super::filing::new_query_code();
    let hash = app.secret.query_code_hash(number, &code);
    let version = case_access::renew(&mut tx, case.id, Some(&hash)).await?;
    let entry = audit::Entry::about_case(app.clock.now(), Done::NewQueryCode, case.id);
    audit::append(&mut tx, &entry).await?;
    tx.commit().await?;
    limits::forgive(app, (per_case(app), number), None).await?;
    let about = About {
        case: Some(case.id),
        ..About::default()
    };
    security::log(Signal::QueryCodeChanged, about);
    Ok((
        Opened {
            case: case.id,
            version,
        },
        code,
    ))
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
