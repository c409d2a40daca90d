//! Photos of residents: decoded within limits and written anew, so that nothing but the picture
//! stays (no place, no camera, no hidden file).
//! Must not keep files; that is `files`.

mod apart;
mod jpeg;

use std::borrow::Cow;
use std::io::Read;
use std::path::PathBuf;
use std::sync::OnceLock;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use sha2::{Digest, Sha256};

use super::uploads::Arrived;
use crate::error::{Error, Result};
use crate::forms::Code;
use crate::forms::filing::PHOTO_BYTES_MOST;
use crate::storage::StorageError;

pub use apart::decode_photo;

/// The longer side of a photo as kept, in pixels: a number plate is still readable.
const SIDE_MOST: u32 = 2560;
/// The most memory that decoding one photo may take, in bytes.
const MEMORY_MOST: u64 = 48 * 1024 * 1024;

/// Where photos are decoded.
#[derive(Debug, Default)]
pub struct Studio {
    program: OnceLock<PathBuf>,
}

impl Studio {
    /// From now on each photo is decoded by a process of its own, with limits of its own: `program`
    /// is the path of Huiyin's own binary, which calls [`decode_photo`].
    pub fn move_out(&self, program: PathBuf) {
        let _ = self.program.set(program);
    }

    /// The photo as JPEG, upright, without any metadata; when its turn has come.
    pub async fn clean(&self, arrived: Arrived) -> Result<Vec<u8>> {
        let turn = arrived.place.turn().await?;
        let program = self.program.get().cloned();
        tokio::task::spawn_blocking(move || {
            // Nobody gets a second turn by hanging up in the middle of the first.
            let (_turn, _place, file) = (turn, arrived.place, arrived.file);
            match program {
                Some(program) => apart::decode(&program, &file),
                None => decode(file.as_file()),
            }
        })
        .await?
    }
}

fn decode(file: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = file
        .take(PHOTO_BYTES_MOST as u64 + 1)
        .read_to_end(&mut bytes);
    match read.map_err(StorageError::from)? {
        0 => Err(Error::Upload(Code::Empty)),
        n if n > PHOTO_BYTES_MOST => Err(Error::Upload(Code::TooBig)),
        _ => clean_now(&bytes),
    }
}

/// What a JPEG keeps in memory besides its pixels; an error for one that is made to cost time.
fn memory_of_passes(bytes: &[u8]) -> Result<u64> {
    let cost = jpeg::cost(bytes).ok_or(Error::Upload(Code::Failed))?;
    if cost.is_honest() {
        Ok(cost.coefficients)
    } else {
        Err(Error::Upload(Code::TooBig))
    }
}

fn clean_now(bytes: &[u8]) -> Result<Vec<u8>> {
    let format = match infer::get(bytes).map(|kind| kind.mime_type()) {
        Some("image/jpeg") => ImageFormat::Jpeg,
        Some("image/png") => ImageFormat::Png,
        Some("image/webp") => ImageFormat::WebP,
        _ => return Err(Error::Upload(Code::WrongType)),
    };
    let passes = match format {
        ImageFormat::Jpeg => memory_of_passes(bytes)?,
        _ => 0,
    };
    let bare = match format {
        ImageFormat::Png => Cow::Owned(bare_png(bytes).ok_or(Error::Upload(Code::Failed))?),
        _ => Cow::Borrowed(bytes),
    };
    let broken = |_| Error::Upload(Code::Failed);
    let mut limits = Limits::default();
    limits.max_image_width = Some(20_000);
    limits.max_image_height = Some(20_000);
    limits.max_alloc = Some(MEMORY_MOST);
    let mut reader = ImageReader::with_format(std::io::Cursor::new(&*bare), format);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) * 3 > MEMORY_MOST {
        return Err(Error::Upload(Code::TooBig));
    }
    // What the picture takes once decoded counts as well: 16 bits a colour take twice as much.
    let decoded = decoder.total_bytes().saturating_add(passes);
    if decoded > MEMORY_MOST {
        return Err(Error::Upload(Code::TooBig));
    }
    limits.max_alloc = Some(MEMORY_MOST - decoded);
    decoder.set_limits(limits).map_err(broken)?;
    let orientation = decoder.orientation().map_err(broken)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(broken)?;
    if image.width().max(image.height()) > SIDE_MOST {
        image = image.thumbnail(SIDE_MOST, SIDE_MOST);
    }
    image.apply_orientation(orientation);
    let mut jpeg = Vec::new();
    DynamicImage::from(image.into_rgb8())
        .write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, 82))
        .map_err(broken)?;
    Ok(jpeg)
}

/// A PNG with nothing but the picture and which way is up: texts and colour profiles are packed, and a
/// few kilobytes of them can unfold to more than the house has.
fn bare_png(bytes: &[u8]) -> Option<Vec<u8>> {
    let (signature, mut rest) = bytes.split_at_checked(8)?;
    let mut bare = signature.to_vec();
    while let Some((length, _)) = rest.split_first_chunk() {
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (chunk, after) = rest.split_at_checked(length.checked_add(12)?)?;
        let kind = &chunk[4..8];
        if matches!(
            kind,
            b"IHDR" | b"PLTE" | b"tRNS" | b"eXIf" | b"IDAT" | b"IEND"
        ) {
            bare.extend_from_slice(chunk);
        }
        if kind == b"IEND" {
            break;
        }
        rest = after;
    }
    Some(bare)
}

/// SHA-256 of a file.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A file name that can be shown and saved: without folders, control characters or tricks of
/// writing direction, and ending in what the file is.
pub fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let stem: String = crate::domain::text::clean(stem)
        .chars()
        .filter(|c| !c.is_control() && !"<>:\"|?*&%;'`$".contains(*c))
        .take(60)
        .collect();
    let stem = stem.trim_matches(['.', ' ']);
    format!("{}.jpg", if stem.is_empty() { "photo" } else { stem })
}

#[cfg(test)]
mod tests {
    use super::safe_name;

    #[test]
    fn a_file_name_cannot_lead_anywhere_or_pretend_to_be_something_else() {
        for (name, safe) in [
            ("../../etc/passwd", "passwd.jpg"),
            ("C:\\temp\\路灯.PNG", "路灯.jpg"),
            ("photo\u{202e}gpj.exe", "photogpj.jpg"),
            ("\u{0}.jpg", "photo.jpg"),
            ("<script>.jpg", "script.jpg"),
            ("", "photo.jpg"),
        ] {
            assert_eq!(safe_name(name), safe);
        }
        assert!(safe_name(&"长".repeat(4000)).chars().count() < 70);
    }
}
