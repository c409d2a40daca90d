//! The page of an error: what happened, what became of what was typed, the way on.

use leptos::prelude::*;

use crate::domain::lifecycle::{By, Refusal};
use crate::error::Error;
use crate::i18n::Texts;
use crate::ui::components::key;
use crate::ui::shell::{Page, texts};

/// The page for an error that has no better place.
pub fn page(error: &Error) -> Page {
    let t = texts();
    let (name, more) = match error {
        Error::NotFound => ("not-found", None),
        Error::TooMany { minutes } => (
            "too-many",
            Some(t.with("page-too-many-wait", &[("minutes", *minutes)])),
        ),
        Error::Refused(refusal) => ("refused", Some(refusal_text(t, refusal))),
        Error::Invalid(_) | Error::Upload(_) => ("bad-request", None),
        Error::Storage(error) if error.is_full() => ("full", None),
        _ => ("failed", None),
    };
    let title = t.get(&format!("page-{name}-title"));
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get(&format!("page-{name}-text"))}</p>
            {more.map(|more| view! { <p class="govuk-body">{more}</p> })}
            <p class="govuk-body"><a class="govuk-link" href="/">{t.get("to-home")}</a></p>
        },
    )
}

/// Why an action is refused, and who could.
pub fn refusal_text(t: Texts, refusal: &Refusal) -> String {
    let who: Vec<String> = refusal.who.iter().map(|by| by_text(t, *by)).collect();
    let reason = t.get(&format!("refused-{}", key(refusal.reason.as_str())));
    format!(
        "{reason}{}",
        t.with("refused-who", &[("who", who.join(&t.get("list-or")))])
    )
}

fn by_text(t: Texts, by: By) -> String {
    let role = match by {
        By::Resident => return t.get("actor-resident"),
        By::System => return t.get("actor-system"),
        By::Staff(role) | By::StaffWhenMajor(role) | By::StaffUnlessMajor(role) => role,
    };
    t.get(&format!("role-{}", key(role.as_str())))
}
