//! A case for staff answers in this order without scrolling: how much time is left and why; what
//! must I do now; who is the resident and what do they want; what has happened.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use super::case_parts::{
    self, action_label, category_name, clock_class, clock_text, history, photos,
};
use super::errors::refusal_text;
use super::{commitments, handover, notices, saving};
use crate::domain::actions::{Offered, Refusal};
use crate::domain::case::Flag;
use crate::domain::case::{Solved, Treatment};
use crate::domain::clocks::{Clock, ClockKind, ClockStatus};
use crate::domain::commitments::Sort;
use crate::domain::ladder;
use crate::domain::policy::Policies;
use crate::domain::{Action, Policy};
use crate::forms::tracking::grouped;
use crate::service::case_view::{CaseForStaff, Other, Related};
use crate::service::directory::Directory;
use crate::ui::components::{
    danger_tag, flag_tags, key, severity_tag, state_tag, summary_row, timeline,
};
use crate::ui::shell::{Page, chrome, texts, times};

/// What the page shows.
pub struct Shown {
    /// The case.
    pub case: CaseForStaff,
    /// Units and categories.
    pub directory: Arc<Directory>,
    /// What the organisation decided.
    pub policies: Arc<Policies>,
}

impl Shown {
    /// What holds now.
    fn policy(&self) -> &Policy {
        &self.policies.in_force(times().now).policy
    }
}

/// The case.
pub fn show(shown: &Shown) -> Page {
    let t = texts();
    let lang = chrome().lang;
    let case = &shown.case;
    let title = t.with("case-title", &[("number", grouped(&case.number))]);
    let again = (case.round > 1)
        .then(|| view! { " "<strong class="govuk-tag tag--round">{t.with("round", &[("n", case.round)])}</strong> });
    let supervised = case
        .supervised
        .then(|| view! { " "<strong class="govuk-tag tag--awaits">{t.get("supervised")}</strong> });
    let green = case.green.then(
        || view! { " "<strong class="govuk-tag tag--awaits">{t.get("green-channel")}</strong> },
    );
    Page::new(
        title.clone(),
        view! {
            {saving::news(&case.number, case.seen, &format!("/staff/cases/{}", case.number))}
            <div class="case-head">
                <div>
                    <h1 class="govuk-heading-l">{title}</h1>
                    <p class="govuk-body">
                        {case.danger.then(|| view! { {danger_tag()} " " })}
                        {flag_tags(&case.flags)}
                        {state_tag(case.state)} " "
                        {severity_tag(case.state, case.severity)}
                        {again} {supervised} {green} " "
                        {t.get(&format!("kind-{}", key(case.told.kind.as_str())))} " · "
                        {category_name(&shown.directory, case.told.category, lang)}
                    </p>
                </div>
                {head_clock(shown)}
            </div>
            <div class="case-layout">
                <div class="case-layout__main">
                    {now(shown)}
                    {proposal(shown)}
                    {matter(shown)}
                    {points(shown)}
                    <h2 class="govuk-heading-m">{t.get("case-history")}</h2>
                    {timeline(history(&case.entries), true)}
                </div>
                <aside class="case-layout__side">{side(shown)}</aside>
            </div>
        },
    )
    .staff("cases")
    .back("/staff/cases")
}

/// How much time is left, and why.
fn head_clock(shown: &Shown) -> AnyView {
    let t = texts();
    let case = &shown.case;
    let late = |clock: &Clock| clock.status(times().now) == ClockStatus::Overdue;
    let Some((clock, _)) = ladder::foremost(&case.clocks, case.state, late) else {
        return ().into_any();
    };
    let others = case
        .clocks
        .iter()
        .filter(|other| late(other) && *other != clock)
        .map(|other| {
            let name = t.get(&format!("clock-{}", key(other.kind.as_str())));
            let text = clock_text(other, &shown.policy().calendar);
            view! { <span class="clock-mark"><span aria-hidden="true">"▲ "</span>{name}" "{text}</span> }
        })
        .collect_view();
    let class = format!(
        "case-head__clock clock clock--{}",
        clock_class(clock.status(times().now))
    );
    view! {
        <div class=class>
            <strong>{t.get(&format!("clock-{}", key(clock.kind.as_str())))}" "{clock_text(clock, &shown.policy().calendar)}</strong>
            <br/>
            {t.with("clock-due-at", &[("at", times().moment(clock.due_at))])}
            {others}
        </div>
    }
    .into_any()
}

/// The solution that was proposed, and where it stands.
fn proposal(shown: &Shown) -> AnyView {
    let Some(proposal) = &shown.case.proposal else {
        return ().into_any();
    };
    let href = format!("/staff/cases/{}/agreement", shown.case.number);
    case_parts::proposal(proposal, &href, ().into_any())
}

/// What must I do now.
fn now(shown: &Shown) -> AnyView {
    let t = texts();
    let case = &shown.case;
    let links: Vec<AnyView> = case
        .options
        .offered
        .iter()
        .filter(|action| action.rule().offered != Offered::Aside)
        .map(|action| {
            let class = match action.rule().offered {
                Offered::Forward => "govuk-button",
                _ => "govuk-button govuk-button--secondary",
            };
            let href = format!("/staff/cases/{}/{action}", case.number);
            view! { <li><a class=class href=href>{action_label(t, *action)}</a></li> }.into_any()
        })
        .collect();
    let days = shown.policy().periods.rating_days;
    let wait = format!("now-{}", key(case.state.as_str()));
    let wait = t.with(&wait, &[("days", days)]);
    let awaits = case
        .awaits
        .map(|awaited| t.get(&format!("now-awaits-{}", key(awaited.as_str()))));
    view! {
        <section aria-labelledby="now">
            <h2 class="govuk-heading-m" id="now">{t.get("case-now")}</h2>
            {case.danger.then(|| first_measures(case))}
            <p class="govuk-body">{awaits.unwrap_or(wait)}</p>
            {case.asked.as_ref().map(case_parts::quoted)}
            {if links.is_empty() {
                view! { <p class="govuk-body muted">{t.get("case-nothing")}</p> }.into_any()
            } else {
                view! { <ul class="action-list">{links}</ul> }.into_any()
            }}
            {refused(&case.options.refused)}
        </section>
    }
    .into_any()
}

/// Harm is going on: what was done at once, or that something has to be.
fn first_measures(case: &CaseForStaff) -> AnyView {
    match &case.first_measures {
        Some(done) => case_parts::quoted(done),
        None => view! {
            <div class="govuk-warning-text">
                <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
                <strong class="govuk-warning-text__text">{texts().get("case-danger")}</strong>
            </div>
        }
        .into_any(),
    }
}

/// What cannot be done now, why, and who could (quality 26).
fn refused(refused: &[(Action, Refusal)]) -> AnyView {
    let t = texts();
    let shown = refused
        .iter()
        .filter(|(action, _)| !matches!(action.rule().offered, Offered::Aside | Offered::OnCase))
        .filter(|(_, refusal)| refusal.who.iter().any(|by| by.is_staff()));
    // What is refused for the same reason is said once.
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for (action, refusal) in shown {
        let (label, why) = (action_label(t, *action), refusal_text(t, refusal));
        match lines.iter_mut().find(|(reason, _)| *reason == why) {
            Some((_, actions)) => actions.push(label),
            None => lines.push((why, vec![label])),
        }
    }
    if lines.is_empty() {
        return ().into_any();
    }
    view! {
        <details class="explain">
            <summary>{t.get("case-not-now")}</summary>
            <ul class="govuk-list govuk-list--bullet">
                {lines.into_iter().map(|(why, actions)| view! { <li><strong>{actions.join(&t.get("list-and"))}</strong>" "{why}</li> }).collect_view()}
            </ul>
        </details>
    }
    .into_any()
}

/// Who is the resident and what do they want.
fn matter(shown: &Shown) -> AnyView {
    let t = texts();
    let (told, number) = (&shown.case.told, &shown.case.number);
    let row = |name: &str, text: &str| {
        (!text.is_empty()).then(|| {
            let value = view! { <span class="pre-line">{text.to_owned()}</span> };
            summary_row(t.get(&format!("short-{name}")), value.into_any(), None)
        })
    };
    view! {
        <section>
            <h2 class="govuk-heading-m">{t.get("case-matter")}</h2>
            <dl class="govuk-summary-list">
                {row("wish", &told.wish)}
                {row("what", &told.what)}
                {row("when", &told.happened)}
                {row("where", &told.place)}
                {row("concerns", &told.concerns)}
                {row("reference", &told.reference)}
                {row("sender", &told.sender)}
                {row("sender-due", &told.sender_due.map(|due| times().moment(due)).unwrap_or_default())}
                {told.report_back.then(|| summary_row(t.get("short-report-back"), t.get("report-back-wanted").into_any(), None))}
            </dl>
            {photos(&format!("/staff/cases/{number}/files"), &shown.case.photos)}
        </section>
    }
    .into_any()
}

/// What was asked for, point by point, with what comes of each.
fn points(shown: &Shown) -> AnyView {
    let points = &shown.case.points;
    if points.is_empty() {
        return ().into_any();
    }
    let t = texts();
    let items = points
        .iter()
        .map(|point| {
            let answer = match point.remedy {
                None => t.get("point-open"),
                Some((finding, remedy)) => format!(
                    "{} · {}",
                    t.get(&format!("finding-{}", key(finding.as_str()))),
                    t.get(&format!("redress-{}", key(remedy.as_str())))
                ),
            };
            let rated = point.rated.map(|solved| {
                t.with(
                    "point-rated",
                    &[("solved", t.get(&format!("solved-{solved}")))],
                )
            });
            let rated = rated.map(|rated| view! { <br/><strong>{rated}</strong> });
            view! { <li>{point.text.clone()}<br/><span class="muted">{answer}</span>{rated}</li> }
        })
        .collect_view();
    view! {
        <section>
            <h2 class="govuk-heading-m">{t.get("case-points")}</h2>
            <ol class="govuk-list govuk-list--number">{items}</ol>
        </section>
    }
    .into_any()
}

fn side(shown: &Shown) -> AnyView {
    let t = texts();
    let lang = chrome().lang;
    let case = &shown.case;
    let calendar = &shown.policy().calendar;
    let shown_clock = |clock: &&Clock| case_parts::clock(clock, calendar);
    let (done, clocks): (Vec<&Clock>, Vec<&Clock>) = case.clocks.iter().rev().partition(|clock| {
        let status = clock.status(times().now);
        matches!(status, ClockStatus::Met | ClockStatus::Cancelled)
    });
    let clocks = clocks.iter().map(shown_clock).collect_view();
    let done_clocks = (!done.is_empty()).then(|| {
        let said = t.with("case-clocks-done", &[("n", done.len())]);
        let done = done.iter().map(shown_clock).collect_view();
        view! { <details class="explain"><summary>{said}</summary><dl class="clock-list">{done}</dl></details> }
    });
    let handler = case.handler.clone().unwrap_or_else(|| "—".into());
    let aside = case
        .options
        .offered
        .iter()
        .filter(|action| action.rule().offered == Offered::Aside)
        .map(|action| {
            let href = format!("/staff/cases/{}/{action}", case.number);
            view! { <p class="govuk-body"><a class="govuk-link" href=href>{action_label(t, *action)}</a></p> }
        })
        .collect_view();
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-resident")}</h2>
            {case_parts::contact(case, None)}
        </div>
        {related(case)}
        {revisit(case)}
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-clocks")}</h2>
            <dl class="clock-list">{clocks}</dl>
            {done_clocks}
        </div>
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-holder")}</h2>
            <p class="govuk-body">{case.unit.get(lang).to_owned()}<br/>{handler}</p>
            <p class="govuk-body-s">{t.with("case-filed", &[("at", times().moment(case.filed_at)), ("channel", t.get(&format!("channel-{}", key(case.channel.as_str()))))])}</p>
        </div>
        {first_receiver(case)}
        {concerned(case)}
        {flags(case)}
        {commitments::of_case(case, Sort::Promise)}
        {commitments::of_case(case, Sort::Measure)}
        {notices::of_case(case)}
        {handover::of_case(case)}
        {co_handlers(shown)}
        {aside}
    }
    .into_any()
}

/// Who takes part beside the unit that leads, what for, until when.
fn co_handlers(shown: &Shown) -> AnyView {
    let case = &shown.case;
    if case.co_handlers.is_empty() {
        return ().into_any();
    }
    let t = texts();
    let items = case
        .co_handlers
        .iter()
        .filter_map(|task| {
            let co = task.co.as_ref()?;
            let name = co.unit.name.get(chrome().lang).to_owned();
            let state = t.get(&format!("part-{}", key(task.state.as_str())));
            let own = |clock: &&Clock| {
                (clock.kind, clock.started_at) == (ClockKind::CoHandling, task.since())
            };
            let until = case.clocks.iter().find(own).map(|clock| {
                let due = t.with("clock-says-co-handling", &[("due", times().moment(clock.due_at))]);
                let class = format!("clock clock--{}", clock_class(clock.status(times().now)));
                let left = clock_text(clock, &shown.policy().calendar);
                view! { {due}" "<span class=class>{left}</span> }
            });
            Some(view! { <li>{name}" · "{state}<br/><span class="pre-line">{co.task.clone()}</span><br/><span class="muted">{until}</span></li> })
        })
        .collect_view();
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-co-handlers")}</h2>
            <ul class="govuk-list">{items}</ul>
        </div>
    }
    .into_any()
}

/// Who first took it in, and whom they asked to be it in their place.
fn first_receiver(case: &CaseForStaff) -> AnyView {
    let t = texts();
    let Some((name, offered)) = case.first_receiver.clone() else {
        return ().into_any();
    };
    let offered =
        offered.map(|to| view! { <br/> {t.with("case-receiving-offered", &[("name", to)])} });
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-first-receiver")}</h2>
            <p class="govuk-body">{name}{offered}</p>
        </div>
    }
    .into_any()
}

/// What the case is about, and the latest other cases about the same.
fn concerned(case: &CaseForStaff) -> AnyView {
    let t = texts();
    let Some(about) = &case.concerned else {
        return ().into_any();
    };
    let kind = t.get(&format!("sort-{}", key(about.kind.as_str())));
    let others = &about.others;
    let name = match (&about.name, about.entry) {
        (Some(name), Some(entry)) => {
            let href = format!("/staff/concerned/{entry}");
            view! { <a class="govuk-link" href=href>{name.clone()}</a>" · " }.into_any()
        }
        (Some(name), None) => view! { {name.clone()}" · " }.into_any(),
        (None, _) => ().into_any(),
    };
    let item = |other: &Other| {
        let number = grouped(&other.number);
        let number = match &other.summary {
            Some(_) => view! { <a class="govuk-link" href=format!("/staff/cases/{}", other.number)>{number}</a> }.into_any(),
            None => number.into_any(),
        };
        let summary = other.summary.clone();
        view! { <li>{number}" "{state_tag(other.state)}<br/>{times().day(other.filed_at)}" "{summary}</li> }
    };
    let history = match others.is_empty() {
        true => view! { <p class="govuk-body-s">{t.get("case-concerned-none")}</p> }.into_any(),
        false => view! {
            <p class="govuk-body-s">{t.get("case-concerned-others")}</p>
            <ul class="plain-list">{others.iter().map(item).collect_view()}</ul>
        }
        .into_any(),
    };
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-concerned")}</h2>
            <p class="govuk-body">{name}{kind}</p>
            {history}
        </div>
    }
    .into_any()
}

/// What has to be known before anything is done, and what follows from it.
fn flags(case: &CaseForStaff) -> AnyView {
    let t = texts();
    if case.flags.is_empty() {
        return ().into_any();
    }
    let item = |flag: &Flag| {
        let name = format!("flag-{}", key(flag.as_str()));
        let follows = t.get(&format!("{name}-hint"));
        view! { <li><strong>{t.get(&name)}</strong>" "{follows}</li> }
    };
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-flags")}</h2>
            <ul class="plain-list">{case.flags.iter().map(item).collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// The cases that it is handled together with (I8).
fn related(case: &CaseForStaff) -> AnyView {
    let t = texts();
    if case.master.is_none() && case.merged.is_empty() && case.linked.is_empty() {
        return ().into_any();
    }
    let line = |one: &Related| {
        let number = grouped(&one.number);
        let link = match &one.summary {
            Some(summary) => {
                let href = format!("/staff/cases/{}", one.number);
                view! { <a class="govuk-link" href=href>{number}</a>" "{summary.clone()} }
                    .into_any()
            }
            None => number.into_any(),
        };
        view! { <li>{link}" "{state_tag(one.state)}</li> }
    };
    let master = case.master.as_ref().map(|master| {
        view! { <p class="govuk-body">{t.get("related-master")}</p><ul class="govuk-list">{line(master)}</ul> }
    });
    let merged = (!case.merged.is_empty()).then(|| {
        let all = case.merged.iter().map(line).collect_view();
        let count = t.with("related-merged", &[("n", case.merged.len())]);
        view! { <p class="govuk-body">{count}</p><ul class="govuk-list">{all}</ul> }
    });
    let linked = (!case.linked.is_empty()).then(|| {
        let all = case.linked.iter().map(line).collect_view();
        view! { <p class="govuk-body">{t.get("related-linked")}</p><ul class="govuk-list">{all}</ul> }
    });
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-related")}</h2>
            {master}
            {merged}
            {linked}
        </div>
    }
    .into_any()
}

/// What the resident was asked and said about the last reply, beside what they say online (Q1).
fn revisit(case: &CaseForStaff) -> AnyView {
    let t = texts();
    let asked = case
        .revisit
        .as_ref()
        .filter(|revisit| revisit.calls > 0 || revisit.result().is_some());
    let Some(revisit) = asked else {
        return ().into_any();
    };
    let axes = |(solved, treatment): (Solved, Treatment)| {
        let solved = t.get(&format!("solved-{}", key(solved.as_str())));
        let treatment = t.get(&format!("treatment-{}", key(treatment.as_str())));
        format!("{solved} · {treatment}")
    };
    let line = |name: &str, text: String| {
        view! { <p class="govuk-body"><strong>{t.get(name)}</strong>" "{text}</p> }
    };
    let calls = t.with("revisits-count", &[("n", revisit.calls)]);
    let last = revisit
        .last
        .map(|last| t.get(&format!("outcome-{}", key(last.as_str()))));
    let calls = [Some(calls), last]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ");
    let again = revisit
        .call_at
        .filter(|_| revisit.ended.is_none())
        .map(|at| line("revisit-call-at", times().moment(at)));
    let result = revisit.result().map(|result| {
        line(
            "revisit-result",
            t.get(&format!("revisit-result-{}", key(result.as_str()))),
        )
    });
    let differs = revisit
        .differs()
        .then(|| view! { <p class="govuk-body"><strong>{t.get("revisits-differs")}</strong></p> });
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("case-revisit")}</h2>
            {line("revisit-calls", calls)}
            {again}
            {revisit.heard.map(|heard| line("revisit-heard", axes(heard)))}
            {revisit.own.map(|own| line("revisit-own", axes(own)))}
            {result}
            {differs}
        </div>
    }
    .into_any()
}
