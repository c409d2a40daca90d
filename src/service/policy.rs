//! Publishing what the organisation decided (O1): what it would change, the new version, and where
//! it was asked for, one event in each running case.
//! Must not compute clocks; `projection` does, by the versions in the domain.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::case_file::{CaseFile, Who};
use super::directory::Directory;
use super::docket::{Docket, Which};
use super::projection::clocks_with;
use super::{App, conflict};
use crate::domain::Action;
use crate::domain::actions::{Author, Recompute};
use crate::domain::clocks::{Clock, ClockFact, ClockStatus};
use crate::domain::policy::{Policies, Policy, Version};
use crate::error::{Error, Result};
use crate::storage::cases::Case;
use crate::storage::events::Event;
use crate::storage::{Conn, Db, StorageError, cases, events, policies, settings};

/// Cases read at once.
const BATCH: i64 = 500;
/// Where it is kept how far running cases have been recomputed: the version's number and the last
/// case, or nothing when all are done.
const PROGRESS: &str = "recompute";

/// Every version there is; in a database that was never used, the default process as the first.
pub async fn first(db: &Db, now: DateTime<Utc>) -> Result<Policies> {
    if let Some(policies) = policies::all(&mut db.read().await?).await? {
        return Ok(policies);
    }
    let version = Version {
        number: 1,
        policy: Policy::default(),
        // It holds for whatever was written before anybody asked.
        from: DateTime::UNIX_EPOCH,
        published_at: now,
        published_by: String::new(),
        reason: "The default process".into(),
    };
    let mut tx = db.write().await?;
    let written = match policies::append(&mut tx, &version).await {
        Ok(()) => tx.commit().await,
        Err(error) => Err(error),
    };
    match written {
        Ok(()) => {}
        // Two servers start on one new database.
        Err(error) if error.is_duplicate() => {}
        Err(error) => return Err(error.into()),
    }
    let policies = policies::all(&mut db.read().await?).await?;
    policies.ok_or_else(|| StorageError::Unreadable("policies").into())
}

/// What a policy would change, were it laid over the cases that run now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Cases with a clock that runs.
    pub running: u64,
    /// Of those, cases with a clock that would be due earlier.
    pub earlier: u64,
    /// Cases with a clock that would be due later, and none earlier.
    pub later: u64,
    /// Cases with a clock that is in time now and would be overdue at once.
    pub overdue_at_once: u64,
}

/// Computes every running case anew, without writing anything.
pub async fn preview(app: &App, policy: &Policy) -> Result<Preview> {
    let now = app.clock.now();
    let known = app.policies();
    let number = known.last().number + 1;
    let then = known.with(Version {
        number,
        policy: policy.clone(),
        from: now,
        published_at: now,
        published_by: String::new(),
        reason: String::new(),
    });
    let recomputed = ClockFact::Recomputed {
        policy: number,
        at: now,
    };
    let directory = app.directory();
    let mut snapshot = app.db.snapshot().await?;
    let mut preview = Preview::default();
    let mut after = Uuid::nil();
    while let Some((last, files)) = running(&mut snapshot, after).await? {
        for file in files {
            let clocks = |policies, extra: &[ClockFact]| {
                clocks_with(policies, &directory, &file.standing, &file.history, extra)
            };
            let before = clocks(known, &[]);
            let after = clocks(&then, std::slice::from_ref(&recomputed));
            preview.count(&before, &after, now);
        }
        after = last;
    }
    Ok(preview)
}

impl Preview {
    fn count(&mut self, before: &[Clock], after: &[Clock], now: DateTime<Utc>) {
        let runs = |clock: &&Clock| clock.ended.is_none();
        let (mut earlier, mut later, mut overdue) = (false, false, false);
        for clock in after.iter().filter(runs) {
            let was = before
                .iter()
                .filter(runs)
                .find(|was| was.kind == clock.kind);
            let due = was.map(|was| was.due_at);
            earlier |= due.is_none_or(|due| clock.due_at < due);
            later |= due.is_some_and(|due| clock.due_at > due);
            overdue |= clock.status(now) == ClockStatus::Overdue
                && was.is_none_or(|was| was.status(now) != ClockStatus::Overdue);
        }
        later |= before
            .iter()
            .filter(runs)
            .any(|was| !after.iter().filter(runs).any(|now| now.kind == was.kind));
        self.running += u64::from(before.iter().any(|clock| runs(&clock)));
        self.earlier += u64::from(earlier);
        self.later += u64::from(later && !earlier);
        self.overdue_at_once += u64::from(overdue);
    }
}

/// The next running cases after that id, with the id of the last of them.
async fn running(conn: &mut Conn, after: Uuid) -> Result<Option<(Uuid, Vec<CaseFile>)>> {
    let batch = cases::running(conn, after, BATCH).await?;
    let Some(last) = batch.last().map(|case| case.id) else {
        return Ok(None);
    };
    let events = events::of_running(conn, after, last).await?;
    Ok(Some((last, files(batch, events)?)))
}

/// Cases with their events, both in the order of the cases' ids.
fn files(cases: Vec<Case>, events: Vec<Event>) -> Result<Vec<CaseFile>> {
    let mut events = events.into_iter().peekable();
    cases
        .into_iter()
        .map(|case| {
            let own = std::iter::from_fn(|| events.next_if(|event| event.case_id == case.id));
            let own = own.collect();
            CaseFile::from_events(case, own)
        })
        .collect()
}

/// Codes in the policy that name no category and no unit here, each with its place: a rule for one of
/// them would never decide anything.
pub fn strangers(directory: &Directory, policy: &Policy) -> Vec<String> {
    let rules = policy.clocks.rules.iter().enumerate();
    let categories = rules.filter_map(|(index, rule)| {
        let code = rule.category.as_deref()?;
        let known = directory
            .categories()
            .iter()
            .any(|category| category.code == code);
        (!known).then(|| format!("clocks.rules[{}]: there is no category {code}", index + 1))
    });
    let units = policy.unit_calendars.keys().filter_map(|code| {
        let known = directory.unit_by_code(code).is_some();
        (!known).then(|| format!("unit_calendars: there is no unit {code}"))
    });
    categories.chain(units).collect()
}

/// What is published.
#[derive(Clone, Debug)]
pub struct Publication {
    /// What was decided.
    pub policy: Policy,
    /// From when on it holds; at once, when empty.
    pub from: Option<DateTime<Utc>>,
    /// Why; residents whose due time it moves read it.
    pub reason: String,
    /// By whom.
    pub by: String,
    /// Whether running cases follow it too, or only what begins from then on.
    pub also_running: bool,
}

/// Publishes a version and gives its number. What runs keeps its due times, unless running cases
/// were to follow too: then [`go_on`] writes an event in each of them. Refused with every fault of
/// the policy, without a reason, and for a time that has passed.
pub async fn publish(app: &App, new: Publication) -> Result<i64> {
    let now = app.clock.now();
    let told = |text: String| Err(Error::Operator(text));
    let faults = new.policy.faults();
    let mut faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    faults.extend(strangers(&app.directory(), &new.policy));
    if !faults.is_empty() {
        return told(faults.join("\n"));
    }
    let reason = new.reason.trim();
    if reason.is_empty() {
        return told("a reason is needed: residents read it where it moves a due time".into());
    }
    let from = new.from.unwrap_or(now);
    if from < now {
        return told("a policy cannot hold from a time that has passed".into());
    }
    let mut tx = app.db.write().await?;
    let number = policies::last_number(&mut tx).await? + 1;
    let version = Version {
        number,
        policy: new.policy,
        from,
        published_at: now,
        published_by: new.by,
        reason: reason.to_owned(),
    };
    match policies::append(&mut tx, &version).await {
        Err(error) if error.is_duplicate() => {
            return told("somebody else published at this moment: look at theirs first".into());
        }
        other => other?,
    }
    if new.also_running {
        let progress = progress(number, Uuid::nil());
        settings::put(&mut tx, PROGRESS, &progress).await?;
    }
    tx.commit().await?;
    app.refresh_policies().await?;
    tracing::info!(
        number,
        also_running = new.also_running,
        "a policy was published"
    );
    Ok(number)
}

fn progress(number: i64, after: Uuid) -> String {
    format!("{number} {after}")
}

/// Goes on with recomputing running cases where that was asked for and the time has come; gives how
/// many cases got their event.
pub async fn go_on(app: &App) -> Result<u64> {
    let kept = settings::get(&mut app.db.read().await?, PROGRESS).await?;
    let asked = kept.as_deref().and_then(|kept| {
        let (number, after) = kept.split_once(' ')?;
        Some((number.parse().ok()?, after.parse().ok()?))
    });
    match asked {
        Some((number, after)) => recompute_running(app, number, after).await,
        None => Ok(0),
    }
}

/// Writes one event into each case that runs and began under an earlier version. What was done stays
/// done when it is broken off: it goes on after the last case, and a case that has its event is
/// passed over.
pub async fn recompute_running(app: &App, number: i64, mut after: Uuid) -> Result<u64> {
    let policies = app.policies();
    let version = policies.version(number).filter(|version| {
        // What is still to come waits, and so does what this server has not read yet.
        version.from <= app.clock.now()
    });
    let Some(version) = version else {
        return Ok(0);
    };
    let mut written = 0;
    loop {
        let batch = cases::running(&mut app.db.read().await?, after, BATCH).await?;
        let Some(last) = batch.last().map(|case| case.id) else {
            break;
        };
        for case in batch {
            // One case that cannot be recomputed must not stop all others.
            match conflict::again(|| recompute(app, case.id, version)).await {
                Ok(done) => written += u64::from(done),
                Err(error) => {
                    tracing::error!(case = %case.number, %error, "a case could not be recomputed");
                }
            }
        }
        after = last;
        keep(app, number, &progress(number, after)).await?;
    }
    keep(app, number, "").await?;
    Ok(written)
}

/// Keeps how far it is, unless a later version has been asked for meanwhile.
async fn keep(app: &App, number: i64, value: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    let kept = settings::get(&mut tx, PROGRESS).await?.unwrap_or_default();
    if kept
        .split_once(' ')
        .is_some_and(|(at, _)| at == number.to_string())
    {
        settings::put(&mut tx, PROGRESS, value).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn recompute(app: &App, id: Uuid, version: &Version) -> Result<bool> {
    let who = Who::System;
    let mut docket = Docket::open(app, &who, Which::Id(id), &[]).await?;
    let key = format!("recompute/{}", version.number);
    let file = &docket.file;
    let began_under_it = file
        .history
        .first()
        .is_some_and(|first| first.policy >= version.number);
    let runs =
        file.standing.state.is_open() && file.clocks(app).iter().any(|clock| clock.ended.is_none());
    if docket.is_done(Action::Recompute, &key)? || began_under_it || !runs {
        return Ok(false);
    }
    let details = Recompute {
        policy: version.number,
        reason: version.reason.clone(),
    };
    docket.leave(Author::System, details.into(), key).await?;
    docket.commit().await?;
    Ok(true)
}
