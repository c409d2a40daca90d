//! How many cases each unit has in each state: kept in the transaction that changes a case,
//! never counted over the table.
//! Must not be written by anything but `cases`.

use uuid::Uuid;

use super::cases::Case;
use super::{Conn, StorageError, Tx};
use crate::domain::State;

/// One kept count.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Count {
    /// The unit.
    pub unit_id: Uuid,
    /// The state.
    #[sqlx(try_from = "String")]
    pub state: State,
    /// How the cases were closed; empty while they are not.
    pub closing: String,
    /// 1 for cases in second handling or later.
    pub again: i64,
    /// How many.
    pub cases: i64,
}

/// Every count that is not zero.
pub async fn all(conn: &mut Conn) -> Result<Vec<Count>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select unit_id, state, closing, again, cases from case_counts where cases <> 0").fetch_all(c).await)?,
    )
}

/// What a case is counted under.
fn place(case: &Case) -> (Uuid, State, &str, i64) {
    (
        case.unit_id,
        case.state,
        &case.closing,
        i64::from(case.round > 1),
    )
}

/// Counts a new case.
pub(super) async fn enter(tx: &mut Tx, case: &Case) -> Result<(), StorageError> {
    add(tx, case, 1).await
}

/// Counts a changed case in its new place.
pub(super) async fn shift(tx: &mut Tx, before: &Case, case: &Case) -> Result<(), StorageError> {
    if place(before) == place(case) {
        return Ok(());
    }
    // Everybody locks the two rows in the same order, so that opposite moves never wait for each
    // other on PostgreSQL.
    let order = |case: &Case| {
        (
            case.unit_id,
            case.state,
            case.closing.clone(),
            case.round > 1,
        )
    };
    let (first, second) = match order(before) < order(case) {
        true => ((before, -1), (case, 1)),
        false => ((case, 1), (before, -1)),
    };
    add(tx, first.0, first.1).await?;
    add(tx, second.0, second.1).await
}

async fn add(tx: &mut Tx, case: &Case, by: i64) -> Result<(), StorageError> {
    let (unit, state, closing, again) = place(case);
    on!(tx, c => sqlx::query(
        "insert into case_counts (unit_id, state, closing, again, cases) values ($1, $2, $3, $4, $5)
         on conflict (unit_id, state, closing, again) do update set cases = case_counts.cases + excluded.cases")
        .bind(unit).bind(state.as_str()).bind(closing).bind(again).bind(by).execute(c).await.map(drop))?;
    Ok(())
}

/// Counts everything anew, after cases were written in bulk.
pub async fn recount(tx: &mut Tx) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from case_counts").execute(c).await.map(drop))?;
    on!(tx, c => sqlx::query(
        "insert into case_counts (unit_id, state, closing, again, cases)
         select unit_id, state, closing, case when round > 1 then 1 else 0 end, cast(count(*) as bigint)
         from cases group by 1, 2, 3, 4")
        .execute(c).await.map(drop))?;
    Ok(())
}
