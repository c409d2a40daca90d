//! The form of an action on a case, made from the action's fields, and the page of a refusal.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use super::case_parts::{self, action_label, category_name};
use super::errors::refusal_text;
use super::saving;
use crate::domain::case::{ContactMeans, ContactResult};
use crate::domain::event::Details;
use crate::domain::lifecycle::Refusal;
use crate::domain::role::UnitPath;
use crate::domain::{Action, Severity};
use crate::forms::acting::{Field, Filled, fields};
use crate::forms::tracking::grouped;
use crate::forms::{Errors, Form};
use crate::service::CaseFile;
use crate::service::directory::Directory;
use crate::storage::form_drafts::FormDraft;
use crate::ui::components::{
    Choice, FieldOptions, button, key, radios, select, summary, text_area, text_field,
};
use crate::ui::shell::{FORM, Page, chrome, texts};

/// What can be chosen in a form.
pub struct Choices {
    /// Units.
    pub directory: Arc<Directory>,
    /// Units that a case can be dispatched to.
    pub units: Vec<Uuid>,
    /// Handlers of the case's unit.
    pub handlers: Vec<(Uuid, String)>,
}

/// What stands in a form before anything is typed: the unit that usually handles the category,
/// the draft that is reviewed.
pub fn initial(file: &CaseFile, action: Action, choices: &Choices) -> Filled {
    let mut filled = Filled::default();
    match action {
        Action::Dispatch => {
            let usual = choices
                .directory
                .category(file.case.category_id)
                .and_then(|category| category.unit_id);
            // Not once it came back: that unit may have been the one.
            if let Some(unit) = usual.filter(|_| file.standing.returns == 0) {
                filled.0.insert("unit".into(), unit.to_string());
            }
        }
        Action::PassReply => {
            filled.0.insert(
                "reply".into(),
                file.standing.draft.clone().unwrap_or_default(),
            );
        }
        Action::DraftReply => {
            // The draft that was sent back, and not one of an earlier handling or another unit.
            let last = file
                .history
                .iter()
                .rev()
                .map(|happened| &happened.details)
                .take_while(|details| !came_back(details))
                .find_map(|details| match details {
                    Details::DraftReply { text } => Some(text.clone()),
                    _ => None,
                });
            filled.0.insert("reply".into(), last.unwrap_or_default());
        }
        _ => {}
    }
    filled
}

const fn came_back(details: &Details) -> bool {
    matches!(
        details,
        Details::SecondHandling { .. } | Details::Return { .. }
    )
}

/// What a form says of itself: the key under which it counts once, and how many events the person
/// saw who fills it in. Both are kept when the form comes back.
pub fn marks(file: &CaseFile, filled: &Filled) -> AnyView {
    let kept = |name: &str, new: String| match filled.get(name) {
        "" => new,
        kept => kept.to_owned(),
    };
    let key = kept("key", Uuid::new_v4().to_string());
    let seen = kept("seen", file.case.event_count.to_string());
    view! {
        <input type="hidden" name="key" value=key/>
        <input type="hidden" name="seen" value=seen/>
    }
    .into_any()
}

/// One field of an action's form.
pub fn field_view(
    field: Field,
    filled: &Filled,
    errors: &Errors,
    choices: Option<&Choices>,
) -> AnyView {
    let t = texts();
    let lang = chrome().lang;
    let name = field.name();
    let value = filled.get(name).to_owned();
    let label = |least: usize| {
        let label = t.get(&format!("field-{name}"));
        FieldOptions {
            label: Some(if least == 0 {
                format!("{label}{}", t.get("optional"))
            } else {
                label
            }),
            ..FieldOptions::default()
        }
    };
    match field {
        Field::Text { least, most, .. } => {
            let rows = if name == "reply" { 12 } else { 5 };
            text_area(
                name,
                &value,
                errors,
                FieldOptions {
                    rows: Some(rows),
                    most: Some(most),
                    ..label(least)
                },
            )
        }
        Field::Line { least, .. } => text_field(name, &value, errors, label(least)),
        Field::Unit => {
            let units = choices
                .map(|choices| choices.directory.units())
                .unwrap_or_default();
            let able = choices
                .map(|choices| choices.units.as_slice())
                .unwrap_or_default();
            let list = units
                .iter()
                .filter(|unit| able.contains(&unit.id))
                .map(|unit| {
                    let depth = UnitPath(unit.path.clone()).depth() - 1;
                    (unit.id.to_string(), unit.name.get(lang).to_owned(), depth)
                })
                .collect();
            select(
                name,
                &value,
                errors,
                FieldOptions {
                    hint: Some(t.get("hint-unit")),
                    ..label(1)
                },
                list,
            )
        }
        Field::Handler => {
            let handlers = choices
                .map(|choices| choices.handlers.clone())
                .unwrap_or_default();
            select(
                name,
                &value,
                errors,
                label(1),
                handlers
                    .into_iter()
                    .map(|(id, name)| (id.to_string(), name, 0))
                    .collect(),
            )
        }
        Field::Severity => {
            let choices = Severity::ALL.iter().map(|word| {
                Choice::new(word.as_str(), t.get(&format!("severity-{word}")))
                    .hint(t.get(&format!("severity-{word}-hint")))
            });
            radios(name, &value, errors, label(1), choices.collect(), "")
        }
        Field::Means => {
            let choices = ContactMeans::ALL
                .iter()
                .map(|word| Choice::new(word.as_str(), t.get(&format!("means-{word}"))));
            radios(
                name,
                &value,
                errors,
                label(1),
                choices.collect(),
                "govuk-radios--inline govuk-radios--small",
            )
        }
        Field::Result => {
            let choices = ContactResult::ALL.iter().map(|word| {
                Choice::new(
                    word.as_str(),
                    t.get(&format!("result-{}", key(word.as_str()))),
                )
            });
            radios(
                name,
                &value,
                errors,
                label(1),
                choices.collect(),
                "govuk-radios--inline govuk-radios--small",
            )
        }
    }
}

/// What the case is about, so that nobody acts without seeing it.
fn reminder(file: &CaseFile, directory: &Directory) -> AnyView {
    let t = texts();
    let Ok(statement) = file.statement() else {
        return ().into_any();
    };
    // Why it came back, if it did.
    let history = file.events.iter().zip(&file.history);
    let back = history
        .rev()
        .find(|(_, happened)| came_back(&happened.details))
        .map(|(event, happened)| {
            let entry = case_parts::entry(file, event, happened, true);
            let texts = entry.text.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n");
            view! { <p class="govuk-body"><strong>{entry.title}</strong><br/><span class="pre-line">{texts}</span></p> }
        });
    view! {
        <div class="side-card">
            {back}
            <p class="govuk-body"><strong>{category_name(directory, statement.category, chrome().lang)}</strong></p>
            <p class="govuk-body pre-line">{statement.what.clone()}</p>
            <p class="govuk-body"><strong>{t.get("short-wish")}</strong>" "<span class="pre-line">{statement.wish.clone()}</span></p>
        </div>
    }
    .into_any()
}

/// The form.
pub fn ask(
    file: &CaseFile,
    action: Action,
    filled: &Filled,
    errors: &Errors,
    choices: &Choices,
    draft: Option<&FormDraft>,
) -> Page {
    let t = texts();
    let number = &file.case.number;
    let label = action_label(t, action);
    let wanted = fields(action).unwrap_or_default();
    let text_key = format!("action-{}-text", key(action.as_str()));
    let text = t
        .has(&text_key)
        .then(|| view! { <p class="govuk-body">{t.get(&text_key)}</p> });
    Page::new(
        format!("{label} {}", grouped(number)),
        view! {
            {summary(Some(Form::Acting(action)), errors)}
            {saving::news(file, &format!("/staff/cases/{number}/{action}"))}
            <span class="govuk-caption-l">{grouped(number)}</span>
            <h1 class="govuk-heading-l">{label.clone()}</h1>
            <div class="case-layout">
                <div class="case-layout__main">
                    {text}
                    <form method="post" action=format!("/staff/cases/{number}/{action}") id=FORM novalidate>
                        {marks(file, filled)}
                        {saving::brought_back(file, action, draft)}
                        {wanted.iter().map(|field| field_view(*field, filled, errors, Some(choices))).collect_view()}
                        {saving::autosave(file, action)}
                        {button(label)}
                    </form>
                </div>
                <aside class="case-layout__side">{reminder(file, &choices.directory)}</aside>
            </div>
        },
    )
    .staff("cases")
    .back(format!("/staff/cases/{number}"))
    .form(!errors.is_empty())
}

/// A refusal after sending: why, who could, what happened since, and every word that was written.
pub fn refused(file: &CaseFile, action: Action, filled: &Filled, refusal: &Refusal) -> Page {
    let t = texts();
    let number = &file.case.number;
    let title = t.with("refused-title", &[("action", action_label(t, action))]);
    let last = case_parts::history(file, true).into_iter().next();
    let last = last.map(|entry| view! { <p class="govuk-body">{t.get("refused-last")}" "{entry.title}" · "{entry.by}" · "{entry.at}</p> });
    let written: Vec<AnyView> = fields(action)
        .unwrap_or_default()
        .iter()
        .filter(|field| matches!(field, Field::Text { .. } | Field::Line { .. }) && !filled.get(field.name()).is_empty())
        .map(|field| {
            let text = filled.get(field.name()).to_owned();
            view! { <h2 class="govuk-heading-s">{t.get(&format!("field-{}", field.name()))}</h2><p class="govuk-body pre-line">{text}</p> }.into_any()
        })
        .collect();
    let written = (!written.is_empty()).then(|| view! { <div class="govuk-inset-text"><p class="govuk-body">{t.get("refused-written")}</p>{written}</div> });
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{refusal_text(t, refusal)}</p>
            {last}
            {written}
            <a class="govuk-button" href=format!("/staff/cases/{number}")>{t.get("refused-back")}</a>
        },
    )
    .staff("cases")
}
