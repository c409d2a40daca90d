//! Residents' pages: filing, looking up, and what they can do with their case.

pub mod case;
pub mod filing;
pub mod tracking;
