//! The reviewed reply goes to the resident (H6).

use super::pass_down::reviews;
use super::promising::{self, LONGEST, MOST};
use super::{Action, Blank, By, Effect, From, Left, Mistake, Offered, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse};
use crate::domain::case::State;
use crate::domain::clocks::ClockKind;
use crate::domain::policy::Decision;
use crate::domain::event::{ActorKind, AssignmentState, Stamp, Standing, Visibility};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// The reply.
    pub struct Input {
        /// Its text.
        reply: text(20, 4000),
        /// What everybody reads whose case is handled together with this one (I8); names nobody.
        broadcast: text(0, 4000),
        /// What it promises, by which day (C9).
        promises: dated(MOST, LONGEST),
    }
}

/// The reply as sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PassReply {
    /// Its text.
    #[serde(default)]
    pub text: String,
    /// What everybody reads whose case is handled together with this one; empty where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub broadcast: String,
    /// What it promises.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promises: Vec<String>,
    /// Until when, each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub until: Vec<DateTime<Utc>>,
}

impl Room for PassReply {
    const RULE: Rule = Rule {
        from: From::In(&[State::InReview]),
        by: &[By::Decides(Decision::Review)],
        to: To::State(State::Replied),
        visibility: Visibility::Public,
        effects: &[
            Effect::Stop(ClockKind::FirstReply),
            Effect::Stop(ClockKind::DefiniteAnswer),
            Effect::Stop(ClockKind::Resolve),
            // The reply is the report on an order that still stands.
            Effect::Stop(ClockKind::ReportBack),
            Effect::Start(ClockKind::Revisit),
            Effect::Start(ClockKind::NoAnswer),
        ],
        offered: Offered::Forward,
        about: &[Action::DraftReply, Action::SendBackReply],
        hears: &[(Hearer::Handler, Why::Passed)],
        undo: true,
    };
    const WORDS: &'static [&'static str] = &["text", "broadcast", "promises"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let (promises, until) = promising::of(input.promises, taking);
        Left::one(Self {
            text: input.reply,
            broadcast: input.broadcast,
            promises,
            until,
        })
    }

    fn leaves_out(blank: &Blank<'_>) -> &'static [&'static str] {
        match blank.merged {
            0 => &["broadcast"],
            _ => &[],
        }
    }

    /// Nobody's reply may be somebody else's: with others waiting for it, there has to be one for all.
    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let missing = taking.merged > 0 && input.broadcast.is_empty();
        let missing = missing.then_some(("broadcast", Mistake::Missing));
        let promised = promising::mistakes(&input.promises, taking);
        missing.into_iter().chain(promised).collect()
    }

    /// Of a case that was passed down by whom it was passed down, and never before each point has its answer.
    fn limit(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        reviews(actor, case, moment)?;
        match case.points.iter().all(|point| point.remedy.is_some()) {
            true => Ok(()),
            false => refuse(Reason::PointsOpen, &[By::HANDLER]),
        }
    }

    /// The draft that is reviewed.
    fn initial(blank: &Blank<'_>) -> Vec<(&'static str, String)> {
        let draft = blank.case.draft.clone();
        let broadcast = blank.case.broadcast.clone();
        let reply = draft.map(|text| ("reply", text));
        let broadcast = broadcast.map(|text| ("broadcast", text));
        let promises = promising::initial(&blank.case.draft_promises, blank);
        reply.into_iter().chain(broadcast).chain(promises).collect()
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.draft = None;
        case.draft_promises.clear();
        promising::commit(case, stamp, &self.promises, &self.until);
        case.report_due = false;
        case.broadcast = (!self.broadcast.is_empty()).then(|| self.broadcast.clone());
        case.reply = Some((stamp, self.text.clone()));
        case.end_lead(stamp.at, AssignmentState::Done);
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        promising::tell(telling.said(&self.text), &self.promises, &self.until)
    }

    fn examples() -> Vec<Self> {
        vec![Self { text: "管网抢修队已于今天修复，水压恢复正常。".into(), broadcast: String::new(), promises: Vec::new(), until: Vec::new() },
            Self { text: "明天更换阀门，今晚先供水。".into(), broadcast: String::new(), promises: vec!["更换楼前的阀门".into()],
                until: DateTime::from_timestamp(1_795_431_600, 0).into_iter().collect() }]
    }
}
