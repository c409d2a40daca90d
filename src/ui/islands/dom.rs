//! Small helpers over the browser's document.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use leptos::prelude::{LocalStorage, SetValue, StoredValue};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, EventTarget, FormData, HtmlElement, HtmlFormElement};

/// The document; an island only ever runs in one.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element with that id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Something that ends when it is dropped: kept for as long as the island lives.
pub fn keep<T: 'static>(guard: T) {
    let _: StoredValue<T, LocalStorage> = StoredValue::new_local(guard);
}

/// Runs `listener` on every `event` of `target`, for as long as the island lives.
pub fn listen(
    target: &EventTarget,
    event: &'static str,
    mut listener: impl FnMut(&Event) + 'static,
) {
    keep(EventListener::new(target, event, move |event| {
        listener(event)
    }));
}

/// The same for a listener that may stop the event from being done.
pub fn intercept(
    target: &EventTarget,
    event: &'static str,
    mut listener: impl FnMut(&Event) + 'static,
) {
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    keep(EventListener::new_with_options(
        target,
        event,
        options,
        move |event| listener(event),
    ));
}

/// Runs `work` once the island has woken: until then the page is as the server sent it.
pub fn soon(work: impl FnOnce() + 'static) {
    keep(Timeout::new(0, work));
}

/// Work that waits for a pause: asked for again, it waits anew.
#[derive(Clone, Copy)]
pub struct Pause {
    milliseconds: u32,
    waiting: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Pause {
    /// Waits for so long.
    pub fn of(milliseconds: u32) -> Self {
        Self {
            milliseconds,
            waiting: StoredValue::new_local(None),
        }
    }

    /// Runs `work` after the pause, instead of what was waiting.
    pub fn then(self, work: impl FnOnce() + 'static) {
        self.waiting
            .set_value(Some(Timeout::new(self.milliseconds, work)));
    }

    /// Lets nothing happen that was waiting.
    #[cfg(feature = "client-staff")]
    pub fn forget(self) {
        self.waiting.set_value(None);
    }
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
