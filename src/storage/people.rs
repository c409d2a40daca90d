//! Staff and what they are granted.
//! Must not check passwords; that is `auth`.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Conn, StorageError, Tx};
use crate::domain::Role;
use crate::domain::inbox::Holding;
use crate::domain::role::UnitPath;

/// A member of staff.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Person {
    /// Their id.
    pub id: Uuid,
    /// What they sign in with.
    pub username: String,
    /// Their name.
    pub name: String,
    /// Their telephone at work.
    pub phone: String,
    /// argon2 hash in PHC form.
    pub password_hash: String,
    /// Secret of the one-time codes, in base32; `None` when not set up.
    pub totp_secret: Option<String>,
    /// The last time step whose code was used, so that a code works once.
    pub totp_last_step: i64,
    /// Counts every change of what lets the person in; what began under an older one is void
    /// (safety.md 18).
    pub credential_version: i64,
    /// 0 when the person may not sign in any more.
    pub active: i64,
}

/// The person with that user name.
pub async fn by_username(conn: &mut Conn, username: &str) -> Result<Option<Person>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from people where username = $1").bind(username).fetch_optional(c).await)?,
    )
}

/// The person with that id.
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<Person>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from people where id = $1").bind(id).fetch_optional(c).await)?,
    )
}

/// Name of everyone who can be asked for, by id.
pub async fn names(conn: &mut Conn) -> Result<Vec<(Uuid, String)>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as("select id, name from people").fetch_all(c).await)?)
}

#[derive(sqlx::FromRow)]
struct GrantRow {
    #[sqlx(try_from = "String")]
    role: Role,
    unit_id: Uuid,
}

/// Every role the person holds, and the unit in which: by its id, since a unit can move.
pub async fn grants(conn: &mut Conn, person: Uuid) -> Result<Vec<(Role, Uuid)>, StorageError> {
    let rows: Vec<GrantRow> = on!(conn, c => sqlx::query_as(
        "select g.role, g.unit_id from grants g join units u on u.id = g.unit_id where g.person_id = $1 order by u.path, g.role")
        .bind(person).fetch_all(c).await)?;
    Ok(rows
        .into_iter()
        .map(|row| (row.role, row.unit_id))
        .collect())
}

/// Active people who hold `role` in that unit or in one above it, by name.
pub async fn with_role(
    conn: &mut Conn,
    role: Role,
    unit: &UnitPath,
) -> Result<Vec<(Uuid, String)>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select distinct p.id, p.name from grants g
         join people p on p.id = g.person_id join units u on u.id = g.unit_id
         where g.role = $2 and p.active = 1 and substr($1, 1, length(u.path)) = u.path order by p.name, p.id")
        .bind(&unit.0).bind(role.as_str()).fetch_all(c).await)?)
}

/// A new member of staff.
pub struct NewPerson<'a> {
    /// Their id.
    pub id: Uuid,
    /// What they sign in with; unique.
    pub username: &'a str,
    /// Their name.
    pub name: &'a str,
    /// Their telephone at work.
    pub phone: &'a str,
    /// argon2 hash in PHC form.
    pub password_hash: &'a str,
    /// When they were entered.
    pub created_at: DateTime<Utc>,
}

/// Enters a person; a duplicate user name is an error that `is_duplicate`.
pub async fn insert(tx: &mut Tx, person: NewPerson<'_>) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "insert into people (id, username, name, phone, password_hash, totp_last_step, credential_version, active, created_at)
         values ($1, $2, $3, $4, $5, 0, 1, 1, $6)")
        .bind(person.id).bind(person.username).bind(person.name).bind(person.phone)
        .bind(person.password_hash).bind(person.created_at).execute(c).await.map(drop))?;
    Ok(())
}

/// Gives a person a role in a unit; giving it twice changes nothing.
pub async fn grant(tx: &mut Tx, person: Uuid, role: Role, unit: Uuid) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query(
        "insert into grants (person_id, role, unit_id) values ($1, $2, $3) on conflict (person_id, role, unit_id) do nothing")
        .bind(person).bind(role.as_str()).bind(unit).execute(c).await.map(drop))?;
    Ok(())
}

/// Takes a role in a unit away; whether they had it.
pub async fn revoke(
    tx: &mut Tx,
    person: Uuid,
    role: Role,
    unit: Uuid,
) -> Result<bool, StorageError> {
    let gone = on!(tx, c => sqlx::query("delete from grants where person_id = $1 and role = $2 and unit_id = $3")
        .bind(person).bind(role.as_str()).bind(unit).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(gone > 0)
}

/// Holds the person's credentials until the transaction ends, if they are still those of `version`
/// and may be used; `false` when they were changed meanwhile (safety.md 18).
pub async fn hold(tx: &mut Tx, person: Uuid, version: i64) -> Result<bool, StorageError> {
    let held = on!(tx, c => sqlx::query(
        "update people set credential_version = credential_version where id = $1 and credential_version = $2 and active = 1")
        .bind(person).bind(version).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(held == 1)
}

/// Sets a new password hash; gives the new version of the credentials.
pub async fn set_password(tx: &mut Tx, person: Uuid, hash: &str) -> Result<i64, StorageError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "update people set password_hash = $2, credential_version = credential_version + 1 where id = $1
         returning credential_version")
        .bind(person).bind(hash).fetch_one(c).await)?)
}

/// Sets or clears the secret of the one-time codes; gives the new version of the credentials.
pub async fn set_totp(
    tx: &mut Tx,
    person: Uuid,
    secret: Option<&str>,
) -> Result<i64, StorageError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "update people set totp_secret = $2, totp_last_step = 0, credential_version = credential_version + 1 where id = $1
         returning credential_version")
        .bind(person).bind(secret).fetch_one(c).await)?)
}

/// Spends the code of a time step; `false` when it, or a later one, was spent before.
pub async fn spend_totp_step(tx: &mut Tx, person: Uuid, step: i64) -> Result<bool, StorageError> {
    let changed = on!(tx, c => sqlx::query("update people set totp_last_step = $2 where id = $1 and totp_last_step < $2")
        .bind(person).bind(step).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(changed == 1)
}

/// Lets a person sign in, or not any more.
pub async fn set_active(tx: &mut Tx, person: Uuid, active: bool) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("update people set active = $2, credential_version = credential_version + 1 where id = $1")
        .bind(person).bind(i64::from(active)).execute(c).await.map(drop))?;
    Ok(())
}

/// The units in which an active person holds `role`.
pub async fn units_with(conn: &mut Conn, role: Role) -> Result<Vec<UnitPath>, StorageError> {
    let paths: Vec<String> = on!(conn, c => sqlx::query_scalar(
        "select distinct u.path from grants g join units u on u.id = g.unit_id join people p on p.id = g.person_id
         where g.role = $1 and p.active = 1 order by u.path")
        .bind(role.as_str()).fetch_all(c).await)?;
    Ok(paths.into_iter().map(UnitPath).collect())
}

/// Every role that an active person holds, and where: small, and read whole.
pub async fn holdings(conn: &mut Conn) -> Result<Vec<Holding>, StorageError> {
    let rows: Vec<(String, String, Uuid)> = on!(conn, c => sqlx::query_as(
        "select g.role, u.path, g.person_id from grants g join units u on u.id = g.unit_id join people p on p.id = g.person_id
         where p.active = 1 order by u.path, g.role, g.person_id")
        .fetch_all(c).await)?;
    // A role of a newer version is nobody's here.
    let holding = |(role, path, person): (String, String, Uuid)| {
        Some(Holding {
            role: role.parse().ok()?,
            unit: UnitPath(path),
            person,
        })
    };
    Ok(rows.into_iter().filter_map(holding).collect())
}

/// Active people who hold `role` in that unit or in one below it, by name.
pub async fn below_with_role(
    conn: &mut Conn,
    role: Role,
    top: &UnitPath,
) -> Result<Vec<(Uuid, String)>, StorageError> {
    Ok(on!(conn, c => sqlx::query_as(
        "select distinct p.id, p.name from grants g
         join people p on p.id = g.person_id join units u on u.id = g.unit_id
         where g.role = $2 and p.active = 1 and substr(u.path, 1, length($1)) = $1 order by p.name, p.id")
        .bind(&top.0).bind(role.as_str()).fetch_all(c).await)?)
}

/// People who can sign in no more.
pub async fn disabled(conn: &mut Conn) -> Result<Vec<Uuid>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_scalar("select id from people where active = 0 order by id limit 1000")
        .fetch_all(c).await)?,
    )
}
