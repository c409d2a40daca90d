//! Checks the whole house: every event's hash, every chain, every row against its events, every
//! attached file against its digest (T1).

use std::collections::{BTreeSet, HashMap};

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::config::Data;
use crate::domain::proof::{GENESIS, hex};
use crate::error::Result;
use crate::service::CaseFile;
use crate::service::files::Files;
use crate::storage::cases::Case;
use crate::storage::events::Event;
use crate::storage::{Conn, Db, StorageError, attachments, cases, events};

/// Cases read at once.
const BATCH: i64 = 500;

/// Checks everything; tells each fault in a line, and gives the numbers of the broken cases.
pub async fn verify(db: &Db, data: &Data, tell: &mut impl FnMut(String)) -> Result<Vec<String>> {
    let mut snapshot = db.snapshot().await?;
    let (photos, none) = (photos_of_cases(&mut snapshot).await?, BTreeSet::new());
    let mut broken = Vec::new();
    let mut checked = 0u64;
    let mut after = Uuid::nil();
    loop {
        let batch = cases::in_order(&mut snapshot, after, BATCH).await?;
        let Some(last) = batch.last().map(|case| case.id) else {
            break;
        };
        let mut all = events::of_range(&mut snapshot, after, last)
            .await?
            .into_iter()
            .peekable();
        for case in batch {
            let mut own = Vec::new();
            while let Some(event) = all.next_if(|event| event.case_id == case.id) {
                own.push(event);
            }
            let (id, number) = (case.id, case.number.clone());
            if let Some(fault) = fault(case, own, photos.get(&id).unwrap_or(&none)) {
                tell(format!("{number} is broken: {fault}"));
                broken.push(number);
            }
            checked += 1;
        }
        after = last;
    }
    check_files(&mut snapshot, data, &mut broken, tell).await?;
    tell(format!("{checked} cases checked, {} broken", broken.len()));
    Ok(broken)
}

/// The first thing that is wrong with a case, if there is one.
fn fault(case: Case, events: Vec<Event>, photos: &BTreeSet<String>) -> Option<String> {
    let mut previous = GENESIS;
    for (index, event) in events.iter().enumerate() {
        let sequence = event.sequence;
        if usize::try_from(sequence) != Ok(index + 1) {
            return Some(format!("event {} is missing", index + 1));
        }
        if !event.words_are_whole() || event.hash != event.computed_hash(&case.number, previous) {
            return Some(format!("event {sequence} was changed"));
        }
        previous = event.hash.as_slice().try_into().ok()?;
    }
    if usize::try_from(case.event_count) != Ok(events.len()) || case.last_hash != previous {
        return Some("its last events are missing".into());
    }
    let file = match CaseFile::from_events(case, events) {
        Ok(file) => file,
        Err(error) => return Some(error.to_string()),
    };
    let (case, standing) = (&file.case, &file.standing);
    let same = case.state == standing.state
        && case.round == standing.round
        && case.severity == standing.severity
        && case.unit_id == standing.unit.id
        && case.handler_id == standing.handler.as_ref().map(|handler| handler.id)
        && case.first_rated_unit_id == standing.first_rating.map(|(_, unit)| unit);
    if !same {
        return Some("its row does not follow from its events".into());
    }
    let evidence = &file.statement().ok()?.evidence;
    let exchanged = evidence.iter().any(|digest| !photos.contains(digest));
    exchanged.then(|| "a photo is missing or was exchanged".into())
}

/// The digests of each case's photos, as the table of attachments has them.
async fn photos_of_cases(conn: &mut Conn) -> Result<HashMap<Uuid, BTreeSet<String>>> {
    let mut photos: HashMap<Uuid, BTreeSet<String>> = HashMap::new();
    for (case, _, sha256) in attachments::of_all_cases(conn).await? {
        photos.entry(case).or_default().insert(hex(&sha256));
    }
    Ok(photos)
}

async fn check_files(
    conn: &mut Conn,
    data: &Data,
    broken: &mut Vec<String>,
    tell: &mut impl FnMut(String),
) -> Result<()> {
    let files = Files::open(&data.data_dir.join("files")).map_err(StorageError::from)?;
    for (case, id, sha256) in attachments::of_all_cases(conn).await? {
        let same = match files.get(id).await {
            Ok(bytes) => Sha256::digest(&bytes).as_slice() == sha256,
            Err(_) => false,
        };
        if !same {
            let case = cases::by_id(conn, case).await?;
            let number = case.map(|case| case.number).unwrap_or_default();
            tell(format!(
                "{number} is broken: its file {id} is missing or was changed (sha256 {})",
                hex(&sha256)
            ));
            if !broken.contains(&number) {
                broken.push(number);
            }
        }
    }
    Ok(())
}
