//! The server's one secret, and the keys made from it: for cookies and for query codes.
//! Must not be stored in the database, so that a stolen database opens no case.

use std::io::Write;
use std::path::Path;

use hmac::{Hmac, Mac};
use sha2::Sha256;

/// 32 random bytes.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// A secret from 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The secret in a file that only the owner can read; made where there is none.
    pub fn from_file(path: &Path) -> std::io::Result<Self> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::from_hex(&text).ok_or_else(|| {
                std::io::Error::other(format!(
                    "{} does not hold 64 hexadecimal digits",
                    path.display()
                ))
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let secret = Self(rand::random());
                let mut options = std::fs::OpenOptions::new();
                options.write(true).create_new(true);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                let mut file = options.open(path)?;
                file.write_all(crate::domain::proof::hex(&secret.0).as_bytes())?;
                file.sync_all()?;
                Ok(secret)
            }
            Err(error) => Err(error),
        }
    }

    /// A keyed hash of `parts` for one purpose; keys of different purposes are unrelated.
    pub fn keyed(&self, purpose: &str, parts: &[&str]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0)
            .unwrap_or_else(|_| unreachable!("HMAC takes any key"));
        for part in std::iter::once(&purpose).chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }

    /// What is kept of a query code: without the secret, eight digits cannot be guessed from it.
    pub fn query_code_hash(&self, case_number: &str, code: &str) -> [u8; 32] {
        self.keyed("query-code", &[case_number, code])
    }

    /// The query code that a case gets when another one is asked for under `key`: eight digits that only
    /// the secret tells, and the same ones however often it is asked.
    pub fn later_query_code(&self, case_number: &str, key: &str) -> String {
        let drawn = self.keyed("later-query-code", &[case_number, key]);
        let (first, _) = drawn.split_at(8);
        let number = first
            .iter()
            .fold(0u64, |sum, byte| (sum << 8) | u64::from(*byte));
        format!("{:08}", number % 100_000_000)
    }

    /// Key material for encrypted cookies, 64 bytes.
    pub fn cookie_key(&self) -> [u8; 64] {
        let mut key = [0; 64];
        key[..32].copy_from_slice(&self.keyed("cookie", &["signing"]));
        key[32..].copy_from_slice(&self.keyed("cookie", &["encryption"]));
        key
    }
}

/// Compares without telling by its time where the difference is.
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len()
        && a.iter()
            .zip(b)
            .fold(0, |difference, (x, y)| difference | (x ^ y))
            == 0
}
