//! Says beforehand what a bad rating does: the case is handled again.

use leptos::prelude::*;

/// Shows `text` once the answers in the form with the id `form_id` would open second handling.
#[island]
pub fn RatingNote(form_id: String, text: String) -> impl IntoView {
    let shown = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    enhance(&form_id, shown);
    #[cfg(not(feature = "hydrate"))]
    let _ = form_id;
    view! {
        <div aria-live="polite">
            {move || shown.get().then(|| view! { <div class="govuk-inset-text">{text.clone()}</div> })}
        </div>
    }
}

#[cfg(feature = "hydrate")]
fn enhance(form_id: &str, shown: RwSignal<bool>) {
    use super::dom;
    use crate::domain::case::{Solved, Treatment};
    use wasm_bindgen::JsCast;
    let Some(form) =
        dom::by_id(form_id).and_then(|form| form.dyn_into::<web_sys::HtmlFormElement>().ok())
    else {
        return;
    };
    let target = form.clone();
    let update = move || {
        let solved = dom::value(&form, "solved").parse::<Solved>();
        let treatment = dom::value(&form, "treatment").parse::<Treatment>();
        shown.set(solved == Ok(Solved::No) || treatment.is_ok_and(Treatment::is_bad));
    };
    dom::soon(update.clone());
    dom::listen(&target, "change", move |_| update());
}
