//! 回访: whom to call, in the order of the time; who is not satisfied, who was not reached, who says something
//! else than what was written down.
//! Must not show contact data: a telephone number is shown on the case, for a reason.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use crate::forms::tracking::grouped;
use crate::service::directory::Directory;
use crate::service::revisits::{Listed, Page as List, Which};
use crate::ui::components::{key, severity_tag, state_tag};
use crate::ui::shell::{Page, chrome, texts, times};

/// The list.
pub fn show(list: &List, which: Which, later: bool, directory: &Directory) -> Page {
    let t = texts();
    let title = t.get("revisits-title");
    let name = key(which.as_str());
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            {filters(which)}
            <p class="govuk-body">{t.get(&format!("revisits-{name}-text"))}</p>
            {match list.revisits.is_empty() {
                true => view! { <p class="govuk-body">{t.get("revisits-empty")}</p> }.into_any(),
                false => table(list, directory),
            }}
            {pager(list, which, later)}
        },
    )
    .staff("revisits")
}

fn filters(which: Which) -> AnyView {
    let t = texts();
    let links = Which::ALL
        .iter()
        .map(|one| {
            let here = (*one == which).then_some("page");
            view! {
                <li class="moj-sub-navigation__item">
                    <a class="moj-sub-navigation__link" href=format!("/staff/revisits?list={one}") aria-current=here>{t.get(&format!("revisits-{}", key(one.as_str())))}</a>
                </li>
            }
        })
        .collect_view();
    view! { <nav class="moj-sub-navigation" aria-label=t.get("revisits-lists")><ul class="moj-sub-navigation__list">{links}</ul></nav> }.into_any()
}

fn table(list: &List, directory: &Directory) -> AnyView {
    let t = texts();
    let head = ["call", "number", "summary", "severity", "state", "replied", "calls"]
        .map(|name| {
            view! { <th scope="col" class="govuk-table__header">{t.get(&format!("column-{name}"))}</th> }
        })
        .into_iter()
        .collect_view();
    let rows = list
        .revisits
        .iter()
        .map(|revisit| row(revisit, list.calls, directory))
        .collect_view();
    view! {
        <table class="govuk-table worklist">
            <caption class="govuk-visually-hidden">{t.get("revisits-caption")}</caption>
            <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
            <tbody class="govuk-table__body">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(revisit: &Listed, calls: bool, directory: &Directory) -> AnyView {
    let t = texts();
    let label = |name: &str| t.get(&format!("column-{name}"));
    let unit = directory
        .unit(revisit.unit_id)
        .map(|unit| unit.name.get(chrome().lang).to_owned());
    let case = format!("/staff/cases/{}", revisit.number);
    let (class, when) = when(revisit);
    let call = (revisit.waiting && calls).then(|| {
        view! { " "<a class="govuk-link nowrap" href=format!("{case}/record_revisit")>{t.get("revisits-call")}</a> }
    });
    view! {
        <tr class="govuk-table__row">
            <td class=format!("govuk-table__cell clock clock--{class}") data-label=label("call")>{when}</td>
            <td class="govuk-table__cell nowrap" data-label=label("number")><a class="govuk-link" href=case>{grouped(&revisit.number)}</a></td>
            <td class="govuk-table__cell cell-clip" data-label=label("summary")>{revisit.summary.clone()}</td>
            <td class="govuk-table__cell" data-label=label("severity")>{severity_tag(revisit.state, revisit.severity)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("state")>{state_tag(revisit.state)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("replied")>{unit}" "{times().day(revisit.replied_at)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("calls")>{came_to(revisit)}{call}</td>
        </tr>
    }
    .into_any()
}

/// Until when to call, or when it ended.
fn when(revisit: &Listed) -> (&'static str, String) {
    let (t, times) = (texts(), times());
    let at = times.moment(revisit.at);
    match (revisit.waiting, times.now > revisit.at) {
        (false, _) => ("none", at),
        (true, true) => {
            let late = times.duration((times.now - revisit.at).num_minutes());
            (
                "overdue",
                format!("{at} {}", t.with("clock-overdue", &[("time", late)])),
            )
        }
        (true, false) => ("running", at),
    }
}

/// How often they were called, what came of the last call, and what it came to.
fn came_to(revisit: &Listed) -> String {
    let t = texts();
    let mut parts = vec![t.with("revisits-count", &[("n", revisit.calls)])];
    parts.extend(
        revisit
            .last
            .map(|last| t.get(&format!("outcome-{}", key(last.as_str())))),
    );
    parts.extend(
        revisit
            .result
            .map(|result| t.get(&format!("revisit-result-{}", key(result.as_str())))),
    );
    if revisit.differs {
        parts.push(t.get("revisits-differs"));
    }
    parts.join(" · ")
}

fn pager(list: &List, which: Which, later: bool) -> AnyView {
    let t = texts();
    let first = later.then(|| {
        view! { <a class="govuk-link" href=format!("/staff/revisits?list={which}")>{t.get("pager-first")}</a> }
    });
    let next = list.next.map(|cursor| {
        let after = format!("{}.{}", cursor.at.timestamp_micros(), cursor.case.simple());
        view! { <a class="govuk-button govuk-button--secondary" href=format!("/staff/revisits?list={which}&after={after}") rel="next">{t.get("pager-next")}</a> }
    });
    view! { <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav> }.into_any()
}
