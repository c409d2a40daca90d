//! The islands: pieces of a page that come to life in the browser. Each renders something useful
//! on the server, and finds what it enhances by the id of an element.
//! Must not be needed to submit anything. Texts come in as props, so that no catalogue is shipped.

mod category_filter;
mod character_count;
#[cfg(feature = "hydrate")]
mod dom;
mod error_summary;
mod photo_upload;
mod rating_note;

pub use category_filter::CategoryFilter;
pub use character_count::CharacterCount;
pub use error_summary::{ErrorSummary, Message};
pub use photo_upload::{PhotoUpload, UploadTexts};
pub use rating_note::RatingNote;
