//! The demo city: invented units, people and cases in every state, the same for the same seed.
//! Must not be used by anything but the command `demo`, tests and the bench.

pub mod city;
pub mod corpus;
pub mod scenes;
mod story;

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::sync::mpsc;
use std::time::Instant;

use chrono::{DateTime, DurationRound, TimeDelta, Utc};

use self::city::City;
use self::story::Told;
use crate::clock::Clock;
use crate::config::Data;
use crate::domain::surge::SurgeRules;
use crate::error::{Error, Result};
use crate::ops::DemoCity;
use crate::service::app::open_secret;
use crate::service::secret::Secret;
use crate::service::surges;
use crate::storage::bulk::{self, Value};
use crate::storage::contacts::Kept;
use crate::storage::events::Event;
use crate::storage::schema::table;
use crate::storage::{Db, StorageError, Tx, counts, settings};

/// What every demo account signs in with.
pub const PASSWORD: &str = "huiyin-demo-2026";
/// The query code of every demo case.
pub const QUERY_CODE: &str = "12345678";
/// Over how many days before the end cases were filed.
pub const DAYS: i64 = 90;
/// Cases written in one transaction.
const CHUNK: u64 = 5_000;
/// From so many cases on, indexes are built after the rows.
const MANY: u64 = 20_000;

/// Fills an empty database, telling how far it is.
pub async fn write(db: &Db, data: &Data, demo: &DemoCity) -> Result<()> {
    let until = demo.until.unwrap_or_else(|| Clock::system().now());
    let until = until.duration_trunc(TimeDelta::minutes(1)).unwrap_or(until);
    let begun = Instant::now();
    let live = std::io::stdout().is_terminal();
    fill(
        db,
        &open_secret(data)?,
        demo.cases,
        demo.seed,
        until,
        &mut |written| {
            let line = format!(
                "demo city: {written} of {} cases, {:.0} s",
                demo.cases,
                begun.elapsed().as_secs_f32()
            );
            if live {
                print!("\r{line}");
                let _ = std::io::stdout().flush();
            } else {
                println!("{line}");
            }
        },
    )
    .await?;
    let played = scenes::play(db, data, until).await?;
    println!();
    println!("{played} cases played through the real actions");
    println!(
        "accounts: dispatcher, handler, lead, supervisor, director, clerk, revisit, admin; password {PASSWORD}"
    );
    println!("every demo case opens with the query code {QUERY_CODE}");
    Ok(())
}

/// Writes the demo city into an empty database.
pub async fn fill(
    db: &Db,
    secret: &Secret,
    cases: u64,
    seed: u64,
    until: DateTime<Utc>,
    told: &mut impl FnMut(u64),
) -> Result<()> {
    if !bulk::is_empty(&mut db.read().await?).await? {
        return Err(Error::Internal(
            "the database is not empty: the demo city needs a new one".into(),
        ));
    }
    let city = City::build(seed, until)?;
    let mut tx = db.write().await?;
    for (name, rows) in city.rows() {
        insert_all(&mut tx, name, rows).await?;
    }
    settings::put(&mut tx, "demo", &format!("{cases} cases, seed {seed}")).await?;
    let indexes = if cases >= MANY {
        bulk::drop_indexes(&mut tx).await?
    } else {
        Vec::new()
    };
    tx.commit().await?;

    // One thread tells the stories, this one writes them.
    let (sender, receiver) = mpsc::sync_channel::<Vec<Told>>(2);
    let secret = secret.clone();
    let teller = std::thread::spawn(move || {
        let mut from = 0;
        while from < cases {
            let to = (from + CHUNK).min(cases);
            let chunk = (from..to)
                .filter_map(|index| story::tell(&city, &secret, cases, index))
                .collect();
            if sender.send(chunk).is_err() {
                return;
            }
            from = to;
        }
    });
    let mut written = 0;
    told(0);
    while let Ok(chunk) = receiver.recv() {
        written += chunk.len() as u64;
        write_chunk(db, chunk).await?;
        told(written);
    }
    teller
        .join()
        .map_err(|_| Error::Internal("telling the stories failed".into()))?;

    let mut tx = db.write().await?;
    bulk::create_indexes(&mut tx, indexes).await?;
    counts::recount(&mut tx).await?;
    surges::look_back(&mut tx, &SurgeRules::default(), until).await?;
    bulk::analyse(&mut tx).await?;
    Ok(tx.commit().await?)
}

async fn write_chunk(db: &Db, chunk: Vec<Told>) -> Result<()> {
    let mut tx = db.write().await?;
    let mut cases = Vec::with_capacity(chunk.len());
    let mut events = Vec::with_capacity(chunk.len() * 8);
    let mut contacts = Vec::with_capacity(chunk.len());
    let mut follows: BTreeMap<&str, Vec<Vec<Value>>> = BTreeMap::new();
    for told in chunk {
        contacts.extend(told.contact.iter().map(Kept::row));
        for (table, rows) in told.follows.rows() {
            follows.entry(table).or_default().extend(rows);
        }
        events.extend(told.events.iter().map(Event::row));
        cases.push(told.case.row());
    }
    insert_all(&mut tx, "cases", cases).await?;
    insert_all(&mut tx, "events", events).await?;
    for (table, rows) in follows {
        insert_all(&mut tx, table, rows).await?;
    }
    insert_all(&mut tx, "contacts", contacts).await?;
    Ok(tx.commit().await?)
}

async fn insert_all(tx: &mut Tx, name: &str, rows: Vec<Vec<Value>>) -> Result<()> {
    let table = table(name).ok_or(StorageError::Unreadable("table"))?;
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let part = rows.by_ref().take(bulk::rows_at_once(table)).collect();
        bulk::insert(tx, table, part).await?;
    }
    Ok(())
}
