//! The rules of the field: pure, without IO, shared with the browser.
//! Must not ask for the time, touch storage, or hold any text that people read.

#[macro_use]
pub mod words;

pub mod actions;
pub mod calendar;
pub mod case;
pub mod clocks;
pub mod commitments;
pub mod event;
pub mod handover;
pub mod inbox;
pub mod ladder;
pub mod lifecycle;
pub mod localised;
pub mod masks;
pub mod merging;
pub mod notices;
pub mod permissions;
pub mod policy;
pub mod proof;
pub mod recipient;
pub mod revisit;
pub mod role;
pub mod surge;
pub mod text;
pub mod violations;

pub use actions::Action;
pub use case::{Channel, Kind, Severity, State};
pub use localised::{Lang, Localised};
pub use policy::Policy;
pub use role::Role;
