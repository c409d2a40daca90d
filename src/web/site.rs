//! What every handler shares: the application, how it is reached, the built site, cookie keys.

use std::path::Path;
use std::sync::Arc;

use axum_extra::extract::cookie::Key;

use super::address::Addresses;
use super::functions::Calls;
use super::held_off::Notes;
use super::kept::Kept;
use crate::config::Server;
use crate::service::App;
use crate::ui::shell::Manifest;

/// The state of the router. Cloning it is cheap.
#[derive(Clone)]
pub struct Site {
    /// Use cases.
    pub app: App,
    /// How the portal is reached.
    pub server: Arc<Server>,
    /// Reads from where requests come.
    pub addresses: Addresses,
    /// What was noted of refusals in this minute.
    pub notes: Arc<Notes>,
    /// Addresses of the built site's files.
    pub manifest: Arc<Manifest>,
    /// Encrypts residents' cookies.
    pub key: Key,
    /// Pages of cases as they were rendered a moment ago.
    pub kept: Arc<Kept>,
    /// How often each caller may call a server function.
    pub calls: Calls,
}

impl Site {
    /// Puts the site together; without a built site, pages come without style and islands.
    pub fn new(app: App, server: Server) -> Self {
        let key = Key::from(&app.secret.cookie_key());
        Self {
            manifest: Arc::new(manifest(&server.site_dir)),
            calls: Calls::per_minute(app.limits.calls_per_minute),
            app,
            addresses: Addresses::new(server.behind_proxy),
            notes: Arc::default(),
            server: Arc::new(server),
            key,
            kept: Arc::default(),
        }
    }

    /// Whether people reach the portal by https, so that cookies can ask for it.
    pub fn is_secure(&self) -> bool {
        self.server.public_url.starts_with("https://")
    }
}

fn manifest(folder: &Path) -> Manifest {
    let file = folder.join("manifest.json");
    match std::fs::read_to_string(&file).map(|text| serde_json::from_str(&text)) {
        Ok(Ok(manifest)) => manifest,
        _ => {
            tracing::warn!(file = %file.display(), "the site is not built: pages have no style and no islands");
            Manifest::default()
        }
    }
}

impl axum::extract::FromRef<Site> for Key {
    fn from_ref(site: &Site) -> Key {
        site.key.clone()
    }
}
