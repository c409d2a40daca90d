//! Jobs that failed for good: what, since when, how often, why, and two ways on.
//! Must not show what a job works on: an administrator runs the house without reading cases.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use crate::service::queue::{DeadLetter, PAGE};
use crate::ui::components::key;
use crate::ui::shell::{Page, texts, times};

/// The list; `after` is where it begins, `done` what was just done to one.
pub fn show(letters: &[DeadLetter], after: Uuid, done: Option<&'static str>) -> Page {
    let t = texts();
    let title = t.get("jobs-title");
    let done = done.map(|done| {
        view! {
            <div class="govuk-notification-banner govuk-notification-banner--success" role="alert">
                <div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">{t.get(&format!("jobs-done-{done}"))}</p></div>
            </div>
        }
    });
    let list = match letters.is_empty() {
        true => view! { <p class="govuk-body">{t.get("jobs-none")}</p> }.into_any(),
        false => letters.iter().map(letter).collect_view().into_any(),
    };
    let full = i64::try_from(letters.len()).is_ok_and(|count| count == PAGE);
    let next = letters.last().filter(|_| full).map(|last| {
        let href = format!("/staff/jobs?after={}", last.id.simple());
        view! { <a class="govuk-button govuk-button--secondary" href=href rel="next">{t.get("pager-next")}</a> }
    });
    let first = (!after.is_nil())
        .then(|| view! { <a class="govuk-link" href="/staff/jobs">{t.get("pager-first")}</a> });
    Page::new(
        title.clone(),
        view! {
            {done}
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get("jobs-text")}</p>
            {list}
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
        },
    )
    .staff("jobs")
}

fn letter(job: &DeadLetter) -> AnyView {
    let t = texts();
    let name = format!("job-{}", key(&job.name));
    // A job of another version has no words here.
    let name = if t.has(&name) {
        t.get(&name)
    } else {
        job.name.clone()
    };
    let row = |label: &str, value: String| {
        view! {
            <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">{t.get(label)}</dt>
                <dd class="govuk-summary-list__value">{value}</dd>
            </div>
        }
    };
    let id = format!("job-{}", job.id.simple());
    let (heading, again, up) = (id.clone(), id.clone(), id.clone());
    let post = |way: &str| format!("/staff/jobs/{}/{way}", job.id.simple());
    view! {
        <section aria-labelledby=id>
            <h2 class="govuk-heading-m" id=heading>{name}</h2>
            <dl class="govuk-summary-list">
                {row("jobs-entered", times().moment(job.created_at))}
                {row("jobs-tries", job.tries.to_string())}
                {row("jobs-error", job.last_error.clone())}
                {row("jobs-id", job.id.to_string())}
            </dl>
            <div class="govuk-button-group">
                <form method="post" action=post("send-again")>
                    <button type="submit" class="govuk-button" aria-describedby=again>{t.get("jobs-send-again")}</button>
                </form>
                <form method="post" action=post("give-up")>
                    <button type="submit" class="govuk-button govuk-button--secondary" aria-describedby=up>{t.get("jobs-give-up")}</button>
                </form>
            </div>
        </section>
    }
    .into_any()
}
