//! Keeps what is being written in a form of staff, so that a reload, a crash or another machine
//! loses nothing. Without scripts a form that came back with errors is kept all the same.

use leptos::prelude::*;

use crate::domain::Action;

/// Saves the written fields of the form with the id `form_id` a moment after the last key, and says
/// so below it.
#[island]
pub fn Autosave(
    form_id: String,
    number: String,
    action: Action,
    /// How many events of the case the writer has seen.
    seen: i64,
    /// What to say when it could not be saved.
    failed: String,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    enhance(&form_id, number, action, seen, failed, said);
    #[cfg(not(feature = "hydrate"))]
    let _ = (form_id, number, action, seen, failed);
    view! { <p class="govuk-hint autosave" role="status">{move || said.get()}</p> }
}

#[cfg(feature = "hydrate")]
fn enhance(
    form_id: &str,
    number: String,
    action: Action,
    seen: i64,
    failed: String,
    said: RwSignal<String>,
) {
    use super::dom;
    use crate::functions::autosave::save_draft;
    use leptos::task::spawn_local;
    use wasm_bindgen::JsCast;
    let Some(form) =
        dom::by_id(form_id).and_then(|form| form.dyn_into::<web_sys::HtmlFormElement>().ok())
    else {
        return;
    };
    let pause = dom::Pause::of(1500);
    let typed = form.clone();
    dom::listen(&form, "input", move |_| {
        let (form, number, failed) = (typed.clone(), number.clone(), failed.clone());
        pause.then(move || {
            let written = dom::all(&form, "textarea[name], input.govuk-input[name]")
                .iter()
                .filter_map(|field| field.get_attribute("name"))
                .map(|name| (name.clone(), dom::value(&form, &name)))
                .collect();
            spawn_local(async move {
                said.set(
                    save_draft(number, action, written, seen)
                        .await
                        .unwrap_or(failed),
                );
            });
        });
    });
    // What is sent is not kept once more behind it.
    dom::listen(&form, "submit", move |_| pause.forget());
}
