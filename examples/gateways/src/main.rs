//! Serves the application by the gateway that is named.

use std::env;
use std::io;
use std::process::ExitCode;

use axum::serve::Listener;
use gateways::application::application;
use gateways::{cgi, fastcgi, scgi};
use tokio::net::{TcpListener, UnixListener};
use tokio::runtime::Runtime;

const USAGE: &str = "usage: gateways (http | fastcgi | scgi) ADDRESS

ADDRESS is an address and a port, or the path of a Unix socket.
A web server that starts the program for a CGI request gives no arguments.";

fn main() -> ExitCode {
    let result = Runtime::new().and_then(|runtime| {
        let result = runtime.block_on(run());
        // Standard input is read by a thread that cannot be stopped. A CGI program does not wait for the rest of
        // what it is sent.
        runtime.shutdown_background();
        result
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gateways: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] if cgi::is_request() => cgi::serve(application()).await,
        [gateway, path] if path.contains('/') => {
            let listener = UnixListener::bind(path)?;
            println!("listening on {path}");
            serve(gateway, listener).await
        }
        [gateway, address] => {
            let listener = TcpListener::bind(address).await?;
            println!("listening on {}", listener.local_addr()?);
            serve(gateway, listener).await
        }
        _ => Err(io::Error::other(USAGE)),
    }
}

async fn serve<L>(gateway: &str, listener: L) -> io::Result<()>
where
    L: Listener,
    L::Addr: std::fmt::Debug,
{
    match gateway {
        "http" => axum::serve(listener, application()).await?,
        "fastcgi" => fastcgi::serve(listener, application()).await,
        "scgi" => scgi::serve(listener, application()).await,
        _ => return Err(io::Error::other(USAGE)),
    }
    Ok(())
}
