//! Why a member of staff needs to see a resident's contact data.

use leptos::prelude::*;

use crate::domain::Action;
use crate::forms::Errors;
use crate::service::contacts::{MINUTES, REASON};
use crate::ui::components::{FieldOptions, button, summary, text_area};
use crate::ui::shell::{FORM, Page, texts};

/// Asks for the reason; with `next`, the form of that action follows.
pub fn ask(number: &str, next: Option<Action>, reason: &str, errors: &Errors) -> Page {
    let t = texts();
    let title = t.get("contact-title");
    let options = FieldOptions {
        label: Some(t.get("field-reason")),
        most: Some(REASON.1),
        ..FieldOptions::default()
    };
    Page::new(
        title.clone(),
        view! {
            {summary(None, errors)}
            <h1 class="govuk-heading-l">{title.clone()}</h1>
            <p class="govuk-body">{t.with("contact-text", &[("minutes", MINUTES)])}</p>
            <form method="post" action=format!("/staff/cases/{number}/contact") id=FORM novalidate>
                {next.map(|next| view! { <input type="hidden" name="next" value=next.as_str()/> })}
                {text_area("reason", reason, errors, options)}
                {button(title)}
            </form>
        },
    )
    .staff("cases")
    .back(format!("/staff/cases/{number}"))
    .form(!errors.is_empty())
}
