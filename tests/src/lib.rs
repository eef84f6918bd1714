//! What the tests of the workspace share, and the guide, whose Rust examples are tests too.
#![forbid(unsafe_code)]

#[cfg(doctest)]
mod documentation {
    include!(concat!(env!("OUT_DIR"), "/documentation.rs"));
}

use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::{env, fs};

/// Compares what a case prints with the file that says what it should print.
///
/// With `PTL_BLESS=1` in the environment, the file is written instead.
///
/// # Panics
///
/// Panics if the two differ, or if there is no such file.
#[track_caller]
pub fn check(case: &str, printed: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("cases")
        .join(case)
        .with_extension("out");
    if env::var_os("PTL_BLESS").is_some() {
        fs::write(&path, printed).expect("the expected output can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!(
            "{}: {error}; write it with PTL_BLESS=1\n{printed}",
            path.display()
        )
    });
    assert_eq!(printed, expected, "{case} printed something else");
}

/// Runs a future that never really waits.
///
/// ```
/// assert_eq!(ptl_tests::block_on(async { 1 + 1 }), 2);
/// ```
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            return output;
        }
    }
}
