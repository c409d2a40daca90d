//! Signing in and out, sessions, and changing one's own password and one-time codes.
//! Must not know cookies; a token is a text here.

use chrono::{DateTime, Duration, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{passwords, totp};
use crate::domain::proof::hex;
use crate::domain::role::{Grant, UnitPath};
use crate::domain::{Role, text};
use crate::error::{Error, Result};
use crate::forms::{Code, Errors};
use crate::service::App;
use crate::service::case_file::Who;
use crate::service::directory::Directory;
use crate::service::limits::{self, Window};
use crate::service::security::{self, About, Signal};
use crate::storage::audit::{self, Done};
use crate::storage::people::Person;
use crate::storage::{Db, Tx, people, sessions};

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

/// Begins a session for credentials that are still those that were checked; `None` when they were
/// changed meanwhile (safety.md 18).
async fn begin_in(
    tx: &mut Tx,
    app: &App,
    person: &Person,
    verified: bool,
) -> Result<Option<String>> {
    if !people::hold(tx, person.id, person.credential_version).await? {
        return Ok(None);
    }
    let token = hex(&rand::random::<[u8; 32]>());
    let now = app.clock.now();
    let lasts = match verified {
        true => Duration::hours(HOURS),
        false => Duration::minutes(10),
    };
    let session = sessions::Session {
        person_id: person.id,
        seen_at: now,
        expires_at: now + lasts,
        verified: i64::from(verified),
        credential_version: person.credential_version,
    };
    sessions::insert(tx, &token_hash(&token), &session).await?;
    Ok(Some(token))
}

async fn begin(app: &App, person: &Person, verified: bool) -> Result<Option<String>> {
    let mut tx = app.db.write().await?;
    let token = begin_in(&mut tx, app, person, verified).await?;
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

/// Passwords of one account are tried in one window by whoever is not signed in.
fn per_account(app: &App) -> Window {
    Window {
        purpose: "sign-in",
        most: app.limits.tries,
        minutes: 15,
    }
}

/// One's own password, asked for again, has a window of its own: strangers' tries do not keep its
/// owner from changing it (safety.md 23).
fn per_owner(app: &App) -> Window {
    Window {
        purpose: "own-password",
        most: app.limits.tries,
        minutes: 15,
    }
}

/// Checks user name and password; gives the token of a new session. An unknown name, a wrong
/// password and a disabled account are refused alike and in like time.
pub async fn sign_in(app: &App, username: &str, password: &str, address: &str) -> Result<String> {
    let username = text::normalise(username).to_lowercase();
    if passwords::is_too_long(password) {
        return Err(Error::Invalid(Errors::one("password", Code::TooLong)));
    }
    let per_address = Window {
        purpose: "sign-in-address",
        most: app.limits.tries_per_address,
        minutes: 15,
    };
    limits::spend(app, per_address, address).await?;
    limits::spend(app, per_account(app), &username).await?;
    let found = people::by_username(&mut app.db.read().await?, &username).await?;
    let about = About {
        person: found.as_ref().map(|person| person.id),
        source: Some(&security::source(app, address)),
        ..About::default()
    };
    let person = found.filter(|person| person.active == 1);
    let hash = person.as_ref().map(|person| person.password_hash.clone());
    let right = passwords::verify(password.to_owned(), hash).await?;
    let refused = || {
        security::log(Signal::SignInFailed, about);
        Error::Invalid(Errors::one("username", Code::Invalid))
    };
    let person = person.filter(|_| right).ok_or_else(refused)?;
    let in_full = person.totp_secret.is_none();
    let token = begin(app, &person, in_full).await?.ok_or_else(refused)?;
    limits::forgive(
        app,
        (per_account(app), &username),
        Some((per_address, address)),
    )
    .await?;
    let signal = match in_full {
        true => Signal::SignIn,
        false => Signal::CodeOwed,
    };
    security::log(signal, about);
    Ok(token)
}

/// Checks the one-time code that a session still owes; gives the token of a new, full session.
pub async fn enter_code(app: &App, token: &str, code: &str) -> Result<String> {
    let Some(Session::CodeOwed(person)) = find(app, token, Sent::ByHand).await? else {
        return Err(Error::SignInNeeded);
    };
    limits::spend(app, per_code(app), &person.id.to_string()).await?;
    let wrong = || {
        security::log(Signal::CodeFailed, About::person(person.id));
        Error::Invalid(Errors::one("totp", Code::Invalid))
    };
    let step = step_of(app, &person, code)?.ok_or_else(wrong)?;
    let mut tx = app.db.write().await?;
    let full = begin_in(&mut tx, app, &person, true).await?;
    let full = full.ok_or(Error::SignInNeeded)?;
    if !people::spend_totp_step(&mut tx, person.id, step).await? {
        return Err(wrong());
    }
    sessions::delete(&mut tx, &token_hash(token)).await?;
    tx.commit().await?;
    limits::forgive(app, (per_code(app), &person.id.to_string()), None).await?;
    security::log(Signal::SignIn, About::person(person.id));
    Ok(full)
}

fn step_of(app: &App, person: &Person, code: &str) -> Result<Option<i64>> {
    match &person.totp_secret {
        Some(secret) => totp::step_of(secret, &person.username, code, app.clock.now()),
        None => Ok(None),
    }
}

/// Who a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Somebody did something.
    ByHand,
    /// A page that is left open asks again and again: it keeps no session alive.
    ByItself,
}

/// Who a token belongs to. A disabled person's token opens nothing, at once, and neither does one from
/// before the credentials were changed.
pub async fn find(app: &App, token: &str, sent: Sent) -> Result<Option<Session>> {
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
        .filter(|person| person.credential_version == session.credential_version)
    else {
        return Ok(None);
    };
    if session.verified == 0 {
        return Ok(Some(Session::CodeOwed(person)));
    }
    let held = people::grants(&mut conn, person.id).await?;
    let grants = placed(&app.directory(), held);
    drop(conn);
    if sent == Sent::ByHand && session.seen_at + Duration::minutes(1) < now {
        let mut tx = app.db.write().await?;
        sessions::touch(&mut tx, &hash, now).await?;
        tx.commit().await?;
    }
    Ok(Some(Session::Full(SignedIn { person, grants })))
}

/// Roles where their units stand in the tree now. The same directory places the cases, so that what a
/// person may see and what their lists hold never part when a unit moves (safety.md 21).
pub fn placed(directory: &Directory, held: Vec<(Role, Uuid)>) -> Vec<Grant> {
    let place = |(role, unit)| {
        let unit = directory.unit(unit)?;
        Some(Grant {
            role,
            unit: UnitPath(unit.path.clone()),
        })
    };
    held.into_iter().filter_map(place).collect()
}

/// The member of staff of that user name with what they hold, as use cases know them, without a session: for
/// what is played in their name.
pub async fn staff(app: &App, username: &str) -> Result<Who> {
    let mut conn = app.db.read().await?;
    let person = people::by_username(&mut conn, username).await?;
    let person = person.ok_or(Error::NotFound)?;
    let held = people::grants(&mut conn, person.id).await?;
    let grants = placed(&app.directory(), held);
    Ok(SignedIn { person, grants }.who())
}

/// Ends the session of a token.
pub async fn sign_out(app: &App, token: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    let ended = sessions::delete(&mut tx, &token_hash(token)).await?;
    tx.commit().await?;
    if let Some(person) = ended {
        security::log(Signal::SignOut, About::person(person));
    }
    Ok(())
}

/// Lets a person sign in, or ends all their sessions and lets them in no more.
pub async fn set_active(db: &Db, now: DateTime<Utc>, person: Uuid, active: bool) -> Result<()> {
    let (done, signal) = match active {
        true => (Done::EnableUser, Signal::AccountEnabled),
        false => (Done::DisableUser, Signal::AccountDisabled),
    };
    let mut tx = db.write().await?;
    people::set_active(&mut tx, person, active).await?;
    sessions::delete_of(&mut tx, person).await?;
    by_operator(tx, now, person, done, signal).await
}

/// Gives a person a new password and ends their sessions: for the operator, when it was forgotten.
pub async fn set_password(
    db: &Db,
    now: DateTime<Utc>,
    person: Uuid,
    password: String,
) -> Result<()> {
    let hash = passwords::hash(password).await?;
    let mut tx = db.write().await?;
    people::set_password(&mut tx, person, &hash).await?;
    sessions::delete_of(&mut tx, person).await?;
    by_operator(tx, now, person, Done::SetPassword, Signal::PasswordChanged).await
}

/// Takes a person's one-time codes away and ends their sessions: for the operator, when the device
/// was lost.
pub async fn forget_codes(db: &Db, now: DateTime<Utc>, person: Uuid) -> Result<()> {
    let mut tx = db.write().await?;
    people::set_totp(&mut tx, person, None).await?;
    sessions::delete_of(&mut tx, person).await?;
    by_operator(tx, now, person, Done::RemoveCodes, Signal::CodesRemoved).await
}

async fn by_operator(
    mut tx: Tx,
    now: DateTime<Utc>,
    person: Uuid,
    done: Done,
    signal: Signal,
) -> Result<()> {
    audit::append(&mut tx, &audit::Entry::by_operator(now, done, person)).await?;
    tx.commit().await?;
    security::log(
        signal,
        About {
            by: Some("huiyin admin"),
            ..About::person(person)
        },
    );
    Ok(())
}

/// A password that may be set, or what is wrong with it. `context` are words that it must not be made
/// of, see [`words_of`].
pub fn check_new_password(password: &str, field: &str, context: &[String]) -> Result<(), Errors> {
    match passwords::fault(password, context) {
        Some(code) => Err(Errors::one(field, code)),
        None => Ok(()),
    }
}

/// What a password must not be made of: the organisation's name and the person's own words.
pub fn words_of(directory: &Directory, username: &str, name: &str, phone: &str) -> Vec<String> {
    let organisation = directory.root().map(|root| root.name.0.clone());
    let organisation = organisation.map(|name| [name.zh_cn, name.zh_tw, name.en]);
    let own = [username, name, phone].map(str::to_owned);
    organisation.into_iter().flatten().chain(own).collect()
}

/// One's own password, asked for again before what lets one in is changed (safety.md 8).
async fn ask_again(app: &App, me: &SignedIn, field: &str, password: &str) -> Result<()> {
    let owner = me.person.id.to_string();
    if passwords::is_too_long(password) {
        return Err(Error::Invalid(Errors::one(field, Code::Invalid)));
    }
    limits::spend(app, per_owner(app), &owner).await?;
    let hash = Some(me.person.password_hash.clone());
    if !passwords::verify(password.to_owned(), hash).await? {
        security::log(Signal::PasswordWrong, About::person(me.person.id));
        return Err(Error::Invalid(Errors::one(field, Code::Invalid)));
    }
    limits::forgive(app, (per_owner(app), &owner), None).await
}

/// A transaction in which one's credentials are still those that this request was let in with. Where
/// they were changed meanwhile, the password that was just given is the right one no longer.
async fn holding(app: &App, me: &SignedIn, field: &str) -> Result<Tx> {
    let mut tx = app.db.write().await?;
    match people::hold(&mut tx, me.person.id, me.person.credential_version).await? {
        true => Ok(tx),
        false => Err(Error::Invalid(Errors::one(field, Code::Invalid))),
    }
}

/// Ends one's other sessions after `version` of the credentials began, and makes it durable.
async fn changed(
    mut tx: Tx,
    me: &SignedIn,
    token: &str,
    version: i64,
    signal: Signal,
) -> Result<()> {
    sessions::keep_only(&mut tx, me.person.id, &token_hash(token), version).await?;
    tx.commit().await?;
    security::log(signal, About::person(me.person.id));
    Ok(())
}

/// Changes one's own password and ends one's other sessions.
pub async fn change_password(
    app: &App,
    me: &SignedIn,
    token: &str,
    old: &str,
    new: &str,
) -> Result<()> {
    ask_again(app, me, "old", old).await?;
    let Person {
        username,
        name,
        phone,
        ..
    } = &me.person;
    let words = words_of(&app.directory(), username, name, phone);
    check_new_password(new, "new", &words)?;
    let hash = passwords::hash(new.to_owned()).await?;
    let mut tx = holding(app, me, "old").await?;
    let version = people::set_password(&mut tx, me.person.id, &hash).await?;
    changed(tx, me, token, version, Signal::PasswordChanged).await
}

/// Sets up one-time codes and ends one's other sessions: the password proves who it is, the first code
/// that the app was set up.
pub async fn set_up_codes(
    app: &App,
    me: &SignedIn,
    token: &str,
    secret: &str,
    (code, password): (&str, &str),
) -> Result<()> {
    // An open session alone must not exchange the second factor: it is taken away with the password
    // first.
    if me.person.totp_secret.is_some() {
        return Err(Error::NotFound);
    }
    ask_again(app, me, "password", password).await?;
    let owner = me.person.id.to_string();
    limits::spend(app, per_code(app), &owner).await?;
    let wrong = || {
        security::log(Signal::CodeFailed, About::person(me.person.id));
        Error::Invalid(Errors::one("totp", Code::Invalid))
    };
    let step = totp::step_of(secret, &me.person.username, code, app.clock.now());
    let step = step.ok().flatten().ok_or_else(wrong)?;
    limits::forgive(app, (per_code(app), &owner), None).await?;
    let mut tx = holding(app, me, "password").await?;
    let version = people::set_totp(&mut tx, me.person.id, Some(secret)).await?;
    people::spend_totp_step(&mut tx, me.person.id, step).await?;
    changed(tx, me, token, version, Signal::CodesSetUp).await
}

/// Takes one-time codes away and ends one's other sessions; the password is asked for again.
pub async fn remove_codes(app: &App, me: &SignedIn, token: &str, password: &str) -> Result<()> {
    ask_again(app, me, "password", password).await?;
    let mut tx = holding(app, me, "password").await?;
    let version = people::set_totp(&mut tx, me.person.id, None).await?;
    changed(tx, me, token, version, Signal::CodesRemoved).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::PASSWORD;
    use crate::storage::Engine;
    use crate::tests::support::{TestApp, on_both_engines};

    const RESET: &str = "槐树又开花了 by the operator";

    async fn person(app: &TestApp) -> Person {
        let mut conn = app.db().read().await.unwrap();
        people::by_username(&mut conn, "handler")
            .await
            .unwrap()
            .unwrap()
    }

    async fn me(app: &TestApp) -> (SignedIn, String) {
        let token = sign_in(&app.app, "handler", PASSWORD, "x").await.unwrap();
        match find(&app.app, &token, Sent::ByHand).await.unwrap() {
            Some(Session::Full(me)) => (me, token),
            other => panic!("{other:?}"),
        }
    }

    async fn reset(app: &TestApp) {
        let id = person(app).await.id;
        set_password(app.db(), app.clock.now(), id, RESET.into())
            .await
            .unwrap();
    }

    async fn opens(app: &TestApp, password: &str) -> bool {
        sign_in(&app.app, "handler", password, "x").await.is_ok()
    }

    on_both_engines! {
        async fn an_operators_reset_is_not_undone_by_a_change_that_was_on_its_way(app: TestApp) {
            let (me, token) = me(&app).await;
            reset(&app).await;
            // Everything that this request read was read before the reset.
            let late = change_password(&app.app, &me, &token, PASSWORD, "the intruder keeps the door").await;
            assert!(matches!(late, Err(Error::Invalid(_))), "told success: {late:?}");
            assert!(set_up_codes(&app.app, &me, &token, &totp::new_secret(), ("000000", PASSWORD)).await.is_err());
            assert!(remove_codes(&app.app, &me, &token, PASSWORD).await.is_err());
            assert!(opens(&app, RESET).await && !opens(&app, "the intruder keeps the door").await);
        }

        async fn a_sign_in_that_was_checked_before_a_reset_opens_nothing_after_it(app: TestApp) {
            let before = person(&app).await;
            reset(&app).await;
            assert_eq!(begin(&app.app, &before, true).await.unwrap(), None);
            // And where the session came first, it is void.
            let (_, token) = {
                let token = sign_in(&app.app, "handler", RESET, "x").await.unwrap();
                ((), token)
            };
            reset(&app).await;
            assert!(find(&app.app, &token, Sent::ByHand).await.unwrap().is_none());
        }

        async fn whoever_is_first_the_operators_password_is_the_one_that_opens(app: TestApp) {
            for round in 0..8 {
                let (me, token) = me(&app).await;
                let (own, theirs) = (app.clone(), app.clone());
                let change = tokio::spawn(async move {
                    change_password(&own.app, &me, &token, PASSWORD, "the intruder keeps the door").await
                });
                let sign_in = tokio::spawn(async move { sign_in(&theirs.app, "handler", PASSWORD, "x").await });
                reset(&app).await;
                let _ = change.await.unwrap();
                let late = sign_in.await.unwrap();
                assert!(opens(&app, RESET).await, "round {round}: the reset is lost");
                if let Ok(token) = late {
                    assert!(find(&app.app, &token, Sent::ByHand).await.unwrap().is_none(), "round {round}: the old password's owner stays in");
                }
                let id = person(&app).await.id;
                set_password(app.db(), app.clock.now(), id, PASSWORD.into()).await.unwrap();
            }
        }
    }
}
