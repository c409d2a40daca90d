//! When rules about time are asked, and what a history does to the clocks (lifecycle.md).
//! Must not hold what is true of one action; that is its room in `actions`.

use chrono::{DateTime, Duration, Utc};

use super::actions::{Details, Effect};
use super::clocks::{ClockFact, ClockKind, Limit};
use super::event::{Happened, Stamp};
use super::policy::{Policies, Policy};

pub use super::actions::{Action, By, From, Reason, Refusal, Rule, To, answers, check, check_seen};

/// When, and by which rules: what an action is asked with.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// Now, in UTC.
    pub now: DateTime<Utc>,
    /// Every version of the policy.
    pub policies: &'a Policies,
}

impl<'a> Moment<'a> {
    /// The policy that is in force.
    pub fn policy(self) -> &'a Policy {
        &self.policies.in_force(self.now).policy
    }

    /// The policy under which something was promised: a later one takes nothing of it back.
    pub fn policy_of(self, stamp: Stamp) -> &'a Policy {
        self.policies.get(stamp.policy)
    }

    /// Until when a reply can be rated, or a case handled again.
    pub fn rating_ends(self, since: Stamp) -> DateTime<Utc> {
        since.at + Duration::days(self.policy_of(since).periods.rating_days)
    }

    /// Until when a resident can ask that a decision not to accept be looked at again (I5): to the close
    /// of business of the last day.
    pub fn review_ends(self, decided: Stamp) -> DateTime<Utc> {
        let policy = self.policy_of(decided);
        Limit::CalendarDays(policy.periods.review_days).due(decided.at, &policy.calendar)
    }

    /// Until when a step can be undone.
    pub fn undo_ends(self, done: Stamp) -> DateTime<Utc> {
        done.at + Duration::minutes(self.policy_of(done).periods.undo_minutes)
    }

    /// From when on an urge of the resident says something new (R10).
    pub fn urge_says_something_from(self, last: Stamp) -> DateTime<Utc> {
        last.at + Duration::hours(self.policy_of(last).periods.urge_hours)
    }

    /// Whether the days within which a reply can be rated, or a case handled again, last still.
    pub fn within_rating_days(self, since: Option<Stamp>) -> bool {
        since.is_some_and(|since| self.now <= self.rating_ends(since))
    }
}

/// The clocks' view of a history: every start, stop, pause and resume that rooms name.
pub fn clock_facts(history: &[Happened]) -> Vec<ClockFact> {
    // Where nobody is known, there is nobody to call.
    let anonymous = matches!(history.first().map(|first| &first.details), Some(Details::File(filed)) if filed.0.anonymous);
    let calls = |fact: &ClockFact| {
        matches!(
            fact,
            ClockFact::Start {
                clock: ClockKind::Revisit,
                ..
            }
        )
    };
    let facts = standing_steps(history).into_iter().flat_map(facts_of);
    facts.filter(|fact| !(anonymous && calls(fact))).collect()
}

/// The steps that were not undone.
fn standing_steps(history: &[Happened]) -> Vec<&Happened> {
    let mut steps: Vec<&Happened> = Vec::with_capacity(history.len());
    for happened in history {
        if !matches!(happened.details, Details::Undo(_)) {
            steps.push(happened);
        } else if let Some(last) = steps
            .iter()
            .rposition(|step| !step.details.is_remark() && !step.details.is_reminder())
        {
            steps.remove(last);
        }
    }
    steps
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
        Effect::Reopen(clock) => ClockFact::Reopen { clock },
        Effect::StopAll => ClockFact::StopAll { at },
    });
    // What a room says besides comes first: of an acceptance, the severity that decides the clocks that
    // start with it.
    let besides = happened.details.clock_facts(at, policy);
    besides.into_iter().chain(by_table).collect()
}

#[cfg(test)]
mod tests;
