//! 承诺台账 (C9) and 后续措施 (H11): what units still have to do whatever becomes of the case, as lists, and how
//! each unit keeps what it promised.
//! Must not take on or report anything; those are actions on a case.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

use super::case_file::Who;
use super::{App, paging};
use crate::domain::commitments::{Commitment, Sort};
use crate::domain::event::{Happened, Standing};
use crate::domain::permissions;
use crate::domain::role::UnitPath;
use crate::error::{Error, Result};
use crate::storage::commitments::Wanted;
pub use crate::storage::commitments::{Part, Place, Tally};
use crate::storage::events::Event;
use crate::storage::{cases, commitments, events};

/// Rows of one page.
pub const PAGE: i64 = 50;

/// A row of a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// The case number.
    pub case: String,
    /// Whether the reader may open the case.
    pub seen: bool,
    /// What is to be done.
    pub commitment: Commitment,
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page {
    /// The rows.
    pub rows: Vec<Row>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Place>,
    /// Of how many days the shares tell.
    pub days: i64,
    /// How each unit kept what was due in them.
    pub shares: Vec<Tally>,
}

/// One page of a list; it does not exist for whose it is not.
pub async fn page(
    app: &App,
    who: &Who,
    sort: Sort,
    part: Part,
    after: Option<Place>,
) -> Result<Page> {
    let tops = permissions::committed_units(&who.actor());
    if tops.is_empty() {
        return Err(Error::NotFound);
    }
    let directory = app.directory();
    let units = directory.limit(&tops);
    let mut conn = app.db.read().await?;
    let wanted = Wanted {
        sort,
        part,
        units: units.as_deref(),
    };
    let mut found = commitments::page(&mut conn, wanted, after, PAGE + 1).await?;
    let more = paging::cut(&mut found, PAGE);
    let next = found.last().filter(|_| more).map(|last| Place {
        at: last.due_at,
        case: last.case_id,
        number: last.number,
    });
    let (now, days) = (
        app.clock.now(),
        app.moment().policy().periods.kept_share_days,
    );
    let from = now - Duration::days(days);
    let mut shares = commitments::tallies(&mut conn, sort, from, now).await?;
    shares.retain(|tally| match &units {
        Some(units) => units.contains(&tally.unit_id),
        None => true,
    });
    // Where least was kept comes first, and there where most was due.
    shares.sort_by_key(|tally| (tally.kept * 1000 / tally.due.max(1), -tally.due));
    let mut ids: Vec<Uuid> = found.iter().map(|row| row.case_id).collect();
    ids.sort();
    ids.dedup();
    let known = cases::placed(&mut conn, &ids).await?;
    let mut histories: BTreeMap<Uuid, Vec<Event>> = BTreeMap::new();
    for event in events::of_cases(&mut conn, &ids).await? {
        histories.entry(event.case_id).or_default().push(event);
    }
    drop(conn);
    let mut rows = Vec::with_capacity(found.len());
    let mut standings: BTreeMap<Uuid, Standing> = BTreeMap::new();
    for (id, history) in &histories {
        let happened: Vec<Happened> = history
            .iter()
            .map(Event::happened)
            .collect::<std::result::Result<_, _>>()?;
        standings.extend(Standing::of(&happened).map(|standing| (*id, standing)));
    }
    let actor = who.actor();
    for row in found {
        let commitment = standings.get(&row.case_id);
        let commitment = commitment
            .and_then(|case| case.commitment(row.number))
            .cloned();
        let case = known.iter().find(|case| case.id == row.case_id);
        if let (Some(commitment), Some(case)) = (commitment, case) {
            let path = |unit: Uuid| {
                let unit = directory.unit(unit).or_else(|| directory.root());
                unit.map(|unit| UnitPath(unit.path.clone()))
            };
            let receiver = case.first_receiver_id.map(|id| id.to_string());
            let by_place = |unit: Uuid, receiver: Option<&str>| {
                permissions::may_see(&actor, path(unit).as_ref(), receiver)
            };
            rows.push(Row {
                seen: by_place(case.unit_id, receiver.as_deref())
                    || row.owed && by_place(row.unit_id, None),
                case: case.number.clone(),
                commitment,
            });
        }
    }
    Ok(Page {
        rows,
        next,
        days,
        shares,
    })
}

/// Which part of a list somebody asked for by its name.
pub fn part(name: &str, now: DateTime<Utc>) -> Part {
    match name {
        "overdue" => Part::Overdue(now),
        "done" => Part::Done,
        _ => Part::Owed,
    }
}
