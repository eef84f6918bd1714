//! How long rendering takes, and how often it allocates.

use std::hint::black_box;
use std::time::{Duration, Instant};

use super::{Case, Workload};
use crate::allocations;
use crate::engines::Role;

/// A turn of an engine in a round is about as long: long enough for the clock, short enough to meet the same weather.
const TURN: Duration = Duration::from_millis(2);

/// What was measured for one engine.
#[derive(Clone, Copy, Debug)]
pub struct Measurement {
    /// The engine's name.
    pub engine: &'static str,
    /// What the engine is in the comparison.
    pub role: Role,
    /// Nanoseconds for one page, in the quickest round.
    pub nanoseconds: f64,
    /// Requests to the allocator for one page.
    pub allocations: f64,
    /// Bytes of one page.
    pub bytes: usize,
}

/// Measures all engines of a workload.
///
/// In each round every engine has a turn, so that whatever disturbs the machine disturbs them alike, and the quickest
/// round counts: other programs can only make a round slower.
pub fn measure(workload: &Workload, rounds: u32) -> Vec<Measurement> {
    let sets = workload.sets;
    let passes: Vec<u32> = workload
        .cases
        .iter()
        .map(|case| passes_per_turn(case, sets))
        .collect();
    let mut best = vec![Duration::MAX; workload.cases.len()];
    for round in 0..rounds as usize {
        for turn in 0..workload.cases.len() {
            // Each round begins with another engine, so that none always follows the same neighbour.
            let index = (turn + round) % workload.cases.len();
            let time = time_passes(&workload.cases[index], sets, passes[index]);
            best[index] = best[index].min(time / passes[index]);
        }
    }
    let results = workload.cases.iter().zip(best);
    results
        .map(|(case, time)| Measurement::new(case, sets, time))
        .collect()
}

impl Measurement {
    fn new(case: &Case, sets: usize, time_of_all_sets: Duration) -> Self {
        let requests = allocations::count(|| render_all(case, sets));
        let bytes: usize = (0..sets).map(|set| case.render(set).len()).sum();
        Self {
            engine: case.engine,
            role: case.role,
            nanoseconds: time_of_all_sets.as_secs_f64() * 1e9 / sets as f64,
            allocations: requests as f64 / sets as f64,
            bytes: bytes / sets,
        }
    }
}

/// How often all sets are rendered in a turn.
fn passes_per_turn(case: &Case, sets: usize) -> u32 {
    let mut passes = 1;
    while time_passes(case, sets, passes) < TURN && passes < 1 << 20 {
        passes *= 2;
    }
    passes
}

fn time_passes(case: &Case, sets: usize, passes: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..passes {
        render_all(case, sets);
    }
    start.elapsed()
}

fn render_all(case: &Case, sets: usize) {
    for set in 0..sets {
        drop(black_box(case.render(black_box(set))));
    }
}
