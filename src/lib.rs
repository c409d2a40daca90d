//! 回音 Huiyin: a complaint portal. 件件有答复，事事有回音.
//!
//! Direction of use, never backwards:
//! `domain ← forms ← storage ← service ← functions ← {web, ui, jobs} ← main`.
//! `domain`, `forms`, `functions` and `ui::islands` are also compiled to WebAssembly, each client
//! with its own islands; everything else is the server's and needs the feature `ssr`.

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
