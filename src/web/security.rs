//! The log of what was held off: limits that were met, forms from other sites (safety.md 14).
//! Must not name anybody: an address stands there as a keyed hash, which tells whether two lines are
//! of one source and nothing else.

use super::Site;
use super::context::Context;
use crate::domain::proof::hex;
use crate::error::Error;
use crate::forms::Code;

/// The target of the log lines.
pub const TARGET: &str = "security";

/// A source that is the same in two lines where the address is.
pub fn source(site: &Site, address: &str) -> String {
    hex(&site.app.secret.keyed("log", &[address])[..8])
}

/// A request met a limit or came from another site; anything else is not noted.
pub fn refused(context: &Context, error: Option<&Error>, cross_site: bool) {
    let what = match error {
        Some(Error::TooMany { .. }) => "limit",
        None if cross_site => "cross-site",
        _ => return,
    };
    note(context, what);
}

/// A file was refused because there were too many, or no room.
pub fn upload_refused(context: &Context, code: Code) {
    match code {
        Code::Busy => note(context, "uploads"),
        Code::Full => note(context, "no-room"),
        _ => {}
    }
}

fn note(context: &Context, what: &'static str) {
    // Only the first word of the path: the rest may be a number or what somebody typed.
    let area = context.path.split(['/', '?']).nth(1).unwrap_or_default();
    let area: String = area
        .chars()
        .filter(char::is_ascii_alphabetic)
        .take(16)
        .collect();
    let source = source(&context.site, &context.address);
    tracing::warn!(target: TARGET, what, area, source, "refused");
}
