//! Who among the staff hears of what (C3): from an event, and where the case stood before and after it,
//! to people and roles in units.
//! Must not know accounts or texts. What a resident is told is the outbox's; who hears of an action its
//! room says.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::actions::Details;
use super::case::State;
use super::clocks::ClockKind;
use super::event::{PersonRef, Standing};
use super::notices::Notice;
use super::policy::{Decision, Policy};
use super::role::{Role, UnitPath};

words! {
    /// Why somebody hears of an event.
    pub enum Why {
        ToSign = "to_sign",
        ToHandle = "to_handle",
        Recalled = "recalled",
        CameBack = "came_back",
        Again = "again",
        ToReview = "to_review",
        SentBack = "sent_back",
        Passed = "passed",
        ResidentWrote = "resident_wrote",
        Urged = "urged",
        Withdrawn = "withdrawn",
        Rated = "rated",
        LeftTheRoad = "left_the_road",
        Notice = "notice",
        Penalty = "penalty",
        PromiseAnswered = "promise_answered",
        ToHelp = "to_help",
        Helped = "helped",
        Instructed = "instructed",
        Measure = "measure",
        MeasureReported = "measure_reported",
        MeasureWithdrawn = "measure_withdrawn",
        ToReceive = "to_receive",
        DueSoon = "due_soon",
        Overdue = "overdue",
        Danger = "danger",
        ToDecide = "to_decide",
        ProposalBack = "proposal_back",
        ToAccept = "to_accept",
        Decided = "decided",
        Ordered = "ordered",
        Reported = "reported",
        Surge = "surge",
        OutsideAnswered = "outside_answered",
    }
}

/// Whom an action's room names, before it is known who that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearer {
    /// Who handles the case, or did until then; nobody where nobody does.
    Handler,
    /// Whoever has to take the next step, see [`waits_for`].
    Holder,
    /// Whoever had to take it before.
    HolderBefore,
    /// Whoever has to do what this clock is for, see [`holder_of`].
    HolderOf(ClockKind),
    /// Who holds this role in the unit that owes what a clock beside the case is for, by when it started;
    /// of a handler, the one who signed for it.
    Owing(Role, ClockKind, DateTime<Utc>),
    /// Who holds this role in the unit that was asked last to take part.
    AskedLast(Role),
    /// Who holds this role in the unit of the commitment with that number.
    Committed(Role, i64),
    /// Whoever answers for the unit whose violation was decided on last.
    Accused,
    /// The person whose violation was decided on last; nobody where it was a unit's.
    AccusedPerson,
    /// Whoever answers for the unit that the last issued notice went to.
    Addressee,
    /// Who was asked to be the first receiver.
    OfferedReceiver,
    /// Who first took the case (I4); nobody where the resident filed it.
    FirstReceiver,
    /// Who holds this role in the case's unit.
    Unit(Role),
    /// Who handed the case over to a body outside.
    HandedOver,
    /// Who decides that in such a case, by the policy.
    Decides(Decision),
    /// Who holds this role in the unit that had the case before.
    UnitBefore(Role),
}

/// One who hears: a person, or whoever holds a role nearest to a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// This person.
    Person(Uuid),
    /// Whoever holds this role in the unit; where nobody does, in the next unit above.
    Holders(Role, UnitPath),
}

/// Who has to take the next step on a case: a role in the case's unit, and the person where it is
/// one; `None` while its resident is waited for, and where nothing more is to be done.
pub fn waits_for(case: &Standing, policy: &Policy) -> Option<(Role, Option<PersonRef>)> {
    match case.state {
        State::Submitted | State::Accepted => Some((Role::Dispatcher, None)),
        State::Dispatched => Some((Role::Handler, None)),
        State::InProgress => Some((Role::Handler, case.handler.clone())),
        State::InReview => Some((*policy.approvers.review.get(case.severity), None)),
        State::Replied => Some((Role::RevisitOfficer, None)),
        State::InfoNeeded
        | State::WaitingResident
        | State::NotAccepted
        | State::Closed
        | State::Withdrawn
        | State::Merged
        | State::Transferred => None,
    }
}

/// Who has to do what a clock is for.
pub fn holder_of(
    clock: ClockKind,
    case: &Standing,
    policy: &Policy,
) -> Option<(Role, Option<PersonRef>)> {
    match clock {
        ClockKind::Dispatch | ClockKind::Acceptance => Some((Role::Dispatcher, None)),
        ClockKind::SignFor => Some((Role::Handler, None)),
        ClockKind::Review => Some((policy.approvers.not_accepting, None)),
        ClockKind::Revisit => Some((Role::RevisitOfficer, None)),
        ClockKind::ReportBack | ClockKind::NoticeSigned | ClockKind::FinePaid => {
            Some((Role::UnitLead, None))
        }
        // While the resident is waited for, whoever asked them has it still.
        _ => waits_for(case, policy).or_else(|| Some((Role::Handler, Some(case.handler.clone()?)))),
    }
}

/// Who hears of an event and why, in the order of the room: where somebody is named twice, the first
/// reason holds. Whoever did it themselves is still among them.
pub fn recipients(
    details: &Details,
    before: &Standing,
    after: &Standing,
    policy: &Policy,
) -> Vec<(Recipient, Why)> {
    details
        .hearers()
        .iter()
        .filter_map(|(hearer, why)| Some((named(*hearer, before, after, policy)?, *why)))
        .collect()
}

fn named(
    hearer: Hearer,
    before: &Standing,
    after: &Standing,
    policy: &Policy,
) -> Option<Recipient> {
    let in_unit = |role, case: &Standing| Recipient::Holders(role, case.unit.path.clone());
    let one = |(role, person): (Role, Option<PersonRef>), case: &Standing| {
        person.map_or_else(
            || in_unit(role, case),
            |person| Recipient::Person(person.id),
        )
    };
    let holder = |case: &Standing| Some(one(waits_for(case, policy)?, case));
    match hearer {
        Hearer::Handler => {
            let handler = after.handler.as_ref().or(before.handler.as_ref())?;
            Some(Recipient::Person(handler.id))
        }
        Hearer::Holder => holder(after),
        Hearer::HolderOf(clock) if clock.is_of_notice() => {
            let owed = after.notices.iter().find(|notice| match clock {
                ClockKind::FinePaid => notice.is_to_pay(),
                _ => notice.is_to_sign(),
            });
            addressee(owed?)
        }
        Hearer::HolderOf(clock) => Some(one(holder_of(clock, after, policy)?, after)),
        Hearer::Owing(role, clock, since) => {
            let (unit, person) = owing(after, clock, since)?;
            let person = person.filter(|_| role == Role::Handler);
            let holders = Recipient::Holders(role, unit);
            Some(person.map_or(holders, Recipient::Person))
        }
        Hearer::AskedLast(role) => {
            let asked = after.assignments.iter().rev();
            let co = asked.filter_map(|task| task.co.as_ref()).next()?;
            Some(Recipient::Holders(role, co.unit.path.clone()))
        }
        Hearer::Committed(role, number) => {
            let unit = after.commitment(number)?.unit.path.clone();
            Some(Recipient::Holders(role, unit))
        }
        Hearer::HandedOver => {
            let over = after.handed_over.as_ref()?;
            over.handed.by.map(Recipient::Person)
        }
        Hearer::FirstReceiver => after.first_receiver.map(Recipient::Person),
        Hearer::OfferedReceiver => {
            let offered = after.receiving_offered.as_ref()?;
            Some(Recipient::Person(offered.id))
        }
        Hearer::Accused | Hearer::AccusedPerson => {
            let decided = after.offences.iter().filter(|one| one.decided.is_some());
            let last = decided.max_by_key(|one| one.decided.map(|stamp| stamp.at))?;
            let unit = last.unit.path.clone();
            match hearer {
                Hearer::Accused => Some(Recipient::Holders(Role::UnitLead, unit)),
                _ => last.person.map(Recipient::Person),
            }
        }
        Hearer::Addressee => {
            let issued = after.notices.iter().filter(|notice| notice.is_to_sign());
            addressee(issued.max_by_key(|notice| notice.issued.map(|stamp| stamp.at))?)
        }
        Hearer::HolderBefore => holder(before),
        Hearer::Decides(decision) => {
            let role = policy.approvers.of(decision, after.severity);
            Some(Recipient::Holders(role, after.unit.path.clone()))
        }
        Hearer::Unit(role) => Some(in_unit(role, after)),
        Hearer::UnitBefore(role) => Some(in_unit(role, before)),
    }
}

/// Which unit owes what a clock beside the case is for, and who signed for it there.
fn owing(
    case: &Standing,
    clock: ClockKind,
    since: DateTime<Utc>,
) -> Option<(UnitPath, Option<Uuid>)> {
    if clock == ClockKind::CoHandling {
        let task = case.co_handling().find(|task| task.since() == since)?;
        return Some((task.co.as_ref()?.unit.path.clone(), task.handler));
    }
    let mut owed = case.commitments.iter().filter(|one| one.is_owed());
    let owed = owed.find(|one| (one.sort.clock(), one.since()) == (clock, since));
    owed.map(|one| (one.unit.path.clone(), None))
}

fn addressee(notice: &Notice) -> Option<Recipient> {
    let unit = notice.unit.path.clone();
    Some(Recipient::Holders(Role::UnitLead, unit))
}

/// A role that an active person holds in a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// The role.
    pub role: Role,
    /// Where the unit stands in the tree now.
    pub unit: UnitPath,
    /// The person.
    pub person: Uuid,
}

/// Who holds `role` nearest to `unit`: in it, or in the next unit above where somebody does.
pub fn nearest<'a>(
    holdings: &'a [Holding],
    role: Role,
    unit: &UnitPath,
) -> impl Iterator<Item = Uuid> + 'a {
    let reaching =
        move |one: &&Holding, unit: &UnitPath| one.role == role && one.unit.reaches(unit);
    let depths = holdings.iter().filter(|one| reaching(one, unit));
    let depth = depths.map(|one| one.unit.depth()).max();
    let unit = unit.clone();
    holdings
        .iter()
        .filter(move |one| reaching(one, &unit) && Some(one.unit.depth()) == depth)
        .map(|one| one.person)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Severity;
    use crate::domain::actions::{self, Action};
    use crate::domain::event::{Stamp, Statement, UnitRef};

    fn unit(path: &str) -> UnitRef {
        UnitRef {
            path: UnitPath(path.into()),
            ..UnitRef::example()
        }
    }

    fn standing(state: State) -> Standing {
        let statement = Statement {
            unit: unit("c/"),
            ..Statement::example()
        };
        Standing {
            state,
            ..Standing::filed(&statement)
        }
    }

    fn told(details: impl Into<Details>, before: &Standing) -> Vec<(Recipient, Why)> {
        let details = details.into();
        let mut after = before.clone();
        let stamp = Stamp {
            at: chrono::DateTime::UNIX_EPOCH,
            policy: 1,
            by: None,
        };
        after.apply(stamp, &details);
        recipients(&details, before, &after, &Policy::default())
    }

    #[test]
    fn a_unit_hears_that_a_case_waits_for_its_signature() {
        let dispatched = told(
            actions::Dispatch {
                unit: unit("c/water/repair/"),
            },
            &standing(State::Accepted),
        );
        let handlers = Recipient::Holders(Role::Handler, UnitPath("c/water/repair/".into()));
        assert_eq!(dispatched, [(handlers, Why::ToSign)]);
    }

    #[test]
    fn who_reviews_a_major_case_hears_of_its_draft_and_the_lead_does_not() {
        let draft = || Action::DraftReply.examples().remove(0);
        let mut case = standing(State::InProgress);
        let role_of = |told: Vec<(Recipient, Why)>| match &told[..] {
            [(Recipient::Holders(role, _), Why::ToReview)] => *role,
            other => panic!("{other:?}"),
        };
        assert_eq!(role_of(told(draft(), &case)), Role::UnitLead);
        case.severity = Severity::Major;
        assert_eq!(role_of(told(draft(), &case)), Role::Director);
    }

    #[test]
    fn what_the_resident_adds_reaches_whoever_has_the_case() {
        let added = || Action::AddInformation.examples().remove(0);
        let waiting = told(added(), &standing(State::Submitted));
        let dispatchers = Recipient::Holders(Role::Dispatcher, UnitPath("c/".into()));
        assert_eq!(waiting, [(dispatchers, Why::ResidentWrote)]);
        let handler = PersonRef {
            id: Uuid::from_u128(7),
            name: "周".into(),
        };
        let mut case = standing(State::InReview);
        case.handler = Some(handler.clone());
        let reviewed = told(added(), &case);
        assert_eq!(
            reviewed[0],
            (Recipient::Person(handler.id), Why::ResidentWrote)
        );
    }

    #[test]
    fn a_role_is_looked_for_upwards_and_the_nearest_hear() {
        let holding = |role, path: &str, person| Holding {
            role,
            unit: UnitPath(path.into()),
            person: Uuid::from_u128(person),
        };
        let all = [
            holding(Role::UnitLead, "c/", 1),
            holding(Role::UnitLead, "c/water/", 2),
            holding(Role::Handler, "c/water/repair/", 3),
            holding(Role::Handler, "c/water/repair/", 4),
            holding(Role::UnitLead, "c/waterworks/", 5),
        ];
        let people = |role, path: &str| -> Vec<u128> {
            nearest(&all, role, &UnitPath(path.into()))
                .map(|id| id.as_u128())
                .collect()
        };
        assert_eq!(people(Role::UnitLead, "c/water/repair/"), [2]);
        assert_eq!(people(Role::UnitLead, "c/power/"), [1]);
        assert_eq!(people(Role::Handler, "c/water/repair/"), [3, 4]);
        assert!(people(Role::Handler, "c/water/").is_empty());
    }

    #[test]
    fn whoever_has_to_act_is_known_in_every_open_state() {
        for state in State::ALL {
            let waits = waits_for(&standing(*state), &Policy::default()).is_some();
            let resident = matches!(state, State::InfoNeeded | State::WaitingResident);
            let expected = state.is_open() && !resident || *state == State::Replied;
            assert_eq!(waits, expected, "{state}");
        }
    }
}
