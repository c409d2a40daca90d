//! One's own account: roles, password, one-time codes.

use leptos::prelude::*;

use crate::domain::role::Grant;
use crate::forms::Errors;
use crate::service::directory::Directory;
use crate::ui::components::{FieldOptions, button, key, summary, text_field};
use crate::ui::pages::filing::qr;
use crate::ui::shell::{Page, chrome, texts};

/// Whose account it is.
pub struct Account {
    /// Their name.
    pub name: String,
    /// What they sign in with.
    pub username: String,
    /// What they may do, and where.
    pub grants: Vec<Grant>,
    /// Whether one-time codes are set up.
    pub has_codes: bool,
}

/// The account. `secret` and `address` are for setting up codes; `done` names what was just changed.
pub fn show(
    me: &Account,
    directory: &Directory,
    secret: &str,
    address: &str,
    errors: &Errors,
    done: &'static str,
) -> Page {
    let t = texts();
    let lang = chrome().lang;
    let title = t.get("account-title");
    let roles = me
        .grants
        .iter()
        .map(|grant| {
            let unit = directory
                .units()
                .iter()
                .find(|unit| unit.path == grant.unit.0);
            let unit = unit
                .map(|unit| unit.name.get(lang).to_owned())
                .unwrap_or_default();
            view! { <li>{t.get(&format!("role-{}", key(grant.role.as_str())))}" · "{unit}</li> }
        })
        .collect_view();
    let password = |name: &'static str, autocomplete: &'static str| {
        text_field(
            name,
            "",
            errors,
            FieldOptions {
                kind: Some("password"),
                autocomplete: Some(autocomplete),
                width: Some("govuk-input--width-20"),
                ..FieldOptions::default()
            },
        )
    };
    let done = (!done.is_empty()).then(|| {
        view! {
            <div class="govuk-notification-banner govuk-notification-banner--success" role="alert">
                <div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">{t.get(&format!("account-done-{done}"))}</p></div>
            </div>
        }
    });
    let codes = if me.has_codes {
        view! {
            <p class="govuk-body">{t.get("account-codes-on")}</p>
            <form method="post" action="/staff/account/codes/remove" novalidate>
                {password("password", "current-password")}
                <button type="submit" class="govuk-button govuk-button--secondary">{t.get("account-codes-remove")}</button>
            </form>
        }
        .into_any()
    } else {
        let options = FieldOptions {
            label: Some(t.get("label-totp")),
            hint: Some(t.get("hint-totp-first")),
            inputmode: Some("numeric"),
            autocomplete: Some("one-time-code"),
            width: Some("govuk-input--width-10"),
            ..FieldOptions::default()
        };
        view! {
            <p class="govuk-body">{t.get("account-codes-off")}</p>
            <div class="qr" role="img" aria-label=t.get("account-codes-qr") inner_html=qr(address)></div>
            <p class="govuk-body">{t.get("account-codes-secret")}" "<code>{secret.to_owned()}</code></p>
            <form method="post" action="/staff/account/codes" novalidate>
                {password("password", "current-password")}
                {text_field("totp", "", errors, options)}
                {button(t.get("account-codes-set"))}
            </form>
        }
        .into_any()
    };
    Page {
        errors: !errors.is_empty(),
        ..Page::new(
            title.clone(),
            view! {
                {done}
                {summary(None, errors)}
                <h1 class="govuk-heading-l">{title}</h1>
                <p class="govuk-body"><strong>{me.name.clone()}</strong>" ("{me.username.clone()}")"</p>
                <h2 class="govuk-heading-m">{t.get("account-roles")}</h2>
                <ul class="plain-list">{roles}</ul>

                <h2 class="govuk-heading-m">{t.get("account-password")}</h2>
                <form method="post" action="/staff/account/password" novalidate>
                    {password("old", "current-password")}
                    {password("new", "new-password")}
                    {button(t.get("account-password-button"))}
                </form>
                <h2 class="govuk-heading-m">{t.get("account-codes")}</h2>
                {codes}
            },
        )
        .staff("account")
        .at("/staff/account")
    }
}
