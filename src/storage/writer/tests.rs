use std::collections::BTreeSet;
use std::future::{Future, poll_fn};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::Poll;

use proptest::prelude::*;

use crate::storage::{Db, StorageError, Tx};

/// A database of numbers, gone when it is dropped.
struct House {
    db: Db,
    folder: PathBuf,
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl House {
    async fn build() -> Self {
        let folder =
            std::env::temp_dir().join(format!("huiyin-writer-{}", uuid::Uuid::new_v4().simple()));
        std::fs::create_dir_all(&folder).unwrap();
        // Batches end when nobody waits, not because the machine is busy.
        let longest = std::time::Duration::from_secs(600);
        let db = Db::open_sqlite_with(&folder.join("numbers.db"), longest)
            .await
            .unwrap();
        let mut tx = db.write().await.unwrap();
        run(
            &mut tx,
            "create table numbers (number integer primary key, words blob)",
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        Self { db, folder }
    }

    async fn numbers(&self) -> BTreeSet<i64> {
        let mut conn = self.db.read().await.unwrap();
        let all: Vec<i64> =
            on!(conn, c => sqlx::query_scalar("select number from numbers").fetch_all(c).await)
                .unwrap();
        all.into_iter().collect()
    }
}

async fn run(tx: &mut Tx, statement: &'static str) -> Result<(), StorageError> {
    Ok(on!(tx, c => sqlx::query(statement).execute(c).await.map(drop))?)
}

async fn add(tx: &mut Tx, number: i64) -> Result<(), StorageError> {
    Ok(
        on!(tx, c => sqlx::query("insert into numbers (number) values ($1)").bind(number).execute(c).await.map(drop))?,
    )
}

/// Starts what waits for something, and leaves it waiting.
async fn begin<F: Future>(mut future: Pin<&mut F>) {
    let waits = poll_fn(|context| Poll::Ready(future.as_mut().poll(context).is_pending())).await;
    assert!(waits, "it did not wait");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_told_of_success_nor_sees_anything_before_it_is_on_the_disk() {
    let house = House::build().await;
    let mut first = house.db.write().await.unwrap();
    add(&mut first, 1).await.unwrap();
    let mut second = std::pin::pin!(house.db.write());
    begin(second.as_mut()).await;
    let mut told = std::pin::pin!(first.commit());
    begin(told.as_mut()).await;
    let mut second = second.await.unwrap();
    add(&mut second, 2).await.unwrap();
    begin(told.as_mut()).await;
    assert_eq!(house.numbers().await, BTreeSet::new());
    drop(second);
    told.await.unwrap();
    assert_eq!(house.numbers().await, BTreeSet::from([1]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_sqlite_undoes_everything_by_itself_nobody_is_told_of_success_and_no_half_stays() {
    let house = House::build().await;
    let mut first = house.db.write().await.unwrap();
    add(&mut first, 1).await.unwrap();
    let mut second = std::pin::pin!(house.db.write());
    begin(second.as_mut()).await;
    let mut told = std::pin::pin!(first.commit());
    begin(told.as_mut()).await;
    let mut second = second.await.unwrap();
    add(&mut second, 2).await.unwrap();
    // What SQLite does on a full disk.
    run(&mut second, "rollback").await.unwrap();
    assert!(
        add(&mut second, 3).await.is_err(),
        "half of a use case would have stayed"
    );
    assert!(second.commit().await.is_err());
    assert!(told.await.is_err());
    assert_eq!(house.numbers().await, BTreeSet::new());
    for number in [4, 5] {
        let mut tx = house.db.write().await.unwrap();
        add(&mut tx, number).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(house.numbers().await, BTreeSet::from([4, 5]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_is_told_as_such_and_writing_goes_on_when_there_is_room() {
    let house = House::build().await;
    let mut tx = house.db.write().await.unwrap();
    run(&mut tx, "pragma max_page_count = 1").await.unwrap();
    add(&mut tx, 1).await.unwrap();
    let full = run(
        &mut tx,
        "insert into numbers (number, words) values (2, zeroblob(1000000))",
    )
    .await;
    assert!(full.unwrap_err().is_full());
    let kept = tx.commit().await.is_ok();
    assert_eq!(
        house.numbers().await,
        BTreeSet::from_iter(kept.then_some(1))
    );
    let mut tx = house.db.write().await.unwrap();
    run(&mut tx, "pragma max_page_count = 1000000")
        .await
        .unwrap();
    run(
        &mut tx,
        "insert into numbers (number, words) values (3, zeroblob(1000000))",
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    assert!(house.numbers().await.contains(&3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_is_refused_is_undone_alone() {
    let house = House::build().await;
    let mut first = house.db.write().await.unwrap();
    add(&mut first, 1).await.unwrap();
    let mut second = std::pin::pin!(house.db.write());
    begin(second.as_mut()).await;
    let first = tokio::spawn(first.commit());
    let mut second = second.await.unwrap();
    let mut third = std::pin::pin!(house.db.write());
    begin(third.as_mut()).await;
    add(&mut second, 2).await.unwrap();
    assert!(add(&mut second, 1).await.unwrap_err().is_duplicate());
    drop(second);
    let mut third = third.await.unwrap();
    add(&mut third, 3).await.unwrap();
    third.commit().await.unwrap();
    first.await.unwrap().unwrap();
    assert_eq!(house.numbers().await, BTreeSet::from([1, 3]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_panics_or_goes_away_leaves_nothing_and_stops_nobody() {
    let house = House::build().await;
    let db = house.db.clone();
    let panics = tokio::spawn(async move {
        let mut tx = db.write().await.unwrap();
        add(&mut tx, 1).await.unwrap();
        panic!("a use case breaks down");
    });
    assert!(panics.await.unwrap_err().is_panic());
    let holder = house.db.write().await.unwrap();
    {
        let mut impatient = std::pin::pin!(house.db.write());
        begin(impatient.as_mut()).await;
    }
    drop(holder);
    let mut tx = house.db.write().await.unwrap();
    add(&mut tx, 2).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(house.numbers().await, BTreeSet::from([2]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_stops_waiting_for_the_answer_finds_all_of_it_or_nothing() {
    let house = House::build().await;
    let mut first = house.db.write().await.unwrap();
    add(&mut first, 1).await.unwrap();
    add(&mut first, 2).await.unwrap();
    let mut second = std::pin::pin!(house.db.write());
    begin(second.as_mut()).await;
    {
        let mut told = std::pin::pin!(first.commit());
        begin(told.as_mut()).await;
    }
    let mut second = second.await.unwrap();
    add(&mut second, 3).await.unwrap();
    second.commit().await.unwrap();
    assert_eq!(house.numbers().await, BTreeSet::from([1, 2, 3]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_closing_nobody_writes_and_nothing_is_lost() {
    let house = House::build().await;
    let mut tx = house.db.write().await.unwrap();
    add(&mut tx, 1).await.unwrap();
    tx.commit().await.unwrap();
    house.db.close().await;
    assert!(house.db.write().await.is_err());
    let again = Db::open_sqlite(&house.folder.join("numbers.db"))
        .await
        .unwrap();
    let mut tx = again.write().await.unwrap();
    assert!(add(&mut tx, 1).await.unwrap_err().is_duplicate());
}

/// What one of many does.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Commits,
    IsRefused,
    MeetsAConstraint,
    Panics,
    GoesAway,
    FindsEverythingUndone,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        12 => Just(Deed::Commits),
        3 => Just(Deed::IsRefused),
        3 => Just(Deed::MeetsAConstraint),
        1 => Just(Deed::Panics),
        1 => Just(Deed::GoesAway),
        1 => Just(Deed::FindsEverythingUndone),
    ]
}

/// Writes two numbers, and does what it is told. `true` if it was told that both are kept.
async fn work(db: Db, number: i64, deed: Deed) -> Result<bool, StorageError> {
    let mut tx = db.write().await?;
    add(&mut tx, 2 * number).await?;
    match deed {
        Deed::Commits => {}
        Deed::IsRefused => return Ok(false),
        Deed::MeetsAConstraint => add(&mut tx, 2 * number).await?,
        Deed::Panics => panic!("a use case breaks down"),
        Deed::GoesAway => {
            let _ =
                tokio::time::timeout(std::time::Duration::ZERO, add(&mut tx, 2 * number + 1)).await;
            return Ok(false);
        }
        Deed::FindsEverythingUndone => {
            run(&mut tx, "rollback").await?;
            let _ = add(&mut tx, 2 * number + 1).await;
            tx.commit().await?;
            return Ok(true);
        }
    }
    add(&mut tx, 2 * number + 1).await?;
    tx.commit().await?;
    Ok(true)
}

async fn many(deeds: Vec<Deed>) {
    let house = House::build().await;
    let works: Vec<_> = (0..)
        .zip(deeds)
        .map(|(number, deed)| (number, tokio::spawn(work(house.db.clone(), number, deed))))
        .collect();
    let mut acknowledged = BTreeSet::new();
    for (number, work) in works {
        if matches!(work.await, Ok(Ok(true))) {
            acknowledged.extend([2 * number, 2 * number + 1]);
        }
    }
    assert_eq!(house.numbers().await, acknowledged);
    let mut tx = house.db.write().await.unwrap();
    add(&mut tx, -1).await.unwrap();
    tx.commit().await.unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 0, ..ProptestConfig::default() })]
    #[test]
    fn of_two_hundred_at_once_exactly_what_was_acknowledged_is_there(
        deeds in proptest::collection::vec(deed(), 200)
    ) {
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap()
            .block_on(many(deeds));
    }
}
