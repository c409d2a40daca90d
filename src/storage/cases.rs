//! The row of a case: its present standing, derived from its events in the same transaction,
//! and the lists that sort by it.
//! Must not hold what was said; that is in the events.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::bulk::Value;
use super::{Conn, StorageError, Tx};
use crate::domain::{Channel, Kind, Severity, State};

/// A case as its row tells it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Case {
    /// Its id; ids of later cases are greater.
    pub id: Uuid,
    /// The case number, for ever.
    pub number: String,
    /// The key under which it was filed.
    pub idempotency_key: String,
    /// Keyed hash of the query code.
    pub query_code_hash: Vec<u8>,
    /// 诉求类型
    #[sqlx(try_from = "String")]
    pub kind: Kind,
    /// 受理渠道
    #[sqlx(try_from = "String")]
    pub channel: Channel,
    /// 事项分类
    pub category_id: Uuid,
    /// 等级
    #[sqlx(try_from = "String")]
    pub severity: Severity,
    /// State now.
    #[sqlx(try_from = "String")]
    pub state: State,
    /// 1 while the city owes an answer.
    pub open: i64,
    /// Counts handlings from 1.
    pub round: i64,
    /// Whose case it is now.
    pub unit_id: Uuid,
    /// Who handles it now.
    pub handler_id: Option<Uuid>,
    /// Who first took it (I4); `None` when the resident filed it.
    pub first_receiver_id: Option<Uuid>,
    /// 1 when no identity was kept.
    pub anonymous: i64,
    /// The resident's language.
    pub language: String,
    /// The first words of what happened.
    pub summary: String,
    /// How it was closed; empty while it is not.
    pub closing: String,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// When its last event happened.
    pub updated_at: DateTime<Utc>,
    /// When the next clock is due; [`super::never`] when none runs.
    pub due_at: DateTime<Utc>,
    /// Which clock that is; empty when none runs.
    pub due_clock: String,
    /// When the wait for its resident is over; [`super::never`] when nobody waits.
    pub wait_until: DateTime<Utc>,
    /// How many events it has.
    pub event_count: i64,
    /// The hash of its last event.
    pub last_hash: Vec<u8>,
    /// How its first rating came out, a [`FirstRating`](crate::domain::case::FirstRating); empty while
    /// it was never rated.
    pub first_rating: String,
    /// Whose reply that rated.
    pub first_rated_unit_id: Option<Uuid>,
    /// From when on most of the time of that clock is used; [`super::never`] when none runs.
    pub due_soon_at: DateTime<Utc>,
}

impl Case {
    /// The row as `schema` orders it, for writing in bulk.
    pub fn row(&self) -> Vec<Value> {
        let text = |text: &str| Value::Text(Some(text.to_owned()));
        vec![
            Value::Uuid(Some(self.id)),
            text(&self.number),
            text(&self.idempotency_key),
            Value::Bytes(self.query_code_hash.clone()),
            text(self.kind.as_str()),
            text(self.channel.as_str()),
            Value::Uuid(Some(self.category_id)),
            text(self.severity.as_str()),
            text(self.state.as_str()),
            Value::Integer(self.open),
            Value::Integer(self.round),
            Value::Uuid(Some(self.unit_id)),
            Value::Uuid(self.handler_id),
            Value::Uuid(self.first_receiver_id),
            Value::Integer(self.anonymous),
            text(&self.language),
            text(&self.summary),
            text(&self.closing),
            Value::Time(self.filed_at),
            Value::Time(self.updated_at),
            Value::Time(self.due_at),
            text(&self.due_clock),
            Value::Time(self.wait_until),
            Value::Integer(self.event_count),
            Value::Bytes(self.last_hash.clone()),
            text(&self.first_rating),
            Value::Uuid(self.first_rated_unit_id),
            Value::Time(self.due_soon_at),
        ]
    }
}

/// The case with that number.
pub async fn by_number(conn: &mut Conn, number: &str) -> Result<Option<Case>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from cases where number = $1").bind(number).fetch_optional(c).await)?,
    )
}

/// The case with that id.
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<Case>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from cases where id = $1").bind(id).fetch_optional(c).await)?,
    )
}

/// The case that was filed under that key.
pub async fn by_idempotency_key(conn: &mut Conn, key: &str) -> Result<Option<Case>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from cases where idempotency_key = $1").bind(key).fetch_optional(c).await)?,
    )
}

/// How many events the case has, without reading the case.
pub async fn event_count(conn: &mut Conn, id: Uuid) -> Result<Option<i64>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_scalar("select event_count from cases where id = $1").bind(id).fetch_optional(c).await)?,
    )
}

/// Locks the case until the transaction ends, so that two people act one after the other.
pub async fn lock(tx: &mut Tx, id: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update cases set event_count = event_count where id = $1").bind(id).execute(c).await.map(drop))?;
    Ok(())
}

/// Enters a new case; `false` when its number is taken.
pub async fn insert(tx: &mut Tx, case: &Case) -> Result<bool, StorageError> {
    let entered = on!(tx, c => sqlx::query(
        "insert into cases (id, number, idempotency_key, query_code_hash, kind, channel, category_id, severity, state, open,
            round, unit_id, handler_id, first_receiver_id, anonymous, language, summary, closing, filed_at, updated_at,
            due_at, due_clock, wait_until, event_count, last_hash, first_rating, first_rated_unit_id, due_soon_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28)
         on conflict (number) do nothing")
        .bind(case.id).bind(&case.number).bind(&case.idempotency_key).bind(&case.query_code_hash).bind(case.kind.as_str())
        .bind(case.channel.as_str()).bind(case.category_id).bind(case.severity.as_str()).bind(case.state.as_str()).bind(case.open)
        .bind(case.round).bind(case.unit_id).bind(case.handler_id).bind(case.first_receiver_id).bind(case.anonymous)
        .bind(&case.language).bind(&case.summary).bind(&case.closing).bind(case.filed_at).bind(case.updated_at)
        .bind(case.due_at).bind(&case.due_clock).bind(case.wait_until).bind(case.event_count).bind(&case.last_hash)
        .bind(&case.first_rating).bind(case.first_rated_unit_id).bind(case.due_soon_at)
        .execute(c).await.map(|done| done.rows_affected()))?;
    if entered == 1 {
        tx.moves.enter(case);
    }
    Ok(entered == 1)
}

/// Writes the standing that follows from a new event; `before` is the row as it was.
pub async fn update(tx: &mut Tx, before: &Case, case: &Case) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "update cases set severity = $2, state = $3, open = $4, round = $5, unit_id = $6, handler_id = $7, closing = $8,
            updated_at = $9, due_at = $10, due_clock = $11, wait_until = $12, event_count = $13, last_hash = $14,
            first_rating = $15, first_rated_unit_id = $16, due_soon_at = $17 where id = $1")
        .bind(case.id).bind(case.severity.as_str()).bind(case.state.as_str()).bind(case.open).bind(case.round)
        .bind(case.unit_id).bind(case.handler_id).bind(&case.closing).bind(case.updated_at).bind(case.due_at)
        .bind(&case.due_clock).bind(case.wait_until).bind(case.event_count).bind(&case.last_hash)
        .bind(&case.first_rating).bind(case.first_rated_unit_id).bind(case.due_soon_at).execute(c).await.map(drop))?;
    tx.moves.shift(before, case);
    Ok(())
}

/// A case as a list shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Listed {
    /// Its id.
    pub id: Uuid,
    /// The case number.
    pub number: String,
    /// The first words of what happened.
    pub summary: String,
    /// 诉求类型
    #[sqlx(try_from = "String")]
    pub kind: Kind,
    /// 事项分类
    pub category_id: Uuid,
    /// 等级
    #[sqlx(try_from = "String")]
    pub severity: Severity,
    /// State now.
    #[sqlx(try_from = "String")]
    pub state: State,
    /// Counts handlings from 1.
    pub round: i64,
    /// Whose case it is now.
    pub unit_id: Uuid,
    /// Who handles it now.
    pub handler_id: Option<Uuid>,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// See [`Case::due_at`].
    pub due_at: DateTime<Utc>,
    /// See [`Case::due_soon_at`].
    pub due_soon_at: DateTime<Utc>,
    /// See [`Case::due_clock`].
    pub due_clock: String,
}

/// Which cases a list holds.
#[derive(Clone, Debug)]
pub enum Scope {
    /// Every case.
    All,
    /// Cases of these units.
    Units(Vec<Uuid>),
    /// Cases that this person handles.
    Handler(Uuid),
}

/// Where a page of a list begins: after this due time and id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The due time of the last row shown.
    pub due_at: DateTime<Utc>,
    /// Its id.
    pub id: Uuid,
}

/// Which part of a scope a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Every case that is owed an answer.
    Open,
    /// Cases in one state.
    In(State),
}

impl Stage {
    /// Where no clock runs any more, the newest case comes first.
    const fn newest_first(self) -> bool {
        match self {
            Self::Open => false,
            Self::In(state) => !state.is_open() && !matches!(state, State::Replied),
        }
    }
}

const LIST: &str = "select id, number, summary, kind, category_id, severity, state, round, unit_id, handler_id, \
    filed_at, due_at, due_soon_at, due_clock from cases where ";
/// Units of one search: SQLite takes no more than 500 searches in one statement.
const UNITS_AT_ONCE: usize = 200;

/// One page of a list in the order of the clocks. Each unit of the scope is a search of its own
/// in one index, so that a page costs the same among a thousand cases and a million.
pub async fn list(
    conn: &mut Conn,
    scope: &Scope,
    stage: Stage,
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Listed>, StorageError> {
    let Scope::Units(units) = scope else {
        return list_part(conn, scope, stage, after, limit).await;
    };
    let mut all = Vec::new();
    for part in units.chunks(UNITS_AT_ONCE) {
        let part = Scope::Units(part.to_vec());
        all.extend(list_part(conn, &part, stage, after, limit).await?);
    }
    if units.len() > UNITS_AT_ONCE {
        all.sort_by_key(|case| (case.due_at, case.id));
        if stage.newest_first() {
            all.reverse();
        }
        all.truncate(usize::try_from(limit).unwrap_or_default());
    }
    Ok(all)
}

async fn list_part(
    conn: &mut Conn,
    scope: &Scope,
    stage: Stage,
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Listed>, StorageError> {
    Ok(on!(conn, c => {
        let mut query = list_query(scope, stage, after, limit);
        query.build_query_as().fetch_all(c).await
    })?)
}

/// How the engine means to run a list, for the test that an index serves it.
pub async fn explain_list(
    conn: &mut Conn,
    scope: &Scope,
    stage: Stage,
    after: Option<Cursor>,
) -> Result<String, StorageError> {
    let plan: Vec<String> = match conn.link() {
        super::engine::Link::Sqlite(c) => {
            let mut query = QueryBuilder::new("explain query plan ");
            push_list(&mut query, scope, stage, after, 50);
            query
                .build_query_as::<(i64, i64, i64, String)>()
                .fetch_all(c)
                .await?
                .into_iter()
                .map(|row| row.3)
                .collect()
        }
        super::engine::Link::Postgres(c) => {
            let mut query = QueryBuilder::new("explain ");
            push_list(&mut query, scope, stage, after, 50);
            query.build_query_scalar().fetch_all(c).await?
        }
    };
    Ok(plan.join("\n"))
}

fn list_query<D: ListEngine>(
    scope: &Scope,
    stage: Stage,
    after: Option<Cursor>,
    limit: i64,
) -> QueryBuilder<D>
where
    for<'q> Uuid: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> i64: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> DateTime<Utc>: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> &'q str: sqlx::Encode<'q, D> + sqlx::Type<D>,
{
    let mut query = QueryBuilder::new("");
    push_list(&mut query, scope, stage, after, limit);
    query
}

/// The two engines, for the one query that is put together at run time.
trait ListEngine: sqlx::Database {}
impl ListEngine for sqlx::Sqlite {}
impl ListEngine for sqlx::Postgres {}

fn push_list<D: ListEngine>(
    query: &mut QueryBuilder<D>,
    scope: &Scope,
    stage: Stage,
    after: Option<Cursor>,
    limit: i64,
) where
    for<'q> Uuid: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> i64: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> DateTime<Utc>: sqlx::Encode<'q, D> + sqlx::Type<D>,
    for<'q> &'q str: sqlx::Encode<'q, D> + sqlx::Type<D>,
{
    let owners: Vec<Option<(&'static str, Uuid)>> = match scope {
        Scope::All => vec![None],
        Scope::Handler(person) => vec![Some(("handler_id", *person))],
        Scope::Units(units) => units.iter().map(|unit| Some(("unit_id", *unit))).collect(),
    };
    let many = owners.len() > 1;
    let newest_first = stage.newest_first();
    let order = if newest_first {
        " order by due_at desc, id desc limit "
    } else {
        " order by due_at, id limit "
    };
    if many {
        query.push("select * from (");
    }
    for (index, owner) in owners.into_iter().enumerate() {
        if index > 0 {
            query.push(" union all ");
        }
        if many {
            query.push("select * from (");
        }
        query.push(LIST);
        if let Some((column, id)) = owner {
            query.push(column).push(" = ").push_bind(id).push(" and ");
        }
        match stage {
            Stage::Open => query.push("open = 1"),
            Stage::In(state) => query.push("state = ").push_bind(state.as_str()),
        };
        if let Some(cursor) = after {
            query
                .push(if newest_first {
                    " and (due_at, id) < ("
                } else {
                    " and (due_at, id) > ("
                })
                .push_bind(cursor.due_at)
                .push(", ")
                .push_bind(cursor.id)
                .push(")");
        }
        query.push(order).push_bind(limit);
        if many {
            query.push(") part").push(index.to_string());
        }
    }
    if many {
        query.push(") parts").push(order).push_bind(limit);
    }
}

/// How many open cases of the scope are past due, counted up to `most`.
pub async fn overdue(
    conn: &mut Conn,
    scope: &Scope,
    now: DateTime<Utc>,
    most: i64,
) -> Result<i64, StorageError> {
    let (column, ids): (&str, Vec<Uuid>) = match scope {
        Scope::All => ("", Vec::new()),
        Scope::Handler(person) => ("handler_id", vec![*person]),
        Scope::Units(units) => ("unit_id", units.clone()),
    };
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select cast(count(*) as bigint) from (select id from cases where open = 1 and due_at < ");
        query.push_bind(now);
        if !column.is_empty() {
            query.push(" and ").push(column).push(" in (");
            let mut list = query.separated(", ");
            for id in &ids {
                list.push_bind(*id);
            }
            query.push(")");
        }
        query.push(" limit ").push_bind(most).push(") late");
        query.build_query_scalar().fetch_one(c).await
    })?)
}

/// A case whose wait for its resident is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct WaitedOut {
    /// Its id.
    pub id: Uuid,
    /// See [`Case::wait_until`].
    pub wait_until: DateTime<Utc>,
    /// How many events it has.
    pub event_count: i64,
}

/// Cases whose wait for their resident is over, the longest waiting first, after a wait and an id.
pub async fn waited_out(
    conn: &mut Conn,
    now: DateTime<Utc>,
    after: Option<(DateTime<Utc>, Uuid)>,
    limit: i64,
) -> Result<Vec<WaitedOut>, StorageError> {
    let (since, id) = after.unwrap_or((DateTime::UNIX_EPOCH, Uuid::nil()));
    Ok(on!(conn, c => sqlx::query_as(
        "select id, wait_until, event_count from cases
         where wait_until < $1 and (wait_until, id) > ($2, $3) order by wait_until, id limit $4")
        .bind(now).bind(since).bind(id).bind(limit).fetch_all(c).await)?)
}

/// Cases in the order of their ids after `after`, for checks of the whole house.
pub async fn in_order(conn: &mut Conn, after: Uuid, limit: i64) -> Result<Vec<Case>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from cases where id > $1 order by id limit $2")
        .bind(after).bind(limit).fetch_all(c).await)?,
    )
}
