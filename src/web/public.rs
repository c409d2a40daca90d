//! Pages for everybody: home, guide, privacy, figures.

use axum::response::Response;

use super::context::Context;
use crate::error::Result;
use crate::service::figures;
use crate::ui::pages::public;

/// The home page: three doors.
pub async fn home(context: Context) -> Response {
    let app = context.app().clone();
    context.page(|| public::home(app.moment().policy()))
}

/// What is accepted here, and where else to go.
pub async fn guide(context: Context) -> Response {
    let app = context.app().clone();
    context.page(|| public::guide(&app.directory(), app.moment().policy()))
}

/// What is kept of a resident, for how long, and who sees it.
pub async fn privacy(context: Context) -> Response {
    context.page(public::privacy)
}

/// How many cases there are and where they stand, per department.
pub async fn figures(context: Context) -> Result<Response> {
    let (total, departments) = figures::read(context.app()).await?;
    let directory = context.app().directory();
    Ok(context.page(|| public::figures(&directory, &total, &departments)))
}
