//! Templates that call templates write into one buffer: however many rows a page has, and whatever each of them
//! calls, nothing is allocated but that buffer.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::{Cell, RefCell};
use std::hint::black_box;

use ptl::Html;

ptl::include_ptl!("allocations");

struct Entry {
    name: &'static str,
    count: u32,
    weight: f64,
    tags: [&'static str; 2],
}

/// What a thread has asked the allocator for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Requests {
    /// New pieces of memory.
    pieces: u32,
    /// Larger ones for those that had become too small.
    growths: u32,
}

thread_local! {
    static REQUESTS: Cell<Requests> = const { Cell::new(Requests { pieces: 0, growths: 0 }) };
}

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

impl Counting {
    /// The tests run in threads of their own, so each counts its own requests.
    fn count(count: impl FnOnce(&mut Requests)) {
        let mut requests = REQUESTS.get();
        count(&mut requests);
        REQUESTS.set(requests);
    }
}

// SAFETY: every call goes on to the system's allocator, with the arguments that came in. Counting neither allocates
// nor panics: the counters are constants at first, and have no destructor.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Self::count(|requests| requests.pieces += 1);
        // SAFETY: the caller keeps the promises that `alloc` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        Self::count(|requests| requests.growths += 1);
        // SAFETY: the caller keeps the promises that `realloc` asks for, and `pointer` came from `System`.
        unsafe { System.realloc(pointer, layout, new_size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the promises that `dealloc` asks for, and `pointer` came from `System`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// What rendering a page of so many rows asks the allocator for.
fn requests(rows: usize, render: impl Fn(&[Entry]) -> Html) -> Requests {
    let entries: Vec<Entry> = (0..1000u32)
        .cycle()
        .take(rows)
        .map(|count| Entry {
            name: "ink & nibs",
            count,
            weight: 0.25,
            tags: ["dry", "dark"],
        })
        .collect();
    let before = REQUESTS.get();
    black_box(render(&entries));
    let after = REQUESTS.get();
    Requests {
        pieces: after.pieces - before.pieces,
        growths: after.growths - before.growths,
    }
}

/// Twice as many rows need the one buffer as before, which doubles once more.
#[track_caller]
fn assert_one_buffer(render: impl Fn(&[Entry]) -> Html) {
    let thousand = requests(1000, &render);
    let two_thousand = requests(2000, &render);
    assert_eq!(thousand.pieces, 1, "1000 rows: {thousand:?}");
    assert_eq!(two_thousand.pieces, 1, "2000 rows: {two_thousand:?}");
    assert!(
        two_thousand.growths <= thousand.growths + 1,
        "1000 rows: {thousand:?}, 2000 rows: {two_thousand:?}"
    );
}

#[test]
fn calls_of_both_files_write_into_the_callers_buffer() {
    assert_one_buffer(page::calls);
}

#[test]
fn blocks_write_into_the_callers_buffer() {
    assert_one_buffer(page::blocks);
}

#[test]
fn nested_templates_and_formats_write_into_the_callers_buffer() {
    assert_one_buffer(|entries| page::nested(entries, "g"));
}

#[test]
fn methods_write_into_the_callers_buffer() {
    assert_one_buffer(|entries| page::Table(entries).methods());
}

/// `Plain.list(entries)` is a call of Rust's, whose value is one more string.
#[test]
fn defaults_of_traits_write_into_the_callers_buffer() {
    let thousand = requests(1000, page::defaults);
    let two_thousand = requests(2000, page::defaults);
    assert_eq!(thousand.pieces, 2, "{thousand:?}");
    assert_eq!(two_thousand.pieces, 2, "{two_thousand:?}");
}

#[test]
fn a_string_that_is_used_again_is_all_that_a_call_needs() {
    let text = RefCell::new(String::new());
    let render = |entries: &[Entry]| {
        let mut text = text.borrow_mut();
        text.clear();
        ptl::lazy!(page::calls(entries)).push_to(&mut text);
        Html::new()
    };
    requests(1000, render);
    assert_eq!(requests(1000, render), Requests::default());
}

#[test]
fn a_string_in_each_row_would_be_seen() {
    let requests = requests(1000, page::values);
    assert!(requests.pieces > 1000, "{requests:?}");
}
