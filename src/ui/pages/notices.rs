//! Notices: the register, a notice as the paper that it replaces, what a case shows of its own; and the
//! ledger of the reward fund.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyView;

use super::case_parts::{self, category_name, moment};
use crate::domain::Policy;
use crate::domain::notices::{Notice, NoticeState, Paper};
use crate::forms::Errors;
use crate::forms::tracking::grouped;
use crate::i18n::times::Times;
use crate::service::case_view::CaseForStaff;
use crate::service::directory::Directory;
use crate::service::fund::{Entry, Ledger, Reward};
use crate::service::notices::{Listed, Page as Register, Sheet, Wanted};
use crate::ui::components::{FieldOptions, button, key, plain_summary, text_area, text_field};
use crate::ui::shell::{FORM, Page, chrome, texts, times};

fn paper_name(paper: Paper) -> String {
    texts().get(&format!("paper-{}", key(paper.as_str())))
}

fn state_name(state: NoticeState) -> String {
    texts().get(&format!("notice-state-{state}"))
}

/// `整改〔2026〕7号`; of one without a number, that it has none.
fn serial(paper: Paper, serial: Option<(i32, i64)>) -> String {
    let t = texts();
    match serial {
        None => t.get("notice-no-number"),
        Some((year, number)) => {
            let short = t.get(&format!("paper-short-{}", key(paper.as_str())));
            let (year, number) = (year.to_string(), number.to_string());
            t.with(
                "notice-number",
                &[("short", short), ("year", year), ("number", number)],
            )
        }
    }
}

/// A day with its year, as papers have it.
fn on_paper(at: DateTime<Utc>) -> String {
    let times = Times {
        texts: texts(),
        now: DateTime::UNIX_EPOCH,
    };
    times.date(at)
}

/// A notice in one line, to choose it by.
pub fn label(notice: &Notice) -> String {
    let name = paper_name(notice.paper);
    let unit = notice.unit.name.get(chrome().lang).to_owned();
    match notice.serial {
        Some(_) => format!("{name} {}", serial(notice.paper, notice.serial)),
        None if notice.paper.is_for_unit() => format!("{name} · {unit}"),
        None => name,
    }
}

/// The notices of a case, on its page.
pub fn of_case(case: &CaseForStaff) -> Option<AnyView> {
    let t = texts();
    if case.notices.is_empty() {
        return None;
    }
    let lines = case
        .notices
        .iter()
        .map(|notice| {
            let href = format!("/staff/notices/{}/{}", case.number, notice.number);
            let state = state_name(notice.state);
            view! { <li><a class="govuk-link" href=href>{label(notice)}</a>" "<span class="muted">{state}</span></li> }
        })
        .collect_view();
    Some(
        view! {
            <div class="side-card">
                <h2 class="govuk-heading-s">{t.get("notices-of-case")}</h2>
                <ul class="govuk-list">{lines}</ul>
            </div>
        }
        .into_any(),
    )
}

fn address(wanted: &Wanted, after: &str) -> String {
    let mut address = "/staff/notices?".to_owned();
    if let Some(paper) = wanted.paper {
        address.push_str(&format!("paper={paper}&"));
    }
    if let Some(state) = wanted.state {
        address.push_str(&format!("state={state}&"));
    }
    if let Some(year) = wanted.year {
        address.push_str(&format!("year={year}&"));
    }
    if !after.is_empty() {
        address.push_str(&format!("after={after}&"));
    }
    address.pop();
    address
}

/// The register.
pub fn register(
    register: &Register,
    wanted: &Wanted,
    directory: &Directory,
    has_fund: bool,
) -> Page {
    let t = texts();
    let title = t.get("notices-title");
    let fund = has_fund
        .then(|| view! { <p class="govuk-body"><a class="govuk-link" href="/staff/fund">{t.get("fund-title")}</a></p> });
    let rows = match register.notices.is_empty() {
        true => view! { <p class="govuk-body">{t.get("notices-empty")}</p> }.into_any(),
        false => table(register, directory),
    };
    let first = wanted.after.is_some().then(|| {
        let whole = Wanted {
            after: None,
            ..*wanted
        };
        view! { <a class="govuk-link" href=address(&whole, "")>{t.get("pager-first")}</a> }
    });
    let next = register.next.map(|place| {
        let after = format!(
            "{}.{}.{}",
            place.at.timestamp_micros(),
            place.case.simple(),
            place.number
        );
        view! { <a class="govuk-button govuk-button--secondary" href=address(wanted, &after) rel="next">{t.get("pager-next")}</a> }
    });
    Page::new(
        title.clone(),
        view! {
            <div class="worklist-toolbar">
                <h1 class="govuk-heading-l">{title}</h1>
                {filter(register, wanted)}
            </div>
            {fund}
            {rows}
            <nav class="pager" aria-label=t.get("pager-label")>{first} " " {next}</nav>
        },
    )
    .staff("notices")
}

fn filter(register: &Register, wanted: &Wanted) -> AnyView {
    let t = texts();
    let list = |name: &'static str, chosen: String, options: Vec<(String, String)>| {
        let options = options
            .into_iter()
            .map(|(value, label)| view! { <option value=value.clone() selected=value == chosen>{label}</option> })
            .collect_view();
        view! {
            <div class="govuk-form-group">
                <label class="govuk-label" for=name>{t.get(&format!("notices-{name}"))}</label>
                <select class="govuk-select" id=name name=name><option value="">{t.get("notices-all")}</option>{options}</select>
            </div>
        }
    };
    let papers = Paper::ALL.iter();
    let papers = papers.map(|paper| (paper.to_string(), paper_name(*paper)));
    let states = NoticeState::ALL.iter();
    let states = states.map(|state| (state.to_string(), state_name(*state)));
    let years = register.years.iter();
    let years = years.map(|year| (year.to_string(), year.to_string()));
    let word = |word: Option<String>| word.unwrap_or_default();
    view! {
        <form method="get" action="/staff/notices">
            {list("paper", word(wanted.paper.map(|paper| paper.to_string())), papers.collect())}
            {list("state", word(wanted.state.map(|state| state.to_string())), states.collect())}
            {list("year", word(wanted.year.map(|year| year.to_string())), years.collect())}
            <button type="submit" class="govuk-button govuk-button--secondary">{t.get("notices-filter")}</button>
        </form>
    }
    .into_any()
}

fn table(register: &Register, directory: &Directory) -> AnyView {
    let t = texts();
    let head = ["paper", "serial", "case", "unit", "state", "at", "done"]
        .map(|name| view! { <th scope="col" class="govuk-table__header">{t.get(&format!("notices-{name}"))}</th> })
        .into_iter()
        .collect_view();
    let rows = register
        .notices
        .iter()
        .map(|notice| row(notice, directory))
        .collect_view();
    view! {
        <table class="govuk-table worklist">
            <caption class="govuk-visually-hidden">{t.get("notices-caption")}</caption>
            <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
            <tbody class="govuk-table__body">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(notice: &Listed, directory: &Directory) -> AnyView {
    let t = texts();
    let label = |name: &str| t.get(&format!("notices-{name}"));
    let number = (notice.serial > 0).then(|| {
        (
            i32::try_from(notice.year).unwrap_or_default(),
            notice.serial,
        )
    });
    let unit = directory
        .unit(notice.unit_id)
        .map(|unit| unit.name.get(chrome().lang).to_owned());
    let href = format!("/staff/notices/{}/{}", notice.case_number, notice.number);
    let amount = (notice.amount > 0).then(|| {
        let yuan = notice.amount.to_string();
        format!(" {}", t.with("fund-yuan", &[("n", yuan)]))
    });
    let late = notice.due_at < times().now;
    let done = match (notice.paid_at, notice.signed_at) {
        (Some(at), _) => t.with("notices-paid", &[("at", times().moment(at))]),
        (None, _) if late => t.with("notices-late", &[("at", times().moment(notice.due_at))]),
        (None, Some(at)) => t.with("notices-signed", &[("at", times().moment(at))]),
        (None, None) => "—".to_owned(),
    };
    let after = (notice.was_late == 1).then(
        || view! { " "<strong class="govuk-tag tag--late">{t.get("notices-was-late")}</strong> },
    );
    let class = match late {
        true => "govuk-table__cell clock clock--overdue",
        false => "govuk-table__cell cell-full",
    };
    view! {
        <tr class="govuk-table__row">
            <td class="govuk-table__cell" data-label=label("paper")><a class="govuk-link" href=href>{paper_name(notice.paper)}</a>{amount}</td>
            <td class="govuk-table__cell nowrap" data-label=label("serial")>{serial(notice.paper, number)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("case")>{grouped(&notice.case_number)}</td>
            <td class="govuk-table__cell" data-label=label("unit")>{unit}</td>
            <td class="govuk-table__cell nowrap" data-label=label("state")>{state_name(notice.state)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("at")>{times().day(notice.at)}</td>
            <td class=class data-label=label("done")>{done}{after}</td>
        </tr>
    }
    .into_any()
}

/// A notice as the paper that it replaces.
pub fn sheet(sheet: &Sheet, directory: &Directory, policy: &Policy) -> Page {
    let t = texts();
    let lang = chrome().lang;
    let (case, notice) = (&sheet.case, &sheet.notice);
    let title = paper_name(notice.paper);
    let number = serial(notice.paper, notice.serial);
    let dated = notice.issued.unwrap_or(notice.drafted).at;
    let text = match notice.text.is_empty() {
        true => t.get("notice-unwritten"),
        false => notice.text.clone(),
    };
    let line = |name: &str, value: AnyView| {
        view! { <tr><th scope="row">{t.get(&format!("notice-{name}"))}</th><td>{value}</td></tr> }
    };
    let to = match (notice.paper.is_for_unit(), &case.contact) {
        (true, _) => sheet.unit.get(lang).to_owned(),
        (false, Some(contact)) if !contact.name.is_empty() => contact.name.clone(),
        (false, _) => t.get("actor-resident"),
    };
    let amount = (notice.paper == Paper::Fine).then(|| {
        let yuan = t.with("fund-yuan", &[("n", notice.amount.to_string())]);
        line("amount", yuan.into_any())
    });
    let clocks = sheet
        .clocks
        .iter()
        .map(|clock| case_parts::clock(clock, &policy.calendar))
        .collect_view();
    let clocks =
        (!sheet.clocks.is_empty()).then(|| view! { <dl class="clock-list no-print">{clocks}</dl> });
    let signed = notice.paper.is_for_unit().then(|| {
        let when = notice.signed.map(moment);
        view! { <div><p>{t.get("notice-signature-unit")}</p><p>{t.get("notice-signed-at")}" "{when}</p></div> }
    });
    let ways = ways(case, notice);
    Page::new(
        format!("{title} {number}"),
        view! {
            {ways}
            {clocks}
            <article class="doc">
                <h1 class="doc__title">{title}</h1>
                <div class="doc__meta">
                    <p>{number}</p>
                    <p>{on_paper(dated)}</p>
                </div>
                <table class="doc__table">
                    <tbody>
                        {line("to", to.into_any())}
                        {line("case", grouped(&case.number).into_any())}
                        {line("filed", moment(case.filed_at))}
                        {line("category", category_name(directory, case.told.category, lang).into_any())}
                        {amount}
                        {line("text", view! { <span class="pre-line">{text}</span> }.into_any())}
                    </tbody>
                </table>
                <div class="doc__sign">
                    {signed}
                    <div class="doc__seal">
                        <p>{sheet.issuer.get(lang).to_owned()}</p>
                        <p>{t.get("notice-seal")}</p>
                        <p>{on_paper(dated)}</p>
                    </div>
                </div>
            </article>
        },
    )
    .staff("notices")
    .back(format!("/staff/cases/{}", case.number))
}

/// Where it stands, and what the reader can do with it now.
fn ways(case: &CaseForStaff, notice: &Notice) -> AnyView {
    use crate::domain::Action;
    let t = texts();
    let wanted: &[Action] = match notice.state {
        NoticeState::Draft if notice.paper == Paper::Fine => {
            &[Action::IssueFine, Action::DiscardNotice]
        }
        NoticeState::Draft if notice.paper.is_for_unit() => {
            &[Action::IssueNotice, Action::DiscardNotice]
        }
        NoticeState::Draft => &[Action::IssueLetter, Action::DiscardNotice],
        _ if notice.is_to_sign() => &[Action::SignForNotice, Action::PayFine],
        _ if notice.is_to_pay() => &[Action::PayFine],
        _ => &[],
    };
    let may = |action: &&Action| {
        let paying = **action == Action::PayFine && !notice.is_to_pay();
        case.options.offered.contains(action) && !paying
    };
    let links = wanted
        .iter()
        .filter(may)
        .map(|action| {
            let href = format!("/staff/cases/{}/{action}?notice={}", case.number, notice.number);
            view! { <a class="govuk-button govuk-button--secondary" href=href>{case_parts::action_label(t, *action)}</a>" " }
        })
        .collect_view();
    view! {
        <div class="no-print">
            <p class="govuk-body">
                <strong class="govuk-tag">{state_name(notice.state)}</strong>" "
                <a class="govuk-link" href=format!("/staff/cases/{}", case.number)>{grouped(&case.number)}</a>
            </p>
            <div class="govuk-button-group">{links}</div>
            <p class="govuk-hint">{t.get("notice-print")}</p>
        </div>
    }
    .into_any()
}

/// The ledger of the reward fund.
pub fn fund(ledger: &Ledger, typed: &Reward, errors: &Errors) -> Page {
    let t = texts();
    let title = t.get("fund-title");
    let yuan = |n: i64| t.with("fund-yuan", &[("n", n.to_string())]);
    let head = ["number", "at", "what", "amount", "balance", "by"]
        .map(|name| view! { <th scope="col" class="govuk-table__header">{t.get(&format!("fund-{name}"))}</th> })
        .into_iter()
        .collect_view();
    let rows = ledger
        .entries
        .iter()
        .map(|(entry, case)| entry_row(entry, case.as_deref()))
        .collect_view();
    let table = match ledger.entries.is_empty() {
        true => view! { <p class="govuk-body">{t.get("fund-empty")}</p> }.into_any(),
        false => view! {
            <table class="govuk-table worklist">
                <caption class="govuk-visually-hidden">{t.get("fund-caption")}</caption>
                <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        }
        .into_any(),
    };
    let next = ledger.next.map(|before| {
        view! { <a class="govuk-button govuk-button--secondary" href=format!("/staff/fund?before={before}") rel="next">{t.get("pager-next")}</a> }
    });
    Page::new(
        title.clone(),
        view! {
            {plain_summary(errors)}
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t.with("fund-text", &[("balance", yuan(ledger.balance))])}</p>
            {table}
            <nav class="pager" aria-label=t.get("pager-label")>{next}</nav>
            {ledger.may_reward.then(|| reward(typed, errors))}
        },
    )
    .staff("notices")
    .back("/staff/notices")
    .form(!errors.is_empty())
}

fn entry_row(entry: &Entry, case: Option<&str>) -> AnyView {
    let t = texts();
    let label = |name: &str| t.get(&format!("fund-{name}"));
    let yuan = |n: i64| t.with("fund-yuan", &[("n", n.to_string())]);
    let what = match case {
        Some(number) => {
            let href = format!("/staff/cases/{number}");
            view! { {t.get("fund-fine")}" "<a class="govuk-link" href=href>{grouped(number)}</a> }
                .into_any()
        }
        None => {
            let text = format!(
                "{} {} {}",
                t.get("fund-reward"),
                entry.recipient,
                entry.reason
            );
            text.into_any()
        }
    };
    view! {
        <tr class="govuk-table__row">
            <td class="govuk-table__cell" data-label=label("number")>{entry.number}</td>
            <td class="govuk-table__cell nowrap" data-label=label("at")>{times().day(entry.at)}</td>
            <td class="govuk-table__cell" data-label=label("what")>{what}</td>
            <td class="govuk-table__cell nowrap" data-label=label("amount")>{yuan(entry.amount)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("balance")>{yuan(entry.balance)}</td>
            <td class="govuk-table__cell nowrap" data-label=label("by")>{entry.person_name.clone()}</td>
        </tr>
    }
    .into_any()
}

fn reward(typed: &Reward, errors: &Errors) -> AnyView {
    let t = texts();
    let options = |name: &str| FieldOptions {
        label: Some(t.get(&format!("label-{name}"))),
        ..FieldOptions::default()
    };
    let amount = FieldOptions {
        inputmode: Some("numeric"),
        width: Some("govuk-input--width-10"),
        ..options("amount")
    };
    view! {
        <h2 class="govuk-heading-m">{t.get("fund-give")}</h2>
        <form method="post" action="/staff/fund" id=FORM novalidate>
            {text_field("amount", &typed.amount, errors, amount)}
            {text_field("recipient", &typed.recipient, errors, options("recipient"))}
            {text_area("reason", &typed.reason, errors, options("reason"))}
            {button(t.get("fund-give"))}
        </form>
    }
    .into_any()
}
