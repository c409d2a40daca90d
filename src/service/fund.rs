//! The reward fund (优质服务奖励基金, C5): fines come in with their events, rewards go out, and every entry
//! has the balance after it.
//! Must not fine anybody; that is an action on a case.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::case_file::Who;
use super::{App, paging};
use crate::domain::actions::Author;
use crate::domain::{Role, text};
use crate::error::{Error, Result};
use crate::forms::{Code, Errors};
pub use crate::storage::fund::Entry;
use crate::storage::{Tx, cases, fund, series};

/// Entries of one page.
pub const PAGE: i64 = 50;
/// The series of the entries' numbers; whoever adds one holds it until the transaction ends.
const SERIES: &str = "fund";

/// Where money comes from, or goes.
#[derive(Clone, Debug)]
pub enum Origin {
    /// A fine, of that case.
    Fine(Uuid),
    /// A reward: to whom, and for what.
    Reward(String, String),
}

/// Adds an entry, in the transaction of what causes it.
pub async fn enter(
    tx: &mut Tx,
    at: DateTime<Utc>,
    yuan: i64,
    origin: Origin,
    author: &Author,
) -> Result<Entry> {
    // Taken first: nobody else reads the balance before this entry is there or taken back.
    let number = series::next(tx, SERIES).await?;
    let before = fund::last(tx).await?.map_or(0, |last| last.balance);
    let (person_id, person_name) = match author {
        Author::Staff(person) => (Some(person.id), person.name.clone()),
        Author::Resident | Author::System | Author::Outside(_) => (None, String::new()),
    };
    let (case_id, recipient, reason) = match origin {
        Origin::Fine(case) => (Some(case), String::new(), String::new()),
        Origin::Reward(recipient, reason) => (None, recipient, reason),
    };
    let entry = Entry {
        number,
        at,
        amount: yuan,
        balance: before + yuan,
        case_id,
        person_id,
        person_name,
        recipient,
        reason,
    };
    fund::insert(tx, &entry).await?;
    Ok(entry)
}

/// One page of the ledger.
#[derive(Clone, Debug)]
pub struct Ledger {
    /// What is in the fund now, in yuan.
    pub balance: i64,
    /// The newest first, each with the number of its case.
    pub entries: Vec<(Entry, Option<String>)>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<i64>,
    /// Whether the person may give a reward.
    pub may_reward: bool,
}

fn holds(who: &Who, role: Role) -> bool {
    matches!(who, Who::Staff { grants, .. }
        if grants.iter().any(|grant| grant.role == role && grant.unit.depth() == 1))
}

/// The fund is the whole house's; who answers for it reads its ledger, where there is a fund.
fn reader(app: &App, who: &Who) -> Result<()> {
    let reads = holds(who, Role::Supervisor) || holds(who, Role::Director);
    match reads && app.moment().policy().reward_fund {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}

/// Whether somebody reads the ledger.
pub fn is_readable(app: &App, who: &Who) -> bool {
    reader(app, who).is_ok()
}

/// One page of the ledger, before that entry.
pub async fn page(app: &App, who: &Who, before: Option<i64>) -> Result<Ledger> {
    reader(app, who)?;
    let mut conn = app.db.read().await?;
    let last = fund::last(&mut conn).await?;
    let mut found = fund::page(&mut conn, before.unwrap_or(i64::MAX), PAGE + 1).await?;
    let more = paging::cut(&mut found, PAGE);
    let next = found.last().filter(|_| more).map(|last| last.number);
    let ids: Vec<Uuid> = found.iter().filter_map(|entry| entry.case_id).collect();
    let numbers = cases::numbers_of(&mut conn, &ids).await?;
    let number = |entry: &Entry| {
        let known = numbers.iter().find(|(id, _)| Some(*id) == entry.case_id);
        known.map(|(_, number)| number.clone())
    };
    Ok(Ledger {
        balance: last.map_or(0, |last| last.balance),
        entries: found
            .into_iter()
            .map(|entry| {
                let number = number(&entry);
                (entry, number)
            })
            .collect(),
        next,
        may_reward: holds(who, Role::Director),
    })
}

/// A reward as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Reward {
    /// How much.
    pub amount: String,
    /// To whom.
    pub recipient: String,
    /// For what.
    pub reason: String,
}

/// Gives a reward out of the fund: never more than there is in it.
pub async fn reward(app: &App, who: &Who, typed: &Reward) -> Result<()> {
    reader(app, who)?;
    if !holds(who, Role::Director) {
        return Err(Error::NotFound);
    }
    let (recipient, reason) = (text::clean(&typed.recipient), text::clean(&typed.reason));
    let mut errors = Errors::default();
    let yuan = text::digits(&typed.amount).parse::<i64>().ok();
    let Some(yuan) = yuan.filter(|yuan| (1..=1_000_000).contains(yuan)) else {
        errors.add("amount", Code::Invalid);
        errors.length("recipient", &recipient, 2, 100);
        errors.length("reason", &reason, 2, 1000);
        return Err(Error::Invalid(errors));
    };
    errors.length("recipient", &recipient, 2, 100);
    errors.length("reason", &reason, 2, 1000);
    errors.check()?;
    let mut tx = app.db.write().await?;
    let origin = Origin::Reward(recipient, reason);
    let entry = enter(&mut tx, app.clock.now(), -yuan, origin, &who.author()).await?;
    if entry.balance < 0 {
        return Err(Error::Invalid(Errors::one("amount", Code::TooBig)));
    }
    Ok(tx.commit().await?)
}
