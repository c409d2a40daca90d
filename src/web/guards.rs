//! What stands before every handler: cross-site checks, limits, headers, static files, log spans.
//! Must not know a page.

use std::num::NonZeroU32;
use std::sync::Arc;

use axum::Router;
use axum::extract::{FromRequest, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{And, DefaultPredicate, Predicate};
use tower_http::csrf::CsrfLayer;
use tower_http::services::ServeDir;

use super::fields::Fields;
use super::{FORM_BYTES_MOST, Site};
use crate::error::Error;
use crate::service::limits;

/// Refuses what another site makes a browser send.
pub fn csrf(site: &Site) -> CsrfLayer {
    let layer = CsrfLayer::new();
    let origin = site.server.public_url.trim_end_matches('/').to_owned();
    match layer.clone().add_trusted_origin(origin) {
        Ok(layer) => layer,
        Err(error) => {
            tracing::warn!(%error, "the public address is no origin");
            layer
        }
    }
}

/// How often each of many may do something in a minute.
#[derive(Clone, Debug)]
pub struct Allowance(Arc<DefaultKeyedRateLimiter<String>>);

impl Allowance {
    /// So often for each, and once at least.
    pub fn per_minute(most: u32) -> Self {
        let most = NonZeroU32::new(most).unwrap_or(NonZeroU32::MIN);
        Self(Arc::new(RateLimiter::keyed(Quota::per_minute(most))))
    }

    /// Whether `key` may once more.
    pub fn spend(&self, key: &String) -> bool {
        // Who has not come for a while is forgotten: the map holds who is here now.
        if self.0.len() > 10_000 {
            self.0.retain_recent();
        }
        self.0.check_key(key).is_ok()
    }
}

/// Limits how often one address may change something, and, since an IPv6 customer may have as many
/// addresses as they like, how often the network around it may.
pub fn limit_posts(site: &Site, router: Router<Site>) -> Router<Site> {
    let per_minute = site.app.limits.posts_per_minute.max(1);
    let posts = Posts {
        site: site.clone(),
        address: Allowance::per_minute(per_minute),
        network: Allowance::per_minute(per_minute.saturating_mul(limits::NETWORK_SHARE)),
    };
    router.layer(middleware::from_fn_with_state(posts, limit))
}

#[derive(Clone)]
struct Posts {
    site: Site,
    address: Allowance,
    network: Allowance,
}

async fn limit(State(posts): State<Posts>, request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let addresses = &posts.site.addresses;
    let address = addresses.of(request.headers(), request.extensions());
    let network = limits::network(&address).unwrap_or_else(|| address.clone());
    if posts.network.spend(&network) && posts.address.spend(&address) {
        return next.run(request).await;
    }
    // A form of words is read all the same, so that the page which refuses it shows every word.
    if is_small(&request) {
        let _ = Fields::from_request(request, &posts.site).await;
    }
    Error::TooMany { minutes: 1 }.into_response()
}

/// Whether a request says that it is no larger than a form of words.
fn is_small(request: &Request) -> bool {
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    length.is_some_and(|bytes| bytes <= FORM_BYTES_MOST)
}

/// Marks an answer that holds a secret beside what the address brought: compressed together, its
/// length would tell whether the two are alike (safety.md 22).
pub async fn uncompressed(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.extensions_mut().insert(Uncompressed);
    response
}

/// Marks an answer that a secret address brought: nobody lists it, and nothing keeps it. That its address
/// goes to no other site, the referrer policy of every answer says.
pub async fn unlisted(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex, nofollow"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.extensions_mut().insert(Uncompressed);
    response
}

#[derive(Clone, Copy)]
struct Uncompressed;

/// What may be compressed.
#[derive(Clone, Copy, Debug)]
pub struct WithoutSecrets;

impl Predicate for WithoutSecrets {
    fn should_compress<B: axum::body::HttpBody>(&self, response: &axum::http::Response<B>) -> bool {
        response.extensions().get::<Uncompressed>().is_none()
    }
}

/// Compresses what is worth it and safe.
pub fn compression() -> CompressionLayer<And<DefaultPredicate, WithoutSecrets>> {
    CompressionLayer::new().compress_when(DefaultPredicate::new().and(WithoutSecrets))
}

/// Style sheet, WebAssembly and icons. Names under `/pkg` hold a hash of their content.
pub fn static_files(site: &Site) -> Router {
    let folder = ServeDir::new(&site.server.site_dir)
        .precompressed_br()
        .precompressed_gzip()
        .append_index_html_on_directories(false);
    Router::new()
        .fallback_service(folder)
        .layer(middleware::from_fn(cache_static))
}

async fn cache_static(request: Request, next: Next) -> Response {
    let hashed = request.uri().path().starts_with("/pkg/");
    let mut response = next.run(request).await;
    if response.status().is_success() {
        let value = if hashed {
            "public, max-age=31536000, immutable"
        } else {
            "public, max-age=86400"
        };
        response
            .headers_mut()
            .insert(header::CACHE_CONTROL, HeaderValue::from_static(value));
    }
    response
}

/// Headers of every answer.
pub async fn headers(State(site): State<Site>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    };
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(header::REFERRER_POLICY, "same-origin");
    set(
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; frame-ancestors 'none'",
    );
    set(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    set(
        HeaderName::from_static("permissions-policy"),
        "geolocation=(), microphone=(), camera=()",
    );
    if site.is_secure() {
        let policy = match site.server.hsts_this_host_only {
            true => "max-age=31536000",
            false => "max-age=31536000; includeSubDomains",
        };
        set(header::STRICT_TRANSPORT_SECURITY, policy);
    }
    response
}

/// A log span tells method and path, and never a query, a name, a code or what opens a link.
pub fn span<B>(request: &axum::http::Request<B>) -> tracing::Span {
    let path = match request.uri().path() {
        secret if secret.starts_with("/reply/") => "/reply/…",
        path => path,
    };
    tracing::info_span!("request", method = %request.method(), path = %path)
}
