//! Home, guide, privacy, figures.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use crate::domain::clocks::{ClockKind, Matter};
use crate::domain::localised::Localised;
use crate::domain::{Kind, Policy, Severity};
use crate::service::directory::Directory;
use crate::service::figures::Figures;
use crate::ui::shell::{Page, chrome, texts, times};

/// Three doors and nothing else above the fold.
pub fn home(policy: &Policy) -> Page {
    let t = texts();
    let door = |name: &str, href: &'static str, class: &'static str| {
        view! {
            <a class=class href=href>
                <span class="door__title">{t.get(&format!("door-{name}"))}</span>
                <span class="door__hint">{t.get(&format!("door-{name}-hint"))}</span>
            </a>
        }
    };
    Page::new(
        t.get("home-title"),
        view! {
            <h1 class="govuk-heading-xl">{t.get("home-heading")}</h1>
            <div class="doors">
                {door("file", "/file", "door door--primary")}
                {door("track", "/track", "door")}
                {door("open", "/open", "door")}
            </div>
            <section class="home-section">
                <h2 class="govuk-heading-m">{t.get("home-accepted-title")}</h2>
                <p class="govuk-body">{t.get("home-accepted-text")}</p>
                <p class="govuk-body"><a class="govuk-link" href="/guide">{t.get("home-accepted-link")}</a></p>
            </section>
            <section class="home-section">
                <h2 class="govuk-heading-m">{t.get("home-time-title")}</h2>
                <ul class="plain-list">{how_long(policy)}</ul>
            </section>
            <section class="home-section">
                <h2 class="govuk-heading-m">{t.get("home-emergency-title")}</h2>
                <p class="govuk-body">{t.get("footer-emergency")}</p>
            </section>
        },
    )
    .wide()
}

/// What is accepted here, how long it takes, and where else to go.
pub fn guide(directory: &Directory, policy: &Policy) -> Page {
    let t = texts();
    let lang = chrome().lang;
    let categories = directory
        .categories_below(None)
        .map(|category| {
            let name = |name: &Localised| name.get(lang).to_owned();
            let hint = name(&category.hint.0);
            view! { <li><strong>{name(&category.name.0)}</strong>" "{hint}</li> }
        })
        .collect_view();
    let elsewhere = ["court", "police", "discipline", "letters"]
        .map(|name| view! { <li>{t.get(&format!("guide-elsewhere-{name}"))}</li> })
        .into_iter()
        .collect_view();
    let title = t.get("guide-title");
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get("guide-lead")}</p>
            <h2 class="govuk-heading-m">{t.get("guide-accepted")}</h2>
            <ul class="plain-list">{categories}</ul>
            <h2 class="govuk-heading-m">{t.get("guide-elsewhere")}</h2>
            <ul class="plain-list">{elsewhere}</ul>
            <h2 class="govuk-heading-m">{t.get("guide-time")}</h2>
            <ul class="plain-list">
                {how_long(policy)}
                <li>{t.with("guide-time-hours", &[("hours", times().hours(&policy.calendar))])}</li>
            </ul>
            <p class="govuk-body"><a class="govuk-button" href="/file">{t.get("door-file")}</a></p>
        },
    )
    .back("/")
}

/// What residents are promised, as the policy has it; a promise that it does not make is left out.
fn how_long(policy: &Policy) -> AnyView {
    let t = texts();
    let span = |clock, kind, severity| {
        let matter = Matter {
            kind,
            severity,
            category: "",
        };
        policy
            .clocks
            .limit(clock, matter)
            .map(|limit| times().span(limit))
    };
    let usual = |clock, severity| span(clock, Kind::Complaint, severity);
    let (minor, important, major) = (Severity::Minor, Severity::Important, Severity::Major);
    let told = |key: &str, values: &[(&'static str, Option<String>)]| {
        let values: Option<Vec<_>> = values
            .iter()
            .map(|(name, value)| Some((*name, value.clone()?)))
            .collect();
        values.map(|values| view! { <li>{t.with(key, &values)}</li> })
    };
    let accept = usual(ClockKind::Acceptance, minor);
    let first = |severity| usual(ClockKind::FirstReply, severity);
    let resolve = |severity| usual(ClockKind::Resolve, severity);
    let other = |kind| span(ClockKind::Resolve, kind, minor);
    view! {
        {told("home-time-accept", &[("limit", accept)])}
        {told("home-time-first", &[("usual", first(minor)), ("major", first(major))])}
        {told("home-time-resolve", &[
            ("minor", resolve(minor)),
            ("important", resolve(important)),
            ("major", resolve(major)),
            ("question", other(Kind::Consultation)),
            ("report", other(Kind::Report)),
        ])}
    }
    .into_any()
}

/// What is kept of a resident.
pub fn privacy() -> Page {
    let t = texts();
    let title = t.get("privacy-title");
    let parts = ["kept", "seen", "anonymous", "cookies", "rights"]
        .map(|name| {
            view! {
                <h2 class="govuk-heading-m">{t.get(&format!("privacy-{name}-title"))}</h2>
                <p class="govuk-body">{t.get(&format!("privacy-{name}-text"))}</p>
            }
        })
        .into_iter()
        .collect_view();
    Page::new(
        title.clone(),
        view! { <h1 class="govuk-heading-l">{title}</h1> {parts} },
    )
    .back("/")
}

/// The public figures.
pub fn figures(directory: &Directory, total: &Figures, departments: &[Figures]) -> Page {
    let t = texts();
    let lang = chrome().lang;
    let title = t.get("figures-title");
    let head = [
        "unit",
        "total",
        "open",
        "replied",
        "confirmed",
        "no-answer",
        "again",
        "share",
    ]
    .into_iter()
    .enumerate()
    .map(|(index, name)| {
        let class = if index == 0 {
            "govuk-table__header"
        } else {
            "govuk-table__header govuk-table__header--numeric"
        };
        view! { <th scope="col" class=class>{t.get(&format!("figures-{name}"))}</th> }
    })
    .collect_view();
    let row = |name: String, figures: &Figures| {
        let columns = [
            ("total", figures.total),
            ("open", figures.open),
            ("replied", figures.replied),
            ("confirmed", figures.confirmed),
            ("no-answer", figures.no_answer),
            ("again", figures.again),
        ];
        let share = figures
            .solved_at_once()
            .map_or_else(|| "—".to_owned(), |percent| format!("{percent} %"));
        let cells = columns
            .map(|(label, n)| {
                let label = t.get(&format!("figures-{label}"));
                view! { <td class="govuk-table__cell govuk-table__cell--numeric" data-label=label>{n}</td> }
            })
            .into_iter()
            .collect_view();
        view! { <tr class="govuk-table__row"><th scope="row" class="govuk-table__header">{name}</th>{cells}
        <td class="govuk-table__cell govuk-table__cell--numeric" data-label=t.get("figures-share")>{share}</td></tr> }
    };
    let rows = departments
        .iter()
        .filter_map(|figures| {
            Some(row(
                directory.unit(figures.unit)?.name.get(lang).to_owned(),
                figures,
            ))
        })
        .collect_view();
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get("figures-lead")}</p>
            <div class="table-scroll" role="region" tabindex="0" aria-label=t.get("figures-caption")>
                <table class="govuk-table figures">
                <caption class="govuk-table__caption govuk-table__caption--s">{t.get("figures-caption")}</caption>
                <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                <tbody class="govuk-table__body">{row(t.get("figures-all"), total)}{rows}</tbody>
            </table>
            </div>
            <p class="govuk-body-s">{t.get("figures-definition")}</p>
        },
    )
    .back("/")
    .wide()
}
