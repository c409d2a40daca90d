//! The fields of a sent form, from either encoding.
//! Must not validate; that is `forms`.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;

use super::Site;
use crate::error::Error;
use crate::forms::Code;

/// A form as it was sent. Fields that are sent twice count once, the first.
#[derive(Debug, Default)]
pub struct Fields {
    /// Every field of text.
    pub values: BTreeMap<String, String>,
    /// The file, with its name.
    pub file: Option<(String, Vec<u8>)>,
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
        let mut fields = Self::default();
        if multipart {
            // A body that is too long or broken off is an upload that failed, not a bad address.
            let failed = |_| Error::Upload(Code::TooBig);
            let mut parts = Multipart::from_request(request, site)
                .await
                .map_err(|_| Error::Upload(Code::Failed))?;
            while let Some(part) = parts.next_field().await.map_err(failed)? {
                let name = part.name().unwrap_or_default().to_owned();
                match part.file_name().map(str::to_owned) {
                    Some(file_name) => {
                        let bytes = part.bytes().await.map_err(failed)?;
                        // A file input that was left empty sends a nameless empty file.
                        if !(file_name.is_empty() && bytes.is_empty()) && fields.file.is_none() {
                            fields.file = Some((file_name, bytes.to_vec()));
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
        Ok(fields)
    }
}

/// PostgreSQL keeps no text with a NUL in it, and nobody means one.
fn without_nul(text: String) -> String {
    if text.contains('\0') {
        text.replace('\0', "")
    } else {
        text
    }
}
