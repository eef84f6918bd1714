//! The guest book's page of entries under load: ptl, `write!` by hand, and askama.

#![forbid(unsafe_code)]

mod alone;
mod engines;
mod process;
mod row;
mod server;
mod wrk;

use std::error::Error;
use std::time::Duration;

use lexopt::prelude::{Long, ValueExt};

use crate::server::Pages;

/// What is asked for on the command line.
struct Arguments {
    /// For how long a page is asked for in each round.
    duration: Duration,
    rounds: usize,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let Arguments { duration, rounds } = arguments()?;
    let pages = Pages::new().await?;
    pages.iter().try_for_each(engines::check)?;
    alone::print(&alone::measure(&pages));
    if rounds == 0 {
        return Ok(());
    }
    let server = pages.serve().await?;
    let mut rows = row::all(&format!("http://{server}"));
    for row in &rows {
        // What is allocated once is allocated now.
        wrk::run(&row.url, Duration::from_secs(1)).await?;
    }
    for round in 0..rounds {
        // Each round begins with another one, as whatever else the machine does may keep a rhythm.
        let first = round % rows.len();
        let (head, tail) = rows.split_at_mut(first);
        for row in tail.iter_mut().chain(head) {
            row.measure(duration).await?;
        }
    }
    row::print(&rows);
    Ok(())
}

fn arguments() -> Result<Arguments, lexopt::Error> {
    let mut arguments = Arguments {
        duration: Duration::from_secs(3),
        rounds: 10,
    };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("seconds") => arguments.duration = Duration::from_secs(parser.value()?.parse()?),
            Long("rounds") => arguments.rounds = parser.value()?.parse()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok(arguments)
}
