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

#[test]
fn the_domain_depends_on_nothing_above_it() {
    let above = [
        "crate::forms",
        "crate::storage",
        "crate::service",
        "crate::web",
        "crate::ui",
        "crate::auth",
        "crate::ops",
        "crate::jobs",
    ];
    for (path, text) in all() {
        if path.starts_with("src/domain") {
            for name in above {
                assert!(!text.contains(name), "{} uses {name}", path.display());
            }
        }
        if path.starts_with("src/storage") {
            for name in &above[2..] {
                assert!(!text.contains(name), "{} uses {name}", path.display());
            }
        }
        if path.starts_with("src/service") {
            for name in ["crate::web", "crate::ui", "crate::jobs"] {
                assert!(!text.contains(name), "{} uses {name}", path.display());
            }
        }
    }
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
