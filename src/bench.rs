//! stub
#[derive(clap::Args)]
pub struct Plan { #[arg(long, default_value_t = 10_000)] pub small: u64 }
pub async fn run(_: crate::config::Server, _: Plan) -> crate::error::Result<()> { Ok(()) }
