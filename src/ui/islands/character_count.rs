//! Counts the characters of a text area: never blocks typing, speaks on a pause.

use leptos::prelude::*;

/// How many characters are left in the text area with the id `field`. In the texts, `{n}` stands
/// for the number.
#[island]
pub fn CharacterCount(
    field: String,
    most: usize,
    /// What stands there without scripts, and before anything is typed.
    limit: String,
    /// "{n} left"
    left: String,
    /// "{n} too many"
    over: String,
) -> impl IntoView {
    let shown = RwSignal::new((limit.clone(), false));
    let spoken = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    enhance(&field, most, limit, left, over, shown, spoken);
    #[cfg(not(feature = "hydrate"))]
    let _ = (most, left, over);
    view! {
        <div id=format!("{field}-info") class="govuk-hint govuk-character-count__message" class:govuk-error-message=move || shown.get().1>
            {move || shown.get().0}
        </div>
        <div class="govuk-visually-hidden" aria-live="polite">{move || spoken.get()}</div>
    }
}

#[cfg(feature = "hydrate")]
fn enhance(
    field: &str,
    most: usize,
    limit: String,
    left: String,
    over: String,
    shown: RwSignal<(String, bool)>,
    spoken: RwSignal<String>,
) {
    use super::dom;
    use wasm_bindgen::JsCast;
    let Some(area) =
        dom::by_id(field).and_then(|area| area.dyn_into::<web_sys::HtmlTextAreaElement>().ok())
    else {
        return;
    };
    let pause = dom::Pause::of(1000);
    let typed = area.clone();
    let update = move || {
        let length = crate::domain::text::length(typed.value().trim());
        let text = match length {
            0 => limit.clone(),
            n if n > most => over.replace("{n}", &(n - most).to_string()),
            n => left.replace("{n}", &(most - n).to_string()),
        };
        shown.set((text.clone(), length > most));
        pause.then(move || spoken.set(text));
    };
    dom::soon(update.clone());
    dom::listen(&area, "input", move |_| update());
}
