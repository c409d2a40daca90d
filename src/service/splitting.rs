//! Opening a case out of another one (I9): the same resident, the same place, and nothing else of it.
//! Must not decide who may; the action that opens it was asked.

use rand::Rng;
use uuid::Uuid;

use super::App;
use super::case_file::CaseFile;
use super::filing::{self, new_query_code};
use super::projection::{self, clocks_of};
use crate::domain::actions::{Author, Details, File, NewCase};
use crate::domain::event::{ActorKind, Happened, Standing, Statement};
use crate::domain::proof;
use crate::error::{Error, Result};
use crate::storage::cases::Own;
use crate::storage::contacts::Kept;
use crate::storage::events::{Event, NewEvent};
use crate::storage::{Tx, cases, contacts, events};

/// A number of today that no case has.
pub async fn fresh_number(app: &App, tx: &mut Tx) -> Result<String> {
    let today = app
        .moment()
        .policy()
        .calendar
        .local_date(app.clock.now())
        .format("%y%m%d")
        .to_string();
    for _ in 0..50 {
        let number = format!("{today}{:06}", rand::rng().random_range(0..1_000_000u32));
        if cases::by_number(tx, &number).await?.is_none() {
            return Ok(number);
        }
    }
    Err(Error::Internal("no case number is free today".into()))
}

/// Opens the case; nobody knows its query code, its resident comes to it from the one that they know.
pub async fn open(
    app: &App,
    tx: &mut Tx,
    origin: &CaseFile,
    author: &Author,
    new: &NewCase,
    key: &str,
) -> Result<()> {
    let told = origin.statement()?;
    let statement = Statement {
        category: new.category,
        what: new.what.clone(),
        wish: new.wish.clone(),
        evidence: Vec::new(),
        unit: origin.standing.intake_unit.clone(),
        ..told.clone()
    };
    let danger = filing::danger(app, &statement);
    let code = new_query_code();
    let own = Own {
        id: Uuid::now_v7(),
        query_code_hash: app.secret.query_code_hash(&new.number, &code).to_vec(),
        number: new.number.clone(),
        language: origin.case.language,
    };
    let contact = contacts::of(tx, origin.case.id).await?;
    let kept = contact.map(|contact| Kept::new(own.id, &contact, rand::random()));
    let (actor_kind, person) = match author {
        Author::Resident => (ActorKind::Resident, None),
        Author::System => (ActorKind::System, None),
        Author::Outside(_) => (ActorKind::Outside, None),
        Author::Staff(person) => (ActorKind::Staff, Some(person.clone())),
    };
    let by = person.as_ref().map(|person| person.id);
    let at = app.clock.now();
    let standing = Standing::filed(&statement);
    let details = Details::from(File(Box::new(statement)));
    let policy = app.policies().in_force(at).number;
    let event = Event::chain(
        own.id,
        &new.number,
        1,
        proof::GENESIS,
        NewEvent {
            at,
            actor_kind,
            actor_id: by,
            actor_name: person.map(|person| person.name).unwrap_or_default(),
            details: details.clone(),
            policy,
            state: standing.state,
            beside: Some(own.beside(kept.as_ref(), &[])),
            salt: rand::random(),
            idempotency_key: format!("split/{key}"),
        },
    )?;
    let history = [Happened {
        at,
        by,
        policy,
        details,
    }];
    let clocks = clocks_of(app.policies(), &app.directory(), &standing, &history);
    let all = [event];
    let case = projection::row(own, &all, &history, &standing, app.policies(), &clocks)?;
    if !cases::insert(tx, &case).await? {
        return Err(Error::Internal("the number was taken meanwhile".into()));
    }
    let [event] = all;
    events::append(tx, &event).await?;
    let mut file = CaseFile::from_events(case, vec![event])?;
    // What was one matter among others may be the one that cannot wait (I6).
    if let Some(danger) = danger {
        file.append(tx, app, &Author::System, danger.into(), "danger".into())
            .await?;
    }
    if let Some(kept) = kept {
        contacts::insert(tx, &kept).await?;
    }
    Ok(())
}
