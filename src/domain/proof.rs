//! The hash chain of a case (T1): what is hashed, in which order, and how a chain is checked by whoever
//! may see only a part of it (T2). The browser runs this very code.
//! Must not know where events are stored.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The one format of a chain; it is the first thing that every hash takes in.
pub const FORMAT: &str = "huiyin-1";

/// The hash that stands before the first event.
pub const GENESIS: [u8; 32] = [0; 32];

/// A SHA-256 that takes parts with their lengths in front, so that no two different lists of parts
/// are the same bytes.
struct Parts(Sha256);

impl Parts {
    fn of(what: &str) -> Self {
        Self(Sha256::new()).and(FORMAT).and(what)
    }

    fn and(mut self, part: impl AsRef<[u8]>) -> Self {
        let part = part.as_ref();
        self.0.update((part.len() as u64).to_be_bytes());
        self.0.update(part);
        self
    }

    fn done(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// The digest of salt and text. The salt keeps a short text from being guessed from its digest.
pub fn digest(salt: &[u8], text: &str) -> [u8; 32] {
    Sha256::new()
        .chain_update(salt)
        .chain_update(text.as_bytes())
        .finalize()
        .into()
}

/// The digest of several things in their order, under a word that says what they are.
pub fn digest_of<'a>(what: &str, parts: impl IntoIterator<Item = &'a [u8]>) -> [u8; 32] {
    parts.into_iter().fold(Parts::of(what), Parts::and).done()
}

/// A salt of its own for each part of an event, from 16 random bytes that nobody keeps: with one salt
/// in hand, the others stay unknown.
pub fn salt(seed: &[u8; 16], part: &str) -> [u8; 16] {
    let whole = digest(seed, part);
    let mut salt = [0; 16];
    salt.copy_from_slice(&whole[..16]);
    salt
}

/// The header of an event: everything that the chain vouches for. What people wrote and who they are
/// comes in as digests of their own, so that either can be erased and the chain still holds.
#[derive(Clone, Copy, Debug)]
pub struct Header<'a> {
    /// When, in UTC, cut to microseconds.
    pub at: DateTime<Utc>,
    /// What sort of actor.
    pub actor_kind: &'a str,
    /// Which member of staff.
    pub actor_id: Option<Uuid>,
    /// Digest of the actor's name; empty where there is none.
    pub name: &'a [u8],
    /// Which action.
    pub action: &'a str,
    /// Who may read it.
    pub visibility: &'a str,
    /// The policy under which it happened.
    pub policy: i64,
    /// The state after it.
    pub state: &'a str,
    /// Digest of what is structure.
    pub facts: &'a [u8],
    /// Digest of what people wrote.
    pub words: &'a [u8],
    /// Digest of what is kept beside the events since this one; empty where nothing changed there.
    pub beside: &'a [u8],
    /// Digest of the key under which the action was sent.
    pub key: &'a [u8],
}

impl Header<'_> {
    /// The salted digest, the only thing of an event that goes into the chain.
    pub fn digest(&self, salt: &[u8]) -> [u8; 32] {
        let actor = self.actor_id.map(Uuid::into_bytes);
        Parts::of("header")
            .and(salt)
            .and(self.at.timestamp_micros().to_be_bytes())
            .and(self.actor_kind)
            .and(actor.as_ref().map(<[u8; 16]>::as_slice).unwrap_or_default())
            .and(self.name)
            .and(self.action)
            .and(self.visibility)
            .and(self.policy.to_be_bytes())
            .and(self.state)
            .and(self.facts)
            .and(self.words)
            .and(self.beside)
            .and(self.key)
            .done()
    }
}

/// The hash of an event: its place in its case, its header, and everything before it.
pub fn link(case_number: &str, sequence: i64, header: &[u8], previous: &[u8; 32]) -> [u8; 32] {
    Parts::of("event")
        .and(case_number)
        .and(sequence.to_be_bytes())
        .and(header)
        .and(previous)
        .done()
}

/// A chain as anybody may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicChain {
    /// [`FORMAT`]
    pub format: String,
    /// The case number.
    pub case: String,
    /// Every event, oldest first; closed where it is internal.
    pub links: Vec<PublicLink>,
}

/// An event as anybody may see it. Digests, salts and hashes are hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicLink {
    /// Counts from 1.
    pub sequence: i64,
    /// Digest of the header, which tells nothing of it.
    pub header_digest: String,
    /// The event's hash.
    pub hash: String,
    /// The header, where the reader may read the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<OpenedHeader>,
}

/// The header of an event that may be read. See [`Header`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)] // as in `Header`
pub struct OpenedHeader {
    pub salt: String,
    pub at: DateTime<Utc>,
    pub actor_kind: String,
    pub actor_id: Option<Uuid>,
    pub name_digest: String,
    pub action: String,
    pub visibility: String,
    pub policy: i64,
    pub state: String,
    pub facts_digest: String,
    pub words_digest: String,
    pub beside: String,
    pub key_digest: String,
    /// What is structure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<OpenedPart>,
    /// What people wrote; none where it was erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<OpenedPart>,
}

/// A part of an event's body with its salt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedPart {
    /// Hexadecimal.
    pub salt: String,
    /// The text, byte for byte.
    pub text: String,
}

/// What is wrong with a chain, and at which event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no chain of this format.
    Unreadable,
    /// There is not one event.
    Empty,
    /// An event is not there, or not in its place.
    Missing(i64),
    /// What may be read of an event is not what was written.
    Changed(i64),
    /// An event does not follow from those before it.
    Broken(i64),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unreadable => f.write_str("unreadable"),
            Self::Empty => f.write_str("empty"),
            Self::Missing(at) => write!(f, "missing {at}"),
            Self::Changed(at) => write!(f, "changed {at}"),
            Self::Broken(at) => write!(f, "broken {at}"),
        }
    }
}

impl std::error::Error for Fault {}

/// A chain that holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holds {
    /// How many events it has.
    pub events: usize,
    /// How many of them could be read and were compared.
    pub opened: usize,
    /// The hash of its last event, hexadecimal: who keeps it can tell later that nothing was cut off.
    pub head: String,
}

/// Checks a chain from what its reader may see alone.
pub fn check(case_number: &str, links: &[PublicLink]) -> Result<Holds, Fault> {
    let mut previous = GENESIS;
    for (link, place) in links.iter().zip(1..) {
        if link.sequence != place {
            return Err(Fault::Missing(place));
        }
        let header = unhex(&link.header_digest).ok_or(Fault::Unreadable)?;
        if let Some(opened) = &link.opened
            && !opened.is_that(&header).ok_or(Fault::Unreadable)?
        {
            return Err(Fault::Changed(place));
        }
        let hash = self::link(case_number, place, &header, &previous);
        if hex(&hash) != link.hash {
            return Err(Fault::Broken(place));
        }
        previous = hash;
    }
    match links {
        [] => Err(Fault::Empty),
        _ => Ok(Holds {
            events: links.len(),
            opened: links.iter().filter(|link| link.opened.is_some()).count(),
            head: hex(&previous),
        }),
    }
}

/// Checks a [`PublicChain`] given as JSON; for browsers.
pub fn check_json(text: &str) -> Result<Holds, Fault> {
    let chain: PublicChain = serde_json::from_str(text).map_err(|_| Fault::Unreadable)?;
    match chain.format == FORMAT {
        true => check(&chain.case, &chain.links),
        false => Err(Fault::Unreadable),
    }
}

impl OpenedHeader {
    /// Whether this is the header of that digest; `None` when something in it is no hexadecimal.
    fn is_that(&self, digest: &[u8]) -> Option<bool> {
        let (facts, words) = (unhex(&self.facts_digest)?, unhex(&self.words_digest)?);
        let header = Header {
            at: self.at,
            actor_kind: &self.actor_kind,
            actor_id: self.actor_id,
            name: &unhex(&self.name_digest)?,
            action: &self.action,
            visibility: &self.visibility,
            policy: self.policy,
            state: &self.state,
            facts: &facts,
            words: &words,
            beside: &unhex(&self.beside)?,
            key: &unhex(&self.key_digest)?,
        };
        let mut same = header.digest(&unhex(&self.salt)?) == digest;
        for (part, expected) in [(&self.facts, &facts), (&self.words, &words)] {
            if let Some(part) = part {
                same &= self::digest(&unhex(&part.salt)?, &part.text) == expected.as_slice();
            }
        }
        Some(same)
    }
}

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// Bytes from hexadecimal; `None` when it is none.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A chain of these words, every second event closed.
    fn chain(case: &str, said: &[String]) -> Vec<PublicLink> {
        let mut previous = GENESIS;
        said.iter()
            .zip(1..)
            .map(|(text, sequence)| {
                let (facts, words) = (digest(b"f", "{}"), digest(b"w", text));
                let header = Header {
                    at: DateTime::UNIX_EPOCH,
                    actor_kind: "staff",
                    actor_id: Some(Uuid::from_u128(7)),
                    name: &digest(b"n", "somebody"),
                    action: "note",
                    visibility: "public",
                    policy: 1,
                    state: "accepted",
                    facts: &facts,
                    words: &words,
                    beside: &[],
                    key: &digest(b"s", "key"),
                };
                let header_digest = header.digest(b"s");
                previous = link(case, sequence, &header_digest, &previous);
                PublicLink {
                    sequence,
                    header_digest: hex(&header_digest),
                    hash: hex(&previous),
                    opened: (sequence % 2 == 1).then(|| OpenedHeader {
                        salt: hex(b"s"),
                        at: header.at,
                        actor_kind: header.actor_kind.into(),
                        actor_id: header.actor_id,
                        name_digest: hex(header.name),
                        action: header.action.into(),
                        visibility: header.visibility.into(),
                        policy: header.policy,
                        state: header.state.into(),
                        facts_digest: hex(&facts),
                        words_digest: hex(&words),
                        beside: String::new(),
                        key_digest: hex(header.key),
                        facts: None,
                        words: Some(OpenedPart {
                            salt: hex(b"w"),
                            text: text.clone(),
                        }),
                    }),
                }
            })
            .collect()
    }

    proptest! {
        #[test]
        fn a_whole_chain_holds_and_a_cut_one_has_another_head(said in proptest::collection::vec(".{0,20}", 1..8)) {
            let links = chain("261121000001", &said);
            let holds = check("261121000001", &links).unwrap();
            prop_assert_eq!((holds.events, holds.opened), (said.len(), said.len().div_ceil(2)));
            prop_assert_eq!(&holds.head, &links.last().unwrap().hash);
            prop_assert!(check("261121000002", &links).is_err(), "the chain of another case");
        }

        #[test]
        fn nobody_can_change_a_word_that_a_resident_reads(said in proptest::collection::vec("[a-z]{0,8}", 1..6), other in "[A-Z]{1,8}") {
            let mut links = chain("1", &said);
            links[0].opened.as_mut().unwrap().words.as_mut().unwrap().text = other;
            prop_assert_eq!(check("1", &links), Err(Fault::Changed(1)));
        }

        #[test]
        fn nobody_can_take_an_event_out_or_put_another_in(said in proptest::collection::vec("[a-z]{0,8}", 3..7), at in 0usize..2) {
            let mut links = chain("1", &said);
            let other = chain("1", &["else".to_owned()]);
            let taken = std::mem::replace(&mut links[at], PublicLink { sequence: at as i64 + 1, ..other[0].clone() });
            prop_assume!(taken.header_digest != links[at].header_digest);
            prop_assert!(check("1", &links).is_err());
            links.remove(at);
            prop_assert!(check("1", &links).is_err());
        }

        #[test]
        fn text_cannot_slip_from_one_part_into_the_next(a in "[a-z]{1,8}", b in "[a-z]{1,8}") {
            let whole = format!("{a}{b}");
            prop_assert_ne!(digest_of("x", [a.as_bytes(), b.as_bytes()]), digest_of("x", [whole.as_bytes(), b""]));
        }

        #[test]
        fn hexadecimal_comes_back_as_it_went(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            prop_assert_eq!(unhex(&hex(&bytes)), Some(bytes));
        }
    }

    #[test]
    fn every_field_of_an_opened_header_is_vouched_for() {
        let whole = serde_json::to_value(chain("1", &["one".to_owned()])).unwrap();
        let opened = whole[0]["opened"].as_object().unwrap();
        for field in opened.keys().filter(|field| *field != "facts") {
            let mut links = whole.clone();
            let value = &mut links[0]["opened"][field];
            *value = match field.as_str() {
                "at" => "2026-01-01T00:00:00Z".into(),
                "actor_id" => Uuid::from_u128(8).to_string().into(),
                "policy" => 2.into(),
                "words" => serde_json::json!({ "salt": "77", "text": "two" }),
                "actor_kind" | "action" | "visibility" | "state" => "other".into(),
                _ => "ab".into(),
            };
            let links: Vec<PublicLink> = serde_json::from_value(links).unwrap();
            assert_eq!(check("1", &links), Err(Fault::Changed(1)), "{field}");
        }
    }

    #[test]
    fn what_is_no_chain_is_never_taken_for_a_whole_one() {
        for text in [
            "",
            "{}",
            "[]",
            "null",
            r#"{"format":"huiyin-1","case":"1","links":[]}"#,
        ] {
            assert!(check_json(text).is_err(), "{text}");
        }
        let other = PublicChain {
            format: "huiyin-0".into(),
            case: "1".into(),
            links: chain("1", &["one".into()]),
        };
        assert_eq!(
            check_json(&serde_json::to_string(&other).unwrap()),
            Err(Fault::Unreadable)
        );
    }
}
