//! Is the process alive, and can it serve?

use axum::extract::State;
use axum::http::StatusCode;

use super::Site;
use crate::storage::settings;

/// The process answers.
pub async fn alive() -> &'static str {
    "ok"
}

/// The database answers too.
pub async fn ready(State(site): State<Site>) -> (StatusCode, &'static str) {
    let answered = async { settings::ping(&mut site.app.db.read().await?).await };
    match answered.await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "database unreachable")
        }
    }
}
