//! One line that tells how far long work has come.

use std::io::{self, Write as _};
use std::mem;
use std::time::{Duration, Instant};

/// Nobody needs to be told of work that is done before they wonder.
const PATIENCE: Duration = Duration::from_millis(300);
const BETWEEN: Duration = Duration::from_millis(50);

/// A line on the terminal that is written over as work goes on, and is gone when it is done.
pub(crate) struct Progress {
    verb: &'static str,
    total: Option<usize>,
    done: usize,
    next: Instant,
    is_shown: bool,
    is_watched: bool,
}

impl Progress {
    /// Of `total` pieces of work. Nothing is shown unless somebody watches.
    pub(crate) fn new(verb: &'static str, total: usize, is_watched: bool) -> Self {
        Self {
            total: Some(total),
            ..Self::without_end(verb, is_watched)
        }
    }

    /// Of nobody knows how many pieces of work.
    pub(crate) fn without_end(verb: &'static str, is_watched: bool) -> Self {
        Self {
            verb,
            total: None,
            done: 0,
            next: Instant::now() + PATIENCE,
            is_shown: false,
            is_watched,
        }
    }

    /// Another piece is done.
    pub(crate) fn step(&mut self) {
        self.done += 1;
        let now = Instant::now();
        if self.is_watched && now >= self.next {
            self.next = now + BETWEEN;
            self.is_shown = true;
            let Self { verb, done, .. } = self;
            let of_total = self.total.map(|total| format!(" of {total}"));
            let of_total = of_total.unwrap_or_default();
            let mut stderr = io::stderr();
            // Where nobody can be told, nobody is.
            let _ = write!(stderr, "\r{verb} {done}{of_total}");
            let _ = stderr.flush();
        }
    }

    /// Makes room for something else.
    pub(crate) fn clear(&mut self) {
        if mem::take(&mut self.is_shown) {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
