//! 申诉决定 (C7): whether a penalty still holds after the appeal.

use super::decide_penalty::{chosen, some};
use super::record_violation::step;
use super::{Blank, By, From, Left, Offered, Refusal, Room, Rule, Taking, Telling};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::policy::Decision;
use crate::domain::role::Actor;
use crate::domain::violations::{Stage, Verdict, Wanted};
use serde::{Deserialize, Serialize};

input! {
    /// Which one, whether the appeal is right, and why.
    pub struct Input {
        /// Which one.
        offence: offence(Wanted::Appealed),
        /// Whether the appeal is right.
        verdict: choice(Verdict),
        /// Why.
        reason: text(2, 4000),
    }
}

/// Which one, whether the appeal is right, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecideAppeal {
    /// Which of the case's violations.
    pub number: i64,
    /// Whether the appeal is right.
    pub verdict: Verdict,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Room for DecideAppeal {
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
        some(Wanted::Appealed, actor, case, Self::RULE.by)
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        chosen(Wanted::Appealed, blank)
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
            Verdict::Yes => Stage::Lifted,
            Verdict::No => Stage::Upheld,
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
            reason: "核对了通话记录。".into(),
        };
        vec![example(Verdict::Yes), example(Verdict::No)]
    }
}
