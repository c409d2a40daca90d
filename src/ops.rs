//! What an operator does on the command line.
//! Must not hold rules of the field.

pub mod backup;
pub mod policy;
pub mod reproject;
pub mod serve;
pub mod suggest;
pub mod verify;
pub mod worker;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use uuid::Uuid;

use crate::auth::{passwords, sign_in};
use crate::clock::Clock;
use crate::config::{Data, Limits, Server};
use crate::domain::Role;
use crate::error::{Error, Result};
use crate::forms::Code;
use crate::service::App;
use crate::service::app::{open_database, open_secret};
use crate::service::directory::Directory;
use crate::service::installation;
use crate::service::security::{self, About, Signal};
use crate::storage::audit::{self, Done};
use crate::storage::people::Person;
use crate::storage::units::{self, Unit};
use crate::storage::{Db, Tx, people};
use crate::{demo, domain};

/// What can be done.
#[derive(Subcommand)]
pub enum Command {
    /// Serve the portal; brings the tables up to date first
    Serve {
        #[command(flatten)]
        data: Data,
        #[command(flatten)]
        server: Server,
        #[command(flatten)]
        limits: Limits,
        /// Leave jobs to `huiyin worker`: what happens by itself does not happen without one
        #[arg(long, env = "HUIYIN_NO_WORKER", value_parser = clap::builder::BoolishValueParser::new())]
        no_worker: bool,
    },
    /// Do the jobs apart from serving; any number of workers and servers share them
    Worker {
        #[command(flatten)]
        data: Data,
        #[command(flatten)]
        limits: Limits,
        /// Log lines as JSON
        #[arg(long, env = "HUIYIN_LOG_JSON", value_parser = clap::builder::BoolishValueParser::new())]
        log_json: bool,
    },
    /// Bring the tables of the database up to date
    Migrate {
        #[command(flatten)]
        data: Data,
    },
    /// Fill an empty database with a demo city: units, people in every role, cases in all states
    Demo {
        #[command(flatten)]
        data: Data,
        #[command(flatten)]
        demo: DemoCity,
    },
    /// Look after accounts
    #[command(subcommand)]
    Admin(Admin),
    /// Look at, check and publish what the organisation decided
    #[command(subcommand)]
    Policy(policy::Action),
    /// Check every case: its chain, what follows from it, its files, the counts and the heads in the data
    /// folder; exits with 1 and the numbers of the broken cases
    Verify {
        #[command(flatten)]
        data: Data,
    },
    /// Build what follows from the events anew: rows, assignments, counts; also while the portal runs.
    /// Goes on where an interrupted run stopped
    Reproject {
        #[command(flatten)]
        data: Data,
        /// Only this: cases, assignments or counts; may be given several times
        #[arg(long = "table", value_name = "TABLE")]
        tables: Vec<String>,
    },
    /// Write everything into one file, also while the portal runs
    Backup {
        #[command(flatten)]
        data: Data,
        /// The file to write
        file: PathBuf,
    },
    /// Fill an empty database from a backup, of either engine
    Restore {
        #[command(flatten)]
        data: Data,
        /// The file to read
        file: PathBuf,
    },
    /// Decode one photo from standard input to standard output, with little memory and time; the portal
    /// calls itself so
    #[command(hide = true)]
    DecodePhoto,
    /// Try the categories' keywords: what would be suggested for each line of a file, and why
    Suggest {
        #[command(flatten)]
        data: Data,
        /// The file to read, one matter a line
        file: PathBuf,
    },
    /// Measure speed and size and print a table with the bars they should meet
    Bench {
        #[command(flatten)]
        server: Server,
        #[command(flatten)]
        bench: crate::bench::Plan,
    },
}

/// How large the demo city is.
#[derive(Args, Clone, Debug)]
pub struct DemoCity {
    /// How many cases to write
    #[arg(long, default_value_t = 400, value_name = "N")]
    pub cases: u64,
    /// The same seed gives the same city, to the hash
    #[arg(long, default_value_t = 1, value_name = "S")]
    pub seed: u64,
    /// The moment up to which cases were filed, such as 2026-11-21T12:00:00Z; now, if not given
    #[arg(long, value_name = "TIME")]
    pub until: Option<chrono::DateTime<chrono::Utc>>,
}

/// What can be done with accounts.
#[derive(Subcommand)]
pub enum Admin {
    /// Enter a member of staff; the password is asked for, or read from HUIYIN_PASSWORD
    CreateUser {
        #[command(flatten)]
        data: Data,
        /// What they sign in with
        #[arg(long)]
        username: String,
        /// Their name
        #[arg(long)]
        name: String,
        /// Their telephone at work
        #[arg(long, default_value = "")]
        phone: String,
        /// ROLE@UNIT, may be given several times; for instance handler@water.repair. Roles:
        /// intake_clerk dispatcher handler coordinator unit_lead supervisor revisit_officer
        /// quality_inspector knowledge_editor analyst director administrator
        #[arg(long = "role", value_name = "ROLE@UNIT", required = true)]
        roles: Vec<String>,
    },
    /// Let a member of staff sign in no more, and end their sessions at once
    DisableUser {
        #[command(flatten)]
        data: Data,
        /// What they sign in with
        username: String,
    },
    /// Let a disabled member of staff sign in again
    EnableUser {
        #[command(flatten)]
        data: Data,
        /// What they sign in with
        username: String,
    },
    /// Give a member of staff a new password, which is asked for or read from HUIYIN_PASSWORD, and
    /// end their sessions
    SetPassword {
        #[command(flatten)]
        data: Data,
        /// What they sign in with
        username: String,
    },
    /// Take the one-time codes of a member of staff away, when the device is lost, and end their
    /// sessions
    RemoveCodes {
        #[command(flatten)]
        data: Data,
        /// What they sign in with
        username: String,
    },
    /// Give a member of staff a role in a unit
    Grant {
        #[command(flatten)]
        data: Data,
        /// What they sign in with
        username: String,
        /// For instance unit_lead@water.repair
        #[arg(value_name = "ROLE@UNIT")]
        role: String,
    },
    /// Take a role in a unit from a member of staff
    Revoke {
        #[command(flatten)]
        data: Data,
        /// What they sign in with
        username: String,
        /// For instance unit_lead@water.repair
        #[arg(value_name = "ROLE@UNIT")]
        role: String,
    },
    /// List the units with the codes that roles are given in
    Units {
        #[command(flatten)]
        data: Data,
    },
}

/// Runs a command.
pub async fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Serve {
            data,
            server,
            limits,
            no_worker,
        } => serve::serve(data, server, limits, !no_worker).await?,
        Command::Worker {
            data,
            limits,
            log_json,
        } => worker::work(data, limits, log_json).await?,
        Command::Migrate { data } => {
            migrated(&data).await?.close().await;
            println!("the tables are up to date");
        }
        Command::Demo { data, demo } => demo::write(&migrated(&data).await?, &data, &demo).await?,
        Command::Admin(admin) => run_admin(admin).await?,
        Command::Policy(action) => policy::run(action).await?,
        Command::Verify { data } => {
            let broken =
                verify::verify(&opened(&data).await?, &mut |line| println!("{line}")).await?;
            if !broken.is_empty() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Reproject { data, tables } => {
            let tables = reproject::named(&tables)?;
            let left = reproject::reproject(&opened(&data).await?, &tables, &mut |line| {
                println!("{line}")
            })
            .await?;
            if !left.is_empty() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Backup { data, file } => {
            let told = backup::backup(&migrated(&data).await?, &data, &file).await?;
            println!("{told}");
        }
        Command::Restore { data, file } => {
            let told = backup::restore(&migrated(&data).await?, &data, &file).await?;
            println!("{told}");
        }
        Command::DecodePhoto => return Ok(crate::service::photos::decode_photo()),
        Command::Suggest { data, file } => {
            print!(
                "{}",
                suggest::suggest(&migrated(&data).await?, &file).await?
            );
        }
        Command::Bench { server, bench } => crate::bench::run(server, bench).await?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The database that the configuration names, brought up to date; refused where it is not the one of
/// the data folder (safety.md 17).
pub async fn migrated(data: &Data) -> Result<Db> {
    let db = open_database(data).await?;
    db.migrate().await?;
    installation::bind(&db, &data.data_dir).await?;
    Ok(db)
}

/// The application over the database that the configuration names.
async fn opened(data: &Data) -> Result<App> {
    let (db, secret) = (migrated(data).await?, open_secret(data)?);
    App::new(
        db,
        Clock::system(),
        secret,
        &data.data_dir,
        Limits::default(),
    )
    .await
}

async fn run_admin(admin: Admin) -> Result<()> {
    serve::log(false);
    let clock = Clock::system();
    match admin {
        Admin::CreateUser {
            data,
            username,
            name,
            phone,
            roles,
        } => {
            let db = migrated(&data).await?;
            let password = ask_password()?;
            create_user(&db, &clock, &username, &name, &phone, &password, &roles).await?;
            println!("{username} can sign in");
        }
        Admin::DisableUser { data, username } => {
            let db = migrated(&data).await?;
            let person = person(&db, &username).await?;
            sign_in::set_active(&db, clock.now(), person.id, false).await?;
            println!("{username} can sign in no more");
        }
        Admin::EnableUser { data, username } => {
            let db = migrated(&data).await?;
            let person = person(&db, &username).await?;
            sign_in::set_active(&db, clock.now(), person.id, true).await?;
            println!("{username} can sign in");
        }
        Admin::SetPassword { data, username } => {
            let db = migrated(&data).await?;
            let person = person(&db, &username).await?;
            let password = ask_password()?;
            set_password(&db, &clock, &person, password).await?;
            println!("{username} has a new password");
        }
        Admin::RemoveCodes { data, username } => {
            let db = migrated(&data).await?;
            let person = person(&db, &username).await?;
            sign_in::forget_codes(&db, clock.now(), person.id).await?;
            println!("{username} signs in with the password alone");
        }
        Admin::Grant {
            data,
            username,
            role,
        } => {
            grant(&migrated(&data).await?, &clock, &username, &role).await?;
            println!("{username} is {role}");
        }
        Admin::Revoke {
            data,
            username,
            role,
        } => {
            revoke(&migrated(&data).await?, &clock, &username, &role).await?;
            println!("{username} is no longer {role}");
        }
        Admin::Units { data } => {
            for unit in units::all(&mut migrated(&data).await?.read().await?).await? {
                println!("{:<28} {}", unit.code, unit.name.zh_cn);
            }
        }
    }
    Ok(())
}

/// Gives a member of staff a role in a unit, `role@unit-code`.
pub async fn grant(db: &Db, clock: &Clock, username: &str, role: &str) -> Result<()> {
    let (person, (which, unit)) = holding(db, username, role).await?;
    let mut tx = db.write().await?;
    people::grant(&mut tx, person, which, unit).await?;
    recorded(
        tx,
        clock,
        (Done::Grant, Signal::RoleGranted),
        person,
        &[role],
    )
    .await
}

/// Takes a role in a unit from a member of staff, `role@unit-code`.
pub async fn revoke(db: &Db, clock: &Clock, username: &str, role: &str) -> Result<()> {
    let (person, (which, unit)) = holding(db, username, role).await?;
    let mut tx = db.write().await?;
    if !people::revoke(&mut tx, person, which, unit).await? {
        return Err(Error::Operator(format!("{username} is not {role}")));
    }
    recorded(
        tx,
        clock,
        (Done::Revoke, Signal::RoleRevoked),
        person,
        &[role],
    )
    .await
}

/// Gives a member of staff a new password, if it is one that can be set.
pub async fn set_password(db: &Db, clock: &Clock, person: &Person, password: String) -> Result<()> {
    let Person {
        username,
        name,
        phone,
        ..
    } = person;
    check_password(db, &password, [username, name, phone]).await?;
    sign_in::set_password(db, clock.now(), person.id, password).await
}

/// Makes durable what the operator changed, with its entry in the audit log and its line in the
/// security log.
async fn recorded(
    mut tx: Tx,
    clock: &Clock,
    (done, signal): (Done, Signal),
    person: Uuid,
    roles: &[&str],
) -> Result<()> {
    let mut entry = audit::Entry::by_operator(clock.now(), done, person);
    entry.details.0 = serde_json::json!({ "roles": roles });
    audit::append(&mut tx, &entry).await?;
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

fn ask_password() -> Result<String> {
    match std::env::var("HUIYIN_PASSWORD") {
        Ok(password) => Ok(password),
        Err(_) => rpassword::prompt_password("Password: ")
            .map_err(|error| Error::Internal(error.to_string())),
    }
}

/// Refuses a password that could not be set in the portal either.
async fn check_password(db: &Db, password: &str, own: [&str; 3]) -> Result<()> {
    let directory = Directory::read(&mut db.read().await?).await?;
    let [username, name, phone] = own;
    let words = sign_in::words_of(&directory, username, name, phone);
    let fault = match passwords::fault(password, &words) {
        None => return Ok(()),
        Some(Code::Common) => {
            "this password is easily guessed: it is common, or made of the person's or the house's words"
                .to_owned()
        }
        Some(_) => format!(
            "a password has at least {} characters and at most {} bytes",
            passwords::LEAST,
            passwords::BYTES_MOST
        ),
    };
    Err(Error::Operator(fault))
}

/// A role and its unit, of the form `role@unit-code`.
fn parse_role(known: &[Unit], text: &str) -> Result<(Role, Uuid)> {
    let told = |text: String| Error::Operator(text);
    let (role, unit) = text
        .split_once('@')
        .ok_or_else(|| told(format!("{text} is not ROLE@UNIT")))?;
    let role = role
        .parse()
        .map_err(|_| told(format!("there is no role {role}")))?;
    let unit = known
        .iter()
        .find(|known| known.code == unit)
        .ok_or_else(|| told(format!("there is no unit {unit}; see `huiyin admin units`")))?;
    Ok((role, unit.id))
}

/// Who is meant, and the role and unit that are meant.
async fn holding(db: &Db, username: &str, role: &str) -> Result<(Uuid, (Role, Uuid))> {
    let known = units::all(&mut db.read().await?).await?;
    Ok((person(db, username).await?.id, parse_role(&known, role)?))
}

/// The member of staff with that user name.
pub async fn person(db: &Db, username: &str) -> Result<Person> {
    let username = domain::text::normalise(username).to_lowercase();
    let person = people::by_username(&mut db.read().await?, &username).await?;
    person.ok_or_else(|| Error::Operator(format!("there is nobody called {username}")))
}

/// Enters a member of staff with roles of the form `role@unit-code`.
pub async fn create_user(
    db: &Db,
    clock: &Clock,
    username: &str,
    name: &str,
    phone: &str,
    password: &str,
    roles: &[String],
) -> Result<()> {
    let told = |text: String| Error::Operator(text);
    let username = domain::text::normalise(username).to_lowercase();
    if username.is_empty() || username.chars().any(char::is_whitespace) {
        return Err(told("a user name has no spaces and is not empty".into()));
    }
    check_password(db, password, [&username, name, phone]).await?;
    let known = units::all(&mut db.read().await?).await?;
    let grants = roles
        .iter()
        .map(|text| parse_role(&known, text))
        .collect::<Result<Vec<_>>>()?;
    let password_hash = passwords::hash(password.to_owned()).await?;
    let id = Uuid::now_v7();
    let mut tx = db.write().await?;
    let person = people::NewPerson {
        id,
        username: &username,
        name,
        phone,
        password_hash: &password_hash,
        created_at: clock.now(),
    };
    match people::insert(&mut tx, person).await {
        Err(error) if error.is_duplicate() => {
            return Err(told(format!("{username} is there already")));
        }
        other => other?,
    }
    for (role, unit) in grants {
        people::grant(&mut tx, id, role, unit).await?;
    }
    let roles: Vec<&str> = roles.iter().map(String::as_str).collect();
    recorded(
        tx,
        clock,
        (Done::CreateUser, Signal::AccountCreated),
        id,
        &roles,
    )
    .await
}
