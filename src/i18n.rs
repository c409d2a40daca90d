//! The texts of the screens: one Fluent catalogue per language, checked by a test to have the same
//! keys and to hold every key that the source names.
//! Must not hold names that an administrator writes; those are `domain::Localised`.

pub mod telling;
pub mod times;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader, static_loader};
use unic_langid::{LanguageIdentifier, langid};

use crate::domain::Lang;

static_loader! {
    static CATALOGUES = {
        locales: "src/i18n",
        fallback_language: "zh-CN",
        // Isolation marks around values break copying of numbers and codes.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

static ZH_CN: LanguageIdentifier = langid!("zh-CN");
static ZH_TW: LanguageIdentifier = langid!("zh-TW");
static EN: LanguageIdentifier = langid!("en");

/// The texts in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts(pub Lang);

impl Texts {
    /// The text of a key.
    pub fn get(self, key: &str) -> String {
        self.look_up(key, None)
    }

    /// The text of a key with values in it.
    pub fn with<'a, V: Into<FluentValue<'a>> + Clone>(
        self,
        key: &str,
        values: &[(&'static str, V)],
    ) -> String {
        let values = values
            .iter()
            .map(|(name, value)| (Cow::Borrowed(*name), value.clone().into()))
            .collect();
        self.look_up(key, Some(&values))
    }

    /// Whether there is a text under the key, with or without values.
    pub fn knows(self, key: &str) -> bool {
        CATALOGUES
            .lookup_single_language(
                self.id(),
                key,
                None::<&HashMap<Cow<'static, str>, FluentValue<'_>>>,
            )
            .is_ok()
    }

    /// Whether there is a text without values under the key.
    pub fn has(self, key: &str) -> bool {
        CATALOGUES.try_lookup(self.id(), key).is_some()
    }

    fn id(self) -> &'static LanguageIdentifier {
        match self.0 {
            Lang::ZhCn => &ZH_CN,
            Lang::ZhTw => &ZH_TW,
            Lang::En => &EN,
        }
    }

    fn look_up(
        self,
        key: &str,
        values: Option<&HashMap<Cow<'static, str>, FluentValue<'_>>>,
    ) -> String {
        // Every catalogue has every key, so that none of another language has to be found.
        let found = CATALOGUES.lookup_single_language(self.id(), key, values);
        found.unwrap_or_else(|_| {
            tracing::error!(key, lang = %self.0, "text missing");
            key.to_owned()
        })
    }
}
