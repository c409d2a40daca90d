//! What is asked before a severity is given, and what harm going on looks like (I6): as data.
//! Must not know cases; whoever files, accepts or counts time asks here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::case::Severity;
use crate::domain::clocks::{ClockKind, Limit};
use crate::domain::localised::Localised;
use crate::domain::text;

/// One thing that is asked before a case is accepted (I6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckItem {
    /// What events call it: small letters and underscores.
    pub code: String,
    /// The severity that a case has at least where it is so.
    pub severity: Severity,
    /// Whether harm is going on where it is so.
    #[serde(default)]
    pub danger: bool,
    /// What it says.
    pub name: Localised,
}

/// The checklist of severity (I6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Checklist(pub Vec<CheckItem>);

impl Checklist {
    /// The severity that what was ticked implies; the lowest where nothing was.
    pub fn severity(&self, ticked: &[String]) -> Severity {
        self.ticked(ticked)
            .map(|item| item.severity)
            .max()
            .unwrap_or(Severity::Minor)
    }

    /// Whether harm is going on by what was ticked.
    pub fn is_danger(&self, ticked: &[String]) -> bool {
        self.ticked(ticked).any(|item| item.danger)
    }

    fn ticked(&self, ticked: &[String]) -> impl Iterator<Item = &CheckItem> {
        self.0.iter().filter(|item| ticked.contains(&item.code))
    }
}

impl Default for Checklist {
    fn default() -> Self {
        use Severity::{Important, Major};
        let item = |code: &str, severity, danger, name| CheckItem {
            code: code.to_owned(),
            severity,
            danger,
            name: Localised::new(name),
        };
        Self(vec![
            item(
                "harm_going_on",
                Major,
                true,
                [
                    "伤害还在继续，或者有人正处在危险中",
                    "傷害還在持續，或者有人正處於危險中",
                    "Harm is going on, or somebody is in danger now",
                ],
            ),
            item(
                "injury",
                Major,
                false,
                [
                    "有人受伤或者生病",
                    "有人受傷或生病",
                    "Somebody was hurt or fell ill",
                ],
            ),
            item(
                "great_loss",
                Major,
                false,
                ["财产损失大", "財產損失重大", "Great loss of property"],
            ),
            item(
                "media",
                Major,
                false,
                ["媒体已经关注", "媒體已經關注", "The media have taken it up"],
            ),
            item(
                "loss",
                Important,
                false,
                ["有财产损失", "有財產損失", "Loss of property"],
            ),
            item(
                "counterfeit",
                Important,
                false,
                [
                    "涉及假冒伪劣",
                    "涉及仿冒或偽劣商品",
                    "Counterfeit or faulty goods",
                ],
            ),
            item(
                "many_people",
                Important,
                false,
                ["影响的人多", "影響的人多", "Many people are affected"],
            ),
            item(
                "repeated",
                Important,
                false,
                ["反复发生", "一再發生", "It happens again and again"],
            ),
        ])
    }
}

/// Harm going on: what it looks like in words, and how fast it has to move (C2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Danger {
    /// Words that pin a case to the top. They never stop a filing.
    pub words: Vec<String>,
    /// The time that these clocks allow in such a case, where that is earlier than by the rules.
    pub limits: BTreeMap<ClockKind, Limit>,
}

impl Danger {
    /// The words that stand in any of the texts, each once.
    pub fn finds(&self, texts: &[&str]) -> Vec<String> {
        let plain = |text: &str| text::normalise(text).to_lowercase();
        let texts: Vec<String> = texts.iter().map(|text| plain(text)).collect();
        let stands = |word: &&String| {
            let word = plain(word);
            !word.is_empty() && texts.iter().any(|text| text.contains(&word))
        };
        self.words.iter().filter(stands).cloned().collect()
    }
}

/// In Chinese in both scripts, and in English.
const WORDS: &[&str] = &[
    "燃气泄漏",
    "燃气味",
    "煤气味",
    "煤气泄漏",
    "天然气味",
    "漏气",
    "起火",
    "着火",
    "失火",
    "火灾",
    "冒烟",
    "爆炸",
    "坍塌",
    "倒塌",
    "塌陷",
    "触电",
    "漏电",
    "电线掉",
    "高压线",
    "被困",
    "昏迷",
    "煤气中毒",
    "食物中毒",
    "溺水",
    "轻生",
    "自杀",
    "跳楼",
    "持刀",
    "瓦斯味",
    "瓦斯外洩",
    "瓦斯外泄",
    "漏瓦斯",
    "著火",
    "火災",
    "冒煙",
    "觸電",
    "漏電",
    "電線掉",
    "高壓線",
    "受困",
    "輕生",
    "自殺",
    "跳樓",
    "gas leak",
    "smell of gas",
    "smell gas",
    "on fire",
    "explosion",
    "collapsed",
    "live wire",
    "electric shock",
    "trapped",
    "unconscious",
    "suicide",
];

impl Default for Danger {
    fn default() -> Self {
        let half_an_hour = Limit::Minutes(30);
        Self {
            words: WORDS.iter().map(|word| (*word).to_owned()).collect(),
            limits: BTreeMap::from([
                (ClockKind::Dispatch, half_an_hour),
                (ClockKind::SignFor, half_an_hour),
            ]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_smell_of_gas_is_found_however_it_is_written() {
        let danger = Danger::default();
        assert_eq!(danger.finds(&["楼道里有很浓的煤气味", ""]), ["煤气味"]);
        assert_eq!(danger.finds(&["樓道裡有瓦斯味"]), ["瓦斯味"]);
        assert_eq!(
            danger.finds(&["", "There is a GAS LEAK in the hall"]),
            ["gas leak"]
        );
        assert_eq!(
            danger.finds(&["昨晚停水，今天还没有来"]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn the_gravest_thing_that_is_so_decides() {
        let list = Checklist::default();
        let ticked = |codes: &[&str]| {
            codes
                .iter()
                .map(|code| (*code).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(list.severity(&ticked(&[])), Severity::Minor);
        assert_eq!(
            list.severity(&ticked(&["loss", "repeated"])),
            Severity::Important
        );
        assert_eq!(list.severity(&ticked(&["loss", "injury"])), Severity::Major);
        assert_eq!(list.severity(&ticked(&["of_yesterday"])), Severity::Minor);
        assert!(
            list.is_danger(&ticked(&["harm_going_on"])) && !list.is_danger(&ticked(&["injury"]))
        );
    }
}
