//! The row of a case: its present standing, derived from its events in the same transaction,
//! and the lists that sort by it.
//! Must not hold what was said; that is in the events.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::attachments::Attachment;
use super::contacts::Kept;
use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};
use crate::domain::case::{Awaited, Closing, FirstRating};
use crate::domain::clocks::ClockKind;
use crate::domain::{Channel, Kind, Lang, Severity, State, proof};

row! {
    /// A case as its row tells it. All of it follows from its events, but for
    /// [`Own`], which they vouch for.
    pub struct Case in "cases" by ["id"] {
        /// Its id; ids of later cases are greater.
        id: Uuid,
        /// The case number, for ever.
        number: String,
        /// The key under which it was filed.
        idempotency_key: String,
        /// Keyed hash of the query code.
        query_code_hash: Vec<u8>,
        /// 诉求类型
        kind: Kind,
        /// 受理渠道
        channel: Channel,
        /// 事项分类
        category_id: Uuid,
        /// 等级
        severity: Severity,
        /// State now.
        state: State,
        /// Whether the city owes an answer.
        open: bool,
        /// Counts handlings from 1.
        round: i64,
        /// Whose case it is now.
        unit_id: Uuid,
        /// Who handles it now.
        handler_id: Option<Uuid>,
        /// Who first took it (I4); `None` when the resident filed it.
        first_receiver_id: Option<Uuid>,
        /// Whether no identity was kept.
        anonymous: bool,
        /// The resident's language.
        language: Lang,
        /// The first words of what happened.
        summary: String,
        /// How it was closed.
        closing: Option<Closing>,
        /// 0 where it stands above all others in every list, else 1.
        rank: i64,
        /// What it is about, in one spelling (I11); empty where nobody said.
        concerned: String,
        /// What has to be known before anything is done (I7): words, with a space between.
        flags: String,
        /// When it was filed.
        filed_at: DateTime<Utc>,
        /// When its last event happened.
        updated_at: DateTime<Utc>,
        /// When something was last done with it; who was only pressed or reminded did nothing.
        moved_at: DateTime<Utc>,
        /// When the next clock is due; [`super::never`] when none runs.
        due_at: DateTime<Utc>,
        /// From when on most of the time of that clock is used; [`super::never`] when none runs.
        due_soon_at: DateTime<Utc>,
        /// Which clock that is.
        due_clock: Option<ClockKind>,
        /// Whether a clock that runs was told to be overdue.
        late: bool,
        /// The clocks that were missed; none of them hides one that still runs.
        missed: Vec<ClockKind>,
        /// When the next rung of the ladder is told (C3); [`super::never`] when none is left.
        remind_at: DateTime<Utc>,
        /// When the wait for its resident is over; [`super::never`] when nobody waits.
        wait_until: DateTime<Utc>,
        /// How its first rating came out.
        first_rating: Option<FirstRating>,
        /// Whose reply that rated.
        first_rated_unit_id: Option<Uuid>,
        /// What it waits for that somebody else than its handler has to do.
        awaits: Option<Awaited>,
        /// The number of the case that it is handled together with (I8); empty where there is none.
        merged_into: String,
        /// The street or village where it happened, as far as it can be made out (C8).
        area: String,
        /// The day on which it was filed, by the clock on the wall, counted from 1970.
        filed_day: i64,
        /// How many events it has.
        event_count: i64,
        /// The hash of its last event.
        last_hash: Vec<u8>,
    }
}

row! {
    /// What stands in a case's row and follows from none of its events.
    pub struct Own in "cases" by ["id"] {
        /// See [`Case::id`].
        id: Uuid,
        /// See [`Case::number`].
        number: String,
        /// See [`Case::query_code_hash`].
        query_code_hash: Vec<u8>,
        /// See [`Case::language`].
        language: Lang,
    }
}

impl Own {
    /// The digest of what is kept beside the events: how the case is opened, how its resident is
    /// reached, which files belong to it. The event that changes any of it carries the digest, so
    /// that nothing is exchanged silently. `files` in the order of their ids.
    pub fn beside(&self, contact: Option<&Kept>, files: &[Attachment]) -> [u8; 32] {
        let numbers: Vec<_> = files
            .iter()
            .map(|file| {
                let created_at = file.created_at.timestamp_micros();
                (file.size.to_be_bytes(), created_at.to_be_bytes())
            })
            .collect();
        let mut parts: Vec<&[u8]> = vec![
            self.id.as_bytes(),
            &self.query_code_hash,
            self.language.as_str().as_bytes(),
            contact
                .map(|contact| contact.digest.as_slice())
                .unwrap_or_default(),
        ];
        for (file, (size, created_at)) in files.iter().zip(&numbers) {
            parts.extend([
                file.id.as_bytes().as_slice(),
                file.name.as_bytes(),
                file.media_type.as_bytes(),
                &file.sha256,
                size,
                created_at,
            ]);
        }
        proof::digest_of("beside", parts)
    }
}

impl Case {
    /// What of it follows from none of its events.
    pub fn own(&self) -> Own {
        Own {
            id: self.id,
            number: self.number.clone(),
            query_code_hash: self.query_code_hash.clone(),
            language: self.language,
        }
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

/// Other cases about the same thing, newest first.
pub async fn about_the_same(
    conn: &mut Conn,
    concerned: &str,
    but: Uuid,
    most: i64,
) -> Result<Vec<Case>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from cases where concerned <> '' and id <> $2 and concerned in (
             select $1 union select k.key from concerned_keys k join concerned_keys own
             on own.concerned_id = k.concerned_id where own.key = $1) order by id desc limit $3")
        .bind(concerned).bind(but).bind(most).fetch_all(c).await)?)
}

/// Cases that name one of these, the newest first, after one.
pub async fn about(
    conn: &mut Conn,
    keys: &[String],
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<Case>, StorageError> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select * from cases where concerned <> '' and concerned in (");
        let mut list = query.separated(", ");
        for key in keys {
            list.push_bind(key.clone());
        }
        query.push(")");
        if let Some(after) = after {
            query.push(" and id < ").push_bind(after);
        }
        query.push(" order by id desc limit ").push_bind(limit);
        query.build_query_as().fetch_all(c).await
    })?)
}

/// Cases by their ids, in no order.
pub async fn by_ids(conn: &mut Conn, ids: &[Uuid]) -> Result<Vec<Case>, StorageError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select * from cases where id in (");
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(*id);
        }
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?)
}

/// The cases that are handled together with the one of that number, or were, in the order of their ids.
pub async fn merged_into(
    conn: &mut Conn,
    number: &str,
    limit: i64,
) -> Result<Vec<Case>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from cases where merged_into <> '' and merged_into = $1 order by id limit $2")
        .bind(number).bind(limit).fetch_all(c).await)?)
}

/// The cases with those numbers, in their order.
pub async fn by_numbers(
    conn: &mut Conn,
    numbers: &[String],
    limit: i64,
) -> Result<Vec<Case>, StorageError> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select * from cases where number in (");
        let mut list = query.separated(", ");
        for number in numbers.iter().take(usize::try_from(limit).unwrap_or_default()) {
            list.push_bind(number.clone());
        }
        query.push(") order by number");
        query.build_query_as().fetch_all(c).await
    })?)
}

/// The first day on which a case was filed.
pub async fn first_day(conn: &mut Conn) -> Result<Option<i64>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_scalar("select filed_day from cases order by id limit 1")
        .fetch_optional(c).await)?,
    )
}

/// The cases of that category, place and day, or of all places, in the order of their ids.
pub async fn of_series(
    conn: &mut Conn,
    category: Uuid,
    area: &str,
    day: i64,
    limit: i64,
) -> Result<Vec<Case>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from cases where category_id = $1 and filed_day = $2 and ($3 = '' or area = $3) order by id limit $4")
        .bind(category).bind(day).bind(area).bind(limit).fetch_all(c).await)?)
}

/// The ids of the cases that wait for the reply to the one of that number, in their order.
pub async fn waiting_for(conn: &mut Conn, number: &str) -> Result<Vec<Uuid>, StorageError> {
    Ok(on!(conn, c => sqlx::query_scalar(
        "select id from cases where merged_into <> '' and merged_into = $1 and state = 'merged' order by id")
        .bind(number).fetch_all(c).await)?)
}

/// Locks the case until the transaction ends, so that two people act one after the other.
pub async fn lock(tx: &mut Tx, id: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update cases set event_count = event_count where id = $1").bind(id).execute(c).await.map(drop))?;
    Ok(())
}

/// Lets the case open with another query code; the event that says so vouches for it.
pub async fn set_query_code(tx: &mut Tx, id: Uuid, hash: &[u8]) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update cases set query_code_hash = $2 where id = $1").bind(id).bind(hash)
        .execute(c).await.map(drop))?;
    Ok(())
}

/// Enters a new case; `false` when its number is taken.
pub async fn insert(tx: &mut Tx, case: &Case) -> Result<bool, StorageError> {
    let rows = vec![case.row()];
    let entered =
        bulk::insert_or(tx, &Case::TABLE, rows, " on conflict (number) do nothing").await?;
    if entered == 1 {
        tx.moves.enter(case);
    }
    Ok(entered == 1)
}

/// Writes the row that follows from a new event; `before` is the row as it was.
pub async fn update(tx: &mut Tx, before: &Case, case: &Case) -> Result<(), StorageError> {
    bulk::update(tx, &Case::TABLE, &before.row(), case.row()).await?;
    tx.moves.shift(before, case);
    Ok(())
}

/// Writes a row as it should have been, over one that may not be readable; the counts are not touched.
/// Gives whether there was anything to mend.
pub async fn mend(tx: &mut Tx, case: &Case) -> Result<bool, StorageError> {
    match by_id(tx, case.id).await {
        Ok(Some(there)) if there == *case => Ok(false),
        Ok(Some(there)) => {
            bulk::update(tx, &Case::TABLE, &there.row(), case.row()).await?;
            Ok(true)
        }
        Ok(None) => Ok(false),
        Err(_) => {
            bulk::overwrite(tx, &Case::TABLE, case.row()).await?;
            Ok(true)
        }
    }
}

row! {
    /// A case as a list shows it. See [`Case`].
    pub struct Listed in "cases" by ["id"] {
        /// Its id.
        id: Uuid,
        /// The case number.
        number: String,
        /// The first words of what happened.
        summary: String,
        /// 诉求类型
        kind: Kind,
        /// 事项分类
        category_id: Uuid,
        /// 等级
        severity: Severity,
        /// State now.
        state: State,
        /// Counts handlings from 1.
        round: i64,
        /// Whose case it is now.
        unit_id: Uuid,
        /// Who handles it now.
        handler_id: Option<Uuid>,
        /// See [`Case::rank`].
        rank: i64,
        /// See [`Case::flags`].
        flags: String,
        /// When it was filed.
        filed_at: DateTime<Utc>,
        /// See [`Case::due_at`].
        due_at: DateTime<Utc>,
        /// See [`Case::due_soon_at`].
        due_soon_at: DateTime<Utc>,
        /// See [`Case::due_clock`].
        due_clock: Option<ClockKind>,
        /// See [`Case::missed`].
        missed: Vec<ClockKind>,
        /// See [`Case::awaits`].
        awaits: Option<Awaited>,
    }
}

/// The cases with those ids, in no order.
pub async fn listed(conn: &mut Conn, ids: &[Uuid]) -> Result<Vec<Listed>, StorageError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select ");
        query.push(Listed::COLUMNS).push(" from cases where id in (");
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(*id);
        }
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?)
}

/// Which cases a list holds.
#[derive(Clone, Debug)]
pub enum Scope {
    /// Every case.
    All,
    /// Cases of these units.
    Units(Vec<Uuid>),
    /// Cases that this person handles, of these units or of all.
    Handler(Uuid, Option<Vec<Uuid>>),
}

/// Where a page of a list begins: after this rank, due time and id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The rank of the last row shown.
    pub rank: i64,
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
    /// Cases that wait for this.
    Awaiting(Awaited),
}

impl Stage {
    /// Where no clock runs any more, the newest case comes first.
    const fn newest_first(self) -> bool {
        match self {
            Self::Open | Self::Awaiting(_) => false,
            Self::In(state) => !state.is_open() && !matches!(state, State::Replied),
        }
    }
}

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
        all.sort_by_key(|case| (case.rank, case.due_at, case.id));
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

/// The two engines, for queries that are put together at run time.
pub(super) trait ListEngine: sqlx::Database {}
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
        Scope::Handler(person, _) => vec![Some(("handler_id", *person))],
        Scope::Units(units) => units.iter().map(|unit| Some(("unit_id", *unit))).collect(),
    };
    let many = owners.len() > 1;
    let newest_first = stage.newest_first();
    let order = if newest_first {
        " order by rank desc, due_at desc, id desc limit "
    } else {
        " order by rank, due_at, id limit "
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
        query
            .push("select ")
            .push(Listed::COLUMNS)
            .push(" from cases where ");
        if let Some((column, id)) = owner {
            query.push(column).push(" = ").push_bind(id).push(" and ");
        }
        if let Scope::Handler(_, Some(units)) = scope {
            query.push("unit_id in (");
            let mut list = query.separated(", ");
            for unit in units {
                list.push_bind(*unit);
            }
            query.push(") and ");
        }
        match stage {
            Stage::Open => query.push("open = 1"),
            Stage::In(state) => query.push("state = ").push_bind(state.as_str()),
            // As the condition of the index says it, or the index would not serve.
            Stage::Awaiting(awaited) => query
                .push("awaits <> '' and awaits = ")
                .push_bind(awaited.as_str()),
        };
        if let Some(cursor) = after {
            query
                .push(if newest_first {
                    " and (rank, due_at, id) < ("
                } else {
                    " and (rank, due_at, id) > ("
                })
                .push_bind(cursor.rank)
                .push(", ")
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

/// How many open cases of the scope are past due, counted up to `most`: those whose next clock is, and
/// those where a later one still runs.
pub async fn overdue(
    conn: &mut Conn,
    scope: &Scope,
    now: DateTime<Utc>,
    most: i64,
) -> Result<i64, StorageError> {
    let next = overdue_part(conn, scope, "due_at < ", now, most).await?;
    let beside = overdue_part(conn, scope, "late = 1 and due_at >= ", now, most).await?;
    Ok((next + beside).min(most))
}

async fn overdue_part(
    conn: &mut Conn,
    scope: &Scope,
    which: &'static str,
    now: DateTime<Utc>,
    most: i64,
) -> Result<i64, StorageError> {
    let (column, ids): (&str, Vec<Uuid>) = match scope {
        Scope::All => ("", Vec::new()),
        Scope::Handler(person, _) => ("handler_id", vec![*person]),
        Scope::Units(units) => ("unit_id", units.clone()),
    };
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select cast(count(*) as bigint) from (select id from cases where open = 1 and rank in (0, 1) and ");
        query.push(which).push_bind(now);
        if !column.is_empty() {
            query.push(" and ").push(column).push(" in (");
            let mut list = query.separated(", ");
            for id in &ids {
                list.push_bind(*id);
            }
            query.push(")");
        }
        if let Scope::Handler(_, Some(units)) = scope {
            query.push(" and unit_id in (");
            let mut list = query.separated(", ");
            for unit in units {
                list.push_bind(*unit);
            }
            query.push(")");
        }
        query.push(" limit ").push_bind(most).push(") late");
        query.build_query_scalar().fetch_one(c).await
    })?)
}

/// A case of which something is to happen by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Ripe {
    /// Its id.
    pub id: Uuid,
    /// Since when: see [`Case::wait_until`] and [`Case::remind_at`].
    pub since: DateTime<Utc>,
    /// How many events it has.
    pub event_count: i64,
}

/// Cases whose wait for their resident is over, the longest waiting first, after a wait and an id.
pub async fn waited_out(
    conn: &mut Conn,
    now: DateTime<Utc>,
    after: Option<(DateTime<Utc>, Uuid)>,
    limit: i64,
) -> Result<Vec<Ripe>, StorageError> {
    let (since, id) = after.unwrap_or((DateTime::UNIX_EPOCH, Uuid::nil()));
    Ok(on!(conn, c => sqlx::query_as(
        "select id, wait_until as since, event_count from cases
         where wait_until < $1 and (wait_until, id) > ($2, $3) order by wait_until, id limit $4")
        .bind(now).bind(since).bind(id).bind(limit).fetch_all(c).await)?)
}

/// Cases of which a rung of the ladder is to be told, the one that waits longest first, after a moment
/// and an id.
pub async fn to_remind(
    conn: &mut Conn,
    now: DateTime<Utc>,
    after: Option<(DateTime<Utc>, Uuid)>,
    limit: i64,
) -> Result<Vec<Ripe>, StorageError> {
    let (since, id) = after.unwrap_or((DateTime::UNIX_EPOCH, Uuid::nil()));
    Ok(on!(conn, c => sqlx::query_as(
        "select id, remind_at as since, event_count from cases
         where remind_at <= $1 and (remind_at, id) > ($2, $3) order by remind_at, id limit $4")
        .bind(now).bind(since).bind(id).bind(limit).fetch_all(c).await)?)
}

/// Cases in the order of their ids after `after`, for checks of the whole house.
pub async fn in_order(conn: &mut Conn, after: Uuid, limit: i64) -> Result<Vec<Case>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from cases where id > $1 order by id limit $2")
        .bind(after).bind(limit).fetch_all(c).await)?,
    )
}

/// The ids and numbers of those cases, for when a row cannot be read.
pub async fn numbers_in_order(
    conn: &mut Conn,
    after: Uuid,
    limit: i64,
) -> Result<Vec<(Uuid, String)>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select id, number from cases where id > $1 order by id limit $2")
        .bind(after).bind(limit).fetch_all(c).await)?,
    )
}

/// Locks the cases of a range of ids until the transaction ends.
pub async fn lock_range(tx: &mut Tx, after: Uuid, up_to: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update cases set event_count = event_count where id > $1 and id <= $2")
        .bind(after).bind(up_to).execute(c).await.map(drop))?;
    Ok(())
}

/// How far the case with that id has come.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Head {
    /// Which case.
    pub id: Uuid,
    /// Its number.
    pub number: String,
    /// How many events it has.
    pub event_count: i64,
    /// The hash of the last of them.
    pub last_hash: Vec<u8>,
    /// When that happened.
    pub updated_at: DateTime<Utc>,
}

/// Cases in the order in which they last changed, after that moment and id.
pub async fn heads_after(
    conn: &mut Conn,
    at: DateTime<Utc>,
    id: Uuid,
    limit: i64,
) -> Result<Vec<Head>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select id, number, event_count, last_hash, updated_at from cases where (updated_at, id) > ($1, $2) order by updated_at, id limit $3")
        .bind(at).bind(id).bind(limit).fetch_all(c).await)?)
}

/// What follows from no event, of cases in the order of their ids.
pub async fn own_in_order(
    conn: &mut Conn,
    after: Uuid,
    limit: i64,
) -> Result<Vec<Own>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from cases where id > $1 order by id limit $2")
        .bind(after).bind(limit).fetch_all(c).await)?,
    )
}

/// A case's number, and what decides who sees it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Placed {
    /// Its id.
    pub id: Uuid,
    /// Its number.
    pub number: String,
    /// Whose case it is now.
    pub unit_id: Uuid,
    /// Who first took it.
    pub first_receiver_id: Option<Uuid>,
}

/// The numbers of some cases with what decides who sees them, by their ids.
pub async fn placed(conn: &mut Conn, ids: &[Uuid]) -> Result<Vec<Placed>, StorageError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select id, number, unit_id, first_receiver_id from cases where id in (");
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(*id);
        }
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?)
}

/// The numbers of some cases, by their ids.
pub async fn numbers_of(
    conn: &mut Conn,
    ids: &[Uuid],
) -> Result<Vec<(Uuid, String)>, StorageError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(conn, c => {
        let mut query = QueryBuilder::new("select id, number from cases where id in (");
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(*id);
        }
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?)
}

/// Cases on which a clock may run, in the order of their ids, after `after`.
pub async fn running(conn: &mut Conn, after: Uuid, limit: i64) -> Result<Vec<Case>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select * from cases where id > $1 and (open = 1 or state = 'replied') order by id limit $2")
        .bind(after).bind(limit).fetch_all(c).await)?)
}
