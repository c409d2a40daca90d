//! Pages of staff.

pub mod absences;
pub mod account;
pub mod case;
pub mod commitments;
pub mod concerned;
pub mod contact;
pub mod directory;
pub mod handovers;
pub mod inbox;
pub mod intake;
pub mod jobs;
pub mod notices;
pub mod revisits;
pub mod sign_in;
pub mod surges;
pub mod violations;
pub mod worklist;

use axum::response::Response;

use super::context::Context;
use crate::domain::permissions;
use crate::error::Result;

/// Where the day begins.
pub async fn home(context: Context) -> Result<Response> {
    let home = permissions::home(&context.staff()?.who().actor());
    Ok(context.redirect(home))
}
