//! Everybody does whatever they may, at random, for as long as one likes: HUIYIN_WALK steps on each
//! engine (`./dev soak` takes a hundred thousand), HUIYIN_SEED to walk the same way again.
//! Must not know single actions; what may follow what is read from the oracle of lifecycle.md.

use std::collections::BTreeMap;

use chrono::Duration;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use uuid::Uuid;

use super::support::*;
use crate::auth::sign_in;
use crate::domain::actions::{Details, Field, FieldKind, box_of, oracle, row_of};
use crate::domain::clocks::Explanation;
use crate::domain::event::Standing;
use crate::domain::{Action, Lang};
use crate::error::Error;
use crate::jobs::{follow, recurring, worker};
use crate::service::acting::{self, Choices, Way};
use crate::service::case_file::{self, CaseFile, Who};
use crate::storage::cases::Case;
use crate::storage::{Engine, cases};

/// One of each role, at the desks through which a case of 管网抢修队 comes.
const PEOPLE: &[&str] = &[
    "clerk",
    "dispatcher",
    "handler",
    "lead",
    "supervisor",
    "director",
    "revisit",
    "coordinator",
];
/// So many cases are open to be walked on at once.
const CASES: usize = 8;
/// Of so many steps at least one has to succeed: a walk that is always refused shows nothing.
const TRIES_A_STEP: usize = 4;

fn setting(name: &str, default: u64) -> u64 {
    match std::env::var(name) {
        Ok(value) => value.parse().unwrap(),
        Err(_) => default,
    }
}

/// Something for a field, as a person might fill it in; now and then nothing where that is allowed.
fn value(
    app: &TestApp,
    rng: &mut StdRng,
    field: &Field,
    choices: &Choices,
    others: &[String],
) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    if field.is_optional() && rng.random_bool(0.5) {
        return values;
    }
    if let FieldKind::Choices(words) = field.kind {
        let ticked = words.iter().filter(|_| rng.random_bool(0.4));
        values.extend(ticked.map(|word| (box_of(field.name, word), "1".to_owned())));
        return values;
    }
    if let FieldKind::Dated { rows, .. } = field.kind {
        for row in 1..=rng.random_range(1..=rows) {
            let (line, day) = row_of(field.name, row);
            let due = app.clock.now() + Duration::days(rng.random_range(0..9));
            values.insert(line, "把阀门换好".to_owned());
            values.insert(day, due.date_naive().to_string());
        }
        return values;
    }
    if field.kind == FieldKind::Checklist {
        let items = choices.checklist.iter().filter(|_| rng.random_bool(0.2));
        values.extend(items.map(|item| (box_of(field.name, &item.code), "1".to_owned())));
        return values;
    }
    let value = match field.kind {
        FieldKind::Text { most, .. } | FieldKind::Line { most, .. } => {
            REPLY.chars().take(most).collect()
        }
        FieldKind::Choice(words) => words.choose(rng).copied().unwrap_or_default().to_owned(),
        FieldKind::Choices(_) | FieldKind::Checklist => unreachable!("filled in above"),
        FieldKind::Listed => {
            let chosen = choices.listed.choose(rng);
            chosen.map(|(value, _)| value.clone()).unwrap_or_default()
        }
        FieldKind::Dated { .. } => unreachable!("filled in above"),
        FieldKind::Tick => "1".to_owned(),
        FieldKind::Photos => return values,
        FieldKind::Date => {
            let days = rng.random_range(-1..6);
            let day = app.clock.now() + Duration::days(days);
            day.date_naive().to_string()
        }
        FieldKind::Amount(most) => rng.random_range(0..=most.min(3_000)).to_string(),
        FieldKind::Category => app.category("water.outage"),
        // Mostly the one whose people walk along.
        FieldKind::Unit if rng.random_bool(0.9) => app.unit("water.repair"),
        FieldKind::Unit => choices
            .units
            .choose(rng)
            .map(Uuid::to_string)
            .unwrap_or_default(),
        FieldKind::Person(_) => {
            let chosen = choices.people.choose(rng);
            chosen.map(|(id, _)| id.to_string()).unwrap_or_default()
        }
        FieldKind::Offence(_) => {
            let chosen = choices.offences.choose(rng);
            chosen
                .map(|offence| offence.number.to_string())
                .unwrap_or_default()
        }
        FieldKind::Notice(_) => {
            let chosen = choices.notices.choose(rng);
            chosen
                .map(|notice| notice.number.to_string())
                .unwrap_or_default()
        }
        FieldKind::Case | FieldKind::AnyCase => others.choose(rng).cloned().unwrap_or_default(),
    };
    values.insert(field.name.to_owned(), value);
    values
}

/// Each step after `before` led where the process says.
fn assert_documented(file: &CaseFile, before: usize) {
    let state = |events: usize| Standing::of(&file.history[..events]).unwrap().state;
    for (index, happened) in file.history.iter().enumerate().skip(before) {
        let action = happened.details.action().unwrap();
        let (row, from) = (oracle::of(action), state(index));
        let told = format!("{action} from {from} in {}", file.case.number);
        assert!(row.from.contains(&from), "{told}");
        let to = match &happened.details {
            // As if the step before had never been taken.
            Details::Undo(undo) => state(undo.step as usize - 1),
            _ => row.to.unwrap_or(from),
        };
        assert_eq!(state(index + 1), to, "{told}");
    }
}

/// Every clock says how its due time came about, and the last word of it is that time.
fn assert_explained(app: &TestApp, file: &CaseFile) {
    for clock in file.clocks(&app.app) {
        let last = clock.explain().last();
        assert_eq!(
            last,
            Some(&Explanation::Due { at: clock.due_at }),
            "{clock:?}"
        );
        assert!(clock.due_at >= clock.started_at, "{clock:?}");
    }
}

/// What each of them could do to the case now, by forms.
async fn offered<'a>(
    app: &TestApp,
    staff: &'a [Who],
    case: Case,
) -> Vec<(&'a Who, CaseFile, Action)> {
    let mut conn = app.db().read().await.unwrap();
    let mut all = Vec::new();
    for who in staff {
        let file = match case_file::opened(&app.app, &mut conn, who, case.clone()).await {
            Ok(file) => file,
            Err(Error::NotFound) => continue,
            Err(error) => panic!("{error}"),
        };
        let offered = acting::options(&app.app, who, &file).offered;
        all.extend(
            offered
                .into_iter()
                .map(|action| (who, file.clone(), action)),
        );
    }
    all
}

/// What is due by itself happens, and whoever follows the events has followed them.
async fn let_clocks_work(app: &TestApp) {
    recurring::tick(&app.app).await.unwrap();
    worker::drain(&app.app).await.unwrap();
    follow::round(&app.app).await.unwrap();
}

on_both_engines! {
    async fn whatever_people_do_the_case_goes_only_where_the_process_says_and_its_row_follows(app: TestApp) {
        let (steps, seed) = (setting("HUIYIN_WALK", 250), setting("HUIYIN_SEED", 20_261_117));
        let mut rng = StdRng::seed_from_u64(seed);
        let mut staff = vec![Who::Resident];
        for username in PEOPLE {
            staff.push(sign_in::staff(&app.app, username).await.unwrap());
        }
        recurring::begin(&app.app).await.unwrap();
        let (mut open, mut taken): (Vec<String>, BTreeMap<Action, u64>) = Default::default();
        let (mut done, mut tried) = (0, 0);
        while done < steps {
            tried += 1;
            assert!(tried <= 100 + TRIES_A_STEP * (done as usize + 1), "seed {seed}: {done} of {tried} tries: {taken:?}");
            if open.len() < CASES {
                open.push(file_case(&app, &mut app.browser()).await.number);
            }
            let minutes = if rng.random_bool(0.1) { rng.random_range(60..6_000) } else { rng.random_range(1..60) };
            app.clock.set(app.clock.now() + Duration::minutes(minutes));
            if rng.random_bool(0.1) {
                let_clocks_work(&app).await;
            }
            let place = rng.random_range(0..open.len());
            let number = open[place].clone();
            let case = cases::by_number(&mut app.db().read().await.unwrap(), &number).await.unwrap().unwrap();
            // Cases that are over make room; some are walked on, since something can be done to them too.
            if !case.state.is_open() && rng.random_bool(0.3) {
                open.swap_remove(place);
                continue;
            }
            let offered = offered(&app, &staff, case).await;
            // What was taken seldom is taken rather, so that the walk comes everywhere.
            let seldom = |(_, _, action): &(&Who, CaseFile, Action)| {
                let times = taken.get(action).copied().unwrap_or(0) as f64;
                1.0 / (1.0 + times * times)
            };
            let Ok((who, file, action)) = offered.choose_weighted(&mut rng, seldom) else { tried -= 1; continue; };
            let action = *action;
            let way = Way { lang: Lang::ZhCn, asked: &BTreeMap::new() };
            let (choices, mut filled) = acting::form(&app.app, who, file, action, &way).await.unwrap();
            for field in action.fields().unwrap() {
                let empty = filled.get(field.name).is_empty();
                if empty || rng.random_bool(0.3) {
                    filled.0.extend(value(&app, &mut rng, field, &choices, &open));
                }
            }
            let key = Uuid::new_v4().to_string();
            match acting::act(&app.app, who, &number, action, &filled, &key).await {
                Ok(after) => {
                    assert_documented(&after, file.events.len());
                    assert_explained(&app, &after);
                    *taken.entry(action).or_default() += 1;
                    done += 1;
                }
                Err(Error::Invalid(_) | Error::Refused(_) | Error::TooMany { .. }) => {}
                Err(error) => panic!("seed {seed}: {action}: {error}"),
            }
        }
        let_clocks_work(&app).await;
        let all = Action::ALL.iter().filter(|action| action.fields().is_some()).count();
        assert!(taken.len() * 3 > all * 2, "seed {seed}: only {} of {all} actions: {taken:?}", taken.len());
        println!("{done} steps of {tried} tries, seed {seed}: {taken:?}");
        app.assert_whole().await;
    }
}
