//! 承诺兑现 (C9): the unit says that what it promised is done; its resident is asked whether it is.

use super::{Blank, By, From, Left, Mistake, Offered, Room, Rule, Taking, Telling, Value};
use crate::domain::commitments::{Progress, Sort};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use serde::{Deserialize, Serialize};

input! {
    /// Which, and what was done.
    pub struct Input {
        /// Its number.
        promise: listed,
        /// What was done.
        report: text(5, 4000),
    }
}

/// Which, and what was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportPromise {
    /// Its number among the case's commitments.
    pub number: i64,
    /// What was promised.
    #[serde(default)]
    pub promise: String,
    /// What was done.
    #[serde(default)]
    pub report: String,
}

impl Room for ReportPromise {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::Owes(Sort::Promise)],
        visibility: Visibility::Public,
        offered: Offered::Aside,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["promise", "report"];
    type Input = Input;

    fn listed(blank: &Blank<'_>) -> Vec<(String, Value)> {
        listed(blank, Sort::Promise)
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        first(blank, Sort::Promise, "promise")
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        unknown(&input.promise, taking, Sort::Promise, "promise")
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let number = input.promise.parse().ok()?;
        Left::one(Self {
            number,
            promise: taking.case.commitment(number)?.text.clone(),
            report: input.report,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        report(case, self.number, stamp, &self.report);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.said_as("promise", &self.promise).said(&self.report)
    }

    fn examples() -> Vec<Self> {
        vec![Self { number: 1, promise: "更换楼前的阀门".into(), report: "阀门已经换好，试压正常。".into() }]
    }
}

/// What the person's unit still has to do of that sort.
pub fn listed(blank: &Blank<'_>, sort: Sort) -> Vec<(String, Value)> {
    let owed = blank.case.owed_by(sort, blank.actor);
    owed.map(|one| (one.number.to_string(), Value::Text(one.text.clone()))).collect()
}

/// The one that the way to the form named, else the first.
pub fn first(blank: &Blank<'_>, sort: Sort, field: &'static str) -> Vec<(&'static str, String)> {
    let mut owed = blank.case.owed_by(sort, blank.actor);
    let asked = blank.asked(field).map(str::to_owned);
    let number = asked.or_else(|| owed.next().map(|one| one.number.to_string()));
    number.map(|number| (field, number)).into_iter().collect()
}

/// Only what the person's unit still has to do can be named.
pub fn unknown(
    given: &str,
    taking: &Taking<'_>,
    sort: Sort,
    field: &'static str,
) -> Vec<(&'static str, Mistake)> {
    let mut owed = taking.case.owed_by(sort, taking.actor);
    match owed.any(|one| one.number.to_string() == given) {
        true => Vec::new(),
        false => vec![(field, Mistake::Invalid)],
    }
}

/// It is done, as the unit says.
pub fn report(case: &mut Standing, number: i64, stamp: Stamp, report: &str) {
    if let Some(one) = case.commitment_mut(number) {
        one.reported = Some(stamp.at);
        one.report = report.to_owned();
        one.progress = Progress::Reported;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::actions::{Action, ConfirmPromise, Details, LogContact, check};
    use crate::domain::case::{ContactMeans, ContactResult, State};
    use crate::domain::commitments::Kept;
    use crate::domain::event::{Statement, UnitRef};
    use crate::domain::lifecycle::Moment;
    use crate::domain::policy::Policies;
    use crate::domain::role::{Actor, Grant, Role, UnitPath};
    use chrono::{DateTime, Utc};

    #[test]
    fn a_promise_outlives_the_closing_is_its_unit_s_alone_and_is_owed_again_once_denied() {
        let policies = Policies::default();
        let now: DateTime<Utc> = "2026-11-17T02:00:00Z".parse().unwrap();
        let moment = Moment { now, policies: &policies };
        let of = |role, unit: &str| Actor::Staff {
            id: "someone".into(),
            grants: vec![Grant { role, unit: UnitPath(unit.into()) }],
        };
        let stamp = Stamp { at: now, policy: 1, by: None };
        let mut case = Standing::filed(&Statement::example());
        case.unit = UnitRef::example();
        let contact = LogContact {
            means: ContactMeans::Phone,
            result: ContactResult::Reached,
            note: "周五换阀门".into(),
            promises: vec!["换阀门".into()],
            until: vec!["2026-11-20T11:00:00Z".parse().unwrap()],
        };
        case.apply(stamp, &Details::from(contact));
        case.state = State::Closed;
        case.unit = Statement::example().unit;
        let may = |case: &Standing, actor: &Actor, action| check(action, actor, case, moment).is_ok();
        let handler = of(Role::Handler, "c/water/");
        assert!(may(&case, &handler, Action::ReportPromise));
        assert!(!may(&case, &of(Role::Handler, "c/power/"), Action::ReportPromise));
        assert!(!may(&case, &Actor::Resident, Action::ConfirmPromise), "nothing is reported yet");
        let done = ReportPromise { number: 1, promise: String::new(), report: "换好了".into() };
        case.apply(stamp, &Details::from(done));
        assert!(!may(&case, &handler, Action::ReportPromise));
        assert!(may(&case, &Actor::Resident, Action::ConfirmPromise));
        let denied = ConfirmPromise { number: 1, promise: String::new(), kept: Kept::No, comment: String::new() };
        case.apply(stamp, &Details::from(denied));
        assert!(may(&case, &handler, Action::ReportPromise), "owed again");
        assert!(!may(&case, &Actor::Resident, Action::ConfirmPromise));
        assert_eq!(case.state, State::Closed);
    }
}
