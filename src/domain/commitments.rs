//! What a unit still has to do whatever becomes of the case: what was promised to its resident (C9), and
//! what its finding asks of others (H11). Both outlive the closing.
//! Must not hold who may say what about them; the rooms of the actions do.

use chrono::{DateTime, Duration, NaiveDate, Utc};

use super::clocks::{Clock, ClockKind, Set};
use super::event::{Stamp, Standing, UnitRef};
use super::policy::Policies;
use super::role::{Actor, Role};

words! {
    /// To whom it is owed.
    pub enum Sort {
        /// 承诺: to the resident.
        Promise = "promise",
        /// 后续措施: to the house.
        Measure = "measure",
    }
}

impl Sort {
    /// The clock of one.
    pub const fn clock(self) -> ClockKind {
        match self {
            Self::Promise => ClockKind::Promise,
            Self::Measure => ClockKind::Measure,
        }
    }
}

words! {
    /// What a follow-up measure is.
    pub enum Aim {
        /// 商品下架
        OffSale = "off_sale",
        /// 暂停付款
        PaymentHeld = "payment_held",
        /// 改进流程
        ProcessMended = "process_mended",
        /// 其他
        Other = "other",
    }
}

words! {
    /// Whether a promise was kept, by the resident's own word.
    pub enum Kept {
        Yes = "yes",
        No = "no",
    }
}

words! {
    /// Where it stands.
    pub enum Progress {
        /// It is still to be done.
        Open = "open",
        /// The unit says that it is done.
        Reported = "reported",
        /// The resident says so too.
        Confirmed = "confirmed",
        /// The resident says that it is not done: it still is to be.
        Denied = "denied",
        /// It is not asked for any more.
        Withdrawn = "withdrawn",
    }
}

/// A line of a form: what is promised, by which day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// What.
    pub text: String,
    /// By which day.
    pub day: NaiveDate,
}

/// What a unit still has to do, or has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// Counts the case's commitments from 1.
    pub number: i64,
    /// To whom it is owed.
    pub sort: Sort,
    /// Of a measure, what it is.
    pub aim: Option<Aim>,
    /// What is to be done.
    pub text: String,
    /// Which unit owes it.
    pub unit: UnitRef,
    /// Until when.
    pub due: DateTime<Utc>,
    /// When it was promised or asked for.
    pub made: Stamp,
    /// When the unit last said that it is done; nothing where the resident said that it is not.
    pub reported: Option<DateTime<Utc>>,
    /// What the unit said.
    pub report: String,
    /// When the resident said whether it is.
    pub answered: Option<DateTime<Utc>>,
    /// Where it stands.
    pub progress: Progress,
    /// Whether the resident ever said that it was not done.
    pub denied: bool,
}

impl Commitment {
    /// Whether it is still to be done.
    pub const fn is_owed(&self) -> bool {
        matches!(self.progress, Progress::Open | Progress::Denied)
    }

    /// Whether the unit did it in time, and nobody said otherwise.
    pub fn is_kept(&self) -> bool {
        !self.denied && self.reported.is_some_and(|at| at <= self.due)
    }

    /// Whether `actor` works for the unit that owes it.
    pub fn is_of(&self, actor: &Actor) -> bool {
        let unit = &self.unit.path;
        actor.holds(Role::Handler, unit) || actor.holds(Role::UnitLead, unit)
    }

    /// When its clock starts: each has a moment of its own, by which the ladder tells apart what one reply
    /// promised.
    pub fn since(&self) -> DateTime<Utc> {
        self.made.at + Duration::microseconds(self.number)
    }

    /// Its own clock, which no other supersedes and no end of the case stops.
    pub fn clock(&self, policies: &Policies) -> Clock {
        let set = Set {
            kind: self.sort.clock(),
            policy: self.made.policy,
            since: self.since(),
            due: self.due,
            // What is not asked for any more is done with.
            done: self.reported.or(self
                .answered
                .filter(|_| self.progress == Progress::Withdrawn)),
        };
        Clock::set(set, policies)
    }
}

impl Standing {
    /// The commitments of that sort, oldest first.
    pub fn committed(&self, sort: Sort) -> impl Iterator<Item = &Commitment> {
        self.commitments.iter().filter(move |one| one.sort == sort)
    }

    /// What `actor`'s unit still has to do of that sort.
    pub fn owed_by<'a>(
        &'a self,
        sort: Sort,
        actor: &'a Actor,
    ) -> impl Iterator<Item = &'a Commitment> + 'a {
        let owed = move |one: &&Commitment| one.is_owed() && one.is_of(actor);
        self.committed(sort).filter(owed)
    }

    /// The commitment with that number.
    pub fn commitment(&self, number: i64) -> Option<&Commitment> {
        self.commitments.iter().find(|one| one.number == number)
    }

    pub(super) fn commitment_mut(&mut self, number: i64) -> Option<&mut Commitment> {
        self.commitments.iter_mut().find(|one| one.number == number)
    }

    /// Takes on something more, of whichever unit.
    pub(super) fn commit(
        &mut self,
        made: Stamp,
        (sort, aim): (Sort, Option<Aim>),
        unit: &UnitRef,
        (text, due): (String, DateTime<Utc>),
    ) {
        let number = i64::try_from(self.commitments.len()).unwrap_or(i64::MAX) + 1;
        self.commitments.push(Commitment {
            number,
            sort,
            aim,
            text,
            unit: unit.clone(),
            due,
            made,
            reported: None,
            report: String::new(),
            answered: None,
            progress: Progress::Open,
            denied: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::clocks::ClockStatus;
    use crate::domain::event::Statement;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn promised() -> Standing {
        let mut case = Standing::filed(&Statement::example());
        let made = Stamp {
            at: at("2026-11-17T02:00:00Z"),
            policy: 1,
            by: None,
        };
        let unit = UnitRef::example();
        for due in ["2026-11-20T11:00:00Z", "2026-11-30T11:00:00Z"] {
            let what = ("更换阀门".to_owned(), at(due));
            case.commit(made, (Sort::Promise, None), &unit, what);
        }
        case
    }

    #[test]
    fn a_promise_is_kept_until_the_minute_it_is_due_and_not_once_its_resident_denies_it() {
        let mut promise = promised().commitments.remove(0);
        promise.progress = Progress::Reported;
        promise.reported = Some(at("2026-11-20T11:00:00Z"));
        assert!(promise.is_kept());
        promise.reported = Some(at("2026-11-20T11:00:01Z"));
        assert!(!promise.is_kept(), "a second late");
        promise.reported = Some(at("2026-11-19T11:00:00Z"));
        promise.denied = true;
        assert!(
            !promise.is_kept(),
            "done again after the resident denied it"
        );
    }

    #[test]
    fn two_promises_of_one_reply_have_clocks_that_can_be_told_apart_and_run_to_their_own_days() {
        let (case, policies) = (promised(), Policies::default());
        let clocks: Vec<Clock> = case
            .commitments
            .iter()
            .map(|one| one.clock(&policies))
            .collect();
        assert_ne!(clocks[0].started_at, clocks[1].started_at);
        assert_eq!(clocks[0].due_at, at("2026-11-20T11:00:00Z"));
        // 75 % of three days and nine hours.
        let soon = clocks[0].due_soon_at.timestamp() - at("2026-11-19T14:45:00Z").timestamp();
        assert_eq!(soon, 0);
        let now = at("2026-11-21T02:00:00Z");
        assert_eq!(clocks[0].status(now), ClockStatus::Overdue);
        assert_eq!(clocks[1].status(now), ClockStatus::Running);
        let mut done = case.commitments[0].clone();
        done.reported = Some(now);
        assert_eq!(done.clock(&policies).status(now), ClockStatus::Missed);
    }
}
