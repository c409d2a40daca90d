//! Decoding in a process of its own, which has nothing of the house: no secrets, no database, little
//! memory and little time. What breaks there, breaks there (safety.md 16).
//! Must not decide what a good photo is; `photos` does, on both sides.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use tempfile::NamedTempFile;

use crate::error::{Error, Result};
use crate::forms::Code;
use crate::forms::filing::PHOTO_BYTES_MOST;
use crate::storage::StorageError;

/// Memory of the process, in bytes: the decoded picture, its smaller self, and what was sent.
const MEMORY_MOST: u64 = 160 * 1024 * 1024;
/// Seconds of work.
const WORK_MOST: u64 = 10;
/// How long it may take, work or not.
const TIME_MOST: Duration = Duration::from_secs(30);
/// How the process says what is wrong with a photo: by its exit status.
const STATUSES: [(u8, Code); 4] = [
    (11, Code::Empty),
    (12, Code::TooBig),
    (13, Code::WrongType),
    (14, Code::Failed),
];

/// Has `program` decode a file.
pub fn decode(program: &Path, file: &NamedTempFile) -> Result<Vec<u8>> {
    let begin = || -> std::io::Result<_> {
        let child = Command::new(program)
            .arg("decode-photo")
            .env_clear()
            // Otherwise the allocator takes a gibibyte of addresses at its start, which no limit that is
            // set later would reach.
            .env("MIMALLOC_ARENA_EAGER_COMMIT", "0")
            .stdin(file.reopen()?)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(child)
    };
    let mut child = begin().map_err(StorageError::from)?;
    let mut jpeg = Vec::new();
    let read = match child.stdout.take() {
        Some(stdout) => stdout
            .take(PHOTO_BYTES_MOST as u64 + 1)
            .read_to_end(&mut jpeg),
        None => Ok(0),
    };
    if read.is_err() || jpeg.len() > PHOTO_BYTES_MOST {
        let _ = child.kill();
    }
    let status = child.wait().map_err(StorageError::from)?;
    if status.success() && !jpeg.is_empty() {
        return Ok(jpeg);
    }
    let known = status
        .code()
        .and_then(|status| STATUSES.iter().find(|known| i32::from(known.0) == status));
    // Ended by the system: it wanted more memory or time than there is.
    Err(Error::Upload(known.map_or(Code::TooBig, |(_, code)| *code)))
}

/// The other side: reads a photo from standard input and writes it anew to standard output.
pub fn decode_photo() -> ExitCode {
    if !limit() {
        return ExitCode::FAILURE;
    }
    std::thread::spawn(|| {
        std::thread::sleep(TIME_MOST);
        std::process::exit(1);
    });
    let decoded = super::decode(std::io::stdin().lock()).and_then(|jpeg| {
        Ok(std::io::stdout()
            .write_all(&jpeg)
            .map_err(StorageError::from)?)
    });
    let code = match decoded {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Error::Upload(code)) => code,
        Err(_) => Code::Failed,
    };
    let known = STATUSES.iter().find(|known| known.1 == code);
    known.map_or(ExitCode::FAILURE, |(status, _)| ExitCode::from(*status))
}

/// Takes from this process what decoding does not need; whether that worked.
#[cfg(unix)]
fn limit() -> bool {
    use rustix::process::{Resource, Rlimit, getrlimit, nice, setrlimit};
    // Others' pages come first; it does not matter when that cannot be had.
    let _ = nice(5);
    let limits = [
        (Resource::Data, MEMORY_MOST),
        (Resource::Cpu, WORK_MOST),
        (Resource::Fsize, 0),
        (Resource::Core, 0),
    ];
    limits.into_iter().all(|(resource, most)| {
        // An operator may have set less, and nobody gives themselves more.
        let most = getrlimit(resource)
            .maximum
            .map_or(most, |set| set.min(most));
        let limit = Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        setrlimit(resource, limit).is_ok()
    })
}

#[cfg(not(unix))]
fn limit() -> bool {
    true
}
