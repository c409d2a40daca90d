//! Languages, and names that an administrator wrote in each of them.
//! Must not hold texts of the product itself; those are the catalogues in `i18n`.

use serde::{Deserialize, Serialize};

words! {
    /// A language of the screens (R17).
    #[derive(Default)]
    pub enum Lang {
        #[default]
        ZhCn = "zh-CN",
        ZhTw = "zh-TW",
        En = "en",
    }
}

impl Lang {
    /// The language's own name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::ZhCn => "简体中文",
            Self::ZhTw => "繁體中文",
            Self::En => "English",
        }
    }

    /// The first language of an `Accept-Language` header that the product has.
    pub fn from_accept_language(header: &str) -> Option<Self> {
        header.split(',').find_map(|part| {
            let tag = part.split(';').next()?.trim().to_ascii_lowercase();
            match tag.as_str() {
                "zh-tw" | "zh-hk" | "zh-mo" => Some(Self::ZhTw),
                tag if tag.starts_with("zh-hant") => Some(Self::ZhTw),
                tag if tag == "zh" || tag.starts_with("zh-") => Some(Self::ZhCn),
                tag if tag == "en" || tag.starts_with("en-") => Some(Self::En),
                _ => None,
            }
        })
    }
}

/// A name in every language, as an administrator wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Localised {
    /// Simplified Chinese; always present, and what other languages fall back to.
    pub zh_cn: String,
    /// Traditional Chinese as written in Taiwan.
    #[serde(default)]
    pub zh_tw: String,
    /// English.
    #[serde(default)]
    pub en: String,
}

impl Localised {
    /// A name from its three texts in the order zh-CN, zh-TW, en.
    pub fn new([zh_cn, zh_tw, en]: [&str; 3]) -> Self {
        Self {
            zh_cn: zh_cn.into(),
            zh_tw: zh_tw.into(),
            en: en.into(),
        }
    }

    /// The name in `lang`, or in Simplified Chinese where it was left empty.
    pub fn get(&self, lang: Lang) -> &str {
        let text = match lang {
            Lang::ZhCn => &self.zh_cn,
            Lang::ZhTw => &self.zh_tw,
            Lang::En => &self.en,
        };
        if text.is_empty() { &self.zh_cn } else { text }
    }
}
