//! The dispatch directory: where cases of a category go, since when, by which ruling, and why.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use super::case_parts::category_name;
use crate::forms::tracking::grouped;
use crate::service::directory::Directory;
use crate::service::dispatching::Line;
use crate::ui::shell::{Page, chrome, texts, times};

/// A page of it; `next` is where the next one begins.
pub fn show(
    lines: &[Line],
    further: bool,
    next: Option<&(Uuid, String)>,
    directory: &Directory,
) -> Page {
    let t = texts();
    let title = t.get("directory-title");
    let head = ["category", "area", "unit", "ruling", "reason"]
        .map(|name| view! { <th scope="col" class="govuk-table__header">{t.get(&format!("column-{name}"))}</th> })
        .into_iter()
        .collect_view();
    let rows = lines.iter().map(|line| row(line, directory)).collect_view();
    let list = match lines.is_empty() {
        true => view! { <p class="govuk-body">{t.get("directory-none")}</p> }.into_any(),
        false => view! {
            <table class="govuk-table worklist">
                <caption class="govuk-visually-hidden">{title.clone()}</caption>
                <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        }
        .into_any(),
    };
    let first = further.then(
        || view! { <a class="govuk-link" href="/staff/directory">{t.get("pager-first")}</a> },
    );
    let next = next.map(|(category, area)| {
        let area: String = form_urlencoded::byte_serialize(area.as_bytes()).collect();
        let href = format!("/staff/directory?after={}&area={area}", category.simple());
        view! { <a class="govuk-button govuk-button--secondary" href=href rel="next">{t.get("pager-next")}</a> }
    });
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title.clone()}</h1>
            <p class="govuk-body">{t.get("directory-text")}</p>
            {list}
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
        },
    )
    .staff("cases")
    .back("/staff/cases")
}

fn row(line: &Line, directory: &Directory) -> AnyView {
    let t = texts();
    let lang = chrome().lang;
    let label = |name: &str| t.get(&format!("column-{name}"));
    let unit = directory
        .unit(line.unit_id)
        .map(|unit| unit.name.get(lang).to_owned());
    let area = match line.area.as_str() {
        "" => t.get("directory-everywhere"),
        area => area.to_owned(),
    };
    let (name, at) = (line.decided_by_name.clone(), times().date(line.decided_at));
    let case = grouped(&line.case_number);
    let ruling = t.with(
        "directory-ruling",
        &[("name", name), ("at", at), ("case", case)],
    );
    view! {
        <tr class="govuk-table__row">
            <td class="govuk-table__cell" data-label=label("category")>{category_name(directory, line.category_id, lang)}</td>
            <td class="govuk-table__cell" data-label=label("area")>{area}</td>
            <td class="govuk-table__cell" data-label=label("unit")>{unit}</td>
            <td class="govuk-table__cell" data-label=label("ruling")>{ruling}</td>
            <td class="govuk-table__cell pre-line" data-label=label("reason")>{line.reason.clone()}</td>
        </tr>
    }
    .into_any()
}
