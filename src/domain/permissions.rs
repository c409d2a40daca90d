//! What staff may see, and which lists and pages are theirs: role × unit × case, in one place.
//! Must not decide what may be done to a case; that is `lifecycle::check`.

use super::case::Awaited;
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

/// Whether `actor` may open a case that lies with `unit`, by where that unit stands in the tree now;
/// `None` where it is there no longer. What they may not open does not exist for them (404). It is in
/// their lists exactly when it lies below their [`visible_units`]; besides, first receivers keep sight
/// of what they took in (I4), while they hold any role that reads cases.
pub fn may_see(actor: &Actor, unit: Option<&UnitPath>, first_receiver: Option<&str>) -> bool {
    let tops = visible_units(actor);
    let received = matches!(actor, Actor::Staff { id, .. } if first_receiver == Some(id));
    let reached = unit.is_some_and(|unit| tops.iter().any(|top| top.reaches(unit)));
    reached || received && !tops.is_empty()
}

/// Whether `actor` may ask to look behind the mask of contact data of a case that lies with `unit` and
/// that they may see (O3).
pub fn may_reveal(actor: &Actor, unit: &UnitPath) -> bool {
    const CALLERS: &[Role] = &[
        Role::Handler,
        Role::UnitLead,
        Role::Dispatcher,
        Role::Supervisor,
        Role::RevisitOfficer,
    ];
    CALLERS.iter().any(|&role| actor.holds(role, unit))
}

/// Whether `actor` takes cases in for those who call, come or write (I1), and so sees what a caller brought
/// before.
pub fn takes_in(actor: &Actor) -> bool {
    matches!(actor, Actor::Staff { grants, .. }
        if grants.iter().any(|grant| grant.role == Role::IntakeClerk))
}

/// The units whose cases `actor` may list, as the tops of subtrees, none inside another.
pub fn visible_units(actor: &Actor) -> Vec<UnitPath> {
    tops(actor, READERS)
}

/// The units in which `actor` holds one of these roles, as the tops of subtrees, none inside another.
fn tops(actor: &Actor, roles: &[Role]) -> Vec<UnitPath> {
    let Actor::Staff { grants, .. } = actor else {
        return Vec::new();
    };
    let mut tops: Vec<UnitPath> = grants
        .iter()
        .filter(|grant| roles.contains(&grant.role))
        .map(|grant| grant.unit.clone())
        .collect();
    tops.sort();
    tops.dedup();
    let all = tops.clone();
    tops.retain(|unit| !all.iter().any(|other| other != unit && other.reaches(unit)));
    tops
}

/// Roles that call residents back, or answer for what came of it.
pub const REVISITORS: &[Role] = &[
    Role::RevisitOfficer,
    Role::Supervisor,
    Role::QualityInspector,
    Role::Director,
];

/// The units whose revisits `actor` may list (Q1), as the tops of subtrees, none inside another.
pub fn revisited_units(actor: &Actor) -> Vec<UnitPath> {
    tops(actor, REVISITORS)
}

/// Roles that read who is complained about, with the cases of each (I11).
pub const CONCERNED_READERS: &[Role] = &[
    Role::IntakeClerk,
    Role::Dispatcher,
    Role::UnitLead,
    Role::Supervisor,
    Role::Director,
];

/// Whether `actor` reads the register of those who are complained about.
pub fn reads_concerned(actor: &Actor) -> bool {
    !tops(actor, CONCERNED_READERS).is_empty()
}

/// Whether `actor` puts that register right.
pub fn edits_concerned(actor: &Actor) -> bool {
    !tops(actor, &[Role::Dispatcher, Role::Supervisor]).is_empty()
}

/// Whether employees who are complained about are named to `actor`; to everybody else they are “an employee”.
pub fn sees_employees(actor: &Actor) -> bool {
    supervises(actor)
}

/// Roles that hear of surges, and give the tasks that follow.
pub const SUPERVISORS: &[Role] = &[Role::Supervisor, Role::Director];

/// Whether `actor` answers for the work of some unit.
pub fn supervises(actor: &Actor) -> bool {
    !tops(actor, SUPERVISORS).is_empty()
}

/// Whether a surge of what `unit` usually handles is told to `actor` (C8); of what nobody usually handles, to
/// whoever answers for the whole house.
pub fn sees_surges(actor: &Actor, unit: Option<&UnitPath>) -> bool {
    tops(actor, SUPERVISORS).iter().any(|top| match unit {
        Some(unit) => top.reaches(unit),
        None => top.depth() == 1,
    })
}

/// Roles that see to it that no case lies about, and whose people may be away.
pub const LEADERS: &[Role] = &[Role::UnitLead, Role::Supervisor, Role::Director];

/// The units for whose cases and people `actor` answers, as the tops of subtrees, none inside another.
pub fn led_units(actor: &Actor) -> Vec<UnitPath> {
    tops(actor, LEADERS)
}

/// The units of which `actor` reads what they still owe, as the tops of subtrees (C9, H11).
pub fn committed_units(actor: &Actor) -> Vec<UnitPath> {
    tops(
        actor,
        &[
            Role::Handler,
            Role::UnitLead,
            Role::Supervisor,
            Role::Director,
        ],
    )
}

/// The units whose violations `actor` reads, as the tops of subtrees (C7): supervisors and directors below
/// themselves, and whoever heads a unit.
pub fn disciplined_units(actor: &Actor) -> Vec<UnitPath> {
    tops(actor, LEADERS)
}

/// The units in which `actor` handles cases.
pub fn handled_units(actor: &Actor) -> Vec<UnitPath> {
    tops(actor, &[Role::Handler])
}

/// Where the day begins: who does nothing but call residents back begins with the list of calls.
pub fn home(actor: &Actor) -> &'static str {
    let calls = matches!(actor, Actor::Staff { grants, .. } if !grants.is_empty()
        && grants.iter().all(|grant| grant.role == Role::RevisitOfficer));
    match calls {
        true => "/staff/revisits",
        false => "/staff/cases",
    }
}

/// Whether `actor` reads the dispatch directory: those who dispatch, rule or answer for both.
pub fn may_read_directory(actor: &Actor) -> bool {
    const ROLES: &[Role] = &[Role::Dispatcher, Role::Supervisor, Role::Director];
    matches!(actor, Actor::Staff { grants, .. } if grants.iter().any(|grant| ROLES.contains(&grant.role)))
}

/// What cases wait for from people like `actor`: which lists of waiting cases are theirs.
pub fn awaited_of(actor: &Actor) -> Vec<Awaited> {
    let Actor::Staff { grants, .. } = actor else {
        return Vec::new();
    };
    let concerned = |awaited: &Awaited| {
        let roles = awaited.concerns();
        grants.iter().any(|grant| roles.contains(&grant.role))
    };
    Awaited::ALL.iter().copied().filter(concerned).collect()
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
        assert!(may_see(&handler, Some(&path("c/water/north/")), None));
        assert!(!may_see(&handler, Some(&path("c/water/south/")), None));
        assert!(!may_see(&handler, Some(&path("c/water/")), None));
        assert!(!may_see(&handler, Some(&path("c/")), None));
        assert!(!may_see(&handler, None, None), "the unit is gone");
    }

    #[test]
    fn a_unit_lead_answers_for_everything_below() {
        let lead = staff(&[(Role::UnitLead, "c/water/")]);
        assert!(may_see(&lead, Some(&path("c/water/south/")), None));
        assert!(!may_see(&lead, Some(&path("c/waterworks/")), None));
    }

    #[test]
    fn an_administrator_runs_the_house_without_reading_cases() {
        let administrator = staff(&[(Role::Administrator, "c/")]);
        assert!(!may_see(&administrator, Some(&path("c/water/")), None));
        assert!(visible_units(&administrator).is_empty());
    }

    #[test]
    fn the_first_receiver_keeps_sight_of_the_case() {
        let clerk = staff(&[(Role::IntakeClerk, "c/hall/")]);
        assert!(may_see(&clerk, Some(&path("c/water/")), Some("me")));
        assert!(!may_see(&clerk, Some(&path("c/water/")), Some("other")));
        let nothing_left = staff(&[]);
        assert!(!may_see(&nothing_left, Some(&path("c/water/")), Some("me")));
        let runs_the_house = staff(&[(Role::Administrator, "c/")]);
        assert!(!may_see(
            &runs_the_house,
            Some(&path("c/water/")),
            Some("me")
        ));
    }

    #[test]
    fn who_answers_for_quality_reads_a_case_without_the_residents_telephone() {
        let (unit, none) = (path("c/water/"), staff(&[]));
        for (role, may) in [
            (Role::Handler, true),
            (Role::UnitLead, true),
            (Role::Dispatcher, true),
            (Role::Supervisor, true),
            (Role::RevisitOfficer, true),
            (Role::IntakeClerk, false),
            (Role::Coordinator, false),
            (Role::QualityInspector, false),
            (Role::Director, false),
            (Role::Administrator, false),
        ] {
            assert_eq!(may_reveal(&staff(&[(role, "c/")]), &unit), may, "{role}");
        }
        assert!(!may_reveal(&none, &unit) && !may_reveal(&Actor::Resident, &unit));
        assert!(!may_reveal(&staff(&[(Role::Handler, "c/power/")]), &unit));
    }

    proptest::proptest! {
        #[test]
        fn a_case_can_be_opened_exactly_when_it_is_in_ones_lists(
            grants in proptest::collection::vec((0..Role::ALL.len(), "(c/)?(a/|b/){0,3}"), 0..5),
            unit in "c/(a/|b/){0,3}",
        ) {
            let grants: Vec<(Role, &str)> =
                grants.iter().map(|(role, unit)| (Role::ALL[*role], unit.as_str())).filter(|(_, unit)| !unit.is_empty()).collect();
            let (person, unit) = (staff(&grants), path(&unit));
            let reads = grants.iter().any(|(role, top)| READERS.contains(role) && path(top).reaches(&unit));
            let listed = visible_units(&person).iter().filter(|top| top.reaches(&unit)).count();
            proptest::prop_assert_eq!(may_see(&person, Some(&unit), None), reads);
            proptest::prop_assert_eq!(listed, usize::from(reads), "listed once or not at all");
        }
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
