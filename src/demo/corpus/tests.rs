//! Checks of the demo corpus: codes, slots, languages, lengths, tone, and that texts fit together.
//! Must not hold demo texts or checks of the generator.

use std::collections::HashSet;

use super::handling::{
    Fit, contact, decisions, investigation, outside, questions, ratings, supervision, voices,
};
use super::units::UnitSeedKind;
use super::{
    ANY, FindingSeed, KindSeed, LangSeed, SLOTS, SlotSide, cases, categories, people, replies,
    units,
};

/// Frequent characters that only simplified Chinese has, none that zh-TW also writes.
const SIMPLIFIED: &str = "电没个请们车话说来费业时条办单门给过开这记联楼还场着两会间点机处户现诉证谢复区发换规检号问\
    动装实设气医补对线务录价样写护经灯测学员报么让调与头为营应进监带责结钱转边从网贴签约关内标\
    属队议环卫资权压听见无声账认数别张绿长运坏师钟确项罚拨养维愿备计盖临树统书谁划码墙药题况园\
    响预断该货质偿帮热专体赔辆试产续买销块违随围扫讲厅儿镇缴顶须种满谈层东摊错协红变额险污挡马\
    损轮黄伤构锁卖验访疗诊负执邻视劳温挂频担许抢难课桩广纸达离吗决饭优组烟旧";

/// Frequent characters that only traditional Chinese has.
const TRADITIONAL: &str = "與電車費學線沒辦請會設務區動證間號場門價戶開機園來導氣議時醫謝臨資處網問裝臺護補違說轉質誌\
    無異壞許過話們隊檢損磚單後環綠險樹規樓廣員灣燈運標衛勞業蓋兒給長壓現陳備爭櫃積桿橋約訴裡調\
    監養計驗療東斷職診難貨當對牆變視帶訊聽聲繕眾應國習試關產記礙蟲籬攤課體點圍還預級兩實碼簡並\
    潔種聯檯纜欄響汙黃廁揚掛幾銷題亂樁漿燒煙飲維頭願於協組綜輔築搶濱鎮權進遺飛擋擺藥災營師遷罰\
    報績傳撥數鄰掃塵滿髒紙頂雜經熱換廳農擾銀";

const KINDS: [KindSeed; 7] = [
    KindSeed::Complaint,
    KindSeed::Consultation,
    KindSeed::HelpRequest,
    KindSeed::Suggestion,
    KindSeed::Report,
    KindSeed::Praise,
    KindSeed::StaffAppeal,
];

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Names in braces; panics on a brace without its partner.
fn slots_of(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        assert!(!before.contains('}'), "stray brace: {text}");
        let (name, tail) = after.split_once('}').expect("a closing brace");
        names.push(name);
        rest = tail;
    }
    assert!(!rest.contains('}'), "stray brace: {text}");
    names
}

fn check_slots(text: &str, side: SlotSide) {
    for name in slots_of(text) {
        let slot = SLOTS.iter().find(|slot| slot.name == name);
        let slot = slot.unwrap_or_else(|| panic!("unknown slot {name}: {text}"));
        let allowed = side == SlotSide::Staff || slot.side == SlotSide::Resident;
        assert!(allowed, "{name} is for staff only: {text}");
    }
}

fn check_language(text: &str, lang: LangSeed) {
    assert!(!text.trim().is_empty(), "empty text");
    assert_eq!(text, text.trim(), "space around the text");
    let wrong = match lang {
        LangSeed::ZhCn => text.chars().find(|c| TRADITIONAL.contains(*c)),
        LangSeed::ZhTw => text.chars().find(|c| SIMPLIFIED.contains(*c)),
        LangSeed::En => text.chars().find(|c| is_han(*c)),
    };
    assert_eq!(wrong, None, "wrong script: {text}");
}

fn check_three(names: &[&str; 3]) {
    check_language(names[0], LangSeed::ZhCn);
    check_language(names[1], LangSeed::ZhTw);
    check_language(names[2], LangSeed::En);
    assert!(names[0].chars().any(is_han), "no Chinese: {names:?}");
    assert!(names[1].chars().any(is_han), "no Chinese: {names:?}");
}

fn check_list(name: &str, list: &[&str], lang: LangSeed) {
    assert!(
        (8..=30).contains(&list.len()),
        "{name} has {} entries",
        list.len()
    );
    for text in list {
        check_language(text, lang);
        check_slots(text, SlotSide::Staff);
    }
    assert_eq!(
        list.iter().collect::<HashSet<_>>().len(),
        list.len(),
        "double entry in {name}"
    );
}

fn check_length(text: &str, min: usize, max: usize) {
    let length = text.chars().count();
    assert!((min..=max).contains(&length), "{length} characters: {text}");
}

fn category_codes() -> HashSet<&'static str> {
    categories::all().map(|category| category.code).collect()
}

/// Text outside quotation marks.
fn unquoted(text: &str) -> String {
    let mut depth = 0_i32;
    let mut kept = String::new();
    for c in text.chars() {
        match c {
            '“' | '「' => depth += 1,
            '”' | '」' => depth -= 1,
            _ if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

#[test]
fn slots_are_documented() {
    let names: HashSet<_> = SLOTS.iter().map(|slot| slot.name).collect();
    assert_eq!(names.len(), SLOTS.len());
    for slot in SLOTS {
        assert!(!slot.meaning.is_empty());
        assert!(slot.sample.iter().all(|sample| !sample.is_empty()));
    }
}

#[test]
fn named_slots_have_their_lists() {
    for slot in SLOTS {
        let list = people::NAMED_SLOTS
            .iter()
            .find(|(name, _)| *name == slot.name);
        assert_eq!(
            slot.meaning.contains("people::"),
            list.is_some(),
            "{}",
            slot.name
        );
        if let Some((_, names)) = list {
            assert!(names.contains(&slot.sample), "{}", slot.name);
        }
    }
    let known = |name: &str| SLOTS.iter().any(|slot| slot.name == name);
    assert!(people::NAMED_SLOTS.iter().all(|(name, _)| known(name)));
}

#[test]
fn units_form_one_tree_of_three_levels() {
    let all: Vec<_> = units::all().collect();
    let codes: HashSet<_> = all.iter().map(|unit| unit.code).collect();
    let phones: HashSet<_> = all.iter().map(|unit| unit.phone).collect();
    assert_eq!(codes.len(), all.len(), "double code");
    assert_eq!(phones.len(), all.len(), "double telephone");
    assert_eq!(all.iter().filter(|unit| unit.parent.is_none()).count(), 1);
    let mut seen = HashSet::new();
    for unit in &all {
        check_three(&unit.name);
        assert!(unit.phone.starts_with("0599-8800") && unit.phone.len() == 12);
        match unit.kind {
            UnitSeedKind::Centre => assert_eq!(unit.parent, None),
            UnitSeedKind::Department | UnitSeedKind::Supervision => {
                assert_eq!(unit.parent, Some("centre"));
            }
            UnitSeedKind::Office => {
                let parent = unit.parent.expect("an office has a parent");
                assert!(
                    unit.code.starts_with(&format!("{parent}.")),
                    "{}",
                    unit.code
                );
            }
        }
        assert!(
            unit.parent.is_none_or(|parent| seen.contains(parent)),
            "{}",
            unit.code
        );
        seen.insert(unit.code);
    }
    for unit in all
        .iter()
        .filter(|unit| unit.kind == UnitSeedKind::Department)
    {
        let offices = all
            .iter()
            .filter(|office| office.parent == Some(unit.code))
            .count();
        assert!(
            (3..=5).contains(&offices),
            "{} has {offices} offices",
            unit.code
        );
    }
}

#[test]
fn categories_are_complete() {
    let codes = category_codes();
    assert_eq!(codes.len(), categories::all().count(), "double code");
    for category in categories::all() {
        check_three(&category.name);
        check_three(&category.hint);
        assert!(category.keywords.len() >= 4, "{}", category.code);
        assert!(
            category.keywords.iter().any(|word| word.is_ascii()),
            "{}",
            category.code
        );
        assert!(
            category
                .keywords
                .iter()
                .any(|word| word.chars().any(is_han))
        );
        let words: HashSet<_> = category.keywords.iter().collect();
        assert_eq!(
            words.len(),
            category.keywords.len(),
            "double word in {}",
            category.code
        );
        let unit = units::all().find(|unit| unit.code == category.unit);
        assert_ne!(unit.expect(category.unit).kind, UnitSeedKind::Office);
        if let Some(office) = category.office {
            let office = units::all().find(|unit| unit.code == office).expect(office);
            assert_eq!(office.parent, Some(category.unit), "{}", category.code);
        }
        if let Some(parent) = category.parent {
            assert!(codes.contains(parent));
            assert!(category.code.starts_with(&format!("{parent}.")));
            assert!(category.office.is_some(), "{}", category.code);
        }
    }
    let tops: Vec<_> = categories::all()
        .filter(|category| category.parent.is_none())
        .collect();
    assert!(tops.len() >= 14);
    for top in tops {
        let subs = categories::all()
            .filter(|sub| sub.parent == Some(top.code))
            .count();
        assert!(
            (4..=8).contains(&subs),
            "{} has {subs} sub-categories",
            top.code
        );
    }
}

#[test]
fn people_and_places_are_unique() {
    let named = people::NAMED_SLOTS.iter().map(|(_, list)| *list);
    let others = [people::RELATIONS, people::SENDING_BODIES, people::SURNAMES];
    for list in named.chain(others) {
        for names in list {
            check_three(names);
        }
        let unique: HashSet<_> = list.iter().map(|names| names[0]).collect();
        assert_eq!(unique.len(), list.len(), "{:?}", list[0]);
    }
    for list in [
        people::GIVEN_ELDER_WOMEN,
        people::GIVEN_ELDER_MEN,
        people::GIVEN_WOMEN,
        people::GIVEN_MEN,
        people::GIVEN_STAFF,
    ] {
        for name in list {
            check_language(name, LangSeed::ZhCn);
            assert_eq!(name.chars().count(), 2, "{name}");
        }
        assert_eq!(list.iter().collect::<HashSet<_>>().len(), list.len());
    }
}

#[test]
fn case_templates_read_like_cases() {
    let mut bodies = HashSet::new();
    let mut covered = HashSet::new();
    for case in cases::all() {
        assert!(
            case.category.contains('.'),
            "{} is a top category",
            case.category
        );
        assert!(
            category_codes().contains(case.category),
            "{}",
            case.category
        );
        assert!(!case.what.is_empty() && !case.wish.is_empty() && !case.concerns.is_empty());
        covered.insert(case.category);
        for text in case.what {
            check_length(text, 20, 600);
            assert!(bodies.insert(*text), "told twice: {text}");
        }
        for text in case.what.iter().chain(case.wish).chain(case.concerns) {
            check_language(text, case.lang);
            check_slots(text, SlotSide::Resident);
        }
    }
    assert!(cases::all().count() >= 110);
    assert!(bodies.len() >= 2 * cases::all().count());
    assert!(bodies.iter().any(|text| text.chars().count() > 400));
    assert!(bodies.iter().any(|text| text.contains('\n')));
    for category in categories::all().filter(|category| category.parent.is_some()) {
        assert!(
            covered.contains(category.code),
            "no case for {}",
            category.code
        );
    }
    for kind in KINDS {
        assert!(cases::all().any(|case| case.kind == kind), "no {kind:?}");
    }
}

#[test]
fn replies_are_courteous_and_dated() {
    let mut texts = HashSet::new();
    for reply in replies::all() {
        check_length(reply.text, 120, 400);
        check_language(reply.text, reply.lang);
        check_slots(reply.text, SlotSide::Staff);
        for part in ["{resident}", "{unit}", "{due}", reply.cites] {
            assert!(reply.text.contains(part), "no {part}: {}", reply.text);
        }
        if reply.lang != LangSeed::En {
            assert!(reply.text.contains('您'), "{}", reply.text);
        }
        assert!(
            !unquoted(reply.text).contains(['！', '!', '你']),
            "{}",
            reply.text
        );
        assert!(!reply.kinds.is_empty());
        let known = reply.category_top == ANY || category_codes().contains(reply.category_top);
        assert!(known, "{}", reply.category_top);
        if let Some(category) = reply.category {
            assert!(category_codes().contains(category), "{category}");
            assert!(category.starts_with(&format!("{}.", reply.category_top)));
        }
        assert!(texts.insert(reply.text), "{}", reply.text);
    }
    assert!(texts.len() >= 60);
}

#[test]
fn every_case_has_its_reply_and_every_reply_its_case() {
    let mut used = HashSet::new();
    for case in cases::all() {
        for body in case.what {
            let fitting = replies::all()
                .filter(|reply| reply.suits(case.category, case.kind, case.lang, body) > 0);
            let fitting: Vec<_> = fitting.collect();
            let upheld = fitting
                .iter()
                .any(|reply| reply.finding == FindingSeed::Upheld);
            assert!(upheld, "no reply to {} {body}", case.category);
            used.extend(fitting.iter().map(|reply| reply.text));
        }
    }
    for reply in replies::all() {
        assert!(used.contains(reply.text), "answers nothing: {}", reply.text);
    }
}

#[test]
fn handling_lists_are_filled() {
    for (name, list) in [
        ("split reasons", decisions::SPLIT_REASONS),
        ("extension reasons", decisions::EXTENSION_REASONS),
        ("severity reasons", decisions::SEVERITY_REASONS),
        ("second handling", voices::SECOND_HANDLING),
        ("resident additions", voices::RESIDENT_ADDITIONS),
        ("supervise orders", supervision::SUPERVISE_ORDERS),
        ("supervisor urges", supervision::SUPERVISOR_URGES),
        ("interim replies", supervision::INTERIM_REPLIES),
        ("rulings", supervision::RULINGS),
    ] {
        check_list(name, list, LangSeed::ZhCn);
    }
}

/// The texts of residents and what they fit.
fn told() -> Vec<(Fit, &'static str)> {
    let words = voices::RESIDENT_URGES
        .iter()
        .chain(voices::WITHDRAW_REASONS);
    let words = words.flat_map(|words| words.texts.iter().map(|text| (words.fit, *text)));
    let rated = ratings::RATINGS.iter().flat_map(|rating| {
        let grades = [rating.satisfied, rating.partly, rating.dissatisfied];
        let texts = grades.into_iter().flatten();
        texts.map(|text| (rating.fit, *text))
    });
    let asked = questions::QUESTIONS.iter().chain(questions::INFO_NEEDED);
    let asked = asked.flat_map(|seed| {
        let texts = seed.answers.iter().chain([&seed.question]);
        texts.map(|text| (seed.fit, *text))
    });
    words.chain(rated).chain(asked).collect()
}

#[test]
fn what_is_said_fits_a_case_and_is_in_its_language() {
    let codes = category_codes();
    let staff = [
        decisions::RETURN_REASONS,
        supervision::INTERNAL_NOTES,
        supervision::REVIEW_SEND_BACK,
    ];
    let staff = staff.into_iter().flatten();
    let staff = staff.flat_map(|words| words.texts.iter().map(|text| (words.fit, *text)));
    let elsewhere = outside::NOT_ACCEPTED
        .iter()
        .flat_map(|seed| [seed.reason, seed.body, seed.advice].map(|text| (seed.fit, text)));
    let taken = outside::TRANSFERS
        .iter()
        .flat_map(|seed| [seed.body, seed.reason].map(|text| (seed.fit, text)));
    let all = told()
        .into_iter()
        .chain(staff)
        .chain(elsewhere)
        .chain(taken);
    for (fit, text) in all {
        check_language(text, fit.lang);
        check_slots(text, SlotSide::Staff);
        let known = fit.categories.iter().all(|code| codes.contains(code));
        assert!(known, "{:?}", fit.categories);
        let mut cases = cases::all();
        let used = cases.any(|case| {
            let mut bodies = case.what.iter();
            bodies.any(|body| fit.suits(case.category, case.kind, case.lang, body))
        });
        assert!(used, "fits nothing: {text}");
    }
}

#[test]
fn every_resident_has_something_of_their_own_to_say() {
    for case in cases::all() {
        for body in case.what {
            let suits = |fit: &Fit| fit.suits(case.category, case.kind, case.lang, body);
            let fitting = || ratings::RATINGS.iter().filter(|rating| suits(&rating.fit));
            let praise = case.kind == KindSeed::Praise;
            assert!(fitting().any(|rating| !rating.satisfied.is_empty()));
            assert_eq!(fitting().any(|rating| !rating.partly.is_empty()), !praise);
            assert_eq!(
                fitting().any(|rating| !rating.dissatisfied.is_empty()),
                !praise
            );
            let own = fitting().any(|rating| !rating.fit.is_neutral());
            let appeal = case.kind == KindSeed::StaffAppeal;
            assert!(own || appeal, "{} {body}", case.category);
            let urges = voices::RESIDENT_URGES.iter();
            assert_eq!(urges.filter(|words| suits(&words.fit)).count() > 0, !praise);
            assert!(
                voices::WITHDRAW_REASONS
                    .iter()
                    .any(|words| suits(&words.fit))
            );
            assert!(questions::QUESTIONS.iter().any(|seed| suits(&seed.fit)));
        }
    }
    for top in categories::all().filter(|category| category.parent.is_none()) {
        let inside = |fit: &Fit| {
            let mut codes = fit.categories.iter();
            codes.any(|code| code.split('.').next() == Some(top.code))
        };
        let rated = ratings::RATINGS.iter().filter(|rating| inside(&rating.fit));
        assert!(rated.count() >= 3, "few ratings for {}", top.code);
        let mut urged = voices::RESIDENT_URGES.iter();
        assert!(urged.any(|words| inside(&words.fit)), "{}", top.code);
        let mut asked = questions::INFO_NEEDED.iter();
        assert!(asked.any(|seed| inside(&seed.fit)), "{}", top.code);
    }
}

#[test]
fn cases_go_out_to_bodies_that_neither_are_units_nor_send_cases() {
    for seed in outside::TRANSFERS {
        assert!(!seed.fit.is_neutral(), "{}", seed.body);
        assert!(seed.phone.starts_with("0599-8810") || seed.phone.starts_with("0590-88"));
        assert_eq!(seed.phone.len(), 12, "{}", seed.phone);
        assert!(
            units::all().all(|unit| unit.phone != seed.phone && !unit.name.contains(&seed.body))
        );
        let mut senders = people::SENDING_BODIES.iter();
        assert!(senders.all(|names| !names.contains(&seed.body)));
    }
}

#[test]
fn contacts_questions_and_findings_are_filled() {
    for notes in [contact::CONTACT_NOTES, contact::REVISIT_NOTES] {
        assert!((8..=30).contains(&notes.len()));
        for note in notes {
            check_language(note.text, LangSeed::ZhCn);
            check_slots(note.text, SlotSide::Staff);
        }
    }
    let codes = category_codes();
    for question in questions::QUESTIONS.iter().chain(questions::INFO_NEEDED) {
        assert!(question.answers.len() >= 2, "{}", question.question);
    }
    for fact in investigation::FACTS {
        assert!(fact.category_top == ANY || codes.contains(fact.category_top));
        assert!(
            fact.categories
                .iter()
                .all(|category| codes.contains(category))
        );
        for text in [fact.facts, fact.cause, fact.responsible] {
            check_language(text, LangSeed::ZhCn);
            check_slots(text, SlotSide::Staff);
        }
    }
    for category in categories::all().filter(|category| category.parent.is_none()) {
        let mut facts = investigation::FACTS.iter();
        let general =
            facts.any(|fact| fact.category_top == category.code && fact.categories.is_empty());
        assert!(general, "no general finding for {}", category.code);
    }
}
