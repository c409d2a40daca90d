//! The table of lifecycle.md, row by row, in the order of `Action::ALL`.
//! Must not hold code: who reads this file reads the process.

use super::{Action, By, Effect, From, Rule, To};
use crate::domain::case::State::*;
use crate::domain::clocks::{ClockKind, PauseReason};
use crate::domain::event::Visibility::{Internal, Public};
use crate::domain::role::Role;
use Effect::{Pause, Resume, Start, Stop, StopAll, StopWhenReached};

const HANDLER: By = By::Staff(Role::Handler);
const UNIT_LEAD: By = By::Staff(Role::UnitLead);
const DISPATCHER: By = By::Staff(Role::Dispatcher);
const SUPERVISOR: By = By::Staff(Role::Supervisor);
const REVISIT_OFFICER: By = By::Staff(Role::RevisitOfficer);
const REVIEWERS: &[By] = &[
    By::StaffUnlessMajor(Role::UnitLead),
    By::StaffWhenMajor(Role::Director),
];

macro_rules! rule {
    ($action:ident, $from:expr, $by:expr, $to:expr, $visibility:ident, $effects:expr) => {
        Rule {
            action: Action::$action,
            from: $from,
            by: $by,
            to: $to,
            effects: $effects,
            visibility: $visibility,
        }
    };
}

#[rustfmt::skip]
pub(super) static TABLE: [Rule; Action::ALL.len()] = [
    rule!(File, From::Nothing, &[By::Resident, By::Staff(Role::IntakeClerk)], To::State(Submitted), Public,
        &[Start(ClockKind::Acceptance), Start(ClockKind::Dispatch)]),
    rule!(AskToComplete, From::In(&[Submitted]), &[DISPATCHER], To::State(InfoNeeded), Public,
        &[Pause(ClockKind::Acceptance, PauseReason::Completion), Pause(ClockKind::Dispatch, PauseReason::Completion),
          Start(ClockKind::Completion)]),
    rule!(Complete, From::In(&[InfoNeeded]), &[By::Resident], To::State(Submitted), Public,
        &[Stop(ClockKind::Completion), Resume(ClockKind::Acceptance), Resume(ClockKind::Dispatch)]),
    rule!(Accept, From::In(&[Submitted]), &[DISPATCHER], To::State(Accepted), Public,
        &[Stop(ClockKind::Acceptance), Start(ClockKind::FirstReply), Start(ClockKind::DefiniteAnswer), Start(ClockKind::Resolve)]),
    rule!(DoNotAccept, From::In(&[Submitted]), &[SUPERVISOR], To::State(NotAccepted), Public, &[StopAll]),
    rule!(Dispatch, From::In(&[Accepted]), &[DISPATCHER], To::State(Dispatched), Public,
        &[Stop(ClockKind::Dispatch), Start(ClockKind::SignFor)]),
    rule!(SignFor, From::In(&[Dispatched]), &[HANDLER], To::State(InProgress), Public, &[Stop(ClockKind::SignFor)]),
    rule!(Return, From::In(&[Dispatched, InProgress]), &[UNIT_LEAD, SUPERVISOR], To::State(Accepted), Internal,
        &[Stop(ClockKind::SignFor), Start(ClockKind::Dispatch)]),
    rule!(Reassign, From::In(&[InProgress]), &[UNIT_LEAD], To::Same, Internal, &[]),
    rule!(LogContact, From::AnyOpen, &[HANDLER, REVISIT_OFFICER], To::Same, Internal,
        &[StopWhenReached(ClockKind::FirstReply)]),
    rule!(AskResident, From::In(&[InProgress]), &[HANDLER], To::State(WaitingResident), Public,
        &[Pause(ClockKind::Resolve, PauseReason::Question), Pause(ClockKind::DefiniteAnswer, PauseReason::Question),
          Start(ClockKind::ResidentAnswer)]),
    rule!(Answer, From::In(&[WaitingResident]), &[By::Resident, By::System], To::State(InProgress), Public,
        &[Stop(ClockKind::ResidentAnswer), Resume(ClockKind::Resolve), Resume(ClockKind::DefiniteAnswer)]),
    rule!(AddInformation, From::In(&[Submitted, Accepted, Dispatched, InProgress, InReview]), &[By::Resident], To::Same, Public, &[]),
    rule!(DraftReply, From::In(&[InProgress]), &[HANDLER], To::State(InReview), Internal, &[]),
    rule!(PassReply, From::In(&[InReview]), REVIEWERS, To::State(Replied), Public,
        &[Stop(ClockKind::FirstReply), Stop(ClockKind::DefiniteAnswer), Stop(ClockKind::Resolve),
          Start(ClockKind::NoAnswer)]),
    rule!(SendBackReply, From::In(&[InReview]), REVIEWERS, To::State(InProgress), Internal, &[]),
    rule!(Rate, From::In(&[Replied, Closed]), &[By::Resident], To::State(Closed), Public,
        &[Stop(ClockKind::NoAnswer)]),
    rule!(SecondHandling, From::In(&[Replied, Closed]), &[SUPERVISOR, REVISIT_OFFICER, By::System], To::State(Accepted), Public,
        &[Stop(ClockKind::NoAnswer), Start(ClockKind::Dispatch), Start(ClockKind::FirstReply), Start(ClockKind::DefiniteAnswer), Start(ClockKind::Resolve)]),
    rule!(CloseWithoutAnswer, From::In(&[Replied]), &[By::System], To::State(Closed), Public,
        &[Stop(ClockKind::NoAnswer)]),
    rule!(Withdraw, From::AnyOpen, &[By::Resident, By::System], To::State(Withdrawn), Public, &[StopAll]),
    rule!(Urge, From::AnyOpen, &[By::Resident, SUPERVISOR], To::Same, Public, &[]),
    rule!(TransferOut, From::In(&[Submitted, Accepted, InProgress]), &[SUPERVISOR], To::State(Transferred), Public, &[StopAll]),
    rule!(Merge, From::AnyOpen, &[DISPATCHER], To::State(Merged), Public, &[StopAll]),
    rule!(Note, From::Any, &[HANDLER, UNIT_LEAD, DISPATCHER, SUPERVISOR, REVISIT_OFFICER], To::Same, Internal, &[]),
];
