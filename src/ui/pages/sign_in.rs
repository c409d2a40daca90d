//! The pages of signing in.

use leptos::prelude::*;

use crate::forms::Errors;
use crate::ui::components::{FieldOptions, button, summary, text_field};
use crate::ui::shell::{FORM, Page, chrome, texts};

/// Asks for user name and password.
pub fn password(username: &str, next: &str, errors: &Errors) -> Page {
    let t = texts();
    let title = t.get("sign-in-title");
    let demo = chrome()
        .demo
        .then(|| view! { <div class="govuk-inset-text">{t.get("sign-in-demo")}</div> });
    Page::new(
        title.clone(),
        view! {
            {summary(None, errors)}
            <div class="sign-in-box">
                <h1 class="govuk-heading-l">{title}</h1>
                {demo}
                <form method="post" action="/staff/sign-in" id=FORM novalidate>
                    <input type="hidden" name="next" value=next.to_owned()/>
                    {text_field("username", username, errors, FieldOptions { autocomplete: Some("username"), ..FieldOptions::default() })}
                    {text_field("password", "", errors, FieldOptions {
                        kind: Some("password"), autocomplete: Some("current-password"), ..FieldOptions::default() })}
                    {button(t.get("sign-in-button"))}
                </form>
            </div>
        },
    )
    .form(!errors.is_empty())
}

/// Asks for the one-time code.
pub fn code(next: &str, errors: &Errors) -> Page {
    let t = texts();
    let title = t.get("sign-in-code-title");
    let options = FieldOptions {
        label: Some(t.get("label-totp")),
        hint: Some(t.get("hint-totp")),
        inputmode: Some("numeric"),
        autocomplete: Some("one-time-code"),
        width: Some("govuk-input--width-10"),
        ..FieldOptions::default()
    };
    Page::new(
        title.clone(),
        view! {
            {summary(None, errors)}
            <div class="sign-in-box">
                <h1 class="govuk-heading-l">{title}</h1>
                <form method="post" action="/staff/sign-in/code" id=FORM novalidate>
                    <input type="hidden" name="next" value=next.to_owned()/>
                    {text_field("totp", "", errors, options)}
                    {button(t.get("sign-in-button"))}
                </form>
            </div>
        },
    )
    .back("/staff/sign-in")
    .form(!errors.is_empty())
}
