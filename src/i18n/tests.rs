//! The catalogues against each other, against the pages that use them, and each by itself.
//! Must not check wording beyond glyphs, marks and words that give another country away.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::LazyLock;

use fluent_templates::fluent_bundle::FluentValue;

use super::{CATALOGUES, Texts};
use crate::domain::actions::{By, Offered, Telling, Value};
use crate::domain::case::{
    Awaited, ConcernedKind, ContactMeans, ContactResult, Finding, Flag, Item, Mediated, Remedy,
    Solved, Treatment, Wanting,
};
use crate::domain::clocks::ClockKind;
use crate::domain::commitments::{Aim, Kept, Progress, Sort};
use crate::domain::event::{ActorKind, AssignmentState};
use crate::domain::handover::Share;
use crate::domain::inbox::Why;
use crate::domain::lifecycle::Reason;
use crate::domain::notices::{NoticeState, Paper};
use crate::domain::revisit::{RevisitOutcome, RevisitResult};
use crate::domain::violations::{Penalty, Stage, Verdict, Violation};
use crate::domain::{Action, Channel, Kind, Lang, Role, Severity, State};
use crate::forms::Code;
use crate::forms::filing::Step;
use crate::service::absences::Unattended;
use crate::service::revisits::Which;
use crate::service::worklist::View;

static ZH_CN: LazyLock<String> = LazyLock::new(|| catalogue("zh-CN"));
static ZH_TW: LazyLock<String> = LazyLock::new(|| catalogue("zh-TW"));
static EN: LazyLock<String> = LazyLock::new(|| catalogue("en"));

/// A whole catalogue: the files of its areas, one after the other.
fn catalogue(lang: &str) -> String {
    let files = std::fs::read_dir(Path::new("src/i18n").join(lang)).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect()
}

/// Beginnings of keys that pages complete with a word; [`asked`] knows every word of each.
const FAMILIES: &[&str] = &[
    "account-done-",
    "action-",
    "awaits-",
    "channel-",
    "clock-",
    "clock-says-",
    "sort-",
    "column-",
    "door-",
    "error-",
    "event-",
    "field-",
    "aim-",
    "dated-",
    "finding-",
    "handover-",
    "handovers-",
    "hint-",
    "item-",
    "concerned-",
    "figures-",
    "flag-",
    "footer-",
    "fund-",
    "guide-elsewhere-",
    "hint-",
    "inbox-why-",
    "intake-",
    "job-",
    "jobs-done-",
    "kind-",
    "label-",
    "late-",
    "lead-",
    "means-",
    "month-",
    "nav-",
    "next-",
    "notice-",
    "notice-state-",
    "notices-",
    "now-",
    "now-awaits-",
    "outcome-",
    "owed-",
    "owed-part-",
    "owed-share-",
    "outside-",
    "page-",
    "part-",
    "parts-",
    "paper-",
    "paper-short-",
    "penalty-",
    "privacy-",
    "progress-",
    "proposal-",
    "promise-",
    "refused-",
    "redress-",
    "resident-",
    "result-",
    "revisit-result-",
    "revisits-",
    "role-",
    "script-",
    "severity-",
    "shares-",
    "short-",
    "solved-",
    "stage-",
    "state-",
    "treatment-",
    "unattended-",
    "violation-",
    "violation-stage-",
    "violations-",
    "wanting-",
    "weekday-",
    "worklist-",
];

/// Fields of forms that the browser does not check, besides those of `Form`.
const OTHER_FIELDS: &[&str] = &[
    "same",
    "recipient",
    "absent",
    "deputy",
    "first",
    "last",
    "owner",
    "todo",
    "done",
    "wanting",
    "username",
    "password",
    "totp",
    "old",
    "new",
];

// ── the catalogues ───────────────────────────────────────────────────────────────────────────────

/// Every key with its pattern, in the order of the file.
fn entries(catalogue: &'static str) -> Vec<(&'static str, String)> {
    let mut entries: Vec<(&'static str, String)> = Vec::new();
    for line in catalogue.lines() {
        let key = line.split_once(" =").filter(|(key, _)| is_key(key));
        match (key, entries.last_mut()) {
            (Some((key, pattern)), _) => entries.push((key, pattern.to_owned())),
            (None, Some((_, pattern))) if line.starts_with(' ') => pattern.push_str(line),
            _ => {}
        }
    }
    entries
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// The names of the values in a pattern.
fn variables(pattern: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        rest.chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect()
    };
    pattern.split('$').skip(1).map(name).collect()
}

fn variables_by_key(catalogue: &'static str) -> BTreeMap<&'static str, BTreeSet<String>> {
    entries(catalogue)
        .into_iter()
        .map(|(key, pattern)| (key, variables(&pattern)))
        .collect()
}

#[test]
fn nobody_meets_a_text_in_somebody_elses_language() {
    let keys = |catalogue| {
        entries(catalogue)
            .into_iter()
            .map(|(key, _)| key)
            .collect::<Vec<_>>()
    };
    let (cn, tw, en) = (
        keys(ZH_CN.as_str()),
        keys(ZH_TW.as_str()),
        keys(EN.as_str()),
    );
    let differs = |one: &[&str], other: &[&str]| {
        let (one, other) = (
            one.iter().copied().collect::<BTreeSet<_>>(),
            other.iter().copied().collect::<BTreeSet<_>>(),
        );
        one.symmetric_difference(&other)
            .map(|key| key.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(differs(&cn, &tw), Vec::<String>::new(), "zh-CN and zh-TW");
    assert_eq!(differs(&cn, &en), Vec::<String>::new(), "zh-CN and en");
    assert!(cn == tw && cn == en, "the keys stand in different orders");
    assert_eq!(
        cn.len(),
        cn.iter().collect::<BTreeSet<_>>().len(),
        "a key stands there twice"
    );
}

#[test]
fn no_date_number_or_name_is_lost_in_translation() {
    let cn = variables_by_key(ZH_CN.as_str());
    assert_eq!(cn, variables_by_key(ZH_TW.as_str()), "zh-TW");
    assert_eq!(cn, variables_by_key(EN.as_str()), "en");
}

#[test]
fn every_text_can_be_shown_in_every_language() {
    for (lang, catalogue) in [
        (Lang::ZhCn, ZH_CN.as_str()),
        (Lang::ZhTw, ZH_TW.as_str()),
        (Lang::En, EN.as_str()),
    ] {
        for (key, pattern) in entries(catalogue) {
            let names = variables(&pattern);
            let values: HashMap<Cow<'static, str>, FluentValue<'_>> = names
                .iter()
                .map(|name| (Cow::Owned(name.clone()), FluentValue::from(2)))
                .collect();
            let shown = CATALOGUES.lookup_single_language(Texts(lang).id(), key, Some(&values));
            let shown = shown.unwrap_or_else(|error| panic!("{key} in {lang}: {error}"));
            assert!(!shown.is_empty(), "{key} in {lang} is empty");
            let broken = ["{$", "{ $", "\u{2068}"]
                .iter()
                .any(|mark| shown.contains(mark));
            assert!(!broken, "{key} in {lang}: {shown}");
        }
    }
}

#[test]
fn numbers_read_as_people_say_them() {
    let with = |lang, key, name, n: i64| Texts(lang).with(key, &[(name, n)]);
    assert_eq!(with(Lang::En, "days", "n", 1), "1 day");
    assert_eq!(with(Lang::En, "hours", "n", 20), "20 hours");
    assert_eq!(with(Lang::En, "minutes", "n", 0), "less than a minute");
    assert_eq!(with(Lang::En, "photo-count", "n", 0), "No photos");
    assert_eq!(with(Lang::ZhCn, "working-days", "n", 2), "2 个工作日");
    assert_eq!(
        with(Lang::ZhCn, "page-too-many-wait", "minutes", 1440),
        "请一天后再试。"
    );
    assert_eq!(
        with(Lang::En, "page-too-many-wait", "minutes", 15),
        "Try again in 15 minutes."
    );
    assert_eq!(
        with(Lang::En, "count-limit", "most", 5000),
        "Up to 5000 characters"
    );
}

#[test]
fn words_that_are_joined_keep_the_space_between_them() {
    let en = Texts(Lang::En);
    assert_eq!(en.get("title-error"), "Error: ");
    assert_eq!(en.get("list-or"), ", or ");
    for key in ["optional", "refused-who", "stage-done"] {
        let text = en.with(key, &[("who", "")]);
        assert!(text.starts_with(' '), "{key}: {text:?}");
    }
}

#[test]
fn the_browser_finds_the_place_for_its_number() {
    for lang in Lang::ALL {
        for key in [
            "count-left",
            "count-over",
            "category-found",
            "upload-sending",
        ] {
            let text = Texts(*lang).get(key);
            assert!(text.contains("{n}"), "{key} in {lang}: {text}");
        }
    }
}

// ── the pages ────────────────────────────────────────────────────────────────────────────────────

/// The Rust code below a folder of `src`, or of one file.
fn source(place: &str) -> String {
    fn read(path: &Path, all: &mut String) {
        if path.is_dir() {
            for entry in std::fs::read_dir(path).unwrap() {
                read(&entry.unwrap().path(), all);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    let mut all = String::new();
    read(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src")
            .join(place),
        &mut all,
    );
    assert!(!all.is_empty(), "src/{place} holds no code");
    all
}

fn pages() -> String {
    source("ui") + &source("web") + &source("functions") + &source("i18n/times.rs")
}

/// What stands in the brackets of every call of `opening` (`t.get(`, `t.with(` …).
fn calls<'a>(source: &'a str, opening: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    for (at, _) in source.match_indices(opening) {
        let before = source[..at].chars().next_back();
        if opening.starts_with('t') && before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let inside = &source[at + opening.len()..];
        let (mut depth, mut quoted) = (1, false);
        let end = inside.char_indices().find_map(|(at, c)| {
            match c {
                '"' => quoted = !quoted,
                '(' if !quoted => depth += 1,
                ')' if !quoted => depth -= 1,
                _ => {}
            }
            (depth == 0).then_some(at)
        });
        found.push(&inside[..end.expect("a bracket stays open")]);
    }
    found
}

/// The text in quotation marks that the code begins with, if it does.
fn literal(code: &str) -> Option<&str> {
    code.trim_start().strip_prefix('"')?.split('"').next()
}

#[test]
fn no_page_shows_a_key_where_a_text_should_stand() {
    let (pages, known) = (pages(), variables_by_key(ZH_CN.as_str()));
    let mut missing = BTreeSet::new();
    for opening in [
        "t.get(",
        "texts().get(",
        "texts.get(",
        "t.with(",
        "texts().with(",
        "texts.with(",
    ] {
        let keys = calls(&pages, opening).into_iter().filter_map(literal);
        missing.extend(
            keys.filter(|key| !known.contains_key(key))
                .map(str::to_owned),
        );
    }
    // Keys that are handed on before they are looked up.
    for beginning in ["hint-", "start-", "care-"] {
        let keys = pages
            .split('"')
            .filter(|text| text.starts_with(beginning) && is_key(text));
        missing.extend(
            keys.filter(|key| !known.contains_key(key))
                .map(str::to_owned),
        );
    }
    for (key, _) in asked() {
        missing.extend((!known.contains_key(key.as_str())).then_some(key));
    }
    assert!(missing.is_empty(), "no text for {missing:#?}");
}

#[test]
fn no_text_waits_for_a_value_that_its_page_does_not_give() {
    let (pages, known) = (pages(), variables_by_key(ZH_CN.as_str()));
    let mut wrong = Vec::new();
    let mut compare = |key: &str, given: &BTreeSet<String>| {
        if let Some(wanted) = known.get(key).filter(|wanted| !wanted.is_subset(given)) {
            wrong.push(format!("{key} wants {wanted:?}, gets {given:?}"));
        }
    };
    for opening in ["t.get(", "texts().get(", "texts.get("] {
        for key in calls(&pages, opening).into_iter().filter_map(literal) {
            compare(key, &BTreeSet::new());
        }
    }
    for opening in ["t.with(", "texts().with(", "texts.with("] {
        for call in calls(&pages, opening) {
            let Some(key) = literal(call) else { continue };
            let names = call
                .split("(\"")
                .skip(1)
                .filter_map(|rest| rest.split_once("\","))
                .map(|(name, _)| name.to_owned());
            compare(key, &names.collect());
        }
    }
    for (key, given) in asked() {
        compare(&key, &given.iter().map(|name| name.to_string()).collect());
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_new_family_of_texts_is_made_known_to_these_tests() {
    let pages = pages();
    let beginnings = pages
        .split("format!(\"")
        .skip(1)
        .filter_map(|rest| rest.split('{').next());
    let unknown: BTreeSet<&str> = beginnings
        .filter(|beginning| {
            beginning.ends_with('-') && is_key(beginning) && !FAMILIES.contains(beginning)
        })
        .collect();
    assert!(
        unknown.is_empty(),
        "add them to FAMILIES and to asked(): {unknown:?}"
    );
}

#[test]
fn nobody_translates_what_no_page_shows() {
    let pages = pages();
    let asked: BTreeSet<String> = asked().into_iter().map(|(key, _)| key).collect();
    let fields = all_fields();
    // Texts that a page takes where there are any.
    let taken_if_there = |key: &str| {
        let of_field = fields.iter().any(|field| {
            let code = key
                .strip_prefix("error-")
                .and_then(|rest| rest.strip_prefix(field.replace('_', "-").as_str()))
                .and_then(|rest| rest.strip_prefix('-'));
            code.is_some_and(|code| {
                Code::ALL
                    .iter()
                    .any(|known| known.as_str().replace('_', "-") == code)
            })
        });
        of_field
            || acted()
                .any(|action| key == format!("action-{}-text", action.as_str().replace('_', "-")))
    };
    let unused: Vec<&str> = entries(ZH_CN.as_str())
        .into_iter()
        .map(|(key, _)| key)
        .filter(|key| {
            !asked.contains(*key) && !taken_if_there(key) && !pages.contains(&format!("\"{key}\""))
        })
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

/// Actions that are taken by a form.
fn acted() -> impl Iterator<Item = Action> {
    Action::ALL
        .iter()
        .copied()
        .filter(|action| action.fields().is_some())
}

/// Every field of every form.
fn all_fields() -> BTreeSet<&'static str> {
    let of_actions = acted().flat_map(|action| action.fields().unwrap_or_default());
    let of_filing = Step::ALL.iter().flat_map(|step| step.fields());
    of_actions
        .map(|field| field.name)
        .chain(of_filing.copied())
        .chain(["number", "code"])
        .chain(crate::forms::intake::FIELDS.iter().copied())
        .chain(OTHER_FIELDS.iter().copied())
        .collect()
}

/// A key that pages put together, with the names of the values that they give.
type Asked = (String, &'static [&'static str]);

/// A key for each word, which takes the place of `*`.
fn each<W: ToString>(
    words: impl IntoIterator<Item = W>,
    pattern: &str,
    given: &'static [&'static str],
) -> Vec<Asked> {
    words
        .into_iter()
        .map(|word| {
            (
                pattern.replace('*', &word.to_string().replace('_', "-")),
                given,
            )
        })
        .collect()
}

/// The keys of an event's telling.
fn told(telling: &Telling) -> Vec<Asked> {
    let given: Vec<&'static str> = telling.values.iter().map(|(name, _)| *name).collect();
    let mut asked: Vec<Asked> = vec![(telling.title.clone(), given.leak())];
    for (_, value) in &telling.values {
        if let Value::Key(key) = value {
            asked.push((key.clone(), &[]));
        }
    }
    let labels = telling.said.iter().flat_map(|said| &said.label);
    asked.extend(labels.map(|key| (key.clone(), [].as_slice())));
    asked
}

/// Every key that pages put together.
fn asked() -> Vec<Asked> {
    let pages = || acted().filter(|action| action.rule().offered != Offered::OnCase);
    let by_resident = || pages().filter(|action| action.rule().by.contains(&By::Resident));
    let on_case = || acted().filter(|action| action.rule().offered == Offered::OnCase);
    let mut all = [
        // The words of the field.
        each(Kind::ALL, "kind-*", &[]),
        each(Kind::FOR_RESIDENTS, "kind-*-hint", &[]),
        each(Channel::ALL, "channel-*", &[]),
        each(Severity::ALL, "severity-*", &[]),
        each(Severity::ALL, "severity-*-hint", &[]),
        each(Flag::ALL, "flag-*", &[]),
        each(ConcernedKind::ALL, "sort-*", &[]),
        each(Flag::ALL, "flag-*-hint", &[]),
        each(State::ALL, "state-*", &[]),
        each(State::ALL, "now-*", &["days"]),
        each(Awaited::ALL, "awaits-*", &[]),
        each(Awaited::ALL, "now-awaits-*", &[]),
        each(
            ["unit-usual", "unit-named", "reason-to-rule"],
            "hint-*",
            &[],
        ),
        each(["longer"], "hint-*", &["due", "latest"]),
        each(Item::ALL, "item-*", &[]),
        each(["waiting", "signed"], "parts-*", &[]),
        each(AssignmentState::ALL, "part-*", &[]),
        each(["lead"], "column-*", &[]),
        each(Finding::ALL, "finding-*", &[]),
        each(Remedy::ALL, "redress-*", &[]),
        each(Mediated::ALL, "mediated-*", &[]),
        each(
            [
                "drafted",
                "sent-back",
                "sent",
                "accepted",
                "declined",
                "lapsed",
            ],
            "proposal-*",
            &[],
        ),
        each(["proposal"], "lead-*", &["unit"]),
        each(["unit-ruled"], "hint-*", &["day", "case"]),
        each(["unit-ruled-here"], "hint-*", &["day", "case", "area"]),
        each(State::ALL, "lead-*", &["unit"]),
        each(
            ["closed-disputed", "closed-no-answer", "second-handling"],
            "lead-*",
            &["unit"],
        ),
        each(Solved::ALL, "solved-*", &[]),
        each(Treatment::ALL, "treatment-*", &[]),
        each(Wanting::ALL, "wanting-*", &[]),
        each(ContactMeans::ALL, "means-*", &[]),
        each(ContactResult::ALL, "result-*", &[]),
        each(RevisitOutcome::ALL, "outcome-*", &[]),
        each(RevisitResult::ALL, "revisit-result-*", &[]),
        each(Which::ALL, "revisits-*", &[]),
        each(Unattended::ALL, "unattended-*", &[]),
        each(Unattended::ALL, "unattended-*-text", &[]),
        each(Which::ALL, "revisits-*-text", &[]),
        each(
            ["", "-consultation", "-report", "-praise"],
            "script-record-revisit*",
            &["filed", "matter", "unit", "replied"],
        ),
        each(Role::ALL, "role-*", &[]),
        each(Reason::ALL, "refused-*", &[]),
        each(View::ALL, "worklist-*", &[]),
        each(ClockKind::ALL, "clock-*", &[]),
        each(ClockKind::ALL, "clock-says-*", &["due"]),
        each(
            ["acceptance", "first-reply", "resolve", "review"],
            "late-*",
            &["due", "time"],
        ),
        each(
            [
                "acceptance",
                "completion",
                "first-reply",
                "resolve",
                "resident-answer",
                "no-answer",
                "review",
            ],
            "next-*",
            &["due"],
        ),
        // Actions, and what they leave in the history.
        each(pages(), "action-*", &[]),
        each(by_resident(), "resident-*", &[]),
        each(by_resident(), "resident-*-text", &[]),
        each(on_case(), "*-title", &[]),
        each(on_case(), "*-note", &[]),
        each(on_case(), "*-button", &[]),
        // Forms.
        each(Step::ALL, "short-*", &[]),
        each(["reference", "sender", "sender-due"], "short-*", &[]),
        each(
            crate::forms::intake::FIELDS
                .iter()
                .filter(|field| **field != "restated"),
            "intake-*",
            &[],
        ),
        each(all_fields(), "label-*", &[]),
        each(
            pages()
                .flat_map(|action| action.fields().unwrap_or_default())
                .map(|field| field.name),
            "field-*",
            &[],
        ),
        each(Code::ALL, "error-*", &["field"]),
        // Times.
        each(["days", "hours", "minutes", "working-days"], "*", &["n"]),
        each(0..7, "weekday-*", &[]),
        each(1..=12, "month-*", &[]),
        // Jobs.
        each(crate::jobs::NAMES, "job-*", &[]),
        each(["again", "given-up"], "jobs-done-*", &[]),
        // What staff are told.
        each(Why::ALL, "inbox-why-*", &[]),
        // Pages.
        // Notices.
        each(Paper::ALL, "paper-*", &[]),
        each(Paper::ALL, "paper-short-*", &[]),
        each(
            Paper::ALL,
            "paper-text-*",
            &["number", "unit", "filed", "due", "what", "wish", "reason"],
        ),
        each(NoticeState::ALL, "notice-state-*", &[]),
        each(Sort::ALL, "owed-*-title", &[]),
        each(Sort::ALL, "owed-*-text", &[]),
        each(Sort::ALL, "owed-*-empty", &[]),
        each(Sort::ALL, "owed-*-case", &[]),
        each(["owed", "overdue", "done"], "owed-part-*", &[]),
        each(["due", "what", "unit", "progress", "case"], "owed-*", &[]),
        each(
            ["unit", "due", "kept", "percent", "confirmed"],
            "owed-share-*",
            &[],
        ),
        each(Progress::ALL, "progress-*", &[]),
        each(["line", "day"], "dated-*", &["n"]),
        each(Kept::ALL, "kept-*", &[]),
        each(Aim::ALL, "aim-*", &[]),
        each(["name", "sort", "since"], "concerned-*", &[]),
        each(Share::ALL, "shares-*", &[]),
        each(["outside"], "*-none", &[]),
        each(["case", "body", "unit", "at", "due"], "handovers-*", &[]),
        each(Violation::ALL, "violation-*", &[]),
        each(Stage::ALL, "violation-stage-*", &[]),
        each(Penalty::ALL, "penalty-*", &[]),
        each(Verdict::ALL, "verdict-*", &[]),
        each(
            ["at", "kind", "unit", "person", "penalty", "stage", "case"],
            "violations-*",
            &[],
        ),
        each(
            ["to", "case", "filed", "category", "amount", "text"],
            "notice-*",
            &[],
        ),
        each(
            [
                "paper", "serial", "case", "unit", "state", "year", "at", "done",
            ],
            "notices-*",
            &[],
        ),
        each(
            ["number", "at", "what", "amount", "balance", "by"],
            "fund-*",
            &[],
        ),
        each(
            [
                "cases",
                "inbox",
                "intake",
                "revisits",
                "surges",
                "unattended",
                "notices",
                "concerned",
                "handovers",
                "promises",
                "measures",
                "violations",
                "jobs",
                "account",
            ],
            "nav-*",
            &[],
        ),
        each(
            ["guide", "track", "figures", "privacy", "home", "staff"],
            "footer-*",
            &[],
        ),
        each(["file", "track", "open"], "door-*", &[]),
        each(["file", "track", "open"], "door-*-hint", &[]),
        each(
            ["court", "police", "discipline", "letters"],
            "guide-elsewhere-*",
            &[],
        ),
        each(
            ["kept", "seen", "anonymous", "cookies", "rights"],
            "privacy-*-title",
            &[],
        ),
        each(
            ["kept", "seen", "anonymous", "cookies", "rights"],
            "privacy-*-text",
            &[],
        ),
        each(
            [
                "unit",
                "total",
                "open",
                "replied",
                "confirmed",
                "again",
                "no-answer",
            ],
            "figures-*",
            &[],
        ),
        each(
            ["accept", "dispatch", "handle", "reply", "rate"],
            "stage-*",
            &[],
        ),
        each(
            [
                "clock", "number", "summary", "category", "severity", "state", "unit", "handler",
                "filed", "idle", "call", "replied", "calls", "area", "ruling", "reason",
            ],
            "column-*",
            &[],
        ),
        each(["password", "codes", "removed"], "account-done-*", &[]),
        each(
            [
                "not-found",
                "too-many",
                "refused",
                "bad-request",
                "full",
                "failed",
                "cross-site",
                "signed-out",
            ],
            "page-*-title",
            &[],
        ),
        each(
            [
                "not-found",
                "too-many",
                "refused",
                "bad-request",
                "full",
                "failed",
                "cross-site",
                "signed-out",
            ],
            "page-*-text",
            &[],
        ),
    ]
    .concat();
    all.push(("event-unknown".to_owned(), &[]));
    for action in Action::ALL {
        for example in action.examples() {
            for by in ActorKind::ALL {
                all.extend(told(&example.telling(*by)));
            }
        }
    }
    all
}

// ── each language by itself ──────────────────────────────────────────────────────────────────────

fn glyphs_of(list: &str, catalogue: &'static str) -> Vec<String> {
    assert!(list.chars().count() >= 300);
    let glyphs: BTreeSet<char> = list.chars().collect();
    entries(catalogue)
        .into_iter()
        .filter_map(|(key, pattern)| {
            let wrong: String = pattern.chars().filter(|c| glyphs.contains(c)).collect();
            (!wrong.is_empty()).then(|| format!("{key}: {wrong}"))
        })
        .collect()
}

#[test]
fn a_reader_in_taiwan_meets_no_simplified_glyph() {
    assert_eq!(
        glyphs_of(SIMPLIFIED_ONLY, ZH_TW.as_str()),
        Vec::<String>::new()
    );
}

#[test]
fn a_reader_on_the_mainland_meets_no_traditional_glyph() {
    assert_eq!(
        glyphs_of(TRADITIONAL_ONLY, ZH_CN.as_str()),
        Vec::<String>::new()
    );
}

#[test]
fn a_reader_in_taiwan_meets_the_words_of_taiwan() {
    let mainland = [
        "信息",
        "短信",
        "郵箱",
        "網絡",
        "網上",
        "視頻",
        "質量",
        "賬號",
        "默認",
        "登錄",
        "退出",
        "屏幕",
        "打印",
        "軟件",
        "二維碼",
        "鏈接",
        "服務器",
        "數據",
        "設備",
        "提交",
        "投訴",
        "舉報",
        "派單",
        "辦結",
        "並案",
        "查找",
    ];
    let wrong: Vec<String> = entries(ZH_TW.as_str())
        .into_iter()
        .flat_map(|(key, pattern)| {
            mainland
                .iter()
                .filter(move |word| pattern.contains(**word))
                .map(move |word| format!("{key}: {word}"))
        })
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn an_english_reader_meets_no_chinese() {
    let chinese =
        |c: char| ('\u{3000}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c);
    let wrong: Vec<_> = entries(EN.as_str())
        .into_iter()
        .filter(|(_, pattern)| pattern.chars().any(chinese))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn nobody_is_shouted_at() {
    for (lang, catalogue) in [
        (Lang::ZhCn, ZH_CN.as_str()),
        (Lang::ZhTw, ZH_TW.as_str()),
        (Lang::En, EN.as_str()),
    ] {
        let loud: Vec<_> = catalogue
            .lines()
            .filter(|line| line.contains(['!', '！']))
            .collect();
        assert!(loud.is_empty(), "{lang}: {loud:?}");
    }
}

#[test]
fn residents_are_addressed_politely() {
    for (lang, catalogue) in [(Lang::ZhCn, ZH_CN.as_str()), (Lang::ZhTw, ZH_TW.as_str())] {
        let rude: Vec<_> = entries(catalogue)
            .into_iter()
            .filter(|(_, pattern)| pattern.contains(['你', '妳']))
            .collect();
        assert!(rude.is_empty(), "{lang}: {rude:?}");
    }
}

/// Glyphs of everyday Simplified Chinese that Taiwan does not write.
const SIMPLIFIED_ONLY: &str = "\
    皑蔼碍爱肮袄奥坝罢摆败颁办绊帮绑镑谤剥饱宝报鲍辈贝钡狈备惫绷笔毕毙币闭边编贬变辩辫标鳖别瘪濒滨宾\
    摈饼拨钵铂驳补财参蚕残惭惨灿苍舱仓沧厕侧册测层诧搀掺蝉馋谗缠铲产阐颤场尝长偿肠厂畅钞车彻尘陈衬撑\
    称惩诚骋迟驰耻齿炽冲宠畴踌筹绸橱厨锄雏础储触处传疮闯创锤纯绰辞词赐聪葱囱从丛凑蹿窜错达带贷担单郸\
    掸胆惮诞弹当挡党荡档捣岛祷导盗灯邓敌涤递缔颠点垫电淀钓调谍叠钉顶锭订丢东动栋冻犊独读赌镀锻断缎兑\
    队对吨顿钝夺堕鹅额讹恶饿尔饵贰发罚阀珐矾钒烦贩饭访纺飞诽废费纷坟奋愤粪枫锋风疯冯缝讽凤肤辐抚辅赋\
    复负讣妇缚该钙盖赶秆赣冈刚钢纲岗镐搁鸽阁铬个给龚宫巩贡钩沟构购够蛊顾剐关观馆惯贯广规归龟闺轨诡柜\
    贵刽辊滚锅国过骇韩汉号阂鹤贺横恒轰鸿红壶护沪户哗华画话怀欢环还缓换唤痪焕涣黄谎挥辉毁贿秽会烩汇讳\
    诲绘荤浑获货祸击机积饥迹讥鸡绩缉极辑级挤蓟剂济计记际继纪夹荚颊贾钾价驾歼监坚笺间艰缄茧检碱硷拣捡\
    简俭减槛鉴践贱见键舰剑饯渐溅涧将浆蒋桨奖讲酱胶浇骄娇搅铰矫侥脚饺缴绞轿较阶节洁结诫届紧锦仅谨进晋\
    烬尽劲荆茎鲸惊经颈静镜径痉竞净纠厩旧驹举据锯惧剧鹃绢觉决诀绝钧军骏开凯颗壳课垦恳抠库裤块侩宽矿旷\
    况亏岿窥馈溃扩阔蜡腊莱来赖蓝栏拦篮阑兰澜谰揽览懒缆烂滥捞劳涝乐镭垒类泪棱厘篱离鲤礼丽厉励砾历沥隶\
    俩联莲连镰怜涟敛脸链恋炼练粮凉两辆谅疗辽镣猎临邻鳞凛赁龄铃灵岭领馏刘龙聋咙笼垄拢陇楼娄搂篓芦卢颅\
    庐炉掳卤虏鲁赂禄录陆驴吕铝侣屡缕虑滤绿峦挛孪滦乱抡轮伦仑沦纶论萝罗逻锣箩骡骆络妈玛码蚂马骂吗买麦\
    卖迈脉瞒馒蛮满谩猫锚铆贸没镁门闷们锰梦谜弥觅幂绵缅庙灭悯闽鸣铭谬谋亩呐钠纳难挠脑恼闹馁内拟腻撵酿\
    鸟聂啮镊镍柠狞宁拧泞钮纽脓浓农疟诺欧鸥殴呕沤盘庞抛赔喷鹏骗飘频贫苹凭评泼颇铺谱栖凄脐齐骑岂启气弃\
    讫牵钎铅迁签谦钱钳潜浅谴堑枪呛墙蔷强抢锹桥乔侨翘窍窃钦亲寝轻氢倾顷请庆琼穷趋区躯驱龋颧权劝却鹊确\
    让饶扰绕热韧认纫荣绒软锐闰润洒萨鳃赛叁伞丧骚扫涩杀刹纱筛删闪陕赡缮伤赏烧绍赊摄慑设绅审婶肾渗声绳\
    胜圣师狮湿诗时蚀实识驶势适释饰视试寿兽枢输书赎属术树竖数帅双谁税顺说硕烁丝饲耸怂颂讼诵擞苏诉肃虽\
    随绥岁孙损笋缩琐锁獭挞态摊贪瘫滩坛谭谈叹汤烫涛绦讨腾誊锑题体屉条贴铁厅烃铜统头秃图涂团颓蜕脱鸵驮\
    驼椭洼袜弯湾顽万网韦违围为潍维苇伟伪纬谓卫温闻纹稳问瓮挝蜗涡窝卧呜钨乌诬无芜吴坞雾务误锡牺袭习铣\
    戏细虾辖峡侠狭厦吓锨鲜纤贤衔闲显险现献县馅羡宪线厢镶乡详响项萧嚣销晓啸蝎协挟携胁谐写泻谢锌衅兴汹\
    锈绣虚嘘须许叙绪续轩悬选癣绚学勋询寻驯训讯逊压鸦鸭哑亚讶阉烟盐严颜阎艳厌砚彦谚验鸯杨扬疡阳痒养样\
    瑶摇尧遥窑谣药爷页业叶医铱颐遗仪蚁艺亿忆义诣议谊译异绎荫阴银饮隐樱婴鹰应缨莹萤营荧蝇赢颖哟拥痈踊\
    咏优忧邮铀犹诱舆鱼渔娱与屿语狱誉预驭鸳渊辕园员圆缘远约跃钥粤悦阅郧匀陨运蕴酝晕韵杂灾载攒暂赞赃脏\
    凿枣责择则泽贼赠轧铡闸栅诈斋债毡盏斩辗崭栈战绽张涨帐账胀赵蛰辙锗这贞针侦诊镇阵挣睁狰争帧郑证织职\
    执纸挚掷帜质滞钟终种肿众诌轴皱昼骤猪诸诛烛瞩嘱贮铸驻专砖转赚桩庄装妆壮状锥赘坠缀谆着浊兹资渍踪综\
    总纵邹诅组钻浏";

/// Glyphs of everyday Traditional Chinese that the mainland does not write.
const TRADITIONAL_ONLY: &str = "\
    內勻弔戶冊氾丟兇汙汎佔佈兌別刪吳呂吶囪壯夾妝決沖沒災禿見貝車並亞來併侖兒兩協卹屆岡彿拋昇東況爭狀\
    糾臥軋長門俠侶係侷剎剋則勁卻姪姦屍帥彥恆柵洶洩為盃紅紀紉約計訂訃貞負軍軌韋頁風飛倣倖倆們個倫倉凍\
    剛剝員娛孫宮峽島師庫徑恥悅挾時晉書氣烏狹狽畝砲祕紡紗紋純紐級納紙紛脅脈荊茲記討訊託訓訖豈財貢軒迴\
    釘針閃陣陝陞隻飢馬鬥偽偉偵側務動區參啞問唸國堅執夠婁婦專將屜崑崙崗帶帳張強從悽捲掃掛掄掙採捨敗啟\
    敘斬晝桿棄條殺毬氫涼淺淵淒淚淪淨牽猙現產畢異眾絆絃統紮紹細紳組終缽習脣脫莢莖莊處術覓規訪訝訣許設\
    訟訛販責貫貨貪貧軟這連釦釣釩閉陳陸陰頂頃魚鳥鹵麥傢備傑傘凱創勞勝勛喪單喲喚喬喫圍堯場報壺尋幀幾廁\
    廂廄復惡悶惱揀揮換揚棗棟棧棲欽殘殼湧湊減渦湯測渾渙無猶琺畫痙痠發盜睏硯稈稅筆筍絞結絨絕絲絡給絢肅\
    腎脹華萊虛視註詠評詞証詛詐訴診貯貼貳費賀貴買貶貿貸軸週進郵鄉鈔鈕鈣鈉鈞鈍閏開閑間閒隊階陽隄雲韌項\
    順須飯飲馮馭黃亂傭債傳僅傾傷僇剷勢匯嗎嗚嗆園圓塗塊塢奧媽幹廈彙愛慄搾損搶搖搗搆暈會業極楊楓歲毀溝\
    滅溼溫準滄煙煩煉煥爺獅瑯當盞睜祿萬稜節粵經絹綑綁綏絛義羨聖腸腳腫腦葷葦葉虜號蛻補裝裡詫該詳試詩誇\
    詣誠話誅詭詢賊資賈賄賃賂跡較載農運遊達違過鄒鉗鉀鈾鉛鉤鉑鈴鉚閘隕電預頑頓頒頌飼飽飾馳馱馴僥僕僑僱\
    劃厭嘗嘔嘆團圖塵墊塹壽夢奪寧實寢對屢嶄幣彆徹慇態慣慚慘摟摻暢榮槓構槍滾漬漢滿滯漸漲漣滬漁滲滌滷熒\
    爾獄瑤瑣瑪瘧瘍瘋瘓盡監碩禍種稱窪窩箋箇綻綜綽綠緊綴網綱綢綿綵綸維緒罰聞臺與蓆蓋蒐蒼蝕製誦誌語誣認\
    誡誤說誨誘貍賓賒趙趕跼輔輕輓遠遜遙遞鉸銀銅銘鉻銜銑閡閨閩閣閥際頗領颱餃餅餌駁骯鳴鳳麼齊億儀價儈儉\
    凜劇劉劍劊厲嘩噓噴嘯墳墜墮嬌寬審寫層幟廢廚廟廣廠彈慶慮憂慼慫慾憐憫憚憤摯撲撈撐撥撓撫撚撢敵數暫樣\
    樁樞標樓槳樂樑歐歎毆漿潑潔澆潛潰潤澗熱獎瑩瘡皚皺盤瞇確碼穀窯窮範締練緯緻緘緬緝編緣線緞緩罵罷膠膚\
    蓮蔭蔣蔔蔥蝦蝸蝨衛衝複誼諒談諄誕請諸課調誰論誹豎豬賠賞賦賤賬賭賢賣賜質踐輝輛輩輪輥適遷鄰鄭鄧鋅銻\
    銷鋪鋤鋁銳鋒鋇銲閱鞏颳養餓餒餘駝駐駛駕駒髮鬧魯鴉齒儘冪劑勳噹噸墾壇奮學導憲憑憊憶戰擁擋撻據擄擇撿\
    擔撾曆曉樸橫樹橢橋機歷澱濃澤濁熾燐燒燈燙燄獨盧瞞磚禦積穎窺築篩縛縣膩興艙蕩蕭蕪螞螢褲親諺諱謀諜諧\
    諾謂諷貓賴踴輻輯輸辦選遲遼遺錠錶鋸錳錯錢鋼錫錄錐錦閻隨險霑靜頰頸頻頭頹頤館餞餡駭駱鬨鮑鴕鴦鴨鴛龍\
    龜優償儲勵嚐嚇壓嬰嶼嶺幫彌應懇戲擊擠擰擬擱斂斃檔檢氈濘濱濟濤濫澀濬濕濰營燦燭燬燴牆獰獲環療盪瞭矯\
    簍糞縮績縷繃縫總縱縴聲聰聯聳膿膽臉臨舉艱薑薔薊虧謎謗謙講謊謠謝謄賺賽購賸趨轄輾轅輿還邁醞醜鍍鎂錨\
    鍵鍊鍋錘鍾鍬鍛闊闌闆隱隸雖韓顆餵騁駿鮮鴻鴿點齋叢嚮壘嬸擴擲擾攆擺擻斷櫃檻檸檯歸瀉瀋濾濺燻燼獵甕癒\
    礎禮穢竄竅簡糧織繕繞繡罈翹職聶臍舊薩藍薦蟬蟲謹謬豐贅蹤蹟軀轉轍醫醬釐鎊鎖鎢鎳鎮鎬鎚鎗闖離雜雙雛雞\
    額顏題餾餽騎鬆鯉鵑鵝鼕嚥壞壟寵龐廬懲懷懶攏曠櫥瀝瀕爍犢獸獺瓊疇癟癡礙禱穫穩簾簽繫繭繹繩繪羅繳臘藝\
    藥藷蟻蠅蠍襖譁譜識證譚譏贈贊轎辭邊鏡鏟鏈關隴難霧韻類願顛饅騙鬍鯨鵲鵬麗勸嚨嚴孃寶懸攔攙瀾瀰爐獻癢\
    癥礦礬礫競籌籃糰辮繼艦藹蘆蘋蘇蘊覺觸議譯譟贏贍釋鐘鏽闡飄饒饑騰騷鰓鹹麵黨齣齡囂屬懼懾攝攜櫻欄殲爛\
    犧籐纏續蘭蠟襪覽譴護譽贓躊躍轟辯鐮鐳鐵闢響顧驅騾鶴齧孿巒彎攤權歡灑灘疊癬籠聾聽臟襲襯讀贖鑄鑑鑒顫\
    驕髒鬚鱉鷗龔巖戀攣攪曬竊籤纓纖纔蘿蠱變邏顯驚驗體鱗黴囑壩攬癱蠶讓讒艷贛釀靈驟鷹鹼鹽齲廳灣籬籮蠻觀\
    釁鑲鑰顱饞灤矚讚鑷驢纜鑽鑼豔鑿鬱籲後於諮瀏裏";
