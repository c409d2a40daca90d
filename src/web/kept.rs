//! Pages of cases as they were rendered a moment ago: people reload them to see whether something
//! happened, and mostly nothing did.
//! Must not outlive the process, and must not hold what belongs to one response alone.

use std::sync::Arc;

use quick_cache::Weighter;
use quick_cache::sync::Cache;
use uuid::Uuid;

use crate::domain::Lang;

/// The most that is kept, in bytes.
const BYTES_MOST: u64 = 8 * 1024 * 1024;

/// What a page depends on. Any event of the case, and every minute, makes another one of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The case.
    pub case: Uuid,
    /// How many events it has.
    pub events: i64,
    /// The language.
    pub lang: Lang,
    /// 关怀版
    pub care: bool,
    /// The minutes since 1970: pages say how much time is left.
    pub minute: i64,
}

/// A rendered page, cut where each response's own nonce goes.
#[derive(Debug)]
pub struct Page(Vec<String>);

impl Page {
    fn cut(html: &str, place: &str) -> Self {
        Self(html.split(place).map(str::to_owned).collect())
    }

    /// The page of one response.
    pub fn with(&self, nonce: &str) -> String {
        self.0.join(nonce)
    }
}

#[derive(Clone)]
struct Bytes;

impl Weighter<Key, Arc<Page>> for Bytes {
    fn weight(&self, _: &Key, page: &Arc<Page>) -> u64 {
        page.0.iter().map(|part| part.len() as u64).sum()
    }
}

/// The pages that are kept.
pub struct Kept {
    pages: Cache<Key, Arc<Page>, Bytes>,
    /// What stands for the nonce while a page is rendered to be kept. Nobody can guess it, so that
    /// nobody can write it into a case.
    pub place: String,
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            pages: Cache::with_weighter(400, BYTES_MOST, Bytes),
            place: Uuid::new_v4().simple().to_string(),
        }
    }
}

impl Kept {
    /// The page, when it was rendered before.
    pub fn get(&self, key: &Key) -> Option<Arc<Page>> {
        self.pages.get(key)
    }

    /// Keeps a page that was rendered with [`Kept::place`] for a nonce.
    pub fn keep(&self, key: Key, html: &str) -> Arc<Page> {
        let page = Arc::new(Page::cut(html, &self.place));
        self.pages.insert(key, page.clone());
        page
    }
}
