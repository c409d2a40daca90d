//! 承诺台账 and 后续措施: what units still have to do whatever becomes of the case, and how they keep it.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use super::case_parts::moment;
use crate::domain::commitments::{Commitment, Progress, Sort};
use crate::forms::tracking::grouped;
use crate::service::case_view::CaseForStaff;
use crate::service::commitments::{Page as List, Part, Row, Tally};
use crate::service::directory::Directory;
use crate::ui::components::key;
use crate::ui::shell::{Page, chrome, texts, times};

/// The address of a list and its place in the navigation.
const fn place(sort: Sort) -> (&'static str, &'static str) {
    match sort {
        Sort::Promise => ("/staff/promises", "promises"),
        Sort::Measure => ("/staff/measures", "measures"),
    }
}

/// What it is, of a measure, and what is to be done.
fn what(one: &Commitment) -> String {
    match one.aim {
        Some(aim) => {
            let aim = texts().get(&format!("aim-{}", key(aim.as_str())));
            format!("{aim} · {}", one.text)
        }
        None => one.text.clone(),
    }
}

/// Where it stands, in a few words, and how that looks.
fn progress(one: &Commitment) -> (&'static str, String) {
    let t = texts();
    let says = t.get(&format!("progress-{}", one.progress));
    if one.progress == Progress::Withdrawn {
        return ("none", says);
    }
    match (one.is_owed(), one.is_kept()) {
        (true, _) if times().now > one.due => {
            let late = times().duration((times().now - one.due).num_minutes());
            let late = t.with("clock-overdue", &[("time", late)]);
            ("overdue", format!("{says} · {late}"))
        }
        (true, _) => ("running", says),
        (false, true) => ("none", format!("{says} · {}", t.get("owed-in-time"))),
        (false, false) => ("overdue", format!("{says} · {}", t.get("owed-late"))),
    }
}

/// A list; `later` where it is not its first page.
pub fn list(list: &List, sort: Sort, part: Part, later: bool, directory: &Directory) -> Page {
    let t = texts();
    let (address, name) = place(sort);
    let title = t.get(&format!("owed-{sort}-title"));
    let part_name = match part {
        Part::Owed => "owed",
        Part::Overdue(_) => "overdue",
        Part::Done => "done",
    };
    let tabs = ["owed", "overdue", "done"].map(|wanted| {
        let here = (wanted == part_name).then_some("page");
        let label = t.get(&format!("owed-part-{wanted}"));
        view! { <li><a class="state-tabs__link" href=format!("{address}?part={wanted}") aria-current=here>{label}</a></li> }
    });
    let head = ["due", "what", "unit", "progress", "case"]
        .map(|name| view! { <th scope="col" class="govuk-table__header">{t.get(&format!("owed-{name}"))}</th> })
        .into_iter()
        .collect_view();
    let rows = list
        .rows
        .iter()
        .map(|one| row(one, directory))
        .collect_view();
    let table = match list.rows.is_empty() {
        true => {
            view! { <p class="govuk-body">{t.get(&format!("owed-{sort}-empty"))}</p> }.into_any()
        }
        false => view! {
            <table class="govuk-table worklist">
                <caption class="govuk-visually-hidden">{title.clone()}</caption>
                <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        }
        .into_any(),
    };
    let first = later.then(|| {
        view! { <a class="govuk-link" href=format!("{address}?part={part_name}")>{t.get("pager-first")}</a> }
    });
    let next = list.next.map(|place| {
        let after = format!(
            "{}.{}.{}",
            place.at.timestamp_micros(),
            place.case.simple(),
            place.number
        );
        view! { <a class="govuk-button govuk-button--secondary" href=format!("{address}?part={part_name}&after={after}") rel="next">{t.get("pager-next")}</a> }
    });
    let explained = view! { <p class="govuk-body">{t.get(&format!("owed-{sort}-text"))}</p> };
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            {explained}
            <nav aria-label=t.get("owed-parts")>
                <ul class="state-tabs">{tabs.into_iter().collect_view()}</ul>
            </nav>
            {table}
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
            {shares(sort, list, directory)}
        },
    )
    .staff(name)
}

fn row(one: &Row, directory: &Directory) -> AnyView {
    let t = texts();
    let label = |name: &str| t.get(&format!("owed-{name}"));
    let commitment = &one.commitment;
    let unit = directory
        .unit(commitment.unit.id)
        .map_or(&commitment.unit.name, |unit| &unit.name)
        .get(chrome().lang)
        .to_owned();
    let (class, says) = progress(commitment);
    let number = grouped(&one.case);
    let case = match one.seen {
        true => {
            view! { <a class="govuk-link" href=format!("/staff/cases/{}", one.case)>{number}</a> }
                .into_any()
        }
        false => number.into_any(),
    };
    view! {
        <tr class="govuk-table__row">
            <td class="govuk-table__cell nowrap" data-label=label("due")>{moment(commitment.due)}</td>
            <td class="govuk-table__cell cell-wide" data-label=label("what")>{what(commitment)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("unit")>{unit}</td>
            <td class=format!("govuk-table__cell clock clock--{class}") data-label=label("progress")>{says}</td>
            <td class="govuk-table__cell nowrap" data-label=label("case")>{case}</td>
        </tr>
    }
    .into_any()
}

/// How each unit kept what was due.
fn shares(sort: Sort, list: &List, directory: &Directory) -> AnyView {
    let tallies: &[Tally] = &list.shares;
    if tallies.is_empty() {
        return ().into_any();
    }
    let t = texts();
    // What a resident confirms is promises.
    let columns: &[&str] = match sort {
        Sort::Promise => &["unit", "due", "kept", "percent", "confirmed"],
        Sort::Measure => &["unit", "due", "kept", "percent"],
    };
    let head = columns
        .iter()
        .map(|name| view! { <th scope="col" class="govuk-table__header">{t.get(&format!("owed-share-{name}"))}</th> })
        .collect_view();
    let rows = tallies
        .iter()
        .filter_map(|tally| {
            let unit = directory.unit(tally.unit_id)?.name.get(chrome().lang).to_owned();
            let percent = (tally.kept * 100).checked_div(tally.due).unwrap_or_default();
            let cells = columns.iter().map(|name| {
                let value = match *name {
                    "unit" => unit.clone(),
                    "due" => tally.due.to_string(),
                    "kept" => tally.kept.to_string(),
                    "percent" => format!("{percent}%"),
                    _ => tally.confirmed.to_string(),
                };
                view! { <td class="govuk-table__cell" data-label=t.get(&format!("owed-share-{name}"))>{value}</td> }
            });
            Some(view! { <tr class="govuk-table__row">{cells.collect_view()}</tr> })
        })
        .collect_view();
    let title = t.with("owed-share-title", &[("days", list.days)]);
    view! {
        <section aria-labelledby="shares">
            <h2 class="govuk-heading-m" id="shares">{title}</h2>
            <p class="govuk-body">{t.get("owed-share-text")}</p>
            <table class="govuk-table worklist">
                <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

/// What units still have to do of a case, or have done, on its page.
pub fn of_case(case: &CaseForStaff, sort: Sort) -> AnyView {
    let mut own = case
        .commitments
        .iter()
        .filter(|one| one.sort == sort)
        .peekable();
    if own.peek().is_none() {
        return ().into_any();
    }
    let t = texts();
    let items = own
        .map(|one| {
            let (class, says) = progress(one);
            let unit = one.unit.name.get(chrome().lang).to_owned();
            let report = (one.progress != Progress::Open && !one.report.is_empty())
                .then(|| view! { <br/><span class="pre-line">{one.report.clone()}</span> });
            view! {
                <li>
                    {what(one)}<br/>
                    <span class="muted">{unit}" · "{t.with("clock-due-at", &[("at", times().moment(one.due))])}</span><br/>
                    <span class=format!("clock clock--{class}")>{says}</span>
                    {report}
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get(&format!("owed-{sort}-case"))}</h2>
            <ul class="plain-list">{items}</ul>
        </div>
    }
    .into_any()
}
