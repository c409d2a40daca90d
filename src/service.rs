//! Use cases: what a person does, each in one transaction.
//! Must not hold SQL, HTML or HTTP.

pub mod acting;
pub mod app;
pub mod autosave;
pub mod case_file;
pub mod directory;
pub mod figures;
pub mod files;
pub mod filing;
pub mod limits;
pub mod news;
pub mod photos;
pub mod projection;
pub mod rating;
pub mod secret;
pub mod suggestions;
pub mod timekeeper;
pub mod tracking;
pub mod worklist;

pub use app::App;
pub use case_file::CaseFile;
