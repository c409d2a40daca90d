//! The form of an action on a case, made from the action's fields, and the page of a refusal.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use super::case_parts::{self, action_label, category_name};
use super::errors::refusal_text;
use super::{notices, saving, violations};
use crate::domain::Action;
use crate::domain::actions::{Field, FieldKind, Refusal, box_of, row_of};
use crate::domain::policy::{CheckItem, Periods};
use crate::domain::role::UnitPath;
use crate::forms::acting::Filled;
use crate::forms::tracking::grouped;
use crate::forms::{Errors, Form};
use crate::service::acting::Choices;
use crate::service::case_view::{ActionForm, CaseForStaff};
use crate::service::directory::Directory;
use crate::ui::components::{
    Choice, FieldOptions, button, checkbox, fieldset, key, radios, select, summary, text_area,
    text_field,
};
use crate::ui::shell::{FORM, Page, chrome, texts, times};

/// What a form says of itself: the key under which it counts once, a fresh one to begin with, and how
/// many events the person saw who fills it in. Both are kept when the form comes back.
pub fn marks(seen: i64, key: String, filled: &Filled) -> AnyView {
    let kept = |name: &str, new: String| match filled.get(name) {
        "" => new,
        kept => kept.to_owned(),
    };
    let key = kept("key", key);
    let seen = kept("seen", seen.to_string());
    view! {
        <input type="hidden" name="key" value=key/>
        <input type="hidden" name="seen" value=seen/>
    }
    .into_any()
}

/// One field of an action's form, by what it holds.
pub fn field_view(
    field: Field,
    filled: &Filled,
    errors: &Errors,
    choices: Option<(&Choices, &Directory)>,
) -> AnyView {
    let t = texts();
    let name = field.name;
    let value = filled.get(name).to_owned();
    let mut label = t.get(&format!("field-{name}"));
    if field.is_optional() {
        label.push_str(&t.get("optional"));
    }
    let hint = choices.and_then(|(choices, _)| {
        let hints = choices.hints.iter();
        let mut own = hints.filter(|(field, _)| *field == name);
        own.next().map(|(_, hint)| t.title_of(hint))
    });
    let options = FieldOptions {
        label: Some(label),
        hint,
        ..FieldOptions::default()
    };
    match field.kind {
        FieldKind::Text { most, .. } => {
            let rows = if matches!(name, "reply" | "broadcast") {
                12
            } else {
                5
            };
            let options = FieldOptions {
                rows: Some(rows),
                most: Some(most),
                ..options
            };
            text_area(name, &value, errors, options)
        }
        FieldKind::Line { .. } | FieldKind::Case | FieldKind::AnyCase => {
            text_field(name, &value, errors, options)
        }
        FieldKind::Choice(words) => {
            let choices: Vec<Choice> = words.iter().map(|word| choice(name, word)).collect();
            let inline = choices.iter().all(|choice| choice.hint.is_none());
            let class = match inline {
                true => "govuk-radios--inline govuk-radios--small",
                false => "",
            };
            radios(name, &value, errors, options, choices, class)
        }
        FieldKind::Choices(words) => {
            let boxes = words
                .iter()
                .map(|word| {
                    let name_of_box = box_of(name, word);
                    let ticked = filled.get(&name_of_box) == "1";
                    checkbox(name_of_box, choice(name, word).label, ticked)
                })
                .collect_view();
            let boxes =
                view! { <div class="govuk-checkboxes govuk-checkboxes--small">{boxes}</div> };
            fieldset(name, errors, &options, boxes.into_any())
        }
        FieldKind::Checklist => {
            let items = choices.map(|(choices, _)| choices.checklist.as_slice());
            let boxes = checklist(name, items.unwrap_or_default(), filled);
            fieldset(name, errors, &options, boxes)
        }
        FieldKind::Tick => {
            let ticked = value == "1";
            let label = options.label.unwrap_or_default();
            view! {
                <div class="govuk-form-group">
                    <div class="govuk-checkboxes govuk-checkboxes--small">{checkbox(name.to_owned(), label, ticked)}</div>
                </div>
            }
            .into_any()
        }
        // Only residents' forms have one yet, and they show what waits with it.
        FieldKind::Photos => ().into_any(),
        FieldKind::Date => {
            let options = FieldOptions {
                kind: Some("date"),
                width: Some("govuk-input--width-10"),
                ..options
            };
            text_field(name, &value, errors, options)
        }
        FieldKind::Dated { rows, .. } => dated(name, rows, filled, errors, &options),
        FieldKind::Amount(_) => {
            let options = FieldOptions {
                hint: Some(t.get("hint-amount")),
                inputmode: Some("numeric"),
                width: Some("govuk-input--width-10"),
                ..options
            };
            text_field(name, &value, errors, options)
        }
        FieldKind::Listed => {
            let listed = choices.map(|(choices, _)| choices.listed.clone());
            let listed = listed.unwrap_or_default().into_iter();
            let listed = listed.map(|(value, words)| Choice::new(value, t.shown(&words)));
            let mut listed: Vec<Choice> = listed.collect();
            if field.optional {
                listed.push(Choice::new("", t.get(&format!("{name}-none"))));
            }
            radios(name, &value, errors, options, listed, "")
        }
        FieldKind::Category => {
            let list = choices.map(|(_, directory)| categories(directory));
            select(name, &value, errors, options, list.unwrap_or_default())
        }
        FieldKind::Unit => {
            let list = choices.map(|(choices, directory)| units(&choices.units, directory));
            select(name, &value, errors, options, list.unwrap_or_default())
        }
        FieldKind::Offence(_) => {
            let offences = choices.map(|(choices, _)| choices.offences.as_slice());
            let list = offences.unwrap_or_default().iter();
            let list = list.map(|one| (one.number.to_string(), violations::label(one), 0));
            select(name, &value, errors, options, list.collect())
        }
        FieldKind::Notice(_) => {
            let notices = choices.map(|(choices, _)| choices.notices.as_slice());
            let list = notices.unwrap_or_default().iter();
            let list = list.map(|notice| (notice.number.to_string(), notices::label(notice), 0));
            select(name, &value, errors, options, list.collect())
        }
        FieldKind::Person(_) => {
            let people = choices.map(|(choices, _)| choices.people.clone());
            let list = people.unwrap_or_default().into_iter();
            let list = list.map(|(id, name)| (id.to_string(), name, 0)).collect();
            select(name, &value, errors, options, list)
        }
    }
}

/// The fields of a form in their order; several amounts in a row stand side by side.
fn fields(
    wanted: &[Field],
    filled: &Filled,
    errors: &Errors,
    choices: &Choices,
    directory: &Directory,
) -> AnyView {
    let is_amount = |field: &Field| matches!(field.kind, FieldKind::Amount(_));
    let groups = wanted.chunk_by(|one, next| is_amount(one) && is_amount(next));
    groups
        .map(|group| {
            let fields = group
                .iter()
                .map(|field| field_view(*field, filled, errors, Some((choices, directory))))
                .collect_view();
            match group.len() {
                1 => fields.into_any(),
                _ => view! { <div class="field-grid">{fields}</div> }.into_any(),
            }
        })
        .collect_view()
        .into_any()
}

/// A word of a list as something to choose, with what belongs to it.
fn choice(list: &str, word: &'static str) -> Choice {
    let t = texts();
    let name = format!("{list}-{}", key(word));
    let hint = format!("{name}-hint");
    let choice = Choice::new(word, t.get(&name));
    match t.has(&hint) {
        true => choice.hint(t.get(&hint)),
        false => choice,
    }
}

/// Some lines, each with a day.
fn dated(
    name: &'static str,
    rows: usize,
    filled: &Filled,
    errors: &Errors,
    options: &FieldOptions,
) -> AnyView {
    let t = texts();
    let lines = (1..=rows)
        .map(|row| {
            let (line, day) = row_of(name, row);
            let (words, date) = (filled.get(&line).to_owned(), filled.get(&day).to_owned());
            let label = |part: &str| t.with(&format!("dated-{part}"), &[("n", row)]);
            view! {
                <div class="dated">
                    <div class="govuk-form-group">
                        <label class="govuk-label" for=line.clone()>{label("line")}</label>
                        <input class="govuk-input" type="text" id=line.clone() name=line value=words/>
                    </div>
                    <div class="govuk-form-group">
                        <label class="govuk-label" for=day.clone()>{label("day")}</label>
                        <input class="govuk-input govuk-input--width-10" type="date" id=day.clone() name=day value=date/>
                    </div>
                </div>
            }
        })
        .collect_view();
    let options = FieldOptions {
        label: options.label.clone(),
        hint: Some(t.get("hint-dated")),
        ..FieldOptions::default()
    };
    fieldset(name, errors, &options, lines.into_any())
}

/// What is asked before a severity is given, each with the severity that it implies.
fn checklist(name: &str, items: &[CheckItem], filled: &Filled) -> AnyView {
    let (t, lang) = (texts(), chrome().lang);
    let boxes = items
        .iter()
        .map(|item| {
            let name = box_of(name, &item.code);
            let ticked = filled.get(&name) == "1";
            let severity = t.get(&format!("severity-{}", item.severity));
            checkbox(
                name,
                format!("{} → {severity}", item.name.get(lang)),
                ticked,
            )
        })
        .collect_view();
    view! { <div class="govuk-checkboxes govuk-checkboxes--small">{boxes}</div> }.into_any()
}

/// Units as a tree: value, name and depth.
fn units(able: &[Uuid], directory: &Directory) -> Vec<(String, String, usize)> {
    let lang = chrome().lang;
    let able = directory
        .units()
        .iter()
        .filter(|unit| able.contains(&unit.id));
    able.map(|unit| {
        let depth = UnitPath(unit.path.clone()).depth() - 1;
        (unit.id.to_string(), unit.name.get(lang).to_owned(), depth)
    })
    .collect()
}

/// The categories that cases can be filed under, each with its group.
pub fn categories(directory: &Directory) -> Vec<(String, String, usize)> {
    let lang = chrome().lang;
    let leaves = directory
        .categories()
        .iter()
        .filter(|category| directory.is_leaf(category.id));
    leaves
        .map(|category| {
            let label = directory.category_label(category.id, lang);
            (category.id.to_string(), label, 0)
        })
        .collect()
}

/// What the form is filled in for, unless the form itself shows it.
fn about_what(form: &ActionForm) -> AnyView {
    let filled = |text: &String| form.filled.0.values().any(|value| value == text);
    let cards = form.about.iter().map(case_parts::entry).filter_map(|entry| {
        let shown = entry.text.iter().any(|(_, text)| filled(text));
        let lines = entry.text.into_iter().map(|(label, text)| {
            let label = label.map(|label| view! { <strong>{label}</strong>" " });
            view! { <p class="govuk-body pre-line">{label}{text}</p> }
        });
        let lines = lines.collect_view();
        (!shown).then(|| view! { <div class="side-card"><p class="govuk-body"><strong>{entry.title}</strong><br/>{entry.by}" · "{entry.at}</p>{lines}</div> })
    });
    cards.collect_view().into_any()
}

/// What the case is about, so that nobody acts without seeing it; and why it came back, if it did.
fn reminder(case: &CaseForStaff, directory: &Directory) -> AnyView {
    let t = texts();
    let back = case.came_back.as_ref().map(|back| {
        let entry = case_parts::entry(back);
        let texts = entry.text.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n");
        view! { <p class="govuk-body"><strong>{entry.title}</strong><br/><span class="pre-line">{texts}</span></p> }
    });
    let reply = case.reply.as_ref().map(|(_, text)| {
        view! { <p class="govuk-body"><strong>{t.get("field-reply")}</strong>" "<span class="pre-line">{text.clone()}</span></p> }
    });
    let told = &case.told;
    view! {
        {case.asked.as_ref().map(case_parts::quoted)}
        <div class="side-card">
            {back}
            <p class="govuk-body"><strong>{category_name(directory, told.category, chrome().lang)}</strong></p>
            <p class="govuk-body pre-line">{told.what.clone()}</p>
            <p class="govuk-body"><strong>{t.get("short-wish")}</strong>" "<span class="pre-line">{told.wish.clone()}</span></p>
            {reply}
        </div>
    }
    .into_any()
}

/// What to know before taking it, where there is anything; with the numbers of the policy.
fn about(action: Action, periods: &Periods) -> Option<String> {
    let t = texts();
    let name = format!("action-{}-text", key(action.as_str()));
    let values = [
        ("days", periods.return_working_days),
        ("times", periods.most_returns),
        ("calls", periods.revisit_calls),
    ];
    t.knows(&name).then(|| t.with(&name, &values))
}

/// What to say, where the catalogues have words for it: for such a kind of case, else for any.
fn script(case: &CaseForStaff, action: Action, directory: &Directory) -> AnyView {
    let t = texts();
    let any = format!("script-{}", key(action.as_str()));
    let own = format!("{any}-{}", key(case.told.kind.as_str()));
    let Some(name) = [own, any].into_iter().find(|name| t.knows(name)) else {
        return ().into_any();
    };
    let lang = chrome().lang;
    let replied = case.reply.as_ref().map(|(at, _)| times().day(*at));
    let values = [
        ("filed", times().day(case.filed_at)),
        ("matter", category_name(directory, case.told.category, lang)),
        ("unit", case.unit.get(lang).to_owned()),
        ("replied", replied.unwrap_or_default()),
    ];
    view! {
        <section class="govuk-inset-text">
            <h2 class="govuk-heading-s">{t.get("script-title")}</h2>
            <p class="govuk-body pre-line">{t.with(&name, &values)}</p>
        </section>
    }
    .into_any()
}

/// The form.
pub fn ask(form: &ActionForm, action: Action, errors: &Errors, directory: &Directory) -> Page {
    let t = texts();
    let ActionForm {
        case,
        choices,
        filled,
        ..
    } = form;
    let number = &case.number;
    let label = action_label(t, action);
    let wanted = &form.choices.fields;
    let text = about(action, &form.periods).map(|text| view! { <p class="govuk-body">{text}</p> });
    Page::new(
        format!("{label} {}", grouped(number)),
        view! {
            {summary(Some(Form::of(action)), errors)}
            {saving::news(&case.number, case.seen, &format!("/staff/cases/{number}/{action}"))}
            <span class="govuk-caption-l">{grouped(number)}</span>
            <h1 class="govuk-heading-l">{label.clone()}</h1>
            <div class="case-layout">
                <div class="case-layout__main">
                    {text}
                    {script(case, action, directory)}
                    <form method="post" action=format!("/staff/cases/{number}/{action}") id=FORM novalidate>
                        {marks(case.seen, Uuid::new_v4().to_string(), filled)}
                        {saving::brought_back(case, action, form.draft.as_ref())}
                        {fields(wanted, filled, errors, choices, directory)}
                        {saving::autosave(case, action)}
                        {button(label)}
                    </form>
                </div>
                <aside class="case-layout__side">
                    {about_what(form)}
                    {reminder(case, directory)}
                    <div class="side-card">
                        <h2 class="govuk-heading-s">{t.get("case-resident")}</h2>
                        {case_parts::contact(case, Some(action))}
                    </div>
                </aside>
            </div>
        },
    )
    .staff("cases")
    .back(format!("/staff/cases/{number}"))
    .form(!errors.is_empty())
}

/// What somebody wrote into a field, all its lines.
fn words_of(field: Field, filled: &Filled) -> String {
    let lines = match field.kind {
        FieldKind::Dated { rows, .. } => (1..=rows)
            .map(|row| {
                let (line, day) = row_of(field.name, row);
                format!("{} {}", filled.get(&line), filled.get(&day))
            })
            .collect(),
        _ => vec![filled.get(field.name).to_owned()],
    };
    let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
    lines.join("\n").trim().to_owned()
}

/// A refusal after sending: why, who could, what happened since, and every word that was written.
pub fn refused(case: &CaseForStaff, action: Action, filled: &Filled, refusal: &Refusal) -> Page {
    let t = texts();
    let number = &case.number;
    let title = t.with("refused-title", &[("action", action_label(t, action))]);
    let last = case.entries.first().map(case_parts::entry);
    let last = last.map(|entry| view! { <p class="govuk-body">{t.get("refused-last")}" "{entry.title}" · "{entry.by}" · "{entry.at}</p> });
    let written: Vec<AnyView> = action
        .fields()
        .unwrap_or_default()
        .iter()
        .filter(|field| field.is_written())
        .map(|field| (field, words_of(*field, filled)))
        .filter(|(_, text)| !text.is_empty())
        .map(|(field, text)| {
            view! { <h2 class="govuk-heading-s">{t.get(&format!("field-{}", field.name))}</h2><p class="govuk-body pre-line">{text}</p> }.into_any()
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
