//! Working off the queue in a process of its own, where one wants it apart from serving.
//! Must not hold any job.

use tokio::sync::watch;

use super::serve::{log, stopped};
use crate::clock::Clock;
use crate::config::{Data, Limits};
use crate::error::Result;
use crate::jobs;
use crate::service::App;
use crate::service::app::{open_database, open_secret};

/// Works until told to stop; jobs that have begun are finished.
pub async fn work(data: Data, limits: Limits, log_json: bool) -> Result<()> {
    log(log_json);
    let db = open_database(&data).await?;
    db.migrate().await?;
    let secret = open_secret(&data)?;
    let app = App::new(db.clone(), Clock::system(), secret, &data.data_dir, limits).await?;
    let (stop, stopping) = watch::channel(false);
    tokio::spawn(super::serve::keep_directory(app.clone()));
    let worker = tokio::spawn(jobs::keep(app, stopping));
    tracing::info!("the worker has begun");
    stopped().await;
    // Nobody listens any more only where the worker has ended by itself.
    let _ = stop.send(true);
    worker.await?;
    db.close().await;
    tracing::info!("the worker has ended");
    Ok(())
}
