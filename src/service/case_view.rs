//! What pages show of a case: one model for its resident, one for staff, made of the case and its events.
//! Must not hold words of a page. A resident's model cannot hold an internal note, a hash or an id of staff.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::App;
use super::acting::{self, Choices, Options, Way};
use super::case_file::{self, CaseFile, Who};
use super::{autosave, contacts, notices};
use crate::domain::actions::{Details, Telling, check};
use crate::domain::case::{Awaited, Closing, ConcernedKind, Flag};
use crate::domain::clocks::Clock;
use crate::domain::commitments::{Commitment, Progress, Sort};
use crate::domain::event::{
    ActorKind, Assignment, Happened, Point, Proposal, ProposalStage, Standing, UnitRef, Visibility,
};
use crate::domain::handover::HandedOver;
use crate::domain::notices::Notice;
use crate::domain::permissions;
use crate::domain::policy::Periods;
use crate::domain::revisit::Revisit;
use crate::domain::{Action, Channel, Kind, Localised, Severity, State, masks};
use crate::error::Result;
use crate::forms::acting::Filled;
use crate::storage::cases::Case;
use crate::storage::concerned as register;
use crate::storage::events::Event;
use crate::storage::{self, attachments, cases};

/// A step of the history.
#[derive(Clone, Debug)]
pub struct Entry {
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: ActorKind,
    /// Of staff, their name.
    pub name: String,
    /// What, in keys and values.
    pub telling: Telling,
    /// Whether only colleagues read it.
    pub internal: bool,
    /// Whether whoever did it has undone it.
    pub undone: bool,
}

impl Entry {
    fn of(event: &Event, happened: &Happened, undone: bool) -> Self {
        Self {
            at: event.at,
            by: event.actor_kind,
            name: event.actor_name.clone(),
            telling: happened.details.telling(event.actor_kind),
            internal: event.visibility == Visibility::Internal,
            undone,
        }
    }
}

/// What the resident told us.
#[derive(Clone, Debug)]
pub struct Told {
    /// 诉求类型
    pub kind: Kind,
    /// 事项分类
    pub category: Uuid,
    /// What happened.
    pub what: String,
    /// When.
    pub happened: String,
    /// Where.
    pub place: String,
    /// Whom it concerns.
    pub concerns: String,
    /// What they want.
    pub wish: String,
    /// Which recording or scan.
    pub reference: String,
    /// The body that sent it, with its document number.
    pub sender: String,
    /// By when that body wants it done.
    pub sender_due: Option<DateTime<Utc>>,
    /// Whether that body wants a letter back.
    pub report_back: bool,
}

/// A photo of the case.
#[derive(Clone, Debug)]
pub struct Photo {
    /// Its id, which its address ends in.
    pub id: Uuid,
    /// The name that the resident gave it.
    pub name: String,
}

impl From<attachments::Attachment> for Photo {
    fn from(file: attachments::Attachment) -> Self {
        Self {
            id: file.id,
            name: file.name,
        }
    }
}

/// A unit as people call it, and how.
#[derive(Clone, Debug)]
pub struct Office {
    /// Its name.
    pub name: Localised,
    /// Its telephone; may be empty.
    pub phone: String,
}

/// The case that a resident's own is handled together with (I8), as far as it is theirs to know: where it
/// stands and who has it, and nothing of whose it is.
#[derive(Clone, Debug)]
pub struct Together {
    /// Where it stands; what is asked of the other resident is not asked of this one.
    pub state: State,
    /// Who has it now.
    pub unit: Office,
    /// Who handles it.
    pub handler: Option<String>,
    /// Its clocks.
    pub clocks: Vec<Clock>,
}

/// A promise as its resident reads it.
#[derive(Clone, Debug)]
pub struct PromiseShown {
    /// Its number among the case's commitments.
    pub number: i64,
    /// What was promised.
    pub text: String,
    /// Until when.
    pub due: DateTime<Utc>,
    /// When the unit said that it is done.
    pub reported: Option<DateTime<Utc>>,
    /// What the unit said then.
    pub report: String,
    /// Where it stands.
    pub progress: Progress,
}

impl PromiseShown {
    fn of(one: &Commitment) -> Self {
        Self {
            number: one.number,
            text: one.text.clone(),
            due: one.due,
            reported: one.reported,
            report: one.report.clone(),
            progress: one.progress,
        }
    }
}

/// A case for its resident.
#[derive(Clone, Debug)]
pub struct CaseForResident {
    /// The case number.
    pub number: String,
    /// How many events it has: what a form was filled in for.
    pub seen: i64,
    /// How many events there are of what the page shows, with those of the case that it is handled
    /// together with.
    pub version: i64,
    /// State now.
    pub state: State,
    /// Whether harm is going on.
    pub danger: bool,
    /// The case that it is handled together with, while it is.
    pub together: Option<Together>,
    /// Counts handlings from 1.
    pub round: i64,
    /// How it was closed.
    pub closing: Option<Closing>,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// Whether the last step happened by itself.
    pub by_itself: bool,
    /// Until when the reply can be rated, where it can.
    pub rate_until: Option<DateTime<Utc>>,
    /// Until when they cannot press or add, where a supervisor said so.
    pub limited_until: Option<DateTime<Utc>>,
    /// When an urge says something new, where one was sent not long ago.
    pub urge_again_from: Option<DateTime<Utc>>,
    /// Its clocks.
    pub clocks: Vec<Clock>,
    /// The question that waits for an answer, and what answers it.
    pub question: Option<(Action, String)>,
    /// Until when they can ask that a decision not to accept be looked at again, where they can.
    pub review_until: Option<DateTime<Utc>>,
    /// What came of that, where it was decided so again.
    pub upheld: Option<Entry>,
    /// How it left the road: why not accepted, to whom handed over, with which case merged.
    pub outcome: Option<Entry>,
    /// The solution that they were asked about.
    pub proposal: Option<Proposal>,
    /// The reply that stands.
    pub reply: Option<(DateTime<Utc>, String)>,
    /// What they asked for, point by point, once a reply answered it (H12).
    pub points: Vec<Point>,
    /// What was promised to them (C9).
    pub promises: Vec<PromiseShown>,
    /// Who has it now.
    pub unit: Office,
    /// Who took it in.
    pub intake: Office,
    /// Who handles it.
    pub handler: Option<String>,
    /// The numbers of cases that were split off from it.
    pub parts: Vec<String>,
    /// What the resident can do now.
    pub offered: Vec<Action>,
    /// What they told us.
    pub told: Told,
    /// Their photos.
    pub photos: Vec<Photo>,
    /// The public history, newest first.
    pub entries: Vec<Entry>,
}

/// How the resident is reached, as far as the reader may see.
#[derive(Clone, Debug)]
pub struct ContactShown {
    /// Name.
    pub name: String,
    /// Telephone.
    pub phone: String,
    /// Mail.
    pub email: String,
    /// Whether it is masked, and the reader may ask to see it.
    pub may_reveal: bool,
}

/// Another case that this one has to do with.
#[derive(Clone, Debug)]
pub struct Related {
    /// Its number.
    pub number: String,
    /// State now.
    pub state: State,
    /// The first words of what happened, for who may see it.
    pub summary: Option<String>,
}

impl Related {
    fn of(app: &App, who: &Who, case: Case) -> Self {
        let seen = case_file::sees(app, who, &case);
        Self {
            number: case.number,
            state: case.state,
            summary: seen.then_some(case.summary),
        }
    }
}

/// Other cases shown beside one.
const RELATED: i64 = 50;

/// A case for staff.
#[derive(Clone, Debug)]
pub struct CaseForStaff {
    /// The case number.
    pub number: String,
    /// How many events it has: what a form was filled in for.
    pub seen: i64,
    /// State now.
    pub state: State,
    /// Severity now.
    pub severity: Severity,
    /// Whether harm is going on.
    pub danger: bool,
    /// What was done at once against it.
    pub first_measures: Option<Entry>,
    /// What it is about, with the latest other cases about the same (I11).
    pub concerned: Option<About>,
    /// What has to be known before anything is done.
    pub flags: Vec<Flag>,
    /// Who first took it in, of staff, and whom they asked to be it in their place.
    pub first_receiver: Option<(String, Option<String>)>,
    /// Counts handlings from 1.
    pub round: i64,
    /// 受理渠道
    pub channel: Channel,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// Its clocks.
    pub clocks: Vec<Clock>,
    /// What it waits for that somebody else than its handler has to do.
    pub awaits: Option<Awaited>,
    /// Who has it.
    pub unit: Localised,
    /// Who handles it.
    pub handler: Option<String>,
    /// What the person can and cannot do now.
    pub options: Options,
    /// What somebody asked for that waits for a decision, in their words.
    pub asked: Option<Entry>,
    /// Who takes part beside the unit that has it, by now or before.
    pub co_handlers: Vec<Assignment>,
    /// Whether the supervisor took oversight.
    pub supervised: bool,
    /// Whether it goes before others.
    pub green: bool,
    /// What was asked for, point by point.
    pub points: Vec<Point>,
    /// The solution that was proposed last.
    pub proposal: Option<Proposal>,
    /// Why it came back to the dispatchers, if it did.
    pub came_back: Option<Entry>,
    /// The case that it is handled together with (I8), and whether the person may see it.
    pub master: Option<Related>,
    /// The cases that are handled together with it.
    pub merged: Vec<Related>,
    /// The cases that it has to do with (I9).
    pub linked: Vec<Related>,
    /// The reply that stands.
    pub reply: Option<(DateTime<Utc>, String)>,
    /// What the resident was asked and said about the last reply (Q1).
    pub revisit: Option<Revisit>,
    /// What the resident told us.
    pub told: Told,
    /// Their photos.
    pub photos: Vec<Photo>,
    /// How they are reached; `None` when anonymous.
    pub contact: Option<ContactShown>,
    /// What was promised, and what was asked of others, oldest first.
    pub commitments: Vec<Commitment>,
    /// Its notices, newest first.
    pub notices: Vec<Notice>,
    /// The body outside that has it, where one does (D6).
    pub handed_over: Option<HandedOver>,
    /// The whole history, newest first.
    pub entries: Vec<Entry>,
}

pub(super) fn told(file: &CaseFile) -> Result<Told> {
    let statement = file.statement()?.clone();
    Ok(Told {
        kind: statement.kind,
        category: file.standing.category,
        what: statement.what,
        happened: statement.happened,
        place: statement.place,
        concerns: statement.concerns,
        wish: statement.wish,
        reference: statement.reference,
        sender: [statement.sender, statement.sender_number]
            .join(" ")
            .trim()
            .to_owned(),
        sender_due: statement.due,
        report_back: statement.report_back,
    })
}

/// The reply that stands, and when it went out.
fn reply(standing: &Standing) -> Option<(DateTime<Utc>, String)> {
    let reply = standing.reply.as_ref();
    reply.map(|(sent, text)| (sent.at, text.clone()))
}

pub(super) fn entries(file: &CaseFile) -> impl DoubleEndedIterator<Item = (&Details, Entry)> {
    let undone: Vec<i64> = file.history.iter().filter_map(undoes).collect();
    let steps = file.events.iter().zip(&file.history);
    steps.map(move |(event, happened)| {
        let undone = undone.contains(&event.sequence);
        (&happened.details, Entry::of(event, happened, undone))
    })
}

/// The number of the step that this one undid.
fn undoes(happened: &Happened) -> Option<i64> {
    match &happened.details {
        Details::Undo(undo) => Some(undo.step),
        _ => None,
    }
}

/// The last step that was not undone and of which that is true.
fn last(file: &CaseFile, is: impl Fn(&Details) -> bool) -> Option<Entry> {
    let mut all = entries(file).rev();
    let (_, entry) = all.find(|(details, entry)| !entry.undone && is(details))?;
    Some(entry)
}

/// The last step of that kind.
fn last_of(file: &CaseFile, action: Action) -> Option<Entry> {
    last(file, |details| details.action() == Some(action))
}

pub(super) async fn photos(app: &App, file: &CaseFile) -> Result<Vec<Photo>> {
    let all = attachments::of_case(&mut app.db.read().await?, file.case.id).await?;
    Ok(all.into_iter().map(Photo::from).collect())
}

fn office(app: &App, unit: &UnitRef) -> Office {
    let directory = app.directory();
    let known = directory.unit(unit.id);
    Office {
        name: unit.name.clone(),
        phone: known.map(|unit| unit.phone.clone()).unwrap_or_default(),
    }
}

/// The step that led where the case left the road, if it did: not of one that the resident took back.
fn outcome(file: &CaseFile) -> Option<Entry> {
    let state = file.standing.state;
    let left = matches!(
        state,
        State::NotAccepted | State::Transferred | State::Merged
    );
    let leads_here = |details: &Details| {
        let action = details.action();
        action.is_some_and(|action| action.rule().to.state() == Some(state))
    };
    last(file, |details| left && leads_here(details))
}

/// The case that it is handled together with, while it is, and how many events that has.
async fn together(app: &App, file: &CaseFile) -> Result<(Option<Together>, i64)> {
    let Some(number) = &file.standing.master else {
        return Ok((None, 0));
    };
    let mut conn = app.db.read().await?;
    let Some(case) = cases::by_number(&mut conn, number).await? else {
        return Ok((None, 0));
    };
    let events = case.event_count;
    if file.standing.state != State::Merged {
        return Ok((None, events));
    }
    let master = CaseFile::read(&mut conn, case).await?;
    let standing = &master.standing;
    let shown = Together {
        state: match standing.state {
            State::InfoNeeded => State::Submitted,
            State::WaitingResident => State::InProgress,
            state => state,
        },
        unit: office(app, &standing.unit),
        handler: standing
            .handler
            .as_ref()
            .map(|handler| handler.name.clone()),
        clocks: master.clocks(app),
    };
    Ok((Some(shown), events))
}

/// A case as its resident sees it.
pub async fn for_resident(app: &App, file: &CaseFile) -> Result<CaseForResident> {
    let standing = &file.standing;
    let (together, more) = together(app, file).await?;
    let offered = acting::options(app, &Who::Resident, file).offered;
    let moment = app.moment();
    let answer = offered
        .iter()
        .copied()
        .find(|action| action.rule().offered == crate::domain::actions::Offered::WithQuestion);
    let public = entries(file).rev().filter(|(_, entry)| !entry.internal);
    let entries = public.map(|(details, mut entry)| {
        // The reply that stands has its own place, above the history.
        if matches!(
            details,
            Details::PassReply(_) | Details::AnswerOnTheSpot(_) | Details::Broadcast(_)
        ) && Some(entry.at) == standing.replied().map(|reply| reply.at)
        {
            entry.telling.said.clear();
        }
        entry
    });
    Ok(CaseForResident {
        number: file.case.number.clone(),
        seen: file.case.event_count,
        version: file.case.event_count + more,
        state: standing.state,
        danger: standing.is_pinned(),
        together,
        round: standing.round,
        closing: standing.closing,
        filed_at: file.case.filed_at,
        by_itself: file
            .events
            .iter()
            .rfind(|event| event.visibility == Visibility::Public)
            .is_some_and(|last| last.actor_kind == ActorKind::System),
        rate_until: standing
            .replied()
            .filter(|_| offered.contains(&Action::Rate))
            .map(|reply| moment.rating_ends(reply)),
        limited_until: standing
            .limited_until
            .filter(|until| standing.state.is_open() && moment.now < *until),
        urge_again_from: standing
            .urged
            .map(|urge| moment.urge_says_something_from(urge))
            .filter(|again| standing.state.is_open() && moment.now < *again),
        clocks: file.clocks(app),
        question: answer.zip(standing.question.clone()),
        review_until: standing
            .not_accepted
            .filter(|_| offered.contains(&Action::AskReview))
            .map(|decided| moment.review_ends(decided)),
        upheld: (standing.state == State::NotAccepted)
            .then(|| last_of(file, Action::Uphold))
            .flatten(),
        outcome: outcome(file),
        proposal: standing.proposal.clone().filter(|proposal| {
            use ProposalStage::{Drafted, SentBack};
            !matches!(proposal.stage, Drafted | SentBack)
        }),
        reply: reply(standing),
        points: standing
            .reply
            .as_ref()
            .map(|_| standing.points.clone())
            .unwrap_or_default(),
        promises: standing
            .committed(Sort::Promise)
            .map(PromiseShown::of)
            .collect(),
        unit: office(app, &standing.unit),
        intake: office(app, &standing.intake_unit),
        handler: standing
            .handler
            .as_ref()
            .map(|handler| handler.name.clone()),
        parts: standing.parts.clone(),
        offered,
        told: told(file)?,
        photos: photos(app, file).await?,
        entries: entries.collect(),
    })
}

/// A case as a member of staff sees it; what they may not see does not exist.
pub async fn for_staff(app: &App, who: &Who, number: &str) -> Result<(CaseFile, CaseForStaff)> {
    let mut conn = app.db.read().await?;
    let file = case_file::for_staff(app, &mut conn, who, number).await?;
    let contact = storage::contacts::of(&mut conn, file.case.id).await?;
    let revealed = contacts::is_revealed(app, &mut conn, who, &file).await?;
    let master = match &file.standing.master {
        Some(number) => cases::by_number(&mut conn, number).await?,
        None => None,
    };
    let merged = cases::merged_into(&mut conn, &file.case.number, RELATED).await?;
    let linked = cases::by_numbers(&mut conn, &file.standing.linked, RELATED).await?;
    drop(conn);
    let related = |case| Related::of(app, who, case);
    let standing = &file.standing;
    let shown = CaseForStaff {
        number: file.case.number.clone(),
        seen: file.case.event_count,
        state: standing.state,
        severity: standing.severity,
        danger: standing.is_pinned(),
        concerned: concerned(app, who, &file).await?,
        flags: standing.flags.clone(),
        first_receiver: first_receiver(app, standing),
        first_measures: standing
            .first_measures
            .then(|| last_of(&file, Action::FirstMeasures))
            .flatten(),
        round: standing.round,
        channel: file.case.channel,
        filed_at: file.case.filed_at,
        clocks: file.clocks(app),
        awaits: standing.awaits(),
        unit: standing.unit.name.clone(),
        handler: standing
            .handler
            .as_ref()
            .map(|handler| handler.name.clone()),
        options: acting::options(app, who, &file),
        asked: standing
            .awaits()
            .and_then(Awaited::asked_by)
            .and_then(|action| last_of(&file, action)),
        came_back: last(&file, Details::came_back),
        co_handlers: standing
            .assignments
            .iter()
            .filter(|one| one.co.is_some())
            .cloned()
            .collect(),
        supervised: standing.supervised,
        green: standing.green,
        points: standing.points.clone(),
        proposal: standing.proposal.clone(),
        master: master.map(related),
        merged: merged.into_iter().map(related).collect(),
        linked: linked.into_iter().map(related).collect(),
        reply: reply(standing),
        revisit: standing.revisit().cloned(),
        told: told(&file)?,
        photos: photos(app, &file).await?,
        contact: contact.map(|contact| match revealed {
            true => whole(contact),
            false => masked(&contact, contacts::may_reveal(who, &file)),
        }),
        commitments: standing.commitments.clone(),
        notices: notices::of(&file),
        handed_over: standing.handed_over.clone(),
        entries: entries(&file).rev().map(|(_, entry)| entry).collect(),
    };
    Ok((file, shown))
}

/// How many other cases about the same are shown.
const OTHERS_MOST: i64 = 10;

/// What a case is about, as far as the reader is told.
#[derive(Clone, Debug)]
pub struct About {
    /// What sort of thing.
    pub kind: ConcernedKind,
    /// What it is called now; `None` of an employee who is not named to the reader.
    pub name: Option<String>,
    /// Its entry in the register, for who reads that.
    pub entry: Option<Uuid>,
    /// The latest other cases about the same.
    pub others: Vec<Other>,
}

/// Another case about the same.
#[derive(Clone, Debug)]
pub struct Other {
    /// The case number.
    pub number: String,
    /// State now.
    pub state: State,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// The first words of what happened, for who may see the case.
    pub summary: Option<String>,
}

/// What the case is about, with the latest other cases about the same.
async fn concerned(app: &App, who: &Who, file: &CaseFile) -> Result<Option<About>> {
    let Some(concerned) = file.standing.concerned.clone() else {
        return Ok(None);
    };
    let mut conn = app.db.read().await?;
    let found =
        cases::about_the_same(&mut conn, &concerned.key(), file.case.id, OTHERS_MOST).await?;
    let others = found.into_iter().map(|case| Other {
        summary: case_file::sees(app, who, &case).then(|| case.summary.clone()),
        number: case.number,
        state: case.state,
        filed_at: case.filed_at,
    });
    let others = others.collect();
    let actor = who.actor();
    let entry = register::of_key(&mut conn, &concerned.key()).await?;
    let kind = entry.as_ref().map_or(concerned.kind, |entry| entry.kind);
    let is_employee = [kind, concerned.kind].contains(&ConcernedKind::Employee);
    let hidden = is_employee && !permissions::sees_employees(&actor);
    let reads = permissions::reads_concerned(&actor) && !hidden;
    Ok(Some(About {
        kind,
        name: (!hidden).then(|| match &entry {
            Some(entry) => entry.name.clone(),
            None => concerned.name.clone(),
        }),
        entry: entry.filter(|_| reads).map(|entry| entry.id),
        others,
    }))
}

/// The first receiver's name, and whom they asked to be it in their place.
fn first_receiver(app: &App, standing: &Standing) -> Option<(String, Option<String>)> {
    let directory = app.directory();
    let name = directory.person_name(standing.first_receiver?)?.to_owned();
    let offered = standing.receiving_offered.as_ref();
    Some((name, offered.map(|person| person.name.clone())))
}

fn whole(contact: storage::contacts::Contact) -> ContactShown {
    ContactShown {
        name: contact.name,
        phone: contact.phone,
        email: contact.email,
        may_reveal: false,
    }
}

fn masked(contact: &storage::contacts::Contact, may_reveal: bool) -> ContactShown {
    let domain = contact.email.split_once('@');
    ContactShown {
        name: masks::name(&contact.name),
        phone: masks::phone(&contact.phone),
        email: domain
            .map(|(_, domain)| format!("***@{domain}"))
            .unwrap_or_default(),
        may_reveal,
    }
}

/// A form of an action on a case, for somebody who may take it now.
pub struct ActionForm {
    /// The case.
    pub case: CaseForStaff,
    /// What can be chosen.
    pub choices: Choices,
    /// What stands in it.
    pub filled: Filled,
    /// What was brought back of what was written before.
    pub draft: Option<autosave::Kept>,
    /// How long and how often things are possible.
    pub periods: Periods,
    /// What it is filled in for: the draft to review, the request to decide.
    pub about: Vec<Entry>,
}

/// The last of each step that the form of an action is filled in for, since the case came back, if it did.
fn about(file: &CaseFile, action: Action) -> Vec<Entry> {
    let last = |about: &Action| {
        let here = entries(file)
            .rev()
            .take_while(|(details, _)| !details.came_back());
        let mut of_it = here.filter(|(details, _)| details.action() == Some(*about));
        of_it.next().map(|(_, entry)| entry)
    };
    action.rule().about.iter().filter_map(last).collect()
}

/// The form of an action: as it was filled in, or as it is before anything is typed. Refused where the
/// person cannot take it now.
pub async fn form_for_staff(
    app: &App,
    who: &Who,
    number: &str,
    action: Action,
    filled: Option<Filled>,
    way: &Way<'_>,
) -> Result<ActionForm> {
    let (file, case) = for_staff(app, who, number).await?;
    let (choices, mut initial) = acting::form(app, who, &file, action, way).await?;
    let mut draft = None;
    if filled.is_none() {
        check(action, &who.actor(), &file.standing, app.moment())?;
        action.in_time(&file.standing, &file.clocks(app), app.moment())?;
        draft = autosave::bring_back(app, who, &file, action, &mut initial).await?;
    }
    Ok(ActionForm {
        draft,
        case,
        choices,
        filled: filled.unwrap_or(initial),
        periods: app.moment().policy().periods.clone(),
        about: about(&file, action),
    })
}
