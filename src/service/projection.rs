//! From a case's history to everything that is derived of it: its clocks and its row.
//! Must not write anything; `case_file` does.

use super::directory::Directory;
use crate::domain::Severity;
use crate::domain::clocks::{Clock, ClockBasis, ClockFact, clocks, next_due};
use crate::domain::actions::Details;
use crate::domain::event::{Happened, Standing};
use crate::domain::lifecycle::clock_facts;
use crate::domain::policy::Policies;
use crate::storage::cases::Case;
use crate::storage::never;

/// The clocks that follow from a history.
pub fn clocks_of(
    policies: &Policies,
    directory: &Directory,
    standing: &Standing,
    history: &[Happened],
) -> Vec<Clock> {
    clocks_with(policies, directory, standing, history, &[])
}

/// The clocks that would follow were there a few facts more.
pub fn clocks_with(
    policies: &Policies,
    directory: &Directory,
    standing: &Standing,
    history: &[Happened],
    more: &[ClockFact],
) -> Vec<Clock> {
    let category = match history.first().map(|first| &first.details) {
        Some(Details::File(statement)) => directory.category(statement.0.category),
        _ => None,
    };
    let desk = directory.unit(standing.intake_unit.id);
    let basis = ClockBasis {
        kind: standing.kind,
        severity: Severity::Minor,
        category: category.map_or("", |category| category.code.as_str()),
        desk: desk.map_or("", |desk| desk.code.as_str()),
        policies,
        due_at_most: None,
    };
    let mut facts = clock_facts(history);
    facts.extend_from_slice(more);
    clocks(&basis, &facts)
}

/// Writes into the row what follows from standing and clocks.
pub fn project(case: &mut Case, standing: &Standing, clocks: &[Clock]) {
    case.severity = standing.severity;
    case.state = standing.state;
    case.open = i64::from(standing.state.is_open());
    case.round = standing.round;
    case.unit_id = standing.unit.id;
    case.handler_id = standing.handler.as_ref().map(|handler| handler.id);
    case.closing = standing
        .closing
        .map(|closing| closing.as_str().to_owned())
        .unwrap_or_default();
    if let Some((outcome, unit)) = standing.first_rating {
        case.first_rating = outcome.as_str().to_owned();
        case.first_rated_unit_id = Some(unit);
    }
    let waits = clocks
        .iter()
        .filter(|clock| clock.kind.waits_for_resident());
    case.wait_until = waits
        .filter_map(Clock::next_due)
        .min()
        .unwrap_or_else(never);
    match next_due(clocks) {
        Some((clock, due)) => {
            case.due_at = due;
            case.due_soon_at = clock.due_soon_at;
            case.due_clock = clock.kind.as_str().to_owned();
        }
        None => {
            case.due_at = never();
            case.due_soon_at = never();
            case.due_clock = String::new();
        }
    }
}
