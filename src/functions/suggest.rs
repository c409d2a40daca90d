//! What a matter may be about, while it is being written.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::Denied;
use super::line::{Json, Line};

/// A category that fits what was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggested {
    /// The id of the category, as the form sends it.
    pub category: String,
    /// Its name below its group's.
    pub label: String,
    /// Why, in a sentence that names the words that decided; empty for the one that is offered
    /// always.
    pub because: String,
}

/// The categories that fit what was written so far, best first, and last the one for who cannot
/// say; nothing when no word decides.
#[server(name = Suggest, prefix = "/fn", endpoint = "suggest", input = Json, output = Json, client = Line)]
pub async fn suggest(words: String) -> Result<Vec<Suggested>, Denied> {
    let call = super::call::Call::current()?;
    call.known()?;
    let words = crate::domain::text::clean(&words);
    Ok(offered(&call.app.directory(), call.lang, &words))
}

/// The same for a page.
#[cfg(feature = "ssr")]
pub fn offered(
    directory: &crate::service::directory::Directory,
    lang: crate::domain::Lang,
    words: &str,
) -> Vec<Suggested> {
    let texts = crate::i18n::Texts(lang);
    let mut offered: Vec<Suggested> = directory
        .suggest(words)
        .into_iter()
        .map(|suggestion| Suggested {
            category: suggestion.category.to_string(),
            label: directory.category_label(suggestion.category, lang),
            because: texts.with(
                "suggest-because",
                &[("words", suggestion.words.join(&texts.get("suggest-comma")))],
            ),
        })
        .collect();
    if !offered.is_empty()
        && let Some(unsure) = directory.unsure()
    {
        offered.push(Suggested {
            category: unsure.id.to_string(),
            label: unsure.name.get(lang).to_owned(),
            because: String::new(),
        });
    }
    offered
}
