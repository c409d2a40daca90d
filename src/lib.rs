//! 回音 Huiyin: a complaint portal. 件件有答复，事事有回音.
//!
//! Direction of use, never backwards:
//! `domain ← forms ← storage ← service ← {auth, functions, jobs} ← ui ← web ← ops ← main`.
//!
//! | room | holds |
//! |---|---|
//! | [`domain`] | rules: a room for each action, events, policies, clocks, permissions, proof |
//! | [`forms`] | what people fill in, and what is wrong with it |
//! | `storage` | all SQL, one text for two engines; rows declared once; SQLite's group commit |
//! | `service` | use cases: the docket is the one locked road to a case, `case_view` what pages show of it |
//! | `auth` | passwords, sessions, one-time codes |
//! | `functions` | what islands ask of the server, typed on both sides; each calls one use case |
//! | `jobs` | what is done apart from requests: queue, what recurs, followers of events |
//! | [`ui`] | frame, pages, components; `ui::islands` come alive in a browser |
//! | `web` | connections, guards, handlers |
//! | `ops`, `bench`, `demo` | commands; measuring; the demo city |
//! | `clock`, `config`, `error`, `i18n`, `packs` | small, and used by many |
//!
//! `domain`, `forms`, `functions` and `ui::islands` are also compiled to WebAssembly, each client in
//! `src/client` with its own islands; everything else is the server's and needs the feature `ssr`.

#![recursion_limit = "256"] // pages are deep types

#[macro_use]
pub mod domain;
pub mod forms;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub mod functions;
pub mod ui;

#[cfg(feature = "ssr")]
pub mod auth;
#[cfg(feature = "ssr")]
pub mod bench;
#[cfg(feature = "ssr")]
pub mod clock;
#[cfg(feature = "ssr")]
pub mod config;
#[cfg(feature = "ssr")]
pub mod demo;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod jobs;
#[cfg(feature = "ssr")]
pub mod ops;
#[cfg(feature = "ssr")]
pub mod packs;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod storage;
#[cfg(feature = "ssr")]
pub mod web;

#[cfg(all(test, feature = "ssr"))]
mod tests;
