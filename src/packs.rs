//! Organisation packs (O7): what an organisation starts with, read from a folder like `packs/linjiang/`.
//! Must not hold a pack's words, nor what only the demo needs; that is `demo::corpus`.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::{Lang, Localised};

#[cfg(test)]
mod tests;

/// The layout of packs that this program reads.
pub const SCHEMA: u32 = 1;

/// Files of `packs/`, compiled in. They cost nothing until somebody reads them.
macro_rules! embedded {
    ($pack:literal: $($file:literal)+) => {
        Folder::Embedded {
            name: concat!("packs/", $pack),
            files: &[$(($file, include_str!(concat!("../packs/", $pack, "/", $file)))),+],
        }
    };
}

/// The invented city of the demo.
pub static LINJIANG: Folder = embedded! { "linjiang":
    "pack.toml"
    "units.toml"
    "categories.toml"
    "demo/slots.toml"
    "demo/people.toml"
    "demo/topics/any.toml"
    "demo/topics/clean.toml"
    "demo/topics/consumer.toml"
    "demo/topics/education.toml"
    "demo/topics/facility.toml"
    "demo/topics/food.toml"
    "demo/topics/gas.toml"
    "demo/topics/gov.toml"
    "demo/topics/green.toml"
    "demo/topics/health.toml"
    "demo/topics/illegal.toml"
    "demo/topics/labour.toml"
    "demo/topics/noise.toml"
    "demo/topics/parking.toml"
    "demo/topics/power.toml"
    "demo/topics/property.toml"
    "demo/topics/telecom.toml"
    "demo/topics/traffic.toml"
    "demo/topics/water.toml"
    "demo/contact.toml"
    "demo/decisions.toml"
    "demo/investigation.toml"
    "demo/outside.toml"
    "demo/questions.toml"
    "demo/ratings.toml"
    "demo/scenes.toml"
    "demo/supervision.toml"
    "demo/voices.toml"
};

/// Why a pack cannot be used; written for whoever edits it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The file is not there, or is not text.
    #[error("{file}: {reason}")]
    Unreadable {
        /// The file, with its folder.
        file: String,
        /// What the system says.
        reason: String,
    },
    /// The file does not say what it should.
    #[error("{file}:{line}:{column}: {reason}")]
    Invalid {
        /// The file, with its folder.
        file: String,
        /// Counted from 1.
        line: usize,
        /// In characters, counted from 1.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
}

/// Where the files of a pack are.
#[derive(Clone, Debug)]
pub enum Folder {
    /// Compiled in: where they were, and each file with its text.
    Embedded {
        /// The folder in the source tree.
        name: &'static str,
        /// Paths inside the folder, with `/`, and texts.
        files: &'static [(&'static str, &'static str)],
    },
    /// On disk.
    Disk(PathBuf),
}

impl Folder {
    /// Reads a file of the folder; `file` is written with `/`.
    pub fn read<T: DeserializeOwned>(&self, file: &str) -> Result<T, PackError> {
        let text = self.text(file)?;
        toml::from_str(&text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let (line, column) = place(&text, start);
            PackError::Invalid {
                file: self.path(file),
                line,
                column,
                reason: error.message().to_owned(),
            }
        })
    }

    fn text(&self, file: &str) -> Result<Cow<'static, str>, PackError> {
        let unreadable = |reason: String| PackError::Unreadable {
            file: self.path(file),
            reason,
        };
        match self {
            Self::Embedded { files, .. } => files
                .iter()
                .find(|(name, _)| *name == file)
                .map(|(_, text)| Cow::Borrowed(*text))
                .ok_or_else(|| unreadable("no such file in this program".into())),
            Self::Disk(folder) => std::fs::read_to_string(folder.join(file))
                .map(Cow::Owned)
                .map_err(|error| unreadable(error.to_string())),
        }
    }

    fn path(&self, file: &str) -> String {
        let folder = match self {
            Self::Embedded { name, .. } => Path::new(name),
            Self::Disk(folder) => folder,
        };
        folder.join(file).display().to_string()
    }
}

/// Line and column, in characters and from 1, of a byte of the text.
fn place(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.split('\n').next_back().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

/// What any organisation starts with.
#[derive(Clone, Debug)]
pub struct Pack {
    /// What the pack says of itself.
    pub about: About,
    /// The organisation tree, parents before children.
    pub units: Vec<UnitSeed>,
    /// Categories on two levels, parents before children.
    pub categories: Vec<CategorySeed>,
}

impl Pack {
    /// Reads a pack; what only the demo needs is left alone.
    pub fn read(folder: &Folder) -> Result<Self, PackError> {
        let about: About = folder.read("pack.toml")?;
        if about.schema != SCHEMA {
            return Err(PackError::Unreadable {
                file: folder.path("pack.toml"),
                reason: format!(
                    "schema {}: this program reads schema {SCHEMA}",
                    about.schema
                ),
            });
        }
        let Units { units } = folder.read("units.toml")?;
        let Categories { categories } = folder.read("categories.toml")?;
        Ok(Self {
            about,
            units,
            categories,
        })
    }
}

/// `pack.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The name of its folder.
    pub name: String,
    /// Version of what it says.
    pub version: String,
    /// Version of its layout.
    pub schema: u32,
    /// Languages in which every name is written.
    pub languages: Vec<Lang>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Units {
    units: Vec<UnitSeed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Categories {
    categories: Vec<CategorySeed>,
}

words! {
    /// What sort of unit a seed makes.
    pub enum UnitKind {
        Centre = "centre",
        Department = "department",
        Office = "office",
        Supervision = "supervision",
    }
}

/// One unit of the tree.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitSeed {
    /// Stable code; a child's code starts with its parent's, except directly under the root.
    pub code: String,
    /// Code of the parent; none for the root.
    pub parent: Option<String>,
    /// What sort of unit it is.
    pub kind: UnitKind,
    /// What it is called.
    #[serde(with = "Names")]
    pub name: Localised,
    /// Public telephone.
    pub phone: String,
}

/// One category, top or sub.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CategorySeed {
    /// `top` or `top.sub`.
    pub code: String,
    /// Code of the top category; none for a top category.
    pub parent: Option<String>,
    /// What it is called.
    #[serde(with = "Names")]
    pub name: Localised,
    /// One short sentence on what belongs here.
    #[serde(with = "Names")]
    pub hint: Localised,
    /// Words a resident may type, colloquial ones too, in any language.
    pub keywords: Vec<String>,
    /// Code of the bureau that usually handles it.
    pub unit: String,
    /// Code of the office inside that bureau that does the work; none for a top category.
    pub office: Option<String>,
    /// Whether harm may be going on, so that it is looked at first.
    #[serde(default)]
    pub urgent: bool,
}

/// How packs write a [`Localised`]: by the tags of the languages, and nothing else.
#[derive(Deserialize)]
#[serde(remote = "Localised", deny_unknown_fields)]
struct Names {
    #[serde(rename = "zh-CN")]
    zh_cn: String,
    #[serde(rename = "zh-TW", default)]
    zh_tw: String,
    #[serde(default)]
    en: String,
}
