//! The pages of filing a case: start, questions, photos, check-answers, confirmation.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use super::{case_parts, photo_field};
use crate::domain::clocks::{Clock, ClockKind};
use crate::domain::{Kind, Lang, text};
use crate::forms::filing::{Answers, Identity, PHOTOS_MOST, Step, WHAT_MOST, WISH_MOST};
use crate::forms::tracking::grouped;
use crate::forms::{Errors, Form};
use crate::functions::suggest;
use crate::i18n::Texts;
use crate::service::case_view::Photo;
use crate::service::directory::{Category, Directory};
use crate::service::filing::Draft;
use crate::service::suggestions;
use crate::ui::components::{
    Choice, FieldOptions, button, fieldset, key, plain_summary, radio_items, radios, summary,
    summary_row, text_area, text_field,
};
use crate::ui::islands::{CategoryFilter, Suggestions};
use crate::ui::shell::{FORM, Page, chrome, texts, times};

/// What to have at hand; `unfinished` is the first open question of a draft, if there is one.
pub fn start(unfinished: Option<Option<Step>>) -> Page {
    let t = texts();
    let title = t.get("start-title");
    let again = unfinished.map(|step| {
        let href = format!("/file/{}", step.map_or("check", Step::as_str));
        view! {
            <div class="govuk-inset-text">
                <p class="govuk-body">{t.get("start-unfinished")}</p>
                <p class="govuk-body"><a class="govuk-button" href=href>{t.get("start-continue")}</a></p>
            </div>
        }
    });
    let begin = if unfinished.is_some() {
        "start-anew"
    } else {
        "start-button"
    };
    let class = if unfinished.is_some() {
        "govuk-button govuk-button--secondary"
    } else {
        "govuk-button"
    };
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            {danger()}
            <p class="govuk-body">{t.get("start-lead")}</p>
            <ul class="plain-list">
                <li>{t.get("start-need-what")}</li>
                <li>{t.get("start-need-where")}</li>
                <li>{t.get("start-need-photo")}</li>
                <li>{t.get("start-need-contact")}</li>
            </ul>
            <p class="govuk-body">{t.get("start-kept")}</p>
            {again}
            <form method="post" action="/file/start">
                <button type="submit" class=class>{t.get(begin)}</button>
            </form>
        },
    )
    .back("/")
}

/// Whom to call first when somebody is in danger.
pub fn danger() -> AnyView {
    view! {
        <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
            <strong class="govuk-warning-text__text">{texts().get("start-danger")}</strong>
        </div>
    }
    .into_any()
}

/// One question.
pub fn question(
    step: Step,
    draft: &Draft,
    errors: &Errors,
    change: bool,
    directory: &Directory,
) -> Page {
    let t = texts();
    let back = match (change, step.previous()) {
        (true, _) => "/file/check".to_owned(),
        (false, Some(previous)) => format!("/file/{previous}"),
        (false, None) => "/file".to_owned(),
    };
    let progress = t.with(
        "question-progress",
        &[("n", step as usize + 1), ("all", Step::ALL.len())],
    );
    Page::new(
        t.get(&format!("label-{}", step.fields()[0])),
        view! {
            {match step {
                // Radios alone: no page of choices waits for WebAssembly.
                Step::Kind => plain_summary(errors),
                step => summary(Some(Form::Filing(step)), errors),
            }}
            <span class="govuk-caption-m">{progress}</span>
            <form method="post" action=format!("/file/{step}?draft={}", draft.id) id=FORM novalidate>
                {change.then(|| view! { <input type="hidden" name="change" value="1"/> })}
                {controls(step, &draft.answers, errors, directory)}
                {button(t.get("continue"))}
            </form>
        },
    )
    .back(back)
    .form(!errors.is_empty())
}

fn controls(step: Step, answers: &Answers, errors: &Errors, directory: &Directory) -> AnyView {
    let t = texts();
    let heading = |hint: &str| FieldOptions {
        heading: true,
        hint: Some(t.get(hint)),
        ..FieldOptions::default()
    };
    match step {
        Step::Kind => {
            let choices = Kind::FOR_RESIDENTS.iter().map(|kind| {
                let name = key(kind.as_str());
                Choice::new(kind.as_str(), t.get(&format!("kind-{name}")))
                    .hint(t.get(&format!("kind-{name}-hint")))
            });
            // What the words tell is chosen beforehand, where they tell it.
            let told = answers.kind.or_else(|| suggestions::kind_of(&answers.what));
            let chosen = told.map_or("", Kind::as_str);
            radios(
                "kind",
                chosen,
                errors,
                FieldOptions {
                    heading: true,
                    ..FieldOptions::default()
                },
                choices.collect(),
                "",
            )
        }
        Step::Category => category(answers, errors, directory),
        Step::What => {
            let area = text_area(
                "what",
                &answers.what,
                errors,
                FieldOptions {
                    rows: Some(10),
                    most: Some(WHAT_MOST),
                    ..heading("hint-what")
                },
            );
            view! {
                {area}
                <Suggestions field="what".to_owned() heading=t.get("suggest-heading") hint=t.get("suggest-hint")/>
            }
            .into_any()
        }
        Step::When => text_field(
            "happened",
            &answers.happened,
            errors,
            heading("hint-happened"),
        ),
        Step::Where => text_field(
            "place",
            &answers.place,
            errors,
            FieldOptions {
                autocomplete: Some("street-address"),
                ..heading("hint-place")
            },
        ),
        Step::Concerns => text_field(
            "concerns",
            &answers.concerns,
            errors,
            heading("hint-concerns"),
        ),
        Step::Wish => text_area(
            "wish",
            &answers.wish,
            errors,
            FieldOptions {
                rows: Some(4),
                most: Some(WISH_MOST),
                ..heading("hint-wish")
            },
        ),
        Step::Photos => ().into_any(),
        Step::Contact => contact(answers, errors),
    }
}

fn category(answers: &Answers, errors: &Errors, directory: &Directory) -> AnyView {
    let t = texts();
    let lang = chrome().lang;
    let chosen = answers
        .category
        .map(|id| id.to_string())
        .unwrap_or_default();
    let suggested = suggest::offered(directory, lang, &answers.what);
    let choices: Vec<Choice> = suggested
        .iter()
        .map(|suggested| {
            Choice::new(suggested.category.clone(), suggested.label.clone())
                .hint(suggested.because.clone())
        })
        .collect();
    let mut before = choices.len();
    let top = radio_items("category", &chosen, choices, 0);
    let groups = directory
        .categories_below(None)
        .filter(|group| !directory.is_leaf(group.id))
        .map(|group| {
            let choices: Vec<Choice> = directory
                .categories_below(Some(group.id))
                .filter(|category| {
                    !suggested
                        .iter()
                        .any(|one| one.category == category.id.to_string())
                })
                .map(|category| choice_of(category, group, lang))
                .collect();
            let open = choices.iter().any(|choice| choice.value == chosen);
            let count = choices.len();
            let items = radio_items("category", &chosen, choices, before);
            before += count;
            view! {
                <details class="category-group" open=open>
                    <summary>{group.name.get(lang).to_owned()}</summary>
                    <div class="govuk-radios govuk-radios--small">{items}</div>
                </details>
            }
        })
        .collect_view();
    // Those that belong to no group; who cannot say is offered last, here or with the suggestions.
    let mut loose: Vec<&Category> = directory
        .categories_below(None)
        .filter(|category| directory.is_leaf(category.id))
        .filter(|category| {
            !suggested
                .iter()
                .any(|one| one.category == category.id.to_string())
        })
        .collect();
    let unsure = directory.unsure().map(|category| category.id);
    loose.sort_by_key(|category| Some(category.id) == unsure);
    let loose: Vec<Choice> = loose
        .into_iter()
        .map(|category| choice_of(category, category, lang))
        .collect();
    let loose = (!loose.is_empty()).then(|| {
        let items = radio_items("category", &chosen, loose, before);
        view! { <div class="govuk-radios govuk-radios--small">{items}</div> }
    });
    let top = (!suggested.is_empty()).then(|| {
        view! {
            <div class="govuk-radios suggestions" id="category-suggestions">{top}</div>
            <p class="govuk-body">{t.get("suggest-none")}</p>
        }
    });
    let body = view! {
        {top}
        <CategoryFilter list="category-list".to_owned() label=t.get("category-search") found=t.get("category-found") none=t.get("category-none")/>
        <div class="category-groups" id="category-list">{groups}</div>
        {loose}
    };
    let options = FieldOptions {
        heading: true,
        hint: suggested.is_empty().then(|| t.get("hint-category")),
        ..FieldOptions::default()
    };
    fieldset("category", errors, &options, body.into_any())
}

fn choice_of(category: &Category, group: &Category, lang: Lang) -> Choice {
    let mut choice = Choice::new(category.id.to_string(), category.name.get(lang))
        .hint(category.hint.get(lang).to_owned());
    choice.words = Some(search_words(category, group));
    choice
}

fn search_words(category: &Category, group: &Category) -> String {
    let mut words = category.keywords.to_lowercase();
    for name in [&category.name.0, &group.name.0, &category.hint.0] {
        for lang in Lang::ALL {
            words.push(' ');
            words.push_str(&name.get(*lang).to_lowercase());
        }
    }
    words
}

fn contact(answers: &Answers, errors: &Errors) -> AnyView {
    let t = texts();
    let chosen = answers.identity.map_or("", Identity::as_str);
    let field = |name: &str, kind: &'static str, autocomplete: &'static str| FieldOptions {
        label: Some(t.get(&format!("label-{name}"))),
        kind: Some(kind),
        autocomplete: Some(autocomplete),
        ..FieldOptions::default()
    };
    let inside = view! {
        {text_field("name", &answers.name, errors, field("name", "text", "name"))}
        {text_field("phone", &answers.phone, errors, FieldOptions { hint: Some(t.get("hint-phone")), ..field("phone", "tel", "tel") })}
        {text_field("email", &answers.email, errors, field("email", "email", "email"))}
    };
    let mut known = Choice::new(Identity::Contact.as_str(), t.get("identity-contact"))
        .hint(t.get("identity-contact-hint"));
    known.inside = Some(inside.into_any());
    let unknown = Choice::new(Identity::Anonymous.as_str(), t.get("identity-anonymous"))
        .hint(t.get("identity-anonymous-hint"));
    let options = FieldOptions {
        heading: true,
        ..FieldOptions::default()
    };
    radios(
        "identity",
        chosen,
        errors,
        options,
        vec![known, unknown],
        "",
    )
}

/// The photos so far and a place for one more.
pub fn photos(draft: Uuid, photos: &[Photo], errors: &Errors) -> Page {
    let t = texts();
    let items = photos
        .iter()
        .map(|photo| {
            let id = photo.id;
            let remove = t.with("photo-remove", &[("name", photo.name.clone())]);
            view! {
                <li class="photo-list__item">
                    <img class="photo-list__image" src=format!("/file/photos/{id}?draft={draft}") alt=photo.name.clone()/>
                    <span>{photo.name.clone()}</span>
                    <form method="post" action=format!("/file/photos/{id}/remove?draft={draft}")>
                        <button type="submit" class="govuk-button govuk-button--secondary" aria-label=remove>{t.get("remove")}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let room = photos.len() < PHOTOS_MOST;
    let field = room.then(|| {
        let address = format!("/file/photos/upload?draft={draft}");
        photo_field::place(errors, address, "/file/photos".to_owned())
    });
    let title = t.get("label-photo");
    Page::new(
        title.clone(),
        view! {
            {summary(None, errors)}
            <span class="govuk-caption-m">{t.with("question-progress", &[("n", Step::Photos as usize + 1), ("all", Step::ALL.len())])}</span>
            <h1 class="govuk-heading-l">{title}</h1>
            {(!photos.is_empty()).then(|| view! { <ul class="photo-list">{items}</ul> })}
            <form method="post" action=format!("/file/photos?draft={draft}") enctype="multipart/form-data" id=FORM novalidate>
                {field}
                {(!room).then(|| view! { <p class="govuk-body">{t.with("photo-full", &[("most", PHOTOS_MOST)])}</p> })}
                {button(t.get("continue"))}
            </form>
        },
    )
    .back("/file/wish")
    .form(!errors.is_empty())
}

fn shown(t: Texts, text: &str) -> AnyView {
    match text.is_empty() {
        true => view! { <span class="muted">{t.get("not-given")}</span> }.into_any(),
        false => view! { <span class="pre-line">{text.to_owned()}</span> }.into_any(),
    }
}

/// Every answer at a glance.
pub fn check(draft: &Draft, photos: &[Photo], directory: &Directory, in_danger: bool) -> Page {
    let t = texts();
    let answers = &draft.answers;
    let lang = chrome().lang;
    let change = |step: Step| match step {
        Step::Photos => Some("/file/photos".to_owned()),
        step => Some(format!("/file/{step}?change=1")),
    };
    let row = |step: Step, value: AnyView| {
        summary_row(t.get(&format!("short-{step}")), value, change(step))
    };
    let category = answers.category.and_then(|id| directory.category(id));
    let urgent = in_danger.then(danger);
    let category = category
        .map(|category| case_parts::category_name(directory, category.id, lang))
        .unwrap_or_default();
    let kind = answers
        .kind
        .map(|kind| t.get(&format!("kind-{}", key(kind.as_str()))))
        .unwrap_or_default();
    let contact = match answers.identity {
        Some(Identity::Contact) => {
            let parts = [
                answers.name.clone(),
                text::phone(&answers.phone),
                answers.email.clone(),
            ];
            parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("\n")
        }
        _ => t.get("identity-anonymous"),
    };
    let photos = t.with("photo-count", &[("n", photos.len())]);
    let title = t.get("check-title");
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            {urgent}
            <dl class="govuk-summary-list">
                {row(Step::What, shown(t, &answers.what))}
                {row(Step::Category, shown(t, &category))}
                {row(Step::Kind, shown(t, &kind))}
                {row(Step::When, shown(t, &answers.happened))}
                {row(Step::Where, shown(t, &answers.place))}
                {row(Step::Concerns, shown(t, &answers.concerns))}
                {row(Step::Wish, shown(t, &answers.wish))}
                {row(Step::Photos, shown(t, &photos))}
                {row(Step::Contact, shown(t, &contact))}
            </dl>
            <p class="govuk-body">{t.get("check-text")}</p>
            <form method="post" action=format!("/file/check?draft={}", draft.id) id=FORM novalidate>
                {button(t.get("check-button"))}
            </form>
        },
    )
    .back("/file/contact")
    .form(false)
}

/// What a resident keeps of a case that was filed.
pub struct Receipt<'a> {
    /// The case number.
    pub number: &'a str,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// The query code.
    pub code: &'a str,
    /// The case's clocks.
    pub clocks: &'a [Clock],
    /// The portal's address.
    pub address: &'a str,
    /// Whether somebody may be in danger.
    pub danger: bool,
}

/// The confirmation.
pub fn done(receipt: &Receipt<'_>) -> Page {
    let t = texts();
    let Receipt { code, address, .. } = *receipt;
    let number = receipt.number.to_owned();
    let due = |kind: ClockKind| {
        let clock = receipt.clocks.iter().find(|clock| clock.kind == kind);
        clock.map(|clock| times().moment(clock.due_at))
    };
    let title = t.get("done-title");
    let link = format!("{address}/track?number={number}");
    Page::new(
        title.clone(),
        view! {
            <div class="govuk-panel govuk-panel--confirmation">
                <h1 class="govuk-panel__title">{title}</h1>
                <div class="govuk-panel__body code-pair">
                    <div class="code-pair__item">
                        <span class="code-pair__label">{t.get("label-number")}</span>
                        <span class="code-pair__value" id="case-number">{grouped(&number)}</span>
                    </div>
                    <div class="code-pair__item">
                        <span class="code-pair__label">{t.get("label-code")}</span>
                        <span class="code-pair__value" id="query-code">{grouped(code)}</span>
                    </div>
                </div>
            </div>
            {receipt.danger.then(danger)}
            <p class="govuk-body"><strong>{t.get("done-keep")}</strong></p>
            <h2 class="govuk-heading-m">{t.get("done-next")}</h2>
            <ul class="plain-list">
                {due(ClockKind::Acceptance).map(|due| view! { <li>{t.with("done-next-accept", &[("due", due)])}</li> })}
                <li>{t.get("done-next-unit")}</li>
                <li>{t.get("done-next-reply")}</li>
            </ul>
            <figure class="receipt">
                <div class="qr" role="img" aria-label=t.get("done-qr") inner_html=qr(&link)></div>
                <figcaption class="govuk-body-s">{t.get("done-qr")}</figcaption>
            </figure>
            <p class="govuk-body-s print-only">{t.with("done-filed-at", &[("at", times().moment(receipt.filed_at))])}</p>
            <div class="actions-row no-print">
                <a class="govuk-button" href=format!("/cases/{number}")>{t.get("done-open")}</a>
                <a class="govuk-button govuk-button--secondary" href="/">{t.get("to-home")}</a>
            </div>
            <p class="govuk-body no-print">{t.get("done-print")}</p>
        },
    )
}

/// A QR code as SVG, made of this server's own data only.
pub fn qr(text: &str) -> String {
    use fast_qr::convert::Builder;
    use fast_qr::convert::svg::SvgBuilder;
    match fast_qr::QRBuilder::new(text).build() {
        Ok(code) => SvgBuilder::default().margin(2).to_str(&code),
        Err(_) => String::new(),
    }
}

/// A bookmark of the confirmation, opened where the query code is not known.
pub fn done_elsewhere() -> Page {
    let t = texts();
    let title = t.get("done-elsewhere-title");
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get("done-elsewhere-text")}</p>
            <div class="actions-row">
                <a class="govuk-button" href="/track">{t.get("door-track")}</a>
                <a class="govuk-button govuk-button--secondary" href="/file">{t.get("door-file")}</a>
            </div>
        },
    )
}

/// Back after submitting: says so, and files nothing twice.
pub fn already() -> Page {
    let t = texts();
    let title = t.get("already-title");
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get("already-text")}</p>
            <div class="actions-row">
                <a class="govuk-button" href="/file/done">{t.get("already-show")}</a>
                <a class="govuk-button govuk-button--secondary" href="/file">{t.get("already-new")}</a>
            </div>
        },
    )
}
