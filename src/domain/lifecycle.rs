//! The life of a case as data: which action, from which state, by whom, to which state, and what
//! it does to the clocks (lifecycle.md). One pure function answers what a person may do now.
//! Must not write events or know how a page asks for them.

mod table;

use chrono::{DateTime, Duration, Utc};

use super::calendar::Calendar;
use super::case::{Closing, ContactResult, Severity, State};
use super::clocks::{ClockFact, ClockKind, PauseReason};
use super::event::{Details, Happened, Standing, Visibility};
use super::role::{Actor, Role};

words! {
    /// Everything that can be done to a case.
    pub enum Action {
        File = "file",
        AskToComplete = "ask_to_complete",
        Complete = "complete",
        Accept = "accept",
        DoNotAccept = "do_not_accept",
        Dispatch = "dispatch",
        SignFor = "sign_for",
        Return = "return",
        Reassign = "reassign",
        LogContact = "log_contact",
        AskResident = "ask_resident",
        Answer = "answer",
        AddInformation = "add_information",
        DraftReply = "draft_reply",
        PassReply = "pass_reply",
        SendBackReply = "send_back_reply",
        Rate = "rate",
        SecondHandling = "second_handling",
        CloseWithoutAnswer = "close_without_answer",
        Withdraw = "withdraw",
        Urge = "urge",
        TransferOut = "transfer_out",
        Merge = "merge",
        Note = "note",
    }
}

/// Days after the reply within which the resident can rate (R13), and after closing within which
/// second handling can be opened (C6).
pub const RATING_DAYS: i64 = 30;
/// A case can be returned this often; then the supervisor decides (D4).
pub const MOST_RETURNS: i64 = 2;

/// Hours after an urge within which the resident's next one says nothing new.
pub const URGE_HOURS: i64 = 24;

/// From where an action starts.
#[derive(Clone, Copy, Debug)]
pub enum From {
    /// There is no case before it.
    Nothing,
    /// Any of these states.
    In(&'static [State]),
    /// Any state in which the city still owes an answer.
    AnyOpen,
    /// Any state at all.
    Any,
}

/// Where an action leads.
#[derive(Clone, Copy, Debug)]
pub enum To {
    /// The state stays.
    Same,
    /// This state.
    State(State),
}

impl To {
    /// The new state, or `None` where it stays.
    pub const fn state(self) -> Option<State> {
        match self {
            Self::Same => None,
            Self::State(state) => Some(state),
        }
    }
}

/// Who may do it. A role counts in the case's unit and in every unit above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Whoever holds the query code.
    Resident,
    /// A clock.
    System,
    /// Staff with this role.
    Staff(Role),
    /// Staff with this role, when the case is major.
    StaffWhenMajor(Role),
    /// Staff with this role, when the case is not major.
    StaffUnlessMajor(Role),
}

/// What an action does to a clock.
#[derive(Clone, Copy, Debug)]
pub enum Effect {
    /// Starts it, anew where one ran.
    Start(ClockKind),
    /// Stops it.
    Stop(ClockKind),
    /// Stops it when the resident was really reached (H2).
    StopWhenReached(ClockKind),
    /// Pauses it.
    Pause(ClockKind, PauseReason),
    /// Lets it run on.
    Resume(ClockKind),
    /// Stops every clock.
    StopAll,
}

/// One row of the table.
#[derive(Debug)]
pub struct Rule {
    /// What is done.
    pub action: Action,
    /// From where.
    pub from: From,
    /// By whom; any of them.
    pub by: &'static [By],
    /// To where.
    pub to: To,
    /// What it does to the clocks.
    pub effects: &'static [Effect],
    /// Whether the resident reads of it.
    pub visibility: Visibility,
}

impl Action {
    /// The action's row in the table.
    pub fn rule(self) -> &'static Rule {
        &table::TABLE[self as usize]
    }
}

words! {
    /// Why an action is refused.
    pub enum Reason {
        WrongState = "wrong_state",
        NotYours = "not_yours",
        TooLate = "too_late",
        TooOften = "too_often",
        Changed = "changed",
    }
}

/// A refusal says why, and who could.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub reason: Reason,
    /// Who could do it, were the reason not in the way.
    pub who: &'static [By],
}

/// When, and by which calendar: what rules about time need.
#[derive(Clone, Copy)]
pub struct Moment<'a> {
    /// Now, in UTC.
    pub now: DateTime<Utc>,
    /// The calendar of the case's unit (C1).
    pub calendar: &'a Calendar,
}

/// Whether `actor` may take `action` on the case now. The one place that decides: server, page
/// and test all ask here.
pub fn check(
    action: Action,
    actor: &Actor,
    case: &Standing,
    moment: Moment<'_>,
) -> Result<(), Refusal> {
    let rule = action.rule();
    let refuse = |reason| {
        Err(Refusal {
            reason,
            who: rule.by,
        })
    };
    if !rule.by.iter().any(|by| is(*by, actor, case)) {
        return refuse(Reason::NotYours);
    }
    let starts_here = match rule.from {
        From::Nothing => false,
        From::In(states) => states.contains(&case.state),
        From::AnyOpen => case.state.is_open(),
        From::Any => true,
    };
    if !starts_here {
        return refuse(Reason::WrongState);
    }
    // Where the unit's own ways of sending a case back end, the supervisor rules (D4).
    let returns_no_more = |reason| {
        Err(Refusal {
            reason,
            who: &[By::Staff(Role::Supervisor)],
        })
    };
    let rules = actor.holds(Role::Supervisor, &case.unit.path);
    let within = |since: Option<DateTime<Utc>>| {
        since.is_some_and(|at| moment.now <= at + Duration::days(RATING_DAYS))
    };
    match action {
        Action::Return if rules => Ok(()),
        Action::Return if case.returns >= MOST_RETURNS => returns_no_more(Reason::TooOften),
        Action::Return
            if case
                .signed_at
                .is_some_and(|at| moment.now > one_working_day(at, moment.calendar)) =>
        {
            returns_no_more(Reason::TooLate)
        }
        Action::Urge
            if *actor == Actor::Resident
                && case
                    .urged_at
                    .is_some_and(|at| moment.now < at + Duration::hours(URGE_HOURS)) =>
        {
            refuse(Reason::TooOften)
        }
        // Who missed the fifteen days can still rate, once (R13).
        Action::Rate if case.state == State::Closed && case.closing != Some(Closing::NoAnswer) => {
            refuse(Reason::WrongState)
        }
        Action::Rate if !within(case.replied_at) => refuse(Reason::TooLate),
        Action::SecondHandling if !within(case.closed_at.or(case.replied_at)) => {
            refuse(Reason::TooLate)
        }
        _ => Ok(()),
    }
}

/// Whether what a form was filled in for has been replaced since: the draft that a lead reviews, the
/// reply that a resident rates, the question that they answer. `seen` is the number of events that
/// the page showed; a form that does not say is taken as of now.
pub fn check_seen(
    action: Action,
    seen: Option<i64>,
    later: impl Iterator<Item = (i64, Action)>,
) -> Result<(), Refusal> {
    let about: &[Action] = match action {
        Action::PassReply | Action::SendBackReply => &[Action::DraftReply, Action::SendBackReply],
        Action::Rate => &[Action::PassReply],
        Action::Answer | Action::Complete => &[Action::AskResident, Action::AskToComplete],
        _ => return Ok(()),
    };
    let replaced = seen.is_some_and(|seen| {
        later
            .into_iter()
            .any(|(at, what)| at > seen && about.contains(&what))
    });
    match replaced {
        true => Err(Refusal {
            reason: Reason::Changed,
            who: action.rule().by,
        }),
        false => Ok(()),
    }
}

/// Every action that `actor` may take on the case now, in the table's order.
pub fn permitted(actor: &Actor, case: &Standing, moment: Moment<'_>) -> Vec<Action> {
    Action::ALL
        .iter()
        .copied()
        .filter(|&action| check(action, actor, case, moment).is_ok())
        .collect()
}

fn is(by: By, actor: &Actor, case: &Standing) -> bool {
    match by {
        By::Resident => *actor == Actor::Resident,
        By::System => *actor == Actor::System,
        By::Staff(role) => actor.holds(role, &case.unit.path),
        By::StaffWhenMajor(role) => {
            case.severity == Severity::Major && actor.holds(role, &case.unit.path)
        }
        By::StaffUnlessMajor(role) => {
            case.severity != Severity::Major && actor.holds(role, &case.unit.path)
        }
    }
}

fn one_working_day(start: DateTime<Utc>, calendar: &Calendar) -> DateTime<Utc> {
    calendar.add_working_minutes(start, calendar.minutes_per_working_day())
}

/// The clocks' view of a history: every start, stop, pause and resume that the table names.
pub fn clock_facts(history: &[Happened]) -> Vec<ClockFact> {
    let mut facts = Vec::new();
    for happened in history {
        let at = happened.at;
        for effect in happened.details.action().rule().effects {
            match *effect {
                Effect::Start(clock) => facts.push(ClockFact::Start { clock, at }),
                Effect::Stop(clock) => facts.push(ClockFact::Stop { clock, at }),
                Effect::StopWhenReached(clock) => {
                    if matches!(
                        &happened.details,
                        Details::LogContact {
                            result: ContactResult::Reached,
                            ..
                        }
                    ) {
                        facts.push(ClockFact::Stop { clock, at });
                    }
                }
                Effect::Pause(clock, reason) => facts.push(ClockFact::Pause { clock, at, reason }),
                Effect::Resume(clock) => facts.push(ClockFact::Resume { clock, at }),
                Effect::StopAll => facts.push(ClockFact::StopAll { at }),
            }
        }
        if let Details::Accept { severity } = happened.details {
            facts.push(ClockFact::SeverityChanged { to: severity });
        }
    }
    facts
}

#[cfg(test)]
mod tests;
