//! Which categories fit what somebody wrote, and the words that decided it. The same words always
//! give the same answer.
//! Must not learn, ask anybody or know a category by name: only an organisation's own keywords count.

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use crate::domain::{Kind, text};
use crate::storage::categories::Category;

/// How many are suggested.
const MOST: usize = 3;
/// How many words are told for each.
const WORDS_MOST: usize = 3;
/// What a keyword or a category's name counts against a mere pair of characters of its name.
const KEYWORD: f64 = 4.0;
const PAIR: f64 = 1.0;
/// Below this nothing is suggested: one pair of characters that half the categories share.
const LEAST: f64 = 4.0;

/// A category that fits.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The category.
    pub category: Uuid,
    /// How well it fits, without a unit: only to be compared.
    pub score: f64,
    /// The words that decided it, the weightiest first.
    pub words: Vec<String>,
}

#[derive(Debug)]
struct Term {
    /// In lower case, half width.
    text: String,
    keyword: bool,
    /// The categories that it speaks for, and what it adds to each.
    speaks_for: Vec<(usize, f64)>,
}

/// The keywords of every category, ready to be looked for.
#[derive(Debug, Default)]
pub struct Index {
    categories: Vec<Uuid>,
    terms: Vec<Term>,
    /// The terms that begin with a character, longest first.
    by_first: HashMap<char, Vec<usize>>,
}

impl Index {
    /// Reads the keywords of all categories. One without keywords is never suggested, so that what
    /// stands for "none of these" stays out.
    pub fn new(categories: &[Category]) -> Self {
        let mut index = Self::default();
        let mut found: BTreeMap<String, (bool, Vec<usize>)> = BTreeMap::new();
        for category in categories {
            let leaf = !categories
                .iter()
                .any(|other| other.parent_id == Some(category.id));
            if !leaf || category.keywords.trim().is_empty() {
                continue;
            }
            let place = index.categories.len();
            index.categories.push(category.id);
            for (term, keyword) in terms_of(category) {
                let (is_keyword, places) = found.entry(term).or_default();
                *is_keyword |= keyword;
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }
        }
        let all = index.categories.len() as f64;
        for (term, (keyword, places)) in found {
            // A word of every category tells nothing, and a long one more than a short one.
            let rare = (1.0 + all / places.len() as f64).ln();
            let length = (term.chars().count() as f64).min(6.0).sqrt();
            let weight = if keyword { KEYWORD } else { PAIR } * rare * length;
            let first = term.chars().next().unwrap_or_default();
            index
                .by_first
                .entry(first)
                .or_default()
                .push(index.terms.len());
            index.terms.push(Term {
                text: term,
                keyword,
                speaks_for: places.into_iter().map(|place| (place, weight)).collect(),
            });
        }
        for places in index.by_first.values_mut() {
            let terms = &index.terms;
            places.sort_by_key(|&place| std::cmp::Reverse(terms[place].text.len()));
        }
        index
    }

    /// The categories that fit `written` best, at most three, ties in the order of the screens.
    pub fn suggest(&self, written: &str) -> Vec<Suggestion> {
        let written = text::normalise(written).to_lowercase();
        let mut scores = vec![0.0; self.categories.len()];
        let mut words: Vec<Vec<(f64, usize)>> = vec![Vec::new(); self.categories.len()];
        for term in self.found_in(&written) {
            for &(place, weight) in &self.terms[term].speaks_for {
                scores[place] += weight;
                words[place].push((weight, term));
            }
        }
        let mut best: Vec<usize> = (0..scores.len())
            .filter(|&place| scores[place] >= LEAST)
            .collect();
        best.sort_by(|&one, &other| scores[other].total_cmp(&scores[one]).then(one.cmp(&other)));
        best.truncate(MOST);
        best.into_iter()
            .map(|place| {
                words[place].sort_by(|one, other| other.0.total_cmp(&one.0));
                Suggestion {
                    category: self.categories[place],
                    score: scores[place],
                    words: words[place]
                        .iter()
                        .take(WORDS_MOST)
                        .map(|&(_, term)| self.terms[term].text.clone())
                        .collect(),
                }
            })
            .collect()
    }

    /// The terms in a text, each once: keywords first, at every place the longest one, then pairs in
    /// what no keyword covers.
    fn found_in(&self, written: &str) -> Vec<usize> {
        let mut found = Vec::new();
        let mut rest: Vec<&str> = vec![written];
        for keyword in [true, false] {
            let mut uncovered = Vec::new();
            for part in rest {
                self.scan(part, keyword, &mut found, &mut uncovered);
            }
            rest = uncovered;
        }
        found
    }

    fn scan<'t>(
        &self,
        part: &'t str,
        keyword: bool,
        found: &mut Vec<usize>,
        uncovered: &mut Vec<&'t str>,
    ) {
        let (mut at, mut since) = (0, 0);
        while let Some(first) = part[at..].chars().next() {
            let longest = self.by_first.get(&first).and_then(|places| {
                places.iter().copied().find(|&place| {
                    let term = &self.terms[place];
                    term.keyword == keyword && stands_at(part, at, &term.text)
                })
            });
            match longest {
                Some(place) => {
                    if !found.contains(&place) {
                        found.push(place);
                    }
                    uncovered.push(&part[since..at]);
                    at += self.terms[place].text.len();
                    since = at;
                }
                None => at += first.len_utf8(),
            }
        }
        uncovered.push(&part[since..]);
    }
}

/// Whether `term` stands at that place; words of letters only as whole words, or with a plural's s.
fn stands_at(text: &str, at: usize, term: &str) -> bool {
    let Some(after) = text[at..].strip_prefix(term) else {
        return false;
    };
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let begins = !is_letter(term.chars().next()) || !is_letter(text[..at].chars().next_back());
    let ends = !is_letter(term.chars().next_back())
        || !is_letter(after.strip_prefix('s').unwrap_or(after).chars().next());
    begins && ends
}

/// A category's keywords and names, which count fully, and the pairs of characters in its names.
fn terms_of(category: &Category) -> Vec<(String, bool)> {
    let mut terms: Vec<(String, bool)> = category
        .keywords
        .split_whitespace()
        .map(|word| (text::normalise(word).to_lowercase(), true))
        .collect();
    for lang in crate::domain::Lang::ALL {
        let name = text::normalise(category.name.get(*lang)).to_lowercase();
        for part in name.split(|c: char| !c.is_alphanumeric()) {
            let characters: Vec<char> = part.chars().collect();
            terms.push((part.to_owned(), true));
            if !part.is_ascii() && characters.len() > 2 {
                terms.extend(
                    characters
                        .windows(2)
                        .map(|pair| (pair.iter().collect(), false)),
                );
            }
        }
    }
    terms.retain(|(term, _)| term.chars().count() > 1 && !SMALL.contains(&term.as_str()));
    terms
}

/// Small words of English names.
const SMALL: &[&str] = &[
    "a", "an", "and", "at", "by", "for", "in", "no", "not", "of", "on", "or", "other", "the", "to",
    "with",
];

/// Words that say what somebody wants from us, whatever it is about. Praise and questions are looked
/// for before complaints, which need no word.
const KINDS: &[(Kind, &[&str])] = &[
    (
        Kind::Praise,
        &[
            "表扬",
            "表揚",
            "点赞",
            "點讚",
            "感谢",
            "感謝",
            "致谢",
            "致謝",
            "praise",
            "thank you",
        ],
    ),
    (
        Kind::Report,
        &[
            "举报", "舉報", "检举", "檢舉", "受贿", "受賄", "索贿", "索賄", "贪污", "貪污", "bribe",
        ],
    ),
    (
        Kind::Consultation,
        &[
            "请问",
            "請問",
            "咨询",
            "諮詢",
            "怎么办理",
            "怎麼辦理",
            "如何办理",
            "如何辦理",
            "需要什么材料",
            "需要什麼文件",
            "how do i",
            "how can i",
        ],
    ),
    (
        Kind::Suggestion,
        &[
            "建议",
            "建議",
            "能不能增设",
            "能不能增設",
            "希望增加",
            "i suggest",
            "suggestion",
        ],
    ),
    (
        Kind::HelpRequest,
        &[
            "求助",
            "救助",
            "帮帮",
            "幫幫",
            "帮忙",
            "幫忙",
            "please help",
        ],
    ),
];

/// The kind of matter that the words tell, if they do.
pub fn kind_of(written: &str) -> Option<Kind> {
    let written = text::normalise(written).to_lowercase();
    KINDS
        .iter()
        .find(|(_, words)| words.iter().any(|word| written.contains(word)))
        .map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sqlx::types::Json;

    use super::*;
    use crate::domain::Localised;

    fn category(place: u128, name: [&str; 3], keywords: &str) -> Category {
        Category {
            id: Uuid::from_u128(place),
            parent_id: Some(Uuid::nil()),
            code: place.to_string(),
            name: Json(Localised::new(name)),
            hint: Json(Localised::new(["", "", ""])),
            keywords: keywords.into(),
            unit_id: None,
            urgent: 0,
        }
    }

    fn index() -> Index {
        Index::new(&[
            category(1, ["停水", "停水", "Water outage"], "没水 断水 水停了"),
            category(
                2,
                ["路灯", "路燈", "Street lights"],
                "路灯不亮 灯坏 街灯 streetlight",
            ),
            category(
                3,
                ["水质", "水質", "Water quality"],
                "水黄 浑浊 异味 自来水",
            ),
            category(4, ["噪声", "噪音", "Noise"], "广场舞 施工 夜间 吵"),
            category(9, ["说不准", "說不準", "Not sure"], ""),
        ])
    }

    fn first(written: &str) -> Option<u128> {
        index()
            .suggest(written)
            .first()
            .map(|suggestion| suggestion.category.as_u128())
    }

    #[test]
    fn a_resident_is_led_to_the_category_of_their_own_words() {
        assert_eq!(first("三号楼从昨天开始没水，一直停水"), Some(1));
        assert_eq!(first("门口的路灯不亮已经三天了"), Some(2));
        assert_eq!(first("自來水有異味，水質很差"), Some(3));
        assert_eq!(
            first("Two streetlights near the school are broken"),
            Some(2)
        );
        assert_eq!(
            first("ＳＴＲＥＥＴＬＩＧＨＴ"),
            Some(2),
            "however it is typed"
        );
    }

    #[test]
    fn the_words_that_decided_are_told_and_the_longest_counts() {
        let found = index().suggest("路灯不亮");
        assert_eq!(found[0].words, ["路灯不亮"]);
        assert!(found[0].score > 0.0);
    }

    #[test]
    fn nothing_is_suggested_where_no_word_decides() {
        for written in ["", "我不知道怎么说", "说不准", "outageous waterfalls", "水"] {
            assert_eq!(first(written), None, "{written}");
        }
    }

    #[test]
    fn a_thank_you_is_not_taken_for_a_complaint() {
        assert_eq!(kind_of("我要表扬三号窗口的同志"), Some(Kind::Praise));
        assert_eq!(kind_of("請問如何辦理居住證"), Some(Kind::Consultation));
        assert_eq!(kind_of("路灯坏了"), None);
    }

    proptest! {
        #[test]
        fn the_same_words_always_give_the_same_answer_and_never_more_than_three(written in "[停水路灯不亮没噪声吵 a-z]{0,60}") {
            let (one, other) = (index().suggest(&written), index().suggest(&written));
            prop_assert_eq!(&one, &other);
            prop_assert!(one.len() <= MOST);
            prop_assert!(one.windows(2).all(|pair| pair[0].score >= pair[1].score));
            prop_assert!(one.iter().all(|suggestion| !suggestion.words.is_empty()
                && suggestion.words.iter().all(|word| text::normalise(&written).to_lowercase().contains(word))));
        }
    }
}
