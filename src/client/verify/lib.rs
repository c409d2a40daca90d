//! Checks the hash chain of a case (T2) where nobody has to trust the portal: in the browser of
//! whoever doubts it. The rules are `huiyin::domain::proof`, the very code of the server.
//! Must not hold rules or texts.

use huiyin::domain::proof::{Fault, Holds, check_json};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

/// What came of it.
#[derive(Serialize)]
struct Verdict {
    /// Whether the input could be read at all.
    readable: bool,
    /// How many events hold.
    holding: i64,
    /// How many of them could be read and were compared.
    opened: usize,
    /// The sequence of the first event that does not hold.
    broken_at: Option<i64>,
    /// The hash of the last event, to keep and compare with later.
    head: String,
}

/// Checks a chain: JSON in, JSON out.
#[wasm_bindgen]
pub fn check_chain(chain: &str) -> String {
    serde_json::to_string(&verdict(check_json(chain))).unwrap_or_default()
}

fn verdict(checked: Result<Holds, Fault>) -> Verdict {
    let broken = |readable, at| Verdict {
        readable,
        holding: at - 1,
        opened: 0,
        broken_at: readable.then_some(at),
        head: String::new(),
    };
    match checked {
        Ok(holds) => Verdict {
            readable: true,
            holding: holds.events.try_into().unwrap_or(i64::MAX),
            opened: holds.opened,
            broken_at: None,
            head: holds.head,
        },
        Err(Fault::Missing(at) | Fault::Changed(at) | Fault::Broken(at)) => broken(true, at),
        Err(Fault::Unreadable | Fault::Empty) => broken(false, 1),
    }
}
