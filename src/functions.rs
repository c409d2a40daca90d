//! What islands ask of the server: functions with types that both sides share (`#[server]`).
//! Must not hold rules: each calls one use case, as the plain form beside it does, with the same
//! caller, limits and refusals. Words never go into an address: every function is a POST.

pub mod autosave;
pub mod line;
pub mod news;
pub mod suggest;

#[cfg(feature = "ssr")]
pub mod call;

use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

use crate::forms::Errors;

/// Where the functions are reached. Each writes its endpoint out: the default name holds a hash of
/// the folder in which it was built.
pub const PREFIX: &str = "/fn";

/// Why a function did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Denied {
    /// There is no such thing, or none that this caller may know of.
    NotFound,
    /// Nobody is signed in, or this browser holds no draft.
    SignedOut,
    /// Called too often; how many minutes to wait.
    TooMany(i64),
    /// What was sent has errors.
    Invalid(Errors),
    /// The rules do not allow it now; the reason in the words of `lifecycle`.
    Refused(String),
    /// What was sent, or what came back, is not what the function takes or gives.
    Unreadable,
    /// The line is down.
    Unreachable,
    /// The server failed, or cannot keep anything at the moment.
    Failed,
}

impl FromServerFnError for Denied {
    type Encoder = line::JsonText;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Request(_) => Self::Unreachable,
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Serialization(_)
            | ServerFnErrorErr::Deserialization(_) => Self::Unreadable,
            _ => Self::Failed,
        }
    }
}
