//! The bytes of one event of every kind, kept for ever: what was written once must be read, and hash to
//! the same, in every later version. `HUIYIN_GOLDEN=write cargo test --features ssr golden` writes them
//! anew; look at the difference before it is committed.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::actions::{By, Details, Effect, From};
use crate::domain::case::Severity;
use crate::domain::event::{ActorKind, Visibility};
use crate::domain::policy::{Approvers, Decision};
use crate::domain::proof::{self, GENESIS, PublicChain, hex};
use crate::domain::{Action, Role, State};
use crate::storage::events::{Event, NewEvent, public_chain};

const FOLDER: &str = "src/tests/fixtures";
const NUMBER: &str = "261121480391";

/// One event as its bytes stand in the database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Golden {
    action: String,
    state: String,
    facts: String,
    words: String,
    words_digest: String,
    header_digest: String,
    hash: String,
}

/// The one event that those details leave after `previous`, the same every time.
fn event(details: Details, sequence: i64, previous: [u8; 32]) -> Event {
    let by_resident = matches!(details, Details::File(_));
    let (actor_kind, actor_name) = match by_resident {
        true => (ActorKind::Resident, ""),
        false => (ActorKind::Staff, "张伟"),
    };
    let new = NewEvent {
        at: super::support::morning() + chrono::Duration::minutes(sequence),
        actor_kind,
        actor_id: (!by_resident).then(|| Uuid::from_u128(2)),
        actor_name: actor_name.into(),
        details,
        policy: 1,
        state: State::Accepted,
        beside: by_resident.then(|| proof::digest_of("beside", [])),
        salt: [sequence as u8; 16],
        idempotency_key: format!("golden/{sequence}"),
    };
    Event::chain(Uuid::from_u128(9), NUMBER, sequence, previous, new).unwrap()
}

/// Something of every kind that can stand in a history, each by itself: a new action changes none of the
/// others.
fn examples() -> Vec<Event> {
    let all = Action::ALL.iter().flat_map(|action| action.examples());
    all.map(|details| event(details, 1, GENESIS)).collect()
}

/// A short chain with public and internal events.
fn chain() -> Vec<Event> {
    use Action::{Accept, Dispatch, File, Note, PassReply, Return};
    let mut events: Vec<Event> = Vec::new();
    for (action, sequence) in [File, Accept, Note, Dispatch, Return, PassReply]
        .into_iter()
        .zip(1..)
    {
        let previous = events
            .last()
            .map_or(GENESIS, |last| last.hash.as_slice().try_into().unwrap());
        events.push(event(action.examples().remove(0), sequence, previous));
    }
    events
}

/// What the fixture of that name holds; written first, where somebody asked for it.
fn fixture<T: Serialize + serde::de::DeserializeOwned>(name: &str, now: &T) -> T {
    let path = format!("{FOLDER}/{name}");
    if std::env::var("HUIYIN_GOLDEN").as_deref() == Ok("write") {
        std::fs::create_dir_all(FOLDER).unwrap();
        std::fs::write(&path, serde_json::to_string_pretty(now).unwrap() + "\n").unwrap();
    }
    serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap()
}

#[test]
fn an_event_written_once_is_read_and_hashes_the_same_for_ever() {
    let events = examples();
    let now: Vec<Golden> = events
        .iter()
        .map(|event| Golden {
            action: event.action.as_str().to_owned(),
            state: event.state.as_str().to_owned(),
            facts: event.facts.clone(),
            words: event.words.clone(),
            words_digest: hex(&event.words_digest),
            header_digest: hex(&event.header_digest),
            hash: hex(&event.hash),
        })
        .collect();
    let kept = fixture("golden.json", &now);
    for action in Action::ALL {
        let has = |golden: &Golden| golden.action == action.as_str();
        assert!(kept.iter().any(has), "no golden event of {action}");
    }
    for (golden, event) in kept.iter().zip(&events) {
        let old = Event {
            facts: golden.facts.clone(),
            words: golden.words.clone(),
            words_digest: proof::unhex(&golden.words_digest).unwrap(),
            header_digest: proof::unhex(&golden.header_digest).unwrap(),
            hash: proof::unhex(&golden.hash).unwrap(),
            ..event.clone()
        };
        assert!(
            old.holds(NUMBER, &GENESIS),
            "{} no longer hashes the same",
            golden.action
        );
        assert_eq!(
            old.details().unwrap(),
            event.details().unwrap(),
            "{} reads otherwise",
            golden.action
        );
    }
    assert_eq!(kept, now);
}

/// The rooms as the table of lifecycle.md.
fn table() -> String {
    let list = |words: Vec<String>| match words.is_empty() {
        true => "–".to_owned(),
        false => words.join(", "),
    };
    let mut table = String::from(
        "# Actions\n\nMade from the rooms in `src/domain/actions/` by `HUIYIN_GOLDEN=write cargo test --features ssr golden`.\n\n\
         | action | from | by | to | the resident reads it | clocks |\n|---|---|---|---|---|---|\n",
    );
    for action in Action::ALL {
        let rule = action.rule();
        let from = match rule.from {
            From::Nothing => "–".to_owned(),
            From::AnyOpen => "any open state".to_owned(),
            From::Any => "any state".to_owned(),
            From::In(states) => list(states.iter().map(ToString::to_string).collect()),
        };
        let by = rule.by.iter().map(|by| match by {
            By::Resident => "resident".to_owned(),
            By::System => "by itself".to_owned(),
            By::Outside => "the body outside, by its link".to_owned(),
            By::FirstReceiver => "first receiver".to_owned(),
            By::OfferedReceiver => "whom they asked".to_owned(),
            By::WhoeverDidIt => "whoever did it".to_owned(),
            By::Staff(role) => role.to_string(),
            By::Decides(decision) => deciders(*decision),
            By::Owes(_) => "handler or head of the unit that owes it".to_owned(),
            By::Accused => "the person, or the head of the unit".to_owned(),
            By::CoHandler => "handler of a unit that takes part".to_owned(),
            By::Addressee => "the head of the unit that a notice went to".to_owned(),
        });
        let clocks = rule.effects.iter().map(|effect| match effect {
            Effect::Start(clock) => format!("start {clock}"),
            Effect::Stop(clock) => format!("stop {clock}"),
            Effect::Pause(clock, _) => format!("pause {clock}"),
            Effect::Resume(clock) => format!("resume {clock}"),
            Effect::Reopen(clock) => format!("go on with {clock} from its first start"),
            Effect::StopAll => "stop all".to_owned(),
        });
        let to = rule
            .to
            .state()
            .map_or("the same".to_owned(), |state| state.to_string());
        let read = match rule.visibility {
            Visibility::Public => "yes",
            Visibility::Internal => "no",
        };
        let (by, clocks) = (list(by.collect()), list(clocks.collect()));
        table += &format!("| {action} | {from} | {by} | {to} | {read} | {clocks} |\n");
    }
    table
}

/// Who decides, by the rules that are shipped.
fn deciders(decision: Decision) -> String {
    let approvers = Approvers::default();
    let of = |severity: &Severity| approvers.of(decision, *severity);
    let mut roles: Vec<Role> = Severity::ALL.iter().map(of).collect();
    roles.dedup();
    let named = roles.iter().map(|role| {
        let (these, others): (Vec<&Severity>, Vec<&Severity>) = Severity::ALL
            .iter()
            .partition(|severity| of(severity) == *role);
        match (&these[..], &others[..]) {
            (_, []) => role.to_string(),
            ([only], _) => format!("{role} when {only}"),
            (_, [but]) => format!("{role} unless {but}"),
            _ => unreachable!("there are three severities"),
        }
    });
    named.collect::<Vec<_>>().join(", ")
}

#[test]
fn the_documents_tell_the_process_that_the_code_follows() {
    const FILE: &str = "docs/actions.md";
    if std::env::var("HUIYIN_GOLDEN").as_deref() == Ok("write") {
        std::fs::write(FILE, table()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(FILE).unwrap(), table());
}

#[test]
fn a_resident_can_check_the_whole_chain_from_what_they_may_see_alone() {
    let shown: PublicChain = fixture("chain.json", &public_chain(NUMBER, &chain()));
    assert_eq!(shown, public_chain(NUMBER, &chain()));
    let holds = proof::check(&shown.case, &shown.links).unwrap();
    assert_eq!(holds.events, shown.links.len());
    assert!(
        holds.opened > 0 && holds.opened < holds.events,
        "internal events stay closed"
    );
    let text = serde_json::to_string(&shown).unwrap();
    let note = chain()
        .into_iter()
        .find(|event| event.action == Action::Note)
        .unwrap();
    assert!(!text.contains(&hex(&note.header_salt)) && !text.contains(&hex(&note.words_salt)));
}
