//! The versions of a policy: append-only, each with from when it holds, by whom and why.
//! Must not read or write them anywhere.

use chrono::{DateTime, Utc};

use super::Policy;

/// A policy as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Counts from 1; events name it.
    pub number: i64,
    /// What was decided.
    pub policy: Policy,
    /// From when on it holds.
    pub from: DateTime<Utc>,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// By whom, as they were called.
    pub published_by: String,
    /// Why. Residents read it where it moves a due time.
    pub reason: String,
}

/// Every version there is. There is always one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policies {
    first: Version,
    later: Vec<Version>,
}

impl Policies {
    /// The versions in the order of their numbers; `None` where there is none.
    pub fn new(versions: Vec<Version>) -> Option<Self> {
        let mut versions = versions.into_iter();
        Some(Self {
            first: versions.next()?,
            later: versions.collect(),
        })
    }

    /// One version that has always held.
    pub fn only(policy: Policy) -> Self {
        Self {
            first: Version {
                number: 1,
                policy,
                from: DateTime::UNIX_EPOCH,
                published_at: DateTime::UNIX_EPOCH,
                published_by: String::new(),
                reason: String::new(),
            },
            later: Vec::new(),
        }
    }

    /// Every version, oldest first.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Version> {
        std::iter::once(&self.first).chain(&self.later)
    }

    /// The version published last, whether it holds yet or not.
    pub fn last(&self) -> &Version {
        self.later.last().unwrap_or(&self.first)
    }

    /// The version with that number.
    pub fn version(&self, number: i64) -> Option<&Version> {
        self.all().find(|version| version.number == number)
    }

    /// The policy with that number. An event may name one that another server published a moment ago
    /// and this one has not read yet: then the last that is known.
    pub fn get(&self, number: i64) -> &Policy {
        let known = self.all().rfind(|version| version.number <= number);
        &known.unwrap_or(&self.first).policy
    }

    /// Why the policy with that number was published.
    pub fn reason(&self, number: i64) -> &str {
        self.version(number)
            .map_or("", |version| version.reason.as_str())
    }

    /// What holds at that moment: of all that begin by then, the one published last, so that a version
    /// published later also replaces one that was still to come.
    pub fn in_force(&self, at: DateTime<Utc>) -> &Version {
        self.all()
            .rfind(|version| version.from <= at)
            .unwrap_or(&self.first)
    }

    /// These versions and one more.
    pub fn with(&self, version: Version) -> Self {
        let mut more = self.clone();
        more.later.push(version);
        more
    }
}

impl Default for Policies {
    /// The default process of lifecycle.md, always in force.
    fn default() -> Self {
        Self::only(Policy::default())
    }
}
