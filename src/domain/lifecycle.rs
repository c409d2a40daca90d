//! When rules about time are asked, and what a history does to the clocks (lifecycle.md).
//! Must not hold what is true of one action; that is its room in `actions`.

use chrono::{DateTime, Duration, Utc};

use super::actions::Effect;
use super::clocks::ClockFact;
use super::event::Happened;
use super::policy::Policy;

pub use super::actions::{Action, By, From, Reason, Refusal, Rule, To, answers, check, check_seen};

/// When, and by which rules: what an action is asked with.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// Now, in UTC.
    pub now: DateTime<Utc>,
    /// The policy that is in force.
    pub policy: &'a Policy,
}

impl Moment<'_> {
    /// Whether the days within which a reply can be rated, or a case handled again, last still.
    pub fn within_rating_days(self, since: Option<DateTime<Utc>>) -> bool {
        let days = Duration::days(self.policy.periods.rating_days);
        since.is_some_and(|at| self.now <= at + days)
    }
}

/// The clocks' view of a history: every start, stop, pause and resume that rooms name.
pub fn clock_facts(history: &[Happened]) -> Vec<ClockFact> {
    history.iter().flat_map(facts_of).collect()
}

fn facts_of(happened: &Happened) -> Vec<ClockFact> {
    let (at, policy) = (happened.at, happened.policy);
    let rule = happened.details.action().map(|action| action.rule());
    let effects = rule.map(|rule| rule.effects).unwrap_or_default();
    let by_table = effects.iter().map(|effect| match *effect {
        Effect::Start(clock) => ClockFact::Start { clock, at, policy },
        Effect::Stop(clock) => ClockFact::Stop { clock, at },
        Effect::Pause(clock, reason) => ClockFact::Pause { clock, at, reason },
        Effect::Resume(clock) => ClockFact::Resume { clock, at },
        Effect::StopAll => ClockFact::StopAll { at },
    });
    // What a room says besides comes first: of an acceptance, the severity that decides the clocks that
    // start with it.
    let besides = happened.details.clock_facts(at, policy);
    besides.into_iter().chain(by_table).collect()
}

#[cfg(test)]
mod tests;
