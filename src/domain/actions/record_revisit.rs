//! 记录回访 (Q1): the resident was called after the reply; what they said closes the case or opens it again.

use super::{Action, Author, By, Left, Mistake, Note, Offered, Reason, Refusal, Room, Rule, Taking, Telling, Value};
use super::{CloseAfterRevisit, CloseWithoutAnswer, DraftNotice, From, SecondHandling, To, refuse};
use crate::domain::case::{Solved, State, Treatment, Wanting};
use crate::domain::clocks::{ClockFact, ClockKind, Extension};
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::lifecycle::Moment;
use crate::domain::revisit::{RevisitOutcome, is_own_case, reopens};
use crate::domain::role::Actor;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

input! {
    /// What came of the call.
    pub struct Input {
        /// What came of it.
        outcome: choice(RevisitOutcome),
        /// Is it solved? Where they were reached.
        solved: maybe_choice(Solved),
        /// How were they treated? Where they were reached.
        treatment: maybe_choice(Treatment),
        /// What was wanting, in their view.
        wanting: choices(Wanting),
        /// In their own words.
        comment: text(0, 1000),
        /// The day on which they want to be called again.
        day: maybe_date,
        /// The time of that day, such as `15:30`.
        hour: line(0, 5),
        /// For colleagues.
        note: text(0, 4000),
    }
}

/// What came of one call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordRevisit {
    /// What came of it.
    pub outcome: RevisitOutcome,
    /// Is it solved?
    pub solved: Option<Solved>,
    /// How were they treated?
    pub treatment: Option<Treatment>,
    /// What was wanting, as they said.
    pub wanting: Vec<Wanting>,
    /// In their own words.
    #[serde(default)]
    pub comment: String,
    /// When they want to be called again.
    #[serde(with = "chrono::serde::ts_seconds_option")]
    pub call_at: Option<DateTime<Utc>>,
}

impl RecordRevisit {
    /// What they said, where they were reached.
    fn heard(&self) -> Option<(Solved, Treatment)> {
        self.solved.zip(self.treatment)
    }
}

/// `15:30`, however the colon was typed.
fn time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim().replace('：', ":");
    NaiveTime::parse_from_str(&typed, "%H:%M").ok()
}

/// When they want to be called again, as it was filled in: a moment to come.
fn call_at(day: NaiveDate, typed: &str, moment: Moment<'_>) -> Option<DateTime<Utc>> {
    let offset = moment.policy().calendar.offset();
    let at = day.and_time(time(typed)?).and_local_timezone(offset).single()?;
    let at = at.with_timezone(&Utc);
    (at > moment.now).then_some(at)
}

impl Room for RecordRevisit {
    const RULE: Rule = Rule {
        from: From::In(&[State::Replied]),
        by: &[By::REVISIT_OFFICER],
        to: To::Same,
        visibility: Visibility::Public,
        offered: Offered::Forward,
        about: &[Action::PassReply, Action::Broadcast],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["comment"];
    type Input = Input;

    /// Who was reached said something; who wants to be called later said when.
    fn mistakes(input: &Input, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
        let missing = |fields: &[(&'static str, bool)]| -> Vec<_> {
            let empty = fields.iter().filter(|(_, given)| !given);
            empty.map(|(field, _)| (*field, Mistake::Missing)).collect()
        };
        match input.outcome {
            RevisitOutcome::Reached => missing(&[
                ("solved", input.solved.is_some()),
                ("treatment", input.treatment.is_some()),
            ]),
            RevisitOutcome::Later => match (input.day, input.hour.is_empty()) {
                (Some(_), false) if time(&input.hour).is_none() => {
                    vec![("hour", Mistake::Invalid)]
                }
                (Some(day), false) => match call_at(day, &input.hour, taking.moment) {
                    Some(_) => Vec::new(),
                    None => vec![("day", Mistake::Invalid)],
                },
                (day, empty) => missing(&[("day", day.is_some()), ("hour", !empty)]),
            },
            _ => Vec::new(),
        }
    }

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let reached = input.outcome == RevisitOutcome::Reached;
        let later = input.outcome == RevisitOutcome::Later;
        let call_at = |day| call_at(day, &input.hour, taking.moment);
        let body = Self {
            outcome: input.outcome,
            solved: input.solved.filter(|_| reached),
            treatment: input.treatment.filter(|_| reached),
            wanting: if reached { input.wanting } else { Vec::new() },
            comment: if reached { input.comment } else { String::new() },
            call_at: input.day.filter(|_| later).and_then(call_at),
        };
        let mut then = Vec::new();
        if !input.note.is_empty() {
            then.push((taking.author.clone(), Note { text: input.note }.into()));
        }
        let missed = taking.case.revisit().map_or(0, |revisit| revisit.missed);
        let most = taking.moment.policy().periods.revisit_calls;
        if let Some((solved, treatment)) = body.heard() {
            let again = reopens(solved, treatment);
            then.push((Author::System, CloseAfterRevisit { disputed: again }.into()));
            if again {
                let reopened = SecondHandling {
                    reason: body.comment.clone(),
                    unit: taking.case.intake_unit.clone(),
                };
                then.push((Author::System, reopened.into()));
                let notice = DraftNotice::of_second_handling(taking.case);
                then.extend(notice.map(|notice| (Author::System, notice.into())));
            }
        } else if body.outcome.missed() && missed + 1 >= most {
            then.push((Author::System, CloseWithoutAnswer {}.into()));
        }
        Some(Left {
            details: body.into(),
            then,
            opens: None,
        })
    }

    /// A unit never calls back on its own case, and nobody on what can be handled again no more.
    fn limit(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        if case.anonymous {
            return refuse(Reason::NoContact, &[By::Resident]);
        }
        let handler = case.handler.as_ref().map(|handler| handler.id);
        if is_own_case(actor, &case.unit.path, handler) {
            return refuse(Reason::OwnCase, Self::RULE.by);
        }
        match moment.within_rating_days(case.replied()) {
            true => Ok(()),
            false => refuse(Reason::TooLate, Self::RULE.by),
        }
    }

    fn settle(&self, stamp: Stamp, case: &mut Standing) {
        let Some(revisit) = case.revisits.last_mut() else {
            return;
        };
        revisit.calls += 1;
        revisit.missed += i64::from(self.outcome.missed());
        revisit.last = Some(self.outcome);
        revisit.call_at = self.call_at;
        revisit.heard = self.heard().or(revisit.heard);
        if self.outcome.ends() {
            revisit.ended = Some(stamp.at);
        }
    }

    /// The call was made once somebody was heard, or said that they would rather not be; who wants to be
    /// called later is called then.
    fn clock_facts(&self, at: DateTime<Utc>, _: i64) -> Vec<ClockFact> {
        let clock = ClockKind::Revisit;
        match (self.outcome.ends(), self.call_at) {
            (true, _) => vec![ClockFact::Stop { clock, at }],
            (false, Some(call_at)) => vec![ClockFact::Extend {
                clock,
                at,
                to: Extension::Until(call_at),
                reason: String::new(),
            }],
            (false, None) => Vec::new(),
        }
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let outcome = self.outcome.as_str().replace('_', "-");
        let telling = telling.variant(&outcome);
        let telling = match self.call_at {
            Some(at) => telling.with("at", Value::Moment(at)),
            None => telling,
        };
        let axes = [
            self.solved.map(|solved| ("solved", solved.as_str())),
            self.treatment.map(|treatment| ("treatment", treatment.as_str())),
        ];
        let wanting = self.wanting.iter().map(|word| ("wanting", word.as_str()));
        telling.chosen(axes.into_iter().flatten().chain(wanting), &self.comment)
    }

    fn examples() -> Vec<Self> {
        let call = |outcome| Self {
            outcome,
            solved: None,
            treatment: None,
            wanting: Vec::new(),
            comment: String::new(),
            call_at: None,
        };
        vec![
            Self {
                solved: Some(Solved::Partly),
                treatment: Some(Treatment::Satisfied),
                wanting: vec![Wanting::TooSlow],
                comment: "水压还是不够。".into(),
                ..call(RevisitOutcome::Reached)
            },
            call(RevisitOutcome::NoAnswer),
            call(RevisitOutcome::WrongNumber),
            Self {
                call_at: DateTime::from_timestamp(1_795_330_800, 0),
                ..call(RevisitOutcome::Later)
            },
            call(RevisitOutcome::Refused),
        ]
    }
}
