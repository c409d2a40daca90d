//! 记下涉及对象 (I11): which firm, site or post the case is about, so that its history is seen at triage.

use super::{Blank, By, Details, From, Left, Offered, Room, Rule, Taking, Telling, Value};
use crate::domain::case::ConcernedKind;
use crate::domain::event::{ActorKind, Concerned, Stamp, Standing};
use crate::domain::permissions;
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

input! {
    /// What it is about.
    pub struct Input {
        /// What sort of thing.
        sort: choice(ConcernedKind),
        /// Its full name.
        concerned: line(2, 100),
    }
}

/// What it is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NameConcerned {
    /// What sort of thing.
    pub kind: ConcernedKind,
    /// Its full name.
    #[serde(default)]
    pub name: String,
}

impl Room for NameConcerned {
    const RULE: Rule = Rule {
        from: From::AnyOpen,
        by: &[
            By::Staff(Role::IntakeClerk),
            By::DISPATCHER,
            By::HANDLER,
            By::UNIT_LEAD,
            By::SUPERVISOR,
        ],
        offered: Offered::Aside,
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["name"];
    type Input = Input;

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            kind: input.sort,
            name: input.concerned,
        })
    }

    /// What is noted already, or whom the resident named.
    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let noted = blank.case.concerned.as_ref();
        let hidden = |noted: &&Concerned| {
            noted.kind == ConcernedKind::Employee && !permissions::sees_employees(blank.actor)
        };
        if noted.as_ref().is_some_and(hidden) {
            return Vec::new();
        }
        let named = match blank.history.first().map(|first| &first.details) {
            Some(Details::File(filed)) => filed.0.concerns.clone(),
            _ => String::new(),
        };
        let name = noted.map_or(named, |noted| noted.name.clone());
        let kind = noted.map(|noted| ("sort", noted.kind.to_string()));
        kind.into_iter().chain([("concerned", name)]).collect()
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        case.concerned = Some(Concerned {
            kind: self.kind,
            name: self.name.clone(),
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let telling = telling.with("kind", Value::Key(format!("sort-{}", self.kind)));
        // Colleagues read that it is about an employee, and not who.
        match self.kind {
            ConcernedKind::Employee => telling,
            _ => telling.said(&self.name),
        }
    }

    fn examples() -> Vec<Self> {
        vec![Self { kind: ConcernedKind::Firm, name: "半亩田果蔬店".into() }, Self { kind: ConcernedKind::Employee, name: "某某".into() }]
    }
}
