//! An allocator that counts what is asked of it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, Ordering};

static REQUESTS: AtomicU64 = AtomicU64::new(0);

/// The system's allocator, with a counter: `#[global_allocator] static ALLOCATOR: Counting = Counting;`.
#[derive(Clone, Copy, Debug)]
pub struct Counting;

/// How often a run of `what` asks for memory, or for more of it.
///
/// Nothing else may run meanwhile.
pub fn count(what: impl FnOnce()) -> u64 {
    let before = REQUESTS.load(Ordering::Relaxed);
    what();
    REQUESTS.load(Ordering::Relaxed) - before
}

/// Counts one request. Only one thread renders, so two plain moves do what a locked addition would do: the counter
/// costs the quickest workloads next to nothing.
fn record() {
    REQUESTS.store(REQUESTS.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
}

// SAFETY: every call goes on to the system's allocator, with the arguments that came in. Counting neither allocates
// nor panics.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        record();
        // SAFETY: the caller keeps the promises that `alloc` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        record();
        // SAFETY: the caller keeps the promises that `alloc_zeroed` asks for.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        record();
        // SAFETY: the caller keeps the promises that `realloc` asks for, and `pointer` came from `System`.
        unsafe { System.realloc(pointer, layout, new_size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the promises that `dealloc` asks for, and `pointer` came from `System`.
        unsafe { System.dealloc(pointer, layout) }
    }
}
