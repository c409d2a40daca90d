//! 诉求要点 (H12): what was asked for as numbered points; each is answered before a reply can pass review.

use super::{Blank, By, From, Left, Mistake, Room, Rule, Taking, Telling};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Point, Stamp, Standing};
use serde::{Deserialize, Serialize};

/// The most points of one case.
const MOST: usize = 20;

input! {
    /// The points.
    pub struct Input {
        /// One on each line.
        points: text(2, 4000),
    }
}

/// The points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SetPoints {
    /// In their order.
    #[serde(default)]
    pub points: Vec<String>,
    /// How many they are.
    pub count: i64,
}

fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

impl Room for SetPoints {
    const RULE: Rule = Rule {
        from: From::In(&[State::Accepted, State::Dispatched, State::InProgress]),
        by: &[By::DISPATCHER, By::HANDLER],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["points"];
    type Input = Input;

    /// The points so far; of a case without, what the resident wants.
    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let points: Vec<&str> = match &blank.case.points[..] {
            [] => blank.statement().map(|told| told.wish.as_str()).into_iter().collect(),
            points => points.iter().map(|point| point.text.as_str()).collect(),
        };
        vec![("points", points.join("\n"))]
    }

    fn mistakes(input: &Input, _: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        match lines(&input.points).len() > MOST {
            true => vec![("points", Mistake::Invalid)],
            false => Vec::new(),
        }
    }

    fn leave(input: Input, _: &Taking<'_>) -> Option<Left> {
        let points = lines(&input.points);
        let count = i64::try_from(points.len()).ok()?;
        Left::one(Self { points, count })
    }

    /// A point that stays as it was keeps its answer.
    fn settle(&self, _: Stamp, case: &mut Standing) {
        let before = std::mem::take(&mut case.points);
        let texts = (0..self.count).map(|index| {
            let index = usize::try_from(index).unwrap_or_default();
            self.points.get(index).cloned().unwrap_or_default()
        });
        case.points = texts
            .map(|text| Point {
                remedy: before
                    .iter()
                    .find(|point| point.text == text)
                    .and_then(|point| point.remedy),
                rated: None,
                text,
            })
            .collect();
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let numbered: Vec<String> = self
            .points
            .iter()
            .zip(1..)
            .map(|(point, number)| format!("{number}. {point}"))
            .collect();
        telling.said(&numbered.join("\n"))
    }

    fn examples() -> Vec<Self> {
        vec![Self { points: vec!["恢复供水".into(), "赔偿地板".into()], count: 2 }]
    }
}
