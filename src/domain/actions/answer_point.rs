//! One of the points is answered (H12): what was found, on which ground, and what is done about it.

use super::{Action, Blank, By, From, Left, Mistake, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::case::{Finding, Remedy, State};
use crate::domain::event::{ActorKind, Stamp, Standing};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Which, and what comes of it.
    pub struct Input {
        /// Its number.
        point: listed,
        /// Whether it is upheld.
        finding: choice(Finding),
        /// Why: what was found, by which rule.
        ground: text(5, 4000),
        /// What is done.
        redress: choice(Remedy),
    }
}

/// Which, and what comes of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswerPoint {
    /// Its number, from 1.
    pub point: i64,
    /// Whether it is upheld.
    pub finding: Finding,
    /// Why: what was found, by which rule.
    #[serde(default)]
    pub ground: String,
    /// What is done.
    pub remedy: Remedy,
}

impl Room for AnswerPoint {
    const RULE: Rule = Rule {
        from: From::In(&[State::InProgress]),
        by: &[By::HANDLER],
        about: &[Action::SetPoints],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["ground"];
    type Input = Input;

    fn limit(_: &Actor, case: &Standing, _: Moment<'_>) -> Result<(), Refusal> {
        match case.points.is_empty() {
            false => Ok(()),
            true => refuse(Reason::WrongState, Self::RULE.by),
        }
    }

    /// The points with their numbers.
    fn listed(blank: &Blank<'_>) -> Vec<(String, Value)> {
        let points = blank.case.points.iter().zip(1..);
        points
            .map(|(point, number)| {
                let words = format!("{number}. {}", point.text);
                (number.to_string(), Value::Text(words))
            })
            .collect()
    }

    /// The first that has no answer.
    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let open = blank.case.points.iter().zip(1..);
        let mut open = open.filter(|(point, _)| point.remedy.is_none());
        let first = open.next().map(|(_, number)| ("point", number.to_string()));
        first.into_iter().collect()
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let number: Option<usize> = input.point.parse().ok();
        let known = number.is_some_and(|number| (1..=taking.case.points.len()).contains(&number));
        match known {
            true => Vec::new(),
            false => vec![("point", Mistake::Invalid)],
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            point: input.point.parse().ok()?,
            finding: input.finding,
            ground: input.ground,
            remedy: input.redress,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        let index = usize::try_from(self.point - 1).unwrap_or(usize::MAX);
        if let Some(point) = case.points.get_mut(index) {
            point.remedy = Some((self.finding, self.remedy));
            point.rated = None;
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let result = [("finding", self.finding.as_str()), ("redress", self.remedy.as_str())];
        let telling = telling.with("point", Value::Text(self.point.to_string()));
        telling.chosen(result, &self.ground)
    }

    fn examples() -> Vec<Self> {
        vec![Self { point: 1, finding: Finding::Upheld, ground: "阀门破裂属实。".into(), remedy: Remedy::Done },
            Self { point: 2, finding: Finding::NotUpheld, ground: "地板没有进水。".into(), remedy: Remedy::Explained }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::actions::{Details, PassReply, SetPoints, check};
    use crate::domain::event::Statement;
    use crate::domain::policy::Policies;
    use crate::domain::role::{Grant, Role, UnitPath};
    use chrono::{DateTime, Utc};

    #[test]
    fn no_reply_passes_before_every_point_has_its_answer() {
        let policies = Policies::default();
        let now: DateTime<Utc> = "2026-11-17T02:00:00Z".parse().unwrap();
        let moment = Moment { now, policies: &policies };
        let unit = UnitPath("c/".into());
        let lead = Actor::Staff { id: "lead".into(), grants: vec![Grant { role: Role::UnitLead, unit }] };
        let pass = |case: &Standing| check(Action::PassReply, &lead, case, moment).map_err(|no| no.reason);
        let mut case = Standing::filed(&Statement::example());
        case.state = State::InReview;
        assert_eq!(pass(&case), Ok(()), "a case without points is as ever");
        let stamp = Stamp { at: now, policy: 1, by: None };
        let apply = |case: &mut Standing, details: Details| {
            case.apply(stamp, &details);
            case.state = State::InReview;
        };
        let points = |texts: &[&str]| SetPoints {
            points: texts.iter().map(|text| (*text).to_owned()).collect(),
            count: i64::try_from(texts.len()).unwrap(),
        };
        let answer = |point| AnswerPoint { point, finding: Finding::Upheld, ground: "属实".into(), remedy: Remedy::Done };
        apply(&mut case, points(&["恢复供水", "赔偿地板"]).into());
        apply(&mut case, answer(1).into());
        assert_eq!(pass(&case), Err(Reason::PointsOpen));
        apply(&mut case, answer(2).into());
        assert_eq!(pass(&case), Ok(()));
        apply(&mut case, points(&["赔偿地板", "道歉"]).into());
        assert_eq!(pass(&case), Err(Reason::PointsOpen), "one was added, and the other keeps its answer");
        apply(&mut case, answer(2).into());
        assert_eq!(pass(&case), Ok(()));
        assert_eq!(PassReply::RULE.to.state(), Some(State::Replied));
    }
}
