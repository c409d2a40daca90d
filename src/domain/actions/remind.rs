//! A rung of the ladder (C3): somebody was told that a clock runs short or has run out.

use super::{By, From, Left, NoForm, Room, Rule, Taking, Telling, Value};
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::ladder::{DUE, DUE_SOON, Reminded, Rung, Told};
use crate::domain::role::Role;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Which clock, which rung, and who was told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Remind {
    /// Which clock.
    pub clock: ClockKind,
    /// When it started.
    #[serde(with = "chrono::serde::ts_microseconds")]
    pub since: DateTime<Utc>,
    /// When its time is up.
    #[serde(with = "chrono::serde::ts_microseconds")]
    pub due: DateTime<Utc>,
    /// See [`Rung::rung`].
    pub rung: i64,
    /// Who was told.
    pub told: Vec<Told>,
}

impl std::convert::From<&Rung> for Remind {
    fn from(rung: &Rung) -> Self {
        Self {
            clock: rung.clock,
            since: rung.since,
            due: rung.due,
            rung: rung.rung,
            told: rung.tells.clone(),
        }
    }
}

impl Room for Remind {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::System],
        hears: &[(Hearer::Holder, Why::DueSoon)],
        ..Rule::BASE
    };
    type Input = NoForm;

    fn leave(input: NoForm, _: &Taking<'_>) -> Option<Left> {
        match input {}
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.reminded.push(Reminded {
            clock: self.clock,
            since: self.since,
            due: self.due,
            rung: self.rung,
        });
    }

    /// Those whom the policy named, and not those of the rule.
    fn hearers(&self) -> Vec<(Hearer, Why)> {
        let why = match self.rung {
            _ if self.clock.is_of_notice() => Why::Notice,
            DUE_SOON => Why::DueSoon,
            _ => Why::Overdue,
        };
        let beside = self.clock.is_beside() && !self.clock.is_of_notice();
        let hearer = |told: &Told| match (told, told.role()) {
            (Told::FirstReceiver, _) => Hearer::FirstReceiver,
            (_, None) if beside => Hearer::Owing(Role::Handler, self.clock, self.since),
            (_, Some(Role::UnitLead)) if beside => Hearer::Owing(Role::UnitLead, self.clock, self.since),
            (_, Some(role)) => Hearer::Unit(role),
            (_, None) => Hearer::HolderOf(self.clock),
        };
        self.told.iter().map(|told| (hearer(told), why)).collect()
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let variant = match self.rung {
            DUE_SOON => "due-soon",
            DUE => "due",
            _ => "overdue",
        };
        telling
            .variant(variant)
            .with("clock", Value::Key(format!("clock-{}", self.clock.as_str().replace('_', "-"))))
            .with("due", Value::Moment(self.due))
            .chosen(self.told.iter().map(|told| ("told", told.as_str())), "")
    }

    fn examples() -> Vec<Self> {
        let example = |rung, told: &[Told]| Self {
            clock: ClockKind::Resolve,
            since: DateTime::UNIX_EPOCH,
            due: DateTime::UNIX_EPOCH,
            rung,
            told: told.to_vec(),
        };
        vec![example(DUE_SOON, &[Told::Holder]), example(DUE, &[Told::Holder, Told::FirstReceiver]), example(DUE + 1, Told::ALL)]
    }
}
