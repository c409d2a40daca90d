//! The resident opens a case with its number and query code (R8).
//! Must not tell whether a number exists: every refusal is the same.

use uuid::Uuid;

use super::App;
use super::case_file::CaseFile;
use super::limits::{self, Window};
use super::secret::same;
use crate::error::{Error, Result};
use crate::storage::{attachments, cases};

/// Opens a case; gives its id, for the resident's cookie. Wrong tries are limited per case number,
/// whether it exists or not, and per address.
pub async fn open(app: &App, number: &str, code: &str, address: &str) -> Result<Uuid> {
    let per_case = Window {
        purpose: "track-case",
        most: app.limits.tries,
        minutes: 15,
    };
    let per_address = Window {
        purpose: "track-address",
        most: app.limits.tries_per_address,
        minutes: 15,
    };
    limits::spend(app, per_address, address).await?;
    limits::spend(app, per_case, number).await?;
    let case = cases::by_number(&mut app.db.read().await?, number).await?;
    let given = app.secret.query_code_hash(number, code);
    let kept = case
        .as_ref()
        .map_or(&[0; 32][..], |case| &case.query_code_hash);
    match (same(&given, kept), case) {
        (true, Some(case)) => {
            limits::forgive(app, (per_case, number), Some((per_address, address))).await?;
            Ok(case.id)
        }
        _ => Err(Error::NotFound),
    }
}

/// How many events a case has: what its page shows changes with them.
pub async fn event_count(app: &App, id: Uuid) -> Result<i64> {
    let count = cases::event_count(&mut app.db.read().await?, id).await?;
    count.ok_or(Error::NotFound)
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
