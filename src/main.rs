//! The command line: serving, migrating, demo data, people, proof, backup.
//! Must not hold what a command does; that is `ops` and `web`.

use std::process::ExitCode;

use clap::Parser;
use huiyin::ops::{self, Command};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// 回音 Huiyin: a complaint portal. Every case gets an answer.
#[derive(Parser)]
#[command(version, about, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    // A process of its own for one photo has no use for threads.
    if let Command::DecodePhoto = cli.command {
        return huiyin::service::photos::decode_photo();
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        // Leptos renders on these threads, and at least two are needed (leptos #4647).
        .worker_threads(
            std::thread::available_parallelism()
                .map_or(2, usize::from)
                .max(2),
        )
        .enable_all()
        .build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(ops::run(cli.command)),
        Err(error) => Err(huiyin::error::Error::Internal(error.to_string())),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("huiyin: {error}");
            ExitCode::FAILURE
        }
    }
}
