//! 确认承诺 (C9): the resident says whether what was promised is done. Where it is not, the unit owes it still.

use super::{Blank, By, From, Left, Mistake, Offered, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::commitments::{Commitment, Kept, Progress, Sort};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::{Actor, Role};
use serde::{Deserialize, Serialize};

input! {
    /// Which, and whether it is done.
    pub struct Input {
        /// Its number.
        promise: listed,
        /// Whether it is done.
        kept: choice(Kept),
        /// In their own words.
        remark: text(0, 1000),
    }
}

/// Which, and whether it is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConfirmPromise {
    /// Its number among the case's commitments.
    pub number: i64,
    /// What was promised.
    #[serde(default)]
    pub promise: String,
    /// Whether it is done.
    pub kept: Kept,
    /// In their own words.
    #[serde(default)]
    pub comment: String,
}

/// What the unit says is done, and the resident has not answered.
fn asked(case: &Standing) -> impl Iterator<Item = &Commitment> {
    case.committed(Sort::Promise).filter(|one| one.progress == Progress::Reported)
}

impl Room for ConfirmPromise {
    const RULE: Rule = Rule {
        from: From::Any,
        by: &[By::Resident],
        visibility: Visibility::Public,
        offered: Offered::WithPromise,
        hears: &[(Hearer::Handler, Why::PromiseAnswered)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["promise", "comment"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match asked(case).next() {
            Some(_) => Ok(()),
            None => refuse(Reason::NothingAsked, Self::RULE.by),
        }
    }

    fn listed(blank: &Blank<'_>) -> Vec<(String, Value)> {
        let all = asked(blank.case);
        all.map(|one| (one.number.to_string(), Value::Text(one.text.clone()))).collect()
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let first = asked(blank.case).next().map(|one| one.number.to_string());
        let number = blank.asked("promise").map(str::to_owned).or(first);
        number.map(|number| ("promise", number)).into_iter().collect()
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        match asked(taking.case).any(|one| one.number.to_string() == input.promise) {
            true => Vec::new(),
            false => vec![("promise", Mistake::Invalid)],
        }
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let number = input.promise.parse().ok()?;
        Left::one(Self {
            number,
            promise: taking.case.commitment(number)?.text.clone(),
            kept: input.kept,
            comment: input.remark,
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        let Some(one) = case.commitment_mut(self.number) else {
            return;
        };
        one.answered = Some(stamp.at);
        match self.kept {
            Kept::Yes => one.progress = Progress::Confirmed,
            Kept::No => {
                one.progress = Progress::Denied;
                one.reported = None;
                one.denied = true;
            }
        }
    }

    /// The unit that promised, whoever has the case now.
    fn hearers(&self) -> Vec<(Hearer, Why)> {
        let of = |role| (Hearer::Committed(role, self.number), Why::PromiseAnswered);
        vec![of(Role::Handler), of(Role::UnitLead)]
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let kept = [("kept", self.kept.as_str())];
        telling.said_as("promise", &self.promise).chosen(kept, &self.comment)
    }

    fn examples() -> Vec<Self> {
        let promise = "更换楼前的阀门".to_owned();
        vec![Self { number: 1, promise: promise.clone(), kept: Kept::Yes, comment: String::new() },
            Self { number: 1, promise, kept: Kept::No, comment: "没有人来过。".into() }]
    }
}
