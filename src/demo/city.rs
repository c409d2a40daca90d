//! The demo city's units, people and categories.
//! Must not hold cases.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use serde_json::json;
use uuid::Uuid;

use super::corpus::{self, Corpus};
use crate::auth::passwords;
use crate::domain::Role;
use crate::domain::event::{PersonRef, UnitRef};
use crate::domain::role::UnitPath;
use crate::error::Result;
use crate::packs::UnitKind;
use crate::storage::bulk::Value;

/// A unit of the city.
pub struct CityUnit {
    /// The unit as events write it down.
    pub unit: UnitRef,
    parent: Option<Uuid>,
    code: &'static str,
    kind: UnitKind,
    /// Its telephone.
    pub phone: &'static str,
}

/// A category of the city.
pub struct CityCategory {
    /// Its id.
    pub id: Uuid,
    /// The unit that its cases usually go to: an office, or the bureau where none is named.
    pub unit: usize,
}

struct CityPerson {
    person: PersonRef,
    username: String,
    phone: &'static str,
    grants: Vec<(Role, Uuid)>,
}

/// The city without its cases.
pub struct City {
    /// The seed that everything follows from.
    pub seed: u64,
    /// Until when its story is told.
    pub until: DateTime<Utc>,
    /// What people of the city say and write.
    pub words: &'static Corpus,
    /// Units, parents before children.
    pub units: Vec<CityUnit>,
    /// Categories by code.
    pub categories: HashMap<&'static str, CityCategory>,
    people: Vec<CityPerson>,
    password_hash: String,
}

/// Roles and where they are held for the accounts that visitors of the demo use.
const ACCOUNTS: &[(&str, Role, &str)] = &[
    ("clerk", Role::IntakeClerk, "centre"),
    ("dispatcher", Role::Dispatcher, "centre"),
    ("supervisor", Role::Supervisor, "centre"),
    ("revisit", Role::RevisitOfficer, "centre"),
    ("director", Role::Director, "centre"),
    ("coordinator", Role::Coordinator, "centre"),
    ("inspector", Role::QualityInspector, "centre"),
    ("editor", Role::KnowledgeEditor, "centre"),
    ("analyst", Role::Analyst, "centre"),
    ("admin", Role::Administrator, "centre"),
    ("lead", Role::UnitLead, "water"),
    ("handler", Role::Handler, "water.repair"),
];

fn id(rng: &mut StdRng) -> Uuid {
    uuid::Builder::from_random_bytes(rng.random()).into_uuid()
}

impl City {
    /// The city of a seed.
    pub fn build(seed: u64, until: DateTime<Utc>) -> Result<Self> {
        let words = corpus::words()?;
        let mut rng = StdRng::seed_from_u64(seed);
        let units = units(&mut rng, words);
        let categories = categories(&mut rng, words, &units);
        let people = people(&mut rng, words, &units);
        Ok(Self {
            seed,
            until,
            words,
            units,
            categories,
            people,
            password_hash: passwords::hash_now(super::PASSWORD)?,
        })
    }

    /// The place of a unit in [`City::units`].
    pub fn unit(&self, code: &str) -> usize {
        self.units
            .iter()
            .position(|unit| unit.code == code)
            .unwrap_or_default()
    }

    /// The bureau above an office, or the unit itself.
    pub fn bureau(&self, unit: usize) -> usize {
        let unit_ref = &self.units[unit];
        match unit_ref.unit.path.depth() {
            0..=2 => unit,
            _ => self
                .units
                .iter()
                .position(|other| Some(other.unit.id) == unit_ref.parent)
                .unwrap_or(unit),
        }
    }

    /// Whether cases of the category usually go to a unit whose handler visitors can be.
    pub fn visited(&self, category: &str) -> bool {
        let unit = self.categories.get(category).map(|category| category.unit);
        unit.is_some_and(|unit| {
            ACCOUNTS
                .iter()
                .any(|(_, role, code)| *role == Role::Handler && *code == self.units[unit].code)
        })
    }

    /// Somebody who holds `role` in `unit`, or in a unit above; every other time one of the accounts
    /// that visitors use, so that they find work.
    pub fn person(&self, role: Role, unit: usize, rng: &mut StdRng) -> PersonRef {
        let mut at = Some(unit);
        while let Some(unit) = at {
            let id = self.units[unit].unit.id;
            let holders: Vec<&CityPerson> = self
                .people
                .iter()
                .filter(|person| person.grants.contains(&(role, id)))
                .collect();
            let visited: Vec<&CityPerson> = holders
                .iter()
                .copied()
                .filter(|person| ACCOUNTS.iter().any(|(name, ..)| *name == person.username))
                .collect();
            let from = match rng.random_range(0..2) {
                0 if !visited.is_empty() => &visited,
                _ => &holders,
            };
            if let Some(found) = from.choose(rng) {
                return found.person.clone();
            }
            at = self.units[unit]
                .parent
                .and_then(|parent| self.units.iter().position(|unit| unit.unit.id == parent));
        }
        self.people[0].person.clone()
    }

    /// Everything as rows of tables, parents before children.
    pub fn rows(&self) -> Vec<(&'static str, Vec<Vec<Value>>)> {
        let text = |text: &str| Value::Text(Some(text.to_owned()));
        let units = self.units.iter().map(|unit| {
            vec![
                Value::Uuid(Some(unit.unit.id)),
                Value::Uuid(unit.parent),
                text(unit.code),
                text(&unit.unit.path.0),
                Value::Json(json!(unit.unit.name)),
                text(unit.kind.as_str()),
                text(unit.phone),
                Value::Integer(1),
            ]
        });
        let people = self.people.iter().map(|person| {
            vec![
                Value::Uuid(Some(person.person.id)),
                text(&person.username),
                text(&person.person.name),
                text(person.phone),
                text(&self.password_hash),
                Value::Text(None),
                Value::Integer(0),
                Value::Integer(1),
                Value::Integer(1),
                Value::Time(self.until - chrono::Duration::days(400)),
            ]
        });
        let grants = self.people.iter().flat_map(|person| {
            person.grants.iter().map(move |(role, unit)| {
                vec![
                    Value::Uuid(Some(person.person.id)),
                    text(role.as_str()),
                    Value::Uuid(Some(*unit)),
                ]
            })
        });
        let mut position = 0;
        let categories = self.words.pack.categories.iter().map(|seed| {
            position += 1;
            let known = self.categories.get(seed.code.as_str());
            vec![
                Value::Uuid(known.map(|category| category.id)),
                Value::Uuid(
                    seed.parent
                        .as_deref()
                        .and_then(|parent| self.categories.get(parent))
                        .map(|parent| parent.id),
                ),
                text(&seed.code),
                Value::Json(json!(seed.name)),
                Value::Json(json!(seed.hint)),
                text(&seed.keywords.join(" ")),
                Value::Uuid(known.map(|category| self.units[category.unit].unit.id)),
                Value::Integer(i64::from(seed.urgent)),
                Value::Integer(position),
                Value::Integer(1),
            ]
        });
        vec![
            ("units", units.collect()),
            ("people", people.collect()),
            ("grants", grants.collect()),
            ("categories", categories.collect()),
        ]
    }
}

fn units(rng: &mut StdRng, words: &'static Corpus) -> Vec<CityUnit> {
    let mut units: Vec<CityUnit> = Vec::new();
    for seed in &words.pack.units {
        let parent = seed
            .parent
            .as_deref()
            .and_then(|code| units.iter().find(|unit| unit.code == code));
        let above = parent
            .map(|parent| parent.unit.path.0.as_str())
            .unwrap_or_default();
        let last = seed.code.rsplit('.').next().unwrap_or(&seed.code);
        let path = UnitPath(format!("{above}{last}/"));
        let parent = parent.map(|parent| parent.unit.id);
        let unit = UnitRef {
            id: id(rng),
            path,
            name: seed.name.clone(),
        };
        units.push(CityUnit {
            unit,
            parent,
            code: &seed.code,
            kind: seed.kind,
            phone: &seed.phone,
        });
    }
    units
}

fn categories(
    rng: &mut StdRng,
    words: &'static Corpus,
    units: &[CityUnit],
) -> HashMap<&'static str, CityCategory> {
    let place = |code: &str| {
        units
            .iter()
            .position(|unit| unit.code == code)
            .unwrap_or_default()
    };
    words
        .pack
        .categories
        .iter()
        .map(|seed| {
            (
                seed.code.as_str(),
                CityCategory {
                    id: id(rng),
                    unit: place(seed.office.as_ref().unwrap_or(&seed.unit)),
                },
            )
        })
        .collect()
}

fn people(rng: &mut StdRng, words: &Corpus, units: &[CityUnit]) -> Vec<CityPerson> {
    let mut people: Vec<CityPerson> = Vec::new();
    let mut add = |rng: &mut StdRng, username: String, role: Role, unit: &CityUnit| {
        let surname = words.people.surnames.choose(rng).map(|[name, ..]| name);
        let given = words.people.given_staff.choose(rng);
        let name = [surname, given].into_iter().flatten().cloned().collect();
        let person = PersonRef { id: id(rng), name };
        people.push(CityPerson {
            person,
            username,
            phone: unit.phone,
            grants: vec![(role, unit.unit.id)],
        });
    };
    for (username, role, code) in ACCOUNTS {
        if let Some(unit) = units.iter().find(|unit| unit.code == *code) {
            add(rng, (*username).to_owned(), *role, unit);
        }
    }
    for unit in units {
        match unit.kind {
            UnitKind::Centre => {}
            UnitKind::Department | UnitKind::Supervision => {
                add(rng, format!("{}.lead", unit.code), Role::UnitLead, unit);
                add(rng, format!("{}.handler", unit.code), Role::Handler, unit);
            }
            UnitKind::Office => {
                add(rng, format!("{}.1", unit.code), Role::Handler, unit);
                add(rng, format!("{}.2", unit.code), Role::Handler, unit);
            }
        }
    }
    people
}
