//! A case for its resident reads like a letter: where it is now, what happens next and by when,
//! who has it, what you can do, what you told us.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use super::case_parts::{
    self, action_label, category_name, clock_text, explanation, history, moment, photos,
};
use super::photo_field;
use crate::domain::actions::{FieldKind, Offered, box_of};
use crate::domain::calendar::Calendar;
use crate::domain::case::Closing;
use crate::domain::clocks::{Clock, ClockKind, ClockStatus};
use crate::domain::commitments::Progress;
use crate::domain::event::{Proposal, ProposalStage};
use crate::domain::policy::Policies;
use crate::domain::{Action, Policy, State};
use crate::forms::acting::Filled;
use crate::forms::tracking::grouped;
use crate::forms::{Errors, Form};
use crate::service::acting::Choices;
use crate::service::case_view::{CaseForResident, Office, Photo, PromiseShown};
use crate::service::directory::Directory;
use crate::ui::components::{
    Choice, FieldOptions, button, checkbox, fieldset, key, radios, summary, summary_row, text_area,
    timeline,
};
use crate::ui::islands::RatingNote;
use crate::ui::pages::filing::danger;
use crate::ui::pages::staff_action::{field_view, marks};
use crate::ui::shell::{FORM, Page, chrome, texts, times};

/// What the page of a case shows.
pub struct Shown {
    /// The case.
    pub case: CaseForResident,
    /// Categories.
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

const STAGES: [&str; 5] = ["accept", "dispatch", "handle", "reply", "rate"];

/// The case.
pub fn show(shown: &Shown, filled: &Filled, errors: &Errors) -> Page {
    let t = texts();
    let case = &shown.case;
    let number = &case.number;
    let title = t.with("case-title", &[("number", grouped(number))]);
    // What is asked on the case's own page: the rating.
    let asked = case
        .offered
        .iter()
        .copied()
        .find(|action| action.rule().offered == Offered::OnCase);
    let page = Page::new(
        title.clone(),
        view! {
            {asked.map(|action| summary(Some(Form::of(action)), errors))}
            <h1 class="govuk-heading-l">{title}</h1>
            {case.danger.then(danger)}
            {stage_bar(case.together.as_ref().map_or(case.state, |together| together.state))}
            <p class="lead-sentence">{lead(case)}</p>
            {next_step(shown)}
            {question(case)}
            {proposal(case)}
            {outcome(shown)}
            {reply(case)}
            {points(case)}
            {promises(case)}
            {asked.map(|action| form_on_case(case, action, filled, errors))}
            {holder(case)}
            {actions(case)}
            {parts(case)}
            {told(shown)}
            <section>
                <h2 class="govuk-heading-m">{t.get("case-history")}</h2>
                {timeline(history(&case.entries), false)}
            </section>
            <p class="govuk-body no-print"><a class="govuk-link" href=format!("/cases/{number}/code")>{t.get("new-code-link")}</a></p>
            <form method="post" action=format!("/cases/{number}/leave") class="no-print">
                <button type="submit" class="govuk-button govuk-button--secondary">{t.get("case-leave")}</button>
            </form>
        },
    );
    let page = page.back("/");
    match asked {
        Some(_) => page.form(!errors.is_empty()),
        None => page,
    }
}

fn stage_bar(state: State) -> AnyView {
    let t = texts();
    let Some(now) = state.stage() else {
        return ().into_any();
    };
    let steps = STAGES
        .iter()
        .enumerate()
        .map(|(index, name)| {
            let (class, current) = match index.cmp(&now) {
                std::cmp::Ordering::Less => ("stage-bar__step stage-bar__step--done", None),
                std::cmp::Ordering::Equal => {
                    ("stage-bar__step stage-bar__step--current", Some("step"))
                }
                std::cmp::Ordering::Greater => ("stage-bar__step", None),
            };
            let done = (index < now).then(
                || view! { <span class="govuk-visually-hidden">{t.get("stage-done")}</span> },
            );
            view! {
                <li class=class aria-current=current>
                    <span class="stage-bar__mark" aria-hidden="true"></span>
                    <span class="stage-bar__label">{t.get(&format!("stage-{name}"))}{done}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="stage-bar" aria-label=t.get("stage-label")>{steps}</ol> }.into_any()
}

/// Where the case is now, in one sentence.
fn lead(case: &CaseForResident) -> String {
    let t = texts();
    let unit = case.unit.name.get(chrome().lang).to_owned();
    if let Some(together) = &case.together {
        let unit = together.unit.name.get(chrome().lang).to_owned();
        let name = format!("lead-{}", key(together.state.as_str()));
        return format!(
            "{}{}",
            t.get("lead-together"),
            t.with(&name, &[("unit", unit)])
        );
    }
    if let (State::Closed, Some(until)) = (case.state, case.rate_until) {
        let name = match case.closing {
            // What was written down when they were called; their own word is still to come.
            Some(Closing::Confirmed) => "lead-closed-revisit",
            _ => "lead-closed-rate",
        };
        return t.with(name, &[("due", times().moment(until))]);
    }
    let asked = |proposal: &Proposal| proposal.stage == ProposalStage::Sent;
    let name = match (case.state, case.closing) {
        (State::WaitingResident, _) if case.proposal.as_ref().is_some_and(asked) => {
            "lead-proposal".to_owned()
        }
        (State::Closed, Some(Closing::Disputed)) => "lead-closed-disputed".to_owned(),
        (State::Closed, Some(Closing::NoAnswer)) => "lead-closed-no-answer".to_owned(),
        (State::Withdrawn, _) if case.by_itself => "lead-withdrawn-by-itself".to_owned(),
        (State::Accepted, _) if case.round > 1 => "lead-second-handling".to_owned(),
        (state, _) => format!("lead-{}", key(state.as_str())),
    };
    t.with(&name, &[("unit", unit)])
}

/// What happens next and by when, with the way the time came about.
fn next_step(shown: &Shown) -> AnyView {
    let t = texts();
    let case = &shown.case;
    let (state, clocks) = match &case.together {
        Some(together) => (together.state, &together.clocks),
        None => (case.state, &case.clocks),
    };
    let wanted: &[ClockKind] = match state {
        State::Submitted => &[ClockKind::Acceptance],
        State::InfoNeeded => &[ClockKind::Completion],
        State::Accepted | State::Dispatched | State::InProgress | State::InReview => {
            &[ClockKind::FirstReply, ClockKind::Resolve]
        }
        State::WaitingResident => &[ClockKind::ResidentAnswer, ClockKind::Resolve],
        State::Replied => &[ClockKind::NoAnswer],
        State::NotAccepted => &[ClockKind::Review],
        _ => &[],
    };
    let items: Vec<AnyView> = clocks
        .iter()
        .filter(|clock| clock.ended.is_none() && wanted.contains(&clock.kind))
        .map(|clock| {
            let (class, says, left) = says(clock, &shown.policy().calendar);
            view! {
                <li>
                    <span class=class>{says}</span>
                    " "
                    {left.map(|left| view! { <span class="muted">{left}</span> })}
                    <details class="explain">
                        <summary>{t.get("explain")}</summary>
                        {explanation(clock)}
                    </details>
                </li>
            }
            .into_any()
        })
        .collect();
    if items.is_empty() {
        return ().into_any();
    }
    let late = shown
        .case
        .clocks
        .iter()
        .any(|clock| wanted.contains(&clock.kind) && is_late(clock));
    view! {
        <section class="card">
            <h2 class="govuk-heading-s">{t.get("case-next")}</h2>
            <ul class="plain-list">{items}</ul>
            {late.then(|| press(&shown.case))}
        </section>
    }
    .into_any()
}

/// Whether the city is late with what the clock is for.
fn is_late(clock: &Clock) -> bool {
    !clock.kind.waits_for_resident() && clock.status(times().now) == ClockStatus::Overdue
}

/// What a clock promises, and how much time is left; once it is overdue, that it was not kept and how late
/// it is.
fn says(clock: &Clock, calendar: &Calendar) -> (&'static str, String, Option<String>) {
    let (t, times) = (texts(), times());
    let kind = key(clock.kind.as_str());
    let due = times.moment(clock.due_at);
    if is_late(clock) {
        let time = times.duration((times.now - clock.due_at).num_minutes());
        let says = t.with(&format!("late-{kind}"), &[("due", due), ("time", time)]);
        return ("clock clock--overdue", says, None);
    }
    let says = t.with(&format!("next-{kind}"), &[("due", due)]);
    ("", says, Some(clock_text(clock, calendar)))
}

/// Where the city is late: to press first, and whom to call.
fn press(case: &CaseForResident) -> AnyView {
    let t = texts();
    let urge = case.offered.contains(&Action::Urge).then(|| {
        let href = format!("/cases/{}/{}", case.number, Action::Urge);
        view! { <p class="govuk-body"><a class="govuk-button" href=href>{t.get("resident-urge")}</a></p> }
    });
    let office = match case.unit.phone.is_empty() {
        true => &case.intake,
        false => &case.unit,
    };
    let call = (!office.phone.is_empty()).then(|| {
        let href = format!("tel:{}", office.phone);
        let name = office.name.get(chrome().lang).to_owned();
        view! { <p class="govuk-body">{t.with("late-call", &[("unit", name)])}" "<a class="govuk-link" href=href>{office.phone.clone()}</a></p> }
    });
    view! { {urge} {call} }.into_any()
}

/// The question that waits for the resident's answer.
fn question(case: &CaseForResident) -> AnyView {
    let t = texts();
    let Some((action, text)) = case.question.clone() else {
        return ().into_any();
    };
    let href = format!("/cases/{}/{action}", case.number);
    view! {
        <section class="govuk-inset-text">
            <h2 class="govuk-heading-s">{t.get("case-question")}</h2>
            <p class="govuk-body pre-line">{text}</p>
            <a class="govuk-button" href=href>{action_label(t, action)}</a>
        </section>
    }
    .into_any()
}

/// The solution that the resident is asked about, or was.
fn proposal(case: &CaseForResident) -> AnyView {
    let t = texts();
    let Some(proposal) = &case.proposal else {
        return ().into_any();
    };
    let about = |action: &&Action| action.rule().offered == Offered::WithProposal;
    let answers: Vec<AnyView> = case
        .offered
        .iter()
        .filter(about)
        .enumerate()
        .map(|(index, action)| {
            let class = match index {
                0 => "govuk-button",
                _ => "govuk-button govuk-button--secondary",
            };
            let href = format!("/cases/{}/{action}", case.number);
            view! { <a class=class href=href>{t.get(&format!("resident-{}", key(action.as_str())))}</a> }.into_any()
        })
        .collect();
    let answers = view! { <div class="actions-row no-print">{answers}</div> };
    let agreement = format!("/cases/{}/agreement", case.number);
    case_parts::proposal(proposal, &agreement, answers.into_any())
}

/// How the case left the road, in the words of who decided it: why not accepted and where else to
/// go, to whom it was handed over, with which case it is handled.
fn outcome(shown: &Shown) -> AnyView {
    let case = &shown.case;
    let Some(outcome) = &case.outcome else {
        return ().into_any();
    };
    let entry = case_parts::entry(outcome);
    let lines = entry
        .text
        .into_iter()
        .map(|(label, text)| {
            let label = label.map(|label| view! { <strong>{label}</strong>" " });
            view! { <p class="govuk-body pre-line">{label}{text}</p> }
        })
        .collect_view();
    let review = case.review_until.map(|until| {
        let until = times().moment(until);
        view! { <p class="govuk-body">{texts().with("case-review", &[("until", until)])}</p> }
    });
    view! {
        <section class="govuk-inset-text">
            <h2 class="govuk-heading-s">{entry.title}</h2>
            {lines}
            {review}
        </section>
        {case.upheld.as_ref().map(case_parts::quoted)}
    }
    .into_any()
}

fn reply(case: &CaseForResident) -> AnyView {
    let t = texts();
    let Some((at, text)) = case.reply.clone() else {
        return ().into_any();
    };
    view! {
        <section>
            <h2 class="govuk-heading-m">{t.get("case-reply")}</h2>
            <blockquote class="reply pre-line">{text}</blockquote>
            <p class="govuk-body-s">{moment(at)}</p>
        </section>
    }
    .into_any()
}

/// What they asked for, point by point: what came of each, and whether it is solved.
fn points(case: &CaseForResident) -> AnyView {
    if case.points.is_empty() {
        return ().into_any();
    }
    let t = texts();
    let rates = case
        .offered
        .iter()
        .find(|action| action.rule().offered == Offered::WithPoint);
    let items = (1..)
        .zip(&case.points)
        .map(|(number, point)| {
            let remedy = point
                .remedy
                .map(|(_, remedy)| t.get(&format!("redress-{}", key(remedy.as_str()))));
            let rated = point
                .rated
                .map(|solved| t.with("point-rated", &[("solved", t.get(&format!("solved-{solved}")))]));
            let rate = rates.filter(|_| point.rated.is_none()).map(|action| {
                let href = format!("/cases/{}/{action}?point={number}", case.number);
                let label = t.get(&format!("resident-{}", key(action.as_str())));
                view! { <br/><a class="govuk-link no-print" href=href>{label}<span class="govuk-visually-hidden">" "{number}</span></a> }
            });
            view! { <li>{point.text.clone()}<br/><span class="muted">{remedy}" "{rated}</span>{rate}</li> }
        })
        .collect_view();
    view! {
        <section>
            <h2 class="govuk-heading-m">{t.get("case-points-answered")}</h2>
            <ol class="govuk-list govuk-list--number">{items}</ol>
        </section>
    }
    .into_any()
}

/// What was promised, where each stands, and the question whether it was kept.
fn promises(case: &CaseForResident) -> AnyView {
    if case.promises.is_empty() {
        return ().into_any();
    }
    let t = texts();
    let items = case
        .promises
        .iter()
        .map(|promise| {
            let confirm = case
                .offered
                .iter()
                .find(|action| action.rule().offered == Offered::WithPromise)
                .filter(|_| promise.progress == Progress::Reported)
                .map(|action| {
                    let href = format!("/cases/{}/{action}?promise={}", case.number, promise.number);
                    view! { <p class="govuk-body no-print"><a class="govuk-button" href=href>{t.get(&format!("resident-{}", key(action.as_str())))}</a></p> }
                });
            let by = t.with("promise-by", &[("due", times().moment(promise.due))]);
            let (class, says) = promise_says(promise);
            let report = (promise.reported.is_some() && !promise.report.is_empty())
                .then(|| view! { <p class="govuk-body pre-line">{promise.report.clone()}</p> });
            view! {
                <li>
                    <p class="govuk-body"><strong>{by}</strong>" "{promise.text.clone()}<br/><span class=class>{says}</span></p>
                    {report}
                    {confirm}
                </li>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2 class="govuk-heading-m">{t.get("case-promises")}</h2>
            <ul class="plain-list">{items}</ul>
        </section>
    }
    .into_any()
}

/// Where a promise stands; kept late is said as well.
fn promise_says(promise: &PromiseShown) -> (&'static str, String) {
    let t = texts();
    let late = match promise.reported {
        Some(at) => at > promise.due,
        None => times().now > promise.due,
    };
    let class = if late {
        "clock clock--overdue"
    } else {
        "muted"
    };
    let says = match (promise.progress, late) {
        (Progress::Open, false) => t.get("promise-open"),
        (Progress::Open, true) => t.get("promise-late"),
        (Progress::Denied | Progress::Withdrawn, _) => t.get("promise-denied"),
        (progress, late) => {
            let at = promise.reported.map(|at| times().moment(at));
            let says = match progress {
                Progress::Confirmed => "promise-confirmed",
                _ => "promise-reported",
            };
            let says = t.with(says, &[("at", at.unwrap_or_default())]);
            let late = late.then(|| t.get("promise-after"));
            format!("{says}{}", late.unwrap_or_default())
        }
    };
    (class, says)
}

/// A form on the case's own page. Its key is the page's nonce: fresh in every answer, also where the
/// page itself was kept.
fn form_on_case(
    case: &CaseForResident,
    action: Action,
    filled: &Filled,
    errors: &Errors,
) -> AnyView {
    let t = texts();
    let fields = action.fields().unwrap_or_default();
    let fields = fields.iter().map(|field| match field.kind {
        FieldKind::Choice(words) => {
            let scale = if words.len() > 3 { "rating-scale" } else { "" };
            radios(
                field.name,
                filled.get(field.name),
                errors,
                FieldOptions::default(),
                choices(field.name, words),
                scale,
            )
        }
        FieldKind::Choices(words) => {
            let boxes = words
                .iter()
                .map(|word| {
                    let name = box_of(field.name, word);
                    let ticked = filled.get(&name) == "1";
                    checkbox(
                        name,
                        t.get(&format!("{}-{}", field.name, key(word))),
                        ticked,
                    )
                })
                .collect_view();
            let boxes =
                view! { <div class="govuk-checkboxes govuk-checkboxes--small">{boxes}</div> };
            fieldset(
                field.name,
                errors,
                &FieldOptions::default(),
                boxes.into_any(),
            )
        }
        FieldKind::Text { most, .. } => {
            let options = FieldOptions {
                rows: Some(3),
                most: Some(most),
                ..FieldOptions::default()
            };
            text_area(field.name, filled.get(field.name), errors, options)
        }
        _ => field_view(*field, filled, errors, None),
    });
    let name = key(action.as_str());
    view! {
        <section class="card no-print" id=name.clone()>
            <h2 class="govuk-heading-m">{t.get(&format!("{name}-title"))}</h2>
            <form method="post" action=format!("/cases/{}/{action}", case.number) id=FORM novalidate>
                {marks(case.seen, chrome().nonce.clone(), filled)}
                {fields.collect_view()}
                <RatingNote form_id=FORM.to_owned() text=t.get(&format!("{name}-note"))/>
                {button(t.get(&format!("{name}-button")))}
            </form>
        </section>
    }
    .into_any()
}

fn choices(name: &str, words: &[&'static str]) -> Vec<Choice> {
    let t = texts();
    words
        .iter()
        .map(|word| Choice::new(*word, t.get(&format!("{name}-{}", key(word)))))
        .collect()
}

/// Who has the case now and how to reach them; of a case that nobody handles any more, whom to ask.
fn holder(case: &CaseForResident) -> AnyView {
    let t = texts();
    let together = case.together.as_ref();
    let left = together.is_none() && case.state.stage().is_none() && !case.state.is_open();
    let (title, Office { name, phone }) = match (left, together) {
        (true, _) => ("case-ask", &case.intake),
        (false, Some(together)) => ("case-holder", &together.unit),
        (false, None) => ("case-holder", &case.unit),
    };
    let handler = together.map_or(&case.handler, |together| &together.handler);
    let handler = handler
        .clone()
        .filter(|_| !left)
        .map(|handler| summary_row(t.get("case-handler"), handler.into_any(), None));
    let phone = (!phone.is_empty()).then(|| {
        let link = view! { <a class="govuk-link" href=format!("tel:{phone}")>{phone.clone()}</a> };
        summary_row(t.get("case-phone"), link.into_any(), None)
    });
    let label = match left {
        true => "case-unit-asked",
        false => "case-unit",
    };
    view! {
        <section>
            <h2 class="govuk-heading-m">{t.get(title)}</h2>
            <dl class="govuk-summary-list">
                {summary_row(t.get(label), name.get(chrome().lang).to_owned().into_any(), None)}
                {handler}
                {phone}
            </dl>
        </section>
    }
    .into_any()
}

/// What the resident can do now, besides what has a place of its own.
fn actions(case: &CaseForResident) -> AnyView {
    let t = texts();
    let links: Vec<AnyView> = case
        .offered
        .iter()
        .filter(|action| !matches!(action.rule().offered, Offered::WithQuestion | Offered::WithProposal | Offered::WithPoint | Offered::WithPromise | Offered::OnCase))
        .map(|action| {
            let href = format!("/cases/{}/{action}", case.number);
            view! { <a class="govuk-button govuk-button--secondary" href=href>{t.get(&format!("resident-{}", key(action.as_str())))}</a> }.into_any()
        })
        .collect();
    let limited = case.limited_until.map(|until| {
        let (until, phone) = (times().moment(until), case.intake.phone.clone());
        view! { <p class="govuk-body">{t.with("case-limited", &[("until", until), ("phone", phone)])}</p> }
    });
    if links.is_empty() && limited.is_none() {
        return ().into_any();
    }
    let urged = case.urge_again_from.map(|again| {
        let again = times().moment(again);
        view! { <p class="govuk-body">{t.with("case-urged", &[("at", again)])}</p> }
    });
    view! {
        <section class="no-print">
            <h2 class="govuk-heading-m">{t.get("case-can")}</h2>
            {limited}
            {urged}
            <div class="actions-row">{links}</div>
        </section>
    }
    .into_any()
}

/// What of it became cases of their own.
fn parts(case: &CaseForResident) -> AnyView {
    let t = texts();
    if case.parts.is_empty() {
        return ().into_any();
    }
    let links = case
        .parts
        .iter()
        .map(|part| {
            let href = format!("/cases/{}/parts/{part}", case.number);
            view! { <li><a class="govuk-link" href=href>{grouped(part)}</a></li> }
        })
        .collect_view();
    view! {
        <section class="no-print">
            <h2 class="govuk-heading-m">{t.get("case-parts")}</h2>
            <p class="govuk-body">{t.get("case-parts-text")}</p>
            <ul class="govuk-list">{links}</ul>
        </section>
    }
    .into_any()
}

/// What the resident told us.
fn told(shown: &Shown) -> AnyView {
    let t = texts();
    let lang = chrome().lang;
    let (told, number) = (&shown.case.told, &shown.case.number);
    let row = |name: &str, text: String| {
        (!text.is_empty()).then(|| {
            let value = view! { <span class="pre-line">{text}</span> };
            summary_row(t.get(&format!("short-{name}")), value.into_any(), None)
        })
    };
    view! {
        <section>
            <h2 class="govuk-heading-m">{t.get("case-told")}</h2>
            <dl class="govuk-summary-list">
                {row("kind", t.get(&format!("kind-{}", key(told.kind.as_str()))))}
                {row("category", category_name(&shown.directory, told.category, lang))}
                {row("what", told.what.clone())}
                {row("when", told.happened.clone())}
                {row("where", told.place.clone())}
                {row("concerns", told.concerns.clone())}
                {row("wish", told.wish.clone())}
            </dl>
            {photos(&format!("/cases/{number}/files"), &shown.case.photos)}
        </section>
    }
    .into_any()
}

/// The form of something that the resident can do.
pub fn ask(
    shown: &Shown,
    choices: &Choices,
    action: Action,
    filled: &Filled,
    waiting: &[Photo],
    errors: &Errors,
) -> Page {
    let t = texts();
    let case = &shown.case;
    let number = &case.number;
    let title = t.get(&format!("resident-{}", key(action.as_str())));
    let wanted = action.fields().unwrap_or_default();
    let question = case
        .question
        .clone()
        .filter(|(answers, _)| *answers == action)
        .map(|(_, text)| view! { <blockquote class="reply pre-line">{text}</blockquote> });
    let with_files = wanted.iter().any(|field| field.kind == FieldKind::Photos);
    let enctype = with_files.then_some("multipart/form-data");
    let fields = wanted.iter().map(|field| match field.kind {
        FieldKind::Photos => {
            let address = format!("/cases/{number}/waiting/{}", filled.get("key"));
            photo_field::in_form(address, waiting, errors)
        }
        _ => field_view(*field, filled, errors, Some((choices, &shown.directory))),
    });
    let fields = fields.collect_view();
    Page::new(
        title.clone(),
        view! {
            {summary(Some(Form::of(action)), errors)}
            <h1 class="govuk-heading-l">{title.clone()}</h1>
            <p class="govuk-body">{t.get(&format!("resident-{}-text", key(action.as_str())))}</p>
            {question}
            <form method="post" action=format!("/cases/{number}/{action}") id=FORM enctype=enctype novalidate>
                {marks(case.seen, uuid::Uuid::new_v4().to_string(), filled)}
                {fields}
                {button(title)}
            </form>
        },
    )
    .back(format!("/cases/{number}"))
    .form(!errors.is_empty())
}
