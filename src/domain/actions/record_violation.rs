//! 登记违规 (C7): what somebody did against the rules, with the penalty that is proposed for it.

use super::{Blank, By, From, Left, Offered, Room, Rule, Taking, Telling, Value};
use super::draft_notice::last_unit;
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::role::Role;
use crate::domain::violations::{Offence, Penalty, Stage, Violation};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

input! {
    /// What, who, and what is proposed.
    pub struct Input {
        /// What was done.
        violation: choice(Violation),
        /// The unit that answers for it.
        unit: unit,
        /// The person, where it was one.
        person: maybe_person(Role::Handler),
        /// What happened.
        facts: text(5, 4000),
        /// What is proposed.
        penalty: maybe_choice(Penalty),
    }
}

/// What, who, and what is proposed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordViolation {
    /// Counts the case's violations from 1.
    pub number: i64,
    /// What was done.
    pub violation: Violation,
    /// The unit that answers for it.
    pub unit: UnitRef,
    /// The person, where it was one.
    pub person: Option<Uuid>,
    /// Their name.
    #[serde(default)]
    pub person_name: String,
    /// What happened.
    #[serde(default)]
    pub facts: String,
    /// What is proposed.
    pub penalty: Option<Penalty>,
}

impl Room for RecordViolation {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::SUPERVISOR],
        offered: Offered::Aside,
        hears: &[(Hearer::Unit(Role::Director), Why::Penalty)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["person_name", "facts"];
    type Input = Input;

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        vec![("unit", last_unit(blank.case))]
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let offences = taking.case.offences.len();
        Left::one(Self {
            number: i64::try_from(offences).unwrap_or(i64::MAX) + 1,
            violation: input.violation,
            unit: input.unit,
            person: input.person.as_ref().map(|person| person.id),
            person_name: input.person.map(|person| person.name).unwrap_or_default(),
            facts: input.facts,
            penalty: input.penalty,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.offences.push(Offence {
            number: self.number,
            kind: self.violation,
            unit: self.unit.clone(),
            person: self.person,
            person_name: self.person_name.clone(),
            penalty: self.penalty,
            stage: match self.penalty {
                Some(_) => Stage::Proposed,
                None => Stage::Recorded,
            },
            said: vec![self.facts.clone()],
            recorded: stamp,
            decided: None,
        });
    }

    /// Whoever reads the case learns that there is one, and not who or what.
    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("violation", Value::Key(format!("violation-{}", self.violation.as_str().replace('_', "-"))))
            .named("unit", &self.unit.name)
    }

    fn examples() -> Vec<Self> {
        let all = Violation::ALL.iter().map(|violation| Self {
            number: 1,
            violation: *violation,
            unit: UnitRef::example(),
            person: None,
            person_name: String::new(),
            facts: "三次督办没有按期报回。".into(),
            penalty: Some(Penalty::Talk),
        });
        all.collect()
    }
}

/// The violation with that number.
pub(super) fn offence(case: &mut Standing, number: i64) -> Option<&mut Offence> {
    case.offences.iter_mut().find(|offence| offence.number == number)
}

/// A step on a violation: where it leads, and what was said.
pub(super) fn step(case: &mut Standing, number: i64, stage: Stage, said: &str, decided: Option<Stamp>) {
    if let Some(offence) = offence(case, number) {
        offence.stage = stage;
        offence.said.push(said.to_owned());
        offence.decided = decided.or(offence.decided);
    }
}
