//! What stands before every handler: cross-site checks, limits, headers, static files, log spans.
//! Must not know a page.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tower_governor::governor::GovernorConfigBuilder;
use tower_governor::key_extractor::KeyExtractor;
use tower_governor::{GovernorError, GovernorLayer};
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{And, DefaultPredicate, Predicate};
use tower_http::csrf::CsrfLayer;
use tower_http::services::ServeDir;

use super::Site;
use super::address::Addresses;
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

/// By what a limit counts.
#[derive(Clone, Debug)]
struct Counted {
    addresses: Addresses,
    /// Of IPv6 not the address but the network around it.
    network: bool,
}

impl KeyExtractor for Counted {
    type Key = String;

    fn extract<T>(&self, request: &axum::http::Request<T>) -> Result<String, GovernorError> {
        let address = self.addresses.of(request.headers(), request.extensions());
        let network = self.network.then(|| limits::network(&address)).flatten();
        Ok(network.unwrap_or(address))
    }
}

/// Limits how often one address may change something, and, since an IPv6 customer may have as many
/// addresses as they like, how often the network around it may.
pub fn limit_posts(site: &Site, router: Router<Site>) -> Router<Site> {
    let per_minute = site.app.limits.posts_per_minute.max(1);
    let network = per_minute.saturating_mul(limits::NETWORK_SHARE);
    let router = limit(site, router, per_minute, false);
    limit(site, router, network, true)
}

fn limit(site: &Site, router: Router<Site>, per_minute: u32, network: bool) -> Router<Site> {
    let config = GovernorConfigBuilder::default()
        .methods(vec![Method::POST])
        .period(Duration::from_secs(60) / per_minute)
        .burst_size(per_minute)
        .key_extractor(Counted {
            addresses: site.addresses.clone(),
            network,
        })
        .finish();
    let Some(config) = config else { return router };
    let config = Arc::new(config);
    let limiter = config.limiter().clone();
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        runtime.spawn(async move {
            let mut tick = tokio::time::interval(Duration::from_secs(60));
            loop {
                tick.tick().await;
                limiter.retain_recent();
            }
        });
    }
    router.layer(
        GovernorLayer::new(config).error_handler(|_| Error::TooMany { minutes: 1 }.into_response()),
    )
}

/// Marks an answer that holds a secret beside what the address brought: compressed together, its
/// length would tell whether the two are alike (safety.md 22).
pub async fn uncompressed(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
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
        .layer(axum::middleware::from_fn(cache_static))
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

/// A log span tells method and path, and never a query, a name or a code.
pub fn span<B>(request: &axum::http::Request<B>) -> tracing::Span {
    tracing::info_span!("request", method = %request.method(), path = %request.uri().path())
}
