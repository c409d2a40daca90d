//! Finds a category by typing; without scripts the groups are opened by hand.

use leptos::prelude::*;

/// A search box over the radios below the element with the id `list`. Each radio's item carries
/// the words by which it is found in `data-words`.
#[island]
pub fn CategoryFilter(
    list: String,
    label: String,
    /// "{n} found"
    found: String,
    /// What to do when nothing fits.
    none: String,
) -> impl IntoView {
    let status = RwSignal::new(String::new());
    let ready = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| ready.set(true));
    let on_input = move |event: leptos::ev::Event| {
        #[cfg(feature = "hydrate")]
        {
            let count = filter(&list, &event_target_value(&event));
            status.set(match count {
                None => String::new(),
                Some(0) => none.clone(),
                Some(n) => found.replace("{n}", &n.to_string()),
            });
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, &list, &found, &none);
    };
    // Enter here means "find", not "send the question"; while an input method composes, it is its own.
    let on_key = |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
        }
    };
    view! {
        <div class="govuk-form-group" hidden=move || !ready.get()>
            <label class="govuk-label" for="category-search">{label}</label>
            <input class="govuk-input filter-input" id="category-search" type="search" autocomplete="off" on:input=on_input
                on:keydown=on_key/>
            <p class="filter-status govuk-hint" aria-live="polite">{move || status.get()}</p>
        </div>
    }
}

/// Hides what does not fit; gives how many do, or `None` when nothing was asked.
#[cfg(feature = "hydrate")]
fn filter(list: &str, typed: &str) -> Option<usize> {
    use super::dom;
    let root = dom::by_id(list)?;
    let wanted = crate::domain::text::normalise(typed).to_lowercase();
    let mut count = 0;
    for group in dom::all(&root, "details") {
        let mut any = false;
        for item in dom::all(&group, "[data-words]") {
            let words = item.get_attribute("data-words").unwrap_or_default();
            let fits = wanted.is_empty()
                || words.contains(&wanted)
                || words
                    .split(' ')
                    .any(|word| word.chars().count() > 1 && wanted.contains(word));
            item.set_hidden(!fits);
            any |= fits;
            count += usize::from(fits);
        }
        group.set_hidden(!any);
        let chosen = group
            .query_selector("input:checked")
            .ok()
            .flatten()
            .is_some();
        let _ = group.toggle_attribute_with_force("open", (any && !wanted.is_empty()) || chosen);
    }
    (!wanted.is_empty()).then_some(count)
}
