//! Notices (C5): which papers there are, to whom each goes, and where one stands on its case.
//! Must not hold their words or numbers of other cases; the storage counts, the catalogues tell.

use chrono::{DateTime, Utc};

use super::clocks::{ClockFact, ClockKind};
use super::event::{Stamp, Standing, UnitRef};
use super::role::{Actor, Role};

words! {
    /// Which paper it is.
    pub enum Paper {
        /// 服务质量整改通知单
        Rectification = "rectification",
        /// 客户投诉二次处理通知单
        SecondHandling = "second_handling",
        /// 罚款通知单
        Fine = "fine",
        /// 受理告知书
        Acceptance = "acceptance",
        /// 不予受理告知书
        Refusal = "refusal",
        /// 移交函
        Transfer = "transfer",
        /// 延期告知书
        Extension = "extension",
        /// 和解协议
        Settlement = "settlement",
    }
}

words! {
    /// The papers that go to a unit and are signed for there, but for the fine.
    pub enum UnitPaper {
        Rectification = "rectification",
        SecondHandling = "second_handling",
    }
}

words! {
    /// The papers that go to the resident or to another body.
    pub enum Letter {
        Acceptance = "acceptance",
        Refusal = "refusal",
        Transfer = "transfer",
        Extension = "extension",
        Settlement = "settlement",
    }
}

impl From<UnitPaper> for Paper {
    fn from(paper: UnitPaper) -> Self {
        match paper {
            UnitPaper::Rectification => Self::Rectification,
            UnitPaper::SecondHandling => Self::SecondHandling,
        }
    }
}

impl From<Letter> for Paper {
    fn from(letter: Letter) -> Self {
        match letter {
            Letter::Acceptance => Self::Acceptance,
            Letter::Refusal => Self::Refusal,
            Letter::Transfer => Self::Transfer,
            Letter::Extension => Self::Extension,
            Letter::Settlement => Self::Settlement,
        }
    }
}

impl Paper {
    /// Whether it goes to a unit, which signs for it.
    pub const fn is_for_unit(self) -> bool {
        matches!(
            self,
            Self::Rectification | Self::SecondHandling | Self::Fine
        )
    }

    /// The numbers that it takes its own from: each paper counts by itself, from 1 every year.
    pub fn series(self, year: i32) -> String {
        format!("notice/{self}/{year}")
    }
}

words! {
    /// Where a notice stands.
    pub enum NoticeState {
        /// Written, and without a number.
        Draft = "draft",
        /// Signed by who may, with a number, and sent.
        Issued = "issued",
        /// The unit has signed for it.
        Signed = "signed",
        /// The fine was paid.
        Paid = "paid",
        /// Laid aside before it had a number.
        Discarded = "discarded",
    }
}

/// A notice of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Counts the case's notices from 1.
    pub number: i64,
    /// Which paper it is.
    pub paper: Paper,
    /// Where it stands.
    pub state: NoticeState,
    /// The unit that it goes to; of a letter, whose case it was.
    pub unit: UnitRef,
    /// Of a fine, how much, in yuan; else 0.
    pub amount: i64,
    /// What it says; empty where only the case says it so far.
    pub text: String,
    /// When it was drafted.
    pub drafted: Stamp,
    /// Its year and its number in it, once it is issued.
    pub serial: Option<(i32, i64)>,
    /// When it was issued.
    pub issued: Option<Stamp>,
    /// When the unit signed for it.
    pub signed: Option<DateTime<Utc>>,
    /// When the fine was paid.
    pub paid: Option<DateTime<Utc>>,
}

impl Notice {
    /// Whether its unit has still to sign for it.
    pub fn is_to_sign(&self) -> bool {
        self.paper.is_for_unit() && self.issued.is_some() && self.signed.is_none()
    }

    /// Whether it is a fine that has still to be paid.
    pub fn is_to_pay(&self) -> bool {
        self.paper == Paper::Fine && self.issued.is_some() && self.paid.is_none()
    }

    /// What it does to its own clocks: signed for, and paid.
    pub fn clock_facts(&self) -> Vec<ClockFact> {
        let Some(issued) = self.issued.filter(|_| self.paper.is_for_unit()) else {
            return Vec::new();
        };
        let start = |clock| ClockFact::Start {
            clock,
            at: issued.at,
            policy: issued.policy,
        };
        let stop = |clock, at: Option<DateTime<Utc>>| at.map(|at| ClockFact::Stop { clock, at });
        let fine = self.paper == Paper::Fine;
        let mut facts = vec![start(ClockKind::NoticeSigned)];
        facts.extend(fine.then(|| start(ClockKind::FinePaid)));
        facts.extend(stop(ClockKind::NoticeSigned, self.signed));
        facts.extend(stop(ClockKind::FinePaid, self.paid.filter(|_| fine)));
        facts
    }
}

/// Which of a case's notices a form is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Any draft.
    Draft,
    /// A draft to a unit, but for fines.
    UnitDraft,
    /// The draft of a fine.
    FineDraft,
    /// The draft of a letter.
    LetterDraft,
    /// One that waits for its unit's signature, of a unit that is the person's.
    ToSign,
    /// A fine that waits to be paid.
    ToPay,
}

impl Pick {
    /// Whether a notice is among them, for that person.
    pub fn fits(self, notice: &Notice, actor: &Actor) -> bool {
        let draft = notice.state == NoticeState::Draft;
        match self {
            Self::Draft => draft,
            Self::UnitDraft => draft && notice.paper.is_for_unit() && notice.paper != Paper::Fine,
            Self::FineDraft => draft && notice.paper == Paper::Fine,
            Self::LetterDraft => draft && !notice.paper.is_for_unit(),
            Self::ToSign => notice.is_to_sign() && leads(actor, notice),
            Self::ToPay => notice.is_to_pay(),
        }
    }

    /// The notices of a case that are among them.
    pub fn of<'a>(
        self,
        case: &'a Standing,
        actor: &'a Actor,
    ) -> impl Iterator<Item = &'a Notice> + 'a {
        case.notices
            .iter()
            .filter(move |notice| self.fits(notice, actor))
    }
}

/// Whether somebody answers for the unit that a notice went to.
pub fn leads(actor: &Actor, notice: &Notice) -> bool {
    actor.holds(Role::UnitLead, &notice.unit.path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Calendar;
    use crate::domain::case::{Kind, Severity};
    use crate::domain::clocks::{ClockBasis, clocks};
    use crate::domain::policy::Policies;
    use chrono::TimeZone;

    fn at(text: &str) -> DateTime<Utc> {
        let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        let offset = Calendar::mainland_china().offset();
        offset
            .from_local_datetime(&local)
            .unwrap()
            .with_timezone(&Utc)
    }

    fn issued(paper: Paper, text: &str) -> Notice {
        let stamp = Stamp {
            at: at(text),
            policy: 1,
            by: None,
        };
        Notice {
            number: 1,
            paper,
            state: NoticeState::Issued,
            unit: UnitRef::example(),
            amount: 200,
            text: String::new(),
            drafted: stamp,
            serial: Some((2026, 1)),
            issued: Some(stamp),
            signed: None,
            paid: None,
        }
    }

    fn due(notice: &Notice) -> Vec<(ClockKind, DateTime<Utc>)> {
        let policies = Policies::default();
        let basis = ClockBasis {
            kind: Kind::Complaint,
            severity: Severity::Minor,
            category: "",
            desk: "",
            policies: &policies,
            due_at_most: None,
        };
        let all = clocks(&basis, &notice.clock_facts());
        all.iter()
            .filter_map(|clock| Some((clock.kind, clock.next_due()?)))
            .collect()
    }

    #[test]
    fn a_unit_has_half_a_working_day_to_sign_and_three_days_to_pay() {
        // packs.md, example 2.
        let notice = issued(Paper::Rectification, "2026-11-18 16:00");
        assert_eq!(
            due(&notice),
            [(ClockKind::NoticeSigned, at("2026-11-19 10:00"))]
        );
        let mut fine = issued(Paper::Fine, "2026-11-19 10:00");
        let paying = (ClockKind::FinePaid, at("2026-11-23 19:00"));
        let signing = (ClockKind::NoticeSigned, at("2026-11-19 16:00"));
        assert_eq!(due(&fine), [signing, paying]);
        fine.signed = Some(at("2026-11-19 11:00"));
        assert_eq!(due(&fine), [paying]);
        fine.paid = Some(at("2026-11-20 11:00"));
        assert_eq!(due(&fine), []);
    }

    #[test]
    fn nobody_signs_for_a_letter_to_the_resident() {
        let letter = issued(Paper::Acceptance, "2026-11-18 16:00");
        assert!(!letter.is_to_sign() && due(&letter).is_empty());
    }

    #[test]
    fn only_who_answers_for_the_unit_signs_for_its_notice() {
        let staff = |role, unit: &str| Actor::Staff {
            id: "someone".into(),
            grants: vec![crate::domain::role::Grant {
                role,
                unit: crate::domain::role::UnitPath(unit.into()),
            }],
        };
        let notice = issued(Paper::Rectification, "2026-11-18 16:00");
        for (actor, may) in [
            (staff(Role::UnitLead, "c/water/"), true),
            (staff(Role::Handler, "c/water/"), false),
            (staff(Role::UnitLead, "c/power/"), false),
            (staff(Role::Supervisor, "c/"), false),
        ] {
            assert_eq!(Pick::ToSign.fits(&notice, &actor), may, "{actor:?}");
        }
    }
}
