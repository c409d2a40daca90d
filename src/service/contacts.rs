//! Looking behind the mask of a resident's contact data: for a reason, for ten minutes, on record (O3).
//! Must not write into a case's history, which looks would swell (shape.md 4).

use chrono::Duration;

use super::App;
use super::case_file::{self, CaseFile, Who};
use super::security::{self, About, Signal};
use crate::domain::{permissions, text};
use crate::error::{Error, Result};
use crate::forms::Errors;
use crate::storage::Conn;
use crate::storage::audit::{self, Done};
use crate::storage::contacts::{self, Contact};

/// The minutes for which a look lasts after its reason was given.
pub const MINUTES: i64 = 10;
/// The fewest and the most characters of a reason.
pub const REASON: (usize, usize) = (5, 4000);

/// Whether the person may ask to see the contact data of a case that they may see.
pub fn may_reveal(who: &Who, file: &CaseFile) -> bool {
    permissions::may_reveal(&who.actor(), &file.standing.unit.path)
}

/// The case, for who may ask to see its contact data; for others, and where it was filed anonymously,
/// there is nothing to ask for.
pub async fn about(
    app: &App,
    conn: &mut Conn,
    who: &Who,
    number: &str,
) -> Result<(CaseFile, Contact)> {
    let file = case_file::for_staff(app, conn, who, number).await?;
    let contact = contacts::of(conn, file.case.id).await?;
    match contact {
        Some(contact) if may_reveal(who, &file) => Ok((file, contact)),
        _ => Err(Error::NotFound),
    }
}

/// Shows the contact data of a case for the reason given, and keeps who looked, when and why. The mask
/// comes back after [`MINUTES`].
pub async fn reveal(app: &App, who: &Who, number: &str, reason: &str) -> Result<Contact> {
    let Who::Staff { id, name, .. } = who else {
        return Err(Error::NotFound);
    };
    let mut tx = app.db.write().await?;
    let (file, contact) = about(app, &mut tx, who, number).await?;
    let reason = text::clean(reason);
    let mut errors = Errors::default();
    errors.length("reason", &reason, REASON.0, REASON.1);
    errors.check()?;
    let mut entry = audit::Entry::about_case(app.clock.now(), Done::RevealContact, file.case.id);
    entry.person_id = Some(*id);
    entry.person_name.clone_from(name);
    entry.reason = reason;
    audit::append(&mut tx, &entry).await?;
    tx.commit().await?;
    let about = About {
        case: Some(file.case.id),
        ..About::person(*id)
    };
    security::log(Signal::ContactRevealed, about);
    Ok(contact)
}

/// Whether this person has just said why they need the contact data, and may still see it.
pub async fn is_revealed(app: &App, conn: &mut Conn, who: &Who, file: &CaseFile) -> Result<bool> {
    let Who::Staff { id, .. } = who else {
        return Ok(false);
    };
    let last = audit::last(conn, file.case.id, *id, Done::RevealContact).await?;
    let since = app.clock.now() - Duration::minutes(MINUTES);
    Ok(may_reveal(who, file) && last.is_some_and(|at| at >= since))
}
