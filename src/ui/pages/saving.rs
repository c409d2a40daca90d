//! What staff forms and cases have in common while somebody works on them: the draft that saves
//! itself, and the news that somebody else has just acted.
//! Must not know a form's fields.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use crate::domain::Action;
use crate::forms::acting::field_of;
use crate::service::autosave::Kept;
use crate::service::case_view::CaseForStaff;
use crate::ui::islands::{Autosave, NewsBanner};
use crate::ui::shell::{FORM, texts, times};

/// Says when somebody else acts on the case that is shown at `address`. Stands once on a page,
/// before its heading.
pub fn news(number: &str, seen: i64, address: &str) -> AnyView {
    view! {
        <NewsBanner number=number.to_owned() seen=seen reload=texts().get("news-reload")
            address=address.to_owned()/>
    }
    .into_any()
}

/// Saves what is written in the form of `action`. Stands inside the form, before its button.
pub fn autosave(case: &CaseForStaff, action: Action) -> AnyView {
    view! {
        <Autosave form_id=FORM.to_owned() number=case.number.clone() action=action seen=case.seen
            failed=texts().get("draft-failed")/>
    }
    .into_any()
}

/// Says that the form holds what was written before, and offers to throw it away. Stands inside the
/// form, before its fields.
pub fn brought_back(case: &CaseForStaff, action: Action, draft: Option<&Kept>) -> AnyView {
    let Some(draft) = draft else {
        return ().into_any();
    };
    let t = texts();
    let at = times().moment(draft.saved_at);
    let (says, changed) = match draft.out_of_date.is_empty() {
        true => ("draft-brought-back", draft.seen < case.seen),
        false => ("draft-out-of-date", false),
    };
    let saved = t.with(says, &[("at", at)]);
    let changed = changed.then(|| t.get("draft-changed"));
    let beside = draft.out_of_date.iter().map(|(field, text)| {
        let label = t.get(&format!("field-{}", field_of(field)));
        view! { <p class="govuk-body"><strong>{label}</strong><br/><span class="pre-line">{text.clone()}</span></p> }
    });
    let discard = format!("/staff/cases/{}/{action}/discard", case.number);
    view! {
        <div class="govuk-inset-text" id="draft">
            <p class="govuk-body">{saved} " " {changed}</p>
            {beside.collect_view()}
            <button type="submit" class="govuk-button govuk-button--secondary" formaction=discard formnovalidate>
                {t.get("draft-discard")}
            </button>
        </div>
    }
    .into_any()
}
