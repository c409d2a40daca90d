//! The resident rates the reply (R13): satisfied closes the case, a bad rating opens second
//! handling in the same transaction (C6).

use super::App;
use super::case_file::{CaseFile, Who};
use crate::domain::Action;
use crate::domain::case::opens_second_handling;
use crate::domain::event::Details;
use crate::domain::lifecycle::{check, check_seen};
use crate::error::{Error, Result};
use crate::forms::rating::{Rated, Rating};
use crate::storage::cases;

/// Rates a case; sent twice under one `key`, it counts once.
pub async fn rate(
    app: &App,
    number: &str,
    rating: &Rating,
    seen: Option<i64>,
    key: &str,
) -> Result<CaseFile> {
    let mut tx = app.db.write().await?;
    let case = cases::by_number(&mut tx, number)
        .await?
        .ok_or(Error::NotFound)?;
    cases::lock(&mut tx, case.id).await?;
    let case = cases::by_id(&mut tx, case.id)
        .await?
        .ok_or(Error::NotFound)?;
    let mut file = CaseFile::read(&mut tx, case).await?;
    if file
        .events
        .iter()
        .any(|event| event.idempotency_key == key && event.action == Action::Rate)
    {
        return Ok(file);
    }
    check(
        Action::Rate,
        &Who::Resident.actor(),
        &file.standing,
        app.moment(),
    )?;
    check_seen(
        Action::Rate,
        seen,
        file.events
            .iter()
            .filter_map(|event| Some((event.sequence, event.action.known()?))),
    )?;
    let Rated {
        solved,
        treatment,
        wanting,
        comment,
    } = rating.parse()?;
    let reason = comment.clone();
    file.append(
        &mut tx,
        app,
        &Who::Resident,
        Details::Rate {
            solved,
            treatment,
            wanting,
            comment,
        },
        key.to_owned(),
    )
    .await?;
    if opens_second_handling(solved, treatment) {
        check(
            Action::SecondHandling,
            &Who::System.actor(),
            &file.standing,
            app.moment(),
        )?;
        let unit = file.standing.intake_unit.clone();
        file.append(
            &mut tx,
            app,
            &Who::System,
            Details::SecondHandling { reason, unit },
            format!("{key}/second"),
        )
        .await?;
    }
    tx.commit().await?;
    tracing::info!(case = %number, %solved, %treatment, "case rated");
    Ok(file)
}
