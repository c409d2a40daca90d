//! The frame of every page: document, header with languages and 关怀版, footer, boot script.
//! Must not know any page.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use crate::domain::permissions::{CONCERNED_READERS, REVISITORS, SUPERVISORS};
use crate::domain::{Lang, Role};
use crate::i18n::Texts;
use crate::i18n::times::Times;
use crate::service::inbox::UNREAD_MOST;

/// Addresses of the built site's files; empty where the site was not built.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct Manifest {
    /// The style sheet.
    pub css: String,
    /// The islands of residents' pages.
    pub resident: Client,
    /// The islands of staff's pages.
    pub staff: Client,
    /// What checks a proof; no page starts islands with it.
    pub verify: Client,
}

/// What a browser loads to wake islands.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct Client {
    /// The script.
    pub js: String,
    /// The WebAssembly.
    pub wasm: String,
}

/// Everything that a frame needs to know, the same for every page of one request.
#[derive(Clone)]
pub struct Chrome {
    /// The language of the page.
    pub lang: Lang,
    /// 关怀版
    pub care: bool,
    /// Path and query of this page, for the links that switch language.
    pub path: String,
    /// The signed-in person.
    pub person: Option<Person>,
    /// How many things they were told and have not read, as far as they are counted.
    pub unread: i64,
    /// Whether these are pages of staff.
    pub staff: bool,
    /// Whether the demonstration is said on every page.
    pub demo: bool,
    /// Now.
    pub now: DateTime<Utc>,
    /// The nonce of this response's scripts.
    pub nonce: String,
    /// The built site.
    pub manifest: Arc<Manifest>,
}

/// What a page brings into the frame.
pub struct Page {
    /// The title, without the product's name.
    pub title: String,
    /// Where the back link leads.
    pub back: Option<String>,
    /// Where the page is seen again, when its own address only takes forms.
    pub at: Option<&'static str>,
    /// Whether the page has a form with the id [`FORM`], so that switching the language sends it
    /// along and nothing typed is lost.
    pub form: bool,
    /// Whether the form has errors, which the title says first.
    pub errors: bool,
    /// How broad the page is.
    pub width: Width,
    /// Which entry of the staff's navigation this is.
    pub current: &'static str,
    /// What stands in `main`.
    pub body: AnyView,
}

/// How broad a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// One column to read in.
    Column,
    /// The whole width.
    Wide,
    /// The whole width, dense, with the staff's navigation.
    Staff,
}

/// The id of the one form that a page of questions has.
pub const FORM: &str = "main-form";

impl Page {
    /// A page with a title and a body.
    pub fn new(title: String, body: impl IntoAny) -> Self {
        Self {
            title,
            back: None,
            at: None,
            form: false,
            errors: false,
            width: Width::Column,
            current: "",
            body: body.into_any(),
        }
    }

    /// With a link back.
    pub fn back(mut self, to: impl Into<String>) -> Self {
        self.back = Some(to.into());
        self
    }

    /// Seen again at another address.
    pub fn at(mut self, path: &'static str) -> Self {
        self.at = Some(path);
        self
    }

    /// With a form, with or without errors.
    pub fn form(mut self, errors: bool) -> Self {
        self.form = true;
        self.errors = errors;
        self
    }

    /// As broad as the screen allows, for tables and doors.
    pub fn wide(mut self) -> Self {
        self.width = Width::Wide;
        self
    }

    /// Dense, under an entry of the staff's navigation.
    pub fn staff(mut self, current: &'static str) -> Self {
        self.width = Width::Staff;
        self.current = current;
        self
    }
}

/// The frame's knowledge, inside a page.
pub fn chrome() -> Arc<Chrome> {
    expect_context::<Arc<Chrome>>()
}

/// The texts in the language of the page.
pub fn texts() -> Texts {
    Texts(chrome().lang)
}

/// Dates and durations in the language of the page.
pub fn times() -> Times {
    let chrome = chrome();
    Times {
        texts: Texts(chrome.lang),
        now: chrome.now,
    }
}

/// Renders a whole document.
pub fn render(chrome: Chrome, page: impl FnOnce() -> Page) -> String {
    let shared = Arc::new(hydration_context::SsrSharedContext::new_islands());
    let owner = Owner::new_root(Some(shared));
    let html = owner.with(|| {
        provide_context(Arc::new(chrome));
        let page = page();
        document(page).to_html()
    });
    owner.unset();
    format!("<!DOCTYPE html>{html}")
}

fn document(page: Page) -> impl IntoView {
    let chrome = chrome();
    let t = texts();
    let title = match page.errors {
        true => format!(
            "{}{} - {}",
            t.get("title-error"),
            page.title,
            t.get("product")
        ),
        false => format!("{} - {}", page.title, t.get("product")),
    };
    // As text it could bring a marker of the renderer along, which a title would show.
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    let staff = page.width == Width::Staff;
    let html_class = format!(
        "govuk-template{}{}",
        if chrome.care { " care" } else { "" },
        if staff { " staff" } else { "" }
    );
    let body_class = if staff {
        "govuk-template__body staff"
    } else {
        "govuk-template__body"
    };
    let body = page.body.to_html();
    let scripts = body.contains("<leptos-island").then(|| boot(&chrome));
    let column = if page.width == Width::Column {
        "column"
    } else {
        ""
    };
    view! {
        <html lang=chrome.lang.as_str() class=html_class>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
                <title inner_html=title></title>
                <meta name="theme-color" content="#0f5e5c"/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <link rel="apple-touch-icon" href="/apple-touch-icon.png"/>
                <link rel="manifest" href="/site.webmanifest"/>
                <link rel="stylesheet" href=chrome.manifest.css.clone()/>
                {scripts}
            </head>
            <body class=body_class>
                <a href="#main-content" class="govuk-skip-link">{t.get("skip-to-content")}</a>
                {page.form.then(default_button)}
                {header(&chrome, page.at, page.form)}
                {staff.then(|| staff_nav(&chrome, page.current))}
                <div class="govuk-width-container">
                    {chrome.demo.then(|| view! { <div class="demo-banner">{t.get("demo-banner")}</div> })}
                    {page.back.map(|to| view! { <a class="govuk-back-link no-print" href=to>{t.get("back")}</a> })}
                    <main class="govuk-main-wrapper" id="main-content"><div class=column inner_html=body></div></main>
                </div>
                {footer(staff)}
            </body>
        </html>
    }
}

/// Enter in a field presses the form's first button on the page; without this one that would be a
/// switch of the header.
fn default_button() -> impl IntoView {
    view! { <button type="submit" form=FORM hidden tabindex="-1" aria-hidden="true"></button> }
}

fn header(chrome: &Chrome, at: Option<&str>, form: bool) -> impl IntoView + use<> {
    let path = at.unwrap_or(&chrome.path);
    let t = texts();
    let languages = Lang::ALL
        .iter()
        .map(|&lang| {
            tool(
                "_lang",
                lang.as_str(),
                lang.own_name().to_owned(),
                lang == chrome.lang,
                Some(lang),
                path,
                form,
            )
        })
        .collect_view();
    let (care, label) = if chrome.care {
        ("0", "care-off")
    } else {
        ("1", "care-on")
    };
    let care = tool("_care", care, t.get(label), false, None, path, form);
    view! {
        <header class="site-header">
            <div class="govuk-width-container site-header__inner">
                <a href="/" class="site-header__brand">
                    <img src="/logo.svg" width="40" height="40" alt=""/>
                    <span class="site-header__name">{t.get("product")}</span>
                    <span class="site-header__motto">{t.get("motto")}</span>
                </a>
                <ul class="site-tools no-print">{languages}{care}</ul>
            </div>
        </header>
    }
}

/// A switch in the header: a link, or a button that sends the page's form along.
fn tool(
    name: &'static str,
    value: &'static str,
    label: String,
    current: bool,
    lang: Option<Lang>,
    path: &str,
    form: bool,
) -> impl IntoView + use<> {
    let lang = lang.map(Lang::as_str);
    let current = current.then_some("true");
    let class = match name {
        "_care" => "site-tools__item site-tools__item--care",
        _ => "site-tools__item",
    };
    let control = if form {
        view! {
            <button type="submit" form=FORM formnovalidate name=name value=value class=class lang=lang aria-current=current>
                {label}
            </button>
        }
        .into_any()
    } else {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let kept = query.split('&').filter(|pair| {
            !pair.is_empty() && !pair.starts_with("_lang=") && !pair.starts_with("_care=")
        });
        let query = kept
            .map(str::to_owned)
            .chain([format!("{name}={value}")])
            .collect::<Vec<_>>()
            .join("&");
        view! { <a class=class href=format!("{path}?{query}") lang=lang aria-current=current>{label}</a> }.into_any()
    };
    view! { <li>{control}</li> }
}

/// Who handles cases, or sees to it that they are.
const ATTENDING: &[Role] = &[
    Role::Handler,
    Role::UnitLead,
    Role::Supervisor,
    Role::Director,
];

/// The pages that staff find in their frame, by what each is called, and for whom; for everybody where
/// nobody is named.
const NAVIGATION: &[(&str, &str, &[Role])] = &[
    ("cases", "/staff/cases", &[]),
    ("inbox", "/staff/inbox", &[]),
    ("intake", "/staff/intake", &[Role::IntakeClerk]),
    ("revisits", "/staff/revisits", REVISITORS),
    ("surges", "/staff/surges", SUPERVISORS),
    ("unattended", "/staff/unattended", ATTENDING),
    (
        "notices",
        "/staff/notices",
        &[
            Role::Dispatcher,
            Role::UnitLead,
            Role::Supervisor,
            Role::Director,
        ],
    ),
    ("promises", "/staff/promises", ATTENDING),
    ("measures", "/staff/measures", ATTENDING),
    ("concerned", "/staff/concerned", CONCERNED_READERS),
    (
        "handovers",
        "/staff/handovers",
        &[Role::Dispatcher, Role::Supervisor, Role::Director],
    ),
    (
        "violations",
        "/staff/violations",
        &[Role::UnitLead, Role::Supervisor, Role::Director],
    ),
    ("jobs", "/staff/jobs", &[Role::Administrator]),
    ("account", "/staff/account", &[]),
];

/// Who is signed in, as the frame shows them.
#[derive(Clone, Debug)]
pub struct Person {
    /// Their name.
    pub name: String,
    /// The roles that they hold somewhere.
    pub roles: Vec<Role>,
}

fn staff_nav(chrome: &Chrome, current: &'static str) -> impl IntoView + use<> {
    let t = texts();
    let unread = chrome.unread;
    chrome.person.clone().map(|person| {
        let may = |only: &[Role]| only.is_empty() || only.iter().any(|role| person.roles.contains(role));
        let links = NAVIGATION.iter().filter(|(_, _, only)| may(only)).map(|(name, href, _)| {
            let here = (*name == current).then_some("page");
            let count = (*name == "inbox").then(|| bell(unread));
            view! { <li><a class="staff-nav__link" href=*href aria-current=here>{t.get(&format!("nav-{name}"))}{count}</a></li> }
        });
        let links = links.collect_view();
        view! {
            <nav class="staff-nav no-print" aria-label=t.get("nav-label")>
                <div class="govuk-width-container">
                    <ul class="staff-nav__list">{links}</ul>
                    <div class="staff-nav__me">
                        <span class="staff-nav__person">{person.name}</span>
                        <form method="post" action="/staff/sign-out">
                            <button class="staff-nav__link" type="submit">
                                {t.get("sign-out")}
                            </button>
                        </form>
                    </div>
                </div>
            </nav>
        }
    })
}

/// How many things somebody was told and has not read.
fn bell(unread: i64) -> Option<AnyView> {
    let t = texts();
    (unread > 0).then(|| {
        let shown = match unread > UNREAD_MOST {
            true => format!("{UNREAD_MOST}+"),
            false => unread.to_string(),
        };
        let said = t.with("inbox-unread", &[("n", shown.clone())]);
        view! { <span class="count" aria-hidden="true">{shown}</span><span class="govuk-visually-hidden">{said}</span> }.into_any()
    })
}

fn footer(staff: bool) -> impl IntoView {
    let t = texts();
    let link = move |name: &'static str, href: &'static str| {
        view! { <li><a class="govuk-link" href=href>{t.get(&format!("footer-{name}"))}</a></li> }
    };
    view! {
        <footer class="site-footer no-print">
            <div class="govuk-width-container">
                <ul class="site-footer__links">
                    {link("guide", "/guide")}
                    {link("track", "/track")}
                    {link("figures", "/open")}
                    {link("privacy", "/privacy")}
                    {if staff { link("home", "/").into_any() } else { link("staff", "/staff").into_any() }}
                </ul>
                <p class="govuk-body-s">{t.get("footer-emergency")}</p>
            </div>
        </footer>
    }
}

/// Starts the islands. Pages without islands load no script at all.
fn boot(chrome: &Chrome) -> impl IntoView + use<> {
    // A resident never loads what only staff need.
    let Client { js, wasm } = match chrome.staff {
        true => &chrome.manifest.staff,
        false => &chrome.manifest.resident,
    };
    let script = format!(
        "const JS = {js:?}, WASM = {wasm:?};{}",
        include_str!("shell/boot.js")
    );
    view! {
        <link rel="modulepreload" href=js.clone() nonce=chrome.nonce.clone()/>
        <link rel="preload" href=wasm.clone() r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
        <script type="module" nonce=chrome.nonce.clone() inner_html=script></script>
    }
}
