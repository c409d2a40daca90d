//! Tests through the real router, each on SQLite and on PostgreSQL. Files mirror the addresses.
//! Must not reach around the router where a person could not.

pub(crate) mod support;

mod absences;
mod acceptance;
mod cases;
mod concerned;
mod connections;
mod corrections;
mod danger;
mod demo;
mod file;
mod functions;
mod golden;
mod handovers;
mod intake;
pub(crate) mod jobs;
mod ladder;
mod lint;
mod matrix;
mod measures;
mod merging;
mod notices;
mod open;
mod ops;
mod policy;
mod promises;
mod revisits;
mod safety;
mod staff_account;
mod staff_cases;
mod staff_inbox;
mod staff_sign_in;
mod storage;
mod surges;
mod tampering;
mod timekeeper;
mod track;
mod uploads;
mod violations;
mod walk;
