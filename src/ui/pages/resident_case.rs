//! A case for its resident reads like a letter: where it is now, what happens next and by when,
//! who has it, what you can do, what you told us.

use std::sync::Arc;

use chrono::Duration;
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use super::case_parts::{
    self, action_label, category_name, clock_text, explanation, history, moment,
};
use crate::domain::calendar::Calendar;
use crate::domain::case::{Closing, Complaint, Solved, Treatment};
use crate::domain::clocks::{Clock, ClockKind};
use crate::domain::event::ActorKind;
use crate::domain::lifecycle::{RATING_DAYS, URGE_HOURS};
use crate::domain::{Action, State};
use crate::forms::acting::{Filled, fields};
use crate::forms::filing::WISH_MOST;
use crate::forms::rating::{Rating, box_of};
use crate::forms::tracking::grouped;
use crate::forms::{Errors, Form};
use crate::service::CaseFile;
use crate::service::directory::Directory;
use crate::storage::attachments::Attachment;
use crate::ui::components::{
    Choice, FieldOptions, button, checkbox, fieldset, key, radios, summary, summary_row, text_area,
    timeline,
};
use crate::ui::islands::RatingNote;
use crate::ui::pages::staff_action::{field_view, marks};
use crate::ui::shell::{FORM, Page, chrome, texts, times};

/// What the page of a case shows.
pub struct Shown {
    /// The case.
    pub file: CaseFile,
    /// Its photos.
    pub files: Vec<Attachment>,
    /// Its clocks.
    pub clocks: Vec<Clock>,
    /// What the resident can do now.
    pub actions: Vec<Action>,
    /// Units and categories.
    pub directory: Arc<Directory>,
    /// Working time.
    pub calendar: &'static Calendar,
}

const STAGES: [&str; 5] = ["accept", "dispatch", "handle", "reply", "rate"];

/// The case.
pub fn show(shown: &Shown, rating: &Rating, errors: &Errors) -> Page {
    let t = texts();
    let file = &shown.file;
    let number = &file.case.number;
    let title = t.with("case-title", &[("number", grouped(number))]);
    let can_rate = shown.actions.contains(&Action::Rate);
    let page = Page::new(
        title.clone(),
        view! {
            {can_rate.then(|| summary(Some(Form::Rating), errors))}
            <h1 class="govuk-heading-l">{title}</h1>
            {stage_bar(file.standing.state)}
            <p class="lead-sentence">{lead(shown)}</p>
            {next_step(shown)}
            {question(shown)}
            {outcome(shown)}
            {reply(file)}
            {can_rate.then(|| rating_form(number, file.case.event_count, rating, errors))}
            {holder(shown)}
            {actions(shown)}
            {told(shown)}
            <section>
                <h2 class="govuk-heading-m">{t.get("case-history")}</h2>
                {timeline(history(file, false), false)}
            </section>
            <p class="govuk-body no-print"><a class="govuk-link" href=format!("/cases/{number}/code")>{t.get("new-code-link")}</a></p>
            <form method="post" action=format!("/cases/{number}/leave") class="no-print">
                <button type="submit" class="govuk-button govuk-button--secondary">{t.get("case-leave")}</button>
            </form>
        },
    );
    let page = page.back("/");
    if can_rate {
        page.form(!errors.is_empty())
    } else {
        page
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
fn lead(shown: &Shown) -> String {
    let t = texts();
    let standing = &shown.file.standing;
    let unit = standing.unit.name.get(chrome().lang).to_owned();
    let by_itself = shown
        .file
        .events
        .last()
        .is_some_and(|last| last.actor_kind == ActorKind::System);
    if shown.actions.contains(&Action::Rate) && standing.state == State::Closed {
        let until = standing.replied_at.unwrap_or_default() + Duration::days(RATING_DAYS);
        return t.with("lead-closed-rate", &[("due", times().moment(until))]);
    }
    let name = match (standing.state, standing.closing) {
        (State::Closed, Some(Closing::Disputed)) => "lead-closed-disputed".to_owned(),
        (State::Closed, Some(Closing::NoAnswer)) => "lead-closed-no-answer".to_owned(),
        (State::Withdrawn, _) if by_itself => "lead-withdrawn-by-itself".to_owned(),
        (State::Accepted, _) if standing.round > 1 => "lead-second-handling".to_owned(),
        (state, _) => format!("lead-{}", key(state.as_str())),
    };
    t.with(&name, &[("unit", unit)])
}

/// What happens next and by when, with the way the time came about.
fn next_step(shown: &Shown) -> AnyView {
    let t = texts();
    let wanted: &[ClockKind] = match shown.file.standing.state {
        State::Submitted => &[ClockKind::Acceptance],
        State::InfoNeeded => &[ClockKind::Completion],
        State::Accepted | State::Dispatched | State::InProgress | State::InReview => {
            &[ClockKind::FirstReply, ClockKind::Resolve]
        }
        State::WaitingResident => &[ClockKind::ResidentAnswer, ClockKind::Resolve],
        State::Replied => &[ClockKind::NoAnswer],
        _ => &[],
    };
    let items: Vec<AnyView> = shown
        .clocks
        .iter()
        .filter(|clock| clock.ended.is_none() && wanted.contains(&clock.kind))
        .map(|clock| {
            let name = format!("next-{}", key(clock.kind.as_str()));
            let due = times().moment(clock.due_at);
            view! {
                <li>
                    {t.with(&name, &[("due", due)])}
                    " "
                    <span class="muted">{clock_text(clock, shown.calendar)}</span>
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
    view! {
        <section class="card">
            <h2 class="govuk-heading-s">{t.get("case-next")}</h2>
            <ul class="plain-list">{items}</ul>
        </section>
    }
    .into_any()
}

/// The question that waits for the resident's answer.
fn question(shown: &Shown) -> AnyView {
    let t = texts();
    let action = match shown.file.standing.state {
        State::InfoNeeded => Action::Complete,
        State::WaitingResident => Action::Answer,
        _ => return ().into_any(),
    };
    let href = format!("/cases/{}/{action}", shown.file.case.number);
    let text = case_parts::question(&shown.file)
        .unwrap_or_default()
        .to_owned();
    view! {
        <section class="govuk-inset-text">
            <h2 class="govuk-heading-s">{t.get("case-question")}</h2>
            <p class="govuk-body pre-line">{text}</p>
            <a class="govuk-button" href=href>{action_label(t, action)}</a>
        </section>
    }
    .into_any()
}

/// How the case left the road, in the words of who decided it: why not accepted and where else to
/// go, to whom it was handed over, with which case it is handled.
fn outcome(shown: &Shown) -> AnyView {
    let file = &shown.file;
    let told = matches!(
        file.standing.state,
        State::NotAccepted | State::Transferred | State::Merged
    );
    let last = file
        .events
        .iter()
        .zip(&file.history)
        .rev()
        .find(|(event, _)| {
            matches!(
                event.action,
                Action::DoNotAccept | Action::TransferOut | Action::Merge
            )
        });
    let Some((event, happened)) = last.filter(|_| told) else {
        return ().into_any();
    };
    let entry = case_parts::entry(file, event, happened, false);
    let lines = entry
        .text
        .into_iter()
        .map(|(label, text)| {
            let label = label.map(|label| view! { <strong>{label}</strong>" " });
            view! { <p class="govuk-body pre-line">{label}{text}</p> }
        })
        .collect_view();
    let review = (file.standing.state == State::NotAccepted).then(|| {
        let phone = phone(shown, file.standing.intake_unit.id);
        view! { <p class="govuk-body">{texts().with("case-review", &[("phone", phone)])}</p> }
    });
    view! {
        <section class="govuk-inset-text">
            <h2 class="govuk-heading-s">{entry.title}</h2>
            {lines}
            {review}
        </section>
    }
    .into_any()
}

fn phone(shown: &Shown, unit: Uuid) -> String {
    let unit = shown.directory.unit(unit);
    unit.map(|unit| unit.phone.clone()).unwrap_or_default()
}

fn reply(file: &CaseFile) -> AnyView {
    let t = texts();
    let Some((event, text)) = case_parts::reply(file) else {
        return ().into_any();
    };
    view! {
        <section>
            <h2 class="govuk-heading-m">{t.get("case-reply")}</h2>
            <blockquote class="reply pre-line">{text.to_owned()}</blockquote>
            <p class="govuk-body-s">{moment(event.at)}</p>
        </section>
    }
    .into_any()
}

/// The form's key is the page's nonce: fresh in every answer, also where the page itself was kept.
fn rating_form(number: &str, seen: i64, rating: &Rating, errors: &Errors) -> AnyView {
    let t = texts();
    let solved = Solved::ALL
        .iter()
        .map(|word| Choice::new(word.as_str(), t.get(&format!("solved-{word}"))))
        .collect();
    let treatment = Treatment::ALL
        .iter()
        .map(|word| {
            Choice::new(
                word.as_str(),
                t.get(&format!("treatment-{}", key(word.as_str()))),
            )
        })
        .collect();
    let wanting = Complaint::ALL
        .iter()
        .map(|complaint| {
            let label = t.get(&format!("wanting-{}", key(complaint.as_str())));
            checkbox(
                box_of(*complaint),
                label,
                rating.wanting.contains(complaint),
            )
        })
        .collect_view();
    let wanting = view! { <div class="govuk-checkboxes govuk-checkboxes--small">{wanting}</div> };
    let chosen_solved = rating.solved.map_or("", Solved::as_str);
    let chosen_treatment = rating.treatment.map_or("", Treatment::as_str);
    view! {
        <section class="card no-print" id="rate">
            <h2 class="govuk-heading-m">{t.get("rate-title")}</h2>
            <form method="post" action=format!("/cases/{number}/rate") id=FORM novalidate>
                <input type="hidden" name="key" value=chrome().nonce.clone()/>
                <input type="hidden" name="seen" value=seen/>
                {radios("solved", chosen_solved, errors, FieldOptions::default(), solved, "")}
                {radios("treatment", chosen_treatment, errors, FieldOptions::default(), treatment, "rating-scale")}
                {fieldset("wanting", errors, &FieldOptions::default(), wanting.into_any())}
                {text_area("comment", &rating.comment, errors, FieldOptions { rows: Some(3), most: Some(WISH_MOST), ..FieldOptions::default() })}
                <RatingNote form_id=FORM.to_owned() text=t.get("rate-note")/>
                {button(t.get("rate-button"))}
            </form>
        </section>
    }
    .into_any()
}

/// Who has the case now and how to reach them; of a case that nobody handles any more, whom to ask.
fn holder(shown: &Shown) -> AnyView {
    let t = texts();
    let standing = &shown.file.standing;
    let left = standing.state.stage().is_none() && !standing.state.is_open();
    let (title, unit) = match left {
        true => ("case-ask", &standing.intake_unit),
        false => ("case-holder", &standing.unit),
    };
    let handler =
        standing.handler.as_ref().filter(|_| !left).map(|handler| {
            summary_row(t.get("case-handler"), handler.name.clone().into_any(), None)
        });
    let phone = phone(shown, unit.id);
    let phone = (!phone.is_empty()).then(|| {
        let link = view! { <a class="govuk-link" href=format!("tel:{phone}")>{phone.clone()}</a> };
        summary_row(t.get("case-phone"), link.into_any(), None)
    });
    let name = match left {
        true => "case-unit-asked",
        false => "case-unit",
    };
    view! {
        <section>
            <h2 class="govuk-heading-m">{t.get(title)}</h2>
            <dl class="govuk-summary-list">
                {summary_row(t.get(name), unit.name.get(chrome().lang).to_owned().into_any(), None)}
                {handler}
                {phone}
            </dl>
        </section>
    }
    .into_any()
}

/// What the resident can do now, besides rating.
fn actions(shown: &Shown) -> AnyView {
    let t = texts();
    let links: Vec<AnyView> = shown
        .actions
        .iter()
        .filter(|action| fields(**action).is_some() && !matches!(action, Action::Answer | Action::Complete))
        .map(|action| {
            let href = format!("/cases/{}/{action}", shown.file.case.number);
            view! { <a class="govuk-button govuk-button--secondary" href=href>{t.get(&format!("resident-{}", key(action.as_str())))}</a> }.into_any()
        })
        .collect();
    if links.is_empty() {
        return ().into_any();
    }
    let standing = &shown.file.standing;
    let urged = standing
        .urged_at
        .filter(|_| standing.state.is_open() && !shown.actions.contains(&Action::Urge))
        .map(|at| {
            let again = times().moment(at + Duration::hours(URGE_HOURS));
            view! { <p class="govuk-body">{t.with("case-urged", &[("at", again)])}</p> }
        });
    view! {
        <section class="no-print">
            <h2 class="govuk-heading-m">{t.get("case-can")}</h2>
            {urged}
            <div class="actions-row">{links}</div>
        </section>
    }
    .into_any()
}

/// What the resident told us.
fn told(shown: &Shown) -> AnyView {
    let t = texts();
    let lang = chrome().lang;
    let Ok(statement) = shown.file.statement() else {
        return ().into_any();
    };
    let number = &shown.file.case.number;
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
                {row("kind", t.get(&format!("kind-{}", key(statement.kind.as_str()))))}
                {row("category", category_name(&shown.directory, statement.category, lang))}
                {row("what", statement.what.clone())}
                {row("when", statement.happened.clone())}
                {row("where", statement.place.clone())}
                {row("concerns", statement.concerns.clone())}
                {row("wish", statement.wish.clone())}
            </dl>
            {photos(&format!("/cases/{number}/files"), &shown.files)}
        </section>
    }
    .into_any()
}

/// The photos of a case below `folder`.
pub fn photos(folder: &str, files: &[Attachment]) -> AnyView {
    if files.is_empty() {
        return ().into_any();
    }
    let items = files
        .iter()
        .map(|file| {
            let href = format!("{folder}/{}", file.id);
            let source = href.clone();
            view! {
                <li class="photo-list__item">
                    <a href=href><img class="photo-list__image" src=source alt=file.name.clone() loading="lazy"/></a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="photo-list">{items}</ul> }.into_any()
}

/// The form of something that the resident can do.
pub fn ask(file: &CaseFile, action: Action, filled: &Filled, errors: &Errors) -> Page {
    let t = texts();
    let number = &file.case.number;
    let title = t.get(&format!("resident-{}", key(action.as_str())));
    let wanted = fields(action).unwrap_or_default();
    let question = matches!(action, Action::Answer | Action::Complete)
        .then(|| case_parts::question(file))
        .flatten();
    let question = question
        .map(|text| view! { <blockquote class="reply pre-line">{text.to_owned()}</blockquote> });
    Page::new(
        title.clone(),
        view! {
            {summary(Some(Form::Acting(action)), errors)}
            <h1 class="govuk-heading-l">{title.clone()}</h1>
            <p class="govuk-body">{t.get(&format!("resident-{}-text", key(action.as_str())))}</p>
            {question}
            <form method="post" action=format!("/cases/{number}/{action}") id=FORM novalidate>
                {marks(file, filled)}
                {wanted.iter().map(|field| field_view(*field, filled, errors, None)).collect_view()}
                {button(title)}
            </form>
        },
    )
    .back(format!("/cases/{number}"))
    .form(!errors.is_empty())
}
