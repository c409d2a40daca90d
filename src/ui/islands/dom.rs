//! Small helpers over the browser's document.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, EventTarget, FormData, HtmlElement, HtmlFormElement};

/// The document; an island only ever runs in one.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element with that id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Runs `listener` on every `event` of `target`, for as long as the page lives.
pub fn listen(target: &EventTarget, event: &str, listener: impl FnMut(Event) + 'static) {
    let closure = Closure::<dyn FnMut(Event)>::new(listener);
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Runs `work` after so many milliseconds.
pub fn after(milliseconds: i32, work: impl FnOnce() + 'static) -> i32 {
    let closure = Closure::once_into_js(work);
    web_sys::window()
        .and_then(|window| {
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(
                    closure.unchecked_ref(),
                    milliseconds,
                )
                .ok()
        })
        .unwrap_or_default()
}

/// The value of a field of a form, as it would be sent.
pub fn value(form: &HtmlFormElement, field: &str) -> String {
    FormData::new_with_form(form)
        .ok()
        .and_then(|data| data.get(field).as_string())
        .unwrap_or_default()
}

/// Every element that a selector finds below `root`.
pub fn all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(list) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|index| list.item(index)?.dyn_into().ok())
        .collect()
}
