//! The page that asks for case number and query code.

use leptos::prelude::*;

use crate::forms::tracking::Lookup;
use crate::forms::{Errors, Form};
use crate::ui::components::{FieldOptions, button, summary, text_field};
use crate::ui::shell::{FORM, Page, texts};

/// Asks for number and code.
pub fn ask(lookup: &Lookup, errors: &Errors) -> Page {
    let t = texts();
    let title = t.get("track-title");
    let digits = |hint: &str| FieldOptions {
        hint: Some(t.get(hint)),
        inputmode: Some("numeric"),
        autocomplete: Some("off"),
        width: Some("govuk-input--width-20"),
        ..FieldOptions::default()
    };
    Page::new(
        title.clone(),
        view! {
            {summary(Some(Form::Tracking), errors)}
            <h1 class="govuk-heading-l">{title}</h1>
            <form method="post" action="/track" id=FORM novalidate>
                {text_field("number", &lookup.number, errors, digits("hint-number"))}
                {text_field("code", &lookup.code, errors, digits("hint-code"))}
                {button(t.get("track-button"))}
            </form>
            <details class="govuk-details">
                <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t.get("track-lost")}</span></summary>
                <div class="govuk-details__text">{t.get("track-lost-text")}</div>
            </details>
        },
    )
    .back("/")
    .form(!errors.is_empty())
}
