//! The error summary above the heading. The server renders it when a form comes back; in the
//! browser the same rules run before sending, so that a slip costs no journey over a bad line.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::forms::{Code, Errors, Form};

/// The words for one error of one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The field.
    pub field: String,
    /// What is wrong with it.
    pub code: Code,
    /// In words.
    pub text: String,
}

/// What is wrong with the form with the id `form_id`, and the way there.
#[island]
pub fn ErrorSummary(
    form_id: String,
    form: Option<Form>,
    errors: Errors,
    messages: Vec<Message>,
    /// The heading: "There is a problem".
    heading: String,
    /// What goes before the page's title: "Error: ".
    prefix: String,
) -> impl IntoView {
    let errors = RwSignal::new(errors);
    #[cfg(feature = "hydrate")]
    enhance(&form_id, form, errors, messages.clone(), prefix);
    #[cfg(not(feature = "hydrate"))]
    let _ = (form_id, form, prefix);
    let shown = move || {
        let errors = errors.get();
        // Not as `AnyView`: that brings every way to render with it, for each type.
        (!errors.is_empty()).then(|| {
        let items = errors
            .0
            .iter()
            .map(|(field, code)| {
                let text = messages
                    .iter()
                    .find(|message| message.field == *field && message.code == *code);
                let text = text.map(|message| message.text.clone()).unwrap_or_default();
                view! { <li><a href=format!("#{field}")>{text}</a></li> }
            })
            .collect_view();
        view! {
            <div class="govuk-error-summary" role="alert" tabindex="-1" id="error-summary">
                <h2 class="govuk-error-summary__title">{heading.clone()}</h2>
                <div class="govuk-error-summary__body">
                    <ul class="govuk-list govuk-error-summary__list">{items}</ul>
                </div>
            </div>
        }
        })
    };
    view! { <div>{shown}</div> }
}

#[cfg(feature = "hydrate")]
fn enhance(
    form_id: &str,
    form: Option<Form>,
    errors: RwSignal<Errors>,
    messages: Vec<Message>,
    prefix: String,
) {
    use std::rc::Rc;

    use super::dom;
    use wasm_bindgen::JsCast;

    if !errors.get_untracked().is_empty() {
        dom::soon(focus_summary);
    }
    let Some(form) = form.map(Rc::new) else {
        return;
    };
    let Some(element) =
        dom::by_id(form_id).and_then(|element| element.dyn_into::<web_sys::HtmlFormElement>().ok())
    else {
        return;
    };
    let fields = form.clone();
    let show = move |found: &Errors| {
        for field in fields.fields() {
            show_at_field(
                field,
                found.of(field).and_then(|code| {
                    messages
                        .iter()
                        .find(|message| message.field == field && message.code == code)
                        .map(|message| message.text.as_str())
                }),
            );
        }
    };
    let typed = element.clone();
    let checked = form.clone();
    let on_input = show.clone();
    dom::listen(&element, "input", move |_| {
        // Only after a refusal: nobody is corrected while still typing the first time.
        if !errors.get_untracked().is_empty() {
            let found = checked
                .validate(&|field| dom::value(&typed, field))
                .err()
                .unwrap_or_default();
            on_input(&found);
            errors.set(found);
        }
    });
    let sent = element.clone();
    dom::intercept(&element, "submit", move |event| {
        let by = event
            .dyn_ref::<web_sys::SubmitEvent>()
            .and_then(web_sys::SubmitEvent::submitter);
        if by.is_some_and(|button| button.has_attribute("formnovalidate")) {
            return;
        }
        if let Err(found) = form.validate(&|field| dom::value(&sent, field)) {
            event.prevent_default();
            show(&found);
            errors.set(found);
            if let Some(document) = dom::document()
                && !document.title().starts_with(&prefix)
            {
                document.set_title(&format!("{prefix}{}", document.title()));
            }
            dom::soon(focus_summary);
        }
    });
}

#[cfg(feature = "hydrate")]
fn focus_summary() {
    if let Some(summary) = super::dom::by_id("error-summary") {
        let _ = summary.focus();
    }
}

#[cfg(feature = "hydrate")]
fn show_at_field(field: &str, text: Option<&str>) {
    use super::dom;
    let Some(slot) = dom::by_id(&format!("{field}-error")) else {
        return;
    };
    slot.set_hidden(text.is_none());
    if let Some(words) = dom::all(&slot, "[data-words]").first() {
        words.set_text_content(text);
    }
    if let Ok(Some(group)) = slot.closest(".govuk-form-group") {
        let _ = group
            .class_list()
            .toggle_with_force("govuk-form-group--error", text.is_some());
    }
}
