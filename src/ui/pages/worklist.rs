//! The list of cases for staff, in the order of the clocks.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use super::case_parts::action_label;
use crate::domain::clocks::{Limit, Matter};
use crate::domain::event::AssignmentState;
use crate::domain::{Action, Policy, State};
use crate::forms::tracking::grouped;
use crate::service::directory::Directory;
use crate::service::worklist::{After, OVERDUE_MOST, Page as List, Part, Row, Stage, View, Wanted};
use crate::ui::components::{danger_tag, flag_tags, key, severity_tag, state_tag};
use crate::ui::shell::{Page, chrome, texts, times};

/// What the list says besides its rows.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The number that was looked for and not found.
    pub missing: Option<String>,
    /// What the person did a moment ago, and in which case, which is no longer theirs to see.
    pub done: Option<(Action, String)>,
}

/// The list.
pub fn show(
    list: &List,
    wanted: &Wanted,
    directory: &Directory,
    policy: &Policy,
    said: &Said,
) -> Page {
    let t = texts();
    let title = t.get(&format!("worklist-{}", wanted.view));
    let done = said.done.as_ref().map(|(action, number)| {
        let text = t.with(
            "worklist-done",
            &[
                ("action", action_label(t, *action)),
                ("number", grouped(number)),
            ],
        );
        view! { <div class="govuk-inset-text" role="status">{text}</div> }
    });
    let missing = said.missing.as_ref().map(|number| {
        view! { <div class="govuk-inset-text" role="status">{t.with("worklist-missing", &[("number", grouped(number))])}</div> }
    });
    let signing = Stage::In(State::Dispatched);
    let to_sign_for = (list.to_sign_for > 0 && wanted.stage != signing).then(|| {
        let href = address(View::Units, signing, "");
        let text = t.with("worklist-to-sign", &[("n", list.to_sign_for)]);
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{text}</a></p> }
    });
    let overdue = match list.overdue {
        0 => t.get("worklist-none-overdue"),
        n if n > OVERDUE_MOST => t.with("worklist-many-overdue", &[("n", OVERDUE_MOST)]),
        n => t.with("worklist-overdue", &[("n", n)]),
    };
    Page::new(
        title.clone(),
        view! {
            <div class="worklist-toolbar">
                <h1 class="govuk-heading-l">{title}</h1>
                <p class="govuk-body">{overdue}</p>
                <form method="get" action="/staff/cases/find" role="search" class="worklist-toolbar__find">
                    <label class="govuk-visually-hidden" for="find">{t.get("worklist-find")}</label>
                    <input class="govuk-input" id="find" name="number" inputmode="numeric" placeholder=t.get("label-number") autocomplete="off"/>
                    <button type="submit" class="govuk-button govuk-button--secondary">{t.get("worklist-open")}</button>
                </form>
            </div>
            {done}
            {missing}
            {to_sign_for}
            {views(list, wanted)}
            {states(list, wanted)}
            {if list.cases.is_empty() {
                view! { <p class="govuk-body">{t.get("worklist-empty")}</p> }.into_any()
            } else {
                table(list, directory, policy)
            }}
            {pager(list, wanted)}
        },
    )
    .staff("cases")
}

fn address(view: View, stage: Stage, after: &str) -> String {
    let mut address = format!("/staff/cases?view={view}");
    match stage {
        Stage::Open => {}
        Stage::In(state) => address.push_str(&format!("&state={state}")),
        Stage::Awaiting(awaited) => address.push_str(&format!("&awaits={awaited}")),
    }
    if !after.is_empty() {
        address.push_str(&format!("&after={after}"));
    }
    address
}

fn views(list: &List, wanted: &Wanted) -> AnyView {
    let t = texts();
    let links = View::ALL
        .iter()
        .map(|&view| {
            let here = (view == wanted.view).then_some("page");
            view! {
                <li class="moj-sub-navigation__item">
                    <a class="moj-sub-navigation__link" href=address(view, Stage::Open, "") aria-current=here>{t.get(&format!("worklist-{view}"))}</a>
                </li>
            }
        })
        .collect_view();
    let parts = view! {
        <li class="moj-sub-navigation__item">
            <a class="moj-sub-navigation__link" href="/staff/parts">{t.get("parts-title")}</a>
        </li>
    };
    let directory = list.directory.then(|| {
        view! {
            <li class="moj-sub-navigation__item">
                <a class="moj-sub-navigation__link" href="/staff/directory">{t.get("directory-title")}</a>
            </li>
        }
    });
    view! { <nav class="moj-sub-navigation" aria-label=t.get("worklist-views")><ul class="moj-sub-navigation__list">{links}{parts}{directory}</ul></nav> }.into_any()
}

fn states(list: &List, wanted: &Wanted) -> AnyView {
    let t = texts();
    let open: i64 = list
        .counts
        .iter()
        .filter(|(state, _)| state.is_open())
        .map(|(_, n)| n)
        .sum();
    let tab = |stage: Stage, label: String, count: Option<i64>| {
        let here = (stage == wanted.stage).then_some("page");
        view! {
            <li>
                <a class="state-tabs__link" href=address(wanted.view, stage, "") aria-current=here>
                    {label} {count.map(|n| view! { " "<span class="count">{n}</span> })}
                </a>
            </li>
        }
    };
    let awaited = list.awaited.iter().map(|&awaited| {
        let label = t.get(&format!("awaits-{}", key(awaited.as_str())));
        tab(Stage::Awaiting(awaited), label, None)
    });
    let awaited = awaited.collect_view();
    let counted = !list.counts.is_empty();
    let each = State::ALL
        .iter()
        .map(|&state| {
            let count = list
                .counts
                .iter()
                .find(|(known, _)| *known == state)
                .map(|(_, n)| *n);
            tab(
                Stage::In(state),
                t.get(&format!("state-{}", key(state.as_str()))),
                count,
            )
        })
        .collect_view();
    view! {
        <nav aria-label=t.get("worklist-states")>
            <ul class="state-tabs">{tab(Stage::Open, t.get("worklist-all-open"), counted.then_some(open))}{awaited}{each}</ul>
        </nav>
    }
    .into_any()
}

const COLUMNS: [&str; 9] = [
    "clock", "number", "summary", "category", "severity", "state", "unit", "handler", "filed",
];

fn table(list: &List, directory: &Directory, policy: &Policy) -> AnyView {
    let t = texts();
    let head = COLUMNS
        .map(|name| {
            let class = if matches!(name, "category" | "filed") {
                "govuk-table__header col-wide"
            } else {
                "govuk-table__header"
            };
            view! { <th scope="col" class=class>{t.get(&format!("column-{name}"))}</th> }
        })
        .into_iter()
        .collect_view();
    let labels = COLUMNS.map(|name| t.get(&format!("column-{name}")));
    let rows = list
        .cases
        .iter()
        .map(|case| row(case, &labels, directory, policy))
        .collect_view();
    view! {
        <table class="govuk-table worklist">
            <caption class="govuk-visually-hidden">{t.get("worklist-caption")}</caption>
            <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
            <tbody class="govuk-table__body">{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A case; on a small screen every cell says which column it is, so that `labels` are looked up once.
fn row(case: &Row, labels: &[String; 9], directory: &Directory, policy: &Policy) -> AnyView {
    let t = texts();
    let lang = chrome().lang;
    let (class, clock) = due(case, directory, policy);
    let [
        clock_label,
        number,
        summary,
        category_label,
        severity,
        state,
        unit_label,
        handler_label,
        filed,
    ] = labels.clone();
    let href = format!("/staff/cases/{}", case.number);
    let unit = directory
        .unit(case.unit)
        .map(|unit| unit.name.get(lang).to_owned())
        .unwrap_or_default();
    let handler = case
        .handler
        .and_then(|id| directory.person_name(id))
        .unwrap_or("—")
        .to_owned();
    let category = directory
        .category(case.category)
        .map(|category| category.name.get(lang).to_owned());
    let flags = flag_tags(&case.flags);
    let danger = case.pinned.then(|| view! { {danger_tag()} " " });
    let again = (case.round > 1).then(|| view! { " "<strong class="govuk-tag tag--round">{t.with("round", &[("n", case.round)])}</strong> });
    let awaits = case.awaits.map(|awaited| {
        view! { " "<strong class="govuk-tag tag--awaits">{t.get(&format!("awaits-{}", key(awaited.as_str())))}</strong> }
    });
    view! {
        <tr class="govuk-table__row">
            <td class=format!("govuk-table__cell clock clock--{class}") data-label=clock_label>{clock}{marks(case)}</td>
            <td class="govuk-table__cell nowrap" data-label=number><a class="govuk-link" href=href>{grouped(&case.number)}</a></td>
            <td class="govuk-table__cell cell-clip" data-label=summary>{danger}{flags}{case.summary.clone()}</td>
            <td class="govuk-table__cell nowrap col-wide" data-label=category_label>{category}</td>
            <td class="govuk-table__cell" data-label=severity>{severity_tag(case.state, case.severity)}</td>
            <td class="govuk-table__cell nowrap" data-label=state>{state_tag(case.state)}{again}{awaits}</td>
            <td class="govuk-table__cell nowrap" data-label=unit_label>{unit}</td>
            <td class="govuk-table__cell nowrap" data-label=handler_label>{handler}</td>
            <td class="govuk-table__cell nowrap col-wide" data-label=filed>{times().day(case.filed_at)}</td>
        </tr>
    }
    .into_any()
}

/// What was missed, beside the clock that still runs and never in its place.
fn marks(case: &Row) -> Option<AnyView> {
    let t = texts();
    let next = case
        .next
        .filter(|(_, _, due)| times().now > *due)
        .map(|(clock, ..)| clock);
    let names: Vec<String> = case
        .missed
        .iter()
        .filter(|clock| Some(**clock) != next)
        .map(|clock| t.get(&format!("clock-{}", key(clock.as_str()))))
        .collect();
    (!names.is_empty()).then(|| {
        let said = t.with(
            "clock-marks",
            &[("clocks", names.join(&t.get("clock-marks-and")))],
        );
        view! { <span class="clock-mark"><span aria-hidden="true">"▲ "</span>{said}</span> }
            .into_any()
    })
}

/// The clock column: which clock, and how much time is left, as the page of the case says it.
fn due(case: &Row, directory: &Directory, policy: &Policy) -> (&'static str, String) {
    let (t, times) = (texts(), times());
    let Some((kind, due_soon_at, due_at)) = case.next else {
        return ("none", "—".to_owned());
    };
    let name = t.get(&format!("clock-{}", key(kind.as_str())));
    let left = times.duration((due_at - times.now).num_minutes());
    if times.now > due_at {
        let late = t.with("clock-overdue", &[("time", left)]);
        return ("overdue", format!("{name} {late}"));
    }
    let matter = Matter {
        kind: case.kind,
        severity: case.severity,
        category: directory
            .category(case.category)
            .map_or("", |category| category.code.as_str()),
    };
    let by_the_wall = case.pinned && policy.danger.limits.contains_key(&kind);
    let working = !by_the_wall
        && policy
            .clocks
            .limit(kind, matter)
            .is_some_and(Limit::counts_working_time);
    let left = if working {
        let minutes = policy.calendar.working_minutes_between(times.now, due_at);
        t.with("clock-left-working", &[("time", times.working(minutes))])
    } else {
        t.with("clock-left", &[("time", left)])
    };
    let class = if times.now >= due_soon_at {
        "due-soon"
    } else {
        "running"
    };
    (class, format!("{name} {left}"))
}

fn pager(list: &List, wanted: &Wanted) -> AnyView {
    let t = texts();
    let first = wanted.after.is_some().then(|| {
        view! { <a class="govuk-link" href=address(wanted.view, wanted.stage, "")>{t.get("pager-first")}</a> }
    });
    let next = list.next.map(|cursor| {
        let after = format!("{}.{}.{}", cursor.rank, cursor.due_at.timestamp_micros(), cursor.id.simple());
        view! { <a class="govuk-button govuk-button--secondary" href=address(wanted.view, wanted.stage, &after) rel="next">{t.get("pager-next")}</a> }
    });
    view! { <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav> }.into_any()
}

/// What the person's units have to do in cases that others lead.
pub fn parts(
    parts: &[Part],
    state: AssignmentState,
    next: Option<After>,
    directory: &Directory,
) -> Page {
    let t = texts();
    let title = t.get("parts-title");
    let tabs = [AssignmentState::Waiting, AssignmentState::Signed]
        .map(|each| {
            let here = (each == state).then_some("page");
            let label = t.get(&format!("parts-{each}"));
            view! { <li><a class="state-tabs__link" href=format!("/staff/parts?state={each}") aria-current=here>{label}</a></li> }
        })
        .into_iter()
        .collect_view();
    let head = ["clock", "number", "summary", "lead", "unit"]
        .map(|name| view! { <th scope="col" class="govuk-table__header">{t.get(&format!("column-{name}"))}</th> })
        .into_iter()
        .collect_view();
    let rows = parts
        .iter()
        .map(|part| part_row(part, directory))
        .collect_view();
    let list = match parts.is_empty() {
        true => view! { <p class="govuk-body">{t.get("parts-none")}</p> }.into_any(),
        false => view! {
            <table class="govuk-table worklist">
                <caption class="govuk-visually-hidden">{title.clone()}</caption>
                <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        }
        .into_any(),
    };
    let next = next.map(|(due_at, id)| {
        let after = format!("{}.{}", due_at.timestamp_micros(), id.simple());
        let href = format!("/staff/parts?state={state}&after={after}");
        view! { <a class="govuk-button govuk-button--secondary" href=href rel="next">{t.get("pager-next")}</a> }
    });
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title.clone()}</h1>
            <nav aria-label=t.get("worklist-states")><ul class="state-tabs">{tabs}</ul></nav>
            {list}
            <nav class="pager" aria-label=t.get("pager-label")>{next}</nav>
        },
    )
    .staff("cases")
    .back("/staff/cases")
}

fn part_row(part: &Part, directory: &Directory) -> AnyView {
    let t = texts();
    let lang = chrome().lang;
    let label = |name: &str| t.get(&format!("column-{name}"));
    let name = |id| {
        directory
            .unit(id)
            .map(|unit| unit.name.get(lang).to_owned())
    };
    let late = part.due_at.is_some_and(|due| times().now > due);
    let class = match late {
        true => "govuk-table__cell clock clock--overdue",
        false => "govuk-table__cell clock clock--running",
    };
    let due = part
        .due_at
        .map_or_else(|| t.get("clock-paused"), |due| times().moment(due));
    let href = format!("/staff/cases/{}", part.number);
    view! {
        <tr class="govuk-table__row">
            <td class=class data-label=label("clock")>{due}</td>
            <td class="govuk-table__cell nowrap" data-label=label("number")><a class="govuk-link" href=href>{grouped(&part.number)}</a></td>
            <td class="govuk-table__cell cell-clip" data-label=label("summary")>{part.summary.clone()}</td>
            <td class="govuk-table__cell" data-label=label("lead")>{name(part.lead)}</td>
            <td class="govuk-table__cell" data-label=label("unit")>{name(part.unit)}</td>
        </tr>
    }
    .into_any()
}
