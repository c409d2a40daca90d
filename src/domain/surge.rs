//! 突增预警 (C8): many cases of one category in one place in a day, against what is usual there.
//! Must not count cases or ask for the time; it looks at counts that are given.

use serde::{Deserialize, Serialize};

/// When many is too many, as the organisation decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurgeRules {
    /// Against how many days before it a day is held.
    pub history_days: i64,
    /// Fewer days than these are no history, and nothing is told.
    pub least_history_days: i64,
    /// Fewer cases than these in a day are never told.
    pub least_cases: i64,
    /// How far above the usual, in tenths of the spread that chance alone gives.
    pub spread_tenths: i64,
    /// For how many days after one was told the same category and place are quiet.
    pub quiet_days: i64,
}

impl Default for SurgeRules {
    fn default() -> Self {
        Self {
            history_days: 28,
            least_history_days: 7,
            least_cases: 6,
            spread_tenths: 50,
            quiet_days: 7,
        }
    }
}

/// How many cases of the category came from one place on one day; days are counted from 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// The place; empty where none could be made out.
    pub area: String,
    /// The day.
    pub day: i64,
    /// How many.
    pub cases: i64,
}

/// More cases on one day than chance explains, with the numbers that say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surge {
    /// The place; empty where it is no single one.
    pub area: String,
    /// How many cases that day.
    pub cases: i64,
    /// How many a day usually, in tenths.
    pub usual_tenths: i64,
    /// From how many on it is told.
    pub bound: i64,
}

/// What is told of one category on `day`, seen the counts of the days before it: places by themselves, then
/// the city as a whole without the cases of those places, so that one surge is told once. `since` is the
/// first day of which anything is known.
pub fn look(rules: &SurgeRules, day: i64, since: i64, filed: &[Filed]) -> Vec<Surge> {
    let days = rules.history_days.min(day - since);
    if days < rules.least_history_days.max(1) {
        return Vec::new();
    }
    let sum = |area: Option<&str>, from: i64, to: i64| -> i64 {
        filed
            .iter()
            .filter(|one| (from..=to).contains(&one.day))
            .filter(|one| area.is_none_or(|area| area == one.area))
            .map(|one| one.cases)
            .sum()
    };
    let judged = |area: &str, cases: i64, before: i64| {
        let bound = bound(rules, before, days);
        (cases >= bound).then(|| Surge {
            area: area.to_owned(),
            cases,
            usual_tenths: (before * 10 + days / 2) / days,
            bound,
        })
    };
    let mut areas: Vec<&str> = filed
        .iter()
        .filter(|one| one.day == day && !one.area.is_empty())
        .map(|one| one.area.as_str())
        .collect();
    areas.sort_unstable();
    areas.dedup();
    let mut surges: Vec<Surge> = areas
        .into_iter()
        .filter_map(|area| {
            let before = sum(Some(area), day - days, day - 1);
            judged(area, sum(Some(area), day, day), before)
        })
        .collect();
    let told: i64 = surges.iter().map(|surge| surge.cases).sum();
    let rest = sum(None, day, day) - told;
    surges.extend(judged("", rest, sum(None, day - days, day - 1)));
    surges
}

/// From how many cases on a day stands out, where so many came in the days before. What comes by chance
/// spreads by the root of its mean; one more than the mean is under the root, so that the first cases
/// where there never were any are no surge.
fn bound(rules: &SurgeRules, before: i64, days: i64) -> i64 {
    let stands_out = |cases: i64| {
        let above = cases * days - before;
        let spread = rules.spread_tenths.pow(2) * days * (before + days);
        above > 0 && above.pow(2) * 100 >= spread
    };
    let mut cases = rules.least_cases.max(before / days);
    while !stands_out(cases) {
        cases += 1;
    }
    cases
}

/// Words with which a street, a village or a district ends.
const ENDINGS: &[&str] = &[
    "大道", "大街", "街道", "路", "街", "巷", "村", "镇", "鎮", "区", "區", "Road", "Street",
    "Avenue", "Lane", "Village",
];
/// The most characters of a place.
const AREA_MOST: usize = 24;

/// The street, village or district that a place begins with, as people wrote it: what comes first is what
/// several of them have in common. Empty where none can be made out.
pub fn area_of(place: &str) -> String {
    let place = place.trim();
    let ends = ENDINGS
        .iter()
        .filter_map(|ending| Some((place.find(ending)?, ending.len())));
    // The first one that ends; of two that begin together the longer.
    let end = ends.min_by_key(|(at, length)| (*at, usize::MAX - length));
    let Some((at, length)) = end else {
        return String::new();
    };
    let area = &place[..at + length];
    match at > 0 && area.chars().count() <= AREA_MOST {
        true => area.to_owned(),
        false => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filed(area: &str, days: &[(i64, i64)]) -> Vec<Filed> {
        let one = |(day, cases): &(i64, i64)| Filed {
            area: area.into(),
            day: *day,
            cases: *cases,
        };
        days.iter().map(one).collect()
    }

    #[test]
    fn a_burst_pipe_is_told_once_and_by_its_street() {
        let rules = SurgeRules::default();
        let mut all = filed("解放路", &[(90, 1), (100, 14)]);
        all.extend(filed("人民路", &[(88, 1), (95, 1), (100, 1)]));
        let [surge] = &look(&rules, 100, 0, &all)[..] else {
            panic!("one and no more")
        };
        assert_eq!(
            (surge.area.as_str(), surge.cases, surge.usual_tenths),
            ("解放路", 14, 0)
        );
        assert!((6..=8).contains(&surge.bound), "{}", surge.bound);
        assert_eq!(look(&rules, 99, 0, &all), [], "not the day before");
    }

    #[test]
    fn a_busy_category_is_not_a_surge_every_day() {
        let rules = SurgeRules::default();
        let usual: Vec<(i64, i64)> = (60..100).map(|day| (day, 20 + day % 5)).collect();
        let quiet = filed("", &usual);
        for day in 88..100 {
            assert_eq!(look(&rules, day, 0, &quiet), [], "{day}");
        }
        let mut busy = quiet.clone();
        busy.extend(filed("", &[(100, 60)]));
        assert_eq!(look(&rules, 100, 0, &busy).len(), 1);
    }

    #[test]
    fn many_streets_at_once_are_one_surge_of_the_whole_city() {
        let rules = SurgeRules::default();
        let streets: Vec<Filed> = (0..20)
            .flat_map(|n| filed(&format!("第{n}路"), &[(100, 1)]))
            .collect();
        let [surge] = &look(&rules, 100, 0, &streets)[..] else {
            panic!("one and no more")
        };
        assert_eq!((surge.area.as_str(), surge.cases), ("", 20));
    }

    #[test]
    fn a_new_house_tells_nothing_before_it_knows_what_is_usual() {
        let rules = SurgeRules::default();
        let all = filed("解放路", &[(3, 30), (8, 30)]);
        assert_eq!(look(&rules, 3, 0, &all), []);
        assert_eq!(look(&rules, 8, 0, &all[1..]).len(), 1);
    }

    #[test]
    fn a_place_is_the_street_that_it_begins_with() {
        for (place, area) in [
            ("解放路听江苑3号楼", "解放路"),
            ("和平大街12号", "和平大街"),
            ("滨江大道观澜府", "滨江大道"),
            ("Jiefang RoadRiver Court", "Jiefang Road"),
            ("三号楼楼下", ""),
            ("路边", ""),
            ("", ""),
            ("听说是在很远很远很远很远很远很远很远很远很远的那一条路", ""),
        ] {
            assert_eq!(area_of(place), area, "{place}");
        }
    }
}
