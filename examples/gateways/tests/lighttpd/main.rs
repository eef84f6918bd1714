//! The application behind a real web server, by every gateway. This needs lighttpd (`apt-get install lighttpd`):
//! `cargo test --package gateways --test lighttpd -- --ignored`

mod client;
mod server;

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use client::Request;
use server::{GATEWAYS, Server};

#[test]
#[ignore = "needs lighttpd"]
fn pages_are_shown() {
    let server = Server::start();
    for gateway in GATEWAYS {
        let response = server.send(&Request::get(&format!("/{gateway}/")));
        assert_eq!(response.status, 200, "{gateway}");
        assert_eq!(
            response.header("content-type"),
            Some("text/html; charset=utf-8"),
            "{gateway}"
        );
        assert!(response.text().contains("<h1>Gateways</h1>"), "{gateway}");

        let response = server.send(&Request::get(&format!("/{gateway}/nowhere?a=b")));
        assert_eq!(response.status, 404, "{gateway}");
    }
}

#[test]
#[ignore = "needs lighttpd"]
fn forms_are_answered() {
    let server = Server::start();
    for gateway in GATEWAYS {
        let form = Request::post(&format!("/{gateway}/greeting"), b"name=Fox+%26+%3CSon%3E")
            .header("Content-Type", "application/x-www-form-urlencoded");
        let response = server.send(&form);
        assert_eq!(response.status, 200, "{gateway}");
        assert!(
            response
                .text()
                .contains("<p>Hello, Fox &amp; &lt;Son&gt;!</p>"),
            "{gateway}"
        );
    }
}

#[test]
#[ignore = "needs lighttpd"]
fn large_bodies_go_both_ways() {
    let server = Server::start();
    let sent: Vec<u8> = (0..2_000_000_u32).flat_map(u32::to_le_bytes).collect();
    for gateway in GATEWAYS {
        let response = server.send(&Request::post(&format!("/{gateway}/echo"), &sent));
        assert_eq!(response.status, 200, "{gateway}");
        assert!(
            response.body == sent,
            "{gateway}: {} bytes came back",
            response.body.len()
        );
    }
}

#[test]
#[ignore = "needs lighttpd"]
fn a_body_that_is_not_read_does_not_stop_the_answer() {
    let server = Server::start();
    let sent = vec![0; 4_000_000];
    for gateway in GATEWAYS {
        let response = server.send(&Request::post(&format!("/{gateway}/nowhere"), &sent));
        assert_eq!(response.status, 404, "{gateway}");
    }
}

#[test]
#[ignore = "needs lighttpd"]
fn clients_that_go_away_stop_the_application() {
    let server = Server::start();
    for gateway in GATEWAYS {
        let first = server.first_line(&Request::get(&format!("/{gateway}/clock")));
        let is_running = || match gateway {
            // Each request is a process of its own.
            "gateways.cgi" => process(&first).exists(),
            _ => {
                server
                    .send(&Request::get(&format!("/{gateway}/clocks")))
                    .text()
                    != "0"
            }
        };
        wait_until(|| !is_running(), gateway);
    }
}

/// Where the system shows the process that a line of the clock names.
fn process(line: &str) -> PathBuf {
    let id = line.trim_end().rsplit(' ').next().unwrap_or_default();
    assert!(id.parse::<u32>().is_ok(), "{line}");
    PathBuf::from("/proc").join(id)
}

fn wait_until(is_done: impl Fn() -> bool, what: &str) {
    let start = Instant::now();
    while !is_done() {
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "{what} still runs"
        );
        thread::sleep(Duration::from_millis(50));
    }
}
