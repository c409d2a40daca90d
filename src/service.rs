//! Use cases: what a person does, each in one transaction.
//! Must not hold SQL, HTML or HTTP.

pub mod acting;
pub mod app;
pub mod case_file;
pub mod directory;
pub mod figures;
pub mod files;
pub mod filing;
pub mod limits;
pub mod photos;
pub mod projection;
pub mod rating;
pub mod secret;
pub mod timekeeper;
pub mod tracking;
pub mod uploads;
pub mod worklist;

pub use app::App;
pub use case_file::CaseFile;
