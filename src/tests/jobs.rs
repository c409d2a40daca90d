//! The queue, what recurs, dead letters, and the followers of events.

use std::time::Duration as RealTime;

use chrono::Duration;
use tokio::sync::watch;
use uuid::Uuid;

use super::support::*;
use crate::error::{Error, Result};
use crate::jobs::catch_up::CatchUp;
use crate::jobs::follow::{self, Follower};
use crate::jobs::{self, enqueue, recurring, timekeeper, worker};
use crate::service::App;
use crate::service::timekeeper::MoveOn;
use crate::storage::feed::FedEvent;
use crate::storage::jobs::{Claim, JobState};
use crate::storage::{Engine, Tx, cases, events, feed, jobs as queue, outbox, settings};

/// A follower that writes down what it saw, one line for each event. It breaks down at a case that
/// is named under `recorder-fails`, and worse while there is something under `recorder-panics`.
pub struct Recorder;

impl Follower for Recorder {
    const NAME: &'static str = "recorder";

    async fn follow(tx: &mut Tx, _app: &App, events: &[FedEvent]) -> Result<()> {
        let mut seen = settings::get(tx, "recorder").await?.unwrap_or_default();
        let fails = settings::get(tx, "recorder-fails")
            .await?
            .unwrap_or_default();
        for event in events {
            seen.push_str(&format!("{} {}\n", event.case_id, event.sequence));
            settings::put(tx, "recorder", &seen).await?;
            if event.case_id.to_string() == fails {
                return Err(Error::Internal("the recorder broke down".into()));
            }
        }
        let panics = settings::get(tx, "recorder-panics")
            .await?
            .unwrap_or_default();
        assert!(panics.is_empty(), "王秀英 13800001234");
        Ok(())
    }
}

/// What the recorder saw, in its order.
async fn seen(app: &TestApp) -> Vec<(Uuid, i64)> {
    let mut conn = app.db().read().await.unwrap();
    let text = settings::get(&mut conn, "recorder").await.unwrap();
    let parse = |line: &str| {
        let (case, sequence) = line.split_once(' ').unwrap();
        (case.parse().unwrap(), sequence.parse().unwrap())
    };
    text.unwrap_or_default().lines().map(parse).collect()
}

/// What it saw of one case.
fn of(seen: &[(Uuid, i64)], case: Uuid) -> Vec<i64> {
    let own = seen.iter().filter(|(id, _)| *id == case);
    own.map(|(_, sequence)| *sequence).collect()
}

async fn tell_recorder(app: &TestApp, key: &str, value: &str) {
    let mut tx = app.db().write().await.unwrap();
    settings::put(&mut tx, key, value).await.unwrap();
    tx.commit().await.unwrap();
}

async fn record(app: &App) {
    follow::sequence(app).await.unwrap();
    follow::follow::<Recorder>(app).await.unwrap();
}

async fn new_case(app: &TestApp) -> Uuid {
    let filed = file_case(app, &mut app.browser()).await;
    let mut conn = app.db().read().await.unwrap();
    let case = cases::by_number(&mut conn, &filed.number).await.unwrap();
    case.unwrap().id
}

/// The next event of a case, locked as every writer of a case locks it; what it says is of no matter.
async fn write_event(tx: &mut Tx, case: Uuid) {
    cases::lock(tx, case).await.unwrap();
    let mut event = events::of(tx, case).await.unwrap().pop().unwrap();
    event.sequence += 1;
    event.idempotency_key = format!("test/{}", event.sequence);
    events::append(tx, &event).await.unwrap();
}

async fn enter(app: &TestApp, work: &MoveOn) -> bool {
    let mut tx = app.db().write().await.unwrap();
    let entered = enqueue(&mut tx, &app.app, work).await.unwrap();
    tx.commit().await.unwrap();
    entered
}

async fn count(app: &TestApp, state: JobState) -> i64 {
    let mut conn = app.db().read().await.unwrap();
    queue::count(&mut conn, state).await.unwrap()
}

/// Nobody has this case, so nothing can be done for it.
const HOPELESS: MoveOn = MoveOn {
    case: Uuid::max(),
    events: 1,
};

/// Tries until it is dead.
async fn wear_out(app: &TestApp) {
    for _ in 0..10 {
        assert!(worker::drain(&app.app).await.unwrap().is_empty());
        app.clock.set(app.clock.now() + Duration::hours(2));
    }
}

on_both_engines! {
    async fn what_a_transaction_takes_back_is_never_done(app: TestApp) {
        let mut tx = app.db().write().await.unwrap();
        assert!(enqueue(&mut tx, &app.app, &HOPELESS).await.unwrap());
        drop(tx);
        assert_eq!(count(&app, JobState::Waiting).await, 0);
    }

    async fn a_job_is_entered_once_while_an_equal_one_waits(app: TestApp) {
        assert!(enter(&app, &HOPELESS).await);
        assert!(!enter(&app, &HOPELESS).await);
        assert!(enter(&app, &MoveOn { events: 2, ..HOPELESS }).await, "a later wait is another");
    }

    async fn a_job_that_fails_waits_before_it_is_tried_again(app: TestApp) {
        enter(&app, &HOPELESS).await;
        for _ in 0..3 {
            assert!(worker::drain(&app.app).await.unwrap().is_empty());
        }
        let mut tx = app.db().write().await.unwrap();
        app.clock.set(morning() + Duration::hours(1));
        let job = queue::claim(&mut tx, Uuid::new_v4(), app.clock.now(), app.clock.now()).await.unwrap().unwrap();
        assert_eq!(job.tries, 2, "tried once at first, and this is the second");
        assert_eq!(job.last_error, "not found");
    }

    async fn an_administrator_sees_what_failed_for_good_and_sends_it_again_or_gives_it_up(app: TestApp) {
        enter(&app, &HOPELESS).await;
        wear_out(&app).await;
        assert_eq!((count(&app, JobState::Waiting).await, count(&app, JobState::Dead).await), (0, 1));
        assert!(!enter(&app, &HOPELESS).await, "what lies dead is not entered anew every minute");

        let mut administrator = app.signed_in("admin").await;
        let page = administrator.get("/staff/jobs").await;
        assert!(page.has("推进等待到期的案件") && page.has("not found") && page.has(">10<"), "{}", page.body);
        let way = |page: &Answer, way: &str| {
            let mut forms = page.body.split("action=\"").map(|form| form.split('"').next().unwrap().to_owned());
            forms.find(|action| action.ends_with(way)).unwrap()
        };
        let again = way(&page, "/send-again");
        assert_eq!(administrator.post(&again, &[]).await.location(), "/staff/jobs?done=again");
        assert_eq!((count(&app, JobState::Waiting).await, count(&app, JobState::Dead).await), (1, 0));
        assert_eq!(administrator.post(&again, &[]).await.status, 404, "only once");

        wear_out(&app).await;
        let mut administrator = app.signed_in("admin").await;
        let page = administrator.get("/staff/jobs").await;
        let answer = administrator.post(&way(&page, "/give-up"), &[]).await;
        assert_eq!(answer.location(), "/staff/jobs?done=given-up");
        let page = administrator.get("/staff/jobs?done=given-up").await;
        assert!(!page.has("推进等待到期的案件"));
        assert!(!enter(&app, &HOPELESS).await, "what was given up comes back by itself");
    }

    async fn nobody_but_an_administrator_sees_or_touches_jobs(app: TestApp) {
        enter(&app, &HOPELESS).await;
        wear_out(&app).await;
        let mut conn = app.db().read().await.unwrap();
        let id = queue::dead(&mut conn, Uuid::nil(), 1).await.unwrap()[0].id;
        drop(conn);
        for person in ["handler", "lead", "supervisor", "dispatcher", "director"] {
            let mut browser = app.signed_in(person).await;
            assert_eq!(browser.get("/staff/jobs").await.status, 404, "{person}");
            for way in ["send-again", "give-up"] {
                assert_eq!(browser.post(&format!("/staff/jobs/{id}/{way}"), &[]).await.status, 404, "{person}");
            }
        }
        assert!(app.browser().get("/staff/jobs").await.location().starts_with("/staff/sign-in"));
        assert_eq!(count(&app, JobState::Dead).await, 1);
    }

    async fn a_job_of_a_killed_worker_is_taken_over_when_its_lease_runs_out_and_not_before(app: TestApp) {
        let case = new_case(&app).await;
        enter(&app, &MoveOn { case, events: 1 }).await;
        let (holder, now) = (Uuid::new_v4(), app.clock.now());
        let mut tx = app.db().write().await.unwrap();
        let job = queue::claim(&mut tx, holder, now, now + Duration::minutes(1)).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        // The worker dies here.
        app.clock.set(now + Duration::seconds(59));
        assert!(worker::drain(&app.app).await.unwrap().is_empty(), "two would work on it");
        app.clock.set(now + Duration::seconds(61));
        assert_eq!(worker::drain(&app.app).await.unwrap(), ["move_on"]);
        // It was only slow, and hears that the job is not its own any more.
        let mut tx = app.db().write().await.unwrap();
        let claim = Claim { job: job.id, holder };
        assert!(!queue::renew(&mut tx, claim, now + Duration::hours(1)).await.unwrap());
        assert!(!queue::finish(&mut tx, claim).await.unwrap());
    }

    async fn a_job_that_takes_its_worker_down_each_time_is_seen_in_the_end(app: TestApp) {
        let case = new_case(&app).await;
        enter(&app, &MoveOn { case, events: 1 }).await;
        for _ in 0..10 {
            let now = app.clock.now();
            let mut tx = app.db().write().await.unwrap();
            let job = queue::claim(&mut tx, Uuid::new_v4(), now, now + Duration::minutes(1)).await.unwrap();
            assert!(job.is_some());
            tx.commit().await.unwrap();
            app.clock.set(now + Duration::minutes(2));
        }
        worker::drain(&app.app).await.unwrap();
        assert_eq!(count(&app, JobState::Dead).await, 1);
    }

    async fn a_job_that_panics_is_a_failed_try_and_what_it_said_is_not_kept(app: TestApp) {
        let case = new_case(&app).await;
        tell_recorder(&app, "recorder-fails", &case.to_string()).await;
        record(&app.app).await;
        tell_recorder(&app, "recorder-fails", "").await;
        tell_recorder(&app, "recorder-panics", "yes").await;
        assert!(worker::drain(&app.app).await.unwrap().is_empty());
        app.clock.set(app.clock.now() + Duration::hours(1));
        let mut tx = app.db().write().await.unwrap();
        let now = app.clock.now();
        let job = queue::claim(&mut tx, Uuid::new_v4(), now, now).await.unwrap().unwrap();
        assert_eq!((job.name.as_str(), job.last_error.as_str()), ("catch_up", "internal: it panicked"));
    }

    async fn several_servers_take_each_turn_of_what_recurs_once(app: TestApp) {
        recurring::begin(&app.app).await.unwrap();
        recurring::begin(&app.app).await.unwrap();
        for minute in 0..=60 {
            app.clock.set(morning() + Duration::minutes(minute));
            let servers = (0..6).map(|_| {
                let app = app.app.clone();
                tokio::spawn(async move { recurring::tick(&app).await.unwrap() })
            });
            let mut turns = 0;
            for server in servers.collect::<Vec<_>>() {
                turns += server.await.unwrap();
            }
            let wanted = if minute % 60 == 0 { 5 } else { 3 };
            assert_eq!(turns, wanted, "in minute {minute}");
        }
    }

    async fn one_case_that_cannot_be_moved_on_stops_no_other(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        let mut dispatcher = app.signed_in("dispatcher").await;
        act(&mut dispatcher, &filed.number, "ask_to_complete", &[("question", "请补充楼号")]).await;
        enter(&app, &HOPELESS).await;
        app.clock.set(morning() + Duration::days(20));
        assert_eq!(timekeeper::run(&app.app).await.unwrap(), 1);
        assert_eq!(app.state(&filed.number).await, "withdrawn");
    }

    async fn what_is_committed_is_done_and_a_worker_that_is_told_to_stop_ends(app: TestApp) {
        let (stop, stopping) = watch::channel(false);
        let keeping = tokio::spawn(jobs::keep(app.app.clone(), stopping));
        let case = new_case(&app).await;
        enter(&app, &MoveOn { case, events: 1 }).await;
        let done = async {
            loop {
                let mut conn = app.db().read().await.unwrap();
                let told = outbox::of_case(&mut conn, case).await.unwrap().len();
                if told == 1 && queue::count(&mut conn, JobState::Waiting).await.unwrap() == 0 {
                    return;
                }
                drop(conn);
                tokio::time::sleep(RealTime::from_millis(20)).await;
            }
        };
        tokio::time::timeout(RealTime::from_secs(60), done).await.expect("it is never done");
        stop.send(true).unwrap();
        tokio::time::timeout(RealTime::from_secs(60), keeping).await.expect("it never ends").unwrap();
    }

    async fn every_public_event_is_to_be_told_once_and_no_internal_one(app: TestApp) {
        let filed = file_case(&app, &mut app.browser()).await;
        handle(&app, &filed.number).await;
        for _ in 0..2 {
            follow::round(&app.app).await.unwrap();
        }
        let mut conn = app.db().read().await.unwrap();
        let case = cases::by_number(&mut conn, &filed.number).await.unwrap().unwrap();
        let messages = outbox::of_case(&mut conn, case.id).await.unwrap();
        let told: Vec<_> = messages.iter().map(|message| message.message.as_str()).collect();
        assert_eq!(told, ["file", "accept", "dispatch", "sign_for", "pass_reply"]);
        assert!(messages.iter().all(|message| message.not_before == app.clock.now() + Duration::minutes(10)));
    }

    async fn an_event_that_cannot_be_followed_holds_up_its_own_case_only(app: TestApp) {
        let (broken, other) = (new_case(&app).await, new_case(&app).await);
        tell_recorder(&app, "recorder-fails", &broken.to_string()).await;
        record(&app.app).await;
        let mut tx = app.db().write().await.unwrap();
        write_event(&mut tx, broken).await;
        write_event(&mut tx, other).await;
        tx.commit().await.unwrap();
        record(&app.app).await;
        let before = seen(&app).await;
        assert_eq!((of(&before, broken), of(&before, other)), (vec![], vec![1, 2]));

        tell_recorder(&app, "recorder-fails", "").await;
        assert_eq!(worker::drain(&app.app).await.unwrap(), ["catch_up"]);
        assert_eq!(of(&seen(&app).await, broken), [1, 2], "nothing is skipped, and the order is kept");
        let mut tx = app.db().write().await.unwrap();
        write_event(&mut tx, broken).await;
        tx.commit().await.unwrap();
        record(&app.app).await;
        assert_eq!(of(&seen(&app).await, broken), [1, 2, 3], "and it is followed like any other again");
    }

    async fn catching_up_twice_tells_nothing_twice(app: TestApp) {
        let case = new_case(&app).await;
        record(&app.app).await;
        let work = CatchUp { follower: Recorder::NAME.into(), case };
        let mut tx = app.db().write().await.unwrap();
        enqueue(&mut tx, &app.app, &work).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(worker::drain(&app.app).await.unwrap(), ["catch_up"]);
        assert_eq!(seen(&app).await, [(case, 1)]);
    }

    async fn however_transactions_overlap_each_event_is_seen_once_and_in_the_order_of_its_case(app: TestApp) {
        const WRITERS: usize = 6;
        const EVENTS: i64 = 12;
        let mut all = Vec::new();
        for _ in 0..3 {
            all.push(new_case(&app).await);
        }
        let (stop, stopped) = watch::channel(false);
        let followers = (0..2).map(|_| {
            let (app, stopped) = (app.app.clone(), stopped.clone());
            tokio::spawn(async move {
                while !*stopped.borrow() {
                    record(&app).await;
                }
            })
        });
        let followers: Vec<_> = followers.collect();
        let writers = (0..WRITERS).map(|writer| {
            let (app, case) = (app.clone(), all[writer % all.len()]);
            tokio::spawn(async move {
                for turn in 0..EVENTS {
                    let mut tx = app.db().write().await.unwrap();
                    write_event(&mut tx, case).await;
                    // Some hold their transaction open, others commit at once.
                    if app.db().engine() == Engine::Postgres {
                        tokio::time::sleep(RealTime::from_millis((writer as u64 * 7 + turn as u64 * 5) % 23)).await;
                    }
                    tx.commit().await.unwrap();
                }
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        stop.send(true).unwrap();
        for follower in followers {
            follower.await.unwrap();
        }
        record(&app.app).await;
        let seen = seen(&app).await;
        let wanted: Vec<i64> = (1..=1 + EVENTS * 2).collect();
        for case in &all {
            assert_eq!(of(&seen, *case), wanted);
        }
        let mut conn = app.db().read().await.unwrap();
        let (given, last) = feed::extent(&mut conn).await.unwrap();
        assert_eq!((given, last), (3 * (1 + EVENTS * 2), given), "the feed has a gap");
    }
}

/// SQLite has one writer: only PostgreSQL can hold one transaction open while others commit.
mod a_transaction_that_is_held_open_makes_no_follower_skip_or_repeat {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn postgres() {
        if !TestApp::postgres_is_wanted() {
            return;
        }
        let app = TestApp::new(Engine::Postgres).await;
        let (held, late) = (new_case(&app).await, new_case(&app).await);
        record(&app.app).await;
        assert_eq!(seen(&app).await.len(), 2);

        // Begun first: an event of one case, not committed.
        let mut open = app.db().write().await.unwrap();
        write_event(&mut open, held).await;
        // Begun second: the next event of the same case, which waits for the lock.
        let waiting = tokio::spawn({
            let app = app.clone();
            async move {
                let mut tx = app.db().write().await.unwrap();
                write_event(&mut tx, held).await;
                tx.commit().await.unwrap();
            }
        });
        // Begun last, committed first.
        let mut tx = app.db().write().await.unwrap();
        write_event(&mut tx, late).await;
        tx.commit().await.unwrap();
        record(&app.app).await;
        let before = seen(&app).await;
        assert_eq!(before[2..], [(late, 2)], "only what is committed is seen");
        assert!(!waiting.is_finished());

        open.commit().await.unwrap();
        waiting.await.unwrap();
        for _ in 0..2 {
            record(&app.app).await;
        }
        let after = seen(&app).await;
        assert_eq!(
            after[3..],
            [(held, 2), (held, 3)],
            "what was overtaken is lost, or told twice"
        );
    }
}
