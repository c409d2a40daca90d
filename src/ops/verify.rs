//! Checks the whole house (T1, safety.md 10): every chain, everything that follows from it, everything
//! kept beside it, every file, the counts, and the heads outside the database. Whatever cannot be read
//! is a fault.
//! Must not mend anything; that is `reproject`.

use std::collections::VecDeque;
use std::iter::Peekable;
use std::vec::IntoIter;

use sha2::{Digest, Sha256};
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::domain::proof::{GENESIS, hex};
use crate::error::Result;
use crate::service::heads::Written;
use crate::service::{App, CaseFile};
use crate::storage::assignments::AssignmentRow;
use crate::storage::attachments::Attachment;
use crate::storage::cases::Case;
use crate::storage::commitments::{self, CommitmentRow};
use crate::storage::concerned;
use crate::storage::contacts::Kept;
use crate::storage::counts::Totals;
use crate::storage::events::Event;
use crate::storage::handovers::{self, HandoverRow};
use crate::storage::notices::NoticeRow;
use crate::storage::revisits::RevisitRow;
use crate::storage::violations::{self, ViolationRow};
use crate::storage::{
    Conn, assignments, attachments, cases, contacts, events, fund, notices, revisits,
};

/// Cases read at once.
const BATCH: i64 = 500;

/// Cases with everything that is kept of them, in the order of their ids.
#[derive(Default)]
struct Batch {
    cases: Vec<Case>,
    /// Cases whose rows mean nothing to this version, with the reason.
    unreadable: Vec<(Uuid, String, String)>,
    events: Vec<Event>,
    assignments: Vec<AssignmentRow>,
    revisits: Vec<RevisitRow>,
    notices: Vec<NoticeRow>,
    violations: Vec<ViolationRow>,
    handovers: Vec<HandoverRow>,
    commitments: Vec<CommitmentRow>,
    contacts: Vec<Kept>,
    files: Vec<Attachment>,
    heads: Vec<Written>,
}

/// What is kept of one case.
struct Whole {
    case: Case,
    events: Vec<Event>,
    assignments: Vec<AssignmentRow>,
    revisits: Vec<RevisitRow>,
    notices: Vec<NoticeRow>,
    violations: Vec<ViolationRow>,
    handovers: Vec<HandoverRow>,
    commitments: Vec<CommitmentRow>,
    contact: Option<Kept>,
    files: Vec<Attachment>,
    heads: Vec<Written>,
}

/// What came of a batch.
#[derive(Default)]
struct Checked {
    cases: u64,
    totals: Totals,
    /// The case's number, and what is wrong with it.
    faults: Vec<(String, String)>,
}

/// Checks everything; tells each fault in a line, and gives the numbers of the broken cases, or the
/// names of what is broken besides.
pub async fn verify(app: &App, tell: &mut impl FnMut(String)) -> Result<Vec<String>> {
    let (mut snapshot, heads) = app.heads.snapshot(&app.db).await?;
    let mut all = Checked::default();
    let mut heads = match heads {
        Ok(heads) => heads,
        Err(fault) => {
            all.faults.push(("heads".into(), fault));
            Vec::new()
        }
    }
    .into_iter()
    .peekable();
    // One task reads while the others check.
    let most = std::thread::available_parallelism().map_or(2, usize::from);
    let mut checking: VecDeque<JoinHandle<Checked>> = VecDeque::new();
    let mut after = Uuid::nil();
    loop {
        let (mut batch, last) = read(&mut snapshot, after).await?;
        let up_to = last.unwrap_or(Uuid::max());
        while let Some(head) = heads.next_if(|head| head.id <= up_to) {
            batch.heads.push(head);
        }
        let app = app.clone();
        checking.push_back(tokio::task::spawn_blocking(move || check(&app, batch)));
        if checking.len() > most || last.is_none() {
            while let Some(done) = checking.pop_front() {
                all.take(done.await?);
                if last.is_some() {
                    break;
                }
            }
        }
        match last {
            Some(last) => after = last,
            None => break,
        }
    }
    for case in attachments::strayed(&mut snapshot).await? {
        let number = cases::by_id(&mut snapshot, case)
            .await?
            .map(|case| case.number);
        let fault = "one of its files came with the form of another case".to_owned();
        all.faults.push((number.unwrap_or_default(), fault));
    }
    for (paper, year) in notices::with_gaps(&mut snapshot).await? {
        let fault =
            format!("the numbers of {year} have a gap, or do not end where they were given");
        all.faults.push((format!("notices of {paper}"), fault));
    }
    if concerned::unlisted(&mut snapshot).await?.is_some() {
        let fault = "a case names what is not entered; `huiyin reproject concerned` enters it";
        all.faults.push(("concerned".into(), fault.into()));
    }
    let kept = fund::last(&mut snapshot).await?;
    let kept = kept.map_or((0, 0), |last| (last.balance, last.number));
    if fund::sum(&mut snapshot).await? != kept {
        let fault = "its entries do not add up to its balance".to_owned();
        all.faults.push(("fund".into(), fault));
    }
    if !matches!(Totals::kept(&mut snapshot).await, Ok(kept) if kept == all.totals) {
        let fault = "they do not follow from the cases; `huiyin reproject` counts anew".to_owned();
        all.faults.push(("counts".into(), fault));
    }
    let mut broken = Vec::new();
    for (what, fault) in all.faults {
        tell(format!("{what} is broken: {fault}"));
        if !broken.contains(&what) {
            broken.push(what);
        }
    }
    tell(format!(
        "{} cases checked, {} broken",
        all.cases,
        broken.len()
    ));
    Ok(broken)
}

impl Checked {
    fn take(&mut self, other: Self) {
        self.cases += other.cases;
        self.totals.merge(other.totals);
        self.faults.extend(other.faults);
    }
}

/// The cases after `after` with what belongs to them, and the last id among them. After the last one
/// comes what belongs to no case.
async fn read(conn: &mut Conn, after: Uuid) -> Result<(Batch, Option<Uuid>)> {
    let numbers = match cases::in_order(conn, after, BATCH).await {
        Ok(cases) => {
            let last = cases.last().map(|case| case.id);
            let batch = Batch {
                cases,
                ..Batch::default()
            };
            return Ok((belongings(conn, batch, after, last).await?, last));
        }
        Err(_) => cases::numbers_in_order(conn, after, BATCH).await?,
    };
    let last = numbers.last().map(|(id, _)| *id);
    let mut batch = Batch::default();
    for (id, number) in numbers {
        match cases::by_id(conn, id).await {
            Ok(case) => batch.cases.extend(case),
            Err(error) => batch.unreadable.push((id, number, error.to_string())),
        }
    }
    Ok((belongings(conn, batch, after, last).await?, last))
}

async fn belongings(
    conn: &mut Conn,
    mut batch: Batch,
    after: Uuid,
    last: Option<Uuid>,
) -> Result<Batch> {
    let up_to = last.unwrap_or(Uuid::max());
    let range = (
        events::of_range(conn, after, up_to).await,
        assignments::of_range(conn, after, up_to).await,
        notices::of_range(conn, after, up_to).await,
        violations::of_range(conn, after, up_to).await,
        handovers::of_range(conn, after, up_to).await,
        commitments::of_range(conn, after, up_to).await,
        revisits::of_range(conn, after, up_to).await,
        contacts::of_range(conn, after, up_to).await,
        attachments::of_range(conn, after, up_to).await,
    );
    if let (
        Ok(events),
        Ok(assignments),
        Ok(notices),
        Ok(violations),
        Ok(handovers),
        Ok(commitments),
        Ok(revisits),
        Ok(contacts),
        Ok(files),
    ) = range
    {
        return Ok(Batch {
            events,
            assignments,
            notices,
            violations,
            handovers,
            commitments,
            revisits,
            contacts,
            files,
            ..batch
        });
    }
    // Something in the range cannot be read: case by case, to say which it belongs to.
    for case in std::mem::take(&mut batch.cases) {
        let before = Uuid::from_u128(case.id.as_u128() - 1);
        let one = (
            events::of_range(conn, before, case.id).await,
            assignments::of_range(conn, before, case.id).await,
            notices::of_range(conn, before, case.id).await,
            violations::of_range(conn, before, case.id).await,
            handovers::of_range(conn, before, case.id).await,
            commitments::of_range(conn, before, case.id).await,
            revisits::of_range(conn, before, case.id).await,
            contacts::of_range(conn, before, case.id).await,
            attachments::of_range(conn, before, case.id).await,
        );
        match one {
            (
                Ok(events),
                Ok(assignments),
                Ok(notices),
                Ok(violations),
                Ok(handovers),
                Ok(commitments),
                Ok(revisits),
                Ok(contacts),
                Ok(files),
            ) => {
                batch.events.extend(events);
                batch.assignments.extend(assignments);
                batch.notices.extend(notices);
                batch.violations.extend(violations);
                batch.handovers.extend(handovers);
                batch.commitments.extend(commitments);
                batch.revisits.extend(revisits);
                batch.contacts.extend(contacts);
                batch.files.extend(files);
                batch.cases.push(case);
            }
            (
                events,
                assignments,
                notices,
                violations,
                handovers,
                commitments,
                revisits,
                contacts,
                files,
            ) => {
                let errors = [
                    events.err(),
                    assignments.err(),
                    notices.err(),
                    violations.err(),
                    handovers.err(),
                    commitments.err(),
                    revisits.err(),
                    contacts.err(),
                    files.err(),
                ];
                let why = errors
                    .into_iter()
                    .flatten()
                    .map(|error| error.to_string())
                    .next();
                batch
                    .unreadable
                    .push((case.id, case.number, why.unwrap_or_default()));
            }
        }
    }
    Ok(batch)
}

/// The rows of one case, out of rows in the order of cases; those before it belong to none.
fn of<T>(rows: &mut Peekable<IntoIter<T>>, case: Uuid, case_of: impl Fn(&T) -> Uuid) -> Vec<T> {
    while rows.next_if(|row| case_of(row) < case).is_some() {}
    let mut own = Vec::new();
    while let Some(row) = rows.next_if(|row| case_of(row) == case) {
        own.push(row);
    }
    own
}

fn check(app: &App, batch: Batch) -> Checked {
    let mut checked = Checked::default();
    let faults = &mut checked.faults;
    for (_, number, why) in &batch.unreadable {
        faults.push((number.clone(), format!("it cannot be read ({why})")));
    }
    strays(&batch, faults);
    let mut events = batch.events.into_iter().peekable();
    let mut assignments = batch.assignments.into_iter().peekable();
    let mut revisits = batch.revisits.into_iter().peekable();
    let mut notices = batch.notices.into_iter().peekable();
    let mut violations = batch.violations.into_iter().peekable();
    let mut handovers = batch.handovers.into_iter().peekable();
    let mut commitments = batch.commitments.into_iter().peekable();
    let mut contacts = batch.contacts.into_iter().peekable();
    let mut files = batch.files.into_iter().peekable();
    let mut heads = batch.heads.into_iter().peekable();
    checked.cases = (batch.cases.len() + batch.unreadable.len()) as u64;
    for case in batch.cases {
        let id = case.id;
        checked.totals.add(&case);
        let number = case.number.clone();
        let whole = Whole {
            events: of(&mut events, id, |event| event.case_id),
            assignments: of(&mut assignments, id, |row| row.case_id),
            revisits: of(&mut revisits, id, |row| row.case_id),
            notices: of(&mut notices, id, |row| row.case_id),
            violations: of(&mut violations, id, |row| row.case_id),
            handovers: of(&mut handovers, id, |row| row.case_id),
            commitments: of(&mut commitments, id, |row| row.case_id),
            contact: of(&mut contacts, id, |contact| contact.case_id).pop(),
            files: of(&mut files, id, |file| file.case_id.unwrap_or_default()),
            heads: of(&mut heads, id, |head| head.id),
            case,
        };
        if let Some(fault) = fault(app, whole) {
            faults.push((number, fault));
        }
    }
    checked
}

/// What belongs to no case, and heads of cases that are gone.
fn strays(batch: &Batch, faults: &mut Vec<(String, String)>) {
    let known = |id: Uuid| {
        batch
            .cases
            .binary_search_by_key(&id, |case| case.id)
            .is_ok()
            || batch
                .unreadable
                .iter()
                .any(|(unreadable, _, _)| *unreadable == id)
    };
    let gone = batch.heads.iter().filter(|head| !known(head.id));
    let mut told = Vec::new();
    for head in gone.filter(|head| head.events > 0) {
        if !told.contains(&head.id) {
            told.push(head.id);
            faults.push((head.number.clone(), "it is gone".into()));
        }
    }
    let belonging = batch
        .events
        .iter()
        .map(|event| event.case_id)
        .chain(batch.assignments.iter().map(|row| row.case_id))
        .chain(batch.revisits.iter().map(|row| row.case_id))
        .chain(batch.notices.iter().map(|row| row.case_id))
        .chain(batch.violations.iter().map(|row| row.case_id))
        .chain(batch.handovers.iter().map(|row| row.case_id))
        .chain(batch.commitments.iter().map(|row| row.case_id))
        .chain(batch.contacts.iter().map(|contact| contact.case_id))
        .chain(batch.files.iter().filter_map(|file| file.case_id));
    for id in belonging.filter(|id| !known(*id)) {
        if !told.contains(&id) {
            told.push(id);
            faults.push((
                id.to_string(),
                "what belongs to it is there, and it is gone".into(),
            ));
        }
    }
}

/// The first thing that is wrong with a case, if there is one.
fn fault(app: &App, whole: Whole) -> Option<String> {
    chain_fault(&whole.case, &whole.events, &whole.heads)
        .or_else(|| beside_fault(app, &whole))
        .or_else(|| follows_fault(app, whole))
}

fn chain_fault(case: &Case, events: &[Event], heads: &[Written]) -> Option<String> {
    let mut previous = GENESIS;
    for (event, sequence) in events.iter().zip(1..) {
        if event.sequence != sequence {
            return Some(format!("event {sequence} is missing"));
        }
        if !event.holds(&case.number, &previous) {
            return Some(format!("event {sequence} was changed"));
        }
        let Ok(hash) = event.hash.as_slice().try_into() else {
            return Some(format!("event {sequence} has no whole hash"));
        };
        previous = hash;
    }
    if i64::try_from(events.len()).unwrap_or(i64::MAX) < case.event_count {
        return Some("its last events are missing".into());
    }
    for head in heads {
        let at = usize::try_from(head.events)
            .unwrap_or_default()
            .checked_sub(1);
        let Some(at) = at else {
            return Some(format!(
                "a head was written down for {} events",
                head.events
            ));
        };
        match events.get(at) {
            None => {
                return Some(format!(
                    "its last events are missing: there were {}",
                    head.events
                ));
            }
            Some(event) if event.hash != head.hash => {
                return Some(format!(
                    "its history was written anew, up to event {}",
                    head.events
                ));
            }
            Some(_) => {}
        }
    }
    None
}

/// What is wrong with contact data, files and query code, for which the last event that changed any of
/// them vouches.
fn beside_fault(app: &App, whole: &Whole) -> Option<String> {
    if whole
        .contact
        .as_ref()
        .is_some_and(|contact| !contact.is_whole())
    {
        return Some("its contact data was changed".into());
    }
    for file in &whole.files {
        if let Some(fault) = file_fault(app, file) {
            return Some(fault);
        }
    }
    let said = whole
        .events
        .iter()
        .rev()
        .find(|event| !event.beside.is_empty());
    let now = whole
        .case
        .own()
        .beside(whole.contact.as_ref(), &whole.files);
    match said {
        Some(event) if event.beside == now => None,
        _ => Some("its contact data, files, query code or language were changed".into()),
    }
}

fn file_fault(app: &App, file: &Attachment) -> Option<String> {
    let digest = std::fs::File::open(app.files.path(file.id)).and_then(|mut bytes| {
        let mut hasher = Sha256::new();
        std::io::copy(&mut bytes, &mut hasher).map(|size| (hasher.finalize(), size))
    });
    let same = digest.is_ok_and(|(digest, size)| {
        digest.as_slice() == file.sha256 && i64::try_from(size) == Ok(file.size)
    });
    (!same).then(|| {
        let (id, sha256) = (file.id, hex(&file.sha256));
        format!("its file {id} is missing or was changed (sha256 {sha256})")
    })
}

/// What of the rows does not follow from the events.
fn follows_fault(app: &App, whole: Whole) -> Option<String> {
    let files = whole.files;
    let file = match CaseFile::from_events(whole.case, whole.events) {
        Ok(file) => file,
        Err(error) => return Some(error.to_string()),
    };
    let (row, follows) = match file.projected(app) {
        Ok(projected) => projected,
        Err(error) => return Some(error.to_string()),
    };
    let evidence = &file.statement().ok()?.evidence;
    let digests: Vec<_> = files.iter().map(|file| hex(&file.sha256)).collect();
    if evidence.iter().any(|digest| !digests.contains(digest)) {
        return Some("a photo is missing or was exchanged".into());
    }
    if let Some(last) = file.events.last()
        && let (Some(_), Some(state)) = (last.action.known(), last.state.known())
        && state != file.standing.state
    {
        return Some(format!("event {} does not lead to {state}", last.sequence));
    }
    let columns = file.case.differences(&row);
    if !columns.is_empty() {
        return Some(format!(
            "its row does not follow from its events: {}",
            columns.join(", ")
        ));
    }
    if whole.assignments != follows.assignments {
        return Some("its assignments do not follow from its events".into());
    }
    if whole.revisits != follows.revisits {
        return Some("its revisits do not follow from its events".into());
    }
    if whole.violations != follows.violations {
        return Some("its violations do not follow from its events".into());
    }
    if whole.commitments != follows.commitments {
        return Some("its commitments do not follow from its events".into());
    }
    if whole.handovers.first() != follows.handover.as_ref() {
        return Some("its hand-over does not follow from its events".into());
    }
    (whole.notices != follows.notices).then(|| "its notices do not follow from its events".into())
}
