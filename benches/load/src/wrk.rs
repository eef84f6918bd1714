//! wrk, which makes the requests.

use std::io;
use std::time::Duration;

use tokio::process::Command;

/// What wrk found.
#[derive(Clone, Copy)]
pub(crate) struct Load {
    /// Requests that were answered.
    pub(crate) requests: f64,
    /// Those of each second.
    pub(crate) per_second: f64,
}

/// Asks for a page as often as possible, over 32 connections.
pub(crate) async fn run(url: &str, duration: Duration) -> io::Result<Load> {
    let output = Command::new("wrk")
        .args(["--threads", "1", "--connections", "32", "--duration"])
        .arg(format!("{}s", duration.as_secs()))
        .arg(url)
        .output()
        .await
        .map_err(|error| {
            io::Error::other(format!(
                "cannot start wrk: {error}; on Debian: apt-get install wrk"
            ))
        })?;
    let report = String::from_utf8_lossy(&output.stdout);
    if report.contains("Non-2xx") || report.contains("Socket errors") {
        return Err(io::Error::other(report.into_owned()));
    }
    let load = report
        .lines()
        .find_map(|line| number_before(line, " requests in "));
    let rate = report
        .lines()
        .find_map(|line| number_behind(line, "Requests/sec:"));
    match (load, rate) {
        (Some(requests), Some(per_second)) => Ok(Load {
            requests,
            per_second,
        }),
        _ => Err(io::Error::other(report.into_owned())),
    }
}

fn number_before(line: &str, words: &str) -> Option<f64> {
    line.split_once(words)?.0.trim().parse().ok()
}

fn number_behind(line: &str, words: &str) -> Option<f64> {
    line.trim().strip_prefix(words)?.trim().parse().ok()
}
