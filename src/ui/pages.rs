//! The pages, one file each. A page is a function from what it shows to a `Page`.
//! Must not read storage or the request.

pub mod absences;
pub mod account;
pub mod agreement;
pub mod case_parts;
pub mod commitments;
pub mod concerned;
pub mod contact;
pub mod dispatch_directory;
pub mod errors;
pub mod filing;
pub mod handover;
pub mod inbox;
pub mod intake;
pub mod jobs;
pub mod notices;
pub mod photo_field;
pub mod public;
pub mod query_code;
pub mod resident_case;
pub mod revisits;
pub mod saving;
pub mod sign_in;
pub mod staff_action;
pub mod staff_case;
pub mod surges;
pub mod tracking;
pub mod violations;
pub mod worklist;
