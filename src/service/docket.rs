//! The one locked road to a case: lock, read, permission, once under a key, rules, events, commit.
//! Must not know single actions or how they came in: forms, clocks, server functions and bulk all go here.

use chrono::Datelike;
use uuid::Uuid;

use super::case_file::{self, CaseFile, Who};
use super::fund;
use super::limits::{self, Window};
use super::{App, splitting};
use crate::domain::Action;
use crate::domain::actions::{
    Author, ChangeQueryCode, Details, Given, Left, Taking, check, check_seen,
};
use crate::domain::merging;
use crate::domain::proof::hex;
use crate::error::{Error, Result};
use crate::forms::acting::{in_this_case, validate};
use crate::storage::{Tx, attachments, cases, drafts, series};

/// A case in somebody's hands: locked, read anew, and whoever holds it may see it. Dropping it changes
/// nothing.
pub struct Docket<'a> {
    app: &'a App,
    who: &'a Who,
    tx: Tx,
    /// The case as it is now, with what was written here.
    pub file: CaseFile,
    /// The cases that wait for the reply to this one (I8).
    merged: Vec<Uuid>,
}

/// Which case, and how whoever asks came to know of it.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// By its number: of staff, what they may not see does not exist for them.
    Number(&'a str),
    /// By its id.
    Id(Uuid),
}

impl<'a> Docket<'a> {
    /// Opens a case, and locks the others that a form names with it.
    pub async fn open(
        app: &'a App,
        who: &'a Who,
        which: Which<'_>,
        others: &[String],
    ) -> Result<Self> {
        let mut tx = app.db.write().await?;
        let case = match which {
            Which::Number(number) => cases::by_number(&mut tx, number).await?,
            Which::Id(id) => cases::by_id(&mut tx, id).await?,
        };
        let case = case.ok_or(Error::NotFound)?;
        // Who may not see it holds nobody up; under the lock it is asked again.
        case_file::check(app, &mut tx, who, &case).await?;
        let id = case.id;
        let mut involved = vec![id];
        for other in others {
            let other = cases::by_number(&mut tx, other).await?;
            let Some(other) = other else { continue };
            involved.push(other.id);
            // What is merged stands for its master.
            if !other.merged_into.is_empty() {
                let master = cases::by_number(&mut tx, &other.merged_into).await?;
                involved.extend(master.map(|master| master.id));
            }
        }
        // In one order for everybody, so that two who lock the same cases never wait for each other.
        involved.sort();
        involved.dedup();
        for id in involved {
            cases::lock(&mut tx, id).await?;
        }
        let case = cases::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
        let file = case_file::opened(app, &mut tx, who, case).await?;
        let merged = cases::waiting_for(&mut tx, &file.case.number).await?;
        Ok(Self {
            app,
            who,
            tx,
            file,
            merged,
        })
    }

    /// The transaction, for what has to be looked up under the lock.
    pub fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// Whether `action` was done under this key already; the same key on another action is a mistake.
    pub fn is_done(&self, action: Action, key: &str) -> Result<bool> {
        let done = self
            .file
            .events
            .iter()
            .zip(&self.file.history)
            .find(|(event, _)| event.idempotency_key == key);
        match done {
            None => Ok(false),
            Some((_, happened)) if happened.details.action() == Some(action) => Ok(true),
            Some(_) => Err(Error::NotFound),
        }
    }

    /// Takes an action with what was given, and everything that follows from it.
    pub async fn take(
        &mut self,
        action: Action,
        given: &Given,
        seen: Option<i64>,
        key: &str,
    ) -> Result<()> {
        self.check(action)?;
        check_seen(
            action,
            seen,
            self.file.sequenced(),
            &self.file.standing,
            self.app.moment(),
        )?;
        validate(action, given)?;
        self.spend().await?;
        if !given.photos.is_empty() {
            self.take_photos(key).await?;
        }
        let author = self.who.author();
        let app = self.app;
        let (actor, clocks) = (self.who.actor(), self.file.clocks(app));
        let fresh = match action.opens() {
            true => Some(splitting::fresh_number(app, &mut self.tx).await?),
            false => None,
        };
        let taking = Taking {
            case: &self.file.standing,
            author: &author,
            actor: &actor,
            moment: app.moment(),
            clocks: &clocks,
            merged: self.merged.len(),
            fresh: fresh.as_deref(),
        };
        in_this_case(action, given, &taking)?;
        let Left {
            details,
            then,
            opens,
        } = action.leave(given, &taking).ok_or(Error::NotFound)?;
        if let Some(new) = opens {
            splitting::open(app, &mut self.tx, &self.file, &author, &new, key).await?;
        }
        self.append(&author, details, key.to_owned()).await?;
        for (index, (author, details)) in then.into_iter().enumerate() {
            self.leave(author, details, format!("{key}/{}", index + 1))
                .await?;
        }
        Ok(())
    }

    /// The digests of the photos that wait under the key of a form, in the order in which they came.
    pub async fn waiting_photos(&mut self, key: &str) -> Result<Vec<String>> {
        let Ok(draft) = key.parse() else {
            return Ok(Vec::new());
        };
        let photos = attachments::of_draft(&mut self.tx, draft).await?;
        Ok(photos.iter().map(|photo| hex(&photo.sha256)).collect())
    }

    /// The photos that waited under the key of a form belong to the case from now on.
    async fn take_photos(&mut self, key: &str) -> Result<()> {
        let draft = key.parse().map_err(|_| Error::NotFound)?;
        let case = self.file.case.id;
        attachments::move_to_case(&mut self.tx, draft, case).await?;
        drafts::filed(&mut self.tx, draft, case, self.app.clock.now()).await?;
        self.file.vouch(&mut self.tx).await
    }

    /// Lets the case open with another query code.
    pub async fn change_query_code(&mut self, hash: [u8; 32], key: String) -> Result<()> {
        self.spend().await?;
        self.file.reopen_with(&mut self.tx, hash).await?;
        self.leave(self.who.author(), ChangeQueryCode {}.into(), key)
            .await
    }

    /// Writes what happens by itself, where the rules allow it.
    pub async fn leave(&mut self, author: Author, details: Details, key: String) -> Result<()> {
        let action = details.action().ok_or(Error::NotFound)?;
        if author == Author::System {
            check(
                action,
                &Who::System.actor(),
                &self.file.standing,
                self.app.moment(),
            )?;
        } else {
            self.check(action)?;
        }
        self.append(&author, details, key).await
    }

    /// Makes it durable.
    pub async fn commit(self) -> Result<CaseFile> {
        self.tx.commit().await?;
        Ok(self.file)
    }

    fn check(&self, action: Action) -> Result<()> {
        let moment = self.app.moment();
        let standing = &self.file.standing;
        check(action, &self.who.actor(), standing, moment)?;
        Ok(action.in_time(standing, &self.file.clocks(self.app), moment)?)
    }

    async fn append(&mut self, author: &Author, mut details: Details, key: String) -> Result<()> {
        let moment = self.app.moment();
        let year = moment.policy().calendar.local_date(moment.now).year();
        if let Some(series) = details.series(year) {
            let number = series::next(&mut self.tx, &series).await?;
            details.take_number(year, number);
        }
        if let Some(yuan) = details.pays_in().filter(|_| moment.policy().reward_fund) {
            let of = fund::Origin::Fine(self.file.case.id);
            fund::enter(&mut self.tx, moment.now, yuan, of, author).await?;
        }
        let before = self.file.standing.state;
        let elsewhere = details.elsewhere(&self.file.case.number);
        self.file
            .append(&mut self.tx, self.app, author, details, key.clone())
            .await?;
        if let Some((number, follows)) = elsewhere {
            let other = cases::by_number(&mut self.tx, &number).await?;
            let other = other.ok_or(Error::NotFound)?.id;
            self.leave_in(other, follows, &key).await?;
        }
        if let Some(follows) = merging::follows(before, &self.file.standing) {
            for other in std::mem::take(&mut self.merged) {
                self.leave_in(other, follows.clone(), &key).await?;
            }
        }
        Ok(())
    }

    /// Writes what happens by itself in another case, where the rules allow it.
    async fn leave_in(&mut self, other: Uuid, details: Details, key: &str) -> Result<()> {
        cases::lock(&mut self.tx, other).await?;
        let case = cases::by_id(&mut self.tx, other).await?;
        let case = case.ok_or(Error::NotFound)?;
        let mut file = CaseFile::read(&mut self.tx, case).await?;
        let action = details.action().ok_or(Error::NotFound)?;
        let (actor, moment) = (Who::System.actor(), self.app.moment());
        check(action, &actor, &file.standing, moment)?;
        let key = format!("{key}/{}", self.file.case.number);
        file.append(&mut self.tx, self.app, &Author::System, details, key)
            .await
    }

    /// Whoever holds a query code can act so often a day.
    async fn spend(&mut self) -> Result<()> {
        if !matches!(self.who, Who::Resident) {
            return Ok(());
        }
        let window = Window {
            purpose: "resident",
            most: self.app.limits.actions_per_case,
            minutes: 24 * 60,
        };
        let number = self.file.case.number.clone();
        limits::spend_in(&mut self.tx, self.app, window, &number).await
    }
}
