//! Violations (C7): what somebody on the staff or a unit did against the rules, the penalty that was
//! proposed for it, and what came of that.
//! Must not hold who may decide; the rooms of the actions do.

use uuid::Uuid;

use super::event::{Stamp, Standing, UnitRef};
use super::role::{Actor, Role};

words! {
    /// What was done against the rules.
    pub enum Violation {
        /// 不配合办理
        NotCooperating = "not_cooperating",
        /// 承诺没有兑现
        BrokenPromise = "broken_promise",
        /// 督办、限办逾期
        OverdueOrder = "overdue_order",
        /// 态度不好
        Manner = "manner",
        /// 弄虚作假
        FalseRecord = "false_record",
    }
}

words! {
    /// What is proposed for it.
    pub enum Penalty {
        /// 约谈
        Talk = "talk",
        /// 通报批评
        Criticism = "criticism",
        /// 扣分
        Points = "points",
    }
}

words! {
    /// What was decided, or asked for.
    pub enum Verdict {
        Yes = "yes",
        No = "no",
    }
}

words! {
    /// Where a violation stands.
    pub enum Stage {
        /// On record, without a penalty.
        Recorded = "recorded",
        /// A penalty waits for a decision.
        Proposed = "proposed",
        /// The penalty holds; it can be appealed against.
        Approved = "approved",
        /// There is no penalty.
        Refused = "refused",
        /// The appeal waits for a decision.
        Appealed = "appealed",
        /// The penalty holds after the appeal.
        Upheld = "upheld",
        /// The appeal was right: there is no penalty.
        Lifted = "lifted",
    }
}

impl Stage {
    /// Whether there was a penalty at some time, so that those whom it concerns are told.
    pub const fn was_approved(self) -> bool {
        matches!(
            self,
            Self::Approved | Self::Appealed | Self::Upheld | Self::Lifted
        )
    }
}

/// A violation on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offence {
    /// Counts the case's violations from 1.
    pub number: i64,
    /// What was done.
    pub kind: Violation,
    /// The unit that answers for it.
    pub unit: UnitRef,
    /// The person, where it was one.
    pub person: Option<Uuid>,
    /// Their name; empty where it was nobody, or erased.
    pub person_name: String,
    /// What is proposed, or was.
    pub penalty: Option<Penalty>,
    /// Where it stands.
    pub stage: Stage,
    /// What happened, and by whom it was written at each step, oldest first.
    pub said: Vec<String>,
    /// When it was put on record.
    pub recorded: Stamp,
    /// When it was decided last.
    pub decided: Option<Stamp>,
}

/// Which of a case's violations a form is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A penalty to decide on.
    Proposed,
    /// One that the person's unit can appeal against.
    Appealable,
    /// An appeal to decide on.
    Appealed,
}

impl Wanted {
    /// Whether a violation is among them, for that person.
    pub fn fits(self, offence: &Offence, actor: &Actor) -> bool {
        match self {
            Self::Proposed => offence.stage == Stage::Proposed,
            Self::Appealable => offence.stage == Stage::Approved && answers(actor, offence),
            Self::Appealed => offence.stage == Stage::Appealed,
        }
    }

    /// The violations of a case that are among them.
    pub fn of<'a>(
        self,
        case: &'a Standing,
        actor: &'a Actor,
    ) -> impl Iterator<Item = &'a Offence> + 'a {
        case.offences
            .iter()
            .filter(move |offence| self.fits(offence, actor))
    }
}

/// Whether somebody answers for the unit, or is the person.
pub fn answers(actor: &Actor, offence: &Offence) -> bool {
    let is_person = matches!(actor, Actor::Staff { id, .. }
        if offence.person.is_some_and(|person| person.to_string() == *id));
    is_person || actor.holds(Role::UnitLead, &offence.unit.path)
}
