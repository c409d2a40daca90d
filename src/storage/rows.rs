//! A table declared once: from one list of columns come the struct, its schema, what is bound, what is
//! read, and the comparison of two rows (shape.md 5).
//! Must not hold any table.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::bulk::Value;
use super::schema::Type;
use crate::domain::case::{Awaited, Closing, ConcernedKind, FirstRating};
use crate::domain::clocks::ClockKind;
use crate::domain::commitments::{Progress, Sort};
use crate::domain::event::{ActorKind, AssignmentState, Part, Visibility};
use crate::domain::inbox::Why;
use crate::domain::notices::{NoticeState, Paper};
use crate::domain::revisit::{RevisitOutcome, RevisitResult};
use crate::domain::violations::{Penalty, Stage, Violation};
use crate::domain::{Action, Channel, Kind, Lang, Severity, State};

/// A type that a column can have.
pub trait Column: Sized {
    /// What the engine gives.
    type Stored;
    /// The column's type in the schema.
    const TYPE: Type;
    /// As it is bound.
    fn value(&self) -> Value;
    /// As it was read; `None` when it means nothing to this version.
    fn load(stored: Self::Stored) -> Option<Self>;
}

macro_rules! as_it_is {
    ($($type:ty = $kind:ident, $it:ident => $value:expr;)+) => {$(
        impl Column for $type {
            type Stored = Self;
            const TYPE: Type = Type::$kind;
            fn value(&self) -> Value {
                let $it = self;
                $value
            }
            fn load(stored: Self) -> Option<Self> {
                Some(stored)
            }
        }
    )+};
}

as_it_is! {
    Uuid = Uuid, it => Value::Uuid(Some(*it));
    Option<Uuid> = Uuid, it => Value::Uuid(*it);
    String = Text, it => Value::Text(Some(it.clone()));
    i64 = Integer, it => Value::Integer(*it);
    DateTime<Utc> = Time, it => Value::Time(*it);
    Option<DateTime<Utc>> = Time, it => it.map_or(Value::Null(Type::Time), Value::Time);
    Vec<u8> = Bytes, it => Value::Bytes(it.clone());
}

impl Column for bool {
    type Stored = i64;
    const TYPE: Type = Type::Integer;
    fn value(&self) -> Value {
        Value::Integer(i64::from(*self))
    }
    fn load(stored: i64) -> Option<Self> {
        match stored {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

macro_rules! words_of {
    ($($type:ty),+) => {$(
        impl Column for $type {
            type Stored = String;
            const TYPE: Type = Type::Text;
            fn value(&self) -> Value {
                Value::Text(Some(self.as_str().to_owned()))
            }
            fn load(stored: String) -> Option<Self> {
                stored.parse().ok()
            }
        }
    )+};
}

words_of!(
    Kind,
    Channel,
    Severity,
    State,
    Visibility,
    ActorKind,
    Part,
    AssignmentState,
    FirstRating,
    Lang,
    Paper,
    NoticeState,
    Violation,
    Stage,
    Sort,
    Progress,
    ConcernedKind
);

/// Words that may be missing are the empty text, since unlike null that can stand in a key.
macro_rules! words_or_none_of {
    ($($type:ty),+) => {$(
        impl Column for Option<$type> {
            type Stored = String;
            const TYPE: Type = Type::Text;
            fn value(&self) -> Value {
                Value::Text(Some(self.map_or("", <$type>::as_str).to_owned()))
            }
            fn load(stored: String) -> Option<Self> {
                match stored.as_str() {
                    "" => Some(None),
                    word => word.parse().ok().map(Some),
                }
            }
        }
    )+};
}

words_or_none_of!(
    Awaited,
    Closing,
    FirstRating,
    ClockKind,
    RevisitOutcome,
    RevisitResult,
    Penalty
);

/// Several words, with spaces between them.
impl Column for Vec<ClockKind> {
    type Stored = String;
    const TYPE: Type = Type::Text;
    fn value(&self) -> Value {
        let words: Vec<_> = self.iter().map(|clock| clock.as_str()).collect();
        Value::Text(Some(words.join(" ")))
    }
    fn load(stored: String) -> Option<Self> {
        stored
            .split_whitespace()
            .map(|word| word.parse().ok())
            .collect()
    }
}

/// A word that a newer version may have written: kept as it is where it is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word<T> {
    /// One of this version's words.
    Known(T),
    /// Another.
    Unknown(String),
}

macro_rules! growing_words_of {
    ($($type:ty),+) => {$(
        impl Word<$type> {
            /// The word as it is spelt.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Known(word) => word.as_str(),
                    Self::Unknown(word) => word,
                }
            }
        }

        impl Column for Word<$type> {
            type Stored = String;
            const TYPE: Type = Type::Text;
            fn value(&self) -> Value {
                Value::Text(Some(self.as_str().to_owned()))
            }
            fn load(stored: String) -> Option<Self> {
                Some(match stored.parse() {
                    Ok(word) => Self::Known(word),
                    Err(_) => Self::Unknown(stored),
                })
            }
        }
    )+};
}

growing_words_of!(Action, State, Why);

impl<T: Copy> Word<T> {
    /// The word, where this version knows it.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(word) => Some(*word),
            Self::Unknown(_) => None,
        }
    }
}

impl<T: PartialEq> PartialEq<T> for Word<T> {
    fn eq(&self, other: &T) -> bool {
        matches!(self, Self::Known(word) if word == other)
    }
}

/// What was read, as the column's type.
pub fn load<T: Column>(stored: T::Stored, column: &str) -> Result<T, sqlx::Error> {
    T::load(stored).ok_or_else(|| sqlx::Error::ColumnDecode {
        index: column.to_owned(),
        source: "a word or number that means nothing here".into(),
    })
}

/// Declares a row: `row! { pub struct Name in "table" by ["key"] { column: Type, … } }`, its columns in
/// the order of the migrations.
macro_rules! row {
    (
        $(#[$meta:meta])*
        pub struct $name:ident in $table:literal by [$($key:literal),+] {
            $($(#[$column_meta:meta])* $column:ident: $type:ty),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[$column_meta])* pub $column: $type),+
        }

        impl $name {
            /// The table, or the part of it that is read.
            pub const TABLE: $crate::storage::schema::Table = $crate::storage::schema::Table {
                name: $table,
                key: &[$($key),+],
                columns: &[$((stringify!($column), <$type as $crate::storage::rows::Column>::TYPE)),+],
            };

            /// Its columns, as `select` names them.
            pub const COLUMNS: &str = $crate::storage::rows::without_last_comma(
                concat!($(stringify!($column), ", "),+));

            /// Its values, in the order of the columns.
            pub fn row(&self) -> Vec<$crate::storage::bulk::Value> {
                vec![$($crate::storage::rows::Column::value(&self.$column)),+]
            }

            /// The columns in which it is not the same as `other`.
            pub fn differences(&self, other: &Self) -> Vec<&'static str> {
                let mut columns = Vec::new();
                $(if self.$column != other.$column {
                    columns.push(stringify!($column));
                })+
                columns
            }
        }

        $crate::storage::rows::row!(@read $name, sqlx::sqlite::SqliteRow, $($column: $type),+);
        $crate::storage::rows::row!(@read $name, sqlx::postgres::PgRow, $($column: $type),+);
    };
    (@read $name:ident, $row:ty, $($column:ident: $type:ty),+) => {
        impl<'r> sqlx::FromRow<'r, $row> for $name {
            fn from_row(row: &'r $row) -> Result<Self, sqlx::Error> {
                Ok(Self {
                    $($column: $crate::storage::rows::load(
                        sqlx::Row::try_get(row, stringify!($column))?,
                        stringify!($column),
                    )?),+
                })
            }
        }
    };
}
pub(super) use row;

/// For [`row!`].
pub const fn without_last_comma(columns: &'static str) -> &'static str {
    columns.split_at(columns.len() - 2).0
}
