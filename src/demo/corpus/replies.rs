//! Demo replies: what units tell residents as the outcome, each with its rule and a date.
//! Must not hold residents' words; which reply suits a case is decided by `ReplyTemplate::suits`.

use super::{ANY, FindingSeed, KindSeed, LangSeed};

pub mod any;
pub mod clean;
pub mod consumer;
pub mod education;
pub mod facility;
pub mod food;
pub mod gas;
pub mod gov;
pub mod green;
pub mod health;
pub mod illegal;
pub mod labour;
pub mod noise;
pub mod parking;
pub mod power;
pub mod property;
pub mod telecom;
pub mod traffic;
pub mod water;

/// The kinds that complain, ask for help or report wrongdoing.
pub const GRIEVANCES: &[KindSeed] = &[KindSeed::Complaint, KindSeed::HelpRequest, KindSeed::Report];

/// One full reply.
#[derive(Clone, Copy, Debug)]
pub struct ReplyTemplate {
    /// Code of a top category, or `ANY`.
    pub category_top: &'static str,
    /// The one sub-category it was written for; none when it suits the whole top category.
    pub category: Option<&'static str>,
    /// Suits only a case whose text holds one of these words; empty: suits any text.
    pub about: &'static [&'static str],
    /// Kinds of case it answers.
    pub kinds: &'static [KindSeed],
    /// Language of the case and of the reply.
    pub lang: LangSeed,
    /// The finding it tells.
    pub finding: FindingSeed,
    /// The text, with slots; holds `{unit}`, `{due}` and `cites`.
    pub text: &'static str,
    /// The law or rule it rests on, in general terms.
    pub cites: &'static str,
}

impl ReplyTemplate {
    /// How well the reply suits a case whose text is the body of a template: 0 not at all,
    /// more is closer. Take one of the highest, and only among those with the wanted finding.
    #[must_use]
    pub fn suits(&self, category: &str, kind: KindSeed, lang: LangSeed, body: &str) -> u8 {
        if self.lang != lang || !self.kinds.contains(&kind) {
            return 0;
        }
        if !self.about.is_empty() && !self.about.iter().any(|word| body.contains(word)) {
            return 0;
        }
        let top = category.split('.').next().unwrap_or(category);
        let closeness = match self.category {
            Some(own) if own == category => 3,
            None if self.category_top == top => 2,
            None if self.category_top == ANY => 1,
            _ => return 0,
        };
        closeness * 2 + u8::from(!self.about.is_empty())
    }
}

/// All replies, one slice a topic.
pub static REPLIES: &[&[ReplyTemplate]] = &[
    water::REPLIES,
    power::REPLIES,
    gas::REPLIES,
    traffic::REPLIES,
    parking::REPLIES,
    facility::REPLIES,
    green::REPLIES,
    noise::REPLIES,
    clean::REPLIES,
    illegal::REPLIES,
    property::REPLIES,
    consumer::REPLIES,
    food::REPLIES,
    telecom::REPLIES,
    labour::REPLIES,
    health::REPLIES,
    education::REPLIES,
    gov::REPLIES,
    any::REPLIES,
];

/// All replies in order.
pub fn all() -> impl Iterator<Item = &'static ReplyTemplate> {
    REPLIES.iter().copied().flatten()
}
