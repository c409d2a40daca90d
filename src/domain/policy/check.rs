//! What is wrong with a policy before it is published: every fault at once, each with its place.
//! Must not be asked about a policy that is in force; that one was asked when it was published.

use std::fmt;

use super::Policy;
use crate::domain::case::{Kind, Severity};
use crate::domain::clocks::{ClockKind, Matter};
use crate::domain::role::Role;

/// One thing that is wrong, for the person who writes the policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: the keys of the file, such as `periods.rating_days`.
    pub place: String,
    /// What.
    pub what: Wrong,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is outside what can be meant.
    Outside {
        /// The least that makes sense.
        least: i64,
        /// The most that makes sense.
        most: i64,
    },
    /// No time is set for it, and it is not switched off either.
    NoLimit {
        /// For instance in such cases.
        kind: Kind,
        /// Of this severity.
        severity: Severity,
    },
    /// It cannot be switched off: without it a case would wait for its resident for ever.
    NeverOff,
    /// Nobody can ever decide it: this role decides nothing in a case.
    NobodyDecides(Role),
    /// The amounts do not rise.
    NotRising,
    /// It is empty.
    Empty,
    /// It is no word of small letters and underscores, or another one has it.
    NoCode,
    /// It can never decide: a later rule fits wherever it does.
    Overruled,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        match &self.what {
            Wrong::Outside { least, most } => write!(f, "must be from {least} to {most}"),
            Wrong::NoLimit { kind, severity } => write!(
                f,
                "no rule says how long it may take, for instance in a {severity} {kind}; add one, or one with limit = \"off\""
            ),
            Wrong::NeverOff => write!(
                f,
                "cannot be off: without it a case would wait for its resident for ever"
            ),
            Wrong::NobodyDecides(role) => write!(f, "a {role} decides nothing in a case"),
            Wrong::NotRising => write!(f, "the amounts have to rise, from 0 or more"),
            Wrong::Empty => write!(f, "is empty"),
            Wrong::NoCode => write!(
                f,
                "must be of small letters and underscores, and another one than all others have"
            ),
            Wrong::Overruled => write!(
                f,
                "never decides, because a later rule fits wherever it does; put general rules first"
            ),
        }
    }
}

/// The clocks that a case starts by itself; the others run only where somebody orders what they are
/// for.
const STARTED: &[ClockKind] = &[
    ClockKind::Dispatch,
    ClockKind::Acceptance,
    ClockKind::SignFor,
    ClockKind::FirstReply,
    ClockKind::Resolve,
    ClockKind::Revisit,
    ClockKind::Review,
    ClockKind::Completion,
    ClockKind::ResidentAnswer,
    ClockKind::NoAnswer,
];

impl Policy {
    /// Everything that is wrong with it, in the order of the file.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        self.check_periods(&mut faults);
        self.check_people(&mut faults);
        self.check_checklist(&mut faults);
        self.check_surges(&mut faults);
        self.check_outside(&mut faults);
        self.check_reasons(&mut faults);
        self.check_ladder(&mut faults);
        self.check_rules(&mut faults);
        self.check_clocks(&mut faults);
        faults
    }

    fn check_periods(&self, faults: &mut Vec<Fault>) {
        let periods = &self.periods;
        for (name, value, least, most) in [
            ("rating_days", periods.rating_days, 1, 3_660),
            ("most_returns", periods.most_returns, 0, 100),
            ("return_working_days", periods.return_working_days, 0, 366),
            ("urge_hours", periods.urge_hours, 0, 8_784),
            ("review_days", periods.review_days, 1, 3_660),
            ("promise_days", periods.promise_days, 1, 36_600),
            ("kept_share_days", periods.kept_share_days, 1, 3_660),
            ("revisit_calls", periods.revisit_calls, 1, 100),
            ("named_from_handling", periods.named_from_handling, 2, 100),
            ("limit_days", periods.limit_days, 1, 366),
            ("undo_minutes", periods.undo_minutes, 0, 1_440),
            ("idle_days", periods.idle_days, 1, 366),
        ] {
            if !(least..=most).contains(&value) {
                faults.push(fault(
                    format!("periods.{name}"),
                    Wrong::Outside { least, most },
                ));
            }
        }
    }

    fn check_surges(&self, faults: &mut Vec<Fault>) {
        let rules = &self.surges;
        for (name, value, least, most) in [
            ("history_days", rules.history_days, 1, 366),
            ("least_history_days", rules.least_history_days, 1, 366),
            ("least_cases", rules.least_cases, 2, 10_000),
            ("spread_tenths", rules.spread_tenths, 10, 1_000),
            ("quiet_days", rules.quiet_days, 0, 366),
        ] {
            if !(least..=most).contains(&value) {
                faults.push(fault(
                    format!("surges.{name}"),
                    Wrong::Outside { least, most },
                ));
            }
        }
    }

    fn check_outside(&self, faults: &mut Vec<Fault>) {
        let outside = &self.outside;
        for (name, value, least, most) in [
            ("answer_working_days", outside.answer_working_days, 1, 366),
            ("link_days", outside.link_days, 1, 366),
        ] {
            if !(least..=most).contains(&value) {
                faults.push(fault(
                    format!("outside.{name}"),
                    Wrong::Outside { least, most },
                ));
            }
        }
        for (index, body) in outside.bodies.iter().enumerate() {
            let place = |key: &str| format!("{}.{key}", place_of("outside.bodies", index));
            if body.name.zh_cn.trim().is_empty() {
                faults.push(fault(place("name"), Wrong::Empty));
            }
            if body.contact.trim().is_empty() {
                faults.push(fault(place("contact"), Wrong::Empty));
            }
            let word = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
            let twice = outside.bodies[..index]
                .iter()
                .any(|other| other.code == body.code);
            if twice || body.code.is_empty() || !body.code.bytes().all(word) {
                faults.push(fault(place("code"), Wrong::NoCode));
            }
        }
    }

    fn check_people(&self, faults: &mut Vec<Fault>) {
        let who = &self.approvers;
        let mut named = vec![
            ("approvers.not_accepting".to_owned(), who.not_accepting),
            ("approvers.transfer".to_owned(), who.transfer),
            ("approvers.lowering".to_owned(), who.lowering),
            ("approvers.fine".to_owned(), who.fine),
        ];
        for severity in Severity::ALL {
            named.push((
                format!("approvers.review.{severity}"),
                *who.review.get(*severity),
            ));
            named.push((
                format!("approvers.extension.{severity}"),
                *who.extension.get(*severity),
            ));
        }
        let grades = &self.authority.compensation;
        for (index, grade) in grades.iter().enumerate() {
            named.push((place_of("authority.compensation", index), grade.approver));
        }
        for (place, role) in named {
            let decides = matches!(
                role,
                Role::UnitLead | Role::Supervisor | Role::Director | Role::Dispatcher
            );
            if !decides {
                faults.push(fault(place, Wrong::NobodyDecides(role)));
            }
        }
        let rising = grades.windows(2).all(|pair| pair[0].above < pair[1].above)
            && grades.first().is_none_or(|grade| grade.above >= 0);
        if !rising {
            faults.push(fault("authority.compensation".into(), Wrong::NotRising));
        }
    }

    fn check_checklist(&self, faults: &mut Vec<Fault>) {
        let items = &self.checklist.0;
        for (index, item) in items.iter().enumerate() {
            let place = |key: &str| format!("{}.{key}", place_of("checklist", index));
            let word = |code: &str| {
                code.bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
            };
            if item.code.is_empty() || item.name.zh_cn.trim().is_empty() {
                faults.push(fault(place("name"), Wrong::Empty));
            }
            let twice = items[..index].iter().any(|other| other.code == item.code);
            if twice || !word(&item.code) {
                faults.push(fault(place("code"), Wrong::NoCode));
            }
        }
        if self.danger.words.iter().any(|word| word.trim().is_empty()) {
            faults.push(fault("danger.words".into(), Wrong::Empty));
        }
        for (clock, limit) in &self.danger.limits {
            if limit.amount() < 0 || limit.is_absurd() {
                let what = Wrong::Outside {
                    least: 0,
                    most: 3_660,
                };
                faults.push(fault(format!("danger.limits.{clock}"), what));
            }
        }
    }

    fn check_reasons(&self, faults: &mut Vec<Fault>) {
        for (action, reasons) in &self.reasons {
            for (index, reason) in reasons.iter().enumerate() {
                if reason.zh_cn.trim().is_empty() {
                    faults.push(fault(
                        place_of(&format!("reasons.{action}"), index),
                        Wrong::Empty,
                    ));
                }
            }
        }
    }

    fn check_ladder(&self, faults: &mut Vec<Fault>) {
        let ladder = &self.ladder;
        let (least, most) = (0, 24 * 60);
        if !(least..=most).contains(&ladder.together_minutes) {
            let what = Wrong::Outside { least, most };
            faults.push(fault("ladder.together_minutes".into(), what));
        }
        for (index, step) in ladder.steps.iter().enumerate() {
            let place = place_of("ladder.steps", index);
            if step.after.amount() < 0 || step.after.is_absurd() {
                let what = Wrong::Outside {
                    least: 0,
                    most: 3_660,
                };
                faults.push(fault(format!("{place}.after"), what));
            }
            if step.tells.is_empty() {
                faults.push(fault(format!("{place}.tells"), Wrong::Empty));
            }
        }
    }

    fn check_rules(&self, faults: &mut Vec<Fault>) {
        let percent = self.clocks.due_soon_percent;
        if !(1..=100).contains(&percent) {
            let what = Wrong::Outside {
                least: 1,
                most: 100,
            };
            faults.push(fault("clocks.due_soon_percent".into(), what));
        }
        let rules = &self.clocks.rules;
        for (index, rule) in rules.iter().enumerate() {
            let place = || {
                let place = place_of("clocks.rules", index);
                format!("{place} ({})", rule.clock)
            };
            let wrong = rule
                .limit
                .is_some_and(|limit| limit.amount() < 0 || limit.is_absurd());
            if wrong {
                let what = Wrong::Outside {
                    least: 0,
                    most: 3_660,
                };
                faults.push(fault(place(), what));
            }
            if rule.limit.is_none() && rule.clock.waits_for_resident() {
                faults.push(fault(place(), Wrong::NeverOff));
            }
            if rule.category.as_deref().is_some_and(str::is_empty) {
                faults.push(fault(format!("{}.category", place()), Wrong::Empty));
            }
            if rules[index + 1..].iter().any(|later| later.covers(rule)) {
                faults.push(fault(place(), Wrong::Overruled));
            }
        }
    }

    fn check_clocks(&self, faults: &mut Vec<Fault>) {
        for clock in STARTED {
            let missing = Kind::ALL.iter().find_map(|kind| {
                let without = Severity::ALL.iter().find(|severity| {
                    let matter = Matter {
                        kind: *kind,
                        severity: **severity,
                        category: "",
                    };
                    !self.clocks.says(*clock, matter)
                });
                without.map(|severity| (*kind, *severity))
            });
            if let Some((kind, severity)) = missing {
                let what = Wrong::NoLimit { kind, severity };
                faults.push(fault(format!("clocks.rules ({clock})"), what));
            }
        }
    }
}

fn fault(place: String, what: Wrong) -> Fault {
    Fault { place, what }
}

/// Places are counted from 1, as people count.
fn place_of(list: &str, index: usize) -> String {
    format!("{list}[{}]", index + 1)
}
