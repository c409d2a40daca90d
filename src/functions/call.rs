//! Who calls a function, and what refusals look like there.
//! Must not know HTTP; `web::functions` reads the request and puts the call into the context.

use leptos::prelude::use_context;
use leptos::server_fn::axum::register_explicit;
use uuid::Uuid;

use super::{Denied, autosave, news, suggest};
use crate::domain::Lang;
use crate::error::Error;
use crate::service::App;
use crate::service::case_file::Who;

/// Who calls.
#[derive(Clone, Debug)]
pub enum Caller {
    /// A signed-in member of staff.
    Staff(Who),
    /// The resident who is filling in the draft with that id.
    Resident(Uuid),
    /// Anybody else.
    Stranger,
}

/// A call of a function.
#[derive(Clone)]
pub struct Call {
    /// The use cases' application.
    pub app: App,
    /// The language of the answer.
    pub lang: Lang,
    /// Who calls.
    pub caller: Caller,
}

impl Call {
    /// The call that is being answered.
    pub fn current() -> Result<Self, Denied> {
        use_context().ok_or(Denied::Failed)
    }

    /// The member of staff who calls.
    pub fn staff(&self) -> Result<&Who, Denied> {
        match &self.caller {
            Caller::Staff(who) => Ok(who),
            Caller::Resident(_) | Caller::Stranger => Err(Denied::SignedOut),
        }
    }

    /// Only for somebody who is filling in a form: a resident with a draft, or staff.
    pub fn known(&self) -> Result<(), Denied> {
        match &self.caller {
            Caller::Staff(_) | Caller::Resident(_) => Ok(()),
            Caller::Stranger => Err(Denied::SignedOut),
        }
    }
}

/// Makes every function known to the router. They would register themselves, unless the linker
/// leaves out what nothing on the server's side names.
pub fn register() {
    register_explicit::<suggest::Suggest>();
    register_explicit::<autosave::SaveDraft>();
    register_explicit::<autosave::DiscardDraft>();
    register_explicit::<news::NewsOf>();
}

impl From<Error> for Denied {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::SignInNeeded | Error::NotOpened(_) => Self::SignedOut,
            Error::TooMany { minutes } => Self::TooMany(minutes),
            Error::Invalid(errors) => Self::Invalid(errors),
            Error::Refused(refusal) => Self::Refused(refusal.reason.to_string()),
            Error::Unanswered(_) | Error::Upload(_) => Self::Unreadable,
            error => {
                tracing::error!(%error, "function failed");
                Self::Failed
            }
        }
    }
}
