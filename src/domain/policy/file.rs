//! A policy as a file that people read and edit: TOML, with every unknown key refused.
//! Must not open files; it reads and writes text.

use std::fmt;

use super::Policy;

/// Why a text is no policy: the line, the column and what stands there.
#[derive(Debug)]
pub struct Unreadable(toml::de::Error);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.to_string().trim_end())
    }
}

impl std::error::Error for Unreadable {}

impl Policy {
    /// Reads a policy; it may still have faults, see [`Policy::faults`].
    pub fn from_toml(text: &str) -> Result<Self, Unreadable> {
        toml::from_str(text).map_err(Unreadable)
    }

    /// The policy as a file. Fails only where a number does not fit TOML.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string_pretty(self)
    }
}
