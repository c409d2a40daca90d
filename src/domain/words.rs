//! One macro: an enum whose variants are the field's words, each with the one spelling that is
//! used in the database, in URLs and in catalogue keys. Must not hold any enum itself.

/// Declares a closed list of words with `ALL`, `WORDS`, `as_str`, `FromStr`, `Display` and serde by
/// spelling.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        words! { @list [$(#[$meta])*] $name { $([$(#[$vmeta])*] $variant [$text])+ } }
    };
    // Texts as tokens, so that a list can also take them from the names of its modules.
    (@list [$(#[$meta:meta])*] $name:ident { $([$(#[$vmeta:meta])*] $variant:ident [$($text:tt)+])+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every word of the list, in the order in which people should meet them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Their spellings, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($($text)+),+];

            /// The one spelling, used in storage, URLs and catalogue keys.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $($text)+),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::words::UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($($text)+ => Ok(Self::$variant),)+ _ => Err($crate::domain::words::UnknownWord) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::domain::words::UnknownWord;
            fn try_from(text: String) -> Result<Self, Self::Error> { text.parse() }
        }

        impl ::std::convert::From<$name> for String {
            fn from(word: $name) -> String { word.as_str().to_owned() }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

/// A word that is not in its list: bad input from outside, or a database of a later version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownWord;

impl std::fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("unknown word")
    }
}

impl std::error::Error for UnknownWord {}
