//! Checks of the words in `packs/linjiang/`: codes, slots, languages, lengths, tone, and that texts fit
//! together. Must not hold demo texts or checks of the generator.

use std::collections::HashSet;

use super::handling::{Fit, Words};
use super::{ANY, Corpus, FindingSeed, SlotSide, TOPICS, Three, words};
use crate::domain::{Kind, Lang, Localised};
use crate::packs::{CategorySeed, Folder, LINJIANG, PackError, UnitKind, UnitSeed};

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

/// The words, or where they are wrong.
fn corpus() -> &'static Corpus {
    words().unwrap_or_else(|error| panic!("{error}"))
}

fn units() -> &'static [UnitSeed] {
    &corpus().pack.units
}

fn categories() -> &'static [CategorySeed] {
    &corpus().pack.categories
}

/// The groups that cases are brought in: not the one for who cannot say, which has no keywords.
fn tops() -> impl Iterator<Item = &'static CategorySeed> {
    let groups = categories().iter().filter(|one| one.parent.is_none());
    groups.filter(|one| !one.keywords.is_empty())
}

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
        let slot = corpus().slots.iter().find(|slot| slot.name == name);
        let slot = slot.unwrap_or_else(|| panic!("unknown slot {name}: {text}"));
        let allowed = side == SlotSide::Staff || slot.side == SlotSide::Resident;
        assert!(allowed, "{name} is for staff only: {text}");
    }
}

fn check_language(text: &str, lang: Lang) {
    assert!(!text.trim().is_empty(), "empty text");
    assert_eq!(text, text.trim(), "space around the text");
    let wrong = match lang {
        Lang::ZhCn => text.chars().find(|c| TRADITIONAL.contains(*c)),
        Lang::ZhTw => text.chars().find(|c| SIMPLIFIED.contains(*c)),
        Lang::En => text.chars().find(|c| is_han(*c)),
    };
    assert_eq!(wrong, None, "wrong script: {text}");
}

fn check_three([zh_cn, zh_tw, en]: [&str; 3]) {
    check_language(zh_cn, Lang::ZhCn);
    check_language(zh_tw, Lang::ZhTw);
    check_language(en, Lang::En);
    assert!(zh_cn.chars().any(is_han), "no Chinese: {zh_cn}");
    assert!(zh_tw.chars().any(is_han), "no Chinese: {zh_tw}");
}

fn check_localised(name: &Localised) {
    check_three([&name.zh_cn, &name.zh_tw, &name.en]);
}

fn check_names(list: &[Three]) {
    for [zh_cn, zh_tw, en] in list {
        check_three([zh_cn, zh_tw, en]);
    }
    let unique: HashSet<_> = list.iter().map(|names| &names[0]).collect();
    assert_eq!(unique.len(), list.len(), "{:?}", list[0]);
}

fn check_list(name: &str, list: &[String], lang: Lang) {
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
    categories().iter().map(|one| one.code.as_str()).collect()
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
fn no_topic_is_left_out_of_the_story() {
    let Folder::Embedded { files, .. } = &LINJIANG else {
        panic!("not compiled in")
    };
    let topics: HashSet<_> = files
        .iter()
        .filter_map(|(file, _)| file.strip_prefix("demo/topics/")?.strip_suffix(".toml"))
        .collect();
    assert_eq!(topics, TOPICS.iter().copied().collect());
    assert_eq!(topics.len(), TOPICS.len());
}

#[test]
fn whoever_breaks_a_demo_file_is_told_where() {
    let folder = tempfile::tempdir().unwrap();
    let Folder::Embedded { files, .. } = &LINJIANG else {
        panic!("not compiled in")
    };
    for (file, text) in *files {
        let path = folder.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match *file {
            "demo/topics/food.toml" => format!("{text}\n[[replies]]\nkinds = ['grievance']\n"),
            _ => (*text).to_owned(),
        };
        std::fs::write(path, text).unwrap();
    }
    let error = Corpus::read(&Folder::Disk(folder.path().to_owned())).unwrap_err();
    let PackError::Invalid {
        file, line, reason, ..
    } = error
    else {
        panic!("{error}")
    };
    assert!(file.ends_with("demo/topics/food.toml"), "{file}");
    assert!(line > 200, "{line}");
    assert!(reason.contains("no such kind: grievance"), "{reason}");
}

#[test]
fn slots_are_documented() {
    let slots = &corpus().slots;
    let names: HashSet<_> = slots.iter().map(|slot| &slot.name).collect();
    assert_eq!(names.len(), slots.len());
    for slot in slots {
        assert!(!slot.meaning.is_empty());
        // Either the pack has a list, or the generator draws and the sample shows what.
        assert_eq!(
            slot.values.is_empty(),
            slot.sample.is_some(),
            "{}",
            slot.name
        );
        let sample = slot.sample.iter().flatten();
        assert!(sample.clone().all(|sample| !sample.is_empty()));
    }
}

#[test]
fn units_form_one_tree_of_three_levels() {
    let all = units();
    let codes: HashSet<_> = all.iter().map(|unit| &unit.code).collect();
    let phones: HashSet<_> = all.iter().map(|unit| &unit.phone).collect();
    assert_eq!(codes.len(), all.len(), "double code");
    assert_eq!(phones.len(), all.len(), "double telephone");
    assert_eq!(all.iter().filter(|unit| unit.parent.is_none()).count(), 1);
    let mut seen = HashSet::new();
    for unit in all {
        check_localised(&unit.name);
        let parent = unit.parent.as_deref();
        assert!(unit.phone.starts_with("0599-8800") && unit.phone.len() == 12);
        match unit.kind {
            UnitKind::Centre => assert_eq!(parent, None),
            UnitKind::Department | UnitKind::Supervision => {
                assert_eq!(parent, Some("centre"));
            }
            UnitKind::Office => {
                let parent = parent.expect("an office has a parent");
                assert!(
                    unit.code.starts_with(&format!("{parent}.")),
                    "{}",
                    unit.code
                );
            }
        }
        let known = parent.is_none_or(|parent| seen.contains(parent));
        assert!(known, "{}", unit.code);
        seen.insert(unit.code.as_str());
    }
    for unit in all.iter().filter(|unit| unit.kind == UnitKind::Department) {
        let offices = all
            .iter()
            .filter(|office| office.parent.as_ref() == Some(&unit.code))
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
    assert_eq!(codes.len(), categories().len(), "double code");
    let mute: Vec<_> = categories()
        .iter()
        .filter(|category| category.keywords.is_empty())
        .map(|category| category.code.as_str())
        .collect();
    assert_eq!(mute, ["unsure"], "never suggested by a word");
    for category in categories() {
        check_localised(&category.name);
        if mute.contains(&category.code.as_str()) {
            continue;
        }
        check_localised(&category.hint);
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
        let unit = units().iter().find(|unit| unit.code == category.unit);
        assert_ne!(unit.expect(&category.unit).kind, UnitKind::Office);
        if let Some(office) = &category.office {
            let office = units().iter().find(|unit| unit.code == *office);
            let parent = office.and_then(|office| office.parent.as_ref());
            assert_eq!(parent, Some(&category.unit), "{}", category.code);
        }
        if let Some(parent) = &category.parent {
            assert!(codes.contains(parent.as_str()));
            assert!(category.code.starts_with(&format!("{parent}.")));
            assert!(category.office.is_some(), "{}", category.code);
        }
    }
    assert!(tops().count() >= 14);
    for top in tops() {
        let subs = categories()
            .iter()
            .filter(|sub| sub.parent.as_ref() == Some(&top.code))
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
    let people = &corpus().people;
    for slot in corpus().named_slots() {
        check_names(&slot.values);
    }
    for list in [&people.relations, &people.sending_bodies, &people.surnames] {
        check_names(list);
    }
    for list in [
        &people.given_elder_women,
        &people.given_elder_men,
        &people.given_women,
        &people.given_men,
        &people.given_staff,
    ] {
        for name in list {
            check_language(name, Lang::ZhCn);
            assert_eq!(name.chars().count(), 2, "{name}");
        }
        assert_eq!(list.iter().collect::<HashSet<_>>().len(), list.len());
    }
}

#[test]
fn case_templates_read_like_cases() {
    let mut bodies = HashSet::new();
    let mut covered = HashSet::new();
    let cases = &corpus().cases;
    let codes = category_codes();
    for case in cases {
        let category = case.category.as_str();
        assert!(category.contains('.'), "{category} is a top category");
        assert!(codes.contains(category), "{category}");
        assert!(!case.what.is_empty() && !case.wish.is_empty() && !case.concerns.is_empty());
        covered.insert(category);
        for text in &case.what {
            check_length(text, 20, 600);
            assert!(bodies.insert(text), "told twice: {text}");
        }
        for text in case.what.iter().chain(&case.wish).chain(&case.concerns) {
            check_language(text, case.lang);
            check_slots(text, SlotSide::Resident);
        }
    }
    assert!(cases.len() >= 110);
    assert!(bodies.len() >= 2 * cases.len());
    assert!(bodies.iter().any(|text| text.chars().count() > 400));
    assert!(bodies.iter().any(|text| text.contains('\n')));
    for category in categories().iter().filter(|one| one.parent.is_some()) {
        let code = category.code.as_str();
        assert!(covered.contains(code), "no case for {code}");
    }
    for kind in Kind::ALL {
        assert!(cases.iter().any(|case| case.kind == *kind), "no {kind:?}");
    }
}

#[test]
fn replies_are_courteous_and_dated() {
    let mut texts = HashSet::new();
    let codes = category_codes();
    for reply in &corpus().replies {
        let text = reply.text.as_str();
        check_length(text, 120, 400);
        check_language(text, reply.lang);
        check_slots(text, SlotSide::Staff);
        for part in ["{resident}", "{unit}", "{due}", &reply.cites] {
            assert!(text.contains(part), "no {part}: {text}");
        }
        if reply.lang != Lang::En {
            assert!(text.contains('您'), "{text}");
        }
        assert!(!unquoted(text).contains(['！', '!', '你']), "{text}");
        let category = reply.category.as_str();
        assert!(category == ANY || codes.contains(category), "{category}");
        assert!(texts.insert(text), "{text}");
    }
    assert!(texts.len() >= 60);
}

#[test]
fn every_case_has_its_reply_and_every_reply_its_case() {
    let mut used = HashSet::new();
    let replies = &corpus().replies;
    for case in &corpus().cases {
        for body in &case.what {
            let fitting: Vec<_> = replies
                .iter()
                .filter(|reply| reply.suits(&case.category, case.kind, case.lang, body) > 0)
                .collect();
            let upheld = fitting
                .iter()
                .any(|reply| reply.finding == FindingSeed::Upheld);
            assert!(upheld, "no reply to {} {body}", case.category);
            used.extend(fitting.iter().map(|reply| &reply.text));
        }
    }
    for reply in replies {
        assert!(
            used.contains(&reply.text),
            "answers nothing: {}",
            reply.text
        );
    }
}

#[test]
fn handling_lists_are_filled() {
    let Corpus {
        decisions,
        supervision,
        voices,
        ..
    } = corpus();
    for (name, list) in [
        ("split reasons", &decisions.split_reasons),
        ("extension reasons", &decisions.extension_reasons),
        ("severity reasons", &decisions.severity_reasons),
        ("second handling", &voices.second_handling),
        ("resident additions", &voices.resident_additions),
        ("supervise orders", &supervision.supervise_orders),
        ("supervisor urges", &supervision.supervisor_urges),
        ("interim replies", &supervision.interim_replies),
        ("rulings", &supervision.rulings),
    ] {
        check_list(name, list, Lang::ZhCn);
    }
}

fn texts_of(words: &'static [Words]) -> impl Iterator<Item = (&'static Fit, &'static str)> {
    words
        .iter()
        .flat_map(|words| words.texts.iter().map(|text| (&words.fit, text.as_str())))
}

/// The texts of residents and what they fit.
fn told() -> Vec<(&'static Fit, &'static str)> {
    let Corpus {
        voices,
        ratings,
        questions,
        ..
    } = corpus();
    let words = texts_of(&voices.resident_urges).chain(texts_of(&voices.withdraw_reasons));
    let rated = ratings.iter().flat_map(|rating| {
        let grades = [&rating.satisfied, &rating.partly, &rating.dissatisfied];
        let texts = grades.into_iter().flatten();
        texts.map(|text| (&rating.fit, text.as_str()))
    });
    let asked = questions.questions.iter().chain(&questions.info_needed);
    let asked = asked.flat_map(|seed| {
        let texts = seed.answers.iter().chain([&seed.question]);
        texts.map(|text| (&seed.fit, text.as_str()))
    });
    words.chain(rated).chain(asked).collect()
}

#[test]
fn what_is_said_fits_a_case_and_is_in_its_language() {
    let codes = category_codes();
    let Corpus {
        cases,
        decisions,
        supervision,
        outside,
        ..
    } = corpus();
    let staff = texts_of(&decisions.return_reasons)
        .chain(texts_of(&supervision.internal_notes))
        .chain(texts_of(&supervision.review_send_back));
    let elsewhere = outside.not_accepted.iter().flat_map(|seed| {
        [&seed.reason, &seed.body, &seed.advice].map(|text| (&seed.fit, text.as_str()))
    });
    let taken = outside
        .transfers
        .iter()
        .flat_map(|seed| [&seed.body, &seed.reason].map(|text| (&seed.fit, text.as_str())));
    let all = told()
        .into_iter()
        .chain(staff)
        .chain(elsewhere)
        .chain(taken);
    for (fit, text) in all {
        check_language(text, fit.lang);
        check_slots(text, SlotSide::Staff);
        let mut categories = fit.categories.iter();
        let known = categories.all(|code| codes.contains(code.as_str()));
        assert!(known, "{:?}", fit.categories);
        let used = cases.iter().any(|case| {
            let mut bodies = case.what.iter();
            bodies.any(|body| fit.suits(&case.category, case.kind, case.lang, body))
        });
        assert!(used, "fits nothing: {text}");
    }
}

#[test]
fn every_resident_has_something_of_their_own_to_say() {
    let Corpus {
        cases,
        ratings,
        voices,
        questions,
        ..
    } = corpus();
    for case in cases {
        for body in &case.what {
            let suits = |fit: &Fit| fit.suits(&case.category, case.kind, case.lang, body);
            let fitting = || ratings.iter().filter(|rating| suits(&rating.fit));
            let praise = case.kind == Kind::Praise;
            assert!(fitting().any(|rating| !rating.satisfied.is_empty()));
            assert_eq!(fitting().any(|rating| !rating.partly.is_empty()), !praise);
            assert_eq!(
                fitting().any(|rating| !rating.dissatisfied.is_empty()),
                !praise
            );
            let own = fitting().any(|rating| !rating.fit.is_neutral());
            let appeal = case.kind == Kind::StaffAppeal;
            assert!(own || appeal, "{} {body}", case.category);
            let urges = voices.resident_urges.iter();
            assert_eq!(urges.filter(|words| suits(&words.fit)).count() > 0, !praise);
            let mut withdrawn = voices.withdraw_reasons.iter();
            assert!(withdrawn.any(|words| suits(&words.fit)));
            assert!(questions.questions.iter().any(|seed| suits(&seed.fit)));
        }
    }
    for top in tops() {
        let inside = |fit: &Fit| {
            let mut codes = fit.categories.iter();
            codes.any(|code| code.split('.').next() == Some(top.code.as_str()))
        };
        let rated = ratings.iter().filter(|rating| inside(&rating.fit));
        assert!(rated.count() >= 3, "few ratings for {}", top.code);
        let mut urged = voices.resident_urges.iter();
        assert!(urged.any(|words| inside(&words.fit)), "{}", top.code);
        let mut asked = questions.info_needed.iter();
        assert!(asked.any(|seed| inside(&seed.fit)), "{}", top.code);
    }
}

#[test]
fn cases_go_out_to_bodies_that_neither_are_units_nor_send_cases() {
    let senders = &corpus().people.sending_bodies;
    for seed in &corpus().outside.transfers {
        assert!(!seed.fit.is_neutral(), "{}", seed.body);
        assert!(seed.phone.starts_with("0599-8810") || seed.phone.starts_with("0590-88"));
        assert_eq!(seed.phone.len(), 12, "{}", seed.phone);
        for unit in units() {
            let names = [&unit.name.zh_cn, &unit.name.zh_tw, &unit.name.en];
            assert!(unit.phone != seed.phone && !names.contains(&&seed.body));
        }
        assert!(senders.iter().all(|names| !names.contains(&seed.body)));
    }
}

#[test]
fn contacts_questions_and_findings_are_filled() {
    let Corpus {
        contact,
        questions,
        facts,
        ..
    } = corpus();
    for notes in [&contact.contact_notes, &contact.revisit_notes] {
        assert!((8..=30).contains(&notes.len()));
        for note in notes {
            check_language(&note.text, Lang::ZhCn);
            check_slots(&note.text, SlotSide::Staff);
        }
    }
    let codes = category_codes();
    for question in questions.questions.iter().chain(&questions.info_needed) {
        assert!(question.answers.len() >= 2, "{}", question.question);
    }
    for fact in facts {
        assert!(!fact.categories.is_empty(), "{}", fact.facts);
        for category in &fact.categories {
            let known = category == ANY || codes.contains(category.as_str());
            assert!(known, "{category}");
        }
        for text in [&fact.facts, &fact.cause, &fact.responsible] {
            check_language(text, Lang::ZhCn);
            check_slots(text, SlotSide::Staff);
        }
    }
    for top in tops() {
        let general = facts.iter().any(|fact| fact.categories.contains(&top.code));
        assert!(general, "no general finding for {}", top.code);
    }
}
