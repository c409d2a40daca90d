//! A case for staff answers in this order without scrolling: how much time is left and why; what
//! must I do now; who is the resident and what do they want; what has happened.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use super::case_parts::{self, action_label, category_name, clock_class, clock_text, history};
use super::resident_case::photos;
use super::saving;
use crate::domain::calendar::Calendar;
use crate::domain::clocks::{Clock, next_due};
use crate::domain::{Action, masks};
use crate::forms::tracking::grouped;
use crate::service::CaseFile;
use crate::service::directory::Directory;
use crate::storage::attachments::Attachment;
use crate::storage::contacts::Contact;
use crate::ui::components::{key, severity_tag, state_tag, summary_row, timeline};
use crate::ui::shell::{Page, chrome, texts, times};

/// What the page shows.
pub struct Shown {
    /// The case.
    pub file: CaseFile,
    /// Its photos.
    pub files: Vec<Attachment>,
    /// Its clocks.
    pub clocks: Vec<Clock>,
    /// What the person can do now.
    pub actions: Vec<Action>,
    /// The resident's contact data; `None` when anonymous.
    pub contact: Option<Contact>,
    /// Whether the person has given a reason to see it.
    pub revealed: bool,
    /// Units and categories.
    pub directory: Arc<Directory>,
    /// Working time.
    pub calendar: &'static Calendar,
}

/// Actions that are about the case without moving it on.
const ASIDE: &[Action] = &[Action::Note, Action::RevealContact];
/// Actions that move the case along its usual road.
const FORWARD: &[Action] = &[
    Action::Accept,
    Action::Dispatch,
    Action::SignFor,
    Action::DraftReply,
    Action::PassReply,
];

/// The case.
pub fn show(shown: &Shown) -> Page {
    let t = texts();
    let lang = chrome().lang;
    let file = &shown.file;
    let number = &file.case.number;
    let title = t.with("case-title", &[("number", grouped(number))]);
    let again = (file.standing.round > 1)
        .then(|| view! { " "<strong class="govuk-tag tag--round">{t.with("round", &[("n", file.standing.round)])}</strong> });
    Page::new(
        title.clone(),
        view! {
            {saving::news(file, &format!("/staff/cases/{number}"))}
            <div class="case-head">
                <div>
                    <h1 class="govuk-heading-l">{title}</h1>
                    <p class="govuk-body">
                        {state_tag(file.standing.state)} " "
                        {severity_tag(file.standing.state, file.standing.severity)}
                        {again} " "
                        {t.get(&format!("kind-{}", key(file.case.kind.as_str())))} " · "
                        {category_name(&shown.directory, file.case.category_id, lang)}
                    </p>
                </div>
                {head_clock(shown)}
            </div>
            <div class="case-layout">
                <div class="case-layout__main">
                    {now(shown)}
                    {matter(shown)}
                    <h2 class="govuk-heading-m">{t.get("case-history")}</h2>
                    {timeline(history(file, true), true)}
                </div>
                <aside class="case-layout__side">{side(shown)}</aside>
            </div>
        },
    )
    .staff("cases")
    .back("/staff/cases")
}

/// How much time is left, and why.
fn head_clock(shown: &Shown) -> AnyView {
    let t = texts();
    let Some((clock, _)) = next_due(&shown.clocks) else {
        return ().into_any();
    };
    let class = format!(
        "case-head__clock clock clock--{}",
        clock_class(clock.status(times().now))
    );
    view! {
        <div class=class>
            <strong>{t.get(&format!("clock-{}", key(clock.kind.as_str())))}" "{clock_text(clock, shown.calendar)}</strong>
            <br/>
            {t.with("clock-due-at", &[("at", times().moment(clock.due_at))])}
        </div>
    }
    .into_any()
}

/// What must I do now.
fn now(shown: &Shown) -> AnyView {
    let t = texts();
    let number = &shown.file.case.number;
    let links: Vec<AnyView> = shown
        .actions
        .iter()
        .filter(|action| !ASIDE.contains(action))
        .map(|action| {
            let class = if FORWARD.contains(action) {
                "govuk-button"
            } else {
                "govuk-button govuk-button--secondary"
            };
            let href = format!("/staff/cases/{number}/{action}");
            view! { <li><a class=class href=href>{action_label(t, *action)}</a></li> }.into_any()
        })
        .collect();
    let wait = t.get(&format!("now-{}", key(shown.file.standing.state.as_str())));
    view! {
        <section aria-labelledby="now">
            <h2 class="govuk-heading-m" id="now">{t.get("case-now")}</h2>
            <p class="govuk-body">{wait}</p>
            {if links.is_empty() {
                view! { <p class="govuk-body muted">{t.get("case-nothing")}</p> }.into_any()
            } else {
                view! { <ul class="action-list">{links}</ul> }.into_any()
            }}
        </section>
    }
    .into_any()
}

/// Who is the resident and what do they want.
fn matter(shown: &Shown) -> AnyView {
    let t = texts();
    let Ok(statement) = shown.file.statement() else {
        return ().into_any();
    };
    let number = &shown.file.case.number;
    let row = |name: &str, text: &str| {
        (!text.is_empty()).then(|| {
            let value = view! { <span class="pre-line">{text.to_owned()}</span> };
            summary_row(t.get(&format!("short-{name}")), value.into_any(), None)
        })
    };
    view! {
        <section>
            <h2 class="govuk-heading-m">{t.get("case-matter")}</h2>
            <dl class="govuk-summary-list">
                {row("wish", &statement.wish)}
                {row("what", &statement.what)}
                {row("when", &statement.happened)}
                {row("where", &statement.place)}
                {row("concerns", &statement.concerns)}
            </dl>
            {photos(&format!("/staff/cases/{number}/files"), &shown.files)}
        </section>
    }
    .into_any()
}

fn side(shown: &Shown) -> AnyView {
    let t = texts();
    let lang = chrome().lang;
    let file = &shown.file;
    let clocks = shown
        .clocks
        .iter()
        .rev()
        .map(|clock| case_parts::clock(clock, shown.calendar))
        .collect_view();
    let handler = file
        .standing
        .handler
        .as_ref()
        .map(|handler| handler.name.clone())
        .unwrap_or_else(|| "—".into());
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-resident")}</h2>
            {contact(shown)}
        </div>
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-clocks")}</h2>
            <dl class="clock-list">{clocks}</dl>
        </div>
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-holder")}</h2>
            <p class="govuk-body">{file.standing.unit.name.get(lang).to_owned()}<br/>{handler}</p>
            <p class="govuk-body-s">{t.with("case-filed", &[("at", times().moment(file.case.filed_at)), ("channel", t.get(&format!("channel-{}", key(file.case.channel.as_str()))))])}</p>
        </div>
        {shown.actions.contains(&Action::Note).then(|| view! {
            <p class="govuk-body"><a class="govuk-link" href=format!("/staff/cases/{}/note", file.case.number)>{action_label(t, Action::Note)}</a></p>
        })}
    }
    .into_any()
}

fn contact(shown: &Shown) -> AnyView {
    let t = texts();
    let Some(contact) = &shown.contact else {
        return view! { <p class="govuk-body">{t.get("case-anonymous")}</p> }.into_any();
    };
    let (name, phone, email) = if shown.revealed {
        (
            contact.name.clone(),
            contact.phone.clone(),
            contact.email.clone(),
        )
    } else {
        let email = contact
            .email
            .split_once('@')
            .map(|(_, domain)| format!("***@{domain}"))
            .unwrap_or_default();
        (
            masks::name(&contact.name),
            masks::phone(&contact.phone),
            email,
        )
    };
    let lines = [name, phone, email]
        .into_iter()
        .filter(|line| !line.is_empty())
        .map(|line| view! { <span>{line}</span><br/> })
        .collect_view();
    let reveal = (!shown.revealed && shown.actions.contains(&Action::RevealContact)).then(|| {
        let href = format!("/staff/cases/{}/reveal_contact", shown.file.case.number);
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{action_label(t, Action::RevealContact)}</a></p> }
    });
    view! { <p class="govuk-body">{lines}</p> {reveal} }.into_any()
}
