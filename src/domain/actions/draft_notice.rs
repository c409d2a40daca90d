//! 起草通知单 (C5): a notice to a unit is written; it has no number before it is issued.

use super::{Blank, By, From, Left, Offered, Room, Rule, Taking, Telling, Value};
use crate::domain::event::{ActorKind, Stamp, Standing, UnitRef};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::notices::{Notice, NoticeState, Paper, UnitPaper};
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

input! {
    /// Which paper, to whom, and what it says.
    pub struct Input {
        /// Which paper.
        paper: choice(UnitPaper),
        /// To which unit.
        unit: unit,
        /// What it says.
        text: text(10, 8000),
    }
}

/// Which paper, to whom, and what it says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DraftNotice {
    /// Counts the case's notices from 1.
    pub number: i64,
    /// Which paper.
    pub paper: Paper,
    /// To which unit.
    pub unit: UnitRef,
    /// What it says; empty of one that the system drafts.
    #[serde(default)]
    pub text: String,
}

impl DraftNotice {
    /// The notice that a second handling drafts by itself (C6): to the unit whose reply did not do.
    /// `None` where no unit was given the case.
    pub fn of_second_handling(case: &Standing) -> Option<Self> {
        let handled = !case.assignments.is_empty();
        handled.then(|| Self {
            number: next_number(case),
            paper: Paper::SecondHandling,
            unit: case.unit.clone(),
            text: String::new(),
        })
    }
}

impl Room for DraftNotice {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::SUPERVISOR, By::System],
        offered: Offered::Aside,
        hears: &[(Hearer::Unit(Role::Supervisor), Why::Notice)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["text"];
    type Input = Input;

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let paper = match blank.case.round > 1 {
            true => UnitPaper::SecondHandling,
            false => UnitPaper::Rectification,
        };
        let paper = blank.asked("paper").unwrap_or(paper.as_str());
        vec![("paper", paper.to_owned()), ("unit", last_unit(blank.case))]
    }

    fn drafted(blank: &Blank<'_>) -> Option<(&'static str, Telling)> {
        let paper = blank.asked("paper").and_then(|paper| paper.parse().ok());
        let paper = paper.unwrap_or(match blank.case.round > 1 {
            true => Paper::SecondHandling,
            false => Paper::Rectification,
        });
        Some(("text", paper_text(paper, blank)))
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            number: next_number(taking.case),
            paper: input.paper.into(),
            unit: input.unit,
            text: input.text,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.notices.push(draft(self.number, self.paper, &self.unit, 0, &self.text, stamp));
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .with("paper", Value::Key(name_of(self.paper)))
            .named("unit", &self.unit.name)
    }

    fn examples() -> Vec<Self> {
        vec![Self {
            number: 1,
            paper: Paper::Rectification,
            unit: UnitRef::example(),
            text: "请在签收后报送整改措施。".into(),
        }]
    }
}

/// A notice as it is drafted.
pub(super) fn draft(number: i64, paper: Paper, unit: &UnitRef, amount: i64, text: &str, drafted: Stamp) -> Notice {
    Notice {
        number,
        paper,
        state: NoticeState::Draft,
        unit: unit.clone(),
        amount,
        text: text.to_owned(),
        drafted,
        serial: None,
        issued: None,
        signed: None,
        paid: None,
    }
}

/// The number of a case's next notice.
pub(super) fn next_number(case: &Standing) -> i64 {
    i64::try_from(case.notices.len()).unwrap_or(i64::MAX) + 1
}

/// The key of a paper's name.
pub(super) fn name_of(paper: Paper) -> String {
    format!("paper-{}", paper.as_str().replace('_', "-"))
}

/// The unit that had the case last, as a form's value; nothing where none ever had it.
pub(super) fn last_unit(case: &Standing) -> String {
    let last = case.assignments.last();
    last.map(|last| last.unit.to_string()).unwrap_or_default()
}

/// What a paper says, as far as the case says it.
pub(super) fn paper_text(paper: Paper, blank: &Blank<'_>) -> Telling {
    use super::Details;
    use crate::domain::clocks::ClockKind;
    let statement = match blank.history.first().map(|first| &first.details) {
        Some(Details::File(file)) => Some(&file.0),
        _ => None,
    };
    let resolve = blank.clocks.iter().rfind(|clock| clock.kind == ClockKind::Resolve);
    let reason = blank.history.iter().rev().find_map(|happened| match (&happened.details, paper) {
        (Details::SecondHandling(again), Paper::SecondHandling) => Some(again.reason.clone()),
        (Details::DoNotAccept(refused), Paper::Refusal) => Some(format!("{}\n{}", refused.reason, refused.referral)),
        (Details::TransferOut(out), Paper::Transfer) => Some(format!("{}\n{}", out.body, out.reason)),
        (Details::PassReply(reply), Paper::Settlement) => Some(reply.text.clone()),
        _ => None,
    });
    let extended = resolve.and_then(|clock| clock.extensions().last());
    let reason = match paper {
        Paper::Extension => extended.map(|(_, reason)| reason.to_owned()),
        _ => reason,
    };
    let first = blank.history.first();
    Telling {
        title: format!("paper-text-{}", paper.as_str().replace('_', "-")),
        values: vec![
            ("number", Value::CaseNumber(blank.number.to_owned())),
            ("unit", Value::Name(blank.case.unit.name.clone())),
            ("filed", first.map_or(Value::Text(String::new()), |first| Value::Moment(first.at))),
            ("due", resolve.map_or(Value::Text(String::new()), |clock| Value::Moment(clock.due_at))),
            ("what", Value::Text(statement.map(|said| said.what.clone()).unwrap_or_default())),
            ("wish", Value::Text(statement.map(|said| said.wish.clone()).unwrap_or_default())),
            ("reason", Value::Text(reason.unwrap_or_default())),
        ],
        said: Vec::new(),
        photos: 0,
    }
}
