//! Whole tables in and out, by the schema: for backup, restore and demo data on either engine.
//! Must not be used by a use case.

use chrono::{DateTime, SecondsFormat, Utc};
use sqlx::types::Json;
use sqlx::{QueryBuilder, Row};
use uuid::Uuid;

use super::schema::{Table, Type};
use super::{Conn, Engine, StorageError, Tx};
use crate::domain::proof::{hex, unhex};

/// One value of a row, of the column's type.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A uuid, or none.
    Uuid(Option<Uuid>),
    /// A text, or none.
    Text(Option<String>),
    /// A whole number.
    Integer(i64),
    /// A time in UTC.
    Time(DateTime<Utc>),
    /// A document.
    Json(serde_json::Value),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Nothing, in a column of that type.
    Null(Type),
}

impl Value {
    /// The value as it stands in a backup.
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Uuid(id) => id.map(|id| id.to_string()).into(),
            Self::Text(text) => text.clone().into(),
            Self::Integer(n) => (*n).into(),
            Self::Time(at) => at.to_rfc3339_opts(SecondsFormat::Micros, true).into(),
            Self::Json(document) => document.clone(),
            Self::Bytes(bytes) => hex(bytes).into(),
            Self::Null(_) => serde_json::Value::Null,
        }
    }

    /// A value of a backup; `None` when it does not fit the column.
    pub fn from_json(kind: Type, value: serde_json::Value) -> Option<Self> {
        let text = value.as_str().map(str::to_owned);
        Some(match kind {
            Type::Uuid if value.is_null() => Self::Uuid(None),
            Type::Uuid => Self::Uuid(Some(Uuid::try_parse(&text?).ok()?)),
            Type::Text if value.is_null() => Self::Text(None),
            Type::Text => Self::Text(Some(text?)),
            other if value.is_null() => Self::Null(other),
            Type::Integer => Self::Integer(value.as_i64()?),
            Type::Time => Self::Time(text?.parse().ok()?),
            Type::Json => Self::Json(value),
            Type::Bytes => Self::Bytes(unhex(&text?)?),
        })
    }
}

/// The most bound values of one statement, within what both engines take.
const BINDS_MOST: usize = 30_000;

/// Rows that fit one statement of a table.
pub fn rows_at_once(table: &Table) -> usize {
    (BINDS_MOST / table.columns.len()).min(1000)
}

/// Binds a value wherever a query takes one.
macro_rules! bind {
    ($query:ident.$bind:ident($value:expr)) => {
        match $value {
            Value::Uuid(id) => $query.$bind(id),
            Value::Text(text) => $query.$bind(text),
            Value::Integer(n) => $query.$bind(n),
            Value::Time(at) => $query.$bind(at),
            Value::Json(document) => $query.$bind(Json(document)),
            Value::Bytes(bytes) => $query.$bind(bytes),
            Value::Null(Type::Uuid) => $query.$bind(None::<Uuid>),
            Value::Null(Type::Text) => $query.$bind(None::<String>),
            Value::Null(Type::Integer) => $query.$bind(None::<i64>),
            Value::Null(Type::Time) => $query.$bind(None::<DateTime<Utc>>),
            Value::Null(Type::Json) => $query.$bind(None::<Json<serde_json::Value>>),
            Value::Null(Type::Bytes) => $query.$bind(None::<Vec<u8>>),
        }
    };
}

/// Inserts rows; at most [`rows_at_once`] of them.
pub async fn insert(tx: &mut Tx, table: &Table, rows: Vec<Vec<Value>>) -> Result<(), StorageError> {
    insert_or(tx, table, rows, "").await.map(drop)
}

/// Inserts rows as [`insert`] does, with an `on conflict` of the table; gives how many were entered.
pub async fn insert_or(
    tx: &mut Tx,
    table: &Table,
    rows: Vec<Vec<Value>>,
    conflict: &'static str,
) -> Result<u64, StorageError> {
    if rows.is_empty() {
        return Ok(0);
    }
    let columns = names(table);
    Ok(on!(tx, c => {
        let mut query = QueryBuilder::new(format!("insert into {} ({columns}) ", table.name));
        query.push_values(rows, |mut row, values| {
            for value in values {
                bind!(row.push_bind(value));
            }
        });
        query.push(conflict);
        query.build().persistent(true).execute(c).await.map(|done| done.rows_affected())
    })?)
}

/// Writes those columns of a row that are not as they were.
pub async fn update(
    tx: &mut Tx,
    table: &Table,
    before: &[Value],
    after: Vec<Value>,
) -> Result<(), StorageError> {
    let key = key_of(table, &after);
    let changed: Vec<_> = table
        .columns
        .iter()
        .zip(before.iter().zip(after))
        .filter(|(_, (before, after))| *before != after)
        .map(|((name, _), (_, after))| (*name, after))
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    on!(tx, c => {
        let mut query = QueryBuilder::new(format!("update {} set ", table.name));
        let mut list = query.separated(", ");
        for (name, value) in changed {
            list.push(name).push_unseparated(" = ");
            bind!(list.push_bind_unseparated(value));
        }
        query.push(" where ");
        let mut list = query.separated(" and ");
        for (name, value) in table.key.iter().zip(key) {
            list.push(*name).push_unseparated(" = ");
            bind!(list.push_bind_unseparated(value));
        }
        query.build().execute(c).await.map(drop)
    })?;
    Ok(())
}

/// Writes a whole row over one that may not even be readable.
pub async fn overwrite(tx: &mut Tx, table: &Table, row: Vec<Value>) -> Result<(), StorageError> {
    let nothing: Vec<_> = table
        .columns
        .iter()
        .map(|(_, kind)| Value::Null(*kind))
        .collect();
    update(tx, table, &nothing, row).await
}

fn names(table: &Table) -> String {
    let names: Vec<_> = table.columns.iter().map(|(name, _)| *name).collect();
    names.join(", ")
}

/// The next `limit` rows of a table in the order of its key, after the key `after`.
pub async fn page(
    conn: &mut Conn,
    table: &Table,
    after: Option<&[Value]>,
    limit: i64,
) -> Result<Vec<Vec<Value>>, StorageError> {
    let columns = names(table);
    let key = table.key.join(", ");
    let rows = on!(conn, c => {
        let mut query = QueryBuilder::new(format!("select {columns} from {} ", table.name));
        if let Some(after) = after {
            query.push(format!("where ({key}) > ("));
            let mut list = query.separated(", ");
            for value in after {
                bind!(list.push_bind(value.clone()));
            }
            query.push(") ");
        }
        query.push(format!("order by {key} limit ")).push_bind(limit);
        let rows = query.build().fetch_all(c).await?;
        rows.iter()
            .map(|row| {
                table.columns.iter().enumerate().map(|(at, (_, kind))| {
                    Ok::<_, sqlx::Error>(match kind {
                        Type::Uuid => Value::Uuid(row.try_get(at)?),
                        Type::Text => Value::Text(row.try_get(at)?),
                        Type::Integer => row.try_get::<Option<_>, _>(at)?.map_or(Value::Null(*kind), Value::Integer),
                        Type::Time => row.try_get::<Option<_>, _>(at)?.map_or(Value::Null(*kind), Value::Time),
                        Type::Json => row.try_get::<Option<Json<serde_json::Value>>, _>(at)?
                            .map_or(Value::Null(*kind), |document| Value::Json(document.0)),
                        Type::Bytes => row.try_get::<Option<_>, _>(at)?.map_or(Value::Null(*kind), Value::Bytes),
                    })
                }).collect::<Result<Vec<_>, _>>()
            })
            .collect::<Result<Vec<_>, sqlx::Error>>()
    })?;
    Ok(rows)
}

/// The key of a row, for the next [`page`].
pub fn key_of(table: &Table, row: &[Value]) -> Vec<Value> {
    let place = |name: &str| table.columns.iter().position(|(column, _)| *column == name);
    table
        .key
        .iter()
        .filter_map(|name| Some(row.get(place(name)?)?.clone()))
        .collect()
}

/// Whether the database holds no unit and no case yet, and so can be filled.
pub async fn is_empty(conn: &mut Conn) -> Result<bool, StorageError> {
    let unit: Option<Uuid> =
        on!(conn, c => sqlx::query_scalar("select id from units limit 1").fetch_optional(c).await)?;
    let case: Option<Uuid> =
        on!(conn, c => sqlx::query_scalar("select id from cases limit 1").fetch_optional(c).await)?;
    // A server writes the first version of its policy as it starts.
    let policy: Option<i64> = on!(conn, c => sqlx::query_scalar("select number from policies limit 1").fetch_optional(c).await)?;
    Ok(unit.is_none() && case.is_none() && policy.is_none())
}

/// Lets the engine learn the sizes of tables after much was written.
pub async fn analyse(tx: &mut Tx) -> Result<(), StorageError> {
    let _: Engine = tx.engine();
    on!(tx, c => sqlx::query("analyze").execute(c).await.map(drop))?;
    Ok(())
}

/// Takes the secondary indexes of the large tables away while millions of rows are written, and
/// gives the statements that bring them back.
pub async fn drop_indexes(tx: &mut Tx) -> Result<Vec<String>, StorageError> {
    let found: Vec<(String, String)> = match tx.engine() {
        Engine::Sqlite => on!(tx, c => sqlx::query_as(
            "select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in ('cases', 'assignments', 'revisits')")
            .fetch_all(c).await)?,
        Engine::Postgres => on!(tx, c => sqlx::query_as(
            "select i.indexname::text, i.indexdef from pg_indexes i where i.schemaname = current_schema() and i.tablename in ('cases', 'assignments', 'revisits')
             and not exists (select 1 from pg_constraint k where k.conname = i.indexname)")
            .fetch_all(c).await)?,
    };
    for (name, _) in &found {
        on!(tx, c => QueryBuilder::new(format!("drop index {name}")).build().execute(c).await.map(drop))?;
    }
    Ok(found.into_iter().map(|(_, statement)| statement).collect())
}

/// Brings back what [`drop_indexes`] took away.
pub async fn create_indexes(tx: &mut Tx, statements: Vec<String>) -> Result<(), StorageError> {
    for statement in statements {
        on!(tx, c => QueryBuilder::new(statement.clone()).build().execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Runs a statement that no use case would: tests tamper with the database to see it found.
#[cfg(test)]
pub async fn run_for_tests(tx: &mut Tx, statement: &str) -> Result<(), StorageError> {
    on!(tx, c => QueryBuilder::new(statement.to_owned()).build().execute(c).await.map(drop))?;
    Ok(())
}

/// Makes PostgreSQL plan a small table as it would a large one.
#[cfg(test)]
pub async fn forbid_sequential_scans_for_tests(tx: &mut Tx) -> Result<(), StorageError> {
    match tx.engine() {
        Engine::Sqlite => Ok(()),
        Engine::Postgres => {
            for plan in ["seqscan", "bitmapscan", "sort"] {
                run_for_tests(tx, &format!("set local enable_{plan} = off")).await?;
            }
            Ok(())
        }
    }
}
