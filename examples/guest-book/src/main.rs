//! Serves the guest book on this machine: `cargo run --package guest-book`.

use std::error::Error;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use guest_book::book::Book;
use guest_book::session::Scheme;
use guest_book::{App, demo, router};
use tokio::net::TcpListener;

/// A guest book, served on this machine
#[derive(Parser)]
#[command(after_help = "\
Without a file, the entries are kept in memory, and the book begins with a few of all sorts.")]
struct Arguments {
    /// Keep the entries in this file, which is made if there is none
    #[arg(long, value_name = "FILE")]
    database: Option<PathBuf>,
    /// The port to listen on; 0 takes one that is free
    #[arg(long, default_value_t = 3000)]
    port: u16,
    /// Mark cookies as for HTTPS alone, as they should be behind a proxy that speaks it
    #[arg(long)]
    behind_https: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match serve(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Serves the book until it is interrupted.
async fn serve(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let Arguments {
        database,
        port,
        behind_https,
    } = arguments;
    let book = match database {
        Some(file) => {
            Book::open(&file).map_err(|error| format!("cannot open {}: {error}", file.display()))?
        }
        None => Book::in_memory(&demo::entries())?,
    };
    let scheme = if behind_https {
        Scheme::Https
    } else {
        Scheme::Http
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|error| format!("cannot listen on port {port}: {error}; --port takes another"))?;
    println!(
        "The guest book lies open at http://{}",
        listener.local_addr()?
    );
    axum::serve(listener, router(App::new(book, scheme)))
        .with_graceful_shutdown(interrupt())
        .await?;
    Ok(())
}

/// Waits for Ctrl-C.
async fn interrupt() {
    if let Err(error) = tokio::signal::ctrl_c().await {
        eprintln!("cannot wait for Ctrl-C: {error}");
        std::future::pending::<()>().await;
    }
}
