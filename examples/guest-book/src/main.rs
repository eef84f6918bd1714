//! Serves the guest book on this machine: `cargo run --package guest-book`.

use std::error::Error;
use std::net::Ipv4Addr;
use std::path::PathBuf;

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
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let book = match &arguments.database {
        Some(file) => Book::open(file)?,
        None => Book::in_memory(&demo::entries())?,
    };
    let scheme = if arguments.behind_https {
        Scheme::Https
    } else {
        Scheme::Http
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port)).await?;
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
