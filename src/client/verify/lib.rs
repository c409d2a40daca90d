//! Checks the hash chain of a case (T2) where nobody has to trust the portal: in the browser of
//! whoever doubts it. The rules are `huiyin::domain::proof`, the very code of the server.

use std::borrow::Cow;

use huiyin::domain::proof::{GENESIS, Link};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::wasm_bindgen;

/// The public side of a case's history, as the portal gives it out.
#[derive(Deserialize)]
struct Chain<'a> {
    #[serde(borrow)]
    number: Cow<'a, str>,
    #[serde(borrow)]
    events: Vec<Event<'a>>,
}

/// One event: hashes in hexadecimal, the time as RFC 3339.
#[derive(Deserialize)]
struct Event<'a> {
    sequence: i64,
    #[serde(borrow)]
    at: Cow<'a, str>,
    #[serde(borrow)]
    actor: Cow<'a, str>,
    #[serde(borrow)]
    action: Cow<'a, str>,
    #[serde(borrow)]
    visibility: Cow<'a, str>,
    #[serde(borrow)]
    body_hash: Cow<'a, str>,
    #[serde(borrow)]
    hash: Cow<'a, str>,
}

/// What came of it.
#[derive(Serialize)]
struct Verdict {
    /// Whether the input could be read at all.
    readable: bool,
    /// How many events hold.
    holding: usize,
    /// The sequence of the first event that does not.
    broken_at: Option<i64>,
}

/// Checks a chain: JSON in, JSON out.
#[wasm_bindgen]
pub fn check_chain(chain: &str) -> String {
    let verdict = match serde_json::from_str::<Chain<'_>>(chain) {
        Ok(chain) => check(&chain),
        Err(_) => Verdict {
            readable: false,
            holding: 0,
            broken_at: None,
        },
    };
    serde_json::to_string(&verdict).unwrap_or_default()
}

fn check(chain: &Chain<'_>) -> Verdict {
    let mut previous = GENESIS;
    for (index, event) in chain.events.iter().enumerate() {
        let hash = (event.sequence == index as i64 + 1)
            .then(|| hash(&chain.number, event, previous))
            .flatten();
        match hash.filter(|hash| bytes(&event.hash) == Some(*hash)) {
            Some(hash) => previous = hash,
            None => {
                return Verdict {
                    readable: true,
                    holding: index,
                    broken_at: Some(event.sequence),
                };
            }
        }
    }
    Verdict {
        readable: true,
        holding: chain.events.len(),
        broken_at: None,
    }
}

fn hash(number: &str, event: &Event<'_>, previous: [u8; 32]) -> Option<[u8; 32]> {
    let link = Link {
        case_number: number,
        sequence: event.sequence,
        at: event.at.parse().ok()?,
        actor: &event.actor,
        action: &event.action,
        visibility: &event.visibility,
        body: bytes(&event.body_hash)?,
        previous,
    };
    Some(link.hash())
}

/// Thirty-two bytes from hexadecimal.
fn bytes(hex: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if hex.len() != 64 || !hex.is_ascii() {
        return None;
    }
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&hex[index * 2..index * 2 + 2], 16).ok()?;
    }
    Some(bytes)
}
