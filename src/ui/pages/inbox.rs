//! What a member of staff was told: the unread first, case by case.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use super::case_parts::moment;
use crate::forms::tracking::grouped;
use crate::service::inbox::{Entry, Group, Page as Inbox};
use crate::ui::components::{actor_label, key};
use crate::ui::shell::{Page, texts};

/// The inbox; `later` where it is not its first page.
pub fn show(inbox: &Inbox, later: bool) -> Page {
    let t = texts();
    let title = t.get("inbox-title");
    let some_unread = inbox.groups.iter().any(|group| group.unread);
    let read_all = some_unread.then(|| {
        view! {
            <form method="post" action="/staff/inbox/read">
                <input type="hidden" name="up_to" value=inbox.up_to.to_string()/>
                <button type="submit" class="govuk-button govuk-button--secondary">{t.get("inbox-read-all")}</button>
            </form>
        }
    });
    let groups = match inbox.groups.is_empty() {
        true => view! { <p class="govuk-body">{t.get("inbox-empty")}</p> }.into_any(),
        false => inbox.groups.iter().map(group).collect_view().into_any(),
    };
    let first = later
        .then(|| view! { <a class="govuk-link" href="/staff/inbox">{t.get("pager-first")}</a> });
    let next = inbox.next.map(|place| {
        let href = format!("/staff/inbox?after={}.{}", i64::from(place.unread), place.position);
        view! { <a class="govuk-button govuk-button--secondary" href=href rel="next">{t.get("pager-next")}</a> }
    });
    Page::new(
        title.clone(),
        view! {
            <div class="worklist-toolbar">
                <h1 class="govuk-heading-l">{title}</h1>
                {read_all}
            </div>
            {groups}
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
        },
    )
    .staff("inbox")
}

/// What was told of one case, and the two ways on.
fn group(group: &Group) -> AnyView {
    let t = texts();
    let id = format!("told_{}_{}", group.case.simple(), group.up_to);
    let (heading, opens, reads) = (id.clone(), id.clone(), id.clone());
    let Some((number, summary)) = group.known.clone() else {
        let done = group.unread.then(|| read_button(group, &id));
        return view! {
            <section class="inbox-group">
                <p class="govuk-body muted" id=id.clone()>{t.get("inbox-gone")}</p>
                {done}
            </section>
        }
        .into_any();
    };
    let class = match group.unread {
        true => "inbox-group inbox-group--unread",
        false => "inbox-group",
    };
    let new = group
        .unread
        .then(|| view! { " "<strong class="govuk-tag">{t.get("inbox-new")}</strong> });
    let open = view! {
        <form method="post" action="/staff/inbox/read">
            {marks(group)}
            <button type="submit" name="open" value="1" class="govuk-button" aria-describedby=opens>{t.get("inbox-open")}</button>
        </form>
    };
    let done = group.unread.then(|| read_button(group, &reads));
    view! {
        <section class=class aria-labelledby=id>
            <h2 class="govuk-heading-s" id=heading>{grouped(&number)}" · "{summary}{new}</h2>
            <ul class="govuk-list">{group.entries.iter().map(entry).collect_view()}</ul>
            <div class="govuk-button-group">{open} {done}</div>
        </section>
    }
    .into_any()
}

fn marks(group: &Group) -> AnyView {
    view! {
        <input type="hidden" name="case" value=group.case.to_string()/>
        <input type="hidden" name="up_to" value=group.up_to.to_string()/>
    }
    .into_any()
}

fn read_button(group: &Group, describes: &str) -> AnyView {
    let t = texts();
    view! {
        <form method="post" action="/staff/inbox/read">
            {marks(group)}
            <button type="submit" class="govuk-button govuk-button--secondary" aria-describedby=describes.to_owned()>{t.get("inbox-read")}</button>
        </form>
    }
    .into_any()
}

/// Why, what happened, who and when.
fn entry(entry: &Entry) -> AnyView {
    let t = texts();
    let why = entry
        .why
        .map(|why| t.get(&format!("inbox-why-{}", key(why.as_str()))));
    let said = t.said(&entry.telling).into_iter().map(|(label, words)| {
        let label = label.map(|label| format!("{label} "));
        view! { <span class="inbox-said pre-line">{label}{words}</span> }
    });
    view! {
        <li>
            <strong>{why}</strong>" "
            {t.title_of(&entry.telling)}" · "{actor_label(t, entry.by, &entry.name)}" · "{moment(entry.at)}
            {said.collect_view()}
        </li>
    }
    .into_any()
}
