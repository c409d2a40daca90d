//! Checks of what a pack's author is told, and of the packs that are compiled in.
//! Must not hold checks of words that only the demo needs.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Folder, LINJIANG, Pack, PackError, UnitKind, UnitSeed};
use crate::domain::Lang;

const PACK: &str = "name = 'x'\nversion = '1'\nschema = 1\nlanguages = ['zh-CN']\n";

fn reads(units: &str) -> Result<Pack, PackError> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("pack.toml"), PACK).unwrap();
    std::fs::write(folder.path().join("units.toml"), units).unwrap();
    std::fs::write(folder.path().join("categories.toml"), "categories = []").unwrap();
    Pack::read(&Folder::Disk(folder.path().to_owned()))
}

/// Line, column and reason of what is wrong with the units.
fn wrong(units: &str) -> (usize, usize, String) {
    match reads(units).unwrap_err() {
        PackError::Invalid {
            file,
            line,
            column,
            reason,
        } => {
            assert!(file.ends_with("units.toml"), "{file}");
            (line, column, reason)
        }
        error @ PackError::Unreadable { .. } => panic!("{error}"),
    }
}

#[test]
fn a_pack_on_disk_is_read_like_one_compiled_in() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/linjiang");
    let disk = Pack::read(&Folder::Disk(here)).unwrap();
    let embedded = Pack::read(&LINJIANG).unwrap();
    assert_eq!(format!("{disk:?}"), format!("{embedded:?}"));
    assert_eq!(embedded.about.name, "linjiang");
    assert_eq!(embedded.about.languages, Lang::ALL);
}

#[test]
fn no_file_of_a_pack_is_forgotten() {
    fn walk(folder: &Path, root: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, found);
            } else {
                let inside = path.strip_prefix(root).unwrap();
                found.insert(inside.display().to_string());
            }
        }
    }
    let Folder::Embedded { name, files } = &LINJIANG else {
        panic!("not compiled in")
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let mut found = BTreeSet::new();
    walk(&root, &root, &mut found);
    let embedded: BTreeSet<_> = files.iter().map(|(file, _)| (*file).to_owned()).collect();
    assert_eq!(found, embedded);
}

#[test]
fn whoever_misspells_a_key_is_told_where() {
    let unit = "[[units]]\ncode = 'a'\nkind = 'centre'\nphone = '1'\n";
    let name = "name = { zh-CN = '中心' }\n";
    let read = reads(&format!("{unit}{name}")).unwrap();
    let [UnitSeed { name: named, .. }] = read.units.as_slice() else {
        panic!("one unit")
    };
    assert_eq!(named.get(Lang::En), "中心");

    let (line, column, reason) = wrong(&format!("{unit}{name}fone = '1'\n"));
    assert_eq!((line, column), (6, 1), "{reason}");
    assert!(reason.contains("fone"), "{reason}");
    let (line, column, reason) = wrong(&format!("{unit}name = {{ zh-CN = '中心', zh = '' }}\n"));
    assert_eq!((line, column), (5, 24), "{reason}");
    assert!(reason.contains("zh"), "{reason}");
}

#[test]
fn a_wrong_value_and_a_broken_file_are_found_by_line_and_column() {
    let (line, column, _) = wrong("[[units]]\ncode = 'a'\nkind = 'castle'\n");
    assert_eq!((line, column), (3, 8));
    let (line, ..) = wrong("[[units]]\ncode = 'a\n");
    assert_eq!(line, 2);
}

#[test]
fn a_pack_of_a_later_layout_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let later = PACK.replace("schema = 1", "schema = 2");
    std::fs::write(folder.path().join("pack.toml"), later).unwrap();
    let error = Pack::read(&Folder::Disk(folder.path().to_owned())).unwrap_err();
    assert!(error.to_string().contains("schema 2"), "{error}");
}

#[test]
fn a_missing_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = Pack::read(&Folder::Disk(folder.path().to_owned())).unwrap_err();
    assert!(error.to_string().contains("pack.toml"), "{error}");
    let error = LINJIANG.read::<toml::Table>("other.toml").unwrap_err();
    assert!(
        error.to_string().starts_with("packs/linjiang/other.toml: "),
        "{error}"
    );
}

#[test]
fn every_parent_and_every_unit_of_a_category_exists() {
    let pack = Pack::read(&LINJIANG).unwrap();
    let mut seen = BTreeSet::new();
    for unit in &pack.units {
        let root = unit.kind == UnitKind::Centre;
        assert_eq!(unit.parent.is_none(), root, "{}", unit.code);
        let parent = unit.parent.as_deref();
        assert!(parent.is_none_or(|code| seen.contains(code)), "{parent:?}");
        assert!(seen.insert(unit.code.as_str()), "{} twice", unit.code);
    }
    let mut above = BTreeSet::new();
    for category in &pack.categories {
        let parent = category.parent.as_deref();
        assert!(parent.is_none_or(|code| above.contains(code)), "{parent:?}");
        assert!(above.insert(category.code.as_str()), "{}", category.code);
        for unit in [Some(&category.unit), category.office.as_ref()] {
            assert!(unit.is_none_or(|code| seen.contains(code.as_str())));
        }
    }
}
