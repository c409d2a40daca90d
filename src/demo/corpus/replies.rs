//! What units of the demo tell residents as the outcome, and which reply suits which case.
//! Must not hold residents' texts or words; the words are in `packs/linjiang/demo/topics/`.

use serde::Deserialize;

use super::{ANY, FindingSeed, Kinds};
use crate::domain::{Kind, Lang};

/// One full reply.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyTemplate {
    /// Code of the category it was written for, top or sub; or `ANY`.
    pub category: String,
    /// Suits only a case whose text holds one of these words; empty: suits any text.
    #[serde(default)]
    pub about: Vec<String>,
    /// Kinds of case it answers.
    pub kinds: Kinds,
    /// Language of the case and of the reply.
    #[serde(default)]
    pub lang: Lang,
    /// The finding it tells.
    pub finding: FindingSeed,
    /// The text, with slots; holds `{unit}`, `{due}` and `cites`.
    pub text: String,
    /// The law or rule it rests on, in general terms.
    pub cites: String,
}

impl ReplyTemplate {
    /// How well the reply suits a case whose text is the body of a template: 0 not at all,
    /// more is closer. Take one of the highest, and only among those with the wanted finding.
    #[must_use]
    pub fn suits(&self, category: &str, kind: Kind, lang: Lang, body: &str) -> u8 {
        if self.lang != lang || !self.kinds.contains(kind) {
            return 0;
        }
        if !self.about.is_empty() && !self.about.iter().any(|word| body.contains(word)) {
            return 0;
        }
        let top = category.split('.').next().unwrap_or(category);
        let closeness = match self.category.as_str() {
            own if own == category => 3,
            own if own == top => 2,
            ANY => 1,
            _ => return 0,
        };
        closeness * 2 + u8::from(!self.about.is_empty())
    }
}
