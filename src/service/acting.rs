//! Taking an action on a case: one road for every action that has a form.
//! Must not know which actions exist; `forms::acting` and `domain::lifecycle` do.

use uuid::Uuid;

use super::case_file::{self, CaseFile, Who};
use super::limits::{self, Window};
use super::{App, autosave};
use crate::domain::event::{Details, PersonRef, UnitRef};
use crate::domain::lifecycle::{check, check_seen, permitted};
use crate::domain::role::UnitPath;
use crate::domain::{Action, Role, text};
use crate::error::{Error, Result};
use crate::forms::acting::{Filled, fields};
use crate::forms::{Code, Errors};
use crate::storage::{Conn, cases, people};

/// The actions that a person is offered on a case now: those that would not be refused, and that
/// have a form.
pub fn offered(app: &App, who: &Who, file: &CaseFile) -> Vec<Action> {
    permitted(&who.actor(), &file.standing, app.moment())
        .into_iter()
        .filter(|action| fields(*action).is_some())
        .collect()
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
    let wanted = fields(action).ok_or(Error::NotFound)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::NotFound);
    }
    let mut tx = app.db.write().await?;
    let case = cases::by_number(&mut tx, number)
        .await?
        .ok_or(Error::NotFound)?;
    let mut involved = vec![case.id];
    if action == Action::Merge {
        let master = text::digits(filled.get("master"));
        let master = cases::by_number(&mut tx, &master).await?;
        involved.extend(master.map(|master| master.id));
    }
    // In one order for everybody, so that two merges the opposite way never wait for each other.
    involved.sort();
    for id in involved {
        cases::lock(&mut tx, id).await?;
    }
    let mut file = match who {
        Who::Staff { .. } => case_file::for_staff(&mut tx, who, number).await?,
        Who::Resident | Who::System => {
            let case = cases::by_id(&mut tx, case.id)
                .await?
                .ok_or(Error::NotFound)?;
            CaseFile::read(&mut tx, case).await?
        }
    };
    if let Some(done) = file
        .events
        .iter()
        .find(|event| event.idempotency_key == key)
    {
        // The same form again is done already; the same key on another form is a mistake.
        return if done.action == action {
            Ok(file)
        } else {
            Err(Error::NotFound)
        };
    }
    check(action, &who.actor(), &file.standing, app.moment())?;
    let seen = filled.get("seen").parse().ok();
    check_seen(
        action,
        seen,
        file.events
            .iter()
            .map(|event| (event.sequence, event.action)),
    )?;
    filled.validate(wanted)?;
    if matches!(who, Who::Resident) {
        let window = Window {
            purpose: "resident",
            most: app.limits.actions_per_case,
            minutes: 24 * 60,
        };
        limits::spend_in(&mut tx, app, window, number).await?;
    }
    let details = details(app, &mut tx, who, &file, action, filled).await?;
    file.append(&mut tx, app, who, details, key.to_owned())
        .await?;
    // What the resident reads of is one event, what only colleagues read another.
    let note = filled.clean("note");
    if matches!(action, Action::Accept | Action::Dispatch) && !note.is_empty() {
        file.append(
            &mut tx,
            app,
            who,
            Details::Note { text: note },
            format!("{key}/note"),
        )
        .await?;
    }
    autosave::done(&mut tx, who, file.case.id, action).await?;
    tx.commit().await?;
    tracing::info!(case = %number, action = %action, "action taken");
    Ok(file)
}

async fn details(
    app: &App,
    conn: &mut Conn,
    who: &Who,
    file: &CaseFile,
    action: Action,
    filled: &Filled,
) -> Result<Details> {
    let text = |field: &str| filled.clean(field);
    let home = || file.standing.intake_unit.clone();
    Ok(match action {
        Action::Accept => Details::Accept {
            severity: word(filled, "severity")?,
        },
        Action::DoNotAccept => Details::DoNotAccept {
            reason: text("reason"),
            referral: text("referral"),
        },
        Action::AskToComplete => Details::AskToComplete {
            question: text("question"),
        },
        Action::Complete => Details::Complete { text: text("text") },
        Action::Dispatch => Details::Dispatch {
            unit: unit(app, conn, filled).await?,
        },
        Action::SignFor => Details::SignFor {
            handler: myself(who)?,
        },
        Action::Return => Details::Return {
            reason: text("reason"),
            unit: home(),
        },
        Action::Reassign => Details::Reassign {
            handler: handler(conn, file, filled).await?,
            reason: text("reason"),
        },
        Action::LogContact => Details::LogContact {
            means: word(filled, "means")?,
            result: word(filled, "result")?,
            note: text("note"),
        },
        Action::AskResident => Details::AskResident {
            question: text("question"),
        },
        Action::Answer => Details::Answer { text: text("text") },
        Action::AddInformation => Details::AddInformation { text: text("text") },
        Action::DraftReply => Details::DraftReply {
            text: text("reply"),
        },
        Action::PassReply => Details::PassReply {
            text: text("reply"),
        },
        Action::SendBackReply => Details::SendBackReply {
            reason: text("reason"),
        },
        Action::SecondHandling => Details::SecondHandling {
            reason: text("reason"),
            unit: home(),
        },
        Action::Withdraw => Details::Withdraw {
            reason: text("reason"),
        },
        Action::Urge => Details::Urge {
            text: text("text"),
            from_resident: matches!(who, Who::Resident),
        },
        Action::TransferOut => Details::TransferOut {
            body: text("body"),
            contact: text("contact"),
            reason: text("reason"),
        },
        Action::Merge => Details::Merge {
            master: master(conn, who, file, filled).await?,
            reason: text("reason"),
        },
        Action::Note => Details::Note { text: text("text") },
        Action::RevealContact => Details::RevealContact {
            reason: text("reason"),
        },
        Action::File | Action::Rate | Action::CloseWithoutAnswer => return Err(Error::NotFound),
    })
}

fn word<T: std::str::FromStr>(filled: &Filled, field: &str) -> Result<T> {
    filled
        .get(field)
        .parse()
        .map_err(|_| Error::Invalid(Errors::one(field, Code::Invalid)))
}

/// The units that a case can be dispatched to: those where somebody can sign for it and somebody
/// can review the reply, so that no case lies where nobody can move it.
pub async fn dispatchable(app: &App, conn: &mut Conn) -> Result<Vec<Uuid>> {
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

async fn unit(app: &App, conn: &mut Conn, filled: &Filled) -> Result<UnitRef> {
    let able = dispatchable(app, conn).await?;
    let wanted = filled
        .get("unit")
        .parse::<Uuid>()
        .ok()
        .filter(|id| able.contains(id));
    wanted
        .and_then(|id| app.directory().reference(id))
        .ok_or_else(|| Error::Invalid(Errors::one("unit", Code::Invalid)))
}

fn myself(who: &Who) -> Result<PersonRef> {
    match who {
        Who::Staff { id, name, .. } => Ok(PersonRef {
            id: *id,
            name: name.clone(),
        }),
        Who::Resident | Who::System => Err(Error::NotFound),
    }
}

async fn handler(conn: &mut Conn, file: &CaseFile, filled: &Filled) -> Result<PersonRef> {
    let id = filled.get("handler").parse::<Uuid>().ok();
    people::with_role(conn, Role::Handler, &file.standing.unit.path)
        .await?
        .into_iter()
        .find(|(person, _)| Some(*person) == id)
        .map(|(id, name)| PersonRef { id, name })
        .ok_or_else(|| Error::Invalid(Errors::one("handler", Code::Invalid)))
}

/// The master of a merge: another case that the person may see and that is not itself merged.
async fn master(conn: &mut Conn, who: &Who, file: &CaseFile, filled: &Filled) -> Result<String> {
    let number = text::digits(filled.get("master"));
    let found = match number == file.case.number {
        true => None,
        false => case_file::for_staff(conn, who, &number).await.ok(),
    };
    found
        .filter(|master| master.standing.state.is_open())
        .map(|master| master.case.number)
        .ok_or_else(|| Error::Invalid(Errors::one("master", Code::NotFound)))
}
