//! Cases that nobody sees to; who is away, and who stands in.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use crate::forms::Errors;
use crate::forms::tracking::grouped;
use crate::service::absences::{Absence, Absences, Filled, Page as List, Row, Unattended};
use crate::service::directory::Directory;
use crate::ui::components::{FieldOptions, button, plain_summary, select, state_tag, text_field};
use crate::ui::shell::{Page, chrome, texts, times};

/// A list of cases.
pub fn unattended(list: &List, later: bool, directory: &Directory) -> Page {
    let t = texts();
    let title = t.get("unattended-title");
    let which = list.which;
    let address = |which: Unattended| format!("/staff/unattended?list={which}");
    let links = list
        .lists
        .iter()
        .map(|one| {
            let here = (*one == which).then_some("page");
            view! {
                <li class="moj-sub-navigation__item">
                    <a class="moj-sub-navigation__link" href=address(*one) aria-current=here>{t.get(&format!("unattended-{one}"))}</a>
                </li>
            }
        })
        .collect_view();
    let rows = list
        .cases
        .iter()
        .map(|case| row(case, directory))
        .collect_view();
    let table = match list.cases.is_empty() {
        true => view! { <p class="govuk-body">{t.get("unattended-none")}</p> }.into_any(),
        false => table(rows.into_any()),
    };
    let first = later
        .then(|| view! { <a class="govuk-link" href=address(which)>{t.get("pager-first")}</a> });
    let next = list.next.map(|(at, id)| {
        let href = format!("{}&after={}.{}", address(which), at.timestamp_micros(), id.simple());
        view! { <a class="govuk-button govuk-button--secondary" href=href rel="next">{t.get("pager-next")}</a> }
    });
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <nav class="moj-sub-navigation" aria-label=t.get("unattended-lists")><ul class="moj-sub-navigation__list">{links}</ul></nav>
            <p class="govuk-body">{t.get(&format!("unattended-{which}-text"))}" "<a class="govuk-link" href="/staff/absences">{t.get("absences-title")}</a></p>
            {table}
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
        },
    )
    .staff("unattended")
}

fn table(rows: AnyView) -> AnyView {
    let t = texts();
    let head = ["idle", "number", "summary", "state", "unit", "handler"]
        .map(|name| view! { <th scope="col" class="govuk-table__header">{t.get(&format!("column-{name}"))}</th> })
        .into_iter()
        .collect_view();
    view! {
        <table class="govuk-table worklist">
            <caption class="govuk-visually-hidden">{t.get("unattended-caption")}</caption>
            <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
            <tbody class="govuk-table__body">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn name(directory: &Directory, person: Option<Uuid>) -> String {
    let name = person.and_then(|id| directory.person_name(id));
    name.unwrap_or("—").to_owned()
}

fn row(case: &Row, directory: &Directory) -> AnyView {
    let t = texts();
    let label = |name: &str| t.get(&format!("column-{name}"));
    let unit = directory
        .unit(case.unit)
        .map(|unit| unit.name.get(chrome().lang).to_owned());
    view! {
        <tr class="govuk-table__row">
            <td class="govuk-table__cell nowrap" data-label=label("idle")>{times().moment(case.since)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("number")><a class="govuk-link" href=format!("/staff/cases/{}", case.number)>{grouped(&case.number)}</a></td>
            <td class="govuk-table__cell cell-clip" data-label=label("summary")>{case.summary.clone()}</td>
            <td class="govuk-table__cell nowrap" data-label=label("state")>{state_tag(case.state)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("unit")>{unit}</td>
            <td class="govuk-table__cell nowrap" data-label=label("handler")>{name(directory, case.handler)}</td>
        </tr>
    }
    .into_any()
}

/// Who is away, and the form for an absence.
pub fn show(shown: &Absences, filled: &Filled, errors: &Errors, directory: &Directory) -> Page {
    let t = texts();
    let title = t.get("absences-title");
    let all = shown
        .all
        .iter()
        .map(|one| absence(one, directory))
        .collect_view();
    let none = shown
        .all
        .is_empty()
        .then(|| view! { <p class="govuk-body">{t.get("absences-none")}</p> });
    let choices = |all: &[(Uuid, String)]| {
        let all = all.iter();
        all.map(|(id, name)| (id.to_string(), name.clone(), 0))
            .collect::<Vec<_>>()
    };
    let date = || FieldOptions {
        kind: Some("date"),
        width: Some("govuk-input--width-10"),
        ..FieldOptions::default()
    };
    Page::new(
        title.clone(),
        view! {
            {plain_summary(errors)}
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get("absences-text")}</p>
            {none}
            <ul class="govuk-list">{all}</ul>
            <section class="card">
                <h2 class="govuk-heading-m">{t.get("absence-enter")}</h2>
                <form method="post" action="/staff/absences" novalidate>
                    {select("absent", &filled.person, errors, FieldOptions::default(), choices(&shown.people))}
                    {select("deputy", &filled.deputy, errors, FieldOptions::default(), choices(&shown.deputies))}
                    {text_field("first", &filled.from, errors, date())}
                    {text_field("last", &filled.until, errors, date())}
                    {button(t.get("absence-enter"))}
                </form>
            </section>
        },
    )
    .staff("unattended")
    .back("/staff/unattended")
}

fn absence(absence: &Absence, directory: &Directory) -> AnyView {
    let t = texts();
    let last = absence.until_at - chrono::Duration::minutes(1);
    let line = t.with(
        "absence-line",
        &[
            ("person", name(directory, Some(absence.person_id))),
            ("deputy", name(directory, Some(absence.deputy_id))),
            ("from", times().date(absence.from_at)),
            ("until", times().date(last)),
        ],
    );
    view! {
        <li>
            <form method="post" action=format!("/staff/absences/{}/end", absence.id)>
                {line}
                " "
                <button type="submit" class="govuk-button govuk-button--secondary">{t.get("absence-end")}</button>
            </form>
        </li>
    }
    .into_any()
}
