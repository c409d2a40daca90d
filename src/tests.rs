//! Tests through the real router, each on SQLite and on PostgreSQL. Files mirror the addresses.
//! Must not reach around the router where a person could not.

mod support;

mod cases;
mod demo;
mod file;
mod functions;
mod lint;
mod matrix;
mod open;
mod ops;
mod safety;
mod staff_account;
mod staff_cases;
mod staff_sign_in;
mod storage;
mod timekeeper;
mod track;
