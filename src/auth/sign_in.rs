//! Signing in and out, sessions, and changing one's own password and one-time codes.
//! Must not know cookies; a token is a text here.

use chrono::Duration;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{passwords, totp};
use crate::domain::proof::hex;
use crate::domain::role::Grant;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::forms::{Code, Errors};
use crate::service::App;
use crate::service::case_file::Who;
use crate::service::limits::{self, Window};
use crate::storage::people::Person;
use crate::storage::{Db, people, sessions};

/// A session ends after this many hours, whatever happens.
pub const HOURS: i64 = 12;
/// A session that nobody used for so many minutes ends.
pub const IDLE_MINUTES: i64 = 120;

/// A member of staff with a session.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who.
    pub person: Person,
    /// What they may do, and where.
    pub grants: Vec<Grant>,
}

impl SignedIn {
    /// The person as use cases know them.
    pub fn who(&self) -> Who {
        Who::Staff {
            id: self.person.id,
            name: self.person.name.clone(),
            grants: self.grants.clone(),
        }
    }
}

/// What a token opens.
#[derive(Clone, Debug)]
pub enum Session {
    /// The person is in.
    Full(SignedIn),
    /// The password was right; the one-time code is still owed.
    CodeOwed(Person),
}

fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

async fn begin(app: &App, person: Uuid, verified: bool) -> Result<String> {
    let token = hex(&rand::random::<[u8; 32]>());
    let now = app.clock.now();
    let end = if verified {
        now + Duration::hours(HOURS)
    } else {
        now + Duration::minutes(10)
    };
    let mut tx = app.db.write().await?;
    sessions::insert(&mut tx, &token_hash(&token), person, now, end, verified).await?;
    tx.commit().await?;
    Ok(token)
}

/// One-time codes of one person are tried in one window.
fn per_code(app: &App) -> Window {
    Window {
        purpose: "totp",
        most: app.limits.tries,
        minutes: 15,
    }
}

/// Passwords of one account are tried in one window, wherever they are asked for.
fn per_account(app: &App) -> Window {
    Window {
        purpose: "sign-in",
        most: app.limits.tries,
        minutes: 15,
    }
}

/// Checks user name and password; gives the token of a new session. An unknown name, a wrong
/// password and a disabled account are refused alike and in like time.
pub async fn sign_in(app: &App, username: &str, password: &str, address: &str) -> Result<String> {
    let username = text::normalise(username).to_lowercase();
    let per_address = Window {
        purpose: "sign-in-address",
        most: app.limits.tries_per_address,
        minutes: 15,
    };
    limits::spend(app, per_address, address).await?;
    limits::spend(app, per_account(app), &username).await?;
    let person = people::by_username(&mut app.db.read().await?, &username)
        .await?
        .filter(|person| person.active == 1);
    let hash = person.as_ref().map(|person| person.password_hash.clone());
    let right = passwords::verify(password.chars().take(passwords::MOST).collect(), hash).await?;
    let Some(person) = person.filter(|_| right) else {
        return Err(Error::Invalid(Errors::one("username", Code::Invalid)));
    };
    limits::forgive(
        app,
        (per_account(app), &username),
        Some((per_address, address)),
    )
    .await?;
    begin(app, person.id, person.totp_secret.is_none()).await
}

/// Checks the one-time code that a session still owes; gives the token of a new, full session.
pub async fn enter_code(app: &App, token: &str, code: &str) -> Result<String> {
    let Some(Session::CodeOwed(person)) = find(app, token).await? else {
        return Err(Error::SignInNeeded);
    };
    limits::spend(app, per_code(app), &person.id.to_string()).await?;
    if !spend_code(app, &person, code).await? {
        return Err(Error::Invalid(Errors::one("totp", Code::Invalid)));
    }
    limits::forgive(app, (per_code(app), &person.id.to_string()), None).await?;
    sign_out(app, token).await?;
    begin(app, person.id, true).await
}

async fn spend_code(app: &App, person: &Person, code: &str) -> Result<bool> {
    let Some(secret) = &person.totp_secret else {
        return Ok(false);
    };
    let Some(step) = totp::step_of(secret, &person.username, code, app.clock.now())? else {
        return Ok(false);
    };
    let mut tx = app.db.write().await?;
    let fresh = people::spend_totp_step(&mut tx, person.id, step).await?;
    tx.commit().await?;
    Ok(fresh)
}

/// Who a token belongs to. A disabled person's token opens nothing, at once.
pub async fn find(app: &App, token: &str) -> Result<Option<Session>> {
    let now = app.clock.now();
    let hash = token_hash(token);
    let mut conn = app.db.read().await?;
    let Some(session) = sessions::find(&mut conn, &hash, now).await? else {
        return Ok(None);
    };
    if session.seen_at + Duration::minutes(IDLE_MINUTES) < now {
        return Ok(None);
    }
    let Some(person) = people::by_id(&mut conn, session.person_id)
        .await?
        .filter(|person| person.active == 1)
    else {
        return Ok(None);
    };
    if session.verified == 0 {
        return Ok(Some(Session::CodeOwed(person)));
    }
    let grants = people::grants(&mut conn, person.id).await?;
    drop(conn);
    if session.seen_at + Duration::minutes(1) < now {
        let mut tx = app.db.write().await?;
        sessions::touch(&mut tx, &hash, now).await?;
        tx.commit().await?;
    }
    Ok(Some(Session::Full(SignedIn { person, grants })))
}

/// Ends the session of a token.
pub async fn sign_out(app: &App, token: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    sessions::delete(&mut tx, &token_hash(token)).await?;
    Ok(tx.commit().await?)
}

/// Lets a person sign in, or ends all their sessions and lets them in no more.
pub async fn set_active(db: &Db, person: Uuid, active: bool) -> Result<()> {
    let mut tx = db.write().await?;
    people::set_active(&mut tx, person, active).await?;
    if !active {
        sessions::delete_of(&mut tx, person, &[]).await?;
    }
    Ok(tx.commit().await?)
}

/// Gives a person a new password and ends their sessions: for the operator, when it was forgotten.
pub async fn set_password(db: &Db, person: Uuid, password: String) -> Result<()> {
    let hash = passwords::hash(password).await?;
    let mut tx = db.write().await?;
    people::set_password(&mut tx, person, &hash).await?;
    sessions::delete_of(&mut tx, person, &[]).await?;
    Ok(tx.commit().await?)
}

/// Takes a person's one-time codes away and ends their sessions: for the operator, when the device
/// was lost.
pub async fn forget_codes(db: &Db, person: Uuid) -> Result<()> {
    let mut tx = db.write().await?;
    people::set_totp(&mut tx, person, None).await?;
    sessions::delete_of(&mut tx, person, &[]).await?;
    Ok(tx.commit().await?)
}

/// A password that may be set, or what is wrong with it.
pub fn check_new_password(password: &str, field: &str) -> Result<(), Errors> {
    let mut errors = Errors::default();
    errors.length(field, password, passwords::LEAST, passwords::MOST);
    errors.check()
}

/// Changes one's own password and ends one's other sessions.
pub async fn change_password(
    app: &App,
    me: &SignedIn,
    token: &str,
    old: &str,
    new: &str,
) -> Result<()> {
    limits::spend(app, per_account(app), &me.person.username).await?;
    if !passwords::verify(old.to_owned(), Some(me.person.password_hash.clone())).await? {
        return Err(Error::Invalid(Errors::one("old", Code::Invalid)));
    }
    limits::forgive(app, (per_account(app), &me.person.username), None).await?;
    check_new_password(new, "new")?;
    let hash = passwords::hash(new.to_owned()).await?;
    let mut tx = app.db.write().await?;
    people::set_password(&mut tx, me.person.id, &hash).await?;
    sessions::delete_of(&mut tx, me.person.id, &token_hash(token)).await?;
    Ok(tx.commit().await?)
}

/// Sets up one-time codes: the first code proves that the app was set up.
pub async fn set_up_codes(app: &App, me: &SignedIn, secret: &str, code: &str) -> Result<()> {
    // An open session alone must not exchange the second factor: it is taken away with the password
    // first.
    if me.person.totp_secret.is_some() {
        return Err(Error::NotFound);
    }
    limits::spend(app, per_code(app), &me.person.id.to_string()).await?;
    let wrong = || Error::Invalid(Errors::one("totp", Code::Invalid));
    let step = totp::step_of(secret, &me.person.username, code, app.clock.now());
    let step = step.ok().flatten().ok_or_else(wrong)?;
    limits::forgive(app, (per_code(app), &me.person.id.to_string()), None).await?;
    let mut tx = app.db.write().await?;
    people::set_totp(&mut tx, me.person.id, Some(secret)).await?;
    people::spend_totp_step(&mut tx, me.person.id, step).await?;
    Ok(tx.commit().await?)
}

/// Takes one-time codes away; the password is asked for again.
pub async fn remove_codes(app: &App, me: &SignedIn, password: &str) -> Result<()> {
    limits::spend(app, per_account(app), &me.person.username).await?;
    if !passwords::verify(password.to_owned(), Some(me.person.password_hash.clone())).await? {
        return Err(Error::Invalid(Errors::one("password", Code::Invalid)));
    }
    limits::forgive(app, (per_account(app), &me.person.username), None).await?;
    let mut tx = app.db.write().await?;
    people::set_totp(&mut tx, me.person.id, None).await?;
    Ok(tx.commit().await?)
}
