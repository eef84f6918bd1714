//! How long rendering takes, and how often it allocates.

use std::hint::black_box;
use std::ops::Range;
use std::time::{Duration, Instant};

use super::{Case, Workload};
use crate::allocations;
use crate::engines::Role;

/// What is timed at once takes about as long: long enough for the clock, short enough to be left alone for once.
const STRETCH: Duration = Duration::from_millis(1);

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
/// In each round every engine has a turn, so that whatever disturbs the machine disturbs them alike, and for each
/// stretch of a turn its quickest round counts: other programs can only make it slower.
pub fn measure(workload: &Workload, rounds: u32) -> Vec<Measurement> {
    let mut turns: Vec<Turn<'_>> = workload
        .cases
        .iter()
        .map(|case| Turn::new(case, workload.sets))
        .collect();
    for round in 0..rounds as usize {
        // Each round begins with another engine, so that none always follows the same neighbour.
        let (last, first) = turns.split_at_mut(round % workload.cases.len());
        first.iter_mut().chain(last).for_each(Turn::run);
    }
    let all = 0..workload.sets;
    turns
        .iter()
        .map(|turn| Measurement::new(turn.case, &all, turn.time()))
        .collect()
}

/// One engine's part of a round: each set of data once; or all sets several times, where once is over too soon.
struct Turn<'a> {
    case: &'a Case,
    passes: u32,
    stretches: Vec<Stretch>,
}

/// Sets of data that are timed together.
struct Stretch {
    sets: Range<usize>,
    best: Duration,
}

impl<'a> Turn<'a> {
    fn new(case: &'a Case, sets: usize) -> Self {
        let mut passes = 1;
        let mut time = time_passes(case, &(0..sets), passes);
        while time < STRETCH && passes < 1 << 20 {
            passes *= 2;
            time = time_passes(case, &(0..sets), passes);
        }
        let stretches = (time.as_secs_f64() / STRETCH.as_secs_f64()) as usize;
        let length = if passes == 1 {
            sets.div_ceil(stretches.max(1))
        } else {
            sets
        };
        let stretches = (0..sets).step_by(length).map(|start| Stretch {
            sets: start..sets.min(start + length),
            best: Duration::MAX,
        });
        Self {
            case,
            passes,
            stretches: stretches.collect(),
        }
    }

    fn run(&mut self) {
        for stretch in &mut self.stretches {
            let time = time_passes(self.case, &stretch.sets, self.passes);
            stretch.best = stretch.best.min(time);
        }
    }

    /// The time of all sets together.
    fn time(&self) -> Duration {
        let total: Duration = self.stretches.iter().map(|stretch| stretch.best).sum();
        total / self.passes
    }
}

fn time_passes(case: &Case, sets: &Range<usize>, passes: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..passes {
        render_all(case, sets);
    }
    start.elapsed()
}

fn render_all(case: &Case, sets: &Range<usize>) {
    for set in sets.clone() {
        drop(black_box(case.render(black_box(set))));
    }
}

impl Measurement {
    fn new(case: &Case, sets: &Range<usize>, time_of_all_sets: Duration) -> Self {
        let requests = allocations::count(|| render_all(case, sets));
        let bytes: usize = sets.clone().map(|set| case.render(set).len()).sum();
        let sets = sets.len();
        Self {
            engine: case.engine,
            role: case.role,
            nanoseconds: time_of_all_sets.as_secs_f64() * 1e9 / sets as f64,
            allocations: requests as f64 / sets as f64,
            bytes: bytes / sets,
        }
    }
}
