//! What an organisation may decide, as versions (O1, C1, C2): a policy is data, and every event names
//! the one under which it happened.
//! Must not hold the state of a case, or ask which policy holds now; callers hand it on.

mod check;
mod danger;
#[cfg(feature = "ssr")]
mod file;
#[cfg(test)]
pub(crate) mod tests;
mod versions;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use super::case::Severity;
use super::clocks::ClockRules;
use super::handover::Outside;
use super::ladder::Ladder;
use super::lifecycle::Action;
use super::localised::Localised;
use super::role::Role;
use super::surge::SurgeRules;

pub use check::Fault;
pub use danger::{CheckItem, Checklist, Danger};
pub use versions::{Policies, Version};

/// One version of everything that an organisation may decide. [`Policy::faults`] tells what is wrong
/// with it; one with faults is never published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Since when a case waits to be given to a unit.
    pub dispatch_from: DispatchFrom,
    /// How long things stay possible, and how often.
    pub periods: Periods,
    /// Who decides what is not left to whoever handles the case.
    pub approvers: Approvers,
    /// What may be promised to a resident, and by whom.
    pub authority: Authority,
    /// What is asked before a severity is given (I6).
    pub checklist: Checklist,
    /// Harm going on: what it looks like, and how fast it has to move.
    pub danger: Danger,
    /// When many cases of one kind are too many (C8).
    pub surges: SurgeRules,
    /// Reasons to choose from, by action; where there are none, people write their own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reasons: BTreeMap<Action, Vec<Localised>>,
    /// Whether fines are kept in a reward fund (优质服务奖励基金), with a ledger (C5).
    pub reward_fund: bool,
    /// Bodies outside that cases are handed over to (D6).
    pub outside: Outside,
    /// Who is told when a clock runs short or out (C3).
    pub ladder: Ladder,
    /// The time each clock allows (C2).
    pub clocks: ClockRules,
    /// Working time (C1).
    pub calendar: Calendar,
    /// Working time of single units, by their codes, where it is another: a desk that is open day and
    /// night. Accepting and dispatching follow the calendar of the unit that took the case in.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unit_calendars: BTreeMap<String, Calendar>,
}

impl Policy {
    /// Working time of the unit with that code.
    pub fn calendar_of(&self, unit: &str) -> &Calendar {
        self.unit_calendars.get(unit).unwrap_or(&self.calendar)
    }
}

words! {
    /// Since when a case waits to be given to a unit.
    #[derive(Default)]
    pub enum DispatchFrom {
        /// From filing, where acceptance is a formality.
        #[default]
        Filing = "filing",
        /// From acceptance, where it is a decision.
        Acceptance = "acceptance",
    }
}

/// How long things stay possible, and how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Periods {
    /// Calendar days after the reply within which the resident can rate (R13), and after closing within
    /// which second handling can be opened (C6).
    pub rating_days: i64,
    /// How often a unit can return a case in one handling; then the supervisor rules (D4).
    pub most_returns: i64,
    /// Working days after signing within which it can (D4).
    pub return_working_days: i64,
    /// Hours after an urge within which the resident's next one says nothing new (R10).
    pub urge_hours: i64,
    /// Calendar days within which a resident can ask that a case not accepted be looked at again.
    pub review_days: i64,
    /// How often a resident is called after the reply; where the last of these reaches nobody, the case
    /// closes unanswered (Q1).
    pub revisit_calls: i64,
    /// From which handling on the supervisor names who handles (C6); 2 and more are second handlings.
    pub named_from_handling: i64,
    /// Minutes for which whoever took a step can undo it, and messages wait before they leave.
    pub undo_minutes: i64,
    /// Days for which a resident can be kept from pressing one case (I10), at most.
    pub limit_days: i64,
    /// Calendar days without any step after which an open case is idle.
    pub idle_days: i64,
    /// Calendar days after which a promised day is taken for a slip of the pen (C9).
    pub promise_days: i64,
    /// Calendar days of which the shares of kept promises tell (C9).
    pub kept_share_days: i64,
}

impl Default for Periods {
    fn default() -> Self {
        Self {
            rating_days: 30,
            most_returns: 2,
            return_working_days: 1,
            urge_hours: 24,
            review_days: 15,
            revisit_calls: 3,
            named_from_handling: 3,
            undo_minutes: 10,
            limit_days: 90,
            idle_days: 3,
            promise_days: 3 * 366,
            kept_share_days: 90,
        }
    }
}

/// Something for each severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BySeverity<T> {
    /// 轻微
    pub minor: T,
    /// 重要
    pub important: T,
    /// 重大
    pub major: T,
}

impl<T> BySeverity<T> {
    /// What belongs to that severity.
    pub const fn get(&self, severity: Severity) -> &T {
        match severity {
            Severity::Minor => &self.minor,
            Severity::Important => &self.important,
            Severity::Major => &self.major,
        }
    }
}

/// What is not left to whoever handles the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Whether a reply passes.
    Review,
    /// Whether there is more time.
    Extension,
    /// That a case is not accepted.
    NotAccepting,
    /// That another body takes a case over.
    Transfer,
    /// That a case is less grave than it was.
    Lowering,
    /// That a unit is fined.
    Fine,
}

/// Who decides what is not left to whoever handles the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approvers {
    /// Who passes a reply or sends it back.
    pub review: BySeverity<Role>,
    /// Who decides whether there is more time.
    pub extension: BySeverity<Role>,
    /// Who decides that a case is not accepted.
    pub not_accepting: Role,
    /// Who hands a case over to another body.
    pub transfer: Role,
    /// Who lowers a severity.
    pub lowering: Role,
    /// Who fines a unit.
    pub fine: Role,
}

impl Approvers {
    /// Who decides that in a case of this severity.
    pub const fn of(&self, decision: Decision, severity: Severity) -> Role {
        match decision {
            Decision::Review => *self.review.get(severity),
            Decision::Extension => *self.extension.get(severity),
            Decision::NotAccepting => self.not_accepting,
            Decision::Transfer => self.transfer,
            Decision::Lowering => self.lowering,
            Decision::Fine => self.fine,
        }
    }
}

impl Default for Approvers {
    fn default() -> Self {
        Self {
            review: BySeverity {
                minor: Role::UnitLead,
                important: Role::UnitLead,
                major: Role::Director,
            },
            extension: BySeverity {
                minor: Role::UnitLead,
                important: Role::Director,
                major: Role::Director,
            },
            not_accepting: Role::Supervisor,
            transfer: Role::Supervisor,
            lowering: Role::Supervisor,
            fine: Role::Director,
        }
    }
}

/// What may be promised to a resident, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Compensation, from small amounts to large.
    pub compensation: Vec<Grade>,
}

/// From which amount on somebody higher decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grade {
    /// Above this amount, in yuan.
    pub above: i64,
    /// Who decides.
    pub approver: Role,
}

impl Authority {
    /// Who decides about that much compensation, in yuan; nobody needs to where it is none.
    pub fn compensates(&self, yuan: i64) -> Option<Role> {
        self.compensation
            .iter()
            .rfind(|grade| yuan > grade.above)
            .map(|grade| grade.approver)
    }
}

impl Default for Authority {
    fn default() -> Self {
        Self {
            compensation: vec![
                Grade {
                    above: 0,
                    approver: Role::UnitLead,
                },
                Grade {
                    above: 500,
                    approver: Role::Director,
                },
            ],
        }
    }
}
