//! The page of an error: what happened, what became of what was typed, the way on.

use leptos::prelude::*;

use crate::domain::Role;
use crate::domain::lifecycle::{By, Reason, Refusal};
use crate::error::Error;
use crate::i18n::Texts;
use crate::ui::components::key;
use crate::ui::shell::{Page, chrome, texts};

/// What went wrong, as a page tells it.
pub enum Problem<'a> {
    /// A use case did not do what was asked.
    Error(&'a Error),
    /// The session, or the time for which a case was open, ended while somebody was writing; where
    /// the way back in is.
    SignedOut(String),
    /// Another site made the browser send it.
    CrossSite,
    /// It could not be read.
    BadRequest,
    /// Something broke.
    Failed,
}

/// The page of a problem that has no better place, with what was written, if anything was.
pub fn page(problem: &Problem<'_>, written: &[String]) -> Page {
    let t = texts();
    let (name, more) = match problem {
        Problem::Error(error) => described(t, error),
        Problem::SignedOut(_) => ("signed-out", None),
        Problem::CrossSite => ("cross-site", None),
        Problem::BadRequest => ("bad-request", None),
        Problem::Failed => ("failed", None),
    };
    // Whoever works here stays in the frame of those who do.
    let staff = chrome().staff && chrome().person.is_some();
    let (to, label) = match problem {
        Problem::SignedOut(to) => (to.clone(), "page-signed-out-back"),
        _ if staff => ("/staff/cases".to_owned(), "worklist-units"),
        _ => ("/".to_owned(), "to-home"),
    };
    let title = t.get(&format!("page-{name}-title"));
    let written = (!written.is_empty()).then(|| {
        let texts = written
            .iter()
            .map(|text| view! { <p class="govuk-body pre-line">{text.clone()}</p> })
            .collect_view();
        view! {
            <div class="govuk-inset-text">
                <h2 class="govuk-heading-s">{t.get("page-written")}</h2>
                {texts}
            </div>
        }
    });
    let page = Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get(&format!("page-{name}-text"))}</p>
            {more.map(|more| view! { <p class="govuk-body">{more}</p> })}
            {written}
            <p class="govuk-body"><a class="govuk-link" href=to>{t.get(label)}</a></p>
        },
    );
    match staff {
        true => page.staff("cases"),
        false => page,
    }
}

fn described(t: Texts, error: &Error) -> (&'static str, Option<String>) {
    match error {
        Error::NotFound => ("not-found", None),
        Error::TooMany { minutes } => (
            "too-many",
            Some(t.with("page-too-many-wait", &[("minutes", *minutes)])),
        ),
        Error::Refused(refusal) => ("refused", Some(refusal_text(t, refusal))),
        Error::Invalid(_) | Error::Upload(_) => ("bad-request", None),
        Error::Storage(error) if error.is_full() => ("full", None),
        _ => ("failed", None),
    }
}

/// Why an action is refused, and who could.
pub fn refusal_text(t: Texts, refusal: &Refusal) -> String {
    let who: Vec<String> = refusal.who.iter().map(|by| by_text(t, *by)).collect();
    let reason = t.get(&format!("refused-{}", key(refusal.reason.as_str())));
    // A resident who may, only not now, is not told that it is up to residents.
    if refusal.who.contains(&By::Resident) && refusal.reason != Reason::NotYours {
        return reason;
    }
    format!(
        "{reason}{}",
        t.with("refused-who", &[("who", who.join(&t.get("list-or")))])
    )
}

fn by_text(t: Texts, by: By) -> String {
    let role = match by {
        By::Resident => return t.get("actor-resident"),
        By::System => return t.get("actor-system"),
        By::Outside => return t.get("actor-outside"),
        By::CoHandler => Role::Handler,
        By::FirstReceiver => return t.get("actor-first-receiver"),
        By::OfferedReceiver => return t.get("actor-offered-receiver"),
        By::WhoeverDidIt => return t.get("actor-whoever-did-it"),
        By::Staff(role) => role,
        By::Owes(_) => return t.get("actor-owing-unit"),
        // `check` names the role in its place.
        By::Addressee | By::Accused => Role::UnitLead,
        By::Decides(_) => return t.get("actor-approver"),
    };
    t.get(&format!("role-{}", key(role.as_str())))
}
