//! The browser's half of residents' pages: every island of theirs, and no other.

// The exports of the islands vanish unless the library is used.
pub use huiyin::ui::islands;

/// Called by the boot script once the WebAssembly is there.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
