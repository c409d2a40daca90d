//! Filing against the disk: one after the other, and many at once.
//! Must not go through HTTP, which is measured elsewhere.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use uuid::Uuid;

use super::load::{self, percentile};
use super::{Place, Table};
use crate::domain::Lang;
use crate::domain::case::Kind;
use crate::error::{Error, Result};
use crate::forms::filing::{Answers, Identity, Step};
use crate::service::{App, filing};
use crate::storage::raw::Raw;

/// Raw commits and filings take turns, so that a disk that slows down slows both.
const TURNS: usize = 4;
const AT_ONCE: usize = 64;
/// From so many commits a second on, the processor is the limit and not the disk.
const QUICK_DISK: f64 = 3000.0;

/// Files `times` cases one after the other, and five times as many 64 at once.
pub async fn measure(table: &mut Table, place: &Place, times: usize) -> Result<()> {
    let app = &place.app;
    let mut raw_connection = Raw::open(&app.db).await?;
    let (mut raw, mut filed) = (Vec::new(), Vec::new());
    let mut processor = 0.0;
    for _ in 0..TURNS {
        let drafts = drafts(app, times / TURNS).await?;
        for draft in &drafts {
            let begun = Instant::now();
            raw_connection.commit(&draft.to_string()).await?;
            raw.push(begun.elapsed());
        }
        let before = load::processor_seconds();
        for draft in drafts {
            let begun = Instant::now();
            filing::file(app, draft, "12345678", Lang::ZhCn, "").await?;
            filed.push(begun.elapsed());
        }
        processor += load::processor_seconds() - before;
    }
    let processor = processor * 1000.0 / filed.len() as f64;
    let p95 = percentile(&mut filed, 95).as_secs_f64() * 1000.0;
    table.row(
        "filing a case, fsync on, p95",
        format!("{p95:.2} ms"),
        "10 ms",
        Some(p95 < 10.0),
    );
    let rate = |all: &[Duration]| all.len() as f64 / all.iter().sum::<Duration>().as_secs_f64();
    let (raw, filed) = (rate(&raw), rate(&filed));
    table.row(
        "raw commits a second, same disk, one after the other",
        format!("{raw:.0}"),
        "",
        None,
    );
    table.row(
        "cases filed a second, one after the other",
        format!("{filed:.0} ({:.2} ×, {processor:.2} ms)", filed / raw),
        "0.5 ×, quick disk: 0.4 ms of processor",
        Some(filed * 2.0 >= raw || (raw > QUICK_DISK && processor <= 0.4)),
    );
    let drafts = drafts(app, times * 5).await?;
    let count = drafts.len() as f64;
    let begun = Instant::now();
    let with = app.clone();
    at_once(drafts, move |draft| {
        let app = with.clone();
        async move {
            filing::file(&app, draft, "12345678", Lang::ZhCn, "").await?;
            Ok(())
        }
    })
    .await?;
    let many = count / begun.elapsed().as_secs_f64();
    table.row(
        "cases filed a second, 64 at once",
        format!("{many:.0} ({:.2} ×)", many / raw),
        "1.0 ×, or 2000",
        Some(many >= raw || many >= 2000.0),
    );
    Ok(())
}

fn complete_answers(app: &App) -> Result<Answers> {
    let directory = app.directory();
    let category = directory
        .categories()
        .iter()
        .rev()
        .find(|category| directory.is_leaf(category.id));
    Ok(Answers {
        kind: Some(Kind::Complaint),
        category: Some(category.ok_or(Error::NotFound)?.id),
        what: "三号楼从昨天晚上开始没有水，老人在家做不了饭，物业说不归他们管。".into(),
        place: "解放路听江苑3号楼".into(),
        wish: "尽快恢复供水".into(),
        identity: Some(Identity::Contact),
        passed: Step::ALL.to_vec(),
        ..Answers::default()
    })
}

/// Finished forms, each of somebody else.
async fn drafts(app: &App, count: usize) -> Result<Vec<Uuid>> {
    let answers = complete_answers(app)?;
    let ids: Vec<Uuid> = (0..count).map(|_| Uuid::new_v4()).collect();
    let with = app.clone();
    at_once(ids.clone(), move |id: Uuid| {
        let (app, answers) = (with.clone(), answers.clone());
        async move {
            let phone = format!("138{:08}", id.as_u128() % 100_000_000);
            filing::change(&app, id, |kept| *kept = Answers { phone, ..answers }).await?;
            Ok(())
        }
    })
    .await?;
    Ok(ids)
}

/// Works through `items`, so many at once.
async fn at_once<T, F, W>(items: Vec<T>, work: F) -> Result<()>
where
    T: Send + 'static,
    F: Fn(T) -> W + Clone + Send + 'static,
    W: Future<Output = Result<()>> + Send + 'static,
{
    let items = Arc::new(Mutex::new(items.into_iter()));
    let mut tasks = JoinSet::new();
    for _ in 0..AT_ONCE {
        let (items, work) = (items.clone(), work.clone());
        tasks.spawn(async move {
            loop {
                let next = items.lock().unwrap_or_else(PoisonError::into_inner).next();
                match next {
                    Some(item) => work(item).await?,
                    None => return Ok::<(), Error>(()),
                }
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done??;
    }
    Ok(())
}
