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
        <div class="govuk-form-group filter" class:filter--waiting=move || !ready.get()>
            <label class="govuk-label" for="category-search">{label}</label>
            <input class="govuk-input filter-input" id="category-search" type="search" autocomplete="off" on:input=on_input
                on:keydown=on_key/>
            <p class="filter-status govuk-hint" aria-live="polite">{move || status.get()}</p>
        </div>
    }
}

/// Hides what does not fit, and nothing where nothing fits; gives how many do, or `None` when nothing
/// was asked.
#[cfg(feature = "hydrate")]
fn filter(list: &str, typed: &str) -> Option<usize> {
    use super::dom;
    let root = dom::by_id(list)?;
    let wanted = crate::domain::text::normalise(typed).to_ascii_lowercase();
    let fits = |item: &web_sys::HtmlElement| {
        let words = item.get_attribute("data-words").unwrap_or_default();
        words.contains(&wanted)
            || words
                .split(' ')
                .any(|word| word.chars().count() > 1 && wanted.contains(word))
    };
    let items = dom::all(&root, "[data-words]");
    let count = items.iter().filter(|item| fits(item)).count();
    let asked = !wanted.is_empty();
    // Radios of one name are one stop of Tab, and Chromium keeps to the one it stopped at last, even when
    // it is hidden: what was suggested gives way to what is found, and leaves the group.
    if let Some(suggested) = dom::by_id("category-suggestions") {
        let chosen = matches!(suggested.query_selector("input:checked"), Ok(Some(_)));
        let hide = asked && count > 0 && !chosen;
        suggested.set_hidden(hide);
        for radio in dom::all(&suggested, "input") {
            let _ = radio.set_attribute("name", if hide { "" } else { "category" });
        }
    }
    for item in &items {
        item.set_hidden(asked && count > 0 && !fits(item));
    }
    for group in dom::all(&root, "details") {
        let any = dom::all(&group, "[data-words]")
            .iter()
            .any(|item| !item.hidden());
        group.set_hidden(!any);
        let chosen = group
            .query_selector("input:checked")
            .ok()
            .flatten()
            .is_some();
        let open = (any && asked && count > 0) || chosen;
        let _ = group.toggle_attribute_with_force("open", open);
    }
    asked.then_some(count)
}
