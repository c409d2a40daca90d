//! Units and categories, kept in memory: every page names them and they change rarely.
//! Must not hold cases or people.

use std::collections::HashMap;

use uuid::Uuid;

use super::suggestions::{Index, Suggestion};
use crate::domain::Lang;
use crate::domain::event::UnitRef;
use crate::domain::role::UnitPath;
pub use crate::storage::categories::Category;
pub use crate::storage::units::Unit;
use crate::storage::{Conn, StorageError, categories, people, units};

/// The installation's units and categories as they were last read.
#[derive(Debug, Default)]
pub struct Directory {
    units: Vec<Unit>,
    unit_index: HashMap<Uuid, usize>,
    categories: Vec<Category>,
    category_index: HashMap<Uuid, usize>,
    names: HashMap<Uuid, String>,
    suggestions: Index,
}

/// The code of the category for who cannot say what it is about, where the organisation has one.
const UNSURE: &str = "unsure";

impl Directory {
    /// Reads everything.
    pub async fn read(conn: &mut Conn) -> Result<Self, StorageError> {
        let units = units::all(conn).await?;
        let categories = categories::all(conn).await?;
        Ok(Self {
            unit_index: units
                .iter()
                .enumerate()
                .map(|(index, unit)| (unit.id, index))
                .collect(),
            category_index: categories
                .iter()
                .enumerate()
                .map(|(index, category)| (category.id, index))
                .collect(),
            names: people::names(conn).await?.into_iter().collect(),
            suggestions: Index::new(&categories),
            units,
            categories,
        })
    }

    /// Every unit, parents before children.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The unit with that id.
    pub fn unit(&self, id: Uuid) -> Option<&Unit> {
        self.unit_index.get(&id).map(|&index| &self.units[index])
    }

    /// The unit with that code.
    pub fn unit_by_code(&self, code: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.code == code)
    }

    /// The unit at the top, which takes in what residents file.
    pub fn root(&self) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.parent_id.is_none())
    }

    /// A unit as events write it down.
    pub fn reference(&self, id: Uuid) -> Option<UnitRef> {
        self.unit(id).map(Unit::reference)
    }

    /// The units at or below any of `tops`.
    pub fn below(&self, tops: &[UnitPath]) -> Vec<&Unit> {
        self.units
            .iter()
            .filter(|unit| tops.iter().any(|top| unit.path.starts_with(&top.0)))
            .collect()
    }

    /// What a list is limited to for somebody who reaches `tops` and everything below: those units, or nothing
    /// where that is the whole house.
    pub fn limit(&self, tops: &[UnitPath]) -> Option<Vec<Uuid>> {
        let everything = self
            .root()
            .is_some_and(|root| tops.iter().any(|top| root.path == top.0));
        (!everything).then(|| self.below(tops).iter().map(|unit| unit.id).collect())
    }

    /// The unit of the second level that `unit` belongs to, or itself.
    pub fn department_of(&self, unit: Uuid) -> Option<&Unit> {
        let mut unit = self.unit(unit)?;
        while UnitPath(unit.path.clone()).depth() > 2 {
            unit = self.unit(unit.parent_id?)?;
        }
        Some(unit)
    }

    /// Every category, parents before children.
    pub fn categories(&self) -> &[Category] {
        &self.categories
    }

    /// The category with that id.
    pub fn category(&self, id: Uuid) -> Option<&Category> {
        self.category_index
            .get(&id)
            .map(|&index| &self.categories[index])
    }

    /// The categories below `parent`; those at the top for `None`.
    pub fn categories_below(&self, parent: Option<Uuid>) -> impl Iterator<Item = &Category> {
        self.categories
            .iter()
            .filter(move |category| category.parent_id == parent)
    }

    /// Whether cases can be filed under it: it has nothing below.
    pub fn is_leaf(&self, category: Uuid) -> bool {
        self.category(category).is_some() && self.categories_below(Some(category)).next().is_none()
    }

    /// A category as it reads by itself: `group › category`.
    pub fn category_label(&self, id: Uuid, lang: Lang) -> String {
        let Some(category) = self.category(id) else {
            return String::new();
        };
        match category.parent_id.and_then(|parent| self.category(parent)) {
            Some(parent) => format!("{} › {}", parent.name.get(lang), category.name.get(lang)),
            None => category.name.get(lang).to_owned(),
        }
    }

    /// The category for who cannot say; it is offered last, and staff correct it.
    pub fn unsure(&self) -> Option<&Category> {
        self.categories
            .iter()
            .find(|category| category.code == UNSURE)
    }

    /// The categories that fit what was written, best first, with the words that decided.
    pub fn suggest(&self, written: &str) -> Vec<Suggestion> {
        self.suggestions.suggest(written)
    }

    /// The name of a member of staff.
    pub fn person_name(&self, id: Uuid) -> Option<&str> {
        self.names.get(&id).map(String::as_str)
    }
}
