//! Says that somebody else has just acted on the case that is open, and leaves the rest to the
//! reader: no focus moves, nothing is overwritten. A form sent from a page that is out of date is
//! refused all the same.

use leptos::prelude::*;

/// Looks whether the case has more than `seen` events, while the page is looked at.
#[island]
pub fn NewsBanner(
    number: String,
    seen: i64,
    /// The link that loads the page anew.
    reload: String,
    /// Where it leads: this page.
    address: String,
) -> impl IntoView {
    let news = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    enhance(number, seen, news);
    #[cfg(not(feature = "hydrate"))]
    let _ = (number, seen);
    view! {
        <div role="status" class="news">
            {move || {
                let text = news.get();
                (!text.is_empty()).then(|| view! {
                    <div class="govuk-inset-text">
                        {text} " " <a class="govuk-link" href=address.clone()>{reload.clone()}</a>
                    </div>
                })
            }}
        </div>
    }
}

#[cfg(feature = "hydrate")]
fn enhance(number: String, seen: i64, news: RwSignal<String>) {
    use super::dom;
    use crate::functions::Denied;
    use crate::functions::news::news_of;
    use gloo::timers::callback::Interval;
    use leptos::task::spawn_local;
    use web_sys::VisibilityState;

    let seen = StoredValue::new(seen);
    // One question at a time, and none after the session ended.
    let quiet = StoredValue::new(false);
    let look = move || {
        let visible = dom::document()
            .is_some_and(|document| document.visibility_state() == VisibilityState::Visible);
        if !visible || quiet.get_value() {
            return;
        }
        quiet.set_value(true);
        let number = number.clone();
        spawn_local(async move {
            let answer = news_of(number, seen.get_value()).await;
            quiet.set_value(matches!(
                answer,
                Err(Denied::SignedOut | Denied::NotFound)
            ));
            if let Ok(Some(latest)) = answer {
                seen.set_value(latest.events);
                news.set(latest.text);
            }
        });
    };
    if let Some(document) = dom::document() {
        dom::listen(&document, "visibilitychange", {
            let look = look.clone();
            move |_| look()
        });
    }
    dom::keep(Interval::new(1500, look));
}
