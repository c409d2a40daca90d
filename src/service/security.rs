//! The security log, target `security`: what an operator must find after an attack (safety.md 14).
//! Must not hold personal data: ids and keyed hashes; never a name, an address or what was typed.

use uuid::Uuid;

use super::App;
use crate::domain::proof::hex;

words! {
    /// What happened.
    pub enum Signal {
        SignIn = "sign_in",
        SignInFailed = "sign_in_failed",
        CodeOwed = "code_owed",
        CodeFailed = "code_failed",
        SignOut = "sign_out",
        PasswordWrong = "password_wrong",
        PasswordChanged = "password_changed",
        CodesSetUp = "codes_set_up",
        CodesRemoved = "codes_removed",
        AccountCreated = "account_created",
        AccountDisabled = "account_disabled",
        AccountEnabled = "account_enabled",
        RoleGranted = "role_granted",
        RoleRevoked = "role_revoked",
        ContactRevealed = "contact_revealed",
        CaseOpened = "case_opened",
        CaseNotOpened = "case_not_opened",
        QueryCodeChanged = "query_code_changed",
        Denied = "denied",
        TooMany = "too_many",
        CrossSite = "cross_site",
    }
}

impl Signal {
    /// Whether it is refused or wrong, and so may be part of an attack.
    const fn is_bad(self) -> bool {
        matches!(
            self,
            Self::SignInFailed
                | Self::CodeFailed
                | Self::PasswordWrong
                | Self::CaseNotOpened
                | Self::Denied
                | Self::TooMany
                | Self::CrossSite
        )
    }
}

/// What belongs to a line.
#[derive(Clone, Copy, Debug, Default)]
pub struct About<'a> {
    /// Whose account it concerns.
    pub person: Option<Uuid>,
    /// Which case.
    pub case: Option<Uuid>,
    /// Where it came from, see [`source`].
    pub source: Option<&'a str>,
    /// Which limit, or which command.
    pub by: Option<&'a str>,
}

impl About<'_> {
    /// A person.
    pub fn person(id: Uuid) -> Self {
        Self {
            person: Some(id),
            ..Self::default()
        }
    }
}

/// Writes a line.
pub fn log(signal: Signal, about: About<'_>) {
    let (person, case) = (
        about.person.map(tracing::field::display),
        about.case.map(tracing::field::display),
    );
    let (source, by, signal_word) = (about.source, about.by, signal.as_str());
    if signal.is_bad() {
        tracing::warn!(target: "security", signal = signal_word, person, case, source, by);
    } else {
        tracing::info!(target: "security", signal = signal_word, person, case, source, by);
    }
}

/// An address as the log has it: the same address is the same word, and nobody reads it back.
pub fn source(app: &App, address: &str) -> String {
    hex(&app.secret.keyed("source", &[address])[..6])
}
