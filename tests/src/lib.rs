//! What the tests of the workspace share, and the guide, whose Rust examples are tests too.
#![forbid(unsafe_code)]

#[cfg(doctest)]
mod documentation {
    include!(concat!(env!("OUT_DIR"), "/documentation.rs"));
}

use std::collections::BTreeSet;
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

/// The codes of all errors, as the sources that word them name them: `"P0101"`.
///
/// # Panics
///
/// Panics if the source cannot be read.
pub fn error_codes() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let sources = ["ptl-parser/src", "ptl-html/src"];
    let texts: Vec<_> = sources
        .iter()
        .flat_map(|source| texts(&root.join(source)))
        .collect();
    let words = texts.iter().flat_map(|text| text.split('"'));
    let codes = words.filter(|word| {
        let number = word.strip_prefix('P').unwrap_or_default();
        number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    codes.map(str::to_owned).collect()
}

/// The texts of all files in a folder and below.
///
/// # Panics
///
/// Panics if one cannot be read.
pub fn texts(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            found.extend(texts(&path));
        } else {
            found.push(fs::read_to_string(path).expect("the file can be read"));
        }
    }
    found
}
