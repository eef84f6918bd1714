//! Rendering without a server around it.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::engines::{ENGINES, Engine};
use crate::server::{PAGES, Pages};

const ROUNDS: usize = 100;

/// The shortest time that each engine took for a page, on average over all pages.
pub(crate) fn measure(pages: &Pages) -> [(Engine, Duration); ENGINES.len()] {
    let mut best = ENGINES.map(|engine| (engine, Duration::MAX));
    for _ in 0..ROUNDS {
        for (engine, shortest) in &mut best {
            let start = Instant::now();
            for page in pages.iter() {
                black_box((engine.render)(page));
            }
            *shortest = (*shortest).min(start.elapsed() / PAGES);
        }
    }
    best
}

pub(crate) fn print(best: &[(Engine, Duration)]) {
    println!("| | rendering alone |");
    println!("| --- | ---: |");
    for (engine, time) in best {
        println!("| {} | {:.1} µs |", engine.name, time.as_secs_f64() * 1e6);
    }
    println!();
}
