//! How many cases each unit has in each state: kept in the transaction that changes a case,
//! never counted over the table.
//! Must not be written by anything but `cases`.

use uuid::Uuid;

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
    /// How many.
    pub cases: i64,
}

/// Every count that is not zero.
pub async fn all(conn: &mut Conn) -> Result<Vec<Count>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as("select unit_id, state, closing, cases from case_counts where cases <> 0").fetch_all(c).await)?)
}

pub(super) async fn add(tx: &mut Tx, unit: Uuid, state: &str, closing: &str, by: i64) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "insert into case_counts (unit_id, state, closing, cases) values ($1, $2, $3, $4)
         on conflict (unit_id, state, closing) do update set cases = case_counts.cases + excluded.cases")
        .bind(unit).bind(state).bind(closing).bind(by).execute(c).await.map(drop))?;
    Ok(())
}

/// Counts everything anew, after cases were written in bulk.
pub async fn recount(tx: &mut Tx) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("delete from case_counts").execute(c).await.map(drop))?;
    on!(tx, c => sqlx::query(
        "insert into case_counts (unit_id, state, closing, cases)
         select unit_id, state, closing, cast(count(*) as bigint) from cases group by unit_id, state, closing")
        .execute(c).await.map(drop))?;
    Ok(())
}
