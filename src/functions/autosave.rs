//! Drafts of staff forms that save themselves.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::Denied;
use super::line::{Json, Line};
use crate::domain::Action;

/// Keeps what is being written in the form of `action` on a case. `seen` is how many events of the
/// case the writer had seen. Gives the words that say when it was saved.
#[server(name = SaveDraft, prefix = "/fn", endpoint = "staff/draft/save", input = Json, output = Json, client = Line)]
pub async fn save_draft(
    number: String,
    action: Action,
    written: BTreeMap<String, String>,
    seen: i64,
) -> Result<String, Denied> {
    let call = super::call::Call::current()?;
    let who = call.staff()?;
    let draft = crate::service::autosave::Written {
        values: written,
        seen,
    };
    let saved = crate::service::autosave::save(&call.app, who, &number, action, draft).await?;
    Ok(saved_at(&call, saved))
}

/// Throws the draft away.
#[server(name = DiscardDraft, prefix = "/fn", endpoint = "staff/draft/discard", input = Json, output = Json, client = Line)]
pub async fn discard_draft(number: String, action: Action) -> Result<(), Denied> {
    let call = super::call::Call::current()?;
    let who = call.staff()?;
    Ok(crate::service::autosave::discard(&call.app, who, &number, action).await?)
}

#[cfg(feature = "ssr")]
fn saved_at(call: &super::call::Call, saved: bool) -> String {
    let texts = crate::i18n::Texts(call.lang);
    if !saved {
        return String::new();
    }
    let times = crate::i18n::times::Times {
        texts,
        now: call.app.clock.now(),
    };
    texts.with("draft-saved", &[("at", times.moment(times.now))])
}
