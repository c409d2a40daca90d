//! Use cases: what a person does, each in one transaction.
//! Must not hold SQL, HTML or HTTP.

pub mod absences;
pub mod acting;
pub mod app;
pub mod autosave;
pub mod case_file;
pub mod case_view;
pub mod commitments;
pub mod concerned;
pub mod conflict;
pub mod contacts;
pub mod directory;
pub mod dispatching;
pub mod docket;
pub mod figures;
pub mod files;
pub mod filing;
pub mod fund;
pub mod handover;
pub mod heads;
pub mod inbox;
pub mod installation;
pub mod intake;
pub mod limits;
pub mod news;
pub mod notices;
pub mod paging;
pub mod photos;
pub mod policy;
pub mod projection;
pub mod queue;
pub mod revisits;
pub mod secret;
pub mod security;
pub mod splitting;
pub mod suggestions;
pub mod surges;
pub mod timekeeper;
pub mod tracking;
pub mod uploads;
pub mod violations;
pub mod worklist;

pub use app::App;
pub use case_file::CaseFile;
