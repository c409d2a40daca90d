//! Who asks, in which language, from where: read once per request, and how an answer is built.
//! Must not decide what somebody may do.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, PrivateCookieJar, SameSite};
use uuid::Uuid;

use super::{Site, kept};
use crate::auth::sign_in::{self, Sent, Session, SignedIn};
use crate::auth::totp;
use crate::domain::Lang;
use crate::domain::proof::hex;
use crate::error::Error;
use crate::i18n::Texts;
use crate::service::tracking::Opened;
use crate::service::{App, inbox};
use crate::ui::shell::{self, Chrome, Page};

/// How long a resident's cookie opens the cases that they looked up, in minutes, after they last read
/// them…
const CASES_MINUTES: i64 = 120;
/// …and at most after they opened them.
const CASES_MINUTES_MOST: i64 = 12 * 60;
/// For how many minutes a new query code is shown in the browser that asked for it.
const NEW_CODE_MINUTES: i64 = 10;
/// How many drafts one browser keeps.
const DRAFTS_MOST: usize = 5;
/// How many cases one browser keeps open.
const CASES_MOST: usize = 10;

/// A case that this browser opened, as its cookie has it.
struct OpenedHere {
    number: String,
    opened: Opened,
    /// When it was opened, in seconds.
    since: i64,
    /// Until when it stays open.
    until: i64,
}

impl OpenedHere {
    fn parse(entry: &str) -> Option<Self> {
        let mut parts = entry.split(':');
        Some(Self {
            number: parts.next()?.to_owned(),
            opened: Opened {
                case: Uuid::try_parse(parts.next()?).ok()?,
                version: parts.next()?.parse().ok()?,
            },
            since: parts.next()?.parse().ok()?,
            until: parts.next()?.parse().ok()?,
        })
    }
}

impl std::fmt::Display for OpenedHere {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Opened { case, version } = self.opened;
        let (number, since, until) = (&self.number, self.since, self.until);
        write!(f, "{number}:{case}:{version}:{since}:{until}")
    }
}

/// A request, as handlers see it.
pub struct Context {
    /// The site.
    pub site: Site,
    /// The language of the answer.
    pub lang: Lang,
    /// 关怀版
    pub care: bool,
    /// Path and query.
    pub path: String,
    /// The client's address.
    pub address: String,
    /// The signed-in person, on pages of staff.
    pub session: Option<Session>,
    /// How many things they were told and have not read, as far as they are counted.
    unread: i64,
    jar: CookieJar,
    private: PrivateCookieJar,
}

impl FromRequestParts<Site> for Context {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Error> {
        let mut context = Self::without_session(parts, site);
        if parts.uri.path().starts_with("/staff")
            && let Some(token) = context.token()
        {
            context.session = sign_in::find(&site.app, &token, Sent::ByHand).await?;
            // What a form sends is answered with another page.
            if let Some(Session::Full(person)) = &context.session
                && parts.method == Method::GET
            {
                context.unread = inbox::unread(&site.app, &person.who()).await?;
            }
        }
        Ok(context)
    }
}

/// A path with query that leads nowhere but here: browsers take `//host` and `/\host` for another
/// site, and a link is made of what somebody asked for (safety.md 11).
pub fn local(path: &str) -> String {
    let mut rest = path;
    while let Some(after) = ["/", "\\", "%2f", "%2F", "%5c", "%5C"]
        .iter()
        .find_map(|slash| rest.strip_prefix(slash))
    {
        rest = after;
    }
    format!("/{rest}")
}

fn query_pairs(query: &str) -> BTreeMap<String, String> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

impl Context {
    /// The request as far as it is known without the database.
    pub fn without_session(parts: &Parts, site: &Site) -> Self {
        let jar = CookieJar::from_headers(&parts.headers);
        let private = PrivateCookieJar::from_headers(&parts.headers, site.key.clone());
        let path = local(parts.uri.path_and_query().map_or("/", |path| path.as_str()));
        let mut context = Self {
            lang: Lang::default(),
            care: false,
            address: site.addresses.of(&parts.headers, &parts.extensions),
            session: None,
            unread: 0,
            site: site.clone(),
            path,
            jar,
            private,
        };
        let header = parts
            .headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        context.lang = context
            .cookie("lang")
            .and_then(|lang| lang.parse().ok())
            .or_else(|| header.and_then(Lang::from_accept_language))
            .unwrap_or_default();
        context.care = context.cookie("care").as_deref() == Some("1");
        let query = query_pairs(parts.uri.query().unwrap_or_default());
        context.switch(&query);
        context.choose_draft(&query);
        context
    }

    /// The use cases' application.
    pub fn app(&self) -> &App {
        &self.site.app
    }

    /// The texts in the language of the answer.
    pub fn texts(&self) -> Texts {
        Texts(self.lang)
    }

    /// The signed-in person; without one, the way leads to sign-in.
    pub fn staff(&self) -> Result<&SignedIn, Error> {
        match &self.session {
            Some(Session::Full(person)) => Ok(person),
            _ => Err(Error::SignInNeeded),
        }
    }

    /// Takes a switch of language or 关怀版 from a form or a query; whether there was one.
    pub fn switch(&mut self, fields: &BTreeMap<String, String>) -> bool {
        let lang = fields
            .get("_lang")
            .and_then(|lang| lang.parse::<Lang>().ok());
        let care = fields.get("_care").map(|care| care == "1");
        if let Some(lang) = lang {
            self.lang = lang;
            self.keep("lang", lang.as_str(), time::Duration::days(365));
        }
        if let Some(care) = care {
            self.care = care;
            self.keep(
                "care",
                if care { "1" } else { "0" },
                time::Duration::days(365),
            );
        }
        lang.is_some() || care.is_some()
    }

    fn cookie_name(&self, name: &str) -> String {
        if self.site.is_secure() {
            format!("__Host-{name}")
        } else {
            name.to_owned()
        }
    }

    fn cookie(&self, name: &str) -> Option<String> {
        self.jar
            .get(&self.cookie_name(name))
            .map(|cookie| cookie.value().to_owned())
    }

    fn build(&self, name: &str, value: String, age: time::Duration) -> Cookie<'static> {
        Cookie::build((self.cookie_name(name), value))
            .path("/")
            .http_only(true)
            .secure(self.site.is_secure())
            .same_site(SameSite::Lax)
            .max_age(age)
            .build()
    }

    fn keep(&mut self, name: &str, value: &str, age: time::Duration) {
        let cookie = self.build(name, value.to_owned(), age);
        self.jar = std::mem::take(&mut self.jar).add(cookie);
    }

    /// Keeps what the browser must not read or make.
    fn seal(&mut self, name: &str, value: String, age: time::Duration) {
        let cookie = self.build(name, value, age);
        self.private = self.private.clone().add(cookie);
    }

    /// The token of the staff session.
    pub fn token(&self) -> Option<String> {
        self.cookie("session")
    }

    /// Gives the browser a new session, or takes it away. What somebody began before is not the next
    /// one's: codes that were being set up are forgotten.
    pub fn set_token(&mut self, token: Option<&str>) {
        self.forget_pending_codes();
        match token {
            Some(token) => self.keep("session", token, time::Duration::hours(sign_in::HOURS)),
            None => self.keep("session", "", time::Duration::ZERO),
        }
    }

    /// The drafts of this browser with their query codes, which only this cookie knows; the one that
    /// was worked on last comes first.
    pub fn drafts(&self) -> Vec<(Uuid, String)> {
        let Some(cookie) = self.private.get(&self.cookie_name("draft")) else {
            return Vec::new();
        };
        let parse = |entry: &str| {
            let (id, code) = entry.split_once(':')?;
            Some((Uuid::try_parse(id).ok()?, code.to_owned()))
        };
        cookie.value().split(',').filter_map(parse).collect()
    }

    /// The draft that is being worked on.
    pub fn draft(&self) -> Option<(Uuid, String)> {
        self.drafts().into_iter().next()
    }

    /// Gives the browser a draft, or goes on with one that it has.
    pub fn set_draft(&mut self, id: Uuid, code: &str) {
        let mut drafts = self.drafts();
        drafts.retain(|(known, _)| *known != id);
        drafts.insert(0, (id, code.to_owned()));
        drafts.truncate(DRAFTS_MOST);
        self.set_drafts(&drafts);
    }

    /// Forgets a draft that was filed, and its query code, which the confirmation would still show.
    pub fn forget_draft(&mut self, id: Uuid) {
        let mut drafts = self.drafts();
        drafts.retain(|(known, _)| *known != id);
        self.set_drafts(&drafts);
    }

    /// The secret of one-time codes that a person is setting up: the same when the page is seen again,
    /// in another language or after a mistake, never one that a form names, and never one that somebody
    /// else saw in this browser (safety.md 7).
    pub fn pending_codes(&mut self, person: Uuid) -> String {
        let cookie = self.private.get(&self.cookie_name("codes"));
        let own = cookie.as_ref().and_then(|cookie| {
            let (owner, secret) = cookie.value().split_once(':')?;
            (Uuid::try_parse(owner).ok()? == person).then(|| secret.to_owned())
        });
        own.unwrap_or_else(|| {
            let secret = totp::new_secret();
            let value = format!("{person}:{secret}");
            self.seal("codes", value, time::Duration::minutes(30));
            secret
        })
    }

    /// The codes are set up, or were taken away: the next ones have another secret.
    pub fn forget_pending_codes(&mut self) {
        self.seal("codes", String::new(), time::Duration::ZERO);
    }

    fn set_drafts(&mut self, drafts: &[(Uuid, String)]) {
        let value = drafts
            .iter()
            .map(|(id, code)| format!("{id}:{code}"))
            .collect::<Vec<_>>()
            .join(",");
        let age = match drafts.is_empty() {
            true => time::Duration::ZERO,
            false => time::Duration::days(crate::service::filing::DRAFT_DAYS),
        };
        self.seal("draft", value, age);
    }

    /// A form says which draft it belongs to: with two windows open, each stays with its own.
    fn choose_draft(&mut self, query: &BTreeMap<String, String>) {
        let wanted = query.get("draft").and_then(|id| Uuid::try_parse(id).ok());
        let Some(wanted) = wanted else { return };
        let drafts = self.drafts();
        let found = drafts.iter().position(|(id, _)| *id == wanted);
        if let Some(index) = found.filter(|index| *index > 0) {
            let (id, code) = &drafts[index];
            self.set_draft(*id, code);
        }
    }

    fn opened(&self) -> Vec<OpenedHere> {
        let Some(cookie) = self.private.get(&self.cookie_name("cases")) else {
            return Vec::new();
        };
        let now = self.app().clock.now().timestamp();
        let entries = cookie.value().split(',');
        entries
            .filter_map(OpenedHere::parse)
            .filter(|entry| entry.until > now)
            .collect()
    }

    /// A case that this browser has opened with its query code; whether that still opens it, `tracking`
    /// knows.
    pub fn opened_case(&self, number: &str) -> Option<Opened> {
        let mut opened = self.opened().into_iter();
        opened
            .find(|entry| entry.number == number)
            .map(|entry| entry.opened)
    }

    /// Who goes on reading is not shut out in the middle: the time begins anew, at most every ten
    /// minutes, and never beyond twelve hours after the case was opened (safety.md 19).
    pub fn stay_in(&mut self, number: &str) {
        let now = self.app().clock.now().timestamp();
        let mut opened = self.opened();
        let Some(entry) = opened.iter_mut().find(|entry| entry.number == number) else {
            return;
        };
        let most = entry.since + CASES_MINUTES_MOST * 60;
        let until = (now + CASES_MINUTES * 60).min(most);
        if until >= entry.until + 10 * 60 {
            entry.until = until;
            self.set_opened(&opened);
        }
    }

    /// Lets this browser read a case for two hours.
    pub fn open_case(&mut self, number: &str, case: Opened) {
        let now = self.app().clock.now().timestamp();
        let mut opened = self.opened();
        opened.retain(|entry| entry.number != number);
        let entry = OpenedHere {
            number: number.to_owned(),
            opened: case,
            since: now,
            until: now + CASES_MINUTES * 60,
        };
        opened.insert(0, entry);
        opened.truncate(CASES_MOST);
        self.set_opened(&opened);
    }

    /// Closes a case in this browser, on a computer that others use.
    pub fn close_case(&mut self, number: &str) {
        let mut opened = self.opened();
        opened.retain(|entry| entry.number != number);
        self.set_opened(&opened);
        self.forget_new_code();
    }

    fn set_opened(&mut self, opened: &[OpenedHere]) {
        let value = opened
            .iter()
            .map(OpenedHere::to_string)
            .collect::<Vec<_>>()
            .join(",");
        self.seal("cases", value, time::Duration::minutes(CASES_MINUTES));
    }

    /// Keeps a new query code in this browser for as long as it takes to write it down.
    pub fn show_new_code(&mut self, number: &str, code: &str) {
        let until = self.app().clock.now().timestamp() + NEW_CODE_MINUTES * 60;
        let value = format!("{number}:{code}:{until}");
        self.seal("new-code", value, time::Duration::minutes(NEW_CODE_MINUTES));
    }

    /// The new query code that this browser was given for the case a moment ago.
    pub fn new_code(&self, number: &str) -> Option<String> {
        let cookie = self.private.get(&self.cookie_name("new-code"))?;
        let mut parts = cookie.value().split(':');
        let (known, code, until) = (parts.next()?, parts.next()?, parts.next()?);
        let until: i64 = until.parse().ok()?;
        let fresh = until > self.app().clock.now().timestamp();
        (known == number && fresh).then(|| code.to_owned())
    }

    fn forget_new_code(&mut self) {
        self.seal("new-code", String::new(), time::Duration::ZERO);
    }

    /// A page with status 200.
    pub fn page(self, page: impl FnOnce() -> Page) -> Response {
        self.page_with(StatusCode::OK, page)
    }

    /// A page.
    pub fn page_with(self, status: StatusCode, page: impl FnOnce() -> Page) -> Response {
        let nonce = new_nonce();
        let html = shell::render(self.chrome(nonce.clone()), page);
        self.html(status, html, &nonce)
    }

    /// The key of the page of a case, or `None` where it is not one to keep: a switch in the address
    /// stands in the page's links.
    pub fn kept_key(&self, case: Uuid, events: i64) -> Option<kept::Key> {
        (!self.path.contains('?')).then(|| kept::Key {
            case,
            events,
            lang: self.lang,
            care: self.care,
            minute: self.app().clock.now().timestamp() / 60,
        })
    }

    /// Renders a page and keeps it.
    pub fn keep_page(&self, key: kept::Key, page: impl FnOnce() -> Page) -> Arc<kept::Page> {
        let kept = &self.site.kept;
        let html = shell::render(self.chrome(kept.place.clone()), page);
        kept.keep(key, &html)
    }

    /// A page that was kept.
    pub fn kept_page(self, page: &kept::Page) -> Response {
        let nonce = new_nonce();
        let html = page.with(&nonce);
        self.html(StatusCode::OK, html, &nonce)
    }

    fn chrome(&self, nonce: String) -> Chrome {
        Chrome {
            lang: self.lang,
            care: self.care,
            path: self.path.clone(),
            person: match &self.session {
                Some(Session::Full(signed_in)) => Some(shell::Person {
                    name: signed_in.person.name.clone(),
                    roles: signed_in.grants.iter().map(|grant| grant.role).collect(),
                }),
                _ => None,
            },
            unread: self.unread,
            staff: self.path.starts_with("/staff"),
            demo: self.site.server.demo,
            now: self.site.app.clock.now(),
            nonce,
            manifest: self.site.manifest.clone(),
        }
    }

    fn html(self, status: StatusCode, html: String, nonce: &str) -> Response {
        let mut response = (status, self.jar, self.private, Html(html)).into_response();
        let headers = response.headers_mut();
        if let Ok(policy) = HeaderValue::from_str(&policy(nonce)) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        let lang = HeaderValue::from_static(self.lang.as_str());
        headers.insert(header::CONTENT_LANGUAGE, lang);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }

    /// On to another page, after a change.
    pub fn redirect(self, to: &str) -> Response {
        (self.jar, self.private, Redirect::to(to)).into_response()
    }
}

/// 128 random bits for the scripts of one response.
fn new_nonce() -> String {
    hex(&rand::random::<[u8; 16]>())
}

fn policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'"
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::local;

    #[test]
    fn a_path_is_never_another_host() {
        for (path, here) in [
            ("/", "/"),
            ("", "/"),
            ("/track?number=1", "/track?number=1"),
            ("//evil.example/x", "/evil.example/x"),
            ("/\\evil.example", "/evil.example"),
            ("/%2fevil.example", "/evil.example"),
            ("/%5C/%2Fevil.example", "/evil.example"),
            ("/file//photos?next=//x", "/file//photos?next=//x"),
        ] {
            assert_eq!(local(path), here, "{path}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_asked_for_begins_with_one_slash(path in "[/\\\\a%25fFcC]{0,12}") {
            let here = local(&path);
            let second = here[1..].to_lowercase();
            prop_assert!(here.starts_with('/'));
            prop_assert!(!["/", "\\", "%2f", "%5c"].iter().any(|slash| second.starts_with(slash)));
            prop_assert_eq!(local(&here), here.clone());
        }
    }
}
