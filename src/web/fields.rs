//! The fields of a sent form, from either encoding.
//! Must not validate; that is `forms`.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};

use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt;

use super::{Site, UPLOAD_BYTES_MOST};
use crate::error::Error;
use crate::forms::filing::PHOTO_BYTES_MOST;
use crate::forms::{Code, is_written};
use crate::service::uploads::{Arrived, Place};

/// How long a form of words may take to arrive: a quarter of a megabyte on a very bad line.
const FORM_TIME_MOST: Duration = Duration::from_secs(60);
/// How long a form with a file may take: ten megabytes on a very bad line.
const UPLOAD_TIME_MOST: Duration = Duration::from_secs(300);

/// The words that a form brought, kept beside the request until it is answered: an error page shows
/// them again.
#[derive(Clone, Debug, Default)]
pub struct Typed(Arc<Mutex<Vec<String>>>);

impl Typed {
    fn keep(&self, values: &BTreeMap<String, String>) {
        let written = values
            .iter()
            .filter(|(name, value)| is_written(name) && !value.trim().is_empty())
            .map(|(_, value)| value.clone())
            .collect();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = written;
    }

    /// What was written, for the page that shows it.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A form as it was sent, without files. Fields that are sent twice count once, the first.
#[derive(Debug, Default)]
pub struct Fields {
    /// Every field of text.
    pub values: BTreeMap<String, String>,
}

impl Fields {
    /// The value of a field, or nothing.
    pub fn get(&self, name: &str) -> &str {
        self.values
            .get(name)
            .map(String::as_str)
            .unwrap_or_default()
    }

    fn take(&mut self, name: String, text: String) {
        self.values.entry(name).or_insert_with(|| without_nul(text));
    }

    async fn read(&mut self, request: Request, site: &Site) -> Result<(), Error> {
        if is_multipart(&request) {
            let mut parts = parts(request, site).await?;
            while let Some(part) = parts.next_field().await.map_err(failed)? {
                if part.file_name().is_some() {
                    return Err(Error::Upload(Code::Failed));
                }
                self.take_part(part).await?;
            }
            return Ok(());
        }
        let body = Bytes::from_request(request, site)
            .await
            .map_err(|_| Error::Upload(Code::TooLong))?;
        for (name, value) in form_urlencoded::parse(&body) {
            self.take(name.into_owned(), value.into_owned());
        }
        Ok(())
    }

    async fn take_part(&mut self, part: Field<'_>) -> Result<(), Error> {
        let name = part.name().unwrap_or_default().to_owned();
        let text = part.text().await.map_err(failed)?;
        self.take(name, text);
        Ok(())
    }
}

/// Reads within a time: what is small and does not arrive never will.
async fn in_time<T>(
    most: Duration,
    reading: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    tokio::time::timeout(most, reading)
        .await
        .unwrap_or(Err(Error::Upload(Code::Failed)))
}

impl FromRequest<Site> for Fields {
    type Rejection = Error;

    /// A part with a file is refused as it begins: this form asks for none (safety.md 20).
    async fn from_request(request: Request, site: &Site) -> Result<Self, Error> {
        let typed = request.extensions().get::<Typed>().cloned();
        let mut fields = Self::default();
        let read = in_time(FORM_TIME_MOST, fields.read(request, site)).await;
        // Also what arrived before it failed.
        if let Some(typed) = typed {
            typed.keep(&fields.values);
        }
        read.map(|()| fields)
    }
}

/// A form with a file, for the few that ask for one. Who calls it knows already whom the file is for,
/// and asks before a byte of it is read.
#[derive(Debug)]
pub struct Upload {
    /// The form's other fields.
    pub fields: Fields,
    /// The file, if one was chosen, or why it did not arrive: the words beside it did.
    pub file: Result<Option<Arrived>, Error>,
}

impl Upload {
    /// Reads the form; first it has to get a place for as much as it says it brings.
    pub async fn read(request: Request, site: &Site, address: &str) -> Result<Self, Error> {
        let most = UPLOAD_BYTES_MOST as u64;
        let said = request
            .headers()
            .get(CONTENT_LENGTH)
            .and_then(|length| length.to_str().ok())
            .and_then(|length| length.parse().ok());
        let place = site
            .app
            .uploads
            .admit(address, said.unwrap_or(most).min(most))?;
        if !is_multipart(&request) {
            let fields = Fields::from_request(request, site).await?;
            return Ok(Self {
                fields,
                file: Ok(None),
            });
        }
        in_time(UPLOAD_TIME_MOST, Self::receive_all(request, site, place)).await
    }

    async fn receive_all(request: Request, site: &Site, place: Place) -> Result<Self, Error> {
        let mut fields = Fields::default();
        let mut file = None;
        let mut parts = parts(request, site).await?;
        while let Some(part) = parts.next_field().await.map_err(failed)? {
            let Some(name) = part.file_name().map(str::to_owned) else {
                fields.take_part(part).await?;
                continue;
            };
            if file.is_some() {
                return Err(Error::Upload(Code::TooMany));
            }
            let (kept, size) = match receive(part, site).await {
                Ok(received) => received,
                Err(error) => {
                    let file = Err(error);
                    return Ok(Self { fields, file });
                }
            };
            // A file input that was left empty sends a nameless empty file.
            if !(name.is_empty() && size == 0) {
                file = Some((name, kept));
            }
        }
        let file = file.map(|(name, file)| Arrived { name, file, place });
        let file = Ok(file);
        Ok(Self { fields, file })
    }
}

fn is_multipart(request: &Request) -> bool {
    request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

async fn parts(request: Request, site: &Site) -> Result<Multipart, Error> {
    Multipart::from_request(request, site)
        .await
        .map_err(|_| Error::Upload(Code::Failed))
}

/// A body that is too long or broken off is an upload that failed, not a bad address.
fn failed(error: axum::extract::multipart::MultipartError) -> Error {
    Error::Upload(match error.status() {
        axum::http::StatusCode::PAYLOAD_TOO_LARGE => Code::TooBig,
        _ => Code::Failed,
    })
}

/// Writes a file to disk as it comes, so that many slow uploads take no memory.
async fn receive(mut part: Field<'_>, site: &Site) -> Result<(NamedTempFile, usize), Error> {
    let kept = site.app.files.incoming()?;
    let mut file = tokio::fs::File::from_std(kept.reopen()?);
    let mut size = 0;
    while let Some(chunk) = part.chunk().await.map_err(failed)? {
        size += chunk.len();
        if size > PHOTO_BYTES_MOST {
            return Err(Error::Upload(Code::TooBig));
        }
        file.write_all(&chunk).await?;
    }
    file.flush().await?;
    Ok((kept, size))
}

/// PostgreSQL keeps no text with a NUL in it, and nobody means one.
fn without_nul(text: String) -> String {
    if text.contains('\0') {
        text.replace('\0', "")
    } else {
        text
    }
}
