//! Residents' files on disk, one file per attachment, named by its id.
//! Must not know what a file means or who may read it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::NamedTempFile;
use uuid::Uuid;

/// How far back files are looked at every hour.
const RECENT: Duration = Duration::from_secs(3 * 24 * 3600);
/// Where uploads lie while they come in.
const INCOMING: &str = "incoming";

/// The folder of files. Each is written beside its place, flushed to the disk and then moved, so
/// that a file that an acknowledged case names is whole, whatever happens.
#[derive(Clone, Debug)]
pub struct Files(PathBuf);

impl Files {
    /// Opens the folder, making it where there is none.
    pub fn open(folder: &Path) -> std::io::Result<Self> {
        std::fs::create_dir_all(folder.join(INCOMING))?;
        Ok(Self(folder.to_owned()))
    }

    /// An empty file for an upload on its way in; gone when it is dropped.
    pub fn incoming(&self) -> std::io::Result<NamedTempFile> {
        NamedTempFile::new_in(self.0.join(INCOMING))
    }

    /// Where the file of an attachment lies.
    pub fn path(&self, id: Uuid) -> PathBuf {
        let name = id.simple().to_string();
        // The last digits of a v7 id are random: 256 folders of like size.
        self.0.join(&name[30..]).join(name)
    }

    /// Keeps a file.
    pub async fn put(&self, id: Uuid, bytes: Vec<u8>) -> std::io::Result<()> {
        let path = self.path(id);
        tokio::task::spawn_blocking(move || {
            let folder = path.parent().unwrap_or(Path::new("."));
            std::fs::create_dir_all(folder)?;
            let beside = path.with_extension("part");
            let moved = write(&beside, &bytes).and_then(|()| std::fs::rename(&beside, &path));
            if moved.is_err() {
                // What did not fit must not keep the disk full.
                let _ = std::fs::remove_file(&beside);
            }
            moved?;
            std::fs::File::open(folder)?.sync_all()?;
            // The folder itself may be new.
            std::fs::File::open(folder.parent().unwrap_or(folder))?.sync_all()
        })
        .await
        .map_err(std::io::Error::other)?
    }

    /// Reads a file.
    pub async fn get(&self, id: Uuid) -> std::io::Result<Vec<u8>> {
        tokio::fs::read(self.path(id)).await
    }

    /// Removes a file; one that is not there is fine.
    pub async fn remove(&self, id: Uuid) -> std::io::Result<()> {
        match tokio::fs::remove_file(self.path(id)).await {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    /// Files that have lain for over an hour, by now long enough to have a row: those that began in the
    /// last days, or with `everything` all of them. Unfinished ones have no id.
    pub fn left_behind(&self, everything: bool) -> std::io::Result<Vec<(PathBuf, Option<Uuid>)>> {
        let since = |at: SystemTime| at.elapsed().unwrap_or_default();
        let mut found = Vec::new();
        for folder in std::fs::read_dir(&self.0)? {
            let folder = folder?.path();
            if !folder.is_dir() {
                continue;
            }
            for entry in std::fs::read_dir(folder)? {
                let entry = entry?;
                let name = entry.file_name();
                let id = name.to_str().and_then(|name| Uuid::try_parse(name).ok());
                // A v7 id tells when it was made, without a look at the file.
                let made = id
                    .and_then(|id| id.get_timestamp())
                    .map(|made| SystemTime::UNIX_EPOCH + Duration::from_secs(made.to_unix().0));
                if !everything && made.is_some_and(|made| since(made) > RECENT) {
                    continue;
                }
                // A file may be moved into its place or removed while this looks.
                let Ok(modified) = entry.metadata().and_then(|file| file.modified()) else {
                    continue;
                };
                if since(modified) > Duration::from_secs(3600) {
                    found.push((entry.path(), id));
                }
            }
        }
        Ok(found)
    }
}

/// Writes a file and waits until it is on the disk.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = std::fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
