//! The resident rates on two axes (R13); a bad rating opens second handling at once (C6).

use super::{Action, Author, By, Effect, From, Left, Offered, Reason, Refusal, Room, Rule, Taking, Telling, To, refuse};
use super::{Details, DraftNotice, SecondHandling};
use crate::domain::case::{Closing, FirstRating, Solved, State, Treatment, Wanting, opens_second_handling};
use crate::domain::clocks::ClockKind;
use crate::domain::event::{ActorKind, Stamp, Standing, Visibility};
use crate::domain::inbox::{Hearer, Why};
use crate::domain::lifecycle::Moment;
use crate::domain::role::Actor;
use serde::{Deserialize, Serialize};

input! {
    /// The rating.
    pub struct Input {
        /// Is it solved?
        solved: choice(Solved),
        /// How were you treated?
        treatment: choice(Treatment),
        /// What was wanting.
        wanting: choices(Wanting),
        /// In their own words.
        comment: text(0, 1000),
    }
}

/// The rating.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    /// Is it solved?
    pub solved: Solved,
    /// How were you treated?
    pub treatment: Treatment,
    /// What was wanting, as ticked.
    #[serde(default)]
    pub wanting: Vec<Wanting>,
    /// In their own words.
    #[serde(default)]
    pub comment: String,
}

impl Room for Rate {
    const RULE: Rule = Rule {
        from: From::In(&[State::Replied, State::Closed]),
        by: &[By::Resident],
        to: To::State(State::Closed),
        visibility: Visibility::Public,
        effects: &[Effect::Stop(ClockKind::Revisit), Effect::Stop(ClockKind::NoAnswer)],
        offered: Offered::OnCase,
        about: &[Action::PassReply, Action::Broadcast],
        hears: &[(Hearer::Handler, Why::Rated)],
        ..Rule::BASE
    };
    const WORDS: &'static [&'static str] = &["comment"];
    type Input = Input;

    fn leave(input: Input, taking: &Taking<'_>) -> Option<Left> {
        let again = opens_second_handling(input.solved, input.treatment).then(|| SecondHandling {
            reason: input.comment.clone(),
            unit: taking.case.intake_unit.clone(),
        });
        let notice = again
            .as_ref()
            .and_then(|_| DraftNotice::of_second_handling(taking.case));
        let body = Self {
            solved: input.solved,
            treatment: input.treatment,
            wanting: input.wanting,
            comment: input.comment,
        };
        Some(Left {
            details: body.into(),
            then: again
                .map(Details::from)
                .into_iter()
                .chain(notice.map(Details::from))
                .map(|details| (Author::System, details))
                .collect(),
            opens: None,
        })
    }

    /// Who missed the time for a reaction, or was called and asked, can still rate, once, while the
    /// period lasts (R13): nobody else has the last word on what they think.
    fn limit(_: &Actor, case: &Standing, moment: Moment<'_>) -> Result<(), Refusal> {
        let rated = case.revisit().is_none_or(|revisit| revisit.own.is_some());
        if case.state == State::Closed && rated {
            return refuse(Reason::WrongState, &[By::Resident]);
        }
        match moment.within_rating_days(case.replied()) {
            true => Ok(()),
            false => refuse(Reason::TooLate, &[By::Resident]),
        }
    }

    /// A bad rating stays open to the dispatcher as second handling: the event that reopens the case
    /// follows in the same transaction.
    fn settle(&self, _: Stamp, case: &mut Standing) {
        let disputed = opens_second_handling(self.solved, self.treatment);
        let outcome = match disputed || case.round > 1 {
            true => FirstRating::Again,
            false => FirstRating::Solved,
        };
        case.rating = Some((self.solved, self.treatment));
        if let Some(revisit) = case.revisits.last_mut() {
            revisit.own = Some((self.solved, self.treatment));
            // What somebody wrote down for them gives way to what they say themselves.
            if std::mem::take(&mut revisit.counted) {
                case.first_rating = None;
            }
        }
        case.first_rating.get_or_insert((outcome, case.unit.id));
        case.closing = Some(match disputed {
            true => Closing::Disputed,
            false => Closing::Confirmed,
        });
    }

    fn telling(&self, telling: Telling, _: ActorKind) -> Telling {
        let axes = [("solved", self.solved.as_str()), ("treatment", self.treatment.as_str())];
        let wanting = self.wanting.iter().map(|word| ("wanting", word.as_str()));
        telling.chosen(axes.into_iter().chain(wanting), &self.comment)
    }

    fn examples() -> Vec<Self> {
        vec![Self { solved: Solved::Yes, treatment: Treatment::Satisfied, wanting: Vec::new(), comment: "谢谢。".into() },
            Self { solved: Solved::No, treatment: Treatment::Satisfied, wanting: vec![Wanting::TooSlow], comment: String::new() }]
    }
}
