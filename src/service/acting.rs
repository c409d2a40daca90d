//! Taking an action on a case by its form: what the form refers to is looked up, by kinds of fields.
//! Must not know which actions exist; `domain::actions` does.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::case_file::{self, CaseFile, Who};
use super::docket::{Docket, Which};
use super::{App, autosave, conflict, dispatching};
use crate::domain::actions::{Blank, Field, FieldKind, Given, Telling, Value, answers, box_of};
use crate::domain::event::{CategoryRef, PersonRef, Standing, UnitRef};
use crate::domain::lifecycle::Refusal;
use crate::domain::notices::Notice;
use crate::domain::policy::CheckItem;
use crate::domain::role::UnitPath;
use crate::domain::violations::Offence;
use crate::domain::{Action, Lang, Role, text};
use crate::error::{Error, Result};
use crate::forms::acting::Filled;
use crate::i18n::Texts;
use crate::storage::events::Event;
use crate::storage::{Conn, cases, events, people};

/// What a person can and cannot do on a case now, of what is done by forms.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What is offered.
    pub offered: Vec<Action>,
    /// What would be possible in this state, and why it is not for this person now (quality 26).
    pub refused: Vec<(Action, Refusal)>,
}

/// What a person can and cannot do on a case now.
pub fn options(app: &App, who: &Who, file: &CaseFile) -> Options {
    let mut options = Options::default();
    let (moment, clocks) = (app.moment(), file.clocks(app));
    for (action, answer) in answers(&who.actor(), &file.standing, moment) {
        let answer = answer.and_then(|()| action.in_time(&file.standing, &clocks, moment));
        let here = action.rule().from.fits(file.standing.state);
        match answer {
            _ if action.fields().is_none() => {}
            Ok(()) => options.offered.push(action),
            Err(refusal) if here && refusal.reason.is_worth_saying() => {
                options.refused.push((action, refusal))
            }
            Err(_) => {}
        }
    }
    options
}

/// Takes an action. Sent twice under one `key`, it is done once. Two people act one after the
/// other: the second is refused with the reason when the first one's action left no room for it.
pub async fn act(
    app: &App,
    who: &Who,
    number: &str,
    action: Action,
    filled: &Filled,
    key: &str,
) -> Result<CaseFile> {
    let fields = action.fields().ok_or(Error::NotFound)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::NotFound);
    }
    let others: Vec<String> = fields
        .iter()
        .filter(|field| matches!(field.kind, FieldKind::Case | FieldKind::AnyCase))
        .map(|field| text::digits(filled.get(field.name)))
        .collect();
    let once = || act_once(app, who, (number, &others), action, filled, key);
    let outcome = conflict::again(once).await;
    if outcome.is_ok() {
        tracing::info!(case = %number, action = %action, "action taken");
    }
    outcome
}

async fn act_once(
    app: &App,
    who: &Who,
    (number, others): (&str, &[String]),
    action: Action,
    filled: &Filled,
    key: &str,
) -> Result<CaseFile> {
    let mut docket = Docket::open(app, who, Which::Number(number), others).await?;
    // Whoever did it a moment ago may still wait for the disk; so does this answer.
    if !docket.is_done(action, key)? {
        let given = given(app, who, &mut docket, action, filled, key).await?;
        docket.take(action, &given, filled.seen(), key).await?;
    }
    let case = docket.file.case.id;
    autosave::done(docket.tx(), who, case, action).await?;
    docket.commit().await
}

/// Whether this person did that under this key, in a case that they may not see any more.
pub async fn was_done(
    app: &App,
    who: &Who,
    number: &str,
    action: Action,
    key: &str,
) -> Result<bool> {
    let mut conn = app.db.read().await?;
    let Some(case) = cases::by_number(&mut conn, number).await? else {
        return Ok(false);
    };
    let done = events::under_key(&mut conn, case.id, key).await?;
    let by_them = |event: &Event| event.actor_id == who.id() && event.action == action;
    Ok(who.id().is_some() && done.is_some_and(|event| by_them(&event)))
}

/// What was filled in, with what it refers to as far as it may.
async fn given(
    app: &App,
    who: &Who,
    docket: &mut Docket<'_>,
    action: Action,
    filled: &Filled,
    key: &str,
) -> Result<Given> {
    let fields = action.fields().ok_or(Error::NotFound)?;
    let mut given = Given {
        values: filled.0.clone(),
        ..Given::default()
    };
    let (path, number) = (
        docket.file.standing.unit.path.clone(),
        docket.file.case.number.clone(),
    );
    for field in fields {
        let value = filled.get(field.name);
        match field.kind {
            FieldKind::Unit => {
                let unit = unit(app, docket.tx(), value).await?;
                let unit = unit.filter(|unit| action.may_be(&docket.file.standing, unit));
                given.units.extend(unit.map(|unit| (field.name, unit)));
            }
            FieldKind::Person(role) => {
                let person = person(docket.tx(), role, &path, value).await?;
                given
                    .people
                    .extend(person.map(|person| (field.name, person)));
            }
            FieldKind::AnyCase => {
                let other = any_case(app, docket.tx(), who, &number, value).await?;
                given.cases.extend(other.map(|other| (field.name, other)));
            }
            FieldKind::Case => {
                let other = other_case(app, docket.tx(), who, &number, value).await?;
                given.cases.extend(other.map(|other| (field.name, other)));
            }
            FieldKind::Offence(which) => {
                let actor = who.actor();
                let wanted = value.parse().ok();
                let mut fitting = which.of(&docket.file.standing, &actor);
                let offence = fitting.find(|offence| Some(offence.number) == wanted);
                let number = offence.map(|offence| (field.name, offence.number));
                given.offences.extend(number);
            }
            FieldKind::Notice(pick) => {
                let actor = who.actor();
                let wanted = value.parse().ok();
                let mut fitting = pick.of(&docket.file.standing, &actor);
                let notice = fitting.find(|notice| Some(notice.number) == wanted);
                let number = notice.map(|notice| (field.name, notice.number));
                given.notices.extend(number);
            }
            FieldKind::Category => {
                let category = value.parse().ok().and_then(|id| category(app, id));
                given
                    .categories
                    .extend(category.map(|category| (field.name, category)));
            }
            FieldKind::Checklist => {
                let items = app.moment().policy().checklist.0.iter();
                let ticked =
                    items.filter(|item| filled.get(&box_of(field.name, &item.code)) == "1");
                given.checklist = ticked.map(|item| item.code.clone()).collect();
            }
            FieldKind::Photos => given.photos = docket.waiting_photos(key).await?,
            // What refers to nothing.
            FieldKind::Text { .. }
            | FieldKind::Line { .. }
            | FieldKind::Choice(_)
            | FieldKind::Choices(_)
            | FieldKind::Tick
            | FieldKind::Listed
            | FieldKind::Dated { .. }
            | FieldKind::Date
            | FieldKind::Amount(_) => {}
        }
    }
    Ok(given)
}

/// Whether the form of an action can name that unit.
fn may_be(app: &App, action: Action, case: &Standing, unit: Uuid) -> bool {
    let unit = app.directory().reference(unit);
    unit.is_some_and(|unit| action.may_be(case, &unit))
}

/// The units that a case can be dispatched to: those where somebody can sign for it and somebody
/// can review the reply, so that no case lies where nobody can move it.
async fn dispatchable(app: &App, conn: &mut Conn) -> Result<Vec<Uuid>> {
    let handlers = people::units_with(conn, Role::Handler).await?;
    let leads = people::units_with(conn, Role::UnitLead).await?;
    let directory = app.directory();
    let reached = |tops: &[UnitPath], path: &UnitPath| tops.iter().any(|top| top.reaches(path));
    let able = directory.units().iter().filter(|unit| {
        let path = UnitPath(unit.path.clone());
        reached(&handlers, &path) && reached(&leads, &path)
    });
    Ok(able.map(|unit| unit.id).collect())
}

/// A category that cases can be filed under, as events write it down.
fn category(app: &App, id: Uuid) -> Option<CategoryRef> {
    let directory = app.directory();
    let category = directory.category(id).filter(|_| directory.is_leaf(id))?;
    Some(CategoryRef {
        id,
        code: category.code.clone(),
        name: category.name.0.clone(),
        urgent: category.urgent == 1,
    })
}

async fn unit(app: &App, conn: &mut Conn, value: &str) -> Result<Option<UnitRef>> {
    let Ok(id) = value.parse::<Uuid>() else {
        return Ok(None);
    };
    let able = dispatchable(app, conn).await?.contains(&id);
    Ok(app.directory().reference(id).filter(|_| able))
}

async fn person(
    conn: &mut Conn,
    role: Role,
    unit: &UnitPath,
    value: &str,
) -> Result<Option<PersonRef>> {
    let Ok(id) = value.parse::<Uuid>() else {
        return Ok(None);
    };
    let able = people::with_role(conn, role, unit).await?;
    let found = able.into_iter().find(|(person, _)| *person == id);
    Ok(found.map(|(id, name)| PersonRef { id, name }))
}

/// Another case that the person may see and that is still open; what is merged stands for its master.
async fn other_case(
    app: &App,
    conn: &mut Conn,
    who: &Who,
    number: &str,
    value: &str,
) -> Result<Option<String>> {
    let mut wanted = text::digits(value);
    if let Some(master) = cases::by_number(conn, &wanted).await?
        && !master.merged_into.is_empty()
    {
        wanted = master.merged_into;
    }
    if wanted == number {
        return Ok(None);
    }
    match case_file::for_staff(app, conn, who, &wanted).await {
        Ok(other) if other.standing.state.is_open() => Ok(Some(other.case.number)),
        Ok(_) | Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Another case that the person may see.
async fn any_case(
    app: &App,
    conn: &mut Conn,
    who: &Who,
    number: &str,
    value: &str,
) -> Result<Option<String>> {
    let wanted = text::digits(value);
    match case_file::for_staff(app, conn, who, &wanted).await {
        Ok(other) => Ok((other.case.number != number).then_some(other.case.number)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What can be chosen in the form of an action.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// What is asked for in this case.
    pub fields: Vec<Field>,
    /// Units that a case can be dispatched to.
    pub units: Vec<Uuid>,
    /// People with the role that a field asks for.
    pub people: Vec<(Uuid, String)>,
    /// What the case has of what a field lists: values and words.
    pub listed: Vec<(String, Value)>,
    /// What is said of single fields in this case.
    pub hints: Vec<(&'static str, Telling)>,
    /// The checklist of severity.
    pub checklist: Vec<CheckItem>,
    /// Violations on record with the case.
    pub offences: Vec<Offence>,
    /// Notices of the case.
    pub notices: Vec<Notice>,
}

/// How somebody came to a form.
#[derive(Clone, Copy, Debug)]
pub struct Way<'a> {
    /// In which language they read.
    pub lang: Lang,
    /// What the address asked for, by fields.
    pub asked: &'a BTreeMap<String, String>,
}

/// The form of an action: what can be chosen in it, and what stands in it before anything is typed.
pub async fn form(
    app: &App,
    who: &Who,
    file: &CaseFile,
    action: Action,
    way: &Way<'_>,
) -> Result<(Choices, Filled)> {
    let fields = action.fields().ok_or(Error::NotFound)?;
    let mut conn = app.db.read().await?;
    let mut choices = Choices::default();
    for field in fields {
        match field.kind {
            FieldKind::Offence(which) => {
                let actor = who.actor();
                choices.offences = which.of(&file.standing, &actor).cloned().collect();
            }
            FieldKind::Unit => {
                let mut units = dispatchable(app, &mut conn).await?;
                units.retain(|unit| may_be(app, action, &file.standing, *unit));
                choices.units = units;
            }
            FieldKind::Notice(pick) => {
                let actor = who.actor();
                choices.notices = pick.of(&file.standing, &actor).cloned().collect();
            }
            FieldKind::Person(role) => {
                let unit = &file.standing.unit.path;
                choices.people = people::with_role(&mut conn, role, unit).await?;
            }
            FieldKind::Checklist => {
                choices.checklist = app.moment().policy().checklist.0.clone();
            }
            _ => {}
        }
    }
    let able = |unit: &Uuid| choices.units.contains(unit);
    let taught = dispatching::taught(&mut conn, file).await?;
    let taught = taught.filter(|taught| able(&taught.unit));
    let merged = cases::waiting_for(&mut conn, &file.case.number).await?;
    let directory = app.directory();
    let category = directory.category(file.case.category_id);
    let (clocks, actor) = (file.clocks(app), who.actor());
    let blank = Blank {
        case: &file.standing,
        history: &file.history,
        clocks: &clocks,
        moment: app.moment(),
        usual_unit: category.and_then(|category| category.unit_id).filter(able),
        taught: taught.as_ref(),
        number: &file.case.number,
        actor: &actor,
        asked: way.asked,
        merged: merged.len(),
    };
    let left_out = action.leaves_out(&blank);
    let asked = fields.iter().copied();
    choices.fields = asked
        .filter(|field| !left_out.contains(&field.name))
        .collect();
    let (hints, listed) = (action.hints(&blank), action.listed(&blank));
    (choices.hints, choices.listed) = (hints, listed);
    let mut filled = Filled::default();
    for (name, value) in action.initial(&blank) {
        filled.0.insert(name.to_owned(), value);
    }
    if let Some((name, telling)) = action.drafted(&blank)
        && filled.get(name).is_empty()
    {
        let text = Texts(way.lang).title_of(&telling);
        filled.0.insert(name.to_owned(), text);
    }
    Ok((choices, filled))
}
