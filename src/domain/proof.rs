//! The hash chain of a case (T1): what is hashed, in which order, and how a chain is checked.
//! Must not know where events are stored; the browser will run this very code (T2).

use chrono::{DateTime, SecondsFormat, Utc};
use sha2::{Digest, Sha256};

/// The hash that stands before the first event.
pub const GENESIS: [u8; 32] = [0; 32];

/// One link: everything of an event that the chain vouches for. The words of the event come in
/// as their own digest, so that a public timeline can be checked without what is internal, and
/// erased words leave a chain that still holds.
pub struct Link<'a> {
    /// The case number.
    pub case_number: &'a str,
    /// Counts the case's events from 1.
    pub sequence: i64,
    /// When, in UTC, cut to microseconds.
    pub at: DateTime<Utc>,
    /// Who, as `kind:id`.
    pub actor: &'a str,
    /// Which action.
    pub action: &'a str,
    /// Who may read it.
    pub visibility: &'a str,
    /// Digest of salt and words, see [`digest`].
    pub body: [u8; 32],
    /// The hash of the event before.
    pub previous: [u8; 32],
}

/// The digest of an event's words. The salt keeps short internal words from being guessed.
pub fn digest(salt: &[u8], words: &str) -> [u8; 32] {
    Sha256::new()
        .chain_update(salt)
        .chain_update(words.as_bytes())
        .finalize()
        .into()
}

impl Link<'_> {
    /// The hash of this event.
    pub fn hash(&self) -> [u8; 32] {
        let at = self.at.to_rfc3339_opts(SecondsFormat::Micros, true);
        let sequence = self.sequence.to_string();
        let mut hasher = Sha256::new();
        for part in [
            "huiyin-1",
            self.case_number,
            &sequence,
            &at,
            self.actor,
            self.action,
            self.visibility,
        ] {
            // Lengths in front, so that no two different events are the same bytes.
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.update(self.body);
        hasher.update(self.previous);
        hasher.finalize().into()
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn link<'a>(
        case_number: &'a str,
        sequence: i64,
        actor: &'a str,
        action: &'a str,
        words: &str,
    ) -> Link<'a> {
        Link {
            case_number,
            sequence,
            at: DateTime::UNIX_EPOCH,
            actor,
            action,
            visibility: "public",
            body: digest(b"salt", words),
            previous: GENESIS,
        }
    }

    proptest! {
        #[test]
        fn nobody_can_change_a_word_of_an_event_and_keep_its_hash(a in ".{0,40}", b in ".{0,40}") {
            prop_assume!(a != b);
            prop_assert_ne!(link("1", 1, "x", "file", &a).hash(), link("1", 1, "x", "file", &b).hash());
            prop_assert_ne!(link("1", 1, &a, "file", "").hash(), link("1", 1, &b, "file", "").hash());
        }

        #[test]
        fn text_cannot_slip_from_one_field_into_the_next(a in "[a-z]{1,8}", b in "[a-z]{1,8}") {
            let whole = format!("{a}{b}");
            prop_assert_ne!(link("1", 1, &a, &b, "").hash(), link("1", 1, &whole, "", "").hash());
        }
    }
}
