//! The pieces that pages are made of, in the markup of the GOV.UK and MOJ design systems.
//! Must not hold texts of one page or know a use case.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use crate::domain::case::Flag;
use crate::domain::event::ActorKind;
use crate::domain::{Severity, State};
use crate::forms::{Code, Errors, Form};
use crate::i18n::Texts;
use crate::ui::islands::{CharacterCount, ErrorSummary, Message};
use crate::ui::shell::{FORM, texts};

/// The words for an error of a field: its own where the catalogue has them, else those of the code.
pub fn error_text(t: Texts, field: &str, code: Code) -> String {
    let field = key(field);
    let own = format!("error-{field}-{}", code.as_str().replace('_', "-"));
    if t.has(&own) {
        return t.get(&own);
    }
    t.with(
        &format!("error-{}", code.as_str().replace('_', "-")),
        &[("field", t.get(&format!("label-{field}")))],
    )
}

/// The error summary of a form, with the browser's own check where `form` says which.
pub fn summary(form: Option<Form>, errors: &Errors) -> AnyView {
    let t = texts();
    let fields: Vec<String> = match &form {
        Some(form) => form.fields().into_iter().map(str::to_owned).collect(),
        None => errors.0.iter().map(|(field, _)| field.clone()).collect(),
    };
    let codes = [Code::Missing, Code::TooShort, Code::TooLong, Code::Invalid];
    let told = errors.0.iter().cloned();
    let possible = fields
        .iter()
        .filter(|_| form.is_some())
        .flat_map(|field| codes.map(|code| (field.clone(), code)));
    let mut messages: Vec<Message> = Vec::new();
    for (field, code) in told.chain(possible) {
        if !messages
            .iter()
            .any(|message| message.field == field && message.code == code)
        {
            messages.push(Message {
                text: error_text(t, &field, code),
                field,
                code,
            });
        }
    }
    view! {
        <ErrorSummary form_id=FORM.to_owned() form=form errors=errors.clone() messages=messages
            heading=t.get("error-heading") prefix=t.get("title-error")/>
    }
    .into_any()
}

/// The error summary of a form that the browser does not check: without WebAssembly, and focused by
/// the browser itself.
pub fn plain_summary(errors: &Errors) -> AnyView {
    if errors.is_empty() {
        return ().into_any();
    }
    let t = texts();
    let items = errors
        .0
        .iter()
        .map(|(field, code)| {
            view! { <li><a href=format!("#{field}")>{error_text(t, field, *code)}</a></li> }
        })
        .collect_view();
    view! {
        <div class="govuk-error-summary" role="alert" tabindex="-1" id="error-summary" autofocus>
            <h2 class="govuk-error-summary__title">{t.get("error-heading")}</h2>
            <div class="govuk-error-summary__body">
                <ul class="govuk-list govuk-error-summary__list">{items}</ul>
            </div>
        </div>
    }
    .into_any()
}

/// How a field is presented.
#[derive(Clone, Default)]
pub struct FieldOptions {
    /// The key of the label; `label-<name>` when empty.
    pub label: Option<String>,
    /// Whether the label is the page's heading.
    pub heading: bool,
    /// A hint below the label.
    pub hint: Option<String>,
    /// `type` of an input.
    pub kind: Option<&'static str>,
    /// `inputmode`.
    pub inputmode: Option<&'static str>,
    /// `autocomplete`.
    pub autocomplete: Option<&'static str>,
    /// A width class.
    pub width: Option<&'static str>,
    /// Rows of a text area.
    pub rows: Option<u32>,
    /// The most characters, counted below a text area.
    pub most: Option<usize>,
}

fn group_class(error: Option<Code>) -> &'static str {
    if error.is_some() {
        "govuk-form-group govuk-form-group--error"
    } else {
        "govuk-form-group"
    }
}

/// The place of a field's error, there even when empty so that an island can fill it.
fn error_slot(name: &str, error: Option<Code>) -> impl IntoView + use<> {
    let t = texts();
    view! {
        <p id=format!("{name}-error") class="govuk-error-message" hidden=error.is_none()>
            <span class="govuk-visually-hidden">{t.get("title-error")}</span>
            <span data-words="">{error.map(|code| error_text(t, name, code))}</span>
        </p>
    }
}

fn label_text(name: &str, options: &FieldOptions) -> String {
    options
        .label
        .clone()
        .unwrap_or_else(|| texts().get(&format!("label-{name}")))
}

fn described_by(name: &str, options: &FieldOptions) -> String {
    let mut ids = Vec::new();
    if options.hint.is_some() {
        ids.push(format!("{name}-hint"));
    }
    if options.most.is_some() {
        ids.push(format!("{name}-info"));
    }
    ids.push(format!("{name}-error"));
    ids.join(" ")
}

fn label(name: &str, options: &FieldOptions) -> AnyView {
    let text = label_text(name, options);
    let target = name.to_owned();
    let label = if options.heading {
        view! {
            <h1 class="govuk-label-wrapper">
                <label class="govuk-label govuk-label--l" for=target>{text}</label>
            </h1>
        }
        .into_any()
    } else {
        view! { <label class="govuk-label" for=target>{text}</label> }.into_any()
    };
    view! { {label} {hint(name, options)} }.into_any()
}

fn hint(name: &str, options: &FieldOptions) -> impl IntoView + use<> {
    let id = format!("{name}-hint");
    options
        .hint
        .clone()
        .map(|hint| view! { <div id=id class="govuk-hint">{hint}</div> })
}

/// A text of one line.
pub fn text_field(
    name: &'static str,
    value: &str,
    errors: &Errors,
    options: FieldOptions,
) -> AnyView {
    let error = errors.of(name);
    let class = format!(
        "govuk-input {} {}",
        options.width.unwrap_or_default(),
        if error.is_some() {
            "govuk-input--error"
        } else {
            ""
        }
    );
    view! {
        <div class=group_class(error)>
            {label(name, &options)}
            {error_slot(name, error)}
            <input class=class id=name name=name type=options.kind.unwrap_or("text") value=value.to_owned()
                inputmode=options.inputmode autocomplete=options.autocomplete spellcheck="false"
                aria-describedby=described_by(name, &options)/>
        </div>
    }
    .into_any()
}

/// A text of several lines. The only place with a bare text area: Leptos 0.8 does not escape the
/// text inside one, so it is escaped here.
pub fn text_area(
    name: &'static str,
    value: &str,
    errors: &Errors,
    options: FieldOptions,
) -> AnyView {
    let t = texts();
    let error = errors.of(name);
    let class = if error.is_some() {
        "govuk-textarea govuk-textarea--error"
    } else {
        "govuk-textarea"
    };
    let count = options.most.map(|most| {
        view! {
            <CharacterCount field=name.to_owned() most=most limit=t.with("count-limit", &[("most", most)])
                left=t.get("count-left") over=t.get("count-over")/>
        }
    });
    view! {
        <div class=group_class(error)>
            {label(name, &options)}
            {error_slot(name, error)}
            <textarea class=class id=name name=name rows=options.rows.unwrap_or(5)
                aria-describedby=described_by(name, &options) inner_html=escape_text_area(value)></textarea>
            {count}
        </div>
    }
    .into_any()
}

/// The text of a text area as HTML. A line break in front is dropped by parsers: one is added.
pub fn escape_text_area(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 1);
    html.push('\n');
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            c => html.push(c),
        }
    }
    html
}

/// One choice among radios.
pub struct Choice {
    /// The value sent.
    pub value: String,
    /// What it says.
    pub label: String,
    /// What belongs to it.
    pub hint: Option<String>,
    /// Words by which it is found.
    pub words: Option<String>,
    /// What is asked only when it is chosen.
    pub inside: Option<AnyView>,
}

impl Choice {
    /// A choice with a label.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: None,
            words: None,
            inside: None,
        }
    }

    /// With a hint.
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = (!hint.is_empty()).then_some(hint);
        self
    }
}

/// The items of a group of radios. The first has the group's name as its id, so that the error
/// summary leads there.
pub fn radio_items(
    name: &'static str,
    chosen: &str,
    choices: Vec<Choice>,
    first: usize,
) -> AnyView {
    choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let id = if index + first == 0 { name.to_owned() } else { format!("{name}-{}", index + first) };
            let hint_id = format!("{id}-item-hint");
            let described = choice.hint.is_some().then(|| hint_id.clone());
            view! {
                <div class="govuk-radios__item" data-words=choice.words>
                    <input class="govuk-radios__input" type="radio" name=name id=id.clone() checked=choice.value == chosen
                        value=choice.value aria-describedby=described/>
                    <label class="govuk-label govuk-radios__label" for=id>{choice.label}</label>
                    {choice.hint.map(|hint| view! { <div class="govuk-hint govuk-radios__hint" id=hint_id>{hint}</div> })}
                </div>
                {choice.inside.map(|inside| view! { <div class="govuk-radios__conditional">{inside}</div> })}
            }
        })
        .collect_view()
        .into_any()
}

/// A group of radios.
pub fn radios(
    name: &'static str,
    chosen: &str,
    errors: &Errors,
    options: FieldOptions,
    choices: Vec<Choice>,
    class: &'static str,
) -> AnyView {
    let items = radio_items(name, chosen, choices, 0);
    let body = view! { <div class=format!("govuk-radios {class}")>{items}</div> }.into_any();
    fieldset(name, errors, &options, body)
}

/// A box to tick.
pub fn checkbox(name: String, label: String, ticked: bool) -> AnyView {
    view! {
        <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" id=name.clone() name=name.clone() type="checkbox" value="1" checked=ticked/>
            <label class="govuk-label govuk-checkboxes__label" for=name>{label}</label>
        </div>
    }
    .into_any()
}

/// A legend, its hint and error, around a group of controls.
pub fn fieldset(
    name: &'static str,
    errors: &Errors,
    options: &FieldOptions,
    body: AnyView,
) -> AnyView {
    let error = errors.of(name);
    let legend = label_text(name, options);
    let legend = if options.heading {
        view! {
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--l">
                <h1 class="govuk-fieldset__heading">{legend}</h1>
            </legend>
        }
        .into_any()
    } else {
        view! { <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend> }
            .into_any()
    };
    view! {
        <div class=group_class(error)>
            <fieldset class="govuk-fieldset" aria-describedby=described_by(name, options)>
                {legend}
                {hint(name, options)}
                {error_slot(name, error)}
                {body}
            </fieldset>
        </div>
    }
    .into_any()
}

/// A choice from a long list; `options` are value, label and depth.
pub fn select(
    name: &'static str,
    chosen: &str,
    errors: &Errors,
    options: FieldOptions,
    choices: Vec<(String, String, usize)>,
) -> AnyView {
    let t = texts();
    let error = errors.of(name);
    let class = if error.is_some() {
        "govuk-select govuk-select--error"
    } else {
        "govuk-select"
    };
    let chosen = chosen.to_owned();
    let items = choices
        .into_iter()
        .map(|(value, label, depth)| {
            let label = format!("{}{label}", "\u{3000}".repeat(depth));
            view! { <option selected=value == chosen value=value>{label}</option> }
        })
        .collect_view();
    view! {
        <div class=group_class(error)>
            {label(name, &options)}
            {error_slot(name, error)}
            <select class=class id=name name=name aria-describedby=described_by(name, &options)>
                <option value="">{t.get("choose")}</option>
                {items}
            </select>
        </div>
    }
    .into_any()
}

/// A button that sends the form.
pub fn button(label: String) -> AnyView {
    view! { <button type="submit" class="govuk-button">{label}</button> }.into_any()
}

/// A row of a summary list, with the link that changes it.
pub fn summary_row(label: String, value: AnyView, change: Option<String>) -> AnyView {
    let t = texts();
    let actions = change.map(|href| {
        let hidden = label.clone();
        view! {
            <dd class="govuk-summary-list__actions">
                <a class="govuk-link" href=href>
                    {t.get("change")}
                    " "
                    <span class="govuk-visually-hidden">{hidden}</span>
                </a>
            </dd>
        }
    });
    view! {
        <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{label}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
            {actions}
        </div>
    }
    .into_any()
}

/// The severity as a tag; nobody has graded a case before it is accepted.
pub fn severity_tag(state: State, severity: Severity) -> Option<AnyView> {
    let graded = severity != Severity::Minor
        || !matches!(
            state,
            State::Submitted | State::InfoNeeded | State::NotAccepted
        );
    graded.then(|| {
        let class = format!("govuk-tag tag--{severity}");
        let label = texts().get(&format!("severity-{severity}"));
        view! { <strong class=class>{label}</strong> }.into_any()
    })
}

/// The mark of a case in which harm is going on.
pub fn danger_tag() -> AnyView {
    view! { <strong class="govuk-tag tag--danger">{texts().get("tag-danger")}</strong> }.into_any()
}

/// What has to be known before anything is done, each as a tag.
pub fn flag_tags(flags: &[Flag]) -> AnyView {
    let tag = |flag: &Flag| {
        let label = texts().get(&format!("flag-{}", key(flag.as_str())));
        view! { <strong class="govuk-tag tag--flag">{label}</strong> " " }
    };
    flags.iter().map(tag).collect_view().into_any()
}

/// The state of a case as staff read it.
pub fn state_tag(state: State) -> AnyView {
    let class = format!("govuk-tag tag--{state}");
    view! { <strong class=class>{texts().get(&format!("state-{}", key(state.as_str())))}</strong> }
        .into_any()
}

/// A word's spelling as part of a catalogue key.
pub fn key(word: &str) -> String {
    word.replace('_', "-")
}

/// Who left an event, in words.
pub fn actor_label(t: Texts, kind: ActorKind, name: &str) -> String {
    match kind {
        ActorKind::Resident => t.get("actor-resident"),
        ActorKind::System => t.get("actor-system"),
        ActorKind::Staff | ActorKind::Outside => name.to_owned(),
    }
}

/// One entry of a timeline.
pub struct TimelineEntry {
    /// What happened.
    pub title: String,
    /// Who did it.
    pub by: String,
    /// When, ready to be shown.
    pub at: AnyView,
    /// What was said.
    pub text: Vec<(Option<String>, String)>,
    /// Whether only colleagues read it.
    pub internal: bool,
}

/// A timeline, newest first as given.
pub fn timeline(entries: Vec<TimelineEntry>, mark_internal: bool) -> AnyView {
    let t = texts();
    let items = entries
        .into_iter()
        .map(|entry| {
            let internal = (mark_internal && entry.internal).then(
                || view! { <strong class="govuk-tag tag--internal">{t.get("internal")}</strong> },
            );
            let words = entry
                .text
                .into_iter()
                .map(|(label, text)| {
                    let label = label.map(|label| view! { <strong>{label}</strong>" " });
                    view! { <p class="pre-line">{label}{text}</p> }
                })
                .collect_view();
            view! {
                <div class="moj-timeline__item">
                    <div class="moj-timeline__header">
                        <h3 class="moj-timeline__title">{entry.title}</h3>
                        " "
                        <p class="moj-timeline__byline">{entry.by}</p>
                        {internal}
                    </div>
                    <p class="moj-timeline__date">{entry.at}</p>
                    <div class="moj-timeline__description">{words}</div>
                </div>
            }
        })
        .collect_view();
    view! { <div class="moj-timeline">{items}</div> }.into_any()
}
