//! Everything that can be done to a case: one room for each action, a file below, and this list.
//! Must not hold what is true of one action alone; that is its room's. No texts, no SQL.

#[macro_use]
mod input;
mod promising;
mod room;
mod telling;

#[cfg(test)]
pub mod oracle;
#[cfg(test)]
mod tests;

pub use input::{Field, FieldKind, Given, Input, NoForm, box_of, row_of};
pub use room::{
    Author, Blank, By, Effect, From, Left, Lesson, Mistake, NewCase, Offered, Reason, Refusal,
    Room, Rule, Taking, Taught, To, refuse,
};
pub use telling::{Said, Telling, Value};

use chrono::{DateTime, Utc};
use serde_json::{Map, Value as Json};

use super::case::State;
use super::clocks::{Clock, ClockFact, ClockKind};
use super::event::{ActorKind, Body, Stamp, Standing, UnitRef, Visibility};
use super::inbox::{Hearer, Why};
use super::lifecycle::Moment;
use super::role::Actor;

macro_rules! word_of {
    ($word:ident) => {
        stringify!($word)
    };
    ($word:ident, $text:literal) => {
        $text
    };
}

macro_rules! actions {
    ($($word:ident: $room:ident $(= $text:literal)?),+ $(,)?) => {
        $(mod $word; pub use $word::$room;)+

        words! { @list [
            /// Everything that can be done to a case.
        ] Action { $([] $room [word_of!($word $(, $text)?)])+ } }

        /// What happened, with what belongs to it.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Details {
            $(#[doc = concat!("See [`", stringify!($room), "`].")] $room($room),)+
            /// A step that this version does not know: written by a newer one.
            Unknown(Unknown),
        }

        $(impl ::std::convert::From<$room> for Details {
            fn from(body: $room) -> Self { Self::$room(body) }
        })+

        impl Action {
            /// Its row of the table.
            pub fn rule(self) -> &'static Rule {
                match self { $(Self::$room => const { &<$room as Room>::RULE }),+ }
            }

            /// What its form asks for; `None` where it is not taken by a form.
            pub fn fields(self) -> Option<&'static [Field]> {
                match self { $(Self::$room => <<$room as Room>::Input as Input>::FIELDS),+ }
            }

            /// What is wrong with the lengths of what was given.
            pub fn validate(self, given: &Given) -> Result<(), validator::ValidationErrors> {
                match self { $(Self::$room => input::validate::<<$room as Room>::Input>(given)),+ }
            }

            /// What is wrong with what was given, in this case; nothing where something is not given.
            pub fn mistakes(self, given: &Given, taking: &Taking<'_>) -> Vec<(&'static str, Mistake)> {
                match self {
                    $(Self::$room => <<$room as Room>::Input as Input>::read(given)
                        .map(|input| <$room as Room>::mistakes(&input, taking))
                        .unwrap_or_default()),+
                }
            }

            /// Whether taking it opens another case.
            pub fn opens(self) -> bool {
                match self { $(Self::$room => <$room as Room>::OPENS),+ }
            }

            /// What taking it leaves in the history; `None` where something is not given.
            pub fn leave(self, given: &Given, taking: &Taking<'_>) -> Option<Left> {
                match self { $(Self::$room => <$room as Room>::leave(Input::read(given)?, taking)),+ }
            }

            /// What the clock of that kind does by itself when the resident lets it run out.
            pub fn by_clock(clock: ClockKind) -> Option<Details> {
                $(if let Some(body) = <$room as Room>::by_clock(clock) { return Some(body.into()) })+
                None
            }

            /// The fields that its form does not ask for in this case.
            pub fn leaves_out(self, blank: &Blank<'_>) -> &'static [&'static str] {
                match self { $(Self::$room => <$room as Room>::leaves_out(blank)),+ }
            }

            /// What stands in its form before anything is typed.
            pub fn initial(self, blank: &Blank<'_>) -> Vec<(&'static str, String)> {
                match self { $(Self::$room => <$room as Room>::initial(blank)),+ }
            }

            /// What its form says of single fields in this case, in keys and values.
            pub fn hints(self, blank: &Blank<'_>) -> Vec<(&'static str, Telling)> {
                match self { $(Self::$room => <$room as Room>::hints(blank)),+ }
    }

            /// The field of its form that the case itself drafts, in keys and values.
            pub fn drafted(self, blank: &Blank<'_>) -> Option<(&'static str, Telling)> {
                match self { $(Self::$room => <$room as Room>::drafted(blank)),+ }
            }

            /// Whether its form can name that unit in this case.
            pub fn may_be(self, case: &Standing, unit: &UnitRef) -> bool {
                match self { $(Self::$room => <$room as Room>::may_be(case, unit)),+ }
            }

            /// What its form lists of this case: values and words.
            pub fn listed(self, blank: &Blank<'_>) -> Vec<(String, Value)> {
                match self { $(Self::$room => <$room as Room>::listed(blank)),+ }
            }

            /// What the case's clocks leave room for.
            pub fn in_time(self, case: &Standing, clocks: &[Clock], moment: Moment<'_>) -> Result<(), Refusal> {
                let answer = match self { $(Self::$room => <$room as Room>::in_time(case, clocks, moment)),+ };
                answer.map_err(|refusal| refusal.named(case.severity, moment.policy()))
            }

            /// What the table cannot say: limits in time and number.
            fn limit(self, actor: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
                match self { $(Self::$room => <$room as Room>::limit(actor, case, moment)),+ }
            }

            /// What could stand in a history, for tests, the matrix and pictures.
            pub fn examples(self) -> Vec<Details> {
                match self { $(Self::$room => <$room as Room>::examples().into_iter().map(Details::from).collect()),+ }
            }
        }

        impl Details {
            /// The action that this is the trace of; `None` for an unknown one.
            pub fn action(&self) -> Option<Action> {
                match self { $(Self::$room(_) => Some(Action::$room),)+ Self::Unknown(_) => None }
            }

            /// The body that is kept of it, in its two parts.
            pub fn body(&self) -> Result<Body, serde_json::Error> {
                match self {
                    $(Self::$room(body) => split(body, <$room as Room>::WORDS),)+
                    Self::Unknown(unknown) => Ok(unknown.body.clone()),
                }
            }

            /// What a kept body of that action says. Of a newer version it is an unknown step, with the
            /// state that it led to.
            pub fn read(action: &str, state: &str, body: &Body) -> Result<Self, serde_json::Error> {
                match action.parse::<Action>() {
                    $(Ok(Action::$room) => Ok(Self::$room(join::<$room>(body)?)),)+
                    Err(_) => Ok(Self::Unknown(Unknown {
                        action: action.to_owned(),
                        state: state.parse().ok(),
                        body: body.clone(),
                    })),
                }
            }

            /// Who reads of it.
            pub fn visibility(&self) -> Visibility {
                match self { $(Self::$room(body) => body.visibility(),)+ Self::Unknown(_) => Visibility::Internal }
            }

            fn settle(&self, stamp: Stamp, case: &mut Standing) {
                match self { $(Self::$room(body) => body.settle(stamp, case),)+ Self::Unknown(_) => {} }
            }

            /// What follows at once in another case, by its number; `own` is the number of this one.
            pub fn elsewhere(&self, own: &str) -> Option<(String, Details)> {
                match self { $(Self::$room(body) => body.elsewhere(own),)+ Self::Unknown(_) => None }
            }

            /// What it does to the clocks besides its row of the table.
            pub fn clock_facts(&self, at: DateTime<Utc>, policy: i64) -> Vec<ClockFact> {
                match self { $(Self::$room(body) => body.clock_facts(at, policy),)+ Self::Unknown(_) => Vec::new() }
            }

            /// The numbers without gaps from which it takes its own, in that year.
            pub fn series(&self, year: i32) -> Option<String> {
                match self { $(Self::$room(body) => body.series(year),)+ Self::Unknown(_) => None }
            }

            /// Takes its number.
            pub fn take_number(&mut self, year: i32, number: i64) {
                match self { $(Self::$room(body) => body.take_number(year, number),)+ Self::Unknown(_) => {} }
            }

            /// What it brings into the reward fund, in yuan.
            pub fn pays_in(&self) -> Option<i64> {
                match self { $(Self::$room(body) => body.pays_in(),)+ Self::Unknown(_) => None }
            }

            /// Who among the staff hears of it, and why (C3).
            pub fn hearers(&self) -> Vec<(Hearer, Why)> {
                match self { $(Self::$room(body) => body.hearers(),)+ Self::Unknown(_) => Vec::new() }
            }

            /// What the dispatch directory learns from it (D4).
            pub fn teaches(&self) -> Option<Lesson> {
                match self { $(Self::$room(body) => body.teaches(),)+ Self::Unknown(_) => None }
            }

            /// How it is told, in keys and values.
            pub fn telling(&self, by: ActorKind) -> Telling {
                match self {
                    $(Self::$room(body) => body.telling(Telling::of(Action::$room.as_str()), by),)+
                    Self::Unknown(_) => Telling::of("unknown"),
                }
            }

            /// The names of the fields in which people wrote or which say who they are.
            pub fn words(&self) -> &'static [&'static str] {
                match self { $(Self::$room(_) => <$room as Room>::WORDS,)+ Self::Unknown(_) => &[] }
            }
        }
    };
}

actions! {
    file: File,
    ask_to_complete: AskToComplete,
    complete: Complete,
    accept: Accept,
    propose_not_accepting: ProposeNotAccepting,
    send_back_proposal: SendBackProposal,
    do_not_accept: DoNotAccept,
    answer_on_the_spot: AnswerOnTheSpot,
    ask_review: AskReview,
    uphold: Uphold,
    overturn: Overturn,
    dispatch: Dispatch,
    ruling: Ruling = "rule",
    recall: Recall,
    sign_for: SignFor,
    return_case: Return = "return",
    reassign: Reassign,
    add_co_handler: AddCoHandler,
    co_sign: CoSign,
    co_report: CoReport,
    withdraw_co_handler: WithdrawCoHandler,
    pass_down: PassDown,
    intervene: Intervene,
    set_points: SetPoints,
    answer_point: AnswerPoint,
    investigate: Investigate,
    ask_instruction: AskInstruction,
    instruct: Instruct,
    ask_coordination: AskCoordination,
    coordinate: Coordinate,
    mediate: Mediate,
    record_meeting: RecordMeeting,
    record_instruction: RecordInstruction,
    green_channel: GreenChannel,
    name_handler: NameHandler,
    log_contact: LogContact,
    ask_resident: AskResident,
    answer: Answer,
    add_information: AddInformation,
    ask_extension: AskExtension,
    grant_extension: GrantExtension,
    refuse_extension: RefuseExtension,
    propose: Propose,
    send_proposal: SendProposal,
    send_back_solution: SendBackSolution,
    accept_proposal: AcceptProposal,
    decline_proposal: DeclineProposal,
    draft_reply: DraftReply,
    pass_reply: PassReply,
    send_back_reply: SendBackReply,
    record_revisit: RecordRevisit,
    close_after_revisit: CloseAfterRevisit,
    rate: Rate,
    rate_point: RatePoint,
    second_handling: SecondHandling,
    close_without_answer: CloseWithoutAnswer,
    withdraw: Withdraw,
    urge: Urge,
    supervise: Supervise,
    report_back: ReportBack,
    remind: Remind,
    transfer_out: TransferOut,
    open_reply_link: OpenReplyLink,
    close_reply_link: CloseReplyLink,
    outside_reply: OutsideReply,
    pass_on_reply: PassOnReply,
    merge: Merge,
    broadcast: Broadcast,
    detach: Detach,
    split: Split,
    link: Link,
    report_promise: ReportPromise,
    confirm_promise: ConfirmPromise,
    propose_measure: ProposeMeasure,
    report_measure: ReportMeasure,
    withdraw_measure: WithdrawMeasure,
    note: Note,
    change_query_code: ChangeQueryCode,
    recompute: Recompute,
    raise_severity: RaiseSeverity,
    lower_severity: LowerSeverity,
    correct_category: CorrectCategory,
    mark_danger: MarkDanger,
    lift_danger: LiftDanger,
    first_measures: FirstMeasures,
    set_flag: SetFlag,
    lift_flag: LiftFlag,
    name_concerned: NameConcerned,
    limit_use: LimitUse,
    end_limit: EndLimit,
    offer_receiving: OfferReceiving,
    accept_receiving: AcceptReceiving,
    decline_receiving: DeclineReceiving,
    undo: Undo,
    draft_notice: DraftNotice,
    draft_fine: DraftFine,
    draft_letter: DraftLetter,
    issue_notice: IssueNotice,
    issue_fine: IssueFine,
    issue_letter: IssueLetter,
    discard_notice: DiscardNotice,
    sign_for_notice: SignForNotice,
    pay_fine: PayFine,
    record_violation: RecordViolation,
    decide_penalty: DecidePenalty,
    appeal_penalty: AppealPenalty,
    decide_appeal: DecideAppeal,
}

/// A step of a newer version: kept as it is, shown as a step that is not known here.
#[derive(Clone, Debug, PartialEq)]
pub struct Unknown {
    /// What was done, in the newer version's word.
    pub action: String,
    /// The state that it led to, where this version knows it.
    pub state: Option<State>,
    /// Its body, untouched.
    pub body: Body,
}

impl Details {
    /// Whether the case came back to the dispatchers with it: what was drafted before is not for now.
    pub const fn came_back(&self) -> bool {
        matches!(self, Self::Return(_) | Self::SecondHandling(_))
    }

    /// Whether it only adds words for colleagues, so that what was done before it is still the last step.
    pub const fn is_remark(&self) -> bool {
        matches!(self, Self::Note(_))
    }

    /// Whether it only presses or reminds: nothing was done with the case, so that what was done before can
    /// still be undone, and it lies as long as it did.
    pub const fn is_reminder(&self) -> bool {
        matches!(self, Self::Remind(_) | Self::Urge(_))
    }

    /// Takes what happened into the standing: the state by the table, the rest by the room.
    pub(super) fn apply(&self, stamp: Stamp, case: &mut Standing) {
        let state = match self {
            Self::Unknown(unknown) => unknown.state,
            known => known.action().and_then(|action| action.rule().to.state()),
        };
        if let Some(state) = state {
            case.state = state;
        }
        self.settle(stamp, case);
    }
}

fn split<T: serde::Serialize>(body: &T, words: &[&str]) -> Result<Body, serde_json::Error> {
    let Json::Object(all) = serde_json::to_value(body)? else {
        return Ok(Body::default());
    };
    let (words, facts): (Map<_, _>, Map<_, _>) = all
        .into_iter()
        .partition(|(name, _)| words.contains(&name.as_str()));
    Ok(Body {
        facts: serde_json::to_string(&facts)?,
        words: serde_json::to_string(&words)?,
    })
}

/// Words that were erased are read as nothing, so every field of words has a default.
fn join<T: serde::de::DeserializeOwned>(body: &Body) -> Result<T, serde_json::Error> {
    let object = |text: &str| match text {
        "" => Ok(Map::new()),
        text => serde_json::from_str::<Map<String, Json>>(text),
    };
    let mut all = object(&body.facts)?;
    all.extend(object(&body.words)?);
    serde_json::from_value(Json::Object(all))
}

/// Whether `actor` may take `action` on the case now. The one place that decides: server, page and
/// test all ask here.
pub fn check(
    action: Action,
    actor: &Actor,
    case: &Standing,
    moment: Moment<'_>,
) -> Result<(), Refusal> {
    let rule = action.rule();
    let policy = moment.policy();
    let answer = if !rule.by.iter().any(|by| by.is(actor, case, policy)) {
        refuse(Reason::NotYours, rule.by)
    } else if !rule.from.fits(case.state) {
        refuse(Reason::WrongState, rule.by)
    } else {
        action.limit(actor, case, moment)
    };
    answer.map_err(|refusal| refusal.named(case.severity, policy))
}

/// Every action with *yes* or the refusal: why, and who could (quality 26).
pub fn answers(
    actor: &Actor,
    case: &Standing,
    moment: Moment<'_>,
) -> Vec<(Action, Result<(), Refusal>)> {
    let answer = |action: &Action| (*action, check(*action, actor, case, moment));
    Action::ALL.iter().map(answer).collect()
}

/// Whether what a form was filled in for has been replaced since: the draft that a lead reviews, the
/// reply that a resident rates, the question that they answer. `seen` is the number of events that
/// the page showed; a form that does not say is taken as of now.
pub fn check_seen<'a>(
    action: Action,
    seen: Option<i64>,
    later: impl IntoIterator<Item = (i64, &'a Details)>,
    case: &Standing,
    moment: Moment<'_>,
) -> Result<(), Refusal> {
    let rule = action.rule();
    let replaced = seen.is_some_and(|seen| {
        later.into_iter().any(|(sequence, details)| {
            sequence > seen
                && details
                    .action()
                    .is_some_and(|action| rule.about.contains(&action))
        })
    });
    let answer = match replaced {
        true => refuse(Reason::Changed, rule.by),
        false => Ok(()),
    };
    answer.map_err(|refusal| refusal.named(case.severity, moment.policy()))
}
