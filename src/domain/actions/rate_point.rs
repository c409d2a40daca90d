//! 逐点评价 (H12): whether one of the points is solved, by the resident's word, beside the rating of the whole.

use super::{Action, Blank, By, From, Left, Mistake, Offered, Reason, Refusal, Room, Rule, Taking, Telling, Value, refuse};
use crate::domain::case::{Solved, State};
use crate::domain::event::{ActorKind, Point, Stamp, Standing, Visibility};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// Which, and whether it is solved.
    pub struct Input {
        /// Its number.
        point: listed,
        /// Whether it is solved.
        solved: choice(Solved),
        /// In their own words.
        remark: text(0, 1000),
    }
}

/// Which, and whether it is solved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatePoint {
    /// Its number, from 1.
    pub point: i64,
    /// Whether it is solved.
    pub solved: Solved,
    /// In their own words.
    #[serde(default)]
    pub comment: String,
}

/// The points that were not rated since they were answered, with their numbers.
fn unrated(case: &Standing) -> impl Iterator<Item = (i64, &Point)> {
    (1..).zip(&case.points).filter(|(_, point)| point.rated.is_none())
}

impl Room for RatePoint {
    const RULE: Rule = Rule {
        from: From::In(&[State::Replied, State::Closed]),
        by: &[By::Resident],
        visibility: Visibility::Public,
        offered: Offered::WithPoint,
        about: &[Action::PassReply],
        hears: &[(Hearer::Handler, Why::Rated)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["comment"];
    type Input = Input;

    /// As long as the reply can be rated as a whole.
    fn limit(_: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        if unrated(case).next().is_none() {
            return refuse(Reason::NothingAsked, Self::RULE.by);
        }
        match moment.within_rating_days(case.replied()) {
            true => Ok(()),
            false => refuse(Reason::TooLate, Self::RULE.by),
        }
    }

    fn listed(blank: &Blank<'_>) -> Vec<(String, Value)> {
        let all = unrated(blank.case);
        all.map(|(number, point)| (number.to_string(), Value::Text(format!("{number}. {}", point.text)))).collect()
    }

    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let first = unrated(blank.case).next().map(|(number, _)| number.to_string());
        let number = blank.asked("point").map(str::to_owned).or(first);
        number.map(|number| ("point", number)).into_iter().collect()
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        match unrated(taking.case).any(|(number, _)| number.to_string() == input.point) {
            true => Vec::new(),
            false => vec![("point", Mistake::Invalid)],
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        Left::one(Self {
            point: input.point.parse().ok()?,
            solved: input.solved,
            comment: input.remark,
        })
    }

    fn settle(&self, _: Stamp, case: &mut Standing) {
        let index = usize::try_from(self.point - 1).unwrap_or(usize::MAX);
        if let Some(point) = case.points.get_mut(index) {
            point.rated = Some(self.solved);
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let solved = [("solved", self.solved.as_str())];
        let telling = telling.with("point", Value::Text(self.point.to_string()));
        telling.chosen(solved, &self.comment)
    }

    fn examples() -> Vec<Self> {
        vec![Self { point: 1, solved: Solved::Yes, comment: String::new() },
            Self { point: 2, solved: Solved::No, comment: "地板还没有赔。".into() }]
    }
}
