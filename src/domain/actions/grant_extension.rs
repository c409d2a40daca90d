//! 批准延期 (H7): there is more time, and the resident is told until when and why.

use super::{Action, By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::clocks::{ClockFact, ClockKind, Extension};
use crate::domain::event::{ActorKind, MoreTime, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::policy::Decision;
use crate::domain::role::Actor;
use chrono::{DateTime, Utc};
use crate::domain::inbox::{Hearer, Why};
use serde::{Deserialize, Serialize};

input! {
    /// Nothing but the decision.
    pub struct Input {}
}

/// Until when, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GrantExtension {
    /// The new due time.
    pub until: DateTime<Utc>,
    /// Why, as the handler asked.
    #[serde(default)]
    pub reason: String,
}

/// Whether somebody asked for more time and has no answer yet.
pub(super) fn is_asked(case: &Standing) -> bool {
    matches!(&case.more_time, Some(MoreTime { granted: None, .. }))
}

impl Room for GrantExtension {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[By::Decides(Decision::Extension)],
        visibility: Visibility::Public,
        about: &[Action::AskExtension],
        hears: &[(Hearer::Handler, Why::Decided)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match is_asked(case) {
            true => Ok(()),
            false => refuse(Reason::WrongState, Self::RULE.by),
        }
    }

    fn leave(Input {}: Input, taking: &Taking<'_>) -> Option<Left> {
        let asked = taking.case.more_time.as_ref()?;
        Left::one(Self {
            until: asked.until,
            reason: asked.reason.clone(),
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        if let Some(asked) = &mut case.more_time {
            asked.granted = Some(true);
        }
    }

    fn clock_facts(&self, at: DateTime<Utc>, _: i64) -> Vec<ClockFact> {
        vec![ClockFact::Extend {
            clock: ClockKind::Resolve,
            at,
            to: Extension::Until(self.until),
            reason: self.reason.clone(),
        }]
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.with("until", Value::Moment(self.until)).said(&self.reason)
    }

    fn examples() -> Vec<Self> {
        let until = DateTime::from_timestamp(1_795_431_600, 0).unwrap_or_default();
        vec![Self { until, reason: "配件要从外地运来。".into() }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::actions::{Accept, Action, AskExtension, Details, Dispatch, File, Given, SignFor};
    use crate::domain::actions::{Author, Taking, check};
    use crate::domain::case::Severity;
    use crate::domain::clocks::{Clock, ClockBasis, clocks};
    use crate::domain::event::{Happened, PersonRef, Statement, UnitRef};
    use crate::domain::lifecycle::clock_facts;
    use crate::domain::policy::Policies;
    use crate::domain::role::{Grant, Role, UnitPath};
    use uuid::Uuid;

    fn at(time: &str) -> DateTime<Utc> {
        format!("{time}:00+08:00").parse().unwrap()
    }

    fn happened(time: &str, details: impl Into<Details>) -> Happened {
        Happened { at: at(time), policy: 1, by: None, details: details.into() }
    }

    fn clocks_of(history: &[Happened], policies: &Policies) -> Vec<Clock> {
        let basis = ClockBasis {
            kind: Statement::example().kind,
            severity: Severity::Minor,
            category: "",
            desk: "",
            policies,
            due_at_most: None,
        };
        clocks(&basis, &clock_facts(history))
    }

    fn resolve(history: &[Happened], policies: &Policies) -> DateTime<Utc> {
        let all = clocks_of(history, policies);
        all.iter().find(|clock| clock.kind == ClockKind::Resolve).unwrap().due_at
    }

    /// A minor case, accepted on a Tuesday morning: due Thursday at the close of business.
    fn in_progress() -> Vec<Happened> {
        let unit = UnitRef::example();
        let sign = SignFor { handler: Uuid::nil(), handler_name: "李华".into() };
        vec![
            happened("2026-11-17T10:00", File(Box::new(Statement::example()))),
            happened("2026-11-17T10:00", Accept { severity: Severity::Minor, checklist: Vec::new() }),
            happened("2026-11-17T10:05", Dispatch { unit }),
            happened("2026-11-17T10:10", sign),
        ]
    }

    fn staff(role: Role) -> Actor {
        let unit = UnitPath("c/".into());
        Actor::Staff { id: "someone".into(), grants: vec![Grant { role, unit }] }
    }

    #[test]
    fn more_time_is_as_long_again_at_most_and_holds_to_the_minute() {
        let policies = Policies::default();
        let mut history = in_progress();
        assert_eq!(resolve(&history, &policies), at("2026-11-19T19:00"));
        let moment = Moment { now: at("2026-11-18T09:00"), policies: &policies };
        let (case, clocks) = (Standing::of(&history).unwrap(), clocks_of(&history, &policies));
        let author = Author::Staff(PersonRef { id: Uuid::nil(), name: "李华".into() });
        let actor = staff(Role::Handler);
        let taking = Taking { actor: &actor, case: &case, author: &author, moment, clocks: &clocks, merged: 0, fresh: None };
        let wrong = |day: &str| {
            let mut given = Given::default();
            given.values.insert("longer".into(), day.into());
            given.values.insert("reason".into(), "配件要从外地运来".into());
            !Action::AskExtension.mistakes(&given, &taking).is_empty()
        };
        assert!(wrong("2026-11-19"), "that is when it is due anyway");
        assert!(!wrong("2026-11-20"));
        assert!(!wrong("2026-11-23"), "two days more end on a Saturday, and so on Monday");
        assert!(wrong("2026-11-24"));
        let until = at("2026-11-20T19:00");
        history.push(happened("2026-11-18T09:00", AskExtension { until, reason: "配件".into() }));
        assert_eq!(resolve(&history, &policies), at("2026-11-19T19:00"), "asking moves nothing");
        history.push(happened("2026-11-18T10:00", GrantExtension { until, reason: "配件".into() }));
        assert_eq!(resolve(&history, &policies), until);
    }

    #[test]
    fn who_grants_more_time_depends_on_how_grave_the_case_is() {
        let policies = Policies::default();
        let moment = Moment { now: at("2026-11-18T09:00"), policies: &policies };
        let mut case = Standing::of(&in_progress()).unwrap();
        let may = |role, case: &Standing| check(Action::GrantExtension, &staff(role), case, moment).is_ok();
        assert!(!may(Role::UnitLead, &case), "nobody asked");
        AskExtension { until: at("2026-11-20T19:00"), reason: "配件".into() }
            .settle(Stamp { at: moment.now, policy: 1, by: None }, &mut case);
        for (severity, lead) in [(Severity::Minor, true), (Severity::Important, false), (Severity::Major, false)] {
            case.severity = severity;
            assert_eq!((may(Role::UnitLead, &case), may(Role::Director, &case)), (lead, !lead), "{severity}");
        }
        let again = check(Action::AskExtension, &staff(Role::Handler), &case, moment);
        assert_eq!(again.unwrap_err().reason, Reason::Waiting);
        case.more_time.as_mut().unwrap().granted = Some(false);
        let again = check(Action::AskExtension, &staff(Role::Handler), &case, moment);
        assert_eq!(again.unwrap_err().reason, Reason::TooOften, "once in a handling, whatever came of it");
    }

    #[test]
    fn more_time_is_asked_for_before_it_is_over() {
        let policies = Policies::default();
        let history = in_progress();
        let (case, clocks) = (Standing::of(&history).unwrap(), clocks_of(&history, &policies));
        let ask = |now: &str| {
            let moment = Moment { now: at(now), policies: &policies };
            Action::AskExtension.in_time(&case, &clocks, moment).map_err(|no| no.reason)
        };
        assert_eq!(ask("2026-11-19T19:00"), Ok(()));
        assert_eq!(ask("2026-11-19T19:01"), Err(Reason::TooLate));
    }
}
