//! What the form of an action asks for: kinds of fields, and the typed input that is made of them.
//! Must not know single actions; each room declares its input with `input!`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use validator::{Validate, ValidationErrors};

use crate::domain::commitments::Dated;
use crate::domain::event::{CategoryRef, PersonRef, UnitRef};
use crate::domain::notices::Pick;
use crate::domain::role::Role;
use crate::domain::text;
use crate::domain::violations::Wanted;

/// One thing that a form asks for. Its label is `field-<name>`, its errors are `error-<name>-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in the form.
    pub name: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether nothing has to be chosen; of texts their fewest characters say it.
    pub optional: bool,
}

/// What a field holds. Whoever renders, checks or resolves a form knows these, and no action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A text of several lines, with the fewest and the most characters; 0 where it may stay empty.
    Text {
        /// The fewest characters.
        least: usize,
        /// The most characters.
        most: usize,
    },
    /// A text of one line, likewise.
    Line {
        /// The fewest characters.
        least: usize,
        /// The most characters.
        most: usize,
    },
    /// One word of a list; the choices are called `<name>-<word>`.
    Choice(&'static [&'static str]),
    /// Any number of words of a list, as boxes to tick.
    Choices(&'static [&'static str]),
    /// A box to tick, or to leave.
    Tick,
    /// A day of the organisation's calendar.
    Date,
    /// Some lines, each with a day; all may stay empty. They are called `<name>_1` and `<name>_1_date`.
    Dated {
        /// How many.
        rows: usize,
        /// The most characters of a line.
        most: usize,
    },
    /// An amount in whole yuan, at most this much.
    Amount(i64),
    /// One of what the room lists of the case.
    Listed,
    /// A category that cases can be filed under.
    Category,
    /// The checklist of severity, as the policy has it: boxes to tick (I6).
    Checklist,
    /// One of the case's notices, by its number on the case.
    Notice(Pick),
    /// One of the case's violations, by its number on the case.
    Offence(Wanted),
    /// A unit that cases can be dispatched to.
    Unit,
    /// A person who holds this role in the case's unit.
    Person(Role),
    /// Another case that is still open, by its number; it is locked as well.
    Case,
    /// Photos, which wait under the form's key until it is sent. A form has one such field at most.
    Photos,
    /// Another case in whatever state, by its number; it is locked as well.
    AnyCase,
}

impl Field {
    /// Whether somebody wrote it and would have to write it again.
    pub const fn is_written(self) -> bool {
        matches!(
            self.kind,
            FieldKind::Text { .. } | FieldKind::Line { .. } | FieldKind::Dated { .. }
        )
    }

    /// Whether it may stay empty.
    pub const fn is_optional(self) -> bool {
        self.optional
            || matches!(
                self.kind,
                FieldKind::Text { least: 0, .. }
                    | FieldKind::Line { least: 0, .. }
                    | FieldKind::Choices(_)
                    | FieldKind::Dated { .. }
                    | FieldKind::Tick
                    | FieldKind::Checklist
            )
    }
}

/// What was filled in, and what it refers to as far as it was found.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Every value as typed.
    pub values: BTreeMap<String, String>,
    /// The units that were named and may be.
    pub units: BTreeMap<&'static str, UnitRef>,
    /// The people that were named and may be.
    pub people: BTreeMap<&'static str, PersonRef>,
    /// The numbers of the cases that were named and may be.
    pub cases: BTreeMap<&'static str, String>,
    /// The violations of the case that were named and may be.
    pub offences: BTreeMap<&'static str, i64>,
    /// The notices of the case that were named and may be.
    pub notices: BTreeMap<&'static str, i64>,
    /// The categories that were named and may be.
    pub categories: BTreeMap<&'static str, CategoryRef>,
    /// What was ticked of the checklist of severity.
    pub checklist: Vec<String>,
    /// SHA-256 of each photo that waits under the form's key, in hexadecimal.
    pub photos: Vec<String>,
}

impl Given {
    /// A value as typed, or nothing.
    pub fn raw(&self, name: &str) -> &str {
        self.values
            .get(name)
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// A text as it will be kept.
    pub fn text(&self, name: &str) -> String {
        text::clean(self.raw(name))
    }

    /// A word of a list.
    pub fn word<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.raw(name).parse().ok()
    }

    /// A day, as the browser's own field sends it or as people type it: `2026-11-25`, `2026/11/25`.
    pub fn date(&self, name: &str) -> Option<NaiveDate> {
        let typed = text::normalise(self.raw(name)).replace(['/', '.'], "-");
        typed.trim().parse().ok()
    }

    /// Lines with their days, without the empty ones; `None` where one is too long or lacks its other half.
    pub fn dated(&self, name: &str, rows: usize, most: usize) -> Option<Vec<Dated>> {
        let mut all = Vec::new();
        for row in 1..=rows {
            let (line, day) = row_of(name, row);
            let words = self.text(&line);
            match (words.is_empty(), self.raw(&day).trim().is_empty()) {
                (true, true) => {}
                _ if words.is_empty() || text::length(&words) > most => return None,
                _ => all.push(Dated {
                    text: words,
                    day: self.date(&day)?,
                }),
            }
        }
        Some(all)
    }

    /// Whole yuan, at most `most`; commas and full-width digits are understood.
    pub fn amount(&self, name: &str, most: i64) -> Option<i64> {
        let typed = text::normalise(self.raw(name)).replace([',', '，'], "");
        let amount = typed.trim().parse().ok()?;
        (0..=most).contains(&amount).then_some(amount)
    }

    /// Whether a box was ticked.
    pub fn tick(&self, name: &str) -> bool {
        self.raw(name) == "1"
    }

    /// The words of a list that were ticked.
    pub fn words<T: std::str::FromStr>(&self, name: &str, all: &[&str]) -> Vec<T> {
        all.iter()
            .filter(|word| self.raw(&box_of(name, word)) == "1")
            .filter_map(|word| word.parse().ok())
            .collect()
    }
}

/// The names of one of several lines and of its day.
pub fn row_of(field: &str, row: usize) -> (String, String) {
    (format!("{field}_{row}"), format!("{field}_{row}_date"))
}

/// The name of the box of one of several choices.
pub fn box_of(field: &str, word: &str) -> String {
    format!("{field}_{word}")
}

/// A typed input.
pub trait Input: Sized {
    /// What the form asks for, in the order of the page; `None` where there is no form.
    const FIELDS: Option<&'static [Field]>;

    /// The input; `None` where a choice or a reference is missing.
    fn read(given: &Given) -> Option<Self>;
    /// What is wrong with the lengths of texts, whatever else is missing.
    fn lengths(given: &Given) -> Result<(), ValidationErrors>;
}

/// The lengths of an input's texts.
pub(super) fn validate<T: Input>(given: &Given) -> Result<(), ValidationErrors> {
    T::lengths(given)
}

/// Of an action that is not taken by a form.
#[derive(Debug)]
pub enum NoForm {}

impl Input for NoForm {
    const FIELDS: Option<&'static [Field]> = None;

    fn read(_: &Given) -> Option<Self> {
        None
    }

    fn lengths(_: &Given) -> Result<(), ValidationErrors> {
        Ok(())
    }
}

/// Checks an input's own texts.
pub(super) fn check<T: Validate>(texts: &T) -> Result<(), ValidationErrors> {
    texts.validate()
}

/// Declares the typed input of an action: once, for the form, the check and the type.
///
/// Kinds: `text(least, most)`, `line(least, most)`, `choice(Type)`, `choices(Type)`, `tick`, `listed`, `date`, `dated(rows, most)`, `amount(most)`,
/// `category`, `checklist`, `notice(Pick)`, `offence(Wanted)`, `unit`, `person(Role)`, `case`, `any_case`, `photos`; and `maybe_choice(Type)`, `maybe_listed`, `maybe_date`, `maybe_amount(most)`,
/// `maybe_unit`, `maybe_person(Role)`, `maybe_case`, which may stay empty.
macro_rules! input {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        input! { @next [$(#[$meta])* $name] [] [] [] [] [] $($body)* }
    };
    (@next [$(#[$meta:meta])* $name:ident] [$($all:tt)*] [$($texts:tt)*] [$($fields:tt)*]
        [$({$field:ident $kind:ident ($($with:tt)*)})*] [$($written:ident)*]) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($all)* }

        const _: () = {
            /// The texts alone, so that their lengths are told even where a choice is missing.
            #[derive(validator::Validate)]
            struct Texts { $($texts)* }

            impl $crate::domain::actions::Input for $name {
                const FIELDS: Option<&'static [$crate::domain::actions::Field]> = Some(&[$($fields)*]);

                #[allow(unused_variables)]
                fn read(given: &$crate::domain::actions::Given) -> Option<Self> {
                    Some(Self { $($field: input!(@read given $field $kind ($($with)*))),* })
                }

                #[allow(unused_variables)]
                fn lengths(given: &$crate::domain::actions::Given) -> Result<(), validator::ValidationErrors> {
                    $crate::domain::actions::input::check(&Texts { $($written: given.text(stringify!($written))),* })
                }
            }
        };
    };

    // What belongs to each kind: its type, what the form knows of it, how it is read.
    (@type choice ($list:ty)) => { $list };
    (@type maybe_choice ($list:ty)) => { Option<$list> };
    (@type choices ($list:ty)) => { Vec<$list> };
    (@type listed ()) => { String };
    (@type maybe_listed ()) => { String };
    (@type tick ()) => { bool };
    (@type date ()) => { chrono::NaiveDate };
    (@type dated ($rows:expr, $most:expr)) => { Vec<$crate::domain::commitments::Dated> };
    (@type maybe_date ()) => { Option<chrono::NaiveDate> };
    (@type amount ($most:expr)) => { i64 };
    (@type maybe_amount ($most:expr)) => { Option<i64> };
    (@type category ()) => { $crate::domain::event::CategoryRef };
    (@type checklist ()) => { Vec<String> };
    (@type unit ()) => { $crate::domain::event::UnitRef };
    (@type maybe_unit ()) => { Option<$crate::domain::event::UnitRef> };
    (@type person ($role:expr)) => { $crate::domain::event::PersonRef };
    (@type maybe_person ($role:expr)) => { Option<$crate::domain::event::PersonRef> };
    (@type notice ($pick:expr)) => { i64 };
    (@type offence ($wanted:expr)) => { i64 };
    (@type case ()) => { String };
    (@type any_case ()) => { String };
    (@type maybe_case ()) => { Option<String> };
    (@type photos ()) => { Vec<String> };

    (@kind choice ($list:ty)) => { (Choice(<$list>::WORDS), false) };
    (@kind maybe_choice ($list:ty)) => { (Choice(<$list>::WORDS), true) };
    (@kind choices ($list:ty)) => { (Choices(<$list>::WORDS), true) };
    (@kind listed ()) => { (Listed, false) };
    (@kind maybe_listed ()) => { (Listed, true) };
    (@kind tick ()) => { (Tick, true) };
    (@kind date ()) => { (Date, false) };
    (@kind dated ($rows:expr, $most:expr)) => { (Dated { rows: $rows, most: $most }, true) };
    (@kind maybe_date ()) => { (Date, true) };
    (@kind amount ($most:expr)) => { (Amount($most), false) };
    (@kind maybe_amount ($most:expr)) => { (Amount($most), true) };
    (@kind category ()) => { (Category, false) };
    (@kind checklist ()) => { (Checklist, true) };
    (@kind unit ()) => { (Unit, false) };
    (@kind maybe_unit ()) => { (Unit, true) };
    (@kind person ($role:expr)) => { (Person($role), false) };
    (@kind maybe_person ($role:expr)) => { (Person($role), true) };
    (@kind offence ($wanted:expr)) => { (Offence($wanted), false) };
    (@kind notice ($pick:expr)) => { (Notice($pick), false) };
    (@kind case ()) => { (Case, false) };
    (@kind any_case ()) => { (AnyCase, false) };
    (@kind maybe_case ()) => { (Case, true) };
    (@kind photos ()) => { (Photos, true) };
    (@kind text ($least:expr, $most:expr)) => { (Text { least: $least, most: $most }, false) };
    (@kind line ($least:expr, $most:expr)) => { (Line { least: $least, most: $most }, false) };

    (@read $given:ident $field:ident text ($($limits:tt)*)) => { $given.text(stringify!($field)) };
    (@read $given:ident $field:ident choice ($list:ty)) => { $given.word(stringify!($field))? };
    (@read $given:ident $field:ident maybe_choice ($list:ty)) => { $given.word(stringify!($field)) };
    (@read $given:ident $field:ident choices ($list:ty)) => { $given.words(stringify!($field), <$list>::WORDS) };
    (@read $given:ident $field:ident listed ()) => { $given.text(stringify!($field)) };
    (@read $given:ident $field:ident maybe_listed ()) => { $given.text(stringify!($field)) };
    (@read $given:ident $field:ident tick ()) => { $given.tick(stringify!($field)) };
    (@read $given:ident $field:ident date ()) => { $given.date(stringify!($field))? };
    (@read $given:ident $field:ident dated ($rows:expr, $most:expr)) => { $given.dated(stringify!($field), $rows, $most)? };
    (@read $given:ident $field:ident maybe_date ()) => { $given.date(stringify!($field)) };
    (@read $given:ident $field:ident amount ($most:expr)) => { $given.amount(stringify!($field), $most)? };
    (@read $given:ident $field:ident maybe_amount ($most:expr)) => { $given.amount(stringify!($field), $most) };
    (@read $given:ident $field:ident category ()) => { $given.categories.get(stringify!($field))?.clone() };
    (@read $given:ident $field:ident checklist ()) => { $given.checklist.clone() };
    (@read $given:ident $field:ident offence ($wanted:expr)) => { $given.offences.get(stringify!($field)).copied()? };
    (@read $given:ident $field:ident notice ($pick:expr)) => { $given.notices.get(stringify!($field)).copied()? };
    (@read $given:ident $field:ident unit ()) => { $given.units.get(stringify!($field))?.clone() };
    (@read $given:ident $field:ident maybe_unit ()) => { $given.units.get(stringify!($field)).cloned() };
    (@read $given:ident $field:ident person ($role:expr)) => { $given.people.get(stringify!($field))?.clone() };
    (@read $given:ident $field:ident maybe_person ($role:expr)) => { $given.people.get(stringify!($field)).cloned() };
    (@read $given:ident $field:ident case ()) => { $given.cases.get(stringify!($field))?.clone() };
    (@read $given:ident $field:ident photos ()) => { $given.photos.clone() };
    (@read $given:ident $field:ident any_case ()) => { $given.cases.get(stringify!($field))?.clone() };
    (@read $given:ident $field:ident maybe_case ()) => { $given.cases.get(stringify!($field)).cloned() };

    (@field $field:ident $kind:ident $with:tt) => {{
        #[allow(unused_imports)]
        use $crate::domain::actions::FieldKind::*;
        let (kind, optional) = input!(@kind $kind $with);
        $crate::domain::actions::Field { name: stringify!($field), kind, optional }
    }};

    // A text of several lines or of one: its length is validated as well.
    (@next $head:tt $all:tt $texts:tt $fields:tt $read:tt $written:tt
        $(#[$doc:meta])* $field:ident: text($least:tt, $most:tt), $($rest:tt)*) => {
        input! { @text $head $all $texts $fields $read $written [$(#[$doc])*] $field text ($least, $most) $($rest)* }
    };
    (@next $head:tt $all:tt $texts:tt $fields:tt $read:tt $written:tt
        $(#[$doc:meta])* $field:ident: line($least:tt, $most:tt), $($rest:tt)*) => {
        input! { @text $head $all $texts $fields $read $written [$(#[$doc])*] $field line ($least, $most) $($rest)* }
    };
    (@text $head:tt [$($all:tt)*] [$($texts:tt)*] [$($fields:tt)*] [$($read:tt)*] [$($written:tt)*]
        [$(#[$doc:meta])*] $field:ident $kind:ident ($least:tt, $most:tt) $($rest:tt)*) => {
        input! { @next $head
            [$($all)* $(#[$doc])* pub $field: String,]
            [$($texts)* #[validate(length(min = $least, max = $most))] $field: String,]
            [$($fields)* input!(@field $field $kind ($least, $most)),]
            [$($read)* {$field text ($least $most)}]
            [$($written)* $field]
            $($rest)* }
    };
    (@next $head:tt $all:tt $texts:tt $fields:tt $read:tt $written:tt
        $(#[$doc:meta])* $field:ident: $kind:ident, $($rest:tt)*) => {
        input! { @other $head $all $texts $fields $read $written [$(#[$doc])*] $field $kind () $($rest)* }
    };
    (@next $head:tt $all:tt $texts:tt $fields:tt $read:tt $written:tt
        $(#[$doc:meta])* $field:ident: $kind:ident($($with:tt)+), $($rest:tt)*) => {
        input! { @other $head $all $texts $fields $read $written [$(#[$doc])*] $field $kind ($($with)+) $($rest)* }
    };
    (@other $head:tt [$($all:tt)*] $texts:tt [$($fields:tt)*] [$($read:tt)*] $written:tt
        [$(#[$doc:meta])*] $field:ident $kind:ident $with:tt $($rest:tt)*) => {
        input! { @next $head
            [$($all)* $(#[$doc])* pub $field: input!(@type $kind $with),]
            $texts
            [$($fields)* input!(@field $field $kind $with),]
            [$($read)* {$field $kind $with}]
            $written
            $($rest)* }
    };
}
