//! 移交 (D6): an outside body takes the case over.

use super::{Blank, By, Effect, From, Left, Mistake, Room, Rule, Taking, Telling, To, Value};
use crate::domain::case::State;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::handover::{HandedOver, Share};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::localised::Localised;
use crate::domain::policy::Decision;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// Which body, why, and what it may see.
    pub struct Input {
        /// Which body, of the list of the policy.
        outside: maybe_listed,
        /// Which body, where it is none of the list.
        body: line(0, 200),
        /// How the resident reaches it; of a body of the list that is known.
        contact: line(0, 200),
        /// Why.
        reason: text(5, 4000),
        /// What it may see besides what was asked for.
        shares: choices(Share),
        /// Why it may see how the resident is reached.
        sharing: line(0, 400),
    }
}

/// Which body, why, and what it may see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TransferOut {
    /// Its code in the policy; empty where it is none of the list.
    pub code: String,
    /// What it is called in every language, where it is of the list.
    pub named: Option<Localised>,
    /// Which body.
    #[serde(default)]
    pub body: String,
    /// How the resident reaches it.
    #[serde(default)]
    pub contact: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// What it may see besides what was asked for.
    pub shares: Vec<Share>,
    /// Why it may see how the resident is reached.
    #[serde(default)]
    pub sharing: String,
    /// Until when it is asked to answer.
    pub due: DateTime<Utc>,
}

impl Room for TransferOut {
    const RULE: Rule = Rule {
        from: From::In(&[State::Submitted, State::Accepted, State::InProgress]),
        by: &[By::Decides(Decision::Transfer)],
        to: To::State(State::Transferred),
        visibility: Visibility::Public,
        effects: &[Effect::StopAll],
        hears: &[(Hearer::Handler, Why::LeftTheRoad)],
        undo: true,
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["body", "contact", "reason", "sharing"];
    type Input = Input;

    fn leaves_out(blank: &Blank<'_>) -> &'static [&'static str] {
        match blank.moment.policy().outside.bodies.is_empty() {
            true => &["outside"],
            false => &[],
        }
    }

    fn listed(blank: &Blank<'_>) -> Vec<(String, Value)> {
        let bodies = blank.moment.policy().outside.bodies.iter();
        bodies
            .map(|body| (body.code.clone(), Value::Name(body.name.clone())))
            .collect()
    }

    fn initial(_: &Blank<'_>) -> Vec<(&'static str, String)> {
        vec![("shares_photos", "1".to_owned()), ("shares_steps", "1".to_owned())]
    }

    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let mut wrong = Vec::new();
        let list = &taking.moment.policy().outside;
        if input.outside.is_empty() {
            let needed = [("body", &input.body), ("contact", &input.contact)];
            let missing = needed.iter().filter(|(_, text)| text.chars().count() < 2);
            wrong.extend(missing.map(|(name, _)| (*name, Mistake::Missing)));
        } else if list.body(&input.outside).is_none() {
            wrong.push(("outside", Mistake::Invalid));
        } else if !input.body.is_empty() {
            // Two bodies are named: which of them has it?
            wrong.push(("body", Mistake::Invalid));
        }
        if input.shares.contains(&Share::Contact) {
            if taking.case.anonymous {
                wrong.push(("shares", Mistake::Invalid));
            } else if input.sharing.chars().count() < 5 {
                wrong.push(("sharing", Mistake::Missing));
            }
        }
        wrong
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let policy = taking.moment.policy();
        let known = policy.outside.body(&input.outside);
        let or = |typed: String, listed: Option<&String>| match typed.is_empty() {
            true => listed.cloned().unwrap_or_default(),
            false => typed,
        };
        let days = policy.outside.answer_working_days;
        Left::one(Self {
            body: or(input.body, known.map(|body| &body.name.zh_cn)),
            contact: or(input.contact, known.map(|body| &body.contact)),
            code: known.map(|body| body.code.clone()).unwrap_or_default(),
            named: known.map(|body| body.name.clone()),
            reason: input.reason,
            shares: input.shares,
            sharing: input.sharing,
            due: policy.calendar.end_of_working_days(taking.moment.now, days),
        })
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        case.handed_over = Some(HandedOver {
            code: self.code.clone(),
            body: self.body.clone(),
            named: self.named.clone(),
            contact: self.contact.clone(),
            reason: self.reason.clone(),
            shares: self.shares.clone(),
            handed: stamp,
            due: self.due,
            links: 0,
            open_until: None,
            answer: None,
            passed_on: false,
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let body = match &self.named {
            Some(name) => Value::Name(name.clone()),
            None => Value::Text(self.body.clone()),
        };
        telling
            .with("body", body)
            .said_as("contact", &self.contact)
            .said_as("reason", &self.reason)
            .said_if("sharing", &self.sharing)
    }

    fn examples() -> Vec<Self> {
        let own = Self {
            code: String::new(),
            named: None,
            body: "铁路局".into(),
            contact: "12306".into(),
            reason: "铁路用地内。".into(),
            shares: vec![Share::Photos],
            sharing: String::new(),
            due: DateTime::UNIX_EPOCH,
        };
        let listed = Self {
            code: "labour".into(),
            named: Some(Localised::new(["人社部门", "人社部門", "Labour authority"])),
            body: "人社部门".into(),
            shares: vec![Share::Photos, Share::Steps, Share::Contact],
            sharing: "要上门核实。".into(),
            ..own.clone()
        };
        vec![own, listed]
    }
}

/// Whoever takes part in a hand-over on this side.
pub(super) const KEEPERS: &[By] = &[By::Decides(Decision::Transfer), By::DISPATCHER];
