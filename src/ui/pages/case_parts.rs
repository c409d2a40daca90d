//! Pieces that residents' and staff's pages of a case share: history, clocks, names.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use crate::domain::calendar::Calendar;
use crate::domain::clocks::{Clock, ClockStatus, Explanation, Limit};
use crate::domain::event::{ActorKind, Details, Happened, Visibility};
use crate::domain::{Action, Lang};
use crate::i18n::Texts;
use crate::i18n::times::Times;
use crate::service::CaseFile;
use crate::service::directory::Directory;
use crate::storage::events::Event;
use crate::ui::components::{Entry, actor_label, key};
use crate::ui::shell::{chrome, texts, times};

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

/// The history, newest first. A resident reads only what is public.
pub fn history(file: &CaseFile, everything: bool) -> Vec<Entry> {
    file.events
        .iter()
        .zip(&file.history)
        .rev()
        .filter(|(event, _)| everything || event.visibility == Visibility::Public)
        .map(|(event, happened)| entry(file, event, happened, everything))
        .collect()
}

/// One event in words.
pub fn entry(file: &CaseFile, event: &Event, happened: &Happened, everything: bool) -> Entry {
    let t = texts();
    Entry {
        title: title(t, event, &happened.details, chrome().lang),
        by: actor_label(t, event.actor_kind, &event.actor_name),
        at: moment(event.at),
        text: match &happened.details {
            // The reply that stands has its own place, above the history.
            Details::PassReply { .. }
                if !everything && Some(event.at) == file.standing.replied_at =>
            {
                Vec::new()
            }
            details => words(t, details),
        },
        visibility: event.visibility,
    }
}

fn title(t: Texts, event: &Event, details: &Details, lang: Lang) -> String {
    let name = format!("event-{}", key(event.action.as_str()));
    match details {
        Details::Dispatch { unit } => t.with(&name, &[("unit", unit.name.get(lang).to_owned())]),
        Details::SignFor { handler } | Details::Reassign { handler, .. } => {
            t.with(&name, &[("name", handler.name.clone())])
        }
        Details::Accept { severity } => t.with(
            &name,
            &[("severity", t.get(&format!("severity-{severity}")))],
        ),
        Details::TransferOut { body, .. } => t.with(&name, &[("body", body.clone())]),
        Details::Merge { master, .. } => t.with(
            &name,
            &[("master", crate::forms::tracking::grouped(master))],
        ),
        Details::Answer { text } if text.is_empty() => t.get("event-answer-none"),
        Details::Withdraw { .. } if event.actor_kind == ActorKind::System => {
            t.get("event-withdraw-none")
        }
        _ => t.get(&name),
    }
}

/// What was said, with its label where there is more than one thing.
fn words(t: Texts, details: &Details) -> Vec<(Option<String>, String)> {
    let plain = |text: &String| vec![(None, text.clone())];
    let labelled = |name: &str, text: &str| (Some(t.get(&format!("said-{name}"))), text.to_owned());
    match details {
        Details::File(_)
        | Details::Accept { .. }
        | Details::Dispatch { .. }
        | Details::SignFor { .. }
        | Details::CloseWithoutAnswer => Vec::new(),
        Details::DoNotAccept { reason, referral } => {
            vec![labelled("reason", reason), labelled("referral", referral)]
        }
        Details::AskToComplete { question } | Details::AskResident { question } => plain(question),
        Details::Complete { text }
        | Details::Answer { text }
        | Details::AddInformation { text } => plain(text),
        Details::Note { text } | Details::Urge { text, .. } => plain(text),
        Details::Return { reason, .. }
        | Details::Reassign { reason, .. }
        | Details::SendBackReply { reason }
        | Details::SecondHandling { reason, .. }
        | Details::Withdraw { reason }
        | Details::Merge { reason, .. } => plain(reason),
        Details::LogContact {
            means,
            result,
            note,
        } => {
            let how = format!(
                "{} · {}",
                t.get(&format!("means-{}", key(means.as_str()))),
                t.get(&format!("result-{}", key(result.as_str())))
            );
            vec![(Some(how), note.clone())]
        }
        Details::DraftReply { text } => plain(text),
        Details::PassReply { text } => plain(text),
        Details::Rate {
            solved,
            treatment,
            wanting,
            comment,
        } => {
            let mut how = vec![
                t.get(&format!("solved-{solved}")),
                t.get(&format!("treatment-{}", key(treatment.as_str()))),
            ];
            how.extend(
                wanting
                    .iter()
                    .map(|complaint| t.get(&format!("wanting-{}", key(complaint.as_str())))),
            );
            vec![(Some(how.join(" · ")), comment.clone())]
        }
        Details::TransferOut {
            contact, reason, ..
        } => vec![labelled("contact", contact), labelled("reason", reason)],
    }
    .into_iter()
    .filter(|(label, text)| label.is_some() || !text.is_empty())
    .collect()
}

/// The reply that stands: the last one, unless the case is being handled again.
pub fn reply(file: &CaseFile) -> Option<(&Event, &str)> {
    file.standing.replied_at?;
    file.events
        .iter()
        .zip(&file.history)
        .rev()
        .find_map(|(event, happened)| match &happened.details {
            Details::PassReply { text } => Some((event, text.as_str())),
            _ => None,
        })
}

/// The last question to the resident.
pub fn question(file: &CaseFile) -> Option<&str> {
    file.history
        .iter()
        .rev()
        .find_map(|happened| match &happened.details {
            Details::AskResident { question } | Details::AskToComplete { question } => {
                Some(question.as_str())
            }
            _ => None,
        })
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
        Limit::CalendarDays(days) => t.with("limit-calendar-days", &[("n", days)]),
        Limit::SameDay => t.get("limit-same-day"),
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
            Explanation::Extended { to, reason, .. } => t.with(
                "explain-extended",
                &[("to", times.moment(*to)), ("reason", reason.clone())],
            ),
            Explanation::MovedToWorkingDay { from, to } => {
                t.with("explain-moved", &[("from", date(*from)), ("to", date(*to))])
            }
            Explanation::Capped { at } => t.with("explain-capped", &[("at", times.moment(*at))]),
            Explanation::Due { at } => t.with("explain-due", &[("at", times.moment(*at))]),
        })
        .map(|line| view! { <li>{line}</li> })
        .collect_view();
    view! { <ol class="govuk-list govuk-list--number">{steps}</ol> }.into_any()
}

/// A clock with its explanation.
pub fn clock(clock: &Clock, calendar: &Calendar) -> AnyView {
    let t = texts();
    let class = format!("clock clock--{}", clock_class(clock.status(times().now)));
    view! {
        <div class="clock-list__item">
            <dt>{t.get(&format!("clock-{}", key(clock.kind.as_str())))}</dt>
            <dd>
                <span class=class>{clock_text(clock, calendar)}</span>
                " "
                {moment(clock.due_at)}
                <details class="explain">
                    <summary>{t.get("explain")}</summary>
                    {explanation(clock)}
                </details>
            </dd>
        </div>
    }
    .into_any()
}

/// The words on the button or link of an action.
pub fn action_label(t: Texts, action: Action) -> String {
    t.get(&format!("action-{}", key(action.as_str())))
}
