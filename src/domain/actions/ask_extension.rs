//! 申请延期 (H7): the handler asks for more time, before it is over and once in a handling.

use super::{
    Blank, By, From, Left, Mistake, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse,
};
use crate::domain::case::State;
use crate::domain::clocks::{Clock, ClockKind};
use crate::domain::event::{ActorKind, MoreTime, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use chrono::{DateTime, NaiveDate, Utc};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::policy::Decision;
use serde::{Deserialize, Serialize};

input! {
    /// Until when, and why.
    pub struct Input {
        /// The last day.
        longer: date,
        /// Why; the resident reads it when it is granted.
        reason: text(5, 4000),
    }
}

/// Until when, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskExtension {
    /// The due time that is asked for.
    pub until: DateTime<Utc>,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// When the case has to be resolved now, and the latest that can be asked for: as long again as it had at
/// first.
fn room(clocks: &[Clock], moment: Moment<'_>) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let resolve = |clock: &&Clock| clock.kind == ClockKind::Resolve && clock.ended.is_none();
    let clock = clocks.iter().find(resolve)?;
    let calendar = &moment.policy().calendar;
    let latest = clock.limit.after(clock.due_at, calendar);
    let latest = match clock.limit.ends_with_the_day() {
        true => calendar.close_at_or_after(latest),
        false => latest,
    };
    Some((clock.due_at, latest))
}

/// The due time on that day, where it is neither too early nor too late.
fn until(day: NaiveDate, clocks: &[Clock], moment: Moment<'_>) -> Option<DateTime<Utc>> {
    let calendar = &moment.policy().calendar;
    let (due, latest) = room(clocks, moment)?;
    let after = day > calendar.local_date(due) && day <= calendar.local_date(latest);
    after.then(|| calendar.close_of_business(day).min(latest))
}

impl Room for AskExtension {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::HANDLER],
        hears: &[(Hearer::Decides(Decision::Extension), Why::ToDecide)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match &case.more_time {
            None => Ok(()),
            Some(MoreTime { granted: None, .. }) => refuse(Reason::Waiting, Self::RULE.by),
            Some(_) => refuse(Reason::TooOften, Self::RULE.by),
        }
    }

    fn in_time(_: &Standing, clocks: &[Clock], moment: Moment<'_>) -> Result<(), Refusal> {
        match room(clocks, moment) {
            Some((due, _)) if moment.now <= due => Ok(()),
            _ => refuse(Reason::TooLate, Self::RULE.by),
        }
    }

    fn hints(blank: &Blank<'_>) -> Vec<(&'static str, Telling)> {
        let hint = room(blank.clocks, blank.moment).map(|(due, latest)| {
            let hint = Telling::hint("longer").with("due", Value::Moment(due));
            ("longer", hint.with("latest", Value::Moment(latest)))
        });
        hint.into_iter().collect()
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        match until(input.longer, taking.clocks, taking.moment) {
            Some(_) => Vec::new(),
            None => vec![("longer", Mistake::Invalid)],
        }
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            until: until(input.longer, taking.clocks, taking.moment)?,
            reason: input.reason,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.more_time = Some(MoreTime {
            until: self.until,
            reason: self.reason.clone(),
            granted: None,
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.with("until", Value::Moment(self.until)).said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        let until = DateTime::from_timestamp(1_795_431_600, 0).unwrap_or_default();
        vec![Self { until, reason: "配件要从外地运来。".into() }]
    }
}
