//! stub
#[derive(clap::Args)]
pub struct Bench { #[arg(long, default_value_t = 10_000)] pub small: u64 }
pub async fn run(_: crate::config::Server, _: Bench) -> crate::error::Result<()> { Ok(()) }
