//! 并案 (I8): what follows in the cases that are handled together with a master when something happens to it.
//! Must not write anything; `service::docket` does.

use super::actions::{Broadcast, Detach, Details};
use super::case::State;
use super::event::Standing;

/// What follows in each of them, once the master has come from `before` to where it stands now: they read
/// the reply that was written for all of them; where the master leaves the road, or nobody wrote one, they
/// are handled by themselves again, so that nobody's matter is lost with somebody else's.
pub fn follows(before: State, master: &Standing) -> Option<Details> {
    let now = master.state;
    let left = matches!(
        now,
        State::Withdrawn | State::NotAccepted | State::Transferred
    );
    let replied = now == State::Replied && before != State::Replied;
    match (&master.broadcast, replied) {
        (Some(text), true) => Some(
            Broadcast {
                text: text.clone(),
                unit: master.unit.clone(),
            }
            .into(),
        ),
        (None, true) => Some(Detach::by_itself().into()),
        (_, false) => (left && before != now).then(|| Detach::by_itself().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Action;
    use crate::domain::event::Statement;

    #[test]
    fn nobodys_matter_is_lost_with_somebody_elses() {
        let what = |before, now, broadcast: Option<&str>| {
            let mut master = Standing::filed(&Statement::example());
            master.state = now;
            master.broadcast = broadcast.map(str::to_owned);
            follows(before, &master).and_then(|details| details.action())
        };
        use State::{
            Closed, InProgress, InReview, NotAccepted, Replied, Submitted, Transferred, Withdrawn,
        };
        assert_eq!(
            what(InReview, Replied, Some("已修复。")),
            Some(Action::Broadcast)
        );
        assert_eq!(
            what(InReview, Replied, None),
            Some(Action::Detach),
            "nobody gets a reply that names another"
        );
        assert_eq!(
            what(Replied, Replied, Some("已修复。")),
            None,
            "a call after the reply tells nobody anew"
        );
        assert_eq!(
            what(Replied, Closed, Some("已修复。")),
            None,
            "each rates alone"
        );
        assert_eq!(what(InProgress, InReview, None), None);
        assert_eq!(what(Submitted, Withdrawn, None), Some(Action::Detach));
        assert_eq!(what(Submitted, NotAccepted, None), Some(Action::Detach));
        assert_eq!(what(InProgress, Transferred, None), Some(Action::Detach));
    }
}
