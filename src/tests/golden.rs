//! The bytes of one event of every kind, kept for ever: what was written once must be read, and hash to
//! the same, in every later version. `HUIYIN_GOLDEN=write cargo test --features ssr golden` writes them
//! anew; look at the difference before it is committed.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::Action;
use crate::domain::case::*;
use crate::domain::event::*;
use crate::domain::localised::Localised;
use crate::domain::proof::{self, GENESIS, PublicChain, hex};
use crate::domain::role::UnitPath;
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

/// Something of every kind that can stand in a history.
fn examples() -> Vec<Details> {
    let unit = UnitRef {
        id: Uuid::from_u128(1),
        path: UnitPath("c/water/".into()),
        name: Localised::new(["自来水公司", "自來水公司", "Water"]),
    };
    let handler = PersonRef {
        id: Uuid::from_u128(2),
        name: "张伟".into(),
    };
    let text = || "三号楼没有水。".to_owned();
    let statement = Statement {
        kind: Kind::Complaint,
        channel: Channel::Web,
        category: Uuid::from_u128(3),
        what: text(),
        happened: "11月16日".into(),
        place: "解放路".into(),
        concerns: String::new(),
        wish: "尽快恢复".into(),
        evidence: vec![hex(&GENESIS)],
        anonymous: false,
        unit: unit.clone(),
    };
    vec![
        Details::File(Box::new(statement)),
        Details::AskToComplete { question: text() },
        Details::Complete { text: text() },
        Details::Accept {
            severity: Severity::Major,
        },
        Details::DoNotAccept {
            reason: text(),
            referral: text(),
        },
        Details::Dispatch { unit: unit.clone() },
        Details::SignFor {
            handler: handler.clone(),
        },
        Details::Return {
            reason: text(),
            unit: unit.clone(),
        },
        Details::Reassign {
            handler,
            reason: text(),
        },
        Details::LogContact {
            means: ContactMeans::Phone,
            result: ContactResult::Reached,
            note: text(),
        },
        Details::AskResident { question: text() },
        Details::Answer { text: text() },
        Details::AddInformation { text: text() },
        Details::DraftReply { text: text() },
        Details::PassReply { text: text() },
        Details::SendBackReply { reason: text() },
        Details::Rate {
            solved: Solved::No,
            treatment: Treatment::Neutral,
            wanting: vec![Complaint::TooSlow],
            comment: text(),
        },
        Details::SecondHandling {
            reason: text(),
            unit,
        },
        Details::CloseWithoutAnswer,
        Details::Withdraw { reason: text() },
        Details::Urge {
            text: text(),
            from_resident: true,
        },
        Details::TransferOut {
            body: text(),
            contact: text(),
            reason: text(),
        },
        Details::Merge {
            master: NUMBER.into(),
            reason: text(),
        },
        Details::Note { text: text() },
        Details::RevealContact { reason: text() },
    ]
}

/// The examples as one chain, the same every time.
fn chain() -> Vec<Event> {
    let mut previous = GENESIS;
    let mut events = Vec::new();
    for (details, sequence) in examples().into_iter().zip(1..) {
        let resident = sequence == 1;
        let new = NewEvent {
            at: super::support::morning() + chrono::Duration::minutes(sequence),
            actor_kind: if resident {
                ActorKind::Resident
            } else {
                ActorKind::Staff
            },
            actor_id: (!resident).then(|| Uuid::from_u128(2)),
            actor_name: if resident {
                String::new()
            } else {
                "张伟".into()
            },
            details,
            policy: 1,
            state: State::Accepted,
            beside: resident.then(|| proof::digest_of("beside", [])),
            salt: [sequence as u8; 16],
            idempotency_key: format!("golden/{sequence}"),
        };
        let event = Event::chain(Uuid::from_u128(9), NUMBER, sequence, previous, new).unwrap();
        previous = event.hash.as_slice().try_into().unwrap();
        events.push(event);
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
    let events = chain();
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
    let mut previous = GENESIS;
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
            old.holds(NUMBER, &previous),
            "{} no longer hashes the same",
            golden.action
        );
        previous = old.hash.as_slice().try_into().unwrap();
        assert_eq!(
            old.details().unwrap(),
            event.details().unwrap(),
            "{} reads otherwise",
            golden.action
        );
    }
    assert_eq!(kept, now);
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
