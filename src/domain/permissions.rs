//! What staff may see, and which lists and pages are theirs: role × unit × case, in one place.
//! Must not decide what may be done to a case; that is `lifecycle::check`.

use super::role::{Actor, Role, UnitPath};

/// Roles that work on cases or answer for them. Knowledge editors, analysts and administrators
/// run the house without reading residents' cases.
const READERS: &[Role] = &[
    Role::IntakeClerk,
    Role::Dispatcher,
    Role::Handler,
    Role::Coordinator,
    Role::UnitLead,
    Role::Supervisor,
    Role::RevisitOfficer,
    Role::QualityInspector,
    Role::Director,
];

/// Whether `actor` may open a case that lies with `unit`; what they may not open does not exist
/// for them (404). First receivers keep sight of what they took in (I4).
pub fn may_see(actor: &Actor, unit: &UnitPath, first_receiver: Option<&str>) -> bool {
    match actor {
        Actor::Staff { id, .. } => {
            READERS.iter().any(|&role| actor.holds(role, unit)) || first_receiver == Some(id)
        }
        Actor::Resident | Actor::System => false,
    }
}

/// The units whose cases `actor` may list, as the tops of subtrees, none inside another.
pub fn visible_units(actor: &Actor) -> Vec<UnitPath> {
    let Actor::Staff { grants, .. } = actor else {
        return Vec::new();
    };
    let mut tops: Vec<UnitPath> = grants
        .iter()
        .filter(|grant| READERS.contains(&grant.role))
        .map(|grant| grant.unit.clone())
        .collect();
    tops.sort();
    tops.dedup();
    let all = tops.clone();
    tops.retain(|unit| !all.iter().any(|other| other != unit && other.reaches(unit)));
    tops
}

/// Whether `actor` works on cases as a handler and in no other way, and so begins the day at their
/// own; everybody else begins at those of their units.
pub fn handles_only(actor: &Actor) -> bool {
    matches!(actor, Actor::Staff { grants, .. } if grants.iter().all(|grant|
        grant.role == Role::Handler || !READERS.contains(&grant.role)))
}

#[cfg(test)]
mod tests {
    use super::super::role::Grant;
    use super::*;

    fn path(text: &str) -> UnitPath {
        UnitPath(text.into())
    }

    fn staff(grants: &[(Role, &str)]) -> Actor {
        let grants = grants
            .iter()
            .map(|(role, unit)| Grant {
                role: *role,
                unit: path(unit),
            })
            .collect();
        Actor::Staff {
            id: "me".into(),
            grants,
        }
    }

    #[test]
    fn a_handler_never_sees_the_cases_of_a_neighbouring_unit() {
        let handler = staff(&[(Role::Handler, "c/water/north/")]);
        assert!(may_see(&handler, &path("c/water/north/"), None));
        assert!(!may_see(&handler, &path("c/water/south/"), None));
        assert!(!may_see(&handler, &path("c/water/"), None));
        assert!(!may_see(&handler, &path("c/"), None));
    }

    #[test]
    fn a_unit_lead_answers_for_everything_below() {
        let lead = staff(&[(Role::UnitLead, "c/water/")]);
        assert!(may_see(&lead, &path("c/water/south/"), None));
        assert!(!may_see(&lead, &path("c/waterworks/"), None));
    }

    #[test]
    fn an_administrator_runs_the_house_without_reading_cases() {
        let administrator = staff(&[(Role::Administrator, "c/")]);
        assert!(!may_see(&administrator, &path("c/water/"), None));
        assert!(visible_units(&administrator).is_empty());
    }

    #[test]
    fn the_first_receiver_keeps_sight_of_the_case() {
        let clerk = staff(&[(Role::IntakeClerk, "c/hall/")]);
        assert!(may_see(&clerk, &path("c/water/"), Some("me")));
        assert!(!may_see(&clerk, &path("c/water/"), Some("other")));
    }

    #[test]
    fn overlapping_grants_list_each_case_once() {
        let person = staff(&[
            (Role::Handler, "c/water/north/"),
            (Role::UnitLead, "c/water/"),
            (Role::Handler, "c/power/"),
        ]);
        assert_eq!(
            visible_units(&person),
            vec![path("c/power/"), path("c/water/")]
        );
    }
}
