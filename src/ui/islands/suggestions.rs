//! While somebody writes what happened, the categories that fit, to be chosen at once. Without
//! scripts the next page suggests the same.

use leptos::prelude::*;

use crate::functions::suggest::Suggested;

/// Suggests from the words in the text area with the id `field`. The radios are named `category`
/// and are sent with the form; nothing has to be chosen here.
#[island]
pub fn Suggestions(
    field: String,
    /// The heading: "Is it about one of these?"
    heading: String,
    /// That it may be left for the next page.
    hint: String,
) -> impl IntoView {
    let found = RwSignal::new(Vec::<Suggested>::new());
    #[cfg(feature = "hydrate")]
    enhance(&field, found);
    #[cfg(not(feature = "hydrate"))]
    let _ = field;
    let shown = move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
        let items = found
            .into_iter()
            .enumerate()
            .map(|(index, suggested)| {
                let id = format!("suggested{index}");
                view! {
                    <div class="govuk-radios__item">
                        <input class="govuk-radios__input" type="radio" name="category" id=id.clone() value=suggested.category/>
                        <label class="govuk-label govuk-radios__label" for=id>{suggested.label}</label>
                        <div class="govuk-hint govuk-radios__hint">{suggested.because}</div>
                    </div>
                }
            })
            .collect_view();
        view! {
            <fieldset class="govuk-fieldset">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{heading.clone()}</legend>
                <div class="govuk-hint">{hint.clone()}</div>
                <div class="govuk-radios govuk-radios--small">{items}</div>
            </fieldset>
        }
        })
    };
    view! { <div class="govuk-form-group suggestions" aria-live="polite">{shown}</div> }
}

#[cfg(feature = "hydrate")]
fn enhance(field: &str, found: RwSignal<Vec<Suggested>>) {
    use super::dom;
    use crate::functions::suggest::suggest;
    use leptos::task::spawn_local;
    use wasm_bindgen::JsCast;
    let Some(area) =
        dom::by_id(field).and_then(|area| area.dyn_into::<web_sys::HtmlTextAreaElement>().ok())
    else {
        return;
    };
    let chosen = || {
        dom::document()
            .and_then(|document| document.query_selector(".suggestions :checked").ok())
            .flatten()
            .is_some()
    };
    let pause = dom::Pause::of(400);
    let typed = area.clone();
    let ask = move || {
        let words = typed.value();
        let typed = typed.clone();
        pause.then(move || {
            spawn_local(async move {
                // Without an answer what was suggested stays: nothing hangs on it. An answer to
                // words that were changed meanwhile is no answer any more, and what was chosen is
                // not taken away again.
                if let Ok(suggested) = suggest(words.clone()).await
                    && typed.value() == words
                    && !chosen()
                    && found.with_untracked(|shown| *shown != suggested)
                {
                    found.set(suggested);
                }
            });
        });
    };
    dom::soon(ask.clone());
    dom::listen(&area, "input", move |_| ask());
}
