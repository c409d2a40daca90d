//! Residents' files on disk, one file per attachment, named by its id.
//! Must not know what a file means or who may read it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, NaiveDate, Utc};
use tempfile::NamedTempFile;
use uuid::Uuid;

/// How far back files are looked at every hour.
const RECENT: Duration = Duration::from_secs(3 * 24 * 3600);
/// Where uploads lie while they come in.
const INCOMING: &str = "incoming";
/// Where swept files lie, a folder for each day.
const TRASH: &str = "trash";

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

    /// Removes a file that its resident took out; one that is not there is fine.
    pub async fn remove(&self, id: Uuid) -> std::io::Result<()> {
        match tokio::fs::remove_file(self.path(id)).await {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    /// Moves a file that nobody needs to that day's trash, from where the operator can still bring it
    /// back; one that is not there is fine.
    pub fn discard(&self, id: Uuid, today: NaiveDate) -> std::io::Result<()> {
        let path = self.path(id);
        let trash = self.0.join(TRASH).join(today.to_string());
        std::fs::create_dir_all(&trash)?;
        match std::fs::rename(&path, trash.join(id.simple().to_string())) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    /// Empties the trash of the days before `before`; gives how many files are gone.
    pub fn empty_trash(&self, before: NaiveDate) -> std::io::Result<usize> {
        let mut gone = 0;
        for (path, name) in entries(&self.0.join(TRASH))? {
            let Ok(day) = name.parse::<NaiveDate>() else {
                continue;
            };
            if day < before {
                gone += entries(&path)?.len();
                std::fs::remove_dir_all(path)?;
            }
        }
        Ok(gone)
    }

    /// Whether a folder of files holds any that was kept.
    pub fn holds_any(folder: &Path) -> std::io::Result<bool> {
        for (path, name) in entries(folder)? {
            if is_shelf(&name) && !entries(&path)?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Looks for what no row may know of: files by name that this portal wrote since `began` and that
    /// have lain for over an hour, by now long enough to have a row. Looks at those of the last days, or
    /// with `everything` at all of them.
    pub fn left_behind(
        &self,
        began: DateTime<Utc>,
        everything: bool,
    ) -> std::io::Result<LeftBehind> {
        let began = SystemTime::from(began);
        let since = |at: SystemTime| at.elapsed().unwrap_or_default();
        let mut found = LeftBehind::default();
        for (folder, shelf) in entries(&self.0)? {
            if !is_shelf(&shelf) && shelf != INCOMING {
                continue;
            }
            for (path, name) in entries(&folder)? {
                // A file may be moved into its place or removed while this looks.
                let Ok(modified) = std::fs::metadata(&path).and_then(|file| file.modified()) else {
                    continue;
                };
                let rested = since(modified) > Duration::from_secs(3600);
                let id = id_in(&name).filter(|id| Some(path.as_path()) == Some(&*self.path(*id)));
                let Some(id) = id else {
                    if rested && is_unfinished(&shelf, &name) {
                        found.unfinished.push(path);
                    }
                    continue;
                };
                // A v7 id tells when it was made, without a look at the file.
                let made = id
                    .get_timestamp()
                    .map(|made| SystemTime::UNIX_EPOCH + Duration::from_secs(made.to_unix().0));
                let Some(made) = made.filter(|made| everything || since(*made) <= RECENT) else {
                    continue;
                };
                found.looked_at += 1;
                // The id tells whole seconds.
                if rested && made + Duration::from_secs(1) >= began {
                    found.files.push(id);
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

/// What [`Files::left_behind`] found.
#[derive(Debug, Default)]
pub struct LeftBehind {
    /// Files that should have a row.
    pub files: Vec<Uuid>,
    /// Files that a server which died was writing.
    pub unfinished: Vec<PathBuf>,
    /// How many kept files there were to look at.
    pub looked_at: usize,
}

/// Paths and names in a folder; none where there is no folder.
fn entries(folder: &Path) -> std::io::Result<Vec<(PathBuf, String)>> {
    let read = match std::fs::read_dir(folder) {
        Err(error)
            if matches!(
                error.kind(),
                std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory
            ) =>
        {
            return Ok(Vec::new());
        }
        other => other?,
    };
    read.map(|entry| {
        let entry = entry?;
        Ok((
            entry.path(),
            entry.file_name().to_string_lossy().into_owned(),
        ))
    })
    .collect()
}

/// One of the 256 folders of kept files.
fn is_shelf(name: &str) -> bool {
    name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The id in a file's name, in the one spelling that this portal writes.
fn id_in(name: &str) -> Option<Uuid> {
    let id = Uuid::try_parse(name).ok()?;
    (id.simple().to_string() == name).then_some(id)
}

/// What this portal writes before a file is whole: uploads on their way, and files beside their place.
fn is_unfinished(shelf: &str, name: &str) -> bool {
    match shelf {
        INCOMING => name.starts_with(".tmp"),
        _ => name.strip_suffix(".part").and_then(id_in).is_some(),
    }
}
