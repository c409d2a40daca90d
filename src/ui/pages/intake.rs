//! The form with which staff take a case in, on one page and by keyboard alone; and the slip for the caller.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use super::case_parts::category_name;
use super::filing::qr;
use super::staff_action::categories;
use crate::domain::{Channel, Kind};
use crate::forms::acting::Filled;
use crate::forms::filing::{WHAT_MOST, WISH_MOST};
use crate::forms::tracking::grouped;
use crate::forms::{Errors, intake as forms};
use crate::service::directory::Directory;
use crate::service::intake::{CASES_MOST, Earlier, Slip};
use crate::ui::components::{
    Choice, FieldOptions, checkbox, fieldset, key, radios, select, state_tag, summary, text_area,
    text_field,
};
use crate::ui::shell::{FORM, Page, chrome, texts, times};

/// The form, with what the caller brought before where that was looked up.
pub fn ask(
    filled: &Filled,
    errors: &Errors,
    earlier: Option<&[Earlier]>,
    directory: &Directory,
) -> Page {
    let t = texts();
    let title = t.get("intake-title");
    let kept = match filled.get("key") {
        "" => Uuid::new_v4().to_string(),
        kept => kept.to_owned(),
    };
    Page::new(
        title.clone(),
        view! {
            {summary(None, errors)}
            <h1 class="govuk-heading-l">{title}</h1>
            <form method="post" action="/staff/intake" id=FORM novalidate>
                <input type="hidden" name="key" value=kept/>
                // What Enter in a field sends: the case is taken in, and nobody is looked up.
                <button type="submit" name="do" value="file" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">{t.get("intake-file")}</button>
                <div class="case-layout">
                    <div class="case-layout__main">
                        {caller(filled, errors, earlier, directory)}
                        {matter(filled, errors, directory)}
                    </div>
                    <aside class="case-layout__side">{beside(filled, errors)}</aside>
                </div>
                <div class="actions-row">
                    <button type="submit" name="do" value="file" class="govuk-button">{t.get("intake-file")}</button>
                    <button type="submit" name="do" value="answer" class="govuk-button govuk-button--secondary">{t.get("intake-answer")}</button>
                </div>
            </form>
        },
    )
    .staff("intake")
    .form(!errors.is_empty())
}

fn line(name: &'static str, filled: &Filled, errors: &Errors, optional: bool) -> AnyView {
    let options = FieldOptions {
        label: Some(label(name, optional)),
        autocomplete: Some("off"),
        ..FieldOptions::default()
    };
    text_field(name, filled.get(name), errors, options)
}

fn label(name: &str, optional: bool) -> String {
    let t = texts();
    let mut label = t.get(&format!("intake-{}", key(name)));
    if optional {
        label.push_str(&t.get("optional"));
    }
    label
}

fn words(name: &'static str, filled: &Filled, errors: &Errors, most: usize, rows: u32) -> AnyView {
    let options = FieldOptions {
        label: Some(label(name, false)),
        most: Some(most),
        rows: Some(rows),
        ..FieldOptions::default()
    };
    text_area(name, filled.get(name), errors, options)
}

/// How it came, what it is about, and what was answered at once.
fn matter(filled: &Filled, errors: &Errors, directory: &Directory) -> AnyView {
    let t = texts();
    let named = |name: &str| FieldOptions {
        label: Some(label(name, false)),
        ..FieldOptions::default()
    };
    let channels = forms::channels()
        .map(|channel: Channel| {
            let name = t.get(&format!("channel-{}", key(channel.as_str())));
            Choice::new(channel.as_str(), name)
        })
        .collect();
    let kinds = Kind::FOR_RESIDENTS
        .iter()
        .map(|kind| {
            Choice::new(
                kind.as_str(),
                t.get(&format!("kind-{}", key(kind.as_str()))),
            )
        })
        .collect();
    let small = "govuk-radios--inline govuk-radios--small";
    view! {
        {radios("channel", filled.get("channel"), errors, named("channel"), channels, small)}
        {radios("kind", filled.get("kind"), errors, named("kind"), kinds, small)}
        {words("what", filled, errors, WHAT_MOST, 5)}
        {line("place", filled, errors, false)}
        {words("wish", filled, errors, WISH_MOST, 2)}
        {select("category", filled.get("category"), errors, named("category"), categories(directory))}
        {line("happened", filled, errors, true)}
        {line("concerns", filled, errors, true)}
        <details class="explain" open=!filled.get("reply").is_empty() || errors.of("reply").is_some()>
            <summary>{t.get("intake-answered")}</summary>
            {words("reply", filled, errors, 4000, 4)}
        </details>
    }
    .into_any()
}

/// Who calls, and what they brought before.
fn caller(
    filled: &Filled,
    errors: &Errors,
    earlier: Option<&[Earlier]>,
    directory: &Directory,
) -> AnyView {
    let t = texts();
    let phone = FieldOptions {
        label: Some(label("phone", true)),
        kind: Some("tel"),
        autocomplete: Some("off"),
        ..FieldOptions::default()
    };
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("intake-caller")}</h2>
            {text_field("phone", filled.get("phone"), errors, phone)}
            <button type="submit" name="do" value="look_up" class="govuk-button govuk-button--secondary">{t.get("intake-look-up")}</button>
            {earlier.map(|earlier| before(earlier, directory))}
            {line("name", filled, errors, true)}
            {line("email", filled, errors, true)}
        </div>
    }
    .into_any()
}

fn before(earlier: &[Earlier], directory: &Directory) -> AnyView {
    let t = texts();
    if earlier.is_empty() {
        return view! { <p class="govuk-body" role="status">{t.get("intake-first-time")}</p> }
            .into_any();
    }
    let rows = earlier
        .iter()
        .map(|case| {
            let number = grouped(&case.number);
            let number = match case.opens {
                true => view! { <a class="govuk-link" href=format!("/staff/cases/{}", case.number) target="_blank">{number}</a> }.into_any(),
                false => number.into_any(),
            };
            view! {
                <li>
                    {number} " " {state_tag(case.state)} <br/>
                    {times().day(case.filed_at)} " · " {category_name(directory, case.category, chrome().lang)} <br/>
                    {case.summary.clone()}
                </li>
            }
        })
        .collect_view();
    let most = i64::try_from(earlier.len()).is_ok_and(|count| count >= CASES_MOST);
    let more = most.then(|| {
        view! { <p class="govuk-body-s">{t.with("intake-earlier-most", &[("n", CASES_MOST)])}</p> }
    });
    view! {
        <div role="status">
            <p class="govuk-body"><strong>{t.get("intake-earlier")}</strong></p>
            <ul class="plain-list">{rows}</ul>
            {more}
        </div>
    }
    .into_any()
}

/// Said again and agreed, where it is kept, and who sent it.
fn beside(filled: &Filled, errors: &Errors) -> AnyView {
    let t = texts();
    let ticked = |name: &str| filled.get(name) == "1";
    let restate = FieldOptions {
        label: Some(t.get("intake-restate")),
        ..FieldOptions::default()
    };
    let restated = checkbox(
        "restated".into(),
        t.get("intake-restated"),
        ticked("restated"),
    );
    let boxes = view! { <div class="govuk-checkboxes govuk-checkboxes--small">{restated}</div> };
    let due = FieldOptions {
        label: Some(label("sender_due", true)),
        kind: Some("date"),
        ..FieldOptions::default()
    };
    let report_back = checkbox(
        "report_back".into(),
        t.get("intake-report-back"),
        ticked("report_back"),
    );
    view! {
        <div class="side-card">
            {fieldset("restated", errors, &restate, boxes.into_any())}
            {line("reference", filled, errors, true)}
        </div>
        <div class="side-card">
            <h2 class="govuk-heading-s">{t.get("intake-transferred")}</h2>
            {line("sender", filled, errors, false)}
            {line("sender_number", filled, errors, true)}
            {text_field("sender_due", filled.get("sender_due"), errors, due)}
            <div class="govuk-checkboxes govuk-checkboxes--small">{report_back}</div>
        </div>
    }
    .into_any()
}

/// The slip with number and code: to be printed, or read out.
pub fn slip(slip: &Slip, address: &str) -> Page {
    let t = texts();
    let title = t.get(match slip.answered {
        true => "intake-slip-answered",
        false => "intake-slip-title",
    });
    let link = format!(
        "{}/track?number={}",
        address.trim_end_matches('/'),
        slip.number
    );
    Page::new(
        title.clone(),
        view! {
            <div class="govuk-panel govuk-panel--confirmation">
                <h1 class="govuk-panel__title">{title}</h1>
                <div class="govuk-panel__body code-pair">
                    <div class="code-pair__item">
                        <span class="code-pair__label">{t.get("label-number")}</span>
                        <span class="code-pair__value" id="case-number">{grouped(&slip.number)}</span>
                    </div>
                    <div class="code-pair__item">
                        <span class="code-pair__label">{t.get("label-code")}</span>
                        <span class="code-pair__value" id="query-code">{grouped(&slip.code)}</span>
                    </div>
                </div>
            </div>
            <p class="govuk-body">{t.get("intake-slip-text")}</p>
            <figure class="receipt">
                <div class="qr" role="img" aria-label=t.get("done-qr") inner_html=qr(&link)></div>
                <figcaption class="govuk-body-s">{t.get("done-qr")}</figcaption>
            </figure>
            <p class="govuk-body-s">{t.with("done-filed-at", &[("at", times().moment(slip.filed_at))])}</p>
            <div class="actions-row no-print">
                <a class="govuk-button" href="/staff/intake">{t.get("intake-next")}</a>
                <a class="govuk-button govuk-button--secondary" href=format!("/staff/cases/{}", slip.number)>{t.get("refused-back")}</a>
            </div>
        },
    )
    .staff("intake")
}
