//! Database and data folder belong together: both carry one id, and refuse each other without it
//! (safety.md 17).
//! Must not touch a resident's file.

use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::files::Files;
use crate::error::{Error, Result};
use crate::storage::{Db, StorageError, attachments, settings};

/// Under which the database keeps the id.
pub const KEY: &str = "installation";
/// In which the data folder keeps it.
const FILE: &str = "installation.id";

/// The id of an installation; it tells when it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Installation(pub Uuid);

impl Installation {
    /// When it began: what is older was not written by it.
    pub fn began(self) -> DateTime<Utc> {
        made(self.0).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }
}

/// When an id was made; `None` for one that does not tell.
pub fn made(id: Uuid) -> Option<DateTime<Utc>> {
    let (seconds, nanos) = id.get_timestamp()?.to_unix();
    DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanos)
}

fn io(error: std::io::Error) -> Error {
    StorageError::from(error).into()
}

fn path(data_dir: &Path) -> PathBuf {
    data_dir.join(FILE)
}

fn in_folder(data_dir: &Path) -> Result<Option<Uuid>> {
    match std::fs::read_to_string(path(data_dir)) {
        Ok(text) => match Uuid::try_parse(text.trim()) {
            Ok(id) => Ok(Some(id)),
            Err(_) => Err(Error::Operator(format!(
                "{} does not hold an installation's id: put the right one back from a copy of the data folder",
                path(data_dir).display()
            ))),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io(error)),
    }
}

/// Writes the id whole or not at all; of two servers that begin at once, the first stays.
fn write(data_dir: &Path, id: Uuid) -> Result<()> {
    let mut file = tempfile::NamedTempFile::new_in(data_dir).map_err(io)?;
    writeln!(file, "{id}").map_err(io)?;
    file.as_file().sync_all().map_err(io)?;
    match file.persist_noclobber(path(data_dir)) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(io(error.error)),
    }
}

/// The installation that database and folder belong to. Where both are new, it begins; where they do
/// not belong together, nothing is begun and nothing touched, and the error says what to do.
pub async fn bind(db: &Db, data_dir: &Path) -> Result<Installation> {
    let kept = settings::get(&mut db.read().await?, KEY).await?;
    let kept = kept
        .map(|id| Uuid::try_parse(&id).map_err(|_| StorageError::Unreadable(KEY)))
        .transpose()?;
    let folder = in_folder(data_dir)?;
    let has_files = Files::holds_any(&data_dir.join("files")).map_err(io)?;
    let shown = data_dir.display();
    match (kept, folder) {
        (Some(kept), Some(folder)) if kept == folder => {}
        (Some(kept), Some(folder)) => {
            return Err(Error::Operator(format!(
                "the data folder {shown} belongs to installation {folder} and the database to {kept}: \
                 give the folder and the database that belong together (HUIYIN_DATA_DIR, DATABASE_URL)"
            )));
        }
        (None, _) if has_files => {
            return Err(Error::Operator(format!(
                "the data folder {shown} holds residents' files and the database knows of none: this is not \
                 their database. Give the right one (DATABASE_URL), or another, empty HUIYIN_DATA_DIR"
            )));
        }
        (None, _) => {
            let id = folder.unwrap_or_else(Uuid::now_v7);
            let mut tx = db.write().await?;
            let first = settings::put_first(&mut tx, KEY, &id.to_string()).await?;
            tx.commit().await?;
            let first = Uuid::try_parse(&first).map_err(|_| StorageError::Unreadable(KEY))?;
            write(data_dir, first)?;
        }
        (Some(kept), None) => {
            if attachments::any(&mut db.read().await?).await? || has_files {
                return Err(Error::Operator(format!(
                    "the data folder {shown} is not the one of this database: give that one (HUIYIN_DATA_DIR). \
                     Only if it is lost for good, write {kept} into {} and begin without its files",
                    path(data_dir).display()
                )));
            }
            write(data_dir, kept)?;
        }
    }
    match in_folder(data_dir)? {
        Some(id) => Ok(Installation(id)),
        None => Err(Error::Internal("the installation's id is gone".into())),
    }
}
