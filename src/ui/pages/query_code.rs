//! A new query code for a case, for who holds the old one.

use leptos::prelude::*;

use crate::forms::Errors;
use crate::forms::acting::Filled;
use crate::forms::tracking::grouped;
use crate::ui::components::{FieldOptions, button, summary, text_field};
use crate::ui::shell::{FORM, Page, texts};

/// Asks for the code that the case has now.
pub fn ask(number: &str, filled: &Filled, errors: &Errors) -> Page {
    let t = texts();
    let title = t.get("new-code-title");
    let key = match filled.get("key") {
        "" => uuid::Uuid::new_v4().to_string(),
        kept => kept.to_owned(),
    };
    let options = FieldOptions {
        hint: Some(t.get("hint-code")),
        inputmode: Some("numeric"),
        autocomplete: Some("off"),
        width: Some("govuk-input--width-20"),
        ..FieldOptions::default()
    };
    Page::new(
        title.clone(),
        view! {
            {summary(None, errors)}
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get("new-code-text")}</p>
            <form method="post" action=format!("/cases/{number}/code") id=FORM novalidate>
                <input type="hidden" name="key" value=key/>
                {text_field("code", filled.get("code"), errors, options)}
                {button(t.get("new-code-button"))}
            </form>
        },
    )
    .back(format!("/cases/{number}"))
    .form(!errors.is_empty())
}

/// Shows the new code.
pub fn show(number: &str, code: &str) -> Page {
    let t = texts();
    let title = t.get("new-code-done-title");
    Page::new(
        title.clone(),
        view! {
            <div class="govuk-panel govuk-panel--confirmation">
                <h1 class="govuk-panel__title">{title}</h1>
                <div class="govuk-panel__body code-pair">
                    <div class="code-pair__item">
                        <span class="code-pair__label">{t.get("label-number")}</span>
                        <span class="code-pair__value" id="case-number">{grouped(number)}</span>
                    </div>
                    <div class="code-pair__item">
                        <span class="code-pair__label">{t.get("label-code")}</span>
                        <span class="code-pair__value" id="query-code">{grouped(code)}</span>
                    </div>
                </div>
            </div>
            <p class="govuk-body">{t.get("new-code-done-text")}</p>
            <a class="govuk-button no-print" href=format!("/cases/{number}")>{t.get("new-code-onwards")}</a>
        },
    )
    .back(format!("/cases/{number}"))
}
