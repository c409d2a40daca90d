//! 决定处理 (C7): whether a penalty that was proposed holds.

use super::record_violation::step;
use super::{Blank, By, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::policy::Decision;
use crate::domain::role::Actor;
use crate::domain::violations::{Stage, Verdict, Wanted};
use serde::{Deserialize, Serialize};

input! {
    /// Which one, whether it holds, and why.
    pub struct Input {
        /// Which one.
        offence: offence(Wanted::Proposed),
        /// Whether the penalty holds.
        verdict: choice(Verdict),
        /// Why.
        reason: text(2, 4000),
    }
}

/// Which one, whether it holds, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecidePenalty {
    /// Which of the case's violations.
    pub number: i64,
    /// Whether the penalty holds.
    pub verdict: Verdict,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for DecidePenalty {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::Decides(Decision::Fine)],
        offered: Offered::Aside,
        hears: &[(Hearer::Accused, Why::Penalty), (Hearer::AccusedPerson, Why::Penalty)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["reason"];
    type Input = Input;

    fn limit(actor: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        some(Wanted::Proposed, actor, case, Self::RULE.by)
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        chosen(Wanted::Proposed, blank)
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            number: input.offence,
            verdict: input.verdict,
            reason: input.reason,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        let stage = match self.verdict {
            Verdict::Yes => Stage::Approved,
            Verdict::No => Stage::Refused,
        };
        step(case, self.number, stage, &self.reason, Some(stamp));
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling.variant(self.verdict.as_str())
    }

    fn examples() -> Vec<Self> {
        let example = |verdict| Self {
            number: 1,
            verdict,
            reason: "事实清楚。".into(),
        };
        vec![example(Verdict::Yes), example(Verdict::No)]
    }
}

/// Refused where there is no such violation on the case.
pub(super) fn some(wanted: Wanted, actor: &Actor, case: &Standing, by: &[By]) -> Result<(), Refusal> {
    match wanted.of(case, actor).next().is_some() {
        true => Ok(()),
        false => refuse(Reason::NoNotice, by),
    }
}

/// The violation that a form is opened for: the one that was asked for, else the oldest.
pub(super) fn chosen(wanted: Wanted, blank: &Blank<'_>) -> Vec<(&'static str, String)> {
    let asked: Option<i64> = blank.asked("offence").and_then(|number| number.parse().ok());
    let mut fitting = wanted.of(blank.case, blank.actor);
    let found = match asked {
        Some(asked) => fitting.find(|offence| offence.number == asked),
        None => fitting.next(),
    };
    found
        .map(|offence| ("offence", offence.number.to_string()))
        .into_iter()
        .collect()
}
