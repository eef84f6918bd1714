//! How large a template's output will be.

#[cfg(target_has_atomic = "ptr")]
use core::sync::atomic::{AtomicUsize, Ordering};

use crate::cursor::RUN;

/// What a template made so far, in bytes: a guess at what it will make.
///
/// It follows a larger output at once, and a smaller one slowly, so that a template whose outputs differ asks for memory
/// once, nearly always. One output of an unusual size does not stay in mind for long. Outputs that differ little change
/// nothing: an allocator is quickest when it is asked for what was just given back, and threads that render at once need
/// not wait for each other's memory.
#[derive(Debug)]
pub struct SizeHint {
    #[cfg(target_has_atomic = "ptr")]
    largest: AtomicUsize,
}

/// One part of so many, of the distance to a smaller output, is forgotten each time.
const SLOWNESS: usize = 16;
/// Of what is kept in mind, an output may fall short by one part of so many, or by a [`RUN`].
const TOLERANCE: usize = 8;
/// How many times as large as the last output a guess may be.
const MAX_FACTOR: usize = 4;

impl SizeHint {
    /// Nothing is known yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            #[cfg(target_has_atomic = "ptr")]
            largest: AtomicUsize::new(0),
        }
    }

    /// The capacity that the next output will do with: there is room behind its end, as a cursor wants it.
    #[inline]
    pub(crate) fn get(&self) -> usize {
        let largest = self.largest();
        largest + largest / SLOWNESS + 2 * RUN
    }

    /// Learns how long an output was.
    #[inline]
    pub(crate) fn learn(&self, length: usize) {
        let largest = self.largest();
        let is_similar = length <= largest && largest - length <= RUN.max(largest / TOLERANCE);
        if !is_similar {
            self.follow(length);
        }
    }

    /// Nothing is as long as half of what a number can be, so that no capacity overflows.
    #[cold]
    fn follow(&self, length: usize) {
        self.set_largest(following(self.largest(), length.min(usize::MAX / 2)));
    }

    #[cfg(target_has_atomic = "ptr")]
    #[inline]
    fn largest(&self) -> usize {
        self.largest.load(Ordering::Relaxed)
    }

    #[cfg(target_has_atomic = "ptr")]
    #[inline]
    fn set_largest(&self, length: usize) {
        self.largest.store(length, Ordering::Relaxed);
    }

    /// Without atomics nothing can be learned.
    #[cfg(not(target_has_atomic = "ptr"))]
    fn largest(&self) -> usize {
        0
    }

    #[cfg(not(target_has_atomic = "ptr"))]
    fn set_largest(&self, _: usize) {}
}

impl Default for SizeHint {
    fn default() -> Self {
        Self::new()
    }
}

/// What is kept in mind after an output of this length.
fn following(largest: usize, length: usize) -> usize {
    if length >= largest {
        return length;
    }
    let forgotten = (largest - length).div_ceil(SLOWNESS);
    (largest - forgotten).min(length.saturating_mul(MAX_FACTOR))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_output_is_followed_at_once_and_a_smaller_one_slowly() {
        let hint = SizeHint::new();
        hint.learn(1600);
        assert_eq!(hint.largest(), 1600);
        hint.learn(800);
        assert_eq!(hint.largest(), 1550);
        for _ in 0..200 {
            hint.learn(800);
        }
        assert!(hint.largest() < 1000);
    }

    #[test]
    fn an_output_that_is_little_smaller_changes_nothing() {
        let hint = SizeHint::new();
        hint.learn(1600);
        hint.learn(1400);
        assert_eq!(hint.largest(), 1600);
        hint.learn(1399);
        assert!(hint.largest() < 1600);
    }

    #[test]
    fn one_huge_output_is_soon_forgotten() {
        let hint = SizeHint::new();
        hint.learn(1 << 30);
        hint.learn(1000);
        assert_eq!(hint.largest(), MAX_FACTOR * 1000);
        hint.learn(0);
        assert_eq!(hint.largest(), 0);
        hint.learn(RUN);
        hint.learn(0);
        assert_eq!(hint.largest(), RUN);
    }

    #[test]
    fn a_guess_has_room_for_the_same_output_and_cannot_overflow() {
        let hint = SizeHint::new();
        hint.learn(1000);
        assert!(hint.get() >= 1000 + RUN);
        hint.learn(usize::MAX);
        assert!(hint.get() > usize::MAX / 2);
    }
}
