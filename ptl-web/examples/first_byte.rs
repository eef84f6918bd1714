//! Measures how soon a page of 100 MB begins to arrive, and how much memory it takes: sent while it is rendered, or as one
//! string.
//!
//! ```text
//! cargo run --release --package ptl-web --features axum-0-8 --example first_byte -- stream
//! cargo run --release --package ptl-web --features axum-0-8 --example first_byte -- async
//! cargo run --release --package ptl-web --features axum-0-8 --example first_byte -- string
//! ```

#![allow(
    missing_docs,
    unreachable_pub,
    reason = "templates that a module shares are public"
)]

use std::net::SocketAddr;
use std::time::Instant;
use std::{env, fs, io};

use axum::Router;
use axum::routing::get;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

mod views {
    ptl::ptl! {
        pub template report(rows: u32):
            "<table>"
            for row in 0..rows:
                "<tr><td>"; row; "</td><td>"; "ink & nibs"; "</td></tr>"
            "</table>"

        pub async template async_report(rows: u32):
            "<table>"
            for row in 0..rows:
                "<tr><td>"; row; "</td><td>"; "ink & nibs"; "</td></tr>"
            "</table>"
    }
}

const ROWS: u32 = 2_300_000;

#[tokio::main]
async fn main() -> io::Result<()> {
    let way = env::args().nth(1).unwrap_or_default();
    let handler = match way.as_str() {
        "stream" => get(|| async { ptl_web::stream(ptl::lazy!(views::report(ROWS))) }),
        "async" => get(|| async { ptl_web::stream(ptl::lazy!(views::async_report(ROWS).await)) }),
        _ => get(|| async { axum::response::Html(views::report(ROWS).into_string()) }),
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(axum::serve(listener, Router::new().route("/", handler)).into_future());
    fetch(address).await?;
    println!("most memory: {}", peak().unwrap_or_default());
    Ok(())
}

async fn fetch(address: SocketAddr) -> io::Result<()> {
    let mut connection = TcpStream::connect(address).await?;
    let start = Instant::now();
    connection
        .write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .await?;
    let mut bytes = vec![0; 64 * 1024];
    let mut length = connection.read(&mut bytes).await?;
    println!("first byte: {:.2?}", start.elapsed());
    loop {
        let more = connection.read(&mut bytes).await?;
        if more == 0 {
            break;
        }
        length += more;
    }
    println!("all {length} bytes: {:.2?}", start.elapsed());
    Ok(())
}

/// The most memory that the process has had, as Linux tells it.
fn peak() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().to_owned())
}
