//! Taking a case in for somebody who calls, comes or writes (I1–I4): the case, its slip, and what the
//! caller brought before.
//! Must not decide who may see a case; `permissions` and `case_file` do.

use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

use super::App;
use super::case_file::{self, Who};
use super::concerned;
use super::filing::{self, Filing};
use super::secret::same;
use crate::domain::actions::{AnswerOnTheSpot, NameConcerned};
use crate::domain::event::Statement;
use crate::domain::{Lang, State, permissions, text};
use crate::error::{Error, Result};
use crate::forms::intake::Taken;
use crate::forms::{Code, Errors};
use crate::storage::audit::{self, Done};
use crate::storage::cases;
use crate::storage::contacts::{self, Contact};

/// How many of a caller's cases are shown, newest first.
pub const CASES_MOST: i64 = 20;
/// For how many hours whoever took a case in can print its slip.
const SLIP_HOURS: i64 = 2;

/// Whether the person takes cases in; for others the form does not exist.
fn check(who: &Who) -> Result<()> {
    match permissions::takes_in(&who.actor()) {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}

/// Whether the form is the person's at all.
pub fn open(who: &Who) -> Result<()> {
    check(who)
}

/// A case that the caller brought before.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// The case number.
    pub number: String,
    /// The first words of what happened.
    pub summary: String,
    /// 事项分类
    pub category: Uuid,
    /// State now.
    pub state: State,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// Whether whoever asks may open it.
    pub opens: bool,
}

/// What the caller with that telephone brought before, newest first, at most [`CASES_MOST`]. Who looked is
/// kept; the number that was asked for is not.
pub async fn callers_cases(app: &App, who: &Who, phone: &str) -> Result<Vec<Earlier>> {
    check(who)?;
    let phone = text::phone(phone);
    if !(7..=15).contains(&phone.len()) {
        return Err(Error::Invalid(Errors::one("phone", Code::Invalid)));
    }
    let mut tx = app.db.write().await?;
    let ids = contacts::cases_of_phone(&mut tx, &phone, CASES_MOST).await?;
    let found = cases::by_ids(&mut tx, &ids).await?;
    if let (Who::Staff { id, name, .. }, Some(newest)) = (who, ids.first()) {
        let mut entry = audit::Entry::about_case(app.clock.now(), Done::LookUpCaller, *newest);
        entry.person_id = Some(*id);
        entry.person_name.clone_from(name);
        audit::append(&mut tx, &entry).await?;
    }
    tx.commit().await?;
    let mut earlier: Vec<Earlier> = found
        .into_iter()
        .map(|case| Earlier {
            opens: case_file::sees(app, who, &case),
            number: case.number,
            summary: case.summary,
            category: case.category_id,
            state: case.state,
            filed_at: case.filed_at,
        })
        .collect();
    earlier.sort_by_key(|case| std::cmp::Reverse(case.filed_at));
    Ok(earlier)
}

fn statement(app: &App, taken: &Taken) -> Result<Statement> {
    let directory = app.directory();
    let unit = directory
        .root()
        .ok_or_else(|| Error::Internal("no unit at the top".into()))?
        .reference();
    if !directory.is_leaf(taken.category) {
        return Err(Error::Invalid(Errors::one("category", Code::Missing)));
    }
    let moment = app.moment();
    let calendar = &moment.policy().calendar;
    let sender = taken.sender.as_ref();
    Ok(Statement {
        kind: taken.kind,
        channel: taken.channel,
        category: taken.category,
        what: taken.what.clone(),
        happened: taken.happened.clone(),
        place: taken.place.clone(),
        concerns: taken.concerns.clone(),
        wish: taken.wish.clone(),
        evidence: Vec::new(),
        anonymous: contact(taken).is_none(),
        unit,
        reference: taken.reference.clone(),
        restated: taken.restated,
        sender: sender.map(|sender| sender.name.clone()).unwrap_or_default(),
        sender_number: sender
            .map(|sender| sender.number.clone())
            .unwrap_or_default(),
        due: sender
            .and_then(|sender| sender.due)
            .map(|due| calendar.close_of_business(due)),
        report_back: sender.is_some_and(|sender| sender.report_back),
    })
}

fn contact(taken: &Taken) -> Option<Contact> {
    let [name, phone, email] = taken.caller.clone();
    let given = [&name, &phone, &email].iter().any(|part| !part.is_empty());
    given.then_some(Contact { name, phone, email })
}

/// Takes a case in and gives its number. Sent twice under one `key`, it is one case. Whoever takes it in
/// is its first receiver for ever (I4); what was answered on the spot is answered in the same transaction.
pub async fn take_in(
    app: &App,
    who: &Who,
    taken: &Taken,
    language: Lang,
    key: &str,
) -> Result<String> {
    check(who)?;
    let key = format!("intake/{key}");
    match take_in_once(app, who, taken, language, &key).await {
        Err(Error::Storage(error)) if error.is_duplicate() => {
            let case = cases::by_idempotency_key(&mut app.db.read().await?, &key).await?;
            case.map(|case| case.number).ok_or(Error::Storage(error))
        }
        other => other,
    }
}

async fn take_in_once(
    app: &App,
    who: &Who,
    taken: &Taken,
    language: Lang,
    key: &str,
) -> Result<String> {
    let mut tx = app.db.write().await?;
    if let Some(case) = cases::by_idempotency_key(&mut tx, key).await? {
        tx.commit().await?;
        return Ok(case.number);
    }
    let contact = contact(taken);
    let author = who.author();
    let filing = Filing {
        key,
        author: &author,
        query_code: &code(app, key),
        language,
        statement: statement(app, taken)?,
        contact: contact.as_ref(),
        evidence: &[],
    };
    let mut file = filing::enter_whole(app, &mut tx, &filing).await?;
    // Whom the caller names is known by the name: its history is seen at triage (I11).
    if let Some(known) = concerned::named(&mut tx, &taken.concerns).await? {
        let named = NameConcerned {
            kind: known.kind,
            name: known.name,
        };
        file.append(&mut tx, app, &author, named.into(), "concerned".into())
            .await?;
    }
    if let Some(text) = &taken.answer {
        let answer = AnswerOnTheSpot {
            text: text.clone(),
            promises: Vec::new(),
            until: Vec::new(),
        };
        file.append(&mut tx, app, &author, answer.into(), "on-the-spot".into())
            .await?;
    }
    tx.commit().await?;
    tracing::info!(case = %file.case.number, "case taken in");
    Ok(file.case.number)
}

/// The query code of a case that was taken in under that key: made of the server's secret, so that the
/// slip can be printed without the code being kept anywhere.
fn code(app: &App, key: &str) -> String {
    let [a, b, c, d, ..] = app.secret.keyed("intake-code", &[key]);
    format!("{:08}", u32::from_be_bytes([a, b, c, d]) % 100_000_000)
}

/// What the caller is given or told.
#[derive(Clone, Debug)]
pub struct Slip {
    /// The case number.
    pub number: String,
    /// The query code.
    pub code: String,
    /// When it was taken in.
    pub filed_at: DateTime<Utc>,
    /// Whether it was answered on the spot.
    pub answered: bool,
}

/// The slip of a case, for whoever took it in, for some hours and while its resident has no other code.
pub async fn slip(app: &App, who: &Who, number: &str) -> Result<Slip> {
    check(who)?;
    let mut conn = app.db.read().await?;
    let file = case_file::for_staff(app, &mut conn, who, number).await?;
    let case = &file.case;
    let code = code(app, &case.idempotency_key);
    let right = same(
        &app.secret.query_code_hash(&case.number, &code),
        &case.query_code_hash,
    );
    let fresh = app.clock.now() <= case.filed_at + Duration::hours(SLIP_HOURS);
    let mine = case.first_receiver_id.is_some() && case.first_receiver_id == who.id();
    if !(right && fresh && mine) {
        return Err(Error::NotFound);
    }
    Ok(Slip {
        number: case.number.clone(),
        code,
        filed_at: case.filed_at,
        answered: case.state == State::Replied,
    })
}
