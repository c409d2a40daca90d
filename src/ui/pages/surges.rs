//! 突增预警 and 未诉先办: where more cases came than chance explains, why that is said, and who sees to it.
//! Must not judge what is many.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use super::case_parts::category_name;
use crate::forms::Errors;
use crate::forms::tracking::grouped;
use crate::service::directory::Directory;
use crate::service::surges::{Shown, SurgeRow, WORDS, is_today, moment_of};
use crate::ui::components::{FieldOptions, button, plain_summary, select, text_area};
use crate::ui::shell::{Page, chrome, texts, times};

/// What was typed into the forms.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Whose task it is to be.
    pub owner: String,
    /// What is to be done.
    pub task: String,
    /// What was done.
    pub outcome: String,
}

/// The list.
pub fn list(surges: &[SurgeRow], next: Option<Uuid>, later: bool, directory: &Directory) -> Page {
    let t = texts();
    let title = t.get("surges-title");
    let rows = surges
        .iter()
        .map(|surge| {
            view! {
                <li>
                    <a class="govuk-link" href=format!("/staff/surges/{}", surge.id)>{headline(surge, directory)}</a>
                    " "{stand(surge, directory)}
                    <br/>{why(surge)}
                </li>
            }
        })
        .collect_view();
    let none = surges
        .is_empty()
        .then(|| view! { <p class="govuk-body">{t.get("surges-none")}</p> });
    let first = later
        .then(|| view! { <a class="govuk-link" href="/staff/surges">{t.get("pager-first")}</a> });
    let next = next.map(|next| {
        view! { <a class="govuk-button govuk-button--secondary" href=format!("/staff/surges?before={next}") rel="next">{t.get("pager-next")}</a> }
    });
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get("surges-text")}</p>
            {none}
            <ul class="govuk-list govuk-list--spaced">{rows}</ul>
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
        },
    )
    .staff("surges")
}

/// What, where and when.
fn headline(surge: &SurgeRow, directory: &Directory) -> String {
    let t = texts();
    let matter = category_name(directory, surge.category_id, chrome().lang);
    let area = match surge.area.as_str() {
        "" => t.get("surge-anywhere"),
        area => area.to_owned(),
    };
    let day = match is_today(surge.day, times().now) {
        true => t.get("surge-today"),
        false => times().date(moment_of(surge.day)),
    };
    format!("{day} · {area} · {matter}")
}

/// Why it is said, in numbers.
fn why(surge: &SurgeRow) -> String {
    let usual = format!("{}.{}", surge.usual_tenths / 10, surge.usual_tenths % 10);
    texts().with(
        "surge-why",
        &[
            ("cases", surge.cases.to_string()),
            ("usual", usual),
            ("bound", surge.bound.to_string()),
        ],
    )
}

/// Where it stands: nobody has it, somebody has, it is done.
fn stand(surge: &SurgeRow, directory: &Directory) -> AnyView {
    let t = texts();
    let name = |id: Option<Uuid>| {
        let name = id.and_then(|id| directory.person_name(id));
        name.unwrap_or("—").to_owned()
    };
    let (class, text) = match (surge.closed_at, surge.owner_id) {
        (Some(_), _) => ("govuk-tag--grey", t.get("surge-closed")),
        (None, Some(_)) => (
            "govuk-tag--blue",
            t.with("surge-owned", &[("name", name(surge.owner_id))]),
        ),
        (None, None) => ("govuk-tag--red", t.get("surge-open")),
    };
    view! { <strong class=format!("govuk-tag {class}")>{text}</strong> }.into_any()
}

/// One surge: why it is said, the cases, the task.
pub fn show(shown: &Shown, typed: &Typed, errors: &Errors, directory: &Directory) -> Page {
    let t = texts();
    let surge = &shown.surge;
    let title = headline(surge, directory);
    let cases = shown
        .cases
        .iter()
        .map(|(number, summary)| {
            let href = format!("/staff/cases/{number}");
            view! { <li><a class="govuk-link" href=href>{grouped(number)}</a>" "{summary.clone()}</li> }
        })
        .collect_view();
    Page::new(
        title.clone(),
        view! {
            {plain_summary(errors)}
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{stand(surge, directory)}</p>
            <p class="govuk-body">{why(surge)}" "{t.get("surge-explained")}</p>
            {task(shown, directory)}
            {shown.may_close.then(|| closing(surge, typed, errors))}
            {shown.may_assign.then(|| giving(shown, typed, errors))}
            <h2 class="govuk-heading-m">{t.get("surge-cases")}</h2>
            <ul class="govuk-list">{cases}</ul>
        },
    )
    .staff("surges")
    .back("/staff/surges")
}

/// What is to be done and by whom, and what was.
fn task(shown: &Shown, directory: &Directory) -> AnyView {
    let t = texts();
    let surge = &shown.surge;
    let name = |id: Option<Uuid>| {
        let name = id.and_then(|id| directory.person_name(id));
        name.unwrap_or_default().to_owned()
    };
    let given = surge.assigned_at.map(|at| {
        let by = format!("{} · {}", name(surge.assigned_by_id), times().moment(at));
        view! {
            <h2 class="govuk-heading-m">{t.get("surge-task")}</h2>
            <p class="govuk-body pre-line">{surge.task.clone()}</p>
            <p class="govuk-body-s">{t.with("surge-owned", &[("name", name(surge.owner_id))])}" "{by}</p>
        }
    });
    let done = surge.closed_at.map(|at| {
        let by = format!("{} · {}", name(surge.closed_by_id), times().moment(at));
        view! {
            <h2 class="govuk-heading-m">{t.get("surge-outcome")}</h2>
            <p class="govuk-body pre-line">{surge.outcome.clone()}</p>
            <p class="govuk-body-s">{by}</p>
        }
    });
    view! { {given} {done} }.into_any()
}

fn area(name: &'static str, value: &str, errors: &Errors) -> AnyView {
    let options = FieldOptions {
        most: Some(WORDS.1),
        rows: Some(4),
        ..FieldOptions::default()
    };
    text_area(name, value, errors, options)
}

/// Gives somebody the task, or somebody else.
fn giving(shown: &Shown, typed: &Typed, errors: &Errors) -> AnyView {
    let t = texts();
    let people = shown.people.iter();
    let people = people
        .map(|(id, name)| (id.to_string(), name.clone(), 0))
        .collect();
    view! {
        <section class="card">
            <h2 class="govuk-heading-m">{t.get("surge-give")}</h2>
            <p class="govuk-body">{t.get("surge-give-text")}</p>
            <form method="post" action=format!("/staff/surges/{}/task", shown.surge.id) novalidate>
                {select("owner", &typed.owner, errors, FieldOptions::default(), people)}
                {area("todo", &typed.task, errors)}
                {button(t.get("surge-give"))}
            </form>
        </section>
    }
    .into_any()
}

/// Says what was done.
fn closing(surge: &SurgeRow, typed: &Typed, errors: &Errors) -> AnyView {
    let t = texts();
    view! {
        <section class="card">
            <h2 class="govuk-heading-m">{t.get("surge-close")}</h2>
            <form method="post" action=format!("/staff/surges/{}/close", surge.id) novalidate>
                {area("done", &typed.outcome, errors)}
                {button(t.get("surge-close"))}
            </form>
        </section>
    }
    .into_any()
}
