//! Pieces that residents' and staff's pages of a case share: history, clocks, names.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use crate::domain::calendar::Calendar;
use crate::domain::clocks::{Clock, ClockStatus, Explanation, Limit};
use crate::domain::event::{Proposal, ProposalStage};
use crate::domain::{Action, Lang};
use crate::i18n::Texts;
use crate::i18n::times::Times;
use crate::service::case_view::{CaseForStaff, Entry, Photo};
use crate::service::directory::Directory;
use crate::ui::components::{TimelineEntry, actor_label, key};
use crate::ui::shell::{texts, times};

/// A category with the group that it is in.
pub fn category_name(directory: &Directory, id: Uuid, lang: Lang) -> String {
    let Some(category) = directory.category(id) else {
        return String::new();
    };
    match category
        .parent_id
        .and_then(|parent| directory.category(parent))
    {
        Some(parent) => format!("{} › {}", parent.name.get(lang), category.name.get(lang)),
        None => category.name.get(lang).to_owned(),
    }
}

/// A moment, for people and for machines.
pub fn moment(at: DateTime<Utc>) -> AnyView {
    view! { <time datetime=Times::machine(at)>{times().moment(at)}</time> }.into_any()
}

/// The history, as it is given.
pub fn history(entries: &[Entry]) -> Vec<TimelineEntry> {
    entries.iter().map(entry).collect()
}

/// One step in words.
pub fn entry(entry: &Entry) -> TimelineEntry {
    let t = texts();
    let mut title = t.title_of(&entry.telling);
    if entry.undone {
        title.push_str(&t.get("entry-undone"));
    }
    TimelineEntry {
        title,
        by: actor_label(t, entry.by, &entry.name),
        at: moment(entry.at),
        text: t.said(&entry.telling),
        internal: entry.internal,
    }
}

/// A step that is to be read before anything is done: its title, who, and every word.
pub fn quoted(step: &Entry) -> AnyView {
    let step = entry(step);
    let lines = step
        .text
        .into_iter()
        .map(|(label, text)| {
            let label = label.map(|label| view! { <strong>{label}</strong>" " });
            view! { <p class="govuk-body pre-line">{label}{text}</p> }
        })
        .collect_view();
    view! {
        <div class="govuk-inset-text">
            <p class="govuk-body"><strong>{step.title}</strong>" · "{step.by}" · "{step.at}</p>
            {lines}
        </div>
    }
    .into_any()
}

/// How a clock looks in lists: `overdue`, `due-soon`, `running`, `paused` or `none`.
pub fn clock_class(status: ClockStatus) -> &'static str {
    match status {
        ClockStatus::Overdue | ClockStatus::Missed => "overdue",
        ClockStatus::DueSoon => "due-soon",
        ClockStatus::Running => "running",
        ClockStatus::Paused => "paused",
        ClockStatus::Met | ClockStatus::Cancelled => "none",
    }
}

/// How much time is left, in a few words.
pub fn clock_text(clock: &Clock, calendar: &Calendar) -> String {
    let (t, times) = (texts(), times());
    let left = clock.remaining(times.now, calendar);
    match clock.status(times.now) {
        ClockStatus::Overdue => t.with(
            "clock-overdue",
            &[("time", times.duration(left.wall_minutes))],
        ),
        ClockStatus::Running | ClockStatus::DueSoon if clock.limit.counts_working_time() => t.with(
            "clock-left-working",
            &[("time", times.working(left.working_minutes))],
        ),
        ClockStatus::Running | ClockStatus::DueSoon => {
            t.with("clock-left", &[("time", times.duration(left.wall_minutes))])
        }
        ClockStatus::Paused => t.get("clock-paused"),
        ClockStatus::Met => t.get("clock-met"),
        ClockStatus::Missed => t.get("clock-missed"),
        ClockStatus::Cancelled => t.get("clock-cancelled"),
    }
}

fn limit_text(t: Texts, limit: Limit) -> String {
    match limit {
        Limit::WorkingMinutes(minutes) => {
            t.with("limit-working-time", &[("time", times().working(minutes))])
        }
        Limit::WorkingDays(days) => t.with("limit-working-days", &[("n", days)]),
        Limit::WorkingDaysByDate(days) => t.with("limit-working-days-by-date", &[("n", days)]),
        Limit::CalendarDays(days) => t.with("limit-calendar-days", &[("n", days)]),
        Limit::SameDay => t.get("limit-same-day"),
        Limit::Minutes(minutes) => t.with("limit-minutes", &[("time", times().duration(minutes))]),
    }
}

/// How a due time came about, step by step.
pub fn explanation(clock: &Clock) -> AnyView {
    let (t, times) = (texts(), times());
    let date = |date: chrono::NaiveDate| {
        // Noon is on the same date whatever the calendar's offset.
        let noon = date.and_hms_opt(4, 0, 0).unwrap_or_default().and_utc();
        times.date(noon)
    };
    let steps = clock
        .explain()
        .iter()
        .map(|step| match step {
            Explanation::Started { at } => t.with("explain-started", &[("at", times.moment(*at))]),
            Explanation::CountsFrom { at } => {
                t.with("explain-counts-from", &[("at", times.moment(*at))])
            }
            Explanation::Allowed {
                limit,
                severity: None,
            } => t.with("explain-allowed-plain", &[("limit", limit_text(t, *limit))]),
            Explanation::Allowed {
                limit,
                severity: Some(severity),
            } => t.with(
                "explain-allowed",
                &[
                    ("limit", limit_text(t, *limit)),
                    ("severity", t.get(&format!("severity-{severity}"))),
                ],
            ),
            Explanation::Paused {
                from,
                to: Some(to),
                minutes,
                ..
            } => {
                let time = minutes.map(|minutes| match clock.limit.counts_working_time() {
                    true => times.working(minutes),
                    false => times.duration(minutes),
                });
                t.with(
                    "explain-paused",
                    &[
                        ("from", times.moment(*from)),
                        ("to", times.moment(*to)),
                        ("time", time.unwrap_or_default()),
                    ],
                )
            }
            Explanation::Paused { from, to: None, .. } => {
                t.with("explain-pausing", &[("from", times.moment(*from))])
            }
            Explanation::Extended { to, reason, .. } if reason.is_empty() => {
                t.with("explain-agreed", &[("to", times.moment(*to))])
            }
            Explanation::Extended { to, reason, .. } => t.with(
                "explain-extended",
                &[("to", times.moment(*to)), ("reason", reason.clone())],
            ),
            Explanation::MovedToWorkingDay { from, to } => {
                t.with("explain-moved", &[("from", date(*from)), ("to", date(*to))])
            }
            Explanation::Recomputed {
                at,
                from_due,
                to_due,
                reason,
            } => {
                let from = from_due.map(|from| times.moment(from));
                let key = match from {
                    Some(_) => "explain-recomputed",
                    None => "explain-recomputed-new",
                };
                t.with(
                    key,
                    &[
                        ("at", times.moment(*at)),
                        ("from", from.unwrap_or_default()),
                        ("to", times.moment(*to_due)),
                        ("reason", reason.clone()),
                    ],
                )
            }
            Explanation::Set { at } => t.with("explain-set", &[("at", times.moment(*at))]),
            Explanation::Capped { at } => t.with("explain-capped", &[("at", times.moment(*at))]),
            Explanation::Due { at } => t.with("explain-due", &[("at", times.moment(*at))]),
        })
        .map(|line| view! { <li>{line}</li> })
        .collect_view();
    view! { <ol class="govuk-list govuk-list--number">{steps}</ol> }.into_any()
}

/// A clock as a sentence for staff, with its explanation.
pub fn clock(clock: &Clock, calendar: &Calendar) -> AnyView {
    let t = texts();
    let class = format!("clock clock--{}", clock_class(clock.status(times().now)));
    let says = format!("clock-says-{}", key(clock.kind.as_str()));
    view! {
        <div class="clock-list__item">
            <dt>{t.get(&format!("clock-{}", key(clock.kind.as_str())))}</dt>
            <dd>
                <span class=class>{clock_text(clock, calendar)}</span>
                <br/>
                {t.with(&says, &[("due", times().moment(clock.due_at))])}
                <details class="explain">
                    <summary>{t.get("explain")}</summary>
                    {explanation(clock)}
                </details>
            </dd>
        </div>
    }
    .into_any()
}

/// A proposed solution: what, for how much, where it stands; with the way to the agreement once there is one,
/// and what can be done.
pub fn proposal(proposal: &Proposal, agreement: &str, actions: AnyView) -> AnyView {
    let t = texts();
    let stage = t.get(&format!("proposal-{}", proposal.stage.word()));
    let agreed = matches!(proposal.stage, ProposalStage::Accepted { .. });
    let agreement = agreed.then(|| {
        let href = agreement.to_owned();
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{t.get("agreement-title")}</a></p> }
    });
    view! {
        <section class="card">
            <h2 class="govuk-heading-m">{t.get("proposal-title")}</h2>
            <p class="govuk-body"><strong>{stage}</strong></p>
            <p class="govuk-body pre-line">{proposal.solution.clone()}</p>
            {amounts(proposal)}
            {agreement}
            {actions}
        </section>
    }
    .into_any()
}

/// What is paid for what, with the total.
pub fn amounts(proposal: &Proposal) -> AnyView {
    if proposal.items.is_empty() {
        return ().into_any();
    }
    let t = texts();
    let line = |label: String, yuan: i64| {
        let amount = t.with("yuan", &[("n", yuan)]);
        view! { <tr class="govuk-table__row"><th scope="row" class="govuk-table__header">{label}</th><td class="govuk-table__cell">{amount}</td></tr> }
    };
    let lines = proposal
        .items
        .iter()
        .map(|(item, yuan)| line(t.get(&format!("item-{item}")), *yuan))
        .collect_view();
    view! {
        <table class="govuk-table">
            <tbody class="govuk-table__body">
                {lines}
                {line(t.get("proposal-total"), proposal.total())}
            </tbody>
        </table>
    }
    .into_any()
}

/// The words on the button or link of an action.
pub fn action_label(t: Texts, action: Action) -> String {
    t.get(&format!("action-{}", key(action.as_str())))
}

/// The photos of a case below `folder`.
pub fn photos(folder: &str, photos: &[Photo]) -> AnyView {
    if photos.is_empty() {
        return ().into_any();
    }
    let items = photos
        .iter()
        .map(|photo| {
            let href = format!("{folder}/{}", photo.id);
            let source = href.clone();
            view! {
                <li class="photo-list__item">
                    <a href=href><img class="photo-list__image" src=source alt=photo.name.clone() loading="lazy"/></a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="photo-list">{items}</ul> }.into_any()
}

/// How the resident is reached; behind the mask for a reason, which leads back to the form of `action`.
pub fn contact(case: &CaseForStaff, action: Option<Action>) -> AnyView {
    let t = texts();
    let Some(contact) = &case.contact else {
        return view! { <p class="govuk-body">{t.get("case-anonymous")}</p> }.into_any();
    };
    let line =
        |text: &str| (!text.is_empty()).then(|| view! { <span>{text.to_owned()}</span><br/> });
    let phone = match contact.phone.contains('*') || contact.phone.is_empty() {
        true => line(&contact.phone).into_any(),
        false => {
            let phone = contact.phone.clone();
            view! { <a class="govuk-link" href=format!("tel:{phone}")>{phone.clone()}</a><br/> }
                .into_any()
        }
    };
    let reveal = contact.may_reveal.then(|| {
        let next = action.map_or_else(String::new, |action| format!("?next={action}"));
        let href = format!("/staff/cases/{}/contact{next}", case.number);
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{t.get("contact-title")}</a></p> }
    });
    view! { <p class="govuk-body">{line(&contact.name)}{phone}{line(&contact.email)}</p> {reveal} }
        .into_any()
}
