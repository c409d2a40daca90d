//! Rules about the source that the compiler does not know.

use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push((path.clone(), std::fs::read_to_string(&path).unwrap()));
        }
    }
}

fn all() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    sources(Path::new("src"), &mut found);
    assert!(found.len() > 60);
    found.retain(|(path, _)| !path.starts_with("src/tests"));
    found
}

#[test]
fn no_text_area_can_be_left_unescaped() {
    for (path, text) in all() {
        let bare = text.matches("<textarea").count();
        let wanted = usize::from(path.ends_with("ui/components.rs"));
        assert_eq!(
            bare,
            wanted,
            "{}: use components::text_area",
            path.display()
        );
    }
}

#[test]
fn all_sql_is_in_storage() {
    for (path, text) in all() {
        if !path.starts_with("src/storage") && !path.ends_with("storage.rs") {
            for word in ["sqlx::query", "QueryBuilder", "select * from"] {
                assert!(!text.contains(word), "{} holds {word}", path.display());
            }
        }
    }
}

#[test]
fn lists_page_by_keyset() {
    for (path, text) in all() {
        assert!(
            !text.to_lowercase().contains(" offset $") && !text.contains("OFFSET"),
            "{}",
            path.display()
        );
    }
}

/// The layers, lowest first, with those that each may use besides itself. `crate::clock`, `config`,
/// `error` and `i18n` are small and used by many.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("forms", &["domain"]),
    ("storage", &["domain", "forms"]),
    ("service", &["domain", "forms", "storage"]),
    ("auth", &["domain", "forms", "storage", "service"]),
    ("functions", &["domain", "forms", "service", "ui"]),
    ("ui", &["domain", "forms", "service", "functions"]),
    ("jobs", &["domain", "forms", "storage", "service"]),
    (
        "web",
        &["domain", "forms", "service", "auth", "functions", "ui"],
    ),
];

#[test]
fn no_layer_reaches_backwards_or_past_its_neighbours() {
    let mut wrong = Vec::new();
    for (path, text) in all() {
        let own = path.strip_prefix("src").unwrap();
        let own = own
            .components()
            .next()
            .unwrap()
            .as_os_str()
            .to_str()
            .unwrap();
        let own = own.trim_end_matches(".rs");
        let Some((_, may)) = LAYERS.iter().find(|(name, _)| *name == own) else {
            continue;
        };
        // What stands in a module of tests may look anywhere.
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap();
        for (other, _) in LAYERS {
            if *other != own && !may.contains(other) && code.contains(&format!("crate::{other}::"))
            {
                wrong.push(format!("{} uses {other}", path.display()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_module_says_what_lives_there() {
    for (path, text) in all()
        .into_iter()
        .filter(|(path, _)| !path.ends_with("tests.rs"))
    {
        assert!(
            text.starts_with("//!"),
            "{} does not say what lives there",
            path.display()
        );
    }
}
