//! The follower that looks at what was just filed, and tells surges at once (C8).
//! Must not judge; `domain::surge` does.

use super::follow::Follower;
use crate::domain::Action;
use crate::error::Result;
use crate::service::{App, surges};
use crate::storage::Tx;
use crate::storage::feed::FedEvent;

/// Tells surges.
pub struct Surging;

impl Follower for Surging {
    const NAME: &'static str = "surging";

    async fn follow(tx: &mut Tx, app: &App, events: &[FedEvent]) -> Result<()> {
        let filed: Vec<&FedEvent> = events
            .iter()
            .filter(|event| event.action == Action::File.as_str())
            .collect();
        surges::filed(tx, app, &filed).await
    }
}
