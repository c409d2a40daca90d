//! Who is complained about: the register, and one with its cases.
//! Must not show an employee to anybody else than whom the models name them to.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use crate::domain::case::ConcernedKind;
use crate::forms::Errors;
use crate::forms::tracking::grouped;
use crate::service::case_view::Other;
use crate::service::concerned::{Edit, Entry, One, Page as Register};
use crate::ui::components::{
    Choice, FieldOptions, button, key, plain_summary, radios, state_tag, text_field,
};
use crate::ui::shell::{FORM, Page, texts, times};

fn kind_name(kind: ConcernedKind) -> String {
    texts().get(&format!("sort-{}", key(kind.as_str())))
}

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The register; `later` where it is not its first page.
pub fn list(register: &Register, sought: &str, kind: Option<ConcernedKind>, later: bool) -> Page {
    let t = texts();
    let title = t.get("concerned-title");
    let q = encoded(sought);
    let address = |kind: Option<ConcernedKind>, after: &str| {
        let kind = kind.map(|kind| kind.to_string()).unwrap_or_default();
        format!(
            "/staff/concerned?q={q}&sort={kind}&after={}",
            encoded(after)
        )
    };
    let tab = |wanted: Option<ConcernedKind>, label: String| {
        let here = (wanted == kind).then_some("page");
        view! { <li><a class="state-tabs__link" href=address(wanted, "") aria-current=here>{label}</a></li> }
    };
    let kinds = ConcernedKind::ALL.iter();
    let kinds = kinds.filter(|kind| register.employees || **kind != ConcernedKind::Employee);
    let tabs = kinds
        .map(|kind| tab(Some(*kind), kind_name(*kind)))
        .collect_view();
    let rows = register
        .rows
        .iter()
        .map(|entry| {
            let href = format!("/staff/concerned/{}", entry.id);
            view! {
                <tr class="govuk-table__row">
                    <td class="govuk-table__cell" data-label=t.get("concerned-name")><a class="govuk-link" href=href>{entry.name.clone()}</a></td>
                    <td class="govuk-table__cell nowrap" data-label=t.get("concerned-sort")>{kind_name(entry.kind)}</td>
                    <td class="govuk-table__cell nowrap" data-label=t.get("concerned-since")>{times().day(entry.created_at)}</td>
                </tr>
            }
        })
        .collect_view();
    let head = ["name", "sort", "since"]
        .map(|name| view! { <th scope="col" class="govuk-table__header">{t.get(&format!("concerned-{name}"))}</th> })
        .into_iter()
        .collect_view();
    let table = match (register.rows.is_empty(), sought.is_empty()) {
        (true, true) => view! { <p class="govuk-body">{t.get("concerned-empty")}</p> }.into_any(),
        (true, false) => {
            view! { <p class="govuk-body">{t.get("concerned-not-found")}</p> }.into_any()
        }
        (false, _) => view! {
            <table class="govuk-table worklist">
                <caption class="govuk-visually-hidden">{t.get("concerned-caption")}</caption>
                <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        }
        .into_any(),
    };
    let first = later
        .then(|| view! { <a class="govuk-link" href=address(kind, "")>{t.get("pager-first")}</a> });
    let next = register.next.as_ref().map(|place| {
        let after = format!("{}.{}", place.id.simple(), place.sought);
        view! { <a class="govuk-button govuk-button--secondary" href=address(kind, &after) rel="next">{t.get("pager-next")}</a> }
    });
    let kept = kind.map(|kind| kind.to_string()).unwrap_or_default();
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <form method="get" action="/staff/concerned" role="search">
                <input type="hidden" name="sort" value=kept/>
                <div class="govuk-form-group">
                    <label class="govuk-label" for="q">{t.get("concerned-search")}</label>
                    <input class="govuk-input govuk-input--width-20" id="q" name="q" type="search" value=sought.to_owned()/>
                </div>
                <button type="submit" class="govuk-button govuk-button--secondary">{t.get("concerned-find")}</button>
            </form>
            <nav aria-label=t.get("concerned-sort")>
                <ul class="state-tabs">{tab(None, t.get("notices-all"))}{tabs}</ul>
            </nav>
            {table}
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
        },
    )
    .staff("concerned")
}

fn case_line(other: &Other) -> AnyView {
    let number = grouped(&other.number);
    let number = match &other.summary {
        Some(_) => {
            let href = format!("/staff/cases/{}", other.number);
            view! { <a class="govuk-link" href=href>{number}</a> }.into_any()
        }
        None => number.into_any(),
    };
    view! { <li>{number}" "{state_tag(other.state)}<br/>{times().day(other.filed_at)}" "{other.summary.clone()}</li> }
        .into_any()
}

/// One with its cases; `later` where it is not their first page.
pub fn one(one: &One, typed: &Edit, errors: &Errors, later: bool, employees: bool) -> Page {
    let t = texts();
    let entry = &one.entry;
    let address = format!("/staff/concerned/{}", entry.id);
    let cases = match one.cases.is_empty() {
        true => view! { <p class="govuk-body">{t.get("concerned-no-cases")}</p> }.into_any(),
        false => {
            let lines = one.cases.iter().map(case_line).collect_view();
            view! { <ul class="plain-list">{lines}</ul> }.into_any()
        }
    };
    let first = later
        .then(|| view! { <a class="govuk-link" href=address.clone()>{t.get("pager-first")}</a> });
    let next = one.next.map(|after| {
        let href = format!("{address}?after={}", after.simple());
        view! { <a class="govuk-button govuk-button--secondary" href=href rel="next">{t.get("pager-next")}</a> }
    });
    let forms = one
        .may_edit
        .then(|| edit(entry, &address, typed, errors, employees));
    Page::new(
        entry.name.clone(),
        view! {
            {plain_summary(errors)}
            <span class="govuk-caption-l">{kind_name(entry.kind)}</span>
            <h1 class="govuk-heading-l">{entry.name.clone()}</h1>
            <h2 class="govuk-heading-m">{t.get("concerned-cases")}</h2>
            {cases}
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
            {forms}
        },
    )
    .staff("concerned")
    .back("/staff/concerned")
    .form(!errors.is_empty())
}

fn edit(entry: &Entry, address: &str, typed: &Edit, errors: &Errors, employees: bool) -> AnyView {
    let t = texts();
    let options = |name: &str| FieldOptions {
        label: Some(t.get(&format!("label-{name}"))),
        ..FieldOptions::default()
    };
    let kinds = ConcernedKind::ALL.iter();
    let kinds = kinds.filter(|kind| employees || **kind != ConcernedKind::Employee);
    let kinds = kinds
        .map(|kind| Choice::new(kind.as_str(), kind_name(*kind)))
        .collect();
    let or = |typed: &str, kept: &str| match typed.is_empty() {
        true => kept.to_owned(),
        false => typed.to_owned(),
    };
    let same = FieldOptions {
        hint: Some(t.get("concerned-same-hint")),
        ..options("same")
    };
    view! {
        <h2 class="govuk-heading-m">{t.get("concerned-edit")}</h2>
        <form method="post" action=address.to_owned() id=FORM novalidate>
            {text_field("concerned", &or(&typed.name, &entry.name), errors, options("concerned"))}
            {radios("sort", &or(&typed.sort, entry.kind.as_str()), errors, options("sort"), kinds, "govuk-radios--inline govuk-radios--small")}
            {text_field("same", &typed.same, errors, same)}
            {button(t.get("concerned-save"))}
        </form>
    }
    .into_any()
}
