use super::*;

const STAMP: Stamp = Stamp {
    at: DateTime::UNIX_EPOCH,
    policy: 1,
    by: None,
};

/// Every text in a JSON document, with the names on the way to it.
fn texts(value: &Json, name: &str, found: &mut Vec<(String, String)>) {
    match value {
        Json::String(text) => found.push((name.to_owned(), text.clone())),
        Json::Array(all) => all.iter().for_each(|one| texts(one, name, found)),
        Json::Object(all) => all.iter().for_each(|(name, one)| texts(one, name, found)),
        _ => {}
    }
}

#[test]
fn nobody_s_words_or_name_stand_in_what_is_kept_after_erasure() {
    for example in Action::ALL.iter().flat_map(|action| action.examples()) {
        let body = example.body().unwrap();
        let mut found = Vec::new();
        texts(&serde_json::from_str(&body.facts).unwrap(), "", &mut found);
        for (name, text) in found {
            let structure = [
                "unit", "until", "id", "path", "code", "zh_cn", "zh_tw", "en",
            ]
            .contains(&name.as_str());
            // Words of the field are lower case without spaces; ids and numbers are what they are.
            let word = text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            let id = uuid::Uuid::try_parse(&text).is_ok();
            let number = text.bytes().all(|byte| byte.is_ascii_digit());
            let time =
                text.parse::<DateTime<Utc>>().is_ok() || text.parse::<chrono::NaiveDate>().is_ok();
            assert!(
                structure || time || word || id || number,
                "{example:?}: {name} = {text}"
            );
        }
    }
}

#[test]
fn an_event_reads_as_it_was_written_and_still_reads_once_its_words_are_erased() {
    for action in Action::ALL {
        let examples = action.examples();
        assert!(!examples.is_empty(), "{action} has no example");
        for example in examples {
            assert_eq!(example.action(), Some(*action));
            let body = example.body().unwrap();
            let read = Details::read(action.as_str(), "", &body).unwrap();
            assert_eq!(read, example);
            let erased = Body {
                words: String::new(),
                ..body
            };
            let read = Details::read(action.as_str(), "", &erased).unwrap();
            assert_eq!(read.body().unwrap().facts, erased.facts, "{action}");
        }
    }
}

#[test]
fn a_step_of_a_newer_version_is_an_unknown_step_and_leads_where_it_says() {
    let body = Body {
        facts: r#"{"colour":"blue"}"#.into(),
        words: r#"{"poem":"…"}"#.into(),
    };
    let details = Details::read("paint", "in_review", &body).unwrap();
    assert_eq!(details.action(), None);
    assert_eq!(details.body().unwrap(), body, "nothing of it is lost");
    assert_eq!(details.telling(ActorKind::Staff).title, "event-unknown");
    let mut standing = Standing::filed(&crate::domain::event::Statement::example());
    standing.apply(STAMP, &details);
    assert_eq!(standing.state, State::InReview);
    let elsewhere = Details::read("paint", "hanging_on_the_wall", &body).unwrap();
    standing.apply(STAMP, &elsewhere);
    assert_eq!(
        standing.state,
        State::InReview,
        "the last state that is known"
    );
}

#[test]
fn a_form_says_everything_that_is_wrong_with_it_at_once() {
    let given = Given::default();
    let faults = Action::Reassign.validate(&given).unwrap_err();
    assert!(
        faults.field_errors().contains_key("reason"),
        "though nobody was chosen either"
    );
    assert!(
        Action::Withdraw.validate(&given).is_ok(),
        "a reason that may be left out"
    );
}
