//! The fields of a sent form, from either encoding.
//! Must not validate; that is `forms`.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;

use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt;

use super::Site;
use crate::error::Error;
use crate::forms::filing::PHOTO_BYTES_MOST;
use crate::forms::{Code, is_written};
use crate::storage::StorageError;

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

/// A form as it was sent. Fields that are sent twice count once, the first.
#[derive(Debug, Default)]
pub struct Fields {
    /// Every field of text.
    pub values: BTreeMap<String, String>,
    /// The name of the file, and where it lies until it is taken in or dropped.
    pub file: Option<(String, NamedTempFile)>,
}

impl Fields {
    /// The value of a field, or nothing.
    pub fn get(&self, name: &str) -> &str {
        self.values
            .get(name)
            .map(String::as_str)
            .unwrap_or_default()
    }
}

impl FromRequest<Site> for Fields {
    type Rejection = Error;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Error> {
        let multipart = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(|kind| kind.starts_with("multipart/form-data"));
        let typed = request.extensions().get::<Typed>().cloned();
        let mut fields = Self::default();
        if multipart {
            let mut parts = Multipart::from_request(request, site)
                .await
                .map_err(|_| Error::Upload(Code::Failed))?;
            while let Some(part) = parts.next_field().await.map_err(failed)? {
                let name = part.name().unwrap_or_default().to_owned();
                match part.file_name().map(str::to_owned) {
                    Some(file_name) => {
                        let (file, size) = receive(part, site).await?;
                        // A file input that was left empty sends a nameless empty file.
                        if !(file_name.is_empty() && size == 0) && fields.file.is_none() {
                            fields.file = Some((file_name, file));
                        }
                    }
                    None => {
                        let text = part.text().await.map_err(failed)?;
                        fields
                            .values
                            .entry(name)
                            .or_insert_with(|| without_nul(text));
                    }
                }
            }
        } else {
            let body = Bytes::from_request(request, site)
                .await
                .map_err(|_| Error::Upload(Code::TooLong))?;
            for (name, value) in form_urlencoded::parse(&body) {
                fields
                    .values
                    .entry(name.into_owned())
                    .or_insert_with(|| without_nul(value.into_owned()));
            }
        }
        if let Some(typed) = typed {
            typed.keep(&fields.values);
        }
        Ok(fields)
    }
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
    let kept = site.app.files.incoming().map_err(StorageError::from)?;
    let mut file = tokio::fs::File::from_std(kept.reopen().map_err(StorageError::from)?);
    let mut size = 0;
    while let Some(chunk) = part.chunk().await.map_err(failed)? {
        size += chunk.len();
        if size > PHOTO_BYTES_MOST {
            return Err(Error::Upload(Code::TooBig));
        }
        file.write_all(&chunk).await.map_err(StorageError::from)?;
    }
    file.flush().await.map_err(StorageError::from)?;
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
