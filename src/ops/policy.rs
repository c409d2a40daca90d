//! Policies on the command line: look at one, check a file, publish it.
//! Must not decide anything; `service::policy` does.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use clap::Subcommand;

use super::migrated;
use crate::clock::Clock;
use crate::config::{Data, Limits};
use crate::domain::Policy;
use crate::domain::policy::{Policies, Version};
use crate::error::{Error, Result};
use crate::service::App;
use crate::service::app::open_secret;
use crate::service::policy::{self, Preview, Publication};

/// What can be done with policies.
#[derive(Subcommand)]
pub enum Action {
    /// Print the policy in force, or the version with that number, as a file to edit
    Show {
        #[command(flatten)]
        data: Data,
        /// A version
        number: Option<i64>,
    },
    /// Say everything that is wrong with a file, and what it would change in running cases; exits with
    /// 1 when something is wrong
    Check {
        #[command(flatten)]
        data: Data,
        /// The file, as `show` prints it
        file: PathBuf,
    },
    /// Publish a file as the next version: what begins from then on follows it
    Publish {
        #[command(flatten)]
        data: Data,
        /// The file, as `show` prints it
        file: PathBuf,
        /// Why; residents read it where it moves a due time
        #[arg(long, value_name = "TEXT")]
        reason: String,
        /// From when on it holds, such as 2027-01-01T00:00:00+08:00; at once, if not given
        #[arg(long, value_name = "TIME")]
        from: Option<DateTime<Utc>>,
        /// Running cases follow it too, each with an event that says so
        #[arg(long)]
        also_running: bool,
    },
}

/// Runs a command.
pub async fn run(action: Action) -> Result<()> {
    match action {
        Action::Show { data, number } => {
            let app = open(&data).await?;
            print!("{}", show(app.policies(), number, app.clock.now())?);
        }
        Action::Check { data, file } => {
            let policy = read(&file)?;
            if is_there(&data) {
                let app = open(&data).await?;
                let strangers = policy::strangers(&app.directory(), &policy);
                if !strangers.is_empty() {
                    let lines = strangers.join("\n  ");
                    return Err(Error::Operator(format!("{}:\n  {lines}", file.display())));
                }
                println!("{}", told(&policy::preview(&app, &policy).await?));
            }
            println!("{} is in order", file.display());
        }
        Action::Publish {
            data,
            file,
            reason,
            from,
            also_running,
        } => {
            let policy = read(&file)?;
            let app = open(&data).await?;
            println!("{}", told(&policy::preview(&app, &policy).await?));
            let new = Publication {
                policy,
                from,
                reason,
                by: operator(),
                also_running,
            };
            let number = policy::publish(&app, new).await?;
            println!("published as version {number}");
            if also_running {
                let cases = policy::go_on(&app).await?;
                println!("{cases} running cases follow it");
            }
        }
    }
    Ok(())
}

async fn open(data: &Data) -> Result<App> {
    let db = migrated(data).await?;
    let secret = open_secret(data)?;
    App::new(
        db,
        Clock::system(),
        secret,
        &data.data_dir,
        Limits::default(),
    )
    .await
}

fn is_there(data: &Data) -> bool {
    data.database_url.is_some() || data.data_dir.join("huiyin.db").exists()
}

/// Whoever is signed in to the machine.
fn operator() -> String {
    std::env::var("USER").unwrap_or_else(|_| "operator".into())
}

/// A version as a file, with what is known of it in comments.
pub fn show(policies: &Policies, number: Option<i64>, now: DateTime<Utc>) -> Result<String> {
    let version = match number {
        None => policies.in_force(now),
        Some(number) => policies.version(number).ok_or_else(|| {
            let last = policies.last().number;
            Error::Operator(format!("there is no version {number}; the last is {last}"))
        })?,
    };
    let file = version
        .policy
        .to_toml()
        .map_err(|error| Error::Internal(error.to_string()))?;
    Ok(format!("{}\n{file}", heading(version)))
}

fn heading(version: &Version) -> String {
    let by = match version.published_by.as_str() {
        "" => String::new(),
        by => format!(" by {by}"),
    };
    // A reason of several lines stays a comment.
    let reason = version.reason.replace('\n', "\n# ");
    format!(
        "# Version {} of the policy, in force from {}; published {}{by}.\n# {reason}",
        version.number, version.from, version.published_at
    )
}

/// Reads a policy that has no fault.
pub fn read(file: &Path) -> Result<Policy> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| Error::Operator(format!("{}: {error}", file.display())))?;
    parse(&text).map_err(|told| Error::Operator(format!("{}: {told}", file.display())))
}

/// A policy that has no fault, or everything that is wrong with it.
pub fn parse(text: &str) -> std::result::Result<Policy, String> {
    let policy = Policy::from_toml(text).map_err(|error| error.to_string())?;
    let faults = policy.faults();
    match faults.is_empty() {
        true => Ok(policy),
        false => {
            let lines: Vec<String> = faults.iter().map(|fault| format!("\n  {fault}")).collect();
            Err(lines.concat())
        }
    }
}

fn told(preview: &Preview) -> String {
    format!(
        "{} cases are running. Laid over them too, it makes {} due earlier, {} later, {} overdue at once",
        preview.running, preview.earlier, preview.later, preview.overdue_at_once
    )
}
