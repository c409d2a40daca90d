//! Who may do what, from which state, to which state: lifecycle.md by hand, against which the rooms are
//! tested. Must not be derived from anything.

use super::Action;
use crate::domain::State;
use crate::domain::case::Severity;

/// A row of lifecycle.md.
pub struct Row {
    /// What is done.
    pub action: Action,
    /// From where.
    pub from: &'static [State],
    /// By whom.
    pub by: &'static [&'static str],
    /// To where; `None` where the state stays.
    pub to: Option<State>,
    /// Whether something has to have happened besides: nobody is offered it in every case of such a state.
    pub needs: bool,
}

impl Row {
    const fn needs(self) -> Self {
        Self {
            needs: true,
            ..self
        }
    }
}

const OPEN: &[State] = &[
    State::Submitted,
    State::InfoNeeded,
    State::Accepted,
    State::Dispatched,
    State::InProgress,
    State::WaitingResident,
    State::InReview,
];

const REVIEWERS: &[&str] = &["unit_lead unless major", "director when major"];

const EXTENDERS: &[&str] = &["unit_lead when minor", "director unless minor"];

const fn row(
    action: Action,
    from: &'static [State],
    by: &'static [&'static str],
    to: Option<State>,
) -> Row {
    Row {
        action,
        from,
        by,
        to,
        needs: false,
    }
}

/// Every row.
#[rustfmt::skip]
pub const ORACLE: &[Row] = {
    use Action as A;
    use State::*;
    &[
        row(A::File, &[], &["resident", "intake_clerk"], Some(Submitted)),
        row(A::AskToComplete, &[Submitted], &["dispatcher"], Some(InfoNeeded)),
        row(A::Complete, &[InfoNeeded], &["resident"], Some(Submitted)),
        row(A::Accept, &[Submitted], &["dispatcher"], Some(Accepted)),
        row(A::ProposeNotAccepting, &[Submitted], &["dispatcher"], None),
        row(A::SendBackProposal, &[Submitted], &["supervisor"], None).needs(),
        row(A::AnswerOnTheSpot, &[Submitted], &["intake_clerk"], Some(Replied)),
        row(A::DoNotAccept, &[Submitted], &["supervisor"], Some(NotAccepted)),
        row(A::AskReview, &[NotAccepted], &["resident"], None),
        row(A::Uphold, &[NotAccepted], &["supervisor", "director"], None).needs(),
        row(A::Overturn, &[NotAccepted], &["supervisor", "director"], Some(Submitted)).needs(),
        row(A::Dispatch, &[Accepted], &["dispatcher"], Some(Dispatched)),
        row(A::Ruling, &[Accepted], &["supervisor"], Some(Dispatched)).needs(),
        row(A::Recall, &[Dispatched], &["dispatcher"], Some(Accepted)),
        row(A::SignFor, &[Dispatched], &["handler"], Some(InProgress)),
        row(A::Return, &[Dispatched, InProgress], &["unit_lead", "supervisor"], Some(Accepted)),
        row(A::Reassign, &[InProgress], &["unit_lead"], None),
        row(A::NameHandler, &[Dispatched, InProgress], &["supervisor"], None),
        row(A::AddCoHandler, &[Dispatched, InProgress, WaitingResident], &["dispatcher", "unit_lead", "supervisor"], None),
        row(A::CoSign, OPEN, &["handler"], None).needs(),
        row(A::CoReport, OPEN, &["handler"], None).needs(),
        row(A::WithdrawCoHandler, OPEN, &["dispatcher", "unit_lead", "supervisor"], None).needs(),
        row(A::PassDown, &[Dispatched, InProgress], &["unit_lead"], Some(Dispatched)),
        row(A::Intervene, OPEN, &["supervisor"], Some(InProgress)),
        row(A::SetPoints, &[Accepted, Dispatched, InProgress], &["dispatcher", "handler"], None),
        row(A::AnswerPoint, &[InProgress], &["handler"], None).needs(),
        row(A::Investigate, &[InProgress], &["handler"], None),
        row(A::AskInstruction, &[InProgress], &["handler", "unit_lead"], None),
        row(A::Instruct, OPEN, &["supervisor"], None).needs(),
        row(A::AskCoordination, &[InProgress], &["handler", "unit_lead"], None),
        row(A::Coordinate, OPEN, &["coordinator"], None).needs(),
        row(A::Mediate, &[InProgress], &["handler", "unit_lead", "coordinator"], None),
        row(A::RecordMeeting, OPEN, &["unit_lead", "supervisor", "coordinator"], None),
        row(A::RecordInstruction, OPEN, &["dispatcher", "unit_lead", "supervisor"], None),
        row(A::GreenChannel, OPEN, &["supervisor"], None),
        row(A::LogContact, OPEN, &["handler", "revisit_officer"], None),
        row(A::AskResident, &[InProgress], &["handler"], Some(WaitingResident)),
        row(A::Answer, &[WaitingResident], &["resident", "system"], Some(InProgress)),
        row(A::AddInformation, &[Submitted, Accepted, Dispatched, InProgress, InReview], &["resident"], None),
        row(A::AskExtension, &[InProgress], &["handler"], None),
        row(A::GrantExtension, OPEN, EXTENDERS, None).needs(),
        row(A::RefuseExtension, OPEN, EXTENDERS, None).needs(),
        row(A::Propose, &[InProgress], &["handler"], None),
        row(A::SendProposal, &[InProgress], &["handler", "unit_lead", "director"], Some(WaitingResident)).needs(),
        row(A::SendBackSolution, &[InProgress], &["unit_lead", "director"], None).needs(),
        row(A::AcceptProposal, &[WaitingResident], &["resident", "handler"], Some(InProgress)).needs(),
        row(A::DeclineProposal, &[WaitingResident], &["resident", "handler"], Some(InProgress)).needs(),
        row(A::DraftReply, &[InProgress], &["handler"], Some(InReview)),
        row(A::PassReply, &[InReview], REVIEWERS, Some(Replied)),
        row(A::SendBackReply, &[InReview], REVIEWERS, Some(InProgress)),
        row(A::RecordRevisit, &[Replied], &["revisit_officer"], None),
        row(A::CloseAfterRevisit, &[Replied], &["system"], Some(Closed)),
        row(A::Rate, &[Replied, Closed], &["resident"], Some(Closed)),
        row(A::RatePoint, &[Replied, Closed], &["resident"], None).needs(),
        row(A::SecondHandling, &[Replied, Closed], &["supervisor", "revisit_officer", "system"], Some(Accepted)),
        row(A::CloseWithoutAnswer, &[Replied], &["system"], Some(Closed)),
        row(A::Withdraw, OPEN, &["resident", "system"], Some(Withdrawn)),
        row(A::Urge, OPEN, &["resident", "supervisor"], None),
        row(A::Remind, State::ALL, &["system"], None),
        row(A::Supervise, OPEN, &["supervisor"], None),
        row(A::ReportBack, OPEN, &["unit_lead"], None).needs(),
        row(A::TransferOut, &[Submitted, Accepted, InProgress], &["supervisor"], Some(Transferred)),
        row(A::OpenReplyLink, &[Transferred], &["supervisor", "dispatcher"], None),
        row(A::CloseReplyLink, &[Transferred], &["supervisor", "dispatcher"], None).needs(),
        row(A::OutsideReply, &[Transferred], &["outside"], None).needs(),
        row(A::PassOnReply, &[Transferred], &["supervisor", "dispatcher"], None).needs(),
        row(A::Merge, OPEN, &["dispatcher"], Some(Merged)),
        row(A::Broadcast, &[Merged], &["system"], Some(Replied)),
        row(A::Detach, &[Merged], &["dispatcher", "system"], Some(Submitted)),
        row(A::Split, OPEN, &["dispatcher"], None),
        row(A::Link, State::ALL, &["dispatcher", "handler", "unit_lead", "supervisor", "system"], None),
        row(A::ReportPromise, State::ALL, &["handler", "unit_lead"], None).needs(),
        row(A::ProposeMeasure, &[InProgress, WaitingResident, InReview, Replied, Closed], &["handler", "unit_lead", "supervisor"], None),
        row(A::ReportMeasure, State::ALL, &["handler", "unit_lead"], None).needs(),
        row(A::WithdrawMeasure, State::ALL, &["unit_lead", "supervisor"], None).needs(),
        row(A::ConfirmPromise, State::ALL, &["resident"], None).needs(),
        row(A::Note, State::ALL, &["handler", "unit_lead", "dispatcher", "supervisor", "revisit_officer"], None),
        row(A::ChangeQueryCode, State::ALL, &["resident"], None),
        row(A::DraftNotice, State::ALL, &["supervisor", "system"], None),
        row(A::DraftFine, State::ALL, &["supervisor"], None),
        row(A::DraftLetter, State::ALL, &["dispatcher", "unit_lead", "supervisor"], None),
        row(A::IssueNotice, State::ALL, &["supervisor"], None).needs(),
        row(A::IssueFine, State::ALL, &["director"], None).needs(),
        row(A::IssueLetter, State::ALL, &["supervisor"], None).needs(),
        row(A::DiscardNotice, State::ALL, &["supervisor", "director"], None).needs(),
        row(A::SignForNotice, State::ALL, &["unit_lead"], None).needs(),
        row(A::RecordViolation, State::ALL, &["supervisor"], None),
        row(A::DecidePenalty, State::ALL, &["director"], None).needs(),
        row(A::AppealPenalty, State::ALL, &["unit_lead", "handler"], None).needs(),
        row(A::DecideAppeal, State::ALL, &["director"], None).needs(),
        row(A::PayFine, State::ALL, &["supervisor"], None).needs(),
        row(A::Recompute, OPEN, &["system"], None),
        row(A::RaiseSeverity, OPEN, &["dispatcher", "unit_lead"], None),
        row(A::LowerSeverity, OPEN, &["supervisor"], None).needs(),
        row(A::CorrectCategory, OPEN, &["dispatcher", "unit_lead"], None),
        row(A::MarkDanger, OPEN, &["dispatcher", "handler", "unit_lead", "supervisor", "system"], None),
        row(A::LiftDanger, OPEN, &["dispatcher", "handler", "unit_lead", "supervisor"], None).needs(),
        row(A::FirstMeasures, OPEN, &["dispatcher", "handler", "unit_lead", "supervisor"], None).needs(),
        row(A::SetFlag, State::ALL, &["intake_clerk", "dispatcher", "handler", "unit_lead", "supervisor", "revisit_officer"], None),
        row(A::LiftFlag, State::ALL, &["intake_clerk", "dispatcher", "handler", "unit_lead", "supervisor", "revisit_officer"], None).needs(),
        row(A::NameConcerned, OPEN, &["intake_clerk", "dispatcher", "handler", "unit_lead", "supervisor"], None),
        row(A::LimitUse, &[Accepted, Dispatched, InProgress, InReview], &["supervisor"], None),
        row(A::EndLimit, OPEN, &["supervisor"], None).needs(),
        row(A::OfferReceiving, OPEN, &["first_receiver"], None),
        row(A::AcceptReceiving, OPEN, &["offered_receiver"], None).needs(),
        row(A::DeclineReceiving, OPEN, &["offered_receiver"], None).needs(),
        row(A::Undo, State::ALL, &["whoever_did_it"], None).needs(),
    ]
};

/// The row of an action.
pub fn of(action: Action) -> &'static Row {
    let row = ORACLE.iter().find(|row| row.action == action);
    row.unwrap_or_else(|| panic!("{action} is not in the oracle"))
}

/// Whether whoever is called `who` takes it in a case of that severity, by the rules that are shipped.
pub fn takes(action: Action, who: &str, severity: Severity) -> bool {
    let this = severity.as_str();
    of(action)
        .by
        .iter()
        .any(|by| match by.split(' ').collect::<Vec<_>>()[..] {
            // A step of one's own is anybody's of the staff.
            ["whoever_did_it"] => !matches!(who, "resident" | "system" | "outside"),
            [role] => role == who,
            [role, "when", only] => role == who && only == this,
            [role, "unless", but] => role == who && but != this,
            _ => panic!("{action}: {by} is not understood"),
        })
}
