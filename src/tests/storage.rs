//! Both engines have the same tables, and an index serves every list.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::support::*;
use crate::domain::State;
use crate::domain::case::Awaited;
use crate::storage::cases::{self, Cursor, Scope, Stage};
use crate::storage::schema::TABLES;
use crate::storage::{Engine, bulk};

/// Tables and columns of the migrations of one engine, as written.
fn tables(folder: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(file).unwrap();
        for part in text.split("create table ").skip(1) {
            let (name, rest) = part.split_once(" (").unwrap();
            let body = rest.split("\n)").next().unwrap();
            let columns = body
                .lines()
                .map(str::trim)
                .filter(|line| {
                    !line.is_empty()
                        && !line.starts_with("--")
                        && !line.starts_with("primary key")
                        && !line.starts_with("unique")
                })
                .filter_map(|line| line.split(' ').next().map(str::to_owned))
                .filter(|name| {
                    name.chars()
                        .all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit())
                })
                .collect();
            tables.insert(name.to_owned(), columns);
        }
    }
    tables
}

#[test]
fn a_city_that_moves_to_postgresql_finds_every_column_there() {
    let names = |folder: &str| -> BTreeSet<String> {
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    };
    assert_eq!(
        names("migrations/sqlite"),
        names("migrations/postgres"),
        "same numbers, same names"
    );
    let (sqlite, postgres) = (tables("migrations/sqlite"), tables("migrations/postgres"));
    assert!(sqlite.len() > 10);
    assert_eq!(sqlite, postgres);
    for table in TABLES {
        let written: BTreeSet<String> = table
            .columns
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect();
        assert_eq!(
            sqlite.get(table.name),
            Some(&written),
            "schema.rs and the migrations disagree on {}",
            table.name
        );
    }
    let left_out: Vec<_> = sqlite
        .keys()
        .filter(|name| !TABLES.iter().any(|table| table.name == name.as_str()))
        .collect();
    assert_eq!(
        left_out,
        ["attempts", "recurring", "sessions"],
        "a table is missing from backups"
    );
}

on_both_engines! {
    async fn an_index_serves_every_list_however_many_cases_there_are(app: TestApp) {
        let mut tx = app.db().write().await.unwrap();
        bulk::forbid_sequential_scans_for_tests(&mut tx).await.unwrap();
        let unit = Uuid::nil();
        let after = Some(Cursor { rank: 1, due_at: morning(), id: Uuid::nil() });
        for scope in [Scope::All, Scope::Handler(unit, None), Scope::Handler(unit, Some(vec![unit, Uuid::max()])), Scope::Units(vec![unit]), Scope::Units(vec![unit, Uuid::max()])] {
            let decided = Stage::Awaiting(Awaited::NotAccepting);
            let decided = (!matches!(scope, Scope::Handler(..))).then_some(decided);
            let stages = [Stage::Open, Stage::In(State::Replied), Stage::In(State::Closed)];
            for stage in stages.into_iter().chain(decided) {
                for after in [None, after] {
                    let plan = cases::explain_list(&mut tx, &scope, stage, after).await.unwrap();
                    assert!(plan.contains("cases_"), "{scope:?} {stage:?}: {plan}");
                    let many = matches!(&scope, Scope::Units(units) if units.len() > 1);
                    assert!(many || !plan.contains("TEMP B-TREE") && !plan.contains("Sort Key"), "{scope:?} {stage:?} sorts: {plan}");
                }
            }
        }
    }
}
