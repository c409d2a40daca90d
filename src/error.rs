//! Everything that a use case can refuse, and what it must never tell.
//! Must not render; `web` turns it into a page. No text of the database reaches a client.

use crate::domain::lifecycle::Refusal;
use crate::forms::Errors;
use crate::forms::filing::Step;
use crate::packs::PackError;
use crate::storage::StorageError;

/// Why a use case did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or none that this person may know of.
    #[error("not found")]
    NotFound,
    /// Nobody is signed in.
    #[error("sign-in needed")]
    SignInNeeded,
    /// This browser has not opened the case with that number, or too long ago; whether there is one
    /// is not told.
    #[error("not opened")]
    NotOpened(String),
    /// The form has errors; everything typed is kept by the caller.
    #[error("invalid input: {0:?}")]
    Invalid(Errors),
    /// The rules do not allow it now; says why and who could.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// A question of the resident's form is still open.
    #[error("unanswered: {0}")]
    Unanswered(Step),
    /// Too many tries; how many minutes to wait.
    #[error("too many tries")]
    TooMany {
        /// Minutes until it can be tried again.
        minutes: i64,
    },
    /// The file is not one that is taken.
    #[error("bad upload")]
    Upload(crate::forms::Code),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// What the operator asked for on the command line cannot be done; the text says why.
    #[error("{0}")]
    Operator(String),
    /// Something that should not happen happened; the text is for the log only.
    #[error("internal: {0}")]
    Internal(String),
}

impl From<Errors> for Error {
    fn from(errors: Errors) -> Self {
        Self::Invalid(errors)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Storage(error.into())
    }
}

impl From<tokio::task::JoinError> for Error {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::Internal(error.to_string())
    }
}

impl From<&PackError> for Error {
    fn from(error: &PackError) -> Self {
        Self::Operator(error.to_string())
    }
}

/// What a use case gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;
