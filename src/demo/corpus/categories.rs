//! Demo categories: two levels in three languages, with words for type-to-find.
//! Must not hold clocks, questions or the dispatch directory; those are set elsewhere.

pub mod home;
pub mod market;
pub mod places;
pub mod society;
pub mod streets;
pub mod utilities;

/// One category, top or sub.
#[derive(Clone, Copy, Debug)]
pub struct CategorySeed {
    /// `top` or `top.sub`.
    pub code: &'static str,
    /// Code of the top category; none for a top category.
    pub parent: Option<&'static str>,
    /// zh-CN, zh-TW, en.
    pub name: [&'static str; 3],
    /// One short sentence on what belongs here: zh-CN, zh-TW, en.
    pub hint: [&'static str; 3],
    /// Words a resident may type, colloquial ones too, Chinese and English.
    pub keywords: &'static [&'static str],
    /// Code of the bureau that usually handles it.
    pub unit: &'static str,
    /// Code of the office inside that bureau that does the work; none for a top category.
    pub office: Option<&'static str>,
    /// Whether harm may be going on, so that it is looked at first.
    pub urgent: bool,
}

/// For who cannot say what it is about: the centre puts it where it belongs.
const UNSURE: &[CategorySeed] = &[CategorySeed {
    code: "unsure",
    parent: None,
    name: [
        "说不准，请受理中心帮我选",
        "說不準，請受理中心幫我選",
        "I am not sure; please choose for me",
    ],
    hint: ["", "", ""],
    // Without keywords it is never suggested by itself.
    keywords: &[],
    unit: "centre",
    office: None,
    urgent: false,
}];

/// All categories, one slice a topic.
pub static CATEGORIES: &[&[CategorySeed]] = &[
    utilities::CATEGORIES,
    streets::CATEGORIES,
    places::CATEGORIES,
    home::CATEGORIES,
    market::CATEGORIES,
    society::CATEGORIES,
    UNSURE,
];

/// All categories in order, parents before children.
pub fn all() -> impl Iterator<Item = &'static CategorySeed> {
    CATEGORIES.iter().copied().flatten()
}
