//! Builds what follows from the events anew: rows, assignments, revisits, counts. It can be interrupted and goes
//! on where it was; the portal may run meanwhile.
//! Must not touch an event, or a case whose chain does not hold.

use uuid::Uuid;

use crate::domain::proof::GENESIS;
use crate::error::{Error, Result};
use crate::service::{App, CaseFile, concerned};
use crate::storage::cases::{Case, Own};
use crate::storage::commitments::{self, CommitmentRow};
use crate::storage::events::Event;
use crate::storage::handovers::{self, HandoverRow};
use crate::storage::notices::NoticeRow;
use crate::storage::revisits::RevisitRow;
use crate::storage::violations::{self, ViolationRow};
use crate::storage::{Conn, Tx, assignments, cases, counts, events, notices, revisits, settings};

words! {
    /// What is derived, in the order in which it is built.
    pub enum Derived {
        Cases = "cases",
        Assignments = "assignments",
        Revisits = "revisits",
        Notices = "notices",
        Violations = "violations",
        Handovers = "handovers",
        Concerned = "concerned",
        Commitments = "commitments",
        Counts = "counts",
    }
}

/// Cases of one transaction.
const BATCH: i64 = 200;

/// Builds these tables anew, all of them where none is named; gives the numbers of the cases whose
/// chains do not hold and that were left as they are.
pub async fn reproject(
    app: &App,
    only: &[Derived],
    tell: &mut impl FnMut(String),
) -> Result<Vec<String>> {
    let wanted = match only {
        [] => Derived::ALL,
        some => some,
    };
    let mut left = Vec::new();
    for derived in wanted {
        let mended = match derived {
            Derived::Counts => {
                let mut tx = app.db.write().await?;
                counts::recount(&mut tx).await?;
                tx.commit().await?;
                continue;
            }
            derived => walk(app, *derived, &mut left, tell).await?,
        };
        tell(format!("{derived}: {mended} mended"));
    }
    left.sort();
    left.dedup();
    for number in &left {
        tell(format!(
            "{number} was left as it is: its chain does not hold"
        ));
    }
    Ok(left)
}

/// Goes through all cases, from where an interrupted run stopped.
async fn walk(
    app: &App,
    derived: Derived,
    left: &mut Vec<String>,
    tell: &mut impl FnMut(String),
) -> Result<u64> {
    let progress = format!("reproject/{derived}");
    let stopped = settings::get(&mut app.db.read().await?, &progress).await?;
    let mut after: Uuid = stopped.and_then(|id| id.parse().ok()).unwrap_or_default();
    if !after.is_nil() {
        tell(format!("{derived}: going on after {after}"));
    }
    let mut mended = 0;
    loop {
        let mut tx = app.db.write().await?;
        let batch = cases::own_in_order(&mut tx, after, BATCH).await?;
        let Some(last) = batch.last().map(|own| own.id) else {
            settings::remove(&mut tx, &progress).await?;
            tx.commit().await?;
            return Ok(mended);
        };
        cases::lock_range(&mut tx, after, last).await?;
        for own in batch {
            match file(&mut tx, own).await? {
                Ok(file) => mended += u64::from(mend(app, &mut tx, derived, &file).await?),
                Err(number) => left.push(number),
            }
        }
        settings::put(&mut tx, &progress, &last.to_string()).await?;
        tx.commit().await?;
        after = last;
    }
}

/// The case as its events tell it, or its number where their chain does not hold.
async fn file(conn: &mut Conn, own: Own) -> Result<std::result::Result<CaseFile, String>> {
    let Ok(events) = events::of(conn, own.id).await else {
        return Ok(Err(own.number));
    };
    let number = own.number.clone();
    Ok(match holds(&own, &events) {
        true => CaseFile::of_events(own, events).map_err(|_| number),
        false => Err(number),
    })
}

fn holds(own: &Own, events: &[Event]) -> bool {
    let mut previous = GENESIS;
    events.iter().zip(1..).all(|(event, sequence)| {
        let holds = event.sequence == sequence && event.holds(&own.number, &previous);
        if let Ok(hash) = event.hash.as_slice().try_into() {
            previous = hash;
        }
        holds
    })
}

async fn mend(app: &App, tx: &mut Tx, derived: Derived, file: &CaseFile) -> Result<bool> {
    let (row, follows) = file.projected(app)?;
    match derived {
        Derived::Cases => Ok(cases::mend(tx, &row).await?),
        Derived::Assignments => mend_assignments(tx, &row, &follows.assignments).await,
        Derived::Revisits => mend_revisits(tx, &row, &follows.revisits).await,
        Derived::Violations => mend_violations(tx, &row, &follows.violations).await,
        Derived::Commitments => mend_commitments(tx, &row, &follows.commitments).await,
        Derived::Notices => mend_notices(tx, &row, &follows.notices).await,
        Derived::Concerned => match &file.standing.concerned {
            Some(named) => concerned::note(tx, app, named).await,
            None => Ok(false),
        },
        Derived::Handovers => mend_handover(tx, &row, follows.handover.as_ref()).await,
        Derived::Counts => Ok(false),
    }
}

async fn mend_assignments(
    tx: &mut Tx,
    case: &Case,
    follows: &[assignments::AssignmentRow],
) -> Result<bool> {
    let there = match assignments::of_case(tx, case.id).await {
        Ok(there) => there,
        Err(_) => {
            assignments::clear(tx, case.id).await?;
            Vec::new()
        }
    };
    if there == follows {
        return Ok(false);
    }
    assignments::replace(tx, &there, follows).await?;
    Ok(true)
}

async fn mend_revisits(tx: &mut Tx, case: &Case, follows: &[RevisitRow]) -> Result<bool> {
    let there = match revisits::of_case(tx, case.id).await {
        Ok(there) => there,
        Err(_) => {
            revisits::clear(tx, case.id).await?;
            Vec::new()
        }
    };
    if there == follows {
        return Ok(false);
    }
    revisits::replace(tx, &there, follows).await?;
    Ok(true)
}

async fn mend_violations(tx: &mut Tx, case: &Case, follows: &[ViolationRow]) -> Result<bool> {
    let there = match violations::of_case(tx, case.id).await {
        Ok(there) => there,
        Err(_) => {
            violations::clear(tx, case.id).await?;
            Vec::new()
        }
    };
    if there == follows {
        return Ok(false);
    }
    violations::replace(tx, &there, follows).await?;
    Ok(true)
}

async fn mend_commitments(tx: &mut Tx, case: &Case, follows: &[CommitmentRow]) -> Result<bool> {
    let there = match commitments::of_case(tx, case.id).await {
        Ok(there) => there,
        Err(_) => {
            commitments::clear(tx, case.id).await?;
            Vec::new()
        }
    };
    if there == follows {
        return Ok(false);
    }
    commitments::replace(tx, &there, follows).await?;
    Ok(true)
}

async fn mend_handover(tx: &mut Tx, case: &Case, follows: Option<&HandoverRow>) -> Result<bool> {
    let there = handovers::of_case(tx, case.id).await;
    if there.is_ok_and(|there| there.as_ref() == follows) {
        return Ok(false);
    }
    handovers::replace(tx, case.id, follows).await?;
    Ok(true)
}

async fn mend_notices(tx: &mut Tx, case: &Case, follows: &[NoticeRow]) -> Result<bool> {
    let there = match notices::of_case(tx, case.id).await {
        Ok(there) => there,
        Err(_) => {
            notices::clear(tx, case.id).await?;
            Vec::new()
        }
    };
    if there == follows {
        return Ok(false);
    }
    notices::replace(tx, &there, follows).await?;
    Ok(true)
}

/// The tables that somebody named on the command line.
pub fn named(names: &[String]) -> Result<Vec<Derived>> {
    let unknown = |name: &String| {
        Error::Operator(format!(
            "{name} is not among {}",
            Derived::ALL
                .iter()
                .map(|one| one.as_str())
                .collect::<Vec<_>>()
                .join(", ")
        ))
    };
    names
        .iter()
        .map(|name| name.parse().map_err(|_| unknown(name)))
        .collect()
}
