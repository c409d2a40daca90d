//! Backup and restore: everything in one tar file, the same for both engines, so that a city that
//! outgrew SQLite moves to PostgreSQL with these two commands.
//! Holds the tables as JSON lines and residents' files as they are; not the server's secret, which
//! must be kept apart.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;

use uuid::Uuid;

use crate::config::Data;
use crate::error::{Error, Result};
use crate::service::files::Files;
use crate::service::heads::Heads;
use crate::service::installation;
use crate::storage::bulk::{self, Value};
use crate::storage::schema::{TABLES, Table, table};
use crate::storage::{Conn, Db, StorageError, Tx, attachments};

/// What the first entry of a backup says.
const FORMAT: &str = "huiyin-backup-3";

fn io(error: std::io::Error) -> Error {
    StorageError::from(error).into()
}

/// Writes everything into `target`; gives a sentence that says what. A file that is there already
/// is replaced only when the backup is whole.
pub async fn backup(db: &Db, data: &Data, target: &Path) -> Result<String> {
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut archive = tar::Builder::new(BufWriter::new(beside(folder)?));
    add(&mut archive, "format", FORMAT.as_bytes())?;
    let (mut snapshot, heads) = Heads::of(&data.data_dir).copy(db).await?;
    let mut rows = 0u64;
    for table in TABLES {
        let mut lines = BufWriter::new(tempfile::tempfile_in(folder).map_err(io)?);
        rows += write_lines(&mut snapshot, table, &mut lines).await?;
        let mut file = lines.into_inner().map_err(|error| io(error.into_error()))?;
        std::io::Seek::rewind(&mut file).map_err(io)?;
        archive
            .append_file(format!("tables/{}.jsonl", table.name), &mut file)
            .map_err(io)?;
    }
    let files = Files::open(&data.data_dir.join("files")).map_err(io)?;
    let attached = attachments::all(&mut snapshot).await?;
    let mut copied = 0u64;
    for file in &attached {
        let bytes = match files.get(file.id).await {
            // A resident who took a photo out of a draft meanwhile took its file along.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && !file.in_case() => {
                continue;
            }
            other => other.map_err(io)?,
        };
        add(&mut archive, &format!("files/{}", file.id.simple()), &bytes)?;
        copied += 1;
    }
    if let Some(heads) = heads {
        add(&mut archive, "heads", &heads)?;
    }
    let end = format!("{rows} rows, {copied} files");
    add(&mut archive, "end", end.as_bytes())?;
    let file = archive
        .into_inner()
        .map_err(io)?
        .into_inner()
        .map_err(|error| io(error.into_error()))?;
    file.as_file().sync_all().map_err(io)?;
    file.persist(target).map_err(|error| io(error.error))?;
    Ok(format!(
        "{rows} rows and {} files are in {}; keep secret.key of the data folder apart: without it no query code opens a case",
        copied,
        target.display()
    ))
}

/// A new file that only its owner can read, since a backup holds everything; gone unless it is whole
/// in the end.
fn beside(folder: &Path) -> Result<tempfile::NamedTempFile> {
    tempfile::NamedTempFile::new_in(folder).map_err(io)
}

fn add(archive: &mut tar::Builder<impl Write>, name: &str, bytes: &[u8]) -> Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o600);
    header.set_cksum();
    archive.append_data(&mut header, name, bytes).map_err(io)
}

async fn write_lines(conn: &mut Conn, table: &Table, lines: &mut impl Write) -> Result<u64> {
    let mut count = 0;
    let mut after: Option<Vec<Value>> = None;
    loop {
        let page = bulk::page(conn, table, after.as_deref(), 1000).await?;
        let Some(last) = page.last() else {
            return Ok(count);
        };
        after = Some(bulk::key_of(table, last));
        // A copy is an installation of its own: two with one id would sweep each other's files.
        let own = |row: &&Vec<Value>| {
            let id = Value::Text(Some(installation::KEY.to_owned()));
            table.name != "settings" || row.first() != Some(&id)
        };
        for row in page.iter().filter(own) {
            let line = serde_json::Value::from(row.iter().map(Value::to_json).collect::<Vec<_>>());
            writeln!(lines, "{line}").map_err(io)?;
            count += 1;
        }
    }
}

/// Fills an empty database from a backup; gives a sentence that says what was brought back. All
/// rows come in one transaction: a broken backup changes nothing.
pub async fn restore(db: &Db, data: &Data, source: &Path) -> Result<String> {
    if !bulk::is_empty(&mut db.read().await?).await? {
        return Err(Error::Operator(
            "the database is not empty, or a server was started on it: stop the server, and restore into a new one".into(),
        ));
    }
    let files = Files::open(&data.data_dir.join("files")).map_err(io)?;
    let mut archive = tar::Archive::new(BufReader::new(std::fs::File::open(source).map_err(io)?));
    let mut tx = db.write().await?;
    let (mut rows, mut attached, mut known, mut whole) = (0u64, 0u64, false, false);
    let mut heads = None;
    for entry in archive.entries().map_err(io)? {
        let mut entry = entry.map_err(io)?;
        let path = entry.path().map_err(io)?.to_string_lossy().into_owned();
        if path == "format" {
            let mut text = String::new();
            entry.read_to_string(&mut text).map_err(io)?;
            known = text == FORMAT;
        } else if let Some(name) = path
            .strip_prefix("tables/")
            .and_then(|name| name.strip_suffix(".jsonl"))
            .filter(|_| known)
        {
            let table = table(name).ok_or(StorageError::Unreadable("backup"))?;
            rows += read_lines(&mut tx, table, BufReader::new(entry)).await?;
        } else if let Some(id) = path
            .strip_prefix("files/")
            .and_then(|name| Uuid::try_parse(name).ok())
            .filter(|_| known)
        {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).map_err(io)?;
            files.put(id, bytes).await.map_err(io)?;
            attached += 1;
        } else if path == "heads" && known {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).map_err(io)?;
            heads = Some(bytes);
        } else if path == "end" {
            let mut text = String::new();
            entry.read_to_string(&mut text).map_err(io)?;
            whole = text == format!("{rows} rows, {attached} files");
        } else {
            return Err(StorageError::Unreadable("backup").into());
        }
    }
    // A file that was cut short has no end, or another one.
    if !whole {
        return Err(StorageError::Unreadable("backup").into());
    }
    bulk::analyse(&mut tx).await?;
    tx.commit().await?;
    if let Some(heads) = heads {
        Heads::of(&data.data_dir).restore(&heads).map_err(io)?;
    }
    Ok(format!(
        "{rows} rows and {attached} files were brought back from {}",
        source.display()
    ))
}

async fn read_lines(tx: &mut Tx, table: &Table, lines: impl BufRead) -> Result<u64> {
    let unreadable = || Error::from(StorageError::Unreadable("backup"));
    let mut count = 0;
    let mut batch = Vec::new();
    for line in lines.lines() {
        let values: Vec<serde_json::Value> =
            serde_json::from_str(&line.map_err(io)?).map_err(|_| unreadable())?;
        if values.len() != table.columns.len() {
            return Err(unreadable());
        }
        let row = table
            .columns
            .iter()
            .zip(values)
            .map(|((_, kind), value)| Value::from_json(*kind, value));
        batch.push(row.collect::<Option<Vec<_>>>().ok_or_else(unreadable)?);
        count += 1;
        if batch.len() == bulk::rows_at_once(table) {
            bulk::insert(tx, table, std::mem::take(&mut batch)).await?;
        }
    }
    bulk::insert(tx, table, batch).await?;
    Ok(count)
}
