//! The follower that fills the inboxes of staff (C3).
//! Must not decide who hears of what; `domain::inbox` and the rooms of the actions do.

use std::collections::BTreeMap;

use chrono::Duration;
use uuid::Uuid;

use super::follow::Follower;
use crate::domain::Action;
use crate::domain::event::Standing;
use crate::domain::inbox::{self, Holding, Recipient, Why};
use crate::domain::role::UnitPath;
use crate::error::Result;
use crate::service::App;
use crate::storage::events::{self, Event};
use crate::storage::feed::FedEvent;
use crate::storage::inbox::InboxRow;
use crate::storage::rows::Word;
use crate::storage::{Tx, inbox as rows, people};

/// Histories that are read at once.
const CASES_AT_ONCE: usize = 100;

/// Writes the inboxes.
pub struct Hearing;

impl Follower for Hearing {
    const NAME: &'static str = "hearing";

    async fn follow(tx: &mut Tx, app: &App, events: &[FedEvent]) -> Result<()> {
        let heard: Vec<&FedEvent> = events.iter().filter(|event| is_heard(event)).collect();
        if heard.is_empty() {
            return Ok(());
        }
        let holdings = people::holdings(tx).await?;
        let mut cases: Vec<Uuid> = heard.iter().map(|event| event.case_id).collect();
        cases.sort();
        cases.dedup();
        for part in cases.chunks(CASES_AT_ONCE) {
            let mut histories: BTreeMap<Uuid, Vec<Event>> = BTreeMap::new();
            for event in events::of_cases(tx, part).await? {
                histories.entry(event.case_id).or_default().push(event);
            }
            let mut all = Vec::new();
            for (case, history) in &histories {
                let own = heard.iter().filter(|event| event.case_id == *case);
                told(app, &holdings, history, own.copied(), &mut all)?;
            }
            let all = together(app, tx, all).await?;
            rows::insert(tx, &all).await?;
        }
        Ok(())
    }
}

fn is_heard(event: &FedEvent) -> bool {
    let action = event.action.parse::<Action>();
    action.is_ok_and(|action| !action.rule().hears.is_empty())
}

/// The rows of some events of one case.
fn told<'a>(
    app: &App,
    holdings: &[Holding],
    history: &[Event],
    fed: impl Iterator<Item = &'a FedEvent>,
    rows: &mut Vec<InboxRow>,
) -> Result<()> {
    let positions: BTreeMap<i64, i64> = fed.map(|fed| (fed.sequence, fed.position)).collect();
    let mut happened = Vec::with_capacity(history.len());
    for event in history {
        happened.push(event.happened()?);
        let Some(position) = positions.get(&event.sequence) else {
            continue;
        };
        let earlier = &happened[..happened.len() - 1];
        let (Some(before), Some(after)) = (Standing::of(earlier), Standing::of(&happened)) else {
            continue;
        };
        let (before, after) = (placed(app, before), placed(app, after));
        let policy = app.policies().get(event.policy);
        let Some(last) = happened.last() else {
            continue;
        };
        let mut hearing: Vec<(Uuid, Why)> = Vec::new();
        for (recipient, why) in inbox::recipients(&last.details, &before, &after, policy) {
            let people: Vec<Uuid> = match recipient {
                Recipient::Person(person) => vec![person],
                Recipient::Holders(role, unit) => inbox::nearest(holdings, role, &unit).collect(),
            };
            for person in people {
                let known = hearing.iter().any(|(other, _)| *other == person);
                if !known && event.actor_id != Some(person) {
                    hearing.push((person, why));
                }
            }
        }
        rows.extend(hearing.into_iter().map(|(person_id, why)| InboxRow {
            person_id,
            position: *position,
            case_id: event.case_id,
            sequence: event.sequence,
            why: Word::Known(why),
            at: event.at,
            unread: true,
        }));
    }
    Ok(())
}

/// Several rungs of the ladder for one person in one case within a while are one message: the last of
/// them takes the place of those that are still unread.
async fn together(app: &App, tx: &mut Tx, all: Vec<InboxRow>) -> Result<Vec<InboxRow>> {
    const RUNGS: &[Why] = &[Why::DueSoon, Why::Overdue];
    let is_rung = |row: &InboxRow| RUNGS.iter().any(|why| row.why == *why);
    let within = Duration::minutes(app.moment().policy().ladder.together_minutes);
    let mut kept: Vec<InboxRow> = Vec::with_capacity(all.len());
    for row in all {
        if is_rung(&row) {
            let replaces = |other: &InboxRow| {
                is_rung(other)
                    && (other.person_id, other.case_id) == (row.person_id, row.case_id)
                    && other.at >= row.at - within
            };
            kept.retain(|other| !replaces(other));
        }
        kept.push(row);
    }
    let pairs: Vec<_> = kept
        .iter()
        .filter(|row| is_rung(row))
        .map(|row| (row.person_id, row.case_id, row.at))
        .collect();
    rows::replaced(tx, &pairs, RUNGS, within).await?;
    Ok(kept)
}

/// The standing with its units where they stand in the tree now.
fn placed(app: &App, mut case: Standing) -> Standing {
    if let Some(unit) = app.directory().unit(case.unit.id) {
        case.unit.path = UnitPath(unit.path.clone());
    }
    let tasks = case.assignments.iter_mut();
    let tasks = tasks.filter_map(|task| task.co.as_mut().map(|co| &mut co.unit));
    let owing = case.commitments.iter_mut().map(|one| &mut one.unit);
    for unit in tasks.chain(owing) {
        if let Some(now) = app.directory().unit(unit.id) {
            unit.path = UnitPath(now.path.clone());
        }
    }
    case
}
