//! Cases that bodies outside have: the list, the letter with its link, and what such a body sees and answers.
//! Must not decide what is shared; the model that it shows holds nothing else.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;
use uuid::Uuid;

use super::case_parts::{self, action_label, category_name, history, moment};
use super::photo_field;
use super::staff_action::{field_view, marks};
use crate::domain::Action;
use crate::domain::actions::FieldKind;
use crate::domain::handover::{HandedOver, Outside};
use crate::domain::localised::Localised;
use crate::forms::acting::Filled;
use crate::forms::tracking::grouped;
use crate::forms::{Errors, Form};
use crate::service::case_view::{CaseForStaff, Photo, Told};
use crate::service::directory::Directory;
use crate::service::handover::{HandoverRow, Linked, Page as List, Shared, Sheet};
use crate::ui::components::{button, key, summary, summary_row, timeline};
use crate::ui::pages::filing::qr;
use crate::ui::shell::{FORM, Page, chrome, texts, times};

fn body_name(named: Option<&Localised>, written: &str) -> String {
    match named {
        Some(name) => name.get(chrome().lang).to_owned(),
        None => written.to_owned(),
    }
}

fn name_of(over: &HandedOver) -> String {
    body_name(over.named.as_ref(), &over.body)
}

/// The list; `later` where it is not its first page.
pub fn list(
    list: &List,
    waiting: bool,
    later: bool,
    directory: &Directory,
    outside: &Outside,
) -> Page {
    let t = texts();
    let title = t.get("handovers-title");
    let address = |waiting: bool, after: &str| {
        let answered = i32::from(!waiting);
        format!("/staff/handovers?answered={answered}&after={after}")
    };
    let tab = |wanted: bool, label: &str| {
        let here = (wanted == waiting).then_some("page");
        view! { <li><a class="state-tabs__link" href=address(wanted, "") aria-current=here>{t.get(label)}</a></li> }
    };
    let head = ["case", "body", "unit", "at", "due"]
        .map(|name| view! { <th scope="col" class="govuk-table__header">{t.get(&format!("handovers-{name}"))}</th> })
        .into_iter()
        .collect_view();
    let rows = list
        .rows
        .iter()
        .map(|(one, case)| row(one, case, directory, outside))
        .collect_view();
    let table = match (list.rows.is_empty(), waiting) {
        (true, true) => view! { <p class="govuk-body">{t.get("handovers-empty")}</p> }.into_any(),
        (true, false) => {
            view! { <p class="govuk-body">{t.get("handovers-none-answered")}</p> }.into_any()
        }
        (false, _) => view! {
            <table class="govuk-table worklist">
                <caption class="govuk-visually-hidden">{t.get("handovers-caption")}</caption>
                <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        }
        .into_any(),
    };
    let first = later.then(
        || view! { <a class="govuk-link" href=address(waiting, "")>{t.get("pager-first")}</a> },
    );
    let next = list.next.map(|place| {
        let after = format!("{}.{}", place.due.timestamp_micros(), place.case.simple());
        view! { <a class="govuk-button govuk-button--secondary" href=address(waiting, &after) rel="next">{t.get("pager-next")}</a> }
    });
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <nav aria-label=t.get("handovers-caption")>
                <ul class="state-tabs">{tab(true, "handovers-waiting")}{tab(false, "handovers-answered")}</ul>
            </nav>
            {table}
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
        },
    )
    .staff("handovers")
}

fn row(one: &HandoverRow, case: &str, directory: &Directory, outside: &Outside) -> AnyView {
    let t = texts();
    let label = |name: &str| t.get(&format!("handovers-{name}"));
    let href = format!("/staff/handovers/{case}");
    let body = match outside.body(&one.body) {
        Some(body) => body.name.get(chrome().lang).to_owned(),
        None => t.get("handovers-other"),
    };
    let unit = directory
        .unit(one.unit_id)
        .map(|unit| unit.name.get(chrome().lang).to_owned());
    let late = one.waiting && one.due_at < chrome().now;
    let late = late.then(
        || view! { " "<strong class="govuk-tag govuk-tag--red">{t.get("handovers-late")}</strong> },
    );
    view! {
        <tr class="govuk-table__row">
            <td class="govuk-table__cell nowrap" data-label=label("case")><a class="govuk-link" href=href>{grouped(case)}</a></td>
            <td class="govuk-table__cell" data-label=label("body")>{body}</td>
            <td class="govuk-table__cell" data-label=label("unit")>{unit}</td>
            <td class="govuk-table__cell nowrap" data-label=label("at")>{times().day(one.handed_at)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("due")>{times().day(one.due_at)}{late}</td>
        </tr>
    }
    .into_any()
}

/// Who has the case, on its page.
pub fn of_case(case: &CaseForStaff) -> Option<AnyView> {
    let t = texts();
    let over = case.handed_over.as_ref()?;
    let answer = match &over.answer {
        Some(answer) => t.with("handover-answered-at", &[("at", times().moment(answer.at))]),
        None => t.with("handover-due", &[("due", times().day(over.due))]),
    };
    Some(
        view! {
            <div class="side-card">
                <h2 class="govuk-heading-s">{t.get("handover-title")}</h2>
                <p class="govuk-body">{name_of(over)}<br/>{over.contact.clone()}</p>
                <p class="govuk-body-s">{answer}</p>
                <p class="govuk-body"><a class="govuk-link" href=format!("/staff/handovers/{}", case.number)>{t.get("handover-open")}</a></p>
            </div>
        }
        .into_any(),
    )
}

fn shares(over: &HandedOver) -> String {
    let t = texts();
    let words = over.shares.iter();
    let mut all = vec![t.get("handover-shares-matter")];
    all.extend(words.map(|share| t.get(&format!("shares-{}", key(share.as_str())))));
    all.join(" · ")
}

/// The letter, with what can be done about it; `link` where one was opened a moment ago.
pub fn sheet(sheet: &Sheet, link: Option<&str>, directory: &Directory) -> Page {
    let t = texts();
    let lang = chrome().lang;
    let (case, over) = (&sheet.case, &sheet.over);
    let title = t.get("handover-letter");
    let body = name_of(over);
    let line = |name: &str, value: AnyView| {
        view! { <tr><th scope="row">{t.get(&format!("notice-{name}"))}</th><td>{value}</td></tr> }
    };
    let told = &case.told;
    let text = t.with(
        "handover-letter-text",
        &[
            ("reason", over.reason.clone()),
            ("due", times().date(over.due)),
        ],
    );
    let way = link.map(|link| {
        view! {
            <tr><th scope="row">{t.get("handover-link")}</th><td>
                <p class="break-word">{link.to_owned()}</p>
                <div class="qr" role="img" aria-label=t.get("handover-link-qr") inner_html=qr(link)></div>
            </td></tr>
        }
    });
    Page::new(
        format!("{title} {}", grouped(&case.number)),
        view! {
            <div class="no-print">
                {answer(sheet)}
                {links(sheet, link)}
                <p class="govuk-hint">{t.get("notice-print")}</p>
            </div>
            <article class="doc">
                <h1 class="doc__title">{title.clone()}</h1>
                <div class="doc__meta">
                    <p>{grouped(&case.number)}</p>
                    <p>{times().date(over.handed.at)}</p>
                </div>
                <table class="doc__table">
                    <tbody>
                        {line("to", body.into_any())}
                        {line("case", grouped(&case.number).into_any())}
                        {line("filed", moment(case.filed_at))}
                        {line("category", category_name(directory, told.category, lang).into_any())}
                        <tr><th scope="row">{t.get("short-what")}</th><td><span class="pre-line">{told.what.clone()}</span></td></tr>
                        <tr><th scope="row">{t.get("short-where")}</th><td>{told.place.clone()}</td></tr>
                        <tr><th scope="row">{t.get("short-wish")}</th><td><span class="pre-line">{told.wish.clone()}</span></td></tr>
                        {line("text", view! { <span class="pre-line">{text}</span> }.into_any())}
                        {way}
                    </tbody>
                </table>
                <div class="doc__sign">
                    <div class="doc__seal">
                        <p>{sheet.issuer.get(lang).to_owned()}</p>
                        <p>{t.get("notice-seal")}</p>
                        <p>{times().date(over.handed.at)}</p>
                    </div>
                </div>
            </article>
        },
    )
    .staff("handovers")
    .back(format!("/staff/cases/{}", case.number))
}

fn answer(sheet: &Sheet) -> AnyView {
    let t = texts();
    let over = &sheet.over;
    let Some(answer) = &over.answer else {
        let due = t.with("handover-due", &[("due", times().day(over.due))]);
        return view! { <p class="govuk-body"><strong>{due}</strong></p> }.into_any();
    };
    let offered = &sheet.case.options.offered;
    let pass_on = offered.contains(&Action::PassOnReply).then(|| {
        let href = format!("/staff/cases/{}/{}", sheet.case.number, Action::PassOnReply);
        view! { <a class="govuk-button" href=href>{action_label(t, Action::PassOnReply)}</a> }
    });
    let passed = over
        .passed_on
        .then(|| view! { <p class="govuk-body">{t.get("handover-passed-on")}</p> });
    let at = t.with("handover-answered-at", &[("at", times().moment(answer.at))]);
    view! {
        <div class="side-card">
            <h2 class="govuk-heading-s">{at}</h2>
            <p class="govuk-body">{answer.by.clone()}</p>
            <p class="govuk-body pre-line">{answer.text.clone()}</p>
            {passed}
            {pass_on}
        </div>
    }
    .into_any()
}

/// Where the link stands, and what can be done about it.
fn links(sheet: &Sheet, link: Option<&str>) -> AnyView {
    let t = texts();
    let (case, over) = (&sheet.case, &sheet.over);
    let stands = match (sheet.is_open, sheet.opened_at, over.open_until) {
        (true, Some(at), Some(until)) => t.with(
            "handover-link-opened",
            &[("at", times().moment(at)), ("until", times().moment(until))],
        ),
        (true, None, Some(until)) => {
            t.with("handover-link-works", &[("until", times().moment(until))])
        }
        _ if over.links == 0 => t.get("handover-link-none"),
        _ => t.get("handover-link-ended"),
    };
    let fresh = link.map(|link| {
        view! {
            <p class="govuk-body"><strong>{t.get("handover-link-once")}</strong></p>
            <p class="govuk-body break-word" id="reply-link">{link.to_owned()}</p>
        }
    });
    let open = sheet.may_open.then(|| {
        let label = match over.links {
            0 => "handover-link-new",
            _ => "handover-link-renew",
        };
        view! {
            <form method="post" action=format!("/staff/handovers/{}/link", case.number)>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <button type="submit" class="govuk-button govuk-button--secondary">{t.get(label)}</button>
            </form>
        }
    });
    let close = case.options.offered.contains(&Action::CloseReplyLink).then(|| {
        let href = format!("/staff/cases/{}/{}", case.number, Action::CloseReplyLink);
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{action_label(t, Action::CloseReplyLink)}</a></p> }
    });
    view! {
        <section id="link" class="side-card">
            <h2 class="govuk-heading-s">{t.get("handover-link")}</h2>
            <p class="govuk-body">{stands}</p>
            <p class="govuk-body-s">{t.get("handover-sees")}" "{shares(over)}</p>
            {fresh}
            {open}
            {close}
        </section>
    }
    .into_any()
}

/// What is shared with the body, and the form for its answer.
pub fn reply(
    shared: &Shared,
    token: &str,
    filled: &Filled,
    waiting: &[Photo],
    errors: &Errors,
    directory: &Directory,
) -> Page {
    let t = texts();
    let lang = chrome().lang;
    let action = Action::OutsideReply;
    let over = &shared.over;
    let title = t.get("outside-title");
    let lead = t.with(
        "outside-lead",
        &[
            ("issuer", shared.issuer.get(lang).to_owned()),
            ("body", name_of(over)),
            ("due", times().date(over.due)),
        ],
    );
    let fields = action.fields().unwrap_or_default().iter();
    let fields = fields.map(|field| match field.kind {
        FieldKind::Photos => {
            let address = format!("/reply/{token}/waiting/{}", filled.get("key"));
            photo_field::in_form(address, waiting, errors)
        }
        _ => field_view(*field, filled, errors, None),
    });
    let fields = fields.collect_view();
    let photos = (!shared.photos.is_empty()).then(|| {
        let folder = format!("/reply/{token}");
        view! { <h2 class="govuk-heading-m">{t.get("short-photos")}</h2>{case_parts::photos(&folder, &shared.photos)} }
    });
    let steps = (!shared.entries.is_empty()).then(|| {
        let entries = timeline(history(&shared.entries), false);
        view! { <h2 class="govuk-heading-m">{t.get("outside-steps")}</h2>{entries} }
    });
    let contact = shared.contact.as_ref().map(|contact| {
        let ways = [&contact.name, &contact.phone, &contact.email];
        let ways = ways.into_iter().filter(|way| !way.is_empty());
        let ways: Vec<&str> = ways.map(String::as_str).collect();
        summary_row(t.get("case-resident"), ways.join(" · ").into_any(), None)
    });
    Page::new(
        title.clone(),
        view! {
            {summary(Some(Form::of(action)), errors)}
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{lead}</p>
            <dl class="govuk-summary-list">
                {summary_row(t.get("notice-case"), grouped(&shared.number).into_any(), None)}
                {summary_row(t.get("notice-filed"), moment(shared.filed_at), None)}
                {matter(&shared.told, directory)}
                {contact}
                {summary_row(t.get("said-reason"), over.reason.clone().into_any(), None)}
            </dl>
            {photos}
            {steps}
            <h2 class="govuk-heading-m">{t.get("outside-answer")}</h2>
            <p class="govuk-body">{t.get("outside-answer-text")}</p>
            <form method="post" action=format!("/reply/{token}") id=FORM enctype="multipart/form-data" novalidate>
                {marks(shared.seen, Uuid::new_v4().to_string(), filled)}
                {fields}
                {button(t.get("outside-send"))}
            </form>
        },
    )
    .form(!errors.is_empty())
}

fn matter(told: &Told, directory: &Directory) -> AnyView {
    let t = texts();
    let category = category_name(directory, told.category, chrome().lang);
    let lines = [
        ("notice-category", category),
        ("short-what", told.what.clone()),
        ("short-when", told.happened.clone()),
        ("short-where", told.place.clone()),
        ("short-concerns", told.concerns.clone()),
        ("short-wish", told.wish.clone()),
    ];
    lines
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| {
            let text = view! { <span class="pre-line">{text}</span> };
            summary_row(t.get(label), text.into_any(), None)
        })
        .collect_view()
        .into_any()
}

/// After the answer: that it is here, and what it says.
pub fn answered(linked: &Linked) -> Page {
    let t = texts();
    let title = t.get("outside-done-title");
    let answer = linked.over.answer.as_ref();
    let text = answer.map(|answer| answer.text.clone());
    let at = answer.map(|answer| times().moment(answer.at));
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get("outside-done-text")}</p>
            <p class="govuk-body">{at}</p>
            <blockquote class="reply pre-line">{text}</blockquote>
        },
    )
}

/// Of a link that opens nothing.
pub fn nothing() -> Page {
    let t = texts();
    let title = t.get("outside-nothing-title");
    Page::new(
        title.clone(),
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.get("outside-nothing-text")}</p>
        },
    )
}
