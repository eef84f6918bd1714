//! How much memory a page takes that goes elsewhere while it is rendered: that of a chunk, however long it is.
//!
//! `cargo test --release --package ptl-web --test memory -- --ignored --nocapture` measures how pages grow.

#![allow(unreachable_pub, reason = "templates that a module shares are public")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

mod views {
    ptl::ptl! {
        pub template table(rows: u32):
            "<table>"
            for row in 0..rows:
                "<tr><td>"; row; "</td><td>"; "ink & nibs"; "</td></tr>"
            "</table>"

        pub async template async_table(rows: u32):
            "<table>"
            for row in 0..rows:
                "<tr><td>"; row; "</td><td>"; "ink & nibs"; "</td></tr>"
            "</table>"
    }
}

/// A few chunks, and what the test harness does meanwhile. The pages have ten megabytes and more.
const ENOUGH: usize = 128 * 1024;

/// How many bytes are in use, and how many were at most.
static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

impl Counting {
    fn add(bytes: usize) {
        let live = LIVE.fetch_add(bytes, Ordering::Relaxed) + bytes;
        PEAK.fetch_max(live, Ordering::Relaxed);
    }
}

// SAFETY: every call goes on to the system's allocator, with the arguments that came in. Counting neither allocates nor
// panics.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Self::add(layout.size());
        // SAFETY: the caller keeps the promises that `alloc` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        Self::add(new_size);
        // SAFETY: the caller keeps the promises that `realloc` asks for, and `pointer` came from `System`.
        unsafe { System.realloc(pointer, layout, new_size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the promises that `dealloc` asks for, and `pointer` came from `System`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// How long some work takes, and how many bytes more than before are in use at most.
fn measure(work: impl FnOnce()) -> (Duration, usize) {
    let before = LIVE.load(Ordering::Relaxed);
    PEAK.store(before, Ordering::Relaxed);
    let start = Instant::now();
    work();
    (start.elapsed(), PEAK.load(Ordering::Relaxed) - before)
}

/// The memory of a test is measured while no other runs.
fn alone<T>(work: impl FnOnce() -> T) -> T {
    static ONLY: Mutex<()> = Mutex::new(());
    let _only = ONLY.lock().unwrap_or_else(PoisonError::into_inner);
    work()
}

fn write(rows: u32) {
    let written = ptl::lazy!(views::table(rows)).write_to(io::sink());
    assert!(written.is_ok());
}

#[test]
fn a_page_for_a_writer_takes_the_memory_of_a_chunk() {
    let (_, peak) = alone(|| measure(|| write(300_000)));
    assert!(peak < ENOUGH, "{peak} bytes");
}

#[test]
fn a_page_in_chunks_takes_the_memory_of_a_few() {
    let (_, peak) = alone(|| {
        measure(|| {
            let mut chunks = ptl::lazy!(views::async_table(300_000).await).chunks();
            let mut context = Context::from_waker(Waker::noop());
            while let Poll::Ready(Some(Ok(_))) = chunks.poll_chunk(&mut context) {}
            assert!(chunks.is_ended());
        })
    });
    assert!(peak < ENOUGH, "{peak} bytes");
}

#[test]
#[ignore = "takes a while, and only measures"]
fn a_page_of_a_gigabyte() {
    const ROWS: u32 = 25_000_000;
    let mut length = 0;
    let counted = ptl::lazy!(views::table(ROWS)).write_to(Length(&mut length));
    assert!(counted.is_ok() && length > 1 << 30, "{length} bytes");
    let (time, peak) = alone(|| measure(|| write(ROWS)));
    println!("{length} bytes in {time:.2?}, with {peak} bytes of memory at most");
    assert!(peak < ENOUGH);
}

#[test]
#[ignore = "takes a while, and only measures"]
fn pages_of_more_and_more_rows() {
    for exponent in 3..=6 {
        let rows = 10_u32.pow(exponent);
        let (string_time, string_peak) = alone(|| measure(|| drop(views::table(rows))));
        let (writer_time, writer_peak) = alone(|| measure(|| write(rows)));
        println!(
            "{rows:>8} rows: a string {string_time:>10.2?} {string_peak:>10} bytes, \
             a writer {writer_time:>10.2?} {writer_peak:>6} bytes"
        );
    }
}

/// Counts what is written.
struct Length<'a>(&'a mut usize);

impl io::Write for Length<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        *self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
