//! From where a request comes, as limits count it.
//! Must not decide what is limited.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

/// What a proxy says of the one who asks.
const FORWARDED: &str = "x-forwarded-for";
/// All whose address the proxy writes in a way that cannot be read: one small allowance for them
/// together, and never that of the proxy, by which everybody would be counted.
const UNREADABLE: &str = "unreadable";

/// Reads addresses. Cloning it is cheap; what it warned of, it warns of once.
#[derive(Clone, Debug)]
pub struct Addresses {
    behind_proxy: bool,
    told: Arc<Told>,
}

#[derive(Debug, Default)]
struct Told {
    unreadable: AtomicBool,
    unasked: AtomicBool,
}

impl Addresses {
    /// With `behind_proxy`, the last entry of `X-Forwarded-For` is believed.
    pub fn new(behind_proxy: bool) -> Self {
        Self {
            behind_proxy,
            told: Arc::default(),
        }
    }

    /// The client's address: the connection's, or what the proxy in front wrote last (safety.md 13).
    pub fn of(&self, headers: &HeaderMap, extensions: &Extensions) -> String {
        let peer = || {
            let peer = extensions.get::<ConnectInfo<SocketAddr>>();
            peer.map(|peer| subscriber(peer.0.ip())).unwrap_or_default()
        };
        if !headers.contains_key(FORWARDED) {
            return peer();
        }
        if !self.behind_proxy {
            if !self.told.unasked.swap(true, Ordering::Relaxed) {
                tracing::warn!(
                    "requests carry X-Forwarded-For, but --behind-proxy is off: if a proxy of your own is in front, \
                     everybody shares the limits of its one address"
                );
            }
            return peer();
        }
        if let Some(address) = forwarded(headers) {
            return subscriber(address);
        }
        if !self.told.unreadable.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                "an X-Forwarded-For cannot be read: such requests share one allowance; see how the proxy writes it"
            );
        }
        UNREADABLE.to_owned()
    }
}

/// The last entry that is not empty, over all lines of the header.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers
        .get_all(FORWARDED)
        .iter()
        .rev()
        .flat_map(|line| line.as_bytes().rsplit(|byte| *byte == b','))
        .map(<[u8]>::trim_ascii)
        .find(|entry| !entry.is_empty())?;
    read(std::str::from_utf8(last).ok()?)
}

/// An address as proxies write it: with a port or without, IPv6 in brackets or bare, with a zone.
fn read(entry: &str) -> Option<IpAddr> {
    let entry = entry.trim_matches('"');
    if let Ok(address) = entry.parse::<SocketAddr>() {
        return Some(address.ip());
    }
    let bare = entry
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(entry);
    let (bare, _zone) = bare.split_once('%').unwrap_or((bare, ""));
    bare.parse().ok()
}

/// What limits count: an address, or of IPv6 the 64 bits that a provider hands out at once.
pub fn subscriber(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn behind_proxy(lines: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED, line.parse().unwrap());
        }
        let mut extensions = Extensions::new();
        let proxy: SocketAddr = "10.0.0.1:1".parse().unwrap();
        extensions.insert(ConnectInfo(proxy));
        Addresses::new(true).of(&headers, &extensions)
    }

    #[test]
    fn however_a_proxy_writes_an_address_it_is_the_residents() {
        for (line, address) in [
            ("192.0.2.7", "192.0.2.7"),
            ("192.0.2.7:50123", "192.0.2.7"),
            ("6.6.6.6, 192.0.2.7", "192.0.2.7"),
            ("6.6.6.6,192.0.2.7 ,", "192.0.2.7"),
            ("192.0.2.7 , , ", "192.0.2.7"),
            ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
            ("[2001:db8:1:2:3::4]", "2001:db8:1:2::/64"),
            ("[2001:db8:1:2:3::4]:443", "2001:db8:1:2::/64"),
            ("fe80:0:0:1::9%eth0", "fe80:0:0:1::/64"),
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("\"[2001:db8:1:2::1]:80\"", "2001:db8:1:2::/64"),
        ] {
            assert_eq!(behind_proxy(&[line]), address, "{line}");
        }
        assert_eq!(behind_proxy(&["6.6.6.6", "192.0.2.7"]), "192.0.2.7");
        assert_eq!(behind_proxy(&["192.0.2.7", ","]), "192.0.2.7");
    }

    #[test]
    fn who_cannot_be_read_does_not_use_up_what_the_proxys_address_may() {
        for line in ["unknown", "for=192.0.2.7", "192.0.2", "_hidden", ",", ""] {
            assert_eq!(behind_proxy(&[line]), UNREADABLE, "{line}");
        }
        assert_eq!(behind_proxy(&[]), "10.0.0.1", "the proxy's own requests");
    }
}
