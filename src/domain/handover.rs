//! Handing a case over to a body outside the organisation (D6): whom cases go to, what of a case such a body
//! may see, and where its answer stands.
//! Must not hold who may hand over; the rooms of the actions do. No tokens: only the service knows those.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::event::Stamp;
use super::localised::Localised;

words! {
    /// What of a case is shown to the body that it is handed over to, besides what was asked for.
    pub enum Share {
        /// The photos.
        Photos = "photos",
        /// What happened so far, as the resident reads it.
        Steps = "steps",
        /// How the resident is reached; never without a reason.
        Contact = "contact",
    }
}

/// Bodies outside the organisation, and how long they have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outside {
    /// Working days within which a body is asked to answer.
    pub answer_working_days: i64,
    /// Calendar days for which a link for its answer works.
    pub link_days: i64,
    /// The bodies to choose from.
    pub bodies: Vec<OutsideBody>,
}

/// A body outside the organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutsideBody {
    /// What lists know it by: small letters and underscores.
    pub code: String,
    /// What it is called.
    pub name: Localised,
    /// How a resident reaches it.
    pub contact: String,
}

impl Outside {
    /// The body of that code.
    pub fn body(&self, code: &str) -> Option<&OutsideBody> {
        self.bodies.iter().find(|body| body.code == code)
    }
}

impl Default for Outside {
    fn default() -> Self {
        let body = |code: &str, name: [&str; 3], contact: &str| OutsideBody {
            code: code.into(),
            name: Localised::new(name),
            contact: contact.into(),
        };
        Self {
            answer_working_days: 15,
            link_days: 60,
            bodies: vec![
                body(
                    "market_regulation",
                    [
                        "市场监管部门",
                        "市場監管部門",
                        "Market regulation authority",
                    ],
                    "12315",
                ),
                body(
                    "labour",
                    [
                        "人力资源和社会保障部门",
                        "人力資源和社會保障部門",
                        "Labour and social security authority",
                    ],
                    "12333",
                ),
                body(
                    "transport",
                    ["交通运输部门", "交通運輸部門", "Transport authority"],
                    "12328",
                ),
                body(
                    "legal_aid",
                    ["法律援助机构", "法律援助機構", "Legal aid office"],
                    "12348",
                ),
                body("tax", ["税务部门", "稅務部門", "Tax authority"], "12366"),
            ],
        }
    }
}

/// What an outside body answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsideAnswer {
    /// When.
    pub at: DateTime<Utc>,
    /// By which of its links.
    pub link: i64,
    /// Who wrote it there.
    pub by: String,
    /// What.
    pub text: String,
}

/// A case that another body has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedOver {
    /// Its code in the policy; empty where it is none of the list.
    pub code: String,
    /// What it is called.
    pub body: String,
    /// The same in every language, where it is of the list.
    pub named: Option<Localised>,
    /// How it is reached.
    pub contact: String,
    /// Why.
    pub reason: String,
    /// What it may see besides what was asked for.
    pub shares: Vec<Share>,
    /// When, and by whom.
    pub handed: Stamp,
    /// Until when it is asked to answer.
    pub due: DateTime<Utc>,
    /// How many links for an answer there were.
    pub links: i64,
    /// Until when the last link works; `None` where none does.
    pub open_until: Option<DateTime<Utc>>,
    /// The last answer.
    pub answer: Option<OutsideAnswer>,
    /// Whether the resident was told of it.
    pub passed_on: bool,
}

impl HandedOver {
    /// Whether the last link works at that moment.
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.open_until.is_some_and(|until| now < until)
    }

    /// Whether the body sees that.
    pub fn shares(&self, share: Share) -> bool {
        self.shares.contains(&share)
    }
}
