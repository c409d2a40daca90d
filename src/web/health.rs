//! Is the process alive, and can it serve?
//! Must not tell more than that to whoever asks.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;

use super::Site;

/// Who asks whether the house is ready wants to know soon.
const PATIENCE: Duration = Duration::from_secs(5);

/// The process answers.
pub async fn alive() -> &'static str {
    "ok"
}

/// The database takes a write too, which is undone.
pub async fn ready(State(site): State<Site>) -> (StatusCode, &'static str) {
    let refusal = match tokio::time::timeout(PATIENCE, site.app.takes_writes()).await {
        Ok(Ok(())) => return (StatusCode::OK, "ready"),
        Ok(Err(error)) => error.to_string(),
        Err(late) => late.to_string(),
    };
    tracing::error!(error = %refusal, "not ready");
    (
        StatusCode::SERVICE_UNAVAILABLE,
        "the database takes no writes",
    )
}
