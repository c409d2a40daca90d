//! What staff forms and cases have in common while somebody works on them: the draft that saves
//! itself, and the news that somebody else has just acted.
//! Must not know a form's fields.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use crate::domain::Action;
use crate::service::CaseFile;
use crate::storage::form_drafts::FormDraft;
use crate::ui::islands::{Autosave, NewsBanner};
use crate::ui::shell::{FORM, texts, times};

/// Says when somebody else acts on the case that is shown at `address`. Stands once on a page,
/// before its heading.
pub fn news(file: &CaseFile, address: &str) -> AnyView {
    view! {
        <NewsBanner number=file.case.number.clone() seen=file.case.event_count reload=texts().get("news-reload")
            address=address.to_owned()/>
    }
    .into_any()
}

/// Saves what is written in the form of `action`. Stands inside the form, before its button.
pub fn autosave(file: &CaseFile, action: Action) -> AnyView {
    view! {
        <Autosave form_id=FORM.to_owned() number=file.case.number.clone() action=action seen=file.case.event_count
            failed=texts().get("draft-failed")/>
    }
    .into_any()
}

/// Says that the form holds what was written before, and offers to throw it away. Stands inside the
/// form, before its fields.
pub fn brought_back(file: &CaseFile, action: Action, draft: Option<&FormDraft>) -> AnyView {
    let Some(draft) = draft else {
        return ().into_any();
    };
    let t = texts();
    let saved = t.with(
        "draft-brought-back",
        &[("at", times().moment(draft.updated_at))],
    );
    let changed = (draft.seen < file.case.event_count).then(|| t.get("draft-changed"));
    let discard = format!("/staff/cases/{}/{action}/discard", file.case.number);
    view! {
        <div class="govuk-inset-text" id="draft">
            <p class="govuk-body">{saved} " " {changed}</p>
            <button type="submit" class="govuk-button govuk-button--secondary" formaction=discard formnovalidate>
                {t.get("draft-discard")}
            </button>
        </div>
    }
    .into_any()
}
