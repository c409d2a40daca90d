//! Whether somebody else has just acted on a case that is open on a screen.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::Denied;
use super::line::{Json, Line};

/// What happened since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// How many events the case has now.
    pub events: i64,
    /// Who has just done what, in the caller's language.
    pub text: String,
}

/// What happened on a case since `seen` events; `None` when nothing did.
#[server(name = NewsOf, prefix = "/fn", endpoint = "staff/news", input = Json, output = Json, client = Line)]
pub async fn news_of(number: String, seen: i64) -> Result<Option<News>, Denied> {
    let call = super::call::Call::current()?;
    let who = call.staff()?;
    let latest = crate::service::news::since(&call.app, who, &number, seen).await?;
    Ok(latest.map(|latest| told(call.lang, latest)))
}

#[cfg(feature = "ssr")]
fn told(lang: crate::domain::Lang, latest: crate::service::news::Latest) -> News {
    use crate::domain::event::ActorKind;
    let texts = crate::i18n::Texts(lang);
    let word = latest.action.replace('_', "-");
    // What nobody chooses from a list of actions has only the title of its event.
    let label = format!("action-{word}");
    let action = match texts.has(&label) {
        true => texts.get(&label),
        false => texts.get(&format!("event-{word}")),
    };
    let who = match latest.by {
        ActorKind::Staff | ActorKind::Outside => latest.name,
        ActorKind::Resident => texts.get("actor-resident"),
        ActorKind::System => texts.get("actor-system"),
    };
    News {
        events: latest.events,
        text: texts.with("news-acted", &[("who", who), ("action", action)]),
    }
}
