//! 回访 (Q1, Q2): the resident is called after the reply and asked whether it is solved. What a call can come to,
//! what follows from it, and who may not call.
//! Must not hold lists or texts; the action is `actions/record_revisit`.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::case::{Solved, Treatment, opens_second_handling};
use super::event::{Stamp, UnitRef};
use super::role::{Actor, Role, UnitPath};

words! {
    /// What came of one call (Q1).
    pub enum RevisitOutcome {
        /// They were asked, and answered.
        Reached = "reached",
        /// Nobody answered.
        NoAnswer = "no_answer",
        /// The number is somebody else's.
        WrongNumber = "wrong_number",
        /// They want to be called at another time.
        Later = "later",
        /// They do not want to be asked.
        Refused = "refused",
    }
}

impl RevisitOutcome {
    /// Whether nobody was reached: so many of these, and the case closes unanswered.
    pub const fn missed(self) -> bool {
        matches!(self, Self::NoAnswer | Self::WrongNumber)
    }

    /// Whether there is nothing more to call for.
    pub const fn ends(self) -> bool {
        matches!(self, Self::Reached | Self::Refused)
    }
}

words! {
    /// What a reply came to, as far as its resident was heard (Q2).
    pub enum RevisitResult {
        /// Solved, and treated well.
        Satisfied = "satisfied",
        /// Not or not wholly solved, or dissatisfied with the treatment.
        Dissatisfied = "dissatisfied",
        /// Nobody answered, neither by telephone nor online; never counted as satisfied.
        NotReached = "not_reached",
        /// They did not want to be asked, and have not rated online.
        Refused = "refused",
    }
}

/// Whether what somebody says when called opens second handling (C6): what is solved in part is not
/// solved, and whoever calls can ask what is wanting.
pub const fn reopens(solved: Solved, treatment: Treatment) -> bool {
    !matches!(solved, Solved::Yes) || treatment.is_bad()
}

/// One reply, and what its resident was asked and said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revisit {
    /// The handling that the reply ended.
    pub round: i64,
    /// The unit that replied.
    pub unit: Uuid,
    /// When the reply went out.
    pub replied: Stamp,
    /// How often they were called.
    pub calls: i64,
    /// How often nobody was reached.
    pub missed: i64,
    /// What came of the last call.
    pub last: Option<RevisitOutcome>,
    /// When they want to be called again.
    pub call_at: Option<DateTime<Utc>>,
    /// What they said when called.
    pub heard: Option<(Solved, Treatment)>,
    /// What they said online, of their own accord.
    pub own: Option<(Solved, Treatment)>,
    /// When there was nothing more to call for.
    pub ended: Option<DateTime<Utc>>,
    /// Whether it ended because nobody answered.
    pub unanswered: bool,
    /// Whether it was this call that gave the case its first rating.
    pub counted: bool,
}

impl Revisit {
    /// Of a reply that has just gone out.
    pub fn of(round: i64, unit: &UnitRef, replied: Stamp) -> Self {
        Self {
            round,
            unit: unit.id,
            replied,
            calls: 0,
            missed: 0,
            last: None,
            call_at: None,
            heard: None,
            own: None,
            ended: None,
            unanswered: false,
            counted: false,
        }
    }

    /// What it came to so far; their own word counts before what somebody wrote down for them.
    pub fn result(&self) -> Option<RevisitResult> {
        let bad = match (self.own, self.heard) {
            (Some((solved, treatment)), _) => opens_second_handling(solved, treatment),
            (None, Some((solved, treatment))) => reopens(solved, treatment),
            (None, None) if self.unanswered => return Some(RevisitResult::NotReached),
            (None, None) => {
                let refused = self.last == Some(RevisitOutcome::Refused);
                return refused.then_some(RevisitResult::Refused);
            }
        };
        Some(match bad {
            true => RevisitResult::Dissatisfied,
            false => RevisitResult::Satisfied,
        })
    }

    /// Whether what was written down when they were called is not what they say themselves (Q1).
    pub fn differs(&self) -> bool {
        match (self.own, self.heard) {
            (Some((solved, treatment)), Some((heard_solved, heard_treatment))) => {
                solved != heard_solved || treatment.is_bad() != heard_treatment.is_bad()
            }
            _ => false,
        }
    }
}

/// Whether whoever calls about a reply of `unit` would ask about work of their own: a unit never calls
/// back on its own case. They revisit for the unit itself and not for one above it, or handle cases in
/// it, above it or below it, or handled this one. What the unit at the top handles, it has nobody above
/// to ask about.
pub fn is_own_case(actor: &Actor, unit: &UnitPath, handler: Option<Uuid>) -> bool {
    let Actor::Staff { id, grants } = actor else {
        return false;
    };
    let calls_from_above = grants.iter().any(|grant| {
        grant.role == Role::RevisitOfficer
            && grant.unit.reaches(unit)
            && (grant.unit != *unit || unit.depth() == 1)
    });
    let works_there = grants.iter().any(|grant| {
        matches!(grant.role, Role::Handler | Role::UnitLead)
            && (grant.unit.reaches(unit) || unit.reaches(&grant.unit))
    });
    let handled = handler.is_some_and(|handler| handler.to_string() == *id);
    !calls_from_above || works_there || handled
}

#[cfg(test)]
mod tests {
    use super::super::role::Grant;
    use super::*;

    fn path(text: &str) -> UnitPath {
        UnitPath(text.into())
    }

    fn staff(grants: &[(Role, &str)]) -> Actor {
        let grant = |(role, unit): &(Role, &str)| Grant {
            role: *role,
            unit: path(unit),
        };
        Actor::Staff {
            id: Uuid::from_u128(7).to_string(),
            grants: grants.iter().map(grant).collect(),
        }
    }

    #[test]
    fn no_unit_asks_residents_whether_its_own_work_was_good() {
        use Role::{Handler, RevisitOfficer, UnitLead};
        let unit = path("c/water/north/");
        for (grants, own) in [
            (vec![(RevisitOfficer, "c/")], false),
            (vec![(RevisitOfficer, "c/water/")], false),
            (vec![(RevisitOfficer, "c/water/north/")], true),
            (
                vec![(RevisitOfficer, "c/"), (Handler, "c/water/north/")],
                true,
            ),
            (vec![(RevisitOfficer, "c/"), (UnitLead, "c/water/")], true),
            (
                vec![(RevisitOfficer, "c/"), (Handler, "c/water/north/east/")],
                true,
            ),
            (vec![(RevisitOfficer, "c/"), (Handler, "c/power/")], false),
        ] {
            assert_eq!(is_own_case(&staff(&grants), &unit, None), own, "{grants:?}");
        }
        let officer = staff(&[(RevisitOfficer, "c/")]);
        assert!(
            is_own_case(&officer, &unit, Some(Uuid::from_u128(7))),
            "they handled it themselves"
        );
        assert!(
            !is_own_case(&officer, &path("c/"), None),
            "nobody stands above the top"
        );
    }

    fn revisit() -> Revisit {
        let stamp = Stamp {
            at: DateTime::UNIX_EPOCH,
            policy: 1,
            by: None,
        };
        Revisit::of(1, &UnitRef::example(), stamp)
    }

    #[test]
    fn silence_is_never_counted_as_satisfied() {
        use RevisitResult::{Dissatisfied, NotReached, Refused, Satisfied};
        let (good, partly) = (
            (Solved::Yes, Treatment::Satisfied),
            (Solved::Partly, Treatment::Satisfied),
        );
        let rude = (Solved::Yes, Treatment::Dissatisfied);
        let result = |change: fn(&mut Revisit), heard, own| {
            let mut revisit = Revisit {
                heard,
                own,
                ..revisit()
            };
            change(&mut revisit);
            revisit.result()
        };
        let nothing: fn(&mut Revisit) = |_| {};
        assert_eq!(result(nothing, None, None), None);
        assert_eq!(
            result(|one| one.unanswered = true, None, None),
            Some(NotReached)
        );
        assert_eq!(
            result(|one| one.last = Some(RevisitOutcome::Refused), None, None),
            Some(Refused)
        );
        assert_eq!(
            result(
                |one| one.last = Some(RevisitOutcome::Refused),
                None,
                Some(good)
            ),
            Some(Satisfied)
        );
        assert_eq!(result(nothing, Some(good), None), Some(Satisfied));
        assert_eq!(
            result(nothing, Some(partly), None),
            Some(Dissatisfied),
            "in part is not solved"
        );
        assert_eq!(result(nothing, Some(rude), None), Some(Dissatisfied));
        assert_eq!(
            result(
                nothing,
                Some(good),
                Some((Solved::No, Treatment::Satisfied))
            ),
            Some(Dissatisfied),
            "their own word counts"
        );
    }

    #[test]
    fn a_call_written_down_as_something_else_than_what_they_say_themselves_is_seen() {
        let differs = |heard, own| {
            Revisit {
                heard: Some(heard),
                own,
                ..revisit()
            }
            .differs()
        };
        let good = (Solved::Yes, Treatment::Satisfied);
        assert!(!differs(good, None));
        assert!(
            !differs(good, Some((Solved::Yes, Treatment::VerySatisfied))),
            "a shade is no difference"
        );
        assert!(differs(good, Some((Solved::Partly, Treatment::Satisfied))));
        assert!(differs(
            good,
            Some((Solved::Yes, Treatment::VeryDissatisfied))
        ));
    }
}
