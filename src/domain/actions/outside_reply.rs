//! 外部单位回复 (D6): the body that has the case answers by its link, once for each link.

use super::{By, From, Left, Reason, Refusal, Room, Rule, Taking, Telling, refuse};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::handover::OutsideAnswer;
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Who answers, and what.
    pub struct Input {
        /// Who answers there, and how they are reached.
        answerer: line(2, 100),
        /// What was done, and what comes of it.
        answered: text(10, 8000),
        /// What shows it.
        photo: photos,
    }
}

/// Who answered, and what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutsideReply {
    /// By which link.
    pub link: i64,
    /// Who answers there, and how they are reached.
    #[serde(default)]
    pub answerer: String,
    /// What was done, and what comes of it.
    #[serde(default)]
    pub text: String,
    /// SHA-256 of each photo that came with it, in hexadecimal.
    pub evidence: Vec<String>,
}

impl Room for OutsideReply {
    const RULE: Rule = Rule {
        from: From::In(&[State::Transferred]),
        by: &[By::Outside],
        hears: &[(Hearer::HandedOver, Why::OutsideAnswered)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["answerer", "text"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            link: taking.case.handed_over.as_ref()?.links,
            answerer: input.answerer,
            text: input.answered,
            evidence: input.photo,
        })
    }

    fn limit(_: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        match case.handed_over.as_ref().is_some_and(|over| over.is_open(moment.now)) {
            true => Ok(()),
            false => refuse(Reason::TooLate, &[By::Outside]),
        }
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        if let Some(over) = &mut case.handed_over {
            over.open_until = None;
            over.passed_on = false;
            over.answer = Some(OutsideAnswer {
                at: stamp.at,
                link: self.link,
                by: self.answerer.clone(),
                text: self.text.clone(),
            });
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        telling
            .said_as("answerer", &self.answerer)
            .said(&self.text)
            .photos(&self.evidence)
    }

    fn examples() -> Vec<Self> {
        let plain = Self {
            link: 1,
            answerer: "陈科长 0000-7654321".into(),
            text: "已到现场，本周五前补发工资。".into(),
            evidence: Vec::new(),
        };
        vec![Self { evidence: vec!["ab".repeat(32)], ..plain.clone() }, plain]
    }
}
