//! What the demo makes cases of: templates of what residents bring.
//! Must not hold staff texts, replies or words; the words are in `packs/linjiang/demo/topics/`.

use serde::Deserialize;

use crate::domain::{Kind, Lang};

/// One matter and several ways of telling it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseTemplate {
    /// Code of a sub-category.
    pub category: String,
    /// What the resident brings.
    pub kind: Kind,
    /// Language of every text of the template; slots are filled in it too.
    #[serde(default)]
    pub lang: Lang,
    /// Bodies of text, 20 to 600 characters, with slots.
    pub what: Vec<String>,
    /// What is asked for: body `i` goes with `wish[i % wish.len()]`.
    pub wish: Vec<String>,
    /// Who or which unit it concerns: body `i` goes with `concerns[i % concerns.len()]`.
    pub concerns: Vec<String>,
}
