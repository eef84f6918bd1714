//! A page under load, and what was measured of it.

use std::io;
use std::time::Duration;

use crate::engines::ENGINES;
use crate::server::{Source, address};
use crate::{process, wrk};

/// A page under load.
pub(crate) struct Row {
    name: String,
    pub(crate) url: String,
    requests: f64,
    /// Seconds, by the clock.
    time: f64,
    /// Seconds of processors.
    work: f64,
    /// KiB before the first request and after the last.
    memory: Option<[u64; 2]>,
}

impl Row {
    fn new(name: String, url: String) -> Self {
        Self {
            name,
            url,
            requests: 0.0,
            time: 0.0,
            work: 0.0,
            memory: None,
        }
    }

    /// Asks for the page for a while.
    pub(crate) async fn measure(&mut self, duration: Duration) -> io::Result<()> {
        let (work, memory) = (process::work()?, process::memory()?);
        let load = wrk::run(&self.url, duration).await?;
        self.requests += load.requests;
        self.time += load.requests / load.per_second;
        self.work += process::work()? - work;
        let before = self.memory.map_or(memory, |[before, _]| before);
        self.memory = Some([before, process::memory()?]);
        Ok(())
    }
}

/// All pages of a server, not measured yet.
pub(crate) fn all(server: &str) -> Vec<Row> {
    let sources = [
        (Source::Memory, "from memory"),
        (Source::Database, "from the database"),
    ];
    let pages = sources.into_iter().flat_map(|(source, words)| {
        ENGINES.map(|engine| {
            let path = address(engine, source);
            Row::new(
                format!("{}, {words}", engine.name),
                format!("{server}{path}"),
            )
        })
    });
    let application = Row::new("the whole application".to_owned(), format!("{server}/"));
    pages.chain([application]).collect()
}

pub(crate) fn print(rows: &[Row]) {
    println!("| | requests a second | processor time a request | memory before and after |");
    println!("| --- | ---: | ---: | ---: |");
    for row in rows {
        let per_second = row.requests / row.time;
        let micros = row.work / row.requests * 1e6;
        let [before, after] = row.memory.unwrap_or_default().map(mebi);
        let name = &row.name;
        println!("| {name} | {per_second:.0} | {micros:.1} µs | {before:.1} and {after:.1} MiB |");
    }
}

fn mebi(kibi: u64) -> f64 {
    kibi as f64 / 1024.0
}
