//! Residents' files on disk, one file per attachment, named by its id.
//! Must not know what a file means or who may read it.

use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use uuid::Uuid;

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
            let mut file = std::fs::File::create(&beside)?;
            file.write_all(&bytes)?;
            file.sync_all()?;
            std::fs::rename(&beside, &path)?;
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

    /// The ids of files older than `age`, and the paths of unfinished ones.
    pub fn older_than(
        &self,
        age: std::time::Duration,
    ) -> std::io::Result<Vec<(PathBuf, Option<Uuid>)>> {
        let mut found = Vec::new();
        for folder in std::fs::read_dir(&self.0)? {
            let folder = folder?.path();
            if !folder.is_dir() {
                continue;
            }
            for entry in std::fs::read_dir(folder)? {
                let entry = entry?;
                let old = entry
                    .metadata()?
                    .modified()?
                    .elapsed()
                    .is_ok_and(|elapsed| elapsed > age);
                if old {
                    let id = entry
                        .file_name()
                        .to_str()
                        .and_then(|name| Uuid::try_parse(name).ok());
                    found.push((entry.path(), id));
                }
            }
        }
        Ok(found)
    }
}
