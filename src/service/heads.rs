//! Heads: how far every case has come, written down outside the database (safety.md 10). A chain shows
//! what was changed inside it, but not that its end was cut off or that all of it is gone; a file that
//! the database cannot reach does.
//! Must not decide what a fault is; `ops::verify` does.
//!
//! `heads.log` in the data folder is only ever added to. Its first line names the log, then come lines
//! `case ID NUMBER EVENTS HASH`, one for each case that changed, and after some of them a line
//! `head TIME ID CHAIN`: up to which change cases were written, and a digest of everything above.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use tokio::sync::Mutex;
use uuid::Uuid;

use super::App;
use crate::domain::proof::{digest_of, hex, unhex};
use crate::error::Result;
use crate::storage::cases::{self, Head};
use crate::storage::{Db, StorageError, Tx, settings};

/// The file's name in the data folder.
pub const FILE: &str = "heads.log";
const FORMAT: &str = "huiyin-heads-1";
/// Under which keys the database keeps the last chain of each log.
const MARK: &str = "heads/";
/// Cases of one head.
const BATCH: i64 = 5_000;
/// How far back is looked again each time: on PostgreSQL transactions end in another order than their
/// times say, and a machine's clock may be put back.
const OVERLAP: TimeDelta = TimeDelta::minutes(10);
/// More than the lines of one head take.
const TAIL: u64 = 2 * 1024 * 1024;

/// The log of one data folder.
pub struct Heads {
    path: PathBuf,
    /// What was written within the overlap, so that it is not written again every minute.
    recent: Mutex<HashMap<Uuid, (i64, DateTime<Utc>)>>,
}

/// Where a log ends.
struct End {
    log: Uuid,
    at: DateTime<Utc>,
    id: Uuid,
    chain: [u8; 32],
}

/// How far a case had come when its head was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Which case.
    pub id: Uuid,
    /// Its number.
    pub number: String,
    /// How many events it had.
    pub events: i64,
    /// The hash of the last of them.
    pub hash: [u8; 32],
}

impl Heads {
    /// The log of that data folder; it is begun with the first head.
    pub fn of(data_dir: &Path) -> Self {
        Self {
            path: data_dir.join(FILE),
            recent: Mutex::default(),
        }
    }

    /// Writes down every case that changed since the last time; gives how many there were.
    pub async fn write(&self, app: &App) -> Result<usize> {
        let mut recent = self.recent.lock().await;
        let mut file = self.locked(true).await.map_err(StorageError::from)?;
        let mut end = end(&mut file)?;
        let since = end.at.min(app.clock.now());
        let since = since.checked_sub_signed(OVERLAP).unwrap_or(since);
        recent.retain(|_, (_, at)| *at >= since);
        let mut after = (since, Uuid::nil());
        let mut written = 0;
        loop {
            let batch =
                cases::heads_after(&mut app.db.read().await?, after.0, after.1, BATCH).await?;
            let Some(last) = batch.last() else { break };
            after = (last.updated_at, last.id);
            let is_new = |head: &&Head| {
                recent
                    .get(&head.id)
                    .is_none_or(|(events, _)| *events != head.event_count)
            };
            let new: Vec<Head> = batch.iter().filter(is_new).cloned().collect();
            if !new.is_empty() {
                end.add(&mut file, &new, after)?;
                // After the file, never before: what the database says has been written down is there.
                let mut tx = app.db.write().await?;
                let key = format!("{MARK}{}", end.log);
                settings::put(&mut tx, &key, &hex(&end.chain)).await?;
                tx.commit().await?;
                written += new.len();
            }
            // They come in the order in which they changed: only the last ones can come again, and a
            // million of them would stay in the memory.
            let edge = last.updated_at.checked_sub_signed(OVERLAP);
            let near = |at: DateTime<Utc>| edge.is_none_or(|edge| at >= edge);
            recent.retain(|_, (_, at)| near(*at));
            recent.extend(
                batch
                    .iter()
                    .filter(|head| near(head.updated_at))
                    .map(|head| (head.id, (head.event_count, head.updated_at))),
            );
            if i64::try_from(batch.len()) != Ok(BATCH) {
                break;
            }
        }
        let edge = end.at.checked_sub_signed(OVERLAP).unwrap_or(end.at);
        recent.retain(|_, (_, at)| *at >= edge);
        recent.shrink_to_fit();
        Ok(written)
    }

    /// A state of the database with all heads that were written before it, and none that came after.
    /// `Err` in the inner result says what is wrong with the log.
    pub async fn snapshot(
        &self,
        db: &Db,
    ) -> Result<(Tx, std::result::Result<Vec<Written>, String>)> {
        let file = match self.locked(false).await {
            Ok(file) => Some(file),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(StorageError::from(error).into()),
        };
        let mut snapshot = db.snapshot().await?;
        // SQLite's snapshot begins with the first look.
        let marks = settings::with_prefix(&mut snapshot, MARK).await?;
        let heads = match file {
            None if marks.is_empty() => Ok(Vec::new()),
            None => Err(format!(
                "{FILE} is missing: nothing outside the database vouches for it"
            )),
            Some(file) => read(&file, &marks),
        };
        Ok((snapshot, heads))
    }

    /// The bytes of the log and a state of the database that go together, for a backup.
    pub async fn copy(&self, db: &Db) -> Result<(Tx, Option<Vec<u8>>)> {
        let file = match self.locked(false).await {
            Ok(file) => Some(file),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(StorageError::from(error).into()),
        };
        let mut snapshot = db.snapshot().await?;
        settings::with_prefix(&mut snapshot, MARK).await?;
        let mut bytes = None;
        if let Some(mut file) = file {
            let mut all = Vec::new();
            file.read_to_end(&mut all).map_err(StorageError::from)?;
            bytes = Some(all);
        }
        Ok((snapshot, bytes))
    }

    /// Puts the log of a backup here; one that is here already is kept under another name.
    pub fn restore(&self, bytes: &[u8]) -> std::io::Result<()> {
        if self.path.exists() {
            std::fs::rename(&self.path, self.path.with_extension("log.old"))?;
        }
        let mut file = File::create_new(&self.path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    /// The file, locked against every other process until it is dropped.
    async fn locked(&self, write: bool) -> std::io::Result<File> {
        let path = self.path.clone();
        let open = move || {
            let mut options = File::options();
            options
                .read(true)
                .write(write)
                .create(write)
                .truncate(false);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let file = options.open(path)?;
            match write {
                true => file.lock()?,
                false => file.lock_shared()?,
            }
            Ok(file)
        };
        tokio::task::spawn_blocking(open)
            .await
            .map_err(std::io::Error::other)?
    }
}

/// Writes heads for as long as the server runs.
pub async fn keep(app: App) {
    let mut minute = tokio::time::interval(Duration::from_secs(60));
    loop {
        minute.tick().await;
        if let Err(error) = app.heads.write(&app).await {
            tracing::error!(%error, "heads could not be written down");
        }
    }
}

/// Where the log ends; begins it where it is empty. What a power cut left behind the last head is
/// cut off: nothing was promised of it.
fn end(file: &mut File) -> std::result::Result<End, StorageError> {
    let length = file.metadata()?.len();
    if length == 0 {
        let log = Uuid::new_v4();
        file.write_all(format!("{FORMAT} {log}\n").as_bytes())?;
        return Ok(End::begin(log));
    }
    let mut first = String::new();
    file.rewind()?;
    BufReader::new(&mut *file).read_line(&mut first)?;
    let log = log_of(first.trim_end()).ok_or(StorageError::Unreadable(FILE))?;
    for tail in [TAIL, length] {
        let from = length.saturating_sub(tail);
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let Some(line) = last_head(&bytes) else {
            continue;
        };
        let text = std::str::from_utf8(&bytes[line.clone()])
            .map_err(|_| StorageError::Unreadable(FILE))?;
        let (at, id, chain) = head_of(text).ok_or(StorageError::Unreadable(FILE))?;
        let whole = from + line.end as u64 + 1;
        file.set_len(whole)?;
        file.seek(SeekFrom::End(0))?;
        return Ok(End { log, at, id, chain });
    }
    file.set_len(first.len() as u64)?;
    file.seek(SeekFrom::End(0))?;
    Ok(End::begin(log))
}

/// Where the last whole line of a head stands.
fn last_head(bytes: &[u8]) -> Option<std::ops::Range<usize>> {
    let mut end = bytes.iter().rposition(|byte| *byte == b'\n')?;
    loop {
        let start = bytes[..end]
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        if bytes[start..end].starts_with(b"head ") {
            return Some(start..end);
        }
        end = start.checked_sub(1)?;
    }
}

impl End {
    fn begin(log: Uuid) -> Self {
        Self {
            log,
            at: DateTime::UNIX_EPOCH,
            id: Uuid::nil(),
            chain: digest_of("heads", [log.as_bytes().as_slice()]),
        }
    }

    fn add(
        &mut self,
        file: &mut File,
        heads: &[Head],
        (at, id): (DateTime<Utc>, Uuid),
    ) -> std::result::Result<(), StorageError> {
        use std::fmt::Write as _;
        let mut lines = String::with_capacity(heads.len() * 140);
        for head in heads {
            let (events, hash) = (head.event_count, hex(&head.last_hash));
            let _ = writeln!(lines, "case {} {} {events} {hash}", head.id, head.number);
        }
        self.at = self.at.max(at);
        self.id = id;
        self.chain = chain(&self.chain, &lines, self.at, id);
        let at = self.at.to_rfc3339_opts(SecondsFormat::Micros, true);
        let _ = writeln!(lines, "head {at} {id} {}", hex(&self.chain));
        file.write_all(lines.as_bytes())?;
        Ok(file.sync_data()?)
    }
}

fn chain(previous: &[u8; 32], lines: &str, at: DateTime<Utc>, id: Uuid) -> [u8; 32] {
    let at = at.timestamp_micros().to_be_bytes();
    digest_of(
        "heads",
        [previous.as_slice(), lines.as_bytes(), &at, id.as_bytes()],
    )
}

fn log_of(line: &str) -> Option<Uuid> {
    line.strip_prefix(FORMAT)?.strip_prefix(' ')?.parse().ok()
}

fn head_of(line: &str) -> Option<(DateTime<Utc>, Uuid, [u8; 32])> {
    let mut parts = line.strip_prefix("head ")?.split(' ');
    let at = parts.next()?.parse().ok()?;
    let id = parts.next()?.parse().ok()?;
    let chain = unhex(parts.next()?)?.try_into().ok()?;
    parts.next().is_none().then_some((at, id, chain))
}

fn case_of(line: &str) -> Option<Written> {
    let mut parts = line.strip_prefix("case ")?.split(' ');
    let written = Written {
        id: parts.next()?.parse().ok()?,
        number: parts.next()?.to_owned(),
        events: parts.next()?.parse().ok()?,
        hash: unhex(parts.next()?)?.try_into().ok()?,
    };
    parts.next().is_none().then_some(written)
}

/// Every head of a log, in the order of cases, if the log is whole and reaches as far as the database
/// says.
fn read(file: &File, marks: &[(String, String)]) -> std::result::Result<Vec<Written>, String> {
    let changed = |line: usize| format!("line {line} of {FILE} was changed");
    let mut lines = BufReader::with_capacity(1 << 20, file);
    let mut text = String::new();
    let mut next = |text: &mut String| {
        text.clear();
        lines
            .read_line(text)
            .map_err(|error| format!("{FILE} cannot be read: {error}"))
    };
    next(&mut text)?;
    let log = log_of(text.trim_end()).ok_or_else(|| changed(1))?;
    let mark = marks
        .iter()
        .find(|(key, _)| key.strip_prefix(MARK) == Some(log.to_string().as_str()));
    let mut last = End::begin(log).chain;
    let mut reached = mark.is_none();
    let (mut block, mut open, mut written) = (String::new(), Vec::new(), Vec::new());
    let mut at = 1;
    while next(&mut text)? > 0 {
        at += 1;
        let line = text.strip_suffix('\n').unwrap_or(&text);
        if line.starts_with("head ") {
            let (time, id, said) = head_of(line).ok_or_else(|| changed(at))?;
            last = chain(&last, &block, time, id);
            if last != said {
                return Err(changed(at));
            }
            reached |= mark.is_some_and(|(_, mark)| *mark == hex(&last));
            block.clear();
            written.append(&mut open);
        } else if text.ends_with('\n') {
            open.push(case_of(line).ok_or_else(|| changed(at))?);
            block.push_str(&text);
        }
    }
    if !reached {
        return Err(format!("the end of {FILE} is missing"));
    }
    written.sort_by_key(|head| (head.id, head.events));
    Ok(written)
}
