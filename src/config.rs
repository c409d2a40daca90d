//! Configuration: one struct per concern. Each value is a flag and an environment variable; the
//! doc comment of a field is its help text.
//! Must not read files or open anything.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

/// Where everything is kept.
#[derive(Args, Clone, Debug)]
pub struct Data {
    /// Folder of the database, the residents' files and the server's secret
    #[arg(
        long,
        env = "HUIYIN_DATA_DIR",
        default_value = "data",
        value_name = "DIR"
    )]
    pub data_dir: PathBuf,
    /// postgres://… to use PostgreSQL; without it, SQLite in the data folder
    #[arg(long, env = "DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// 64 hexadecimal digits, the same on every server of one portal; without it, `secret.key` in
    /// the data folder is made and used
    #[arg(
        long,
        env = "HUIYIN_SECRET",
        value_name = "HEX",
        hide_env_values = true
    )]
    pub secret: Option<String>,
}

/// How the portal is reached.
#[derive(Args, Clone, Debug)]
pub struct Server {
    /// Address to listen on
    #[arg(long, env = "HUIYIN_ADDR", default_value = "127.0.0.1:3000")]
    pub addr: SocketAddr,
    /// Address under which people reach the portal; stands in QR codes and decides whether cookies
    /// ask for https
    #[arg(
        long,
        env = "HUIYIN_PUBLIC_URL",
        default_value = "http://127.0.0.1:3000",
        value_name = "URL"
    )]
    pub public_url: String,
    /// Folder of the built site (style sheet, WebAssembly, icons)
    #[arg(
        long,
        env = "HUIYIN_SITE_DIR",
        default_value = "target/site",
        value_name = "DIR"
    )]
    pub site_dir: PathBuf,
    /// Take the client's address from the last X-Forwarded-For entry: only behind a proxy of your own
    #[arg(long, env = "HUIYIN_BEHIND_PROXY", value_parser = clap::builder::BoolishValueParser::new())]
    pub behind_proxy: bool,
    /// Log lines as JSON
    #[arg(long, env = "HUIYIN_LOG_JSON", value_parser = clap::builder::BoolishValueParser::new())]
    pub log_json: bool,
    /// Say on every page that this is a demonstration with invented people
    #[arg(long, env = "HUIYIN_DEMO", value_parser = clap::builder::BoolishValueParser::new())]
    pub demo: bool,
    /// Let browsers insist on https for this host only; otherwise for the hosts below it too
    #[arg(long, env = "HUIYIN_HSTS_THIS_HOST_ONLY", value_parser = clap::builder::BoolishValueParser::new())]
    pub hsts_this_host_only: bool,
    /// What connections may take
    #[command(flatten)]
    pub connections: Connections,
}

/// What connections may take (safety.md 4 and 5). Times are in seconds.
#[derive(Args, Clone, Debug)]
pub struct Connections {
    /// Connections at once; when there are more, the ones that have been idle longest are closed
    #[arg(
        id = "connections",
        long = "connections",
        env = "HUIYIN_CONNECTIONS",
        default_value_t = 2000,
        value_name = "N"
    )]
    pub most: usize,
    /// Connections at once from one address; not counted behind a proxy, which is one address
    #[arg(
        id = "connections_per_address",
        long = "connections-per-address",
        env = "HUIYIN_CONNECTIONS_PER_ADDRESS",
        default_value_t = 100,
        value_name = "N"
    )]
    pub most_per_address: usize,
    /// Seconds in which the headers of a request have to arrive
    #[arg(
        long,
        env = "HUIYIN_HEADER_SECONDS",
        default_value_t = 10,
        value_name = "S"
    )]
    pub header_seconds: u64,
    /// Seconds after which a body that brings nothing, or an answer that is not taken, is given up
    #[arg(
        long,
        env = "HUIYIN_STALL_SECONDS",
        default_value_t = 20,
        value_name = "S"
    )]
    pub stall_seconds: u64,
    /// Seconds after which a connection without a new request is closed
    #[arg(
        long,
        env = "HUIYIN_IDLE_SECONDS",
        default_value_t = 60,
        value_name = "S"
    )]
    pub idle_seconds: u64,
    /// Seconds that requests have to end when the server is told to stop; then they are cut off
    #[arg(
        long,
        env = "HUIYIN_DRAIN_SECONDS",
        default_value_t = 20,
        value_name = "S"
    )]
    pub drain_seconds: u64,
}

impl Default for Connections {
    fn default() -> Self {
        Self {
            most: 2000,
            most_per_address: 100,
            header_seconds: 10,
            stall_seconds: 20,
            idle_seconds: 60,
            drain_seconds: 20,
        }
    }
}

/// How much one address or one contact may try, and how much may be on its way in.
#[derive(Args, Clone, Debug)]
pub struct Limits {
    /// Changes (POST requests) that one address may send a minute
    #[arg(
        long,
        env = "HUIYIN_POSTS_PER_MINUTE",
        default_value_t = 120,
        value_name = "N"
    )]
    pub posts_per_minute: u32,
    /// Calls that the pages of one person, or of one resident's form, may make a minute by themselves
    #[arg(
        long,
        env = "HUIYIN_CALLS_PER_MINUTE",
        default_value_t = 600,
        value_name = "N"
    )]
    pub calls_per_minute: u32,
    /// Cases that one phone number or email address may file a day
    #[arg(
        long,
        env = "HUIYIN_CASES_PER_CONTACT",
        default_value_t = 10,
        value_name = "N"
    )]
    pub cases_per_contact: i64,
    /// Anonymous cases that may be filed from one address a day
    #[arg(
        long,
        env = "HUIYIN_ANONYMOUS_PER_ADDRESS",
        default_value_t = 50,
        value_name = "N"
    )]
    pub anonymous_per_address: i64,
    /// Forms that may be begun from one address a day
    #[arg(
        long,
        env = "HUIYIN_DRAFTS_PER_ADDRESS",
        default_value_t = 200,
        value_name = "N"
    )]
    pub drafts_per_address: i64,
    /// Additions, answers and the like that the resident of one case may send a day
    #[arg(
        long,
        env = "HUIYIN_ACTIONS_PER_CASE",
        default_value_t = 30,
        value_name = "N"
    )]
    pub actions_per_case: i64,
    /// Wrong query codes for one case, or wrong passwords for one account, in 15 minutes
    #[arg(long, env = "HUIYIN_TRIES", default_value_t = 5, value_name = "N")]
    pub tries: i64,
    /// Wrong query codes or passwords from one address in 15 minutes
    #[arg(
        long,
        env = "HUIYIN_TRIES_PER_ADDRESS",
        default_value_t = 50,
        value_name = "N"
    )]
    pub tries_per_address: i64,
    /// Files that may be on their way in from one address at once
    #[arg(
        long,
        env = "HUIYIN_UPLOADS_PER_ADDRESS",
        default_value_t = 6,
        value_name = "N"
    )]
    pub uploads_per_address: usize,
    /// Files that may be on their way in at once
    #[arg(long, env = "HUIYIN_UPLOADS", default_value_t = 64, value_name = "N")]
    pub uploads: usize,
    /// Mebibytes that files on their way in from one address may take on the disk
    #[arg(
        long,
        env = "HUIYIN_UPLOAD_MIB_PER_ADDRESS",
        default_value_t = 64,
        value_name = "MIB"
    )]
    pub upload_mib_per_address: u64,
    /// Mebibytes that all files on their way in may take on the disk
    #[arg(
        long,
        env = "HUIYIN_UPLOAD_MIB",
        default_value_t = 512,
        value_name = "MIB"
    )]
    pub upload_mib: u64,
    /// Mebibytes of free disk below which no more files are taken in, so that there is room for words
    #[arg(
        long,
        env = "HUIYIN_FREE_MIB_LEAST",
        default_value_t = 256,
        value_name = "MIB"
    )]
    pub free_mib_least: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            posts_per_minute: 120,
            calls_per_minute: 600,
            cases_per_contact: 10,
            anonymous_per_address: 50,
            drafts_per_address: 200,
            actions_per_case: 30,
            tries: 5,
            tries_per_address: 50,
            uploads_per_address: 6,
            uploads: 64,
            upload_mib_per_address: 64,
            upload_mib: 512,
            free_mib_least: 256,
        }
    }
}
