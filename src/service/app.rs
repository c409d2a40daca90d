//! What every use case needs: the database, the clock, the rules, the directory, the secret.
//! Must not know HTTP; `web` wraps it.

use std::path::Path;
use std::sync::{Arc, OnceLock, RwLock};

use super::directory::Directory;
use super::files::Files;
use super::heads::Heads;
use super::installation::{self, Installation};
use super::photos::Studio;
use super::policy;
use super::secret::Secret;
use super::uploads::Uploads;
use crate::clock::Clock;
use crate::config::{Data, Limits};
use crate::domain::lifecycle::Moment;
use crate::domain::policy::Policies;
use crate::domain::proof::hex;
use crate::error::{Error, Result};
use crate::storage::{Db, StorageError, policies, settings};

/// The application. Cloning it is cheap.
#[derive(Clone)]
pub struct App(Arc<Inner>);

/// The parts of the application.
pub struct Inner {
    /// Where everything is kept.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// Keys.
    pub secret: Secret,
    /// What database and data folder belong to.
    pub installation: Installation,
    /// Residents' files.
    pub files: Files,
    /// How far every case has come, outside the database.
    pub heads: Heads,
    /// Files on their way in.
    pub uploads: Uploads,
    /// Where photos are decoded.
    pub studio: Studio,
    /// How much may be tried.
    pub limits: Limits,
    policies: Known,
    directory: RwLock<Arc<Directory>>,
}

/// The policies as this process knows them, each reading after the one before it. Versions are only
/// ever added, so what was handed out once stays right for as long as the application lives.
struct Known {
    policies: Arc<Policies>,
    next: OnceLock<Box<Known>>,
}

impl Known {
    const fn new(policies: Arc<Policies>) -> Self {
        Self {
            policies,
            next: OnceLock::new(),
        }
    }

    fn last(&self) -> &Self {
        let mut known = self;
        while let Some(next) = known.next.get() {
            known = next;
        }
        known
    }

    /// Of two that read at once, the second may have nothing new.
    fn learn(&self, policies: Policies) {
        let mut next = Box::new(Self::new(Arc::new(policies)));
        loop {
            let known = self.last();
            if next.policies.last().number <= known.policies.last().number {
                return;
            }
            match known.next.set(next) {
                Ok(()) => return,
                Err(back) => next = back,
            }
        }
    }
}

impl std::ops::Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// Opens the database that the configuration names; makes the data folder where there is none.
pub async fn open_database(data: &Data) -> Result<Db, StorageError> {
    let mut folder = std::fs::DirBuilder::new();
    folder.recursive(true);
    // Contact data and secrets lie here: nobody but the server's own account looks in.
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
    folder.create(&data.data_dir)?;
    match &data.database_url {
        Some(url) => Db::open_postgres(url).await,
        None => Db::open_sqlite(&data.data_dir.join("huiyin.db")).await,
    }
}

/// The secret that the configuration names.
pub fn open_secret(data: &Data) -> Result<Secret, StorageError> {
    match &data.secret {
        Some(hex) => Secret::from_hex(hex).ok_or(StorageError::Unreadable("HUIYIN_SECRET")),
        None => Ok(Secret::from_file(&data.data_dir.join("secret.key"))?),
    }
}

/// Refuses a secret that is not the one the database was begun with: every query code would be
/// wrong, and the codes of new cases would be wrong again once the right secret is back.
async fn check_secret(db: &Db, secret: &Secret) -> Result<()> {
    const KEY: &str = "secret-check";
    let own = hex(&secret.keyed("check", &[]));
    let kept = settings::get(&mut db.read().await?, KEY).await?;
    match kept {
        Some(kept) if kept == own => Ok(()),
        Some(_) => Err(Error::Operator(
            "this is not the secret that the database was begun with: put the old secret.key back into the data \
             folder, or give it as HUIYIN_SECRET"
                .into(),
        )),
        None => {
            let mut tx = db.write().await?;
            settings::put(&mut tx, KEY, &own).await?;
            Ok(tx.commit().await?)
        }
    }
}

impl App {
    /// Puts the application together over a database that has been migrated.
    pub async fn new(
        db: Db,
        clock: Clock,
        secret: Secret,
        data_dir: &Path,
        limits: Limits,
    ) -> Result<Self> {
        check_secret(&db, &secret).await?;
        let installation = installation::bind(&db, data_dir).await?;
        let directory = Directory::read(&mut db.read().await?).await?;
        let policies = policy::first(&db, clock.now()).await?;
        let folder = data_dir.join("files");
        Ok(Self(Arc::new(Inner {
            heads: Heads::of(data_dir),
            files: Files::open(&folder).map_err(StorageError::from)?,
            uploads: Uploads::new(&folder, &limits),
            studio: Studio::default(),
            db,
            clock,
            installation,
            secret,
            limits,
            policies: Known::new(Arc::new(policies)),
            directory: RwLock::new(Arc::new(directory)),
        })))
    }

    /// Whether the database takes a write, which is undone.
    pub async fn takes_writes(&self) -> Result<()> {
        let mut tx = self.db.write().await?;
        Ok(settings::put(&mut tx, "ready", "").await?)
    }

    /// Units and categories as last read.
    pub fn directory(&self) -> Arc<Directory> {
        self.directory
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .clone()
    }

    /// Reads units and categories anew.
    pub async fn refresh_directory(&self) -> Result<()> {
        let directory = Directory::read(&mut self.db.read().await?).await?;
        *self
            .directory
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = Arc::new(directory);
        Ok(())
    }

    /// Every version of the policy, as last read.
    pub fn policies(&self) -> &Arc<Policies> {
        &self.policies.last().policies
    }

    /// Reads the policies anew.
    pub async fn refresh_policies(&self) -> Result<()> {
        if let Some(policies) = policies::all(&mut self.db.read().await?).await? {
            self.policies.learn(policies);
        }
        Ok(())
    }

    /// Now, with the policy that holds.
    pub fn moment(&self) -> Moment<'_> {
        let now = self.clock.now();
        Moment {
            now,
            policies: self.policies(),
        }
    }
}
