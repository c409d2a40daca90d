//! What an organisation may decide, as versions (O1, C1, C2): a policy is data, and every event names
//! the one under which it happened.
//! Must not hold the state of a case, or ask which policy holds now; callers hand it on.

use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use super::clocks::ClockRules;

/// One version of everything that an organisation may decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The time each clock allows (C2).
    pub clocks: ClockRules,
    /// Working time (C1).
    pub calendar: Calendar,
    /// How long things stay possible, and how often.
    pub periods: Periods,
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
}

impl Default for Periods {
    fn default() -> Self {
        Self {
            rating_days: 30,
            most_returns: 2,
            return_working_days: 1,
            urge_hours: 24,
        }
    }
}

impl Default for Policy {
    /// The default process of lifecycle.md.
    fn default() -> Self {
        Self {
            clocks: ClockRules::default(),
            calendar: Calendar::default(),
            periods: Periods::default(),
        }
    }
}
