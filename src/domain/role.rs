//! Roles, grants and the person who acts.
//! Must not decide anything; that is `permissions` and `lifecycle`.

use uuid::Uuid;

words! {
    /// What a member of staff does here. A person can hold several, each in a unit.
    pub enum Role {
        IntakeClerk = "intake_clerk",
        Dispatcher = "dispatcher",
        Handler = "handler",
        Coordinator = "coordinator",
        UnitLead = "unit_lead",
        Supervisor = "supervisor",
        RevisitOfficer = "revisit_officer",
        QualityInspector = "quality_inspector",
        KnowledgeEditor = "knowledge_editor",
        Analyst = "analyst",
        Director = "director",
        Administrator = "administrator",
    }
}

/// A unit's place in the tree: the codes from the root to the unit, each followed by a slash,
/// such as `centre/water/north/`. A unit reaches exactly the paths that start with its own.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct UnitPath(pub String);

impl UnitPath {
    /// Whether `other` is this unit or one below it.
    pub fn reaches(&self, other: &UnitPath) -> bool {
        other.0.starts_with(&self.0)
    }

    /// How many levels the unit is below the top; 1 for the root.
    pub fn depth(&self) -> usize {
        self.0.matches('/').count()
    }
}

/// A role held in a unit; it reaches the unit and everything below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The role held.
    pub role: Role,
    /// The unit it is held in.
    pub unit: UnitPath,
}

/// Who acts, as far as rules are concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Whoever holds the case's query code.
    Resident,
    /// A clock that ran out.
    System,
    /// The body outside that a case was handed over to, by its link (D6).
    Outside,
    /// A signed-in member of staff.
    Staff {
        /// The person's id as text, to compare with the handler of a case.
        id: String,
        /// Every role the person holds.
        grants: Vec<Grant>,
    },
}

impl Actor {
    /// Whether the actor is that person.
    pub fn is(&self, person: Option<Uuid>) -> bool {
        matches!((self, person), (Self::Staff { id, .. }, Some(person)) if *id == person.to_string())
    }

    /// Whether the actor holds `role` in a unit that reaches `unit`.
    pub fn holds(&self, role: Role, unit: &UnitPath) -> bool {
        matches!(self, Self::Staff { grants, .. }
            if grants.iter().any(|grant| grant.role == role && grant.unit.reaches(unit)))
    }
}
