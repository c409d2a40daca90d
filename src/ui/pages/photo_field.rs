//! A place for a photo in a form: a plain file input, which scripts make quick on a bad line.
//! Must not know whose photo it is, or keep it.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use crate::forms::filing::PHOTOS_MOST;
use crate::forms::{Code, Errors};
use crate::service::case_view::Photo;
use crate::ui::components::error_text;
use crate::ui::islands::{PhotoUpload, UploadTexts};
use crate::ui::shell::texts;

/// A place for one more photo. Scripts send it to `address` and then open `next`, or where that is empty
/// press the button that sends the form with one more photo.
pub fn place(errors: &Errors, address: String, next: String) -> AnyView {
    let t = texts();
    let upload = UploadTexts {
        shrinking: t.get("upload-shrinking"),
        sending: t.get("upload-sending"),
        cancel: t.get("upload-cancel"),
        cancelled: t.get("upload-cancelled"),
        retry: t.get("upload-retry"),
        errors: [
            Code::Empty,
            Code::TooBig,
            Code::TooMany,
            Code::WrongType,
            Code::Failed,
            Code::Busy,
            Code::Full,
        ]
        .map(|code| (code, error_text(t, "photo", code)))
        .to_vec(),
    };
    let error = errors.of("photo");
    let group = if error.is_some() {
        "govuk-form-group govuk-form-group--error"
    } else {
        "govuk-form-group"
    };
    view! {
        <div class=group>
            <label class="govuk-label" for="photo">{t.get("photo-choose")}</label>
            <div id="photo-hint" class="govuk-hint">{t.with("hint-photo", &[("most", PHOTOS_MOST)])}</div>
            <p id="photo-error" class="govuk-error-message" hidden=error.is_none()>
                <span class="govuk-visually-hidden">{t.get("title-error")}</span>
                <span data-words="">{error.map(|code| error_text(t, "photo", code))}</span>
            </p>
            <input class="govuk-file-upload" id="photo" name="photo" type="file" accept="image/*" aria-describedby="photo-hint photo-error"/>
            <PhotoUpload field="photo".to_owned() address=address next=next texts=upload/>
            <button type="submit" class="govuk-button govuk-button--secondary" name="more" value="1">{t.get("photo-add")}</button>
        </div>
    }
    .into_any()
}

/// Photos in a form: those that wait under its key at `address`, each with a button that takes it out, and a
/// place for one more. Every button sends the whole form, so that no word is lost.
pub fn in_form(address: String, waiting: &[Photo], errors: &Errors) -> AnyView {
    let t = texts();
    let items = waiting.iter().map(|photo| {
        let remove = t.with("photo-remove", &[("name", photo.name.clone())]);
        view! {
            <li class="photo-list__item">
                <img class="photo-list__image" src=format!("{address}/{}", photo.id) alt=photo.name.clone()/>
                <span>{photo.name.clone()}</span>
                <button type="submit" class="govuk-button govuk-button--secondary" name="remove" value=photo.id.to_string()
                    formnovalidate aria-label=remove>{t.get("remove")}</button>
            </li>
        }
    });
    let items =
        (!waiting.is_empty()).then(|| view! { <ul class="photo-list">{items.collect_view()}</ul> });
    let room = match waiting.len() < PHOTOS_MOST {
        true => place(errors, address, String::new()),
        false => {
            view! { <p class="govuk-body">{t.with("photo-full", &[("most", PHOTOS_MOST)])}</p> }
                .into_any()
        }
    };
    view! {
        <h2 class="govuk-heading-m">{t.get("label-photo")}</h2>
        {items}
        {room}
    }
    .into_any()
}
