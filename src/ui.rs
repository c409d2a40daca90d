//! What people see. Pages are rendered on the server and work without scripts; islands make
//! them better where scripts run.
//! Must not read storage; handlers hand pages what they show.

pub mod islands;

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod shell;
