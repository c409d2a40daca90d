//! Filing a case (R1): the draft, its photos, and the moment when it becomes a case.
//! Must not know pages; which answer belongs to which question is `forms::filing`.

use chrono::Duration;
use rand::Rng;
use uuid::Uuid;

use super::case_file::CaseFile;
use super::case_view::Photo;
use super::limits::{self, Window};
use super::projection::{self, clocks_of};
use super::uploads::Arrived;
use super::{App, conflict, photos};
use crate::domain::actions::{Author, Details, File, MarkDanger};
use crate::domain::event::{Happened, Standing, Statement};
use crate::domain::{Channel, Lang, proof, recipient, text};
use crate::error::{Error, Result};
use crate::forms::filing::{Answers, Identity, PHOTOS_MOST, Step};
use crate::forms::{Code, tracking};
use crate::storage::attachments::Attachment;
use crate::storage::cases::{Case, Own};
use crate::storage::contacts::{Contact, Kept};
use crate::storage::events::{Event, NewEvent};
use crate::storage::{StorageError, Tx, attachments, cases, contacts, drafts, events};

/// Days after which an untouched draft is removed.
pub const DRAFT_DAYS: i64 = 7;
/// Days for which swept files lie in the trash.
pub const TRASH_DAYS: i64 = 14;
/// So many files without a row are swept whatever their share is.
pub const SWEPT_MOST: usize = 100;
/// Beyond that, at most one of so many files is swept.
const SWEPT_SHARE: usize = 20;

/// A form as far as it is filled in.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its id.
    pub id: Uuid,
    /// What was answered so far.
    pub answers: Answers,
    /// The case that it became.
    pub case: Option<Uuid>,
}

/// The draft with that id.
pub async fn draft(app: &App, id: Uuid) -> Result<Option<Draft>> {
    let found = drafts::find(&mut app.db.read().await?, id).await?;
    Ok(found.map(|found| Draft {
        id: found.id,
        answers: found.answers.0,
        case: found.case_id,
    }))
}

/// Begins a draft; gives its id and the query code that its case will have. Limited by where it comes
/// from, so that nobody fills the disk with forms that are never sent.
pub async fn begin(app: &App, address: &str) -> Result<(Uuid, String)> {
    limits::spend(app, drafts_of(app), address).await?;
    let id = Uuid::new_v4();
    change(app, id, |_| {}).await?;
    Ok((id, new_query_code()))
}

/// Begins a draft under the key of a form, where there is none: what is added to the form waits there
/// until it is sent. Limited like [`begin`].
pub async fn begin_under(app: &App, key: Uuid, address: &str) -> Result<()> {
    if draft(app, key).await?.is_some() {
        return Ok(());
    }
    limits::spend(app, drafts_of(app), address).await?;
    change(app, key, |_| {}).await?;
    Ok(())
}

fn drafts_of(app: &App) -> Window {
    Window {
        purpose: "draft",
        most: app.limits.drafts_per_address,
        minutes: 24 * 60,
    }
}

/// Changes the answers of a draft, which begins with its first answer. What is kept may be wrong:
/// nothing typed is lost. Two windows answer one after the other, and neither undoes the other's.
pub async fn change(
    app: &App,
    id: Uuid,
    change: impl FnOnce(&mut Answers) + Send,
) -> Result<Answers> {
    let mut tx = app.db.write().await?;
    let found = drafts::lock(&mut tx, id).await?;
    let mut answers = found.map(|draft| draft.answers.0).unwrap_or_default();
    change(&mut answers);
    drafts::save(&mut tx, id, &answers, app.clock.now()).await?;
    tx.commit().await?;
    Ok(answers)
}

/// The photos of a draft.
pub async fn photos_of(app: &App, draft: Uuid) -> Result<Vec<Photo>> {
    let all = attachments::of_draft(&mut app.db.read().await?, draft).await?;
    Ok(all.into_iter().map(Photo::from).collect())
}

/// One photo of a draft, with its bytes.
pub async fn photo(app: &App, draft: Uuid, id: Uuid) -> Result<(Attachment, Vec<u8>)> {
    let all = attachments::of_draft(&mut app.db.read().await?, draft).await?;
    let photo = all.into_iter().find(|photo| photo.id == id);
    let photo = photo.ok_or(Error::NotFound)?;
    Ok((photo, app.files.get(id).await?))
}

/// Takes a photo into a draft: decoded within limits, turned upright, freed of everything that it
/// tells besides the picture, and kept.
pub async fn add_photo(app: &App, draft: Uuid, arrived: Arrived) -> Result<()> {
    if photos_of(app, draft).await?.len() >= PHOTOS_MOST {
        return Err(Error::Upload(Code::TooMany));
    }
    let name = photos::safe_name(&arrived.name);
    let jpeg = app.studio.clean(arrived).await?;
    let file = Attachment {
        id: Uuid::now_v7(),
        draft_id: Some(draft),
        case_id: None,
        name,
        media_type: "image/jpeg".into(),
        size: i64::try_from(jpeg.len()).unwrap_or(i64::MAX),
        sha256: photos::sha256(&jpeg).to_vec(),
        created_at: app.clock.now(),
    };
    app.files
        .put(file.id, jpeg)
        .await
        .map_err(StorageError::from)?;
    let entered = enter_photo(app, draft, &file).await;
    // Where it may have been entered after all, the file stays; the sweep looks for its row.
    if let Err(error) = &entered
        && !matches!(error, Error::Storage(error) if !error.is_full())
    {
        app.files
            .remove(file.id)
            .await
            .map_err(StorageError::from)?;
    }
    entered
}

async fn enter_photo(app: &App, draft: Uuid, file: &Attachment) -> Result<()> {
    let mut tx = app.db.write().await?;
    match drafts::lock(&mut tx, draft).await? {
        Some(found) if found.case_id.is_none() => {
            if usize::try_from(found.photos).is_ok_and(|photos| photos >= PHOTOS_MOST) {
                return Err(Error::Upload(Code::TooMany));
            }
        }
        // It was filed while the photo was on its way: better said than kept where nobody looks.
        _ => return Err(Error::Upload(Code::Failed)),
    }
    attachments::insert(&mut tx, file).await?;
    Ok(tx.commit().await?)
}

/// Takes a photo out of a draft.
pub async fn remove_photo(app: &App, draft: Uuid, photo: Uuid) -> Result<()> {
    let mut tx = app.db.write().await?;
    drafts::lock(&mut tx, draft).await?;
    let removed = attachments::delete_from_draft(&mut tx, draft, photo).await?;
    tx.commit().await?;
    if removed {
        app.files.remove(photo).await.map_err(StorageError::from)?;
    }
    Ok(())
}

/// A query code: eight random digits.
pub fn new_query_code() -> String {
    format!("{:08}", rand::rng().random_range(0..100_000_000u32))
}

/// Files the case of a draft and gives its number. Filed twice, twenty times, at once or a day
/// later, it is one case: the draft's id is the key, and the query code comes with it. `address` is
/// where it comes from, by which anonymous cases are limited.
pub async fn file(
    app: &App,
    draft: Uuid,
    query_code: &str,
    language: Lang,
    address: &str,
) -> Result<String> {
    if query_code.len() != tracking::CODE_DIGITS {
        return Err(Error::NotFound);
    }
    let once = || file_draft(app, draft, query_code, language, address);
    match conflict::again(once).await {
        // On PostgreSQL two at once meet at the unique index; the second reads what the first filed.
        Err(Error::Storage(error)) if error.is_duplicate() => {
            let case =
                cases::by_idempotency_key(&mut app.db.read().await?, &draft.to_string()).await?;
            case.map(|case| case.number).ok_or(Error::Storage(error))
        }
        other => other,
    }
}

/// The number of a case that was filed before, once that is on the disk.
async fn number_of(mut tx: Tx, case: Uuid) -> Result<String> {
    let case = cases::by_id(&mut tx, case).await?.ok_or(Error::NotFound)?;
    tx.commit().await?;
    Ok(case.number)
}

/// Cases are limited by who is named and where they come from together, so that a stranger who gives
/// somebody's number does not use up their day (safety.md 12); anonymous ones by where they come from,
/// where many people may share an address.
async fn spend_limit(
    tx: &mut Tx,
    app: &App,
    contact: Option<&Contact>,
    address: &str,
) -> Result<()> {
    let (purpose, most, subjects) = match contact {
        Some(contact) => (
            "file",
            app.limits.cases_per_contact,
            [
                recipient::phone(&contact.phone),
                recipient::mail(&contact.email),
            ]
            .into_iter()
            .flatten()
            .map(|recipient| format!("{recipient} {address}"))
            .collect(),
        ),
        None => (
            "file-anonymous",
            app.limits.anonymous_per_address,
            vec![address.to_owned()],
        ),
    };
    let window = Window {
        purpose,
        most,
        minutes: 24 * 60,
    };
    for subject in subjects {
        limits::spend_in(tx, app, window, &subject).await?;
    }
    Ok(())
}

async fn file_draft(
    app: &App,
    draft: Uuid,
    query_code: &str,
    language: Lang,
    address: &str,
) -> Result<String> {
    let mut tx = app.db.write().await?;
    let found = drafts::lock(&mut tx, draft).await?.ok_or(Error::NotFound)?;
    if let Some(case) = found.case_id {
        return number_of(tx, case).await;
    }
    let answers = found.answers.0;
    if let Some(step) = answers.first_open() {
        return Err(Error::Unanswered(step));
    }
    let evidence = match found.photos {
        0 => Vec::new(),
        _ => attachments::of_draft(&mut tx, draft).await?,
    };
    let contact = contact(&answers);
    let filing = Filing {
        key: &draft.to_string(),
        author: &Author::Resident,
        query_code,
        language,
        statement: statement(app, &answers, &evidence)?,
        contact: contact.as_ref(),
        evidence: &evidence,
    };
    let case = enter_whole(app, &mut tx, &filing).await?.case;
    spend_limit(&mut tx, app, contact.as_ref(), address).await?;
    if !evidence.is_empty() {
        attachments::move_to_case(&mut tx, draft, case.id).await?;
    }
    drafts::filed(&mut tx, draft, case.id, app.clock.now()).await?;
    tx.commit().await?;
    tracing::info!(case = %case.number, "case filed");
    Ok(case.number)
}

fn statement(app: &App, answers: &Answers, evidence: &[Attachment]) -> Result<Statement> {
    let directory = app.directory();
    let unit = directory
        .root()
        .ok_or_else(|| Error::Internal("no unit at the top".into()))?
        .reference();
    let (Some(kind), Some(category)) = (answers.kind, answers.category) else {
        return Err(Error::Unanswered(Step::Kind));
    };
    if !directory.is_leaf(category) {
        return Err(Error::Unanswered(Step::Category));
    }
    Ok(Statement {
        kind,
        channel: Channel::Web,
        category,
        what: answers.what.clone(),
        happened: answers.happened.clone(),
        place: answers.place.clone(),
        concerns: answers.concerns.clone(),
        wish: answers.wish.clone(),
        evidence: evidence
            .iter()
            .map(|file| proof::hex(&file.sha256))
            .collect(),
        anonymous: answers.identity == Some(Identity::Anonymous),
        unit,
        reference: String::new(),
        restated: false,
        sender: String::new(),
        sender_number: String::new(),
        due: None,
        report_back: false,
    })
}

/// The mark of a statement that says that harm is going on (I6): by its category, or by its words. It
/// stops nothing.
pub(super) fn danger(app: &App, statement: &Statement) -> Option<MarkDanger> {
    let texts = [&statement.what, &statement.place, &statement.wish];
    let found = words_of_danger(app, &texts.map(String::as_str));
    let category = is_dangerous(app, statement.category);
    (category || !found.is_empty()).then(|| MarkDanger {
        reason: found.join("、"),
        category,
    })
}

fn words_of_danger(app: &App, texts: &[&str]) -> Vec<String> {
    app.moment().policy().danger.finds(texts)
}

fn is_dangerous(app: &App, category: Uuid) -> bool {
    let directory = app.directory();
    let category = directory.category(category);
    category.is_some_and(|category| category.urgent == 1)
}

/// Whether what was answered so far says that harm is going on, so that the page can say whom to call.
pub fn sounds_dangerous(app: &App, answers: &Answers) -> bool {
    let texts = [&answers.what, &answers.place, &answers.wish];
    answers
        .category
        .is_some_and(|category| is_dangerous(app, category))
        || !words_of_danger(app, &texts.map(String::as_str)).is_empty()
}

fn contact(answers: &Answers) -> Option<Contact> {
    (answers.identity == Some(Identity::Contact)).then(|| Contact {
        name: answers.name.clone(),
        phone: text::phone(&answers.phone),
        email: answers.email.clone(),
    })
}

/// What a resident sends, or staff take in.
pub(super) struct Filing<'a> {
    /// Under which it is one case however often it is sent.
    pub key: &'a str,
    /// Who files it.
    pub author: &'a Author,
    /// What opens it.
    pub query_code: &'a str,
    /// The language of its resident.
    pub language: Lang,
    /// What they say.
    pub statement: Statement,
    /// How they are reached.
    pub contact: Option<&'a Contact>,
    /// Their photos.
    pub evidence: &'a [Attachment],
}

/// Enters a case whole: its first event, how its resident is reached, and the mark of danger where it is
/// due.
pub(super) async fn enter_whole(app: &App, tx: &mut Tx, filing: &Filing<'_>) -> Result<CaseFile> {
    let (case, event, kept) = enter(app, tx, filing).await?;
    events::append(tx, &event).await?;
    let mut file = CaseFile::from_events(case, vec![event])?;
    if let Some(danger) = danger(app, &filing.statement) {
        file.append(tx, app, &Author::System, danger.into(), "danger".into())
            .await?;
    }
    if let Some(kept) = kept {
        contacts::insert(tx, &kept).await?;
    }
    Ok(file)
}

fn new_case(app: &App, filing: &Filing<'_>, number: &str) -> Result<(Case, Event, Option<Kept>)> {
    let own = Own {
        id: Uuid::now_v7(),
        number: number.to_owned(),
        query_code_hash: app
            .secret
            .query_code_hash(number, filing.query_code)
            .to_vec(),
        language: filing.language,
    };
    let kept = filing
        .contact
        .map(|contact| Kept::new(own.id, contact, rand::random()));
    let mut evidence = filing.evidence.to_vec();
    evidence.sort_by_key(|file| file.id);
    let (actor_kind, actor_id, actor_name) = filing.author.named();
    let standing = Standing {
        first_receiver: actor_id,
        ..Standing::filed(&filing.statement)
    };
    let at = app.clock.now();
    let details = Details::from(File(Box::new(filing.statement.clone())));
    let policy = app.policies().in_force(at).number;
    let event = Event::chain(
        own.id,
        number,
        1,
        proof::GENESIS,
        NewEvent {
            at,
            actor_kind,
            actor_id,
            actor_name,
            details: details.clone(),
            policy,
            state: standing.state,
            beside: Some(own.beside(kept.as_ref(), &evidence)),
            salt: rand::random(),
            idempotency_key: filing.key.to_owned(),
        },
    )?;
    let history = [Happened {
        at,
        policy,
        by: actor_id,
        details,
    }];
    let clocks = clocks_of(app.policies(), &app.directory(), &standing, &history);
    let events = [event];
    let policies = app.policies();
    let case = projection::row(own, &events, &history, &standing, policies, &clocks)?;
    let [event] = events;
    Ok((case, event, kept))
}

/// Enters the case under a number that is free: the date, then six digits at random, so that it tells
/// nothing of how many cases there are.
async fn enter(app: &App, tx: &mut Tx, filing: &Filing<'_>) -> Result<(Case, Event, Option<Kept>)> {
    let date = app
        .moment()
        .policy()
        .calendar
        .local_date(app.clock.now())
        .format("%y%m%d")
        .to_string();
    for _ in 0..50 {
        let number = format!("{date}{:06}", rand::rng().random_range(0..1_000_000u32));
        debug_assert_eq!(number.len(), tracking::NUMBER_DIGITS);
        let filed = new_case(app, filing, &number)?;
        if cases::insert(tx, &filed.0).await? {
            return Ok(filed);
        }
    }
    Err(Error::Internal("no case number is free today".into()))
}

/// Removes drafts that nobody touched for a week, and moves their photos to the trash, with files that
/// belong to nothing because the server died between writing the file and writing its row: those of
/// the last days, or with `everything` all of them. Stops where much would go: then it is likelier that
/// the rows are missing than that the files are too many (safety.md 17).
pub async fn sweep(app: &App, everything: bool) -> Result<()> {
    let now = app.clock.now();
    let today = app.moment().policy().calendar.local_date(now);
    let mut tx = app.db.write().await?;
    let orphans = drafts::sweep(&mut tx, now - Duration::days(DRAFT_DAYS)).await?;
    tx.commit().await?;
    let drafts = orphans.len();
    discard(app, orphans, today).await?;

    let (files, began) = (app.files.clone(), app.installation.began());
    let found = blocking(move || files.left_behind(began, everything)).await?;
    let unknown = unknown(app, &found.files).await?;
    let much =
        unknown.len() > SWEPT_MOST && unknown.len().saturating_mul(SWEPT_SHARE) > found.looked_at;
    if much {
        tracing::error!(
            unknown = unknown.len(),
            of = found.looked_at,
            "so many files without a row are no left-overs, and none was swept: is this an older copy of the database?"
        );
    }
    let swept = match much {
        true => Vec::new(),
        false => unknown,
    };
    let (count, unfinished) = (swept.len(), found.unfinished.len());
    discard(app, swept, today).await?;
    let files = app.files.clone();
    let emptied = blocking(move || {
        for path in found.unfinished {
            // It may have been finished or removed meanwhile.
            let _ = std::fs::remove_file(path);
        }
        files.empty_trash(today - Duration::days(TRASH_DAYS))
    })
    .await?;
    if drafts + count + unfinished + emptied > 0 {
        tracing::info!(
            drafts,
            without_a_row = count,
            unfinished,
            emptied,
            "files were swept"
        );
    }
    Ok(())
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> std::io::Result<T> + Send + 'static,
) -> Result<T> {
    Ok(tokio::task::spawn_blocking(work)
        .await?
        .map_err(StorageError::from)?)
}

async fn discard(app: &App, ids: Vec<Uuid>, today: chrono::NaiveDate) -> Result<()> {
    let files = app.files.clone();
    blocking(move || ids.into_iter().try_for_each(|id| files.discard(id, today))).await
}

/// Those of the files that no row knows of.
async fn unknown(app: &App, files: &[Uuid]) -> Result<Vec<Uuid>> {
    let mut conn = app.db.read().await?;
    let mut unknown = Vec::new();
    for part in files.chunks(200) {
        let known = attachments::known(&mut conn, part).await?;
        unknown.extend(part.iter().filter(|id| !known.contains(id)));
    }
    Ok(unknown)
}
