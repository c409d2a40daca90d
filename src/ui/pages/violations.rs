//! The violations on record: the list, and one with what was said at each step.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use super::case_parts::{action_label, moment};
use crate::domain::Action;
use crate::domain::violations::{Offence, Penalty, Stage, Violation};
use crate::forms::tracking::grouped;
use crate::service::case_view::CaseForStaff;
use crate::service::directory::Directory;
use crate::service::violations::{Page as List, ViolationRow};
use crate::ui::components::{key, summary_row};
use crate::ui::shell::{Page, chrome, texts, times};

fn kind_name(kind: Violation) -> String {
    texts().get(&format!("violation-{}", key(kind.as_str())))
}

fn stage_name(stage: Stage) -> String {
    texts().get(&format!("violation-stage-{stage}"))
}

fn penalty_name(penalty: Option<Penalty>) -> String {
    penalty.map_or_else(
        || "—".to_owned(),
        |penalty| texts().get(&format!("penalty-{penalty}")),
    )
}

/// A violation in one line, to choose it by.
pub fn label(offence: &Offence) -> String {
    let unit = offence.unit.name.get(chrome().lang).to_owned();
    format!(
        "{} · {unit} {} · {}",
        kind_name(offence.kind),
        offence.person_name,
        penalty_name(offence.penalty)
    )
}

/// The list; `later` where it is not its first page.
pub fn list(list: &List, stage: Option<Stage>, later: bool, directory: &Directory) -> Page {
    let t = texts();
    let title = t.get("violations-title");
    let address = |stage: Option<Stage>, after: &str| {
        let stage = stage.map(|stage| stage.to_string()).unwrap_or_default();
        format!("/staff/violations?stage={stage}&after={after}")
    };
    let tab = |wanted: Option<Stage>, label: String| {
        let here = (wanted == stage).then_some("page");
        view! { <li><a class="state-tabs__link" href=address(wanted, "") aria-current=here>{label}</a></li> }
    };
    let tabs = Stage::ALL
        .iter()
        .map(|stage| tab(Some(*stage), stage_name(*stage)))
        .collect_view();
    let head = ["at", "kind", "unit", "person", "penalty", "stage", "case"]
        .map(|name| view! { <th scope="col" class="govuk-table__header">{t.get(&format!("violations-{name}"))}</th> })
        .into_iter()
        .collect_view();
    let rows = list
        .rows
        .iter()
        .map(|(one, case)| row(one, case, directory))
        .collect_view();
    let table = match list.rows.is_empty() {
        true => view! { <p class="govuk-body">{t.get("violations-empty")}</p> }.into_any(),
        false => view! {
            <table class="govuk-table worklist">
                <caption class="govuk-visually-hidden">{t.get("violations-caption")}</caption>
                <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        }
        .into_any(),
    };
    let first = later.then(
        || view! { <a class="govuk-link" href=address(stage, "")>{t.get("pager-first")}</a> },
    );
    let next = list.next.map(|place| {
        let after = format!(
            "{}.{}.{}",
            place.at.timestamp_micros(),
            place.case.simple(),
            place.number
        );
        view! { <a class="govuk-button govuk-button--secondary" href=address(stage, &after) rel="next">{t.get("pager-next")}</a> }
    });
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <nav aria-label=t.get("violations-stages")>
                <ul class="state-tabs">{tab(None, t.get("notices-all"))}{tabs}</ul>
            </nav>
            {table}
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
        },
    )
    .staff("violations")
}

fn row(one: &ViolationRow, case: &str, directory: &Directory) -> AnyView {
    let t = texts();
    let label = |name: &str| t.get(&format!("violations-{name}"));
    let href = format!("/staff/violations/{case}/{}", one.number);
    let unit = directory
        .unit(one.unit_id)
        .map(|unit| unit.name.get(chrome().lang).to_owned());
    let person = one
        .person_id
        .and_then(|person| directory.person_name(person))
        .unwrap_or("—")
        .to_owned();
    view! {
        <tr class="govuk-table__row">
            <td class="govuk-table__cell nowrap" data-label=label("at")>{times().day(one.recorded_at)}</td>
            <td class="govuk-table__cell" data-label=label("kind")><a class="govuk-link" href=href>{kind_name(one.kind)}</a></td>
            <td class="govuk-table__cell" data-label=label("unit")>{unit}</td>
            <td class="govuk-table__cell nowrap" data-label=label("person")>{person}</td>
            <td class="govuk-table__cell nowrap" data-label=label("penalty")>{penalty_name(one.penalty)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("stage")>{stage_name(one.stage)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("case")>{grouped(case)}</td>
        </tr>
    }
    .into_any()
}

/// One violation, and what the reader can do about it now.
pub fn one(case: &CaseForStaff, offence: &Offence) -> Page {
    let t = texts();
    let title = kind_name(offence.kind);
    let line = |name: &str, value: String| {
        summary_row(t.get(&format!("violations-{name}")), value.into_any(), None)
    };
    let person = match offence.person_name.is_empty() {
        true => "—".to_owned(),
        false => offence.person_name.clone(),
    };
    let said = offence
        .said
        .iter()
        .map(|said| view! { <li class="pre-line">{said.clone()}</li> })
        .collect_view();
    let action = match offence.stage {
        Stage::Proposed => Some(Action::DecidePenalty),
        Stage::Approved => Some(Action::AppealPenalty),
        Stage::Appealed => Some(Action::DecideAppeal),
        _ => None,
    };
    let action = action
        .filter(|action| case.options.offered.contains(action))
        .map(|action| {
            let href = format!(
                "/staff/cases/{}/{action}?offence={}",
                case.number, offence.number
            );
            view! { <a class="govuk-button" href=href>{action_label(t, action)}</a> }
        });
    Page::new(
        title.clone(),
        view! {
            <span class="govuk-caption-l">{grouped(&case.number)}</span>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body"><strong class="govuk-tag">{stage_name(offence.stage)}</strong>" "{moment(offence.recorded.at)}</p>
            <dl class="govuk-summary-list">
                {line("unit", offence.unit.name.get(chrome().lang).to_owned())}
                {line("person", person)}
                {line("penalty", penalty_name(offence.penalty))}
            </dl>
            <h2 class="govuk-heading-m">{t.get("violations-said")}</h2>
            <ol class="govuk-list govuk-list--number">{said}</ol>
            {action}
            <p class="govuk-body"><a class="govuk-link" href=format!("/staff/cases/{}", case.number)>{t.get("refused-back")}</a></p>
        },
    )
    .staff("violations")
    .back("/staff/violations")
}
