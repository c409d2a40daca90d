//! What was held off goes into the security log: limits that were met, forms from other sites, uploads
//! without room (safety.md 14), so much a minute that nobody fills the disk by being refused.
//! Must not say how a line looks; that is `service::security`.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use super::context::Context;
use crate::error::Error;
use crate::forms::Code;
use crate::service::security::{self, About, Signal};

/// Sources noted a minute; whatever comes on top is only counted, so that nobody fills the disk by
/// being refused.
const SOURCES_MOST: usize = 200;

/// What was noted in this minute.
#[derive(Debug, Default)]
pub struct Notes(Mutex<Minute>);

#[derive(Debug, Default)]
struct Minute {
    minute: i64,
    noted: HashSet<(Signal, String)>,
    more: u64,
}

impl Notes {
    /// Whether this is the first of its kind and source in this minute; and how many were passed over
    /// in the one before, if it has just ended.
    fn first(&self, minute: i64, what: Signal, source: &str) -> (bool, u64) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut before = 0;
        if now.minute != minute {
            before = now.more;
            *now = Minute {
                minute,
                ..Minute::default()
            };
        }
        let key = (what, source.to_owned());
        let first = now.noted.len() < SOURCES_MOST && now.noted.insert(key);
        now.more += u64::from(!first);
        (first, before)
    }
}

/// A request met a limit or came from another site; anything else is not noted.
pub fn refused(context: &Context, error: Option<&Error>, cross_site: bool) {
    match error {
        Some(Error::TooMany { .. }) => note(context, Signal::TooMany),
        None if cross_site => note(context, Signal::CrossSite),
        _ => {}
    }
}

/// A file was refused because there were too many, or no room.
pub fn upload_refused(context: &Context, code: Code) {
    match code {
        Code::Busy => note(context, Signal::TooManyUploads),
        Code::Full => note(context, Signal::NoRoom),
        _ => {}
    }
}

fn note(context: &Context, what: Signal) {
    let source = security::source(context.app(), &context.address);
    let minute = context.app().clock.now().timestamp() / 60;
    let (first, before) = context.site.notes.first(minute, what, &source);
    if before > 0 {
        tracing::warn!(target: "security", more = before, "refused, and not noted one by one");
    }
    if !first {
        return;
    }
    // Only the first word of the path: the rest may be a number or what somebody typed.
    let area = context.path.split(['/', '?']).nth(1).unwrap_or_default();
    let area: String = area
        .chars()
        .filter(char::is_ascii_alphabetic)
        .take(16)
        .collect();
    let about = About {
        source: Some(&source),
        by: Some(&area),
        ..About::default()
    };
    security::log(what, about);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_refused_a_million_times_does_not_fill_the_disk_with_it() {
        let notes = Notes::default();
        let noted = (0..1000)
            .filter(|_| notes.first(1, Signal::TooMany, "a").0)
            .count();
        assert_eq!(noted, 1);
        assert!(notes.first(1, Signal::CrossSite, "a").0, "another kind is");
        let sources = (0..1000).filter(|n| notes.first(1, Signal::TooMany, &n.to_string()).0);
        assert_eq!(sources.count(), SOURCES_MOST - 2);
        let (first, before) = notes.first(2, Signal::TooMany, "a");
        assert!(first, "a new minute");
        assert_eq!(before, 999 + 1000 - (SOURCES_MOST as u64 - 2));
    }
}
