//! Files on their way in: how many there may be, how much of the disk they may take, and whose turn
//! it is to have one decoded (safety.md 2 and 3).
//! Must not read or keep a file; `photos` and `files` do.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tempfile::NamedTempFile;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::limits::{self, NETWORK_SHARE};
use crate::config::Limits;
use crate::error::{Error, Result};
use crate::forms::Code;

const MIB: u64 = 1024 * 1024;
/// A form without a file is smaller, in bytes: it is taken even where there is no room for files, so
/// that nobody is kept from going on without one.
const SMALL: u64 = 16 * 1024;
/// Most files decoded at once, whatever the cores: each takes memory of its own.
const SLOTS_MOST: usize = 4;

/// What is on its way in, in this process.
#[derive(Clone, Debug)]
pub struct Uploads(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    folder: PathBuf,
    limits: Limits,
    held: Mutex<Held>,
    slots: Arc<Semaphore>,
}

/// What is held by all, by each address, and by the network around each IPv6 address.
#[derive(Debug, Default)]
struct Held {
    all: Load,
    crowds: HashMap<String, Crowd>,
}

/// What is held by those who count together.
#[derive(Debug)]
struct Crowd {
    load: Load,
    turns: Arc<Semaphore>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Load {
    number: usize,
    bytes: u64,
}

impl Load {
    fn fits(self, bytes: u64, number_most: usize, mib_most: u64) -> bool {
        self.number < number_most
            && self.bytes.saturating_add(bytes) <= mib_most.saturating_mul(MIB)
    }

    fn add(&mut self, bytes: u64) {
        self.number += 1;
        self.bytes += bytes;
    }

    fn remove(&mut self, bytes: u64) {
        self.number -= 1;
        self.bytes -= bytes;
    }
}

impl Uploads {
    /// Nothing is on its way into `folder`.
    pub fn new(folder: &Path, limits: &Limits) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self(Arc::new(Shared {
            folder: folder.to_owned(),
            limits: limits.clone(),
            held: Mutex::default(),
            slots: Arc::new(Semaphore::new(cores.min(SLOTS_MOST))),
        }))
    }

    /// A place for a body of so many bytes, before the first of them is read. `Busy` where the address,
    /// or everybody together, has as many on the way as may be; `Full` where the disk has to be left to
    /// words.
    pub fn admit(&self, address: &str, bytes: u64) -> Result<Place> {
        let limits = &self.0.limits;
        let crowds: Vec<(String, usize)> = std::iter::once((address.to_owned(), 1))
            .chain(limits::network(address).map(|network| (network, NETWORK_SHARE as usize)))
            .collect();
        let mut held = self.0.held();
        let fits = held.all.fits(bytes, limits.uploads, limits.upload_mib)
            && crowds.iter().all(|(name, share)| {
                let crowd = held.crowds.get(name).map(|crowd| crowd.load);
                crowd.unwrap_or_default().fits(
                    bytes,
                    limits.uploads_per_address.saturating_mul(*share),
                    limits.upload_mib_per_address.saturating_mul(*share as u64),
                )
            });
        if !fits {
            return Err(Error::Upload(Code::Busy));
        }
        let floor = limits.free_mib_least.saturating_mul(MIB);
        let wanted = floor.saturating_add(held.all.bytes).saturating_add(bytes);
        if bytes > SMALL && free(&self.0.folder).is_some_and(|free| free < wanted) {
            return Err(Error::Upload(Code::Full));
        }
        held.all.add(bytes);
        let crowds = crowds.into_iter().map(|(name, share)| {
            let crowd = held.crowds.entry(name.clone()).or_insert_with(|| Crowd {
                load: Load::default(),
                turns: Arc::new(Semaphore::new(share)),
            });
            crowd.load.add(bytes);
            (name, crowd.turns.clone())
        });
        Ok(Place {
            crowds: crowds.collect(),
            shared: self.0.clone(),
            bytes,
        })
    }
}

impl Shared {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Free bytes on the disk of `folder`, for who is not root; `None` where the system does not say.
fn free(folder: &Path) -> Option<u64> {
    #[cfg(unix)]
    return rustix::fs::statvfs(folder)
        .ok()
        .map(|disk| disk.f_bavail.saturating_mul(disk.f_frsize));
    #[cfg(not(unix))]
    return None;
}

/// A place among the files on their way in, given back when it is dropped.
#[derive(Debug)]
pub struct Place {
    shared: Arc<Shared>,
    /// Who counts together with whose turns: the address, then the network around it.
    crowds: Vec<(String, Arc<Semaphore>)>,
    bytes: u64,
}

/// A turn at decoding, given back when it is dropped.
#[derive(Debug)]
pub struct Turn {
    _permits: Vec<OwnedSemaphorePermit>,
}

impl Place {
    /// Waits until a file from this address may be decoded. Of one address, one file at a time stands
    /// in the queue of all, which is first come, first served: who sends many waits for themselves.
    pub async fn turn(&self) -> Result<Turn> {
        let mut permits = Vec::new();
        let own = self.crowds.iter().map(|(_, turns)| turns);
        for turns in own.chain([&self.shared.slots]) {
            let permit = turns.clone().acquire_owned().await;
            permits.push(permit.map_err(|error| Error::Internal(error.to_string()))?);
        }
        Ok(Turn { _permits: permits })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut held = self.shared.held();
        held.all.remove(self.bytes);
        for (name, _) in &self.crowds {
            if let Some(crowd) = held.crowds.get_mut(name) {
                crowd.load.remove(self.bytes);
                if crowd.load.number == 0 {
                    held.crowds.remove(name);
                }
            }
        }
    }
}

/// A file that has arrived: its name as it was sent, where it lies, and its place in the queue.
#[derive(Debug)]
pub struct Arrived {
    /// The name, to be cleaned.
    pub name: String,
    /// Gone from the disk when it is dropped.
    pub file: NamedTempFile,
    /// Held until the file is kept or refused.
    pub place: Place,
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn uploads(limits: Limits) -> Uploads {
        Uploads::new(&std::env::temp_dir(), &limits)
    }

    fn code<T>(result: Result<T>) -> Option<Code> {
        match result {
            Err(Error::Upload(code)) => Some(code),
            _ => None,
        }
    }

    #[test]
    fn one_address_cannot_take_the_places_of_all_others() {
        let uploads = uploads(Limits {
            uploads_per_address: 2,
            uploads: 3,
            ..Limits::default()
        });
        let first = uploads.admit("a", 1).unwrap();
        let _second = uploads.admit("a", 1).unwrap();
        assert_eq!(code(uploads.admit("a", 1)), Some(Code::Busy));
        let _other = uploads.admit("b", 1).unwrap();
        assert_eq!(code(uploads.admit("c", 1)), Some(Code::Busy), "all three");
        drop(first);
        uploads.admit("a", 1).unwrap();
        assert_eq!(uploads.0.held().all.number, 2, "what ends is given back");
    }

    #[test]
    fn a_network_full_of_addresses_leaves_room_for_others() {
        let uploads = uploads(Limits::default());
        let mut taken = Vec::new();
        for n in 0..64 {
            let address = format!("2001:db8:1:{n:x}::/64");
            taken.extend(uploads.admit(&address, 1));
        }
        assert_eq!(taken.len(), 48, "of 64");
        uploads.admit("192.0.2.1", 1).expect("room for others");
        drop(taken);
        assert!(uploads.0.held().crowds.is_empty());
    }

    #[test]
    fn half_sent_files_take_no_more_of_the_disk_than_they_may() {
        let uploads = uploads(Limits {
            upload_mib_per_address: 20,
            upload_mib: 30,
            free_mib_least: 0,
            ..Limits::default()
        });
        let _a = uploads.admit("a", 15 * MIB).unwrap();
        assert_eq!(code(uploads.admit("a", 6 * MIB)), Some(Code::Busy));
        let _b = uploads.admit("b", 15 * MIB).unwrap();
        assert_eq!(code(uploads.admit("c", 1)), Some(Code::Busy));
    }

    #[test]
    fn a_disk_that_is_nearly_full_is_left_to_words() {
        let uploads = uploads(Limits {
            free_mib_least: u64::MAX,
            ..Limits::default()
        });
        assert_eq!(code(uploads.admit("a", MIB)), Some(Code::Full));
        uploads.admit("a", SMALL).expect("going on without a photo");
    }

    #[tokio::test]
    async fn who_sends_many_pictures_waits_for_themselves_and_nobody_else() {
        let uploads = uploads(Limits::default());
        let slots = uploads.0.slots.available_permits();
        let many: Vec<Place> = (0..6).map(|_| uploads.admit("a", 1).unwrap()).collect();
        let turn = many[0].turn().await.unwrap();
        for place in &many[1..] {
            let waits = tokio::time::timeout(Duration::from_millis(1), place.turn());
            assert!(waits.await.is_err(), "one turn for each address");
        }
        assert_eq!(uploads.0.slots.available_permits(), slots - 1);
        // With one core there is one slot, and it goes to whoever is next in line.
        drop(turn);
        let other = uploads.admit("b", 1).unwrap();
        other.turn().await.unwrap();
    }
}
