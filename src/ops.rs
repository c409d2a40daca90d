//! What an operator does on the command line.
//! Must not hold rules of the field.

pub mod backup;
pub mod serve;
pub mod suggest;
pub mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use uuid::Uuid;

use crate::auth::{passwords, sign_in};
use crate::clock::Clock;
use crate::config::{Data, Limits, Server};
use crate::domain::Role;
use crate::error::{Error, Result};
use crate::service::app::open_database;
use crate::storage::units::{self, Unit};
use crate::storage::{Db, people};
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
    /// Check the chain of events of every case; exits with 1 and the case numbers when one is broken
    Verify {
        #[command(flatten)]
        data: Data,
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
        } => serve::serve(data, server, limits).await?,
        Command::Migrate { data } => {
            migrated(&data).await?.close().await;
            println!("the tables are up to date");
        }
        Command::Demo { data, demo } => demo::write(&migrated(&data).await?, &data, &demo).await?,
        Command::Admin(admin) => run_admin(admin).await?,
        Command::Verify { data } => {
            let broken = verify::verify(&migrated(&data).await?, &data, &mut |line| {
                println!("{line}")
            })
            .await?;
            if !broken.is_empty() {
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

/// The database that the configuration names, brought up to date.
pub async fn migrated(data: &Data) -> Result<Db> {
    let db = open_database(data).await?;
    db.migrate().await?;
    Ok(db)
}

async fn run_admin(admin: Admin) -> Result<()> {
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
            create_user(
                &db,
                &Clock::system(),
                &username,
                &name,
                &phone,
                &password,
                &roles,
            )
            .await?;
            println!("{username} can sign in");
        }
        Admin::DisableUser { data, username } => set_active(&data, &username, false).await?,
        Admin::EnableUser { data, username } => set_active(&data, &username, true).await?,
        Admin::SetPassword { data, username } => {
            let db = migrated(&data).await?;
            let person = person(&db, &username).await?;
            let password = ask_password()?;
            check_password(&password)?;
            sign_in::set_password(&db, person, password).await?;
            println!("{username} has a new password");
        }
        Admin::RemoveCodes { data, username } => {
            let db = migrated(&data).await?;
            sign_in::forget_codes(&db, person(&db, &username).await?).await?;
            println!("{username} signs in with the password alone");
        }
        Admin::Grant {
            data,
            username,
            role,
        } => {
            let db = migrated(&data).await?;
            let (person, (which, unit)) = holding(&db, &username, &role).await?;
            let mut tx = db.write().await?;
            people::grant(&mut tx, person, which, unit).await?;
            tx.commit().await?;
            println!("{username} is {role}");
        }
        Admin::Revoke {
            data,
            username,
            role,
        } => {
            let db = migrated(&data).await?;
            let (person, (which, unit)) = holding(&db, &username, &role).await?;
            let mut tx = db.write().await?;
            if !people::revoke(&mut tx, person, which, unit).await? {
                return Err(Error::Operator(format!("{username} is not {role}")));
            }
            tx.commit().await?;
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

fn ask_password() -> Result<String> {
    match std::env::var("HUIYIN_PASSWORD") {
        Ok(password) => Ok(password),
        Err(_) => rpassword::prompt_password("Password: ")
            .map_err(|error| Error::Internal(error.to_string())),
    }
}

fn check_password(password: &str) -> Result<()> {
    sign_in::check_new_password(password, "password").map_err(|_| {
        Error::Operator(format!(
            "a password has {} to {} characters",
            passwords::LEAST,
            passwords::MOST
        ))
    })
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
    Ok((person(db, username).await?, parse_role(&known, role)?))
}

async fn person(db: &Db, username: &str) -> Result<Uuid> {
    let username = domain::text::normalise(username).to_lowercase();
    let person = people::by_username(&mut db.read().await?, &username).await?;
    person
        .map(|person| person.id)
        .ok_or_else(|| Error::Operator(format!("there is nobody called {username}")))
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
    check_password(password)?;
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
    Ok(tx.commit().await?)
}

async fn set_active(data: &Data, username: &str, active: bool) -> Result<()> {
    let db = migrated(data).await?;
    sign_in::set_active(&db, person(&db, username).await?, active).await?;
    println!(
        "{username} {}",
        if active {
            "can sign in"
        } else {
            "can sign in no more"
        }
    );
    Ok(())
}
