//! Demo units: the organisation tree of the invented city, three levels deep.
//! Must not hold people, cases, logic or anything that a real city could recognise.

pub mod bureaus;
pub mod centre;
pub mod services;

/// What sort of unit a seed makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitSeedKind {
    /// The complaint centre, root of the tree.
    Centre,
    /// A bureau, a utility, a district.
    Department,
    /// A hall, a station, a team.
    Office,
    /// Supervises the others and hears staff appeals.
    Supervision,
}

/// One unit of the tree.
#[derive(Clone, Copy, Debug)]
pub struct UnitSeed {
    /// Stable code; a child's code starts with its parent's, except directly under the centre.
    pub code: &'static str,
    /// Code of the parent; none for the centre.
    pub parent: Option<&'static str>,
    /// zh-CN, zh-TW, en.
    pub name: [&'static str; 3],
    /// What sort of unit it is.
    pub kind: UnitSeedKind,
    /// Public telephone, invented.
    pub phone: &'static str,
}

/// All units, one slice a branch of the city, parents before children.
pub static UNITS: &[&[UnitSeed]] = &[centre::UNITS, bureaus::UNITS, services::UNITS];

/// All units in order, parents before children.
pub fn all() -> impl Iterator<Item = &'static UnitSeed> {
    UNITS.iter().copied().flatten()
}
