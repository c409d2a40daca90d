//! Cases that bodies outside the organisation have (D6): the list of those without an answer, the letter, and
//! the links by which such bodies read what is shared with them and answer.
//! Must not keep what opens a link, or show a body more than the hand-over shares.

use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

use super::case_file::{CaseFile, Who};
use super::case_view::{self, CaseForStaff, Entry, Photo, Told};
use super::docket::{Docket, Which};
use super::limits::{self, Window};
use super::{App, conflict, paging};
use crate::domain::actions::{OpenReplyLink, check};
use crate::domain::handover::{HandedOver, Share};
use crate::domain::permissions;
use crate::domain::proof::hex;
use crate::domain::{Action, Localised};
use crate::error::{Error, Result};
use crate::storage::attachments::Attachment;
use crate::storage::cases;
use crate::storage::contacts::{self, Contact};
use crate::storage::handovers::{self, LinkRow};
pub use crate::storage::handovers::{HandoverRow, Place};

/// Rows of one page.
pub const PAGE: i64 = 50;
/// Bytes of what opens a link: more than anybody can try.
const TOKEN_BYTES: usize = 20;
/// Addresses that open nothing, from one place in an hour.
const WRONG: Window = Window {
    purpose: "reply-link",
    most: 30,
    minutes: 60,
};

/// One page of the list.
#[derive(Clone, Debug)]
pub struct Page {
    /// The hand-overs, the earliest due first, each with the number of its case.
    pub rows: Vec<(HandoverRow, String)>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Place>,
}

/// One page of what waits for an answer, or of what has one: of one's units.
pub async fn page(app: &App, who: &Who, waiting: bool, after: Option<Place>) -> Result<Page> {
    let tops = permissions::visible_units(&who.actor());
    if tops.is_empty() {
        return Err(Error::NotFound);
    }
    let directory = app.directory();
    let units = directory.limit(&tops);
    let units = units.as_deref();
    let mut conn = app.db.read().await?;
    let mut found = handovers::page(&mut conn, units, waiting, after, PAGE + 1).await?;
    let more = paging::cut(&mut found, PAGE);
    let next = found.last().filter(|_| more).map(|last| Place {
        due: last.due_at,
        case: last.case_id,
    });
    let ids: Vec<Uuid> = found.iter().map(|row| row.case_id).collect();
    let numbers = cases::numbers_of(&mut conn, &ids).await?;
    let number = |row: &HandoverRow| {
        let known = numbers.iter().find(|(id, _)| *id == row.case_id);
        known.map(|(_, number)| number.clone()).unwrap_or_default()
    };
    let rows = found.into_iter().map(|row| {
        let number = number(&row);
        (row, number)
    });
    Ok(Page {
        rows: rows.collect(),
        next,
    })
}

/// A hand-over as a letter, with its link.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The case, as the reader may see it.
    pub case: CaseForStaff,
    /// The hand-over.
    pub over: HandedOver,
    /// When the body opened its last link first.
    pub opened_at: Option<DateTime<Utc>>,
    /// Whether the last link works.
    pub is_open: bool,
    /// Whether the reader can open a new link now.
    pub may_open: bool,
    /// The organisation that hands over.
    pub issuer: Localised,
}

fn issuer(app: &App) -> Localised {
    let directory = app.directory();
    let root = directory.root();
    root.map(|root| root.name.0.clone()).unwrap_or_default()
}

/// The hand-over of a case, for who may see the case.
pub async fn sheet(app: &App, who: &Who, case: &str) -> Result<Sheet> {
    let (file, shown) = case_view::for_staff(app, who, case).await?;
    let over = file.standing.handed_over.clone().ok_or(Error::NotFound)?;
    let link = handovers::last_link(&mut app.db.read().await?, file.case.id).await?;
    let moment = app.moment();
    let may = check(Action::OpenReplyLink, &who.actor(), &file.standing, moment);
    Ok(Sheet {
        case: shown,
        opened_at: link
            .filter(|link| link.link == over.links)
            .and_then(|link| link.opened_at),
        is_open: over.is_open(moment.now),
        may_open: may.is_ok(),
        over,
        issuer: issuer(app),
    })
}

/// Opens a new link for the body that has the case, and ends the one before; gives what opens it, which is
/// kept nowhere. Sent twice under one `key`, it is done once, and the same opens it.
pub async fn open_link(app: &App, who: &Who, case: &str, key: &str) -> Result<String> {
    if !case.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::NotFound);
    }
    conflict::again(|| open_link_once(app, who, case, key)).await
}

async fn open_link_once(app: &App, who: &Who, case: &str, key: &str) -> Result<String> {
    let token = hex(&app.secret.keyed("reply-link", &[case, key])[..TOKEN_BYTES]);
    let mut docket = Docket::open(app, who, Which::Number(case), &[]).await?;
    if docket.is_done(Action::OpenReplyLink, key)? {
        return Ok(token);
    }
    let over = docket.file.standing.handed_over.as_ref();
    let link = over.map(|over| over.links + 1).unwrap_or(1);
    let moment = app.moment();
    let until = moment.now + Duration::days(moment.policy().outside.link_days);
    let details = OpenReplyLink { link, until };
    docket
        .leave(who.author(), details.into(), key.to_owned())
        .await?;
    let row = LinkRow {
        case_id: docket.file.case.id,
        link,
        token_hash: hash(app, &token),
        opened_at: None,
    };
    handovers::add_link(docket.tx(), &row).await?;
    docket.commit().await?;
    Ok(token)
}

fn hash(app: &App, token: &str) -> Vec<u8> {
    app.secret.keyed("reply-link-hash", &[token]).to_vec()
}

/// A case as a link shows it: to answer, or, once that was done, that it was.
pub struct Linked {
    /// The case.
    pub file: CaseFile,
    /// The hand-over.
    pub over: HandedOver,
    /// Whether it can be answered now; else it was, by this link.
    pub is_open: bool,
    link: LinkRow,
}

impl Linked {
    /// Whoever holds the link.
    pub fn who(&self) -> Who {
        Who::Outside(self.over.body.clone())
    }
}

/// What a link opens. One that never was, was ended, was replaced or has run out opens the same: nothing.
/// Such tries are limited by `address`.
pub async fn linked(app: &App, token: &str, address: &str) -> Result<Linked> {
    match find(app, token).await {
        Err(Error::NotFound) => {
            limits::spend(app, WRONG, address).await?;
            Err(Error::NotFound)
        }
        found => found,
    }
}

async fn find(app: &App, token: &str) -> Result<Linked> {
    let mut conn = app.db.read().await?;
    if token.len() != TOKEN_BYTES * 2 {
        return Err(Error::NotFound);
    }
    let link = handovers::link(&mut conn, &hash(app, token)).await?;
    let link = link.ok_or(Error::NotFound)?;
    let case = cases::by_id(&mut conn, link.case_id).await?;
    let file = CaseFile::read(&mut conn, case.ok_or(Error::NotFound)?).await?;
    let over = file.standing.handed_over.clone().ok_or(Error::NotFound)?;
    let is_open = over.links == link.link && over.is_open(app.clock.now());
    let answered = (over.answer.as_ref()).is_some_and(|answer| answer.link == link.link);
    match is_open || answered {
        true => Ok(Linked {
            file,
            over,
            is_open,
            link,
        }),
        false => Err(Error::NotFound),
    }
}

/// What a body sees of a case.
pub struct Shared {
    /// The case number.
    pub number: String,
    /// How many events it has: what a form was filled in for.
    pub seen: i64,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// What the resident told us.
    pub told: Told,
    /// The hand-over.
    pub over: HandedOver,
    /// The photos, where they are shared.
    pub photos: Vec<Photo>,
    /// The public history, newest first, where it is shared.
    pub entries: Vec<Entry>,
    /// How the resident is reached, where that is shared.
    pub contact: Option<Contact>,
    /// Who handed over.
    pub issuer: Localised,
}

/// What the hand-over shares, for whoever holds its link; that it was opened is noted.
pub async fn shared(app: &App, linked: &Linked) -> Result<Shared> {
    let (file, over) = (&linked.file, &linked.over);
    // Only the first time is noted, so that reading again takes no turn at writing.
    if linked.link.opened_at.is_none() {
        let mut tx = app.db.write().await?;
        handovers::opened(&mut tx, file.case.id, linked.link.link, app.clock.now()).await?;
        tx.commit().await?;
    }
    let mut conn = app.db.read().await?;
    let contact = match over.shares(Share::Contact) {
        true => contacts::of(&mut conn, file.case.id).await?,
        false => None,
    };
    drop(conn);
    let entries = match over.shares(Share::Steps) {
        true => case_view::entries(file)
            .rev()
            .map(|(_, entry)| entry)
            .filter(|entry| !entry.internal)
            .collect(),
        false => Vec::new(),
    };
    let photos = match over.shares(Share::Photos) {
        true => case_view::photos(app, file).await?,
        false => Vec::new(),
    };
    Ok(Shared {
        number: file.case.number.clone(),
        seen: file.case.event_count,
        filed_at: file.case.filed_at,
        told: case_view::told(file)?,
        over: over.clone(),
        photos,
        entries,
        contact,
        issuer: issuer(app),
    })
}

/// One of the photos that a link shows.
pub async fn photo(app: &App, linked: &Linked, id: Uuid) -> Result<(Attachment, Vec<u8>)> {
    match linked.is_open && linked.over.shares(Share::Photos) {
        true => super::tracking::attachment(app, linked.file.case.id, id).await,
        false => Err(Error::NotFound),
    }
}
