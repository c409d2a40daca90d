//! Serving: from the configuration to a running portal, and to its graceful end.

use std::path::{Path, PathBuf};

use tokio::signal;
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

use crate::clock::Clock;
use crate::config::{Data, Limits, Server};
use crate::error::{Error, Result};
use crate::jobs;
use crate::ops::migrated;
use crate::service::app::open_secret;
use crate::service::{App, filing, heads};
use crate::web::{self, Site, connections};

/// Begins to log; `RUST_LOG` chooses how much.
pub fn log(json: bool) {
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new("huiyin=info,security=info,warn"));
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    let _ = if json {
        builder.json().try_init()
    } else {
        builder.try_init()
    };
}

/// Serves until told to stop; requests and jobs that have begun are finished. `with_worker` does the
/// jobs in the same process.
pub async fn serve(data: Data, server: Server, limits: Limits, with_worker: bool) -> Result<()> {
    log(server.log_json);
    look_around(&data, &server);
    let db = migrated(&data).await?;
    let app = App::new(
        db.clone(),
        Clock::system(),
        open_secret(&data)?,
        &data.data_dir,
        limits,
    )
    .await?;
    if app.directory().root().is_none() {
        tracing::warn!(
            "there are no units yet: nothing can be filed. `huiyin demo` makes a demo city"
        );
    }
    let calendar = &app.moment().policy().calendar;
    let horizon = calendar.local_date(app.clock.now() + chrono::Duration::days(60));
    if let Some(until) = calendar.known_until().filter(|until| *until < horizon) {
        tracing::warn!(%until, "public holidays are known up to this day only: clocks that run beyond it count them as working days");
    }
    let listener = tokio::net::TcpListener::bind(server.addr)
        .await
        .map_err(|error| {
            Error::Operator(format!("{} cannot be listened on: {error}", server.addr))
        })?;
    let address = listener.local_addr().unwrap_or(server.addr);
    tokio::spawn(keep_directory(app.clone()));
    tokio::spawn(sweep_files(app.clone()));
    let heads = tokio::spawn(heads::keep(app.clone()));
    let (stop, stopping) = watch::channel(false);
    let worker = with_worker.then(|| tokio::spawn(jobs::keep(app.clone(), stopping)));
    match own_program() {
        Some(program) => app.studio.move_out(program),
        None => tracing::warn!(
            "this program does not know where it lies: photos are decoded in the server's own memory"
        ),
    }
    let (rules, behind_proxy) = (server.connections.clone(), server.behind_proxy);
    let router = web::router(Site::new(app.clone(), server));
    tracing::info!(%address, "the portal is open");
    println!("回音 is on http://{address}");
    connections::serve(listener, router, rules, behind_proxy, stopped()).await;
    // Nobody listens where the jobs are done by another process.
    let _ = stop.send(true);
    if let Some(worker) = worker {
        worker.await?;
    }
    heads.abort();
    if let Err(error) = app.heads.write(&app).await {
        tracing::error!(%error, "heads could not be written down");
    }
    db.close().await;
    tracing::info!("the portal is closed");
    Ok(())
}

/// This program, to be called again. On Linux by the name under which the system keeps it, so that an
/// upgrade in its place does not mix two versions.
fn own_program() -> Option<PathBuf> {
    let kept = PathBuf::from("/proc/self/exe");
    match kept.exists() {
        true => Some(kept),
        false => std::env::current_exe().ok(),
    }
}

/// Says what about the surroundings is not as it should be.
fn look_around(data: &Data, server: &Server) {
    if let Some(mode) = open_to_others(&data.data_dir) {
        let folder = data.data_dir.display();
        tracing::warn!(
            "OTHERS CAN LOOK INTO THE DATA FOLDER (mode {mode:o}): contact data and secrets lie there. Close it: \
             chmod 700 {folder}"
        );
    }
    if server.public_url.starts_with("https://") && !server.behind_proxy {
        tracing::warn!(
            "the public address is https, which a proxy in front has to speak, but --behind-proxy is off: everybody \
             shares the limits of the proxy's one address"
        );
    }
}

/// The permissions of a folder that others than its owner may enter or read.
#[cfg(unix)]
fn open_to_others(folder: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(folder).ok()?.permissions().mode() & 0o7777;
    (mode & 0o077 != 0).then_some(mode)
}

#[cfg(not(unix))]
fn open_to_others(_: &Path) -> Option<u32> {
    None
}

/// Reads units, categories, names and policies into memory once a minute: another server may have changed them.
pub(super) async fn keep_directory(app: App) {
    let mut minute = tokio::time::interval(std::time::Duration::from_secs(60));
    loop {
        minute.tick().await;
        if let Err(error) = app.refresh_directory().await {
            tracing::error!(%error, "units and categories could not be read");
        }
        if let Err(error) = app.refresh_policies().await {
            tracing::error!(%error, "the policies could not be read");
        }
    }
}

/// Takes away what a server that died left half done in this folder; afterwards a job looks through
/// the last days.
async fn sweep_files(app: App) {
    if let Err(error) = filing::sweep(&app, true).await {
        tracing::error!(%error, "files that belong to nothing could not be swept away");
    }
}

/// Resolves on Ctrl-C or SIGTERM.
pub(super) async fn stopped() {
    let interrupt = async {
        let _ = signal::ctrl_c().await;
    };
    #[cfg(unix)]
    let terminate = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
    tracing::info!("stopping: requests that have begun are finished, if they end in time");
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_data_folder_that_others_can_look_into_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        for (mode, noticed) in [
            (0o700, None),
            (0o755, Some(0o755)),
            (0o710, Some(0o710)),
            (0o701, Some(0o701)),
        ] {
            let permissions = std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(folder.path(), permissions).unwrap();
            assert_eq!(open_to_others(folder.path()), noticed, "{mode:o}");
        }
    }
}
